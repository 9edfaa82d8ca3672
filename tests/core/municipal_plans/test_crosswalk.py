"""The crosswalk is read from the shipped table or a planner's copy, and every fault in it is named with its place."""

from __future__ import annotations

import openpyxl
import pytest

from ako_qgis_plugin.core.errors import TableError
from ako_qgis_plugin.core.municipal_plans.crosswalk import (
    SHIPPED_CROSSWALK,
    CrosswalkError,
    load_symbols,
    read_general,
    zone_codes,
)
from ako_qgis_plugin.core.rules.rule_book import FOLDER

HEADER = "symbol,standard,symbol_class,parent,name_pl,default_pog_zone,alternative_zones,confidence"


def table(path, *lines):
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return path


def fault(path, *lines):
    with pytest.raises(CrosswalkError) as raised:
        load_symbols(table(path / "symbole.csv", *lines))
    return str(raised.value)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("MN,2022,MN,,dom,SJ,,", "row 2, column standard: '2022' - allowed are 2021, 2003/old, 2003"),
        ("MN,2021,MN,,dom,SJJ,,", "row 2, column default_pog_zone: 'SJJ' - allowed are SW, SJ"),
        ("MN,2021,MNX,,dom,SJ,,", "row 2, column symbol_class: 'MNX' - allowed are C, G, H"),
        ("MN,2021,,,dom,,,", "row 2, column symbol_class: '' - class and zone must not both be empty"),
        (",2021,MN,,dom,SJ,,", "row 2, column symbol: '' - must not be empty"),
        ("3MN,2021,MN,,dom,SJ,,", "row 2, column symbol: '3MN' - must be letters"),
        ("MN*,2021,MN,,dom,SJ,,", "row 2, column symbol: 'MN*' - must be letters"),
    ],
)
def test_fault_is_named_with_row_column_value_and_what_is_allowed(tmp_path, line, expected):
    assert expected in fault(tmp_path, line)


def test_same_symbol_twice_in_one_regulation_is_a_fault_however_it_is_spelled(tmp_path):
    assert "row 3, column symbol: 'mn-u' - must be unique, but is the same symbol as in row 2" in fault(
        tmp_path, "MN/U,2021,MN,,dom,SJ,,", "mn-u,2021,MN,,dom,SW,,"
    )


def test_same_symbol_in_both_regulations_is_none(tmp_path):
    own = table(tmp_path / "symbole.csv", "MN,2021,MN,,dom,SJ,,", "MN,2003,MN,,dom,SW,,")
    assert len(load_symbols(own).rows) == 2


def test_missing_column_is_named(tmp_path):
    path = tmp_path / "symbole.csv"
    path.write_text("symbol,standard\nMN,2021\n", encoding="utf-8")
    with pytest.raises(CrosswalkError, match="column symbol_class: '' - this column is missing"):
        load_symbols(path)


def test_empty_crosswalk_is_refused(tmp_path):
    assert "holds no symbol" in fault(tmp_path)


def test_file_that_is_missing_is_told(tmp_path):
    with pytest.raises(TableError, match="no such file"):
        load_symbols(tmp_path / "nic.csv")


def test_the_first_faults_are_named_and_the_rest_is_counted(tmp_path):
    told = fault(tmp_path, *[f"M{letter},2022,MN,,dom,SJ,," for letter in "ABCDEFGH"])
    assert told.count("standard") == 5
    assert "... and 3 more errors" in told


def test_workbook_of_the_rule_book_is_a_crosswalk_like_the_table():
    assert load_symbols(FOLDER / "rulebook.xlsx").rows == load_symbols().rows


def test_own_workbook_of_one_sheet_is_read(tmp_path):
    book = openpyxl.Workbook()
    for line in (HEADER, "MNU,2021,MN,,dom z usługą,SW,,"):
        book.active.append(line.split(","))
    book.save(tmp_path / "symbole.xlsx")
    assert load_symbols(tmp_path / "symbole.xlsx").rows[0].meaning == ("MN", "SW")


def test_symbols_that_differ_in_meaning_stand_for_both_regulations_in_the_shipped_table():
    found = {row.symbol: set() for row in load_symbols().rows}
    for row in load_symbols().rows:
        found[row.symbol].add(row.regulation.value)
    assert all(found[symbol] == {"2003", "2021"} for symbol in ("G", "W", "K", "C", "ZN"))


def test_shipped_table_has_windows_line_ends_for_spreadsheets():
    raw = SHIPPED_CROSSWALK.read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n")


@pytest.mark.parametrize("text", ["SJ", "1SJ", "12 sj", "1POG-3SJ"])
def test_zone_of_a_general_plan_is_its_own_class(text):
    assert read_general(text).row.meaning == ("SJ", "SJ")


@pytest.mark.parametrize("text", ["MN", "SX", "SJ-1", "", "SJSJ"])
def test_what_is_no_zone_of_a_general_plan_is_not_read(text):
    assert read_general(text).row is None


def test_there_are_thirteen_zones():
    assert len(zone_codes()) == 13
