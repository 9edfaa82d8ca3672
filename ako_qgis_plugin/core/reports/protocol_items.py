"""Each conflict as an item of the protocol: texts under the names by which a template asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, overload

import pandas as pd
import shapely

from ako_qgis_plugin.core.frames import is_blank
from ako_qgis_plugin.core.numbers import area_text, date_text, length_text, number_text, share_text, time_text
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.reports.buildings_words import buildings_text
from ako_qgis_plugin.core.reports.history_words import disputed_lines, history_line
from ako_qgis_plugin.core.reports.report_data import Edition, Report
from ako_qgis_plugin.core.reports.report_words import VERDICT_COLOURS, told, word, zone_classes
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.schema import Change, Relation
from ako_qgis_plugin.core.words import (
    CERTAINTIES,
    CHANGES,
    PLAN_CHECK_CATEGORIES,
    PLAN_STATUSES,
    PLAN_TYPES,
    PROVISION_STATUSES,
    REALISATIONS,
    RELATIONS,
    REVIEW_STATUSES,
    VERDICTS,
    verdicts_of,
)

#: What a template may print: texts, and lists and mappings of them.
Item = dict[str, Any]


class ItemWriter:
    """Puts findings into words."""

    def __init__(self, report: Report, book: RuleBook, edition: Edition) -> None:
        self._report = report
        self._book = book
        self._language = edition.language
        self._provisions = _by_id(report.provisions, ["provision_id"])
        self._zones = _by_id(report.zones, ["plan_id", "zone_id"])
        self._plans = _by_id(report.zones, ["plan_id"])

    def item(self, finding: Mapping[str, Any]) -> Item:
        """Give all that the protocol says of a finding."""
        return {
            **self.brief(finding),
            "provision": self._provision(finding),
            "act": self._act(finding),
            "zone": self._zone(finding),
            "point": self._point(finding["geometry"]),
            "legal_basis": self._text(finding["legal_basis"]),
            "rationale": self._text(finding["rationale"]),
            "other_rules": [self._other(other) for other in self._report.others_of(dict(finding))],
            **self._proposal(finding),
            **self._review(finding),
        }

    def brief(self, finding: Mapping[str, Any]) -> Item:
        """Give what a line of a list says of a finding."""
        language = self._language
        fill, text = VERDICT_COLOURS.get(finding["verdict"], ("FFFFFF", "000000"))
        return {
            "id": self._text(finding["finding_id"]),
            "heading": self.heading(finding),
            "municipality": finding["municipality"] or finding["teryt"] or told("no_municipality", language),
            "teryt": self._text(finding["teryt"]),
            "verdict": word(verdicts_of(finding["category"]), finding["verdict"], language),
            "verdict_fill": fill,
            "verdict_ink": text,
            "severity": _whole(finding["severity"]),
            "certainty": word(CERTAINTIES, finding["certainty"], language),
            "reason": self._text(finding["reason"]),
            "relation": word(RELATIONS, finding["relation"], language),
            "size": self.size(finding),
            "rule": self._text(finding["rule_id"]),
            "status": word(REVIEW_STATUSES, finding["review_status"], language),
        }

    def fault(self, finding: Mapping[str, Any]) -> Item:
        """Give what a line of the chapter on quality says: where, what, how grave, what to do, what was decided."""
        language = self._language
        label = finding["zone_label"] or finding["zone_id"]
        where = told("zone", language, label=label) if label else told("whole_plan", language)
        basis = self._text(finding["legal_basis"])
        own = self._text(finding["proposal"]) or self._text(finding["advice"])
        note = f": {finding['review_note']}" if finding["review_note"] else ""
        return {
            **self.brief(finding),
            "where": where if finding["plan_id"] or label else told("outside_plans", language),
            "plan": self._text(finding["plan_id"]),
            "point": self._short_point(finding["geometry"]),
            "name": self._name_of_provision(finding),
            "category": self.category(finding["category"]),
            "advice": own,
            "basis": basis,
            "status": word(REVIEW_STATUSES, finding["review_status"], language) + note,
        }

    def _short_point(self, geometry: object) -> str:
        point = place_of(geometry)
        if point is None:
            return ""
        east, north = (number_text(value, 0, self._language) for value in point)
        return told("short_point", self._language, east=east, north=north)

    def heading(self, finding: Mapping[str, Any]) -> str:
        """Name a conflict: its zone and its provision."""
        label = finding["zone_label"] or finding["zone_id"]
        zone = told("zone", self._language, label=label) if label else told("whole_plan", self._language)
        return f"{zone} – {self.category(finding['category'])}: {self._name_of_provision(finding)}"

    def category(self, code: object) -> str:
        """Give the name of a category, its code where neither rule book nor checks of plans know it."""
        if code in PLAN_CHECK_CATEGORIES:
            return PLAN_CHECK_CATEGORIES[str(code)][self._language]
        known = self._book.categories.get(str(code))
        return known.name(self._language) if known else self._text(code)

    def size(self, finding: Mapping[str, Any]) -> str:
        """Say how large a conflict is: hectares, share, metres; and what stands there already."""
        language = self._language
        area, part = finding["area_m2"], finding["zone_share_pct"]
        parts = []
        if area:
            key = "of_footprint" if finding["relation"] == Relation.MISSING_RESERVATION else "of_zone"
            measured = area_text(area, language)
            parts.append(
                measured if part is None else told(key, language, area=measured, share=share_text(part, language))
            )
        if finding["length_m"]:
            parts.append(told("length", language, length=length_text(finding["length_m"], language)))
        if finding["min_distance_m"]:
            parts.append(told("distance", language, distance=length_text(finding["min_distance_m"], language)))
        parts.append(buildings_text(finding["buildings"], finding["built_up_pct"], language))
        return "; ".join(filter(None, parts))

    def _name_of_provision(self, finding: Mapping[str, Any]) -> str:
        return finding["provision_name"] or finding["provision_id"] or told("without_name", self._language)

    def _provision(self, finding: Mapping[str, Any]) -> Item:
        language = self._language
        row = self._provisions.get((finding["provision_id"],), {})
        accuracy = row.get("accuracy_m")
        return {
            "name": self._name_of_provision(finding),
            "id": self._text(finding["provision_id"]),
            "category": self.category(finding["category"]),
            "status": word(PROVISION_STATUSES, finding["provision_status"], language),
            "source": self._text(row.get("source_doc")) or told("unknown", language),
            "item": self._text(row.get("source_item")),
            "body": self._text(row.get("adopting_body")),
            "valid_from": date_or_unknown(row.get("valid_from"), language),
            "accuracy": accuracy_text(accuracy, language),
            "realisation": word(REALISATIONS, row.get("realisation"), language),
        }

    def _act(self, finding: Mapping[str, Any]) -> Item:
        row = self._plans.get((finding["plan_id"],), {})
        return {
            "type": word(PLAN_TYPES, finding["plan_type"], self._language) or told("all_plans", self._language),
            "id": self._text(finding["plan_id"]),
            "status": word(PLAN_STATUSES, row.get("status"), self._language) or told("unknown", self._language),
            "valid_from": date_or_unknown(row.get("valid_from"), self._language),
        }

    def _zone(self, finding: Mapping[str, Any]) -> Item:
        row = self._zones.get((finding["plan_id"], finding["zone_id"]), {})
        code = self._text(finding["zone_class"])
        return {
            "label": finding["zone_label"] or finding["zone_id"] or told("whole_plan", self._language),
            "class_code": code,
            "class_name": zone_classes(self._language).get(code, ""),
            "symbol": self._text(finding["symbol"]),
            "basic_profile": self._text(row.get("basic_profile")),
            "additional_profile": self._text(row.get("additional_profile")),
        }

    def _point(self, geometry: object) -> str:
        point = place_of(geometry)
        if point is None:
            return ""
        east, north = (number_text(value, 0, self._language) for value in point)
        return told("point", self._language, east=east, north=north)

    def _proposal(self, finding: Mapping[str, Any]) -> Item:
        own, advice = self._text(finding["proposal"]), self._text(finding["advice"])
        key = "proposal_of_register" if own else "proposal_of_rule"
        source = told(key, self._language) if own or advice else ""
        return {"proposal": own or advice or told("no_proposal", self._language), "proposal_source": source}

    def _review(self, finding: Mapping[str, Any]) -> Item:
        language = self._language
        history = self._report.history_of(finding["finding_id"])
        change = finding["change"]
        changed = word(CHANGES, change, language)
        if change == Change.RENUMBERED and finding["replaces_id"]:
            changed += f" ({told('replaces', language, id=finding['replaces_id'])})"
        return {
            "change": changed,
            "look_again": told("look_again", language) if finding["look_again"] else "",
            "disputed": told("disputed", language) if finding["is_disputed"] else "",
            "decisions": disputed_lines(history, language) if finding["is_disputed"] else [],
            "municipality_stand": self._text(finding["municipality_stand"]),
            "region_stand": self._text(finding["region_stand"]),
            "note": self._text(finding["review_note"]),
            "by": self._text(finding["reviewed_by"]),
            "at": time_text(finding["reviewed_at"], language),
            "history": [history_line(entry, language) for entry in history],
        }

    def _other(self, other: Mapping[str, Any]) -> str:
        return told(
            "other_rule",
            self._language,
            rule=self._text(other["rule_id"]),
            verdict=word(VERDICTS, other["verdict"], self._language),
            relation=word(RELATIONS, other["relation"], self._language),
        )

    @staticmethod
    def _text(value: object) -> str:
        return "" if is_blank(value) else str(value)


class LazyItems(Sequence[Item]):
    """Items that are put into words when a template comes to them, so that they are never all in memory."""

    def __init__(self, findings: pd.DataFrame, write: Callable[[Mapping[str, Any]], Item], progress: Progress) -> None:
        self._findings = findings
        self._write = write
        self._progress = progress

    def __len__(self) -> int:
        return len(self._findings)

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Item]: ...

    def __getitem__(self, index: int | slice) -> Item | Sequence[Item]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        return self._write(self._findings.iloc[index].to_dict())

    def __iter__(self) -> Iterator[Item]:
        for number in range(len(self)):
            self._progress.advance(number / len(self))
            yield self[number]


def place_of(geometry: object) -> tuple[float, float] | None:
    """Give a point inside a conflict: easting and northing in EPSG:2180 [m]; None where it has no geometry."""
    if not isinstance(geometry, shapely.Geometry) or geometry.is_empty:
        return None
    point = geometry.representative_point()
    return point.x, point.y


def accuracy_text(accuracy: object, language: str) -> str:
    """Say how accurately a provision is drawn."""
    if is_blank(accuracy):
        return told("accuracy_unknown", language)
    value = float(str(accuracy))
    return told("accuracy", language, value=length_text(value, language)) if value else told("exact", language)


def date_or_unknown(day: object, language: str) -> str:
    """Write a date, and say where there is none."""
    return told("unknown", language) if is_blank(day) else date_text(day, language)  # type: ignore[arg-type]


def _whole(value: object) -> str:
    return "" if is_blank(value) else str(int(float(str(value))))


def _by_id(frame: pd.DataFrame, key: list[str]) -> dict[tuple, dict]:
    rows = frame.drop(columns="geometry", errors="ignore").drop_duplicates(key)
    return {tuple(row[name] for name in key): row for row in rows.to_dict("records")}
