"""The shared parameters of algorithms about flows, read in QGIS."""

from __future__ import annotations

import pytest

from ako_qgis_plugin.processing_algorithms.algorithm import FunctionalAreaAlgorithm
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import AreaInputs, codes_in
from tests.qgis.functional_area.small_area import FLOWS, UNITS, flows_table, units_layer
from tests.qgis.small_layers import Run


class ReadArea(FunctionalAreaAlgorithm):
    """Reads, and gives what it read."""

    def name(self) -> str:
        return "readarea"

    def displayName(self) -> str:
        return "readarea"

    def initAlgorithm(self, configuration=None) -> None:
        inputs = AreaInputs(self)
        inputs.declare_flows()
        inputs.declare_units(optional=True)
        inputs.declare_secrecy()
        inputs.declare_migration()
        inputs.declare_core()

    def prepare(self, parameters, context, feedback) -> None:
        self._sources = AreaInputs(self).taken(parameters, context)

    def execute(self, parameters, context, feedback) -> dict:
        progress = FeedbackProgress(feedback)
        return {"DATA": self._sources.read(context, progress), "SOURCES": self._sources}


@pytest.fixture
def read(qgis_processing):
    def run(**parameters):
        given = {"FLOWS": flows_table(), "UNITS": units_layer(), **parameters}
        return Run(ReadArea(), {key: value for key, value in given.items() if value is not None})

    return run


def test_units_have_six_digits_names_areas_and_numbers(read):
    run = read()
    assert run.ok, run.log
    units = run.results["DATA"].units
    assert (units.codes, units.names[1]) == (("306101", "301701", "300702"), "Ostrów Wielkopolski")
    assert units.value("population").tolist() == [200, 150, 70]
    assert units.geometry[0].area == 1_000_000


def test_flows_are_a_matrix_in_the_order_of_the_units(read):
    assert read().results["DATA"].flows.flow.tolist() == [[90, 5, 5], [20, 80, 0], [5, 0, 45]]


def test_neighbours_are_those_that_touch(read):
    assert read().results["DATA"].neighbours.pairs.tolist() == [[0, 1], [1, 2]]


def test_a_table_of_units_has_no_neighbours(read):
    data = read(UNITS=units_layer(geometry_type="None")).results["DATA"]
    assert (data.units.geometry, data.neighbours) == (None, None)


def test_units_that_were_not_given_are_those_of_the_flows(read):
    assert read(UNITS=None).results["DATA"].units.codes == ("300702", "301701", "306101")


def test_units_in_another_crs_are_reprojected(read):
    data = read(UNITS=units_layer(crs="EPSG:4326")).results["DATA"]
    assert data.units.geometry[0].area == pytest.approx(1_000_000, rel=1e-4)


def test_migration_is_read_beside_commuting(read):
    data = read(MIGRATION=flows_table(FLOWS[1:4])).results["DATA"]
    assert data.migration.flow.sum() == 30


def test_a_missing_field_is_named(read):
    run = read(FLOW_FIELD="osoby")
    assert (run.ok, "missing fields osoby" in run.log) == (False, True)


def test_an_empty_table_of_flows_is_refused(read):
    run = read(FLOWS=flows_table(()))
    assert (run.ok, "no row" in run.log) == (False, True)


def test_an_empty_layer_of_units_is_refused(read):
    run = read(UNITS=units_layer(()))
    assert (run.ok, "no row has a code" in run.log) == (False, True)


def test_the_same_unit_twice_is_told(read):
    run = read(UNITS=units_layer((*UNITS, ("3061011", "Kalisz", 999, 5000))))
    assert "306101" in run.log.partition("several rows have the code of one unit")[2]


def test_the_layers_are_named(read):
    assert read().results["SOURCES"].names == {"units": "gminy ąę", "flows": "dojazdy do pracy"}


def test_codes_are_separated_by_commas_semicolons_or_spaces():
    assert codes_in(" 306101, 301701;300702 306101,") == ("306101", "301701", "300702")


def test_units_of_one_city_are_joined_by_plus_signs():
    assert codes_in("306101 + 301701, 300702") == ("306101+301701", "300702")


def test_what_reading_the_flows_left_out_is_told(read):
    log = read(FLOWS=flows_table((*FLOWS, ("301701", "300702", -4)))).log
    assert "301701 → 300702" in log
    assert "-4" in log


def test_of_many_remarks_of_one_kind_the_first_few_are_told(read):
    negative = [(f"3007{number:02d}", "306101", -number) for number in range(3, 9)]
    log = read(FLOWS=flows_table((*FLOWS, *negative))).log
    assert log.count("negative") == 3
    assert "further remarks of this kind: 3" in log
