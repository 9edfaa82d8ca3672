"""Mends what rounding to centimetres leaves behind: needles between zones, corners that nearly coincide, chinks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from shapely import LinearRing, Polygon

from .shapes import GRID_M

#: A corner that is sharper than this is the tip of a needle [degrees].
SHARPEST_DEG = 0.1

#: Neighbouring corners of a zone that are closer than this become one [m].
CLOSEST_M = 1.5 * GRID_M

Corner = tuple[float, float]
#: Corners in their order, the first not repeated at the end.
Ring = list[Corner]


def without_chinks(areas: list[Polygon], chinks: list[Polygon]) -> list[Polygon]:
    """Give each chink to the area with which it shares the longest border."""
    mended = list(areas)
    for chink in chinks:
        tree = shapely.STRtree(mended)
        near = tree.query(chink, predicate="touches")
        borders = shapely.length(shapely.intersection(np.array(mended, dtype=object)[near], chink))
        owner = int(near[np.argmax(borders)])
        mended[owner] = shapely.coverage_union_all([mended[owner], chink])
    return mended


def without_needles(areas: list[Polygon]) -> list[Polygon]:
    """Mend a coverage: the same corners in every zone that has them, before and after."""
    rings = [[_corners(ring) for ring in (area.exterior, *area.interiors)] for area in areas]
    # Land outside has needles too.
    outline = [_corners(ring) for ring in shapely.get_rings(shapely.coverage_union_all(areas))]
    everything = [*outline, *(ring for zone in rings for ring in zone)]
    while needles := [needle for ring in everything for needle in _needles(ring)]:
        for foot, tip, base in needles:
            for ring in everything:
                _lead_through(ring, foot, tip, base)
    merged = dict(_close_corners(everything))
    for ring in everything:
        ring[:] = _without_repeats([merged.get(corner, corner) for corner in ring])
    return [shapely.normalize(Polygon(zone[0], zone[1:])) for zone in rings]


def _corners(ring: LinearRing) -> Ring:
    return [(x, y) for x, y in np.asarray(ring.coords)[:-1].tolist()]


def _needles(ring: Ring) -> Iterator[tuple[Corner, Corner, Corner]]:
    """Give needles: the far foot, the tip, and the near foot, which lies almost on the way from tip to far foot."""
    here = np.array(ring)
    before, after = np.roll(here, 1, axis=0) - here, np.roll(here, -1, axis=0) - here
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    angle = np.degrees(np.arctan2(np.abs(cross), (before * after).sum(axis=1)))
    for number in np.flatnonzero(angle < SHARPEST_DEG):
        feet = [ring[number - 1], ring[(number + 1) % len(ring)]]
        near, far = sorted(feet, key=lambda foot: np.hypot(*np.subtract(foot, here[number])))
        yield far, ring[number], near


def _lead_through(ring: Ring, foot: Corner, tip: Corner, base: Corner) -> None:
    """Lead the edge between foot and tip through the base; what then runs out and back is cut off."""
    for number, corner in enumerate(ring):
        following = ring[(number + 1) % len(ring)]
        if {corner, following} == {foot, tip}:
            ring.insert(number + 1, base)
            break
    for number, corner in enumerate(ring):
        if corner == tip and ring[number - 1] == base == ring[(number + 1) % len(ring)]:
            ring.remove(tip)
            break
    ring[:] = _without_repeats(ring)


def _close_corners(rings: list[Ring]) -> Iterator[tuple[Corner, Corner]]:
    for ring in rings:
        for start, end in zip(ring, [*ring[1:], ring[0]], strict=True):
            if 0 < np.hypot(*np.subtract(start, end)) < CLOSEST_M:
                yield max(start, end), min(start, end)


def _without_repeats(ring: Ring) -> Ring:
    return [corner for number, corner in enumerate(ring) if corner != ring[number - 1]]
