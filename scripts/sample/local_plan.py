"""One local plan (MPZP) across the corridor of the high-speed line, with symbols of the standard of 2021."""

from __future__ import annotations

import csv
import math
from functools import cache

import shapely
import shapely.affinity
import shapely.ops
from numpy.random import default_rng
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from .claims import Claims, claimed
from .plans import Patch
from .planted import Plant, read_plants
from .provisions import Provision
from .shapes import band, polygons_of, quarters, rectangle
from .units import RULEBOOK, Unit

TERYT = "301702"
PLAN_ID = f"PL.ZIPPZP.90099/{TERYT}-MPZP/1MPZP"
VALID_FROM = "2025-06-16"
CORRIDOR = "KDP-1"
LENGTH_M, WIDTH_M = 1_250.0, 1_000.0

#: Symbols of the blocks away from the corridor, in the order they are dealt out.
SYMBOLS = (
    "MN",
    "MNW",
    "U",
    "MN",
    "ZP",
    "MW",
    "MN",
    "UE",
    "MNS",
    "RZM",
    "MN",
    "US",
    "IE",
    "MNW",
    "C",
    "KO",
    "MN",
    "UH",
    "ZD",
    "MN",
    "RN",
    "MN",
)

#: Symbols inside the corridor; XT stands in no table and remains unrecognised.
OPEN_SYMBOLS = ("RN", "XT", "L", "ZN", "RN", "L", "ZN", "RN")


@cache
def crosswalk() -> dict[str, dict[str, str]]:
    """Read the symbols of the standard of 2021."""
    with (RULEBOOK / "mpzp_to_pog.csv").open(encoding="utf-8", newline="") as table:
        return {row["symbol"]: row for row in csv.DictReader(table) if row["standard"] == "2021"}


def site(line: LineString, area: Polygon, keep_off: BaseGeometry) -> tuple[Point, float]:
    """Find the place on the corridor, straight and clear, and its bearing [rad]."""
    half = LENGTH_M / 2
    best: tuple[float, Point, float] | None = None
    for step in range(int(half // 50) + 1, int((line.length - half) // 50)):
        stretch = shapely.ops.substring(line, step * 50 - half, step * 50 + half)
        middle = line.interpolate(step * 50.0)
        (x0, y0), (x1, y1) = stretch.coords[0], stretch.coords[-1]
        angle = math.atan2(y1 - y0, x1 - x0)
        outline = rectangle(middle, LENGTH_M, WIDTH_M, angle)
        if len(stretch.coords) == 2 and area.contains(outline):
            score = keep_off.intersection(outline).area
            if best is None or score < best[0]:
                best = score, middle, angle
    if best is None:
        raise ValueError("no place for the local plan")
    return best[1], best[2]


class _Sheet:
    """The land of the local plan: each shape takes what is still free."""

    def __init__(self, outline: Polygon) -> None:
        self.free: BaseGeometry = outline
        self.patches: list[Patch] = []

    def take(self, symbol: str, shape: BaseGeometry, mark: str | None = None) -> None:
        """Give the free part of a shape a symbol."""
        kind = "planted" if mark else "block"
        pieces = polygons_of(shape.intersection(self.free))
        self.patches.extend(Patch(TERYT, symbol, piece, kind, None, mark) for piece in pieces)
        self.free = self.free.difference(shape)


def draw_local_plan(corridor: Provision, area: Polygon, others: BaseGeometry, seed: int) -> list[Patch]:
    """Draw the blocks, streets and the two planted zones of the local plan."""
    rng = default_rng([seed, 9])
    middle, angle = site(corridor.geometry, area, others)
    sheet = _Sheet(shapely.affinity.skew(rectangle(middle, LENGTH_M, WIDTH_M, angle), 6, 0, middle))
    for plant, along, side in zip(read_plants("MPZP"), (-300.0, 260.0), (1, -1), strict=True):
        sheet.take(plant.zone_class, _planted_shape(plant, middle, angle, along, side), plant.mark)
    for street, symbol in _streets(middle, angle):
        sheet.take(symbol, street)
    reserve = quarters(claimed(corridor).intersection(sheet.free), lambda _: 70_000, rng)
    for number, block in enumerate(reserve):
        sheet.take(OPEN_SYMBOLS[number % len(OPEN_SYMBOLS)], block)
    blocks = quarters(sheet.free, lambda _: 32_000, rng)
    blocks.sort(key=lambda block: (round(block.centroid.y / 200), block.centroid.x))
    for number, block in enumerate(blocks):
        sheet.take(SYMBOLS[number % len(SYMBOLS)], block)
    return sheet.patches


def _planted_shape(plant: Plant, middle: Point, angle: float, along_m: float, side: int) -> Polygon:
    half = 100.0
    near = -half - plant.reach_m if plant.how == "across" else half - plant.depth_m
    far = half + plant.reach_m
    across = side * (near + far) / 2
    centre = Point(
        middle.x + along_m * math.cos(angle) - across * math.sin(angle),
        middle.y + along_m * math.sin(angle) + across * math.cos(angle),
    )
    return rectangle(centre, plant.length_m, far - near, angle)


def _streets(middle: Point, angle: float) -> list[tuple[BaseGeometry, str]]:
    """Draw two local streets along the corridor and one collector across it."""

    def at(along: float, across: float) -> tuple[float, float]:
        return (
            middle.x + along * math.cos(angle) - across * math.sin(angle),
            middle.y + along * math.sin(angle) + across * math.cos(angle),
        )

    reach = LENGTH_M
    return [
        (band(LineString([at(20, -reach), at(-30, reach)]), 20), "KDZ"),
        (band(LineString([at(-reach, 330), at(reach, 318)]), 12), "KDL"),
        (band(LineString([at(-reach, -335), at(reach, -322)]), 12), "KDD"),
    ]


def describe_local_plan(zones: list[Patch], unit: Unit) -> list[dict[str, object]]:
    """Give the rows of the local plan: class and general-plan class by the crosswalk, none where it has none."""
    counts: dict[str, int] = {}
    rows = []
    for zone in sorted(zones, key=lambda patch: (patch.zone_class, -patch.area.centroid.y, patch.area.centroid.x)):
        counts[zone.zone_class] = counts.get(zone.zone_class, 0) + 1
        known = crosswalk().get(zone.zone_class)
        label = f"{counts[zone.zone_class]}{zone.zone_class}"
        default = known["default_pog_zone"] if known else None
        rows.append(
            {
                "plan_id": PLAN_ID,
                "plan_type": "MPZP",
                "teryt": unit.teryt,
                "municipality": unit.name,
                "zone_id": f"1MPZP-{label}",
                "zone_label": label,
                "symbol": label,
                "symbol_class": known["symbol_class"] if known else None,
                "zone_class": None if default in (None, "host zone") else default,
                "status": "legalForce",
                "valid_from": VALID_FROM,
                "valid_to": None,
                "version_id": VALID_FROM.replace("-", "") + "T120000",
                "geometry": zone.area,
                "mark": zone.mark,
            }
        )
    return rows


def claims_token(claims: Claims, symbol: str) -> BaseGeometry:
    """Give the land that zones of a symbol must keep off, by its class or the class above it."""
    known = crosswalk().get(symbol)
    names = {symbol, known["parent"] if known else ""} - {""}
    return shapely.union_all([claims.land(f"MPZP:{name}") for name in names])
