"""The variants of a comparison computed again, each over values of its parameter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from ako_qgis_plugin.core.errors import DelimitationError, FlowError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows, FlowTable
from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Parameters
from ako_qgis_plugin.core.functional_area.neighbours import neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.comparison import Comparison, Placed
from ako_qgis_plugin.core.functional_area.variants.delimit import entry_of, parameters_of
from ako_qgis_plugin.core.functional_area.variants.sweep import (
    THRESHOLD,
    Sweep,
    SweepRange,
    defined_value,
    sweep,
    sweep_frame,
    usual_range,
)
from ako_qgis_plugin.core.functional_area.vocabulary import SWEEP_FIELDS
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import names as field_names
from ako_qgis_plugin.core.wording import listed, say

_PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class SweepOptions:
    """Which parameter is swept, and over which values; what is None is around the definition of each variant."""

    parameter: str = THRESHOLD
    start: float | None = None
    end: float | None = None
    step: float | None = None

    def range_of(self, parameters: Parameters) -> SweepRange:
        """Give the values for a variant.

        Raises
        ------
        DelimitationError
            If its method has no such number.

        """
        words = entry_of(parameters.method).words.parameters.get(self.parameter)
        most = _PERCENT if words is not None and words.unit == "%" else float("inf")
        usual = usual_range(defined_value(parameters, self.parameter), most)
        start = usual.start if self.start is None else self.start
        end = usual.end if self.end is None else self.end
        return SweepRange(start, end, self.step or (end - start) * usual.step / (usual.end - usual.start) or 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class SweptVariant:
    """A variant, and its sweep over the units that it knows."""

    placed: Placed
    units: Units
    sweep: Sweep


@dataclass(frozen=True, slots=True, eq=False)
class FlowTables:
    """The flows that variants are computed again from; what is None was not given."""

    flows: FlowTable | None = None
    migration: FlowTable | None = None


def sweeps_of(
    comparison: Comparison, tables: FlowTables, options: SweepOptions, progress: Progress
) -> list[SweptVariant]:
    """Sweep every variant that can be computed again; the others are told with the reason.

    Where a variant computed again differs from its layer, as with other flows, the units are told.

    Raises
    ------
    DelimitationError
        If the range of values is none.
    Cancelled
        If the caller asked to stop.

    """
    _require_range(options)
    found: list[SweptVariant] = []
    known: dict[tuple[str, ...], AreaData] = {}
    for number, placed in enumerate(comparison.variants):
        part = Part(progress, number / len(comparison.variants), (number + 1) / len(comparison.variants))
        try:
            parameters = parameters_of(placed.membership.definition)
            values = options.range_of(parameters)
            units = comparison.units_of(placed)
            if units.codes not in known:
                known[units.codes] = _data(units, tables, Part(part, 0, 0.3))
            result = sweep(known[units.codes], parameters, values, options.parameter, Part(part, 0.3, 1))
        except (DelimitationError, FlowError) as error:
            name = placed.membership.name
            progress.warn(say("variant '{variant}' is not swept: {reason}", variant=name, reason=error))
            continue
        found.append(SweptVariant(placed, units, result))
        _tell_differences(found[-1], progress)
    return found


def flips_of(swept: list[SweptVariant], code: str) -> Iterator[tuple[SweptVariant, float, float]]:
    """Give the variants in which a unit flips, at which value, and how far that is from the defined one [%]."""
    for each in swept:
        if code not in each.units.codes:
            continue
        flip = each.sweep.nearest_flip(each.units.codes.index(code))
        if flip is not None and each.sweep.defined:
            yield each, flip.at, _PERCENT * abs(flip.at - each.sweep.defined) / abs(each.sweep.defined)


def _require_range(options: SweepOptions) -> None:
    if options.start is not None and options.end is not None:
        step = (options.end - options.start) or 1.0 if options.step is None else options.step
        SweepRange(options.start, options.end, step).values(options.start)
    elif options.step is not None:
        SweepRange(0.0, 0.0, options.step).values(0.0)


def _data(units: Units, tables: FlowTables, progress: Progress) -> AreaData:
    return AreaData(
        units,
        _between(tables.flows, units),
        None if units.geometry is None else neighbours_of(units, progress=progress),
        _between(tables.migration, units),
    )


def _between(table: FlowTable | None, units: Units) -> Flows | None:
    return None if table is None else flows_between(table, units)


def _tell_differences(swept: SweptVariant, progress: Progress) -> None:
    inside = dict(zip(swept.units.codes, swept.sweep.at_definition.tolist(), strict=True))
    own = swept.placed.membership
    differing = [
        name
        for code, name, was in zip(own.units.codes, own.units.names, own.is_inside.tolist(), strict=True)
        if inside[code] != was
    ]
    is_swept = swept.sweep.values[0] <= swept.sweep.defined <= swept.sweep.values[-1]
    if differing and is_swept:
        progress.warn(
            say(
                "variant '{variant}' computed again differs from its layer in {units}; are the flows and units those"
                " that it was made of?",
                variant=own.name,
                units=listed(differing),
            )
        )


def sweeps_frame(swept: list[SweptVariant]) -> pd.DataFrame:
    """Give where each unit flips in each variant as rows of ``SWEEP_FIELDS``."""
    frames = [sweep_frame(each.sweep, each.units, each.placed.membership.name) for each in swept]
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=field_names(SWEEP_FIELDS))
