"""Edits of people, and the entries that tell of them."""

from __future__ import annotations

import datetime as dt
import json

from ako_qgis_plugin.core.register.register import Edit, decision, edit_entry, history_entry, story_of, utc_text
from ako_qgis_plugin.core.schema import RegisterEvent, ReviewStatus
from tests.registers import at, finding, reviewed

ENTRY = ("f1", "2026-11-24T12:00:00Z", "A. K.", "decided", "accepted", "uwaga", None)


def test_the_same_entry_has_the_same_identifier_in_every_copy():
    assert history_entry(*ENTRY).entry_id == history_entry(*ENTRY).entry_id


def test_entries_that_differ_in_any_value_have_other_identifiers():
    others = [(*ENTRY[:number], "edited" if number == 3 else "x", *ENTRY[number + 1 :]) for number in range(len(ENTRY))]
    assert len({history_entry(*values).entry_id for values in (ENTRY, *others)}) == len(ENTRY) + 1


def test_an_entry_that_is_repeated_within_a_second_is_another_entry():
    assert history_entry(*ENTRY).entry_id != history_entry(*ENTRY, repetition=1).entry_id


def test_texts_cannot_move_from_one_value_into_the_next_without_another_identifier():
    shifted = history_entry("f1", "2026-11-24T12:00:00Z", "A. K.", "decided", "accepted", "uwaga, None", None)
    assert shifted.entry_id != history_entry(*ENTRY).entry_id


def test_times_are_written_in_utc():
    warsaw = dt.timezone(dt.timedelta(hours=1))
    assert utc_text(dt.datetime(2026, 11, 24, 13, 5, 12, 900_000, warsaw)) == "2026-11-24T12:05:12Z"


def test_a_decision_clears_what_was_to_be_looked_at_again():
    row = reviewed(finding("1SJ"), look_again=True, is_disputed=True)
    edit = decision(row, ReviewStatus.ACCEPTED, "", "A. K.", at(12))
    assert (edit.after["look_again"], edit.after["is_disputed"], edit.after["review_note"]) == (False, False, None)


def test_a_decision_remembers_what_was_there_before():
    row = reviewed(finding("1SJ"), review_status="rejected", look_again=True)
    edit = decision(row, ReviewStatus.ACCEPTED, None, "A. K.", at(12))
    assert (edit.before["review_status"], edit.before["look_again"]) == ("rejected", True)


def test_an_entry_holds_the_texts_that_were_written():
    edit = Edit("f1", {"proposal": "A", "region_stand": "R"}, {"proposal": "żółć", "region_stand": "R"})
    entry = edit_entry(edit, RegisterEvent.EDITED, "A. K.", "2026-11-24T12:00:00Z", {"review_status": "open"})
    assert (json.loads(entry.detail), entry.texts) == ({"proposal": "żółć"}, {"proposal": "żółć"})


def test_an_entry_of_a_decision_alone_holds_no_texts():
    edit = decision(reviewed(finding("1SJ")), ReviewStatus.ACCEPTED, "uwaga", "A. K.", at(12))
    entry = edit_entry(edit, RegisterEvent.DECIDED, "A. K.", utc_text(at(12)), edit.after)
    assert (entry.review_status, entry.review_note, entry.detail, entry.texts) == ("accepted", "uwaga", None, {})


def test_an_entry_of_a_renumbered_zone_knows_the_earlier_identifier():
    assert history_entry("f2", "t", None, "renumbered", detail="f1 12 SJ").earlier_id == "f1"


def test_a_detail_that_somebody_wrote_by_hand_holds_no_texts():
    assert history_entry("f2", "t", None, "edited", detail="[1] po rozmowie").texts == {}


def story(finding_id: str, *entries) -> list[str]:
    own = [history_entry(*values) for values in entries]
    told = story_of(finding_id, lambda each: [entry for entry in own if entry.finding_id == each])
    return [f"{entry.finding_id} {entry.event}" for entry in told]


def test_the_story_of_a_renumbered_finding_goes_back_to_its_earlier_number():
    entries = (
        ("f1", "1", None, "new"),
        ("f1", "2", None, "decided"),
        ("f2", "3", None, "renumbered", None, None, "f1 1SJ"),
    )
    assert story("f2", *entries) == ["f1 new", "f1 decided", "f2 renumbered"]


#: At 3 the first zone was given up, and the second got its number; at 4 somebody decided on what is the first now.
SHIFT = (
    ("f1", "1", None, "new"),
    ("f2", "1", None, "new"),
    ("f1", "2", None, "decided", "accepted"),
    ("f2", "2", None, "decided", "rejected"),
    ("old", "3", None, "renumbered", None, None, "f1 1SJ"),
    ("old", "3", None, "resolved"),
    ("f1", "3", None, "renumbered", None, None, "f2 2SJ"),
    ("f1", "3", None, "changed"),
    ("f1", "4", None, "decided", "justified"),
)


def test_stories_of_two_findings_that_had_one_number_are_not_mixed():
    assert story("f1", *SHIFT) == ["f2 new", "f2 decided", "f1 renumbered", "f1 changed", "f1 decided"]
    assert story("old", *SHIFT) == ["f1 new", "f1 decided", "old renumbered", "old resolved"]


def test_stories_of_two_findings_that_swapped_their_numbers_are_swapped():
    swap = (*SHIFT[:4], ("f2", "3", None, "renumbered", None, None, "f1 1SJ"), SHIFT[6])
    assert story("f1", *swap) == ["f2 new", "f2 decided", "f1 renumbered"]
    assert story("f2", *swap) == ["f1 new", "f1 decided", "f2 renumbered"]


def test_the_story_of_a_new_finding_under_an_old_number_begins_with_it():
    entries = (
        *SHIFT[:4],
        ("f3", "3", None, "renumbered", None, None, "f1 1SJ"),
        ("f1", "3", None, "new", None, None, "f3"),
    )
    assert story("f1", *entries) == ["f1 new"]
    assert story("f3", *entries) == ["f1 new", "f1 decided", "f3 renumbered"]


def test_a_history_that_goes_round_in_circles_comes_to_an_end():
    circle = ("f1", "1", None, "renumbered", None, None, "f2 x"), ("f2", "1", None, "renumbered", None, None, "f1 x")
    assert story("f1", *circle) == ["f1 renumbered"]
