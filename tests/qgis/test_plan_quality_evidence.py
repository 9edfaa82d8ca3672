"""The quality check inside QGIS with what it may be given beside plans: files, provisions, buildings, the day."""

from __future__ import annotations

import pytest

from ako_qgis_plugin.core.schema import AREA_FIELDS
from ako_qgis_plugin.processing_algorithms.check_plan_quality import CheckPlanQuality
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.core.municipal_plans.app_documents import polygon
from tests.core.plan_quality.clean_gml import IN_2177, act, areas, document, zone, zones
from tests.qgis.small_layers import Run, X, Y, layer_of, provision, provisions_layer
from tests.qgis.small_plan import OF_PLAN, plan_acts, plan_zone, plan_zones, rectangle
from tests.qgis.test_check_plan_quality import check, checks_of, facts


def check_files(*paths, **parameters) -> Run:
    given = {
        "FILES": [str(path) for path in paths],
        "LANGUAGE": "pl",
        "DATE": "2026-11-24",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "OUTPUT_RUN": "TEMPORARY_OUTPUT",
        **parameters,
    }
    return Run(CheckPlanQuality(), given, None)


@pytest.fixture
def gml(tmp_path):
    def write(*features):
        path = tmp_path / "plan ogólny.gml"
        path.write_text(document(act(), *features, *areas()), encoding="utf-8")
        return path

    return write


def test_a_clean_file_gives_no_finding(qgis_app, gml):
    run = check_files(gml(*zones()))
    assert checks_of(run) == []
    assert "Q010" in facts(run, "rule")


def test_swapped_axes_in_a_file_are_one_finding_where_the_zone_belongs_in_2180(qgis_app, gml):
    swapped = [(y, x) for x, y in IN_2177.points(0)]
    run = check_files(gml(*zones(zone(0, geometry=polygon(swapped)))))
    assert checks_of(run) == ["Q008"]
    [row] = run.rows()
    # Of the plan's square of 100 m near Kalisz: 10 000 m² shrink by the scales of both projections.
    shape = next(iter(run.layer("OUTPUT").getFeatures())).geometry()
    assert shape.area() == pytest.approx(10_000, rel=0.002)
    assert 170_000 < shape.boundingBox().xMinimum() < 870_000
    assert row["zone_label"] == "1SJ"


def test_checks_of_files_are_not_asked_where_layers_alone_are_given(qgis_app):
    run = check()
    assert "Q010" not in facts(run, "rule")
    assert "Q301" in facts(run, "rule")


def test_a_plan_older_than_a_provision_is_told(qgis_app):
    line = f"LineString ({X - 500} {Y + 100}, {X + 700} {Y + 100})"
    run = check(PROVISIONS=[provisions_layer(provision("S11", line, valid_from="2026-06-01", name="droga S11"))])
    [row] = run.rows()
    assert row["rule_id"] == "Q501"
    assert "droga S11" in row["reason"]


def test_provisions_that_are_older_say_nothing(qgis_app):
    line = f"LineString ({X - 500} {Y + 100}, {X + 700} {Y + 100})"
    assert checks_of(check(PROVISIONS=[provisions_layer(provision("S11", line, valid_from="2019-03-25"))])) == []


def infill_layer(shape):
    fields = qgs_fields(AREA_FIELDS)
    return layer_of("obszary", fields, [({**OF_PLAN, "area_id": "1POG-1OUZ"}, shape)], "Polygon", "EPSG:2180")


def built_zone(number, shape):
    values = {
        "zone_id": f"1POG-{number}SP",
        "zone_label": f"{number}SP",
        "symbol": "SP",
        "symbol_class": "SP",
        "zone_class": "SP",
        "basic_profile": "P K ZP ZD I",
        "max_floor_area_ratio": 0.8,
        "max_built_up_share_pct": 50.0,
        "max_building_height_m": 12.0,
        "min_bioactive_share_pct": 20.0,
    }
    return plan_zone(number, shape, **values)


@pytest.mark.parametrize(("count", "expected"), [(5, []), (4, ["Q405"])])
def test_growth_of_infill_areas_is_measured_from_buildings(qgis_app, count, expected):
    whole = plan_zones(built_zone(1, rectangle(0, 0, 2000, 500)))
    houses = [({}, rectangle(200 + 40 * n, 200, 210 + 40 * n, 210)) for n in range(count)]
    buildings = layer_of("budynki", qgs_fields(AREA_FIELDS[:1]), houses, "Polygon", "EPSG:2180")
    infill = infill_layer(rectangle(190, 190, 380, 220))
    run = check(whole, INFILL=[infill], BUILDINGS=buildings)
    assert checks_of(run) == expected
    assert "Q405" in facts(run, "rule")


def test_without_buildings_growth_is_not_asked(qgis_app):
    whole = plan_zones(built_zone(1, rectangle(0, 0, 2000, 500)))
    run = check(whole, INFILL=[infill_layer(rectangle(190, 190, 380, 220))])
    assert checks_of(run) == []
    assert "Q405" not in facts(run, "rule")


def test_the_day_decides_whether_a_plan_has_run_out(qgis_app):
    ended = [plan_acts(valid_to="2026-12-31")]
    assert checks_of(check(acts=ended)) == []
    assert checks_of(check(acts=ended, DATE="2027-01-01")) == ["Q502"]
