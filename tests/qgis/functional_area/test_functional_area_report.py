"""The chapter inside QGIS: which documents are written, with which maps; and nothing at all where it fails."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.methods.oecd_fua import OecdFuaParameters
from ako_qgis_plugin.core.functional_area.neighbours import neighbours_of
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_to_json
from ako_qgis_plugin.core.functional_area.variants.frames import variant_frame
from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_FIELDS, VARIANT_FIELDS
from ako_qgis_plugin.core.schema import fields_of, names
from ako_qgis_plugin.processing_algorithms.functional_area.functional_area_report import (
    FunctionalAreaReport,
    document_name,
)
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.core.reports.functional_area.small_area import CODES, FLOW, NAMES, units
from tests.qgis.small_layers import Run, cancelling, layer_of, saved

UNIT_FIELDS = fields_of("teryt name population:real")

WRITTEN = ["powiazania_i_obszar_funkcjonalny.docx", "powiazania_mapy.pdf", "powiazania_zalacznik.xlsx"]


def units_layer(geometry_type="Polygon"):
    made = units()
    rows = [
        (
            {"teryt": code, "name": name, "population": people},
            area.wkt if geometry_type != "None" else None,
        )
        for code, name, people, area in zip(CODES, NAMES, made.value("population"), made.geometry, strict=True)
    ]
    return layer_of("gminy ąę", qgs_fields(UNIT_FIELDS), rows, geometry_type)


def flows_layer():
    rows = [
        ({"origin": CODES[i], "destination": CODES[j], "flow": FLOW[i, j]}, None)
        for i in range(len(CODES))
        for j in range(len(CODES))
        if FLOW[i, j]
    ]
    return layer_of("dojazdy", qgs_fields(FLOW_FIELDS), rows, "None")


def variant_layer(name, threshold):
    made = units()
    data = AreaData(made, Flows.of_matrix(FLOW), neighbours_of(made))
    asked = OecdFuaParameters(CODES[:2], threshold=threshold)
    frame = variant_frame(delimit(data, asked), data, name, parameters_to_json(asked), "pl")
    rows = [({key: row[key] for key in names(VARIANT_FIELDS)}, row["geometry"].wkt) for row in frame.to_dict("records")]
    return layer_of("wariant", qgs_fields(VARIANT_FIELDS), rows, "Polygon")


@pytest.fixture(scope="module")
def inputs(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("dane")
    layers = {"UNITS": units_layer(), "FLOWS": flows_layer()}
    paths = {key: saved(layer, folder / f"{key.lower()}.gpkg") for key, layer in layers.items()}
    variants = (("Próg 15 % <x> & y", 15.0), ("Próg 30 %", 30.0))
    paths["VARIANTS"] = [
        saved(variant_layer(*each), folder / f"wariant{number}.gpkg") for number, each in enumerate(variants)
    ]
    return {**paths, "CORE": ", ".join(CODES[:2]), "CHOSEN": variants[0][0], "TITLE": "Aglomeracja"}


def report(inputs, folder, feedback=None, **parameters):
    given = {**inputs, "LANGUAGE": "pl", "DATE": "2026-11-24", **parameters, "OUTPUT_FOLDER": str(folder)}
    return Run(FunctionalAreaReport(), {key: value for key, value in given.items() if value is not None}, feedback)


def listed(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def text_of(path):
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("word/document.xml").decode()
    return "\n".join(re.sub("<[^>]+>", "", paragraph) for paragraph in xml.split("</w:p>"))


@pytest.fixture(scope="module")
def written(inputs, tmp_path_factory):
    folder = tmp_path_factory.mktemp("dokumenty") / "out ąę"
    run = report(inputs, folder)
    assert run.ok, run.log
    # Not the run itself, whose layers must not outlive QGIS.
    return SimpleNamespace(results=run.results, log=run.log), folder


def test_chapter_annex_and_maps_are_written(written):
    run, folder = written
    assert listed(folder) == WRITTEN
    assert [Path(run.results[key]).name for key in ("CHAPTER", "MAPS", "ANNEX")] == WRITTEN
    assert sorted(Path(path).name for path in run.results["FILES"].split("\n")) == WRITTEN


def test_every_map_stands_in_the_text_with_words_for_who_cannot_see_it(written):
    with zipfile.ZipFile(written[1] / WRITTEN[0]) as archive:
        maps = [name for name in archive.namelist() if name.startswith("word/media/map")]
        described = re.findall(r'descr="(Mapa[^"]*)"', archive.read("word/document.xml").decode())
    assert len(maps) == len(described) == 4


def test_map_annex_has_a_page_for_flows_each_variant_and_stability(written):
    assert len(re.findall(rb"/Type /Page\b", (written[1] / "powiazania_mapy.pdf").read_bytes())) == 4


def test_same_input_gives_the_same_bytes_with_maps_in_them(inputs, written, tmp_path):
    run = report(inputs, tmp_path)
    assert run.ok, run.log
    for name in WRITTEN:
        assert (tmp_path / name).read_bytes() == (written[1] / name).read_bytes(), name


def test_names_of_layers_stand_in_the_data(written):
    rows = dict(openpyxl.load_workbook(written[1] / "powiazania_zalacznik.xlsx")["Dane"].iter_rows(values_only=True))
    assert "flows" in rows["Tabela przepływów"]
    assert rows["Badane gminy"] == len(CODES)


def test_without_variants_and_flows_the_chapter_says_what_is_missing(inputs, tmp_path):
    run = report(inputs, tmp_path, FLOWS=None, VARIANTS=None, CHOSEN=None)
    assert run.ok, run.log
    text = text_of(tmp_path / WRITTEN[0])
    assert "Nie podano tabeli przepływów" in text
    assert "Nie podano żadnego wariantu" in text


def test_units_without_areas_give_no_maps(inputs, tmp_path):
    table = saved(units_layer("None"), tmp_path / "gminy.gpkg")
    run = report(inputs, tmp_path / "out", UNITS=table, VARIANTS=None, CHOSEN=None)
    assert run.ok, run.log
    assert listed(tmp_path / "out") == [WRITTEN[0], WRITTEN[2]]
    assert "No map annex" in run.log


def test_english_documents_have_english_names(inputs, tmp_path):
    run = report(inputs, tmp_path, LANGUAGE="en", DOCUMENTS=["XLSX"])
    assert run.ok, run.log
    assert listed(tmp_path) == ["links_annex.xlsx"]
    assert document_name("DOCX", "en") == "links_and_functional_area.docx"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"CHOSEN": "nie ma takiego"}, "nie ma takiego"),
        ({"CORE": "999999"}, "999999"),
        ({"DATE": "wczoraj"}, "wczoraj"),
        ({"SWEEP_FROM": 10}, "SWEEP_TO"),
        ({"TEMPLATE": "brak.docx"}, "brak.docx"),
        ({"VARIANTS": ["brak.gpkg"]}, "VARIANTS"),
    ],
)
def test_wrong_input_is_told_and_leaves_nothing(inputs, tmp_path, wrong, told):
    run = report(inputs, tmp_path / "out", **wrong)
    assert not run.ok
    assert told in run.log
    assert listed(tmp_path) == []


@pytest.mark.parametrize("percent", [5, 30, 55, 95])
def test_cancelled_run_leaves_nothing(inputs, tmp_path, percent):
    run = report(inputs, tmp_path / "out", cancelling(percent))
    assert not run.ok
    assert listed(tmp_path) == []


def test_own_range_of_the_threshold_is_swept(inputs, tmp_path):
    own = {"SWEEP_FROM": 14, "SWEEP_TO": 16, "SWEEP_STEP": 1}
    run = report(inputs, tmp_path, DOCUMENTS=["XLSX"], **own)
    assert run.ok, run.log
    sheet = openpyxl.load_workbook(tmp_path / "powiazania_zalacznik.xlsx")["Progi"]
    assert [row[1] for row in sheet.iter_rows(min_row=2, values_only=True)] == [14, 15, 16]
