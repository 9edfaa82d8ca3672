"""Zone numbers shift: a dropped zone gives its number to the next, and a decision must stay with its place."""

from __future__ import annotations

from ako_qgis_plugin.core.conformity.comparison import compare_findings
from ako_qgis_plugin.core.conformity.register_update import Run, update_register
from ako_qgis_plugin.core.conformity.run_scope import Scope, run_table
from tests.registers import PLAN, X, finding, findings_of, place, register_of, reviewed

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
