"""What makes one rule book another, and whether findings can be those of a rule book."""

import csv
from contextlib import contextmanager

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.conformity.check import CheckOptions, check_conformity
from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.rules.rule_book import FOLDER, load_rule_book, rule_book_from_rows
from ako_qgis_plugin.core.rules.rule_book_cells import all_rules, category_cells, rule_cells
from ako_qgis_plugin.core.rules.rule_book_difference import (
    FieldChange,
    Mismatch,
    compare_rule_books,
    described,
    fingerprint,
    matches,
    mismatches_described,
    summarised,
    told_verdict,
)
from tests.core.conformity.scenarios import provision_frame, scenarios, zone_frame

RULE = {
    "rule_id": "X1",
    "category": "tram",
    "provision_status": "planned",
    "zones": "SJ SW",
    "relation": "overlap",
    "distance_m": "",
    "verdict": "conflict",
    "severity": "5",
    "rationale_pl": "Zażółć gęślą jaźń",
    "rationale_en": "reason",
    "legal_basis": "art. 1",
    "confidence": "high",
    "advice_pl": "",
    "advice_en": "",
}
NEAR = {"rule_id": "X2", "relation": "within_distance", "distance_m": "1500"}
TRAM = {
    "category": "tram",
    "group": "transport",
    "default_width_m": "12,5",
    "name_pl": "tramwaj",
    "name_en": "tram",
    "screening": "no",
}
FERRY = {**TRAM, "category": "ferry", "name_pl": "prom", "name_en": "ferry", "default_width_m": ""}


def rule(**changes):
    return {**RULE, **changes}


def book(*rules, categories=(TRAM,)):
    return rule_book_from_rows(rules or (rule(), rule(**NEAR)), categories)


def changes(own, shipped):
    return [(change.rule.rule_id, change.fields) for change in compare_rule_books(own, shipped).rules_changed]


def test_book_does_not_differ_from_itself():
    assert compare_rule_books(book(), book()).is_empty


def test_changed_cell_is_told_with_its_value_before_and_after():
    own = book(rule(verdict="attention", severity="3"), rule(**NEAR))
    assert changes(own, book()) == [
        ("X1", (FieldChange("verdict", "conflict", "attention"), FieldChange("severity", "5", "3")))
    ]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("zones", "SW SJ"),
        ("zones", "SJ SW SJ"),
        ("severity", "5,0"),
        ("rationale_pl", "Zażółć\r\n gęślą\N{NO-BREAK SPACE}jaźń"),
        ("rationale_pl", "Zaz\N{COMBINING DOT ABOVE}ółć gęślą jaźń"),
        ("in_use", "yes"),
    ],
)
def test_other_way_to_write_the_same_is_no_difference(column, value):
    own = book(rule(**{column: value}), rule(**NEAR))
    assert compare_rule_books(own, book()).is_empty
    assert fingerprint(own) == fingerprint(book())


def test_rules_are_added_removed_and_switched_off():
    own = book(rule(in_use="no"), rule(rule_id="X3"))
    difference = compare_rule_books(own, book())
    assert [change.rule.rule_id for change in difference.rules_switched_off] == ["X1"]
    assert [(item.rule_id, category.name_en) for item, category in difference.rules_removed] == [("X2", "tram")]
    assert [(item.rule_id, category.name_en) for item, category in difference.rules_added] == [("X3", "tram")]
    assert difference.number_of_rules == 3


def test_rule_that_is_switched_on_again_is_no_rule_switched_off():
    off = book(rule(), rule(**NEAR, in_use="no"))
    assert changes(book(), off) == [("X2", (FieldChange("in_use", "no", "yes"),))]
    assert compare_rule_books(book(), off).rules_switched_off == ()


def test_categories_are_compared_by_width_screening_and_presence():
    own = book(categories=[{**TRAM, "default_width_m": "20", "screening": "yes"}, FERRY])
    difference = compare_rule_books(own, book())
    assert [(change.category.code, change.fields) for change in difference.categories_changed] == [
        ("tram", (FieldChange("default_width_m", "12.5", "20"), FieldChange("screening", "no", "yes")))
    ]
    assert [category.code for category in difference.categories_added] == ["ferry"]
    assert [category.code for category in compare_rule_books(book(), own).categories_removed] == ["ferry"]


def test_shipped_book_does_not_differ_from_its_workbook():
    shipped, workbook = load_rule_book(), load_rule_book(FOLDER / "rulebook.xlsx")
    assert compare_rule_books(workbook, shipped).is_empty
    assert fingerprint(workbook) == fingerprint(shipped)


@pytest.mark.parametrize(("separator", "encoding"), [(",", "utf-8"), (";", "cp1250"), (";", "utf-8-sig")])
def test_fingerprint_is_that_of_the_content_and_not_of_the_file(tmp_path, separator, encoding):
    def write(path, rows):
        with path.open("w", encoding=encoding, newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), delimiter=separator)
            writer.writeheader()
            writer.writerows(rows)

    write(tmp_path / "własna.csv", [rule(**NEAR), rule()])
    write(tmp_path / "categories.csv", [TRAM])
    assert fingerprint(load_rule_book(tmp_path / "własna.csv")) == fingerprint(book())


def test_fingerprint_is_the_same_in_a_workbook(tmp_path):
    workbook = openpyxl.Workbook()
    for name, rows in (("rules", [rule(), rule(**NEAR)]), ("categories", [TRAM])):
        sheet = workbook.create_sheet(name)
        sheet.append(list(rows[0]))
        for row in rows:
            sheet.append([float(cell.replace(",", ".")) if cell[:1].isdigit() else cell for cell in row.values()])
    workbook.save(tmp_path / "own.xlsx")
    assert fingerprint(load_rule_book(tmp_path / "own.xlsx")) == fingerprint(book())


def test_rule_switched_off_counts_as_little_as_one_that_is_not_there():
    assert fingerprint(book(rule(), rule(**NEAR, in_use="no"))) == fingerprint(book(rule()))


def test_fingerprint_of_the_shipped_book_is_sixteen_hex_digits():
    assert len(fingerprint(load_rule_book())) == 16
    assert int(fingerprint(load_rule_book()), 16) > 0


def test_difference_is_told_in_polish_words():
    own = book(
        rule(in_use="no", severity="3", verdict="attention"),
        rule(**{**NEAR, "distance_m": "2000,5"}),
        categories=[{**TRAM, "default_width_m": ""}, FERRY],
    )
    assert described(compare_rule_books(own, book()), "pl") == [
        "X1 (tramwaj, stan planowany): ocena: kolizja → do wyjaśnienia; waga: 5 → 3; wyłączona.",
        "X2 (tramwaj, stan planowany): odległość: 1\u202f500\u00a0m → 2\u202f000,5\u00a0m.",
        "kategoria „tramwaj” (tram): domyślna szerokość: 12,5\u00a0m → brak.",
        "kategoria „prom” (ferry): dodana.",
    ]


def test_difference_is_told_in_english_words():
    own = book(rule(rationale_en="other"), rule(rule_id="X3", relation="within_distance", distance_m="1500"))
    assert described(compare_rule_books(own, book()), "en") == [
        "X1 (tram, planned): rationale in English: “reason” → “other”.",
        "X2 (tram, planned): removed.",
        "X3 (tram, planned): added (zones: SJ SW; relation: within a distance; distance: 1,500\u00a0m;"
        " verdict: conflict; severity: 5; in use: yes).",
    ]


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_cell_of_the_shipped_book_has_its_words(language):
    shipped = load_rule_book()
    other = book(categories=[TRAM, *(category_cells(c) for c in shipped.categories.values())])
    told = described(compare_rule_books(shipped, other), language)
    assert len(told) == len(shipped.rules) + 2 + 1


def test_difference_is_summed_up_in_one_sentence():
    own = book(rule(in_use="no"), rule(**{**NEAR, "severity": "1"}), rule(rule_id="X3"))
    difference = compare_rule_books(own, book())
    assert summarised(difference, "pl") == (
        "Różni się od księgi reguł z wtyczki: reguły wyłączone: 1, reguły zmienione: 1, reguły dodane: 1."
    )
    assert summarised(compare_rule_books(own, own), "en") == "Does not differ from the shipped rule book."
    assert described(compare_rule_books(own, own), "en") == []


FINDING = {
    "rule_id": "X1",
    "verdict": "conflict",
    "certainty": "certain",
    "severity": 5,
    "plan_type": "POG",
    "category": "tram",
    "provision_status": "planned",
    "relation": "overlap",
    "legal_basis": "art. 1",
    "screening": False,
    "rationale": "whatever the language",
}


def mismatches(*findings, own=None):
    return matches(pd.DataFrame([{**FINDING, **finding} for finding in findings], dtype=object), own or book())


def test_findings_of_a_book_match_it():
    assert mismatches({}, {"certainty": "unknown"}) == []


def test_finding_of_a_rule_that_the_book_does_not_use_is_told():
    own = book(rule(in_use="no"), rule(**NEAR))
    assert mismatches({}, own=own) == [Mismatch("X1", "rule_id", "X1", "")]


@pytest.mark.parametrize(
    ("field", "value", "in_findings", "in_book"),
    [
        ("severity", 4.0, "4", "5"),
        ("legal_basis", "art. 2", "art. 2", "art. 1"),
        ("legal_basis", None, "", "art. 1"),
        ("relation", "adjacent", "adjacent", "overlap"),
        ("screening", True, "yes", "no"),
        ("verdict", "attention", "attention", "conflict"),
    ],
)
def test_finding_that_quotes_a_rule_otherwise_than_the_book_is_told_once(field, value, in_findings, in_book):
    assert mismatches({field: value}, {field: value}) == [Mismatch("X1", field, in_findings, in_book)]


@pytest.mark.parametrize(
    ("certainty", "plan_type", "verdict"),
    [
        ("certain", "POG", "conflict"),
        ("unknown", "MPZP", "conflict"),
        ("uncertain", "POG", "potential_conflict"),
        ("possible", "POG", "attention"),
        ("certain", "SUIKZP", "attention"),
        ("uncertain", "SUIKZP", "attention"),
    ],
)
def test_verdict_that_was_lowered_is_still_the_rule_s(certainty, plan_type, verdict):
    assert mismatches({"certainty": certainty, "plan_type": plan_type, "verdict": verdict}) == []


def test_uncertain_drawing_does_not_lower_the_verdict_of_a_neighbour():
    own = book(rule(relation="adjacent"))
    assert told_verdict(own.rules[0], "uncertain", "POG") == "conflict"


def test_findings_without_a_rule_and_resolved_ones_are_passed_over():
    assert mismatches({"rule_id": None}, {"rule_id": "OLD", "change": "resolved"}) == []


def test_findings_with_few_columns_are_compared_in_these():
    assert matches(pd.DataFrame({"rule_id": ["X1", None], "verdict": ["attention", None]}), book()) == []


def test_mismatches_are_told_in_words():
    found = mismatches({"rule_id": "X9"}, {"verdict": "attention"})
    assert mismatches_described(found, "pl") == [
        "X1: ocena w wynikach: do wyjaśnienia, w księdze: kolizja",
        "X9: tej reguły nie ma w księdze",
    ]


IDS = [f"R{number}" for number in range(5)]
ROWS = st.fixed_dictionaries(
    {
        "zones": st.sampled_from(["SJ", "SW SJ", "SO[PEW] POG:*"]),
        "reach": st.sampled_from(
            [("overlap", ""), ("adjacent", ""), ("within_distance", "5"), ("within_distance", "7")]
        ),
        "verdict": st.sampled_from(["conflict", "attention", "neutral"]),
        "severity": st.sampled_from("135"),
        "legal_basis": st.sampled_from(["", "art. 1", "=ścieżka; „x”"]),
        "in_use": st.sampled_from(["", "no", "yes"]),
        "category": st.sampled_from(["tram", "ferry"]),
    }
)


@st.composite
def books(draw):
    rows = []
    for rule_id in draw(st.permutations(IDS))[: draw(st.integers(0, len(IDS)))]:
        row = draw(ROWS)
        relation, distance_m = row.pop("reach")
        rows.append(rule(rule_id=rule_id, relation=relation, distance_m=distance_m, **row))
    width = draw(st.sampled_from(["", "12,5", "40"]))
    return book(rule(rule_id="ALWAYS"), *rows, categories=[TRAM, {**FERRY, "default_width_m": width}])


def applied(difference, shipped):
    """Put a difference into a book, cell by cell."""
    rules = {key: rule_cells(item) for key, item in all_rules(shipped).items()}
    categories = {key: category_cells(item) for key, item in shipped.categories.items()}
    for removed, _ in difference.rules_removed:
        del rules[removed.rule_id]
    for change in difference.rules_changed:
        rules[change.rule.rule_id].update({cell.field: cell.after for cell in change.fields})
    for added, _ in difference.rules_added:
        rules[added.rule_id] = rule_cells(added)
    for change in difference.categories_changed:
        categories[change.category.code].update({cell.field: cell.after for cell in change.fields})
    return rule_book_from_rows(rules.values(), categories.values())


@given(books(), books())
def test_difference_put_into_the_other_book_gives_one_s_own(own, shipped):
    again = applied(compare_rule_books(own, shipped), shipped)
    assert compare_rule_books(again, own).is_empty
    assert fingerprint(again) == fingerprint(own)


@given(books(), books())
def test_fingerprints_are_the_same_exactly_where_what_is_in_use_is(own, other):
    def used(item):
        return {rule_.rule_id: rule_cells(rule_) for rule_ in item.rules}, item.categories

    assert (fingerprint(own) == fingerprint(other)) == (used(own) == used(other))


@given(books())
def test_any_book_does_not_differ_from_itself(own):
    assert compare_rule_books(own, own).is_empty


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(scenarios())
def test_findings_of_any_check_match_its_own_rule_book(scenario):
    own = rule_book_from_rows(scenario.rules)
    frames = zone_frame(scenario.zones), provision_frame(scenario.provisions)
    options = CheckOptions(include_supports=True, language="pl")
    with assume_judgeable():
        assert matches(check_conformity(*frames, own, options=options).findings, own) == []


@contextmanager
def assume_judgeable():
    """Pass over scenarios that the check refuses."""
    try:
        yield
    except AkoError:
        reject()
