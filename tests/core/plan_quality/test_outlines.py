"""Outlines of plans against the boundaries of municipalities and against each other."""

import pandas as pd
import pytest
from shapely.geometry import Polygon, box

from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.topology_outlines import check_outlines
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.plan_quality.plans import acts, faults_of, told, zones

WEST, EAST = box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)


def neighbours(west, east, boundaries=None, **values):
    about = [
        {"plan_id": "A", "teryt": "300701"} | values,
        {"plan_id": "B", "teryt": "300702", "municipality": "Brzeziny"},
    ]
    return PlanSet(
        pd.concat([zones(ground, **each) for ground, each in zip((west, east), about, strict=True)], ignore_index=True),
        pd.concat([acts(ground, **each) for ground, each in zip((west, east), about, strict=True)], ignore_index=True),
        boundaries=None if boundaries is None else frame(*boundaries),
    )


def frame(*grounds):
    codes = ["3007012", "3007022"]
    return pd.DataFrame({"teryt": codes[: len(grounds)], "municipality": "", "geometry": list(grounds)})


def only(plans):
    (fault,) = faults_of(plans)
    return fault


def test_plans_that_meet_give_nothing():
    assert told(neighbours(WEST, EAST)) == []
    assert told(neighbours(WEST, EAST, (WEST, EAST))) == []


def test_a_strip_of_the_municipality_that_its_plan_leaves_out_is_told():
    fault = only(neighbours(WEST, box(1005, 0, 2000, 1000), (WEST, EAST)))
    assert (fault.check_id, fault.plan_id, fault.area_m2, fault.length_m) == ("Q210", "B", 5000.0, 1000.0)


def test_a_plan_beyond_its_municipality_is_told_and_not_once_more_as_an_overlap():
    fault = only(neighbours(WEST, box(995, 0, 2000, 1000), (WEST, EAST)))
    assert (fault.check_id, fault.plan_id, fault.area_m2) == ("Q211", "B", 5000.0)


class Notes(SilentProgress):
    """Keeps what is noted."""

    def __init__(self):
        self.notes = []

    def note(self, text):
        self.notes.append(text)


def test_roundings_of_coordinates_along_the_boundary_are_noted_and_no_fault():
    plans = neighbours(WEST, EAST, (box(0, 0, 1000, 1000.004), box(1000, 0.004, 2000, 1000)))
    notes = Notes()
    assert list(check_outlines(plans, load_checks(), notes)) == []
    assert [note.rpartition("shapes: ")[2] for note in notes.notes] == ["1, 4.00 m²"] * 2


def test_a_strip_a_little_wider_than_roundings_is_a_fault():
    assert only(neighbours(WEST, EAST, (box(0, 0, 1000, 1000.02), EAST))).area_m2 == pytest.approx(20)


def test_strips_narrower_than_the_limit_are_told_together_and_none_is_dropped():
    rim = [(1000 + (0.1 if number % 2 else -0.1), number * 10) for number in range(1, 100)]
    ragged = Polygon([(0, 0), (1000, 0), *rim, (1000, 1000), (0, 1000)])
    within, beyond = faults_of(neighbours(ragged, box(3000, 0, 4000, 1000), (WEST, box(3000, 0, 4000, 1000))))
    assert {within.check_id, beyond.check_id} == {"Q210", "Q211"}
    assert within.values["count"] + beyond.values["count"] == 99
    expected = {"Q210": WEST.difference(ragged).area, "Q211": ragged.difference(WEST).area}
    for fault in (within, beyond):
        assert fault.area_m2 == pytest.approx(expected[fault.check_id])


def test_a_local_plan_need_not_cover_its_municipality():
    part = box(100, 100, 200, 200)
    assert told(neighbours(part, EAST, (WEST, EAST), plan_type="MPZP")) == []


def test_a_municipality_without_boundary_is_told():
    assert only(neighbours(WEST, EAST, (WEST,))).check_id == "Q212"


def test_a_boundary_that_is_invalid_is_repaired_and_that_is_told():
    progress = SilentProgress()
    bow_tie = Polygon([(0, 0), (1000, 1000), (1000, 0), (0, 1000)])
    list(check_outlines(neighbours(WEST, EAST, (bow_tie, EAST)), load_checks(), progress))
    assert any("300701" in warning for warning in progress.warnings)


@pytest.mark.parametrize(("by", "mark"), [(5, "B"), (0.5, "B strips")])
def test_plans_of_neighbours_that_overlap_are_told(by, mark):
    fault = only(neighbours(WEST, box(1000 - by, 0, 2000, 1000)))
    assert (fault.check_id, fault.plan_id, fault.other, fault.area_m2) == ("Q213", "A", mark, by * 1000)
    assert fault.values["other"] == "Brzeziny"


def test_a_strip_between_plans_of_neighbours_is_told():
    fault = only(neighbours(WEST, box(1005, 0, 2000, 1000)))
    assert (fault.check_id, fault.other) == ("Q214", "B")
    assert fault.area_m2 == pytest.approx(5000, rel=1e-3)


@pytest.mark.parametrize(
    "east",
    [
        box(1030, 0, 2000, 1000),
        Polygon([(1000, 0), (2000, 0), (2000, 2000), (1500, 1500), (1000, 1000)]),
        box(1000, 1000, 2000, 2000),
        box(1500, 0, 2000, 1000),
    ],
    ids=["far", "outlines that part", "corner to corner", "apart"],
)
def test_ground_that_is_no_strip_between_two_plans_is_not_told(east):
    assert told(neighbours(WEST, east)) == []


def test_plans_of_one_municipality_may_overlap():
    assert told(neighbours(WEST, WEST, teryt="300702")) == []
