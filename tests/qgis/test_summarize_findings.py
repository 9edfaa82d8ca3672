"""The summary by municipality as Processing runs it: numbers, style, what is told, what is refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsVectorLayer

from ako_qgis_plugin.core.schema import MUNICIPAL_SUMMARY_FIELDS, names
from ako_qgis_plugin.processing_algorithms.styling import apply_style
from ako_qgis_plugin.processing_algorithms.summarize_findings import SummarizeFindings
from tests.qgis.small_layers import Run, cancelling, provisions_layer, saved, square
from tests.qgis.small_report import boundaries_layer, finding, findings_layer


@pytest.fixture
def parameters(qgis_processing):
    layer = findings_layer(
        finding("a1", square(0, 0, 100)),
        finding("b2", square(50, 0, 100), verdict="potential_conflict", review_status="accepted"),
        finding("c3", square(0, 0, 100), change="resolved"),
    )
    return {"REGISTER": layer, "BOUNDARIES": boundaries_layer(), "LANGUAGE": "pl", "OUTPUT": "TEMPORARY_OUTPUT"}


def test_each_municipality_has_its_numbers(parameters):
    rows = Run(SummarizeFindings(), parameters).rows()
    found = [(row["teryt"], row["standing"], row["collisions"], row["area_m2"], row["decided"]) for row in rows]
    assert found == [("301702", "no_findings", 0, 0.0, 0), ("306101", "collisions", 2, pytest.approx(15_000), 1)]


def test_output_has_the_fields_of_the_model(parameters):
    assert Run(SummarizeFindings(), parameters).layer().fields().names() == names(MUNICIPAL_SUMMARY_FIELDS)


def test_municipality_that_no_finding_names_is_told(parameters):
    assert 'they may not have been checked: Gmina <Pusta> & "Żółta"' in Run(SummarizeFindings(), parameters).log


def test_findings_without_review_are_all_open(parameters):
    layer = parameters["REGISTER"]
    layer.dataProvider().deleteAttributes([layer.fields().indexFromName(name) for name in ("review_status", "change")])
    layer.updateFields()
    (row,) = [row for row in Run(SummarizeFindings(), parameters).rows() if row["teryt"] == "306101"]
    assert (row["open"], row["decided"]) == (3, 0)


def test_geopackage_carries_both_styles(parameters, tmp_path):
    path = tmp_path / "out.gpkg"
    assert Run(SummarizeFindings(), {**parameters, "OUTPUT": str(path)}).ok
    with closing(sqlite3.connect(path)) as connection:
        styles = connection.execute("SELECT styleName, useAsDefault FROM layer_styles ORDER BY id").fetchall()
    assert styles == [("AKO", 1), ("AKO: powierzchnia kolizji", 0)]


def test_layer_opens_in_its_style_with_a_pie(parameters, tmp_path):
    path = tmp_path / "out.gpkg"
    Run(SummarizeFindings(), {**parameters, "OUTPUT": str(path)})
    layer = QgsVectorLayer(str(path), "out", "ogr")
    assert (layer.renderer().type(), layer.diagramRenderer().diagram().diagramName()) == ("RuleRenderer", "Pie")


def test_menu_of_styles_offers_number_and_area(parameters):
    run = Run(SummarizeFindings(), parameters)
    layer = run.layer()
    apply_style(layer, "municipal_summary", "en")
    apply_style(layer, "municipal_summary", "en")
    assert layer.styleManager().styles() == ["area of conflicts", "number of conflicts"]
    layer.styleManager().setCurrentStyle("area of conflicts")
    labels = {rule.label() for rule in layer.renderer().rootRule().descendants()}
    assert "up to 1 ha" in labels


def test_lines_are_refused(parameters, tmp_path):
    lines = saved(provisions_layer(), tmp_path / "lines.gpkg")
    run = Run(SummarizeFindings(), {**parameters, "REGISTER": lines})
    assert not run.ok
    assert "only polygons" in run.log


def test_layer_that_holds_no_findings_is_refused(parameters):
    run = Run(SummarizeFindings(), {**parameters, "REGISTER": parameters["BOUNDARIES"]})
    assert not run.ok
    assert "missing fields finding_id" in run.log


def test_cancelled_run_leaves_nothing(parameters, tmp_path):
    run = Run(SummarizeFindings(), {**parameters, "OUTPUT": str(tmp_path / "out.gpkg")}, cancelling(10))
    assert not run.ok
    assert list(tmp_path.iterdir()) == []
