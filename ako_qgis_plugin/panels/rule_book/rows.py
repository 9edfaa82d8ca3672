"""The rules of a book as the panel lists them: what each says, how it differs, how often it fires."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ako_qgis_plugin.core.rules.rule_book import Category, Rule, RuleBook
from ako_qgis_plugin.core.rules.rule_book_cells import all_rules
from ako_qgis_plugin.core.rules.rule_book_difference import FieldChange, RuleBookDifference, compare_rule_books
from ako_qgis_plugin.core.words import CATEGORY_GROUPS


@dataclass(frozen=True, slots=True)
class Fired:
    """How many findings of a layer a rule made, and how many of them are primaries."""

    findings: int = 0
    primaries: int = 0


@dataclass(frozen=True)
class RuleRow:
    """One rule in the list; one that only the shipped book holds was removed, as good as switched off."""

    rule: Rule
    category: Category
    changes: tuple[FieldChange, ...] = ()
    is_removed: bool = False
    is_added: bool = False

    @property
    def is_in_use(self) -> bool:
        """Say whether the rule speaks."""
        return self.rule.is_in_use and not self.is_removed

    @property
    def is_changed(self) -> bool:
        """Say whether the rule differs from the shipped one."""
        return bool(self.changes) or self.is_removed or self.is_added


@dataclass(frozen=True)
class OpenBook:
    """A rule book beside the shipped one; ``order`` holds the ids of its rules as they stand in its file."""

    book: RuleBook
    shipped: RuleBook
    order: Sequence[str]

    @cached_property
    def difference(self) -> RuleBookDifference:
        """How the book differs from the shipped one."""
        return compare_rule_books(self.book, self.shipped)

    @cached_property
    def rows(self) -> list[RuleRow]:
        """The rules by category, in the order of categories and of the book; removed ones come last of theirs."""
        difference = self.difference
        changes = {change.rule.rule_id: change.fields for change in difference.rules_changed}
        added = {rule.rule_id for rule, _ in difference.rules_added}
        categories = self.book.categories
        rules = all_rules(self.book)
        rows = [
            RuleRow(rules[key], categories[rules[key].category], changes.get(key, ()), is_added=key in added)
            for key in self.order
        ]
        rows += [RuleRow(rule, category, is_removed=True) for rule, category in difference.rules_removed]
        order = {code: place for place, code in enumerate({**categories, **self.shipped.categories})}
        groups: dict[str, int] = {}
        for code in order:
            groups.setdefault(self._category(code).group, len(groups))
        return sorted(rows, key=lambda row: (groups[self._category(row.rule.category).group], order[row.rule.category]))

    def _category(self, code: str) -> Category:
        return self.book.categories.get(code) or self.shipped.categories[code]


@dataclass(frozen=True)
class Firing:
    """What rules made of a layer of findings; ``of`` counts by rule id."""

    of: Mapping[str, Fired] = field(default_factory=dict)

    def rule(self, rule_id: str) -> Fired:
        """Give what one rule made."""
        return self.of.get(rule_id, Fired())

    def unknown(self, book: RuleBook) -> list[str]:
        """Give the rules that made findings and that a book does not use: it cannot have made these findings."""
        return sorted(self.of.keys() - {rule.rule_id for rule in book.rules})


def group_name(code: str, language: str) -> str:
    """Give the name of a group of categories; a group of one's own is called as it is written."""
    return CATEGORY_GROUPS[code][language] if code in CATEGORY_GROUPS else code


def counted(pairs: Iterable[tuple[str, bool]], so_far: dict[str, Fired]) -> None:
    """Count findings, given as rule id and whether each is a primary, onto what was counted so far."""
    for rule_id, is_primary in pairs:
        before = so_far.get(rule_id, Fired())
        so_far[rule_id] = Fired(before.findings + 1, before.primaries + is_primary)
