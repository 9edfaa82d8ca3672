import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.functional_area.flows.values import Reading, read_value, read_values


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("12", 12),
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("1\u202f234", 1234),
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("1 234,5", 1234.5),
        ("1.234.567", 1234567),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1'234", 1234),
        ("0", 0),
        ("(0)", 0),
        (" 7 ", 7),
        ("1e3", 1000),
    ],
)
def test_numbers_are_read_as_offices_write_them(text, people):
    assert read_value(text) == (people, Reading.NUMBER)


@pytest.mark.parametrize("text", ["-", "–", "—", "(-)", " - "])
def test_dash_is_what_did_not_occur(text):
    assert read_value(text) == (0, Reading.NONE)


@pytest.mark.parametrize(
    "text", [".", "#", "(#)", "*", "***", "..", "…", "(tajemnica)", "tajemnica stat.", "<10", "poniżej 10"]
)
def test_signs_of_secrecy_are_hidden_and_not_zero(text):
    assert read_value(text) == (0, Reading.HIDDEN)


@pytest.mark.parametrize("text", ["x", "X", "(x)"])
def test_cell_that_need_not_be_filled_is_told_apart(text):
    assert read_value(text)[1] is Reading.NOT_FILLED


@pytest.mark.parametrize("value", [None, "", "  ", float("nan"), pd.NA])
def test_empty_is_empty(value):
    assert read_value(value)[1] is Reading.EMPTY


@pytest.mark.parametrize("text", ["-3", "−3", "-1 200,5"])
def test_negative_is_told(text):
    assert read_value(text)[1] is Reading.NEGATIVE


@pytest.mark.parametrize("text", ["dwanaście", "12a", "1_000", "inf", "nan", "--", "()", "1;2", "12 osób"])
def test_other_text_cannot_be_read(text):
    assert read_value(text)[1] is Reading.UNREADABLE


def test_numbers_and_their_texts_read_the_same():
    numbers = pd.Series([1.0, np.nan, -2.0, np.inf, 0.0])
    as_numbers, as_texts = read_values(numbers), read_values(pd.Series(["1", None, "-2", "inf", "0"], dtype=object))
    assert as_numbers.people.tolist() == as_texts.people.tolist() == [1, 0, 0, 0, 0]
    assert as_numbers.reading.tolist() == as_texts.reading.tolist()


def test_booleans_are_no_people():
    assert read_values(pd.Series([True])).are(Reading.UNREADABLE).all()


@given(st.text(max_size=12))
def test_no_text_breaks_the_reader(text):
    people, reading = read_value(text)
    assert people >= 0
    assert (people == 0) or reading is Reading.NUMBER
