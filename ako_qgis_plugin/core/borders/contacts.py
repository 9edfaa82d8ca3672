"""How far two zones run along each other: the stretches of their outlines that face one another across a gap.

A point of an outline faces another zone where a ray from it, at a right angle to the outline and out of the zone, meets
the other zone within the gap. Corners that only touch, and sides that lead away from the common boundary, do not face
each other, so that two squares with a common side have exactly the length of that side.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.borders.thin_shapes import solid
from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, simple_parts

#: Coordinates are trusted to this much [m], as in the official schema, which keeps two decimal places.
GRID_M = 0.01

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Outline:
    """The segments of a zone's rings, each with the ground of the zone on its left."""

    start: Points
    end: Points

    @classmethod
    def of(cls, ground: shapely.Geometry) -> Outline:
        """Take the rings of a polygon or multipolygon apart; segments without length are left out."""
        polygons, _ = simple_parts(np.array([ground], dtype=object))
        rings, polygon = shapely.get_rings(polygons, return_index=True)
        is_hole = np.diff(polygon, prepend=-1) == 0
        points, ring = shapely.get_coordinates(rings, return_index=True)
        is_same = ring[1:] == ring[:-1]
        start, end = points[:-1][is_same], points[1:][is_same]
        is_turned = (shapely.is_ccw(rings) == is_hole)[ring[:-1][is_same]]
        start[is_turned], end[is_turned] = end[is_turned], start[is_turned]
        is_long = (start != end).any(axis=1)
        return cls(start[is_long], end[is_long])

    @property
    def direction(self) -> Points:
        """Give unit vectors along the segments."""
        along = self.end - self.start
        return along / np.hypot(*along.T)[:, np.newaxis]

    def taken(self, rows: NDArray[np.bool_] | NDArray[np.intp]) -> Outline:
        """Give some of the segments."""
        return Outline(self.start[rows], self.end[rows])

    def near(self, bounds: NDArray[np.float64], distance_m: float) -> Outline:
        """Give the segments whose boxes come within a distance of bounds."""
        low, high = np.minimum(self.start, self.end), np.maximum(self.start, self.end)
        return self.taken(((low <= bounds[2:] + distance_m) & (high >= bounds[:2] - distance_m)).all(axis=1))

    def outside(self, reach_m: float) -> Geometries:
        """Give the ground in front of each segment, a rectangle as deep as the reach."""
        x, y = self.direction.T
        out = reach_m * np.column_stack([y, -x])
        return shapely.polygons(np.stack([self.start, self.end, self.end + out, self.start + out], axis=1))

    @property
    def length_m(self) -> float:
        """Give the length of all segments."""
        return float(np.hypot(*(self.end - self.start).T).sum())

    def axes(self) -> tuple[Points, float]:
        """Give the unit vector along which the ground inside whole rings is longest, and how many times as long."""
        x, y = (self.start - self.start.mean(axis=0)).T
        next_x, next_y = (self.end - self.start.mean(axis=0)).T
        cross = x * next_y - next_x * y
        area = cross.sum() / 2
        centre = np.array([((x + next_x) * cross).sum(), ((y + next_y) * cross).sum()]) / (6 * area)
        square_x = ((x * x + x * next_x + next_x * next_x) * cross).sum() / (12 * area)
        square_y = ((y * y + y * next_y + next_y * next_y) * cross).sum() / (12 * area)
        both = ((2 * x * y + x * next_y + next_x * y + 2 * next_x * next_y) * cross).sum() / (24 * area)
        moments = np.array([[square_x, both], [both, square_y]]) - np.outer(centre, centre)
        values, vectors = np.linalg.eigh(moments)
        return vectors[:, 1], float(np.sqrt(values[1] / max(values[0], np.finfo(float).tiny)))

    def segments(self) -> Geometries:
        """Give the segments as a line each."""
        lines: Geometries = shapely.linestrings(np.stack([self.start, self.end], axis=1))
        return lines

    def lines(self) -> shapely.Geometry:
        """Give the segments as lines, joined where they follow each other."""
        return shapely.line_merge(shapely.multilinestrings(self.segments()))


def facing(outline: Outline, others: Geometries, reach_m: float) -> Outline:
    """Give the stretches of an outline that one of other zones lies in front of, within a reach [m]."""
    near = outline.near(shapely.total_bounds(others), reach_m)
    grounds = near.outside(reach_m)
    segment, other = shapely.STRtree(others).query(grounds, predicate="intersects")
    common = shapely.intersection(grounds[segment], others[other])
    parts, origin = simple_parts(common)
    is_ground = is_polygonal(parts)
    return _seen(near, parts[is_ground], segment[origin[is_ground]])


def _seen(outline: Outline, parts: Geometries, segment: NDArray[np.intp]) -> Outline:
    """Give the stretches of segments in front of which lie some parts of ground."""
    if not len(parts):
        return outline.taken(np.empty(0, dtype=np.intp))
    points, part = shapely.get_coordinates(parts, return_index=True)
    first = np.flatnonzero(np.diff(part, prepend=-1))
    direction = outline.direction[segment]
    from_start = points - outline.start[segment][part]
    along = (from_start * direction[part]).sum(axis=1)
    depth = from_start[:, 0] * direction[part][:, 1] - from_start[:, 1] * direction[part][:, 0]
    low, high = np.minimum.reduceat(along, first), np.maximum.reduceat(along, first)
    # What is thinner comes of rounding, such as along a side that leads on in a straight line.
    is_deep = np.maximum.reduceat(depth, first) - np.minimum.reduceat(depth, first) > GRID_M / 2
    return _united(outline, segment[is_deep], low[is_deep], high[is_deep])


def _united(
    outline: Outline, segment: NDArray[np.intp], low: NDArray[np.float64], high: NDArray[np.float64]
) -> Outline:
    """Unite stretches from ``low`` to ``high`` [m] of segments where they overlap."""
    order = np.lexsort((low, segment))
    stretches: list[list[float]] = []
    for number, start, end in zip(segment[order].tolist(), low[order].tolist(), high[order].tolist(), strict=True):
        if stretches and stretches[-1][0] == number and start <= stretches[-1][2]:
            stretches[-1][2] = max(stretches[-1][2], end)
        else:
            stretches.append([number, start, end])
    numbers, starts, ends = np.array(stretches, dtype=float).reshape(-1, 3).T
    of = outline.taken(numbers.astype(np.intp))
    direction, whole = of.direction, np.hypot(*(of.end - of.start).T)
    start, end = of.start + direction * starts[:, np.newaxis], of.start + direction * ends[:, np.newaxis]
    # Stretches of neighbouring segments meet in the vertex between them, to the last digit.
    start[starts < GRID_M / 2] = of.start[starts < GRID_M / 2]
    end[ends > whole - GRID_M / 2] = of.end[ends > whole - GRID_M / 2]
    return Outline(start, end)


@dataclass(frozen=True)
class Contact:
    """Where two zones run along each other: their own stretches, and how far they are apart at least [m]."""

    one: Outline
    other: Outline
    gap_m: float

    @property
    def length_m(self) -> float:
        """Give the length of the contact: that of the side on which it is shorter, the same seen from either side."""
        return min(self.one.length_m, self.other.length_m)

    @property
    def turned(self) -> Contact:
        """Give the contact as seen from the other side."""
        return Contact(self.other, self.one, self.gap_m)


def contact(one: shapely.Geometry, other: shapely.Geometry, max_gap_m: float) -> Contact:
    """Measure where two zones run along each other, at most so far apart [m]; its length may be 0."""
    reach_m = max_gap_m + GRID_M
    # GEOS raises the processor's flag for invalid values while it works round them.
    with np.errstate(invalid="ignore"):
        return Contact(
            facing(Outline.of(one), np.array([other], dtype=object), reach_m),
            facing(Outline.of(other), np.array([one], dtype=object), reach_m),
            float(shapely.distance(one, other)),
        )


def strip(ground: shapely.Geometry, along: Outline, width_m: float) -> shapely.Geometry:
    """Give the ground of a zone within a width [m] of stretches of its outline."""
    beside = shapely.buffer(along.lines(), width_m, cap_style="flat", join_style="mitre", mitre_limit=2.0)
    return solid(shapely.intersection(ground, beside))
