"""Multi-criteria delimitation: each indicator against its threshold, and so many of them must hold.

In the manner of the delimitation of functional areas of voivodeship capitals for the Ministry of Regional Development:
P. Śleszyński, "Delimitacja Miejskich Obszarów Funkcjonalnych stolic województw", Przegląd Geograficzny 85(2), 2013.
Criteria and thresholds stand in a table that planners own (``criteria``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.methods.assembly import (
    Assembled,
    Decisions,
    Mask,
    Placing,
    assembled,
    enclave_notes,
    required_neighbours,
)
from ako_qgis_plugin.core.functional_area.methods.cities import CoreMode
from ako_qgis_plugin.core.functional_area.methods.cores import Cores, cores_of
from ako_qgis_plugin.core.functional_area.methods.criteria import (
    Comparison,
    Criteria,
    DelimitationCriterion,
    Group,
    ThresholdKind,
    in_use,
    shipped_criteria,
)
from ako_qgis_plugin.core.functional_area.methods.indicators import (
    Indicator,
    MeanKind,
    can_be_weighted,
    criterion_of,
    indicators,
    lacking_ground,
    mean_of,
    reference_units,
    require_data,
)
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Criterion, Ground, UnitResult, Variant
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.functional_area.vocabulary import Method, Role
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import say

#: Share of the criteria in use that must hold [%]: all of them. How many the ministry's guidelines ask for could not be
#: confirmed, so it is the planner's to say.
REQUIRED_PCT = 100.0

#: Values count as equal to a threshold within this part of it: 3 per 1,000 is 3, however it was divided.
ROUNDING = 1e-9

#: Key of the criterion that says how many of the others hold.
MET_SHARE = "met_share"

_PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class MultiCriteriaParameters:
    """What is asked of units by several criteria.

    Attributes
    ----------
    core, core_mode
        Codes of the cores, and whether several are one.
    criteria
        The table of criteria; those in use count.
    threshold
        Share of the criteria in use that must hold [%]; 70 % of seven are five.
    min_functional, min_socioeconomic, min_morphological
        How many criteria of a group must hold, whatever the others.
    reference
        Codes, or beginnings of codes, of the units over which means are taken: ``30`` is a voivodeship; all where
        there is none.
    mean
        ``weighted`` (the reference units together) or ``simple`` (each counts once).
    contiguity
        Whether members must hang together with their core.
    enclaves
        Whether units that the area wholly surrounds belong to it.

    """

    method: ClassVar[Method] = Method.MULTI_CRITERIA

    core: tuple[str, ...] = ()
    core_mode: str = CoreMode.JOINED.value
    criteria: Criteria = field(default_factory=shipped_criteria)
    threshold: float = REQUIRED_PCT
    min_functional: int = 0
    min_socioeconomic: int = 0
    min_morphological: int = 0
    reference: tuple[str, ...] = ()
    mean: MeanKind = MeanKind.WEIGHTED
    contiguity: bool = True
    enclaves: bool = False

    @property
    def used(self) -> Criteria:
        """The criteria in use."""
        return in_use(self.criteria)

    @property
    def least_of_group(self) -> dict[Group, int]:
        """How many criteria of each group must hold."""
        least = (self.min_functional, self.min_socioeconomic, self.min_morphological)
        return dict(zip(Group, least, strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """k criteria of n units: what they have, what is asked for, and which hold; shape (n, k), thresholds (k,).

    ``holds_least`` and ``holds_most`` say which criteria hold where hidden flows are such as to speak against, and for.
    """

    criteria: Criteria
    indicators: tuple[Indicator, ...]
    thresholds: Values
    is_known: Mask
    holds: Mask
    holds_least: Mask
    holds_most: Mask


def multi_criteria(data: AreaData, parameters: MultiCriteriaParameters, progress: Progress | None = None) -> Variant:
    """Delimit by criteria that must hold, each against its threshold.

    A unit that lacks data is assessed on what is known if its answer cannot turn, else it is not assessed.

    Raises
    ------
    DelimitationError
        If no core is chosen, parameters contradict each other, or fields, flows or geometry that are needed are not
        given at all.
    FlowError
        If cities are to be joined by commuting and employed residents are not known.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    needed = needed_count(parameters)
    require_data(data, parameters.used)
    cores = cores_of(data, parameters.core, parameters.core_mode)
    tested = _tested(data, parameters, cores)
    decisions = _decisions(tested, parameters, needed)
    neighbours = required_neighbours(data, progress) if parameters.contiguity or parameters.enclaves else None
    area = assembled(decisions, cores, neighbours, contiguity=parameters.contiguity, enclaves=parameters.enclaves)
    progress.advance(1.0)
    results = _Results(parameters, needed, cores, tested, decisions, area)
    notes = (*_mean_notes(data, parameters, tested, cores), *enclave_notes(data.units, area, neighbours))
    return Variant(parameters, tuple(results.of_units()), notes)


def needed_count(parameters: MultiCriteriaParameters) -> int:
    """Say how many criteria must hold in all.

    Raises
    ------
    DelimitationError
        If no criterion is in use, or more are asked for than there are.

    """
    used = parameters.used
    if not used:
        raise DelimitationError(say("criteria: at least one must be in use"))
    if not np.isfinite(parameters.threshold):
        raise DelimitationError(say("threshold: must be a number, got {value}", value=parameters.threshold))
    for group, least in parameters.least_of_group.items():
        count = sum(criterion.group is group for criterion in used)
        if not 0 <= least <= count:
            raise DelimitationError(
                say(
                    "criteria of the group {group}: {least} must hold, but {count} are in use",
                    group=group,
                    least=least,
                    count=count,
                )
            )
    return int(np.ceil(parameters.threshold * len(used) / _PERCENT - ROUNDING))


def holds(values: Values, threshold: float, comparison: Comparison) -> Mask:
    """Say which values hold against a threshold; missing ones do not."""
    slack = ROUNDING * max(1.0, abs(threshold))
    known = ~np.isnan(values) & ~np.isnan(threshold)
    compared = np.where(known, values, 0.0)
    limit = 0.0 if np.isnan(threshold) else threshold
    reached: Mask = compared >= limit - slack if comparison is Comparison.AT_LEAST else compared <= limit + slack
    return known & reached


def _tested(data: AreaData, parameters: MultiCriteriaParameters, cores: Cores) -> Tested:
    used = parameters.used
    measured = tuple(indicators(data, used, cores))
    reference = reference_units(data.units, parameters.reference)
    kind = _mean_kind(parameters.mean)
    thresholds = np.array([_threshold(*pair, reference, kind) for pair in zip(used, measured, strict=True)])
    columns: tuple[list[Mask], ...] = ([], [], [])
    for criterion, indicator, threshold in zip(used, measured, thresholds.tolist(), strict=True):
        ends = (indicator.low, indicator.high)
        against, in_favour = ends if criterion.comparison is Comparison.AT_LEAST else ends[::-1]
        for column, values in zip(columns, (indicator.values, against, in_favour), strict=True):
            column.append(holds(values, threshold, criterion.comparison))
    is_known = np.stack([each.is_known for each in measured], axis=1) & ~np.isnan(thresholds)
    stacked = (np.stack(column, axis=1) for column in columns)
    return Tested(used, measured, thresholds, is_known, *stacked)


def _mean_kind(mean: str) -> MeanKind:
    if mean not in set(MeanKind):
        raise DelimitationError(say("mean '{mean}': allowed are {allowed}", mean=mean, allowed=", ".join(MeanKind)))
    return MeanKind(mean)


def _threshold(criterion: DelimitationCriterion, indicator: Indicator, reference: Mask, kind: MeanKind) -> float:
    if criterion.threshold_kind is ThresholdKind.ABSOLUTE:
        return criterion.threshold
    return mean_of(indicator, reference, kind) * criterion.threshold / _PERCENT


def _decisions(tested: Tested, parameters: MultiCriteriaParameters, needed: int) -> Decisions:
    def is_in(holding: Mask) -> Mask:
        enough: Mask = holding.sum(axis=1) >= needed
        for group, least in parameters.least_of_group.items():
            of_group = np.array([criterion.group is group for criterion in tested.criteria], dtype=bool)
            enough &= holding[:, of_group].sum(axis=1) >= least
        return enough

    at_worst, at_best = is_in(tested.holds), is_in(tested.holds | ~tested.is_known)
    return Decisions(
        at_worst, at_worst == at_best, is_in(tested.holds_least), is_in(tested.holds_most | ~tested.is_known)
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Results:
    """Says of each unit what it is and why."""

    parameters: MultiCriteriaParameters
    needed: int
    cores: Cores
    tested: Tested
    decisions: Decisions
    area: Assembled

    def of_units(self) -> Iterator[UnitResult]:
        """Give the result of each unit."""
        for unit, role in enumerate(self.area.roles):
            number = int(self.area.area[unit])
            area_id = None if number < 0 else self.cores.ids[number]
            is_uncertain = bool(self.area.is_uncertain[unit])
            yield UnitResult(role, area_id, tuple(self._criteria(unit)), tuple(self._grounds(unit, role)), is_uncertain)

    def _criteria(self, unit: int) -> Iterator[Criterion]:
        tested = self.tested
        met, possible = int(tested.holds[unit].sum()), int((tested.holds | ~tested.is_known)[unit].sum())
        if not self.cores.is_core[unit]:
            is_met = met >= self.needed if (met >= self.needed) == (possible >= self.needed) else None
            yield Criterion(MET_SHARE, _PERCENT * met / len(tested.criteria), self.parameters.threshold, is_met)
        thresholds = tested.thresholds.tolist()
        for place, (each, indicator) in enumerate(zip(tested.criteria, tested.indicators, strict=True)):
            is_met = bool(tested.holds[unit, place])
            yield criterion_of(each.criterion_id, indicator, unit, thresholds[place], is_met)

    def _grounds(self, unit: int, role: Role) -> Iterator[Ground]:
        if role is Role.CORE:
            yield Ground("core")
            return
        tested = self.tested
        is_known, holding = tested.is_known[unit], tested.holds[unit]
        yield Ground("criteria_met", {"met": int(holding.sum()), "total": len(holding), "needed": self.needed})
        not_met = [each.criterion_id for each, bad in zip(tested.criteria, is_known & ~holding, strict=True) if bad]
        if not_met:
            yield Ground("not_met", {"criteria": tuple(not_met)})
        yield from self._group_grounds(holding)
        if not is_known.all():
            yield from self._lacking_grounds(unit)
            yield Ground("decided_on_known" if self.decisions.is_known[unit] else "undecided")
        if self.area.placings[unit] is not Placing.AS_DECIDED:
            yield Ground(self.area.placings[unit].value)

    def _group_grounds(self, holding: Mask) -> Iterator[Ground]:
        for group, least in self.parameters.least_of_group.items():
            of_group = [
                bool(met) for each, met in zip(self.tested.criteria, holding, strict=True) if each.group is group
            ]
            if sum(of_group) < least:
                yield Ground(f"{group}_short", {"met": sum(of_group), "needed": least})

    def _lacking_grounds(self, unit: int) -> Iterator[Ground]:
        tested = self.tested
        for place, (criterion, indicator) in enumerate(zip(tested.criteria, tested.indicators, strict=True)):
            if tested.is_known[unit, place]:
                continue
            if not np.isnan(indicator.values[unit]):
                yield Ground("no_mean", {"criterion": criterion.criterion_id})
            else:
                yield lacking_ground(criterion, indicator, unit)


def _mean_notes(data: AreaData, parameters: MultiCriteriaParameters, tested: Tested, cores: Cores) -> Iterator[Ground]:
    """Tell the means that thresholds rest on, over how many units, and where they could not be weighted."""
    kind = _mean_kind(parameters.mean)
    for criterion, indicator in zip(tested.criteria, tested.indicators, strict=True):
        if criterion.threshold_kind is ThresholdKind.ABSOLUTE:
            continue
        reference = reference_units(data.units, parameters.reference)
        if criterion.is_of_core:
            reference &= ~cores.is_core
        known, wanted = int((reference & indicator.is_known).sum()), int(reference.sum())
        mean = mean_of(indicator, reference, kind)
        is_simple = kind is MeanKind.SIMPLE or not can_be_weighted(indicator)
        values = {"criterion": criterion.criterion_id, "mean": None if np.isnan(mean) else mean, "count": known}
        yield Ground("simple_mean" if is_simple else "weighted_mean", values)
        if known < wanted:
            yield Ground("mean_lacks", {"criterion": criterion.criterion_id, "count": wanted - known})
