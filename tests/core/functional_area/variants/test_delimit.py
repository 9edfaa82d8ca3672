"""Definitions: what a variant says of itself is enough to compute it again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.variants import delimit as module
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_of, parameters_to_json
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from tests.core.functional_area.variants.small_method import ENTRY, SmallParameters, small_data


@pytest.fixture(autouse=True, scope="module")
def small_method():
    known = module.METHODS
    module.METHODS = {**known, Method.OECD_FUA: ENTRY}
    yield
    module.METHODS = known


CODES = st.text("0123456789", min_size=6, max_size=6)
NUMBERS = st.floats(0, 1e6, allow_nan=False)
PARAMETERS = st.builds(
    SmallParameters,
    core=st.lists(CODES).map(tuple),
    threshold=NUMBERS,
    contiguity=st.booleans(),
    weights=st.lists(st.tuples(st.text(), NUMBERS)).map(tuple),
    largest=st.none() | NUMBERS,
)


@given(PARAMETERS)
def test_parameters_come_back_as_they_were(parameters):
    assert parameters_of(parameters_to_json(parameters, {"date": "2026-11-24"})) == parameters


def test_a_variant_is_computed_again_from_its_definition():
    first = delimit(small_data(), SmallParameters(core=("306101",)))
    again = delimit(small_data(), parameters_of(parameters_to_json(first.parameters)))
    assert again.results == first.results


def test_a_whole_number_in_json_becomes_a_threshold():
    definition = '{"method": "oecd_fua", "parameters": {"core": ["306101"], "threshold": 20}}'
    assert parameters_of(definition) == SmallParameters(core=("306101",), threshold=20.0)


@pytest.mark.parametrize(
    ("definition", "told"),
    [
        ("", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("[]", "it names none of the methods oecd_fua"),
        ('{"method": "gravity", "parameters": {}}', "it names none of the methods"),
        ('{"method": "oecd_fua"}', "it has no parameters"),
        ('{"method": "oecd_fua", "parameters": {"radius": 3}}', "there is no parameter radius"),
        ('{"method": "oecd_fua", "parameters": {"core": "306101"}}', "'306101' is of the wrong kind"),
        ('{"method": "oecd_fua", "parameters": {"threshold": "15"}}', "'15' is no number that fits"),
        ('{"method": "oecd_fua", "parameters": {"threshold": true}}', "'True' is no number that fits"),
    ],
)
def test_what_is_no_definition_is_refused(definition, told):
    with pytest.raises(DelimitationError, match="definition of a variant") as error:
        parameters_of(definition)
    assert told in str(error.value)


def test_polish_letters_stay_readable():
    parameters = SmallParameters(weights=(("zatrudnieni poza rolnictwem - próg", 1.0),))
    assert "próg" in parameters_to_json(parameters)
    assert json.loads(parameters_to_json(parameters))["method"] == "oecd_fua"
