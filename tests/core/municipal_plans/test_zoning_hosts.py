"""Roads go into the neighbour with the longest common boundary; ground is neither lost nor won."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, Polygon, box

from ako_qgis_plugin.core.municipal_plans.zoning_hosts import merge_into_hosts
from ako_qgis_plugin.core.progress import SilentProgress

ROAD, ZONE, UNKNOWN = "road", "zone", "unknown"


def merged(*rows, plans=None, ids=None):
    """Merge pairs of kind and shape; give the shapes and the host of each."""
    geometries = np.array([shape for _, shape in rows], dtype=object)
    kinds = np.array([kind for kind, _ in rows])
    numbers = np.array(plans or [0] * len(rows), dtype=np.intp)
    names = ids or [f"{number:03}" for number in range(len(rows))]
    found = merge_into_hosts(geometries, kinds == ROAD, kinds == ZONE, numbers, names, SilentProgress())
    return found.geometry, found.host.tolist()


def test_neighbour_with_the_longest_common_boundary_is_the_host():
    shapes, host = merged((ZONE, box(0, 0, 40, 10)), (ZONE, box(40, 0, 100, 10)), (ROAD, box(0, 10, 100, 15)))
    assert host == [-1, -1, 1]
    assert [shape.area for shape in shapes[:2]] == [400, 1100]


def test_of_equal_boundaries_the_lowest_identifier_wins_in_whatever_order_rows_come():
    rows = [(ZONE, box(0, 0, 50, 10)), (ZONE, box(50, 0, 100, 10)), (ROAD, box(0, 10, 100, 15))]
    assert merged(*rows, ids=["B", "A", "R"])[1] == [-1, -1, 1]
    assert merged(*rows[::-1], ids=["R", "A", "B"])[1] == [1, -1, -1]


def test_road_that_touches_another_road_alone_follows_it():
    _, host = merged((ZONE, box(0, 0, 10, 10)), (ROAD, box(10, 0, 12, 10)), (ROAD, box(12, 0, 14, 10)))
    assert host == [-1, 0, 0]


@pytest.mark.parametrize(
    "other",
    [
        (UNKNOWN, box(10, 0, 20, 10)),
        (ZONE, box(50, 0, 60, 10)),
        (ZONE, box(12, 10, 20, 20)),
        (ROAD, box(12, 0, 14, 10)),
    ],
    ids=["not recognised", "apart", "at a corner", "a road"],
)
def test_road_without_a_host_is_kept_as_it_is(other):
    shapes, host = merged((ROAD, box(10, 0, 12, 10)), other)
    assert host == [-1, -1]
    assert shapes[0].equals(box(10, 0, 12, 10))


def test_zone_of_another_plan_is_no_host():
    assert merged((ROAD, box(0, 0, 10, 10)), (ZONE, box(10, 0, 20, 10)), plans=[0, 1])[1] == [-1, -1]


def test_vertices_that_miss_each_other_by_millimetres_are_a_common_boundary():
    assert merged((ROAD, box(0, 0, 10, 10)), (ZONE, box(10.005, 0, 20, 10)))[1] == [1, -1]


def test_road_in_a_hole_of_a_zone_fills_it():
    zone = Polygon(box(0, 0, 30, 30).exterior, [box(10, 10, 20, 20).exterior])
    shapes, host = merged((ZONE, zone), (ROAD, box(10, 10, 20, 20)))
    assert host == [-1, 0]
    assert shapes[0].equals(box(0, 0, 30, 30))


def test_bow_tie_and_missing_shapes_hinder_nobody():
    bow_tie = Polygon([(10, 0), (20, 10), (20, 0), (10, 10)])
    shapes, host = merged(
        (ZONE, box(0, 0, 10, 10)), (ROAD, bow_tie), (ROAD, None), (ZONE, None), (ROAD, Point().buffer(0))
    )
    assert host == [-1, 0, -1, -1, -1]
    assert shapes[0].area == pytest.approx(150)


def test_input_is_not_modified():
    geometries = np.array([box(0, 0, 10, 10), box(10, 0, 12, 10)], dtype=object)
    before = geometries.copy()
    merge_into_hosts(
        geometries, np.array([False, True]), np.array([True, False]), np.zeros(2, np.intp), ["a", "b"], SilentProgress()
    )
    assert geometries.tolist() == before.tolist()


SIDE = 4
CELLS = list(product(range(SIDE), range(SIDE)))


def by_hand(kinds):
    """Count common sides of the squares of a chequerboard, round by round."""
    host = dict.fromkeys(CELLS)
    waiting = [cell for cell in CELLS if kinds[cell] == ROAD]
    while True:
        found = {}
        for x, y in waiting:
            sides = {}
            for other in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                owner = other if kinds.get(other) == ZONE else host.get(other)
                if owner is not None:
                    sides[owner] = sides.get(owner, 0) + 1
            if sides:
                found[x, y] = min(sides, key=lambda cell: (-sides[cell], CELLS.index(cell)))
        if not found:
            return [-1 if host[cell] is None else CELLS.index(host[cell]) for cell in CELLS]
        host |= found
        waiting = [cell for cell in waiting if cell not in found]


@settings(max_examples=50)
@given(st.lists(st.sampled_from([ROAD, ROAD, ZONE, UNKNOWN]), min_size=SIDE**2, max_size=SIDE**2))
def test_hosts_are_those_counted_by_hand_and_the_area_stays_the_same(kinds):
    rows = [(kind, box(10 * x, 10 * y, 10 * x + 10, 10 * y + 10)) for kind, (x, y) in zip(kinds, CELLS, strict=True)]
    shapes, host = merged(*rows)
    assert host == by_hand(dict(zip(CELLS, kinds, strict=True)))
    left = shapes[np.array(host) < 0]
    assert shapely.area(left).sum() == pytest.approx(100 * SIDE**2)
    assert shapely.union_all(left).equals(box(0, 0, 10 * SIDE, 10 * SIDE))
    assert shapely.is_valid(left).all()
