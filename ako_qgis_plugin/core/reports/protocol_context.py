"""All that a protocol says, under the names by which a template asks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from ako_qgis_plugin.core.numbers import area_text, date_text, number_text
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.reports.chart import BARS_AT_MOST, Chart
from ako_qgis_plugin.core.reports.coverage_report import CoverageReport
from ako_qgis_plugin.core.reports.pictures import CLIP_WIDTH_MM, OVERVIEW_WIDTH_MM, Maps, Picture, Placer
from ako_qgis_plugin.core.reports.plain_text import alphabetical
from ako_qgis_plugin.core.reports.protocol_items import ItemWriter, LazyItems, accuracy_text, date_or_unknown
from ako_qgis_plugin.core.reports.protocol_quality import QUALITY_KINDS, QualityChapter
from ako_qgis_plugin.core.reports.report_data import (
    ITEM_VERDICTS,
    Edition,
    Municipality,
    Report,
    area_of,
    of_municipality,
    of_no_municipality,
)
from ako_qgis_plugin.core.reports.report_words import OPTIONS, told, word
from ako_qgis_plugin.core.reports.rule_book_record import RuleBookRecord
from ako_qgis_plugin.core.schema import ITEMS_IN_PROTOCOL, CheckKind, ReviewStatus, Verdict
from ako_qgis_plugin.core.words import FIELDS, PLAN_STATUSES, PLAN_TYPES, REVIEW_STATUSES, VERDICTS

Context = dict[str, Any]

#: Names that one line of a list gives before it counts the rest.
NAMED_AT_MOST = 10

#: So many ways in which findings and rule book differ are named.
MISMATCHES_AT_MOST = 20

_UNITS = {"MIN_AREA": "m²", "MIN_WIDTH": "m"}
_TRUTH = {"true": "yes", "false": "no"}

#: Columns of the matrix, gravest first.
_MATRIX = (*ITEM_VERDICTS, Verdict.NOT_ASSESSED)


@dataclass(frozen=True)
class Scope:
    """What one protocol is about: one municipality, or all where None; where its further conflicts stand."""

    place: Municipality | None
    max_items: int = ITEMS_IN_PROTOCOL
    workbook: str = ""


class ProtocolContext:
    """Writes the context of protocols over one report."""

    def __init__(
        self, report: Report, record: RuleBookRecord, edition: Edition, progress: Progress, maps: Maps | None = None
    ) -> None:
        self._maps = maps
        self._report = report
        self._record = record
        self._edition = edition
        self._language = edition.language
        self._progress = progress
        self._writer = ItemWriter(report, record.book, edition)

    def of(self, scope: Scope, placer: Placer) -> Context:
        """Give the context of one protocol; its items are put into words, and drawn, as the template comes to them."""
        report, place = self._report, scope.place
        conflicts = of_municipality(report.conflicts, place)
        shown = conflicts.head(scope.max_items)
        context: Context = {
            **self._front(scope),
            **self._data(place),
            **self._rule_book(place),
            **self._summary(place),
            **self._conflicts(shown, placer),
            **self._left_out(conflicts, scope),
            "screening": self._screening(of_municipality(report.screening, place)),
            **self._not_assessed(place),
            **self._slivers(place),
            **self._quality(scope),
            "resolved": [self._writer.brief(row) for row in of_municipality(report.resolved, place).to_dict("records")],
        }
        context["coverage"] = " ".join(filter(None, [context["coverage"], self._broad_conflicts(place)]))
        context["has_chart"], context["chart_title"] = bool(shown.size), self._chart_title(place)
        context["overview"] = self._overview(place, context["area"], placer)
        context["nothing_found"] = self._nothing_found(place, context) if conflicts.empty else []
        return context

    def _front(self, scope: Scope) -> Context:
        edition, place = self._edition, scope.place
        area = told("chosen_area" if self._report.is_chosen else "whole_area", self._language)
        if place is not None:
            area = told("municipality", self._language, name=place.name)
        return {
            "area": area,
            "teryt": place.teryt if place else "",
            "is_whole_area": place is None,
            "date": date_text(edition.date, self._language),
            "register_name": edition.register_name,
            "program": edition.program,
            "workbook": scope.workbook,
            "thresholds": self._options(place),
            "thresholds_unknown": told("thresholds_unknown", self._language),
            "municipality_names": [each.name for each in self._report.municipalities] if place is None else [],
        }

    def _options(self, place: Municipality | None) -> list[Context]:
        options = self._report.run_of(place).of_subject("option")
        return [
            {"name": text[self._language], "text": self._option(item, options[item])}
            for item, text in OPTIONS.items()
            if item in options
        ]

    def _option(self, item: str, value: str) -> str:
        language = self._language
        if item == "STATUS":
            return ", ".join(word(PLAN_STATUSES, code.strip(), language) for code in value.split(","))
        if value in _TRUTH:
            return told(_TRUTH[value], language)
        if item in _UNITS:
            limit = float(value)
            text = number_text(limit, 0 if limit.is_integer() else 2, language)
            return f"{text}\N{NO-BREAK SPACE}{_UNITS[item]}"
        return value or told("all", language)

    def _data(self, place: Municipality | None) -> Context:
        language = self._language
        zones = of_municipality(self._report.zones, place)
        groups = zones.groupby(["teryt", "plan_id"], sort=False, dropna=False)
        plans = [self._plan(rows) for _, rows in groups]
        plans.sort(key=lambda plan: (alphabetical(plan["municipality"]), plan["type"], plan["id"]))
        provisions = self._report.provisions
        categories = [
            self._category_of_data(str(code), rows) for code, rows in provisions.groupby("category", sort=False)
        ]
        categories.sort(key=lambda each: alphabetical(each["name"]))
        return {
            "plans": plans,
            "provisions": categories,
            "provisions_total": number_text(len(provisions), 0, language),
        }

    def _plan(self, rows: pd.DataFrame) -> Context:
        language, first = self._language, rows.iloc[0]
        return {
            "municipality": first["municipality"] or first["teryt"] or told("no_municipality", language),
            "id": first["plan_id"] or "",
            "type": word(PLAN_TYPES, first["plan_type"], language),
            "status": word(PLAN_STATUSES, first["status"], language) or told("unknown", language),
            "valid_from": date_or_unknown(first["valid_from"], language),
            "zones": number_text(len(rows), 0, language),
        }

    def _category_of_data(self, code: str, rows: pd.DataFrame) -> Context:
        language = self._language
        accuracies = sorted({value for value in rows["accuracy_m"] if value is not None})
        accuracy = [accuracy_text(value, language) for value in _ends(accuracies)]
        if rows["accuracy_m"].isna().any():
            accuracy.append(accuracy_text(None, language))
        days = sorted({value for value in rows["valid_from"] if value is not None})
        dates = [date_text(day, language) for day in _ends(days)]
        if rows["valid_from"].isna().any():
            dates.append(told("unknown", language))
        return {
            "name": self._writer.category(code),
            "count": number_text(len(rows), 0, language),
            "sources": self._named(sorted({value for value in rows["source_doc"] if value}))
            or told("unknown", language),
            "dates": "; ".join(dates),
            "accuracy": "; ".join(accuracy),
        }

    def _rule_book(self, place: Municipality | None) -> Context:
        record = self._record
        mismatches = list(record.mismatches)
        recorded = self._report.run_of(place).of_subject("rule_book")
        if recorded.get("fingerprint", record.fingerprint) != record.fingerprint:
            mismatches.insert(
                0,
                told(
                    "other_book",
                    self._language,
                    name=recorded.get("name", ""),
                    fingerprint=recorded["fingerprint"],
                    given=record.fingerprint,
                ),
            )
        return {
            "rule_book": {
                "name": record.book.name,
                "fingerprint": record.fingerprint,
                "rules": number_text(len(record.book.rules), 0, self._language),
                "sentence": told("own" if record.differences else "shipped", self._language),
                "differences": list(record.differences),
                "mismatches": mismatches[:MISMATCHES_AT_MOST],
                "mismatches_left_out": max(len(mismatches) - MISMATCHES_AT_MOST, 0),
            }
        }

    def _summary(self, place: Municipality | None) -> Context:
        standing = of_municipality(self._report.standing, place)
        plain = standing[~standing["screening"]]
        if place is None:
            rows = [self._matrix_row(each.name, of_municipality(plain, each)) for each in self._report.municipalities]
            nowhere = of_no_municipality(plain)
            if len(nowhere):
                rows.append(self._matrix_row(told("no_municipality", self._language), nowhere))
        else:
            rows = [self._matrix_row(place.name, plain)]
        return {
            "matrix": rows,
            "matrix_total": self._matrix_row(told("total", self._language), plain),
            "by_category": self._by_category(plain),
            "decisions": self._decisions(plain[plain["verdict"].isin(ITEM_VERDICTS)]),
        }

    def _matrix_row(self, name: str, rows: pd.DataFrame) -> Context:
        counts = Counter(rows["verdict"])
        found = rows[rows["verdict"].isin(ITEM_VERDICTS)]
        texts = {str(verdict): number_text(counts[verdict], 0, self._language) for verdict in _MATRIX}
        return {
            "name": name,
            **texts,
            "total": number_text(len(found), 0, self._language),
            "area": area_text(area_of(found), self._language),
        }

    def _by_category(self, plain: pd.DataFrame) -> list[Context]:
        found = plain[plain["verdict"].isin(ITEM_VERDICTS)]
        groups = [(len(rows), str(code), rows) for code, rows in found.groupby("category", sort=False)]
        groups.sort(key=lambda group: (-group[0], group[1]))
        return [self._matrix_row(self._writer.category(code), rows) for _, code, rows in groups]

    def _decisions(self, found: pd.DataFrame) -> list[Context]:
        counts = Counter(found["review_status"])
        rows = [
            {
                "name": word(REVIEW_STATUSES, status, self._language),
                "count": number_text(counts[status], 0, self._language),
            }
            for status in ReviewStatus
            if counts[status]
        ]
        for name in ("look_again", "is_disputed"):
            count = int(found[name].sum())
            if count:
                rows.append(
                    {
                        "name": FIELDS[name][self._language],
                        "count": number_text(count, 0, self._language),
                    }
                )
        return rows

    def chart(self, place: Municipality | None) -> Chart:
        """Give the values of the chart: conflicts by municipality, within one by category of provision."""
        found = of_municipality(self._report.conflicts, place)
        key = found["category"].map(self._writer.category) if place else found["municipality"].fillna("–")
        counts = Counter(key)
        bars = sorted(counts, key=lambda bar: (-counts[bar], alphabetical(bar)))[:BARS_AT_MOST]
        series = []
        for verdict in ITEM_VERDICTS:
            of_verdict = Counter(key[found["verdict"] == verdict])
            name = VERDICTS[verdict][self._language]
            series.append((name, tuple(of_verdict[bar] for bar in bars)))
        return Chart(tuple(bars), tuple(series))

    def _chart_title(self, place: Municipality | None) -> str:
        found = of_municipality(self._report.conflicts, place)
        kind = "category" if place else "municipality"
        key = f"chart_by_{kind}_cut" if found[kind].nunique() > BARS_AT_MOST else f"chart_by_{kind}"
        return told(key, self._language, count=BARS_AT_MOST)

    def _overview(self, place: Municipality | None, area: str, placer: Placer) -> Picture | None:
        png = self._maps.overview_png(place.teryt if place else None) if self._maps else None
        return placer.picture(png, OVERVIEW_WIDTH_MM, told("overview_alt", self._language, area=area))

    def _clip(self, item: Context, placer: Placer) -> Context:
        png = self._maps.clip_png(item["id"]) if self._maps else None
        places = {name: item[name] for name in ("heading", "municipality", "size")}
        description = told("map_clip_alt", self._language, **places)
        return {
            "picture": placer.picture(png, CLIP_WIDTH_MM, description),
            "picture_caption": told("map_clip", self._language, zone=item["zone"]["label"]),
        }

    def _conflicts(self, shown: pd.DataFrame, placer: Placer) -> Context:
        groups: list[Context] = []
        started = 0
        places: list[Municipality | None] = [*self._report.municipalities, None]
        for place in places:
            rows = of_no_municipality(shown) if place is None else of_municipality(shown, place)
            if rows.empty:
                continue
            progress = Part(self._progress, started / len(shown), (started + len(rows)) / len(shown))
            conflicts = LazyItems(rows, lambda row: self._item(row, placer), progress)
            name = place.name if place else told("no_municipality", self._language)
            groups.append({"name": name, "teryt": place.teryt if place else "", "conflicts": conflicts})
            started += len(rows)
        return {"municipalities": groups}

    def _item(self, finding: Mapping[str, Any], placer: Placer) -> Context:
        item = self._writer.item(finding)
        return item | self._clip(item, placer)

    def _left_out(self, conflicts: pd.DataFrame, scope: Scope) -> Context:
        total, shown = len(conflicts), min(len(conflicts), scope.max_items)
        if total <= shown:
            return {"coverage": told("left_out_none", self._language, total=self._count(total)) if total else ""}
        left_out = Counter(name or "–" for name in conflicts["municipality"].iloc[shown:])
        where = ", ".join(
            told("per_municipality", self._language, name=name, count=self._count(count))
            for name, count in sorted(left_out.items(), key=lambda pair: alphabetical(pair[0]))
        )
        sentence = told(
            "left_out",
            self._language,
            shown=self._count(shown),
            total=self._count(total),
            left_out=self._count(total - shown),
            where=where,
            workbook=scope.workbook,
        )
        return {"coverage": sentence}

    def _broad_conflicts(self, place: Municipality | None) -> str:
        """Say of conflicts that are no items, lest the list of items be taken for all of them."""
        broad = of_municipality(self._report.screening, place)
        count = int((broad["verdict"] == Verdict.CONFLICT).sum())
        return told("broad_conflicts", self._language, count=self._count(count)) if count else ""

    def _screening(self, rows: pd.DataFrame) -> list[Context]:
        groups = rows.groupby(["municipality", "category"], sort=False, dropna=False)
        lines = [
            (name or told("no_municipality", self._language), self._writer.category(code), group)
            for (name, code), group in groups
        ]
        lines.sort(key=lambda line: (alphabetical(line[0]), alphabetical(line[1])))
        return [{**self._matrix_row(name, group), "category": category} for name, category, group in lines]

    def _not_assessed(self, place: Municipality | None) -> Context:
        rows = self._report.not_assessed_cases
        own = of_municipality(rows, place)
        # What could not be placed may lie in any municipality.
        general = of_no_municipality(rows) if place is not None else rows.iloc[:0]
        return {
            "not_assessed": self._reasons(own),
            "not_assessed_anywhere": self._reasons(general),
            "not_assessed_total": self._count(len(own)),
            **CoverageReport.of(self._report, place, self._language, self._writer.category).context(),
        }

    def _reasons(self, rows: pd.DataFrame) -> list[Context]:
        lines = []
        for reason, group in rows.groupby("reason", sort=False, dropna=False):
            what = {self._what(row) for row in group.to_dict("records")}
            lines.append(
                {
                    "reason": reason or told("unknown", self._language),
                    "count": self._count(len(group)),
                    "names": self._named(sorted(what, key=alphabetical)),
                }
            )
        return sorted(lines, key=lambda line: alphabetical(line["reason"]))

    def _what(self, row: Mapping[str, Any]) -> str:
        # A category that is not mapped has no provision.
        name = row["provision_name"] or row["provision_id"] or self._writer.category(row["category"])
        label = row["zone_label"] or row["zone_id"]
        zone = told("zone", self._language, label=label) if label else ""
        return " – ".join(part for part in (row["municipality"] or "", zone, name or "") if part)

    def _slivers(self, place: Municipality | None) -> Context:
        """Say what the run counted and did not record; its counts are those of the whole run."""
        run, language = self._report.run_of(place), self._language
        told_of = {}
        for key, subject in (("slivers", "sliver"), ("no_rule", "no_rule")):
            count, area = run.number(subject, "count"), run.number(subject, "area_m2")
            if count is None or area is None:
                told_of[key] = told(f"{key}_unknown", language)
            else:
                told_of[key] = told(key, language, count=self._count(int(count)), area=area_text(area, language))
        return told_of

    def _nothing_found(self, place: Municipality | None, context: Context) -> list[str]:
        zones = of_municipality(self._report.zones, place)
        if zones.empty:
            return [told("no_plan_here", self._language)]
        sentences = [
            told(
                "nothing_but_broad" if context["screening"] else "nothing_found",
                self._language,
                zones=self._count(len(zones)),
                plans=self._count(zones["plan_id"].nunique()),
                provisions=self._count(len(self._report.provisions)),
            )
        ]
        count = len(of_municipality(self._report.not_assessed, place))
        if place is not None:
            count += len(of_no_municipality(self._report.not_assessed))
        if count:
            sentences.append(told("also_not_assessed", self._language, count=self._count(count)))
        if context["screening"]:
            count = len(of_municipality(self._report.screening, place))
            sentences.append(told("also_screening", self._language, count=self._count(count)))
        return [*sentences, *filter(None, [self._broad_conflicts(place)])]

    def _quality(self, scope: Scope) -> Context:
        """Give the chapter on the quality of plans and how they meet, which no table of collisions counts."""
        return {
            "has_conformity": self._report.has(CheckKind.CONFORMITY, scope.place),
            "has_quality": any(self._report.has(kind, scope.place) for kind in QUALITY_KINDS),
            "quality": QualityChapter(self._report, self._writer, self._language).of(
                scope.place, scope.max_items, scope.workbook
            ),
        }

    def _named(self, texts: Iterable[str]) -> str:
        known = list(texts)
        shown, rest = known[:NAMED_AT_MOST], len(known) - NAMED_AT_MOST
        if rest > 0:
            shown.append(told("others", self._language, count=self._count(rest)))
        return "; ".join(shown)

    def _count(self, count: int) -> str:
        return number_text(count, 0, self._language)


def _ends(ordered: list) -> list:
    """Give the first and the last of ordered values, one where they are the same."""
    return list(dict.fromkeys([ordered[0], ordered[-1]])) if ordered else []
