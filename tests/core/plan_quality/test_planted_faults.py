"""Every fault that is planted in a clean plan is told once, at its place, and nothing else is."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from shapely.geometry import MultiPolygon, Point, Polygon, box

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.plan_quality.check import check_plans
from ako_qgis_plugin.core.plan_quality.checks import CheckBook, load_checks
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.plan_quality.plans import (
    ACT,
    CORNER,
    MIDDLE,
    SIDE,
    acts,
    areas,
    at,
    faults_of,
    grid,
    grid_plan,
    plan,
    told,
    zones,
)

WEST_EDGE_OF_MIDDLE = CORNER[0] + SIDE
EAST_5 = [at(2000, 1300), at(2000, 1300.1)]
SMALL = [at(1500, 1500), at(1500 + 0.9**0.5, 1500), at(1500 + 0.9**0.5, 1500 + 0.9**0.5), at(1500, 1500 + 0.9**0.5)]


def moved_edge(by):
    cells = grid()
    middle = cells[MIDDLE]
    middle[middle[:, 0] == WEST_EDGE_OF_MIDDLE, 0] += by
    return cells


def with_middle(vertices):
    return {**grid(), MIDDLE: np.array(vertices)}


def inserted(*vertices, after=5):
    return with_middle(np.insert(grid()[MIDDLE], after + 1, vertices, axis=0))


def coarse():
    """Give the grid with corners alone."""
    return {key: vertices[[0, 4, 8, 12]] for key, vertices in grid().items()}


def with_hole(*holes):
    return {**grid(), MIDDLE: Polygon(grid()[MIDDLE], holes)}


def only(plans):
    (fault,) = faults_of(plans)
    return fault


def test_a_clean_plan_gives_no_finding():
    assert told(grid_plan(grid())) == []
    assert told(grid_plan(coarse())) == []


def test_a_gap_of_0_3_m_and_1_km_is_one_finding():
    fault = only(grid_plan(moved_edge(0.3)))
    assert (fault.check_id, fault.zone_id, fault.other) == ("Q201", "1POG-2SJ", "1POG-5SJ")
    assert (fault.area_m2, fault.length_m) == pytest.approx((300, 1000))
    assert fault.place.bounds == pytest.approx((*at(1000, 1000), *at(1000.3, 2000)), abs=1e-6)


def test_a_gap_of_0_9_m2_is_one_finding():
    fault = only(grid_plan(with_hole(SMALL)))
    assert (fault.check_id, fault.zone_id, fault.area_m2) == ("Q201", "1POG-5SJ", pytest.approx(0.9))


def test_a_gap_along_the_outline_of_the_plan_is_one_finding():
    cells = grid()
    edge = cells[0, 1]
    edge[edge[:, 0] == CORNER[0], 0] += 0.3
    fault = only(grid_plan(cells))
    assert (fault.check_id, fault.zone_id, fault.area_m2) == ("Q201", "1POG-2SJ", pytest.approx(300))


def test_an_overlap_of_0_3_m_and_1_km_is_one_finding():
    fault = only(grid_plan(moved_edge(-0.3)))
    assert (fault.check_id, fault.zone_id, fault.other) == ("Q202", "1POG-2SJ", "1POG-5SJ")
    assert (fault.area_m2, fault.length_m) == pytest.approx((300, 1000))


def test_a_zone_that_stands_twice_is_one_overlap():
    assert told(grid_plan({**grid(), "again": grid()[MIDDLE]})) == [("Q202", "5SJ")]


def test_a_strip_beyond_the_outline_is_one_finding():
    cells = grid()
    edge = cells[0, 1]
    edge[edge[:, 0] == CORNER[0], 0] -= 0.3
    fault = only(grid_plan(cells))
    assert (fault.check_id, fault.zone_id, fault.area_m2) == ("Q203", "1POG-2SJ", pytest.approx(300))


def test_a_zone_that_was_left_out_is_one_gap():
    cells = grid()
    del cells[MIDDLE]
    fault = only(grid_plan(cells))
    assert (fault.check_id, fault.area_m2) == ("Q201", pytest.approx(1_000_000))


def test_a_bow_tie_is_one_finding_where_it_crosses():
    cells = {**coarse(), MIDDLE: coarse()[MIDDLE][[0, 1, 3, 2]]}
    fault = only(grid_plan(cells))
    assert (fault.check_id, fault.zone_id) == ("Q102", "1POG-5SJ")
    assert shapely.equals_exact(fault.place, Point(at(1500, 1500)), 1e-6)


@pytest.mark.parametrize(
    ("vertices", "tip"),
    [
        ([EAST_5[0], at(2050, 1300.05), EAST_5[1]], at(2050, 1300.05)),
        ([EAST_5[0], at(1950, 1300.05), EAST_5[1]], at(1950, 1300.05)),
        ([EAST_5[0], at(2050, 1300), EAST_5[0]], at(2050, 1300)),
        ([EAST_5[0], at(2020, 1300), at(2050, 1300), at(2020, 1300), EAST_5[0]], at(2050, 1300)),
        ([EAST_5[0], at(1950, 1300), EAST_5[0]], at(1950, 1300)),
        ([EAST_5[0], at(2050, 1300), at(2050, 1300.02), at(2000, 1300.04)], at(2050, 1300)),
        ([at(2050, 1250), at(2000, 1250)], at(2050, 1250)),
    ],
    ids=["out", "in", "no width", "on its way vertices", "no width, in", "blunt", "at a vertex"],
)
def test_a_spike_is_one_finding_at_its_tip(vertices, tip):
    fault = only(grid_plan(inserted(*vertices)))
    assert (fault.check_id, fault.zone_id, fault.length_m) == ("Q108", "1POG-5SJ", pytest.approx(50, abs=0.1))
    assert shapely.equals_exact(fault.place, Point(tip), 1e-6)


def test_a_spike_beyond_the_outline_of_the_plan_is_one_finding():
    west = np.insert(grid()[0, 1], 15, [at(0, 1300.1), at(-50, 1300.05), at(0, 1300)], axis=0)
    assert told(grid_plan({**grid(), (0, 1): west})) == [("Q108", "2SJ")]


def test_a_spike_that_the_neighbour_follows_is_one_finding():
    spike = [at(2000, 1300), at(2050, 1300.05), at(2000, 1300.1)]
    east = np.insert(grid()[2, 1], 15, spike[::-1], axis=0)
    assert told(grid_plan({**inserted(*spike), (2, 1): east})) == [("Q108", "5SJ")]


def test_a_missing_shared_vertex_is_one_finding_at_the_zone_that_lacks_it():
    fault = only(grid_plan(with_middle(np.delete(grid()[MIDDLE], 5, axis=0))))
    assert (fault.check_id, fault.zone_id, fault.other) == ("Q110", "1POG-5SJ", "1POG-8SJ")
    assert shapely.equals_exact(fault.place.geoms[0], Point(at(2000, 1250)), 1e-6)


def test_vertices_missing_along_one_boundary_are_one_finding_with_their_count():
    fault = only(grid_plan(with_middle(np.delete(grid()[MIDDLE], [5, 6], axis=0))))
    assert (fault.check_id, fault.values["count"]) == ("Q110", 2)


def test_a_vertex_that_only_one_of_three_zones_lacks_is_one_finding():
    cells = coarse()
    cells[0, 1] = np.insert(cells[0, 1], 2, [at(1000, 1500)], axis=0)
    north = cells[MIDDLE].copy()
    south = cells[MIDDLE].copy()
    north[[0, 1]] = at(1000, 1500), at(2000, 1500)
    south[[2, 3]] = at(2000, 1500), at(1000, 1500)
    cells |= {MIDDLE: south, "north": north}
    fault = only(grid_plan(cells))
    assert (fault.check_id, fault.zone_id, fault.other) == ("Q110", "1POG-8SJ", "1POG-5SJ,1POG-10SJ")


@pytest.mark.parametrize("offset", [(0.001, 0), (-0.0015, 0), (0, 0.003), (0, -0.5)])
def test_a_vertex_that_is_off_by_less_than_2_mm_is_one_missing_vertex(offset):
    middle = grid()[MIDDLE]
    middle[5] += offset
    assert told(grid_plan(with_middle(middle))) == [("Q110", "5SJ")]


def test_a_boundary_that_is_off_by_1_mm_is_one_finding():
    fault = only(grid_plan(moved_edge(0.001)))
    assert (fault.check_id, fault.zone_id, fault.other) == ("Q110", "1POG-2SJ", "1POG-5SJ")


def test_a_boundary_that_is_off_by_more_than_2_mm_is_a_gap_and_nothing_else():
    fault = only(grid_plan(moved_edge(0.004)))
    assert (fault.check_id, fault.area_m2) == ("Q201", pytest.approx(4.0, abs=1e-4))


def test_a_vertex_that_stands_twice_is_one_finding():
    fault = only(grid_plan(inserted(grid()[MIDDLE][5])))
    assert (fault.check_id, fault.values["count"]) == ("Q106", 1)


@pytest.mark.parametrize("offset", [(0, 0.005), (0.005, 0.002), (-0.004, 0.004)])
def test_vertices_nearly_in_one_place_are_one_finding(offset):
    fault = only(grid_plan(inserted(grid()[MIDDLE][5] + offset)))
    assert (fault.check_id, fault.distance_m) == ("Q107", pytest.approx(np.hypot(*offset)))


@pytest.mark.parametrize("nothing", [None, Polygon()])
def test_a_zone_without_geometry_is_one_finding(nothing):
    assert told(grid_plan({**grid(), MIDDLE: nothing})) == [("Q101", "5SJ")]


@pytest.mark.parametrize(
    "useless",
    [
        Polygon([(0, 0), (1, 1), (0, 0)]),
        Polygon([(0, 0), (np.nan, 1), (0, 5), (0, 0)]),
        Polygon([(0, 0), (np.inf, 1), (0, 5), (0, 0)]),
        Point(at(1500, 1500)),
    ],
    ids=["no area", "nan", "infinite", "point"],
)
def test_a_zone_beyond_repair_is_one_finding(useless):
    assert told(grid_plan({**grid(), MIDDLE: useless})) == [("Q103", "5SJ")]


def test_two_parts_where_one_is_wanted_are_one_finding():
    cells = grid()
    parts = MultiPolygon([Polygon(cells.pop((0, 0))), Polygon(cells.pop((2, 2)))])
    assert told(grid_plan({"parts": parts, **cells})) == [("Q104", "1SJ")]


def test_an_act_may_have_parts():
    west, east = box(0, 0, 100, 100), box(200, 0, 300, 100)
    assert told(plan([west, east], MultiPolygon([west, east]))) == []


@pytest.mark.parametrize("place", [at(2500, 2500), at(9000, 9000)])
def test_a_tiny_part_is_one_finding_wherever_it_lies(place):
    tiny = box(*place, place[0] + 0.5, place[1] + 0.5)
    assert told(grid_plan({**grid(), MIDDLE: MultiPolygon([Polygon(grid()[MIDDLE]), tiny])})) == [("Q109", "5SJ")]


def test_a_tiny_zone_is_one_finding():
    assert told(grid_plan({**with_hole(SMALL), "tiny": Polygon(SMALL)})) == [("Q109", "10SJ")]


@pytest.mark.parametrize(
    "hole",
    [
        [at(2500, 1500), at(2510, 1500), at(2510, 1510)],
        [at(1990, 1500), at(2010, 1500), at(2010, 1510)],
        [at(1990, 1500), at(2000, 1500), at(2000, 1510)],
    ],
    ids=["outside", "crossing", "sharing an edge"],
)
def test_a_hole_that_is_none_is_one_finding(hole):
    assert told(grid_plan(with_hole(hole))) == [("Q102", "5SJ")]


def test_a_ring_that_touches_itself_is_one_finding():
    fault = only(grid_plan(inserted(at(1500, 1000), after=8)))
    assert (fault.check_id, fault.zone_id) == ("Q102", "1POG-5SJ")
    assert shapely.equals_exact(fault.place, Point(at(1500, 1000)), 1e-6)


def test_a_valid_outline_that_touches_itself_is_told_as_such():
    hole = [at(1000, 1500), at(1200, 1400), at(1200, 1600)]
    assert told(grid_plan({**with_hole(hole), "hole": Polygon(hole)})) == [("Q105", "5SJ")]


def test_several_faults_do_not_hide_each_other():
    cells = moved_edge(0.3)
    cells[2, 2] = np.insert(cells[2, 2], 2, cells[2, 2][1], axis=0)
    cells[0, 0] = None
    cells[2, 0] = np.delete(cells[2, 0], 13, axis=0)
    assert sorted(told(grid_plan(cells))) == [("Q101", "1SJ"), ("Q106", "9SJ"), ("Q110", "7SJ"), ("Q201", "2SJ")]


def test_zones_without_act_are_checked_against_each_other():
    cells = moved_edge(-0.3)
    assert sorted(told(grid_plan(cells, act=None)), key=str) == [("Q202", "2SJ"), ("Q206", None)]


def test_ground_enclosed_by_zones_is_a_hole_where_the_act_is_missing():
    cells = grid()
    del cells[MIDDLE]
    assert sorted(told(grid_plan(cells, act=None)), key=str) == [("Q204", "2SJ"), ("Q206", None)]


def test_an_act_without_geometry_is_no_second_finding():
    assert told(PlanSet(zones(*map(Polygon, grid().values())), acts(None))) == [("Q101", None)]


def test_a_general_plan_without_zones_is_told():
    assert told(PlanSet(acts=acts(ACT))) == [("Q207", None)]


def test_a_local_plan_has_no_zones_in_the_official_format():
    assert told(PlanSet(acts=acts(ACT, plan_type="MPZP"))) == []


def test_a_second_act_of_the_municipality_is_no_plan_without_zones():
    plans = grid_plan(grid())
    second = acts(ACT, plan_id="PL.ZIPPZP.1/300701-POG/2POG")
    assert told(PlanSet(plans.zones, pd.concat([plans.acts, second], ignore_index=True))) == []


def test_a_hole_in_the_act_is_to_be_explained():
    cells = grid()
    hole = Polygon(cells.pop(MIDDLE))
    assert told(grid_plan(cells, act=ACT - hole)) == [("Q205", None)]


def test_a_zone_in_a_hole_of_the_act_is_one_finding():
    assert told(grid_plan(grid(), act=ACT - Polygon(grid()[MIDDLE]))) == [("Q203", "5SJ")]


def test_the_ground_of_a_zone_that_the_file_has_spoilt_is_no_gap():
    plans = grid_plan({**grid(), MIDDLE: None})
    spoilt = frozenset({(plans.zones["plan_id"][0], "1POG-5SJ")})
    assert told(PlanSet(plans.zones, plans.acts, excused=spoilt)) == []


def test_a_zone_that_the_reader_could_not_give_is_no_gap():
    cells = grid()
    del cells[MIDDLE]
    plans = grid_plan(cells)
    assert told(PlanSet(plans.zones, plans.acts, excused=frozenset({(plans.zones["plan_id"][0], "gone")}))) == []


def test_what_an_excused_zone_overlaps_is_no_finding_but_other_gaps_are():
    cells = moved_edge(0.3)
    cells[2, 2] = cells[2, 2] + (300, 0)
    plans = grid_plan(cells)
    excused = frozenset({(plans.zones["plan_id"][0], "1POG-9SJ")})
    assert ("Q201", "2SJ") in told(PlanSet(plans.zones, plans.acts, excused=excused))
    assert ("Q203", "9SJ") not in told(PlanSet(plans.zones, plans.acts, excused=excused))


def test_a_zone_whose_link_to_its_plan_is_empty_leaves_no_gap():
    plans = grid_plan(grid())
    plans.zones.loc[4, "plan_id"] = None
    assert told(plans) == []


def test_areas_are_checked_as_zones_are():
    infill = areas(Polygon([at(0, 0), at(10, 10), at(10, 0), at(0, 10)]), None)
    found = told(PlanSet(infill=infill))
    assert [check for check, _ in found] == ["Q102", "Q101"]


def test_zones_of_one_identifier_are_told_apart():
    plans = grid_plan({**grid(), MIDDLE: None, (0, 0): None})
    plans.zones["zone_id"] = "1POG-1SJ"
    assert [check for check, _ in told(plans)] == ["Q101", "Q101"]


def test_plans_are_not_changed():
    plans = grid_plan({**moved_edge(0.3), (2, 2): None})
    before = [frame.copy(deep=True) for frame in (plans.zones, plans.acts)]
    faults_of(plans)
    for frame, copy in zip((plans.zones, plans.acts), before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_nothing_gives_nothing():
    assert told(PlanSet()) == []


def with_limits(**limits):
    """Give the checks as a planner may set them."""
    book = load_checks()
    changed = tuple(replace(check, limit=limits.get(check.check_id, check.limit)) for check in book.checks)
    return CheckBook("own.csv", changed)


def test_what_a_limit_leaves_out_is_told_with_count_and_area():
    cells = moved_edge(0.3)
    cells[2, 2] = Polygon(cells[2, 2], [[(x + 1000, y + 1000) for x, y in SMALL]])
    checks = with_limits(Q201=1000.0)
    (fault,) = faults_of(grid_plan(cells), checks)
    assert (fault.check_id, fault.other, fault.values["count"]) == ("Q208", "Q201", 2)
    assert fault.area_m2 == pytest.approx(300.9)
    assert [check for check, _ in told(grid_plan(cells), checks)] == ["Q208"]


def test_a_limit_leaves_out_what_is_below_it_alone():
    cells = moved_edge(0.3)
    cells[2, 2] = Polygon(cells[2, 2], [[(x + 1000, y + 1000) for x, y in SMALL]])
    assert sorted(told(grid_plan(cells), with_limits(Q201=1.0)), key=str) == [("Q201", "2SJ"), ("Q208", None)]


def test_two_overlaps_of_one_pair_are_two_findings():
    cells = grid()
    cells[MIDDLE][5] += (0.5, 0)
    cells[MIDDLE][7] += (0.3, 0)
    first, second = faults_of(grid_plan(cells))
    assert first.check_id == second.check_id == "Q202"
    assert first.area_m2 > second.area_m2
    assert first.other == "1POG-8SJ"
    assert second.other.startswith("1POG-8SJ E")


def test_a_cancel_is_heard():
    class Cancelling(SilentProgress):
        def advance(self, fraction):
            raise Cancelled

    with pytest.raises(Cancelled):
        check_plans(grid_plan(grid()), load_checks(), Cancelling())
