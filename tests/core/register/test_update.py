"""Runs merged into a register: hand-computed cases, and properties beside an independent merge."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.conformity.findings import digest
from ako_qgis_plugin.core.conformity.run_scope import Found, Scope, run_table
from ako_qgis_plugin.core.errors import InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.register.register import Register, RegisterError, entries_of
from ako_qgis_plugin.core.register.update import Run, empty_register, update_register
from ako_qgis_plugin.core.schema import FINDING_FIELDS, REVIEW_FIELDS, names
from tests.registers import PLAN, finding, findings_of, place, register_of, reviewed

FIRST_RUN, SECOND_RUN, THIRD_RUN = (f"2026-11-24T{hour}:00:00Z" for hour in (12, 13, 14))
#: It looked at the test plan, for expressways.
LOOKED = run_table(
    [("municipality", "306101", "Kalisz"), ("plan", PLAN, "POG"), ("category", "road_express", "1"), ("rule", "R1", "")]
)
DECIDED = {"review_status": "accepted", "review_note": "uwaga", "reviewed_by": "A. K.", "reviewed_at": FIRST_RUN}


def run(*rows: dict, at=SECOND_RUN, facts=LOOKED, **options) -> Run:
    scope = Scope.of_run(facts) if facts is not None else None
    return Run(findings_of(*rows), at, "B. N.", facts, options.pop("scope", scope))


def row(register: Register, number: int = 0) -> dict:
    return register.findings.iloc[number].to_dict()


def events(register: Register) -> list[str]:
    return list(register.history["event"])


def decided(*rows: dict) -> Register:
    """Give a register in which all is decided."""
    return register_of(*(reviewed(each, **DECIDED) for each in rows))


def test_a_finding_of_the_first_run_is_new_and_open():
    found = row(update_register(empty_register(), run(finding("1SJ"))))
    assert {name: found[name] for name in names(REVIEW_FIELDS)} == dict.fromkeys(names(REVIEW_FIELDS)) | {
        "review_status": "open",
        "change": "new",
        "look_again": False,
        "is_disputed": False,
    }


def test_a_new_finding_is_in_the_history():
    register = update_register(empty_register(), run(finding("1SJ")))
    (entry,) = entries_of(register.history)
    assert (entry.finding_id, entry.at, entry.by, entry.event) == (
        finding("1SJ")["finding_id"],
        SECOND_RUN,
        "B. N.",
        "new",
    )


def test_a_finding_that_is_found_as_before_is_unchanged_and_no_entry():
    register = update_register(decided(finding("1SJ")), run(finding("1SJ")))
    assert (row(register)["change"], row(register)["look_again"], events(register)) == ("unchanged", False, [])


def test_a_conflict_that_moved_by_more_than_100_m2_is_changed_and_to_be_looked_at_again():
    # 100 m x 100 m grows to 102 m x 100 m: 200 m² more.
    register = update_register(decided(finding("1SJ")), run(finding("1SJ", place(0, width=102))))
    assert (row(register)["change"], row(register)["look_again"], row(register)["review_status"]) == (
        "changed",
        True,
        "accepted",
    )


def test_a_conflict_that_moved_by_100_m2_exactly_is_unchanged():
    register = update_register(decided(finding("1SJ")), run(finding("1SJ", place(0, width=101))))
    assert row(register)["change"] == "unchanged"


def test_a_conflict_of_the_same_area_in_another_place_is_changed():
    register = update_register(decided(finding("1SJ")), run(finding("1SJ", place(50))))
    assert row(register)["change"] == "changed"


def test_how_much_is_a_change_is_for_the_person_to_say():
    moved = run(finding("1SJ", place(0, width=102)))
    assert row(update_register(decided(finding("1SJ")), moved, min_area_m2=250))["change"] == "unchanged"


@pytest.mark.parametrize(
    ("field", "value"), [("verdict", "potential_conflict"), ("severity", 4), ("certainty", "uncertain")]
)
def test_another_verdict_severity_or_certainty_is_a_change(field, value):
    register = update_register(decided(finding("1SJ")), run(finding("1SJ", **{field: value})))
    assert (row(register)["change"], row(register)["look_again"], row(register)[field]) == ("changed", True, value)


def test_another_wording_of_the_rule_is_no_change_and_is_taken_over():
    register = update_register(decided(finding("1SJ")), run(finding("1SJ", rationale="nowe")))
    assert (row(register)["change"], row(register)["rationale"]) == ("unchanged", "nowe")


def test_an_open_finding_that_changed_is_not_to_be_looked_at_again():
    register = update_register(register_of(reviewed(finding("1SJ"))), run(finding("1SJ", place(50))))
    assert (row(register)["change"], row(register)["look_again"]) == ("changed", False)


def test_what_changed_is_in_the_history():
    register = update_register(decided(finding("1SJ")), run(finding("1SJ", place(0, width=102), severity=4)))
    (entry,) = entries_of(register.history)
    assert (entry.event, entry.review_status, entry.review_note) == ("changed", "accepted", "uwaga")
    assert json.loads(entry.detail) == {"area_m2": [10_000.0, 10_200.0], "severity": [5, 4]}


def test_what_is_to_be_looked_at_again_stays_so_over_later_runs():
    register = update_register(decided(finding("1SJ")), run(finding("1SJ", place(50))))
    register = update_register(register, run(finding("1SJ", place(50)), at=THIRD_RUN))
    assert (row(register)["change"], row(register)["look_again"]) == ("unchanged", True)


def test_a_finding_that_is_not_found_any_more_is_resolved_and_keeps_its_decision():
    register = update_register(decided(finding("1SJ")), run())
    assert (row(register)["change"], row(register)["review_status"], row(register)["look_again"]) == (
        "resolved",
        "accepted",
        False,
    )
    assert events(register) == ["resolved"]


def test_a_resolved_finding_stays_as_it_is_over_later_runs():
    register = update_register(decided(finding("1SJ")), run())
    assert_same(update_register(register, run(at=THIRD_RUN)), register, runs=False)


def test_a_resolved_finding_that_is_found_again_is_new_and_to_be_looked_at():
    register = update_register(decided(finding("1SJ")), run())
    register = update_register(register, run(finding("1SJ"), at=THIRD_RUN))
    assert (row(register)["change"], row(register)["review_status"], row(register)["look_again"]) == (
        "new",
        "accepted",
        True,
    )
    assert events(register) == ["resolved", "returned"]


OLD, RENUMBERED = finding("1SJ"), finding("7SJ", place(10))
TEXTS = {"proposal": "p", "municipality_stand": "g", "region_stand": "w"}


def test_a_zone_with_another_number_in_the_same_place_keeps_the_decision():
    # 90 of 110 m in common: intersection over union 0.818.
    register = update_register(register_of(reviewed(OLD, **DECIDED, **TEXTS)), run(RENUMBERED))
    found = row(register)
    assert len(register.findings) == 1
    assert {name: found[name] for name in (*DECIDED, *TEXTS)} == DECIDED | TEXTS
    assert (found["finding_id"], found["zone_id"], found["change"], found["replaces_id"]) == (
        RENUMBERED["finding_id"],
        "7SJ",
        "renumbered",
        OLD["finding_id"],
    )


def test_the_history_tells_of_the_earlier_number():
    register = update_register(decided(OLD), run(finding("7SJ")))
    (entry,) = entries_of(register.history)
    assert (entry.finding_id, entry.event, entry.earlier_id, entry.detail) == (
        RENUMBERED["finding_id"],
        "renumbered",
        OLD["finding_id"],
        f"{OLD['finding_id']} 1SJ",
    )


def test_a_renumbered_conflict_that_moved_too_is_to_be_looked_at_again():
    register = update_register(decided(OLD), run(RENUMBERED))
    assert (row(register)["change"], row(register)["look_again"], events(register)) == (
        "renumbered",
        True,
        ["renumbered", "changed"],
    )


def test_a_renumbered_conflict_of_the_very_same_place_is_not_to_be_looked_at_again():
    assert row(update_register(decided(OLD), run(finding("7SJ"))))["look_again"] is False


def test_a_zone_elsewhere_is_not_the_same():
    # 85 of 115 m in common: 0.739.
    register = update_register(decided(OLD), run(finding("7SJ", place(15))))
    assert list(register.findings["change"]) == ["resolved", "new"]


def test_four_fifths_in_common_are_enough():
    # 80 of 100 m in common.
    register = update_register(decided(OLD), run(finding("7SJ", place(0, width=80))))
    assert list(register.findings["change"]) == ["renumbered"]


@pytest.mark.parametrize("values", [{"provision_id": "S8"}, {"rule_id": "R2"}, {"plan_id": "another"}])
def test_another_provision_rule_or_plan_is_not_the_same(values):
    facts = pd.concat([LOOKED, run_table([("plan", "another", ""), ("rule", "R2", "")])])
    register = update_register(decided(OLD), run(finding("7SJ", **values), facts=facts))
    assert list(register.findings["change"]) == ["resolved", "new"]


def test_of_two_zones_in_the_same_place_the_better_one_keeps_the_decision():
    worse, better = finding("7SJ", place(10)), finding("8SJ", place(1))
    register = update_register(decided(OLD), run(worse, better))
    assert dict(zip(register.findings["zone_id"], register.findings["change"], strict=True)) == {
        "8SJ": "renumbered",
        "7SJ": "new",
    }


def test_each_of_two_renumbered_zones_goes_to_its_own_place():
    one, two = finding("1SJ"), finding("2SJ", place(5))
    register = update_register(decided(one, two), run(finding("7SJ", place(5)), finding("8SJ")))
    assert list(zip(register.findings["replaces_id"], register.findings["zone_id"], strict=True)) == [
        (one["finding_id"], "8SJ"),
        (two["finding_id"], "7SJ"),
    ]


def test_a_finding_that_is_still_found_is_not_taken_for_a_renumbered_one():
    register = update_register(decided(OLD), run(OLD, finding("7SJ")))
    assert list(register.findings["change"]) == ["unchanged", "new"]


def test_findings_without_a_place_are_never_the_same():
    empty = shapely.MultiPolygon()
    register = update_register(decided(finding("1SJ", empty)), run(finding("7SJ", empty)))
    assert list(register.findings["change"]) == ["resolved", "new"]


def test_a_finding_without_a_place_is_unchanged():
    register = update_register(
        decided(finding("1SJ", shapely.MultiPolygon())), run({**finding("1SJ"), "geometry": None})
    )
    assert row(register)["change"] == "unchanged"


# Where the run looked.


def other(**values) -> dict:
    """Give a finding that the first run has made and the second does not."""
    return finding("9SJ", place(900), **values)


def what_became(of: dict, facts=LOOKED, found: tuple = (), **options) -> str:
    register = update_register(register_of(reviewed(of, change="new")), run(*found, facts=facts, **options))
    return row(register)["change"]


@pytest.mark.parametrize(
    "values", [{"teryt": "306102"}, {"plan_id": "another"}, {"category": "rail"}, {"rule_id": "R9"}], ids=str
)
def test_what_the_run_did_not_look_at_stays_as_it_is(values):
    assert what_became(other(**values)) == "unchanged"


def test_a_category_without_findings_is_resolved_where_the_run_looked():
    facts = pd.concat([LOOKED, run_table([("category", "rail", "12")])])
    assert what_became(other(category="rail"), facts) == "resolved"


def test_a_provision_without_location_is_resolved_where_its_category_was_looked_at():
    unplaced = other(teryt=None, plan_id=None, rule_id=None, verdict="not_assessed")
    assert what_became(unplaced) == "resolved"


def test_support_is_not_resolved_by_a_run_that_does_not_list_it():
    facts = pd.concat([LOOKED, run_table([("option", "INCLUDE_SUPPORTS", "false")])])
    assert what_became(other(verdict="supports"), facts) == "unchanged"


def test_land_without_a_plan_is_not_resolved_by_a_run_without_boundaries():
    facts = pd.concat([LOOKED, run_table([("option", "BOUNDARIES", "false")])])
    without_plan = other(plan_id=None, rule_id=None, verdict="not_assessed")
    assert what_became(without_plan, facts) == "unchanged"


def test_without_a_table_of_the_run_what_occurs_in_the_findings_was_looked_at():
    assert what_became(other(), None, found=(finding("1SJ"),)) == "resolved"


def test_without_a_table_of_the_run_a_municipality_that_vanished_stays_as_it_is():
    assert what_became(other(teryt="306102", plan_id="another"), None, found=(finding("1SJ"),)) == "unchanged"


def test_without_a_table_of_the_run_a_run_that_found_nothing_resolves_nothing():
    assert what_became(other(), None) == "unchanged"


def test_a_municipality_of_which_a_person_says_so_is_resolved_as_a_whole():
    gone = other(teryt="306102", plan_id="another", category="rail")
    scope = Scope.of_findings(findings_of(finding("1SJ")), complete=["3061021"])
    assert what_became(gone, None, found=(finding("1SJ"),), scope=scope) == "resolved"


def test_what_was_not_looked_at_is_named_and_counted_with_what_to_do():
    gone = [reviewed(finding(f"{n}SJ", place(200 * n), teryt="306102", municipality="Blizanów")) for n in (5, 6, 7)]
    progress = SilentProgress()
    update_register(register_of(*gone), run(finding("1SJ"), facts=None), progress=progress)
    assert "3 findings there stay as they are (Blizanów 306102: 3)" in progress.warnings[0]
    assert "TERYT" in progress.warnings[1]


def test_where_all_was_looked_at_nothing_is_warned_of():
    progress = SilentProgress()
    update_register(decided(finding("1SJ")), run(), progress=progress)
    assert progress.warnings == []


def test_a_table_of_something_else_is_no_run():
    with pytest.raises(InvalidValueError, match="does not say which municipalities"):
        update_register(empty_register(), run(facts=run_table([("option", "MIN_AREA", "100")])))


# The runs.


def test_the_table_of_the_run_is_kept():
    runs = update_register(empty_register(), run(finding("1SJ"))).runs
    assert set(runs["at"]) == {SECOND_RUN}
    assert [tuple(each) for each in runs[["subject", "item", "value"]].to_numpy()] == [
        tuple(each) for each in LOOKED.to_numpy()
    ]


def test_without_a_table_the_guessed_scope_is_kept():
    runs = update_register(empty_register(), run(finding("1SJ"), facts=None)).runs
    assert list(zip(runs["subject"], runs["item"], strict=True)) == [
        ("check", "conformity"),
        ("municipality", "306101"),
        ("plan", PLAN),
        ("category", "road_express"),
        ("option", "INCLUDE_SUPPORTS"),
        ("option", "BOUNDARIES"),
        ("option", "COVERAGE"),
    ]


# What is refused.


def test_findings_that_stand_there_twice_are_refused():
    with pytest.raises(InvalidValueError, match=finding("1SJ")["finding_id"]):
        update_register(empty_register(), run(finding("1SJ"), finding("1SJ")))


def test_findings_without_an_identifier_are_refused():
    with pytest.raises(InvalidValueError, match="1 findings have no finding_id"):
        update_register(empty_register(), run({**finding("1SJ"), "finding_id": " "}))


def test_findings_without_a_field_are_refused():
    lacking = Run(findings_of(finding("1SJ")).drop(columns="advice"), SECOND_RUN)
    with pytest.raises(MissingFieldError, match="advice"):
        update_register(empty_register(), lacking)


def test_a_register_with_a_finding_in_two_rows_is_refused():
    with pytest.raises(RegisterError, match=finding("1SJ")["finding_id"]):
        update_register(decided(finding("1SJ"), finding("1SJ")), run(finding("1SJ")))


def test_a_status_that_somebody_has_emptied_is_open_again():
    register = register_of(reviewed(finding("1SJ"), review_status=None, look_again=None))
    found = row(update_register(register, run(finding("1SJ"))))
    assert (found["review_status"], found["look_again"]) == ("open", False)


# Properties.


def assert_same(one: Register, other: Register, *, runs: bool = True) -> None:
    assert plain(one) == plain(other)
    assert one.history.to_numpy().tolist() == other.history.to_numpy().tolist()
    assert not runs or one.runs.to_numpy().tolist() == other.runs.to_numpy().tolist()


def plain(register: Register) -> dict[str, dict]:
    """Give the rows by identifier, geometry as text."""
    rows = register.findings.to_dict("records")
    return {
        each["finding_id"]: each | {"geometry": None if each["geometry"] is None else each["geometry"].wkt}
        for each in rows
    }


#: Merging is slow beside making its inputs; a tenth of a second an example.
few = settings(max_examples=max(settings().max_examples // 4, 20))

#: Findings of a few zones in a row, each a little shifted; two municipalities.
shifts = st.sampled_from([0, 0.5, 3, 15, 50])


@st.composite
def runs(draw):
    zones = draw(st.sets(st.integers(0, 7)))
    rows = []
    for zone in sorted(zones):
        spot = draw(st.integers(0, 4))
        values = {"severity": draw(st.sampled_from([4, 5])), "teryt": draw(st.sampled_from(["306101", "306102"]))}
        rows.append(finding(f"{zone}SJ", place(200 * spot + draw(shifts)), **values))
    return rows


@st.composite
def registers(draw):
    """Give a register after some runs, some of it decided."""
    register = empty_register()
    for number in range(draw(st.integers(0, 3))):
        register = update_register(register, run(*draw(runs()), at=f"2026-11-2{number}T12:00:00Z", facts=None))
        findings = register.findings.copy()
        status = [draw(st.sampled_from(["open", "accepted", "rejected"])) for _ in range(len(findings))]
        findings["review_status"] = pd.Series(status, index=findings.index, dtype=object)
        findings["review_note"] = pd.Series(
            [f"{draw(st.integers())}" for _ in status], index=findings.index, dtype=object
        )
        register = Register(findings, register.history, register.runs)
    return register


@few
@given(registers(), runs())
def test_the_same_run_twice_changes_nothing(register, rows):
    once = update_register(register, run(*rows, at=THIRD_RUN))
    twice = update_register(once, run(*rows, at=THIRD_RUN))
    thrice = update_register(twice, run(*rows, at=THIRD_RUN))
    settled = ["resolved" if change == "resolved" else "unchanged" for change in once.findings["change"]]
    assert_same(twice, Register(once.findings.assign(change=settled), once.history, once.runs))
    assert_same(thrice, twice)


@few
@given(registers(), runs())
def test_history_is_only_added_to(register, rows):
    before = register.history.to_numpy().tolist()
    assert update_register(register, run(*rows)).history.to_numpy().tolist()[: len(before)] == before


@few
@given(registers(), runs())
def test_identifiers_of_entries_are_unique(register, rows):
    assert update_register(register, run(*rows)).history["entry_id"].is_unique


@few
@given(registers(), runs())
def test_no_decision_is_lost(register, rows):
    after = update_register(register, run(*rows)).findings
    kept = sorted(zip(after["review_status"], after["review_note"].fillna(""), strict=True))
    before = sorted(zip(register.findings["review_status"], register.findings["review_note"], strict=True))
    new = [("open", "")] * (len(after) - len(before))
    assert sorted([*before, *new]) == kept


def shared(old: dict, new: dict) -> float:
    with np.errstate(invalid="ignore"):
        return old["geometry"].intersection(new["geometry"]).area / old["geometry"].union(new["geometry"]).area


def brute_force(register: Register, rows: list[dict], min_area: float = 100.0) -> list[tuple]:
    """Merge one finding after the other, slowly: note, change, look again and area of each."""
    found = {each["finding_id"]: each for each in rows}
    known = register.findings.to_dict("records")
    places, result = {each["teryt"] for each in rows}, []
    became: dict[int, dict] = {}
    renumbered = []
    for number, old in enumerate(known):
        new = found.get(old["finding_id"])
        if new and shared(old, new) >= 0.8:
            became[number] = found.pop(old["finding_id"])
    candidates = sorted(
        (-shared(old, new), old["finding_id"], identifier, number)
        for number, old in enumerate(known)
        for identifier, new in found.items()
        if number not in became and old["change"] != "resolved" and shared(old, new) >= 0.8
    )
    for _, _, identifier, number in candidates:
        if identifier in found and number not in became:
            became[number] = found.pop(identifier)
            renumbered.append(number)
    for number, old in enumerate(known):
        if number not in became and old["finding_id"] in found:
            became[number] = found.pop(old["finding_id"])
    for number, old in enumerate(known):
        new, again = became.get(number), old["look_again"]
        if new is None:
            is_named = any(each["finding_id"] == old["finding_id"] for each in rows)
            is_seen = old["teryt"] in places or is_named or old["change"] == "resolved"
            change = "resolved" if is_seen else "unchanged"
            result.append((old["review_note"], change, again, old["geometry"].area))
            continue
        differs = any(old[name] != new[name] for name in ("verdict", "severity", "certainty"))
        differs |= old["geometry"].symmetric_difference(new["geometry"]).area > min_area
        returned = old["change"] == "resolved"
        change = "new" if returned else "renumbered" if number in renumbered else "changed" if differs else "unchanged"
        again = again or (old["review_status"] != "open" and (differs or returned))
        result.append((old["review_note"], change, again, new["geometry"].area))
    return [*result, *((None, "new", False, new["geometry"].area) for new in found.values())]


@few
@given(registers(), runs())
def test_a_slow_merge_of_one_finding_after_the_other_gives_the_same(register, rows):
    after = update_register(register, run(*rows, facts=None)).findings
    fast = [
        (each["review_note"], each["change"], each["look_again"], each["geometry"].area)
        for each in after.to_dict("records")
    ]
    assert Counter(fast) == Counter(brute_force(register, rows))


@few
@given(registers(), runs())
def test_a_finding_stands_in_one_row(register, rows):
    assert update_register(register, run(*rows)).findings["finding_id"].is_unique


@few
@given(registers(), runs())
def test_findings_of_the_run_stand_in_the_register_as_they_are(register, rows):
    after = plain(update_register(register, run(*rows)))
    wanted = {each["finding_id"]: {name: each[name] for name in names(FINDING_FIELDS)} for each in rows}
    assert {key: {name: after[key][name] for name in names(FINDING_FIELDS)} for key in wanted} == wanted


def of_another_check(*rows: dict) -> pd.DataFrame:
    """Give the table of a check that gave these findings."""
    identifiers = findings_of(*rows)["finding_id"]
    facts = Found(len(identifiers), digest(identifiers)).facts()
    return pd.concat([LOOKED, run_table(facts)], ignore_index=True)


@pytest.mark.parametrize("others", [[finding("2SJ")], [finding("1SJ"), finding("2SJ")], []])
def test_table_of_another_check_is_refused_lest_its_findings_seem_to_be_gone(others):
    with pytest.raises(InvalidValueError, match="RUN is the table of another check"):
        update_register(decided(finding("1SJ")), run(finding("1SJ"), facts=of_another_check(*others)))


def test_table_of_the_same_check_is_taken_in_whatever_order_its_findings_come():
    rows = [finding("1SJ"), finding("2SJ"), finding("3SJ")]
    register = update_register(empty_register(), run(*rows, facts=of_another_check(*reversed(rows))))
    assert len(register.findings) == 3
