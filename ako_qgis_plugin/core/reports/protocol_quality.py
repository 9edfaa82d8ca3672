"""The chapter of the protocol on plans themselves: their quality, and how they meet at municipal boundaries."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pandas as pd

from ako_qgis_plugin.core.numbers import date_text, number_text
from ako_qgis_plugin.core.reports.plain_text import alphabetical
from ako_qgis_plugin.core.reports.protocol_items import Item, ItemWriter
from ako_qgis_plugin.core.reports.report_data import (
    ITEM_VERDICTS,
    Municipality,
    Report,
    of_municipality,
    of_no_municipality,
)
from ako_qgis_plugin.core.reports.report_words import told
from ako_qgis_plugin.core.schema import CheckKind
from ako_qgis_plugin.core.words import CHECK_KINDS

#: Checks that the chapter is about.
QUALITY_KINDS = (CheckKind.PLAN_QUALITY, CheckKind.BORDERS)


#: In the place of a number that nobody counted.
_NOTHING = "–"


class QualityChapter:
    """Puts faults into words."""

    def __init__(self, report: Report, writer: ItemWriter, language: str) -> None:
        self._report = report
        self._writer = writer
        self._language = language

    def of(self, place: Municipality | None, max_items: int, workbook: str) -> Item:
        """Give all that the chapter says of a municipality, of all where None."""
        faults = of_municipality(self._report.faults, place)
        mended = of_municipality(self._report.mended, place)
        shown = faults.head(max_items)
        return {
            "runs": [self._run(kind, place) for kind in QUALITY_KINDS],
            "nothing": self._nothing(faults, place),
            "by_category": self._by_category(faults),
            "by_municipality": self._by_municipality(faults) if place is None else [],
            "total": self._counts(told("total", self._language), faults),
            "coverage": self._coverage(len(shown), len(faults), workbook),
            "places": self._places(shown),
            "mended": [self._writer.fault(row) for row in mended.to_dict("records")],
        }

    def _run(self, kind: CheckKind, place: Municipality | None) -> Item:
        """Say how a check of a kind was made."""
        language, run = self._language, self._report.run_of(place, kind)
        day = run.of_subject("option").get("DATE", "")
        left_out = len(run.of_subject("rule_left_out"))
        is_known = bool(run.facts)
        return {
            "kind": CHECK_KINDS[kind][language],
            "day": _day(day, language) or (told("unknown", language) if is_known else told("not_run", language)),
            "checks": self._count(len(run.of_subject("rule"))) if is_known else "",
            "left_out": told("left_out_checks", language, count=self._count(left_out)) if left_out else "",
            "plans": self._count(len(run.of_subject("plan"))) if is_known else "",
            "sources": ", ".join(sorted(run.of_subject("source"))),
        }

    def _nothing(self, faults: pd.DataFrame, place: Municipality | None) -> str:
        run = self._report.run_of(place, CheckKind.PLAN_QUALITY)
        if len(faults) or not run.facts:
            return ""
        plans, checks = (self._count(len(run.of_subject(subject))) for subject in ("plan", "rule"))
        return told("quality_none", self._language, plans=plans, checks=checks)

    def _by_category(self, faults: pd.DataFrame) -> list[Item]:
        groups = [(self._writer.category(code), rows) for code, rows in faults.groupby("category", sort=False)]
        return [self._counts(name, rows) for name, rows in sorted(groups, key=lambda group: alphabetical(group[0]))]

    def _by_municipality(self, faults: pd.DataFrame) -> list[Item]:
        looked_at = [place for place in self._report.municipalities if self._is_looked_at(place, faults)]
        rows = [self._counts(place.name, of_municipality(faults, place)) for place in looked_at]
        nowhere = of_no_municipality(faults)
        if len(nowhere):
            rows.append(self._counts(told("no_municipality", self._language), nowhere))
        others = [place.name for place in self._report.municipalities if place not in looked_at]
        if others:
            # A zero would look like an all-clear.
            name = told("not_looked_at", self._language, names=", ".join(others))
            rows.append({"name": name, **dict.fromkeys(map(str, ITEM_VERDICTS), _NOTHING), "total": _NOTHING})
        return rows

    def _is_looked_at(self, place: Municipality, faults: pd.DataFrame) -> bool:
        has_run = any(self._report.run_of(place, kind).facts for kind in QUALITY_KINDS)
        return has_run or not of_municipality(faults, place).empty

    def _counts(self, name: str, rows: pd.DataFrame) -> Item:
        counts = Counter(rows["verdict"])
        texts = {str(verdict): self._count(counts[verdict]) for verdict in ITEM_VERDICTS}
        return {"name": name, **texts, "total": self._count(len(rows))}

    def _coverage(self, shown: int, total: int, workbook: str) -> str:
        if not total:
            return ""
        key = "quality_left_out" if shown < total else "quality_all"
        places = {"shown": self._count(shown), "total": self._count(total), "workbook": workbook}
        return told(key, self._language, **places)

    def _places(self, shown: pd.DataFrame) -> list[Item]:
        groups = []
        for place in [*self._report.municipalities, None]:
            rows = of_no_municipality(shown) if place is None else of_municipality(shown, place)
            if len(rows):
                name = place.name if place else told("no_municipality", self._language)
                groups.append({"name": name, "faults": [self._writer.fault(row) for row in rows.to_dict("records")]})
        return groups

    def _count(self, count: int) -> str:
        return number_text(count, 0, self._language)


def _day(text: str, language: str) -> str:
    try:
        return date_text(dt.date.fromisoformat(text), language)
    except ValueError:
        return ""
