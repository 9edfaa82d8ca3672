"""What was judged, written down: findings, and every pair counted once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.findings import FindingRow, findings_frame, mark_primaries
from ako_qgis_plugin.core.conformity.inputs import ProvisionTable, UnitTable, ZoneTable
from ako_qgis_plugin.core.conformity.judge import NONE, Hits, Judgement, ZoneSet
from ako_qgis_plugin.core.conformity.questions import RuleTable
from ako_qgis_plugin.core.conformity.reasons import Reason, joined
from ako_qgis_plugin.core.conformity.rule_book import RuleBook
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

#: Zone values that stand in a finding as they are.
_ZONE_VALUES = ("plan_id", "plan_type", "teryt", "municipality", "zone_id", "zone_label", "zone_class", "symbol")
_PLAN_VALUES = ("plan_id", "plan_type", "teryt", "municipality")

_SUMMARY_KEY = names(SUMMARY_FIELDS)[:5]
_BY_PROVISION_KEY = names(BY_PROVISION_FIELDS)[:6]


class Recorder:
    """Collects the judgements of all provisions into the tables of a result."""

    def __init__(
        self,
        zones: ZoneTable,
        zone_rows: NDArray[np.intp],
        zone_set: ZoneSet,
        provisions: ProvisionTable,
        units: UnitTable | None,
        book: RuleBook,
        options: CheckOptions,
    ) -> None:
        self._zones = zones
        self._zone_rows = zone_rows
        self._zone_set = zone_set
        self._provisions = provisions
        self._units = units
        self._book = book
        self._language = options.language
        counted_only = {Verdict.NEUTRAL} if options.include_supports else {Verdict.NEUTRAL, Verdict.SUPPORTS}
        self._shown = frozenset(Verdict) - counted_only
        self._rows: list[FindingRow] = []
        self._summary: defaultdict[tuple, list[float]] = defaultdict(lambda: [0, 0.0])
        self._by_provision: defaultdict[tuple, list[float]] = defaultdict(lambda: [0, 0.0, 0.0])

    def add_unusable_zones(self) -> None:
        """Record zones that could not be judged for want of a geometry."""
        for row in np.flatnonzero(~self._zones.is_usable):
            values = {name: self._zones.columns[name][row] for name in _ZONE_VALUES}
            self._add_not_assessed(values, Reason.BEYOND_REPAIR)

    def add(self, number: int, judgement: Judgement, rules: RuleTable) -> None:
        """Record the judgement of one provision."""
        provision = self._provision_values(number)
        self._add_unplaced(number, provision, rules)
        hits = judgement.hits
        measures = judgement.measures
        is_primary = self._primaries(hits)
        for index in range(len(hits)):
            values = self._values(index, hits, provision, number, measures)
            values["is_primary"] = bool(is_primary[index])
            if is_primary[index]:
                self._count(values, values["verdict"], values["area_m2"], values["length_m"])
            if hits.verdict[index] in self._shown:
                self._rows.append(FindingRow(values, hits.geometry[index]))
        for zone, area in judgement.no_rule:
            values = {**provision, **self._zone_values(zone, _PLAN_VALUES)}
            self._count(values, Tally.NO_RULE, area, None)
        for zone, plan, parts, area in judgement.dropped:
            row = self._zone_rows[zone] if zone != NONE else self._zones.plans[plan]
            place = {name: self._zones.columns[name][row] for name in _PLAN_VALUES}
            self._count_summary({**provision, **place}, Tally.SLIVER_DROPPED, area, parts)

    def frames(self) -> tuple[gpd.GeoDataFrame, pd.DataFrame, pd.DataFrame]:
        """Give findings, summary, and summary by provision, all sorted."""
        return (
            findings_frame(self._rows),
            _tally_frame(self._summary, _SUMMARY_KEY, names(SUMMARY_FIELDS)),
            _tally_frame(self._by_provision, _BY_PROVISION_KEY, names(BY_PROVISION_FIELDS)),
        )

    def _provision_values(self, number: int) -> dict[str, object]:
        columns = self._provisions.columns
        category = columns["category"][number]
        return {
            "provision_id": columns["provision_id"][number],
            "category": category,
            "provision_status": columns["provision_status"][number],
            "provision_name": columns["name"][number],
            "screening": self._book.categories[category].is_screening,
        }

    def _zone_values(self, zone: int, fields: tuple[str, ...]) -> dict[str, object]:
        row = self._zone_rows[zone]
        return {name: self._zones.columns[name][row] for name in fields}

    def _add_unplaced(self, number: int, provision: dict[str, object], rules: RuleTable) -> None:
        judged = self._provisions.provisions[number]
        if judged is None:
            has_geometry = self._provisions.has_geometry[number]
            self._add_not_assessed(provision, Reason.BEYOND_REPAIR if has_geometry else Reason.NO_LOCATION)
        elif judged.footprint is None and rules.needs_footprint(
            str(provision["category"]), str(provision["provision_status"])
        ):
            self._add_not_assessed(provision, Reason.UNKNOWN_WIDTH)

    def _add_not_assessed(self, known: dict[str, object], reason: Reason) -> None:
        values = {
            **known,
            "screening": known.get("screening", False),
            "verdict": Verdict.NOT_ASSESSED.value,
            "certainty": Certainty.UNKNOWN.value,
            "is_primary": True,
            "area_m2": 0.0,
            "length_m": None,
            "reason": reason.text(self._language),
        }
        self._rows.append(FindingRow(values, shapely.MultiPolygon()))
        self._count(values, Verdict.NOT_ASSESSED, 0.0, None)

    def _primaries(self, hits: Hits) -> NDArray[np.bool_]:
        pairs = list(zip(hits.plan, hits.zone, hits.unit, strict=True))
        severities = [rule.severity if rule else 0 for rule in hits.rule]
        rule_ids = [rule.rule_id if rule else "" for rule in hits.rule]
        return mark_primaries(pairs, hits.verdict, severities, rule_ids)

    def _values(
        self,
        index: int,
        hits: Hits,
        provision: dict[str, object],
        number: int,
        measures: dict[int, tuple[float, float | None]],
    ) -> dict[str, object]:
        rule, zone, area = hits.rule[index], hits.zone[index], float(shapely.area(hits.geometry[index]))
        distance, length = measures.get(zone, (None, None))
        whole = hits.whole_area_m2[index]
        values: dict[str, object] = {
            **provision,
            **self._place(hits, index),
            "verdict": hits.verdict[index].value,
            "certainty": hits.certainty[index].value,
            "area_m2": area,
            "zone_share_pct": None if np.isnan(whole) else 100.0 * area / whole,
            "length_m": length,
            "min_distance_m": distance,
            "reason": joined(self._reasons(index, hits, number), self._language),
        }
        if rule is not None:
            values |= {
                "rule_id": rule.rule_id,
                "severity": rule.severity,
                "relation": rule.relation.value,
                "legal_basis": rule.legal_basis or None,
                "rationale": rule.rationale(self._language),
                "advice": rule.advice(self._language) or None,
            }
        return values

    def _place(self, hits: Hits, index: int) -> dict[str, object]:
        zone, plan, unit = hits.zone[index], hits.plan[index], hits.unit[index]
        if zone != NONE:
            return self._zone_values(zone, _ZONE_VALUES)
        if plan != NONE:
            return {name: self._zones.columns[name][self._zones.plans[plan]] for name in _PLAN_VALUES}
        if self._units is None:
            return {}
        return {name: values[unit] for name, values in self._units.columns.items()}

    def _reasons(self, index: int, hits: Hits, number: int) -> list[Reason]:
        reasons = [hits.reason[index]]
        plan = hits.plan[index]
        if plan != NONE and hits.rule[index] is not None:
            row = self._zone_rows[hits.zone[index]] if hits.zone[index] != NONE else self._zones.plans[plan]
            plan_date = self._zones.columns["valid_from"][row]
            provision_date = self._provisions.columns["valid_from"][number]
            is_local = self._zones.columns["plan_type"][row] == PlanType.LOCAL
            if is_local and plan_date and provision_date and plan_date < provision_date:
                reasons.append(Reason.OLDER_LOCAL_PLAN)
        return [reason for reason in reasons if reason is not None]

    def _count(self, values: dict[str, object], verdict: object, area_m2: object, length_m: object) -> None:
        self._count_summary(values, verdict, area_m2, 1)
        if values.get("provision_id") is None:
            return
        key = (
            values["provision_id"],
            values["provision_name"],
            values["category"],
            values.get("teryt"),
            values.get("municipality"),
            str(verdict),
        )
        tally = self._by_provision[key]
        tally[0] += 1
        tally[1] += float(area_m2)  # type: ignore[arg-type]
        tally[2] += float(length_m or 0.0)  # type: ignore[arg-type]

    def _count_summary(self, values: dict[str, object], verdict: object, area_m2: object, count: int) -> None:
        key = (
            values.get("teryt"),
            values.get("municipality"),
            values.get("plan_type"),
            values["screening"],
            str(verdict),
        )
        tally = self._summary[key]
        tally[0] += count
        tally[1] += float(area_m2)  # type: ignore[arg-type]


def _tally_frame(tallies: dict[tuple, list[float]], key: list[str], columns: list[str]) -> pd.DataFrame:
    ordered = sorted(tallies.items(), key=lambda item: tuple("" if part is None else str(part) for part in item[0]))
    frame = pd.DataFrame([[*names_, *sums] for names_, sums in ordered], columns=columns, dtype=object)
    frame["findings"] = frame["findings"].astype(int)
    for name in columns[len(key) + 1 :]:
        frame[name] = frame[name].astype(float)
    return frame
