"""What is heard of other rules where one falls silent: specificity lets the most specific rules of a relation speak."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from ako_qgis_plugin.core.rules.rule_book import Rule, RuleBook
from ako_qgis_plugin.core.rules.tokens import Rank, ZoneKind
from ako_qgis_plugin.core.schema import PlanType, Relation, Verdict


def stand_ins(rule: Rule, book: RuleBook) -> tuple[Rule, ...]:
    """Give the rules that speak of some zone in the place of a rule once it is switched off, and only then.

    The book may hold the rule in use or switched off.
    """
    if rule.relation is Relation.MISSING_RESERVATION:
        return ()
    others = [
        other
        for other in book.rules_of(rule.category, rule.provision_status)
        if other.relation is rule.relation and other.rule_id != rule.rule_id
    ]
    heard: dict[str, Rule] = {}
    for zone in _kinds([rule, *others], book):
        own = rule.rank(zone, book.crosswalk.parents)
        ranks = [other.rank(zone, book.crosswalk.parents) for other in others]
        best = max(ranks, default=Rank.NO_MATCH)
        if own > best > Rank.NO_MATCH:
            heard.update({other.rule_id: other for other, rank in zip(others, ranks, strict=True) if rank == best})
    return tuple(other for other in others if other.rule_id in heard)


def reservations_touched(rule: Rule, book: RuleBook) -> tuple[Rule, ...]:
    """Give the rules on missing reservations for which the zones of a rule count as reserved (DESIGN section 3)."""
    if rule.relation is not Relation.OVERLAP or rule.verdict is not Verdict.SUPPORTS:
        return ()
    return tuple(
        other
        for other in book.rules_of(rule.category, rule.provision_status)
        if other.relation is Relation.MISSING_RESERVATION
    )


def _kinds(rules: list[Rule], book: RuleBook) -> Iterator[ZoneKind]:
    """Give a zone of every kind that plans can hold and these rules can tell apart."""
    zone_classes = sorted(book.crosswalk.zone_classes)
    profiles = sorted({token.profile for rule in rules for token in rule.zones if token.profile})
    additional = [frozenset(), *(frozenset({profile}) for profile in profiles), frozenset(profiles)]
    for plan_type, zone_class, profile in product((PlanType.GENERAL, PlanType.STUDIUM), zone_classes, additional):
        yield ZoneKind(plan_type.value, zone_class, None, profile)
    for symbol_class, zone_class in book.crosswalk.pairs:
        known = zone_class if zone_class in book.crosswalk.zone_classes else None
        yield ZoneKind(PlanType.LOCAL.value, known, symbol_class or None)
