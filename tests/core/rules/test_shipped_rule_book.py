"""The tables that go into the package: consistent with each other, with the law pages, and with their workbook."""

import csv
import re

import openpyxl
import pytest

from ako_qgis_plugin.core.rules.rule_book import FOLDER, load_crosswalk, load_rule_book
from ako_qgis_plugin.core.schema import BORDER_CATEGORIES, Relation
from scripts.build_rulebook import ROOT, SHEETS, WORKBOOK, catalogue


def table(name):
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_shipped_rule_can_be_used():
    assert len(load_rule_book().rules) == len(table("rules")) == 359


def test_no_two_rules_say_the_same_of_one_token():
    seen = set()
    for rule in load_rule_book().rules:
        for token in rule.zones:
            key = (rule.category, rule.provision_status, token.text, rule.relation, rule.distance_m)
            assert key not in seen, f"{rule.rule_id} repeats {key}"
            seen.add(key)


def test_every_category_has_a_rule():
    used = {rule.category for rule in load_rule_book().rules}
    assert used == {row["category"] for row in table("categories")}


def test_profile_tokens_name_what_the_zone_may_hold():
    additional = {row["code"]: row["additional_profile"].split() for row in table("pog_zones")}
    for rule in load_rule_book().rules:
        for token in rule.zones:
            assert token.profile is None or token.profile in additional[token.zone_class], (
                f"{rule.rule_id} {token.text}"
            )


def test_reservations_have_a_rule_that_says_what_reserves():
    book = load_rule_book()
    for rule in book.rules:
        if rule.relation is Relation.MISSING_RESERVATION:
            others = book.rules_of(rule.category, rule.provision_status)
            assert any(o.verdict == "supports" and o.relation is Relation.OVERLAP for o in others), rule.rule_id


@pytest.mark.parametrize("column", ["rationale_pl", "rationale_en", "advice_pl", "advice_en"])
def test_no_text_states_a_breach_of_law(column):
    forbidden = re.compile(r"niezgodn|sprzeczn|nielegal|non-compl|illegal|unlawful", re.IGNORECASE)
    assert [row["rule_id"] for row in table("rules") if forbidden.search(row[column])] == []


def test_every_rule_that_is_no_praise_gives_advice_in_both_languages():
    for row in table("rules"):
        if row["verdict"] in ("conflict", "potential_conflict", "attention"):
            assert row["advice_pl"], row["rule_id"]
            assert row["advice_en"], row["rule_id"]


def test_thirteen_zones_have_the_colours_and_profiles_of_the_regulation():
    zones = table("pog_zones")
    assert " ".join(row["code"] for row in zones) == "SW SJ SZ SU SH SP SR SI SN SC SG SO SK"
    assert all(re.fullmatch(r"#[0-9A-F]{6}", row["rgb_hex"]) for row in zones)
    assert all("ZD" in row["basic_profile"].split() for row in zones), "allotments are basic since 22.11.2024"


def test_crosswalk_leads_to_zone_classes_or_the_host_zone_and_has_no_circles():
    codes = {row["code"] for row in table("pog_zones")} | {"host zone"}
    assert {row["default_pog_zone"] for row in table("mpzp_to_pog")} <= codes
    parents = load_crosswalk().parents
    for symbol in parents:
        seen = [symbol]
        while seen[-1] in parents:
            seen.append(parents[seen[-1]])
            assert len(seen) == len(set(seen)), seen


def test_border_categories_are_categories():
    assert load_rule_book().categories.keys() >= BORDER_CATEGORIES


@pytest.mark.parametrize("name", SHEETS)
def test_workbook_holds_the_same_cells_as_the_tables(name):
    sheet = openpyxl.load_workbook(WORKBOOK, read_only=True)[name]
    rows = [["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True)]
    expected = [list(table(name)[0])] + [list(row.values()) for row in table(name)]
    as_text = [[str(int(c)) if isinstance(c, float) and c.is_integer() else str(c) for c in row] for row in rows]
    assert as_text == expected


def test_workbook_is_a_rule_book_like_the_tables():
    from_workbook, shipped = load_rule_book(WORKBOOK), load_rule_book()
    assert from_workbook.rules == shipped.rules
    assert from_workbook.categories == shipped.categories


@pytest.mark.parametrize("language", ["pl", "en"])
def test_catalogue_is_made_from_the_tables_as_they_are(language):
    assert (ROOT / "docs" / f"rule_catalogue_{language}.md").read_text(encoding="utf-8") == catalogue(language)
