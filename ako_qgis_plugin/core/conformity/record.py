"""What was judged, written down: findings, and every pair counted once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.coverage import Cell, Coverage
from ako_qgis_plugin.core.conformity.findings import findings_frame, mark_primaries
from ako_qgis_plugin.core.conformity.inputs import ProvisionTable, UnitTable, ZoneTable, municipality_names
from ako_qgis_plugin.core.conformity.judge import NONE, Hits, Judgement
from ako_qgis_plugin.core.conformity.municipalities import Municipality
from ako_qgis_plugin.core.conformity.questions import RuleTable
from ako_qgis_plugin.core.conformity.reasons import Reason, joined
from ako_qgis_plugin.core.conformity.region import Indexes
from ako_qgis_plugin.core.frames import Column, objects
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.rules.rule_book import Rule, RuleBook
from ako_qgis_plugin.core.schema import (
    BY_PROVISION_FIELDS,
    SUMMARY_FIELDS,
    Certainty,
    PlanType,
    Tally,
    Verdict,
    names,
)

if TYPE_CHECKING:
    from ako_qgis_plugin.core.conformity.check import CheckOptions

Columns = dict[str, Column]

#: Zone values that stand in a finding as they are.
_ZONE_VALUES = ("zone_id", "zone_label", "zone_class", "symbol")
_PLAN_VALUES = ("plan_id", "plan_type", "teryt", "municipality")

_RULE_VALUES = ("rule_id", "severity", "relation", "legal_basis", "rationale", "advice")

_SUMMARY_KEY = names(SUMMARY_FIELDS)[:5]
_BY_PROVISION_KEY = names(BY_PROVISION_FIELDS)[:6]
_COUNTED = {*_SUMMARY_KEY, *_BY_PROVISION_KEY, "area_m2", "length_m"}


class Recorder:
    """Puts judgements into findings, municipality by municipality, and counts them."""

    def __init__(
        self,
        zones: ZoneTable,
        provisions: ProvisionTable,
        units: UnitTable | None,
        book: RuleBook,
        options: CheckOptions,
        coverage: Coverage | None = None,
    ) -> None:
        self._coverage = coverage
        self._is_screening = {code: category.is_screening for code, category in book.categories.items()}
        self._names = municipality_names(zones, units)
        self._zones = zones
        self._units = units
        self._language = options.language
        counted_only = {Verdict.NEUTRAL} if options.include_supports else {Verdict.NEUTRAL, Verdict.SUPPORTS}
        self._shown = frozenset(Verdict) - counted_only
        self._provisions = provisions
        self._provision_values = _provision_values(provisions, book)
        self._plan_values, self._zone_values = (
            {name: zones.columns[name] for name in chosen} for chosen in (_PLAN_VALUES, _ZONE_VALUES)
        )
        self._rule_values = _rule_values(book.rules, options.language)
        self._number_of_rule = {rule: number for number, rule in enumerate(book.rules)} | {None: NONE}
        self._plan_rows = np.array(zones.plans, dtype=np.intp)
        self._text = cache(self._reason_text)
        self._is_local = zones.columns["plan_type"] == PlanType.LOCAL
        self._summary: defaultdict[tuple, list[float]] = defaultdict(lambda: [0, 0.0])
        self._by_provision: defaultdict[tuple, list[float]] = defaultdict(lambda: [0, 0.0, 0.0])

    def unplaced(self, rules: RuleTable) -> gpd.GeoDataFrame:
        """Record provisions that could not be judged for want of a geometry or of a width."""
        reasons = {row: self._reason_unplaced(row, rules) for row in range(len(self._provisions.has_geometry))}
        told = {row: reason for row, reason in reasons.items() if reason is not None}
        texts = [reason.text(self._language) for reason in told.values()]
        return findings_frame(*self._not_assessed(_taken(self._provision_values, list(told)), texts))

    def municipality(self, place: Municipality, judgements: Sequence[tuple[int, Judgement]]) -> gpd.GeoDataFrame:
        """Record what was found in a municipality: rows of provisions and their judgements."""
        for row, judgement in judgements:
            self._count_others(place, row, judgement)
        columns, geometry = self._hits(place, judgements)
        if len(place.unusable):
            unusable = _taken(self._plan_values | self._zone_values, place.unusable)
            text = Reason.BEYOND_REPAIR.text(self._language)
            more, nothing = self._not_assessed(unusable, [text] * len(place.unusable))
            columns, geometry = _joined(columns, more), np.concatenate([geometry, nothing])
        gaps = [] if self._coverage is None else self._coverage.gaps(self._codes(place))
        if gaps:
            more, nothing = self._not_assessed(self._gap_values(gaps), [cell.text(self._language) for cell in gaps])
            columns, geometry = _joined(columns, more), np.concatenate([geometry, nothing])
        return findings_frame(columns, geometry)

    def _codes(self, place: Municipality) -> set[str]:
        rows = np.concatenate([place.zones, place.unusable])
        codes = set(self._zones.columns["teryt"][rows])
        if self._units is not None:
            codes |= set(self._units.columns["teryt"][place.units])
        return {code for code in codes if code is not None}

    def _gap_values(self, gaps: Sequence[Cell]) -> Columns:
        return {
            "teryt": objects((cell.teryt for cell in gaps), len(gaps)),
            "municipality": objects((self._names[cell.teryt] for cell in gaps), len(gaps)),
            "category": objects((cell.category for cell in gaps), len(gaps)),
            "screening": objects((self._is_screening[cell.category] for cell in gaps), len(gaps)),
        }

    def summaries(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Give the summary, and the summary by provision, both sorted."""
        return (
            _tally_frame(self._summary, _SUMMARY_KEY, names(SUMMARY_FIELDS)),
            _tally_frame(self._by_provision, _BY_PROVISION_KEY, names(BY_PROVISION_FIELDS)),
        )

    def _reason_unplaced(self, row: int, rules: RuleTable) -> Reason | None:
        judged, columns = self._provisions.placed.get(row), self._provisions.columns
        if judged is None:
            return Reason.BEYOND_REPAIR if self._provisions.has_geometry[row] else Reason.NO_LOCATION
        if judged.footprint is None and rules.needs_footprint(
            columns["category"][row], columns["provision_status"][row]
        ):
            return Reason.UNKNOWN_WIDTH
        return None

    def _not_assessed(self, known: Columns, reasons: list[str]) -> tuple[Columns, Geometries]:
        count = len(reasons)
        columns = {
            "screening": np.full(count, False, dtype=object),
            **known,
            "verdict": np.full(count, Verdict.NOT_ASSESSED.value, dtype=object),
            "certainty": np.full(count, Certainty.UNKNOWN.value, dtype=object),
            "is_primary": np.full(count, True, dtype=object),
            "area_m2": np.zeros(count).astype(object),
            "reason": objects(reasons, count),
        }
        self._count(columns, range(count))
        return columns, np.full(count, shapely.MultiPolygon(), dtype=object)

    def _hits(self, place: Municipality, judgements: Sequence[tuple[int, Judgement]]) -> tuple[Columns, Geometries]:
        """Give the columns of all that is shown; every pair is counted once, shown or not."""
        found = _Found(judgements)
        hits = found.hits
        zone_row = _at(place.zones, found.zone, NONE)
        plan_row = np.where(found.zone == NONE, _at(self._plan_rows, found.plan, NONE), zone_row)
        area = shapely.area(found.geometry)
        is_primary = mark_primaries(
            np.column_stack([found.provision, found.plan, found.zone, found.unit]),
            hits.verdict,
            [rule.severity if rule else 0 for rule in hits.rule],
            [rule.rule_id if rule else "" for rule in hits.rule],
        )
        columns = {
            **_taken(self._provision_values, found.provision),
            **_taken(self._zone_values, zone_row),
            **self._place(plan_row, _at(place.units, found.unit, NONE)),
            **_taken(self._rule_values, [self._number_of_rule[rule] for rule in hits.rule]),
            "verdict": objects((verdict.value for verdict in hits.verdict), len(hits)),
            "certainty": objects((certainty.value for certainty in hits.certainty), len(hits)),
            "is_primary": is_primary.astype(object),
            "area_m2": area.astype(object),
            "zone_share_pct": _none_for_nan(100.0 * area / np.array(hits.whole_area_m2)),
            "length_m": found.length_m,
            "min_distance_m": found.distance_m,
            "reason": self._reasons(found, plan_row),
        }
        self._count(columns, np.flatnonzero(is_primary).tolist())
        is_shown = np.array([verdict in self._shown for verdict in hits.verdict], dtype=bool)
        return {name: values[is_shown] for name, values in columns.items()}, found.geometry[is_shown]

    def _place(self, plan_row: Indexes, unit_row: Indexes) -> Columns:
        columns = _taken(self._plan_values, plan_row)
        if self._units is not None:
            for name, values in self._units.columns.items():
                columns[name] = np.where(unit_row == NONE, columns[name], _at(values, unit_row, None))
        return columns

    def _reasons(self, found: _Found, plan_row: Indexes) -> Column:
        """Give the reason of each hit; of one on a local plan that is older than the provision, this too."""
        rows = np.flatnonzero((plan_row != NONE) & np.array([rule is not None for rule in found.hits.rule], dtype=bool))
        plans, provisions = plan_row[rows], found.provision[rows]
        is_older = np.zeros(len(plan_row), dtype=bool)
        is_earlier = _days(self._zones.columns, plans) < _days(self._provisions.columns, provisions)
        is_older[rows] = self._is_local[plans] & is_earlier
        return objects(map(self._text, found.hits.reason, is_older.tolist()), len(found.hits))

    def _reason_text(self, reason: Reason | None, is_older: bool) -> str | None:
        reasons = (reason, Reason.OLDER_LOCAL_PLAN if is_older else None)
        return joined([each for each in reasons if each is not None], self._language)

    def _count_others(self, place: Municipality, row: int, judgement: Judgement) -> None:
        """Count pairs that no rule covers, and slivers."""
        provision = {name: values[row] for name, values in self._provision_values.items()}
        for zone, area in judgement.no_rule:
            values = provision | self._plan_of(place.zones[zone])
            self._count_pair(values, Tally.NO_RULE.value, area, None)
        for zone, plan, parts, area in judgement.dropped:
            values = provision | self._plan_of(place.zones[zone] if zone != NONE else self._zones.plans[plan])
            self._count_summary(values, Tally.SLIVER_DROPPED.value, area, parts)

    def _plan_of(self, row: int) -> dict[str, object]:
        return {name: values[row] for name, values in self._plan_values.items()}

    def _count(self, columns: Columns, rows: Iterable[int]) -> None:
        for row in rows:
            values = {name: columns[name][row] for name in _COUNTED if name in columns}
            self._count_pair(values, values["verdict"], values["area_m2"], values.get("length_m"))

    def _count_pair(self, values: dict[str, object], verdict: str, area_m2: float, length_m: float | None) -> None:
        self._count_summary(values, verdict, area_m2, 1)
        if values.get("provision_id") is None:
            return
        tally = self._by_provision[(*(values.get(name) for name in _BY_PROVISION_KEY[:-1]), verdict)]
        tally[0] += 1
        tally[1] += area_m2
        tally[2] += length_m or 0.0

    def _count_summary(self, values: dict[str, object], verdict: str, area_m2: float, count: int) -> None:
        tally = self._summary[(*(values.get(name) for name in _SUMMARY_KEY[:-1]), verdict)]
        tally[0] += count
        tally[1] += area_m2


class _Found:
    """Hits of many provisions, put together: provisions by row, zones and units by number in their municipality."""

    def __init__(self, judgements: Sequence[tuple[int, Judgement]]) -> None:
        self.hits = Hits()
        measures: list[tuple[float | None, float | None]] = []
        for _, judgement in judgements:
            self.hits.extend(judgement.hits)
            measures += [judgement.measures.get(zone, (None, None)) for zone in judgement.hits.zone]
        counts = [len(judgement.hits) for _, judgement in judgements]
        self.provision = np.repeat(np.array([row for row, _ in judgements], dtype=np.intp), counts)
        self.zone, self.plan, self.unit = (
            np.array(numbers, dtype=np.intp) for numbers in (self.hits.zone, self.hits.plan, self.hits.unit)
        )
        self.geometry = np.empty(len(self.hits), dtype=object)
        self.geometry[:] = self.hits.geometry
        self.distance_m, self.length_m = np.array(measures, dtype=object).reshape(-1, 2).T


def _provision_values(table: ProvisionTable, book: RuleBook) -> Columns:
    columns = table.columns
    return {
        "provision_id": columns["provision_id"],
        "category": columns["category"],
        "provision_status": columns["provision_status"],
        "provision_name": columns["name"],
        "screening": np.array([book.categories[code].is_screening for code in columns["category"]], dtype=object),
    }


def _rule_values(rules: Sequence[Rule], language: str) -> Columns:
    """Give what findings quote of the rules, by number; the last row, also known as -1, is no rule."""
    rows = [
        (
            rule.rule_id,
            rule.severity,
            rule.relation.value,
            rule.legal_basis or None,
            rule.rationale(language),
            rule.advice(language) or None,
        )
        for rule in rules
    ]
    columns = zip(*rows, (None,) * len(_RULE_VALUES), strict=True)
    return dict(zip(_RULE_VALUES, (np.array(column, dtype=object) for column in columns), strict=True))


def _at(values: NDArray[Any], rows: Indexes, nothing: int | None) -> NDArray[Any]:
    """Give values by row, and nothing where the row is -1."""
    result = np.full(len(rows), nothing, dtype=values.dtype)
    is_row = rows != NONE
    result[is_row] = values[rows[is_row]]
    return result


def _taken(columns: Columns, rows: Sequence[int] | Indexes) -> Columns:
    chosen = np.asarray(rows, dtype=np.intp)
    return {name: _at(values, chosen, None) for name, values in columns.items()}


def _joined(columns: Columns, more: Columns) -> Columns:
    size, further = (len(next(iter(part.values()))) for part in (columns, more))
    return {
        name: np.concatenate(
            [part.get(name, np.full(count, None, dtype=object)) for part, count in ((columns, size), (more, further))]
        )
        for name in columns.keys() | more.keys()
    }


def _days(columns: Columns, rows: Indexes) -> NDArray[np.datetime64]:
    """Give from when rows are valid; what is not known is earlier than nothing."""
    return columns["valid_from"][rows].astype("datetime64[D]")


def _none_for_nan(numbers: NDArray[np.float64]) -> Column:
    result = numbers.astype(object)
    result[np.isnan(numbers)] = None
    return result


def _tally_frame(tallies: dict[tuple, list[float]], key: list[str], columns: list[str]) -> pd.DataFrame:
    ordered = sorted(tallies.items(), key=lambda item: tuple("" if part is None else str(part) for part in item[0]))
    frame = pd.DataFrame([[*names_, *sums] for names_, sums in ordered], columns=columns, dtype=object)
    frame["findings"] = frame["findings"].astype(int)
    for name in columns[len(key) + 1 :]:
        frame[name] = frame[name].astype(float)
    return frame
