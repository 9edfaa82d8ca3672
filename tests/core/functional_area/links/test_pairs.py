"""Links of pairs: Smart's index by hand, thresholds, ranks, what is left out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.links.links import unit_links
from ako_qgis_plugin.core.functional_area.links.pairs import pair_links
from tests.core.functional_area.links.link_cases import FOUR, NAN, THREE, hidden_flows, plain_smart, units

matrices = st.integers(1, 6).flatmap(lambda n: arrays(float, (n, n), elements=st.integers(0, 60).map(float)))


def pairs_of(flows, min_flow=0.0):
    flows = flows if isinstance(flows, Flows) else Flows.of_matrix(np.array(flows, dtype=float))
    return pair_links(flows, unit_links(units(len(flows)), flows), min_flow)


def found(pairs, values):
    return {
        (int(i), int(j)): value for i, j, value in zip(pairs.origins, pairs.destinations, values.tolist(), strict=True)
    }


def test_the_largest_flow_comes_first():
    pairs = pairs_of(THREE)
    assert list(zip(pairs.origins.tolist(), pairs.destinations.tolist(), strict=True)) == [
        *((0, 1), (0, 2), (2, 0), (1, 0), (1, 2)),
    ]


def test_those_who_stay_are_no_pair():
    assert (0, 0) not in found(pairs_of(THREE), pairs_of(THREE).flow.known)


def test_shares_are_of_the_origins_residents_and_the_destinations_jobs():
    pairs = pairs_of(THREE)
    # A to B: 30 of 100 residents of A, and of 70 jobs of B.
    assert found(pairs, pairs.residents_pct.known)[0, 1] == 30
    assert found(pairs, pairs.jobs_pct.known)[0, 1] == pytest.approx(3000 / 70)


def test_smarts_index_of_three_units():
    pairs = pairs_of(THREE)
    smart = found(pairs, pairs.smart.known)
    # A and B: 30 * 30 / (100 * 70) + 5 * 5 / (50 * 65) = 0.128571 + 0.007692.
    assert smart[0, 1] == pytest.approx(0.136264, abs=1e-6)
    # A and C: 20 * 20 / (100 * 115) + 10 * 10 / (100 * 65) = 0.034783 + 0.015385.
    assert smart[0, 2] == pytest.approx(0.050167, abs=1e-6)
    # B and C: 5 * 5 / (50 * 115) + 0.
    assert smart[1, 2] == pytest.approx(0.004348, abs=1e-6)


def test_smarts_index_of_four_units():
    pairs = pairs_of(FOUR)
    smart = found(pairs, pairs.smart.known)
    # A and B: 100 / (70 * 46) + 625 / (50 * 89) = 0.031056 + 0.140449.
    assert smart[1, 0] == pytest.approx(0.171505, abs=1e-6)
    # B and C: 25 / (50 * 25) + 256 / (40 * 46) = 0.02 + 0.139130.
    assert smart[2, 1] == pytest.approx(0.159130, abs=1e-6)
    # A and C: 0 + 16 / (40 * 89).
    assert smart[2, 0] == pytest.approx(0.004494, abs=1e-6)


def test_an_island_is_in_no_pair():
    pairs = pairs_of(FOUR)
    assert 3 not in {*pairs.origins.tolist(), *pairs.destinations.tolist()}


def test_a_pair_knows_the_flow_back():
    pairs = pairs_of(FOUR)
    assert found(pairs, pairs.back.known) == {(0, 1): 25, (1, 0): 10, (1, 2): 16, (2, 0): 0, (2, 1): 5}


def test_ranks_count_the_destinations_of_each_origin():
    pairs = pairs_of(FOUR)
    assert found(pairs, pairs.rank) == {(0, 1): 1, (1, 0): 1, (1, 2): 2, (2, 1): 1, (2, 0): 2}


def test_equal_flows_share_a_rank():
    pairs = pairs_of([[0, 5, 5, 3], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    assert found(pairs, pairs.rank) == {(0, 1): 1, (0, 2): 1, (0, 3): 3}


def test_dominance_is_marked_at_its_pair():
    pairs = pairs_of(FOUR)
    assert [pair for pair, value in found(pairs, pairs.is_dominant).items() if value] == [(1, 0), (2, 1)]


def test_small_flows_are_left_out_and_counted_with_their_people():
    pairs = pairs_of(FOUR, 10)
    # 5 from B to C, 4 from C to A.
    assert (len(pairs), pairs.left_out.pairs, pairs.left_out.people) == (3, 2, 9)


def test_a_flow_as_large_as_the_threshold_stays():
    assert (0, 1) in found(pairs_of(FOUR, 10), pairs_of(FOUR, 10).flow.known)


def test_hidden_flows_are_left_out_and_counted_with_the_most_they_may_be():
    flows = hidden_flows([[5, 0], [20, 5]], [[0, 1], [0, 0]], [[0, 9], [0, 0]])
    left_out = pairs_of(flows).left_out
    assert (left_out.hidden_pairs, left_out.hidden_people) == (1, 9)


def test_hidden_flow_back_leaves_smarts_index_between_bounds():
    # From B to A 20 of 25 residents and 25 jobs; back 1 to 9 of R = 5 + 1 to 9, J = 5 + 1 to 9.
    flows = hidden_flows([[5, 0], [20, 5]], [[0, 1], [0, 0]], [[0, 9], [0, 0]])
    smart = pairs_of(flows).smart
    there = 20 * 20 / (25 * 25)
    assert smart.known[0] == pytest.approx(there)
    assert (smart.least[0], smart.most[0]) == pytest.approx((there, there + 81 / 196))


def test_unknown_residents_leave_the_index_unknown_where_people_go():
    flow = np.array([[5.0, 3, 0], [0, 4, 2], [0, 0, 6]])
    flows = Flows.of_matrix(flow, employed=np.array([NAN, 6.0, 6.0]))
    smart = pairs_of(flows)
    values = found(smart, smart.smart.known)
    assert np.isnan(values[0, 1])
    # B and C: 4 / (6 * 8).
    assert values[1, 2] == pytest.approx(4 / 48)


def test_zero_residents_give_no_warning():
    assert len(pairs_of([[0, 0], [0, 0]])) == 0


@given(matrices)
def test_smarts_index_agrees_with_plain_python_and_lies_within_0_and_2(matrix):
    pairs = pairs_of(matrix)
    smart = found(pairs, pairs.smart.known)
    for (i, j), value in smart.items():
        assert value == pytest.approx(plain_smart(matrix.tolist(), i, j))
        assert 0 <= value <= 2


@given(matrices)
def test_smarts_index_is_the_same_in_both_directions(matrix):
    pairs = pairs_of(matrix)
    smart = found(pairs, pairs.smart.known)
    assert all(smart[j, i] == value for (i, j), value in smart.items() if (j, i) in smart)


@given(matrices, st.integers(0, 70))
def test_what_is_drawn_and_what_is_left_out_are_all_who_move(matrix, min_flow):
    pairs = pairs_of(matrix, min_flow)
    assert pairs.flow.known.sum() + pairs.left_out.people == matrix.sum() - np.trace(matrix)
