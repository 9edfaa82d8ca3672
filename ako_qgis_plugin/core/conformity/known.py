"""What is known where, from whom and from when: plans and provisions of every municipality, at a glance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.boundaries import codes_and_names, dissolved
from ako_qgis_plugin.core.conformity.coverage import Cell, CoverageTable, cell_of
from ako_qgis_plugin.core.conformity.presence import places_of
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.frames import Column, dates, require_fields, teryt_codes, texts
from ako_qgis_plugin.core.geometry import Geometries, repair
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.wording import say

#: Fields that are read of zones and provisions; of the latter a layer may lack the last.
ZONE_FIELDS_READ = ("plan_id", "plan_type", "teryt", "municipality", "status", "valid_from")
PROVISION_FIELDS_READ = ("category", "source_doc")


@dataclass(frozen=True, slots=True)
class Plan:
    """A municipal plan as its zones tell of it; ``valid_from`` is an ISO date, ``layer`` names where they are from."""

    plan_id: str
    plan_type: str
    status: str
    valid_from: str
    zones: int
    layer: str


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality; its shape (WKB, EPSG:2180) is None where nothing tells it."""

    teryt: str
    name: str
    shape: bytes | None


@dataclass
class Known:
    """Municipalities in the order of their names, plans by TERYT code, and what is known by category and code."""

    places: list[Place] = field(default_factory=list)
    plans: dict[str, list[Plan]] = field(default_factory=dict)
    cells: dict[tuple[str, str], Cell] = field(default_factory=dict)
    documents: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    unplaced: dict[str, int] = field(default_factory=dict)
    has_table: bool = False

    def plans_of(self, teryt: str, plan_type: str) -> list[Plan]:
        """Give the plans of one kind of a municipality."""
        return [plan for plan in self.plans.get(teryt, []) if plan.plan_type == plan_type]


#: Name of a layer, and what was read of it.
Layer = tuple[str, pd.DataFrame]


def known_of(
    zones: Sequence[Layer],
    provisions: Sequence[Layer],
    boundaries: pd.DataFrame | None,
    table: CoverageTable | None,
    book: RuleBook,
    progress: Progress,
) -> Known:
    """Put together what layers tell; without boundaries municipalities are where their zones are.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If a layer lacks a field, or holds what it may not.
    Cancelled
        If the caller asked to stop.

    """
    known = Known(has_table=table is not None)
    plans: defaultdict[str, list[Plan]] = defaultdict(list)
    names_of: dict[str, str] = {}
    for layer, frame in zones:
        for teryt, name, plan in _plans(layer, frame):
            plans[teryt].append(plan)
            names_of.setdefault(teryt, name)
    known.plans = {teryt: sorted(own, key=lambda plan: (plan.plan_type, plan.plan_id)) for teryt, own in plans.items()}
    ground, codes, places = _ground(zones, boundaries, names_of, Part(progress, 0, 0.3))
    known.places = places
    counts: Counter[tuple[str, str]] = Counter()
    for number, (_, frame) in enumerate(provisions):
        part = Part(progress, 0.3 + 0.7 * number / len(provisions), 0.3 + 0.7 * (number + 1) / len(provisions))
        _count(known, counts, frame, (ground, codes), part)
    for place in places:
        for category in book.judged_categories:
            key = category, place.teryt
            entry = table.entry(*key) if table is not None else None
            known.cells[key] = cell_of(*key, entry, counts[key])
    return known


def _plans(layer: str, frame: pd.DataFrame) -> Iterable[tuple[str, str, Plan]]:
    require_fields(frame, layer, ZONE_FIELDS_READ)
    columns = {name: texts(frame[name]) for name in ("plan_id", "plan_type", "municipality", "status")}
    codes, days = teryt_codes(frame["teryt"]), dates(frame["valid_from"], layer)
    rows = pd.DataFrame({"teryt": codes, **columns, "day": days}, index=pd.RangeIndex(len(frame)))
    for (teryt, plan_id), own in rows.groupby(["teryt", "plan_id"], sort=True):
        first = own.iloc[0]
        day = "" if first["day"] is None else first["day"].isoformat()
        status = first["status"] or ""
        plan = Plan(str(plan_id), first["plan_type"] or "", status, day, len(own), layer)
        yield str(teryt), first["municipality"] or str(teryt), plan


def _ground(
    zones: Sequence[Layer], boundaries: pd.DataFrame | None, names_of: dict[str, str], progress: Progress
) -> tuple[Geometries, Column, list[Place]]:
    """Give the ground of municipalities with their codes, and the municipalities in the order of their names."""
    if boundaries is None:
        parts = [(frame["geometry"], teryt_codes(frame["teryt"])) for _, frame in zones]
        geometry = np.concatenate([np.empty(0, dtype=object), *(np.asarray(part, dtype=object) for part, _ in parts)])
        codes = np.concatenate([np.empty(0, dtype=object), *(own for _, own in parts)])
    else:
        codes, names = codes_and_names(boundaries)
        geometry = np.asarray(boundaries["geometry"], dtype=object)
        names_of |= {code: name for code, name in zip(codes, names, strict=True) if code and name}
    repaired = repair(geometry, areal_only=True, progress=progress)
    is_usable = repaired.is_usable & np.array([code is not None for code in codes], dtype=bool)
    ground, codes = repaired.geometry[is_usable], codes[is_usable]
    shapes: dict[str, bytes] = {}
    if boundaries is None:
        for code in sorted(set(codes)):
            shapes[code] = shapely.to_wkb(shapely.box(*shapely.total_bounds(ground[codes == code])))
    else:
        rows, united = dissolved(codes, ground, np.ones(len(ground), dtype=bool))
        shapes = {codes[row]: shapely.to_wkb(shape) for row, shape in zip(rows, united, strict=True)}
    places = [Place(code, names_of.get(code, code), shapes.get(code)) for code in {*names_of, *shapes}]
    return ground, codes, sorted(places, key=lambda place: (place.name.casefold(), place.teryt))


def _count(
    known: Known,
    counts: Counter[tuple[str, str]],
    frame: pd.DataFrame,
    ground: tuple[Geometries, Column],
    progress: Progress,
) -> None:
    require_fields(frame, say("provisions"), ("category",))
    categories = texts(frame["category"])
    documents = texts(frame["source_doc"]) if "source_doc" in frame.columns else np.full(len(frame), None)
    drawn = np.asarray(frame["geometry"], dtype=object)
    repaired = repair(drawn, areal_only=False, progress=Part(progress, 0, 0.4))
    for category in categories[~repaired.is_usable]:
        known.unplaced[str(category)] = known.unplaced.get(str(category), 0) + 1
    rows = np.flatnonzero(repaired.is_usable)
    for number, code in places_of(repaired.geometry[rows], *ground, SliverTest(), Part(progress, 0.4, 1)):
        key = str(categories[rows[number]]), code
        counts[key] += 1
        own = known.documents.setdefault(key, [])
        document = documents[rows[number]]
        if document and document not in own:
            own.append(document)
