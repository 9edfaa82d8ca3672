"""Which rules speak in the place of one that is switched off."""

import pytest

from ako_qgis_plugin.core.rules.rule_book import load_crosswalk, load_rule_book, rule_book_from_rows
from ako_qgis_plugin.core.rules.silenced_rules import reservations_touched, stand_ins
from ako_qgis_plugin.core.rules.tokens import ZoneKind

RULE = {
    "rule_id": "A",
    "category": "road_express",
    "provision_status": "planned",
    "zones": "SO",
    "relation": "overlap",
    "distance_m": "",
    "verdict": "conflict",
    "severity": "5",
    "rationale_pl": "powód",
    "rationale_en": "",
    "legal_basis": "",
    "confidence": "high",
}


def book(**zones):
    """Rules by id: their zones, or more of their cells."""
    rows = [{"zones": cells} if isinstance(cells, str) else cells for cells in zones.values()]
    return rule_book_from_rows([{**RULE, "rule_id": rule_id, **row} for rule_id, row in zip(zones, rows, strict=True)])


def heard(own, rule_id="A"):
    rule = next(rule for rule in (*own.rules, *own.switched_off) if rule.rule_id == rule_id)
    return [other.rule_id for other in stand_ins(rule, own)]


def test_less_specific_rule_speaks_in_the_place_of_a_specific_one():
    assert heard(book(A="SO[PEW]", B="SO", C="POG:*")) == ["B"]


def test_less_specific_rule_has_nobody_in_its_place_but_a_still_less_specific_one():
    assert heard(book(A="SO", B="SO[PEW]")) == []
    assert heard(book(A="SO", B="SO[PEW]", C="POG:*")) == ["C"]


def test_rule_of_the_same_rank_spoke_before_and_takes_no_place():
    assert heard(book(A="SO", B="SO SJ")) == []


def test_rule_of_another_relation_takes_no_place():
    assert heard(book(A="POG:SO", B={"zones": "SO", "relation": "adjacent"})) == []


def test_rule_that_is_switched_off_takes_no_place():
    assert heard(book(A="POG:SO", B={"zones": "SO", "in_use": "no"}, C="POG:*")) == ["C"]


def test_place_is_told_of_a_rule_that_is_already_switched_off():
    assert heard(book(A={"zones": "POG:SO", "in_use": "no"}, B="SO")) == ["B"]


def test_symbol_stands_in_for_the_class_it_is_taken_for():
    assert heard(book(A="MPZP:MN", B="SJ", C="SO")) == ["B"]


def test_rule_on_a_missing_reservation_is_not_silenced_and_silences_none():
    own = book(A={"relation": "missing_reservation"}, B={"verdict": "supports"}, C="POG:*")
    assert heard(own) == []
    assert [rule.rule_id for rule in reservations_touched(own.rules[1], own)] == ["A"]
    assert reservations_touched(own.rules[2], own) == ()


@pytest.mark.parametrize("rule_id", ["R007", "R010", "R059", "R122"])
def test_stand_ins_are_those_that_the_book_without_the_rule_lets_speak(rule_id):
    own = load_rule_book()
    rule = next(rule for rule in own.rules if rule.rule_id == rule_id)
    without = type(own)(own.name, tuple(r for r in own.rules if r != rule), own.categories, own.crosswalk)
    classes = load_crosswalk().zone_classes
    profiles = [frozenset(), frozenset({"PEW"}), frozenset({"PEF"}), frozenset({"PEB"}), frozenset({"PEG", "PEO"})]
    zones = [ZoneKind(plan, code, None, some) for plan in ("POG", "SUIKZP") for code in classes for some in profiles]
    zones += [ZoneKind("MPZP", code, symbol or None) for symbol, code in own.crosswalk.pairs]
    new = set()
    for zone in zones:
        before, after = (each.rules_for(rule.category, rule.provision_status, zone) for each in (own, without))
        new |= {other.rule_id for other in after if other not in before}
    assert sorted(new) == [other.rule_id for other in stand_ins(rule, own)]
