"""The shipped model of the functional area: from flows to links, two variants and their comparison."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject

from ako_qgis_plugin.processing_algorithms.provider import AkoProvider
from ako_qgis_plugin.processing_algorithms.shipped_model import MODELS
from tests.qgis.functional_area.small_area import flows_table, units_layer
from tests.qgis.small_layers import Run, cancelling

OUTPUTS = ("links", "units_with_their_links", "first_variant", "second_variant")
COMPARED = ("stability", "membership", "agreement", "measures", "sweep")


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = AkoProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def run(provider, qgis_processing):
    def go(feedback=None, **changed) -> Run:
        layers = [flows_table(), units_layer()]
        QgsProject.instance().addMapLayers(layers)
        given = {"FLOWS": layers[0], "UNITS": layers[1], "CORE_A": "306101", "CORE_B": "301701", "THRESHOLD": 15}
        given |= dict.fromkeys((*OUTPUTS, *COMPARED), "TEMPORARY_OUTPUT") | changed
        return Run(shipped("en"), given, feedback)

    yield go
    QgsProject.instance().clear()


def shipped(language: str) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODELS / f"links_and_variants_{language}.model3"))
    return model


def test_two_variants_are_made_and_compared_in_memory(run):
    done = run()
    assert done.ok, done.log
    assert {row["unit_name"]: row["inside"] for row in done.rows("stability")} == {
        **{"Kalisz": 1, "Ostrów Wielkopolski": 2, "Brzeziny": 0}
    }
    assert [row["jaccard"] for row in done.rows("agreement")] == [0.5]


def test_every_output_is_filled(run):
    done = run()
    assert done.ok, done.log
    assert all(done.layer(key).featureCount() for key in (*OUTPUTS, *COMPARED))


def test_both_variants_are_swept(run):
    names = {row["variant"].replace("\N{NO-BREAK SPACE}", " ") for row in run().rows("sweep")}
    assert names == {"FUA: Kalisz, 15 %", "FUA: Ostrów Wielkopolski, 15 %"}


def test_the_same_core_twice_fails_in_words(run):
    done = run(CORE_B="306101")
    assert (done.ok, "several variants have the name" in done.log) == (False, True)


def test_a_core_that_is_none_of_the_units_fails_the_model_and_leaves_nothing(run, tmp_path):
    done = run(CORE_B="999999", stability=str(tmp_path / "s.gpkg"))
    assert (done.ok, list(tmp_path.iterdir())) == (False, [])


def test_a_cancelled_model_leaves_nothing(run, tmp_path):
    done = run(cancelling(60), stability=str(tmp_path / "s.gpkg"))
    assert (done.ok, list(tmp_path.iterdir())) == (False, [])


@pytest.mark.parametrize("language", ["pl", "en"])
def test_the_model_has_the_same_inputs_in_every_language(provider, language):
    loaded = shipped(language)
    inputs = [each.name() for each in loaded.parameterDefinitions() if not each.isDestination()]
    assert inputs == ["FLOWS", "UNITS", "CORE_A", "CORE_B", "THRESHOLD"]
    assert len(loaded.destinationParameterDefinitions()) == 9
    assert loaded.validate()[0]


def test_the_model_is_an_algorithm_of_the_provider(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ako:linksandvariants")
    assert algorithm.groupId() == provider.algorithm("comparevariants").groupId()
