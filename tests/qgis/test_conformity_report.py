"""The documents inside QGIS: which are written, from what; and nothing at all where it fails."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from ako_qgis_plugin.core.schema import REGISTER_FIELDS, Field
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.conformity_report import ConformityReport
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.small_layers import (
    ROAD,
    Run,
    cancelling,
    layer_of,
    provision,
    provisions_layer,
    saved,
    square,
    zone,
    zones_layer,
)


@pytest.fixture(scope="module")
def inputs(qgis_app, tmp_path_factory):
    """Give zones of two municipalities, the road, and what the check finds; one of them has no conflict."""
    folder = tmp_path_factory.mktemp("dane")
    other = {"teryt": "300701", "municipality": "Żelazków <x> & y", "plan_id": "PL.ZIPPZP.2/300701-POG/1"}
    zones = zones_layer(zone(1, "SJ", square(0, 0, 1000)), zone(2, "SO", square(1000, 5000, 1000), **other))
    provisions = provisions_layer(provision("S11", ROAD, name='S11 ąę <b> & "x"', source_doc="PZPW 2019"))
    paths = {
        "ZONES": [saved(zones, folder / "zones.gpkg")],
        "PROVISIONS": [saved(provisions, folder / "provisions.gpkg")],
    }
    check = Run(CheckConformity(), {**paths, "OUTPUT": str(folder / "findings.gpkg"), "LANGUAGE": "pl"})
    assert check.ok, check.log
    return {**paths, "REGISTER": str(folder / "findings.gpkg")}


def report(inputs, folder, feedback=None, **parameters):
    given = {**inputs, "LANGUAGE": "pl", "DATE": "2026-11-24", "DOCUMENTS": ["DOCX", "XLSX"], **parameters}
    return Run(ConformityReport(), {**given, "OUTPUT_FOLDER": str(folder)}, feedback)


def names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def text_of(path):
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("word/document.xml").decode()
    return "\n".join(re.sub("<[^>]+>", "", paragraph) for paragraph in xml.split("</w:p>"))


NAMES = [
    *("protokol.docx", "protokol_300701_zelazkow_x_y.docx", "protokol_306101_kalisz.docx"),
    *("rejestr_kolizji.xlsx", "rejestr_kolizji_300701_zelazkow_x_y.xlsx", "rejestr_kolizji_306101_kalisz.xlsx"),
]


@pytest.fixture(scope="module")
def written(inputs, tmp_path_factory):
    """Give a run with its folder of documents."""
    folder = tmp_path_factory.mktemp("dokumenty") / "out"
    run = report(inputs, folder)
    assert run.ok, run.log
    # Not the run itself, whose layers must not outlive QGIS.
    return SimpleNamespace(results=run.results, log=run.log), folder


def test_documents_are_written_for_the_whole_area_and_each_municipality(written):
    run, folder = written
    assert names(folder) == NAMES
    assert Path(run.results["PROTOCOL"]).name == "protokol.docx"
    assert Path(run.results["WORKBOOK"]).name == "rejestr_kolizji.xlsx"
    assert [Path(path).name for path in sorted(run.results["FILES"].split("\n"))] == NAMES


def test_same_input_gives_the_same_bytes_with_maps_in_them(inputs, written, tmp_path):
    assert report(inputs, tmp_path, SCOPE=["whole_area"]).ok
    for name in ("protokol.docx", "rejestr_kolizji.xlsx"):
        assert (tmp_path / name).read_bytes() == (written[1] / name).read_bytes()


def test_conflict_stands_in_its_protocol_with_a_map(written):
    path = written[1] / "protokol_306101_kalisz.docx"
    assert "strefa 1SJ – droga ekspresowa: S11 ąę &lt;b&gt; &amp;" in text_of(path)
    with zipfile.ZipFile(path) as archive:
        assert [name for name in archive.namelist() if name.startswith("word/media/map")] != []
        assert 'descr="Mapa kolizji strefa 1SJ' in archive.read("word/document.xml").decode()


def test_municipality_without_a_conflict_gets_a_protocol_without_an_all_clear(written):
    assert "Nie jest stwierdzeniem braku kolizji" in text_of(written[1] / "protokol_300701_zelazkow_x_y.docx")


def test_whole_area_of_one_municipality_is_written_once(inputs, tmp_path):
    run = report(inputs, tmp_path, TERYT="3061011", DOCUMENTS=["DOCX"])
    assert names(tmp_path) == ["protokol_306101_kalisz.docx"]
    assert Path(run.results["PROTOCOL"]).name == "protokol_306101_kalisz.docx"


def test_atlas_shows_the_municipalities_that_were_chosen(inputs, tmp_path):
    for folder, codes in (("all", ""), ("one", "306101")):
        run = report(inputs, tmp_path / folder, TERYT=codes, DOCUMENTS=["PDF"], SCOPE=["whole_area"])
        assert run.ok, run.log
    pages = {
        name: len(re.findall(rb"/Type /Page\b", (tmp_path / name / "mapy_kolizji.pdf").read_bytes()))
        for name in ("all", "one")
    }
    assert pages["one"] < pages["all"]


def test_municipalities_are_chosen_by_the_codes_of_official_boundaries_too(inputs, tmp_path):
    fields = (Field("JPT_KOD_JE"), Field("JPT_NAZWA_"))
    places = (("3061011", 0, 0), ("3007012", 1000, 5000))
    rows = [({"JPT_KOD_JE": code, "JPT_NAZWA_": code}, square(x, y, 1500)) for code, x, y in places]
    boundaries = saved(layer_of("granice", qgs_fields(fields), rows, "MultiPolygon"), tmp_path / "granice.gpkg")
    chosen = {"TERYT": "306101", "DOCUMENTS": ["PDF"], "BOUNDARIES": boundaries}
    run = report(inputs, tmp_path / "out", **chosen)
    assert run.ok, run.log
    assert len(re.findall(rb"/Type /Page\b", next((tmp_path / "out").iterdir()).read_bytes())) >= 2


def test_map_in_few_colours_looks_the_same(written):
    with zipfile.ZipFile(written[1] / "protokol.docx") as archive:
        png = archive.read("word/media/map1.png")
    small = QImage.fromData(png, "PNG")
    assert small.format() == QImage.Format.Format_Indexed8
    assert small.pixelColor(small.width() // 2, 5).name() in ("#ffffff", "#fefefe")


def test_workbook_holds_every_finding(inputs, written):
    sheet = openpyxl.load_workbook(written[1] / "rejestr_kolizji.xlsx")["Rejestr"]
    assert sheet.max_row == QgsVectorLayer(inputs["REGISTER"], "x", "ogr").featureCount() + 1


def test_documents_in_english_have_english_names_and_texts(inputs, tmp_path):
    assert report(inputs, tmp_path, LANGUAGE="en", SCOPE=["whole_area"]).ok
    assert names(tmp_path) == ["conflict_register.xlsx", "protocol.docx"]
    assert "Stand of the municipality" in text_of(tmp_path / "protocol.docx")


def test_today_is_the_date_where_none_is_given(inputs, tmp_path):
    import datetime as dt

    assert report(inputs, tmp_path, DATE="", SCOPE=["whole_area"], DOCUMENTS=["DOCX"]).ok
    assert f"{dt.date.today():%d.%m.%Y}" in text_of(tmp_path / "protokol.docx")


def test_decisions_of_a_register_layer_are_shown(inputs, tmp_path):
    findings = QgsVectorLayer(inputs["REGISTER"], "x", "ogr")
    decided = {
        "review_status": "justified",
        "review_note": "uzgodniono korytarz",
        "reviewed_by": "A. K.",
        "reviewed_at": "2026-11-24T12:05:12Z",
        "change": "changed",
        "look_again": True,
    }
    rows = [
        ({**{k: v for k, v in each.attributeMap().items() if k != "fid"}, **decided}, each.geometry())
        for each in findings.getFeatures()
    ]
    layer = layer_of("rejestr", qgs_fields(REGISTER_FIELDS), rows, "MultiPolygon")
    run = report({**inputs, "REGISTER": saved(layer, tmp_path / "r.gpkg")}, tmp_path / "out", DOCUMENTS=["DOCX"])
    assert run.ok, run.log
    text = text_of(tmp_path / "out" / "protokol.docx")
    for part in ("uzasadnione (A. K., 24.11.2026 13:05): uzgodniono korytarz", "wymaga ponownego sprawdzenia"):
        assert part in text


@pytest.mark.parametrize("percent", [5, 40, 90])
def test_cancelled_run_leaves_nothing(inputs, tmp_path, percent):
    run = report(inputs, tmp_path / "out", cancelling(percent))
    assert not run.ok
    assert names(tmp_path) == []


def test_cancelled_run_gives_back_what_was_there(inputs, tmp_path):
    (tmp_path / "protokol.docx").write_text("the old one")
    assert not report(inputs, tmp_path, cancelling(60)).ok
    assert names(tmp_path) == ["protokol.docx"]
    assert (tmp_path / "protokol.docx").read_text() == "the old one"


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"DATE": "24.11.2026"}, "24.11.2026"),
        ({"TERYT": "999999"}, "999999"),
        ({"TEMPLATE": "/no/such/template.docx"}, "template.docx"),
        ({"RULEBOOK": "/no/such/rules.csv"}, "rules.csv"),
        ({"REGISTER": "/no/such/register.gpkg"}, "REGISTER"),
    ],
)
def test_input_that_is_wrong_is_told_and_leaves_nothing(inputs, tmp_path, parameters, told):
    run = report(inputs, tmp_path / "out", **parameters)
    assert not run.ok
    assert told in run.log
    assert names(tmp_path) == []


def test_template_in_the_folder_of_the_documents_is_not_overwritten(inputs, tmp_path):
    from ako_qgis_plugin.core.reports.protocol import PROTOCOL
    from ako_qgis_plugin.core.reports.template import shipped_template

    own = tmp_path / "protokol.docx"
    own.write_bytes(shipped_template(PROTOCOL, "pl").read_bytes())
    run = report(inputs, tmp_path, TEMPLATE=str(own))
    assert not run.ok
    assert own.read_bytes() == shipped_template(PROTOCOL, "pl").read_bytes()


def test_rule_book_that_did_not_make_the_findings_is_told(inputs, tmp_path):
    from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES

    book = tmp_path / "rules.csv"
    lines = SHIPPED_RULES.read_text(encoding="utf-8").splitlines(keepends=True)
    book.write_text("".join(line for line in lines if not line.startswith("R001,")), encoding="utf-8")
    run = report(inputs, tmp_path / "out", RULEBOOK=str(book), DOCUMENTS=["DOCX"], SCOPE=["whole_area"])
    assert run.ok, run.log
    assert "R001" in run.log
    assert "UWAGA" in text_of(tmp_path / "out" / "protokol.docx")


def test_layers_are_left_as_they_were(inputs, tmp_path):
    before = {path: Path(path.split("|")[0]).read_bytes() for path in (*inputs["ZONES"], *inputs["PROVISIONS"])}
    assert report(inputs, tmp_path, SCOPE=["whole_area"]).ok
    after = {path: Path(path.split("|")[0]).read_bytes() for path in before}
    assert after == before
