"""One register for checks of several kinds: none of them speaks of what another has found."""

from __future__ import annotations

import pytest
from shapely import box

from ako_qgis_plugin.core.conformity.findings import digest
from ako_qgis_plugin.core.conformity.run_facts import Looked, check_facts, plan_value
from ako_qgis_plugin.core.conformity.run_scope import Found, Scope, other_side, run_table
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.register.register import Register
from ako_qgis_plugin.core.register.update import Run, update_register
from ako_qgis_plugin.core.schema import CheckKind
from tests.registers import PLAN, X, Y, finding, findings_of, place, register_of, reviewed

LATER = "2026-11-24T13:00:00Z"
NEIGHBOUR = "PL.ZIPPZP.2/300701-POG/1"
KALISZ, BLIZANOW = "306101", "300701"

COLLISION = finding("1SJ")
GAP = finding("1SJ", place(300, width=1), rule_id="Q201", provision_id="2SJ", category="plan_topology")
ENDING_ROAD = finding(
    "3SK", place(500), rule_id="Q602", provision_id=other_side(NEIGHBOUR, "9SJ"), category="plan_borders"
)
#: By the kind of the check that found it.
FINDINGS = {
    CheckKind.CONFORMITY: COLLISION,
    CheckKind.PLAN_QUALITY: GAP,
    CheckKind.BORDERS: ENDING_ROAD,
}


def looked(kind: CheckKind, *found: dict, **values) -> Run:
    """Give a run of a check that looked at all that its finding above is about."""
    of = FINDINGS[kind]
    plans = {PLAN: plan_value("POG", "legalForce", "2026-02-01", 2), NEIGHBOUR: ""}
    values = {
        "municipalities": {KALISZ: "Kalisz", BLIZANOW: "Blizanów"},
        "plans": plans,
        "categories": {of["category"]: 1},
        "rules": {of["rule_id"]: "shipped"},
        **values,
    }
    findings = findings_of(*found)
    facts = check_facts(kind, "1.0", Looked(**values), Found(len(findings), digest(findings["finding_id"])))
    return Run(findings, LATER, "B. N.", facts, Scope.of_run(facts))


def all_three() -> Register:
    return register_of(*(reviewed(each, change="new") for each in FINDINGS.values()))


def changes(register: Register) -> list[str]:
    return list(register.findings["change"])


@pytest.mark.parametrize("kind", CheckKind)
def test_a_check_that_finds_nothing_resolves_its_own_findings_and_no_others(kind):
    register = update_register(all_three(), looked(kind))
    assert changes(register) == ["resolved" if each == kind else "unchanged" for each in FINDINGS]


@pytest.mark.parametrize("kind", CheckKind)
def test_findings_of_other_kinds_are_counted_and_no_reason_to_warn(kind):
    progress = SilentProgress()
    update_register(all_three(), looked(kind), progress=progress)
    assert (progress.warnings, progress.notes[-1]) == (
        [],
        "findings of checks of other kinds, which stay as they are: 2",
    )


@pytest.mark.parametrize("kind", CheckKind)
def test_without_a_table_the_findings_tell_the_kind(kind):
    findings = findings_of(FINDINGS[kind])
    register = update_register(all_three(), Run(findings, LATER, scope=Scope.of_findings(findings, complete=[KALISZ])))
    assert changes(register) == ["unchanged"] * 3


def test_a_municipality_that_a_person_calls_complete_is_so_for_one_kind_of_check():
    other_gap = finding("8SJ", place(700), rule_id="Q201", provision_id="9SJ", category="plan_topology")
    findings = findings_of(other_gap)
    register = update_register(all_three(), Run(findings, LATER, scope=Scope.of_findings(findings, complete=[KALISZ])))
    assert changes(register) == ["unchanged", "resolved", "unchanged", "new"]


def test_a_table_of_earlier_versions_is_of_the_conformity_check():
    table = run_table([("municipality", KALISZ, ""), ("plan", PLAN, ""), ("category", "road_express", "1")])
    assert Scope.of_run(table).checks == {CheckKind.CONFORMITY}


def test_a_table_of_an_unknown_kind_resolves_nothing():
    run = looked(CheckKind.PLAN_QUALITY)
    facts = run.facts.replace({"plan_quality": "of_the_future"})
    register = update_register(all_three(), Run(run.findings, LATER, None, facts, Scope.of_run(facts)))
    assert changes(register) == ["unchanged"] * 3


def test_what_is_known_of_a_scope_is_read_back():
    scope = Scope.of_findings(findings_of(*FINDINGS.values()))
    assert Scope.of_run(scope.table()).checks == frozenset(CheckKind)


# Two sides of a border.


@pytest.mark.parametrize(
    "values",
    [{"plans": {PLAN: ""}}, {"plans": {NEIGHBOUR: ""}}, {"municipalities": {BLIZANOW: ""}}],
    ids=["without the neighbour", "without the plan", "without the municipality"],
)
def test_a_check_of_one_side_does_not_resolve_what_is_between_two(values):
    register = update_register(all_three(), looked(CheckKind.BORDERS, **values))
    assert changes(register) == ["unchanged"] * 3


def test_the_other_side_may_be_a_municipality_without_a_plan():
    strip = finding("3SK", rule_id="Q602", provision_id=other_side(BLIZANOW), category="plan_borders")
    both, one = ({KALISZ: "", BLIZANOW: ""}, {KALISZ: ""})
    became = [
        changes(update_register(register_of(reviewed(strip)), looked(CheckKind.BORDERS, municipalities=known)))
        for known in (both, one)
    ]
    assert became == [["resolved"], ["unchanged"]]


def test_a_zone_whose_id_has_signs_of_its_own_is_told_from_its_plan():
    road = finding("3SK", rule_id="Q602", provision_id=other_side(NEIGHBOUR, "1.MN/U#2"), category="plan_borders")
    register = update_register(register_of(reviewed(road)), looked(CheckKind.BORDERS))
    assert changes(register) == ["resolved"]


def test_what_lies_across_a_border_and_is_no_plan_needs_none():
    turbine = finding("3SK", rule_id="R143", provision_id="budynek 12", category="residential_neighbour")
    run = looked(CheckKind.BORDERS, categories={"residential_neighbour": 1}, rules={"R143": "shipped"})
    assert changes(update_register(register_of(reviewed(turbine)), run)) == ["resolved"]


# Faults smaller than the limit of conflicts.


def test_a_gap_of_one_square_metre_that_grows_to_fifty_has_changed():
    # 0.01 m x 100 m; 0.5 m x 100 m: less than the 100 m² by which a conflict is said to change.
    small, large = (
        {**GAP, "geometry": box(X + 300, Y, X + 300 + width, Y + 100), "area_m2": 100 * width} for width in (0.01, 0.5)
    )
    register = update_register(register_of(reviewed(small)), looked(CheckKind.PLAN_QUALITY, large))
    assert changes(register) == ["changed"]


def test_a_gap_that_differs_by_less_than_a_tenth_has_not_changed():
    small, large = ({**GAP, "geometry": box(X + 300, Y, X + 300 + width, Y + 100)} for width in (0.5, 0.52))
    register = update_register(register_of(reviewed(small)), looked(CheckKind.PLAN_QUALITY, large))
    assert changes(register) == ["unchanged"]


# The table.


def test_the_table_is_the_same_in_whatever_order_things_come():
    found = Found(1, 7)
    values = {"plans": {}, "municipalities": {}, "categories": {"plan_topology": 2}}
    one = check_facts(CheckKind.PLAN_QUALITY, "1.0", Looked(**values, rules={"Q1": "shipped", "Q2": "added"}), found)
    two = check_facts(CheckKind.PLAN_QUALITY, "1.0", Looked(**values, rules={"Q2": "added", "Q1": "shipped"}), found)
    assert one.equals(two)


def test_a_plan_of_which_little_is_known_is_told_with_gaps():
    assert plan_value("POG", None, float("nan"), 3) == "POG; ; ; 3"


def test_a_quality_check_without_the_neighbours_plan_does_not_resolve_an_overlap_of_the_two():
    overlap = finding(None, place(0), rule_id="Q213", provision_id=f"{NEIGHBOUR} E1.0 N2.0", category="plan_topology")
    both = {"categories": {"plan_topology": 1}, "rules": {"Q213": "shipped"}}
    became = [
        changes(update_register(register_of(reviewed(overlap)), looked(CheckKind.PLAN_QUALITY, **both, **plans)))
        for plans in ({}, {"plans": {PLAN: ""}})
    ]
    assert became == [["resolved"], ["unchanged"]]
