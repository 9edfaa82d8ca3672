"""A functional area that people chose: units ticked, or an area drawn, so that a proposal can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import shapely
from shapely.errors import ShapelyError

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.contiguity import NONE
from ako_qgis_plugin.core.functional_area.methods.assembly import (
    Assembled,
    Decisions,
    Mask,
    Placing,
    assembled,
    required_neighbours,
)
from ako_qgis_plugin.core.functional_area.methods.cities import CoreMode
from ako_qgis_plugin.core.functional_area.methods.cores import Cores, cores_of
from ako_qgis_plugin.core.functional_area.methods.criteria import CoreFlow, Formula
from ako_qgis_plugin.core.functional_area.methods.indicators import Indicator, criterion_of, indicator_of
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Criterion, Ground, UnitResult, Variant
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.vocabulary import Method, Role
from ako_qgis_plugin.core.geometry import Geometries, areal, repair
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import say

#: So much of a unit must lie inside what is drawn [%]: the larger part, good practice.
INSIDE_PCT = 50.0

#: The id of an area that has no core.
WITHOUT_CORE = "manual"

#: Keys of criteria: share of a unit's area inside the drawing, and of its employed residents who work in the core [%].
AREA_INSIDE, SHARE_TO_CORE = "area_inside", "share_to_core"

#: Shares count as equal to the threshold within this [%]: areas are measured to rounding.
_ROUNDING = 1e-6

#: A part of the drawing outside all units is told from this on [m²]: one hectare.
_OUTSIDE_M2 = 10_000.0

_PERCENT, _M2_PER_KM2 = 100.0, 1_000_000.0


@dataclass(frozen=True, slots=True)
class ManualParameters:
    """What was chosen.

    Attributes
    ----------
    core, core_mode
        Codes of the cores, and whether several are one; there may be none.
    members
        Codes of units that were ticked.
    drawn
        The area that was drawn, polygons as WKT in EPSG:2180; units join those that were ticked.
    threshold
        So much of a unit's area must lie inside what is drawn [%].
    contiguity
        Whether members must hang together with their core.

    """

    method: ClassVar[Method] = Method.MANUAL

    core: tuple[str, ...] = ()
    core_mode: str = CoreMode.JOINED.value
    members: tuple[str, ...] = ()
    drawn: str = ""
    threshold: float = INSIDE_PCT
    contiguity: bool = False


def manual(data: AreaData, parameters: ManualParameters, progress: Progress | None = None) -> Variant:
    """Make a variant of units that were ticked, or that lie in what was drawn.

    Where flows are given, each unit carries the share of its employed residents who work in the core, for information.

    Raises
    ------
    DelimitationError
        If nothing was chosen, a code is none of the units, or the drawing is no area or meets no unit.
    FlowError
        If cities are to be joined by commuting and employed residents are not known.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    drawing = _drawing(parameters)
    ticked = np.zeros(len(data.units), dtype=bool)
    ticked[data.units.positions(code.strip() for code in parameters.members if code.strip())] = True
    cores = _cores(data, parameters)
    if not (ticked.any() or cores.is_core.any() or drawing is not None):
        raise DelimitationError(say("manual variant: tick units, draw an area, or choose a core"))
    inside = None if drawing is None else inside_pct(data.units, drawing)
    is_in, is_known = ticked | cores.is_core, np.ones(len(ticked), dtype=bool)
    if inside is not None:
        is_known = is_in | ~np.isnan(inside)
        is_in = is_in | (np.nan_to_num(inside) >= parameters.threshold - _ROUNDING)
    if parameters.contiguity and not cores.positions:
        raise DelimitationError(say("manual variant: choose a core that units should hang together with"))
    neighbours = required_neighbours(data, progress) if parameters.contiguity else None
    decisions = Decisions(is_in & is_known, is_known, is_in & is_known, is_in)
    area = assembled(decisions, cores, neighbours, contiguity=parameters.contiguity, enclaves=False)
    progress.advance(1.0)
    results = _Results(parameters, ticked, inside, cores, area, _share_to_core(data, cores))
    notes = () if drawing is None else tuple(_outside_notes(data.units, drawing))
    return Variant(parameters, tuple(results.of_units()), notes)


def inside_pct(units: Units, drawing: shapely.Geometry) -> Values:
    """Give how much of each unit's area lies inside a drawing [%]; NaN for units without an area.

    Raises
    ------
    DelimitationError
        If the units have no geometry, or none meets the drawing.

    """
    if units.geometry is None:
        raise DelimitationError(say("manual variant: the units have no geometry that could lie inside what is drawn"))
    areas = _areas(units.geometry)
    whole = shapely.area(areas)
    has_area = whole > 0
    shapely.prepare(drawing)
    # GEOS leaves floating-point flags behind that numpy takes for its own.
    with np.errstate(invalid="ignore"):
        common = shapely.area(shapely.intersection(areas[has_area], drawing))
    if not common.any():
        raise DelimitationError(
            say("manual variant: no unit meets what is drawn; both must be in EPSG:2180, coordinates in metres")
        )
    inside = np.full(len(areas), np.nan)
    inside[has_area] = _PERCENT * common / whole[has_area]
    return inside


def _areas(geometry: Geometries) -> Geometries:
    return repair(geometry, areal_only=True).geometry


def _drawing(parameters: ManualParameters) -> shapely.Geometry | None:
    """Read what was drawn, None where nothing was; repaired, lines and points left away."""
    if not np.isfinite(parameters.threshold):
        raise DelimitationError(say("threshold: must be a number, got {value}", value=parameters.threshold))
    if not parameters.drawn.strip():
        return None
    try:
        drawn = shapely.from_wkt(parameters.drawn)
    except ShapelyError as error:
        raise DelimitationError(say("manual variant: what is drawn is no WKT: {reason}", reason=error)) from error
    area = areal(repair(np.array([drawn], dtype=object), areal_only=True).geometry[0])
    if not shapely.area(area) > 0:
        raise DelimitationError(say("manual variant: what is drawn is no area; draw a polygon"))
    return area


def _cores(data: AreaData, parameters: ManualParameters) -> Cores:
    if any(code.strip() for code in parameters.core):
        return cores_of(data, parameters.core, parameters.core_mode)
    count = len(data.units)
    return Cores((WITHOUT_CORE,), (), np.zeros(count, dtype=np.intp), np.zeros(count, dtype=bool))


def _share_to_core(data: AreaData, cores: Cores) -> Indicator | None:
    if data.flows is None or not cores.positions:
        return None
    employed = data.flows.employed
    return indicator_of(data, Formula(CoreFlow.COMMUTERS_TO_CORE, "employed", _PERCENT), cores, weight=employed)


def _outside_notes(units: Units, drawing: shapely.Geometry) -> Iterator[Ground]:
    """Tell how much of the drawing lies outside all units."""
    areas = _areas(units.geometry) if units.geometry is not None else np.empty(0, dtype=object)
    with np.errstate(invalid="ignore"):
        outside = float(shapely.area(shapely.difference(drawing, shapely.union_all(areas))))
    if outside >= _OUTSIDE_M2:
        yield Ground("drawn_outside", {"area": outside / _M2_PER_KM2})


@dataclass(frozen=True, slots=True, eq=False)
class _Results:
    """Says of each unit what it is and why."""

    parameters: ManualParameters
    ticked: Mask
    inside: Values | None
    cores: Cores
    area: Assembled
    share: Indicator | None

    def of_units(self) -> Iterator[UnitResult]:
        """Give the result of each unit."""
        for unit, role in enumerate(self.area.roles):
            number = int(self.area.area[unit])
            area_id = None if number == NONE else self.cores.ids[number]
            yield UnitResult(role, area_id, tuple(self._criteria(unit)), tuple(self._grounds(unit, role)))

    def _criteria(self, unit: int) -> Iterator[Criterion]:
        if self.inside is not None:
            share = float(self.inside[unit])
            threshold = self.parameters.threshold
            if np.isnan(share):
                yield Criterion(AREA_INSIDE, None, threshold, None)
            else:
                yield Criterion(AREA_INSIDE, share, threshold, share >= threshold - _ROUNDING)
        if self.share is not None and not self.cores.is_core[unit]:
            yield criterion_of(SHARE_TO_CORE, self.share, unit, None, None)

    def _grounds(self, unit: int, role: Role) -> Iterator[Ground]:
        if role is Role.CORE:
            yield Ground("core")
        elif self.ticked[unit]:
            yield Ground("ticked")
        elif role is Role.NOT_ASSESSED:
            yield Ground("no_area")
        elif self.inside is None:
            yield Ground("not_ticked")
        if self.area.placings[unit] is not Placing.AS_DECIDED:
            yield Ground(self.area.placings[unit].value)
