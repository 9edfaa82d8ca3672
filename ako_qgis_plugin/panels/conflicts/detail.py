"""A finding in plain words, as HTML: what collides with what, how much, why, what is allowed, what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.numbers import M2_PER_HA
from ako_qgis_plugin.core.reports.buildings_words import buildings_text
from ako_qgis_plugin.core.reports.history_words import detail_in_words
from ako_qgis_plugin.core.schema import Change, CheckKind, Relation, ReviewStatus, Verdict, check_kind
from ako_qgis_plugin.panels.conflicts.html import lines, paragraphs, tag
from ako_qgis_plugin.panels.conflicts.kinds import FAULT, JUDGEMENT, is_fault
from ako_qgis_plugin.panels.conflicts.words import Wording, joined, zone_class_rows
from ako_qgis_plugin.panels.look import DECISION_KEYS, VERDICT_COLOURS

if TYPE_CHECKING:
    from ako_qgis_plugin.core.register.register import HistoryEntry

#: Indicators of a zone: field, places after the decimal sign, unit.
_INDICATORS = (
    ("max_floor_area_ratio", 2, ""),
    ("max_built_up_share_pct", 1, " %"),
    ("max_building_height_m", 1, " m"),
    ("min_bioactive_share_pct", 1, " %"),
)


@dataclass(frozen=True)
class Story:
    """What is known of one finding: its values by field, those of its zone and provision, its history."""

    values: Mapping[str, object]
    zone: Mapping[str, object] = field(default_factory=dict)
    provision: Mapping[str, object] = field(default_factory=dict)
    history: Sequence[HistoryEntry] = ()
    has_place: bool = True
    is_reviewed: bool = False

    def text(self, name: str) -> str:
        """Give a value as text, empty where it is missing."""
        value = self.values.get(name)
        return "" if value is None else str(value).strip()

    def number(self, name: str) -> float:
        """Give a measure, NaN where it is missing."""
        value = self.values.get(name)
        return float(value) if isinstance(value, int | float) else float("nan")


class Detail:
    """Writes the detail of findings in one language; values of the layer are text and never markup."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("Detail", text)

    def html(self, story: Story) -> str:
        """Give the detail of a finding."""
        parts = [self._band(story), self._rows(self._what(story))]
        if check_kind(story.text("category")) == CheckKind.CONFORMITY:
            parts.append(self._allowed(story))
        if story.is_reviewed:
            parts += [self._review(story), self._history(story)]
        parts.append(self._rows([(self._title("finding_id"), escape(story.text("finding_id")))]))
        return "".join(parts)

    def many(self, count: int, waiting: int | None) -> str:
        """Say what is decided at once where several findings are chosen; None waits where they are in no register."""
        number = self._wording.number
        head = self.tr("Findings chosen: {}").format(number(count))
        if waiting is None:
            return tag("h3", escape(head))
        rest = self.tr("To decide: {}").format(number(waiting))
        hint = self.tr("A decision, with its note, applies to all of them.")
        return tag("h3", escape(head)) + tag("p", escape(rest)) + tag("p", escape(hint))

    def _title(self, name: str) -> str:
        return self._wording.title(name)

    def _shown(self, story: Story, name: str) -> str:
        return self._wording.shown(name, story.text(name))

    # The parts

    def _band(self, story: Story) -> str:
        is_gone = story.text("change") == Change.RESOLVED
        verdict = Verdict.NOT_ASSESSED if is_gone else story.text("verdict")
        fill, _edge, ink = VERDICT_COLOURS.get(verdict, VERDICT_COLOURS[Verdict.NOT_ASSESSED])
        severity = story.number("severity")
        facts = [] if is_fault(story.text("category")) else [self._shown(story, "certainty")]
        if severity == severity:
            facts.append(self.tr("severity {} of 5").format(int(severity)))
        if story.values.get("is_primary") is False:
            facts.append(self.tr("further verdict of the same pair"))
        if story.values.get("screening"):
            facts.append(self.tr("broad area"))
        if is_gone:
            facts.insert(0, self._verdict(story))
        head = tag("b", escape((self._shown(story, "change") if is_gone else self._verdict(story)).upper()))
        text = tag("font", f"{head} · {escape(joined(facts, ' · '))}", color=ink)
        return tag("table", tag("tr", tag("td", text, bgcolor=fill)), width="100%", cellpadding="5")

    def _verdict(self, story: Story) -> str:
        mark = FAULT if is_fault(story.text("category")) else ""
        return self._wording.shown(JUDGEMENT, f"{mark}{story.text('verdict')}")

    def _what(self, story: Story) -> list[tuple[str, str]]:
        rows = self._of_fault(story) if is_fault(story.text("category")) else self._of_meeting(story)
        if not story.has_place:
            rows.append((self.tr("Place"), escape(self.tr("none: this finding cannot be shown on the map"))))
        return rows

    def _of_fault(self, story: Story) -> list[tuple[str, str]]:
        """Say of a fault where it is, what, how much, why that matters, by which basis, and what to do."""
        kind = lines(tag("b", escape(story.text("provision_name"))), self._shown(story, "category"))
        return [
            (self.tr("Where"), self._zone(story)),
            (self.tr("Fault"), kind),
            (self.tr("What was found"), escape(story.text("reason"))),
            (self.tr("How much"), self._size_of_fault(story)),
            (self.tr("Why it matters"), escape(story.text("rationale"))),
            (self._title("legal_basis"), escape(story.text("legal_basis"))),
            (self.tr("What to do"), escape(story.text("advice"))),
            (self.tr("Check"), escape(story.text("rule_id"))),
        ]

    def _size_of_fault(self, story: Story) -> str:
        area, length, distance = map(story.number, ("area_m2", "length_m", "min_distance_m"))
        number = self._wording.number
        areas = [f"{number(area, _places_of(area))} m²"] if area > 0 else []
        if area >= M2_PER_HA:
            areas = [f"{number(area / M2_PER_HA, 2)} ha ({number(area)} m²)"]
        facts = [
            *areas,
            self.tr("length {} m").format(number(length, _places_of(length))) if length > 0 else "",
            self.tr("width or distance {} m").format(number(distance, _places_of(distance))) if distance > 0 else "",
        ]
        return escape(joined(facts))

    def _of_meeting(self, story: Story) -> list[tuple[str, str]]:
        if story.text("category") and not any(map(story.text, ("plan_id", "provision_id", "rule_id"))):
            return self._of_gap(story)
        is_border = check_kind(story.text("category")) == CheckKind.BORDERS
        provision = joined([self._shown(story, "category"), self._shown(story, "provision_status")], ", ")
        source = joined([_of(story.provision, "source_doc"), _of(story.provision, "source_item")], ", ")
        return [
            (self.tr("Zone"), self._zone(story)),
            (
                self.tr("The other side") if is_border else self.tr("Provision"),
                lines(tag("b", escape(story.text("provision_name"))), provision, source),
            ),
            (self.tr("How they meet"), escape(self._meeting(story))),
            (self.tr("How much"), self._how_much(story)),
            (self._title("rationale"), escape(story.text("rationale"))),
            (self._title("reason"), escape(story.text("reason"))),
            (self._title("certainty"), escape(self._certainty(story))),
            (self._title("rule_id"), escape(story.text("rule_id"))),
            (self._title("legal_basis"), escape(story.text("legal_basis"))),
            (self._title("advice"), escape(story.text("advice"))),
        ]

    def _of_gap(self, story: Story) -> list[tuple[str, str]]:
        """Say of a category that is not mapped which, where, and what is known of it."""
        return [
            (self._title("municipality"), escape(story.text("municipality"))),
            (self._title("category"), tag("b", escape(self._shown(story, "category")))),
            (self._title("reason"), escape(story.text("reason"))),
            (self.tr("What that means"), escape(self.tr("Nothing was compared here: no conflict is no all-clear."))),
        ]

    def _zone(self, story: Story) -> str:
        label = story.text("zone_label") or story.text("zone_id")
        if not label:
            label = self.tr("the whole plan") if story.text("plan_id") else self.tr("no plan")
        code, symbol = story.text("zone_class"), story.text("symbol")
        known = {label, code}
        kind = joined([code, self._wording.zone_classes.get(code, "")], " – ") if code else ""
        of_symbol = self.tr("symbol {}").format(symbol) if symbol and symbol not in known else ""
        plan = joined([self._shown(story, "plan_type"), story.text("municipality")], ", ")
        return lines(tag("b", escape(label)), kind, of_symbol, plan)

    def _meeting(self, story: Story) -> str:
        return {
            Relation.OVERLAP: self.tr("The zone overlaps the area of the provision."),
            Relation.WITHIN_DISTANCE: self.tr("The zone lies within the distance that the rule sets."),
            Relation.ADJACENT: self.tr("The zone adjoins the area of the provision."),
            Relation.MISSING_RESERVATION: self.tr("The plan reserves no land for the provision here."),
        }.get(story.text("relation"), "")

    def _how_much(self, story: Story) -> str:
        area, share, length, distance = map(story.number, ("area_m2", "zone_share_pct", "length_m", "min_distance_m"))
        number = self._wording.number
        of_zone = self.tr("{} % of the zone") if story.text("zone_id") else self.tr("{} % of the provision's area")
        facts = [
            f"{number(area / M2_PER_HA, 2)} ha ({number(area)} m²)" if area > 0 else "",
            of_zone.format(number(share, 1)) if share > 0 else "",
            self.tr("{} m of the line inside the zone").format(number(length)) if length > 0 else "",
            self.tr("{} m between zone and provision").format(number(distance)) if distance > 0 else "",
            buildings_text(story.values.get("buildings"), story.values.get("built_up_pct"), self._wording.language),
        ]
        return escape(joined(facts))

    def _certainty(self, story: Story) -> str:
        accuracy = story.provision.get("accuracy_m")
        drawn = ""
        if isinstance(accuracy, int | float) and accuracy > 0:
            drawn = self.tr("the provision is drawn to {} m").format(self._wording.number(accuracy))
        return joined([self._shown(story, "certainty"), drawn])

    def _allowed(self, story: Story) -> str:
        official = zone_class_rows().get(story.text("zone_class"), {})
        if not story.zone and not official:
            return ""
        zone, is_own = story.zone, bool(story.zone)
        profiles = [
            (self._title(name), escape(self._profile(_of(zone, name) if is_own else official.get(name, ""))))
            for name in ("basic_profile", "additional_profile")
        ]
        indicators = [
            (self._title(name), escape(self._indicator(zone.get(name), places, unit)))
            for name, places, unit in _INDICATORS
        ]
        head = self.tr("What the plan's zone allows") if is_own else self.tr("What a zone of this class may allow")
        return self._section(head) + self._rows([*profiles, *indicators])

    def _profile(self, codes: str) -> str:
        return joined((self._wording.profile(code) for code in codes.split()), ", ")

    def _indicator(self, value: object, places: int, unit: str) -> str:
        if not isinstance(value, int | float):
            return ""
        return self._wording.number(value, places) + unit

    def _review(self, story: Story) -> str:
        status = story.text("review_status") or ReviewStatus.OPEN
        colour = DECISION_KEYS[ReviewStatus(status)][1] if status in set(ReviewStatus) else ""
        who = joined(
            [story.text("reviewed_by"), self._wording.shown("reviewed_at", story.values.get("reviewed_at"))], ", "
        )
        words = escape(self._wording.shown("review_status", status))
        shown = tag("b", tag("font", "■", color=colour), f" {words}")
        flags = [self._title(name) for name in ("look_again", "is_disputed") if story.values.get(name)]
        rows = [
            (self._title("review_status"), lines(shown, who)),
            (self._title("review_note"), paragraphs(story.text("review_note"))),
            (self._title("change"), escape(joined([self._shown(story, "change"), *flags], " · "))),
            *((self._title(name), paragraphs(story.text(name))) for name in _STANDS),
        ]
        return self._section(self.tr("Decision and stands")) + self._rows(rows)

    def _history(self, story: Story) -> str:
        if not story.history:
            return ""
        rows = [(self._wording.time(entry.at), self._entry(entry)) for entry in reversed(story.history)]
        return self._section(self.tr("History")) + self._rows(rows)

    def _entry(self, entry: HistoryEntry) -> str:
        head = joined([self._wording.shown("event", entry.event), entry.by or ""], " · ")
        status = self._wording.shown("review_status", entry.review_status)
        more = detail_in_words(entry, self._wording.language)
        return lines(escape(head), joined([status, entry.review_note or ""], ": "), more)

    # The form

    def _section(self, title: str) -> str:
        return tag("h4", escape(title))

    def _rows(self, rows: Iterable[tuple[str, str]]) -> str:
        shown = "".join(
            tag("tr", tag("td", tag("small", escape(title)), width="30%"), tag("td", html))
            for title, html in rows
            if html
        )
        return tag("table", shown, width="100%", cellpadding="3", cellspacing="0") if shown else ""


_STANDS = ("proposal", "municipality_stand", "region_stand")


def _places_of(measure: float) -> int:
    """Give so many places that a measure below one is told from nothing."""
    return 2 if measure >= 1 else 4


def _of(values: Mapping[str, object], name: str) -> str:
    value = values.get(name)
    return "" if value is None else str(value)
