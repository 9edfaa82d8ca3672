"""Zones and provisions so large that the kernel cuts: partitions with shared edges, shapes that are hard to cut.

Coordinates are EPSG:2180 [m] on a grid of 1 cm, so that many of them fall on the edges of the windows.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.random import Generator
from shapely.geometry.base import BaseGeometry

EAST, NORTH = 400_000.0, 400_000.0
GRID_M = 0.01


def on_grid(geometry):
    return shapely.transform(geometry, lambda xy: np.round(xy / GRID_M) * GRID_M)


def objects(geometries) -> np.ndarray:
    result = np.empty(len(geometries), dtype=object)
    result[:] = list(geometries)
    return result


# --- zones ------------------------------------------------------------------------------------------------------------


def grid(columns: int, rows: int, step: float) -> np.ndarray:
    """Squares whose edges meet exactly."""
    x, y = np.meshgrid(EAST + step * np.arange(columns), NORTH + step * np.arange(rows))
    return shapely.box(x.ravel(), y.ravel(), x.ravel() + step, y.ravel() + step)


def voronoi(random: Generator, count: int, size: float) -> np.ndarray:
    """Cells of random points in a square."""
    points = shapely.multipoints(random.uniform((EAST, NORTH), (EAST + size, NORTH + size), (count, 2)))
    frame = shapely.box(EAST, NORTH, EAST + size, NORTH + size)
    cells = shapely.get_parts(shapely.voronoi_polygons(points, extend_to=frame))
    cells = on_grid(shapely.intersection(cells, frame))
    return cells[shapely.is_valid(cells) & (shapely.get_type_id(cells) == 3)]


def with_merged(random: Generator, cells: np.ndarray, clusters: int, radius: float) -> np.ndarray:
    """Cells of which some are united to large zones with holes, as valleys and forests are."""
    centres = shapely.centroid(cells)
    taken = np.zeros(len(cells), dtype=bool)
    merged = []
    for seed in random.choice(len(cells), clusters, replace=False):
        near = shapely.dwithin(centres, centres[seed], radius * random.uniform(0.5, 1.5)) & ~taken
        near &= random.random(len(cells)) < 0.85
        if near.any():
            taken |= near
            merged.append(shapely.union_all(cells[near]))
    return objects([*cells[~taken], *merged])


# --- provisions -------------------------------------------------------------------------------------------------------


def ring(random: Generator, x: float, y: float, radius: float, vertices: int, roughness: float = 0.4) -> np.ndarray:
    """A fractal closed curve around a place."""
    angle = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    length = np.ones(vertices)
    for octave in range(1, 9):
        waves = 2**octave
        amplitude = roughness / octave**1.5 * random.uniform(0.3, 1)
        length += amplitude * np.sin(waves * angle + random.uniform(0, 6.3)) / 2
    length = np.maximum(length, 0.15) + random.uniform(-0.01, 0.01, vertices)
    return np.column_stack((x + radius * length * np.cos(angle), y + radius * length * np.sin(angle)))


def valid_areas(geometry: BaseGeometry) -> BaseGeometry:
    """Repair on the grid; polygons alone."""
    parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(on_grid(geometry))))
    polygons = parts[shapely.get_type_id(parts) == 3]
    return shapely.union_all(polygons)


def fractal(random: Generator, x: float, y: float, radius: float, vertices: int, holes: int = 0) -> BaseGeometry:
    """A rough area, perhaps with rough holes."""
    area = shapely.polygons(ring(random, x, y, radius, vertices))
    for _ in range(holes):
        dx, dy = random.uniform(-0.5, 0.5, 2) * radius
        hole = shapely.polygons(ring(random, x + dx, y + dy, radius * random.uniform(0.03, 0.2), vertices // 8 + 5))
        area = valid_areas(area).difference(shapely.make_valid(hole))
    return valid_areas(area)


def spiral(x: float, y: float, radius: float, turns: float, vertices: int) -> BaseGeometry:
    angle = np.linspace(0.5, 2 * np.pi * turns, vertices)
    length = radius * angle / angle[-1]
    return on_grid(shapely.linestrings(np.column_stack((x + length * np.cos(angle), y + length * np.sin(angle)))))


def walk(random: Generator, size: float, vertices: int) -> BaseGeometry:
    """A line that wanders across the square and may cross itself."""
    steps = random.normal(0, 1, (vertices, 2)).cumsum(axis=0)
    steps = (steps - steps.min(axis=0)) / np.ptp(steps, axis=0)
    return on_grid(shapely.linestrings(steps * size + (EAST, NORTH)))


def comb(x: float, y: float, width: float, height: float, teeth: int) -> BaseGeometry:
    """A polygon of thin teeth: every window cuts it into many parts."""
    step = width / teeth
    points = [(x, y)]
    for tooth in range(teeth):
        left = x + tooth * step
        points += [(left, y + height), (left + step / 2, y + height), (left + step / 2, y + 1), (left + step, y + 1)]
    return on_grid(shapely.polygons([*points, (x + width, y)]))


def chequers(x: float, y: float, step: float, count: int) -> BaseGeometry:
    """Squares that touch at their corners only."""
    squares = [
        shapely.box(x + i * step, y + j * step, x + (i + 1) * step, y + (j + 1) * step)
        for i in range(count)
        for j in range(count)
        if (i + j) % 2 == 0
    ]
    return shapely.multipolygons(squares)


def scattered(random: Generator, size: float, count: int, radius: float) -> BaseGeometry:
    """Many small parts, as a map of soils has."""
    x, y = random.uniform(EAST, EAST + size, count), random.uniform(NORTH, NORTH + size, count)
    return valid_areas(shapely.union_all(on_grid(shapely.buffer(shapely.points(x, y), radius, quad_segs=3))))
