"""Two people's copies of a register put together."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.conformity.run_scope import Scope
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.register.copies import merge_copies
from ako_qgis_plugin.core.register.register import (
    Edit,
    Register,
    RegisterError,
    decision,
    edit_entry,
    entries_of,
    history_frame,
    story_of,
    told_apart,
    utc_text,
)
from ako_qgis_plugin.core.register.update import Run, empty_register, update_register
from ako_qgis_plugin.core.schema import HISTORY_FIELDS, RegisterEvent, ReviewStatus, names
from tests.registers import at, finding, findings_of, place, register_of, reviewed

ACCEPTED, REJECTED, JUSTIFIED = ReviewStatus.ACCEPTED, ReviewStatus.REJECTED, ReviewStatus.JUSTIFIED


def found(register: Register, *rows: dict, hour: int, by: str = "A. K.", complete=()) -> Register:
    """Give a register after a run."""
    findings = findings_of(*rows)
    return update_register(register, Run(findings, utc_text(at(hour)), by, None, Scope.of_findings(findings, complete)))


def recorded(register: Register, edit: Edit, event: RegisterEvent, by: str, hour: int, minute: int = 0) -> Register:
    """Give a register after an edit of a person, as the file of a register records it."""
    findings = register.findings.copy()
    (row,) = findings.index[findings["finding_id"] == edit.finding_id]
    for name, value in edit.after.items():
        findings.at[row, name] = value
    entry = edit_entry(edit, event, by, utc_text(at(hour, minute)), findings.loc[row].to_dict())
    entries = told_apart([entry], entries_of(register.history))
    return Register(findings, history_frame([*entries_of(register.history), *entries]), register.runs)


def row_of(register: Register, zone: str = "1SJ") -> dict:
    (row,) = [each for each in register.findings.to_dict("records") if each["zone_id"] == zone]
    return row


def decided(register, status, note="uwaga", by="A. K.", hour=13, minute=0, zone="1SJ") -> Register:
    edit = decision(row_of(register, zone), status, note, by, at(hour, minute))
    return recorded(register, edit, RegisterEvent.DECIDED, by, hour, minute)


def wrote(register, text, by="A. K.", hour=13, field="proposal", zone="1SJ") -> Register:
    edit = Edit(row_of(register, zone)["finding_id"], {field: row_of(register, zone)[field]}, {field: text})
    return recorded(register, edit, RegisterEvent.EDITED, by, hour)


def by_hand(register: Register, note: str, zone: str = "1SJ") -> Register:
    """Give a register in which somebody wrote a note into the table, past the history."""
    findings = register.findings.copy()
    findings.at[findings.index[findings["zone_id"] == zone][0], "review_note"] = note
    return Register(findings, register.history, register.runs)


BASE = found(empty_register(), finding("1SJ"), finding("2SJ", place(300)), hour=12)


def told(register: Register, zone: str = "1SJ", *fields: str) -> tuple:
    row = row_of(register, zone)
    return tuple(row[name] for name in fields or ("review_status", "review_note", "is_disputed", "look_again"))


def story(register: Register, zone: str = "1SJ") -> list[str]:
    entries = entries_of(register.history)
    own = story_of(row_of(register, zone)["finding_id"], lambda each: [e for e in entries if e.finding_id == each])
    return [entry.event for entry in own]


def test_a_decision_of_one_side_counts():
    assert told(merge_copies(decided(BASE, ACCEPTED), BASE)) == ("accepted", "uwaga", False, False)
    assert told(merge_copies(BASE, decided(BASE, ACCEPTED))) == ("accepted", "uwaga", False, False)


def test_decisions_on_different_findings_both_count():
    merged = merge_copies(decided(BASE, ACCEPTED), decided(BASE, REJECTED, zone="2SJ"))
    assert (told(merged)[0], told(merged, "2SJ")[0]) == ("accepted", "rejected")


def test_a_later_decision_of_one_side_replaces_the_common_one():
    base = decided(BASE, ACCEPTED)
    assert told(merge_copies(base, decided(base, REJECTED, hour=14))) == ("rejected", "uwaga", False, False)


def test_an_earlier_clock_of_one_side_does_not_make_the_common_decision_win():
    base = decided(BASE, ACCEPTED, hour=15)
    assert told(merge_copies(base, decided(base, REJECTED, hour=14)))[0] == "rejected"


HERE, THERE = decided(BASE, ACCEPTED, "tu", hour=13), decided(BASE, REJECTED, "tam", "B. N.", hour=14)


def test_where_both_decided_differently_the_later_one_shows_and_is_disputed():
    fields = ("review_status", "review_note", "reviewed_by", "reviewed_at", "is_disputed")
    assert told(merge_copies(HERE, THERE), "1SJ", *fields) == ("rejected", "tam", "B. N.", utc_text(at(14)), True)


def test_where_both_decided_differently_the_history_holds_both():
    assert story(merge_copies(HERE, THERE)) == ["new", "decided", "decided", "disputed"]


def test_the_entry_of_a_dispute_names_the_decision_that_does_not_show():
    entry = entries_of(merge_copies(HERE, THERE).history)[-1]
    assert (entry.event, entry.review_status, entry.by) == ("disputed", "rejected", "B. N.")
    assert json.loads(entry.detail) == {
        "review_status": "accepted",
        "review_note": "tu",
        "reviewed_by": "A. K.",
        "reviewed_at": utc_text(at(13)),
    }


def test_another_note_alone_is_a_dispute_too():
    merged = merge_copies(decided(BASE, ACCEPTED, "tu"), decided(BASE, ACCEPTED, "tam", hour=14))
    assert told(merged)[1:3] == ("tam", True)


def test_the_same_decision_of_both_is_no_dispute():
    merged = merge_copies(decided(BASE, ACCEPTED), decided(BASE, ACCEPTED, by="B. N.", hour=14))
    assert told(merged, "1SJ", "review_status", "reviewed_by", "is_disputed") == ("accepted", "B. N.", False)


def test_the_next_decision_ends_a_dispute_in_every_copy():
    disputed = merge_copies(HERE, THERE)
    settled = decided(disputed, JUSTIFIED, "razem", hour=15)
    for copy in (HERE, THERE, disputed):
        assert told(merge_copies(settled, copy)) == ("justified", "razem", False, False)
        assert told(merge_copies(copy, settled)) == ("justified", "razem", False, False)


def test_a_decision_of_one_second_is_disputed_in_one_way_whoever_merges():
    one, two = decided(BASE, ACCEPTED), decided(BASE, REJECTED)
    assert told(merge_copies(one, two)) == told(merge_copies(two, one))


def test_taking_a_decision_back_counts_like_a_decision():
    base = decided(BASE, ACCEPTED)
    row = row_of(base)
    fields = ("review_status", "review_note", "reviewed_by", "reviewed_at")
    undo = Edit(
        row["finding_id"], {name: row[name] for name in fields}, dict.fromkeys(fields) | {"review_status": "open"}
    )
    back = recorded(base, undo, RegisterEvent.WITHDRAWN, "A. K.", 14)
    assert told(merge_copies(back, base))[:2] == ("open", None)


def test_a_text_of_one_side_counts():
    assert told(merge_copies(wrote(BASE, "zwęzić strefę"), BASE), "1SJ", "proposal") == ("zwęzić strefę",)


def test_texts_in_different_fields_both_count():
    merged = merge_copies(wrote(BASE, "a", field="municipality_stand"), wrote(BASE, "b", field="region_stand"))
    assert told(merged, "1SJ", "municipality_stand", "region_stand") == ("a", "b")


def test_a_decision_here_and_a_text_there_both_count():
    merged = merge_copies(decided(BASE, ACCEPTED), wrote(BASE, "zwęzić", "B. N."))
    assert told(merged, "1SJ", "review_status", "proposal", "is_disputed") == ("accepted", "zwęzić", False)


ONE, OTHER = wrote(BASE, "zwęzić"), wrote(BASE, "usunąć", "B. N.", hour=14)


def test_where_both_wrote_both_texts_stand_there_with_who_and_when():
    assert told(merge_copies(ONE, OTHER), "1SJ", "proposal") == (
        f"[A. K. {utc_text(at(13))}]\nzwęzić\n\n[B. N. {utc_text(at(14))}]\nusunąć",
    )


def test_texts_put_together_are_in_the_history():
    entry = entries_of(merge_copies(ONE, OTHER).history)[-1]
    assert (entry.event, "usunąć" in entry.texts["proposal"], "zwęzić" in entry.texts["proposal"]) == (
        "edited",
        True,
        True,
    )


def test_a_text_written_after_two_were_put_together_counts():
    together = merge_copies(ONE, OTHER)
    settled = wrote(together, "zwęzić o 20 m", hour=15)
    for copy in (ONE, OTHER, together):
        assert told(merge_copies(copy, settled), "1SJ", "proposal") == ("zwęzić o 20 m",)


def test_a_finding_of_one_copy_comes_along():
    more = found(BASE, finding("1SJ"), finding("2SJ", place(300)), finding("3SJ", place(600)), hour=13)
    assert len(merge_copies(BASE, more).findings) == len(merge_copies(more, BASE).findings) == 3


def test_what_the_later_run_says_counts_and_so_does_the_decision_of_the_other_side():
    later = found(BASE, finding("1SJ", place(50)), hour=14)
    merged = merge_copies(decided(BASE, ACCEPTED), later)
    assert told(merged, "1SJ", "review_status", "change") == ("accepted", "changed")
    assert row_of(merged)["geometry"].equals(place(50))
    assert told(merged, "2SJ", "change") == ("resolved",)


def test_a_decision_that_did_not_know_of_a_change_is_to_be_looked_at_again():
    base = decided(BASE, ACCEPTED)
    later = found(base, finding("1SJ", place(50)), finding("2SJ", place(300)), hour=14)
    merged = merge_copies(decided(base, REJECTED, hour=15), later)
    assert told(merged) == ("rejected", "uwaga", False, True)


def test_a_run_of_one_municipality_does_not_make_the_findings_of_another_old():
    one, two = finding("1SJ"), finding("9SJ", place(900), teryt="306102", plan_id="another")
    base = found(empty_register(), one, two, hour=12)
    here = found(base, finding("1SJ", place(50)), hour=13)
    there = found(base, finding("9SJ", place(950), teryt="306102", plan_id="another"), hour=14)
    merged = merge_copies(here, there)
    assert row_of(merged)["geometry"].equals(place(50))
    assert row_of(merged, "9SJ")["geometry"].equals(place(950))


def test_a_decision_follows_a_zone_that_was_renumbered_in_the_other_copy():
    later = found(BASE, finding("7SJ"), finding("2SJ", place(300)), hour=14)
    for merged in (merge_copies(decided(BASE, ACCEPTED), later), merge_copies(later, decided(BASE, ACCEPTED))):
        assert told(merged, "7SJ", "review_status", "change") == ("accepted", "renumbered")
        assert len(merged.findings) == 2
        assert story(merged, "7SJ") == ["new", "decided", "renumbered"]


def test_decisions_follow_zones_that_swapped_their_numbers_in_the_other_copy():
    later = found(BASE, finding("2SJ"), finding("1SJ", place(300)), hour=14)
    here = decided(decided(BASE, ACCEPTED, "na zachodzie"), REJECTED, "na wschodzie", zone="2SJ")
    for merged in (merge_copies(here, later), merge_copies(later, here)):
        assert (told(merged, "2SJ")[1], told(merged, "1SJ")[1]) == ("na zachodzie", "na wschodzie")


def test_runs_of_both_are_kept():
    here = found(BASE, finding("1SJ"), hour=13)
    there = found(BASE, finding("1SJ"), hour=14)
    assert set(merge_copies(here, there).runs["at"]) == {utc_text(at(hour)) for hour in (12, 13, 14)}


def test_how_many_are_disputed_is_told():
    progress = SilentProgress()
    merge_copies(HERE, THERE, progress)
    assert progress.notes == ["findings in both copies together: 2; disputed: 1"]


def test_a_finding_that_stands_twice_in_a_copy_is_refused():
    twice = register_of(reviewed(finding("1SJ")), reviewed(finding("1SJ")))
    with pytest.raises(RegisterError):
        merge_copies(BASE, twice)


def test_a_note_written_by_hand_is_known_again_where_it_was_disputed():
    here = by_hand(decided(BASE, REJECTED, None, "A. K.", 17), "ręcznie")
    there = decided(decided(BASE, ACCEPTED, "x", "A. K.", 17), REJECTED, None, "A. K.", 18)
    merged = merge_copies(here, there)
    for again in (merge_copies(merged, here), merge_copies(here, merged)):
        assert content(again) == content(merged)


# Properties.

PEOPLE = ("A. K.", "B. N.")
few = settings(max_examples=max(settings().max_examples // 4, 25))


@st.composite
def worked_on(draw, register: Register, hours: tuple[int, int], kinds=("decide", "decide", "write", "run")) -> Register:
    """Give a copy after a few hours of somebody's work."""
    for hour in sorted(draw(st.sets(st.integers(*hours), max_size=5))):
        zones = sorted(register.findings["zone_id"])
        zone, by = draw(st.sampled_from(zones)), draw(st.sampled_from(PEOPLE))
        if list(register.findings["zone_id"]).count(zone) > 1:
            continue
        match kind := draw(st.sampled_from(kinds)):
            case "decide":
                status = draw(st.sampled_from([ACCEPTED, REJECTED]))
                register = decided(register, status, draw(st.sampled_from(["x", "y", None])), by, hour, zone=zone)
            case "write":
                register = wrote(register, draw(st.sampled_from(["pierwszy", "drugi"])), by, hour, zone=zone)
            case "by hand":
                register = by_hand(register, draw(st.sampled_from(["ręcznie", "inaczej"])), zone)
            case "run" | "later draft":
                numbers = ["1SJ", "2SJ", "7SJ"] if kind == "run" else draw(st.permutations(["1SJ", "2SJ", "7SJ"]))
                numbers = numbers[: draw(st.integers(0, 3))]
                rows = [finding(each, place(300 * spot)) for spot, each in enumerate(numbers)]
                register = found(register, *rows, hour=hour, by=by, complete=["306101"])
    return register


@st.composite
def copies(draw):
    base = draw(worked_on(BASE, (13, 15)))
    work = ("decide", "decide", "write", "by hand")
    # Two drafts with other zone numbers that two people check at a time are more than identifiers can tell apart.
    kinds = draw(st.sampled_from([((*work, "run"), (*work, "run")), ((*work, "later draft"), work)]))
    here, there = (draw(worked_on(base, (16, 22), each)) for each in kinds)
    return (base, here, there) if draw(st.booleans()) else (base, there, here)


def content(register: Register) -> tuple:
    rows = {row["finding_id"]: row | {"geometry": row["geometry"].wkt} for row in register.findings.to_dict("records")}
    history = sorted(tuple(map(str, entry)) for entry in register.history[names(HISTORY_FIELDS)].to_numpy())
    return rows, history, sorted(tuple(map(str, fact)) for fact in register.runs.to_numpy())


@few
@given(copies())
def test_it_does_not_matter_which_copy_comes_first(pair):
    _, here, there = pair
    assert content(merge_copies(here, there)) == content(merge_copies(there, here))


@few
@given(copies())
def test_putting_together_once_more_changes_nothing(pair):
    _, here, there = pair
    merged = merge_copies(here, there)
    for copy in (here, there, merged):
        assert content(merge_copies(merged, copy)) == content(merged)
        assert content(merge_copies(copy, merged)) == content(merged)


@few
@given(copies())
def test_a_copy_that_only_one_person_worked_on_is_the_result(pair):
    base, here, _ = pair
    assert content(merge_copies(here, base)) == content(merge_copies(here, here))


@few
@given(copies())
def test_histories_are_only_added_to(pair):
    _, here, there = pair
    merged = list(merge_copies(here, there).history["entry_id"])
    assert merged[: len(here.history)] == list(here.history["entry_id"])
    assert set(merged) >= set(there.history["entry_id"])
    assert len(set(merged)) == len(merged)


@few
@given(copies())
def test_no_text_of_a_person_is_lost(pair):
    _, here, there = pair
    merged = merge_copies(here, there)
    kept = "\n".join(map(str, [*merged.findings.to_numpy().ravel(), *merged.history.to_numpy().ravel()]))
    for copy in (here, there):
        for name in ("review_note", "proposal"):
            assert all(text in kept for text in copy.findings[name].dropna())
