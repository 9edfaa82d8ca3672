"""One rule in words, as the panel tells it below the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.checked_tables import IN_USE, YES
from ako_qgis_plugin.core.rules.rule_book import FOLDER, Rule, RuleBook
from ako_qgis_plugin.core.rules.rule_book_difference import FieldChange
from ako_qgis_plugin.core.rules.rule_book_words import FIELD_WORDS, cell_in_words, metres
from ako_qgis_plugin.core.rules.silenced_rules import reservations_touched, stand_ins
from ako_qgis_plugin.core.rules.tokens import Token
from ako_qgis_plugin.core.schema import PlanType
from ako_qgis_plugin.core.tables import read_table
from ako_qgis_plugin.core.words import CONFIDENCES, PROVISION_STATUSES, RELATIONS, VERDICTS
from ako_qgis_plugin.panels.rule_book.rows import Fired, RuleRow


@cache
def zone_names(language: str) -> dict[str, str]:
    """Give the names of the classes of planning zones."""
    return {row.cells["code"]: row.cells[f"name_{language}"] for row in read_table(FOLDER / "pog_zones.csv")}


@cache
def symbol_names() -> dict[str, str]:
    """Give the names of the classes of land use in local plans, which the regulation has in Polish only."""
    names: dict[str, str] = {}
    for row in read_table(FOLDER / "mpzp_to_pog.csv"):
        names.setdefault(row.cells["symbol_class"], row.cells["name_pl"])
    return names


class RuleBookDetail:
    """Tells rules in one language; its own words are those of the menus."""

    def __init__(self, language: str) -> None:
        self._language = language

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("RuleBookDetail", text)

    def told(self, row: RuleRow, book: RuleBook, fired: Fired | None) -> str:
        """Give all that is to be said of a rule, as HTML."""
        rule = row.rule
        parts = [*self._head(row), *self._notes(row, book), *self._fired(fired), self._zones(rule)]
        for title, text in (
            (self.tr("Why"), rule.rationale(self._language)),
            (self.tr("Legal basis"), rule.legal_basis),
            (self.tr("What can be done"), rule.advice(self._language)),
        ):
            if text:
                parts.append(f"<p><b>{title}</b><br>{escape(text)}</p>")
        confidence = CONFIDENCES[rule.confidence][self._language]
        parts.append(f"<p><b>{self.tr('Confidence in the rule')}</b><br>{escape(confidence)}</p>")
        return "".join(parts)

    def zone(self, token: Token) -> str:
        """Give a token of a rule in words."""
        zones, symbols = zone_names(self._language), symbol_names()
        if token.text.endswith("*"):
            is_general = token.plan_type == PlanType.GENERAL
            return self.tr("any zone of a general plan") if is_general else self.tr("any land use of a local plan")
        if token.symbol_class:
            name = symbols.get(token.symbol_class, "")
            return self.tr("{} in a local plan, and classes below it: {}").format(token.symbol_class, name)
        name = zones.get(token.zone_class, "")
        if token.profile:
            profile = symbols.get(token.profile, "")
            return self.tr("{} whose additional profile holds {}: {}; {}").format(
                token.zone_class, token.profile, name, profile
            )
        if token.plan_type:
            return self.tr("{} in a general plan: {}").format(token.zone_class, name)
        return self.tr("{}: {}").format(token.zone_class, name)

    def _head(self, row: RuleRow) -> Iterator[str]:
        rule, language = row.rule, self._language
        status = PROVISION_STATUSES[rule.provision_status][language]
        yield f"<h3>{escape(f'{rule.rule_id} · {row.category.name(language)}, {status}')}</h3>"
        reach = RELATIONS[rule.relation][language]
        if rule.distance_m is not None:
            reach += f" {metres(rule.distance_m, language)}"
        said = self.tr("{}, severity {}; {}").format(VERDICTS[rule.verdict][language], rule.severity, reach)
        yield f"<p>{escape(said)}</p>"

    def _fired(self, fired: Fired | None) -> Iterator[str]:
        if fired is not None:
            text = self.tr("Findings in the chosen layer: {}, primary ones among them: {}")
            yield f"<p>{escape(text.format(fired.findings, fired.primaries))}</p>"

    def _notes(self, row: RuleRow, book: RuleBook) -> Iterator[str]:
        """Tell what differs from the shipped book, and who speaks where this rule does not."""
        if row.is_removed:
            yield self._note(self.tr("This rule is not in the rule book; switch it on to put it back."))
        if row.is_added:
            yield self._note(self.tr("The shipped rule book does not have this rule."))
        if row.changes:
            yield _list(self.tr("Changed against the shipped rule book"), map(self._change, row.changes))
        others = stand_ins(row.rule, book)
        if others:
            text = (
                self.tr("Without it less specific rules speak of these zones: {}.")
                if row.is_in_use
                else self.tr("In its place less specific rules speak of these zones: {}.")
            )
            yield self._note(text.format(self._named(others)))
        touched = reservations_touched(row.rule, book)
        if touched:
            text = self.tr("The zones of this rule count as reserved for {}; switched off, they do not.")
            yield self._note(text.format(self._named(touched)))

    def _named(self, rules: Sequence[Rule]) -> str:
        return ", ".join(f"{rule.rule_id} ({VERDICTS[rule.verdict][self._language]})" for rule in rules)

    def _change(self, change: FieldChange) -> str:
        if change.field == IN_USE:
            return self.tr("switched on") if change.after == YES else self.tr("switched off")
        before, after = (cell_in_words(change.field, cell, self._language) for cell in (change.before, change.after))
        return f"{FIELD_WORDS[change.field][self._language]}: {before} → {after}"

    def _note(self, text: str) -> str:
        return f"<p><i>{escape(text)}</i></p>"

    def _zones(self, rule: Rule) -> str:
        return _list(self.tr("Zones"), map(self.zone, rule.zones))


def _list(title: str, items: Iterable[str]) -> str:
    shown = "".join(f"<li>{escape(item)}</li>" for item in items)
    return f"<p><b>{title}</b></p><ul>{shown}</ul>"
