import csv

import openpyxl
import pytest

from ako_qgis_plugin.core.errors import RuleBookError, TableError
from ako_qgis_plugin.core.rules.rule_book import (
    ERRORS_SHOWN,
    FOLDER,
    examine_rule_book,
    load_rule_book,
    rule_book_from_rows,
)
from ako_qgis_plugin.core.rules.tokens import ZoneKind

RULE = {
    "rule_id": "X1",
    "category": "road_express",
    "provision_status": "planned",
    "zones": "SJ",
    "relation": "overlap",
    "distance_m": "",
    "verdict": "conflict",
    "severity": "5",
    "rationale_pl": "powód",
    "rationale_en": "reason",
    "legal_basis": "art. 1",
    "confidence": "high",
    "advice_pl": "",
    "advice_en": "",
}


def rule(**changes):
    return {**RULE, **changes}


def as_csv(path, rows, separator=";", encoding="utf-8"):
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=separator)
        writer.writeheader()
        writer.writerows(rows)
    return path


def problems(*rows):
    with pytest.raises(RuleBookError) as caught:
        rule_book_from_rows(rows)
    return str(caught.value)


@pytest.mark.parametrize(
    ("column", "value", "allowed"),
    [
        ("category", "road_expres", "allowed are road_express, road_national"),
        ("provision_status", "planowane", "allowed are planned, existing, protected"),
        ("relation", "near", "allowed are overlap, within_distance, adjacent, missing_reservation"),
        ("verdict", "not_assessed", "allowed are conflict, potential_conflict, attention, supports, neutral"),
        ("severity", "6", "must be a whole number from 1 to 5"),
        ("severity", "2,5", "must be a whole number from 1 to 5"),
        ("severity", "", "must be a whole number from 1 to 5"),
        ("confidence", "sure", "allowed are high, medium, low"),
        ("zones", "", "must not be empty"),
        ("zones", "SX", "'SX' is none of the zone classes"),
        ("distance_m", "50", "must be empty unless the relation is within_distance"),
        ("distance_m", "far", "must be a number"),
    ],
)
def test_wrong_cell_is_named_by_row_column_value_and_what_is_allowed(column, value, allowed):
    message = problems(rule(), rule(rule_id="X2", **{column: value}))
    assert message.startswith(f"rules: row 3, column {column}: '{value}' - ")
    assert allowed in message


def test_identifier_that_stands_twice_names_its_first_row():
    assert "row 4, column rule_id: 'X1' - must be unique, but stands in row 2 too" in problems(
        rule(), rule(rule_id="X2"), rule()
    )


@pytest.mark.parametrize("distance", ["", "0", "-5"])
def test_distance_rule_needs_a_distance(distance):
    assert "must be a number of metres above 0 for within_distance" in problems(
        rule(relation="within_distance", distance_m=distance)
    )


def test_every_error_is_listed_not_only_the_first():
    message = problems(rule(verdict="bad", severity="9"), rule(rule_id="X2", category="none"))
    assert [line.split(":")[1].strip() for line in message.splitlines()] == [
        "row 2, column verdict",
        "row 2, column severity",
        "row 3, column category",
    ]


def test_missing_column_is_named():
    row = rule()
    del row["legal_basis"]
    assert "column legal_basis: '' - this column is missing" in problems(row)


def test_columns_of_advice_may_be_missing(tmp_path):
    row = rule()
    del row["advice_pl"], row["advice_en"]
    assert load_rule_book(as_csv(tmp_path / "own.csv", [row])).rules[0].advice("pl") == ""


def test_empty_rule_book_is_no_rule_book(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(";".join(RULE) + "\n", encoding="utf-8")
    with pytest.raises(RuleBookError, match="holds no rule"):
        load_rule_book(path)


def test_message_of_many_errors_refers_to_the_validation(tmp_path):
    rows = [rule(rule_id=f"X{number}", verdict="bad") for number in range(ERRORS_SHOWN + 3)]
    with pytest.raises(RuleBookError, match=r"and 3 more errors; ako:validaterulebook lists them all"):
        load_rule_book(as_csv(tmp_path / "own.csv", rows))


@pytest.mark.parametrize(("separator", "encoding"), [(",", "utf-8"), (";", "cp1250"), (";", "utf-8-sig")])
def test_own_rule_book_is_read_as_spreadsheets_save_it(tmp_path, separator, encoding):
    rows = [rule(relation="within_distance", distance_m="0,5", rationale_pl="zażółć")]
    book = load_rule_book(as_csv(tmp_path / "własne reguły.csv", rows, separator, encoding))
    assert (book.rules[0].distance_m, book.rules[0].rationale("pl")) == (0.5, "zażółć")


def test_categories_beside_the_rule_book_replace_the_shipped_ones(tmp_path):
    as_csv(
        tmp_path / "categories.csv",
        [{"category": "tram", "group": "transport", "default_width_m": "12,5", "name_pl": "tramwaj", "name_en": "tram",
          "screening": "no"}],
    )  # fmt: skip
    book = load_rule_book(as_csv(tmp_path / "own.csv", [rule(category="tram")]))
    assert (list(book.categories), book.categories["tram"].default_width_m) == (["tram"], 12.5)


def test_error_in_the_categories_names_their_table(tmp_path):
    row = {
        "category": "tram",
        "group": "t",
        "default_width_m": "-1",
        "name_pl": "",
        "name_en": "",
        "screening": "maybe",
    }
    as_csv(tmp_path / "categories.csv", [row])
    _, found = examine_rule_book(as_csv(tmp_path / "own.csv", [rule()]))
    assert [(problem.table, problem.row, problem.column) for problem in found] == [
        ("categories.csv", 2, "default_width_m"),
        ("categories.csv", 2, "screening"),
        ("own.csv", 2, "category"),
    ]


def test_workbook_with_a_sheet_of_rules_is_a_rule_book(tmp_path):
    workbook = openpyxl.Workbook()
    sheet = workbook.create_sheet("rules")
    sheet.append(list(RULE))
    sheet.append([5 if key == "severity" else value for key, value in RULE.items()])
    workbook.save(tmp_path / "own.xlsx")
    assert [item.rule_id for item in load_rule_book(tmp_path / "own.xlsx").rules] == ["X1"]


def test_file_that_is_no_table_is_refused(tmp_path):
    path = tmp_path / "own.csv"
    path.write_bytes(b"\xff\xfe\x00\x00")
    with pytest.raises(TableError, match=r"own\.csv: neither UTF-8 nor cp1250"):
        load_rule_book(path)


def test_most_specific_rules_of_each_relation_speak():
    book = rule_book_from_rows(
        [
            rule(rule_id="A", zones="POG:*"),
            rule(rule_id="B", zones="SO"),
            rule(rule_id="C", zones="SO[PEW]"),
            rule(rule_id="D", zones="SO[PEW] POG:*", verdict="attention"),
            rule(rule_id="E", zones="POG:*", relation="within_distance", distance_m="10"),
        ]
    )
    zone = ZoneKind("POG", "SO", None, frozenset({"PEW"}))
    assert [r.rule_id for r in book.rules_for("road_express", "planned", zone)] == ["C", "D", "E"]
    plain = ZoneKind("POG", "SO", None)
    assert [r.rule_id for r in book.rules_for("road_express", "planned", plain)] == ["B", "E"]


def test_border_categories_take_no_part_in_the_check():
    book = rule_book_from_rows([rule(category="residential_neighbour"), rule(rule_id="X2")])
    assert book.rules_of("residential_neighbour", "planned") == ()
    assert book.judged_categories == {"road_express"}


def test_text_in_the_other_language_stands_in_where_one_is_missing():
    [item] = rule_book_from_rows([rule(rationale_en="", advice_en="do this")]).rules
    assert (item.rationale("en"), item.advice("pl")) == ("powód", "do this")


def test_shipped_tables_are_where_planners_look():
    assert {path.name for path in FOLDER.iterdir()} >= {
        "rules.csv",
        "categories.csv",
        "pog_zones.csv",
        "mpzp_to_pog.csv",
        "rulebook.xlsx",
    }


def test_rule_that_is_switched_off_keeps_its_row_and_never_speaks(tmp_path):
    book = load_rule_book(as_csv(tmp_path / "own.csv", [rule(in_use="yes"), rule(rule_id="X2", in_use="no")]))
    assert [item.rule_id for item in book.rules] == ["X1"]
    assert [item.rule_id for item in book.switched_off] == ["X2"]
    assert [item.rule_id for item in book.rules_of("road_express", "planned")] == ["X1"]


def test_column_of_use_may_be_empty():
    assert len(rule_book_from_rows([rule(in_use="")]).rules) == 1


def test_wrong_word_for_use_is_named():
    assert "column in_use: 'nie' - allowed are yes, no" in problems(rule(in_use="nie"))


def test_rule_that_is_switched_off_is_examined_like_any_other():
    assert "column verdict: 'bad'" in problems(rule(), rule(rule_id="X2", in_use="no", verdict="bad"))


def test_rule_book_with_every_rule_switched_off_is_refused():
    assert "column in_use: 'no' - at least one rule must be in use" in problems(rule(in_use="no"))
