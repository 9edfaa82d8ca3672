"""Composite index: indicators on one scale, weighted, summed, and held against a threshold; with its sensitivity.

M. Nardo, M. Saisana, A. Saltelli, S. Tarantola, A. Hoffmann, E. Giovannini, "Handbook on Constructing Composite
Indicators: Methodology and User Guide", OECD and Joint Research Centre, Paris 2008.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.contiguity import NONE
from ako_qgis_plugin.core.functional_area.methods.assembly import (
    Assembled,
    Decisions,
    Placing,
    assembled,
    enclave_notes,
    required_neighbours,
)
from ako_qgis_plugin.core.functional_area.methods.cities import CoreMode
from ako_qgis_plugin.core.functional_area.methods.composite_index import ROUNDING, Index, index_of
from ako_qgis_plugin.core.functional_area.methods.composite_sensitivity import Sensitivity, Variation, sensitivity_of
from ako_qgis_plugin.core.functional_area.methods.cores import Cores, cores_of
from ako_qgis_plugin.core.functional_area.methods.criteria import Criteria, in_use, shipped_criteria
from ako_qgis_plugin.core.functional_area.methods.indicators import (
    Indicator,
    criterion_of,
    indicators,
    lacking_ground,
    require_data,
)
from ako_qgis_plugin.core.functional_area.methods.model import DETAIL, AreaData, Criterion, Ground, UnitResult, Variant
from ako_qgis_plugin.core.functional_area.methods.normalisation import MIDDLE, Normalisation
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.functional_area.vocabulary import Method, Role
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.wording import say

#: Draws of weights, the seed of the random numbers, and how far weights are drawn apart [%]. None is published: of a
#: thousand draws shares are good to about three points, and a weight that is off by a third is a fair disagreement.
DRAWS, SEED, WEIGHT_SPREAD_PCT = 1_000, 1, 30.0

#: Key of the index itself, and end of the keys of what each criterion brings to it.
SCORE, POINTS = "score", f"{DETAIL}points"

#: Weights that are drawn further apart are hardly those that were given.
MOST_SPREAD_PCT = 90.0


@dataclass(frozen=True, slots=True)
class CompositeParameters:
    """What is asked of a composite index.

    Attributes
    ----------
    core, core_mode
        Codes of the cores, and whether several are one.
    criteria
        The table of criteria, with their weights; those in use count.
    normalisation
        ``min_max``, ``z_score`` (mean 50, standard deviation 10) or ``percentile_rank``.
    threshold
        Score from which a unit belongs to the area, on a scale on which 50 is the middle.
    contiguity
        Whether members must hang together with their core.
    enclaves
        Whether units that the area wholly surrounds belong to it.
    draws, seed
        How many other weights are drawn, and with which random numbers; 0 draws leave sensitivity out.
    weight_spread
        How far weights are drawn apart: standard deviation of a weight, as a share of it, where all are equal [%].

    """

    method: ClassVar[Method] = Method.COMPOSITE

    core: tuple[str, ...] = ()
    core_mode: str = CoreMode.JOINED.value
    criteria: Criteria = field(default_factory=shipped_criteria)
    normalisation: Normalisation = Normalisation.MIN_MAX
    threshold: float = MIDDLE
    contiguity: bool = True
    enclaves: bool = False
    draws: int = DRAWS
    seed: int = SEED
    weight_spread: float = WEIGHT_SPREAD_PCT


def composite(data: AreaData, parameters: CompositeParameters, progress: Progress | None = None) -> Variant:
    """Delimit by a weighted index of indicators, and say how the answer depends on the weights.

    Cores are chosen, so they have no score and take no part in the scales: one large city would press all others
    together. A unit that lacks data is assessed where the answer is the same whatever points of other units it gets.

    Raises
    ------
    DelimitationError
        If no core is chosen, parameters contradict each other, all weights are zero, or fields, flows or geometry that
        are needed are not given at all.
    FlowError
        If cities are to be joined by commuting and employed residents are not known.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    used = in_use(parameters.criteria)
    normalisation = _checked(parameters, used)
    require_data(data, used)
    cores = cores_of(data, parameters.core, parameters.core_mode)
    measured = tuple(indicators(data, used, cores))
    index = index_of(used, measured, ~cores.is_core, normalisation)
    neighbours = required_neighbours(data, progress) if parameters.contiguity or parameters.enclaves else None
    decisions = _decisions(index, parameters.threshold)
    area = assembled(decisions, cores, neighbours, contiguity=parameters.contiguity, enclaves=parameters.enclaves)
    varied = None
    if parameters.draws and index.criteria:
        variation = Variation(parameters.draws, parameters.seed, parameters.weight_spread, parameters.threshold)
        to_connect = neighbours if parameters.contiguity else None
        varied = sensitivity_of(index, cores, to_connect, variation, Part(progress, 0.1, 1.0))
    results = _Results(parameters, used, measured, index, cores, decisions, area, varied, index.scores)
    notes = (*results.notes(), *enclave_notes(data.units, area, neighbours))
    return Variant(parameters, tuple(results.of_units()), notes)


def _checked(parameters: CompositeParameters, used: Criteria) -> Normalisation:
    if not used:
        raise DelimitationError(say("criteria: at least one must be in use"))
    if parameters.normalisation not in set(Normalisation):
        allowed = ", ".join(Normalisation)
        raise DelimitationError(
            say("normalisation '{name}': allowed are {allowed}", name=parameters.normalisation, allowed=allowed)
        )
    if not np.isfinite(parameters.threshold):
        raise DelimitationError(say("threshold: must be a number, got {value}", value=parameters.threshold))
    if parameters.draws < 0 or parameters.seed < 0:
        raise DelimitationError(say("draws and the seed of random numbers must not be below 0"))
    if not 0 < parameters.weight_spread <= MOST_SPREAD_PCT:
        raise DelimitationError(
            say(
                "spread of weights: above 0 and at most {most} %, got {value}",
                most=MOST_SPREAD_PCT,
                value=parameters.weight_spread,
            )
        )
    return Normalisation(parameters.normalisation)


def _decisions(index: Index, threshold: float) -> Decisions:
    worst, best, least, most = (
        points @ index.weights >= threshold - ROUNDING
        for points in (index.least, index.most, index.hidden_least, index.hidden_most)
    )
    if not index.criteria:
        worst, best = np.zeros_like(worst), np.ones_like(best)
    return Decisions(worst, worst == best, least, most)


@dataclass(frozen=True, slots=True, eq=False)
class _Results:
    """Says of each unit what it is and why."""

    parameters: CompositeParameters
    used: Criteria
    measured: tuple[Indicator, ...]
    index: Index
    cores: Cores
    decisions: Decisions
    area: Assembled
    varied: Sensitivity | None
    scores: Values

    def notes(self) -> Iterator[Ground]:
        """Tell what concerns all units."""
        if self.index.constant:
            yield Ground("constant", {"criteria": tuple(each.criterion_id for each in self.index.constant)})
        if not self.index.criteria:
            yield Ground("nothing_to_compare")
        if self.varied is not None:
            yield Ground("varied", {"draws": self.varied.draws, "spread": self.parameters.weight_spread})

    def of_units(self) -> Iterator[UnitResult]:
        """Give the result of each unit."""
        weights = self.index.weights
        hidden = np.stack([self.index.hidden_least @ weights, self.index.hidden_most @ weights], axis=1)
        brought = self.index.contributions().tolist()
        for unit, role in enumerate(self.area.roles):
            number = int(self.area.area[unit])
            area_id = None if number == NONE else self.cores.ids[number]
            criteria = tuple(self._criteria(unit, hidden[unit], brought[unit]))
            is_uncertain = bool(self.area.is_uncertain[unit])
            yield UnitResult(role, area_id, criteria, tuple(self._grounds(unit, role)), is_uncertain)

    def _criteria(self, unit: int, hidden: Values, brought: list[float]) -> Iterator[Criterion]:
        score = float(self.scores[unit])
        is_compared = bool(self.index.criteria) and not self.cores.is_core[unit]
        if is_compared:
            is_in = bool(self.decisions.is_in[unit]) if self.decisions.is_known[unit] else None
            yield self._score(score, hidden, is_in)
        for each, indicator in zip(self.used, self.measured, strict=True):
            yield criterion_of(each.criterion_id, indicator, unit, None, None)
        if not is_compared:
            return
        for each, points in zip(self.index.criteria, brought, strict=True):
            yield Criterion(f"{each.criterion_id}{POINTS}", None if np.isnan(points) else points, None, None)
        if self.varied is not None and not np.isnan(score):
            yield from self.varied.criteria(unit)

    def _score(self, score: float, hidden: Values, is_in: bool | None) -> Criterion:
        if np.isnan(score):
            return Criterion(SCORE, None, self.parameters.threshold, is_in)
        is_exact = bool((np.abs(hidden - score) <= ROUNDING).all())
        bounds = (None, None) if is_exact else (float(hidden[0]), float(hidden[1]))
        return Criterion(SCORE, float(score), self.parameters.threshold, is_in, *bounds)

    def _grounds(self, unit: int, role: Role) -> Iterator[Ground]:
        if role is Role.CORE:
            yield Ground("core")
            return
        if not self.index.criteria:
            yield Ground("nothing_to_compare")
            return
        if np.isnan(self.scores[unit]):
            for each, indicator in zip(self.used, self.measured, strict=True):
                if each in self.index.criteria and np.isnan(indicator.values[unit]):
                    yield lacking_ground(each, indicator, unit)
            ends = (float(points[unit] @ self.index.weights) for points in (self.index.least, self.index.most))
            yield Ground("score_between", dict(zip(("low", "high"), ends, strict=True)))
            yield Ground("decided_on_known" if self.decisions.is_known[unit] else "undecided")
        if self.area.placings[unit] is not Placing.AS_DECIDED:
            yield Ground(self.area.placings[unit].value)
        if self.varied is not None:
            yield from self.varied.grounds(unit)
