"""Contacts of zones against lengths known by heart and against rays cast from a densified outline."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity, box
from shapely.geometry.polygon import orient

from ako_qgis_plugin.core.borders.contacts import GRID_M, Outline, contact, strip

SQUARE = box(0, 0, 100, 100)


pytestmark = pytest.mark.filterwarnings("ignore:invalid value encountered")


def length(one, other, max_gap_m=5.0):
    return contact(one, other, max_gap_m).length_m


def ray_length(one, other, max_gap_m, step_m=0.5):
    """Give the length of the outline of one zone from which a ray out of it meets the other: a step at a time."""
    found = 0.0
    for polygon in shapely.get_parts(one):
        turned = orient(polygon)
        for ring in (turned.exterior, *turned.interiors):
            points = np.array(ring.coords)
            for start, end in pairwise(points):
                whole = float(np.hypot(*(end - start)))
                count = max(1, round(whole / step_m))
                out = np.array([end[1] - start[1], start[0] - end[0]]) / whole * max_gap_m
                for share in (np.arange(count) + 0.5) / count:
                    foot = start + (end - start) * share
                    ray = shapely.linestrings([foot + out * 1e-6, foot + out])
                    found += whole / count * bool(shapely.intersection(ray, other).length > GRID_M / 2)
    return found


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(box(100, 0, 200, 100), 100, id="common side"),
        pytest.param(box(100, 40, 200, 300), 60, id="part of a side"),
        pytest.param(box(103, 0, 200, 100), 100, id="across a gap"),
        pytest.param(box(105, 0, 200, 100), 100, id="across the largest gap"),
        pytest.param(box(105.1, 0, 200, 100), 0, id="across a larger gap"),
        pytest.param(box(100, 100, 200, 200), 0, id="common corner"),
        pytest.param(box(100, -500, 200, 500), 100, id="longer neighbour"),
        pytest.param(box(98, -500, 200, 500), 100, id="overlap"),
        pytest.param(box(-50, 100, 150, 200).union(box(100, 0, 150, 150)), 200, id="round a corner"),
        pytest.param(box(-50, -50, 150, 150).difference(SQUARE), 400, id="all round"),
        pytest.param(box(100, 0, 200, 20).union(box(100, 80, 200, 100)), 40, id="two stretches"),
        pytest.param(box(300, 0, 400, 100), 0, id="far"),
    ],
)
def test_length_of_a_contact_is_that_of_the_sides_that_face_each_other(other, expected):
    assert length(SQUARE, other) == pytest.approx(expected, abs=1e-6)


def test_a_contact_is_found_though_no_gap_is_allowed():
    assert length(SQUARE, box(100, 0, 200, 100), max_gap_m=0.0) == pytest.approx(100)


def test_a_zone_within_a_hole_of_another_is_in_contact_all_round():
    ring = box(-10, -10, 110, 110).difference(box(-2, -2, 102, 102))
    assert length(SQUARE, ring) == pytest.approx(400)


def test_gap_is_the_distance_of_the_zones():
    assert contact(SQUARE, box(103, 0, 200, 100), 5.0).gap_m == pytest.approx(3)


@pytest.mark.parametrize("turned", [shapely.reverse, lambda shape: shape], ids=["clockwise", "as drawn"])
def test_the_way_in_which_rings_are_drawn_does_not_matter(turned):
    assert length(turned(SQUARE), turned(box(100, 20, 200, 100))) == pytest.approx(80)


def test_strip_lies_inside_the_zone_along_the_contact():
    found = contact(SQUARE, box(100, 40, 200, 300), 5.0)
    assert strip(SQUARE, found.one, 10).equals(box(90, 40, 100, 100))


def test_strip_of_the_other_side_lies_in_the_other_zone():
    other = box(100, 40, 200, 300)
    assert strip(other, contact(SQUARE, other, 5.0).turned.one, 10).equals(box(100, 40, 110, 100))


@pytest.mark.parametrize("turn", [0, 30, 90, 135])
def test_the_course_of_a_strip_is_along_it(turn):
    along, elongation = Outline.of(affinity.rotate(box(400_000, 400_000, 400_400, 400_100), turn)).axes()
    expected = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))])
    assert abs(along @ expected) == pytest.approx(1, abs=1e-6)
    assert elongation == pytest.approx(4, rel=1e-6)


def test_stretches_of_neighbouring_segments_are_one_line():
    bent = shapely.Polygon([(0, 0), (100.1, 0.3), (133.3, 50.7), (99.7, 100.1), (0, 100)])
    around = box(50, -20, 200, 120).difference(bent)
    assert shapely.get_num_geometries(contact(bent, around, 5.0).one.lines()) == 1


def test_repeated_vertices_do_not_matter():
    twice = shapely.Polygon([(0, 0), (100, 0), (100, 0), (100, 100), (0, 100), (0, 100)])
    assert length(twice, box(100, 0, 200, 100)) == pytest.approx(100)


def millimetres(low, high):
    """Give coordinates as they come in files: with three decimal places [m]."""
    return st.integers(low * 1000, high * 1000).map(lambda value: value / 1000)


@st.composite
def neighbours(draw):
    """Give two ragged zones on either side of a ragged boundary, which may overlap or leave gaps."""
    heights = millimetres(-4, 4)
    count = draw(st.integers(2, 5))
    x = np.linspace(0, 100, count)
    line = np.column_stack([x, [draw(heights) for _ in x]])
    above = line + np.array([0, draw(millimetres(-3, 7))])
    one = shapely.Polygon([*line, (100, -60), (0, -60)])
    start = draw(millimetres(-30, 60))
    other = affinity.translate(shapely.Polygon([*above, (100, 80), (0, 80)]), start)
    return one, other


@given(neighbours())
@settings(max_examples=40, deadline=None)
def test_length_is_that_of_rays_cast_a_step_at_a_time(shapes):
    one, other = shapes
    found = contact(one, other, 5.0)
    assert found.one.length_m == pytest.approx(ray_length(one, other, 5.0 + GRID_M), abs=2.5)


@given(neighbours())
@settings(max_examples=40, deadline=None)
def test_contact_is_the_same_from_either_side_and_never_longer_than_the_shorter_outline(shapes):
    one, other = shapes
    assert length(one, other) == pytest.approx(length(other, one), abs=1e-9)
    assert length(one, other) <= min(one.length, other.length) + 1e-6


@given(neighbours(), st.integers(150_000, 800_000), st.integers(150_000, 750_000))
@settings(max_examples=40, deadline=None)
def test_contact_is_the_same_wherever_the_zones_lie(shapes, east, north):
    one, other = shapes
    moved = [affinity.translate(shape, east, north) for shape in shapes]
    assert length(*moved) == pytest.approx(length(one, other), abs=0.05)
