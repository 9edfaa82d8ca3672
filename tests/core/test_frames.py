import datetime as dt

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import Point

from ako_qgis_plugin.core.errors import CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.frames import (
    dates,
    numbers,
    require_crs,
    require_fields,
    require_values,
    teryt_codes,
    texts,
)


def column(*values, name="width_m"):
    return pd.Series(list(values), dtype=object, name=name)


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NaT, pd.NA, "", "  "])
def test_whatever_a_file_means_by_missing_is_none(missing):
    assert texts(column(missing)).tolist() == [None]
    assert np.isnan(numbers(column(missing), "zones")).all()
    assert dates(column(missing), "zones").tolist() == [None]


def test_text_is_stripped_and_whole_numbers_lose_their_decimals():
    assert texts(column(" S11 ", 12.0, 12.5, 7)).tolist() == ["S11", "12", "12.5", "7"]


def test_numbers_may_be_text_with_a_comma():
    assert numbers(column("2,5", "1 234,5", 3, np.float32(0.5)), "zones").tolist() == [2.5, 1234.5, 3, 0.5]


@pytest.mark.parametrize("wrong", ["wide", float("inf"), "inf", dt.date(2026, 1, 1), True])
def test_what_is_no_number_is_named_with_layer_and_field(wrong):
    with pytest.raises(InvalidValueError, match=f"provisions: field width_m holds '{wrong}', which is no number"):
        numbers(column(wrong), "provisions")


def test_dates_are_read_from_all_that_layers_give():
    given = column(dt.date(2026, 1, 2), dt.datetime(2026, 1, 2, 3, 4), pd.Timestamp(2026, 1, 2), "2026-01-02T00:00:00")
    assert dates(given, "zones").tolist() == [dt.date(2026, 1, 2)] * 4


def test_date_of_another_form_is_named():
    with pytest.raises(InvalidValueError, match=r"zones: field valid_from holds '2\.1\.2026'"):
        dates(column("2.1.2026", name="valid_from"), "zones")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["3061011", "306101", " 020401 "], ["306101", "306101", "020401"]),
        ([3061011, 306101], ["306101", "030610"]),  # numbers of one column are of one length
        ([306101, 20401.0], ["306101", "020401"]),
        ([3061011, 204011], ["306101", "020401"]),
        (["20401", None], ["020401", None]),
    ],
)
def test_teryt_is_six_digits_and_a_lost_zero_is_put_back(given, expected):
    assert teryt_codes(column(*given)).tolist() == expected


def test_missing_fields_are_named():
    with pytest.raises(MissingFieldError, match="zones: missing fields status, symbol"):
        require_fields(pd.DataFrame({"teryt": []}), "zones", ["teryt", "status", "symbol"])


def test_other_crs_is_refused():
    with pytest.raises(CrsError, match="zones: coordinates are in EPSG:2177, not in EPSG:2180"):
        require_crs(gpd.GeoDataFrame(geometry=[Point(0, 0)], crs=2177), "zones")


def test_frame_without_crs_is_taken_as_measured():
    require_crs(gpd.GeoDataFrame(geometry=[Point(0, 0)]), "zones")


def test_wrong_value_is_named_with_those_allowed():
    with pytest.raises(InvalidValueError, match="zones: field status holds 'old', nothing; allowed are new, used"):
        require_values(["old", None, "new"], ["new", "used"], "zones", "status")
