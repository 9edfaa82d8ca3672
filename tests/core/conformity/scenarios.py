"""Hypothesis strategies: small municipalities, plans, provisions and rule books that provoke the conformity check.

Coordinates are in EPSG:2180 [m]. Steps and sizes are whole metres with odd decimals added, so that exact ties with a
threshold are rare; slivers, shared edges and near misses are made on purpose.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import geopandas as gpd
import hypothesis.strategies as st
import numpy as np
import pandas as pd
from hypothesis import assume
from shapely import voronoi_polygons
from shapely.affinity import rotate, translate
from shapely.geometry import (
    LineString,
    MultiLineString,
    MultiPoint,
    MultiPolygon,
    Point,
    Polygon,
    box,
)
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ako_qgis_plugin.core import schema

from .oracle import Options, Row, polygons_of

RULEBOOK = Path(schema.__file__).parent / "rulebook"
BASE_X, BASE_Y = 400_000.37, 400_000.61

MUNICIPALITIES = (("306101", "Miasto"), ("300705", "Wieś"), ("301704", "Gmina Trzecia"))

CATEGORIES = (
    "road_express",  # line, default 200 m
    "rail_line",  # line, default 20 m
    "gas_hp",  # line, default 12 m
    "wind_turbine",  # point, no default
    "natura2000",  # polygon, no default
    "eco_corridor",  # polygon, screening
    "transport_hub",  # point, default 100 m
)
#: Pairs of category and status; few of them a scenario, so that rules and provisions meet.
KINDS = tuple((category, status) for category in CATEGORIES for status in ("planned", "existing"))
BORDER_KIND = ("residential_neighbour", "existing")

CLASSES = ("SJ", "SP", "SO", "SK", "SR", "SN")
PROFILES = (None, "", "PEW", "PEF ZP", "PEW PEF", "U ZN L W", "US UT")
#: symbol_class and the zone_class the crosswalk gives it.
SYMBOLS = (
    ("MN", "SJ"),
    ("MNW", "SJ"),
    ("U", "SU"),
    ("UHD", "SU"),
    ("P", "SP"),
    ("PS", "SP"),
    ("RN", "SO"),
    ("PEW", "SO"),
    ("KDL", None),
    ("KDS", "SK"),
    ("KKL", "SK"),
    ("R2003", "SO"),
)
TOKENS = (
    *("POG:*", "MPZP:*"),
    *CLASSES,
    *("POG:SK", "POG:SO", "POG:SJ", "MPZP:MN", "MPZP:U", "MPZP:UH", "MPZP:K", "MPZP:KK", "MPZP:P", "MPZP:PEW"),
    *("SO[PEW]", "SO[PEF]", "SR[PEF]", "SR[PEW]", "SN[U]", "SJ[ZN]"),
)


def read_table(name: str) -> list[Row]:
    """Read a table of the shipped rule book as its rows of text."""
    with (RULEBOOK / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


SHIPPED_RULES = read_table("rules.csv")
SHIPPED_CATEGORIES = read_table("categories.csv")
CROSSWALK = read_table("mpzp_to_pog.csv")
SHIPPED_KINDS = sorted({(str(row["category"]), str(row["provision_status"])) for row in SHIPPED_RULES})


@dataclass(frozen=True, repr=False)
class Scenario:
    """Everything one run needs, as plain rows."""

    zones: list[Row]
    provisions: list[Row]
    rules: list[Row]
    boundaries: list[Row] | None
    options: Options

    def __repr__(self) -> str:
        return f"<{len(self.zones)} zones, {len(self.provisions)} provisions, {len(self.rules)} rules, {self.options}>"

    def _repr_pretty_(self, printer: object, cycle: bool) -> None:
        """What hypothesis prints; the difference that failed names the rows that matter."""
        printer.text(repr(self))

    def has_zone_to_judge(self) -> bool:
        """A run that status and municipality leave no zone is refused; that is no scenario."""
        wanted = [teryt[:6] for teryt in self.options.teryt]
        return any(
            (zone["status"] is None or zone["status"] in self.options.statuses)
            and (not wanted or zone["teryt"] in wanted)
            for zone in self.zones
        )

    def moved(self, dx: float, dy: float) -> Scenario:
        """The same scene elsewhere [m]."""
        return replace(
            self,
            zones=[moved_row(row, dx, dy) for row in self.zones],
            provisions=[moved_row(row, dx, dy) for row in self.provisions],
            boundaries=None if self.boundaries is None else [moved_row(row, dx, dy) for row in self.boundaries],
        )


def moved_row(row: Row, dx: float, dy: float) -> Row:
    shape = row["geometry"]
    return {**row, "geometry": None if shape is None else translate(shape, dx, dy)}


# --- frames -----------------------------------------------------------------------------------------------------------


def frame(rows: list[Row], fields: tuple[schema.Field, ...]) -> gpd.GeoDataFrame:
    """Rows as the core gets them: EPSG:2180, REAL columns as float, dates as dates."""
    columns = {}
    for column in fields:
        values = [row[column.name] for row in rows]
        real = column.type is schema.FieldType.REAL
        columns[column.name] = pd.Series(values, dtype="float64" if real else "object")
    shapes = gpd.GeoSeries([row["geometry"] for row in rows], crs=f"EPSG:{schema.EPSG}")
    return gpd.GeoDataFrame(columns, geometry=shapes, crs=f"EPSG:{schema.EPSG}")


def zone_frame(rows: list[Row]) -> gpd.GeoDataFrame:
    return frame(rows, schema.ZONE_FIELDS)


def provision_frame(rows: list[Row]) -> gpd.GeoDataFrame:
    return frame(rows, schema.PROVISION_FIELDS)


def boundary_frame(rows: list[Row] | None) -> gpd.GeoDataFrame | None:
    return None if rows is None else frame(rows, (schema.Field("teryt"), schema.Field("municipality")))


def zone_row(zone_id: str, geometry: BaseGeometry, **values: object) -> Row:
    """A zone of a general plan in force, unless told otherwise."""
    row: Row = dict.fromkeys(schema.names(schema.ZONE_FIELDS))
    row |= {"plan_id": "POG-A", "plan_type": "POG", "teryt": MUNICIPALITIES[0][0], "municipality": MUNICIPALITIES[0][1]}
    row |= {"zone_id": zone_id, "zone_label": zone_id, "status": "legalForce", "geometry": geometry}
    return row | values


def provision_row(provision_id: str, geometry: BaseGeometry | None, **values: object) -> Row:
    """A planned provision, accurate to the point, unless told otherwise."""
    row: Row = dict.fromkeys(schema.names(schema.PROVISION_FIELDS))
    row |= {"provision_id": provision_id, "name": f"provision {provision_id}", "category": "road_express"}
    row |= {"provision_status": "planned", "accuracy_m": 0.0, "geometry": geometry}
    return row | values


def rule_row(rule_id: str, zones: str, relation: str = "overlap", verdict: str = "conflict", **values: object) -> Row:
    """A rule as its row of the CSV reads."""
    row: Row = dict.fromkeys(schema.names(schema.RULE_FIELDS), "")
    row |= {"rule_id": rule_id, "category": "road_express", "provision_status": "planned", "zones": zones}
    row |= {"relation": relation, "verdict": verdict, "severity": "3", "confidence": "high"}
    row |= {"rationale_pl": "powód", "rationale_en": "reason", "legal_basis": "art. 1"}
    return row | values


def boundary_row(teryt: str, geometry: BaseGeometry, municipality: str = "Miasto") -> Row:
    return {"teryt": teryt, "municipality": municipality, "geometry": geometry}


Kind = tuple[str, str]

# --- partitions of a rectangle ----------------------------------------------------------------------------------------

Draw = Callable[[st.SearchStrategy], object]


@st.composite
def grid_lines(draw: Draw, length: int, most: int) -> list[float]:
    """0 .. length [m], cut in unequal steps; now and then a step narrower than a sliver."""
    cuts = draw(st.lists(st.integers(1, length - 1), min_size=1, max_size=most, unique=True))
    lines = sorted({0.0, float(length), *(cut - 0.13 for cut in cuts)})
    if draw(st.integers(0, 3)) == 0:
        narrow = lines[1] - draw(st.sampled_from((0.3, 0.6, 1.7)))
        lines = sorted({*lines, narrow}) if narrow > 0.1 else lines
    return lines


@st.composite
def labelled_grid(draw: Draw, x: float, y: float, width: int, height: int) -> list[BaseGeometry]:
    """Cells of a (jittered) grid united by label: L-shapes, several parts, holes with islands; edges are shared."""
    xs, ys = draw(grid_lines(width, 4)), draw(grid_lines(height, 4))
    columns, rows = len(xs) - 1, len(ys) - 1
    nodes = {(i, j): (x + xs[i], y + ys[j]) for i in range(columns + 1) for j in range(rows + 1)}
    if draw(st.booleans()):
        nodes = jittered(nodes, xs, ys, draw(st.integers(0, 2**16)))
    count = columns * rows
    labels = draw(st.lists(st.integers(0, 5), min_size=count, max_size=count))
    cells: dict[int, list[Polygon]] = {}
    for number, label in enumerate(labels):
        i, j = number % columns, number // columns
        corners = [nodes[i, j], nodes[i + 1, j], nodes[i + 1, j + 1], nodes[i, j + 1]]
        cells.setdefault(label, []).append(Polygon(corners))
    return [unary_union(parts) for parts in cells.values()]


def jittered(nodes: dict, xs: list[float], ys: list[float], seed: int) -> dict:
    """Move inner nodes by less than a third of the nearest step, so that cells stay valid."""
    random = np.random.default_rng(seed)
    step_x, step_y = min(np.diff(xs)) / 3, min(np.diff(ys)) / 3
    inner = {(i, j) for i, j in nodes if 0 < i < len(xs) - 1 and 0 < j < len(ys) - 1}
    shift = {node: random.uniform(-1, 1, 2) * (step_x, step_y) for node in sorted(inner)}
    return {
        node: (round(px + shift[node][0], 2), round(py + shift[node][1], 2)) if node in inner else (px, py)
        for node, (px, py) in nodes.items()
    }


@st.composite
def guillotine(draw: Draw, x: float, y: float, width: int, height: int) -> list[BaseGeometry]:
    """A rectangle cut again and again: T-junctions whose vertices lie on one side only."""
    parts = [box(x, y, x + width, y + height)]
    for _ in range(draw(st.integers(1, 7))):
        part = parts.pop(draw(st.integers(0, len(parts) - 1)))
        left, low, right, high = part.bounds
        share = draw(st.integers(1, 99)) / 100
        if min(right - left, high - low) < 5:
            parts.append(part)
        elif draw(st.booleans()):
            cut = round(left + share * (right - left), 1) + 0.03
            parts += [box(left, low, cut, high), box(cut, low, right, high)]
        else:
            cut = round(low + share * (high - low), 1) - 0.04
            parts += [box(left, low, right, cut), box(left, cut, right, high)]
    return [part for part in parts if part.area > 0.5]


@st.composite
def voronoi(draw: Draw, x: float, y: float, width: int, height: int) -> list[BaseGeometry]:
    """Cells around random points, cut to the rectangle."""
    random = np.random.default_rng(draw(st.integers(0, 2**16)))
    points = MultiPoint(random.uniform((x, y), (x + width, y + height), (draw(st.integers(2, 9)), 2)).round(1))
    frame_box = box(x, y, x + width, y + height)
    cells = [cell.intersection(frame_box) for cell in voronoi_polygons(points, extend_to=frame_box).geoms]
    return [cell for cell in cells if cell.area > 0.5]


@st.composite
def ring_and_island(draw: Draw, x: float, y: float, width: int, height: int) -> list[BaseGeometry]:
    """A zone with a hole, a zone in the hole, perhaps with a gap narrower than a sliver between them."""
    margin = draw(st.integers(8, min(width, height) // 3))
    gap = draw(st.sampled_from((0.0, 0.0, 0.4, 3.0)))
    outer = box(x, y, x + width, y + height)
    hole = box(x + margin, y + margin, x + width - margin, y + height - margin)
    island = box(*(hole.buffer(-gap, join_style="mitre").bounds if gap else hole.bounds))
    return [outer.difference(hole), island]


def partition(x: float, y: float, width: int, height: int) -> st.SearchStrategy[list[BaseGeometry]]:
    where = (x, y, width, height)
    return st.one_of(
        labelled_grid(*where), guillotine(*where), labelled_grid(*where), voronoi(*where), ring_and_island(*where)
    )


# --- zones ------------------------------------------------------------------------------------------------------------

DATES = (None, date(2012, 5, 1), date(2020, 1, 1), date(2026, 3, 31))


@st.composite
def zone_classification(draw: Draw, plan_type: str) -> Row:
    """Symbol and class of a zone; one in nine was not recognised."""
    if draw(st.integers(0, 8)) == 8:
        return {"symbol": "??", "symbol_class": None, "zone_class": None, "additional_profile": None}
    if plan_type == "POG":
        zone_class = draw(st.sampled_from(CLASSES))
        profile = draw(st.sampled_from(PROFILES))
        return {
            "symbol": zone_class,
            "symbol_class": zone_class,
            "zone_class": zone_class,
            "additional_profile": profile,
        }
    symbol, zone_class = draw(st.sampled_from(SYMBOLS))
    profile = draw(st.sampled_from((None, None, "PEW")))
    return {"symbol": f"1{symbol}", "symbol_class": symbol, "zone_class": zone_class, "additional_profile": profile}


@st.composite
def plan(draw: Draw, plan_type: str, place: tuple[str, str], shapes: list[BaseGeometry]) -> list[Row]:
    """The zones of one plan over the given shapes."""
    teryt, municipality = place
    status = draw(st.sampled_from(("legalForce", "legalForce", "elaboration", "adoption", None, "obsolete")))
    common = {
        "plan_id": f"PL.{teryt}-{plan_type}/1",
        "plan_type": plan_type,
        "teryt": teryt,
        "municipality": municipality,
        "status": status,
        "valid_from": draw(st.sampled_from(DATES)),
    }
    rows = []
    for number, shape in enumerate(shapes, start=1):
        values = common | draw(zone_classification(plan_type))
        geometry = shape if draw(st.booleans()) else MultiPolygon(polygons_of(shape))
        rows.append(zone_row(f"{number}Z", geometry, **values))
    return rows


@st.composite
def scattered(draw: Draw, x: float, y: float, width: int, height: int) -> list[BaseGeometry]:
    """Areas of a local plan, which lie anywhere above the general plan and do not cover it."""
    left = x + draw(st.integers(0, width // 2))
    low = y + draw(st.integers(0, height // 2))
    return draw(partition(left + 0.25, low - 0.75, width // 2, height // 2))


@st.composite
def municipal_plans(draw: Draw, place: tuple[str, str], x: float, y: float, width: int, height: int) -> list[Row]:
    """General plan, local plan, studium, in any combination that is not empty."""
    kinds = draw(st.sampled_from((("POG",), ("POG", "MPZP"), ("POG", "MPZP"), ("MPZP", "SUIKZP"), ("POG", "SUIKZP"))))
    zones = []
    for kind in kinds:
        shapes = scattered(x, y, width, height) if kind == "MPZP" else partition(x, y, width, height)
        zones += draw(plan(kind, place, draw(shapes)))
    return zones


# --- provisions -------------------------------------------------------------------------------------------------------


@st.composite
def spot(draw: Draw, bounds: tuple[float, float, float, float], margin: int = 40) -> tuple[float, float]:
    """A place in the scene or a little outside [m, decimetres]."""
    left, low, right, high = bounds
    dx = draw(st.integers(-10 * margin, int(10 * (right - left + margin)))) / 10
    dy = draw(st.integers(-10 * margin, int(10 * (high - low + margin)))) / 10
    return left + dx, low + dy


@st.composite
def rectangle(
    draw: Draw, bounds: tuple[float, float, float, float], angles: tuple[int, ...] = (0, 0, 30, 77)
) -> Polygon:
    x, y = draw(spot(bounds))
    width, height = draw(st.integers(1, 300)), draw(st.integers(1, 300))
    shape = box(x, y, x + width + 0.21, y + height + 0.34)
    angle = draw(st.sampled_from(angles))
    return rotate(shape, angle) if angle else shape


@st.composite
def with_holes(draw: Draw, bounds: tuple[float, float, float, float]) -> Polygon:
    """A rectangle with one or two holes."""
    x, y = draw(spot(bounds))
    width, height = draw(st.integers(60, 400)), draw(st.integers(60, 400))
    holes = [box(x + 7, y + 9, x + width / 2 - 3, y + height - 11)]
    if draw(st.booleans()):
        holes.append(box(x + width / 2 + 3, y + 5, x + width - 8, y + height - 6))
    return Polygon(box(x, y, x + width + 0.21, y + height + 0.34).exterior, [hole.exterior for hole in holes])


@st.composite
def star(draw: Draw, bounds: tuple[float, float, float, float]) -> Polygon:
    """A fractal-like outline around a centre."""
    x, y = draw(spot(bounds))
    random = np.random.default_rng(draw(st.integers(0, 2**16)))
    count = draw(st.integers(5, 60))
    radius = random.uniform(0.3, 1.0, count) * draw(st.integers(20, 200))
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return Polygon(np.column_stack((x + radius * np.cos(angle), y + radius * np.sin(angle))).round(2))


@st.composite
def along_zones(draw: Draw, shapes: list[BaseGeometry]) -> BaseGeometry:
    """A zone or several as they are, moved by a sliver's width, grown or shrunk a little, or only their rim."""
    chosen = draw(st.lists(st.sampled_from(shapes), min_size=1, max_size=3))
    shape = unary_union(chosen)
    change = draw(st.sampled_from(("none", "shift", "shift", "grow", "shrink", "ring", "ring")))
    amount = draw(st.sampled_from((0.2, 0.35, 0.5, 1.3, 5.0)))
    if change == "shift":
        shape = translate(shape, amount, draw(st.sampled_from((0.0, -0.3))))
    elif change == "grow":
        shape = shape.buffer(amount, join_style="mitre")
    elif change == "shrink":
        shape = shape.buffer(-amount, join_style="mitre")
    elif change == "ring":  # about as narrow as a sliver may be, all around a hole
        shape = shape.difference(shape.buffer(-draw(st.sampled_from((0.8, 1.6, 3.1))), join_style="mitre"))
    return shape if polygons_of(shape) else chosen[0]


@st.composite
def beside(draw: Draw, shapes: list[BaseGeometry]) -> Polygon:
    """A rectangle that starts at, just before or just behind the edge of a zone: the borderline of adjacency."""
    left, low, right, high = draw(st.sampled_from(shapes)).bounds
    gap = draw(st.sampled_from((-0.4, 0.0, 0.97, 0.4, 0.97, 1.03, 8.96)))
    depth = draw(st.sampled_from((0.7, 6.2, 40.3, 120.4)))
    side = draw(st.sampled_from("ENWS"))
    if side == "E":
        return box(right + gap, low - 3, right + gap + depth, high + 5)
    if side == "W":
        return box(left - gap - depth, low - 3, left - gap, high + 5)
    if side == "N":
        return box(left - 3, high + gap, right + 5, high + gap + depth)
    return box(left - 3, low - gap - depth, right + 5, low - gap)


@st.composite
def several_polygons(draw: Draw, bounds: tuple[float, float, float, float]) -> BaseGeometry:
    parts = draw(st.lists(st.one_of(rectangle(bounds), star(bounds)), min_size=2, max_size=3))
    return MultiPolygon(polygons_of(unary_union(parts)))


@st.composite
def bow_tie(draw: Draw, bounds: tuple[float, float, float, float]) -> Polygon:
    """Invalid: crosses itself."""
    x, y = draw(spot(bounds))
    size = draw(st.integers(20, 200))
    return Polygon([(x, y), (x + size, y + size + 3), (x + size, y), (x, y + size)])


@st.composite
def line(draw: Draw, bounds: tuple[float, float, float, float]) -> LineString:
    """Straight, bent, self-crossing or closed."""
    vertices = draw(st.lists(spot(bounds), min_size=2, max_size=5, unique=True))
    if len(vertices) > 2 and draw(st.integers(0, 3)) == 0:
        vertices.append(vertices[0])
    return LineString(vertices)


@st.composite
def line_along_zone(draw: Draw, shapes: list[BaseGeometry]) -> LineString:
    """The outline of a zone, whole or in part, exactly on it or beside it."""
    ring = polygons_of(draw(st.sampled_from(shapes)))[0].exterior
    vertices = list(ring.coords)[: draw(st.integers(2, 8))]
    shift = draw(st.sampled_from((0.0, 0.0, 0.3, 12.5)))
    return translate(LineString(vertices), shift, shift)


@st.composite
def several_lines(draw: Draw, bounds: tuple[float, float, float, float]) -> MultiLineString:
    return MultiLineString(draw(st.lists(line(bounds), min_size=2, max_size=2, unique_by=lambda part: part.wkt)))


def points(bounds: tuple[float, float, float, float]) -> st.SearchStrategy[BaseGeometry]:
    one = spot(bounds).map(Point)
    return st.one_of(one, st.lists(spot(bounds), min_size=2, max_size=4, unique=True).map(MultiPoint))


@st.composite
def provision_shape(draw: Draw, shapes: list[BaseGeometry]) -> BaseGeometry | None:
    """Any geometry a planner may bring; one in twelve has none."""
    bounds = unary_union(shapes).bounds
    if draw(st.integers(0, 11)) == 11:
        return draw(st.sampled_from((None, Polygon())))
    areal = st.one_of(
        rectangle(bounds),
        with_holes(bounds),
        star(bounds),
        along_zones(shapes),
        beside(shapes),
        beside(shapes),
        along_zones(shapes),
        several_polygons(bounds),
        bow_tie(bounds),
    )
    linear = st.one_of(line(bounds), line_along_zone(shapes), several_lines(bounds))
    return draw(st.one_of(areal, areal, linear, points(bounds)))


@st.composite
def provision(draw: Draw, number: int, kinds: tuple[Kind, ...], shapes: list[BaseGeometry]) -> Row:
    category, status = draw(st.sampled_from(kinds))
    accuracies = (0.0, None, 0.0, 2.0, 7.0, 15.0, 30.0, 60.0, -1.0, float("nan"))
    return provision_row(
        f"P{number}",
        draw(provision_shape(shapes)),
        category=category,
        provision_status=status,
        width_m=draw(st.sampled_from((None, None, 0.0, -5.0, 3.0, 12.0, 40.0, 90.0))),
        accuracy_m=draw(st.sampled_from(accuracies)),
        valid_from=draw(st.sampled_from(DATES)),
    )


# --- rule books -------------------------------------------------------------------------------------------------------


@st.composite
def rule(draw: Draw, number: int, kinds: tuple[Kind, ...]) -> Row:
    """One rule: any token kind, relation, distance and verdict the design knows."""
    category, status = draw(st.sampled_from(kinds))
    relation = draw(st.sampled_from(("overlap", "within_distance", "overlap", "adjacent", "missing_reservation")))
    verdicts = ("conflict", "conflict", "potential_conflict", "attention", "supports", "neutral")
    tokens = draw(st.lists(st.sampled_from(TOKENS), min_size=1, max_size=3, unique=True))
    if draw(st.booleans()):  # rules that meet almost anything, so that much happens
        tokens = list(dict.fromkeys([*tokens, draw(st.sampled_from(("POG:*", "MPZP:*", "SJ", "SO", "SP")))]))
    distance = str(draw(st.sampled_from((5, 12, 30, 75, 150)))) if relation == "within_distance" else ""
    return rule_row(
        f"R{number:03}",
        " ".join(tokens),
        relation,
        draw(st.sampled_from(verdicts[:4] if relation == "missing_reservation" else verdicts)),
        category=category,
        provision_status=status,
        distance_m=distance,
        severity=str(draw(st.integers(1, 5))),
    )


@st.composite
def reservation_pair(draw: Draw, number: int, kinds: tuple[Kind, ...]) -> list[Row]:
    """A supporting rule and one that asks for the reservation."""
    category, status = draw(st.sampled_from(kinds))
    common = {"category": category, "provision_status": status}
    reserve = draw(st.sampled_from(("POG:SK", "SK", "SO[PEW] SK", "MPZP:K SN", "MPZP:MN SJ", "POG:SJ SO")))
    wanted = draw(st.sampled_from(("POG:*", "MPZP:*", "POG:* MPZP:*", "SJ SK SO", "POG:SK SN SP")))
    verdict = draw(st.sampled_from(("attention", "conflict", "potential_conflict")))
    return [
        rule_row(f"R{number:03}", reserve, "overlap", "supports", **common),
        rule_row(f"R{number + 1:03}", wanted, "missing_reservation", verdict, **common),
    ]


@st.composite
def random_rule_book(draw: Draw, kinds: tuple[Kind, ...]) -> list[Row]:
    rules = [draw(rule(number, kinds)) for number in range(1, draw(st.integers(3, 16)) + 1)]
    for _ in range(draw(st.integers(0, 2))):
        rules += draw(reservation_pair(len(rules) + 1, kinds))
    return rules


# --- scenarios --------------------------------------------------------------------------------------------------------


@st.composite
def run_options(draw: Draw) -> Options:
    minimum = draw(st.sampled_from(((100.0, 1.0), (100.0, 1.0), (100.0, 1.0), (1.1, 0.23), (950.0, 4.0))))
    usual = Options().statuses
    statuses = draw(st.sampled_from((usual, usual, usual, usual, ("legalForce",), ("obsolete", "adoption"))))
    teryt = draw(st.sampled_from(((), (), (), (), (), ("306101",), ("3061011", "3017043"))))
    return Options(*minimum, statuses, teryt, draw(st.booleans()))


@st.composite
def scenarios(draw: Draw) -> Scenario:
    """Up to three neighbouring municipalities with their plans, up to six provisions and a rule book."""
    zones: list[Row] = []
    boundaries: list[Row] = []
    x = BASE_X
    for place in MUNICIPALITIES[: draw(st.sampled_from((1, 1, 2, 3)))]:
        width, height = draw(st.integers(80, 500)), draw(st.integers(80, 500))
        zones += draw(municipal_plans(place, x, BASE_Y, width, height))
        area = box(x + 30, BASE_Y - 20, x + width + 30, BASE_Y + height + 35)  # the neighbour's plan reaches into it
        boundaries.append(boundary_row(place[0], area, place[1]))
        x += width
    shapes = [zone["geometry"] for zone in zones]
    if draw(st.integers(0, 9)) == 9:
        zones.append({**zones[-1], "zone_id": "crossed", "geometry": draw(bow_tie(unary_union(shapes).bounds))})
    shipped = draw(st.integers(0, 5)) == 5
    known = st.sampled_from(SHIPPED_KINDS if shipped else KINDS)
    kinds = tuple(draw(st.lists(known, min_size=1, max_size=3, unique=True)))
    rules = SHIPPED_RULES if shipped else draw(random_rule_book(kinds))
    if draw(st.integers(0, 9)) == 9:
        kinds = (*kinds, BORDER_KIND)
    provisions = [draw(provision(number, kinds, shapes)) for number in range(1, draw(st.integers(1, 6)) + 1)]
    scenario = Scenario(
        zones=zones,
        provisions=provisions,
        rules=rules,
        boundaries=boundaries if draw(st.booleans()) else None,
        options=draw(run_options()),
    )
    assume(scenario.has_zone_to_judge())
    return scenario


@st.composite
def simple_scenarios(draw: Draw) -> Scenario:
    """Upright rectangles, straight lines and points: shapes whose buffers no shortcut needs to approximate."""
    where = (BASE_X, BASE_Y, draw(st.integers(80, 500)), draw(st.integers(80, 500)))
    zones = draw(plan("POG", MUNICIPALITIES[0], draw(guillotine(*where))))
    bounds = unary_union([zone["geometry"] for zone in zones]).bounds
    rules = draw(random_rule_book(KINDS[:2]))
    rules += [
        rule_row(f"D{status}", "POG:*", "within_distance", category=category, provision_status=status, distance_m="40")
        for category, status in KINDS[:2]
    ]
    provisions = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        row = draw(provision(number, KINDS[:2], [zones[0]["geometry"]]))
        straight = st.lists(spot(bounds), min_size=2, max_size=2, unique=True).map(LineString)
        shape = draw(st.one_of(rectangle(bounds, (0,)), straight, spot(bounds).map(Point)))
        provisions.append({**row, "geometry": shape})
    return Scenario(
        zones, provisions, rules, None, Options(statuses=("legalForce", "elaboration", "adoption", "obsolete"))
    )


@st.composite
def large_scenarios(draw: Draw) -> Scenario:
    """Some hundred zones and provisions of up to thousands of vertices: what a fast kernel cuts to pieces first."""
    random = np.random.default_rng(draw(st.integers(0, 2**16)))
    side = 4000
    points_of_cells = MultiPoint(random.uniform((BASE_X, BASE_Y), (BASE_X + side, BASE_Y + side), (220, 2)).round(1))
    whole = box(BASE_X, BASE_Y, BASE_X + side, BASE_Y + side)
    cells = [cell.intersection(whole) for cell in voronoi_polygons(points_of_cells, extend_to=whole).geoms]
    labels = random.integers(0, 150, len(cells)) * (random.random(len(cells)) > 0.1)  # label 0: one big zone with holes
    shapes = [unary_union([cells[i] for i in np.flatnonzero(labels == label)]) for label in np.unique(labels)]
    zones = draw(plan("POG", MUNICIPALITIES[0], shapes))
    zones = [{**zone, "status": "legalForce"} for zone in zones]
    kinds = KINDS[:1]
    provisions = []
    for number, shape in enumerate(large_shapes(random, shapes, side), start=1):
        accuracy = draw(st.sampled_from((0.0, 0.0, None, 10.0, 40.0)))
        category, status = kinds[0]
        values = {"category": category, "provision_status": status, "accuracy_m": accuracy, "width_m": 60.0}
        provisions.append(provision_row(f"P{number}", shape, **values))
    return Scenario(zones, provisions, draw(random_rule_book(kinds)), None, Options())


def large_shapes(random: np.random.Generator, shapes: list[BaseGeometry], side: float) -> list[BaseGeometry]:
    """A frayed area with a hole, a winding line, and a third of all zones moved by less than a sliver's width."""
    centre = np.array((BASE_X + side / 2, BASE_Y + side / 2))
    count = int(random.integers(500, 2500))
    radius = side * (0.35 + 0.05 * np.sin(np.linspace(0, 40, count))) + random.uniform(0, 8, count)
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    outline = centre + radius[:, None] * np.column_stack((np.cos(angle), np.sin(angle)))
    hole = Point(*centre).buffer(float(random.integers(200, 900)), quad_segs=60).exterior
    frayed = Polygon(outline.round(2), [hole])
    along = np.linspace(-0.1, 1.1, 400)
    wave = 0.5 + 0.3 * np.sin(along * random.uniform(3, 9)) + random.uniform(-0.002, 0.002, 400)
    winding = LineString((np.column_stack((along, wave)) * side + (BASE_X, BASE_Y)).round(2))
    chosen = [shape for shape in shapes if random.random() < 0.35] or shapes[:1]
    return [frayed, winding, translate(unary_union(chosen), 0.3, 0.2)]


def rim(width: float) -> Polygon:
    """The outermost `width` metres of a square of 200 m."""
    square = box(BASE_X, BASE_Y, BASE_X + 200, BASE_Y + 200)
    return square.difference(square.buffer(-width, join_style="mitre"))


def hand_made() -> dict[str, Scenario]:
    """Scenes that chance seldom makes."""
    west, east = (box(BASE_X + x, BASE_Y, BASE_X + x + 200, BASE_Y + 200) for x in (0, 200))
    housing = [rule_row("R1", "SJ"), rule_row("R2", "SN[U]", verdict="attention")]
    zone = zone_row("1Z", west, zone_class="SJ", symbol_class="SJ")
    green = zone | {"zone_class": "SN", "symbol_class": "SN", "additional_profile": "US UT"}
    neighbour = zone_row("1Z", east, plan_id="POG-B", teryt="300705", municipality="Wieś", zone_class="SO")
    reaching = boundary_row("306101", box(BASE_X, BASE_Y, BASE_X + 260, BASE_Y + 230))
    strip = provision_row("P", box(BASE_X - 50, BASE_Y + 50, BASE_X + 300, BASE_Y + 300))
    corner = box(BASE_X, BASE_Y, BASE_X + 12.3, BASE_Y + 12.1)
    two_parts = MultiPolygon([corner, translate(corner, 50, 50).buffer(-2.5, join_style="mitre")])
    return {
        "rim narrower than a sliver, its hole counted": Scenario(
            [zone], [provision_row("P", rim(0.9)), provision_row("Q", rim(1.3))], housing, None, Options()
        ),
        "zone that is a rim": Scenario([zone | {"geometry": rim(0.9)}], [strip], housing, None, Options()),
        "code that is part of another code": Scenario([green], [strip], housing, None, Options()),
        "neighbour's plan covers land of a municipality asked for": Scenario(
            [zone, neighbour], [strip], housing, [reaching], Options(teryt=("306101",))
        ),
        "parts of 149 m2 and of 52 m2": Scenario([zone], [provision_row("P", two_parts)], housing, None, Options()),
    }
