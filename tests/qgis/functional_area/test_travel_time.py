"""Travel times by the network analysis of QGIS, on roads short enough to work out by hand."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback
from shapely import LineString, Point

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.functional_area.links.roads import roads_of
from ako_qgis_plugin.core.functional_area.links.settings import RoadRules
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.processing_algorithms.functional_area.travel_time import access_of

#: Somewhere in the middle of Poland [m].
X, Y = 440_000, 430_000
RULES = RoadRules(speed_field="v", direction_field="way", default_speed_kmh=60)


def point(x, y):
    return Point(X + x, Y + y)


def road(*points, v=60, way=None):
    return LineString([(X + x, Y + y) for x, y in points]), v, way


def access(roads, places, cores=(0,), rules=RULES, farthest=5_000, feedback=None):
    shapes, speeds, ways = zip(*roads, strict=True)
    columns = {"v": np.array(speeds, dtype=object), "way": np.array(ways, dtype=object)}
    frame = gpd.GeoDataFrame(columns, geometry=list(shapes))
    letters = tuple("ABCDEF"[: len(places)])
    feedback = feedback or QgsProcessingFeedback()
    spots = np.empty(len(places), dtype=object)
    spots[:] = places
    found = access_of(
        Units(letters, letters), np.array(cores), spots, roads_of(frame, rules), rules, farthest, feedback
    )
    return found, feedback.textLog()


def test_minutes_are_length_by_speed(qgis_app):
    # 10 km at 60 km/h.
    found, log = access([road((0, 0), (10_000, 0))], [point(0, 0), point(10_000, 0)])
    assert found.minutes[1, 0] == pytest.approx(10, rel=1e-3)
    assert log.strip() == ""


def test_the_fastest_way_is_taken_not_the_shortest(qgis_app):
    # 10 km at 30 km/h are 20 minutes; 6 + 10 + 6 km around at 120 km/h are 11.
    slow, around = road((0, 0), (10_000, 0), v=30), road((0, 0), (0, 6000), (10_000, 6000), (10_000, 0), v=120)
    found, _ = access([slow, around], [point(0, 0), point(10_000, 0)])
    assert found.minutes[1, 0] == pytest.approx(11, rel=1e-3)


def test_a_one_way_road_is_driven_towards_the_core_only_as_it_is_drawn(qgis_app):
    one_way = [road((0, 0), (10_000, 0), way="yes")]
    places = [point(0, 0), point(10_000, 0)]
    away, log = access(one_way, places)
    towards, _ = access(one_way, places, cores=(1,))
    assert np.isnan(away.minutes[1, 0])
    assert "no road of the layer leads to A from B" in log
    assert towards.minutes[0, 0] == pytest.approx(10, rel=1e-3)


def test_a_one_way_road_drawn_the_wrong_way_is_driven_against_its_drawing(qgis_app):
    found, _ = access([road((0, 0), (10_000, 0), way="-1")], [point(0, 0), point(10_000, 0)])
    assert found.minutes[1, 0] == pytest.approx(10, rel=1e-3)


def test_a_side_road_that_meets_another_without_a_vertex_leads_on(qgis_app):
    main, side = road((0, 0), (10_000, 0)), road((5000, 0), (5000, 3000))
    found, _ = access([main, side], [point(0, 0), point(5000, 3000)])
    # 5 and 3 km.
    assert found.minutes[1, 0] == pytest.approx(8, rel=1e-3)


def test_a_gap_wider_than_the_tolerance_is_no_way(qgis_app):
    main, side = road((0, 0), (10_000, 0)), road((5000, 3), (5000, 3000))
    found, log = access([main, side], [point(0, 0), point(5000, 3000)])
    assert np.isnan(found.minutes[1, 0])
    assert "no road of the layer leads to A from B" in log


def test_a_bridge_is_no_junction(qgis_app):
    main, over = road((0, 0), (10_000, 0)), road((5000, -3000), (5000, 3000))
    assert np.isnan(access([main, over], [point(0, 0), point(5000, 3000)])[0].minutes[1, 0])


def test_from_the_seat_to_the_road_the_default_speed_counts(qgis_app):
    # 10 km on the road, and 1 km across to it from each seat.
    found, _ = access([road((0, 0), (10_000, 0))], [point(0, 1000), point(10_000, 1000)])
    assert found.minutes[1, 0] == pytest.approx(12, rel=1e-3)
    assert found.road_m.tolist() == pytest.approx([1000, 1000])


def test_a_seat_far_from_any_road_has_no_minutes_and_its_distance_is_told(qgis_app):
    found, log = access([road((0, 0), (10_000, 0))], [point(0, 0), point(10_000, 7300)])
    assert np.isnan(found.minutes[1, 0])
    assert found.is_far.tolist() == [False, True]
    assert "B (7300 m)" in log
    assert "no road of the layer leads" not in log


def test_a_core_far_from_any_road_is_told_once_and_nobody_reaches_it(qgis_app):
    found, log = access([road((0, 0), (10_000, 0))], [point(0, 7300), point(10_000, 0)])
    assert np.isnan(found.minutes).all()
    assert "A (7300 m)" in log
    assert "no road of the layer leads" not in log


def test_two_units_far_from_any_road_at_one_place_are_not_0_minutes_apart(qgis_app):
    found, _ = access([road((0, 0), (10_000, 0))], [point(0, 9000), point(0, 9000)])
    assert np.isnan(found.minutes[1, 0])


def test_a_unit_without_a_place_is_told(qgis_app):
    found, log = access([road((0, 0), (10_000, 0))], [point(0, 0), None])
    assert np.isnan(found.road_m[1])
    assert np.isnan(found.minutes[1, 0])
    assert "without a place on the map, without travel times: B" in log


def test_a_core_is_not_on_the_way_to_itself(qgis_app):
    found, _ = access([road((0, 0), (10_000, 0))], [point(0, 0), point(10_000, 0)], cores=(0, 1))
    assert np.isnan(found.minutes[[0, 1], [0, 1]]).all()
    assert found.nearest.tolist() == [1, 0]


def test_the_nearest_core_is_the_one_reached_first(qgis_app):
    places = [point(0, 0), point(10_000, 0), point(7000, 0)]
    found, _ = access([road((0, 0), (10_000, 0))], places, cores=(0, 1))
    assert found.nearest[2] == 1


def test_without_any_place_nothing_breaks(qgis_app):
    found, _ = access([road((0, 0), (10_000, 0))], [None, None])
    assert np.isnan(found.minutes).all()
    assert found.nearest.tolist() == [-1, -1]


def test_a_cancelled_search_is_no_result(qgis_app):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        access([road((0, 0), (10_000, 0))], [point(0, 0), point(10_000, 0)], feedback=feedback)
