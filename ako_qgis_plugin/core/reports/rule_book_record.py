"""The rule book that a report names: its version, how it differs from the shipped one, whether it made the findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from ako_qgis_plugin.core.rules.rule_book import Rule, RuleBook
from ako_qgis_plugin.core.rules.rule_book_difference import (
    compare_rule_books,
    described,
    fingerprint,
    matches,
    mismatches_described,
)


@dataclass(frozen=True)
class RuleBookRecord:
    """A rule book as documents show it.

    Attributes
    ----------
    book
        Its rules and categories.
    fingerprint
        Names its content.
    differences
        How it differs from the shipped one, in words; empty where it is the shipped one.
    differences_of
        The same of single rules, by their id.
    left_out
        Rules of the shipped book, or switched off in this one, that did not speak.
    mismatches
        What the findings say and this book cannot have said, in words; empty where it may have made them.

    """

    book: RuleBook
    fingerprint: str
    differences: tuple[str, ...] = ()
    differences_of: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[Rule, ...] = ()
    mismatches: tuple[str, ...] = ()


def record_of(book: RuleBook, shipped: RuleBook, findings: pd.DataFrame, language: str) -> RuleBookRecord:
    """Compare a rule book with the shipped one, and with the findings that it is said to have made."""
    difference = compare_rule_books(book, shipped)
    lines = described(difference, language)
    removed = tuple(rule for rule, _ in difference.rules_removed)
    added = (rule for rule, _ in difference.rules_added)
    rules = [*(change.rule for change in difference.rules_changed), *removed, *added]
    return RuleBookRecord(
        book,
        fingerprint(book),
        tuple(lines),
        {rule.rule_id: line for rule, line in zip(rules, lines, strict=False)},
        (*book.switched_off, *removed),
        tuple(mismatches_described(matches(findings, book), language)),
    )
