"""How a composite index depends on its weights: other weights are drawn, and each criterion is left out once.

As the Handbook on Constructing Composite Indicators, OECD and JRC, Paris 2008, step 7. Weights are drawn from the
Dirichlet distribution whose mean are the given ones; scores, ranks and membership are computed for all draws at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.methods.assembly import Mask
from ako_qgis_plugin.core.functional_area.methods.composite_index import ROUNDING, Index
from ako_qgis_plugin.core.functional_area.methods.cores import Cores
from ako_qgis_plugin.core.functional_area.methods.model import DETAIL, Criterion, Ground
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.progress import Progress

#: Keys of what the draws make of a unit; the last two with the ends.
INSIDE_IN_DRAWS, SCORE_IN_DRAWS, RANK_IN_DRAWS = "inside_in_draws", "score_in_draws", "rank_in_draws"
ENDS = ("min", "median", "max")

#: Draws that are computed at once; a cancel is noticed after each portion.
_DRAWS_AT_ONCE = 250

_PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class Variation:
    """How weights are varied: draws, seed of the random numbers, spread of weights [%]; and the threshold of scores."""

    draws: int
    seed: int
    spread_pct: float
    threshold: float


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """The lowest, the middle and the highest of the draws for each unit, shape (n,); NaN for units without score."""

    low: Values
    median: Values
    high: Values


@dataclass(frozen=True, slots=True, eq=False)
class Sensitivity:
    """What other weights make of n units.

    Attributes
    ----------
    draws
        How many weights were drawn.
    inside_pct
        In how many of the draws each unit is inside [%], enclaves not among them; NaN for cores and units with gaps.
    scores, ranks
        Scores and ranks over the draws; the highest score has rank 1, equal ones the same.
    flips_without
        Of each criterion, which units change sides when it is left out.

    """

    draws: int
    inside_pct: Values
    scores: Spread
    ranks: Spread
    flips_without: tuple[tuple[str, Mask], ...]

    def criteria(self, unit: int) -> Iterator[Criterion]:
        """Give what the draws make of one unit."""
        yield Criterion(INSIDE_IN_DRAWS, float(self.inside_pct[unit]), None, None)
        for key, spread in ((SCORE_IN_DRAWS, self.scores), (RANK_IN_DRAWS, self.ranks)):
            for end, values in zip(ENDS, (spread.low, spread.median, spread.high), strict=True):
                yield Criterion(f"{key}{DETAIL}{end}", float(values[unit]), None, None)

    def grounds(self, unit: int) -> Iterator[Ground]:
        """Name the criteria without which one unit changes sides."""
        ids = tuple(criterion_id for criterion_id, flips in self.flips_without if flips[unit])
        if ids:
            yield Ground("flips_without", {"criteria": ids})


def sensitivity_of(
    index: Index, cores: Cores, neighbours: Neighbours | None, variation: Variation, progress: Progress
) -> Sensitivity:
    """Draw weights, leave criteria out, and count what becomes of units.

    Raises
    ------
    Cancelled
        If the caller asked to stop.

    """
    weights = drawn_weights(index.weights, variation)
    is_scored = ~np.isnan(index.scores)
    points = index.points[is_scored]
    inside = np.zeros(len(is_scored))
    # A row for each draw, so that sorting runs along memory.
    scores, ranks = np.empty((len(weights), len(points))), np.empty((len(weights), len(points)), dtype=np.int32)
    for start in range(0, len(weights), _DRAWS_AT_ONCE):
        progress.advance(start / len(weights))
        part = slice(start, start + _DRAWS_AT_ONCE)
        scores[part] = weights[part] @ points.T
        ranks[part] = ranks_of(scores[part])
        inside += inside_in_draws(index, weights[part], variation.threshold, cores, neighbours).sum(axis=1)
    inside_pct = np.where(is_scored, _PERCENT * inside / len(weights), np.nan)
    flips = _flips_without(index, variation.threshold, cores, neighbours)
    of_scores, of_ranks = _spread(scores, is_scored), _spread(ranks, is_scored)
    return Sensitivity(len(weights), inside_pct, of_scores, of_ranks, flips)


def drawn_weights(weights: Values, variation: Variation) -> NDArray[np.float64]:
    """Draw weights around the given ones, shape (draws, k), each summing up to 1.

    The spread is the coefficient of variation that k equal weights would have: (k - 1) / (c + 1) is its square, where c
    is the sum of the parameters of the Dirichlet distribution.
    """
    count = len(weights)
    if count == 1:
        return np.ones((variation.draws, 1))
    concentration = (count - 1) / (variation.spread_pct / _PERCENT) ** 2 - 1
    # The generator is named, so that the numbers stay the same where numpy changes its default.
    generator = np.random.Generator(np.random.PCG64(variation.seed))
    return generator.dirichlet(concentration * weights, size=variation.draws)


def ranks_of(scores: NDArray[np.float64]) -> NDArray[np.intp]:
    """Rank units in each draw, shape (d, m): one more than the number of units with a higher score."""
    order = np.argsort(-scores, axis=1)
    ordered = np.take_along_axis(scores, order, axis=1)
    is_lower = np.ones(scores.shape, dtype=bool)
    is_lower[:, 1:] = ordered[:, 1:] < ordered[:, :-1]
    place = np.arange(scores.shape[1], dtype=np.intp)
    ranks = np.empty(scores.shape, dtype=np.intp)
    np.put_along_axis(ranks, order, np.maximum.accumulate(np.where(is_lower, place, 0), axis=1) + 1, axis=1)
    return ranks


def inside_in_draws(
    index: Index, weights: NDArray[np.float64], threshold: float, cores: Cores, neighbours: Neighbours | None
) -> NDArray[np.bool_]:
    """Say of each unit and draw whether it is inside, shape (n, d); units with gaps get the fewest points there."""
    inside: NDArray[np.bool_] = index.least @ weights.T >= threshold - ROUNDING
    inside[cores.is_core] = True
    return inside if neighbours is None else connected_in_draws(inside, cores, neighbours)


def connected_in_draws(inside: NDArray[np.bool_], cores: Cores, neighbours: Neighbours) -> NDArray[np.bool_]:
    """Keep, in each of d draws, the units that hang together with their core; shape (n, d).

    Draws are bits: one step takes the area a unit further in all of them.
    """
    first, second = neighbours.pairs.T
    same = cores.of_unit[first] == cores.of_unit[second]
    source, target = np.concatenate([first[same], second[same]]), np.concatenate([second[same], first[same]])
    allowed = np.packbits(inside, axis=1)
    reached = np.where(cores.is_core[:, np.newaxis], allowed, 0).astype(np.uint8)
    if len(source):
        order = np.argsort(target, kind="stable")
        source, targets, starts = source[order], *np.unique(target[order], return_index=True)
        while True:
            further = reached[targets] | (np.bitwise_or.reduceat(reached[source], starts, axis=0) & allowed[targets])
            if (further == reached[targets]).all():
                break
            reached[targets] = further
    return np.unpackbits(reached, axis=1, count=inside.shape[1]).astype(bool)


def _flips_without(
    index: Index, threshold: float, cores: Cores, neighbours: Neighbours | None
) -> tuple[tuple[str, Mask], ...]:
    count = len(index.weights)
    if count < 2:
        return ()
    without = np.tile(index.weights, (count + 1, 1))
    without[np.arange(count), np.arange(count)] = 0.0
    without /= without.sum(axis=1, keepdims=True)
    inside = inside_in_draws(index, without, threshold, cores, neighbours)
    is_scored = ~np.isnan(index.scores)
    flips = (inside != inside[:, -1:]) & is_scored[:, np.newaxis]
    return tuple((each.criterion_id, flips[:, place]) for place, each in enumerate(index.criteria))


def _spread(values: NDArray[Any], is_scored: Mask) -> Spread:
    found = np.full((3, len(is_scored)), np.nan)
    if is_scored.any():
        by_unit = np.ascontiguousarray(values.T)
        found[:, is_scored] = [each(by_unit, axis=1) for each in (np.min, np.median, np.max)]
    return Spread(*found)
