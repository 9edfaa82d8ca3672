"""Schematic municipal boundaries, drawn from centroids and areas alone.

Each municipality takes the cells of a raster that are nearest to its site in the power-diagram sense (squared distance
minus a weight); sites and weights are moved until centroids and areas fit. Distances are measured in a slightly warped
plane, so that no edge is straight. The edges are then simplified and roughened once each, for both neighbours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
import shapely.affinity
from numpy.random import Generator, default_rng
from shapely import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from .shapes import lines_of, on_grid, polygons_of, wavering
from .units import Unit

CELL_M = 250.0
MARGIN_M = 16_000.0
ROUNDS = 220

#: Sites move in these rounds only, and not far [m]: before and after, the weights alone settle the areas.
MOVING_ROUNDS = range(40, 140)
LONGEST_MOVE_M = 1_800.0
OUTSIDE = -1

#: A town that lies inside the rural municipality of the same name: both are grown as one, then the town is cut out.
TOWN, RURAL = "301701", "301704"

#: The town reaches the southern border of the two: its oval is longer from north to south, and moved [m].
TOWN_STRETCH = 1.22
TOWN_SHIFT_M = -1_000.0


@dataclass(slots=True)
class _Site:
    teryt: str
    x: float
    y: float
    area_m2: float


def draw_boundaries(units: list[Unit], seed: int) -> dict[str, Polygon]:
    """Draw one polygon for each member; neighbours share their edges exactly."""
    rng = default_rng([seed, 1])
    sites = _sites(units)
    xs, ys = _raster(sites)
    labels = _grow(sites, xs, ys, _warp(xs, ys, rng))
    members = {unit.teryt for unit in units if unit.is_member}
    areas = {
        site.teryt: _cells_to_polygon(labels == index, xs, ys)
        for index, site in enumerate(sites)
        if site.teryt in members
    }
    areas[TOWN], areas[RURAL] = _cut_out_town(areas[RURAL], units)
    return _roughen(areas, rng)


def _sites(units: list[Unit]) -> list[_Site]:
    """Give the sites to grow: the town and its rural ring are one."""
    by_code = {unit.teryt: unit for unit in units}
    sites = []
    for unit in units:
        parts = [unit, by_code[TOWN]] if unit.teryt == RURAL else [unit]
        if unit.teryt == TOWN:
            continue
        area = sum(part.area_m2 for part in parts)
        x = sum(part.centre.x * part.area_m2 for part in parts) / area
        y = sum(part.centre.y * part.area_m2 for part in parts) / area
        sites.append(_Site(unit.teryt, x, y, area))
    return sites


def _raster(sites: list[_Site]) -> tuple[np.ndarray, np.ndarray]:
    xs = np.arange(min(s.x for s in sites) - MARGIN_M, max(s.x for s in sites) + MARGIN_M, CELL_M)
    ys = np.arange(min(s.y for s in sites) - MARGIN_M, max(s.y for s in sites) + MARGIN_M, CELL_M)
    return np.round(xs / CELL_M) * CELL_M, np.round(ys / CELL_M) * CELL_M


def _warp(xs: np.ndarray, ys: np.ndarray, rng: Generator) -> tuple[np.ndarray, np.ndarray]:
    """Give the warped coordinates of the cell centres: a few long waves moved by up to about 1.5 km."""
    east, north = np.meshgrid(xs + CELL_M / 2, ys + CELL_M / 2)
    warped = [east.copy(), north.copy()]
    for axis in warped:
        for wavelength_m, height_m in ((21_000, 700), (11_000, 450), (6_000, 260)):
            angle, phase = rng.uniform(0, 2 * math.pi, 2)
            axis += height_m * np.sin(
                2 * math.pi / wavelength_m * (east * math.cos(angle) + north * math.sin(angle)) + phase
            )
    return warped[0], warped[1]


def _grow(sites: list[_Site], xs: np.ndarray, ys: np.ndarray, warped: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Label every cell with its site; cells beyond every site's reach stay outside."""
    east, north = np.meshgrid(xs + CELL_M / 2, ys + CELL_M / 2)
    place = np.array([[site.x, site.y] for site in sites])
    target = place.copy()
    wanted = np.array([site.area_m2 for site in sites])
    weight = wanted / math.pi
    for turn in range(ROUNDS):
        power = np.stack(
            [(warped[0] - x) ** 2 + (warped[1] - y) ** 2 - w for (x, y), w in zip(place, weight, strict=True)]
        )
        labels = np.where(_open_country(power.min(axis=0) > 0), OUTSIDE, power.argmin(axis=0))
        for index in range(len(sites)):
            mine = labels == index
            weight[index] += 0.35 * (wanted[index] - mine.sum() * CELL_M**2) / math.pi
            if turn in MOVING_ROUNDS and mine.any():
                move = place[index] - target[index] + 0.1 * (target[index] - [east[mine].mean(), north[mine].mean()])
                place[index] = target[index] + move * min(1.0, LONGEST_MOVE_M / max(math.hypot(*move), 1e-9))
    return labels


def _open_country(outside: np.ndarray) -> np.ndarray:
    """Keep of the outside what a square of 3.5 km can reach: holes and narrow bays are closed."""
    cells = 14
    shrunk = _sweep(outside, range(cells), np.logical_and)
    return outside & _sweep(shrunk, range(0, -cells, -1), np.logical_or)


def _sweep(mask: np.ndarray, steps: range, combine: np.ufunc) -> np.ndarray:
    """Combine every cell with those of a square beside it."""
    for axis in (0, 1):
        mask = combine.reduce([np.roll(mask, -step, axis) for step in steps])
    return mask


def _cells_to_polygon(mask: np.ndarray, xs: np.ndarray, ys: np.ndarray) -> Polygon:
    """Unite the cells of a mask; of several parts the largest, without holes, is kept."""
    runs = []
    for row, y in zip(mask, ys, strict=True):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(int), [0]])))
        runs.extend(
            box(xs[0] + start * CELL_M, y, xs[0] + end * CELL_M, y + CELL_M)
            for start, end in zip(edges[::2], edges[1::2], strict=True)
        )
    largest = max(polygons_of(shapely.unary_union(runs)), key=lambda part: part.area)
    return Polygon(largest.exterior)


def _cut_out_town(both: Polygon, units: list[Unit]) -> tuple[Polygon, Polygon]:
    """Cut the oval of the town out of the two municipalities; its size is found by halving."""
    town = next(unit for unit in units if unit.teryt == TOWN)
    low, high = 1_000.0, 9_000.0
    oval = Polygon()
    for _ in range(40):
        radius = (low + high) / 2
        circle = shapely.buffer(town.centre, radius, quad_segs=8)
        oval = shapely.affinity.translate(shapely.affinity.scale(circle, 1.0, TOWN_STRETCH), 0.0, TOWN_SHIFT_M)
        low, high = (radius, high) if both.intersection(oval).area < town.area_m2 else (low, radius)
    inside = max(polygons_of(both.intersection(oval)), key=lambda part: part.area)
    rest = max(polygons_of(both.difference(inside)), key=lambda part: part.area)
    return both.difference(rest), rest


def _roughen(areas: dict[str, BaseGeometry], rng: Generator) -> dict[str, Polygon]:
    """Simplify and roughen each shared edge once, then rebuild the areas from the edges."""
    merged = shapely.line_merge(shapely.unary_union([area.boundary for area in areas.values()]))
    edges = [
        wavering(shapely.simplify(edge, CELL_M * 1.4).coords, rng, step_m=750.0, share=0.11)
        for edge in sorted(lines_of(merged), key=lambda line: (line.coords[0], line.coords[-1]))
    ]
    faces = polygons_of(shapely.polygonize([on_grid(_as_one(edges))]))
    return {code: max(faces, key=lambda face, area=area: face.intersection(area).area) for code, area in areas.items()}


def _as_one(edges: list[LineString]) -> BaseGeometry:
    return shapely.unary_union(edges)
