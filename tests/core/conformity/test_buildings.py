"""Buildings on conflicts: counted, measured, and weighed by nobody but a person."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, MultiPolygon, Point, Polygon, box

from ako_qgis_plugin.core.conformity.buildings import MIN_SHARED_M2, Buildings, read_buildings
from ako_qgis_plugin.core.conformity.check import CheckOptions, check_conformity
from ako_qgis_plugin.core.errors import Cancelled, CrsError, InvalidValueError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.core.layers import provisions, zones

BOOK = load_rule_book()
FIELD = box(0, 0, 1000, 1000)
#: Overlaps the field by 1000 m x 200 m = 20 ha.
CORRIDOR = box(0, 400, 1000, 600)


def nothing():
    """Nobody asks to stop."""


def array(*geometries):
    result = np.empty(len(geometries), dtype=object)
    result[:] = geometries
    return result


def on(conflict, *buildings):
    counts, shares = Buildings(array(*buildings)).evidence(array(conflict), nothing)
    return counts[0], shares[0]


def layer(*geometries, crs=2180):
    return gpd.GeoDataFrame({"id": range(len(geometries))}, geometry=list(geometries), crs=crs)


def run(buildings=None):
    return check_conformity(
        zones({"geometry": FIELD}),
        provisions({"geometry": CORRIDOR}),
        BOOK,
        buildings=buildings,
        options=CheckOptions(threads=1),
    ).findings


def test_share_is_the_ground_of_footprints_inside():
    assert on(box(0, 0, 100, 100), box(10, 10, 20, 20), box(50, 50, 60, 70)) == (2, pytest.approx(3.0))


def test_a_building_across_the_edge_counts_with_the_part_inside():
    assert on(box(0, 0, 100, 100), box(90, 10, 110, 20)) == (1, pytest.approx(1.0))


def test_a_building_that_only_touches_stands_beside():
    assert on(box(0, 0, 100, 100), box(100, 10, 110, 20)) == (0, 0.0)


def test_a_building_that_reaches_in_by_less_than_a_square_metre_stands_beside():
    assert on(box(0, 0, 100, 100), box(99.99, 10, 110, 20)) == (0, 0.0)
    assert MIN_SHARED_M2 > 0.01 * 10


def test_no_building_is_none_and_not_unknown():
    assert on(box(0, 0, 100, 100), box(500, 500, 510, 510)) == (0, 0.0)


def test_a_building_drawn_twice_counts_once():
    assert on(box(0, 0, 100, 100), box(10, 10, 20, 20), box(10, 10, 20, 20)) == (1, pytest.approx(1.0))


def test_ground_on_which_two_buildings_are_drawn_counts_once():
    assert on(box(0, 0, 100, 100), box(0, 0, 50, 100), box(25, 0, 100, 100)) == (2, pytest.approx(100.0))


def test_neighbours_that_share_a_wall_are_two():
    assert on(box(0, 0, 100, 100), box(0, 0, 10, 10), box(10, 0, 20, 10)) == (2, pytest.approx(2.0))


def test_of_points_only_the_number_is_known():
    assert on(box(0, 0, 100, 100), Point(10, 10), Point(20, 20), Point(500, 0)) == (2, None)


def test_a_conflict_without_area_has_no_buildings_known():
    assert on(MultiPolygon(), box(0, 0, 1, 1)) == (None, None)


def test_a_yard_inside_a_building_is_no_building():
    yard = Polygon(box(0, 0, 30, 30).exterior.coords, [box(10, 10, 20, 20).exterior.coords])
    assert on(box(0, 0, 100, 100), yard) == (1, pytest.approx(8.0))


boxes = st.builds(
    lambda x, y, w, h: box(x, y, x + w, y + h), *(st.integers(0, 60) for _ in range(2)), *(st.integers(2, 30),) * 2
)


@given(st.lists(boxes, min_size=1, max_size=12), st.lists(boxes, min_size=1, max_size=4))
def test_any_buildings_agree_with_cutting_out_everything(buildings, conflicts):
    counts, shares = Buildings(array(*buildings)).evidence(array(*conflicts), nothing)
    different = list({building.wkb: building for building in buildings}.values())
    for conflict, count, share in zip(conflicts, counts, shares, strict=True):
        inside = [conflict.intersection(building) for building in different]
        assert count == sum(part.area >= MIN_SHARED_M2 for part in inside)
        assert share == pytest.approx(100 * shapely.union_all(inside).area / conflict.area)


def test_findings_tell_of_buildings_and_keep_their_verdict():
    without, findings = run(), run(layer(box(0, 450, 100, 550), box(0, 0, 50, 50)))
    assert findings[["buildings", "built_up_pct"]].drop_duplicates().to_numpy().tolist() == [[1, pytest.approx(5.0)]]
    others = [name for name in without.columns if name not in ("buildings", "built_up_pct")]
    assert findings[others].to_wkb().equals(without[others].to_wkb())


def test_without_buildings_nothing_is_said_of_them():
    assert run()[["buildings", "built_up_pct"]].isna().all(axis=None)


def test_a_check_asked_to_stop_stops_among_the_buildings():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        Buildings(array(box(0, 0, 1, 1))).evidence(array(box(0, 0, 9, 9)), stop)


def test_an_empty_layer_of_buildings_is_refused():
    with pytest.raises(InvalidValueError, match="the layer is empty"):
        read_buildings(layer(), SilentProgress())


def test_lines_are_no_buildings():
    with pytest.raises(InvalidValueError, match="neither areas nor points: 1"):
        read_buildings(layer(LineString([(0, 0), (1, 1)])), SilentProgress())


def test_buildings_in_another_crs_are_refused():
    with pytest.raises(CrsError):
        read_buildings(layer(box(0, 0, 1, 1), crs=4326), SilentProgress())


def test_buildings_without_geometry_are_counted_out():
    progress = SilentProgress()
    read_buildings(layer(box(0, 0, 1, 1), None, Polygon()), progress)
    assert progress.warnings == ["buildings left out for want of a usable geometry: 2"]


def test_a_bow_tie_is_repaired():
    bow_tie = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    read = read_buildings(layer(bow_tie), SilentProgress())
    assert read.evidence(array(box(0, 0, 10, 10)), nothing)[1][0] == pytest.approx(50.0)
