"""The provisions of the voivodeship plan over the agglomeration, schematic.

What each says stands in ``provisions.csv``; where it lies is drawn here.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import shapely
import shapely.ops
from numpy.random import Generator, default_rng
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from . import geography as geo
from .shapes import BUFFER_SEGMENTS, blob, on_grid, polygons_of, rectangle, uneven_band, wavering
from .units import RULEBOOK, metres

VALID_FROM = "2019-03-25"
SOURCE = "Przykład schematyczny / schematic sample"
TABLE = Path(__file__).parent / "provisions.csv"

#: Provisions are drawn this far beyond the region [m].
BEYOND_REGION_M = 1_500.0

Shapes = dict[str, BaseGeometry]


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision; lengths in m, geometry in EPSG:2180 or none."""

    provision_id: str
    category: str
    provision_status: str
    name: str
    width_m: float | None
    accuracy_m: float | None
    horizon: str | None
    source_item: str | None
    realisation: str
    note: str | None
    geometry: BaseGeometry | None = None


@cache
def default_widths() -> dict[str, float]:
    """Give the default width of each category that has one [m]."""
    with (RULEBOOK / "categories.csv").open(encoding="utf-8", newline="") as table:
        return {
            row["category"]: float(row["default_width_m"]) for row in csv.DictReader(table) if row["default_width_m"]
        }


def footprint(provision: Provision) -> BaseGeometry:
    """Give the land a provision claims: polygons as drawn, lines and points by half their width."""
    geometry = provision.geometry
    if geometry is None:
        return Polygon()
    if geometry.geom_type in {"Polygon", "MultiPolygon"}:
        return geometry
    width = provision.width_m or default_widths().get(provision.category)
    return shapely.buffer(geometry, width / 2, quad_segs=BUFFER_SEGMENTS) if width else Polygon()


def make_provisions(region: BaseGeometry, seed: int) -> list[Provision]:
    """Draw all provisions, in the order of the table."""
    rng = default_rng([seed, 2])
    shapes: Shapes = {}
    for part in (_roads, _railways, _energy, _water, _nature, _resources, _places):
        shapes |= part(rng)
    shapes |= _archaeology(region, rng)
    reach = shapely.buffer(region, BEYOND_REGION_M, quad_segs=2)
    return [
        replace(row, geometry=_trimmed(row, shapes[row.provision_id], region, reach))
        if row.provision_id in shapes
        else row
        for row in _read_table()
    ]


def _read_table() -> list[Provision]:
    with TABLE.open(encoding="utf-8", newline="") as table:
        return [
            Provision(**{name: _value(name, text) for name, text in row.items()})  # type: ignore[arg-type]
            for row in csv.DictReader(table)
        ]


def _value(name: str, text: str) -> str | float | None:
    if not text:
        return None
    return float(text) if name.endswith("_m") else text


def _trimmed(row: Provision, shape: BaseGeometry, region: BaseGeometry, reach: BaseGeometry) -> BaseGeometry:
    """Cut off what lies far outside the region and round to the grid; the reservoir keeps its full area."""
    if row.category != "reservoir":
        parts = [part for part in shapely.get_parts([shape.intersection(reach)]) if part.intersects(region)]
        shape = parts[0] if len(parts) == 1 else shapely.union_all(parts)
    return on_grid(shape)


def course(points: geo.Course, rng: Generator, step_m: float = 4_000, share: float = 0.04) -> LineString:
    """Turn a course in degrees into a gently bent line in metres."""
    return wavering([(point.x, point.y) for point in (metres(*pair) for pair in points)], rng, step_m, share)


@cache
def fixed_course(points: geo.Course) -> LineString:
    """Bend a course the same way wherever it is asked for: a road and its zone must meet."""
    return course(points, default_rng([round(abs(value) * 1e3) for pair in points for value in pair]))


def main_courses() -> dict[str, tuple[LineString, float]]:
    """Give the lines that plans keep land for, with the width of that land [m]."""
    return {name: (fixed_course(points), width) for name, (points, width) in geo.MAIN_COURSES.items()}


def regional_roads() -> dict[str, LineString]:
    """Give the courses of the voivodeship roads by number."""
    return {number: fixed_course(points) for number, points in geo.REGIONAL_ROADS.items()}


def rivers() -> dict[str, tuple[LineString, float]]:
    """Give the courses of the rivers with the mean width of their valleys [m]."""
    return {
        name: (course(points, default_rng([7, len(name), round(width)]), 1_500, 0.12), width)
        for name, (width, points) in geo.RIVERS.items()
    }


def _roads(_: Generator) -> Shapes:
    north, south = fixed_course(geo.S11_NORTH), fixed_course(geo.S11_SOUTH)
    shapes = {
        "S11-1": north,
        "S11-2": south,
        "S11-3": fixed_course(geo.S11_BYPASS),
        "S11-W1": north.interpolate(0.55, normalized=True),
        "S11-W2": south.interpolate(0.45, normalized=True),
        "DK25-1": fixed_course(geo.DK25),
        "DK12-1": fixed_course(geo.DK12),
        "OBW-1": fixed_course(geo.BYPASS_KALISZ),
        "OBW-2": fixed_course(geo.BYPASS_ODOLANOW),
    }
    return shapes | {f"DW{number}-1": line for number, line in regional_roads().items()}


def _railways(_: Generator) -> Shapes:
    high_speed = fixed_course(geo.RAIL_HSR)
    return {
        "LK14-1": fixed_course(geo.RAIL_14),
        "LK272-1": fixed_course(geo.RAIL_272),
        "LK355-1": fixed_course(geo.RAIL_355),
        "LK-L1": fixed_course(geo.RAIL_CURVE),
        "KDP-1": high_speed,
        "LKZ-1": fixed_course(geo.RAIL_CLOSED),
        "ST-1": high_speed.interpolate(high_speed.project(metres(*geo.HIGH_SPEED_STATION))),
    }


def _energy(rng: Generator) -> Shapes:
    return {code: course(points, rng, 9_000, 0.03) for code, points in geo.ENERGY_LINES.items()}


def _part(line: LineString, start: float, end: float) -> LineString:
    return shapely.ops.substring(line, start, end, normalized=True)


def _largest(geometry: BaseGeometry) -> Polygon:
    return max(polygons_of(geometry), key=lambda part: part.area)


def _reservoir(rng: Generator) -> Polygon:
    """Draw the reservoir along the river, as large as the project says; its reach is found by halving."""
    shape = uneven_band(course(geo.RESERVOIR, rng, 2_000, 0.08), 1_500, rng, 1_300)
    low, high = 0.0, 1_500.0
    for _ in range(40):
        reach = (low + high) / 2
        low, high = (reach, high) if shapely.buffer(shape, reach).area < geo.RESERVOIR_AREA_M2 else (low, reach)
    return shapely.simplify(shapely.buffer(shape, low, quad_segs=3), 15)


def _water(rng: Generator) -> Shapes:
    """Draw the reservoir, the flood areas of the Prosna (the more frequent within the rarer) and the intakes' areas."""
    prosna = rivers()["Prosna"][0]
    upper = uneven_band(_part(prosna, 0.30, 0.56), 900, rng)
    lower = uneven_band(_part(prosna, 0.56, 0.97), 1_300, rng)
    upper_often = uneven_band(_part(prosna, 0.31, 0.555), 330, rng)
    lower_often = uneven_band(_part(prosna, 0.57, 0.965), 420, rng)
    diked = _part(prosna, 0.60, 0.74)
    banks = [shapely.simplify(shapely.offset_curve(diked, side), 10) for side in (-190, 190)]
    shapes = {
        "WIEL-1": _reservoir(rng),
        "ZZP1-1": upper,
        "ZZP1-2": lower,
        "ZZP10-1": _largest(upper_often.intersection(upper)),
        "ZZP10-2": _largest(lower_often.intersection(lower)),
        "WAL-1": shapely.union_all(banks),
        "ROW-1": shapely.simplify(shapely.offset_curve(_part(prosna, 0.35, 0.95), 260), 25),
    }
    intakes = [code for code in geo.POINTS if code.startswith("UJ-")]
    return shapes | {code.replace("UJ-", "UJB-"): blob(metres(*geo.POINTS[code]), 90, rng, 8, 0.1) for code in intakes}


def _nature(rng: Generator) -> Shapes:
    courses = {name: line for name, (line, _) in rivers().items()}
    valleys = {
        "N2000-1": ("Barycz", 0.1, 1.0, 4_200, 2_000),
        "N2000-2": ("Swędrnia", 0.05, 0.85, 1_100, 900),
        "OCHK-1": ("Swędrnia", 0.0, 1.0, 3_400, 2_000),
        "OCHK-2": ("Prosna", 0.58, 1.0, 4_000, 2_000),
        "KE-1": ("Prosna", 0.0, 1.0, 1_900, 1_800),
        "KE-2": ("Barycz", 0.0, 1.0, 3_000, 1_800),
    }
    return {
        code: uneven_band(_part(courses[river], start, end), width, rng, step)
        for code, (river, start, end, width, step) in valleys.items()
    }


def _resources(rng: Generator) -> Shapes:
    return {
        code: blob(metres(x, y), radius, rng, corners, roughness)
        for code, (x, y, radius, corners, roughness) in geo.AREAS.items()
    }


def _places(_: Generator) -> Shapes:
    shapes: Shapes = {code: metres(*place) for code, place in geo.POINTS.items()}
    for code, (x, y, length, width, angle) in geo.ECONOMIC_ZONES.items():
        shapes[code] = rectangle(metres(x, y), length, width, angle)
    return shapes


def _archaeology(region: BaseGeometry, rng: Generator) -> Shapes:
    """Scatter sites over the region: most as small areas, the last four as points."""
    west, south, east, north = region.bounds
    places: list[Point] = []
    while len(places) < 30:
        place = Point(rng.uniform(west, east), rng.uniform(south, north))
        if region.contains(place):
            places.append(place)
    return {
        f"AR-{number}": blob(place, rng.uniform(60, 170), rng, 8, 0.15) if number <= 26 else place
        for number, place in enumerate(places, start=1)
    }
