"""Own copies of a rule book: edited cell by cell, written whole or not at all, read back by everything else."""

import csv
import os

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import RuleBookError
from ako_qgis_plugin.core.rules.rule_book import FOLDER, SHIPPED_RULES, load_rule_book
from ako_qgis_plugin.core.rules.rule_book_cells import all_rules, number_cell, rule_cells
from ako_qgis_plugin.core.rules.rule_book_difference import FieldChange, compare_rule_books, fingerprint
from ako_qgis_plugin.core.rules.rule_book_edit import (
    InvalidEditError,
    RuleBookChangedError,
    edited,
    file_stamp,
    is_shipped,
    reset_all,
    reset_rules,
    write_rule_book,
)
from ako_qgis_plugin.core.rules.rule_book_files import RuleBookFileError, read_tables
from ako_qgis_plugin.core.tables import parse_number

TRAM = {
    "category": "tram",
    "group": "transport",
    "default_width_m": "12,5",
    "name_pl": "tramwaj",
    "name_en": "tram",
    "screening": "no",
    "uwagi": "własna kategoria",
}
RULE = {
    "rule_id": "X1",
    "category": "road_express",
    "provision_status": "planned",
    "zones": "SJ",
    "relation": "overlap",
    "distance_m": "",
    "verdict": "conflict",
    "severity": "5",
    "rationale_pl": "zażółć; gęślą „jaźń”\nw dwóch wierszach",
    "rationale_en": "",
    "legal_basis": "art. 1",
    "confidence": "high",
    "uwagi": "=wzór, nie wzór",
}
NEAR = {**RULE, "rule_id": "X2", "relation": "within_distance", "distance_m": "12,5"}

#: Formats that one's own book may have: ending, separator, encoding.
FORMATS = [(".csv", ",", "utf-8"), (".csv", ";", "cp1250"), (".csv", ";", "utf-8-sig"), (".xlsx", "", "")]
in_every_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: " ".join(form).strip())


def as_csv(path, rows, separator=";", encoding="utf-8-sig"):
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=separator)
        writer.writeheader()
        for row in rows:
            if row:
                writer.writerow(row)
            else:
                file.write(separator * (len(rows[0]) - 1) + "\r\n")
    return path


def as_workbook(path, **sheets):
    workbook = openpyxl.Workbook()
    workbook.active.title = "czytaj to"
    workbook.active.append(["Uwagi urzędu"])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        sheet.append(list(rows[0]))
        for row in rows:
            sheet.append(list(row.values()))
        for cells in sheet.iter_rows():
            for cell in cells:
                cell.data_type = "s" if cell.data_type == "f" else cell.data_type
        sheet.freeze_panes = "B2"
        sheet.auto_filter.ref = sheet.dimensions
    workbook.save(path)
    return path


def own_book(folder, form=FORMATS[2], rows=(RULE, {}, NEAR)):
    ending, separator, encoding = form
    path = folder / f"księga własna{ending}"
    return as_workbook(path, rules=rows) if ending == ".xlsx" else as_csv(path, rows, separator, encoding)


def changes(path, source=SHIPPED_RULES):
    difference = compare_rule_books(load_rule_book(path), load_rule_book(source))
    return {change.rule.rule_id: change.fields for change in difference.rules_changed}


def kept(path, rule_id, **cells):
    """Change a rule in the book of a file."""
    write_rule_book(edited(read_tables(path), {rule_id: cells}), path)


def files(folder):
    return sorted(path.name for path in folder.iterdir())


# --- editing ----------------------------------------------------------------------------------------------------------


def test_rule_that_is_switched_off_keeps_its_row_and_its_texts(tmp_path):
    path = own_book(tmp_path)
    kept(path, "X1", in_use="no")
    book = load_rule_book(path)
    assert [rule.rule_id for rule in book.rules] == ["X2"]
    assert [rule.rationale("pl") for rule in book.switched_off] == [RULE["rationale_pl"]]


def test_rule_that_is_switched_off_and_on_again_is_as_it_was(tmp_path):
    path = own_book(tmp_path)
    before = fingerprint(load_rule_book(path))
    kept(path, "X1", in_use="no")
    kept(path, "X1", in_use="yes")
    assert fingerprint(load_rule_book(path)) == before


@in_every_format
def test_changed_distance_verdict_and_severity_are_read_back(tmp_path, form):
    source = own_book(tmp_path, form)
    path = tmp_path / "żółta kopia" / f"kopia{source.suffix}"
    path.parent.mkdir()
    write_rule_book(edited(read_tables(source), {"X2": {"distance_m": "7,25", "verdict": "attention"}}), path)
    kept(path, "X2", severity="1")
    assert changes(path, source) == {
        "X2": (
            FieldChange("distance_m", "12.5", "7.25"),
            FieldChange("verdict", "conflict", "attention"),
            FieldChange("severity", "5", "1"),
        )
    }


@pytest.mark.parametrize(
    ("rule_id", "cells", "message"),
    [
        ("X1", {"distance_m": "50"}, "row 2, column distance_m: '50' - must be empty unless"),
        ("X2", {"distance_m": "0"}, "row 4, column distance_m: '0' - must be a number of metres above 0"),
        ("X2", {"distance_m": "far"}, "row 4, column distance_m: 'far' - must be a number"),
        ("X2", {"severity": "6"}, "row 4, column severity: '6' - must be a whole number from 1 to 5"),
        ("X2", {"verdict": "not_assessed"}, "row 4, column verdict: 'not_assessed' - allowed are conflict"),
        ("X2", {"in_use": "nie"}, "row 4, column in_use: 'nie' - allowed are yes, no"),
    ],
)
def test_edit_that_the_validation_would_refuse_is_refused(tmp_path, rule_id, cells, message):
    with pytest.raises(InvalidEditError, match="księga własna") as caught:
        edited(read_tables(own_book(tmp_path)), {rule_id: cells})
    assert message in str(caught.value)
    assert caught.value.problems[0].column == next(iter(cells))


def test_last_rule_in_use_cannot_be_switched_off(tmp_path):
    tables = edited(read_tables(own_book(tmp_path)), {"X1": {"in_use": "no"}})
    with pytest.raises(InvalidEditError, match="at least one rule must be in use"):
        edited(tables, {"X2": {"in_use": "no"}})


def test_texts_and_zones_are_not_edited_here(tmp_path):
    with pytest.raises(ValueError, match="zones"):
        edited(read_tables(own_book(tmp_path)), {"X1": {"zones": "SW"}})


def test_rule_that_is_not_there_is_named(tmp_path):
    with pytest.raises(RuleBookError, match="there is no rule X9"):
        edited(read_tables(own_book(tmp_path)), {"X9": {"severity": "1"}})


# --- reset ------------------------------------------------------------------------------------------------------------


def shipped():
    return read_tables(SHIPPED_RULES)


def test_one_rule_goes_back_to_what_the_shipped_book_says():
    tables = edited(edited(shipped(), {"R017": {"distance_m": "9"}}), {"R001": {"in_use": "no"}})
    again, _ = reset_rules(tables, ["R017"], shipped()).examine()
    assert [c.rule.rule_id for c in compare_rule_books(again, load_rule_book()).rules_changed] == ["R001"]


def test_rule_whose_row_was_deleted_comes_back(tmp_path):
    path = own_book(tmp_path)
    write_rule_book(reset_rules(read_tables(path), ["R017"], shipped()), path)
    difference = compare_rule_books(load_rule_book(path), load_rule_book())
    assert "R017" not in [rule.rule_id for rule, _ in difference.rules_removed]
    assert difference.rules_changed == ()


def test_rule_that_the_shipped_book_does_not_know_cannot_be_reset(tmp_path):
    with pytest.raises(RuleBookError, match=r"rules\.csv: there is no rule X1"):
        reset_rules(read_tables(own_book(tmp_path)), ["X1"], shipped())


def test_all_shipped_rules_are_reset_and_one_s_own_stay(tmp_path):
    path = own_book(tmp_path)
    tables = reset_all(read_tables(path), shipped())
    write_rule_book(edited(tables, {"R001": {"severity": "1", "in_use": "no"}}), path)
    write_rule_book(reset_all(read_tables(path), shipped()), path)
    difference = compare_rule_books(load_rule_book(path), load_rule_book())
    assert [rule.rule_id for rule, _ in difference.rules_added] == ["X1", "X2"]
    assert difference.number_of_rules == 2


# --- files ------------------------------------------------------------------------------------------------------------


def test_copy_of_the_shipped_book_is_what_polish_spreadsheets_expect(tmp_path):
    path = tmp_path / "kopia.csv"
    write_rule_book(edited(shipped(), {"R001": {"in_use": "no"}}), path)
    assert path.read_bytes().startswith("\ufeffrule_id;category;".encode())
    assert changes(path) == {"R001": (FieldChange("in_use", "yes", "no"),)}
    assert files(tmp_path) == ["kopia.csv"]


def test_unchanged_copy_has_the_fingerprint_of_the_shipped_book(tmp_path):
    for name in ("kopia.csv", "kopia.xlsx"):
        write_rule_book(shipped(), tmp_path / name)
        assert fingerprint(load_rule_book(tmp_path / name)) == fingerprint(load_rule_book())


@in_every_format
def test_all_else_that_a_planner_keeps_stays_where_it_is(tmp_path, form):
    path = own_book(tmp_path, form)
    before = read_tables(path).rules
    kept(path, "X2", severity="1")
    after = read_tables(path).rules
    place = before.header.index("severity")
    assert after == before.with_cells(4, {"severity": "1"})
    assert (before.records[3][place], after.records[3][place]) == ("5", "1")


def test_other_sheets_formats_and_filters_of_a_workbook_stay(tmp_path):
    path = own_book(tmp_path, FORMATS[3])
    kept(path, "X1", in_use="no")
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["rules"]
    assert workbook["czytaj to"]["A1"].value == "Uwagi urzędu"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:N4")
    assert [cell.value for cell in sheet["N"]] == ["in_use", "no", None, "yes"]


def test_workbook_holds_numbers_as_numbers_and_text_as_text(tmp_path):
    path = tmp_path / "kopia.xlsx"
    tables = read_tables(own_book(tmp_path))
    write_rule_book(tables, path)
    sheet = openpyxl.load_workbook(path)["rules"]
    cells = dict(zip(tables.rules.header, sheet[4], strict=False))
    assert (cells["distance_m"].value, cells["severity"].value) == (12.5, 5)
    assert (cells["uwagi"].value, cells["uwagi"].data_type) == ("=wzór, nie wzór", "s")
    assert sheet.max_row == 4 or not any(cell.value for row in sheet.iter_rows(min_row=5) for cell in row)


def test_file_that_is_changed_by_hand_keeps_the_hand_s_change(tmp_path):
    path = own_book(tmp_path)
    tables, stamp = read_tables(path), file_stamp(path)
    own_book(tmp_path, rows=(NEAR, RULE))
    content = path.read_bytes()
    with pytest.raises(RuleBookChangedError, match="another program has changed the file"):
        write_rule_book(edited(tables, {"X1": {"severity": "1"}}), path, stamp)
    assert path.read_bytes() == content


@pytest.mark.parametrize("name", ["rules.csv", "rulebook.xlsx", "own.csv"])
def test_shipped_book_is_never_written(name, tmp_path):
    before = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    (tmp_path / "link").symlink_to(FOLDER)
    for path in (FOLDER / name, tmp_path / "link" / name, FOLDER / ".." / FOLDER.name / name):
        assert is_shipped(path)
        with pytest.raises(RuleBookFileError, match="the shipped rule book is never changed"):
            write_rule_book(shipped(), path)
    assert {path.name: path.read_bytes() for path in FOLDER.iterdir()} == before


def test_ending_that_nothing_could_read_is_refused(tmp_path):
    with pytest.raises(RuleBookFileError, match=r"kept as one of \.csv, \.xlsx"):
        write_rule_book(shipped(), tmp_path / "kopia.ods")


@pytest.mark.parametrize("place", ["/proc/kopia.csv", "gone/kopia.csv", "file/kopia.csv", "file/kopia.xlsx"])
def test_place_that_cannot_be_written_to_is_told(tmp_path, place):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(RuleBookFileError, match=r"kopia\.\w+: cannot be written; choose another place"):
        write_rule_book(shipped(), tmp_path / place)
    assert files(tmp_path) == ["file"]


@in_every_format
def test_write_that_fails_midway_leaves_the_old_file_and_nothing_else(tmp_path, form, monkeypatch):
    path = own_book(tmp_path, form)
    before = path.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RuleBookFileError, match="No space left"):
        kept(path, "X1", severity="1")
    assert (path.read_bytes(), files(tmp_path)) == (before, [path.name])


def test_link_to_a_book_stays_a_link(tmp_path):
    path = own_book(tmp_path)
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    kept(link, "X1", severity="1")
    assert link.is_symlink()
    assert load_rule_book(path).rules[0].severity == 1


# --- categories -------------------------------------------------------------------------------------------------------


def tram_book(folder):
    as_csv(folder / "categories.csv", [TRAM])
    return own_book(folder, rows=({**RULE, "category": "tram"},))


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_own_categories_go_with_the_copy(tmp_path, ending):
    source = tram_book(tmp_path)
    path = tmp_path / "kopia" / f"kopia{ending}"
    path.parent.mkdir()
    write_rule_book(read_tables(source), path)
    assert compare_rule_books(load_rule_book(path), load_rule_book(source)).is_empty


def test_own_columns_of_categories_go_with_the_copy(tmp_path):
    (tmp_path / "kopia").mkdir()
    write_rule_book(read_tables(tram_book(tmp_path)), tmp_path / "kopia" / "kopia.csv")
    assert "własna kategoria" in (tmp_path / "kopia" / "categories.csv").read_text(encoding="utf-8-sig")


def test_categories_of_another_rule_book_are_never_replaced(tmp_path):
    tram_book(tmp_path)
    before = (tmp_path / "categories.csv").read_bytes()
    with pytest.raises(RuleBookFileError, match=r"categories\.csv there belongs to another rule book"):
        write_rule_book(shipped(), tmp_path / "kopia.csv")
    assert (tmp_path / "categories.csv").read_bytes() == before
    assert files(tmp_path) == ["categories.csv", "księga własna.csv"]


def test_workbook_brings_its_categories_into_a_csv_copy(tmp_path):
    source = as_workbook(tmp_path / "own.xlsx", rules=[{**RULE, "category": "tram"}], categories=[TRAM])
    (tmp_path / "kopia").mkdir()
    write_rule_book(read_tables(source), tmp_path / "kopia" / "kopia.csv")
    assert load_rule_book(tmp_path / "kopia" / "kopia.csv").categories["tram"].default_width_m == 12.5


def test_categories_are_not_left_behind_where_the_rules_could_not_be_written(tmp_path, monkeypatch):
    source = tram_book(tmp_path)
    path = tmp_path / "kopia" / "kopia.csv"
    path.parent.mkdir()
    monkeypatch.setattr(type(path), "replace", lambda *_: (_ for _ in ()).throw(PermissionError(13, "in use")))
    with pytest.raises(RuleBookFileError, match="in use"):
        write_rule_book(read_tables(source), path)
    assert files(path.parent) == []


# --- any edits --------------------------------------------------------------------------------------------------------

RULES = {rule.rule_id: rule for rule in load_rule_book().rules}
EDITS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(sorted(RULES)), st.just("in_use"), st.sampled_from(["yes", "no"])),
        st.tuples(st.sampled_from(sorted(RULES)), st.just("severity"), st.sampled_from("12345")),
        st.tuples(st.sampled_from(sorted(RULES)), st.just("verdict"), st.sampled_from(["conflict", "neutral"])),
        st.tuples(
            st.sampled_from(sorted(key for key, rule in RULES.items() if rule.distance_m)),
            st.just("distance_m"),
            st.floats(0.01, 9999).map(lambda number: f"{number:.2f}".replace(".", ",")),
        ),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=12)
@given(EDITS, st.sampled_from([".csv", ".csv", ".csv", ".xlsx"]))
def test_any_edits_read_back_as_they_were_made(tmp_path_factory, edits, ending):
    tables = shipped()
    for rule_id, column, cell in edits:
        tables = edited(tables, {rule_id: {column: cell}})
    path = tmp_path_factory.mktemp("own") / f"kopia{ending}"
    write_rule_book(tables, path)
    rules = all_rules(load_rule_book(path))
    for (rule_id, column), cell in {(rule_id, column): cell for rule_id, column, cell in edits}.items():
        asked = number_cell(parse_number(cell)) if column == "distance_m" else cell
        assert rule_cells(rules[rule_id])[column] == asked


@settings(max_examples=8)
@given(EDITS)
def test_reset_undoes_any_edits(edits):
    tables = shipped()
    for rule_id, column, cell in edits:
        tables = edited(tables, {rule_id: {column: cell}})
    assert compare_rule_books(reset_all(tables, shipped()).examine()[0], load_rule_book()).is_empty
