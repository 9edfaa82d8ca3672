"""Zones, acts and areas as rows of known types: what a layer holds there instead is told, and hides nothing else."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pandas as pd
import shapely

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import dates, is_blank, numbers, texts
from ako_qgis_plugin.core.geometry import is_nothing
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.rules.rule_book import FOLDER
from ako_qgis_plugin.core.schema import (
    ACT_FIELDS,
    AREA_FIELDS,
    STANDARD_FIELDS,
    ZONE_FIELDS,
    Field,
    FieldType,
    PlanType,
)

#: Codes by which areas are labelled: 1OUZ, 1OZS, 1OSD.
INFILL, DOWNTOWN, STANDARDS = "OUZ", "OZS", "OSD"

_AREA_COLUMNS = {INFILL: "infill_area", DOWNTOWN: "downtown_area"}

#: Only the file names a zone: a column of the class its name means is there when it was read from GML.
NAMED_CLASS = "named_class"

_CODE_AT_END = re.compile(r"\d+([A-Z]+)\Z")


@dataclass(frozen=True, slots=True)
class PlanObject:
    """One zone, act or area.

    ``object_id`` is the id of the zone or area, None for an act; ``kind`` is OUZ, OZS or OSD for areas and empty for
    zones and acts. ``unreadable`` are fields whose value is of another type, with what stands there.
    """

    kind: str
    is_act: bool
    plan_id: str | None
    object_id: str | None
    values: Mapping[str, Any]
    unreadable: Mapping[str, str]
    geometry: shapely.Geometry | None

    @property
    def is_zone(self) -> bool:
        """Say whether it is a planning zone."""
        return not self.is_act and not self.kind

    @property
    def name(self) -> str:
        """Give the name by which planners know it: its label, else its id."""
        return str(self.values.get("zone_label") or self.object_id or self.values.get("title") or self.plan_id or "–")

    def __getitem__(self, name: str) -> Any:
        return self.values.get(name)


@dataclass(frozen=True, slots=True)
class ZoneTableRow:
    """A kind of planning zone in the regulation (pog_zones.csv); ``default_green_pct`` is None where none is asked.

    ``areas`` are the kinds of areas (OUZ, OZS) that may lie in such zones.
    """

    basic: tuple[str, ...]
    additional: frozenset[str]
    default_green_pct: float | None
    needs_indicators: bool
    areas: frozenset[str]


@cache
def zone_table() -> Mapping[str, ZoneTableRow]:
    """Give the 13 kinds of planning zones by code."""
    with (FOLDER / "pog_zones.csv").open(encoding="utf-8", newline="") as table:
        return {
            row["code"]: ZoneTableRow(
                tuple(row["basic_profile"].split()),
                frozenset(row["additional_profile"].split()),
                float(row["default_min_bio_pct"]) if row["default_min_bio_pct"] else None,
                row["building_indicators_required"] == "yes",
                frozenset(kind for kind, column in _AREA_COLUMNS.items() if row[column] == "yes"),
            )
            for row in csv.DictReader(table)
        }


def code_at_end(identifier: str | None) -> str | None:
    """Give the letters an identifier or label ends with: SJ of ``1POG-12SJ``; None where it ends otherwise."""
    match = _CODE_AT_END.search(identifier or "")
    return match.group(1) if match else None


def settled_class(zone: PlanObject) -> str | None:
    """Give the class that most of symbol, name, label and id mean, the symbol's where they tie.

    One wrong symbol then makes one fault, and not another one for every rule of the class it names.
    """
    told = (zone["symbol"], zone[NAMED_CLASS], code_at_end(zone["zone_label"]), code_at_end(zone.object_id))
    votes = Counter(code for code in told if code in zone_table())
    # max gives the first of equals, and a Counter keeps the order in which codes were met.
    return max(votes, key=votes.__getitem__) if votes else None


@dataclass
class PlanObjects:
    """All objects of a set of plans."""

    zones: list[PlanObject] = field(default_factory=list)
    acts: list[PlanObject] = field(default_factory=list)
    areas: list[PlanObject] = field(default_factory=list)

    def __iter__(self) -> Iterator[PlanObject]:
        yield from self.acts
        yield from self.zones
        yield from self.areas

    @property
    def acts_by_plan(self) -> dict[str | None, PlanObject]:
        """Give one act of each plan."""
        return {act.plan_id: act for act in reversed(self.acts)}


def plan_objects(plans: PlanSet) -> PlanObjects:
    """Read the frames of a set of plans."""
    areas = (
        (plans.infill, AREA_FIELDS, INFILL),
        (plans.downtown, AREA_FIELDS, DOWNTOWN),
        (plans.standards, STANDARD_FIELDS, STANDARDS),
    )
    return PlanObjects(
        zones=list(_objects(plans.zones, ZONE_FIELDS, "", "zone_id")),
        acts=list(_objects(plans.acts, ACT_FIELDS, "", None)),
        areas=[each for frame, fields, kind in areas for each in _objects(frame, fields, kind, "area_id")],
    )


def is_general_plan(item: PlanObject) -> bool:
    """Say whether an object belongs to a general plan; others have neither zones nor profiles of the regulation."""
    return item["plan_type"] in (PlanType.GENERAL, None)


def _objects(frame: pd.DataFrame, fields: tuple[Field, ...], kind: str, id_field: str | None) -> Iterator[PlanObject]:
    known = [each for each in (*fields, Field(NAMED_CLASS)) if each.name in frame.columns]
    columns = {each.name: _column(frame[each.name], each.type) for each in known}
    geometries = frame["geometry"].to_numpy(dtype=object)
    for row in range(len(frame)):
        cells = {name: column[row] for name, column in columns.items()}
        values = {name: value for name, (value, _) in cells.items()}
        yield PlanObject(
            kind=kind,
            is_act=id_field is None,
            plan_id=values.get("plan_id"),
            object_id=values.get(id_field) if id_field else None,
            values=values,
            unreadable={name: strange for name, (_, strange) in cells.items() if strange},
            geometry=None if is_nothing(geometries[row]) else geometries[row],
        )


#: A value, and what stands there instead where it cannot be read.
Cell = tuple[Any, str]


def _column(column: pd.Series, kind: FieldType) -> list[Cell]:
    read = {FieldType.REAL: _numbers, FieldType.DATE: _dates, FieldType.BOOLEAN: _truths}.get(kind, _texts)
    try:
        return [(value, "") for value in read(column)]
    except InvalidValueError:
        return [_cell(value, column, read) for value in column]


def _cell(value: Any, column: pd.Series, read: Callable[[pd.Series], list[Any]]) -> Cell:
    try:
        return read(pd.Series([value], name=column.name, dtype=object))[0], ""
    except InvalidValueError:
        return None, str(value)


def _texts(column: pd.Series) -> list[Any]:
    return list(texts(column))


def _numbers(column: pd.Series) -> list[Any]:
    return [None if value != value else value for value in numbers(column, "").tolist()]


def _dates(column: pd.Series) -> list[Any]:
    return [value if isinstance(value, dt.date) else None for value in dates(column, "")]


def _truths(column: pd.Series) -> list[Any]:
    return [None if is_blank(value) else bool(value) for value in column]
