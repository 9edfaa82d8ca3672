"""Urban centres and cities from cells: pictures worked out by hand, and random grids against a plain walk."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from ako_qgis_plugin.core.errors import DelimitationError, InvalidValueError
from ako_qgis_plugin.core.functional_area.methods.population_grid import (
    PopulationGrid,
    cities_from_grid,
    grid_of,
    urban_centres,
)
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.progress import SilentProgress


def drawn(*rows: str, people=None) -> PopulationGrid:
    """Read a picture, north above: a digit is so many thousand people, a dot a cell that is missing."""
    x, y, count = [], [], []
    for down, row in enumerate(rows):
        for right, sign in enumerate(row):
            if sign != ".":
                x.append(4_500_000 + right * 1000 + 500.0)
                y.append(3_100_000 - down * 1000 + 500.0)
                count.append(1000.0 * int(sign))
    places = shapely.points(np.array(x) - 4_500_000, np.array(y) - 3_100_000)
    return grid_of(np.array(x), np.array(y), np.array(count), places, "grid")


def picture(grid: PopulationGrid, labels) -> list[str]:
    """Draw centres as letters; cells are read from the south."""
    signs = np.full((grid.row.max() + 1, grid.column.max() + 1), ".")
    for row, column, label in zip(grid.row, grid.column, labels, strict=True):
        signs[row, column] = "." if label < 0 else chr(ord("a") + label)
    return ["".join(row) for row in signs[::-1]]


def centres(*rows: str, **limits) -> list[str]:
    grid = drawn(*rows)
    return picture(grid, urban_centres(grid, **{"centre_people": 8000.0, **limits}))


def test_dense_cells_that_touch_along_edges_are_a_centre():
    assert centres("2200", "0220") == ["aa..", ".aa."]


def test_cells_that_touch_at_a_corner_are_no_centre_together():
    assert centres("40", "04") == ["..", ".."]


def test_cluster_with_too_few_people_is_no_centre():
    assert centres("43") == [".."]
    assert centres("44") == ["aa"]


def test_cell_of_exactly_the_threshold_is_dense():
    grid = grid_of(np.array([500.0, 1500]), np.array([500.0, 500]), np.array([1500.0, 1499]), _points(2), "grid")
    assert urban_centres(grid, centre_people=1500.0).tolist() == [0, -1]


def test_most_populous_centre_comes_first():
    assert centres("9.0.99") == ["b...aa"]


def test_gap_with_five_of_eight_around_it_is_filled():
    # The middle has five dense cells around it.
    assert centres("222", "20.", "2..")[1][1] == "a"


def test_gap_with_four_of_eight_around_it_stays():
    assert centres("222", "200", "000") == ["aaa", "a..", "..."]


def test_gaps_are_filled_until_none_is_left():
    # A hole of 3 x 3: its corners have five around them, after these its sides have, then its middle.
    assert centres("22222", "20002", "20002", "20002", "22222") == ["aaaaa"] * 5


def test_people_of_filled_gaps_count():
    # Eight cells of 2,000 are 16,000; the gap has 1,000 more.
    ring = ("222", "212", "222")
    assert centres(*ring, centre_people=17_000.0) == ["aaa"] * 3
    assert centres(*ring, centre_people=17_001.0) == ["..."] * 3


def test_gap_without_a_cell_of_its_own_counts_as_empty():
    # The hole of 3 x 3 again, its cells missing from the grid but for the middle.
    assert centres("22222", "2...2", "2.1.2", "2...2", "22222")[2][2] == "a"


def test_cell_between_two_centres_is_of_the_one_with_the_majority():
    # The gap at (1, 2): three of the left cluster and three of the right touch it: of neither.
    assert centres("99.99", "99099", "99.99") == ["aa.bb", "aa.bb", "aa.bb"]


def test_small_cluster_inside_a_centre_is_a_gap_of_it():
    # The middle cell is dense, but only corners of others touch it.
    assert centres("22222", "20002", "20202", "20002", "22222") == ["aaaaa"] * 5


def test_missing_population_is_none():
    grid = grid_of(np.array([500.0]), np.array([500.0]), np.array([np.nan]), _points(1), "grid")
    assert grid.people.tolist() == [0.0]


def test_people_of_a_cell_that_comes_twice_are_added():
    grid = grid_of(np.array([500.0, 500.0]), np.array([500.0, 500.0]), np.array([700.0, 900.0]), _points(2), "grid")
    assert (len(grid), grid.people.tolist()) == (1, [1600.0])


@pytest.mark.parametrize("offset", [0.0, 500.0, 999.9, 123.4])
def test_coordinates_may_be_of_any_point_of_the_cell(offset):
    x, y = np.array([0.0, 1000, 2000, 0]) + offset, np.array([0.0, 0, 0, 5000]) + offset
    grid = grid_of(x, y, np.full(4, 1.0), _points(4), "grid")
    assert sorted(zip(grid.row.tolist(), grid.column.tolist(), strict=True)) == [(0, 0), (0, 1), (0, 2), (5, 0)]


@pytest.mark.parametrize(
    ("x", "people", "message"),
    [
        ([500.0, 1000.0, 1500.0], 1.0, "no squares of 1 km"),
        ([0.0, 250.0, 500.0, 750.0], 1.0, "no squares of 1 km"),
        ([17.9, 17.91, 17.92, 18.0], 1.0, "4 cells lie on 1 km²"),
        ([500.0, np.nan], 1.0, "without coordinates"),
        ([500.0, 1500.0], -1.0, "0 or more, got -1"),
        ([500.0, 1500.0], np.inf, "0 or more, got inf"),
        ([], 1.0, "holds no cells"),
        ([0.0, 9e9], 1.0, "no grid of a country"),
    ],
)
def test_what_is_no_grid_of_square_kilometres_is_refused(x, people, message):
    count = len(x)
    with pytest.raises(InvalidValueError, match=message):
        grid_of(np.array(x), np.array(x) * 1.0, np.full(count, people), _points(count), "grid")


def _points(count: int) -> np.ndarray:
    return shapely.points(np.arange(count) * 1000.0, np.zeros(count))


def units(*areas) -> Units:
    codes = tuple(f"U{number}" for number in range(len(areas)))
    return Units(codes, codes, np.array(areas, dtype=object))


#: One row of cells with 9, 9, 1, 1 and 9 thousand people, from x = 0 on.
ROW = "99119"


def test_unit_with_half_of_its_people_in_the_centre_is_a_city():
    # U0: 9 of 9 in the centre, U1: 9 of 11, U2: 9, in a cluster of its own that is too small.
    found = cities_from_grid(
        units(box(0, 0, 1000, 1000), box(1000, 0, 4000, 1000), box(4000, 0, 5000, 1000)),
        drawn(ROW),
        centre_people=10_000.0,
    )
    assert found.core == ("U0+U1",)
    assert found.share_pct == pytest.approx([100.0, 900 / 11, 0.0])


def test_unit_with_less_than_half_of_its_people_in_the_centre_is_none():
    # U1 has 9 of 20 thousand in the centre of 18.
    found = cities_from_grid(units(box(0, 0, 1000, 1000), box(1000, 0, 5000, 1000)), drawn(ROW), centre_people=18_000.0)
    assert found.core == ("U0",)
    assert found.in_city_pct.tolist() == [50.0]


def test_exactly_half_is_enough():
    found = cities_from_grid(units(box(0, 0, 2000, 1000)), drawn("55"), dense_per_km2=5000.0, centre_people=10_000.0)
    assert found.share_pct.tolist() == [100.0]
    found = cities_from_grid(units(box(0, 0, 6000, 1000)), drawn("511111"), dense_per_km2=5000.0, centre_people=5000.0)
    assert (found.core, found.share_pct.tolist()) == (("U0",), [50.0])


def test_each_centre_has_its_city():
    found = cities_from_grid(units(box(0, 0, 2500, 1000), box(3500, 0, 5000, 1000)), drawn(ROW), centre_people=9000.0)
    assert found.core == ("U0", "U1")


def test_people_outside_the_units_are_told():
    found = cities_from_grid(units(box(0, 0, 2000, 1000)), drawn(ROW), centre_people=9000.0)
    assert found.people_outside == 11_000.0


def test_people_outside_and_centres_hardly_in_a_city_are_told():
    progress = SilentProgress()
    cities_from_grid(
        units(box(0, 0, 1000, 1000), box(1000, 0, 4000, 1000)),
        drawn("99999"),
        centre_people=45_000.0,
        in_centre_from_pct=100.0,
        progress=progress,
    )
    assert progress.notes == ["population grid: 9000 of 45000 people live in cells outside the units"]
    assert progress.warnings == []
    cities_from_grid(
        units(box(0, 0, 1000, 1000), box(1000, 0, 5000, 1000)), drawn(ROW), centre_people=18_000.0, progress=progress
    )
    assert "18000 (50 %)" in progress.warnings[0]


def test_unit_without_cells_has_no_share():
    found = cities_from_grid(
        units(box(0, 0, 2000, 1000), box(0, 5000, 1000, 6000), None), drawn(ROW), centre_people=9e3
    )
    assert np.isnan(found.share_pct).tolist() == [False, True, True]


def test_grid_without_a_centre_is_told():
    with pytest.raises(DelimitationError, match=r"no urban centre, no cells of 1500 people .* 50000 together"):
        cities_from_grid(units(box(0, 0, 5000, 1000)), drawn(ROW))


def test_centre_without_a_city_is_told():
    with pytest.raises(DelimitationError, match=r"most have U0: 46.2%"):
        cities_from_grid(units(box(0, 0, 5000, 1000)), drawn("99999"[:2] + "777"), dense_per_km2=9e3, centre_people=1e4)


def test_grid_elsewhere_is_told():
    with pytest.raises(DelimitationError, match="none of its cells"):
        cities_from_grid(units(box(0, 9e6, 5000, 9.1e6)), drawn(ROW), centre_people=9e3)


def test_units_without_geometry_are_refused():
    with pytest.raises(DelimitationError, match="without geometry"):
        cities_from_grid(Units(("U",), ("U",)), drawn(ROW))


def _plain_centres(people: dict, dense: int, least: int) -> dict:
    """Find centres cell by cell in dictionaries."""
    cluster, number = {}, 0
    for start in sorted(people):
        if people[start] >= dense and start not in cluster:
            waiting = [start]
            while waiting:
                row, column = here = waiting.pop()
                if people.get(here, 0) >= dense and here not in cluster:
                    cluster[here] = number
                    waiting += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
            number += 1
    cluster = _plain_filled(cluster)
    total = {}
    for cell, each in cluster.items():
        total[each] = total.get(each, 0) + people.get(cell, 0)
    return _plain_filled({cell: each for cell, each in cluster.items() if total[each] >= least})


def _plain_filled(cluster: dict) -> dict:
    while True:
        added = {}
        for row in range(-2, 12):
            for column in range(-2, 12):
                around = [
                    cluster.get((row + down, column + right))
                    for down in (-1, 0, 1)
                    for right in (-1, 0, 1)
                    if (down, right) != (0, 0)
                ]
                for each in set(around) - {None}:
                    if (row, column) not in cluster and around.count(each) >= 5:
                        added[row, column] = each
        if not added:
            return cluster
        cluster = cluster | added


@settings(max_examples=60)
@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**31), st.floats(0.2, 0.9), st.integers(2, 40))
def test_centres_are_those_of_a_plain_walk(rows, columns, seed, share, least):
    random = np.random.default_rng(seed)
    counts = np.where(random.random((rows, columns)) < share, 2, random.integers(0, 2, (rows, columns)))
    given_cells = np.argwhere(random.random((rows, columns)) < 0.95)
    if not len(given_cells):
        return
    people = {(int(row), int(column)): int(counts[row, column]) for row, column in given_cells}
    x, y = given_cells[:, 1] * 1000.0, given_cells[:, 0] * 1000.0
    grid = grid_of(x, y, counts[given_cells[:, 0], given_cells[:, 1]].astype(float), _points(len(x)), "grid")
    found = urban_centres(grid, dense_per_km2=2.0, centre_people=float(least))
    expected = _plain_centres(people, 2, least)
    low = given_cells.min(axis=0)
    cells = [(row + low[0], column + low[1]) for row, column in zip(grid.row, grid.column, strict=True)]
    pairs = {(expected.get(cell), int(label)) for cell, label in zip(cells, found, strict=True)}
    assert {label < 0 for each, label in pairs if each is None} <= {True}
    assert len({each for each, _ in pairs}) == len({label for _, label in pairs}) == len(pairs)
