"""The planted conflicts: where each lies, what the check must say of it, and its area by whole geometries."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
import shapely.ops
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from .claims import Claims
from .plans import Country, Patch
from .provisions import Provision, footprint
from .shapes import BUFFER_SEGMENTS, rectangle

#: Distance a planted zone keeps from municipal boundaries, main roads and other planted zones [m].
CLEAR_M = 90.0

CONFLICT, POTENTIAL, ATTENTION = "conflict", "potential_conflict", "attention"


@dataclass(frozen=True, slots=True)
class Plant:
    """One conflict to plant.

    ``how``: ``across`` a corridor; over its ``edge`` by ``depth_m``; ``near`` it at a gap of ``depth_m``; ``inside`` or
    ``straddle`` (half in) for areas. ``length_m`` runs along the corridor, ``reach_m`` away from it.
    """

    teryt: str
    zone_class: str
    provision_id: str
    rule_id: str
    how: str
    length_m: float
    reach_m: float
    depth_m: float = 0.0
    additional: str | None = None
    verdict: str = CONFLICT
    certainty: str = "certain"
    note_pl: str = ""
    note_en: str = ""

    @property
    def mark(self) -> str:
        """Name the planted zone."""
        return f"{self.teryt}|{self.zone_class}|{self.provision_id}"

    @property
    def token(self) -> str:
        """Name the zone as rules do."""
        return f"{self.zone_class}[{self.additional}]" if self.additional else self.zone_class


def _plant(teryt: str, zone_class: str, provision: str, rule: str, how: str, size: tuple[float, ...], note_pl: str,
           note_en: str, **more: str) -> Plant:
    return Plant(teryt, zone_class, provision, rule, how, *size, note_pl=note_pl, note_en=note_en, **more)


GENERAL_PLANS = (
    _plant("301706", "SJ", "S11-1", "R001", "across", (210, 130), "Osiedle domów w korytarzu planowanej S11",
           "Housing estate in the corridor of the planned S11"),
    _plant("301704", "SP", "S11-1", "R002", "edge", (320, 160, 120), "Teren produkcyjny w korytarzu planowanej S11",
           "Industrial land in the corridor of the planned S11"),
    _plant("301705", "SU", "S11-2", "R002", "edge", (180, 110, 90), "Usługi w korytarzu planowanej S11",
           "Services in the corridor of the planned S11"),
    _plant("306101", "SC", "OBW-1", "R150", "edge", (170, 120, 80), "Cmentarz w korytarzu planowanej obwodnicy",
           "Cemetery in the corridor of the planned bypass"),
    _plant("306101", "SW", "KDP-1", "R031", "across", (150, 90), "Zabudowa wielorodzinna w korytarzu linii dużych prędkości",
           "Multi-family housing in the corridor of the high-speed line"),
    _plant("300708", "SZ", "KDP-1", "R031", "edge", (240, 90, 130), "Zagrody w korytarzu linii dużych prędkości",
           "Farmsteads in the corridor of the high-speed line"),
    _plant("302005", "SU", "KDP-1", "R032", "across", (160, 70), "Usługi w korytarzu linii dużych prędkości",
           "Services in the corridor of the high-speed line"),
    _plant("300701", "SJ", "EE400-2", "R040", "across", (190, 110), "Domy pod planowaną linią 400 kV",
           "Houses below the planned 400 kV line"),
    _plant("300709", "SU", "EE400-2", "R040", "edge", (150, 120, 45), "Usługi pod planowaną linią 400 kV",
           "Services below the planned 400 kV line"),
    _plant("300710", "SJ", "EE110-4", "R044", "across", (140, 90), "Domy pod planowaną linią 110 kV",
           "Houses below the planned 110 kV line", certainty="unknown"),
    _plant("300707", "SJ", "GAZ-3", "R053", "across", (160, 90), "Domy w pasie planowanego gazociągu",
           "Houses in the strip of the planned gas pipeline"),
    _plant("301707", "SZ", "WIEL-1", "R063", "straddle", (260, 170), "Zagrody w zasięgu zbiornika Wielowieś Klasztorna",
           "Farmsteads within the reservoir Wielowieś Klasztorna"),
    _plant("300704", "SJ", "WIEL-1", "R063", "straddle", (220, 150), "Domy w zasięgu zbiornika Wielowieś Klasztorna",
           "Houses within the reservoir Wielowieś Klasztorna"),
    _plant("300702", "SJ", "RZ-2", "R088", "straddle", (170, 120), "Domy w rezerwacie przyrody",
           "Houses in the nature reserve"),
    _plant("301708", "SO", "PK-1", "R059", "inside", (640, 420), "Elektrownie wiatrowe w parku krajobrazowym",
           "Wind power in the landscape park", additional="PEW"),
    _plant("300711", "SO", "N2000-2", "R058", "straddle", (520, 360), "Elektrownie wiatrowe w obszarze Natura 2000",
           "Wind power in the Natura 2000 site", additional="PEW"),
    _plant("300706", "SZ", "ZLS-1", "R107", "straddle", (260, 180), "Zagrody na złożu strategicznym",
           "Farmsteads on the strategic deposit"),
    _plant("300703", "SJ", "IK-2", "R335", "edge", (150, 100, 80), "Domy na terenie planowanej instalacji komunalnej",
           "Houses on the site of the planned waste installation"),
    _plant("301701", "SP", "LK-L1", "R197", "edge", (150, 120, 13), "Produkcja na skraju planowanej łącznicy",
           "Industry at the edge of the planned railway curve", verdict=POTENTIAL, certainty="uncertain"),
    _plant("300711", "SJ", "OBW-1", "R021", "edge", (190, 130, 18), "Domy na skraju planowanej obwodnicy",
           "Houses at the edge of the planned bypass", verdict=POTENTIAL, certainty="uncertain"),
    _plant("301703", "SJ", "OBW-2", "R021", "near", (170, 120, 15), "Domy w granicach dokładności rysunku obwodnicy",
           "Houses within the drawing accuracy of the bypass", verdict=ATTENTION, certainty="possible"),
)


def place(plants: tuple[Plant, ...], areas: dict[str, Polygon], provisions: list[Provision], country: Country) -> dict[str, list[Patch]]:
    """Find a plausible place for each conflict: near a village, clear of everything else that speaks."""
    by_id = {provision.provision_id: provision for provision in provisions}
    taken: list[BaseGeometry] = [shapely.buffer(line, width / 2) for line, width in country.courses.values()]
    taken += [line for line, _ in country.rivers.values()]
    placed: dict[str, list[Patch]] = {teryt: [] for teryt in areas}
    for plant in plants:
        villages = [village.place for village in country.villages if village.teryt == plant.teryt]
        fits = _free_land(plant, areas[plant.teryt], taken, country.claims)
        candidates = [shape for shape in _candidates(plant, by_id[plant.provision_id], areas[plant.teryt]) if fits.contains(shape)]
        if not candidates:
            raise ValueError(f"no place for the planted conflict {plant.mark}")
        best = min(candidates, key=lambda shape: min(shape.distance(village) for village in villages))
        taken.append(best)
        placed[plant.teryt].append(
            Patch(plant.teryt, plant.zone_class, best, "planted", plant.additional, plant.mark)
        )
    return placed


def _free_land(plant: Plant, area: Polygon, taken: list[BaseGeometry], claims: Claims) -> BaseGeometry:
    inner = shapely.buffer(area, -CLEAR_M)
    free = inner.difference(shapely.buffer(shapely.union_all([shape for shape in taken if shape.intersects(area)]), CLEAR_M))
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
    west, _, east, _ = footprint(provision).bounds
    if provision.geometry is not None and provision.geometry.geom_type == "Point":
        return (east - west) / 2
    shape = footprint(provision)
    return shape.boundary.distance(Point(provision.geometry.coords[0]))


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
