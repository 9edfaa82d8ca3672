"""Links of units: indices worked out by hand, and in plain Python; hidden flows, missing numbers, islands."""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.links.bounds import Bounds, residents_of, share_pct
from ako_qgis_plugin.core.functional_area.links.links import (
    NONE,
    core_links,
    destinations_of,
    dominating_units,
    nodal_centres,
    unit_links,
)
from tests.core.functional_area.links.link_cases import FOUR, NAN, THREE, hidden_flows, merged, plain_links, units

matrices = st.integers(1, 7).flatmap(lambda n: arrays(float, (n, n), elements=st.integers(0, 60).map(float)))

#: A and B as in THREE, but the flow of 5 from B to C is hidden: it may be 1 to 9.
HIDDEN = hidden_flows(
    [[50, 30, 20], [5, 40, 0], [10, 0, 90]], [[0, 0, 0], [0, 0, 1], [0, 0, 0]], [[0, 0, 0], [0, 0, 9], [0, 0, 0]]
)


def links_of(matrix, **values):
    return unit_links(units(len(matrix), **values), Flows.of_matrix(np.array(matrix, dtype=float)))


def links_of_hidden():
    return unit_links(units(3), HIDDEN)


def test_out_commuters_are_the_row_without_the_diagonal():
    # Of A 30 and 20, of B 5 and 5, of C 10 and 0.
    assert links_of(THREE).leaving.known.tolist() == [50, 10, 10]


def test_in_commuters_are_the_column_without_the_diagonal():
    # To A 5 and 10, to B 30 and 0, to C 20 and 5.
    assert links_of(THREE).arriving.known.tolist() == [15, 30, 25]


def test_balance_is_in_less_out():
    assert links_of(THREE).balance.known.tolist() == [-35, 20, 15]


def test_balance_is_told_per_hundred_residents():
    # -35 of 500, 20 of 200, 15 of 300.
    rate = links_of(THREE, population=[500, 200, 300]).balance_rate.known
    assert rate.tolist() == [-7, 10, 5]


def test_supply_side_self_containment_is_the_share_of_residents_who_stay():
    # 50/100, 40/50, 90/100.
    assert links_of(THREE).supply_pct.known.tolist() == [50, 80, 90]


def test_demand_side_self_containment_is_the_share_of_jobs_held_by_residents():
    # 50/65, 40/70, 90/115.
    assert links_of(THREE).demand_pct.known == pytest.approx([5000 / 65, 4000 / 70, 9000 / 115])


def test_destinations_are_the_two_largest_flows():
    found = links_of(FOUR).destinations
    # A: B 10, none; B: A 25, C 5; C: B 16, A 4; D: none.
    assert (found.first.tolist(), found.second.tolist()) == ([1, 0, 1, NONE], [NONE, 2, 0, NONE])


def test_shares_of_destinations_are_of_employed_residents():
    links = links_of(FOUR)
    # A: 10/70; B: 25/50, 5/50; C: 16/40, 4/40.
    assert links.first_pct.known == pytest.approx([1000 / 70, 50, 40, NAN], nan_ok=True)
    assert links.second_pct.known == pytest.approx([NAN, 10, 10, NAN], nan_ok=True)


def test_equal_flows_are_said_to_be_tied():
    # B sends 5 to A and 5 to C.
    assert links_of(THREE).destinations.is_tied.tolist() == [False, True, False]


def test_of_equal_flows_the_lower_code_comes_first_in_any_order_of_the_layer():
    own = units(3)
    backwards = type(own)(own.codes[::-1], own.names[::-1])
    found = destinations_of(backwards, Flows.of_matrix(THREE[::-1, ::-1]))
    # B stands in the middle; A is now the last.
    assert (found.first[1], found.second[1]) == (2, 0)


def test_unit_is_dominated_by_the_larger_one_that_most_go_to():
    # THREE: A goes to B, 30 come to B and 15 to A. B and C go to A, which is smaller: both are independent.
    assert links_of(THREE).dominated_by.tolist() == [1, NONE, NONE]


def test_dominance_is_followed_to_its_end():
    # FOUR, who come in: A 29, B 26, C 5, D 0. C goes to B and B to A, which goes to the smaller B.
    links = links_of(FOUR)
    assert links.dominated_by.tolist() == [NONE, 0, 1, NONE]
    assert links.nodal_centre.tolist() == [0, 0, 0, 3]


def test_unit_of_the_same_size_does_not_dominate():
    links = links_of([[1, 5, 0], [5, 1, 0], [0, 0, 1]])
    assert links.dominated_by.tolist() == [NONE, NONE, NONE]


def test_share_to_each_core_is_of_the_employed_residents():
    links = core_links(Flows.of_matrix(THREE), np.array([1, 2]))
    # A: 30 and 20 of 100; B: itself, 5 of 50; C: 0 of 100, itself.
    assert links.share_pct.known == pytest.approx(np.array([[30, 20], [NAN, 10], [0, NAN]]), nan_ok=True)


def test_share_to_all_cores_together_leaves_a_core_itself_out():
    links = core_links(Flows.of_matrix(THREE), np.array([1, 2]))
    assert links.share_of_all_pct.known.tolist() == [50, 10, 0]


def test_flows_from_cores_are_known_too():
    links = core_links(Flows.of_matrix(THREE), np.array([1, 2]))
    # From B and C to A: 5 and 10.
    assert links.from_core.known[0].tolist() == [5, 10]
    assert links.from_cores.known[0] == 15


def test_the_only_core_has_no_share_to_cores():
    links = core_links(Flows.of_matrix(THREE), np.array([0]))
    assert np.isnan(links.share_of_all_pct.known[0])


def test_main_core_is_the_one_that_most_go_to():
    # A sends more to B, B only to C, C nobody to B.
    assert core_links(Flows.of_matrix(THREE), np.array([1, 2])).main.tolist() == [0, 1, NONE]


def test_without_cores_there_is_no_main_core():
    assert core_links(Flows.of_matrix(THREE), np.array([], dtype=int)).main.tolist() == [NONE] * 3


def test_hidden_flow_leaves_out_commuters_between_bounds():
    out = links_of_hidden().leaving
    assert (out.known[1], out.least[1], out.most[1]) == (5, 5, 14)


def test_hidden_flow_leaves_the_share_between_bounds():
    # R of B is a sum, 45 known: the 5 to A are 5/45 known, truly 5 of 45 + 1 at most and 5 of 45 + 9 at least.
    share = core_links(HIDDEN, np.array([0])).share_pct
    assert share.known[1, 0] == pytest.approx(500 / 45)
    assert (share.least[1, 0], share.most[1, 0]) == pytest.approx((500 / 54, 500 / 45))


def test_hidden_flow_itself_is_part_of_its_whole():
    # Nobody of 45 by what is known, truly 1 of 46 to 9 of 54.
    share = core_links(HIDDEN, np.array([2])).share_pct
    assert share.known[1, 0] == 0
    assert (share.least[1, 0], share.most[1, 0]) == pytest.approx((0, 900 / 54))


def test_given_employed_residents_hold_the_hidden_flows_already():
    # R of B is given as 50: 0 known, 9/50 at most.
    flows = hidden_flows(
        HIDDEN.flow, HIDDEN.hidden_least, HIDDEN.hidden_most, employed=np.array([100.0, 50, 100]), jobs=HIDDEN.jobs
    )
    share = core_links(flows, np.array([2])).share_pct
    assert (share.known[1, 0], share.least[1, 0], share.most[1, 0]) == (0, 0, 18)


def test_hidden_flow_may_make_another_destination_the_first():
    # 5 go to A; the hidden 1 to 9 to C may be more.
    assert unit_links(units(3), HIDDEN).destinations.is_uncertain.tolist() == [False, True, False]


def test_hidden_flow_that_is_too_small_leaves_the_first_destination_certain():
    flows = hidden_flows([[10, 9], [0, 10]], [[0, 0], [1, 0]], [[0, 0], [9, 0]])
    certain = hidden_flows(
        [[10, 9, 0], [0, 10, 0], [0, 0, 1]], [[0, 0, 1], [0, 0, 0], [0, 0, 0]], [[0, 0, 9], [0, 0, 0], [0, 0, 0]]
    )
    assert not destinations_of(units(3), certain).is_uncertain[0]
    # Nobody is known to leave the second unit, and its only hidden flow is its first destination for sure.
    assert destinations_of(units(2), flows).first[1] == NONE


def test_where_all_flows_out_are_hidden_no_destination_is_named_and_that_is_told():
    flows = hidden_flows([[10, 0], [0, 10]], [[0, 0], [1, 0]], [[0, 0], [9, 0]])
    found = destinations_of(units(2), flows)
    assert (found.first[1], bool(found.is_uncertain[1])) == (NONE, True)


def test_stayers_that_are_what_remains_of_given_residents_shrink_by_what_is_hidden():
    # 50 employed, 10 known to leave and 1 to 9 hidden: 31 to 39 stay, and 39 is told.
    flows = hidden_flows(
        [[39, 10, 0], [0, 1, 0], [0, 0, 1]],
        [[-8, 0, 1], [0, 0, 0], [0, 0, 0]],
        [[0, 0, 9], [0, 0, 0], [0, 0, 0]],
        employed=np.array([50.0, 1, 1]),
    )
    supply = unit_links(units(3), flows).supply_pct
    assert (supply.known[0], supply.least[0], supply.most[0]) == (78, 62, 78)


def test_zero_employed_residents_give_no_share_and_no_warning():
    links = links_of([[0, 0], [3, 5]])
    assert np.isnan(links.supply_pct.known[0])
    assert np.isnan(links.leaving_pct.known[0])


def test_without_the_diagonal_nobody_is_said_to_stay():
    flow = np.array([[0.0, 4], [2, 0]])
    unknown = np.full(2, NAN)
    flows = Flows(flow, flow * 0, flow * 0, np.zeros(2), np.zeros(2), False, unknown, unknown)
    links = unit_links(units(2), flows)
    assert np.isnan(links.staying.known).all()
    assert np.isnan(links.supply_pct.known).all()
    assert links.leaving.known.tolist() == [4, 2]


def test_people_to_elsewhere_leave_but_elsewhere_is_no_destination():
    flow = np.array([[10.0, 1], [0, 5]])
    flows = Flows(flow, flow * 0, flow * 0, np.array([30.0, 0]), np.array([0, 4.0]), True, flow.sum(1), flow.sum(0))
    links = unit_links(units(2), flows)
    assert (links.leaving.known[0], links.arriving.known[1], links.destinations.first[0]) == (31, 5, 1)


def test_no_population_gives_no_rate():
    assert np.isnan(links_of(THREE, population=[0, NAN, 100]).balance_rate.known[:2]).all()


def test_one_unit_alone_has_no_links():
    links = links_of([[5]])
    assert (links.leaving.known[0], links.destinations.first[0], links.nodal_centre[0]) == (0, NONE, 0)


def test_no_units_at_all_are_no_error():
    assert len(links_of(np.empty((0, 0))).leaving.known) == 0


def test_share_never_rises_above_the_whole_by_hidden_people():
    part = Bounds(np.array([8.0]), np.array([9.0]), np.array([17.0]))
    flows = hidden_flows([[8, 0], [0, 1]], np.zeros((2, 2)), np.zeros((2, 2)), employed=np.array([10.0, 1]))
    assert share_pct(part, residents_of(flows)).most[0] == 100


@given(matrices)
def test_arrays_agree_with_plain_python(matrix):
    links = links_of(matrix)
    for place, plain in enumerate(plain_links(matrix.tolist())):
        assert (links.leaving.known[place], links.arriving.known[place]) == (plain["leaving"], plain["arriving"])
        assert links.balance.known[place] == plain["balance"]
        assert links.supply_pct.known[place] == pytest.approx(_number(plain["supply"]), nan_ok=True)
        assert links.demand_pct.known[place] == pytest.approx(_number(plain["demand"]), nan_ok=True)
        found = links.destinations.first[place], links.destinations.second[place], links.dominated_by[place]
        assert found == (plain["first"], plain["second"], plain["dominated_by"])
        assert links.nodal_centre[place] == plain["centre"]


def _number(value):
    return NAN if value is None else value


@given(matrices)
def test_balances_of_a_closed_system_add_up_to_nothing(matrix):
    assert links_of(matrix).balance.known.sum() == 0


@given(matrices.filter(lambda matrix: len(matrix) > 1), st.data())
def test_merging_two_units_never_loses_a_flow(matrix, data):
    i, j = data.draw(st.permutations(range(len(matrix))))[:2]
    before, after = links_of(matrix), links_of(merged(matrix, i, j))
    between = matrix[i, j] + matrix[j, i]
    assert after.leaving.known.sum() == before.leaving.known.sum() - between
    assert after.leaving.known.sum() + np.nansum(after.staying.known) == matrix.sum()


@given(matrices, st.data())
def test_true_shares_lie_between_what_is_told_of_hidden_flows(matrix, data):
    is_hidden = data.draw(arrays(bool, matrix.shape))
    np.fill_diagonal(is_hidden, val=False)
    flows = hidden_flows(np.where(is_hidden, 0, matrix), is_hidden * 1.0, is_hidden * 60.0)
    truth = Flows.of_matrix(np.where(is_hidden, np.maximum(matrix, 1), matrix))
    every_unit = np.arange(len(matrix))
    bounds, true = core_links(flows, every_unit).share_pct, core_links(truth, every_unit).share_pct.known
    is_known = np.isfinite(true) & np.isfinite(bounds.least) & np.isfinite(bounds.most)
    assert (bounds.least[is_known] <= true[is_known] + 1e-9).all()
    assert (bounds.most[is_known] >= true[is_known] - 1e-9).all()


@given(matrices)
def test_dominance_has_no_circles(matrix):
    links = links_of(matrix)
    centres = nodal_centres(links.dominated_by)
    assert (links.dominated_by[centres] == NONE).all()
    assert (dominating_units(links.destinations, links.arriving.known) == links.dominated_by).all()


def test_arrays_agree_with_plain_python_on_official_flows(reference_data):
    path = reference_data / "commuting" / "fr_reunion_2010_flows.csv"
    if not path.is_file():
        pytest.skip(f"the flows of Reunion are not at {path}")
    table = pd.read_csv(path, dtype={"HOME": str, "WORK": str})
    codes = sorted({*table["HOME"], *table["WORK"]})
    square = table.pivot_table(index="HOME", columns="WORK", values="FLOW", aggfunc="sum", fill_value=0)
    matrix = square.reindex(index=codes, columns=codes, fill_value=0).to_numpy(dtype=float)
    found = unit_links(type(units(1))(tuple(codes), tuple(codes)), Flows.of_matrix(matrix))
    plain = plain_links(matrix.tolist())
    assert found.balance.known == pytest.approx([unit["balance"] for unit in plain])
    assert found.supply_pct.known == pytest.approx([_number(unit["supply"]) for unit in plain], nan_ok=True)
    assert found.destinations.first.tolist() == [unit["first"] for unit in plain]
    assert found.nodal_centre.tolist() == [unit["centre"] for unit in plain]


def test_dense_national_matrix_takes_seconds():
    count = 2_477
    flow = np.random.default_rng(6).poisson(3, (count, count)).astype(float)
    codes = tuple(f"{code:06d}" for code in range(count))
    national = type(units(1))(codes, codes)
    started = time.perf_counter()
    unit_links(national, Flows.of_matrix(flow))
    assert time.perf_counter() - started < 10
