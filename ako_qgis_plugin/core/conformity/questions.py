"""What has to be asked of a kind of provision: the rules of the book, sorted by relation and by kind of zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from ako_qgis_plugin.core.rules.rule_book import Rule, RuleBook
from ako_qgis_plugin.core.rules.tokens import Rank, ZoneKind
from ako_qgis_plugin.core.schema import Relation, Verdict


@dataclass(frozen=True)
class Reservation:
    """A missing-reservation rule: kinds of zones it looks at, and those of them that reserve the land."""

    rule: Rule
    matching: frozenset[int]
    reserving: frozenset[int]


@dataclass(frozen=True)
class Questions:
    """Rules for one category and status, by the number of a zone kind."""

    overlap: dict[int, tuple[Rule, ...]]
    adjacent: dict[int, tuple[Rule, ...]]
    within: dict[float, dict[int, tuple[Rule, ...]]]
    reservations: tuple[Reservation, ...]

    @cached_property
    def judged_kinds(self) -> frozenset[int]:
        """Kinds of zones of which a rule says something where they overlap the provision."""
        within = (kind for kinds in self.within.values() for kind in kinds)
        return frozenset(self.overlap) | frozenset(within)

    @property
    def needs_footprint(self) -> bool:
        """Say whether a rule cannot be asked without the ground the provision takes."""
        return bool(self.overlap or self.adjacent or self.reservations)


class RuleTable:
    """Gives the questions of a rule book for the kinds of zones that are there."""

    def __init__(self, book: RuleBook, kinds: Sequence[ZoneKind]) -> None:
        self._book = book
        self._kinds = kinds
        self.questions = cache(self._questions)

    def _questions(self, category: str, provision_status: str) -> Questions:
        questions = Questions({}, {}, {}, tuple(self._reservations(category, provision_status)))
        for number, kind in enumerate(self._kinds):
            for rule in self._book.rules_for(category, provision_status, kind):
                if rule.relation is Relation.OVERLAP:
                    target = questions.overlap
                elif rule.relation is Relation.ADJACENT:
                    target = questions.adjacent
                else:
                    target = questions.within.setdefault(float(rule.distance_m or 0), {})
                target[number] = (*target.get(number, ()), rule)
        return questions

    def needs_footprint(self, category: str, provision_status: str) -> bool:
        """Say whether any rule of a category and status, whatever zones are there, needs the footprint."""
        rules = self._book.rules_of(category, provision_status)
        return any(rule.relation is not Relation.WITHIN_DISTANCE for rule in rules)

    def _reservations(self, category: str, provision_status: str) -> list[Reservation]:
        rules = self._book.rules_of(category, provision_status)
        supporting = [rule for rule in rules if rule.verdict is Verdict.SUPPORTS and rule.relation is Relation.OVERLAP]
        if not supporting:
            return []
        reserving = frozenset[int]().union(*(self._matching(rule) for rule in supporting))
        missing = [rule for rule in rules if rule.relation is Relation.MISSING_RESERVATION]
        return [Reservation(rule, self._matching(rule), self._matching(rule) & reserving) for rule in missing]

    def _matching(self, rule: Rule) -> frozenset[int]:
        parents = self._book.crosswalk.parents
        return frozenset(
            number for number, kind in enumerate(self._kinds) if rule.rank(kind, parents) is not Rank.NO_MATCH
        )
