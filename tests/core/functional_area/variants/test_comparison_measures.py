"""What variants amount to, by hand."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.neighbours import neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.comparison_measures import kept_flows, measures_frame, polsby_popper
from ako_qgis_plugin.core.functional_area.variants.frames import area_km2
from ako_qgis_plugin.core.functional_area.vocabulary import MEASURE_FIELDS
from ako_qgis_plugin.core.schema import names
from tests.core.functional_area.variants.test_comparison import side_by_side, variant

FLOW = np.array([[50.0, 10.0, 5.0], [20.0, 30.0, 10.0], [4.0, 1.0, 15.0]])
FIRST_TWO = np.array([True, True, False])

#: Two kilometres by one, in a row of three squares and one apart.
SQUARES = [shapely.box(x, 0, x + 1000, 1000) for x in (0, 1000, 2000, 9000)]


def squares() -> Units:
    return Units(tuple("ABCD"), tuple("ABCD"), np.array(SQUARES, dtype=object))


def test_kept_flows_by_hand():
    kept = kept_flows(Flows.of_matrix(FLOW), FIRST_TWO)
    # Leaving their unit: 10 + 5 from the first, 20 + 10 from the second; 10 + 20 of them stay inside.
    assert kept.kept_flow == pytest.approx(100 * 30 / 45)
    # Inside work 50 + 10 + 20 + 30 of 65 + 60 employed residents, in 74 + 41 jobs.
    assert kept.self_containment == pytest.approx(100 * 110 / 125)
    assert kept.demand_self_containment == pytest.approx(100 * 110 / 115)


def test_people_who_work_elsewhere_are_not_kept():
    nobody, nothing = np.zeros(3), np.zeros((3, 3))
    flows = Flows(
        FLOW, nothing, nothing, np.array([5.0, 0, 0]), nobody, True, FLOW.sum(1) + np.array([5, 0, 0]), FLOW.sum(0)
    )
    assert kept_flows(flows, FIRST_TWO).kept_flow == pytest.approx(100 * 30 / 50)
    assert kept_flows(flows, FIRST_TWO).self_containment == pytest.approx(100 * 110 / 130)


def test_without_those_who_stay_self_containment_is_unknown_but_kept_flows_are():
    nobody, nothing, unknown = np.zeros(3), np.zeros((3, 3)), np.full(3, np.nan)
    flows = Flows(FLOW - np.diag(np.diag(FLOW)), nothing, nothing, nobody, nobody, False, unknown, unknown)
    kept = kept_flows(flows, FIRST_TWO)
    assert kept.kept_flow == pytest.approx(100 * 30 / 45)
    assert np.isnan([kept.self_containment, kept.demand_self_containment]).all()


def test_jobs_that_are_fewer_than_those_who_work_there_never_give_more_than_the_whole():
    flows = Flows.of_matrix(FLOW, jobs=np.array([10.0, 10.0, 10.0]))
    assert kept_flows(flows, np.ones(3, bool)).demand_self_containment == 100.0


def test_an_area_that_nobody_leaves_has_no_kept_share():
    assert np.isnan(kept_flows(Flows.of_matrix(np.diag([3.0, 4.0, 5.0])), FIRST_TWO).kept_flow)


def test_polsby_popper_by_hand():
    units = squares()
    neighbours, areas = neighbours_of(units), area_km2(units)
    one, two = np.array([1, 0, 0, 0], bool), np.array([1, 1, 0, 0], bool)
    assert polsby_popper(one, neighbours, areas) == pytest.approx(np.pi / 4)
    assert polsby_popper(two, neighbours, areas) == pytest.approx(4 * np.pi * 2 / 36, rel=0.02)
    apart = np.array([1, 0, 0, 1], bool)
    assert polsby_popper(apart, neighbours, areas) == pytest.approx(4 * np.pi * 2 / 64)
    assert np.isnan(polsby_popper(np.zeros(4, bool), neighbours, areas))


@given(st.lists(st.booleans(), min_size=9, max_size=9).filter(any))
def test_polsby_popper_of_a_grid_is_that_of_its_union(inside):
    shapes = [shapely.box(1000 * x, 1000 * y, 1000 * x + 1000, 1000 * y + 1000) for x in range(3) for y in range(3)]
    codes = tuple(str(index) for index in range(9))
    units = Units(codes, codes, np.array(shapes, dtype=object))
    union = shapely.union_all([shape for shape, chosen in zip(shapes, inside, strict=True) if chosen])
    wanted = 4 * np.pi * union.area / union.length**2
    assert polsby_popper(np.array(inside), neighbours_of(units), area_km2(units)) == pytest.approx(wanted, rel=0.05)


def test_measures_by_hand():
    columns = {"population": [10, 20, 30, 40], "geometry": SQUARES}
    comparison, _ = side_by_side(variant("x", "cmom", codes="ABCD", **columns), variant("y", "cooo", codes="ABCD"))
    flow = np.pad(FLOW, (0, 1))
    flow[3, 3] = 8.0
    neighbours = neighbours_of(comparison.units)
    progress = side_by_side(variant("x", "c", codes="A"))[1]
    frame = measures_frame(comparison, progress, flows=Flows.of_matrix(flow), neighbours=neighbours, reference="y")
    assert list(frame.columns) == names(MEASURE_FIELDS)
    row = frame.iloc[0]
    assert row[["units", "core_units", "population", "employed", "jobs", "area_km2"]].tolist() == [
        *(3, 1, 70, 133, 123, 3.0)
    ]
    assert row[["parts", "enclaves", "exclaves"]].tolist() == [2, 0, 1]
    assert row["jaccard_with_reference"] == pytest.approx(1 / 3)
    assert row["self_containment_pct"] == pytest.approx(100 * 118 / 133)


def test_each_of_several_areas_has_a_row_of_its_own():
    comparison, progress = side_by_side(variant("x", "cmcmoo", "1122--"))
    frame = measures_frame(comparison, progress)
    assert frame[["area_id", "units"]].values.tolist() == [[None, 4], ["1", 2], ["2", 2]]


def test_a_sum_with_a_hole_is_missing_and_told():
    people = [10, None, 30, 40, 50, 60]
    comparison, progress = side_by_side(variant("x", "cmoooo", population=people))
    assert np.isnan(measures_frame(comparison, progress)["population"][0])
    assert progress.warnings == ["variant 'x': population is not known in B, so there is no sum of it"]
