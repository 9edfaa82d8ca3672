"""The register in a model: check, register, and what reads a register, in one go."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ako_qgis_plugin.processing_algorithms.provider import AkoProvider
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from tests.qgis.small_layers import Run, provisions_layer, saved, zones_layer

Source = QgsProcessingModelChildParameterSource


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = AkoProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def step(algorithm: str, identifier: str, **sources) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(f"ako:{algorithm}")
    child.setChildId(identifier)
    for key, source in sources.items():
        child.addParameterSources(key, [source])
    return child


def model() -> QgsProcessingModelAlgorithm:
    """Give a model that checks, and updates a register with the result."""
    made = QgsProcessingModelAlgorithm("check into register", "test")
    for name in ("zones", "provisions"):
        made.addModelParameter(QgsProcessingParameterVectorLayer(name, name), QgsProcessingModelParameter(name))
    register = QgsProcessingParameterVectorLayer("register", "register", optional=True)
    made.addModelParameter(register, QgsProcessingModelParameter("register"))
    inputs = {"ZONES": Source.fromModelParameter("zones"), "PROVISIONS": Source.fromModelParameter("provisions")}
    made.addChildAlgorithm(step("checkconformity", "check", **inputs))
    update = step(
        "updateregister",
        "update",
        FINDINGS=Source.fromChildOutput("check", "OUTPUT"),
        RUN=Source.fromChildOutput("check", "OUTPUT_RUN"),
        REGISTER=Source.fromModelParameter("register"),
    )
    output = QgsProcessingModelOutput("result", "result")
    output.setChildId("update")
    output.setChildOutputName("OUTPUT")
    update.setModelOutputs({"result": output})
    made.addChildAlgorithm(update)
    made.updateDestinationParameters()
    return made


@pytest.mark.usefixtures("provider")
def test_a_model_checks_and_makes_a_register(tmp_path):
    zones = saved(zones_layer(), tmp_path / "strefy.gpkg")
    provisions = saved(provisions_layer(), tmp_path / "ustalenia.gpkg")
    given = {"zones": zones, "provisions": provisions}
    path = tmp_path / "rejestr.gpkg"
    algorithm = model()
    (result,) = [
        each.name()
        for each in algorithm.parameterDefinitions()
        if isinstance(each, QgsProcessingParameterVectorDestination)
    ]
    first = Run(algorithm, {**given, result: str(path)})
    assert first.ok, first.log
    second = Run(model(), {**given, "register": f"{path}|layername=register", result: str(path)})
    assert second.ok, second.log
    register = RegisterFile(path).read()
    assert set(register.findings["change"]) == {"unchanged"}
    # From the check's own table, which the model hands on.
    assert "program" in set(register.runs["subject"])
