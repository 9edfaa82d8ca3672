"""Variants of the functional area, compared in QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from ako_qgis_plugin.core.functional_area.vocabulary import (
    AGREEMENT_FIELDS,
    MEASURE_FIELDS,
    STABILITY_FIELDS,
    SWEEP_FIELDS,
    VARIANT_FIELDS,
)
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.processing_algorithms.functional_area.compare_variants import CompareVariants
from ako_qgis_plugin.processing_algorithms.functional_area.delimit_functional_area import DelimitFunctionalArea
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.functional_area.small_area import UNITS, flows_table, units_layer
from tests.qgis.small_layers import Run, cancelling, layer_of, saved

OUTPUTS = ("OUTPUT", "OUTPUT_TABLE", "OUTPUT_AGREEMENT", "OUTPUT_MEASURES", "OUTPUT_SWEEP")


def variant(name: str, **parameters) -> QgsVectorLayer:
    """Give a variant as its algorithm makes it."""
    given = {"FLOWS": flows_table(), "UNITS": units_layer(), "CORE": "306101", "LANGUAGE": "en"}
    run = Run(DelimitFunctionalArea(), {**given, "VARIANT": name, "OUTPUT": "TEMPORARY_OUTPUT", **parameters})
    assert run.ok, run.log
    layer = run.context.takeResultLayer(run.results["OUTPUT"])
    layer.setName(name)
    return layer


def proposal(name: str, *codes: str) -> QgsVectorLayer:
    """Give a table that says no more than who belongs."""
    rows = [({"unit_code": code, "variant": name, "role": "commuting"}, None) for code in codes]
    return layer_of(name, list(qgs_fields(VARIANT_FIELDS)), rows, "None")


@pytest.fixture
def compare(qgis_processing):
    QgsProject.instance().clear()

    def run(*layers: QgsVectorLayer, feedback=None, **parameters) -> Run:
        layers = layers or (variant("15"), variant("10", THRESHOLD=10))
        # Layers that only a script holds may outlive a run that fails, and crash Python at its end.
        QgsProject.instance().addMapLayers([layer for layer in layers if isinstance(layer, QgsVectorLayer)])
        given = {"VARIANTS": list(layers), "FLOWS": flows_table(), "LANGUAGE": "en"}
        given |= dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT") | parameters
        return Run(CompareVariants(), {key: value for key, value in given.items() if value is not None}, feedback)

    yield run
    QgsProject.instance().clear()


def test_the_map_says_how_often_each_unit_belongs(compare):
    run = compare()
    assert run.ok, run.log
    assert {row["unit_code"]: (row["standing"], row["inside"], row["inside_in"]) for row in run.rows()} == {
        "306101": ("in_all", 2, "15; 10"),
        "301701": ("in_all", 2, "15; 10"),
        "300702": ("in_some", 1, "10"),
    }
    assert run.layer().wkbType() == run.layer().wkbType().MultiPolygon


def test_outputs_have_the_fields_of_the_vocabulary(compare):
    run = compare()
    wanted = (STABILITY_FIELDS, None, AGREEMENT_FIELDS, MEASURE_FIELDS, SWEEP_FIELDS)
    for key, fields in zip(OUTPUTS, wanted, strict=True):
        assert fields is None or run.layer(key).fields().names() == names(fields)


def test_the_table_has_a_column_for_each_variant(compare):
    rows = compare().rows("OUTPUT_TABLE")
    assert [(row["unit_name"], row["15"], row["10"]) for row in rows] == [
        ("Kalisz", "core", "core"),
        ("Ostrów Wielkopolski", "commuting", "commuting"),
        ("Brzeziny", "outside", "commuting"),
    ]


def test_agreement_by_hand(compare):
    (row,) = compare().rows("OUTPUT_AGREEMENT")
    # Of three pairs of units both put Kalisz and Ostrow together; the other two pairs differ.
    assert (row["jaccard"], row["rand"], row["only_in_b"]) == (pytest.approx(2 / 3), pytest.approx(1 / 3), "Brzeziny")


def test_measures_by_hand(compare):
    row = compare(REFERENCE="15").rows("OUTPUT_MEASURES")[1]
    assert (row["units"], row["population"], row["area_km2"], row["parts"]) == (3, 420, 3.0, 1)
    assert (row["kept_flow_pct"], row["self_containment_pct"]) == (100.0, 100.0)
    assert (row["reference"], row["jaccard_with_reference"]) == ("15", pytest.approx(2 / 3))


def test_the_sweep_finds_the_share_at_which_a_unit_flips(compare):
    rows = compare(SWEEP_FROM=5, SWEEP_TO=30, SWEEP_STEP=5).rows("OUTPUT_SWEEP")
    found = {(row["variant"], row["unit_code"]): (row["flips_at"], row["is_exact"]) for row in rows if row["flips"]}
    assert found == {
        (name, *unit): (at, True) for name in ("15", "10") for unit, at in ((("301701",), 20.0), (("300702",), 10.0))
    }


def test_the_map_has_the_nearest_flip(compare):
    rows = {row["unit_code"]: row for row in compare(SWEEP_FROM=5, SWEEP_TO=30, SWEEP_STEP=5).rows()}
    assert (rows["300702"]["flip_value"], rows["300702"]["flip_variant"]) == (10.0, "10")
    assert (rows["301701"]["flip_variant"], rows["301701"]["flip_distance_pct"]) == ("15", pytest.approx(100 / 3))


def test_a_proposal_without_a_definition_is_compared_but_not_swept(compare):
    run = compare(variant("15"), proposal("ZIT", "306101", "300702"))
    assert run.ok, run.log
    assert "variant 'ZIT' is not swept" in run.log
    assert {row["variant"] for row in run.rows("OUTPUT_SWEEP")} == {"15"}
    assert "variant 'ZIT' knows nothing of 1 units" in run.log


def test_without_flows_the_variants_are_compared_but_not_swept(compare):
    run = compare(FLOWS=None)
    assert run.ok, run.log
    assert (len(run.rows("OUTPUT_AGREEMENT")), run.rows("OUTPUT_SWEEP")) == (1, [])


def test_a_variant_of_other_flows_is_told(compare):
    other = flows_table((("306101", "306101", 90), ("301701", "306101", 1), ("301701", "301701", 99)))
    assert "computed again differs from its layer in Ostrów Wielkopolski" in compare(FLOWS=other).log


def test_units_of_the_planners_layer_are_all_on_the_map(compare):
    run = compare(variant("15"), UNITS=units_layer((*UNITS, ("3020011", "Pleszew", 1, 3000))))
    assert run.ok, run.log
    assert {row["unit_code"]: row["variants"] for row in run.rows()}["302001"] == 0


def test_one_variant_alone_may_be_swept(compare):
    run = compare(variant("15"))
    assert (run.ok, run.rows("OUTPUT_AGREEMENT")) == (True, [])


def test_a_variant_given_twice_is_refused(compare):
    run = compare(variant("15"), variant("15"))
    assert (run.ok, "several variants have the name '15'" in run.log) == (False, True)


def test_a_layer_that_is_no_variant_is_refused(compare):
    run = compare(variant("15"), units_layer())
    assert (run.ok, "missing fields unit_code, variant, role" in run.log) == (False, True)


def test_a_reference_that_is_none_of_the_variants_is_refused(compare):
    run = compare(REFERENCE="ZIT")
    assert (run.ok, "no variant 'ZIT'" in run.log) == (False, True)


@pytest.mark.parametrize("bad", [{"SWEEP_FROM": 20, "SWEEP_TO": 10}, {"SWEEP_STEP": 0}, {"SWEEP_STEP": -1}])
def test_a_range_that_is_none_is_refused(compare, bad):
    run = compare(**bad)
    assert (run.ok, "the step must be above zero" in run.log) == (False, True)


def test_a_parameter_that_a_method_lacks_is_told(compare):
    run = compare(SWEEP_PARAMETER="radius")
    assert (run.ok, "has no number 'radius'" in run.log) == (True, True)


def test_a_cancelled_comparison_leaves_nothing(compare, tmp_path):
    run = compare(feedback=cancelling(40), OUTPUT=str(tmp_path / "s.gpkg"))
    assert (run.ok, list(tmp_path.iterdir())) == (False, [])


def test_tables_without_areas_give_a_table(compare):
    run = compare(proposal("A", "306101"), proposal("B", "306101", "301701"), FLOWS=None)
    assert (run.ok, run.layer().isSpatial()) == (True, False)


def test_the_map_in_a_geopackage_wears_its_style(compare, tmp_path):
    run = compare(OUTPUT=str(tmp_path / "stabilność.gpkg"))
    assert run.ok, run.log
    layer = QgsVectorLayer(str(tmp_path / "stabilność.gpkg"), "s", "ogr")
    assert layer.renderer().rootRule().children()[0].label() == "in all variants"


def test_variants_saved_in_a_file_are_read(compare, tmp_path):
    path = saved(variant("15"), tmp_path / "warianty.gpkg")
    assert compare(path).ok
