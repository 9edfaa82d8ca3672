"""What the pages of the map atlas say: titles, lines of lists and tables, the text beside a conflict."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ako_qgis_plugin.core.numbers import (
    M2_PER_HA,
    area_text,
    date_text,
    length_text,
    number_text,
    share_text,
    time_text,
)
from ako_qgis_plugin.core.reports.atlas_words import ATLAS_WORDS
from ako_qgis_plugin.core.reports.buildings_words import buildings_text
from ako_qgis_plugin.core.reports.report_words import word, zone_classes
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import Relation, ReviewStatus, Verdict
from ako_qgis_plugin.core.words import (
    CERTAINTIES,
    PLAN_TYPES,
    PROVISION_STATUSES,
    REVIEW_STATUSES,
    STANDINGS,
    VERDICTS,
)

#: Verdicts that have a column in the table of municipalities.
TABLE_VERDICTS = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION, Verdict.NOT_ASSESSED)

#: "S11 Ostrow - Kepno (schematic)": the remark at the end of a name.
REMARK = r" *\([^()]*\)$"

Finding = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text under a small heading."""

    heading: str
    text: str


class AtlasTexts:
    """Puts what stands on the pages into words; values are as the core has them, missing is None."""

    def __init__(self, language: str, day: dt.date) -> None:
        self.language = language
        self._day = date_text(day, language)
        self._categories = load_rule_book().categories

    def told(self, key: str, /, **places: object) -> str:
        """Give a text of ``ATLAS_WORDS``, with its places filled."""
        return ATLAS_WORDS[key][self.language].format(**places)

    def counts(self, summary: Mapping[str, Any]) -> str:
        """Say how many findings there are; ``summary`` is a row of the municipal summary, or a sum of them."""
        numbers = {verdict.value: summary[verdict] for verdict in TABLE_VERDICTS}
        return self.told("counts", area=area_text(summary["area_m2"], self.language), **numbers)

    def notes(self, summary: Mapping[str, Any], hidden_conflicts: int = 0, strays: int = 0) -> str:
        """Say what has to be known about the numbers.

        ``hidden_conflicts`` are those of broad areas, ``strays`` findings outside all municipalities.
        """
        parts = [self.told("once")] if summary["collisions"] > 1 else []
        if strays:
            parts.append(self.told("stray", count=strays))
        if summary["screening"]:
            parts.append(self.told("broad", count=summary["screening"], conflicts=hidden_conflicts))
        return " ".join([*parts, self.told("no_clean_bill")])

    def standing(self, code: str) -> str:
        """Say how a municipality without conflicts stands."""
        text = STANDINGS[code][self.language]
        return f"{text[0].upper()}{text[1:]}."

    def table_row(self, summary: Mapping[str, Any]) -> list[str]:
        """Give the cells of a municipality: name, counts, area in hectares."""
        counts = [str(summary[verdict]) for verdict in TABLE_VERDICTS]
        area = number_text(summary["area_m2"] / M2_PER_HA, 2, self.language) if summary["area_m2"] else "0"
        return [str(summary["municipality"]), *counts, area]

    def table_header(self) -> list[str]:
        """Give the headings of the table of municipalities."""
        columns = ["municipality", *TABLE_VERDICTS, "area"]
        return [self.told(f"column_{name}") for name in columns]

    def list_header(self) -> list[str]:
        """Give the headings of the list of conflicts."""
        return [self.told(f"column_{name}") for name in ("number", "zone", "provision", "size", "verdict")]

    def list_row(self, number: int, finding: Finding) -> list[str]:
        """Give the cells of a conflict: number, zone, provision, size, verdict."""
        zone = finding["zone_label"] or finding["zone_id"] or self.told("whole_plan")
        area = finding["area_m2"]
        size = area_text(area, self.language) if area else "–"
        return [
            str(number),
            str(zone),
            _without_remark(self.provision(finding)),
            size,
            word(VERDICTS, finding["verdict"], self.language),
        ]

    def provision(self, finding: Finding) -> str:
        """Name the provision of a finding."""
        return str(finding["provision_name"] or finding["provision_id"] or self._category(finding["category"]) or "–")

    def heading(self, finding: Finding) -> str:
        """Name a conflict: its zone and its provision."""
        label = finding["zone_label"] or finding["zone_id"]
        zone = self.told("zone", label=label) if label else self.told("whole_plan")
        return f"{zone} × {self.provision(finding)}"

    def block(self, finding: Finding) -> list[Paragraph]:
        """Say of a conflict what collides, how much of it, by which rule and basis, and what was decided."""
        rule = self.told("rule", rule=finding["rule_id"] or "–")
        texts = (
            (self.told("what"), self._what(finding)),
            (self.told("size"), self._size(finding)),
            (self.told("judgement"), self._judgement(finding)),
            (rule, finding["rationale"]),
            (self.told("legal_basis"), finding["legal_basis"]),
            (self.told("reason"), finding["reason"]),
            (self.told("proposal"), finding["proposal"] or finding["advice"]),
            (self.told("decision"), self._decision(finding)),
        )
        return [Paragraph(heading, str(text)) for heading, text in texts if text]

    def _category(self, code: object) -> str:
        known = self._categories.get(str(code))
        return known.name(self.language) if known else str(code or "")

    def _what(self, finding: Finding) -> str:
        label = finding["zone_label"] or finding["zone_id"]
        zone = self.told("zone", label=label) if label else self.told("whole_plan")
        class_name = zone_classes(self.language).get(str(finding["zone_class"]), "")
        plan = word(PLAN_TYPES, finding["plan_type"], self.language)
        ours = ", ".join(part for part in (zone, class_name, plan) if part)
        status = word(PROVISION_STATUSES, finding["provision_status"], self.language)
        kind = ", ".join(part for part in (self._category(finding["category"]), status) if part)
        return f"{ours} × {self.provision(finding)}" + (f" ({kind})" if kind else "")

    def _size(self, finding: Finding) -> str:
        parts = []
        if finding["area_m2"]:
            parts.append(area_text(finding["area_m2"], self.language))
        if finding["zone_share_pct"]:
            key = "of_footprint" if finding["relation"] == Relation.MISSING_RESERVATION else "of_zone"
            parts.append(self.told(key, share=share_text(finding["zone_share_pct"], self.language)))
        if finding["length_m"]:
            parts.append(self.told("length", length=length_text(finding["length_m"], self.language)))
        if finding["min_distance_m"]:
            parts.append(self.told("distance", distance=length_text(finding["min_distance_m"], self.language)))
        parts.append(buildings_text(finding["buildings"], finding["built_up_pct"], self.language))
        return "; ".join(filter(None, parts))

    def _judgement(self, finding: Finding) -> str:
        verdict = word(VERDICTS, finding["verdict"], self.language)
        certainty = word(CERTAINTIES, finding["certainty"], self.language)
        severity = self.told("severity", severity=finding["severity"]) if finding["severity"] else ""
        return ", ".join(part for part in (verdict, certainty, severity) if part)

    def _decision(self, finding: Finding) -> str:
        status = word(REVIEW_STATUSES, finding["review_status"] or ReviewStatus.OPEN, self.language)
        who = ", ".join(
            part for part in (finding["reviewed_by"], time_text(finding["reviewed_at"], self.language)) if part
        )
        again = self.told("look_again") if finding["look_again"] else ""
        head = "; ".join(part for part in (status + (f" ({who})" if who else ""), again) if part)
        return f"{head}. {finding['review_note']}" if finding["review_note"] else head

    def sources(self, plans: Iterable[dt.date], provisions: Iterable[dt.date]) -> str:
        """Say where the data come from and of which dates they are."""
        return self.told("sources", plans=self._dates(plans), provisions=self._dates(provisions))

    def _dates(self, days: Iterable[dt.date]) -> str:
        known = sorted(set(days))
        if not known:
            return self.told("of_unknown_day")
        first, last = (date_text(day, self.language) for day in (known[0], known[-1]))
        return self.told("of_day", day=last) if first == last else self.told("of_days", first=first, last=last)

    def page(self, page: int, pages: int) -> str:
        """Give the day and the number of a page."""
        return self.told("page", day=self._day, page=page, pages=pages)

    def scale(self, denominator: float) -> str:
        """Write a scale."""
        return self.told("scale", denominator=number_text(denominator, 0, self.language))


def _without_remark(name: str) -> str:
    """Leave out the remark in brackets at the end of a name, as the labels of maps do."""
    return re.sub(REMARK, "", name)
