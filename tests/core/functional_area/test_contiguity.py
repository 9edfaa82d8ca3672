"""Parts, enclaves, exclaves and islands are what a plain walk from unit to unit finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.functional_area.contiguity import (
    enclaves,
    exclaves,
    islands,
    number_of_parts,
    parts,
    surrounding,
)
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours


def chessboard(rows: int, columns: int) -> Neighbours:
    """Squares of 1 km that touch along their edges; those at the rim end where the data end."""
    number = np.arange(rows * columns).reshape(rows, columns)
    pairs = [*zip(number[:, :-1].flat, number[:, 1:].flat, strict=True)]
    pairs += zip(number[:-1].flat, number[1:].flat, strict=True)
    free = np.zeros((rows, columns))
    free[[0, -1]] += 1000.0
    free[:, [0, -1]] += 1000.0
    return Neighbours.of_pairs(rows * columns, pairs, free_m=free.reshape(-1))


def drawn(*rows: str) -> np.ndarray:
    """Read a picture: letters are areas by number from a = 0, a dot is none."""
    return np.array([-1 if sign == "." else ord(sign) - ord("a") for row in rows for sign in row])


def test_parts_are_numbered_by_their_first_unit():
    area = drawn("a.a", "a..", "..a") >= 0
    assert parts(area, chessboard(3, 3)).tolist() == [0, -1, 1, 0, -1, -1, -1, -1, 2]


def test_corners_do_not_connect():
    assert number_of_parts(drawn("a.", ".a") >= 0, chessboard(2, 2)) == 2


def test_touching_areas_are_parts_of_their_own():
    assert parts(drawn("aab"), chessboard(1, 3)).tolist() == [0, 0, 1]


def test_area_without_units_has_no_parts():
    assert number_of_parts(np.zeros(4, dtype=bool), chessboard(2, 2)) == 0


def test_unit_that_is_wholly_surrounded_is_an_enclave():
    inside = enclaves(drawn("aaa", "a.a", "aaa") >= 0, chessboard(3, 3))
    assert np.flatnonzero(inside).tolist() == [4]


def test_group_of_units_that_is_surrounded_is_an_enclave():
    inside = enclaves(drawn("aaaa", "a..a", "aaaa") >= 0, chessboard(3, 4))
    assert np.flatnonzero(inside).tolist() == [5, 6]


def test_unit_at_the_edge_of_the_data_is_not_surrounded():
    assert not enclaves(drawn("a.a", "aaa") >= 0, chessboard(2, 3)).any()


def test_group_that_reaches_the_edge_is_not_surrounded():
    assert not enclaves(drawn("aaaa", "a...", "aaaa") >= 0, chessboard(3, 4)).any()


def test_hole_that_is_open_at_a_corner_is_an_enclave():
    # Municipalities that meet in a point do not touch, so the hole is closed.
    assert enclaves(drawn("aaa.", "a.a.", "aaa.") >= 0, chessboard(3, 4)).sum() == 1


def test_unit_between_two_areas_is_no_enclave_of_either():
    assert (surrounding(drawn("aabb", "a..b", "aabb"), chessboard(3, 4)) == -1).all()


def test_enclaves_know_the_area_around_them():
    picture = drawn("aaabbb", "a.ab.b", "aaabbb")
    around = surrounding(picture, chessboard(3, 6))
    assert around[[7, 10]].tolist() == [0, 1]


def test_unit_that_touches_nobody_is_no_enclave():
    neighbours = Neighbours.of_pairs(3, [(0, 1)], free_m=np.zeros(3))
    assert not enclaves(np.array([True, True, False]), neighbours).any()


def test_where_the_edge_is_unknown_nothing_is_surrounded():
    neighbours = Neighbours.of_pairs(2, [(0, 1)])
    assert not enclaves(np.array([True, False]), neighbours).any()


def test_part_without_a_core_is_an_exclave():
    area, core = drawn("aa.a") >= 0, np.array([True, False, False, False])
    assert exclaves(area, core, chessboard(1, 4)).tolist() == [False, False, False, True]


def test_part_with_a_core_of_its_own_is_no_exclave():
    area, core = drawn("aa.a") >= 0, np.array([True, False, False, True])
    assert not exclaves(area, core, chessboard(1, 4)).any()


def test_unit_cut_off_by_another_area_is_an_exclave():
    core = np.array([True, True, False])
    assert exclaves(drawn("aba"), core, chessboard(1, 3)).tolist() == [False, False, True]


def test_units_that_touch_no_other_are_islands():
    assert islands(Neighbours.of_pairs(4, [(0, 2)])).tolist() == [False, True, False, True]


@st.composite
def _maps(draw) -> tuple[int, list[tuple[int, int]], list[int], list[bool]]:
    count = draw(st.integers(1, 12))
    unit = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(unit, unit), max_size=24))
    area = draw(st.lists(st.integers(-1, 2), min_size=count, max_size=count))
    at_edge = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    return count, pairs, area, at_edge


def _reached(start: int, pairs: list[tuple[int, int]], same: list) -> set[int]:
    """Walk from a unit to all that are connected with it through units of the same mark."""
    reached, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for a, b in pairs:
            for one, other in ((a, b), (b, a)):
                if one == here and same[other] == same[start] and other not in reached:
                    reached.add(other)
                    waiting.append(other)
    return reached


@given(_maps())
def test_parts_are_what_a_walk_reaches(example):
    count, pairs, area, _ = example
    found = parts(np.array(area), Neighbours.of_pairs(count, pairs))
    for unit in range(count):
        together = set(np.flatnonzero(found == found[unit]).tolist()) if area[unit] >= 0 else set()
        assert together == (_reached(unit, pairs, area) if area[unit] >= 0 else set())


@given(_maps())
def test_surrounded_is_who_cannot_walk_to_another_area_or_the_edge(example):
    count, pairs, area, at_edge = example
    neighbours = Neighbours.of_pairs(count, pairs, free_m=np.where(at_edge, 1000.0, 0.0))
    expected = []
    for unit in range(count):
        group = _reached(unit, pairs, area) if area[unit] < 0 else set()
        met = {area[b] for a, b in [*pairs, *((b, a) for a, b in pairs)] if a in group} - {-1}
        closed = len(met) == 1 and not any(at_edge[member] for member in group)
        expected.append(met.pop() if closed else -1)
    assert surrounding(np.array(area), neighbours).tolist() == expected


@pytest.mark.parametrize("of", [parts, surrounding])
def test_areas_given_are_left_as_they_were(of):
    area = drawn("a.b")
    of(area, chessboard(1, 3))
    assert area.tolist() == [0, -1, 1]
