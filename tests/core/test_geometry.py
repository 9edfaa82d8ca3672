import math

import numpy as np
import pytest
from shapely import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

from ako_qgis_plugin.core import geometry
from ako_qgis_plugin.core.geometry import areal, is_nothing, repair, simple_parts


def repaired(geometry, *, areal_only=True):
    result = repair(np.array([geometry], dtype=object), areal_only=areal_only)
    return result.geometry[0], result.reasons[0], bool(result.is_usable[0])


BOW_TIE = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])


def test_valid_geometry_stays_as_it_is_without_a_reason():
    assert repaired(box(0, 0, 10, 10)) == (box(0, 0, 10, 10), "", True)


def test_bow_tie_becomes_two_triangles_with_a_reason():
    shape, reason, is_usable = repaired(BOW_TIE)
    assert shape.area == 50
    assert "Self-intersection" in reason
    assert is_usable


def test_heights_are_dropped():
    shape, _, _ = repaired(Polygon([(0, 0, 7), (10, 0, 7), (10, 10, 7)]))
    assert not shape.has_z


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("areal_only", [True, False])
def test_coordinates_that_are_no_numbers_leave_nothing_and_say_why(value, areal_only):
    for shape in (Polygon([(0, 0), (10, 0), (value, 10)]), LineString([(0, 0), (value, 1), (5, 5)]), Point(value, 1)):
        left, reason, is_usable = repaired(shape, areal_only=areal_only)
        assert left.is_empty
        assert not is_usable
        assert reason == "coordinates that are no finite numbers"


def test_polygon_without_area_leaves_nothing():
    shape, reason, is_usable = repaired(Polygon([(0, 0), (10, 0), (5, 0)]))
    assert shape.is_empty
    assert reason
    assert not is_usable


def test_missing_geometry_stays_missing():
    result = repair(np.array([None], dtype=object), areal_only=True)
    assert result.geometry[0] is None
    assert not result.is_usable[0]


def test_no_geometries_at_all_are_no_failure():
    result = repair(np.array([], dtype=object), areal_only=True)
    assert (len(result.geometry), result.reasons) == (0, [])


def test_geometries_of_many_portions_stay_in_order(monkeypatch):
    monkeypatch.setattr(geometry, "_VERTICES_AT_ONCE", 7)
    given = [box(n, 0, n + 1, 1) if n % 3 else BOW_TIE for n in range(20)]
    result = repair(np.array(given, dtype=object), areal_only=True)
    assert [bool(reason) for reason in result.reasons] == [n % 3 == 0 for n in range(20)]
    assert all(result.geometry[n].equals(given[n]) for n in range(20) if n % 3)


def test_overlapping_polygons_of_a_collection_are_united():
    shape, _, _ = repaired(GeometryCollection([box(0, 0, 10, 10), box(5, 5, 15, 15)]))
    assert shape.is_valid
    assert shape.area == 175


def test_collection_of_one_dimension_becomes_a_multi_geometry():
    nested = GeometryCollection([LineString([(0, 0), (1, 1)]), GeometryCollection([LineString([(0, 0), (1, 3)])])])
    shape, _, _ = repaired(nested, areal_only=False)
    assert shape.geom_type == "MultiLineString"


def test_mixed_collection_keeps_its_parts_where_they_count():
    mixed = GeometryCollection([GeometryCollection([box(0, 0, 1, 1)]), LineString([(0, 0), (9, 9)])])
    shape, _, _ = repaired(mixed, areal_only=False)
    assert [part.geom_type for part in shape.geoms] == ["Polygon", "LineString"]


def test_only_polygons_are_kept_where_areas_count():
    shape, _, _ = repaired(GeometryCollection([box(0, 0, 1, 1), LineString([(0, 0), (9, 9)]), Point(3, 3)]))
    assert shape == box(0, 0, 1, 1)


def test_line_has_no_areal_part():
    assert areal(LineString([(0, 0), (1, 1)])).is_empty


def test_parts_know_which_geometry_they_come_from():
    nested = GeometryCollection([MultiPolygon([box(0, 0, 1, 1), box(2, 2, 3, 3)]), Point(0, 0)])
    parts, origin = simple_parts(np.array([Point(1, 1), nested], dtype=object))
    assert [part.geom_type for part in parts] == ["Point", "Polygon", "Polygon", "Point"]
    assert origin.tolist() == [0, 1, 1, 1]


@pytest.mark.parametrize("geometry", [None, Point(), MultiPolygon()])
def test_missing_and_empty_are_alike(geometry):
    assert is_nothing(geometry)


def test_inputs_are_left_as_they_were():
    given = np.array([BOW_TIE], dtype=object)
    repair(given, areal_only=True)
    assert given[0] is BOW_TIE
