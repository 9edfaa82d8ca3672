"""Labels, profiles, indicators and dates of the zones."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from numpy.random import Generator, default_rng
from shapely.geometry.base import BaseGeometry

from .claims import Claims
from .plans import Patch
from .units import RULEBOOK, Unit

#: Indicators by class: floor-area ratio, built-up share [%], height [m]; lower and upper end.
INDICATORS: dict[str, tuple[tuple[float, float], tuple[float, float], tuple[float, float]]] = {
    "SW": ((1.0, 2.4), (35, 60), (12, 22)),
    "SJ": ((0.4, 0.9), (25, 45), (9, 12)),
    "SZ": ((0.3, 0.8), (25, 45), (9, 12)),
    "SU": ((0.6, 1.8), (40, 65), (10, 16)),
    "SH": ((0.6, 1.4), (45, 70), (12, 16)),
    "SP": ((0.7, 2.0), (50, 75), (12, 25)),
    "SR": ((0.4, 1.2), (35, 60), (10, 15)),
}

#: Additional profiles that a plan may add to a class, apart from power plants in open land.
ADDITIONS: dict[str, tuple[str, ...]] = {
    "SW": ("MN", "H", "ZN"),
    "SJ": ("ML", "ZN", "L"),
    "SZ": ("RZW", "RN", "U"),
    "SU": ("PS", "ZN"),
    "SH": ("U", "PS"),
    "SP": ("U", "ZN"),
    "SR": ("RN", "PEB", "ZP"),
    "SI": ("U", "P"),
    "SN": ("US", "UK", "UG"),
    "SC": ("UR", "UHD"),
    "SG": ("P", "ZN"),
    "SK": ("KDZ", "UG"),
}

#: Stage and date of the plans: most are in force, the rest is under way.
IN_FORCE = ("legalForce", ("2025-11-03", "2025-12-15", "2026-01-19", "2026-03-02", "2026-04-13", "2026-05-25"))
ADOPTION = ("adoption", ("2026-06-29", "2026-07-20"))
ELABORATION = ("elaboration", ("2026-08-31", "2026-09-14"))
ADOPTED_LATER = {"300703", "300706", "301708"}
STILL_DRAWN = {"300701", "300710", "301707", "301705"}


@dataclass(frozen=True, slots=True)
class Act:
    """A general plan: its identifiers, stage and date."""

    teryt: str
    municipality: str
    namespace: str
    local_id: str
    status: str
    valid_from: str

    @property
    def plan_id(self) -> str:
        """Give the identifier of the plan in the data model."""
        return f"{self.namespace}/{self.local_id}"

    @property
    def title(self) -> str:
        """Give the title, which says that this is no act."""
        return f"Plan ogólny gminy {self.municipality} (przykład schematyczny / schematic sample)"

    @property
    def version_id(self) -> str:
        """Give the version, made of the date."""
        return self.valid_from.replace("-", "") + "T120000"


@cache
def zone_classes() -> dict[str, dict[str, str]]:
    """Read the table of zone classes."""
    with (RULEBOOK / "pog_zones.csv").open(encoding="utf-8", newline="") as table:
        return {row["code"]: row for row in csv.DictReader(table)}


def act_of(unit: Unit, number: int) -> Act:
    """Make the act of a municipality's general plan; the namespace numbers are invented."""
    status, dates = IN_FORCE
    if unit.teryt in ADOPTED_LATER:
        status, dates = ADOPTION
    elif unit.teryt in STILL_DRAWN:
        status, dates = ELABORATION
    return Act(
        unit.teryt,
        unit.name,
        f"PL.ZIPPZP.{90_000 + number}/{unit.teryt}-POG",
        "1POG",
        status,
        dates[number % len(dates)],
    )


def describe(zones: list[Patch], act: Act, claims: Claims, seed: int) -> list[dict[str, object]]:
    """Give the rows of one plan, from north-west to south-east within each class."""
    rng = default_rng([seed, 8, int(act.teryt)])
    rows = [
        {
            "plan_id": act.plan_id,
            "plan_type": "POG",
            "teryt": act.teryt,
            "municipality": act.municipality,
            "symbol": zone.zone_class,
            "symbol_class": zone.zone_class,
            "zone_class": zone.zone_class,
            "basic_profile": zone_classes()[zone.zone_class]["basic_profile"],
            "additional_profile": _additional(zone, claims, rng),
            **_indicators(zone.zone_class, rng),
            "status": act.status,
            "valid_from": act.valid_from,
            "valid_to": None,
            "version_id": act.version_id,
            "geometry": zone.area,
            "mark": zone.mark,
        }
        for zone in sorted(zones, key=lambda patch: _place(patch.zone_class, patch.area))
    ]
    return numbered(rows, act.local_id)


def numbered(rows: list[dict[str, object]], local_id: str) -> list[dict[str, object]]:
    """Give rows of one plan their labels, from north-west to south-east within each class."""
    counts: dict[str, int] = defaultdict(int)
    found = []
    for row in sorted(rows, key=lambda row: _place(row["zone_class"], row["geometry"])):
        counts[row["zone_class"]] += 1
        label = f"{counts[row['zone_class']]}{row['zone_class']}"
        found.append({**row, "zone_id": f"{local_id}-{label}", "zone_label": label})
    return found


def indicators_of(row: dict[str, object]) -> dict[str, object]:
    """Give what a zone allows: its profiles and indicators."""
    names = [name for name in row if name.startswith(("max_", "min_"))]
    return {name: row[name] for name in ("basic_profile", "additional_profile", *names)}


def _place(zone_class: str, area: BaseGeometry) -> tuple[str, int, float]:
    return zone_class, -round(area.centroid.y / 2_000), area.centroid.x


def _additional(zone: Patch, claims: Claims, rng: Generator) -> str | None:
    if zone.additional:
        return zone.additional
    dice = rng.random()
    if zone.kind == "open" and zone.zone_class == "SO" and zone.area.area > 250_000:
        if dice < 0.10 and not claims.land("SO[PEF]").intersects(zone.area):
            return "PEF"
        if dice < 0.15 and not any(claims.land(f"SO[{code}]").intersects(zone.area) for code in ("PEF", "PEW")):
            return "PEF PEW"
        return None
    chosen = [
        code
        for code in ADDITIONS.get(zone.zone_class, ())
        if rng.random() < 0.4 and not claims.land(f"{zone.zone_class}[{code}]").intersects(zone.area)
    ]
    return " ".join(chosen) or None


def _indicators(zone_class: str, rng: Generator) -> dict[str, float | None]:
    """Give the indicators a class needs; others mostly have none, which is not zero."""
    ratio, share, height, green = None, None, None, None
    if zone_class in INDICATORS:
        ratios, shares, heights = INDICATORS[zone_class]
        ratio = round(float(rng.uniform(*ratios)), 1)
        share = float(5 * round(rng.uniform(*shares) / 5))
        height = float(round(rng.uniform(*heights)))
    least = zone_classes()[zone_class]["default_min_bio_pct"]
    if least:
        green = float(least) + 5 * int(rng.integers(0, 4))
    return {
        "max_floor_area_ratio": ratio,
        "max_built_up_share_pct": share,
        "max_building_height_m": height,
        "min_bioactive_share_pct": green,
    }
