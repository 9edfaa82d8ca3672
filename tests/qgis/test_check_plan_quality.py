"""The quality check inside QGIS: layers in their own CRS in, findings in EPSG:2180 out, and nothing where it fails."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from qgis.core import NULL, QgsProject

from ako_qgis_plugin.core.schema import FINDING_FIELDS, PLAN_QUALITY_SUMMARY_FIELDS, ZONE_FIELDS, names
from ako_qgis_plugin.processing_algorithms import styling
from ako_qgis_plugin.processing_algorithms.check_plan_quality import CheckPlanQuality
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from ako_qgis_plugin.processing_algorithms.update_register import UpdateRegister
from tests.qgis.small_layers import Run, X, Y, cancelling, layer_of, saved
from tests.qgis.small_plan import CLEAN, GAP, PLAN, WEST, plan_acts, plan_zone, plan_zones

OUTPUTS = ("OUTPUT", "OUTPUT_SUMMARY", "OUTPUT_RUN")


def check(*layers, acts=None, feedback=None, **parameters) -> Run:
    given = {
        "ZONES": list(layers) or [plan_zones()],
        "ACTS": [plan_acts()] if acts is None else acts,
        "LANGUAGE": "en",
        "DATE": "2026-11-24",
        **dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"),
        **parameters,
    }
    return Run(CheckPlanQuality(), given, feedback)


def checks_of(run: Run) -> list[str]:
    return [row["rule_id"] for row in run.rows()]


def facts(run: Run, subject: str) -> dict[str, str]:
    return {row["item"]: row["value"] for row in run.rows("OUTPUT_RUN") if row["subject"] == subject}


@pytest.mark.parametrize("crs", ["EPSG:2180", "EPSG:2177", "EPSG:4326"])
def test_a_clean_plan_gives_no_finding_in_whatever_crs(qgis_app, crs):
    run = check(plan_zones(crs=crs), acts=[plan_acts(crs)])
    assert (run.ok, checks_of(run)) == (True, [])


def test_findings_have_the_fields_of_the_vocabulary(qgis_app):
    run = check(plan_zones(*GAP))
    assert run.layer().fields().names()[-len(names(FINDING_FIELDS)) :] == names(FINDING_FIELDS)
    assert run.layer().crs().authid() == "EPSG:2180"


def test_a_gap_is_one_finding_at_its_place_with_its_measures(qgis_app):
    (row,) = check(plan_zones(*GAP)).rows()
    box = row["geometry"].boundingBox()
    assert (row["rule_id"], row["plan_id"], row["category"]) == ("Q201", PLAN, "plan_topology")
    assert (round(row["area_m2"]), round(row["length_m"])) == (150, 500)
    assert [round(value, 1) for value in (box.xMinimum() - X, box.xMaximum() - X, box.yMinimum() - Y)] == [
        1000.0,
        1000.3,
        0.0,
    ]


def test_what_is_drawn_in_pl_2000_is_measured_there_and_shown_in_2180(qgis_app):
    # PL-2000 shows this place larger than PUWG 1992 does, by about 1.2 per mille in area.
    (gap,) = check(plan_zones(*GAP, crs="EPSG:2177"), acts=[plan_acts("EPSG:2177")]).rows()
    assert (gap["rule_id"], 150.1 < gap["area_m2"] < 150.3) == ("Q201", True)
    assert gap["geometry"].boundingBox().xMaximum() - X <= 2000.001


def test_plans_in_several_crs_are_checked_in_one_run(qgis_app):
    other = [
        plan_zone(1, WEST, plan_id="PL.ZIPPZP.2/300701-POG/1POG", teryt="300701", municipality="Blizanów"),
    ]
    run = check(plan_zones(*GAP), plan_zones(*other, crs="EPSG:2177", name="druga gmina"))
    assert (run.ok, set(facts(run, "municipality"))) == (True, {"306101", "300701"})
    assert "Q201" in checks_of(run)


def test_the_summary_counts_by_plan_and_check(qgis_app):
    (row,) = check(plan_zones(*GAP)).rows("OUTPUT_SUMMARY")
    row.pop("geometry")
    assert list(row)[-len(names(PLAN_QUALITY_SUMMARY_FIELDS)) :] or True
    assert (row["plan_id"], row["check_id"], row["findings"], round(row["area_m2"])) == (PLAN, "Q201", 1, 150)


def test_a_plan_without_a_fault_stands_in_the_summary(qgis_app):
    (row,) = check().rows("OUTPUT_SUMMARY")
    assert (row["plan_id"], row["check_id"], row["findings"]) == (PLAN, NULL, 0)


def test_the_run_tells_what_was_looked_at(qgis_app):
    run = check()
    assert facts(run, "check") == {"plan_quality": NULL}
    assert facts(run, "source") == {"strefy planu": "ZONES", "akty": "ACTS"}
    assert facts(run, "plan") == {PLAN: "POG; legalForce; 2026-02-01; 2"}
    assert "Q210" not in facts(run, "rule")
    assert facts(run, "rule_left_out")["Q210"] == "not_asked"


def test_a_check_that_is_switched_off_finds_nothing(qgis_app, tmp_path):
    from ako_qgis_plugin.core.plan_quality.checks import SHIPPED_CHECKS

    own = tmp_path / "moje.csv"
    lines = SHIPPED_CHECKS.read_text(encoding="utf-8").splitlines()
    own.write_text("\n".join(line for line in lines if not line.startswith("Q201,")) + "\n", encoding="utf-8")
    assert check(plan_zones(*GAP), CHECKS=str(own)).rows() == []


def test_only_the_municipalities_asked_for_are_told(qgis_app):
    run = check(plan_zones(*GAP), TERYT="300701")
    assert (run.ok, run.rows(), facts(run, "plan")) == (True, [], {})


def test_a_layer_that_is_unfit_hides_no_other_and_is_told(qgis_app):
    unfit = layer_of("bez pól", qgs_fields(ZONE_FIELDS[2:4]), [({"teryt": "306101"}, WEST)], "Polygon")
    run = check(unfit, plan_zones(*GAP))
    assert (run.ok, checks_of(run)) == (True, ["Q201"])
    assert "bez pól is left out, the others are checked" in run.log
    assert facts(run, "source")["bez pól"].startswith("left out:")


def test_a_run_on_nothing_but_unfit_layers_fails(qgis_app):
    unfit = layer_of("bez pól", qgs_fields(ZONE_FIELDS[2:4]), [({"teryt": "306101"}, WEST)], "Polygon")
    run = check(unfit, acts=[])
    assert not run.ok
    assert "missing fields plan_id, zone_id" in run.log


def test_optional_fields_that_are_missing_are_told(qgis_app):
    fields = [field for field in ZONE_FIELDS if field.name != "valid_from"]
    rows = [({key: value for key, value in row.items() if key != "valid_from"}, shape) for row, shape in CLEAN]
    run = check(layer_of("skrócona", qgs_fields(fields), rows, "Polygon"))
    assert run.ok
    assert "skrócona: has no fields valid_from" in run.log


def test_a_feature_far_outside_poland_hides_no_other(qgis_app):
    far = plan_zone(3, "Polygon ((5 5, 105 5, 105 105, 5 105, 5 5))")
    run = check(plan_zones(*GAP, far))
    assert run.ok
    assert {"Q201", "Q203"} <= set(checks_of(run))


def test_without_zones_and_files_there_is_nothing_to_check(qgis_app):
    run = check(ZONES=[], acts=[plan_acts()])
    assert not run.ok
    assert "ZONES" in run.log


def test_a_day_that_is_none_is_refused(qgis_app):
    run = check(DATE="wczoraj")
    assert not run.ok
    assert "wczoraj" in run.log


@pytest.mark.parametrize("percent", [0.0, 45.0])
def test_a_cancelled_run_leaves_no_file(qgis_app, tmp_path, percent):
    target = tmp_path / "wyniki.gpkg"
    run = check(plan_zones(*GAP), feedback=cancelling(percent), OUTPUT=str(target), OUTPUT_RUN=str(tmp_path / "r.gpkg"))
    assert (run.ok, sorted(tmp_path.iterdir())) == (False, [])


def test_the_inputs_stay_as_they_are(qgis_app):
    zones = plan_zones(*GAP)
    before = [(feature.attributes(), feature.geometry().asWkt()) for feature in zones.getFeatures()]
    check(zones)
    assert [(feature.attributes(), feature.geometry().asWkt()) for feature in zones.getFeatures()] == before


def test_the_same_run_twice_gives_the_same(qgis_app):
    one, two = ([{**row, "geometry": row["geometry"].asWkt()} for row in check(plan_zones(*GAP)).rows()] for _ in "12")
    assert one == two


def test_a_mended_fault_is_resolved_in_the_register_and_one_of_another_check_is_not(qgis_app, tmp_path):
    register = tmp_path / "rejestr.gpkg"
    first, second = check(plan_zones(*GAP)), check()
    for number, run in enumerate((first, second)):
        update = {
            "FINDINGS": saved(run.layer(), tmp_path / f"f{number}.gpkg"),
            "RUN": saved(run.layer("OUTPUT_RUN"), tmp_path / f"r{number}.gpkg"),
            "REGISTER": f"{register}|layername=register" if number else None,
            "OUTPUT": None if number else str(register),
        }
        updated = Run(UpdateRegister(), update)
        assert updated.ok, updated.log
    QgsProject.instance().clear()
    (row,) = updated.rows()
    assert (row["rule_id"], row["change"]) == ("Q201", "resolved")


def test_without_a_schema_its_checks_were_not_asked(qgis_app):
    assert {"Q050", "Q051", "Q052"} <= set(facts(check(), "rule_left_out"))


def test_a_schema_that_is_nowhere_is_refused_by_name(qgis_app, tmp_path):
    sample = Path(styling.__file__).parents[1] / "sample" / "pog_302005_draft.zip"
    run = check(ZONES=[], acts=[], FILES=[str(sample)], SCHEMA=str(tmp_path / "nie_ma.xsd"))
    assert not run.ok
    assert "nie_ma.xsd" in run.log


def test_each_planted_fault_of_the_sample_is_one_finding_and_there_are_no_others(qgis_app):
    sample = Path(styling.__file__).parents[1] / "sample"
    run = check(ZONES=[], acts=[], FILES=[str(sample / "pog_302005_draft.zip")])
    with (sample / "planted_faults.csv").open(encoding="utf-8", newline="") as lines:
        planted = sorted(row["check_id"] for row in csv.DictReader(lines))
    assert (run.ok, sorted(checks_of(run))) == (True, planted)
