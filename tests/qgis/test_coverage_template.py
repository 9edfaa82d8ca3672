"""A coverage table is made, filled in by a planner in a spreadsheet, and heard by the check."""

from __future__ import annotations

import csv

import openpyxl
import pytest
from qgis.core import QgsVectorLayer

from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import COVERAGE_TEMPLATE_FIELDS, names
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.coverage_template import CoverageTemplate
from tests.qgis.small_layers import ROAD, Run, cancelling, provision, provisions_layer, saved, square, zones_layer
from tests.qgis.small_report import boundaries_layer

CATEGORIES = load_rule_book().judged_categories


@pytest.fixture
def parameters(qgis_processing):
    provisions = provisions_layer(provision("S11", ROAD, source_doc="PZPW 2019"))
    return {"BOUNDARIES": zones_layer(), "PROVISIONS": [provisions], "LANGUAGE": "pl", "OUTPUT": "TEMPORARY_OUTPUT"}


def check(coverage, **parameters) -> Run:
    given = {"ZONES": [zones_layer()], "PROVISIONS": [provisions_layer()], "COVERAGE": coverage, "LANGUAGE": "en"}
    return Run(CheckConformity(), {**given, "OUTPUT": "TEMPORARY_OUTPUT", **parameters})


def not_assessed(run: Run) -> dict[str, str]:
    assert run.ok, run.log
    return {row["category"]: row["reason"] for row in run.rows() if row["verdict"] == "not_assessed"}


def test_every_category_with_rules_has_a_row_in_every_municipality(parameters):
    rows = Run(CoverageTemplate(), {**parameters, "BOUNDARIES": boundaries_layer()}).rows()
    assert {row["teryt"] for row in rows} == {"301702", "306101"}
    assert {row["category"] for row in rows} == CATEGORIES
    assert len(rows) == 2 * len(CATEGORIES)


def test_what_is_there_is_filled_in_and_the_rest_left_open(parameters):
    rows = {row["category"]: row for row in Run(CoverageTemplate(), parameters).rows()}
    told = ("category_name", "municipality", "state", "provisions", "source")
    road = rows["road_express"]
    assert [road[name] for name in told] == ["droga ekspresowa", "Kalisz", "zmapowano", 1, "PZPW 2019"]
    assert not rows["gas_hp"]["state"]


def test_the_table_has_the_fields_of_the_model(parameters):
    run = Run(CoverageTemplate(), parameters)
    assert run.layer().fields().names() == names(COVERAGE_TEMPLATE_FIELDS)


def test_municipalities_alone_are_enough(parameters):
    run = Run(CoverageTemplate(), {**parameters, "PROVISIONS": None})
    assert run.ok, run.log
    assert not any(row["state"] for row in run.rows())


def test_a_table_filled_in_as_a_workbook_is_heard(parameters, tmp_path):
    path = tmp_path / "pokrycie ąę.xlsx"
    assert Run(CoverageTemplate(), {**parameters, "OUTPUT": str(path)}).ok
    book = openpyxl.load_workbook(path)
    sheet = book.active
    head = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        row[head.index("state")].value = row[head.index("state")].value or "zmapowano, brak ustaleń"
        if row[head.index("category")].value == "gas_hp":
            row[head.index("state")].value = "nie zmapowano"
            row[head.index("as_of")].value = "2026-05-01"
    book.save(path)
    assert not_assessed(check(str(path))) == {"gas_hp": "not mapped (as of 2026-05-01)"}


def test_a_table_filled_in_as_csv_is_heard(parameters, tmp_path):
    path = tmp_path / "pokrycie.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["category", "teryt", "state"])
        writer.writerows([category, "30", "mapped"] for category in sorted(CATEGORIES))
        writer.writerow(["gas_hp", "306101", "NIE ZMAPOWANO"])
    assert not_assessed(check(str(path))) == {"gas_hp": "not mapped"}


def test_an_earlier_table_is_carried_over(parameters, tmp_path):
    path = tmp_path / "wcześniejsza.csv"
    path.write_text(
        "category,teryt,state,as_of,source\ngas_hp,306101,nie zmapowano,2025-03-01,WBPP\n", encoding="utf-8"
    )
    rows = Run(CoverageTemplate(), {**parameters, "COVERAGE": str(path)}).rows()
    (gas,) = [row for row in rows if row["category"] == "gas_hp"]
    assert (gas["state"], gas["as_of"].toString("yyyy-MM-dd"), gas["source"]) == ("nie zmapowano", "2025-03-01", "WBPP")


def test_an_error_in_the_table_stops_the_check_and_names_the_cell(qgis_processing, tmp_path):
    path = tmp_path / "zła.csv"
    path.write_text("category,teryt,state\ngas_hp,306101,chyba\n", encoding="utf-8")
    run = check(str(path))
    assert not run.ok
    assert "row 2, column state: 'chyba'" in run.log


def test_the_record_of_the_run_tells_what_was_known(qgis_processing, tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("category,teryt,state\ngas_hp,306101,not_mapped\n", encoding="utf-8")
    rows = check(str(path), OUTPUT_RUN="TEMPORARY_OUTPUT").rows("OUTPUT_RUN")
    told = {row["value"] for row in rows if row["subject"] == "coverage" and row["item"].startswith("gas_hp ")}
    assert told == {"not_mapped; ; ; ; 306101"}


@pytest.mark.parametrize("geometry_type", ["Polygon", "Point"])
def test_buildings_are_counted_on_every_conflict(qgis_processing, geometry_type):
    rows = [provision("b1", square(100, 460, 20)), provision("b2", square(900, 0, 20))]
    if geometry_type == "Point":
        rows = [provision("b1", "Point (440110 430500)"), provision("b2", "Point (440110 430100)")]
    run = check(None, BUILDINGS=provisions_layer(*rows, geometry_type=geometry_type, name="budynki"))
    (found,) = [row for row in run.rows() if row["verdict"] == "conflict"]
    share = found["built_up_pct"]
    assert found["buildings"] == 1
    assert share == pytest.approx(0.4) if geometry_type == "Polygon" else not isinstance(share, float)


def test_a_cancelled_run_leaves_no_table(parameters, tmp_path):
    path = tmp_path / "t.gpkg"
    assert not Run(CoverageTemplate(), {**parameters, "OUTPUT": str(path)}, cancelling(20)).ok
    assert not path.exists()


def test_a_geopackage_of_the_template_is_a_coverage_table(parameters, tmp_path):
    run = Run(CoverageTemplate(), parameters)
    table = saved(run.layer(), tmp_path / "pokrycie.gpkg", "pokrycie")
    assert QgsVectorLayer(table, "t", "ogr").isValid()
    found = not_assessed(check(table))
    assert "road_express" not in found
    assert found["gas_hp"] == "not known whether mapped"
