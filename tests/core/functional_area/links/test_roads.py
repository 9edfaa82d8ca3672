"""Roads made fit for travel times: speeds, directions, ends that meet other roads."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
from shapely import LineString, MultiLineString, Point

from ako_qgis_plugin.core.errors import CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.functional_area.links.roads import roads_of
from ako_qgis_plugin.core.functional_area.links.settings import RoadRules
from ako_qgis_plugin.core.progress import SilentProgress

ROAD = LineString([(0, 0), (1000, 0)])


def roads(*shapes, crs=2180, **fields):
    return gpd.GeoDataFrame(fields, geometry=list(shapes) or [ROAD], crs=crs)


def speeds(*values, **rules):
    progress = SilentProgress()
    frame = roads(*[ROAD] * len(values), v=np.array(values, dtype=object))
    read = roads_of(frame, RoadRules(speed_field="v", **rules), progress)
    return read.speed_kmh.tolist(), progress


def test_speeds_are_read_as_numbers_and_as_text():
    assert speeds(90, "70", "60,5", " 40 km/h ", "30KM/H")[0] == [90, 70, 60.5, 40, 30]


@pytest.mark.parametrize("value", [0, -50, "0", "szybko", "50 mph", 900, float("inf"), "1_0"])
def test_a_speed_that_cannot_be_driven_is_the_default_and_is_told(value):
    read, progress = speeds(value, 70, default_speed_kmh=40)
    assert read == [40, 70]
    assert str(value) in progress.warnings[0]


@pytest.mark.parametrize("value", [None, float("nan"), "", "  "])
def test_a_missing_speed_is_the_default_and_is_counted(value):
    read, progress = speeds(value, 70)
    assert read == [50, 70]
    assert "missing for 1 roads" in progress.warnings[0]


def test_good_speeds_tell_nothing():
    assert speeds(70)[1].warnings == []


def test_without_a_field_every_road_has_the_default():
    assert roads_of(roads(), RoadRules(default_speed_kmh=33)).speed_kmh.tolist() == [33]


@pytest.mark.parametrize("speed", [0, -1, 1000, float("nan")])
def test_a_default_that_cannot_be_driven_is_refused(speed):
    with pytest.raises(InvalidValueError, match="cannot be driven"):
        roads_of(roads(), RoadRules(default_speed_kmh=speed))


def test_directions_of_one_way_roads():
    frame = roads(*[ROAD] * 6, way=np.array(["yes", "-1", -1, "no", None, True], dtype=object))
    assert roads_of(frame, RoadRules(direction_field="way")).direction.tolist() == [1, -1, -1, 0, 0, 1]


def test_a_field_without_any_one_way_road_is_told():
    progress = SilentProgress()
    roads_of(roads(ROAD, way=["tak"]), RoadRules(direction_field="way"), progress)
    assert "both ways" in progress.warnings[0]


def test_own_values_of_one_way_roads():
    frame = roads(ROAD, ROAD, way=["1.0", "2"])
    rules = RoadRules(direction_field="way", forward="1", backward="2")
    assert roads_of(frame, rules).direction.tolist() == [1, -1]


def test_roads_of_several_lines_are_taken_apart_with_their_speed():
    frame = roads(MultiLineString([[(0, 0), (1, 0)], [(5, 5), (6, 5)]]), ROAD, v=[70, 90])
    assert roads_of(frame, RoadRules(speed_field="v")).speed_kmh.tolist() == [70, 70, 90]


def test_roads_without_a_length_are_left_out_and_counted():
    progress = SilentProgress()
    frame = roads(ROAD, None, LineString(), LineString([(5, 5), (5, 5)]))
    assert len(roads_of(frame, RoadRules(), progress)) == 1
    assert progress.warnings == ["roads without a line of any length, left out: 3"]


@pytest.mark.parametrize("shapes", [[Point(1, 1)], [None], []])
def test_a_layer_without_lines_is_refused(shapes):
    frame = gpd.GeoDataFrame({"v": [1] * len(shapes)}, geometry=shapes, crs=2180)
    with pytest.raises(InvalidValueError, match="no line"):
        roads_of(frame, RoadRules())


def test_a_missing_field_is_named():
    with pytest.raises(MissingFieldError, match="speed"):
        roads_of(roads(), RoadRules(speed_field="speed"))


def test_roads_in_another_crs_are_refused():
    with pytest.raises(CrsError):
        roads_of(roads(LineString([(18, 51), (18.1, 51)]), crs=4326), RoadRules())


def test_the_end_of_a_road_that_meets_another_between_vertices_becomes_a_vertex_of_it():
    met = roads_of(roads(ROAD, LineString([(400, 0), (400, 300)])), RoadRules()).lines
    assert list(met[0].coords) == [(0, 0), (400, 0), (1000, 0)]


def test_an_end_that_almost_meets_another_road_is_joined():
    progress = SilentProgress()
    met = roads_of(roads(ROAD, LineString([(400, 0.8), (400, 300)])), RoadRules(), progress).lines
    assert (400, 0.8) in list(met[0].coords)
    assert progress.notes == ["ends of roads that meet another road between its vertices, joined: 1"]


def test_an_end_that_stays_farther_away_is_not_joined():
    met = roads_of(roads(ROAD, LineString([(400, 1.2), (400, 300)])), RoadRules()).lines
    assert list(met[0].coords) == [(0, 0), (1000, 0)]


def test_roads_that_only_cross_are_not_joined():
    met = roads_of(roads(ROAD, LineString([(400, -300), (400, 300)])), RoadRules()).lines
    assert [len(line.coords) for line in met] == [2, 2]


def test_several_ends_come_in_their_order_along_the_road():
    ends = [LineString([(x, 0), (x, 100)]) for x in (700, 200, 500)]
    met = roads_of(roads(ROAD, *ends), RoadRules()).lines
    assert [x for x, _ in met[0].coords] == [0, 200, 500, 700, 1000]


def test_ends_that_share_a_vertex_with_the_road_change_nothing():
    met = roads_of(roads(LineString([(0, 0), (400, 0), (1000, 0)]), LineString([(400, 0), (400, 300)])), RoadRules())
    assert len(met.lines[0].coords) == 3


def test_heights_are_dropped():
    assert not roads_of(roads(LineString([(0, 0, 5), (9, 0, 6)])), RoadRules()).lines[0].has_z


def test_input_is_not_changed():
    frame = roads(ROAD, LineString([(400, 0), (400, 300)]), v=["70 km/h", "x"])
    before = frame.copy(deep=True)
    roads_of(frame, RoadRules(speed_field="v"))
    assert frame.equals(before)
