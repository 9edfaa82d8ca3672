import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.functional_area.flows.flows import FlowTable
from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
from ako_qgis_plugin.core.functional_area.vocabulary import FlowKind
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.functional_area.flows.flow_tables import reading, units

A, B, C = "300101", "300102", "300103"


def table(*rows, **options):
    return reading(*rows, **options).table


def test_flow_stands_in_the_row_it_leaves_and_the_column_it_reaches():
    flows = flows_between(table((A, B, 30)), units(A, B))
    assert flows.flow.tolist() == [[0, 30], [0, 0]]


def test_codes_that_are_no_units_are_elsewhere():
    flows = flows_between(table((A, C, 7), (C, B, 5), (A, B, 1)), units(A, B))
    assert (flows.to_elsewhere.tolist(), flows.from_elsewhere.tolist()) == ([7, 0], [0, 5])


def test_hidden_flow_is_no_number_but_between_one_and_nine():
    flows = flows_between(table((A, B, "#"), (B, A, 20)), units(A, B))
    assert (flows.flow[0, 1], flows.hidden_least[0, 1], flows.hidden_most[0, 1]) == (0, 1, 9)


def test_absent_pair_is_nobody_unless_the_table_leaves_out_small_flows():
    rows = ((A, B, 20),)
    assert flows_between(table(*rows), units(A, B)).hidden_most.sum() == 0
    flows = flows_between(table(*rows, absent_is_hidden=True), units(A, B))
    assert flows.hidden_most.tolist() == [[0, 0], [9, 0]]
    assert flows.hidden_least.sum() == 0


def test_flow_told_to_be_none_is_not_absent():
    flows = flows_between(table((A, B, 20), (B, A, "-"), absent_is_hidden=True), units(A, B))
    assert flows.hidden_most[1, 0] == 0


def test_table_with_its_diagonal_gives_employed_residents_and_jobs():
    flows = flows_between(table((A, A, 70), (A, B, 20), (A, C, 10), (B, B, 50), (B, A, 5), (C, A, 3)), units(A, B))
    assert flows.has_stayers
    assert (flows.employed.tolist(), flows.jobs.tolist()) == ([100, 55], [78, 70])


def test_table_without_its_diagonal_gives_neither():
    flows = flows_between(table((A, B, 20), (B, A, 5)), units(A, B))
    assert not flows.has_stayers
    assert np.isnan(flows.employed).all()
    assert np.isnan(flows.jobs).all()


def test_flow_between_town_and_rural_part_is_no_diagonal():
    rows = (("3001014", "3001015", 40), ("3001014", B + "2", 20), (B + "2", "3001014", 5))
    flows = flows_between(table(*rows), units(A, B))
    assert not flows.has_stayers
    assert flows.flow[0, 0] == 40


def test_those_who_do_not_leave_stay():
    flows = flows_between(table((A, B, 20), (A, C, 10), (B, A, 5)), units(A, B, employed=[100, 50]))
    assert flows.has_stayers
    assert np.diagonal(flows.flow).tolist() == [70, 45]
    assert flows.employed.tolist() == [100, 50]


def test_those_who_stay_and_those_who_come_hold_the_jobs():
    rows = ((A, B, 20), (B, A, 5), (C, A, 2))
    flows = flows_between(table(*rows), units(A, B, employed=[100, 50]))
    assert flows.jobs.tolist() == [87, 65]
    given = flows_between(table(*rows), units(A, B, employed=[100, np.nan], jobs=[np.nan, 70]))
    assert given.jobs.tolist() == [87, 70]
    unknown = flows_between(table(*rows), units(A, B, employed=[100, np.nan]))
    assert np.isnan(unknown.jobs).tolist() == [False, True]


def test_whoever_leaves_hidden_does_not_stay():
    flows = flows_between(
        table((A, B, 20), (A, C, "#"), (A, "300104", "."), (B, A, 5)), units(A, B, employed=[100, 50])
    )
    # Of 100 residents 20 are known to leave and two flows of 1 to 9 are hidden.
    stays, least, most = flows.flow[0, 0], flows.hidden_least[0, 0], flows.hidden_most[0, 0]
    assert (stays, stays + least, stays + most) == (78, 62, 78)


def test_stayers_are_never_fewer_than_none_and_that_is_told():
    progress = SilentProgress()
    flows = flows_between(table((A, B, 20), (B, A, 5)), units(A, B, employed=[10, 50]), progress)
    assert flows.flow[0, 0] == 0
    [warning] = progress.warnings
    assert "300101: 10 residents, 20 in the table" in warning


def test_unit_without_employed_residents_has_none_that_stay_and_none_are_made_up():
    flows = flows_between(table((A, B, 20), (B, A, 5)), units(A, B, employed=[100, None]))
    assert np.isnan(flows.employed[1])
    assert flows.flow[1, 1] == 0


def test_given_residents_count_and_what_does_not_fit_is_told():
    progress = SilentProgress()
    flows = flows_between(table((A, A, 70), (A, B, 20), (B, B, 50)), units(A, B, employed=[200, 50]), progress)
    assert flows.employed.tolist() == [200, 50]
    [warning] = progress.warnings
    assert "200 residents, 90 in the table" in warning
    assert "300102" not in warning


def test_residents_that_hidden_flows_explain_fit():
    progress = SilentProgress()
    flows_between(table((A, A, 700), (A, B, "#"), (B, B, 50)), units(A, B, employed=[705, 50]), progress)
    assert progress.warnings == []


def test_employed_residents_say_nothing_of_those_who_move_home():
    flows = flows_between(table((A, B, 20), kind=FlowKind.MIGRATION), units(A, B, employed=[100, 50]))
    assert not flows.has_stayers
    assert np.isnan(flows.employed).all()


def test_unit_that_the_table_does_not_know_has_no_residents_made_up():
    flows = flows_between(table((A, A, 70), (B, B, 50)), units(A, B, C))
    assert np.isnan(flows.employed[2])


def test_no_units_and_no_flows_are_no_error():
    empty = FlowTable(np.array([], dtype=object), np.array([], dtype=object), np.array([]))
    assert len(flows_between(empty, units())) == 0
    assert flows_between(empty, units(A)).flow.tolist() == [[0]]


def test_pairs_are_counted_as_a_loop_over_rows_counts_them():
    rng = np.random.default_rng(1)
    codes = [f"3001{number:02d}" for number in range(1, 13)]
    rows = [(rng.choice(codes), rng.choice(codes), int(rng.integers(1, 50))) for _ in range(80)]
    inside = codes[:9]
    flows = flows_between(table(*rows, duplicates="sum"), units(*inside))
    expected = np.zeros((9, 9))
    away = np.zeros(9)
    for origin, destination, flow in rows:
        if origin in inside and destination in inside:
            expected[inside.index(origin), inside.index(destination)] += flow
        elif origin in inside:
            away[inside.index(origin)] += flow
    assert flows.flow.tolist() == expected.tolist()
    assert flows.to_elsewhere.tolist() == away.tolist()


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"), st.integers(1, 99)), min_size=1))
def test_merging_two_units_never_loses_a_flow(rows):
    merged = [
        ("a" if origin == "b" else origin, "a" if target == "b" else target, flow) for origin, target, flow in rows
    ]
    apart = flows_between(table(*rows, duplicates="sum"), units(*"abcd"))
    together = flows_between(table(*merged, duplicates="sum"), units(*"acd"))
    for flows in (apart, together):
        assert flows.flow.sum() + flows.to_elsewhere.sum() + flows.from_elsewhere.sum() == pytest.approx(
            sum(flow for origin, target, flow in rows if {origin, target} & set("abcd"))
        )
    assert together.flow[0, 0] == apart.flow[:2, :2].sum()
    assert together.to_elsewhere[0] == apart.to_elsewhere[:2].sum()


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from((0, 5, 300, "#")), min_size=9, max_size=9),
    st.lists(st.one_of(st.none(), st.integers(0, 900)), min_size=3, max_size=3),
)
def test_bounds_hold_the_known_flow_apart_from_those_who_stay(cells, employed):
    codes = (A, B, C)
    rows = [(codes[place // 3], codes[place % 3], cell) for place, cell in enumerate(cells)] + [(A, "300199", 1)]
    flows = flows_between(table(*rows), units(*codes, employed=employed))
    assert (flows.hidden_least <= flows.hidden_most).all()
    assert (flows.flow >= 0).all()
    assert (flows.flow + flows.hidden_least >= 0).all()
    off = ~np.eye(3, dtype=bool)
    assert (flows.hidden_least[off] >= 0).all()
