"""The same data give the same findings to the last byte, through files or memory, in one layer or in many."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from benchmarks.files import PROVISION_LAYERS
from benchmarks.synthetic import data_set
from tests.qgis.small_layers import Run, saved

SAMPLE = Path(__file__).parents[2] / "ako_qgis_plugin" / "sample" / "agglomeration.gpkg"
OUTPUTS = ("OUTPUT", "OUTPUT_SUMMARY", "OUTPUT_BY_PROVISION")

Layer = QgsVectorLayer | str
Answer = dict[str, list[tuple]]


@dataclass(frozen=True)
class Agglomeration:
    """Layers as a planner has them: GeoPackages."""

    zones: list[str]
    provisions: list[str]
    boundaries: str | None


def sample(folder: Path) -> Agglomeration:
    # SQLite writes beside a GeoPackage that it opens.
    path = shutil.copy(SAMPLE, folder)
    provisions = [f"{path}|layername={name}" for name in (*PROVISION_LAYERS, "provisions_table")]
    zones = [f"{path}|layername={name}" for name in ("zones_pog", "zones_mpzp")]
    return Agglomeration(zones, provisions, f"{path}|layername=boundaries")


def made(folder: Path) -> Agglomeration:
    """Give zones of three municipalities and provisions of many kinds, whose drawings are coarse."""
    data = data_set("small", seed=3, cache=folder)
    coarse = data.provisions(accuracy=True)
    return Agglomeration([f"{data.zones}|layername=zones"], [f"{coarse}|layername={n}" for n in PROVISION_LAYERS], None)


@pytest.fixture(scope="module", params=[sample, made])
def agglomeration(request, qgis_app, tmp_path_factory) -> Agglomeration:
    return request.param(tmp_path_factory.mktemp("dane"))


@pytest.fixture
def check(agglomeration, tmp_path) -> Callable[..., Answer]:
    """Give a function that checks the agglomeration, or layers in place of its own, and reads all outputs back."""

    def call(*, to_files: bool = True, **layers: list[Layer]) -> Answer:
        return answer(agglomeration, tmp_path if to_files else None, **layers)

    return call


def answer(given: Agglomeration, folder: Path | None, **layers: list[Layer]) -> Answer:
    inputs = {"ZONES": given.zones, "PROVISIONS": given.provisions, "BOUNDARIES": given.boundaries, **layers}
    outputs = {key: "TEMPORARY_OUTPUT" if folder is None else str(folder / f"{key}.gpkg") for key in OUTPUTS}
    run = Run(CheckConformity(), {**inputs, **outputs, "INCLUDE_SUPPORTS": True, "LANGUAGE": "pl"})
    assert run.ok, run.log
    return {key: rows_of(run.layer(key)) for key in OUTPUTS}


def rows_of(layer: QgsVectorLayer) -> list[tuple]:
    """Give all values but the number of the feature, and the binary of the geometry, sorted."""
    names = [name for name in layer.fields().names() if name != "fid"]
    return sorted(
        (*(repr(feature[name]) for name in names), binary_of(feature.geometry())) for feature in layer.getFeatures()
    )


def binary_of(geometry: QgsGeometry) -> bytes:
    # No geometry reads back from a GeoPackage as an empty one.
    return b"" if geometry.isEmpty() else geometry.asWkb().data()


@pytest.fixture(scope="module")
def from_files_to_files(agglomeration, tmp_path_factory) -> Answer:
    result = answer(agglomeration, tmp_path_factory.mktemp("wyniki"))
    assert len(result["OUTPUT"]) > 100
    return result


def in_memory(source: str, expression: str = "") -> QgsVectorLayer:
    request = QgsFeatureRequest()
    if expression:
        request.setFilterExpression(expression)
    return QgsVectorLayer(source, "warstwa", "ogr").materialize(request)


def municipalities(source: str) -> list[str]:
    layer = QgsVectorLayer(source, "strefy", "ogr")
    return sorted(layer.uniqueValues(layer.fields().indexOf("teryt")), reverse=True)


def test_second_run_gives_the_same(check, from_files_to_files):
    assert check() == from_files_to_files


def test_layers_in_memory_give_the_same(check, agglomeration, from_files_to_files):
    zones = [in_memory(source) for source in agglomeration.zones]
    provisions = [in_memory(source) for source in agglomeration.provisions]
    assert check(ZONES=zones, PROVISIONS=provisions) == from_files_to_files


def test_one_file_for_each_municipality_gives_the_same(check, agglomeration, from_files_to_files, tmp_path):
    zones = [
        saved(in_memory(source, f"teryt = '{teryt}'"), tmp_path / f"{number} {teryt}.gpkg")
        for number, source in enumerate(agglomeration.zones)
        for teryt in municipalities(source)
    ]
    assert len(zones) > len(agglomeration.zones)
    assert check(ZONES=zones) == from_files_to_files


def test_outputs_in_memory_hold_the_same(check, from_files_to_files):
    assert check(to_files=False) == from_files_to_files
