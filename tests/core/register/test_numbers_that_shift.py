"""Zone numbers shift: a dropped zone gives its number to the next, and a decision must stay with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from ako_qgis_plugin.core.conformity.check import check_conformity
from ako_qgis_plugin.core.conformity.run_scope import Scope, run_table
from ako_qgis_plugin.core.register.comparison import compare_findings
from ako_qgis_plugin.core.register.update import Run, empty_register, update_register
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.gpkg import read_layer
from tests.registers import PLAN, X, finding, findings_of, place, register_of, reviewed

SAMPLE = Path(__file__).parents[3] / "ako_qgis_plugin" / "sample" / "agglomeration.gpkg"
RASZKOW = "301706"
LATER = "2026-11-24T13:00:00Z"
LOOKED = run_table(
    [("municipality", "306101", "Kalisz"), ("plan", PLAN, "POG"), ("category", "road_express", "1"), ("rule", "R1", "")]
)


def later_run(*rows: dict) -> Run:
    return Run(findings_of(*rows), LATER, "B. N.", LOOKED, Scope.of_run(LOOKED))


def decided_on(zone: str, west: float, note: str) -> dict:
    decision = {"review_status": "accepted", "review_note": note, "reviewed_by": "A. K.", "reviewed_at": LATER}
    return reviewed(finding(zone, place(west)), **decision)


def notes_by_place(register) -> dict:
    """Give note, zone and change by the western edge of the conflict, counted from the test area."""
    rows = register.findings
    return {
        shape.bounds[0] - X: (note, zone, change)
        for shape, note, zone, change in zip(
            rows.geometry, rows["review_note"], rows["zone_id"], rows["change"], strict=True
        )
    }


BEFORE = [decided_on("1SJ", 0, "first"), decided_on("2SJ", 1000, "second"), decided_on("3SJ", 2000, "third")]


def test_decisions_stay_with_their_places_where_all_numbers_move_up_by_one():
    after = later_run(finding("1SJ", place(1000)), finding("2SJ", place(2000)))
    assert notes_by_place(update_register(register_of(*BEFORE), after)) == {
        0: ("first", BEFORE[0]["zone_id"], "resolved"),
        1000: ("second", finding("1SJ")["zone_id"], "renumbered"),
        2000: ("third", finding("2SJ")["zone_id"], "renumbered"),
    }


def test_identifiers_stay_unique_where_a_resolved_finding_loses_its_number():
    after = later_run(finding("1SJ", place(1000)), finding("2SJ", place(2000)))
    register = update_register(register_of(*BEFORE), after)
    assert register.findings["finding_id"].is_unique
    wanted = {finding("1SJ")["finding_id"], finding("2SJ")["finding_id"]}
    assert wanted < set(register.findings["finding_id"])


def test_two_zones_that_swapped_their_numbers_swap_their_rows():
    after = later_run(finding("2SJ", place(0)), finding("1SJ", place(1000)), finding("3SJ", place(2000)))
    found = notes_by_place(update_register(register_of(*BEFORE), after))
    assert [found[west][0] for west in (0, 1000, 2000)] == ["first", "second", "third"]


def test_the_same_run_again_changes_nothing_after_a_shift():
    after = later_run(finding("1SJ", place(1000)), finding("2SJ", place(2000)))
    once = update_register(register_of(*BEFORE), after)
    twice = update_register(once, after)
    assert len(twice.history) == len(once.history)
    assert sorted(twice.findings["finding_id"]) == sorted(once.findings["finding_id"])


def test_two_drafts_are_compared_by_place_where_numbers_shift():
    before = findings_of(*(finding(f"{number}SJ", place(1000 * number)) for number in (1, 2, 3)))
    after = findings_of(finding("1SJ", place(2000)), finding("2SJ", place(3000)))
    compared = compare_findings(before, after)
    by_place = {
        shape.bounds[0] - X: change for shape, change in zip(compared.geometry, compared["change"], strict=True)
    }
    assert by_place == {1000: "resolved", 2000: "renumbered", 3000: "renumbered"}


@pytest.fixture(scope="module")
def drafts() -> tuple:
    """Give the findings of the sample on two drafts of the plan of Raszków: the later one gives up zone 33SJ."""
    provisions = read_layer(SAMPLE, "provisions_lines")
    zones = read_layer(SAMPLE, "zones_pog")
    earlier = zones[zones["teryt"].str.startswith(RASZKOW)]
    book = load_rule_book()
    checks = (check_conformity(each, provisions, book) for each in (earlier, read_layer(SAMPLE, "zones_pog_later")))
    return tuple(each.findings for each in checks)


def test_decisions_in_the_sample_stay_with_their_places_in_the_later_draft(drafts):
    before, after = drafts
    register = update_register(empty_register(), Run(before, "2026-11-24T12:00:00Z"))
    findings = register.findings
    is_told = (findings["provision_id"] == "DW443-1") & findings["zone_label"].isin(["41SJ", "42SJ"])
    findings.loc[is_told, "review_status"] = "justified"
    findings.loc[is_told, "review_note"] = findings.loc[is_told, "zone_label"]
    old = findings[is_told].set_index("review_note").geometry
    merged = update_register(register, Run(after, "2026-11-25T12:00:00Z")).findings
    new = merged[merged["review_status"] == "justified"].set_index("review_note")
    assert new["zone_label"].to_dict() == {"41SJ": "40SJ", "42SJ": "41SJ"}
    assert all(new.geometry[note].intersection(old[note]).area > 0.8 * old[note].area for note in old.index)


def test_the_later_draft_of_the_sample_has_each_finding_once(drafts):
    before, after = drafts
    register = update_register(empty_register(), Run(before, "2026-11-24T12:00:00Z"))
    merged = update_register(register, Run(after, "2026-11-25T12:00:00Z")).findings
    assert merged["finding_id"].is_unique
    assert set(after["finding_id"]) <= set(merged["finding_id"])
