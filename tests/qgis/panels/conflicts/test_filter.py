"""Which findings a filter leaves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.schema import Certainty, Change, ReviewStatus, Verdict
from ako_qgis_plugin.panels.conflicts.filter import Filter, matching
from ako_qgis_plugin.panels.folding import folded
from tests.qgis.panels.small_rows import NOWHERE, lookup_of

EVERYTHING = Filter(primaries_only=False, without_broad_areas=False)


def left(wanted: Filter, *findings: dict, **options) -> list[int]:
    return np.flatnonzero(matching(lookup_of(*findings, **options), wanted)).tolist()


@pytest.mark.parametrize(
    ("wanted", "field", "values"),
    [
        (Filter(verdicts=frozenset({"attention"})), "verdict", ["conflict", "attention"]),
        (Filter(certainties=frozenset({"possible"})), "certainty", ["certain", "possible"]),
        (Filter(statuses=frozenset({"rejected"})), "review_status", ["open", "rejected"]),
        (Filter(municipalities=frozenset({"Żelazków"})), "municipality", ["Zelazków", "Żelazków"]),
        (Filter(changes=frozenset({"resolved"})), "change", ["new", "resolved"]),
        (Filter(changes=frozenset({"look_again"})), "look_again", [False, True]),
        (Filter(changes=frozenset({"is_disputed"})), "is_disputed", [False, True]),
        (Filter(least_severity=3), "severity", [2, 3]),
        (Filter(waiting_only=True), "review_status", ["accepted", "open"]),
    ],
)
def test_filter_leaves_what_it_asks_for(wanted, field, values):
    assert left(wanted, *({field: value} for value in values)) == [1]


def test_further_verdicts_of_a_pair_are_left_out_unless_asked_for():
    findings = ({}, {"is_primary": False})
    assert left(Filter(), *findings) == [0]
    assert left(EVERYTHING, *findings) == [0, 1]


def test_broad_areas_are_left_out_but_never_their_conflicts():
    findings = ({"screening": True}, {"screening": True, "verdict": "attention"})
    assert left(Filter(), *findings) == [0]


def test_what_has_no_severity_is_never_lost_for_that():
    assert left(Filter(least_severity=5), {"severity": None, "verdict": "not_assessed"}) == [0]


def test_missing_status_is_open():
    assert left(Filter(statuses=frozenset({"open"})), {"review_status": None}) == [0]


def test_resolved_finding_waits_for_nobody():
    assert left(Filter(waiting_only=True), {"change": "resolved"}) == []


@pytest.mark.parametrize("text", ["zelazkow", "ŻELAZKÓW", "s11 Żel", "  żelazków  ", "kolizja żelazków"])
def test_search_knows_no_marks_no_capitals_and_any_order(text):
    assert left(Filter(text=text), {"municipality": "Żelazków"}, {"verdict": "attention"}) == [0]


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("municipality", "Łódź", "lodz"),
        ("zone_label", "17SO", "17so"),
        ("provision_name", "Zbiornik <b>Gołuchów</b>", "goluchow"),
        ("category", "road_national", "krajowa"),
        ("verdict", "potential_conflict", "potencjalna"),
        ("review_note", "do uzgodnienia", "uzgodn"),
        ("reviewed_by", "A. K.", "a. k."),
        ("review_status", "justified", "uzasadnione"),
        ("rule_id", "R123", "r123"),
    ],
)
def test_search_looks_into_every_text(field, value, text):
    assert left(Filter(text=text), {}, {field: value}) == [1]


def test_search_for_what_is_nowhere_leaves_nothing():
    assert left(Filter(text="nigdzie"), {}, {}) == []


def test_view_of_the_map_leaves_what_touches_it():
    boxes = [(0, 0, 1, 1), (5, 5, 6, 6), (1, 1, 2, 2), NOWHERE]
    assert left(replace(EVERYTHING, box=(0.5, 0.5, 1, 1)), {}, {}, {}, {}, boxes=boxes) == [0, 2]


def test_filter_counts_what_narrows_it():
    assert Filter(text="x", least_severity=2).narrowings() == 2
    assert Filter().narrowings() == 0


@pytest.mark.parametrize(
    ("text", "expected"), [("Żółć", "zolc"), ("ŁÓDŹ", "lodz"), ("Straße", "strasse"), ("abc", "abc")]
)
def test_letters_lose_their_marks(text, expected):
    assert folded(text) == expected


findings = st.lists(
    st.fixed_dictionaries(
        {
            "verdict": st.sampled_from([each.value for each in Verdict]),
            "certainty": st.sampled_from([each.value for each in Certainty]),
            "review_status": st.sampled_from([each.value for each in ReviewStatus]),
            "change": st.sampled_from([None, *(each.value for each in Change)]),
            "municipality": st.sampled_from([None, "Łódź", "Żelazków", "Kalisz"]),
            "severity": st.sampled_from([None, 1, 3, 5]),
            "is_primary": st.booleans(),
            "screening": st.booleans(),
            "look_again": st.booleans(),
        }
    ),
    min_size=1,
    max_size=12,
)


def subset(codes) -> st.SearchStrategy:
    return st.frozensets(st.sampled_from([code.value for code in codes]), max_size=2)


filters = st.builds(
    Filter,
    text=st.sampled_from(["", "lodz", "kal", "e"]),
    verdicts=subset(Verdict),
    certainties=subset(Certainty),
    statuses=subset(ReviewStatus),
    changes=st.frozensets(st.sampled_from(["new", "resolved", "look_again"]), max_size=2),
    least_severity=st.sampled_from([1, 3, 5]),
    primaries_only=st.booleans(),
    without_broad_areas=st.booleans(),
)


def is_asked_for(wanted: Filter, lookup, row: int, finding: dict) -> bool:
    """Answer for one finding, in plain words."""
    shown = " ".join(lookup.text(field, row) for field in ("municipality", "zone_label", "provision_name", "verdict"))
    others = " ".join(
        lookup.text(field, row) for field in ("certainty", "review_status", "change", "category", "rule_id")
    )
    own = " ".join(str(value) for value in ("Droga S11", "1SJ", f"f{row}"))
    is_changed = finding["change"] in wanted.changes or ("look_again" in wanted.changes and finding["look_again"])
    return all(
        (
            folded(wanted.text) in folded(f"{shown} {others} {own}"),
            not wanted.verdicts or finding["verdict"] in wanted.verdicts,
            not wanted.certainties or finding["certainty"] in wanted.certainties,
            not wanted.statuses or finding["review_status"] in wanted.statuses,
            not wanted.changes or is_changed,
            finding["severity"] is None or finding["severity"] >= wanted.least_severity,
            not wanted.primaries_only or finding["is_primary"],
            not wanted.without_broad_areas or not finding["screening"] or finding["verdict"] == "conflict",
        )
    )


@given(findings, filters)
def test_filter_answers_as_somebody_would_who_looks_at_each(some, wanted):
    lookup = lookup_of(*some)
    expected = [row for row, finding in enumerate(some) if is_asked_for(wanted, lookup, row, finding)]
    assert np.flatnonzero(matching(lookup, wanted)).tolist() == expected
