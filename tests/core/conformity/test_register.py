"""Edits of people, and the entries that tell of them."""

from __future__ import annotations

import datetime as dt
import json

from ako_qgis_plugin.core.conformity.register import Edit, decision, edit_entry, history_entry, utc_text
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
