import datetime as dt

import geopandas as gpd
import pytest
from shapely import LineString, Point

from ako_qgis_plugin.core.errors import InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.regional_plan.provisions import ProvisionMapping, map_provisions
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import PROVISION_FIELDS, names

BOOK = load_rule_book()
ROAD = LineString([(0, 0), (100, 0)])
CONSTANTS = {"category": "road_express", "provision_status": "planned"}


def layer(**columns):
    length = len(next(iter(columns.values())))
    geometry = columns.pop("geometry", [LineString([(0, n), (100, n)]) for n in range(length)])
    return gpd.GeoDataFrame(columns, geometry=geometry, crs=2180)


def mapped(frame, fields=None, constants=CONSTANTS, progress=None):
    mapping = ProvisionMapping(fields or {}, constants)
    return map_provisions(frame, mapping, BOOK, progress or SilentProgress())


def test_result_has_the_fields_of_the_model():
    result = mapped(layer(x=[1]))
    assert list(result.columns) == [*names(PROVISION_FIELDS), "geometry"]
    assert result.crs.to_epsg() == 2180


@pytest.mark.parametrize("word", ["road_express", "droga ekspresowa", "Droga Ekspresowa", "expressway"])
def test_category_may_be_a_code_or_a_name(word):
    result = mapped(layer(kind=[word]), {"category": "kind"})
    assert result["category"].tolist() == ["road_express"]


@pytest.mark.parametrize(
    ("word", "status"),
    [("planned", "planned"), ("planowana", "planned"), ("Projektowany", "planned"), ("istniejące", "existing"),
     ("chroniony", "protected")],
)  # fmt: skip
def test_status_may_be_a_code_or_a_polish_word(word, status):
    assert mapped(layer(stan=[word]), {"provision_status": "stan"})["provision_status"].tolist() == [status]


def test_field_wins_over_the_single_value():
    result = mapped(layer(kind=["road_national"]), {"category": "kind"})
    assert result["category"].tolist() == ["road_national"]


def test_numbers_and_dates_are_read_as_offices_write_them():
    frame = layer(w=["50,5"], od=["2019-03-25"], d=[25])
    result = mapped(frame, {"width_m": "w", "valid_from": "od", "accuracy_m": "d"})
    assert result[["width_m", "valid_from", "accuracy_m"]].to_numpy().tolist() == [[50.5, dt.date(2019, 3, 25), 25.0]]


def test_missing_numbers_stay_missing():
    assert mapped(layer(w=[None, 10.0]), {"width_m": "w"})["width_m"].tolist() == [None, 10.0]


def test_own_identifiers_are_kept():
    assert mapped(layer(nr=["A", "B"]), {"provision_id": "nr"})["provision_id"].tolist() == ["A", "B"]


def test_own_identifier_that_stands_twice_is_refused():
    with pytest.raises(InvalidValueError, match="identifier A stands twice; choose a field that is unique"):
        mapped(layer(nr=["A", "A"]), {"provision_id": "nr"})


def test_made_identifiers_do_not_depend_on_the_order_of_rows():
    frame = layer(nazwa=["S11", "DK25", "DK12"])
    one = mapped(frame, {"name": "nazwa"}).set_index("name")["provision_id"]
    other = mapped(frame.iloc[::-1].reset_index(drop=True), {"name": "nazwa"}).set_index("name")["provision_id"]
    assert one.to_dict() == other.to_dict()
    assert one.is_unique


@pytest.mark.parametrize("change", [{"nazwa": ["S12"]}, {"poz": ["2"]}, {"geometry": [LineString([(0, 0), (100, 5)])]}])
def test_made_identifier_changes_with_name_item_or_place(change):
    same = {"nazwa": ["S11"], "poz": ["1"], "geometry": [ROAD]}
    fields = {"name": "nazwa", "source_item": "poz"}
    before, after = mapped(layer(**same), fields), mapped(layer(**{**same, **change}), fields)
    assert before["provision_id"][0] != after["provision_id"][0]


def test_repeated_row_is_left_out_with_a_warning():
    progress = SilentProgress()
    result = mapped(layer(nazwa=["S11", "S11"], geometry=[ROAD, ROAD]), {"name": "nazwa"}, progress=progress)
    assert len(result) == 1
    assert any("1 rows repeat another one" in warning and "S11" in warning for warning in progress.warnings)


def test_row_without_location_stays_and_is_told():
    progress = SilentProgress()
    result = mapped(layer(nazwa=["A", "B"], geometry=[Point(), ROAD]), {"name": "nazwa"}, progress=progress)
    assert result.geometry.isna().tolist() == [True, False]
    assert any("without a location: 1" in warning for warning in progress.warnings)


def test_status_without_rules_is_told():
    progress = SilentProgress()
    mapped(layer(x=[1]), constants={"category": "natura2000", "provision_status": "existing"}, progress=progress)
    assert any("it has rules for protected" in warning for warning in progress.warnings)


@pytest.mark.parametrize(
    ("fields", "column", "message"),
    [
        ({"category": "v"}, ["autostrada"], "field category holds 'autostrada'; allowed are road_express"),
        ({"provision_status": "v"}, ["może"], "field provision_status holds 'może'; allowed are planned"),
        ({"realisation": "v"}, ["kiedyś"], "field realisation holds 'kiedyś'; allowed are none, in_progress, done"),
        ({"width_m": "v"}, ["szeroka"], "field v holds 'szeroka', which is no number"),
        ({"valid_from": "v"}, ["wiosna"], "field v holds 'wiosna', which is no date"),
    ],
)
def test_value_that_cannot_be_read_is_named(fields, column, message):
    with pytest.raises(InvalidValueError, match=message):
        mapped(layer(v=column), fields)


def test_field_that_is_not_there_is_named():
    with pytest.raises(MissingFieldError, match="provisions: missing fields nazwa"):
        mapped(layer(x=[1]), {"name": "nazwa"})


def test_empty_layer_is_refused():
    with pytest.raises(InvalidValueError, match="the layer is empty"):
        mapped(layer(x=[1]).iloc[:0])


def test_input_is_left_as_it_was():
    frame = layer(nazwa=["S11"], w=["50,5"])
    before = frame.copy(deep=True)
    mapped(frame, {"name": "nazwa", "width_m": "w"})
    assert frame.equals(before)
