"""Villages and the local roads between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
import shapely.ops
from numpy.random import default_rng
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from .geography import SEATS
from .shapes import wavering
from .units import Unit, metres

#: A village for about so much land [m2], and not nearer to another than this [m].
LAND_PER_VILLAGE_M2 = 12.5e6
SPACING_M = 1_500.0

#: Distance a village keeps from the municipal boundary [m].
FROM_BOUNDARY_M = 420.0

#: A seat's centre keeps this many of its radii from the boundary.
SEAT_CLEARANCE = 1.15


@dataclass(frozen=True, slots=True)
class Seat:
    """The main town or village of a municipality."""

    place: Point
    radius_m: float


@dataclass(frozen=True, slots=True)
class Village:
    """A node of the local road network; the seat of a municipality is one as well."""

    teryt: str
    place: Point
    is_seat: bool


def place_seats(units: list[Unit], areas: dict[str, Polygon]) -> dict[str, Seat]:
    """Give each municipality its seat, moved inwards where the schematic boundary would cut it."""
    seats = {}
    for unit in units:
        x, y, radius = SEATS[unit.teryt]
        place = metres(x, y)
        inner = shapely.buffer(areas[unit.teryt], -radius * SEAT_CLEARANCE)
        if not inner.is_empty and not inner.contains(place):
            place = shapely.ops.nearest_points(inner, place)[0]
        seats[unit.teryt] = Seat(place, radius)
    return seats


def place_villages(
    units: list[Unit], areas: dict[str, Polygon], seats: dict[str, Seat], keep_off: BaseGeometry, seed: int
) -> list[Village]:
    """Scatter villages over each municipality, clear of valleys, forests, planned corridors and one another."""
    shapely.prepare(keep_off)
    villages = []
    for unit in units:
        seat = seats[unit.teryt]
        villages.append(Village(unit.teryt, seat.place, is_seat=True))
        villages.extend(_scatter(unit, areas[unit.teryt], seat, keep_off, seed))
    return villages


def _scatter(unit: Unit, area: Polygon, seat: Seat, keep_off: BaseGeometry, seed: int) -> list[Village]:
    rng = default_rng([seed, 3, int(unit.teryt)])
    inner = shapely.buffer(area, -FROM_BOUNDARY_M)
    wanted = round(min(13, max(8, unit.area_m2 / LAND_PER_VILLAGE_M2)))
    west, south, east, north = inner.bounds
    found: list[Point] = []
    for _ in range(4_000):
        place = Point(rng.uniform(west, east), rng.uniform(south, north))
        clear = inner.contains(place) and not keep_off.intersects(place)
        apart = all(place.distance(other) > SPACING_M for other in found)
        if clear and apart and place.distance(seat.place) > seat.radius_m + 700:
            found.append(place)
        if len(found) == wanted:
            break
    return [Village(unit.teryt, place, is_seat=False) for place in found]


def join_villages(villages: list[Village], seed: int) -> list[tuple[int, int, LineString]]:
    """Join villages that have no third one between them (Gabriel graph) by slightly bent roads."""
    places = np.array([[village.place.x, village.place.y] for village in villages])
    squared = ((places[:, None] - places[None]) ** 2).sum(axis=2)
    roads = []
    for first in range(len(places)):
        for second in range(first + 1, len(places)):
            length = squared[first, second]
            if length > 8_000**2 or (squared[first] + squared[second] < length - 1e-6).any():
                continue
            rng = default_rng([seed, 4, first, second])
            roads.append((first, second, wavering([places[first], places[second]], rng, 1_100, 0.07)))
    return roads
