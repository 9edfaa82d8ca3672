"""The planted conflicts: where each lies, what the check must say of it, and its area by whole geometries."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import shapely
import shapely.ops
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from .claims import Claims
from .plans import Country, Patch
from .provisions import Provision, footprint
from .shapes import BUFFER_SEGMENTS, rectangle

TABLE = Path(__file__).parent / "plants.csv"

#: Distance a planted zone keeps from municipal boundaries, main roads and other planted zones [m].
CLEAR_M = 90.0


@dataclass(frozen=True, slots=True)
class Plant:
    """One conflict to plant, a row of ``plants.csv``.

    ``how``: ``across`` a corridor; over its ``edge`` by ``depth_m``; ``near`` it at a gap of ``depth_m``; ``inside`` or
    ``straddle`` (half in) for areas. ``length_m`` runs along the corridor, ``reach_m`` away from it. ``additional`` is
    the profile the rule names; ``verdict`` and ``certainty`` are what the check must say.
    """

    plan_type: str
    teryt: str
    zone_class: str
    additional: str | None
    provision_id: str
    rule_id: str
    how: str
    length_m: float
    reach_m: float
    depth_m: float
    verdict: str
    certainty: str
    note_pl: str
    note_en: str

    @property
    def mark(self) -> str:
        """Name the planted zone."""
        return f"{self.teryt}|{self.zone_class}|{self.provision_id}"

    @property
    def token(self) -> str:
        """Name the zone as rules do."""
        return f"{self.zone_class}[{self.additional}]" if self.additional else self.zone_class


@cache
def read_plants(plan_type: str) -> tuple[Plant, ...]:
    """Read the conflicts to plant in plans of one type, in the order of the table."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["plan_type"] == plan_type]
    return tuple(
        Plant(**{name: float(text) if name.endswith("_m") else text or None for name, text in row.items()})  # type: ignore[arg-type]
        for row in rows
    )


def place(
    plants: tuple[Plant, ...], areas: dict[str, Polygon], provisions: list[Provision], country: Country
) -> dict[str, list[Patch]]:
    """Find a plausible place for each conflict: near a village, clear of everything else that speaks."""
    by_id = {provision.provision_id: provision for provision in provisions}
    taken: list[BaseGeometry] = [shapely.buffer(line, width / 2) for line, width in country.courses.values()]
    taken += [line for line, _ in country.rivers.values()]
    placed: dict[str, list[Patch]] = {teryt: [] for teryt in areas}
    for plant in plants:
        villages = [village.place for village in country.villages if village.teryt == plant.teryt]
        fits = _free_land(plant, areas[plant.teryt], taken, country.claims)
        candidates = [
            shape for shape in _candidates(plant, by_id[plant.provision_id], areas[plant.teryt]) if fits.contains(shape)
        ]
        if not candidates:
            raise ValueError(f"no place for the planted conflict {plant.mark}")
        best = min(candidates, key=lambda shape: min(shape.distance(village) for village in villages))
        taken.append(best)
        placed[plant.teryt].append(Patch(plant.teryt, plant.zone_class, best, "planted", plant.additional, plant.mark))
    return placed


def _free_land(plant: Plant, area: Polygon, taken: list[BaseGeometry], claims: Claims) -> BaseGeometry:
    inner = shapely.buffer(area, -CLEAR_M)
    free = inner.difference(
        shapely.buffer(shapely.union_all([shape for shape in taken if shape.intersects(area)]), CLEAR_M)
    )
    free = free.difference(claims.land_of_others(plant.token, plant.provision_id))
    shapely.prepare(free)
    return free


def _candidates(plant: Plant, provision: Provision, area: Polygon) -> list[Polygon]:
    geometry = provision.geometry
    if geometry is None:
        return []
    if geometry.geom_type == "LineString":
        return _along(plant, geometry, provision, area)
    if geometry.geom_type == "Point":
        return [
            _offset_rectangle(plant, geometry, angle, _half_width(provision))
            for angle in np.linspace(0, 2 * math.pi, 36, endpoint=False)
        ]
    return _at_area(plant, geometry, area)


def _half_width(provision: Provision) -> float:
    """Measure how far a footprint reaches from the line or point as drawn [m]."""
    start = Point(shapely.get_coordinates(provision.geometry)[0])
    return float(footprint(provision).boundary.distance(start))


def _along(plant: Plant, line: LineString, provision: Provision, area: Polygon) -> list[Polygon]:
    """Give the rectangles at every 50 m of a line where it runs straight long enough."""
    half = _half_width(provision)
    found = []
    margin = plant.length_m / 2 + half + (provision.accuracy_m or 0.0)
    for station in np.arange(margin, line.length - margin, 50.0):
        stretch = shapely.ops.substring(line, station - margin, station + margin)
        middle = line.interpolate(station)
        if len(stretch.coords) > 2 or not area.contains(middle):
            continue
        (x0, y0), (x1, y1) = stretch.coords
        angle = math.atan2(y1 - y0, x1 - x0)
        found += [_offset_rectangle(plant, middle, turn, half) for turn in (angle + math.pi / 2, angle - math.pi / 2)]
    return found


def _offset_rectangle(plant: Plant, middle: Point, outward: float, half_width_m: float) -> Polygon:
    """Draw the rectangle at a place of a corridor; ``outward`` points away from its axis [rad]."""
    if plant.how == "across":
        near, far = -half_width_m - plant.reach_m, half_width_m + plant.reach_m
    elif plant.how == "edge":
        near, far = half_width_m - plant.depth_m, half_width_m + plant.reach_m
    else:
        near, far = half_width_m + plant.depth_m, half_width_m + plant.depth_m + plant.reach_m
    shift = (near + far) / 2
    centre = Point(middle.x + shift * math.cos(outward), middle.y + shift * math.sin(outward))
    return rectangle(centre, far - near, plant.length_m, outward)


def _at_area(plant: Plant, shape: BaseGeometry, area: Polygon) -> list[Polygon]:
    """Give rectangles on the edge of an area, or well inside it."""
    if plant.how == "straddle":
        ring = shape.exterior
        return [
            rectangle(ring.interpolate(station), plant.length_m, plant.reach_m, _bearing(ring, station))
            for station in np.arange(0, ring.length, 60.0)
            if area.contains(ring.interpolate(station))
        ]
    inner = shapely.buffer(shape.intersection(area), -plant.length_m)
    west, south, east, north = inner.bounds
    places = [Point(x, y) for x in np.arange(west, east, 400.0) for y in np.arange(south, north, 400.0)]
    return [rectangle(spot, plant.length_m, plant.reach_m, 0.35) for spot in places if inner.contains(spot)]


def _bearing(ring: LineString, station: float) -> float:
    back, ahead = ring.interpolate(max(station - 20, 0)), ring.interpolate(min(station + 20, ring.length))
    return math.atan2(ahead.y - back.y, ahead.x - back.x)


def conflict_area(plant: Plant, zone: BaseGeometry, provision: Provision) -> float:
    """Measure a planted conflict by whole geometries [m2]."""
    land = footprint(provision)
    if plant.certainty == "possible":
        land = shapely.buffer(land, provision.accuracy_m, quad_segs=BUFFER_SEGMENTS)
    return float(zone.intersection(land).area)
