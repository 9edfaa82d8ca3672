"""How a check was made: its rule book, options, municipalities, plans, categories, slivers; no clock inside.

``check_facts`` is for checks of every kind, ``run_facts`` for that of conformity, which has more to tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pandas as pd

from ako_qgis_plugin.core.conformity.coverage import Cell, facts_of
from ako_qgis_plugin.core.conformity.inputs import ProvisionTable, UnitTable, ZoneTable, municipality_names
from ako_qgis_plugin.core.conformity.run_scope import COVERAGE, NO, YES, Fact, Found, Subject, run_table
from ako_qgis_plugin.core.frames import is_blank
from ako_qgis_plugin.core.rules.rule_book import Rule, RuleBook, load_rule_book
from ako_qgis_plugin.core.rules.rule_book_difference import compare_rule_books, fingerprint
from ako_qgis_plugin.core.schema import CheckKind, Tally, Verdict

if TYPE_CHECKING:
    from ako_qgis_plugin.core.conformity.check import CheckOptions

#: Between the values of a plan.
SEPARATOR = "; "

#: As records of a run name the plugin.
PROGRAM = "ako_qgis_plugin"

_AREA_DIGITS = 2


@dataclass(frozen=True)
class Looked:
    """What a check looked at.

    Attributes
    ----------
    municipalities
        Names by TERYT code, of both sides of a border.
    plans
        Values by plan id, as ``plan_value`` gives them; of both sides of a border.
    categories
        Number of checks in use by category of their findings. Only these are resolved when they are not found again.
    rules, left_out
        Ids of rules or checks in use (``shipped``, ``changed`` or ``added``), and of those that are not
        (``switched_off`` or ``removed``). Leave out what could not be asked, as without buildings or boundaries.
    options
        Values of the parameters, as they are to be read in documents; no paths.
    sources
        What layers and files were given as, by name.
    rule_book
        ``name``, ``rules``, ``fingerprint``, ``shipped_fingerprint``, as far as they are known.

    """

    municipalities: Mapping[str, str | None]
    plans: Mapping[str, str]
    categories: Mapping[str, int]
    rules: Mapping[str, str]
    left_out: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str | bool] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    rule_book: Mapping[str, str] = field(default_factory=dict)


def check_facts(kind: CheckKind, version: str, looked: Looked, found: Found) -> pd.DataFrame:
    """Put the facts of a check into a table, ``RUN_FIELDS``; the same for the same check, whatever the order.

    ``found`` tells of its findings: ``Found(len(findings), digest(findings["finding_id"]))``.
    """
    options = {name: value if isinstance(value, str) else _truth(value) for name, value in looked.options.items()}
    facts: list[Fact] = [(Subject.PROGRAM, PROGRAM, version), (Subject.CHECK, kind.value, None)]
    for subject, values in (
        (Subject.SOURCE, looked.sources),
        (Subject.RULE_BOOK, looked.rule_book),
        (Subject.RULE, looked.rules),
        (Subject.RULE_LEFT_OUT, looked.left_out),
        (Subject.OPTION, options),
        (Subject.MUNICIPALITY, looked.municipalities),
        (Subject.PLAN, looked.plans),
        (Subject.CATEGORY, {code: str(count) for code, count in looked.categories.items()}),
    ):
        facts += ((subject, item, values[item]) for item in sorted(values))
    return run_table([*facts, *found.facts()])


def plan_value(plan_type: object, status: object, valid_from: object, count: int) -> str:
    """Give what a run tells of a plan: type, status, from when it is valid, and how many zones it has."""
    return SEPARATOR.join("" if is_blank(value) else str(value) for value in (plan_type, status, valid_from, count))


@dataclass(frozen=True)
class Evidence:
    """What else a conformity check was given: buildings, and what is known of the regional side, None without table."""

    has_buildings: bool = False
    coverage: Iterable[Cell] | None = None


def run_facts(
    version: str,
    zones: ZoneTable,
    provisions: ProvisionTable,
    units: UnitTable | None,
    book: RuleBook,
    options: CheckOptions,
    summary: pd.DataFrame,
    found: Found,
    evidence: Evidence,
) -> pd.DataFrame:
    """Put the facts of a check into a table, ``RUN_FIELDS``, by subject and item; see ``Subject`` for the values."""
    facts = [
        (Subject.PROGRAM, PROGRAM, version),
        (Subject.CHECK, CheckKind.CONFORMITY.value, None),
        *_of_book(book),
        *_of_options(options, evidence, has_boundaries=units is not None),
        *_of_municipalities(zones, units),
        *_of_plans(zones),
        *(
            (Subject.CATEGORY, code, str(count))
            for code, count in sorted(Counter(provisions.columns["category"]).items())
        ),
        *((Subject.COVERAGE, item, value) for item, value in facts_of(evidence.coverage or ())),
        *_of_summary(summary),
        *found.facts(),
    ]
    return run_table(facts)


def book_values(book: RuleBook) -> dict[str, str]:
    """Give what a run tells of its rule book."""
    return {
        "name": book.name,
        "rules": str(len(book.rules)),
        "fingerprint": fingerprint(book),
        "shipped_fingerprint": fingerprint(load_rule_book()),
    }


def rule_states(book: RuleBook, categories: Collection[str] | None = None) -> tuple[dict[str, str], dict[str, str]]:
    """Give the rules in use and those left out, of some categories or of all, with how they differ from the shipped."""
    difference = compare_rule_books(book, load_rule_book())
    changed = {change.rule.rule_id for change in difference.rules_changed}
    added = {rule.rule_id for rule, _ in difference.rules_added}

    def ids(rules: Iterable[Rule]) -> list[str]:
        return sorted(rule.rule_id for rule in rules if categories is None or rule.category in categories)

    in_use = {
        rule_id: "added" if rule_id in added else "changed" if rule_id in changed else "shipped"
        for rule_id in ids(book.rules)
    }
    left_out = dict.fromkeys(ids(book.switched_off), "switched_off")
    return in_use, left_out | dict.fromkeys(ids(rule for rule, _ in difference.rules_removed), "removed")


def _of_book(book: RuleBook) -> Iterator[Fact]:
    in_use, left_out = rule_states(book)
    for subject, values in (
        (Subject.RULE_BOOK, book_values(book)),
        (Subject.RULE, in_use),
        (Subject.RULE_LEFT_OUT, left_out),
    ):
        yield from ((subject, item, value) for item, value in values.items())


def _of_options(options: CheckOptions, evidence: Evidence, *, has_boundaries: bool) -> Iterator[Fact]:
    yield Subject.OPTION, "BOUNDARIES", _truth(has_boundaries)
    yield Subject.OPTION, "BUILDINGS", _truth(evidence.has_buildings)
    yield Subject.OPTION, COVERAGE, _truth(evidence.coverage is not None)
    yield Subject.OPTION, "INCLUDE_SUPPORTS", _truth(options.include_supports)
    yield Subject.OPTION, "LANGUAGE", options.language
    yield Subject.OPTION, "MIN_AREA", f"{options.min_area_m2:g}"
    yield Subject.OPTION, "MIN_WIDTH", f"{options.min_width_m:g}"
    yield Subject.OPTION, "STATUS", ", ".join(sorted(str(status) for status in options.statuses))
    yield Subject.OPTION, "TERYT", ", ".join(sorted(options.teryt))


def _of_municipalities(zones: ZoneTable, units: UnitTable | None) -> Iterator[Fact]:
    names = municipality_names(zones, units)
    yield from ((Subject.MUNICIPALITY, code, names[code]) for code in sorted(names))


def _of_plans(zones: ZoneTable) -> Iterator[Fact]:
    counts = Counter(zones.plan.tolist())
    for number, row in enumerate(zones.plans):
        plan_type, status, valid_from = (zones.columns[name][row] for name in ("plan_type", "status", "valid_from"))
        yield Subject.PLAN, zones.columns["plan_id"][row], plan_value(plan_type, status, valid_from, counts[number])


def _truth(value: bool) -> str:
    return YES if value else NO


def _of_summary(summary: pd.DataFrame) -> Iterator[Fact]:
    for verdict, subject in ((Tally.SLIVER_DROPPED, Subject.SLIVER), (Tally.NO_RULE, Subject.NO_RULE)):
        rows = summary[summary["verdict"] == verdict]
        yield subject, "count", str(int(rows["findings"].sum()))
        yield subject, "area_m2", f"{round(float(rows['area_m2'].sum()), _AREA_DIGITS)}"
    rows = summary[summary["verdict"] == Verdict.NOT_ASSESSED]
    yield Subject.NOT_ASSESSED, "count", str(int(rows["findings"].sum()))
