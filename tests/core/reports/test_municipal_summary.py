"""Municipalities and what was found in them: numbers by hand, areas against a count of squares."""

from __future__ import annotations

from collections import Counter

import geopandas as gpd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.municipal_summary import municipal_summary
from ako_qgis_plugin.core.schema import MUNICIPAL_SUMMARY_FIELDS, Verdict, names

FIELDS = ("finding_id", "verdict", "is_primary", "screening", "teryt", "review_status", "change")
BOX = shapely.box(0, 0, 100, 100)


def finding(verdict="conflict", geometry=BOX, **values) -> dict:
    return {
        "finding_id": "a",
        "verdict": verdict,
        "is_primary": True,
        "screening": False,
        "teryt": "306101",
        "review_status": "open",
        "change": "new",
        "geometry": geometry,
        **values,
    }


def findings(*rows) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(list(rows), columns=[*FIELDS, "geometry"], geometry="geometry")


def boundaries(*codes) -> gpd.GeoDataFrame:
    rows = [
        {"teryt": code, "municipality": f"Gmina {code}", "geometry": shapely.box(number, 0, number + 1, 1)}
        for number, code in enumerate(codes or ["306101"])
    ]
    return gpd.GeoDataFrame(rows, geometry="geometry")


def summary(*rows, of=None, progress=None) -> list[dict]:
    frame = municipal_summary(findings(*rows), boundaries() if of is None else of, progress or SilentProgress())
    return frame.to_dict("records")


def test_row_has_the_fields_of_the_model():
    (row,) = summary(finding())
    assert list(row) == [*names(MUNICIPAL_SUMMARY_FIELDS), "geometry"]


def test_primaries_are_counted_by_verdict():
    verdicts = ["conflict", "conflict", "potential_conflict", "attention", "not_assessed", "supports"]
    (row,) = summary(*(finding(verdict) for verdict in verdicts))
    assert {verdict: row[verdict] for verdict in Counter(verdicts)} == Counter(verdicts)
    assert row["collisions"] == 3


def test_secondary_findings_are_not_counted():
    (row,) = summary(finding(), finding(is_primary=False))
    assert row["collisions"] == 1


def test_broad_areas_are_counted_apart():
    (row,) = summary(finding(screening=True), finding("attention", screening=True))
    assert (row["screening"], row["collisions"], row["area_m2"]) == (2, 0, 0)


def test_resolved_findings_are_gone():
    (row,) = summary(finding(change="resolved"), finding(change="changed"))
    assert row["conflict"] == 1


def test_missing_flag_is_no():
    (row,) = summary(finding(is_primary=None), finding(screening=None))
    assert row["conflict"] == 1


def test_plain_findings_are_all_open():
    frame = findings(finding(), finding("attention")).drop(columns=["review_status", "change"])
    (row,) = municipal_summary(frame, boundaries(), SilentProgress()).to_dict("records")
    assert (row["open"], row["decided"]) == (2, 0)


def test_every_decision_but_open_is_decided():
    statuses = ["open", None, "accepted", "rejected", "municipality_to_change"]
    (row,) = summary(*(finding(review_status=status) for status in statuses))
    assert (row["open"], row["decided"]) == (2, 3)


def test_support_waits_for_no_decision():
    (row,) = summary(finding("supports"))
    assert (row["open"], row["decided"], row["supports"]) == (0, 0, 1)


def test_area_where_conflicts_overlap_is_counted_once():
    (row,) = summary(finding(), finding("potential_conflict", shapely.box(50, 0, 150, 100)))
    assert row["area_m2"] == pytest.approx(15_000)


def test_area_of_what_needs_attention_is_not_counted():
    (row,) = summary(finding("attention"), finding("not_assessed", None))
    assert row["area_m2"] == 0


def test_conflict_without_geometry_is_counted_without_area():
    (row,) = summary(finding(geometry=None), finding(geometry=shapely.MultiPolygon()))
    assert (row["conflict"], row["area_m2"]) == (2, 0)


def test_invalid_geometry_is_repaired():
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    (row,) = summary(finding(geometry=bow_tie))
    assert row["area_m2"] == pytest.approx(50)


@pytest.mark.parametrize(
    ("rows", "standing"),
    [
        ([finding("potential_conflict"), finding("attention")], "collisions"),
        ([finding("attention"), finding("not_assessed")], "attention"),
        ([finding("not_assessed"), finding("supports")], "not_assessed"),
        ([finding("supports")], "no_collisions"),
        ([finding("conflict", screening=True)], "no_collisions"),
        ([finding(is_primary=False)], "no_collisions"),
        ([finding(change="resolved")], "no_collisions"),
        ([], "no_findings"),
    ],
)
def test_standing_never_takes_silence_for_a_clean_bill(rows, standing):
    assert [row["standing"] for row in summary(*rows)] == [standing]


def test_municipality_without_findings_gets_zeros():
    rows = summary(finding(), of=boundaries("306101", "301702"))
    assert [(row["teryt"], row["collisions"], row["standing"]) for row in rows] == [
        ("301702", 0, "no_findings"),
        ("306101", 1, "collisions"),
    ]


def test_seventh_digit_of_teryt_does_not_matter():
    (row,) = summary(finding(teryt="3061011"), of=boundaries("3061015"))
    assert (row["teryt"], row["conflict"]) == ("306101", 1)


def test_areas_of_one_code_are_one_municipality():
    (row,) = summary(of=boundaries("3017024", "3017025"))
    assert (row["teryt"], row["geometry"].area) == ("301702", 2)


def test_findings_of_no_municipality_are_told():
    progress = SilentProgress()
    summary(finding(teryt=None), finding(teryt="999999"), progress=progress)
    assert progress.warnings == [
        "findings without a municipality, which no row counts: 1",
        "boundaries: findings lie in municipalities that are missing here: 999999",
    ]


def test_boundary_without_a_code_is_told():
    progress = SilentProgress()
    summary(of=boundaries("306101", None), progress=progress)
    assert progress.warnings == ["boundaries left out for want of a code or geometry: 1"]


def test_no_municipality_at_all_is_refused():
    with pytest.raises(InvalidValueError, match="TERYT code and a geometry"):
        summary(of=boundaries(None))


def test_missing_field_of_the_findings_is_named():
    with pytest.raises(MissingFieldError, match="screening"):
        municipal_summary(findings().drop(columns="screening"), boundaries(), SilentProgress())


def test_inputs_stay_as_they_are():
    given_findings, given_boundaries = findings(finding()), boundaries()
    before = given_findings.copy(deep=True), given_boundaries.copy(deep=True)
    municipal_summary(given_findings, given_boundaries, SilentProgress())
    assert given_findings.equals(before[0])
    assert given_boundaries.equals(before[1])


corner = st.integers(0, 12)
rectangles = st.tuples(corner, corner, st.integers(1, 6), st.integers(1, 6))
random_findings = st.lists(
    st.tuples(st.sampled_from(["306101", "301702", None]), st.sampled_from(list(Verdict)), st.booleans(), rectangles),
    max_size=12,
)


@given(random_findings)
def test_numbers_and_areas_are_those_of_a_count_one_by_one(rows):
    drawn = [
        finding(verdict, shapely.box(x, y, x + w, y + h), teryt=teryt, screening=screening)
        for teryt, verdict, screening, (x, y, w, h) in rows
    ]
    for row in summary(*drawn, of=boundaries("306101", "301702")):
        own = [(verdict, box) for teryt, verdict, screening, box in rows if teryt == row["teryt"] and not screening]
        collisions = [box for verdict, box in own if verdict in ("conflict", "potential_conflict")]
        squares = {(x + i, y + j) for x, y, w, h in collisions for i in range(w) for j in range(h)}
        assert row["collisions"] == len(collisions)
        assert row["area_m2"] == pytest.approx(len(squares))
        assert row["attention"] == sum(verdict == "attention" for verdict, _ in own)
        assert row["screening"] == sum(teryt == row["teryt"] and screening for teryt, _, screening, _ in rows)


def test_faults_in_plans_are_no_collisions_and_no_sign_that_any_were_looked_for():
    progress = SilentProgress()
    found = findings(finding(), finding(teryt="306102")).assign(category=["road_express", "plan_topology"])
    rows = municipal_summary(found, boundaries("306101", "306102"), progress)
    assert list(rows["collisions"]) == [1, 0]
    assert rows["standing"].iat[1] == "no_findings"
    assert "not counted here: 1" in progress.notes[0]
