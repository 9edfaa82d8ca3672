"""Units that share a border are found, whatever the boundaries have been through."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import box

from ako_qgis_plugin.core.errors import Cancelled, DelimitationError
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours, neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.progress import SilentProgress


def units(*areas) -> Units:
    codes = tuple(f"{300000 + number:06d}" for number in range(len(areas)))
    return Units(codes, codes, np.array(areas, dtype=object))


def pairs(*areas, **options) -> list[tuple[int, int]]:
    return [tuple(pair) for pair in neighbours_of(units(*areas), **options).pairs.tolist()]


def test_units_with_a_common_border_touch():
    assert pairs(box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)) == [(0, 1)]


def test_the_common_border_is_measured():
    found = neighbours_of(units(box(0, 0, 1000, 1000), box(1000, 400, 2000, 2000)))
    assert found.border_m == pytest.approx([600], abs=10)
    assert found.perimeter_m == pytest.approx([4000, 5200])
    assert found.free_m == pytest.approx([3400, 4600], abs=20)


def test_units_that_meet_in_a_point_do_not_touch():
    assert pairs(box(0, 0, 1000, 1000), box(1000, 1000, 2000, 2000)) == []


@pytest.mark.parametrize("gap", [-4.0, -0.01, 0.01, 4.0])
def test_gap_or_overlap_within_the_tolerance_is_no_distance(gap):
    assert pairs(box(0, 0, 1000, 1000), box(1000 + gap, 0, 2000, 1000)) == [(0, 1)]


def test_units_farther_apart_than_the_tolerance_do_not_touch():
    assert pairs(box(0, 0, 1000, 1000), box(1006, 0, 2000, 1000)) == []


def test_wider_gap_is_bridged_by_a_greater_tolerance():
    assert pairs(box(0, 0, 1000, 1000), box(1006, 0, 2000, 1000), tolerance_m=10.0) == [(0, 1)]


def test_town_in_the_hole_of_its_rural_ring_touches_it_along_its_whole_border():
    town, rural = box(400, 400, 600, 600), box(0, 0, 1000, 1000)
    found = neighbours_of(units(rural.difference(town), town))
    assert found.pairs.tolist() == [[0, 1]]
    assert found.border_m == pytest.approx([800])
    assert found.is_at_the_edge.tolist() == [True, False]


def test_town_drawn_over_its_rural_unit_touches_it_along_its_whole_border():
    found = neighbours_of(units(box(0, 0, 1000, 1000), box(400, 400, 600, 600)))
    assert found.border_m == pytest.approx([800])
    assert found.is_at_the_edge.tolist() == [True, False]


def test_every_part_of_a_multipart_unit_touches():
    two = shapely.union(box(0, 0, 1000, 1000), box(5000, 0, 6000, 1000))
    assert pairs(two, box(1000, 0, 2000, 1000), box(6000, 0, 7000, 1000)) == [(0, 1), (0, 2)]


def test_border_in_pieces_is_added_up():
    comb = shapely.union_all([box(0, 0, 1000, 300), box(0, 300, 300, 1000), box(700, 300, 1000, 1000)])
    assert neighbours_of(units(comb, box(0, 1000, 1000, 2000))).border_m == pytest.approx([600], abs=20)


@pytest.mark.parametrize("nothing", [None, shapely.Polygon(), shapely.Point(1000, 500)])
def test_unit_without_an_area_touches_nobody(nothing):
    found = neighbours_of(units(box(0, 0, 1000, 1000), nothing, box(1000, 0, 2000, 1000)))
    assert found.pairs.tolist() == [[0, 2]]
    assert np.isnan(found.free_m).tolist() == [False, True, False]


def test_unit_without_an_area_is_not_known_to_be_inland():
    assert neighbours_of(units(None)).is_at_the_edge.tolist() == [True]


def test_self_crossing_unit_is_read_as_its_valid_shape():
    bow = shapely.Polygon([(0, 0), (1000, 1000), (1000, 0), (0, 1000)])
    assert pairs(bow, box(1000, 0, 2000, 1000)) == [(0, 1)]


def test_no_units_have_no_neighbours():
    found = neighbours_of(units())
    assert (len(found), found.pairs.shape) == (0, (0, 2))


def test_units_are_left_as_they_were():
    given_units = units(box(0, 0, 1000, 1000), None)
    before = given_units.geometry.copy()
    neighbours_of(given_units)
    assert given_units.geometry.tolist() == before.tolist()


def test_layer_without_geometry_is_refused():
    with pytest.raises(DelimitationError, match="without geometry"):
        neighbours_of(Units(("300001",), ("A",)))


@pytest.mark.parametrize("tolerance", [0.0, -1.0, float("nan"), float("inf")])
def test_tolerance_that_is_no_distance_is_refused(tolerance):
    with pytest.raises(DelimitationError, match="tolerance"):
        neighbours_of(units(box(0, 0, 1, 1)), tolerance)


def test_cancel_is_noticed():
    class Stop(SilentProgress):
        def advance(self, fraction: float) -> None:
            if fraction > 0.1:
                raise Cancelled

    with pytest.raises(Cancelled):
        neighbours_of(units(box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)), progress=Stop())


def test_pairs_of_a_table_stand_once_in_either_order():
    found = Neighbours.of_pairs(4, [(2, 0), (0, 2), (1, 1), (3, 2)])
    assert found.pairs.tolist() == [[0, 2], [2, 3]]


def test_table_of_pairs_says_nothing_of_the_edge():
    assert Neighbours.of_pairs(2, [(0, 1)]).is_at_the_edge.all()


def test_unit_without_a_free_border_is_inland():
    assert Neighbours.of_pairs(2, [(0, 1)], free_m=np.array([0.0, np.inf])).is_at_the_edge.tolist() == [False, True]


def test_table_without_pairs_is_units_that_do_not_touch():
    assert Neighbours.of_pairs(3, []).pairs.shape == (0, 2)


def test_pair_of_a_unit_that_is_not_there_is_refused():
    with pytest.raises(DelimitationError, match="0 to 1, got 0 to 2"):
        Neighbours.of_pairs(2, [(0, 2)])


@given(st.integers(1, 5), st.integers(1, 5), st.integers(0, 2**31), st.floats(0, 1))
def test_shaken_chessboard_touches_along_its_edges_alone(rows, columns, seed, share):
    """Cells of 1 km, each corner of each cell moved by up to 2 m on its own, some cells missing."""
    random = np.random.default_rng(seed)
    cells, place = [], {}
    for row in range(rows):
        for column in range(columns):
            if random.random() < share:
                place[row, column] = len(cells)
                corners = shapely.get_coordinates(box(column, row, column + 1, row + 1))[:4] * 1000.0
                cells.append(shapely.Polygon(corners + random.uniform(-1.7, 1.7, (4, 2))))
    steps = [((r, c), (r + dr, c + dc)) for r, c in place for dr, dc in ((0, 1), (1, 0))]
    expected = sorted(sorted((place[a], place[b])) for a, b in steps if b in place)
    assert neighbours_of(units(*cells)).pairs.tolist() == expected
