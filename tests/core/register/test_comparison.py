"""Two drafts of one plan compared."""

from __future__ import annotations

import pytest

from ako_qgis_plugin.core.errors import InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.register.comparison import compare_findings
from ako_qgis_plugin.core.schema import COMPARISON_FIELDS, FINDING_FIELDS, names
from tests.registers import finding, findings_of, place

SAME = finding("1SJ")
GROWN_BEFORE, GROWN = finding("2SJ", place(200)), finding("2SJ", place(200, width=150), verdict="attention")
NUMBERED_BEFORE, NUMBERED = finding("3SJ", place(400)), finding("7SJ", place(400))
GONE, FRESH = finding("4SJ", place(600)), finding("8SJ", place(900))


def compared(before=(SAME, GROWN_BEFORE, NUMBERED_BEFORE, GONE), after=(FRESH, NUMBERED, GROWN, SAME), **options):
    return compare_findings(findings_of(*before), findings_of(*after), **options)


def told(column: str) -> dict[str, object]:
    result = compared()
    return dict(zip(result["zone_id"], result[column], strict=True))


def test_each_finding_says_what_became_of_it():
    assert told("change") == {
        "8SJ": "new",
        "7SJ": "renumbered",
        "2SJ": "changed",
        "1SJ": "unchanged",
        "4SJ": "resolved",
    }


def test_each_finding_says_what_it_was():
    assert told("verdict_before") == {
        "8SJ": None,
        "7SJ": "conflict",
        "2SJ": "conflict",
        "1SJ": "conflict",
        "4SJ": "conflict",
    }


def test_each_finding_says_how_large_it_was():
    assert told("area_before_m2") == {"8SJ": None, "7SJ": 1e4, "2SJ": 1e4, "1SJ": 1e4, "4SJ": 1e4}


def test_a_renumbered_finding_names_the_one_it_replaces():
    assert {zone: found for zone, found in told("replaces_id").items() if found} == {
        "7SJ": NUMBERED_BEFORE["finding_id"]
    }


def test_findings_stand_there_as_they_are_after_and_resolved_ones_as_they_were():
    result = compared()
    rows = {each["zone_id"]: each for each in (FRESH, NUMBERED, GROWN, SAME, GONE)}
    for each in result.to_dict("records"):
        wanted = rows[each["zone_id"]]
        assert {name: each[name] for name in names(FINDING_FIELDS)} == {
            name: wanted[name] for name in names(FINDING_FIELDS)
        }
        assert each["geometry"].equals(wanted["geometry"])


def test_fields_stand_in_the_order_of_the_vocabulary():
    assert list(compared().columns) == [*names(COMPARISON_FIELDS), "geometry"]


def test_the_counts_are_told():
    progress = SilentProgress()
    compared(progress=progress)
    assert progress.notes == ["new: 1, unchanged: 1, changed: 1, renumbered: 1, resolved: 1"]


def test_of_nothing_and_nothing_there_is_nothing():
    assert len(compared((), ())) == 0


def test_the_other_way_round_new_is_resolved():
    result = compared(before=(SAME,), after=(SAME, FRESH))
    back = compared(before=(SAME, FRESH), after=(SAME,))
    assert list(result["change"]) == ["unchanged", "new"]
    assert list(back["change"]) == ["unchanged", "resolved"]


def test_how_much_is_a_change_is_for_the_person_to_say():
    grown = compared((finding("1SJ"),), (finding("1SJ", place(0, width=105)),), min_area_m2=500)
    assert list(grown["change"]) == ["unchanged"]


def test_inputs_stay_as_they_are():
    before, after = findings_of(SAME, GONE), findings_of(SAME, FRESH)
    copies = before.copy(), after.copy()
    compare_findings(before, after)
    assert before.equals(copies[0])
    assert after.equals(copies[1])


def test_which_of_the_two_is_wrong_is_told():
    with pytest.raises(InvalidValueError, match="findings before: finding_id stands there more than once"):
        compared((SAME, SAME), (SAME,))
    with pytest.raises(MissingFieldError, match="findings after"):
        compare_findings(findings_of(SAME), findings_of(SAME).drop(columns="reason"))
