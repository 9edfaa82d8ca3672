"""Where units stand, and lines between them."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
from shapely import MultiPoint, Point

from ako_qgis_plugin.core.errors import CrsError, MissingFieldError
from ako_qgis_plugin.core.functional_area.links.desire_lines import lines_between, places_of
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.functional_area.links.link_cases import units


def seats(*rows, field="teryt", crs=2180):
    codes, points = zip(*rows, strict=True)
    return gpd.GeoDataFrame({field: list(codes)}, geometry=list(points), crs=crs)


def test_without_seats_a_point_inside_each_area_stands_for_it():
    of = units(2)
    places = places_of(of)
    assert [area.contains(point) for area, point in zip(of.geometry, places, strict=True)] == [True, True]


def test_a_unit_without_area_and_seat_has_no_place():
    of = units(2)
    of.geometry[1] = None
    assert places_of(of)[1] is None


def test_units_of_a_table_have_no_places():
    assert places_of(type(units(1))(("300701",), ("A",))).tolist() == [None]


def test_seats_are_found_by_code_with_seven_digits_too():
    progress = SilentProgress()
    places = places_of(units(2), seats(("3007012", Point(1, 2)), ("3007023", Point(3, 4))), progress=progress)
    assert [place.coords[0] for place in places] == [(1, 2), (3, 4)]
    assert progress.warnings == []


def test_a_unit_without_a_seat_is_told_and_gets_a_point_inside():
    progress = SilentProgress()
    places = places_of(units(2), seats(("300701", Point(1, 2))), progress=progress)
    assert units(2).geometry[1].contains(places[1])
    assert "B" in progress.warnings[0]


def test_the_first_of_several_seats_is_taken_and_that_is_told():
    progress = SilentProgress()
    places = places_of(units(1), seats(("300701", Point(1, 2)), ("300701", Point(5, 5))), progress=progress)
    assert places[0].coords[0] == (1, 2)
    assert "several" in progress.warnings[0]


def test_seats_of_other_units_are_counted():
    progress = SilentProgress()
    places_of(units(1), seats(("300701", Point(1, 2)), ("300709", Point(5, 5))), progress=progress)
    assert progress.notes == ["seats of units that are not in the layer of units, left out: 1"]


def test_a_seat_of_several_points_stands_in_their_middle():
    assert places_of(units(1), seats(("300701", MultiPoint([(0, 0), (2, 2)]))))[0].coords[0] == (1, 1)


def test_a_seat_without_a_point_is_none():
    progress = SilentProgress()
    places_of(units(1), seats(("300701", Point()), ("300701", None)), progress=progress)
    assert "none for A" in progress.warnings[0]


def test_seats_without_the_field_are_refused():
    with pytest.raises(MissingFieldError, match="teryt"):
        places_of(units(1), seats(("300701", Point(1, 2)), field="kod"))


def test_seats_in_another_crs_are_refused():
    with pytest.raises(CrsError):
        places_of(units(1), seats(("300701", Point(18, 52)), crs=4326))


def test_a_line_runs_from_origin_to_destination():
    places = np.array([Point(0, 0), Point(3, 4)], dtype=object)
    (line,) = lines_between(places, np.array([1]), np.array([0]))
    assert list(line.coords) == [(3, 4), (0, 0)]


def test_a_pair_without_a_place_has_no_line():
    places = np.array([Point(0, 0), None], dtype=object)
    assert lines_between(places, np.array([1, 0]), np.array([0, 1])).tolist() == [None, None]


def test_no_pairs_have_no_lines():
    assert len(lines_between(np.array([Point(0, 0)], dtype=object), np.array([], int), np.array([], int))) == 0
