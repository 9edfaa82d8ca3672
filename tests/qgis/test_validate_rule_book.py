"""The validation lists every error of a rule book by row, column, value and what is allowed."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import openpyxl
import pytest
from qgis.core import QgsProcessingFeedback

from ako_qgis_plugin.core.rules.rule_book import FOLDER, SHIPPED_RULES, load_rule_book
from ako_qgis_plugin.core.schema import RULE_PROBLEM_FIELDS, names
from ako_qgis_plugin.processing_algorithms.validate_rule_book import ValidateRuleBook
from tests.qgis.small_layers import Run

RULE = {
    "rule_id": "X1",
    "category": "road_express",
    "provision_status": "planned",
    "zones": "SJ",
    "relation": "overlap",
    "distance_m": "",
    "verdict": "conflict",
    "severity": "5",
    "rationale_pl": "źdźbło",
    "rationale_en": "blade",
    "legal_basis": "art. 1",
    "confidence": "high",
}
ERRORS = [
    ("category", "autostrada", "road_express"),
    ("provision_status", "zamierzone", "planned, existing, protected"),
    ("zones", "SJ XX", "SJ"),
    ("relation", "ovrlap", "overlap"),
    ("verdict", "breach", "conflict"),
    ("severity", "6", "1 to 5"),
    ("distance_m", "5", "empty"),
    ("confidence", "sure", "high, medium, low"),
    ("rule_id", "X0", "unique"),
]


def validated(path=None, feedback=None, **parameters):
    given = {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    return Run(ValidateRuleBook(), given if path is None else {"RULEBOOK": str(path), **given}, feedback)


def problems(run):
    assert run.ok, run.log
    return [(row["row"], row["column"], row["value"], row["allowed"]) for row in run.rows()]


@pytest.fixture
def write(tmp_path):
    """Give a function that writes rules, in the form its file name asks for, below one that is right."""

    def write_rules(*changes, name="księga reguł.csv", encoding="utf-8", delimiter=","):
        path = tmp_path / name
        rows = [{**RULE, "rule_id": "X0"}, *({**RULE, **changed} for changed in changes)]
        if path.suffix == ".xlsx":
            book = openpyxl.Workbook()
            for row in [list(RULE), *(list(row.values()) for row in rows)]:
                book.active.append(row)
            book.save(path)
        else:
            with path.open("w", encoding=encoding, newline="") as file:
                writer = csv.DictWriter(file, RULE, delimiter=delimiter)
                writer.writeheader()
                writer.writerows(rows)
        return path

    return write_rules


def test_shipped_rule_book_is_right_and_the_default(qgis_app):
    run = validated()
    assert problems(run) == []
    assert (run.results["ERRORS"], run.results["RULES"]) == (0, len(load_rule_book().rules))


@pytest.mark.parametrize("name", ["rules.csv", "rulebook.xlsx"])
def test_shipped_tables_are_right(qgis_app, tmp_path, name):
    shutil.copy(FOLDER / name, tmp_path)
    assert validated(tmp_path / name).results["ERRORS"] == 0


@pytest.mark.parametrize(("column", "value", "allowed"), ERRORS, ids=[column for column, _, _ in ERRORS])
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_error_is_listed_with_its_row_column_value_and_what_is_allowed(qgis_app, write, name, column, value, allowed):
    [(row, found_column, found_value, found_allowed)] = problems(validated(write({column: value}, name=name)))
    assert (row, found_column) == (3, column)
    assert found_value in value
    assert allowed in found_allowed


def test_every_error_is_listed_and_told(qgis_app, write):
    run = validated(write({"verdict": "breach", "severity": "9"}, {"rule_id": "X2", "relation": "near"}))
    assert [(row, column) for row, column, _, _ in problems(run)] == [(3, "verdict"), (3, "severity"), (4, "relation")]
    assert (run.results["ERRORS"], run.results["RULES"]) == (3, 1)
    assert "row 4, column relation: 'near'" in run.log


@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8-sig", ";"), ("cp1250", ";"), ("utf-8", ",")])
def test_what_spreadsheets_write_is_read(qgis_app, write, encoding, delimiter):
    path = write({"relation": "within_distance", "distance_m": "55,5"}, encoding=encoding, delimiter=delimiter)
    assert problems(validated(path)) == []


def test_categories_beside_the_rule_book_replace_the_shipped_ones(qgis_app, write, tmp_path):
    header = "category,group,default_width_m,name_pl,name_en,screening"
    text = f"{header}\nkolej_podmiejska,transport,20,kolej,rail,no\n"
    (tmp_path / "categories.csv").write_text(text, encoding="utf-8")
    found = problems(validated(write({"category": "kolej_podmiejska"})))
    assert [(row, value) for row, _, value, _ in found] == [(2, "road_express")]


def test_errors_are_written_to_a_file(qgis_app, write, tmp_path):
    target = tmp_path / "błędy ż.csv"
    assert validated(write({"verdict": "breach"}), OUTPUT=str(target)).ok
    header, line = csv.reader(target.read_text(encoding="utf-8").splitlines())
    assert header == names(RULE_PROBLEM_FIELDS)
    assert line[:4] == ["księga reguł.csv", "3", "verdict", "breach"]


def test_list_is_not_written_where_nobody_wants_it(qgis_app):
    run = Run(ValidateRuleBook(), {})
    assert set(run.results) == {"ERRORS", "RULES"}


# Refused: no table at all


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "the table is empty"),
        (b"rule_id,rule_id\n1,2\n", "column rule_id stands twice"),
        (b"rule_id,category\n1,2,3\n", "row 2: 3 cells under 2 columns"),
        ("rule_id,category\n1,ż".encode() + b"\xff\n", "row 2, column category: broken letters"),
        ("rule_id,category\n1,ż\n".encode("utf-16"), "neither UTF-8 nor cp1250"),
        (b'rule_id,category\n"1,2\n', "not a CSV table"),
    ],
    ids=["empty", "column twice", "too many cells", "mixed encoding", "UTF-16", "open quotation mark"],
)
def test_file_that_is_no_table_fails_in_words_and_leaves_nothing(qgis_app, tmp_path, content, sentence):
    (tmp_path / "księga.csv").write_bytes(content)
    run = validated(tmp_path / "księga.csv", OUTPUT=str(tmp_path / "a.gpkg"))
    assert not run.ok
    assert "księga.csv" in run.log
    assert sentence in run.log
    assert [path.name for path in tmp_path.iterdir()] == ["księga.csv"]


def test_workbook_that_is_none_fails_in_words(qgis_app, tmp_path):
    (tmp_path / "księga.xlsx").write_bytes(b"PK no workbook")
    run = validated(tmp_path / "księga.xlsx")
    assert not run.ok
    assert "księga.xlsx: not an XLSX workbook" in run.log


def test_file_that_is_not_there_fails_in_words(qgis_app):
    run = validated(Path("/nie/ma.csv"))
    assert not run.ok
    assert "/nie/ma.csv: no such file" in run.log


def test_output_over_the_rule_book_is_refused_and_the_rule_book_lives(qgis_app, tmp_path):
    book = tmp_path / "rules.csv"
    shutil.copy(SHIPPED_RULES, book)
    run = validated(book, OUTPUT=str(book))
    assert not run.ok
    assert "OUTPUT would overwrite RULEBOOK" in run.log
    assert book.read_bytes() == SHIPPED_RULES.read_bytes()


def test_cancelled_validation_is_no_result(qgis_app, write, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    run = validated(write(), feedback, OUTPUT=str(tmp_path / "a.gpkg"))
    assert not run.ok
    assert not (tmp_path / "a.gpkg").exists()
