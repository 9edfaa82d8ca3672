import hypothesis.strategies as st
import numpy as np
import pytest
import shapely
from hypothesis import given

from ako_qgis_plugin.core.conformity.outlines import BOX_SEGMENTS, outline_boxes

from .shapes import EAST, NORTH, comb, fractal, scattered


def boxes_of(areas, margin_m=0.0):
    return shapely.box(*outline_boxes(areas, margin_m))


AREAS = {
    "rough with holes": fractal(np.random.default_rng(1), EAST, NORTH, 500, 900, 4),
    "teeth": comb(EAST, NORTH, 500, 300, 40),
    "many parts": scattered(np.random.default_rng(2), 900, 60, 25),
    "triangle": shapely.Polygon([(0, 0), (90, 0), (0, 90)]),
}


@pytest.mark.parametrize("area", AREAS.values(), ids=list(AREAS))
def test_boxes_hold_the_whole_outline(area):
    outside = shapely.difference(shapely.boundary(area), shapely.union_all(boxes_of(area)))
    assert shapely.length(outside) < 1e-6


@given(st.lists(st.tuples(st.integers(-50, 50), st.integers(-50, 50)), min_size=3, max_size=40, unique=True))
def test_boxes_hold_the_outline_of_any_polygon(points):
    area = shapely.convex_hull(shapely.multipoints(points))
    if shapely.area(area) == 0:
        return
    assert shapely.covers(shapely.union_all(boxes_of(area, 1e-9)), shapely.boundary(area))


def test_boxes_are_as_many_as_stretches():
    square = shapely.segmentize(shapely.box(0, 0, 400, 400), 10)
    assert len(boxes_of(square)) == -(-161 // BOX_SEGMENTS)


def test_boxes_do_not_reach_from_ring_to_ring():
    far = shapely.multipolygons([shapely.box(0, 0, 10, 10), shapely.box(9000, 0, 9010, 10)])
    west, _, east, _ = outline_boxes(far, 0.0)
    assert (east - west).max() == 10


def test_boxes_are_grown_by_the_margin():
    assert [float(side[0]) for side in outline_boxes(shapely.box(0, 0, 30, 20), 2.5)] == [-2.5, -2.5, 32.5, 22.5]
