"""Values as offices write them are read; what cannot be is missing and told, and never taken for something else."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.municipal_plans.zoning_fields import usual_fields
from ako_qgis_plugin.core.municipal_plans.zoning_values import (
    STATUS_WORDS,
    TYPE_WORDS,
    day_of,
    joined,
    number_of,
    profile_of,
    read_values,
    word_of,
)
from ako_qgis_plugin.core.progress import SilentProgress

DAY = dt.date(2021, 12, 24)
KPT = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-"


@pytest.mark.parametrize(
    "value",
    [
        DAY,
        dt.datetime(2021, 12, 24, 23, 59),
        "2021-12-24",
        "2021-12-24T00:00:00Z",
        "24.12.2021",
        "24.12.2021 r.",
        "20211224",
        20211224,
        20211224.0,
        1_640_304_000_000,
        1_640_304_000_000.0,
        "1640304000000",
    ],
)
def test_day_is_read_in_every_usual_form(value):
    assert day_of(value) == DAY


@pytest.mark.parametrize("midnight", ["2021-12-24T00:00+01:00", "2021-07-01T00:00+02:00", "2021-12-24T00:00+00:00"])
def test_midnight_in_poland_and_in_utc_are_the_same_day_in_milliseconds(midnight):
    moment = dt.datetime.fromisoformat(midnight)
    assert day_of(moment.timestamp() * 1000) == moment.date()


@pytest.mark.parametrize(
    "value",
    ["wczoraj", "2021-13-01", "31.02.2021", "12.2021", 2021, 1_640_304_000, 10**20, float("nan"), "0001-01-01", -1],
)
def test_what_is_no_day_is_none(value):
    assert day_of(value) is None


@given(st.one_of(st.text(), st.integers(), st.floats()))
def test_reading_a_day_or_a_number_never_fails(value):
    day_of(value)
    number_of(value)


@given(st.dates(dt.date(1974, 1, 1), dt.date(2199, 12, 31)))
def test_every_day_is_read_back_from_text_and_milliseconds(day):
    moment = dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
    assert day_of(day.isoformat()) == day_of(f"{day:%d.%m.%Y}") == day
    if moment.timestamp() < 10**10:
        assert day_of(moment.timestamp() * 1000) == day


@pytest.mark.parametrize(
    ("value", "number"), [("9,5", 9.5), ("12 m", 12.0), ("30%", 30.0), (0, 0.0), ("1 200", 1200.0), (0.6, 0.6)]
)
def test_number_is_read_with_decimal_comma_and_unit(value, number):
    assert number_of(value) == number


@pytest.mark.parametrize("value", ["do 12 m", "0,1-0,9", "12/9", "brak", "inf", "nan"])
def test_what_is_no_single_number_is_none(value):
    assert number_of(value) is None


@pytest.mark.parametrize(
    ("value", "codes"),
    [("MN,U,K", "MN U K"), ("MN; U", "MN U"), (f"{KPT}ZP,{KPT}L", "ZP L"), ("MN MN", "MN"), ("teren usług", None)],
)
def test_profile_is_read_however_it_is_joined(value, codes):
    assert profile_of(value) == codes


def test_codes_are_joined_once_each_and_nothing_stays_nothing():
    assert (joined("ZP L", ("U", "L")), joined(None, ())) == ("ZP L U", None)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("Obowiązujący", "legalForce"),
        ("http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce", "legalForce"),
        ("UCHYLONY", "obsolete"),
        ("projekt  w opracowaniu", "elaboration"),
        ("kiedyś", None),
    ],
)
def test_status_is_a_code_a_link_or_a_polish_word(value, code):
    assert word_of(STATUS_WORDS)(value) == code


@pytest.mark.parametrize(("value", "kind"), [("mpzp", "MPZP"), ("Studium", "SUIKZP"), ("POG", "POG"), ("WZ", None)])
def test_kind_of_a_plan_is_a_code_or_a_polish_word(value, kind):
    assert word_of(TYPE_WORDS)(value) == kind


def test_values_that_cannot_be_read_are_counted_with_examples():
    progress = SilentProgress()
    values = read_values(pd.Series(["9", "do 12", "do 12", None, "  "], dtype=object), "wys", number_of, progress)
    assert values.tolist() == [9.0, None, None, None, None]
    assert progress.warnings == ["field wys: values that cannot be read are left empty: 'do 12' (rows: 2)"]


def test_cut_names_of_the_official_format_are_known():
    names = ["SYMBOL", "OZNACZENIE", "MAKSNADZIE", "MAKSUDZIAL", "MAKSWYSOKO", "MINUDZIALP", "PROFILPODS", "PROFILDODA"]
    found = usual_fields([*names, "OBOWIAZUJE", "OBOWIAZU_1", "LOKALNYID", "PRZESTRZEN", "WERSJAID"])
    assert found == {
        "plan_id": "PRZESTRZEN",
        "zone_id": "LOKALNYID",
        "zone_label": "OZNACZENIE",
        "symbol": "SYMBOL",
        "valid_from": "OBOWIAZUJE",
        "valid_to": "OBOWIAZU_1",
        "version_id": "WERSJAID",
        "basic_profile": "PROFILPODS",
        "additional_profile": "PROFILDODA",
        "max_floor_area_ratio": "MAKSNADZIE",
        "max_built_up_share_pct": "MAKSUDZIAL",
        "max_building_height_m": "MAKSWYSOKO",
        "min_bioactive_share_pct": "MINUDZIALP",
    }


def test_one_field_is_not_taken_for_two_dates():
    assert usual_fields(["OBOWIAZUJE"]) == {"valid_from": "OBOWIAZUJE"}


def test_label_that_holds_the_symbol_is_both():
    assert usual_fields(["oznaczenie"]) == {"zone_label": "oznaczenie", "symbol": "oznaczenie"}


def test_foreign_names_are_not_taken():
    assert usual_fields(["id", "fid", "symbolika", "powierzchnia"]) == {}
