"""Zones that run along a zone of the neighbouring municipality which does not go with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.borders.border_categories import BorderCategories
from ako_qgis_plugin.core.borders.border_words import metres, phrase, side_name, side_places
from ako_qgis_plugin.core.borders.contacts import GRID_M, Contact, contact, strip
from ako_qgis_plugin.core.borders.hits import Hit
from ako_qgis_plugin.core.borders.sides import Pairs, Scope, Sides
from ako_qgis_plugin.core.conformity.judge import ADJACENT_STRIP_M, ADJACENT_WITHIN_M
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.rules.rule_book import Rule, RuleBook
from ako_qgis_plugin.core.schema import BORDER_CATEGORIES, Certainty, Relation, Verdict

#: The category of distances to residential land, within one plan as well as across boundaries.
RESIDENTIAL = "residential_neighbour"

#: Verdicts that make findings; the others are what a rule says where nothing is wrong.
SPOKEN = frozenset({Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION})


@dataclass
class Short:
    """Contacts that were left out because they are short."""

    pairs: set[tuple[int, int]] = field(default_factory=set)
    length_m: float = 0.0

    def add(self, pair: tuple[int, int], length_m: float) -> None:
        """Count a pair once, from whichever side it is seen."""
        if pair not in self.pairs and pair[::-1] not in self.pairs:
            self.pairs.add(pair)
            self.length_m += length_m


@dataclass(frozen=True)
class Speaking:
    """Rules of one category and relation by kind of zone, and the kinds that the other side must be of."""

    category: str
    rules: Mapping[int, tuple[Rule, ...]]
    others: NDArray[np.bool_]

    @property
    def scope(self) -> Scope:
        """Say which plans are held against each other: residential land is protected from its own municipality too."""
        return Scope.ALL if self.category == RESIDENTIAL else Scope.MUNICIPALITIES


def speaking(sides: Sides, book: RuleBook, categories: BorderCategories, relation: Relation) -> Iterator[Speaking]:
    """Give what the rule book asks of neighbours in one relation, by category."""
    kinds, parents = sides.table.kinds, book.crosswalk.parents
    for code in sorted(BORDER_CATEGORIES):
        rules: dict[int, tuple[Rule, ...]] = {}
        for number, kind in enumerate(kinds):
            heard = tuple(rule for rule in book.border_rules_for(code, kind) if rule.relation is relation)
            if any(rule.verdict in SPOKEN for rule in heard):
                rules[number] = tuple(rule for rule in heard if rule.verdict in SPOKEN)
        if rules:
            yield Speaking(code, rules, categories.of_kinds(code, kinds, parents))


def is_of(kinds: int, numbers: Iterable[int]) -> NDArray[np.bool_]:
    """Say of each of so many kinds whether it is among some."""
    found = np.zeros(kinds, dtype=bool)
    found[list(numbers)] = True
    return found


class Neighbours:
    """Contacts of zones across the boundaries of municipalities, each measured once."""

    def __init__(self, sides: Sides, along: Pairs, max_gap_m: float, min_length_m: float, language: str) -> None:
        self._sides = sides
        self._along = along.taken(sides.is_held(along, Scope.MUNICIPALITIES) & sides.is_asked[along.one])
        self._max_gap_m = max_gap_m
        self._min_length_m = min_length_m
        self._language = language
        self._contacts: dict[tuple[int, int], Contact] = {}
        self.short = Short()

    def hits(self, asked: Sequence[Speaking], progress: Progress) -> Iterator[Hit]:
        """Give one hit for each rule and pair of zones that run along each other for long enough."""
        for number, speaks in enumerate(asked):
            part = Part(progress, number / len(asked), (number + 1) / len(asked))
            yield from self._of_category(speaks, part)

    def _of_category(self, speaks: Speaking, progress: Progress) -> Iterator[Hit]:
        kind = self._sides.table.kind
        speaks_of = is_of(len(self._sides.table.kinds), speaks.rules)
        pairs = self._along.taken(speaks_of[kind[self._along.one]] & speaks.others[kind[self._along.other]])
        for number, (one, other) in enumerate(zip(pairs.one.tolist(), pairs.other.tolist(), strict=True)):
            progress.advance(number / len(pairs))
            found = self._contact(one, other)
            # Corners that only touch have no length, and are no contact whatever the limit.
            if found.length_m < max(self._min_length_m, GRID_M):
                self.short.add((one, other), found.length_m)
                continue
            for rule in speaks.rules[int(kind[one])]:
                yield self._hit(rule, one, other, found)

    def _contact(self, one: int, other: int) -> Contact:
        if (other, one) in self._contacts:
            return self._contacts[other, one].turned
        if (one, other) not in self._contacts:
            geometry = self._sides.geometry
            self._contacts[one, other] = contact(geometry[one], geometry[other], self._max_gap_m)
        return self._contacts[one, other]

    def _hit(self, rule: Rule, one: int, other: int, found: Contact) -> Hit:
        sides, language = self._sides, self._language
        places = side_places(sides.table.columns, other, language)
        words = [phrase("contact", language, length=metres(found.length_m, language), **places)]
        if found.gap_m > ADJACENT_WITHIN_M:
            words.append(phrase("gap", language, gap=metres(found.gap_m, language)))
        if sides.is_studium[other]:
            words.append(phrase("studium", language))
        return Hit(
            rule,
            one,
            other,
            sides.identity(other),
            side_name(sides.table.columns, other, language),
            strip(sides.geometry[one], found.one, ADJACENT_STRIP_M),
            "; ".join(words),
            found.gap_m,
            found.length_m,
            Certainty.CERTAIN if found.gap_m <= ADJACENT_WITHIN_M else Certainty.UNCERTAIN,
        )
