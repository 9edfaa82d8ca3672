"""Shapes of plans as they are drawn: areas, lines closed to rings, and texts that lie in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import Column
from ako_qgis_plugin.core.geometry import Geometries, areal, is_nothing, is_polygonal, simple_parts
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import say

#: Ends of a line that lie no further apart are one point [m]: a tenth of what a drawing at 1:1000 shows.
CLOSING_M = 0.01

_POINTS_OF_A_RING = 4


@dataclass
class _Dropped:
    """What of a layer is no area."""

    lines: int = 0
    length_m: float = 0.0
    points: int = 0


def areas(geometries: Geometries, progress: Progress) -> tuple[Geometries, NDArray[np.bool_]]:
    """Give the areas of shapes and which rows stay: lines that close become polygons, open ones and points are told.

    A row without any geometry stays, without a place; polygons stay as they are drawn, also invalid ones.
    """
    result = np.full(len(geometries), None, dtype=object)
    stays = np.ones(len(geometries), dtype=bool)
    dropped, closed = _Dropped(), 0
    for row, geometry in enumerate(geometries):
        if is_nothing(geometry):
            continue
        if is_polygonal(geometry):
            result[row] = geometry
            continue
        found, rings = _area(geometry, dropped)
        closed += rings
        result[row], stays[row] = found, found is not None
    _tell(dropped, closed, int((~stays).sum()), progress)
    return result, stays


def _area(geometry: shapely.Geometry, dropped: _Dropped) -> tuple[shapely.Geometry | None, int]:
    """Give the area of lines, points and polygons together, and how many rings were closed."""
    parts, _ = simple_parts(np.array([geometry], dtype=object))
    dimension = shapely.get_dimensions(parts)
    polygons = parts[dimension == 2]
    dropped.points += int((dimension == 0).sum())
    rings = []
    for line in _merged(parts[dimension == 1]):
        ring = _ring(line)
        if ring is None:
            dropped.lines += 1
            dropped.length_m += line.length
        else:
            rings.append(ring)
    # A ring inside another is its hole, as drawings have it.
    inside_out = [reduce(shapely.symmetric_difference, map(shapely.make_valid, rings))] if len(rings) > 1 else rings
    found = [*polygons.tolist(), *inside_out]
    if not found:
        return None, 0
    if len(found) == 1:
        return found[0], len(rings)
    return areal(shapely.geometrycollections([shapely.make_valid(each) for each in found])), len(rings)


def _merged(lines: Geometries) -> list[shapely.Geometry]:
    if len(lines) < 2:
        return lines.tolist()
    together: list[shapely.Geometry] = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(lines))).tolist()
    return together


def _ring(line: shapely.Geometry) -> shapely.Geometry | None:
    """Give the polygon in a line whose ends meet; None where they do not, or nothing is inside."""
    points = shapely.get_coordinates(line)
    if np.hypot(*(points[0] - points[-1])) > CLOSING_M:
        return None
    points[-1] = points[0]
    if len(points) < _POINTS_OF_A_RING:
        return None
    polygon = shapely.polygons(points)
    return polygon if polygon.area > 0 or shapely.make_valid(polygon).area > 0 else None


def _tell(dropped: _Dropped, closed: int, rows: int, progress: Progress) -> None:
    if closed:
        progress.note(say("closed lines made into areas: {count}", count=closed))
    if dropped.lines:
        progress.warn(
            say(
                "lines that do not close are no areas and are left out: {count}, together {length} m long",
                count=dropped.lines,
                length=f"{dropped.length_m:.1f}",
            )
        )
    if dropped.points:
        progress.warn(say("points are no areas and are left out: {count}", count=dropped.points))
    if rows:
        progress.warn(say("features without any area, which give no zone: {count}", count=rows))


def texts_inside(geometries: Geometries, points: Geometries, texts: Column) -> list[list[str]]:
    """Give the texts whose point lies in each area: each once, sorted; one in several areas belongs to the smallest.

    Texts without a letter (heights, numbers of plots) name nothing and are passed over.
    """
    inside: list[set[str]] = [set() for _ in geometries]
    named = [
        row
        for row, text in enumerate(texts)
        if text is not None and any(map(str.isalpha, text)) and not is_nothing(points[row])
    ]
    places = shapely.point_on_surface(points[named]) if named else points[:0]
    text, area = shapely.STRtree(geometries).query(places, predicate="intersects")
    size = shapely.area(geometries[area])
    taken: set[int] = set()
    for number in np.lexsort((area, size, text)).tolist():
        if text[number] not in taken:
            taken.add(text[number])
            inside[area[number]].add(texts[named[text[number]]])
    return [sorted(found) for found in inside]


def largest_share(geometries: Geometries, units: Geometries) -> NDArray[np.intp]:
    """Give the number of the unit that holds most of each area, the first of equal ones; -1 where none holds any."""
    result = np.full(len(geometries), -1, dtype=np.intp)
    best = np.zeros(len(geometries))
    pairs = shapely.STRtree(units).query(geometries, predicate="intersects")
    for row, unit in zip(*pairs[:, np.lexsort(pairs[::-1])].tolist(), strict=True):
        share = shapely.area(shapely.intersection(geometries[row], units[unit]))
        if share > best[row]:
            best[row], result[row] = share, unit
    return result
