"""One variant of the functional area, delimited in QGIS."""

from __future__ import annotations

import dataclasses
import json

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject

from ako_qgis_plugin.core.functional_area.variants.delimit import METHODS, parameters_of
from ako_qgis_plugin.core.functional_area.vocabulary import CRITERION_FIELDS, VARIANT_FIELDS, Method
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.processing_algorithms.functional_area.delimit_functional_area import DelimitFunctionalArea
from ako_qgis_plugin.processing_algorithms.functional_area.method_parameters import KEYS
from tests.qgis.functional_area.small_area import UNITS, flows_table, units_layer
from tests.qgis.small_layers import Run, X, Y, cancelling, layer_of, square

GIVEN = {"METHOD": "oecd_fua", "CORE": "3061011", "LANGUAGE": "en", "OUTPUT": "TEMPORARY_OUTPUT"}


@pytest.fixture
def delimit(qgis_processing):
    def run(feedback=None, **parameters) -> Run:
        given = {"FLOWS": flows_table(), "UNITS": units_layer(), **GIVEN, **parameters}
        return Run(DelimitFunctionalArea(), {key: value for key, value in given.items() if value is not None}, feedback)

    return run


def roles(run: Run) -> dict[str, str]:
    assert run.ok, run.log
    return {row["unit_code"]: row["role"] for row in run.rows()}


def test_units_belong_by_their_share_of_commuters(delimit):
    assert roles(delimit()) == {"306101": "core", "301701": "commuting", "300702": "outside"}


def test_a_lower_threshold_takes_more_units_in(delimit):
    assert roles(delimit(THRESHOLD=10))["300702"] == "commuting"


def test_the_output_has_the_fields_of_the_vocabulary(delimit):
    assert delimit().layer().fields().names() == names(VARIANT_FIELDS)


def test_each_unit_says_why(delimit):
    reasons = {row["unit_name"]: row["reason"] for row in delimit().rows()}
    assert "20 % (threshold 15 %) – met" in reasons["Ostrów Wielkopolski"].replace("\N{NO-BREAK SPACE}", " ")


def test_criteria_have_a_row_each(delimit):
    run = delimit(OUTPUT_CRITERIA="TEMPORARY_OUTPUT")
    assert run.layer("OUTPUT_CRITERIA").fields().names() == names(CRITERION_FIELDS)
    assert [(row["unit_code"], row["value"], row["is_met"]) for row in run.rows("OUTPUT_CRITERIA")] == [
        *(("301701", 20.0, True), ("300702", 10.0, False))
    ]


def test_the_definition_is_enough_to_compute_the_variant_again(delimit):
    (definition,) = {row["definition"] for row in delimit(THRESHOLD=12.5).rows()}
    assert parameters_of(definition).threshold == 12.5
    told = json.loads(definition)
    assert (told["cores"], told["sources"]["flows"], told["hidden_max"]) == (
        *({"306101": "Kalisz"}, "dojazdy do pracy", 9.0),
    )
    assert {"date", "version", "variant"} <= set(told)


def test_a_variant_is_named_by_method_core_and_threshold(delimit):
    (name,) = {row["variant"] for row in delimit(LANGUAGE="pl").rows()}
    assert name.replace("\N{NO-BREAK SPACE}", " ") == "FUA: Kalisz, 15 %"


def test_a_variant_may_have_a_name_of_its_own(delimit):
    assert {row["variant"] for row in delimit(VARIANT="Propozycja ZIT").rows()} == {"Propozycja ZIT"}


def test_a_table_of_units_gives_a_table(delimit):
    run = delimit(UNITS=units_layer(geometry_type="None"), CONTIGUITY=False)
    assert (roles(run)["301701"], run.layer().isSpatial()) == ("commuting", False)


def test_parameters_of_another_method_are_told(delimit):
    run = delimit(MIN_SIZE=5000, MEAN="simple")
    assert "do not belong to the method and have no effect: MIN_SIZE, MEAN" in run.log


def test_parameters_that_are_as_they_were_are_not_told(delimit):
    assert "have no effect" not in delimit(ENCLAVES=False).log


def test_another_method_delimits_too(delimit):
    run = delimit(METHOD="labour_market_areas", MIN_SIZE=10, TARGET_SIZE=20)
    assert roles(run)["306101"] == "core"


def test_a_core_that_is_none_of_the_units_is_refused(delimit):
    run = delimit(CORE="999999")
    assert (run.ok, "there is none with the code 999999" in run.log) == (False, True)


def test_without_a_core_the_method_says_what_it_needs(delimit):
    run = delimit(CORE=None)
    assert (run.ok, "CORE" in run.log or "core" in run.log) == (False, True)


def test_without_flows_the_method_says_what_it_needs(delimit):
    run = delimit(FLOWS=None)
    assert (run.ok, "give flows" in run.log) == (False, True)


def test_a_missing_field_of_the_flows_is_named(delimit):
    run = delimit(FLOW_FIELD="osoby")
    assert (run.ok, "missing fields osoby" in run.log) == (False, True)


def test_a_threshold_beyond_a_hundred_percent_is_refused(delimit):
    assert not delimit(THRESHOLD=101).ok


def test_an_empty_layer_of_units_is_refused(delimit):
    assert "no row has a code" in delimit(UNITS=units_layer(())).log


def test_a_cancelled_run_leaves_nothing(delimit, tmp_path):
    run = delimit(cancelling(10), OUTPUT=str(tmp_path / "v.gpkg"))
    assert (run.ok, list(tmp_path.iterdir())) == (False, [])


def test_every_parameter_of_every_method_has_a_key():
    algorithm = DelimitFunctionalArea().create()
    keys = {definition.name() for definition in algorithm.parameterDefinitions()}
    for entry in METHODS.values():
        for field in dataclasses.fields(entry.parameters):
            assert KEYS[field.name] in keys, (entry.parameters, field.name)


def test_every_method_is_described_in_the_help():
    text = DelimitFunctionalArea().create().shortHelpString()
    for method in METHODS:
        assert f"METHOD={method}" in text


def test_every_method_may_be_chosen():
    algorithm = DelimitFunctionalArea().create()
    assert algorithm.parameterDefinition("METHOD").options() == list(Method)


def test_a_variant_is_chosen_by_hand(delimit):
    run = delimit(METHOD="manual", CORE="306101", MEMBERS="3007022")
    assert roles(run) == {"306101": "core", "301701": "outside", "300702": "commuting"}


def test_a_variant_is_drawn_by_hand(delimit):
    drawn = layer_of("rysunek", list(units_layer().fields()), [({}, square(900, -100, 1300))], "Polygon")
    run = delimit(METHOD="manual", CORE=None, DRAWN=drawn, FLOWS=None)
    assert roles(run) == {"306101": "outside", "301701": "commuting", "300702": "outside"}


def test_an_empty_drawing_is_refused(delimit):
    run = delimit(METHOD="manual", DRAWN=layer_of("rysunek", [], [], "Polygon"))
    assert (run.ok, "rysunek: holds no area" in run.log) == (False, True)


def grid(*cells: tuple[int, int, int]):
    """Give cells of a kilometre in EPSG:2180 by column, row and people."""
    fields = units_layer().fields()
    rows = [({"population": people}, square(1000 * x, 1000 * y, 1000)) for x, y, people in cells]
    return layer_of("siatka", list(fields), rows, "Polygon")


def test_cores_are_found_in_a_grid_of_population(delimit):
    run = delimit(
        CORE=None,
        POPULATION_GRID=grid((0, 0, 60_000), (1, 0, 900)),
        POPULATION_GRID_FIELD="population",
    )
    assert roles(run)["306101"] == "core"
    told = json.loads(run.rows()[0]["definition"])
    assert told["core_from_grid"] == {"dense_per_km2": 1500.0, "centre_people": 50000.0, "in_centre_from_pct": 50.0}


def european_grid(crs: str, *people: int):
    """Give middles of cells of the European grid from Kalisz to the east, kept in another CRS."""
    fields = units_layer().fields()
    ours, theirs = (QgsCoordinateReferenceSystem.fromEpsgId(epsg) for epsg in (2180, 3035))
    there = QgsCoordinateTransform(ours, theirs, QgsProject.instance())
    first = there.transform(QgsPointXY(X + 500, Y + 500))
    back = QgsCoordinateTransform(theirs, ours, QgsProject.instance())
    middles = [back.transform(QgsPointXY(first.x() + 1000 * step, first.y())) for step in range(len(people))]
    rows = [
        ({"population": count}, QgsGeometry.fromPointXY(middle).asWkt(9))
        for count, middle in zip(people, middles, strict=True)
    ]
    return layer_of("siatka", list(fields), rows, "Point", crs)


@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:4326", "EPSG:2180"])
def test_grid_of_europe_is_read_in_whatever_crs_it_is_kept(delimit, crs):
    grid = european_grid(crs, 60_000, 55_000, 900)
    run = delimit(CORE=None, POPULATION_GRID=grid, POPULATION_GRID_FIELD="population")
    assert roles(run)["306101"] == roles(run)["301701"] == "core"
    assert roles(run)["300702"] != "core"


def test_cells_smaller_than_a_kilometre_are_refused(delimit):
    fields = units_layer().fields()
    rows = [({"population": 9}, square(100.0 * step, 0, 100)) for step in range(20)]
    run = delimit(
        CORE=None,
        POPULATION_GRID=layer_of("siatka", list(fields), rows, "Polygon"),
        POPULATION_GRID_FIELD="population",
    )
    assert (run.ok, "siatka: the cells are no squares of 1 km" in run.log) == (False, True)


def test_a_grid_without_a_city_is_told(delimit):
    run = delimit(CORE=None, POPULATION_GRID=grid((0, 0, 100)), POPULATION_GRID_FIELD="population")
    assert (run.ok, bool(run.log)) == (False, True)


def test_core_and_grid_together_are_refused(delimit):
    run = delimit(POPULATION_GRID=grid((0, 0, 100)), POPULATION_GRID_FIELD="population")
    assert (run.ok, "give one of them" in run.log) == (False, True)


def test_units_in_degrees_come_out_in_the_plugins_crs(delimit):
    run = delimit(UNITS=units_layer(crs="EPSG:4326"))
    assert (roles(run)["306101"], run.layer().crs().authid()) == ("core", "EPSG:2180")


def test_a_unit_without_employed_residents_is_not_assessed(delimit):
    run = delimit(UNITS=units_layer((*UNITS, ("3007032", "Pusta", 0, 3000))))
    assert roles(run)["300703"] == "not_assessed"
