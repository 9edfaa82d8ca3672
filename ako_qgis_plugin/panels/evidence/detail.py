"""What is known of one municipality, in words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.schema import CoverageState, PlanStatus
from ako_qgis_plugin.core.tables import read_table
from ako_qgis_plugin.core.words import COVERAGE_STATES, FIELDS, PLAN_STATUSES, PLAN_TYPES
from ako_qgis_plugin.panels.conflicts.html import tag
from ako_qgis_plugin.panels.conflicts.words import RULE_BOOK, joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ako_qgis_plugin.core.conformity.known import Known, Plan
    from ako_qgis_plugin.panels.evidence.model import Line


class EvidenceDetail:
    """Words for the matrix in one language; values of layers are text and never markup."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._categories = {row.cells["category"]: row.cells for row in read_table(RULE_BOOK / "categories.csv")}

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("EvidenceDetail", text)

    def category(self, code: str) -> str:
        """Give the name of a category, the code where there is none."""
        return self._categories.get(code, {}).get(f"name_{self.language}", code)

    def groups(self, codes: Iterable[str]) -> dict[str, list[str]]:
        """Sort categories by group, both in the order of the shipped list."""
        wanted = set(codes)
        result: dict[str, list[str]] = {}
        for code in [*self._categories, *sorted(wanted - set(self._categories))]:
            if code in wanted:
                result.setdefault(self._categories.get(code, {}).get("group", ""), []).append(code)
        return result

    def title_of_plans(self) -> str:
        """Give the head of the kinds of plans."""
        return self.tr("Municipal plans")

    def tip(self, known: Known, teryt: str, line: Line) -> str:
        """Say in a few lines what stands in a cell."""
        lines = [f"{self._name(known, teryt)} – {line.text}", *self._facts(known, teryt, line)]
        return "\n".join(lines)

    def html(self, known: Known, teryt: str, line: Line) -> str:
        """Give all that is known of a cell, and of the plans of its municipality."""
        head = tag("h3", escape(f"{self._name(known, teryt)} (TERYT {teryt})"))
        facts = tag("p", "<br>".join(escape(fact) for fact in self._facts(known, teryt, line)))
        text = head + tag("h4", escape(line.text)) + facts
        if line.plan_type:
            return text
        return text + tag("h4", escape(self.title_of_plans())) + self._list(known.plans.get(teryt, []))

    def _name(self, known: Known, teryt: str) -> str:
        return next((place.name for place in known.places if place.teryt == teryt), teryt)

    def _facts(self, known: Known, teryt: str, line: Line) -> list[str]:
        if line.plan_type:
            plans = known.plans_of(teryt, line.plan_type)
            return [self._plan(plan) for plan in plans] or [self.tr("No such plan is in the project.")]
        return self._provisions(known, teryt, line.category)

    def _provisions(self, known: Known, teryt: str, category: str) -> list[str]:
        cell = known.cells[category, teryt]
        documents = known.documents.get((category, teryt), [])
        facts = [
            COVERAGE_STATES[cell.state][self.language],
            self._titled("provisions", str(cell.provisions)),
            self._titled("source_doc", ", ".join(documents)),
            self._titled("as_of", cell.as_of),
            self.tr("Source: {}").format(cell.source) if cell.source else "",
            self._titled("note", cell.note),
        ]
        unplaced = known.unplaced.get(category, 0)
        if unplaced:
            facts.append(self.tr("Provisions of this category without a place, anywhere: {}").format(unplaced))
        if cell.state == CoverageState.UNKNOWN:
            facts.append(self.tr("Nobody has said whether this is mapped: no provision here is no all-clear."))
        elif cell.is_gap:
            facts.append(self.tr("Not all of it is mapped: no conflict here is no all-clear."))
        return [fact for fact in facts if fact]

    def _titled(self, field: str, text: str) -> str:
        return f"{FIELDS[field][self.language]}: {text}" if text else ""

    def _list(self, plans: list[Plan]) -> str:
        if not plans:
            return tag("p", escape(self.tr("No plan of this municipality is in the project.")))
        return tag("ul", *(tag("li", escape(self._plan(plan))) for plan in plans))

    def _plan(self, plan: Plan) -> str:
        known = PLAN_STATUSES.get(plan.status)
        since = self.tr("from {}").format(plan.valid_from) if plan.valid_from else ""
        if plan.status != PlanStatus.LEGAL_FORCE and since:
            since = self.tr("dated {}").format(plan.valid_from)
        kind = PLAN_TYPES.get(plan.plan_type)
        return joined(
            [
                kind[self.language] if kind else plan.plan_type,
                joined([known[self.language] if known else self.tr("status not given"), since], " "),
                self.tr("zones: {}").format(plan.zones),
                self.tr("layer: {}").format(plan.layer),
                plan.plan_id,
            ]
        )
