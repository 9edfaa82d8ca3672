"""Indicators of units, and means over reference units."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.cores import cores_of
from ako_qgis_plugin.core.functional_area.methods.criteria import CoreFlow, Formula
from ako_qgis_plugin.core.functional_area.methods.indicators import (
    Indicator,
    MeanKind,
    indicator_of,
    mean_of,
    reference_units,
    require_data,
)
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.units import Units

CODES = ("306101", "301701", "100801")
#: From row to column; the diagonal stays at home.
FLOW = np.array([[50.0, 3.0, 7.0], [20.0, 60.0, 1.0], [5.0, 2.0, 10.0]])


def data():
    values = {"population": np.array([1_000.0, 200.0, 0.0]), "jobs": np.array([500.0, np.nan, 50.0])}
    moving = Flows.of_matrix(FLOW)
    return AreaData(Units(CODES, CODES, values=values), moving, migration=Flows.of_matrix(FLOW * 10))


@pytest.mark.parametrize(
    ("numerator", "expected"),
    [
        (CoreFlow.COMMUTERS_TO_CORE, [np.nan, 100.0, np.nan]),
        (CoreFlow.COMMUTERS_FROM_CORE, [np.nan, 15.0, np.nan]),
        (CoreFlow.REGISTRATIONS_TO_CORE, [np.nan, 1_000.0, np.nan]),
        (CoreFlow.REGISTRATIONS_FROM_CORE, [np.nan, 150.0, np.nan]),
        ("jobs", [500.0, np.nan, np.nan]),
    ],
)
def test_people_are_counted_in_their_direction_per_thousand(numerator, expected):
    area = data()
    found = indicator_of(area, Formula(numerator, "population", 1_000.0), cores_of(area, CODES[:1], "joined"))
    assert found.values == pytest.approx(expected, nan_ok=True)


def test_what_is_missing_is_named_for_each_unit():
    area = data()
    found = indicator_of(area, Formula("jobs", "population", 1.0), cores_of(area, CODES[:1], "joined"))
    assert [found.missing_field(unit) for unit in range(3)] == ["", "jobs", "population"]


def test_a_negative_denominator_divides_nothing():
    area = AreaData(Units(CODES, CODES, values={"a": np.ones(3), "b": np.array([-1.0, 1.0, 2.0])}))
    found = indicator_of(area, Formula("a", "b", 1.0), cores_of(area, CODES[:1], "joined"))
    assert found.values == pytest.approx([np.nan, 1.0, 0.5], nan_ok=True)


def test_criteria_whose_data_are_there_need_nothing_more():
    require_data(data(), ())


@pytest.mark.parametrize(
    ("reference", "expected"),
    [((), [1, 1, 1]), (("30",), [1, 1, 0]), ((" 3061 ", "100801"), [1, 0, 1]), (("",), [1, 1, 1])],
)
def test_reference_units_are_named_by_the_beginning_of_their_codes(reference, expected):
    assert reference_units(data().units, reference).tolist() == [bool(each) for each in expected]


def indicator(values, weight):
    values, weight = np.array(values, dtype=float), np.array(weight, dtype=float)
    return Indicator(values, values, values, weight)


def test_units_without_weight_take_no_part_in_a_weighted_mean():
    found = indicator([1, 2, 100], [1, 3, np.nan])
    everywhere = np.ones(3, dtype=bool)
    assert mean_of(found, everywhere, MeanKind.WEIGHTED) == pytest.approx(1.75)
    assert mean_of(found, everywhere, MeanKind.SIMPLE) == pytest.approx(103 / 3)


def test_a_mean_of_nothing_is_missing():
    assert np.isnan(mean_of(indicator([np.nan] * 2, [1, 1]), np.ones(2, dtype=bool), MeanKind.WEIGHTED))
    assert np.isnan(mean_of(indicator([1, 2], [1, 1]), np.zeros(2, dtype=bool), MeanKind.SIMPLE))


people = st.lists(st.tuples(st.integers(0, 1_000), st.integers(1, 1_000)), min_size=1, max_size=8)


@given(people)
def test_a_weighted_mean_is_sum_over_sum(pairs):
    top, bottom = (np.array(column, dtype=float) for column in zip(*pairs, strict=True))
    found = indicator(top / bottom, bottom)
    mean = mean_of(found, np.ones(len(pairs), dtype=bool), MeanKind.WEIGHTED)
    assert mean == pytest.approx(sum(one for one, _ in pairs) / sum(other for _, other in pairs))
