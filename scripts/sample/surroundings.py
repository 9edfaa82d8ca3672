"""The municipalities round the agglomeration, drawn from rounded centres alone, and the number of people of all."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.random import Generator, default_rng
from shapely import MultiPoint, Point, Polygon
from shapely.geometry.base import BaseGeometry

from .shapes import lines_of, on_grid, polygons_of, wavering

TABLE = Path(__file__).with_name("surroundings.csv")

#: How far the surroundings are drawn beyond the members [m].
RING_M = 15_000.0

#: People in the members, rounded to hundreds; general knowledge, for a sample that is schematic anyway.
POPULATION = {
    "306101": 95_000,
    "300701": 10_100,
    "300702": 5_800,
    "300703": 4_800,
    "300704": 10_000,
    "300705": 7_500,
    "300706": 5_200,
    "300707": 4_700,
    "300708": 11_000,
    "300709": 7_000,
    "300710": 7_600,
    "300711": 9_600,
    "301701": 70_300,
    "301702": 15_800,
    "301703": 14_600,
    "301704": 19_100,
    "301705": 12_300,
    "301706": 11_600,
    "301707": 9_400,
    "301708": 6_300,
    "302005": 11_100,
}


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A municipality near the agglomeration: rounded centre and number of people."""

    teryt: str
    name: str
    county: str
    centre: Point
    population: int


def read_neighbours() -> list[Neighbour]:
    """Read the table of the surroundings."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return [
            Neighbour(
                row["teryt"],
                row["name"],
                row["county"],
                Point(float(row["east_km"]) * 1000, float(row["north_km"]) * 1000),
                int(row["population"]),
            )
            for row in csv.DictReader(table)
        ]


def draw_surroundings(neighbours: list[Neighbour], members: list[BaseGeometry], seed: int) -> dict[str, BaseGeometry]:
    """Divide the land round the members among the neighbours: the nearest centre has it; edges are crooked."""
    rng = default_rng([seed, 61])
    inner = shapely.union_all(members)
    ring = shapely.simplify(shapely.buffer(inner, RING_M, quad_segs=4), 1_500).difference(inner)
    edges = _crooked_edges(neighbours, ring, rng)
    faces = [
        face
        for face in polygons_of(shapely.polygonize(lines_of(shapely.unary_union([*edges, ring.boundary]))))
        if ring.contains(face.representative_point())
    ]
    owners = _owners(faces, neighbours)
    return {
        neighbour.teryt: on_grid(shapely.union_all([faces[face] for face in np.flatnonzero(owners == index)]))
        for index, neighbour in enumerate(neighbours)
    }


def _owners(faces: list[Polygon], neighbours: list[Neighbour]) -> np.ndarray:
    """Give each face to the nearest centre; what lies apart from a neighbour's largest goes to whom it touches most."""
    centres = shapely.STRtree([neighbour.centre for neighbour in neighbours])
    owners = np.array([centres.nearest(face.representative_point()) for face in faces])
    area = shapely.area(faces)
    whole = {int(max(np.flatnonzero(owners == owner), key=lambda face: area[face])) for owner in set(owners.tolist())}
    for face in sorted(set(range(len(faces))) - whole, key=lambda face: -area[face]):
        touching = [shapely.length(faces[face].boundary.intersection(faces[other].boundary)) for other in sorted(whole)]
        owners[face] = owners[sorted(whole)[int(np.argmax(touching))]]
    return owners


def _crooked_edges(neighbours: list[Neighbour], ring: BaseGeometry, rng: Generator) -> list[BaseGeometry]:
    points = MultiPoint([neighbour.centre for neighbour in neighbours])
    cells = shapely.voronoi_polygons(points, extend_to=ring, only_edges=True)
    straight = sorted(lines_of(cells), key=lambda line: list(line.coords))
    return [wavering(edge.coords, rng, step_m=900.0, share=0.1) for edge in straight]
