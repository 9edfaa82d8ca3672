"""Files of flows become clean tables, in QGIS."""

from __future__ import annotations

import openpyxl
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer

from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_REMARK_FIELDS, READ_FLOW_FIELDS
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.processing_algorithms.functional_area.flow_source import records_in, sheets_in
from ako_qgis_plugin.processing_algorithms.functional_area.import_flows import ImportFlows
from tests.qgis.functional_area.small_area import units_layer
from tests.qgis.small_layers import Run, cancelling

ROWS = [
    ["Macierz przepływów ludności, 2021"],
    ["Kod – miejsce zamieszkania", "Nazwa", "Kod – miejsce pracy", "Nazwa ", "Liczba osób"],
    ["3061011", "Kalisz", "3017011", "Ostrów Wielkopolski", "120"],
    ["3061011", "Kalisz", "3017034", "Odolanów - miasto", "#"],
    ["3017034", "Odolanów - miasto", "3017035", "Odolanów - obszar wiejski", "1 044"],
    ["3017011", "Ostrów Wielkopolski", "3061011", "Kalisz", "-5"],
    ["Źródło: dane wymyślone"],
]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "dojazdy ąę.csv"
    path.write_text("\n".join(";".join(row) for row in ROWS), encoding="cp1250")
    return path


@pytest.fixture
def parameters(qgis_processing, file):
    return {"INPUT": str(file), "LANGUAGE": "pl", "OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_REMARKS": "TEMPORARY_OUTPUT"}


def pairs(run: Run) -> dict:
    assert run.ok, run.log
    return {(row["origin"], row["destination"]): row["flow"] or None for row in run.rows()}


EXPECTED = {("306101", "301701"): 120, ("306101", "301703"): None, ("301703", "301703"): 1044}


def test_file_of_an_office_becomes_a_clean_table(parameters):
    run = Run(ImportFlows(), parameters)
    assert pairs(run) == EXPECTED
    assert run.layer().fields().names() == names(READ_FLOW_FIELDS)
    assert {row["kind"] for row in run.rows()} == {"commuting"}
    assert {row["origin_name"] for row in run.rows()} == {"Odolanów", "Kalisz"}


def test_remarks_are_told_in_the_chosen_language(parameters):
    run = Run(ImportFlows(), parameters)
    assert run.layer("OUTPUT_REMARKS").fields().names() == names(FLOW_REMARK_FIELDS)
    told = " ".join(row["detail"] for row in run.rows("OUTPUT_REMARKS"))
    assert "Wiersz 6: przepływ „-5” jest ujemny" in told
    assert "Miasto i obszar wiejski" in told
    english = Run(ImportFlows(), {**parameters, "LANGUAGE": "en"})
    assert "Row 6: the flow '-5' is negative" in " ".join(row["detail"] for row in english.rows("OUTPUT_REMARKS"))


def test_log_says_what_was_recognised_and_what_was_left_out(parameters):
    log = Run(ImportFlows(), parameters).log
    assert "header row: 2; origin: Kod – miejsce zamieszkania" in log
    assert "left out, because they cannot be read: 1" in log


def test_sheet_of_a_workbook_is_chosen_and_a_wrong_one_named(parameters, tmp_path):
    workbook = openpyxl.Workbook()
    workbook.active.title = "Opis"
    sheet = workbook.create_sheet("Macierz")
    for row in ROWS:
        sheet.append(row)
    workbook.save(tmp_path / "nsp.xlsx")
    given = {**parameters, "INPUT": str(tmp_path / "nsp.xlsx")}
    assert pairs(Run(ImportFlows(), {**given, "SHEET": "Macierz"})) == EXPECTED
    wrong = Run(ImportFlows(), {**given, "SHEET": "Dane"})
    assert not wrong.ok
    assert "there is no sheet 'Dane'; there are Opis, Macierz" in wrong.log


def ods(path, rows) -> str:
    """Write rows as text into an ODS workbook."""
    workbook = ogr.GetDriverByName("ODS").CreateDataSource(str(path))
    layer = workbook.CreateLayer("Macierz")
    for column in range(max(map(len, rows))):
        layer.CreateField(ogr.FieldDefn(f"c{column}", ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, cell in enumerate(row):
            feature.SetField(column, cell)
        layer.CreateFeature(feature)
    layer = workbook = None
    return str(path)


def test_ods_is_read_too(parameters, tmp_path):
    path = ods(tmp_path / "nsp.ods", ROWS)
    assert sheets_in(path) == ["Macierz"]
    assert pairs(Run(ImportFlows(), {**parameters, "INPUT": path})) == EXPECTED


def test_options_of_gdal_are_left_as_they_were(tmp_path):
    records_in(ods(tmp_path / "nsp.ods", ROWS))
    assert gdal.GetThreadLocalConfigOption("OGR_XLS_HEADERS") is None


@pytest.mark.parametrize("ending", ["xls", "ods", "xlsx", "csv"])
def test_broken_file_is_refused_in_words(parameters, tmp_path, ending):
    path = tmp_path / f"broken.{ending}"
    path.write_bytes(b"PK\x03\x04 nothing \x00")
    run = Run(ImportFlows(), {**parameters, "INPUT": str(path)})
    assert not run.ok
    assert f"broken.{ending}" in run.log
    assert "Traceback" not in run.log


def test_missing_file_is_named(parameters):
    run = Run(ImportFlows(), {**parameters, "INPUT": "/var/tmp/nothing here.csv"})
    assert not run.ok
    assert "no such file" in run.log or "nothing here" in run.log


def test_columns_are_chosen_by_letter(parameters):
    given = {**parameters, "ORIGIN_FIELD": "C", "DESTINATION_FIELD": "a"}
    assert pairs(Run(ImportFlows(), given))["301701", "306101"] == 120


def test_column_that_is_not_there_is_named(parameters):
    run = Run(ImportFlows(), {**parameters, "FLOW_FIELD": "Ludzie"})
    assert not run.ok
    assert "there is no column 'Ludzie'" in run.log


def test_codes_that_are_none_of_the_units_are_listed(parameters):
    run = Run(ImportFlows(), {**parameters, "UNITS": units_layer()})
    assert run.ok, run.log
    [remark] = [row for row in run.rows("OUTPUT_REMARKS") if row["remark"] == "kod spoza warstwy jednostek"]
    assert (remark["code"], remark["name"]) == ("301703", "Odolanów")


def test_matrix_of_names_finds_the_codes_of_the_units(parameters, tmp_path):
    path = tmp_path / "names.csv"
    path.write_text("z/do;Kalisz;Brzeziny\nKalisz;;5\nBrzeziny;7;\n", encoding="utf-8")
    run = Run(ImportFlows(), {**parameters, "INPUT": str(path), "UNITS": units_layer()})
    assert pairs(run) == {("306101", "300702"): 5, ("300702", "306101"): 7}


def test_kind_is_written_into_every_row(parameters):
    run = Run(ImportFlows(), {**parameters, "KIND": "school"})
    assert {row["kind"] for row in run.rows()} == {"school"}


@pytest.mark.parametrize("percent", [20, 60, 85])
def test_cancelled_run_is_no_result(parameters, tmp_path, percent):
    target = tmp_path / "flows.gpkg"
    run = Run(ImportFlows(), {**parameters, "OUTPUT": str(target)}, cancelling(percent))
    assert not run.ok
    assert not target.exists()


def test_remarks_may_be_left_out(parameters):
    assert Run(ImportFlows(), {**parameters, "OUTPUT_REMARKS": None}).ok


def test_table_in_a_geopackage_keeps_its_zeros_and_hidden_flows(parameters, tmp_path):
    target = tmp_path / "flows.gpkg"
    run = Run(ImportFlows(), {**parameters, "OUTPUT": str(target)})
    assert run.ok, run.log
    layer = QgsVectorLayer(str(target), "flows", "ogr")
    hidden = [feature for feature in layer.getFeatures() if feature["hidden"]]
    assert [(feature["destination"], feature["hidden_flows"]) for feature in hidden] == [("301703", 1)]
