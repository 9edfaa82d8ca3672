"""The general plan of a municipality: patches of land in order of precedence, then what is left as open land."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np
import shapely
import shapely.affinity
import shapely.ops
from numpy.random import Generator, default_rng
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from .claims import Claims
from .geography import DEFAULT_FOREST, FOREST_SHARE
from .network import Seat, Village
from .shapes import GRID_M, areal, band, blob, lines_of, polygons_of, quarters, rectangle, side_strip, uneven_band
from .units import Unit

CITIES = {"306101", "301701"}

#: Municipalities around the two cities, where single-family housing outweighs farmsteads.
SUBURBAN = {"301702", "301704", "300708", "300711", "302005", "300704", "301705"}

#: Municipalities with a pit of sand, gravel or clay: the deposit it works.
PITS = {"300707": "ZL-3", "300701": "ZL-4", "301707": "ZL-5", "301704": "ZL-6", "300710": "ZL-7", "300703": "ZL-8"}

BUILDABLE = {"SW", "SJ", "SZ", "SU", "SH", "SP"}


@dataclass(slots=True)
class Patch:
    """A piece of land with a zone class."""

    teryt: str
    zone_class: str
    area: BaseGeometry
    kind: str
    additional: str | None = None
    mark: str | None = None


@dataclass(slots=True)
class Country:
    """What all municipalities share while their plans are drawn."""

    claims: Claims
    courses: dict[str, tuple[LineString, float]]
    rivers: dict[str, tuple[LineString, float]]
    villages: list[Village]
    roads: list[tuple[int, int, LineString]]
    forests: dict[str, list[Polygon]]
    seats: dict[str, Seat]
    regional_roads: list[LineString]
    deposits: dict[str, Polygon]
    zones_planned: list[BaseGeometry] = field(default_factory=list)
    reservations: dict[str, list[BaseGeometry]] = field(default_factory=dict)


def grow_forests(unit: Unit, area: Polygon, seat: Seat, keep_off: BaseGeometry, seed: int) -> list[Polygon]:
    """Draw forests until the municipality's share is reached, clear of its seat."""
    rng = default_rng([seed, 5, int(unit.teryt)])
    clearing = blob(seat.place, seat.radius_m * 1.2 + 350, rng, corners=14, roughness=0.35).union(keep_off)
    wanted = FOREST_SHARE.get(unit.teryt, DEFAULT_FOREST) * area.area
    west, south, east, north = area.bounds
    covered: BaseGeometry = Polygon()
    for _ in range(300):
        if covered.area >= wanted:
            break
        centre = Point(rng.uniform(west, east), rng.uniform(south, north))
        if not area.contains(centre):
            continue
        size = rng.uniform(500, 900 + 1_700 * FOREST_SHARE.get(unit.teryt, DEFAULT_FOREST))
        wood = blob(centre, size, rng, corners=13, roughness=0.3).intersection(area).difference(clearing)
        pieces = [piece for piece in polygons_of(wood) if piece.area > 150_000]
        covered = shapely.union_all([covered, *pieces])
    return [piece for piece in polygons_of(covered) if piece.area > 150_000]


def compose(unit: Unit, area: Polygon, planted: list[Patch], country: Country, seed: int) -> list[Patch]:
    """Give the patches of a plan, no two overlapping, together covering the municipality."""
    rng = default_rng([seed, 6, int(unit.teryt)])
    wanted = [
        *planted,
        *_reservations(unit, country),
        *_transport(unit, area, country),
        *_special(unit, area, country, rng),
        *_town(unit, area, country, rng),
        *_valleys(unit, area, country, rng),
        *_villages(unit, area, country, rng),
        *_scattered(unit, area, country, rng),
        *_forests(unit, country, rng),
        *_open_land(unit, area, country, rng),
    ]
    return _paint(wanted, area, country)


def _paint(wanted: list[Patch], area: Polygon, country: Country) -> list[Patch]:
    """Let each patch take what earlier ones have left and what its class may take."""
    free: BaseGeometry = area
    patches = []
    for patch in wanted:
        land = areal(shapely.intersection(areal(patch.area), free, grid_size=GRID_M))
        if patch.kind not in {"planted", "open"}:
            claims = country.claims.land(patch.zone_class)
            if claims.intersects(land):
                land = areal(shapely.difference(land, claims, grid_size=GRID_M))
        pieces = [piece for piece in polygons_of(land) if piece.area > 1]
        patches.extend(replace(patch, area=piece) for piece in pieces)
        if pieces:
            free = areal(shapely.difference(free, land, grid_size=GRID_M))
    patches.extend(Patch(wanted[0].teryt, "SO", piece, "open") for piece in polygons_of(free) if piece.area > 0.5)
    return patches


def _reservations(unit: Unit, country: Country) -> list[Patch]:
    return [Patch(unit.teryt, "SK", strip, "transport") for strip in country.reservations.get(unit.teryt, [])]


def _transport(unit: Unit, area: Polygon, country: Country) -> list[Patch]:
    """Keep a strip for main roads and railways, in pieces between crossings."""
    return [
        Patch(unit.teryt, "SK", band(part, width), "transport")
        for line, width in country.courses.values()
        if (part := line).intersects(area)
    ]


def _special(unit: Unit, area: Polygon, country: Country, rng: Generator) -> list[Patch]:
    """Draw pits on their deposits and business land in planned economic zones."""
    found = []
    if unit.teryt in PITS:
        deposit = country.deposits[PITS[unit.teryt]]
        found.append(Patch(unit.teryt, "SG", shapely.affinity.scale(deposit, 0.72, 0.72), "pit"))
    for zone in country.zones_planned:
        if zone.intersects(area):
            part = shapely.affinity.scale(zone, 0.9, 0.86).intersection(area)
            found += [Patch(unit.teryt, "SP", block, "business") for block in quarters(part, lambda _: 160_000, rng)]
    return found


def _town(unit: Unit, area: Polygon, country: Country, rng: Generator) -> list[Patch]:
    """Divide the main town or village into quarters and give each a class."""
    seat = country.seats[unit.teryt]
    is_city = unit.teryt in CITIES
    outline = _outline(seat, country, is_city, rng).intersection(area)
    tight, loose = (45_000, 780_000) if is_city else (28_000, 105_000)

    def wanted_m2(place: Point) -> float:
        share = min(1.0, place.distance(seat.place) / seat.radius_m)
        return tight + (loose - tight) * share**1.6

    valleys = shapely.union_all([band(line, width * 0.55) for line, width in country.rivers.values()])
    parks = [Patch(unit.teryt, "SN", piece, "park") for piece in polygons_of(outline.intersection(valleys))]
    blocks = quarters(outline.difference(valleys), wanted_m2, rng)
    blocks.sort(key=lambda block: block.centroid.distance(seat.place))
    tracks = shapely.union_all([line for line, _ in country.courses.values()])
    found = [Patch(unit.teryt, _urban_class(block, seat, tracks, rng, is_city), block, "town") for block in blocks]
    _assure(found, ["SC", "SI", "SN", "SP"] if len(found) > 12 else ["SC", "SN"])
    return parks + found


def _outline(seat: Seat, country: Country, is_city: bool, rng: Generator) -> BaseGeometry:
    """Draw the outline of a town: a core, and arms along the roads that leave it."""
    if is_city:
        return blob(seat.place, seat.radius_m, rng, corners=22, roughness=0.2)
    core = blob(seat.place, seat.radius_m * 0.74, rng, corners=13, roughness=0.3)
    near = shapely.buffer(seat.place, seat.radius_m * 1.45)
    lines = [line for line, _ in country.courses.values()] + country.regional_roads
    lines += [
        road
        for first, second, road in country.roads
        if seat.place in (country.villages[first].place, country.villages[second].place)
    ]
    arms = [
        band(piece, seat.radius_m * rng.uniform(0.36, 0.6))
        for line in lines
        if line.distance(seat.place) < seat.radius_m * 0.5
        for piece in lines_of(line.intersection(near))
    ]
    return max(polygons_of(shapely.union_all([core, *arms])), key=lambda part: part.area)


def _urban_class(block: Polygon, seat: Seat, tracks: BaseGeometry, rng: Generator, is_city: bool) -> str:
    share = block.centroid.distance(seat.place) / seat.radius_m
    by_track = block.distance(tracks) < 60
    if is_city:
        if share < 0.2:
            weights = {"SW": 0.5, "SU": 0.38, "SN": 0.12}
        elif share < 0.5:
            weights = {"SW": 0.42, "SJ": 0.3, "SU": 0.13, "SN": 0.08, "SH": 0.04, "SP": 0.03}
        else:
            weights = {"SJ": 0.56, "SP": 0.08, "SU": 0.07, "SN": 0.14, "SW": 0.08, "SC": 0.02, "SI": 0.02, "SH": 0.03}
        if by_track and share > 0.3:
            weights = {"SP": 0.62, "SJ": 0.16, "SH": 0.08, "SU": 0.14}
    elif share < 0.35:
        weights = {"SU": 0.34, "SW": 0.3, "SJ": 0.28, "SN": 0.08}
    else:
        weights = {"SJ": 0.66, "SP": 0.09, "SU": 0.07, "SN": 0.08, "SZ": 0.07, "SW": 0.03}
        if by_track:
            weights = {"SP": 0.45, "SJ": 0.4, "SU": 0.15}
    return str(rng.choice(list(weights), p=np.array(list(weights.values())) / sum(weights.values())))


def _assure(patches: list[Patch], classes: list[str]) -> None:
    """Give the outermost housing blocks the classes every town has somewhere."""
    present = {patch.zone_class for patch in patches}
    spare = [patch for patch in patches[::-1] if patch.zone_class in {"SJ", "SZ"}]
    for zone_class, patch in zip([c for c in classes if c not in present], spare[1::2], strict=False):
        patch.zone_class = zone_class


def _valleys(unit: Unit, area: Polygon, country: Country, rng: Generator) -> list[Patch]:
    found = []
    for line, width in country.rivers.values():
        part = line.intersection(shapely.buffer(area, 600))
        for piece in shapely.get_parts([part]):
            if piece.geom_type == "LineString" and piece.length > 700:
                valley = uneven_band(piece, width, rng)
                blocks = quarters(valley.intersection(area), lambda _: 1_500_000, rng)
                found += [Patch(unit.teryt, "SO", block, "valley") for block in blocks]
    return found


def _villages(unit: Unit, area: Polygon, country: Country, rng: Generator) -> list[Patch]:
    """Line the roads of each village with strips of housing and farmsteads around a small centre."""
    found: list[Patch] = []
    for index, village in enumerate(country.villages):
        if village.teryt != unit.teryt or (village.is_seat and unit.teryt in CITIES):
            continue
        axes = [_outward(road, first == index) for first, second, road in country.roads if index in (first, second)]
        if not village.is_seat:
            centre = blob(village.place, rng.uniform(70, 120), rng, corners=7, roughness=0.15)
            found.append(Patch(unit.teryt, "SU" if rng.random() < 0.4 else "SJ", centre, "village"))
            found += _village_extras(unit, village, rng)
        start = country.seats[unit.teryt].radius_m * 0.8 if village.is_seat else 0.0
        for rank, axis in enumerate(_by_straightness(axes)[:4]):
            found += _ribbons(unit, axis, start, (420, 1_050) if rank < 2 else (170, 420), rng)
    return found + _roadside(unit, area, country, rng)


def _by_straightness(axes: list[LineString]) -> list[LineString]:
    """Put first the two roads that run most nearly through the village: it stretches along them."""
    if len(axes) < 3:
        return axes
    headings = [
        math.atan2(axis.coords[1][1] - axis.coords[0][1], axis.coords[1][0] - axis.coords[0][0]) for axis in axes
    ]
    pairs = [(i, j) for i in range(len(axes)) for j in range(i)]
    through = min(pairs, key=lambda pair: math.cos(headings[pair[0]] - headings[pair[1]]))
    rest = sorted((i for i in range(len(axes)) if i not in through), key=lambda i: axes[i].length)
    return [axes[i] for i in (*through, *rest)]


def _roadside(unit: Unit, area: Polygon, country: Country, rng: Generator) -> list[Patch]:
    """Line the voivodeship roads with hamlets every few kilometres."""
    found: list[Patch] = []
    seat = country.seats[unit.teryt]
    clear = shapely.buffer(area, -300).difference(shapely.buffer(seat.place, seat.radius_m * 1.5))
    for road in country.regional_roads:
        for piece in lines_of(road.intersection(clear)):
            station = rng.uniform(300, 1_500)
            while station < piece.length - 400:
                stretch = shapely.ops.substring(piece, station, piece.length)
                found += _ribbons(unit, stretch, 0.0, (350, 800), rng)
                station += rng.uniform(2_200, 3_600)
    return found


def _outward(road: LineString, from_start: bool) -> LineString:
    return road if from_start else shapely.reverse(road)


def _ribbons(
    unit: Unit, axis: LineString, start_m: float, lengths_m: tuple[float, float], rng: Generator
) -> list[Patch]:
    """Draw the land along one road out of a village: one zone astride it, or one on each side."""
    end = min(start_m + rng.uniform(*lengths_m), start_m + (axis.length - start_m) * 0.46)
    if end - start_m < 150:
        return []
    stretch = shapely.ops.substring(axis, start_m, end)
    housing = 0.72 if unit.teryt in SUBURBAN | CITIES else 0.42
    classes = ["SJ" if rng.random() < housing else "SZ" for _ in range(2)]
    if rng.random() < 0.45:
        return [Patch(unit.teryt, classes[0], band(stretch, rng.uniform(130, 230)), "village")]
    return [
        Patch(unit.teryt, zone_class, side_strip(stretch, rng.uniform(60, 125), left), "village")
        for zone_class, left in zip(classes, (True, False), strict=True)
        if rng.random() < 0.85
    ]


def _village_extras(unit: Unit, village: Village, rng: Generator) -> list[Patch]:
    """Add now and then a sports ground, a cemetery, a farm or a works near a village."""
    found = []
    for zone_class, chance, near, far, size in (
        ("SN", 0.35, 130, 220, 110),
        ("SC", 0.22, 260, 420, 95),
        ("SR", 0.5, 520, 800, 230),
        ("SP", 0.2, 380, 620, 190),
        ("SI", 0.16, 450, 700, 85),
    ):
        if rng.random() < chance:
            angle, distance = rng.uniform(0, 2 * math.pi), rng.uniform(near, far)
            place = Point(village.place.x + distance * math.cos(angle), village.place.y + distance * math.sin(angle))
            found.append(
                Patch(unit.teryt, zone_class, rectangle(place, size * rng.uniform(1, 1.5), size, angle), "extra")
            )
    return found


def _scattered(unit: Unit, area: Polygon, country: Country, rng: Generator) -> list[Patch]:
    """Put business land beside main roads outside the towns."""
    found = []
    for name, (line, width) in country.courses.items():
        part = line.intersection(shapely.buffer(area, -300))
        if not name.startswith(("DK", "S11")) or part.length < 2_000:
            continue
        piece = max(shapely.get_parts([part]), key=lambda candidate: candidate.length)
        for _ in range(2):
            station = rng.uniform(0.15, 0.75) * piece.length
            stretch = shapely.ops.substring(piece, station, min(station + rng.uniform(250, 420), piece.length))
            strip = side_strip(stretch, width / 2 + rng.uniform(140, 260), bool(rng.random() < 0.5))
            found.append(Patch(unit.teryt, "SP" if rng.random() < 0.7 else "SU", strip, "business"))
    return found


def _forests(unit: Unit, country: Country, rng: Generator) -> list[Patch]:
    return [
        Patch(unit.teryt, "SO", block, "forest")
        for wood in country.forests[unit.teryt]
        for block in quarters(wood, lambda _: unit.area_m2 / 55, rng)
    ]


def _open_land(unit: Unit, area: Polygon, country: Country, rng: Generator) -> list[Patch]:
    """Divide the fields along roads and rivers, and further where a field would be too large."""
    lines = [road for _, _, road in country.roads] + [line for line, _ in country.rivers.values()]
    lines += [line for line, _ in country.courses.values()] + country.regional_roads
    network = shapely.unary_union(
        [line.intersection(area) for line in lines if line.intersects(area)] + [area.exterior]
    )
    faces = [face for face in polygons_of(shapely.polygonize([network])) if area.contains(face.representative_point())]
    return [
        Patch(unit.teryt, "SO", block, "open")
        for face in faces
        for block in quarters(face, lambda _: unit.area_m2 / 60, rng)
    ]
