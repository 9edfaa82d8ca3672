"""Drawing aids: every shape of the sample comes from these few functions and a seeded generator. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from itertools import pairwise

import numpy as np
import shapely
from numpy.random import Generator
from shapely import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

#: Every coordinate of the sample lies on this grid [m], the precision of the official format.
GRID_M = 0.01
GRID_DECIMALS = 2

#: Quarter-circle segments of buffers that stand for a footprint, as the check draws them.
BUFFER_SEGMENTS = 16


def polygons_of(geometry: BaseGeometry | None) -> list[Polygon]:
    """Give the polygons of a geometry, however it is nested."""
    if geometry is None or geometry.is_empty:
        return []
    return [part for part in shapely.get_parts([geometry]) if part.geom_type == "Polygon"]


def areal(geometry: BaseGeometry | None) -> MultiPolygon:
    """Keep the polygons of a geometry."""
    return MultiPolygon(polygons_of(geometry))


def lines_of(geometry: BaseGeometry | None) -> list[LineString]:
    """Give the lines of a geometry, however it is nested."""
    if geometry is None or geometry.is_empty:
        return []
    return [part for part in shapely.get_parts([geometry]) if part.geom_type == "LineString"]


def on_grid(geometry: BaseGeometry) -> BaseGeometry:
    """Round to the grid, keeping the geometry valid."""
    return shapely.normalize(plain(shapely.set_precision(geometry, GRID_M)))


def plain(geometry: BaseGeometry) -> BaseGeometry:
    """Give coordinates as two-decimal numbers, free of the precision model that GEOS keeps with a geometry.

    With that model every later operation would round to the grid, and areas would not be those of the file.
    """
    rounded = shapely.transform(geometry, lambda coordinates: np.round(coordinates, GRID_DECIMALS))
    return shapely.from_wkb(shapely.to_wkb(rounded))


def blob(centre: Point, radius_m: float, rng: Generator, corners: int = 12, roughness: float = 0.22) -> Polygon:
    """Draw a round, uneven area: a circle whose radius wavers at low frequencies."""
    angles = np.linspace(0.0, 2 * math.pi, corners, endpoint=False) + rng.uniform(0, 2 * math.pi)
    radii = np.ones(corners)
    for harmonic in (2, 3, 5):
        radii += roughness / harmonic * math.sqrt(2) * np.cos(harmonic * angles + rng.uniform(0, 2 * math.pi))
    radii += rng.uniform(-roughness / 4, roughness / 4, corners)
    radii = np.clip(radii, 0.35, None) * radius_m
    return Polygon(np.column_stack([centre.x + radii * np.cos(angles), centre.y + radii * np.sin(angles)]))


def rectangle(centre: Point, length_m: float, width_m: float, angle: float) -> Polygon:
    """Draw a rectangle whose long side points along an angle [rad]."""
    along = np.array([math.cos(angle), math.sin(angle)]) * length_m / 2
    across = np.array([-math.sin(angle), math.cos(angle)]) * width_m / 2
    middle = np.array([centre.x, centre.y])
    return Polygon([middle - along - across, middle + along - across, middle + along + across, middle - along + across])


def wavering(points: Iterable[tuple[float, float]], rng: Generator, step_m: float, share: float) -> LineString:
    """Bend a chain of points: stretches longer than a step are halved, their middles moved aside by up to a share."""
    chain = [np.asarray(point, dtype=float) for point in points]
    bent = [chain[0]]
    for start, end in pairwise(chain):
        bent.extend(_bend(start, end, rng, step_m, share))
        bent.append(end)
    return LineString(bent)


def _bend(start: np.ndarray, end: np.ndarray, rng: Generator, step_m: float, share: float) -> list[np.ndarray]:
    along = end - start
    if math.hypot(*along) <= step_m:
        return []
    middle = (start + end) / 2 + np.array([-along[1], along[0]]) * rng.uniform(-share, share)
    return [*_bend(start, middle, rng, step_m, share), middle, *_bend(middle, end, rng, step_m, share)]


def side_strip(axis: LineString, depth_m: float, left: bool) -> Polygon:
    """Draw the land along one side of a road, from its axis to a depth."""
    offset = shapely.offset_curve(axis, depth_m if left else -depth_m, join_style="mitre", mitre_limit=2)
    outer = list(offset.coords) if offset.geom_type == "LineString" else []
    if len(outer) < 2:
        return Polygon()
    inner = list(axis.coords)
    if Point(outer[0]).distance(Point(inner[0])) < Point(outer[-1]).distance(Point(inner[0])):
        outer.reverse()
    strip = Polygon(inner + outer)
    return strip if strip.is_valid else Polygon()


def band(line: LineString, width_m: float) -> BaseGeometry:
    """Draw a strip of even width with square corners: few vertices."""
    return shapely.buffer(line, width_m / 2, cap_style="flat", join_style="mitre", mitre_limit=2)


def uneven_band(line: LineString, width_m: float, rng: Generator, step_m: float = 900.0) -> Polygon:
    """Draw a valley: a strip whose width wavers between a half and one and a half of the mean."""
    count = max(3, round(line.length / step_m) + 1)
    stations = np.linspace(0.0, line.length, count)
    left, right = [], []
    for station in stations:
        ahead = line.interpolate(min(station + 150, line.length))
        behind = line.interpolate(max(station - 150, 0))
        here = line.interpolate(station)
        tangent = np.array([ahead.x - behind.x, ahead.y - behind.y])
        normal = np.array([-tangent[1], tangent[0]]) / max(math.hypot(*tangent), 1e-9)
        left.append(np.array([here.x, here.y]) + normal * width_m / 2 * rng.uniform(0.5, 1.5))
        right.append(np.array([here.x, here.y]) - normal * width_m / 2 * rng.uniform(0.5, 1.5))
    area = shapely.make_valid(Polygon(left + right[::-1]))
    return max(polygons_of(area), key=lambda part: part.area)


def halves(area: Polygon, rng: Generator) -> list[Polygon]:
    """Cut an area in two, across its long side, near the middle."""
    frame = np.asarray(shapely.minimum_rotated_rectangle(area).exterior.coords)[:4]
    sides = frame[1] - frame[0], frame[2] - frame[1]
    long, origin = (sides[0], frame[0]) if math.hypot(*sides[0]) >= math.hypot(*sides[1]) else (sides[1], frame[1])
    short = sides[1] if long is sides[0] else sides[0]
    cut = origin + long * rng.uniform(0.4, 0.6) + short / 2
    turn = rng.uniform(-0.14, 0.14)
    unit = short / max(math.hypot(*short), 1e-9)
    across = np.array(
        [unit[0] * math.cos(turn) - unit[1] * math.sin(turn), unit[0] * math.sin(turn) + unit[1] * math.cos(turn)]
    )
    reach = math.hypot(*long) + math.hypot(*short)
    ahead = np.array([across[1], -across[0]])
    near = [
        cut - across * reach,
        cut + across * reach,
        cut + across * reach + ahead * reach,
        cut - across * reach + ahead * reach,
    ]
    half = Polygon(near)
    return polygons_of(area.intersection(half)) + polygons_of(area.difference(half))


def quarters(area: BaseGeometry, wanted_m2: Callable[[Point], float], rng: Generator) -> list[Polygon]:
    """Cut an area into blocks of about the wanted size at their place, as streets divide a town."""
    blocks: list[Polygon] = []
    queue = polygons_of(area)
    while queue:
        piece = queue.pop()
        if piece.area <= wanted_m2(piece.representative_point()) * rng.uniform(1.0, 1.7):
            blocks.append(piece)
        else:
            queue.extend(halves(piece, rng))
    return blocks
