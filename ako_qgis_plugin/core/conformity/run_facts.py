"""How a check was made: its rule book, options, municipalities, plans, categories, slivers; no clock inside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pandas as pd

from ako_qgis_plugin.core.conformity.inputs import ProvisionTable, UnitTable, ZoneTable
from ako_qgis_plugin.core.conformity.run_scope import NO, YES, Fact, Found, Subject, run_table
from ako_qgis_plugin.core.rules.rule_book import RuleBook, load_rule_book
from ako_qgis_plugin.core.rules.rule_book_difference import compare_rule_books, fingerprint
from ako_qgis_plugin.core.schema import Tally, Verdict

if TYPE_CHECKING:
    from ako_qgis_plugin.core.conformity.check import CheckOptions

#: Between the values of a plan.
SEPARATOR = "; "

_AREA_DIGITS = 2


def run_facts(
    version: str,
    zones: ZoneTable,
    provisions: ProvisionTable,
    units: UnitTable | None,
    book: RuleBook,
    options: CheckOptions,
    summary: pd.DataFrame,
    found: Found,
) -> pd.DataFrame:
    """Put the facts of a check into a table, ``RUN_FIELDS``, by subject and item; see ``Subject`` for the values."""
    facts = [
        (Subject.PROGRAM, "ako_qgis_plugin", version),
        *_of_book(book),
        *_of_options(options, has_boundaries=units is not None),
        *_of_municipalities(zones, units),
        *_of_plans(zones),
        *(
            (Subject.CATEGORY, code, str(count))
            for code, count in sorted(Counter(provisions.columns["category"]).items())
        ),
        *_of_summary(summary),
        *found.facts(),
    ]
    return run_table(facts)


def _of_book(book: RuleBook) -> Iterator[Fact]:
    shipped = load_rule_book()
    yield Subject.RULE_BOOK, "name", book.name
    yield Subject.RULE_BOOK, "rules", str(len(book.rules))
    yield Subject.RULE_BOOK, "fingerprint", fingerprint(book)
    yield Subject.RULE_BOOK, "shipped_fingerprint", fingerprint(shipped)
    difference = compare_rule_books(book, shipped)
    changed = {change.rule.rule_id for change in difference.rules_changed}
    added = {rule.rule_id for rule, _ in difference.rules_added}
    for identifier in sorted(rule.rule_id for rule in book.rules):
        kind = "added" if identifier in added else "changed" if identifier in changed else "shipped"
        yield Subject.RULE, identifier, kind
    for rule in sorted(book.switched_off, key=lambda each: each.rule_id):
        yield Subject.RULE_LEFT_OUT, rule.rule_id, "switched_off"
    for identifier in sorted(rule.rule_id for rule, _ in difference.rules_removed):
        yield Subject.RULE_LEFT_OUT, identifier, "removed"


def _of_options(options: CheckOptions, *, has_boundaries: bool) -> Iterator[Fact]:
    yield Subject.OPTION, "BOUNDARIES", YES if has_boundaries else NO
    yield Subject.OPTION, "INCLUDE_SUPPORTS", YES if options.include_supports else NO
    yield Subject.OPTION, "LANGUAGE", options.language
    yield Subject.OPTION, "MIN_AREA", f"{options.min_area_m2:g}"
    yield Subject.OPTION, "MIN_WIDTH", f"{options.min_width_m:g}"
    yield Subject.OPTION, "STATUS", ", ".join(sorted(str(status) for status in options.statuses))
    yield Subject.OPTION, "TERYT", ", ".join(sorted(options.teryt))


def _of_municipalities(zones: ZoneTable, units: UnitTable | None) -> Iterator[Fact]:
    names: dict[str, str | None] = {}
    for columns in (zones.columns, {} if units is None else units.columns):
        if columns:
            names |= {code: name for code, name in zip(columns["teryt"], columns["municipality"], strict=True) if code}
    yield from ((Subject.MUNICIPALITY, code, names[code]) for code in sorted(names))


def _of_plans(zones: ZoneTable) -> Iterator[Fact]:
    counts = Counter(zones.plan.tolist())
    for number, row in enumerate(zones.plans):
        values = [zones.columns[name][row] for name in ("plan_type", "status", "valid_from")]
        words = ["" if value is None else str(value) for value in (*values, counts[number])]
        yield Subject.PLAN, zones.columns["plan_id"][row], SEPARATOR.join(words)


def _of_summary(summary: pd.DataFrame) -> Iterator[Fact]:
    for verdict, subject in ((Tally.SLIVER_DROPPED, Subject.SLIVER), (Tally.NO_RULE, Subject.NO_RULE)):
        rows = summary[summary["verdict"] == verdict]
        yield subject, "count", str(int(rows["findings"].sum()))
        yield subject, "area_m2", f"{round(float(rows['area_m2'].sum()), _AREA_DIGITS)}"
    rows = summary[summary["verdict"] == Verdict.NOT_ASSESSED]
    yield Subject.NOT_ASSESSED, "count", str(int(rows["findings"].sum()))
