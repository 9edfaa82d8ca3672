"""A schematic road network between the seats of the municipalities, with speeds, for travel times."""

from __future__ import annotations

from itertools import combinations

import shapely
from numpy.random import default_rng
from shapely import LineString

from .geography import DK12, DK25, REGIONAL_ROADS, S11_BYPASS, S11_NORTH, S11_SOUTH, Course
from .links import Place, Row
from .shapes import on_grid, wavering
from .units import metres

#: Classes of roads with the mean speed of a car [km/h], towns and villages on the way included; general knowledge.
NATIONAL, REGIONAL, COUNTY = ("krajowa", 72), ("wojewódzka", 58), ("powiatowa", 46)

#: A link belongs to a road whose course it follows this closely [m].
BESIDE_M = 3_500.0


def road_rows(places: list[Place], seed: int) -> list[Row]:
    """Join seats that have no third one between them (Gabriel graph); the network has a vertex at each seat."""
    rng = default_rng([seed, 91])
    seats = [place.seat for place in places]
    courses = _courses()
    rows: list[Row] = []
    for one, other in combinations(range(len(places)), 2):
        link = LineString([seats[one], seats[other]])
        circle = shapely.buffer(link.centroid, link.length / 2 - 1)
        if any(circle.contains(seat) for seat in seats):
            continue
        name, (road_class, speed) = _road_of(link, courses)
        rows.append(
            {
                "road": name,
                "road_class": road_class,
                "speed_kmh": speed,
                "geometry": on_grid(wavering(link.coords, rng, step_m=1_500.0, share=0.07)),
            }
        )
    return rows


def _courses() -> list[tuple[str, tuple[str, int], LineString]]:
    national = {"DK25": DK25, "DK12": DK12, "DK11": (*S11_NORTH, *S11_BYPASS[1:], *S11_SOUTH[1:])}
    known: list[tuple[str, tuple[str, int], Course]] = [(name, NATIONAL, course) for name, course in national.items()]
    known += [(f"DW{number}", REGIONAL, course) for number, course in REGIONAL_ROADS.items()]
    return [(name, kind, LineString([metres(*point) for point in course])) for name, kind, course in known]


def _road_of(link: LineString, courses: list[tuple[str, tuple[str, int], LineString]]) -> tuple[str, tuple[str, int]]:
    for name, kind, course in courses:
        if shapely.buffer(course, BESIDE_M).contains(link):
            return name, kind
    return "droga powiatowa", COUNTY
