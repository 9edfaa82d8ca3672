"""What a run of the border check tells of itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ako_qgis_plugin.core.borders.sides import Sides
from ako_qgis_plugin.core.conformity.run_facts import Looked, book_values, plan_value, rule_states
from ako_qgis_plugin.core.plan_quality.checks import CheckBook, load_checks
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.schema import BORDER_CATEGORIES, PlanCheckCategory

if TYPE_CHECKING:
    from ako_qgis_plugin.core.borders.check import BorderOptions


def looked_at(
    sides: Sides,
    book: RuleBook,
    checks: CheckBook,
    options: BorderOptions,
    checks_asked: Sequence[str],
    given: Mapping[str, bool],
) -> Looked:
    """Give what a run looked at; ``given`` says of the optional layers whether they were there."""
    in_use, left_out = rule_states(book, BORDER_CATEGORIES)
    counts = Counter(rule.category for rule in book.border_rules)
    return Looked(
        _municipalities(sides),
        _plans(sides),
        dict(counts) | ({PlanCheckCategory.BORDERS.value: len(checks_asked)} if checks_asked else {}),
        in_use | _states(checks, checks_asked),
        left_out | dict.fromkeys(_off(checks), "switched_off"),
        options={
            "LANGUAGE": options.language,
            "MAX_GAP": f"{options.max_gap_m:g}",
            "MIN_LENGTH": f"{options.min_length_m:g}",
            "STATUS": ", ".join(sorted(str(status) for status in options.statuses)),
            "TERYT": ", ".join(sorted(options.teryt)),
            **given,
        },
        rule_book=book_values(book),
    )


def _municipalities(sides: Sides) -> dict[str, str | None]:
    """Give the municipalities that were asked for; findings of the others are not looked for."""
    columns = sides.table.columns
    pairs = zip(columns["teryt"][sides.is_asked], columns["municipality"][sides.is_asked], strict=True)
    return {code: name for code, name in pairs if code}


def _plans(sides: Sides) -> dict[str, str]:
    columns, counts = sides.table.columns, Counter(sides.table.plan.tolist())
    found = {}
    for number, row in enumerate(sides.table.plans):
        plan_type, status, valid_from = (columns[name][row] for name in ("plan_type", "status", "valid_from"))
        found[columns["plan_id"][row]] = plan_value(plan_type, status, valid_from, counts[number])
    return found


def _states(checks: CheckBook, asked: Sequence[str]) -> dict[str, str]:
    shipped = load_checks()
    return {check_id: "shipped" if checks[check_id] == shipped[check_id] else "changed" for check_id in asked}


def _off(checks: CheckBook) -> list[str]:
    return [
        each.check_id for each in checks.values() if each.category == PlanCheckCategory.BORDERS and not each.is_in_use
    ]
