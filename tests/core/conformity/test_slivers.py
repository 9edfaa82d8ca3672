import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from shapely import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

from ako_qgis_plugin.core.conformity.slivers import SliverTest

TEST = SliverTest(min_area_m2=100, min_width_m=1)


def kept(geometry):
    return TEST.keep(np.array([geometry], dtype=object))


def test_part_of_exactly_the_least_area_is_kept():
    assert kept(box(0, 0, 10, 10)).is_kept[0]
    assert not kept(box(0, 0, 10, 9.999)).is_kept[0]


def test_part_of_exactly_the_least_mean_width_is_kept():
    # 2 · area / perimeter: of 1.25 x 5 m it is 12.5 / 12.5 = 1.
    narrow = SliverTest(min_area_m2=0, min_width_m=1)
    assert narrow.passes(np.array([box(0, 0, 1.25, 5)]))[0]
    assert not narrow.passes(np.array([box(0, 0, 1.249, 5)]))[0]


def test_holes_lengthen_the_perimeter():
    # 20 x 20 with 36 holes of 2 x 2: area 256, perimeter 80 + 288 = 368, mean width 1.39; without holes 10.
    holes = [box(1 + 3 * i, 1 + 3 * j, 3 + 3 * i, 3 + 3 * j).exterior.coords for i in range(6) for j in range(6)]
    sieve = Polygon(box(0, 0, 20, 20).exterior.coords, holes)
    assert SliverTest(100, 1.39).passes(np.array([sieve]))[0]
    assert not SliverTest(100, 1.40).passes(np.array([sieve]))[0]


def test_parts_are_tested_one_by_one():
    large, small = box(0, 0, 20, 20), box(50, 0, 59, 9)
    result = kept(MultiPolygon([large, small]))
    assert result.geometry[0] == large
    assert result.dropped_parts[0] == 1
    assert result.dropped_area_m2[0] == 81


def test_small_parts_do_not_add_up():
    result = kept(MultiPolygon([box(0, 0, 9, 9), box(50, 0, 59, 9)]))
    assert not result.is_kept[0]
    assert result.geometry[0] is None
    assert result.dropped_area_m2[0] == 162


def test_lines_and_points_of_an_intersection_are_no_parts():
    result = kept(GeometryCollection([box(0, 0, 20, 20), LineString([(0, 0), (99, 0)]), Point(5, 50)]))
    assert result.geometry[0] == box(0, 0, 20, 20)
    assert result.dropped_parts[0] == 0


def test_nothing_is_neither_kept_nor_dropped():
    result = TEST.keep(np.array([Polygon(), None], dtype=object))
    assert not result.is_kept.any()
    assert not result.dropped_parts.any()


def test_geometry_whose_parts_all_pass_is_given_as_it_is():
    given_ = MultiPolygon([box(0, 0, 20, 20), box(50, 0, 70, 20)])
    assert kept(given_).geometry[0] is given_


def parts():
    side = st.floats(0.2, 40)
    return st.lists(st.tuples(side, side), max_size=6).map(
        lambda sizes: MultiPolygon([box(100 * i, 0, 100 * i + w, h) for i, (w, h) in enumerate(sizes)])
    )


@given(st.lists(parts(), max_size=6))
def test_test_equals_a_plain_loop(geometries):
    given_ = np.empty(len(geometries), dtype=object)
    given_[:] = geometries
    result = TEST.keep(given_)
    for index, geometry in enumerate(geometries):
        passing = [p for p in geometry.geoms if p.area >= 100 and 2 * p.area >= p.length]
        left = result.geometry[index]
        assert (0 if left is None else left.area) == pytest.approx(sum(part.area for part in passing))
        assert result.dropped_parts[index] == len(geometry.geoms) - len(passing)


@given(st.floats(0.5, 40), st.floats(0.0, 400), st.floats(0.0, 5.0))
def test_what_holds_a_circle_and_is_not_too_long_is_surely_kept(radius, tail, narrow):
    # A disc with a tail: the longer the tail, the less a mean width there is.
    shape = Point(0, 0).buffer(radius * 1.01, quad_segs=64).union(box(0, 0, radius + tail, narrow))
    sure = TEST.surely_keeps(np.array([radius]), np.array([shape.length]))[0]
    assert not sure or kept(shape).is_kept[0]


def test_circle_that_is_large_enough_is_surely_kept():
    assert TEST.surely_keeps(np.array([6.0]), np.array([2 * np.pi * 6]))[0]


@pytest.mark.parametrize(("radius", "perimeter"), [(5.6, 36), (6.0, 230), (-6.0, 30), (0.0, 0.0)])
def test_small_circle_or_long_perimeter_or_none_at_all_is_not_sure(radius, perimeter):
    assert not TEST.surely_keeps(np.array([radius]), np.array([perimeter], dtype=float))[0]
