"""Layers of the functional area: units with indicators, flows, roads and seats; and a table as offices get.

Everything is schematic: see ``links``.
"""

from __future__ import annotations

import datetime as dt
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import shapely
from numpy.random import Generator, default_rng
from shapely.geometry.base import BaseGeometry

from ako_qgis_plugin.core.functional_area.flows.flows import HIDDEN_MAX
from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_FIELDS, FlowKind
from ako_qgis_plugin.core.reports.same_bytes import rewrite
from ako_qgis_plugin.core.schema import fields_of

from .geopackage import Layer
from .links import Place, Row, flow_rows, unit_rows, with_jobs_held
from .network import place_seats
from .roads import road_rows
from .shapes import GRID_M, lines_of, on_grid, plain, polygons_of
from .surroundings import POPULATION, Neighbour, draw_surroundings, read_neighbours
from .units import Unit

UNIT_FIELDS = fields_of(
    "teryt municipality county is_member:boolean population:integer population_15_64:integer employed:integer"
    " jobs:integer firms:integer dwellings_completed:integer non_farm_pct:real services_pct:real density_km2:real"
)
ROAD_FIELDS = fields_of("road road_class speed_kmh:integer")
SEAT_FIELDS = fields_of("teryt name")
SCHEMATIC = "dane schematyczne, nie statystyka / schematic, no statistics"

#: Units of which the census table tells town and rural part apart, and the share of the town.
IN_PARTS = {"301702": 0.35, "301703": 0.36, "301706": 0.2}

#: Neighbours with more people are towns in the first place.
LARGE_TOWN = 20_000

#: The sign of statistical secrecy, and the day that the census table is dated with.
SECRET, DAY = "#", dt.date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Links:
    """Units of the functional area, and flows of each kind."""

    places: list[Place]
    units: list[Row]
    flows: Mapping[FlowKind, list[Row]]


def make_links(units: list[Unit], boundaries: Mapping[str, BaseGeometry], seed: int) -> Links:
    """Make the units with the ring of their neighbours, and what moves between them."""
    neighbours = read_neighbours()
    areas = _seamless({**boundaries, **draw_surroundings(neighbours, list(boundaries.values()), seed)})
    places = [*_members(units, areas), *_neighbours(neighbours, areas)]
    rows = unit_rows(places, seed)
    kinds = (FlowKind.COMMUTING, FlowKind.MIGRATION, FlowKind.SCHOOL)
    flows = {kind: flow_rows(places, rows, kind, seed) for kind in kinds}
    return Links(places, with_jobs_held(places, rows, seed), flows)


def _seamless(areas: Mapping[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Give the areas with every corner of a neighbour as a vertex, so that rounding leaves no gaps."""
    edges = plain(shapely.unary_union([area.boundary for area in areas.values()], grid_size=GRID_M))
    faces = polygons_of(shapely.polygonize(lines_of(edges)))
    inside = shapely.STRtree([face.representative_point() for face in faces])
    return {
        code: shapely.union_all([faces[face] for face in inside.query(area, "contains")])
        for code, area in areas.items()
    }


def _members(units: list[Unit], areas: Mapping[str, BaseGeometry]) -> Iterator[Place]:
    seats = place_seats(units, areas)
    for unit in units:
        code, is_town = unit.teryt, unit.kind.startswith("miejska")
        seat = on_grid(seats[code].place)
        yield Place(code, unit.name, unit.county, True, is_town, seat, POPULATION[code], areas[code])


def _neighbours(neighbours: list[Neighbour], areas: Mapping[str, BaseGeometry]) -> Iterator[Place]:
    for each in neighbours:
        is_town, area = each.population > LARGE_TOWN, areas[each.teryt]
        seat = each.centre if area.contains(each.centre) else on_grid(area.representative_point())
        yield Place(each.teryt, each.name, each.county, False, is_town, seat, each.population, area)


def link_layers(links: Links, seed: int) -> list[Layer]:
    """Give the layers to write."""
    seats = [{"teryt": place.teryt, "name": place.name, "geometry": place.seat} for place in links.places]
    tables = {"commuting": FlowKind.COMMUTING, "migration": FlowKind.MIGRATION, "school_trips": FlowKind.SCHOOL}
    titles = {
        "commuting": "Dojazdy do pracy / commuting",
        "migration": "Zameldowania / migration",
        "school_trips": "Dojazdy do szkół / school trips",
    }
    return [
        Layer("units", f"Jednostki / units: {SCHEMATIC}", "MultiPolygon", UNIT_FIELDS, links.units),
        *(
            Layer(name, f"{titles[name]}: {SCHEMATIC}", "None", FLOW_FIELDS, links.flows[kind])
            for name, kind in tables.items()
        ),
        Layer("roads", f"Drogi / roads: {SCHEMATIC}", "MultiLineString", ROAD_FIELDS, road_rows(links.places, seed)),
        Layer("seats", f"Siedziby gmin / seats: {SCHEMATIC}", "MultiPoint", SEAT_FIELDS, seats),
    ]


def write_census_table(links: Links, path: Path, seed: int) -> None:
    """Write commuting as a statistical office gives it: title, totals, parts of units, secrecy signs, footnote."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Macierz"
    sheet.append(["Macierz przepływów ludności związanych z zatrudnieniem (układ jak w NSP 2021)"])
    sheet.append([f"Próbka wtyczki AKO: {SCHEMATIC}"])
    sheet.append([])
    heading = ("Kod TERYT", "Nazwa")
    places = ("miejsce zamieszkania", "miejsce pracy")
    sheet.append([*(f"{part} – {place}" for place in places for part in heading), "Liczba osób"])
    rows = list(_in_parts(links, default_rng([seed, 99])))
    totals: dict[tuple[str, str], int] = defaultdict(int)
    for origin, _, people in rows:
        totals[origin] += people
    told = None
    for origin, destination, people in rows:
        if origin != told:
            sheet.append([*origin, None, "Ogółem", totals[origin]])
            told = origin
        sheet.append([*origin, *destination, SECRET if people <= HIDDEN_MAX else people])
    sheet.append([])
    sheet.append([f"{SECRET} – konieczność zachowania tajemnicy statystycznej"])
    made = io.BytesIO()
    workbook.save(made)
    rewrite(made, path, DAY)


Named = tuple[str, str]


def _in_parts(links: Links, rng: Generator) -> Iterator[tuple[Named, Named, int]]:
    """Give flows with codes of seven digits; some units in town and rural part, with those who go from one to other."""
    counts: dict[tuple[Named, Named], int] = defaultdict(int)
    for row in links.flows[FlowKind.COMMUTING]:
        # Those whom the sample's own table hides are counted here: the office knows them.
        people = int(str(row["flow"])) if row["flow"] is not None else int(rng.integers(1, HIDDEN_MAX + 1))
        for start, part in _parts(str(row["origin"]), str(row["origin_name"]), people, rng):
            for end, share in _parts(str(row["destination"]), str(row["destination_name"]), part, rng):
                counts[start, end] += share
    for place in links.places:
        if place.teryt in IN_PARTS:
            (town, _), (rural, _) = _parts(place.teryt, place.name, 2, rng)
            counts[rural, town] = round(place.population * 0.03)
            counts[town, rural] = round(place.population * 0.008)
    for (start, end), people in sorted(counts.items()):
        if people:
            yield start, end, people


def _parts(code: str, name: str, people: int, rng: Generator) -> list[tuple[Named, int]]:
    if code not in IN_PARTS:
        return [((f"{code}{_kind(code)}", name), people)]
    town = int(rng.binomial(people, IN_PARTS[code]))
    return [((f"{code}4", f"{name} - miasto"), town), ((f"{code}5", f"{name} - obszar wiejski"), people - town)]


def _kind(code: str) -> int:
    """Give a seventh digit: towns of their own have 1; whether the rest is right does not matter, as it may change."""
    has_rights_of_county = code.endswith("01") and code[2:4] >= "60"
    return 1 if has_rights_of_county or code in {"301701", "301201"} else 2
