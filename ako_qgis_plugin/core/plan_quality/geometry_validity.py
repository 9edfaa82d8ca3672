"""Every place at which an area is invalid, each once, with the reason; GEOS alone names the first of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import Geometries, areal, is_polygonal, simple_parts

#: Two rings that share less than this are held to touch in points only [m].
_SHORTEST_SHARED_M = 1e-6

#: Two rings that overlap by less than this are held to touch only [m²].
_LEAST_SHARED_M2 = 1e-9

CROSSING = {"pl": "granica przecina sama siebie", "en": "the outline crosses itself"}
TOUCHING = {"pl": "pierścień granicy styka się sam ze sobą", "en": "a ring of the outline touches itself"}
HOLE_OUTSIDE = {"pl": "otwór leży poza obrysem", "en": "a hole lies outside the outline"}
HOLE_CROSSING = {"pl": "otwór przecina obrys", "en": "a hole crosses the outline"}
HOLE_AT_EDGE = {"pl": "otwór ma z obrysem wspólny odcinek", "en": "a hole shares an edge with the outline"}
HOLES_OVERLAP = {"pl": "otwory nakładają się", "en": "holes overlap"}
HOLES_AT_EDGE = {"pl": "otwory mają wspólny odcinek", "en": "holes share an edge"}
PARTS_OVERLAP = {"pl": "części obszaru nakładają się", "en": "parts overlap"}
PARTS_AT_EDGE = {"pl": "części obszaru mają wspólny odcinek", "en": "parts share an edge"}
DISCONNECTED = {"pl": "wnętrze obszaru jest rozerwane", "en": "the interior is disconnected"}
TOO_FEW_POINTS = {"pl": "pierścień ma za mało punktów", "en": "a ring has too few points"}

_OF_GEOS = {
    "Self-intersection": CROSSING,
    "Ring Self-intersection": TOUCHING,
    "Hole lies outside shell": HOLE_OUTSIDE,
    "Holes are nested": HOLES_OVERLAP,
    "Nested shells": PARTS_OVERLAP,
    "Duplicate Rings": PARTS_OVERLAP,
    "Interior is disconnected": DISCONNECTED,
    "Too few points in geometry component": TOO_FEW_POINTS,
}


@dataclass(frozen=True, slots=True)
class Invalidity:
    """One place at which an area is invalid, and why, in every language."""

    fault: dict[str, str]
    point: shapely.Point


def invalidities(area: shapely.Geometry) -> list[Invalidity]:
    """Give every place at which a polygon or multipolygon is invalid; none where it is valid."""
    if shapely.is_valid(area):
        return []
    with np.errstate(divide="ignore", invalid="ignore"):
        found = [each for polygon in shapely.get_parts(area) for each in _of_polygon(polygon)]
        found += _of_parts(area)
    return _each_once(found) or [_as_geos_says(area)]


def _of_polygon(polygon: shapely.Polygon) -> Iterator[Invalidity]:
    rings = shapely.get_rings(polygon)
    for ring in rings[~shapely.is_simple(rings)]:
        yield from _self_crossings(ring)
    solids = np.array([_solid(ring) for ring in rings], dtype=object)
    shell, holes = solids[0], solids[1:]
    for hole in holes:
        yield from _of_hole(hole, shell)
    yield from _of_pairs(holes, HOLES_OVERLAP, HOLES_AT_EDGE)


def _solid(ring: shapely.LinearRing) -> shapely.Geometry:
    polygon = shapely.polygons(ring)
    return polygon if shapely.is_valid(polygon) else areal(shapely.make_valid(polygon))


def _self_crossings(ring: shapely.LinearRing) -> Iterator[Invalidity]:
    """Find the points at which more than two stretches of a ring meet."""
    stretches = shapely.get_parts(shapely.line_merge(shapely.union_all([shapely.linestrings(ring.coords)])))
    ends = np.concatenate([shapely.get_coordinates([shapely.get_point(stretches, end)]) for end in (0, -1)])
    nodes, count = np.unique(ends, axis=0, return_counts=True)
    own = {(float(x), float(y)) for x, y in shapely.get_coordinates(ring)}
    for x, y in nodes[count > 2].tolist():
        yield Invalidity(TOUCHING if (x, y) in own else CROSSING, shapely.Point(x, y))


def _of_hole(hole: shapely.Geometry, shell: shapely.Geometry) -> Iterator[Invalidity]:
    outside = _areas(shapely.difference(hole, shell))
    if not len(outside):
        yield from _shared_edges(hole, shell, HOLE_AT_EDGE)
    elif shapely.area(shapely.intersection(hole, shell)) <= _LEAST_SHARED_M2:
        yield Invalidity(HOLE_OUTSIDE, shapely.point_on_surface(hole))
    else:
        edge = shapely.boundary(shell)
        for part in outside:
            yield Invalidity(HOLE_CROSSING, _meeting_point(shapely.boundary(part), edge))


def _of_parts(area: shapely.Geometry) -> Iterator[Invalidity]:
    polygons = shapely.get_parts(area)
    if len(polygons) > 1:
        solids = [each if shapely.is_valid(each) else areal(shapely.make_valid(each)) for each in polygons]
        yield from _of_pairs(np.array(solids, dtype=object), PARTS_OVERLAP, PARTS_AT_EDGE)


def _of_pairs(solids: Geometries, overlap: dict[str, str], edge: dict[str, str]) -> Iterator[Invalidity]:
    if len(solids) < 2:
        return
    one, other = shapely.STRtree(solids).query(solids, predicate="intersects")
    for first, second in zip(one[one < other], other[one < other], strict=True):
        shared = _areas(shapely.intersection(solids[first], solids[second]))
        for part in shared:
            yield Invalidity(overlap, shapely.point_on_surface(part))
        if not len(shared):
            yield from _shared_edges(solids[first], solids[second], edge)


def _shared_edges(one: shapely.Geometry, other: shapely.Geometry, fault: dict[str, str]) -> Iterator[Invalidity]:
    shared = shapely.intersection(shapely.boundary(one), shapely.boundary(other))
    lines, _ = simple_parts(np.array([shared], dtype=object))
    lines = lines[shapely.length(lines) > _SHORTEST_SHARED_M]
    if len(lines):
        for line in shapely.get_parts(shapely.line_merge(shapely.multilinestrings(lines))):
            yield Invalidity(fault, shapely.line_interpolate_point(line, 0.5, normalized=True))


def _areas(geometry: shapely.Geometry) -> Geometries:
    parts, _ = simple_parts(np.array([geometry], dtype=object))
    return parts[is_polygonal(parts) & (shapely.area(parts) > _LEAST_SHARED_M2)]


def _meeting_point(rim: shapely.Geometry, edge: shapely.Geometry) -> shapely.Point:
    """Give the first point that two lines share; where rounding keeps them apart, the one at which they are closest."""
    points = sorted(map(tuple, shapely.get_coordinates(shapely.intersection(rim, edge)).tolist()))
    return shapely.Point(points[0]) if points else shapely.get_point(shapely.shortest_line(rim, edge), 0)


def _as_geos_says(area: shapely.Geometry) -> Invalidity:
    reason, _, place = shapely.is_valid_reason(area).partition("[")
    fault = _OF_GEOS.get(reason, {"pl": reason, "en": reason})
    words = place.rstrip("]").split()
    if len(words) == 2:
        return Invalidity(fault, shapely.Point(float(words[0]), float(words[1])))
    return Invalidity(fault, shapely.Point(shapely.get_coordinates(area)[0]))


def _each_once(found: list[Invalidity]) -> list[Invalidity]:
    ordered = sorted(found, key=lambda each: (each.point.x, each.point.y))
    is_new = [True, *(not shapely.equals_exact(one.point, two.point, 1e-6) for one, two in pairwise(ordered))]
    return [each for each, new in zip(ordered, is_new, strict=False) if new]
