"""Indicators of units: numerator over denominator, with what hidden flows leave open and what is missing, said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.methods.cores import Cores
from ako_qgis_plugin.core.functional_area.methods.criteria import (
    CoreFlow,
    Criteria,
    DelimitationCriterion,
    Formula,
    fields_needed,
)
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Criterion, Ground
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.wording import listed, say

Mask = NDArray[np.bool_]

#: Of what the flows of each kind are counted.
_COMMUTING = frozenset({CoreFlow.COMMUTERS_TO_CORE, CoreFlow.COMMUTERS_FROM_CORE})
_LEAVING = frozenset({CoreFlow.COMMUTERS_TO_CORE, CoreFlow.REGISTRATIONS_TO_CORE})


class MeanKind(StrEnum):
    """How a mean is taken: of the units together (sum over sum), or of their indicators, each unit counting once."""

    WEIGHTED = "weighted"
    SIMPLE = "simple"


@dataclass(frozen=True, slots=True, eq=False)
class Indicator:
    """One indicator of n units.

    Attributes
    ----------
    values
        In the unit of the criterion, shape (n,); NaN where it cannot be computed.
    low, high
        Between what the value lies because flows are hidden; the value itself where nothing is.
    weight
        The denominator, by which a mean is weighed, shape (n,); NaN throughout where there is none.
    lacking
        Names of fields that are missing, or zero where they divide, and of which units.

    """

    values: Values
    low: Values
    high: Values
    weight: Values
    lacking: tuple[tuple[str, Mask], ...] = ()

    @property
    def is_known(self) -> Mask:
        """Say which units have a value."""
        known: Mask = ~np.isnan(self.values)
        return known

    def missing_field(self, unit: int) -> str:
        """Give the fields that a unit lacks for this indicator."""
        return ", ".join(name for name, mask in self.lacking if mask[unit])


def require_data(data: AreaData, criteria: Criteria) -> None:
    """Raise DelimitationError where fields or flows that criteria in use need were not given at all."""
    numerators = {criterion.formula.numerator for criterion in criteria}
    absent = [name for name in fields_needed(criteria) if name not in data.units.values]
    faults = []
    if absent:
        fields = listed(sorted(data.units.values), 20) or say("none")
        faults.append(
            say(
                "the units have no fields of numbers {absent} (there are {fields})",
                absent=listed(absent),
                fields=fields,
            )
        )
    if data.flows is None and numerators & _COMMUTING:
        faults.append(say("no commuting flows are given"))
    if data.migration is None and numerators & (set(CoreFlow) - _COMMUTING):
        faults.append(say("no migration flows are given"))
    if faults:
        concerned = [each.criterion_id for each in criteria if _lacks(data, each.formula)]
        raise DelimitationError(
            say(
                "criteria {criteria}: {faults}; give them, or leave these criteria out",
                criteria=listed(concerned, 20),
                faults="; ".join(faults),
            )
        )


def _lacks(data: AreaData, formula: Formula) -> bool:
    if formula.numerator in set(CoreFlow):
        given = data.flows if formula.numerator in _COMMUTING else data.migration
        return given is None or formula.denominator not in data.units.values
    return any(name and name not in data.units.values for name in (formula.numerator, formula.denominator))


def indicators(data: AreaData, criteria: Iterable[DelimitationCriterion], cores: Cores) -> list[Indicator]:
    """Compute the indicators of criteria, each unit towards its core.

    A unit of a core is not measured against its own core. The data must hold what the criteria need (``require_data``).
    """
    return [indicator_of(data, criterion.formula, cores) for criterion in criteria]


def indicator_of(data: AreaData, formula: Formula, cores: Cores, weight: Values | None = None) -> Indicator:
    """Compute one indicator; a weight given stands for the field of the denominator."""
    if weight is None:
        weight = data.units.value(formula.denominator) if formula.denominator else np.full(len(data.units), np.nan)
    if formula.numerator in set(CoreFlow):
        numerator, least, most = _of_core(data, CoreFlow(formula.numerator), cores)
        lacking = []
    else:
        numerator = data.units.value(formula.numerator)
        least = most = np.zeros(len(numerator))
        lacking = [(formula.numerator, np.isnan(numerator))]
    if formula.per is None:
        return Indicator(numerator, numerator, numerator, weight, tuple(lacking))
    divides = weight > 0
    lacking.append((formula.denominator, ~divides))
    values, low, high = (
        np.divide(people * formula.per, weight, out=np.full(len(weight), np.nan), where=divides)
        for people in (numerator, numerator + least, numerator + most)
    )
    return Indicator(values, low, high, weight, tuple(lacking))


def _of_core(data: AreaData, kind: CoreFlow, cores: Cores) -> tuple[Values, Values, Values]:
    """Count the people between each unit and its core, and those that hidden flows may add at least and at most."""
    flows = data.flows if kind in _COMMUTING else data.migration
    if flows is None:
        raise DelimitationError(say("no flows are given for {indicator}", indicator=kind))
    parts = (flows.flow, flows.hidden_least, flows.hidden_most)
    people, least, most = (_between(part if kind in _LEAVING else part.T, cores) for part in parts)
    return np.where(cores.is_core, np.nan, people), least, most


def _between(flow: NDArray[np.float64], cores: Cores) -> Values:
    to_cores = np.stack([flow[:, positions].sum(axis=1) for positions in cores.positions], axis=1)
    return np.take_along_axis(to_cores, cores.of_unit[:, np.newaxis], axis=1)[:, 0]


def mean_of(indicator: Indicator, reference: Mask, kind: MeanKind) -> float:
    """Give the mean of an indicator over the reference units that have a value; NaN where none has.

    Weighted is sum of numerators over sum of denominators, which is what the office of statistics prints for a
    voivodeship; without a denominator there is nothing to weigh by, and the mean is simple.
    """
    known = reference & indicator.is_known
    if kind is MeanKind.WEIGHTED and can_be_weighted(indicator):
        known &= indicator.weight > 0
        return float(np.average(indicator.values[known], weights=indicator.weight[known])) if known.any() else np.nan
    return float(indicator.values[known].mean()) if known.any() else np.nan


def can_be_weighted(indicator: Indicator) -> bool:
    """Say whether there is anything to weigh a mean by."""
    return bool((indicator.weight > 0).any())


def reference_units(units: Units, reference: Sequence[str]) -> Mask:
    """Say which units a mean is taken over: those whose code begins with one of the given, all where none is given.

    Raises
    ------
    DelimitationError
        If no unit's code begins so.

    """
    wanted = tuple(part.strip() for part in reference if part.strip())
    if not wanted:
        return np.ones(len(units), dtype=bool)
    for part in wanted:
        if not any(code.startswith(part) for code in units.codes):
            raise DelimitationError(
                say(
                    "reference: no unit has a code that begins with {part}; codes are such as {examples}",
                    part=part,
                    examples=listed(units.codes, 3),
                )
            )
    return np.array([code.startswith(wanted) for code in units.codes], dtype=bool)


def criterion_of(key: str, indicator: Indicator, unit: int, threshold: float | None, is_met: bool | None) -> Criterion:
    """Give one criterion of one unit; a missing value or threshold is met by nobody and missed by nobody."""
    value, low, high = (float(each[unit]) for each in (indicator.values, indicator.low, indicator.high))
    if np.isnan(value):
        return Criterion(key, None, None if threshold is None or np.isnan(threshold) else threshold, None)
    limit = None if threshold is None or np.isnan(threshold) else threshold
    bounds = (low, high) if low != high or low != value else (None, None)
    return Criterion(key, value, limit, None if limit is None else is_met, *bounds)


def lacking_ground(criterion: DelimitationCriterion, indicator: Indicator, unit: int) -> Ground:
    """Say which fields a unit lacks for a criterion."""
    return Ground("lacks", {"criterion": criterion.criterion_id, "fields": indicator.missing_field(unit)})
