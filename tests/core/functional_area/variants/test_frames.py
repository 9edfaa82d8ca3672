"""Variants as layers and back."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from ako_qgis_plugin.core.errors import DelimitationError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants import delimit as module
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_of, parameters_to_json
from ako_qgis_plugin.core.functional_area.variants.frames import (
    area_km2,
    criterion_frame,
    read_memberships,
    variant_frame,
)
from ako_qgis_plugin.core.functional_area.vocabulary import CRITERION_FIELDS, VARIANT_FIELDS, Method
from ako_qgis_plugin.core.schema import names
from tests.core.functional_area.variants.small_method import CODES, ENTRY, SmallParameters, small_data


@pytest.fixture(autouse=True, scope="module")
def small_method():
    known = module.METHODS
    module.METHODS = {**known, Method.OECD_FUA: ENTRY}
    yield
    module.METHODS = known


def made(name: str = "Kalisz 15 %") -> pd.DataFrame:
    data = small_data()
    variant = delimit(data, SmallParameters(core=("306101",)))
    return variant_frame(variant, data, name, parameters_to_json(variant.parameters), "pl")


def test_a_variant_layer_has_the_fields_of_the_vocabulary():
    assert list(made().columns) == names(VARIANT_FIELDS)


def test_each_unit_says_what_it_is_and_who_lives_and_works_there():
    rows = made().set_index("unit_code")[["role", "area_id", "population", "employed", "jobs"]]
    assert rows.loc["306101"].tolist() == ["core", "306101", 200.0, 100.0, 115.0]
    assert rows.loc["301701"].tolist() == ["commuting", "306101", 150.0, 100.0, 85.0]
    assert rows.loc["300702"].tolist() == ["outside", None, 70.0, 50.0, 50.0]


def test_the_reason_of_each_unit_stands_in_its_row():
    assert made()["reason"].tolist()[0] == "Wskazano jako rdzeń (Kalisz)."
    assert made()["reason"].tolist()[2].endswith("niespełnione.")


def test_criteria_have_a_row_each():
    data = small_data()
    frame = criterion_frame(delimit(data, SmallParameters(core=("306101",))), data.units, "A", "en")
    assert list(frame.columns) == names(CRITERION_FIELDS)
    assert frame[["unit_code", "criterion_name", "value", "threshold", "unit", "is_met"]].values.tolist() == [
        ["301701", "share of commuters", 20.0, 15.0, "%", True],
        ["300702", "share of commuters", 10.0, 15.0, "%", False],
    ]


def test_a_layer_read_back_is_the_variant_that_was_written():
    (membership,) = read_memberships(made(), "layer")
    assert membership.name == "Kalisz 15 %"
    assert membership.units.codes == CODES
    assert membership.members == {"306101", "301701"}
    assert parameters_of(membership.definition) == SmallParameters(core=("306101",))


def test_several_variants_of_one_layer_are_told_apart_by_name():
    both = pd.concat([made("A"), made("B")])
    assert [each.name for each in read_memberships(both, "layer")] == ["A", "B"]


def test_a_unit_twice_in_one_variant_is_refused():
    with pytest.raises(InvalidValueError, match="units stand twice in the variant 'A': 300702"):
        read_memberships(pd.concat([made("A"), made("A")]), "layer")


def test_a_layer_of_something_else_is_refused():
    with pytest.raises(MissingFieldError, match="missing fields unit_code, variant, role"):
        read_memberships(pd.DataFrame({"teryt": ["306101"]}), "gminy")


def test_a_role_that_is_none_is_refused():
    with pytest.raises(InvalidValueError, match="roles center; allowed are core, commuting"):
        read_memberships(made().assign(role="center"), "layer")


def test_an_empty_layer_is_no_variant():
    with pytest.raises(DelimitationError, match="holds no unit"):
        read_memberships(made().iloc[:0], "layer")


def test_areas_are_in_square_kilometres():
    units = Units(("1", "2"), ("a", "b"), shapely.from_wkt(["POLYGON((0 0,2000 0,2000 1000,0 1000,0 0))", None]))
    assert area_km2(units).tolist()[0] == 2.0
