"""Every place at which an area is invalid, each once."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box

from ako_qgis_plugin.core.plan_quality import geometry_validity as validity
from ako_qgis_plugin.core.plan_quality.geometry_validity import invalidities

SQUARE = [(0, 0), (100, 0), (100, 100), (0, 100)]


def places(area):
    return [(each.fault["en"], each.point.x, each.point.y) for each in invalidities(area)]


def test_a_valid_area_has_none():
    assert places(Polygon(SQUARE, [[(10, 10), (20, 10), (20, 20)]])) == []


def test_every_crossing_is_told():
    zigzag = Polygon([(0, 0), (10, 0), (10, 10), (5, -5), (2, 20), (0, 10)])
    assert [x for _, x, _ in places(zigzag)] == pytest.approx([4.4, 20 / 3])


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (Polygon([(0, 0), (100, 100), (100, 0), (0, 100)]), (validity.CROSSING, 50, 50)),
        (Polygon([(0, 0), (100, 0), (100, 100), (50, 0), (0, 100)]), (validity.TOUCHING, 50, 0)),
        (Polygon(SQUARE, [[(200, 0), (210, 0), (210, 10), (200, 10)]]), (validity.HOLE_OUTSIDE, 205, 5)),
        (Polygon(SQUARE, [[(90, 10), (110, 10), (110, 20), (90, 20)]]), (validity.HOLE_CROSSING, 100, 10)),
        (Polygon(SQUARE, [[(90, 10), (100, 10), (100, 20), (90, 20)]]), (validity.HOLE_AT_EDGE, 100, 15)),
        (
            Polygon(SQUARE, [[(10, 10), (50, 10), (50, 50), (10, 50)], [(20, 20), (30, 20), (30, 30), (20, 30)]]),
            (validity.HOLES_OVERLAP, 25, 25),
        ),
        (
            Polygon(SQUARE, [[(10, 10), (50, 10), (50, 50), (10, 50)], [(50, 20), (60, 20), (60, 30), (50, 30)]]),
            (validity.HOLES_AT_EDGE, 50, 25),
        ),
        (MultiPolygon([box(0, 0, 100, 100), box(10, 10, 20, 20)]), (validity.PARTS_OVERLAP, 15, 15)),
        (MultiPolygon([box(0, 0, 100, 100), box(100, 0, 200, 100)]), (validity.PARTS_AT_EDGE, 100, 50)),
        (Polygon(SQUARE, [[(0, 50), (50, 60), (100, 50), (50, 40)]]), (validity.DISCONNECTED, 0, 50)),
    ],
)
def test_each_kind_is_told_once_with_its_place(area, expected):
    fault, x, y = expected
    assert places(area) == [(fault["en"], x, y)]


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=3, max_size=9))
def test_what_geos_holds_for_invalid_has_a_place_and_nothing_else_has(points):
    area = Polygon(points)
    with np.errstate(invalid="ignore"):
        assert bool(invalidities(area)) != bool(shapely.is_valid(area))


CORNERS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), min_size=3, max_size=6)


@settings(max_examples=60)
@given(st.lists(CORNERS, min_size=2, max_size=4))
def test_the_same_holds_of_areas_with_holes_and_parts(rings):
    with np.errstate(invalid="ignore"):
        for area in (Polygon(rings[0], rings[1:]), MultiPolygon([Polygon(ring) for ring in rings])):
            assert bool(invalidities(area)) != bool(shapely.is_valid(area))
