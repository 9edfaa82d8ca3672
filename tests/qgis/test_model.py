"""The check in a model of the Processing toolbox: files in, mapped layers between, styled findings out."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from ako_qgis_plugin.processing_algorithms.import_and_check import ImportAndCheck
from ako_qgis_plugin.processing_algorithms.provider import AkoProvider
from ako_qgis_plugin.processing_algorithms.shipped_model import MODELS
from tests.application.small_agglomeration import Inputs, X, Y, square, write_layer
from tests.qgis.small_layers import Run, cancelling

ROOT = Path(__file__).parents[2]
SAMPLE_PLAN = ROOT / "ako_qgis_plugin" / "sample" / "pog_302005.zip"
TEST_MODEL = ROOT / "tests" / "data" / "two_plans.model3"


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = AkoProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    files = Inputs(tmp_path_factory.mktemp("gmina ąć"))
    files.reservoirs = write_layer(
        files.folder / "zbiorniki ż.geojson", [({"id": "Z1"}, square(X + 100, Y + 700, 200))]
    )
    return files


def model(path=TEST_MODEL):
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(path))
    return loaded


def two_plans(files, **changed):
    return {
        "PLAN_A": str(SAMPLE_PLAN),
        "PLAN_B": str(files.gml),
        "ROADS": str(files.road),
        "RESERVOIRS": str(files.reservoirs),
        "findings": "TEMPORARY_OUTPUT",
        **changed,
    }


def from_files(files, **changed):
    return {
        "PLANS": [str(SAMPLE_PLAN), str(files.gml)],
        "PROVISIONS": [str(files.provisions)],
        "findings": "TEMPORARY_OUTPUT",
        "zones": "TEMPORARY_OUTPUT",
        **changed,
    }


def conflicts(run, key):
    assert run.ok, run.log
    found = [row for row in run.rows(key) if row["verdict"] == "conflict"]
    return sorted((row["zone_id"], row["provision_id"], round(row["area_m2"])) for row in found)


def resaved(path, folder):
    """Give a model as the QGIS of the test writes it: other versions leave out or add what has a default."""
    assert model(path).toFile(str(folder / "resaved.model3"))
    return ElementTree.canonicalize(from_file=folder / "resaved.model3")


def test_models_are_those_their_script_makes(provider, tmp_path):
    made = tmp_path / "made"
    # In a process of its own, since it starts a QGIS.
    subprocess.run([sys.executable, ROOT / "scripts" / "build_models.py", made], check=True, timeout=120)
    for path in (*MODELS.glob("*.model3"), TEST_MODEL):
        assert resaved(made / path.name, tmp_path) == resaved(path, tmp_path)


def test_model_maps_two_layers_and_checks_two_plans(provider, files):
    # 100 m of road through 1000 m of the zone, and a reservoir of 200 m by 200 m.
    run = Run(model(), two_plans(files))
    assert conflicts(run, "findings") == [("1POG-1SJ", "S11", 100_000), ("1POG-1SJ", "Z1", 40_000)]


def test_both_plans_are_in_the_check(provider, files):
    assert "of 2 plans, 2 provisions" in Run(model(), two_plans(files)).log


@pytest.mark.parametrize("key", ["PLAN_A", "ROADS"])
def test_step_that_fails_fails_the_model_and_leaves_nothing(provider, files, tmp_path, key):
    target = tmp_path / "wyniki"
    target.mkdir()
    broken = tmp_path / "zły plik.gml"
    broken.write_text("to nie jest plan", encoding="utf-8")
    run = Run(model(), two_plans(files, findings=str(target / "a.gpkg"), **{key: str(broken)}))
    assert not run.ok
    assert list(target.iterdir()) == []


@pytest.mark.parametrize("percent", [1, 50, 85])
def test_cancelled_model_fails_and_leaves_nothing(provider, files, tmp_path, percent):
    run = Run(model(), two_plans(files, findings=str(tmp_path / "a.gpkg")), cancelling(percent))
    assert not run.ok
    assert list(tmp_path.iterdir()) == []


def test_model_that_would_overwrite_an_input_fails_and_the_input_lives(provider, files, tmp_path):
    source = tmp_path / "ustalenia.geojson"
    source.write_bytes(files.provisions.read_bytes())
    run = Run(provider.algorithm("importandcheck"), from_files(files, PROVISIONS=[str(source)], findings=str(source)))
    assert not run.ok
    assert "OUTPUT would overwrite PROVISIONS" in run.log
    assert source.read_bytes() == files.provisions.read_bytes()


# The shipped model


def test_shipped_model_is_an_algorithm_of_the_provider(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ako:importandcheck")
    assert isinstance(algorithm, ImportAndCheck)
    assert algorithm.groupId() == provider.algorithm("checkconformity").groupId()
    assert {definition.name() for definition in algorithm.destinationParameterDefinitions()} == {
        "findings",
        "zones",
        "summary_by_municipality",
        "summary_by_provision",
    }


@pytest.mark.parametrize("language", ["pl", "en"])
def test_shipped_model_has_the_same_inputs_in_every_language(provider, language):
    loaded = model(MODELS / f"import_and_check_{language}.model3")
    inputs = [definition.name() for definition in loaded.parameterDefinitions() if not definition.isDestination()]
    assert inputs == ["PLANS", "PROVISIONS", "BOUNDARIES", "COVERAGE", "BUILDINGS", "RULEBOOK"]
    assert len(loaded.destinationParameterDefinitions()) == 4
    assert loaded.validate()[0]


def test_outputs_have_keys_that_can_be_typed(provider):
    loaded = model(MODELS / "import_and_check_pl.model3")
    keys = {definition.name() for definition in loaded.destinationParameterDefinitions()}
    assert keys == {"kolizje", "strefy", "kolizje_w_podziale_na_gminy", "kolizje_w_podziale_na_ustalenia"}


def test_shipped_model_imports_and_checks(provider, files):
    run = Run(provider.algorithm("importandcheck"), from_files(files))
    assert conflicts(run, "findings") == [("1POG-1SJ", "S11", 100_000)]
    assert run.layer("zones").featureCount() == 206


def test_findings_of_the_model_carry_their_style(provider, files, tmp_path):
    path = tmp_path / "kolizje.gpkg"
    assert Run(provider.algorithm("importandcheck"), from_files(files, findings=str(path))).ok
    assert QgsVectorLayer(str(path), "x", "ogr").renderer().type() == "RuleRenderer"


def test_findings_that_the_model_loads_are_named_and_styled(provider, no_window, files):
    from processing.gui.Postprocessing import handleAlgorithmResults

    project = QgsProject.instance()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    wanted = {key: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for key in ("findings", "zones")}
    algorithm = provider.algorithm("importandcheck").create()
    _, ok = algorithm.run(from_files(files, **wanted), context, feedback)
    assert ok, feedback.textLog()
    handleAlgorithmResults(algorithm, context, feedback)
    renderers = {layer.name(): layer.renderer().type() for layer in project.mapLayers().values()}
    project.removeAllMapLayers()
    assert renderers["Findings"] == "RuleRenderer"
