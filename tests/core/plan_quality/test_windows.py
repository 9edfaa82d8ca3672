"""Outlines that cancel: where nothing is left over, nothing is wrong; where something is, it lies inside a window."""

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from ako_qgis_plugin.core.plan_quality.topology_windows import windows
from tests.core.plan_quality.coverages import clean_plans
from tests.core.plan_quality.plans import ACT, grid


def areas(geometries):
    result = np.empty(len(geometries), dtype=object)
    result[:] = geometries
    return result


def test_a_clean_plan_has_no_window():
    assert len(windows(shapely.polygons(np.array(list(grid().values()))), ACT)) == 1
    dense = shapely.segmentize(ACT, 250.0)
    assert len(windows(shapely.polygons(np.array(list(grid().values()))), dense)) == 0


def test_two_coverages_on_top_of_each_other_are_seen():
    halves = areas([box(0, 0, 50, 100), box(50, 0, 100, 100), box(0, 0, 100, 50), box(0, 50, 100, 100)])
    assert len(windows(halves, box(0, 0, 100, 100))) > 0


def test_a_ring_that_runs_the_other_way_round_is_the_same():
    zones = areas([box(0, 0, 50, 100).reverse(), box(50, 0, 100, 100)])
    act = shapely.Polygon([(0, 0), (50, 0), (100, 0), (100, 100), (50, 100), (0, 100)])
    assert len(windows(zones, act)) == 0


def test_a_hole_that_another_zone_fills_cancels():
    inner, outer = box(20, 20, 40, 40), box(0, 0, 100, 100)
    assert len(windows(areas([outer - inner, inner]), outer)) == 0


@settings(max_examples=30)
@given(clean_plans(), st.data())
def test_every_gap_overlap_and_part_outside_lies_in_a_window(clean, data):
    zones = list(clean.zones)
    for _ in range(data.draw(st.integers(0, 3))):
        number = data.draw(st.integers(0, len(zones) - 1))
        offset = data.draw(st.tuples(st.integers(-50, 50), st.integers(-50, 50)))
        zones[number] = shapely.transform(zones[number], lambda xy, offset=offset: xy + offset)
    found = windows(areas(zones), clean.act)
    inside = shapely.union_all(found) if len(found) else shapely.Polygon()
    wrong = [clean.act.symmetric_difference(shapely.union_all(zones))]
    with np.errstate(invalid="ignore"):
        wrong += [zones[i].intersection(zones[j]) for i in range(len(zones)) for j in range(i)]
    assert sum(each.difference(inside).area for each in wrong) < 1e-6
