"""Two checks compared in QGIS."""

from __future__ import annotations

from ako_qgis_plugin.core.schema import COMPARISON_FIELDS, names
from ako_qgis_plugin.processing_algorithms.compare_findings import CompareFindings
from tests.qgis.small_layers import Run, cancelling, saved, zones_layer
from tests.qgis.test_update_register import findings_layer
from tests.registers import finding, place

BEFORE = [finding("1SJ"), finding("2SJ", place(300)), finding("3SJ", place(600))]
AFTER = [finding("1SJ"), finding("2SJ", place(300, width=150)), finding("4SJ", place(900))]


def compare(feedback=None, before=None, after=None, **parameters) -> Run:
    layers = {"BEFORE": before or findings_layer(*BEFORE), "AFTER": after or findings_layer(*AFTER)}
    given = {**layers, "OUTPUT": "TEMPORARY_OUTPUT", "LANGUAGE": "pl", **parameters}
    return Run(CompareFindings(), given, feedback)


def test_each_finding_says_what_became_of_it():
    run = compare()
    assert run.ok, run.log
    assert {row["zone_id"]: (row["change"], row["area_before_m2"]) for row in run.rows()} == {
        "1SJ": ("unchanged", 10_000),
        "2SJ": ("changed", 10_000),
        "3SJ": ("resolved", 10_000),
        "4SJ": ("new", None),
    }


def test_the_counts_are_in_the_log():
    assert "new: 1, unchanged: 1, changed: 1, renumbered: 0, resolved: 1" in compare().log


def test_the_output_has_the_fields_of_the_vocabulary():
    assert compare().layer().fields().names() == names(COMPARISON_FIELDS)


def test_an_output_that_would_overwrite_an_input_is_refused(tmp_path):
    before = saved(findings_layer(*BEFORE), tmp_path / "a.gpkg")
    run = compare(before=before, OUTPUT=str(tmp_path / "a.gpkg"))
    assert (run.ok, "OUTPUT would overwrite BEFORE" in run.log) == (False, True)


def test_zones_are_no_findings():
    run = compare(after=zones_layer())
    assert (run.ok, "missing fields finding_id" in run.log) == (False, True)


def test_a_cancelled_comparison_leaves_nothing(tmp_path):
    run = compare(cancelling(20), OUTPUT=str(tmp_path / "c.gpkg"))
    assert (run.ok, list(tmp_path.iterdir())) == (False, [])
