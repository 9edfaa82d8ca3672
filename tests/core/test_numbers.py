import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.numbers import area_text, date_text, length_text, number_text, share_text, time_text

THIN, NBSP = "\u202f", "\u00a0"


def test_polish_number_has_comma_and_thin_spaces():
    assert number_text(1234567.891, 2, "pl") == f"1{THIN}234{THIN}567,89"


def test_english_number_has_point_and_commas():
    assert number_text(1234567.891, 2, "en") == "1,234,567.89"


def test_half_is_rounded_up_as_people_do():
    assert (number_text(0.125, 2, "pl"), number_text(2.5, 0, "pl")) == ("0,13", "3")


def test_negative_number_has_a_true_minus_and_zero_has_none():
    assert (number_text(-1234.5, 1, "pl"), number_text(-0.001, 1, "pl")) == (f"\u22121{THIN}234,5", "0,0")


@pytest.mark.parametrize(
    ("square_metres", "text"),
    [
        (123_456.0, f"12,35{NBSP}ha"),
        (100.0, f"0,01{NBSP}ha"),
        (99.4, f"99{NBSP}m²"),
        (1.0, f"1{NBSP}m²"),
        (0.3, f"<{NBSP}1{NBSP}m²"),
        (0.0, f"0,00{NBSP}ha"),
    ],
)
def test_area_is_in_hectares_and_a_small_one_in_square_metres(square_metres, text):
    assert area_text(square_metres, "pl") == text


@given(st.floats(min_value=1e-9, max_value=1e12), st.sampled_from(["pl", "en"]))
def test_conflict_is_never_shown_as_nothing(size, language):
    for text in (area_text(size, language), length_text(size, language), share_text(size, language)):
        assert text.strip("<>").strip(NBSP).strip("0,.").lstrip(NBSP)[:1].isdigit()


@pytest.mark.parametrize(
    ("percent", "text"), [(0.04, "<\u00a00,1"), (99.96, ">\u00a099,9"), (100, "100,0"), (45.67, "45,7")]
)
def test_share_is_neither_nothing_nor_all_unless_it_is(percent, text):
    assert share_text(percent, "pl") == f"{text}{NBSP}%"


@pytest.mark.parametrize(
    ("metres", "text"), [(0, "0"), (0.04, "<\u00a00,1"), (9.96, "10,0"), (12.6, "13"), (1234, f"1{THIN}234")]
)
def test_length_is_in_whole_metres_from_ten_on(metres, text):
    assert length_text(metres, "pl") == f"{text}{NBSP}m"


def test_date_as_offices_write_it():
    day = dt.date(2026, 3, 5)
    assert (date_text(day, "pl"), date_text(day, "en")) == ("05.03.2026", "5 Mar 2026")


@pytest.mark.parametrize(
    ("utc", "local"), [("2026-11-24T12:05:12Z", "24.11.2026 13:05"), ("2026-07-01T23:30:00Z", "02.07.2026 01:30")]
)
def test_time_of_the_register_is_shown_as_local_time(utc, local):
    assert time_text(utc, "pl") == local


def test_time_that_is_none_is_shown_as_it_stands():
    assert (time_text("wczoraj", "pl"), time_text(None, "pl")) == ("wczoraj", "")


def test_a_number_of_any_size_is_written():
    assert number_text(-1e26, 0, "en") == "\N{MINUS SIGN}100,000,000,000,000,000,000,000,000"
    assert len(number_text(1.7e308, 2, "pl")) > 400
