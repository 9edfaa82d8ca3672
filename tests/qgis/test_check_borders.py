"""The border check inside QGIS: layers in, styled findings and the record of the run out, nothing where it fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsProject

from ako_qgis_plugin.core.borders.border_categories import FILE, SHIPPED
from ako_qgis_plugin.core.plan_quality.checks import SHIPPED_CHECKS
from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES
from ako_qgis_plugin.core.schema import FINDING_FIELDS, PROVISION_FIELDS, RUN_FIELDS, names
from ako_qgis_plugin.processing_algorithms.check_borders import CheckBorders
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from ako_qgis_plugin.processing_algorithms.update_register import UpdateRegister
from tests.qgis.small_layers import Run, X, Y, cancelling, layer_of, square, zone, zones_layer

NEIGHBOUR = {"plan_id": "PL.ZIPPZP.2/300702-POG/1", "teryt": "300702", "municipality": "Brzeziny ąę"}

HOUSING = zone(1, "SJ", square(0, 0, 1000))
INDUSTRY = zone(2, "SP", square(1000, 300, 1000), **NEIGHBOUR)
OPEN = zone(2, "SO", square(1000, 300, 1000), **NEIGHBOUR)


@pytest.fixture(autouse=True)
def project(qgis_new_project):
    """Own layers: QGIS keeps what a refused run was given, and crashes where such a layer outlives it."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


def own(*layers):
    for layer in layers:
        QgsProject.instance().addMapLayer(layer)
    return list(layers)


def check(*zones, feedback=None, **parameters):
    layers = own(zones_layer(*zones or (HOUSING, INDUSTRY)))
    given = {"ZONES": layers, "OUTPUT": "TEMPORARY_OUTPUT", "LANGUAGE": "en", **parameters}
    return Run(CheckBorders(), given, feedback)


def rules(run):
    assert run.ok, run.log
    return sorted(row["rule_id"] for row in run.rows())


def test_both_municipalities_get_a_row_with_the_length_of_the_contact():
    run = check()
    assert rules(run) == ["R143", "R144"]
    assert [round(row["length_m"], 6) for row in run.rows()] == [700, 700]
    assert {row["provision_name"] for row in run.rows()} == {
        "2SP, municipality Brzeziny ąę",
        "1SJ, municipality Kalisz",
    }


def test_findings_have_the_fields_of_all_findings():
    assert check().layer().fields().names() == names(FINDING_FIELDS)


def test_plans_may_lie_in_several_layers_and_coordinate_systems():
    layers = own(zones_layer(HOUSING), zones_layer(INDUSTRY, crs="EPSG:2177"))
    run = Run(CheckBorders(), {"ZONES": layers, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert rules(run) == ["R143", "R144"]


def test_a_gap_that_the_planner_allows_is_bridged():
    far = zone(2, "SP", square(1012, 300, 1000), **NEIGHBOUR)
    assert "R143" not in rules(check(HOUSING, far))
    assert "R143" in rules(check(HOUSING, far, MAX_GAP=12))


def test_short_contacts_are_left_out_as_the_planner_says():
    assert rules(check(MIN_LENGTH=701)) == []


def test_only_municipalities_that_are_asked_for_have_findings():
    assert rules(check(TERYT="300702")) == ["R144"]


def test_boundaries_tell_what_lies_beyond_them():
    fields = qgs_fields([field for field in PROVISION_FIELDS if field.name == "name"])
    fields.append(qgs_fields(RUN_FIELDS).at(0))
    boundaries = layer_of("gminy", fields, [], "Polygon")
    boundaries.dataProvider().renameAttributes({0: "municipality", 1: "teryt"})
    boundaries.updateFields()
    rows = [({"municipality": "Kalisz", "teryt": "306101"}, square(-10, 0, 1000))]
    layer = own(layer_of("granice", boundaries.fields(), rows, "Polygon"))[0]
    run = check(HOUSING, BOUNDARIES=layer)
    assert rules(run) == ["Q603"]
    assert run.rows()[0]["area_m2"] == pytest.approx(10 * 1000)


def buildings(*squares):
    fields = qgs_fields([field for field in RUN_FIELDS if field.name == "value"])
    return own(layer_of("budynki", fields, [({"value": kind}, where) for kind, where in squares], "Polygon"))[0]


CEMETERY = zone(3, "SC", square(0, 0, 100))
HOMES = zone(4, "SJ", square(0, 200, 100))


def test_distances_are_measured_to_residential_buildings():
    given = buildings(("g", square(0, 200, 10)), ("m", square(0, 240, 10)))
    run = check(CEMETERY, HOMES, BUILDINGS=given, BUILDING_FIELD="value")
    assert [(row["rule_id"], row["min_distance_m"]) for row in run.rows()] == [("R145", 140.0)]
    assert "1 of 2 are residential" in run.log


def test_distances_are_measured_to_zones_where_no_buildings_are_given():
    assert [(row["rule_id"], row["min_distance_m"]) for row in check(CEMETERY, HOMES).rows()] == [("R145", 100.0)]


def test_a_road_of_the_voivodeship_plan_carries_a_road_on():
    road = zone(5, "SK", square(0, 0, 30).replace(f"{X + 30}", f"{X + 1000}"))
    beside = zone(6, "SU", square(1000, 0, 300), **NEIGHBOUR)
    lines = own(
        layer_of(
            "drogi",
            qgs_fields(PROVISION_FIELDS),
            [({"category": "road_national"}, f"LineString ({X + 900} {Y + 15}, {X + 2000} {Y + 15})")],
            "LineString",
        )
    )
    assert rules(check(road, beside)) == ["Q605"]
    assert rules(check(road, beside, PROVISIONS=lines)) == []


def test_a_planners_own_tables_are_taken(tmp_path):
    (tmp_path / "own.csv").write_bytes(SHIPPED_RULES.read_bytes())
    text = SHIPPED.read_text(encoding="utf-8").replace("SP SR SG", "SR SG")
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert rules(check(RULEBOOK=str(tmp_path / "own.csv"))) == ["R144"]


def test_a_check_that_a_planner_switches_off_is_silent(tmp_path):
    overlapping = zone(2, "SO", square(990, 0, 1000), **NEIGHBOUR)
    lines = SHIPPED_CHECKS.read_text(encoding="utf-8").splitlines()
    off = [line[: -len("yes")] + "no" if line.startswith("Q601") else line for line in lines]
    (tmp_path / "checks.csv").write_text("\n".join(off), encoding="utf-8")
    assert rules(check(HOUSING, overlapping)) == ["Q601", "Q601"]
    assert rules(check(HOUSING, overlapping, CHECKS=str(tmp_path / "checks.csv"))) == []


def test_an_error_in_a_planners_table_is_named(tmp_path):
    (tmp_path / "own.csv").write_bytes(SHIPPED_RULES.read_bytes())
    (tmp_path / FILE).write_text(SHIPPED.read_text(encoding="utf-8").replace("SP SR SG", "XX"), encoding="utf-8")
    run = check(RULEBOOK=str(tmp_path / "own.csv"))
    assert not run.ok
    assert "row 2, column zones: 'XX'" in run.log


def test_findings_in_a_geopackage_bring_their_style(tmp_path):
    run = check(OUTPUT=str(tmp_path / "styk ąę.gpkg"))
    assert run.ok, run.log
    with closing(sqlite3.connect(tmp_path / "styk ąę.gpkg")) as database:
        assert database.execute("select count(*) from layer_styles").fetchone() == (1,)


def test_a_cancelled_run_leaves_nothing(tmp_path):
    run = check(feedback=cancelling(16), OUTPUT=str(tmp_path / "out.gpkg"), OUTPUT_RUN=str(tmp_path / "run.csv"))
    assert not run.ok
    assert list(tmp_path.iterdir()) == []


def test_points_are_refused_as_zones():
    points = own(layer_of("punkty", qgs_fields(PROVISION_FIELDS), [], "Point"))
    run = Run(CheckBorders(), {"ZONES": points, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert not run.ok
    assert "only polygons" in run.log


def test_the_same_plan_twice_is_refused():
    assert not check(HOUSING, HOUSING).ok


def register(tmp_path, run, name):
    given = {
        "FINDINGS": run.layer(),
        "RUN": run.layer("OUTPUT_RUN"),
        "REGISTER": str(tmp_path / "register.gpkg") if name else None,
        "OUTPUT": str(tmp_path / "register.gpkg"),
        "LANGUAGE": "en",
        "DATE": f"2026-11-2{4 + name}T12:00:00Z",
        "BY": "A. K.",
    }
    updated = Run(UpdateRegister(), {key: value for key, value in given.items() if value is not None})
    assert updated.ok, updated.log
    return sorted((row["rule_id"], row["change"]) for row in updated.rows())


def test_findings_go_into_the_register_and_are_resolved_once_they_are_gone(tmp_path):
    first = check(OUTPUT=str(tmp_path / "1.gpkg"), OUTPUT_RUN=str(tmp_path / "run1.csv"))
    second = check(HOUSING, OPEN, OUTPUT=str(tmp_path / "2.gpkg"), OUTPUT_RUN=str(tmp_path / "run2.csv"))
    assert register(tmp_path, first, 0) == [("R143", "new"), ("R144", "new")]
    assert register(tmp_path, second, 1) == [("R143", "resolved"), ("R144", "resolved")]


def test_a_run_without_the_neighbour_resolves_nothing(tmp_path):
    first = check(OUTPUT=str(tmp_path / "1.gpkg"), OUTPUT_RUN=str(tmp_path / "run1.csv"))
    second = check(HOUSING, OUTPUT=str(tmp_path / "2.gpkg"), OUTPUT_RUN=str(tmp_path / "run2.csv"))
    register(tmp_path, first, 0)
    assert {change for _, change in register(tmp_path, second, 1)} == {"unchanged"}
