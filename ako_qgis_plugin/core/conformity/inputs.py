"""Layers of the conformity check, read into arrays, with every doubt about them told."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.boundaries import codes_and_names, dissolved
from ako_qgis_plugin.core.conformity.buffers import QUARTER_SEGMENTS
from ako_qgis_plugin.core.conformity.judge import Provision, ZoneSet
from ako_qgis_plugin.core.conformity.questions import Questions, RuleTable
from ako_qgis_plugin.core.conformity.region import Shapes
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import (
    Column,
    dates,
    numbers,
    require_crs,
    require_fields,
    require_values,
    teryt_codes,
    texts,
)
from ako_qgis_plugin.core.geometry import Geometries, is_nothing, is_polygonal, repair
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.rules.tokens import ZoneKind
from ako_qgis_plugin.core.schema import BORDER_CATEGORIES, PlanStatus, PlanType, ProvisionStatus
from ako_qgis_plugin.core.wording import listed, say

ZONE_FIELDS_READ = (
    "plan_id",
    "plan_type",
    "teryt",
    "municipality",
    "zone_id",
    "zone_label",
    "symbol",
    "symbol_class",
    "zone_class",
    "additional_profile",
    "status",
    "valid_from",
)
PROVISION_FIELDS_READ = (
    "provision_id",
    "category",
    "provision_status",
    "name",
    "width_m",
    "accuracy_m",
    "valid_from",
)


@dataclass(frozen=True)
class ZoneTable:
    """Zones that are judged: their columns, usable geometry, and the numbers of their kinds and plans."""

    columns: dict[str, Column]
    geometry: Geometries
    is_usable: NDArray[np.bool_]
    kinds: list[ZoneKind]
    kind: NDArray[np.intp]
    plans: list[int]
    plan: NDArray[np.intp]

    def zone_set(self, rows: NDArray[np.intp]) -> ZoneSet:
        """Give some of the zones as the kernel takes them; their geometry has to be usable."""
        recognised = np.array([kind.is_recognised for kind in self.kinds], dtype=bool)
        studium = np.array([kind.plan_type == PlanType.STUDIUM for kind in self.kinds], dtype=bool)
        kind = self.kind[rows]
        return ZoneSet(Shapes(self.geometry[rows]), kind, self.plan[rows], recognised[kind], studium[kind])


@dataclass(frozen=True)
class ProvisionTable:
    """Provisions with their columns; those that have a place, by row, in the form in which the kernel takes them."""

    columns: dict[str, Column]
    has_geometry: NDArray[np.bool_]
    placed: dict[int, Provision]

    def questions(self, row: int, rules: RuleTable) -> Questions:
        """Give what has to be asked of a provision."""
        return rules.questions(self.columns["category"][row], self.columns["provision_status"][row])


@dataclass(frozen=True)
class UnitTable:
    """Municipalities: code, name, and the ground that no judged plan covers."""

    columns: dict[str, Column]
    uncovered: Shapes


def read_zones(
    frame: pd.DataFrame, book: RuleBook, statuses: Collection[str], teryt: Collection[str], progress: Progress
) -> tuple[ZoneTable, Geometries]:
    """Read zones; give those that are judged, and the geometry of all whose status is judged.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, the CRS differs, the layer is empty, a value is not allowed, an identifier is missing,
        or two versions of one plan are loaded.

    """
    require_fields(frame, say("zones"), (*ZONE_FIELDS_READ, "geometry"))
    require_crs(frame, say("zones"))
    if frame.empty:
        raise InvalidValueError(say("zones: the layer is empty; a check of nothing would look like a clean bill"))
    columns = _zone_columns(frame, Part(progress, 0.0, 0.4))
    require_values(columns["status"], [*PlanStatus, None], say("zones"), "status")
    geometry = np.asarray(frame["geometry"], dtype=object)

    has_status = np.array([status is None or status in statuses for status in columns["status"]], dtype=bool)
    columns, geometry = _taken(columns, has_status), geometry[has_status]
    if not has_status.all():
        progress.note(say("zones left out because of their status: {count}", count=int((~has_status).sum())))
    order = _identity_order(columns, Part(progress, 0.4, 0.5))
    columns, geometry = _taken(columns, order), geometry[order]
    repaired = repair(geometry, areal_only=True, progress=Part(progress, 0.5, 0.9))
    progress.advance(0.9)
    is_asked = np.array([not teryt or code in teryt for code in columns["teryt"]], dtype=bool)
    if not is_asked.all():
        progress.note(say("zones left out because of their municipality: {count}", count=int((~is_asked).sum())))
    if not is_asked.any():
        raise InvalidValueError(say("zones: no zone has a status and municipality that the check asks for"))
    named = [f"{plan}/{zone}" for plan, zone in zip(columns["plan_id"], columns["zone_id"], strict=True)]
    _warn_of_repairs(say("zone"), named, repaired.reasons, repaired.is_usable, is_asked, progress)
    progress.advance(0.95)
    columns = _taken(columns, is_asked)
    _recognise(columns, book, progress)
    kinds, kind = _kinds(columns, book.profiles)
    plans, plan = _plans(columns)
    table = ZoneTable(columns, repaired.geometry[is_asked], repaired.is_usable[is_asked], kinds, kind, plans, plan)
    return table, repaired.geometry[repaired.is_usable]


def read_provisions(frame: pd.DataFrame, book: RuleBook, progress: Progress) -> ProvisionTable:
    """Read provisions.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, the CRS differs, the layer is empty, a category or status is unknown, or an identifier
        is missing or stands twice.

    """
    require_fields(frame, say("provisions"), (*PROVISION_FIELDS_READ, "geometry"))
    require_crs(frame, say("provisions"))
    if frame.empty:
        raise InvalidValueError(
            say("provisions: the layer is empty; a check against nothing would look like a clean bill")
        )
    named = ("provision_id", "category", "provision_status", "name")
    columns = {name: texts(frame[name]) for name in named}
    columns["valid_from"] = dates(frame["valid_from"], say("provisions"))
    require_values(columns["category"], book.categories, say("provisions"), "category")
    require_values(columns["provision_status"], list(ProvisionStatus), say("provisions"), "provision_status")
    _require_unique(columns["provision_id"], say("provisions"), "provision_id")
    # In whatever order they come, results are the same to the byte.
    order = np.argsort(columns["provision_id"])
    frame, columns = frame.iloc[order], _taken(columns, order)
    accuracy = numbers(frame["accuracy_m"], say("provisions"))
    accuracy[accuracy < 0] = np.nan
    width = _widths(numbers(frame["width_m"], say("provisions")), columns["category"], book)
    repaired = repair(np.asarray(frame["geometry"], dtype=object), areal_only=False, progress=progress)
    is_usable, everything = repaired.is_usable, np.ones(len(frame), dtype=bool)
    _warn_of_repairs(say("provision"), list(columns["provision_id"]), repaired.reasons, is_usable, everything, progress)
    _warn_of_statuses(columns, book, progress)
    placed = {
        row: _provision(drawn, width[row], accuracy[row], columns["category"][row] in book.judged_categories)
        for row, drawn in enumerate(repaired.geometry)
        if is_usable[row]
    }
    has_geometry = np.array([not is_nothing(drawn) for drawn in frame["geometry"]], dtype=bool)
    return ProvisionTable(columns, has_geometry, placed)


def read_units(frame: pd.DataFrame, covered: Geometries, teryt: Collection[str], progress: Progress) -> UnitTable:
    """Read municipal boundaries and find what no plan covers.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, the CRS differs, or the layer is empty.

    """
    codes, municipalities = codes_and_names(frame)
    asked = np.array([code is not None and (not teryt or code in teryt) for code in codes], dtype=bool)
    if not asked.any():
        raise InvalidValueError(say("boundaries: no municipality of the check is among them"))
    columns = _taken({"teryt": codes, "municipality": municipalities}, asked)
    repaired = repair(np.asarray(frame["geometry"], dtype=object)[asked], areal_only=True, progress=progress)
    _warn_of_repairs(
        say("boundary"),
        list(columns["teryt"]),
        repaired.reasons,
        repaired.is_usable,
        np.ones(asked.sum(), bool),
        progress,
    )
    first_rows, units = dissolved(columns["teryt"], repaired.geometry, repaired.is_usable)
    zones = Shapes(covered)
    free = []
    for number, unit in enumerate(units):
        progress.advance(number / len(units))
        inside = covered[zones.tree.query(unit, predicate="intersects")]
        free.append(shapely.difference(unit, shapely.union_all(inside)))
    # Threads share these, so they are checked, and their parts measured by GEOS, before threads start.
    uncovered = repair(np.array(free, dtype=object), areal_only=True).geometry
    return UnitTable({name: values[first_rows] for name, values in columns.items()}, Shapes(uncovered))


def municipality_names(zones: ZoneTable, units: UnitTable | None) -> dict[str, str | None]:
    """Give the names of all municipalities of a run by code, as boundaries have them where they are given."""
    result: dict[str, str | None] = {}
    for columns in (zones.columns, {} if units is None else units.columns):
        if columns:
            result |= {code: name for code, name in zip(columns["teryt"], columns["municipality"], strict=True) if code}
    return result


def _taken(columns: dict[str, Column], rows: NDArray[np.bool_] | NDArray[np.intp]) -> dict[str, Column]:
    return {name: values[rows] for name, values in columns.items()}


def _zone_columns(frame: pd.DataFrame, progress: Progress) -> dict[str, Column]:
    columns = {}
    for number, name in enumerate(ZONE_FIELDS_READ):
        progress.advance(number / len(ZONE_FIELDS_READ))
        if name == "teryt":
            columns[name] = teryt_codes(frame[name])
        else:
            columns[name] = dates(frame[name], say("zones")) if name == "valid_from" else texts(frame[name])
    return columns


def _identity_order(columns: dict[str, Column], progress: Progress) -> NDArray[np.intp]:
    """Give the rows in the order of plans and zones: in whatever order they come, results are the same to the byte.

    Raises
    ------
    InvalidValueError
        If an identifier is missing or stands twice.

    """
    require_values(columns["plan_type"], list(PlanType), say("zones"), "plan_type")
    for name in ("plan_id", "zone_id"):
        missing = sum(value is None for value in columns[name])
        if missing:
            raise InvalidValueError(
                say("zones: field {field} is empty in {count} rows; every zone needs it", field=name, count=missing)
            )
    rows_of: dict[str, list[int]] = {}
    for row, plan in enumerate(columns["plan_id"]):
        rows_of.setdefault(plan, []).append(row)
    order: list[int] = []
    twice: list[str] = []
    for number, plan in enumerate(sorted(rows_of)):
        progress.advance(number / len(rows_of))
        rows = sorted(rows_of[plan], key=columns["zone_id"].__getitem__)
        twice += [f"{plan}/{zone}" for zone in _repeated(columns["zone_id"][rows])]
        order += rows
    if twice:
        raise InvalidValueError(
            say(
                "zones: two versions of one plan are loaded: {zones}; keep one, or leave the other out by its status",
                zones=listed(twice),
            )
        )
    return np.array(order, dtype=np.intp)


def _require_unique(values: Column, layer: str, field: str) -> None:
    if any(value is None for value in values):
        raise InvalidValueError(
            say("{layer}: field {field} is empty in some rows; every row needs it", layer=layer, field=field)
        )
    twice = _repeated(values)
    if twice:
        raise InvalidValueError(
            say(
                "{layer}: {field} {values} stands twice; it must be unique",
                layer=layer,
                field=field,
                values=listed(twice),
            )
        )


def _repeated(values: Column) -> list[str]:
    series = pd.Series(values, dtype=object)
    return sorted(series[series.duplicated()].unique())


def _warn_of_repairs(
    kind: str,
    named: list[str],
    reasons: list[str],
    is_usable: NDArray[np.bool_],
    is_asked: NDArray[np.bool_],
    progress: Progress,
) -> None:
    for index in np.flatnonzero(is_asked):
        if not is_usable[index]:
            reason = reasons[index] or say("geometry missing")
            progress.warn(say("{kind} {name}: {reason}; not assessed", kind=kind, name=named[index], reason=reason))
        elif reasons[index]:
            progress.warn(
                say(
                    "{kind} {name}: invalid geometry repaired ({reason})",
                    kind=kind,
                    name=named[index],
                    reason=reasons[index],
                )
            )


def _recognise(columns: dict[str, Column], book: RuleBook, progress: Progress) -> None:
    classes = book.crosswalk.zone_classes
    # The symbol class of a general plan is its zone class.
    for name, known in (("zone_class", classes), ("symbol_class", classes | book.crosswalk.symbol_classes)):
        unknown = np.array([code is not None and code not in known for code in columns[name]], dtype=bool)
        if unknown.any():
            codes = sorted(set(columns[name][unknown]))
            progress.warn(
                say(
                    "zones: {field} {codes} is none of {known}; taken as not recognised",
                    field=name,
                    codes=listed(codes),
                    known=" ".join(sorted(known)),
                )
            )
            columns[name] = columns[name].copy()
            columns[name][unknown] = None


def _kinds(columns: dict[str, Column], profiles: frozenset[str]) -> tuple[list[ZoneKind], NDArray[np.intp]]:
    """Sort zones by all that the rules can tell apart."""
    rows = zip(
        columns["plan_type"],
        columns["zone_class"],
        columns["symbol_class"],
        columns["additional_profile"],
        strict=True,
    )
    numbers_of: dict[ZoneKind, int] = {}

    @cache
    def number_of(plan_type: str, zone_class: str | None, symbol: str | None, profile: str | None) -> int:
        kind = ZoneKind(plan_type, zone_class, symbol, profiles.intersection((profile or "").split()))
        return numbers_of.setdefault(kind, len(numbers_of))

    kind = np.array([number_of(*row) for row in rows], dtype=np.intp)
    return list(numbers_of), kind


def _plans(columns: dict[str, Column]) -> tuple[list[int], NDArray[np.intp]]:
    """Give the first row of each plan, and of every row the number of its plan."""
    plan, names = pd.factorize(pd.Series(columns["plan_id"], dtype=object))
    first = pd.Series(np.arange(len(plan))).groupby(plan).first()
    return [int(first[number]) for number in range(len(names))], plan.astype(np.intp)


def _widths(given: NDArray[np.float64], categories: Column, book: RuleBook) -> NDArray[np.float64]:
    defaults = np.array([book.categories[code].default_width_m or np.nan for code in categories], dtype=float)
    return np.where(given > 0, given, defaults)


def _provision(drawn: shapely.Geometry, width_m: float, accuracy_m: float, category_has_rules: bool) -> Provision:
    accuracy = None if np.isnan(accuracy_m) else float(accuracy_m)
    return Provision(drawn, _footprint(drawn, width_m), accuracy, category_has_rules)


def _footprint(drawn: shapely.Geometry, width_m: float) -> tuple[shapely.Geometry, float] | None:
    kind = shapely.get_type_id(drawn)
    if is_polygonal(drawn):
        return drawn, 0.0
    if np.isnan(width_m):
        return None
    if kind != shapely.GeometryType.GEOMETRYCOLLECTION:
        return drawn, width_m / 2
    parts = shapely.get_parts(drawn)
    is_area = is_polygonal(parts)
    corridors = shapely.buffer(parts[~is_area], width_m / 2, quad_segs=QUARTER_SEGMENTS)
    return shapely.union_all(np.concatenate([parts[is_area], corridors])), 0.0


def _warn_of_statuses(columns: dict[str, Column], book: RuleBook, progress: Progress) -> None:
    pairs = sorted(set(zip(columns["category"], columns["provision_status"], strict=True)))
    for category, status in pairs:
        count = int(((columns["category"] == category) & (columns["provision_status"] == status)).sum())
        if category in BORDER_CATEGORIES:
            progress.warn(
                say(
                    "{count} provisions of category {category} belong to the border check; no rule speaks here",
                    count=count,
                    category=category,
                )
            )
        elif not book.rules_of(category, status):
            progress.warn(
                say(
                    "{count} provisions of category {category} have status {status}, for which there is no rule"
                    " (there are rules for {statuses}); their pairs are counted as no_rule",
                    count=count,
                    category=category,
                    status=status,
                    statuses=", ".join(book.statuses_of(category)) or say("no status at all"),
                )
            )
