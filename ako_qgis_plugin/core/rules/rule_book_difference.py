"""What makes one rule book another: rules and categories by id and field, and in the words of documents."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ako_qgis_plugin.core.checked_tables import IN_USE, NO, YES
from ako_qgis_plugin.core.rules.rule_book import Category, Rule, RuleBook, capped
from ako_qgis_plugin.core.rules.rule_book_cells import (
    Cells,
    all_rules,
    category_cells,
    number_cell,
    plain_text,
    rule_cells,
)
from ako_qgis_plugin.core.rules.rule_book_words import FIELD_WORDS, cell_in_words, phrase
from ako_qgis_plugin.core.schema import Certainty, Change, PlanType, Relation, Verdict
from ako_qgis_plugin.core.words import PROVISION_STATUSES

if TYPE_CHECKING:
    import pandas as pd

#: How many hex digits of SHA-256 name a rule book, as many as name a finding.
FINGERPRINT_DIGITS = 16

#: What findings quote of a rule in every language.
_QUOTED = ("category", "provision_status", "relation", "severity", "legal_basis", "screening")
_VERDICT_COLUMNS = ("verdict", "certainty", "plan_type")

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One cell that differs: before as in the book compared with, after as in one's own."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A rule that both books hold, as one's own has it, and what differs in it."""

    rule: Rule
    category: Category
    fields: tuple[FieldChange, ...]

    @property
    def is_switched_off(self) -> bool:
        """Say whether the rule spoke before and no longer does."""
        return FieldChange(IN_USE, YES, NO) in self.fields


@dataclass(frozen=True, slots=True)
class CategoryChange:
    """A category that both books hold, as one's own has it, and what differs in it."""

    category: Category
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class RuleBookDifference:
    """How one's own rule book differs from another one; what it keeps stands in the order of the other.

    A rule that is switched off is one that changed in ``in_use``. Rules removed and added come with their category.
    """

    rules_changed: tuple[RuleChange, ...] = ()
    rules_removed: tuple[tuple[Rule, Category], ...] = ()
    rules_added: tuple[tuple[Rule, Category], ...] = ()
    categories_changed: tuple[CategoryChange, ...] = ()
    categories_removed: tuple[Category, ...] = ()
    categories_added: tuple[Category, ...] = ()

    @property
    def rules_switched_off(self) -> tuple[RuleChange, ...]:
        """Rules that are switched off, whatever else changed in them."""
        return tuple(change for change in self.rules_changed if change.is_switched_off)

    @property
    def number_of_rules(self) -> int:
        """How many rules differ."""
        return len(self.rules_changed) + len(self.rules_removed) + len(self.rules_added)

    @property
    def number_of_categories(self) -> int:
        """How many categories differ."""
        return len(self.categories_changed) + len(self.categories_removed) + len(self.categories_added)

    @property
    def is_empty(self) -> bool:
        """Say whether nothing differs."""
        return not self.number_of_rules and not self.number_of_categories


@dataclass(frozen=True, slots=True)
class Mismatch:
    """What findings say of a rule and the rule book does not; the field is ``rule_id`` where it uses no such rule."""

    rule_id: str
    field: str
    in_findings: str
    in_book: str


def compare_rule_books(own: RuleBook, shipped: RuleBook) -> RuleBookDifference:
    """Give what differs in one's own rule book; order of rows and of zones, and the file's format, do not."""
    before, after = all_rules(shipped), all_rules(own)
    return RuleBookDifference(
        tuple(
            RuleChange(rule, own.categories[rule.category], changes)
            for rule, changes in _changed(before, after, rule_cells)
        ),
        tuple((rule, shipped.categories[rule.category]) for rule in _only_in(before, after)),
        tuple((rule, own.categories[rule.category]) for rule in _only_in(after, before)),
        tuple(CategoryChange(*change) for change in _changed(shipped.categories, own.categories, category_cells)),
        _only_in(shipped.categories, own.categories),
        _only_in(own.categories, shipped.categories),
    )


def _changed(
    before: Mapping[str, _Item], after: Mapping[str, _Item], cells_of: Callable[[_Item], Cells]
) -> Iterator[tuple[_Item, tuple[FieldChange, ...]]]:
    for key in before:
        if key in after:
            old, new = cells_of(before[key]), cells_of(after[key])
            changes = tuple(FieldChange(name, old[name], new[name]) for name in old if old[name] != new[name])
            if changes:
                yield after[key], changes


def _only_in(these: Mapping[str, _Item], those: Mapping[str, _Item]) -> tuple[_Item, ...]:
    return tuple(item for key, item in these.items() if key not in those)


def fingerprint(book: RuleBook) -> str:
    """Give 16 hex digits that rule books share if they judge alike and in the same words.

    They cover the rules in use and the categories; a rule that is switched off counts as little as one that is not
    there. Order of rows and of zones, file format, separator and encoding do not matter.
    """
    tables = (map(rule_cells, book.rules), map(category_cells, book.categories.values()))
    content = [sorted(sorted(cells.items()) for cells in table) for table in tables]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:FINGERPRINT_DIGITS]


def described(difference: RuleBookDifference, language: str) -> list[str]:
    """Say in words what differs, a sentence for each rule and each category; an empty list where nothing does."""
    tell = _Teller(language)
    return [
        *(tell.rule(change.rule, change.category, tell.changes(change.fields)) for change in difference.rules_changed),
        *(tell.rule(rule, category, phrase("removed", language)) for rule, category in difference.rules_removed),
        *(tell.rule(rule, category, tell.addition(rule)) for rule, category in difference.rules_added),
        *(tell.category(change.category, tell.changes(change.fields)) for change in difference.categories_changed),
        *(tell.category(category, phrase("removed", language)) for category in difference.categories_removed),
        *(tell.category(category, phrase("added", language)) for category in difference.categories_added),
    ]


def summarised(difference: RuleBookDifference, language: str) -> str:
    """Say in one sentence how many rules and categories differ from the shipped rule book, and in what way."""
    switched_off = len(difference.rules_switched_off)
    counts = {
        "rules_switched_off": switched_off,
        "rules_changed": len(difference.rules_changed) - switched_off,
        "rules_removed": len(difference.rules_removed),
        "rules_added": len(difference.rules_added),
        "categories_changed": len(difference.categories_changed),
        "categories_removed": len(difference.categories_removed),
        "categories_added": len(difference.categories_added),
    }
    parts = [phrase(key, language, count=count) for key, count in counts.items() if count]
    return phrase("differs", language, counts=", ".join(parts)) if parts else phrase("same", language)


class _Teller:
    """Puts differences into the words of a language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def rule(self, rule: Rule, category: Category, what: str) -> str:
        status = PROVISION_STATUSES[rule.provision_status][self._language]
        return f"{rule.rule_id} ({category.name(self._language)}, {status}): {what}."

    def category(self, category: Category, what: str) -> str:
        name = category.name(self._language)
        return f"{phrase('category', self._language, name=name, code=category.code)}: {what}."

    def addition(self, rule: Rule) -> str:
        cells = rule_cells(rule)
        names = [name for name in ("zones", "relation", "distance_m", "verdict", "severity", IN_USE) if cells[name]]
        told = "; ".join(f"{self._field(name)}: {cell_in_words(name, cells[name], self._language)}" for name in names)
        return f"{phrase('added', self._language)} ({told})"

    def changes(self, changes: tuple[FieldChange, ...]) -> str:
        return "; ".join(map(self._change, changes))

    def _change(self, change: FieldChange) -> str:
        if change.field == IN_USE:
            return phrase("switched_on" if change.after == YES else "switched_off", self._language)
        before, after = (cell_in_words(change.field, cell, self._language) for cell in (change.before, change.after))
        return phrase("changed", self._language, field=self._field(change.field), before=before, after=after)

    def _field(self, name: str) -> str:
        return FIELD_WORDS[name][self._language]


def matches(findings: pd.DataFrame, book: RuleBook) -> list[Mismatch]:
    """List what findings say and the rule book cannot have said; an empty list means that it may have made them.

    Of the columns that are there, compared are those that no language touches: rule id, category, provision status,
    relation, severity, legal basis, screening, and the verdict as it is lowered for the drawing's accuracy and on a
    studium. Findings without a rule, and those of a register that were resolved (they come from earlier runs), are
    passed over. A distance or a default width leaves no trace in findings: for these the fingerprint is to be compared.

    Parameters
    ----------
    findings
        With FINDING_FIELDS or REGISTER_FIELDS, or some of them; ``rule_id`` is needed.
    book
        The rule book that is said to have made them.

    """
    import pandas as pd

    wanted = ("rule_id", "change", *_QUOTED, *_VERDICT_COLUMNS)
    columns = [name for name in wanted if name in findings.columns]
    rules = {rule.rule_id: rule for rule in book.rules}
    found: set[Mismatch] = set()
    for row in findings[columns].drop_duplicates().itertuples(index=False, name=None):
        cells = {name: "" if pd.isna(value) else _cell(value) for name, value in zip(columns, row, strict=True)}
        rule = rules.get(cells["rule_id"])
        if not cells["rule_id"] or cells.get("change") == Change.RESOLVED:
            continue
        if rule is None:
            found.add(Mismatch(cells["rule_id"], "rule_id", cells["rule_id"], ""))
        else:
            found.update(_mismatches(cells, rule, book.categories[rule.category]))
    return sorted(found, key=lambda item: (item.rule_id, item.field, item.in_findings))


def mismatches_described(mismatches: list[Mismatch], language: str) -> list[str]:
    """Say in words where findings and rule book part."""
    return [
        phrase("unknown_rule", language, rule=mismatch.rule_id)
        if mismatch.field == "rule_id"
        else phrase(
            "mismatch",
            language,
            rule=mismatch.rule_id,
            field=FIELD_WORDS[mismatch.field][language],
            findings=cell_in_words(mismatch.field, mismatch.in_findings, language),
            book=cell_in_words(mismatch.field, mismatch.in_book, language),
        )
        for mismatch in mismatches
    ]


def told_verdict(rule: Rule, certainty: str, plan_type: str) -> Verdict:
    """Give the verdict that a finding of a rule bears (DESIGN section 3): lowered for accuracy, and on a studium."""
    verdict = rule.verdict
    is_drawing_tested = rule.relation in (Relation.OVERLAP, Relation.WITHIN_DISTANCE)
    if certainty == Certainty.POSSIBLE:
        verdict = Verdict.ATTENTION
    elif certainty == Certainty.UNCERTAIN and verdict is Verdict.CONFLICT and is_drawing_tested:
        verdict = Verdict.POTENTIAL_CONFLICT
    return capped(verdict, is_studium=plan_type == PlanType.STUDIUM)


def _mismatches(cells: Cells, rule: Rule, category: Category) -> Iterator[Mismatch]:
    said = {**rule_cells(rule), "screening": category_cells(category)["screening"]}
    if all(name in cells for name in _VERDICT_COLUMNS):
        said["verdict"] = told_verdict(rule, cells["certainty"], cells["plan_type"]).value
    else:
        cells = {name: cell for name, cell in cells.items() if name != "verdict"}
    for name in (*_QUOTED, "verdict"):
        if name in cells and cells[name] != said[name]:
            yield Mismatch(rule.rule_id, name, cells[name], said[name])


def _cell(value: object) -> str:
    # Scalars of numpy.
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, bool):
        return YES if value else NO
    return number_cell(value) if isinstance(value, int | float) else plain_text(str(value))
