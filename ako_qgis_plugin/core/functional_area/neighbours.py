"""Which units touch, and by how much border; parts of an area hang together by this.

Boundaries come simplified and from several sources: between units that touch lie gaps and overlaps of some metres. So
two units share the border of one that runs within a tolerance of the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.geometry import Geometries, repair
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.wording import say

#: Gaps and overlaps up to this are no distance [m]: boundaries rounded and simplified differ by less.
TOLERANCE_M = 5.0

#: Units that meet in a point run within the tolerance of each other for some tolerances of length, depending on the
#: angle between their borders; a border must be longer than this [tolerances].
LONGER_THAN_A_POINT = 10.0

#: Borders are thinned by this part of the tolerance before they are measured: they may hold thousands of vertices.
_THINNED_BY = 0.2

#: Units whose borders are measured at once; a cancel is noticed after each portion.
_UNITS_AT_ONCE = 200


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Units that share a border longer than a point.

    Attributes
    ----------
    pairs
        Positions of units, the smaller first, each pair once; shape (k, 2).
    border_m
        Length of the shared border of each pair [m], shape (k,), too long by some tolerances at most; NaN where only a
        table says that they touch.
    perimeter_m
        Length of each unit's whole border [m], shape (n,); NaN where there is no geometry.
    free_m
        Length of each unit's border that no other unit lies along [m], shape (n,): the coast, or where the data end;
        NaN where it is not known.
    tolerance_m
        Distance up to which units touch [m].

    """

    pairs: NDArray[np.intp]
    border_m: NDArray[np.float64]
    perimeter_m: NDArray[np.float64]
    free_m: NDArray[np.float64]
    tolerance_m: float = TOLERANCE_M

    def __len__(self) -> int:
        return len(self.perimeter_m)

    @property
    def is_at_the_edge(self) -> NDArray[np.bool_]:
        """Say which units have a border that no other unit lies along; who has no known border counts as such."""
        inland: NDArray[np.bool_] = self.free_m <= LONGER_THAN_A_POINT * self.tolerance_m
        return ~inland

    @classmethod
    def of_pairs(
        cls, count: int, pairs: Iterable[tuple[int, int]] | NDArray[Any], *, free_m: Values | None = None
    ) -> Neighbours:
        """Give neighbours from a list of positions, as tables of flows with a column of contiguity hold them.

        Parameters
        ----------
        count
            Number of units.
        pairs
            Positions of units that touch, in either order, any number of times; a unit is no neighbour of itself.
        free_m
            Border of each unit that no unit lies along [m], the coast as well as the edge of the data, 0 inland;
            unknown where nobody says: then no unit is known to be surrounded. Without any such border all that is not
            of an area would be surrounded by it.

        Raises
        ------
        DelimitationError
            If a position is none of the units'.

        """
        ends = np.sort(np.array(list(pairs), dtype=np.intp).reshape(-1, 2), axis=1)
        if len(ends) and (ends.min() < 0 or ends.max() >= count):
            raise DelimitationError(
                say(
                    "neighbours: positions of units must be 0 to {last}, got {low} to {high}",
                    last=count - 1,
                    low=ends.min(),
                    high=ends.max(),
                )
            )
        distinct = np.unique(ends[ends[:, 0] != ends[:, 1]], axis=0)
        unknown = np.full(count, np.nan)
        return cls(distinct, np.full(len(distinct), np.nan), unknown, unknown if free_m is None else free_m)


def neighbours_of(units: Units, tolerance_m: float = TOLERANCE_M, progress: Progress | None = None) -> Neighbours:
    """Find the units that share a border, and its length.

    The border of a pair is the longer of the two that run within the tolerance of the other unit: a town that is drawn
    over the rural unit around it, rather than into a hole of it, has its whole border in common with it. Units without
    an area touch nobody.

    Raises
    ------
    DelimitationError
        If the units have no geometry at all, or the tolerance is not positive.
    Cancelled
        If the caller asked to stop.

    """
    if units.geometry is None:
        raise DelimitationError(say("units: without geometry it is not known which of them touch"))
    if not 0 < tolerance_m < np.inf:
        raise DelimitationError(say("neighbours: the tolerance must be above 0 m, got {value}", value=tolerance_m))
    progress = progress or SilentProgress()
    areas = _thinned(units.geometry, tolerance_m, Part(progress, 0.0, 0.2))
    one, other, length = _along(areas, tolerance_m, Part(progress, 0.2, 1.0))
    perimeter = np.where(shapely.is_missing(areas), np.nan, shapely.length(areas))
    free = np.maximum(perimeter - np.bincount(one, length, len(areas)), 0.0)
    pairs, border = _longer_of_both(one, other, length, len(areas))
    kept = border > LONGER_THAN_A_POINT * tolerance_m
    return Neighbours(pairs[kept], border[kept], perimeter, free, tolerance_m)


def _thinned(geometries: Geometries, tolerance_m: float, progress: Progress) -> Geometries:
    """Give areas with few vertices, None where there is no area; a unit too small to be thinned stays as it is."""
    areas = repair(geometries, areal_only=True, progress=progress).geometry
    areas[~shapely.is_missing(areas) & ~(shapely.area(areas) > 0)] = None
    return shapely.simplify(areas, tolerance_m * _THINNED_BY)


def _along(
    areas: Geometries, tolerance_m: float, progress: Progress
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Measure how much border of one unit runs within the tolerance of another, for all that have any."""
    around = shapely.buffer(areas, tolerance_m, quad_segs=2)
    border, tree = shapely.boundary(areas), shapely.STRtree(around)
    portions = []
    for start in range(0, len(areas), _UNITS_AT_ONCE):
        progress.advance(start / len(areas))
        one, other = tree.query(shapely.envelope(areas[start : start + _UNITS_AT_ONCE]))
        one = one + start
        one, other = one[one != other], other[one != other]
        length = shapely.length(shapely.intersection(border[one], around[other]))
        touch = length > 0
        portions.append((one[touch], other[touch], length[touch]))
    progress.advance(1.0)
    nothing = (np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0))
    ones, others, lengths = zip(*portions, nothing, strict=True)
    return np.concatenate(ones), np.concatenate(others), np.concatenate(lengths)


def _longer_of_both(
    one: NDArray[np.intp], other: NDArray[np.intp], length: NDArray[np.float64], count: int
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    code = np.minimum(one, other) * count + np.maximum(one, other)
    distinct, place = np.unique(code, return_inverse=True)
    longest = np.zeros(len(distinct))
    np.maximum.at(longest, place.reshape(-1), length)
    return np.stack(np.divmod(distinct, max(count, 1)), axis=1).astype(np.intp), longest
