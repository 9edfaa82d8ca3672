"""Symbols are taken apart without guessing; what they mean depends on the regulation of the plan."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.municipal_plans.crosswalk import load_symbols
from ako_qgis_plugin.core.municipal_plans.symbols import CLASHING, Regulation

SYMBOLS = load_symbols()
OF_2003, OF_2021 = Regulation.OF_2003, Regulation.OF_2021

rows = st.sampled_from(SYMBOLS.rows)
regulations = st.sampled_from([OF_2003, OF_2021, None])


def read(text, regulation=OF_2021):
    return SYMBOLS.read(text, regulation)


def meaning(text, regulation=OF_2021):
    row = read(text, regulation).row
    return None if row is None else row.meaning


# What is read


@pytest.mark.parametrize("row", SYMBOLS.rows, ids=lambda row: f"{row.symbol} {row.regulation}")
def test_every_row_of_the_crosswalk_is_read_as_itself(row):
    reading = read(row.symbol, row.regulation)
    assert (reading.row, reading.reason) == (row, "")


@given(
    rows,
    st.sampled_from(
        ["3{}", "{}.12", "1.2.{}", "{}1", "{}-4", "01 {}", " {} ", "A1{}", "B.2.{}", "IV.{}", "7/{}", "1a{}"]
    ),
)
def test_numbers_of_plots_and_parts_change_nothing(row, form):
    assert read(form.format(row.symbol), row.regulation).row == row


@given(rows, st.sampled_from([str.lower, str.upper, str.title]))
def test_case_changes_nothing(row, change):
    assert read(change(row.symbol), row.regulation).row == row


@pytest.mark.parametrize(
    "text",
    ["MN/U", "MN,U", "MN;U", "MN-U", "MN–U", "MN+U", "MN (U)", "MN\\U", "MN U", "MN.U", "MN i U", "1MN/2U", "3.MN/U.1"],
)
def test_first_of_joint_symbols_decides_and_the_rest_is_additional(text):
    reading = read(text)
    assert (reading.row.symbol, reading.additional, reading.reason) == ("MN", ("U",), "")


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("1MN – 10MN", "MN"),
        ("1MN²", "MN"),
        ("ＭＮ", "MN"),
        ("1.MN/U", "MN/U"),
        ("2 mn; u", "mn;u"),
        ("1KD-D", "KD-D"),
        ("MN (U)", "MN/U"),
        ("3MN.U-5", "MN.U"),
    ],
)
def test_symbol_is_kept_as_written_without_numbers(text, symbol):
    assert read(text).symbol == symbol


@pytest.mark.parametrize(
    ("text", "regulation", "expected"),
    [
        ("1KD-D", OF_2021, ("KDD", "host zone")),
        ("KD.GP", OF_2003, ("KDR", "SK")),
        ("KD Z", OF_2003, ("KDZ", "host zone")),
        ("KD-G", OF_2003, ("KDG", "SK")),
        ("KD/G", OF_2003, ("K", "host zone")),
        ("EF/PEF", OF_2003, ("PEF", "SP")),
        ("MN/U", OF_2003, ("MN", "SJ")),
        ("U-P", OF_2003, ("U", "SU")),
        ("KL", OF_2003, ("KDL", "host zone")),
        ("KL", OF_2021, ("KL", "SK")),
    ],
)
def test_classes_of_roads_and_joint_rows_are_one_symbol(text, regulation, expected):
    assert meaning(text, regulation) == expected


def test_part_that_is_not_known_is_told_and_the_first_symbol_stands():
    reading = read("MN/XX")
    assert (reading.row.symbol, reading.additional) == ("MN", ())
    assert reading.reason == "read by its first symbol; 'XX' is not in the crosswalk"


# What is not read


@pytest.mark.parametrize(
    "text", ["MNU", "XX", "ZŁ", "AMN", "X/MN", "X-MN", "teren MN", "MNa", "MN*", "12", "", "MN?", "½MN", "\x00", "MN:U"]
)
def test_what_is_no_symbol_is_not_read(text):
    reading = read(text)
    assert reading.row is None
    assert reading.reason


@pytest.mark.parametrize("text", ["MN1U", "U1MN", "C1MN", "I.MN", "I-MN", "I 2 MN", "I/3MN", "M1U"])
@pytest.mark.parametrize("regulation", [OF_2003, OF_2021, None])
def test_what_has_two_readings_is_not_read(text, regulation):
    reading = read(text, regulation)
    assert reading.row is None
    assert "has two readings" in reading.reason


@pytest.mark.parametrize("symbol", sorted(CLASHING))
def test_symbol_that_means_two_things_is_not_read_without_its_regulation(symbol):
    reading = read(f"1{symbol}", None)
    assert reading.row is None
    assert "differs between the regulations" in reading.reason


@pytest.mark.parametrize(
    ("symbol", "of_2003", "of_2021"),
    [
        ("G", ("IG", "SI"), ("G", "SG")),
        ("W", ("IW", "SI"), ("W", "SO")),
        ("K", ("IK", "SI"), ("K", "host zone")),
        ("C", ("IC", "SI"), ("C", "SC")),
        ("ZN", ("ZN", "SO"), ("ZN", "SO")),
        ("E", ("IE", "SI"), None),
        ("T", ("IT", "SI"), None),
        ("O", ("IO", "SI"), None),
        ("US", ("US", "SN"), ("US", "SU")),
    ],
)
def test_regulation_decides_what_a_symbol_means(symbol, of_2003, of_2021):
    assert (meaning(symbol, OF_2003), meaning(symbol, OF_2021)) == (of_2003, of_2021)


def test_symbol_that_differs_by_the_crosswalk_alone_needs_its_regulation_too():
    assert meaning("US", None) is None


def test_symbol_of_one_meaning_needs_no_regulation():
    assert (meaning("MN", None), meaning("WS", None)) == (("MN", "SJ"), ("W", "SO"))


def test_symbol_of_the_other_regulation_is_told_as_such():
    assert read("ZL", OF_2021).reason == "'ZL' is no symbol of the regulation of 2021, only of that of 2003"


def test_nearest_symbols_are_a_hint_and_no_reading():
    reading = read("MNU")
    assert (reading.row, reading.nearest) == (None, ("MN/U", "MU", "MN"))


# Properties


@given(st.text(max_size=30), regulations)
def test_any_text_is_read_or_has_a_reason(text, regulation):
    reading = read(text, regulation)
    assert (reading.row is not None) or reading.reason


@given(st.text(alphabet="MNUPKDZLRWIG12. -/,;()aiAX", max_size=12), regulations)
def test_nothing_is_read_that_is_not_written(text, regulation):
    row = read(text, regulation).row
    if row is not None:
        plain = unicodedata.normalize("NFKC", text).upper()
        groups = re.findall(r"[^\W\d_]+", plain)
        wanted = re.findall(r"[A-Z]+", row.symbol.upper())
        assert set(wanted) <= set(groups) or (row.symbol.startswith("KD") and "KD" in groups)


@given(rows, rows, regulations)
def test_joint_symbol_is_never_read_as_its_second_part(first, second, regulation):
    reading = read(f"{first.symbol}/{second.symbol}", regulation)
    if reading.row is not None:
        assert reading.row.symbol.upper().split("/")[0] == first.symbol.upper().split("/")[0]
