"""Rules and categories as cells of a table, each in one way however it was written."""

from __future__ import annotations

import unicodedata

from ako_qgis_plugin.core.checked_tables import IN_USE, NO, YES
from ako_qgis_plugin.core.rules.rule_book import Category, Rule, RuleBook

#: Cells of one row by column, as a rule book's file could hold them.
Cells = dict[str, str]


def all_rules(book: RuleBook) -> dict[str, Rule]:
    """Give the rules by id, with those that are switched off."""
    return {rule.rule_id: rule for rule in (*book.rules, *book.switched_off)}


def rule_cells(rule: Rule) -> Cells:
    """Give a rule as cells of a table, in one way however it was written."""
    return {
        "rule_id": rule.rule_id,
        "category": rule.category,
        "provision_status": rule.provision_status.value,
        "zones": " ".join(sorted({token.text for token in rule.zones})),
        "relation": rule.relation.value,
        "distance_m": number_cell(rule.distance_m),
        "verdict": rule.verdict.value,
        "severity": str(rule.severity),
        "rationale_pl": plain_text(rule.rationale_pl),
        "rationale_en": plain_text(rule.rationale_en),
        "legal_basis": plain_text(rule.legal_basis),
        "confidence": rule.confidence,
        "advice_pl": plain_text(rule.advice_pl),
        "advice_en": plain_text(rule.advice_en),
        IN_USE: YES if rule.is_in_use else NO,
    }


def category_cells(category: Category) -> Cells:
    """Give a category as cells of a table, in one way however it was written."""
    return {
        "category": category.code,
        "group": plain_text(category.group),
        "default_width_m": number_cell(category.default_width_m),
        "name_pl": plain_text(category.name_pl),
        "name_en": plain_text(category.name_en),
        "screening": YES if category.is_screening else NO,
    }


def number_cell(number: float | None) -> str:
    """Give a number as a cell holds it: with a decimal point, without one where it is whole."""
    if number is None:
        return ""
    return str(int(number)) if float(number).is_integer() else repr(float(number))


def plain_text(text: str) -> str:
    """Give a text without what editors change unasked: kinds of white space, and letters put together of two signs."""
    return unicodedata.normalize("NFC", " ".join(text.split()))
