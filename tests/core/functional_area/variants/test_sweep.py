"""A threshold moved: where units flip, checked against the method itself."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import Cancelled, DelimitationError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants import delimit as module
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit
from ako_qgis_plugin.core.functional_area.variants.sweep import SweepRange, sweep, sweep_frame, usual_range
from ako_qgis_plugin.core.functional_area.vocabulary import SWEEP_FIELDS, Method
from ako_qgis_plugin.core.schema import names
from tests.core.functional_area.variants.small_method import ENTRY, SmallParameters, small_data


@pytest.fixture(autouse=True, scope="module")
def small_method():
    known = module.METHODS
    module.METHODS = {**known, Method.OECD_FUA: ENTRY}
    yield
    module.METHODS = known


KALISZ = SmallParameters(core=("306101",))


def test_the_usual_range_of_fifteen_percent_is_ten_to_twenty():
    values = usual_range(15.0).values(15.0)
    assert (values[0], values[-1], len(values), 15.0 in values) == (10.0, 20.0, 21, True)


def test_units_flip_exactly_at_their_shares():
    found = sweep(small_data(), KALISZ, SweepRange(5.0, 25.0, 3.0))
    assert found.flips[0] == ()
    assert [(flip.at, flip.is_exact) for unit in (1, 2) for flip in found.flips[unit]] == [(20.0, True), (10.0, True)]


def test_a_unit_is_stable_up_to_its_flip():
    found = sweep(small_data(), KALISZ, SweepRange(5.0, 25.0, 3.0))
    assert [found.stable_range(unit) for unit in range(3)] == [(5.0, 25.0), (5.0, 20.0), (10.0, 25.0)]


def test_rows_say_who_flips_where():
    data = small_data()
    frame = sweep_frame(sweep(data, KALISZ, SweepRange(5.0, 25.0, 3.0)), data.units, "Kalisz")
    assert list(frame.columns) == names(SWEEP_FIELDS)
    assert frame.iloc[1][["unit_code", "is_inside", "flips", "flips_at", "is_exact"]].tolist() == [
        *("301701", True, 1, 20.0, True)
    ]


@pytest.mark.parametrize("bad", [SweepRange(20, 10, 1), SweepRange(10, 20, 0), SweepRange(0, float("nan"), 1)])
def test_a_range_that_is_none_is_refused(bad):
    with pytest.raises(DelimitationError, match="the step must be above zero"):
        sweep(small_data(), KALISZ, bad)


def test_far_too_many_values_are_refused():
    with pytest.raises(DelimitationError, match="at most 1000"):
        sweep(small_data(), KALISZ, SweepRange(0, 100, 0.001))


def test_a_parameter_that_is_no_number_is_refused():
    with pytest.raises(DelimitationError, match="has no number 'contiguity'; it has threshold"):
        sweep(small_data(), KALISZ, parameter="contiguity")


def test_a_cancelled_sweep_is_no_result():
    class Cancelling:
        def advance(self, fraction: float) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        sweep(small_data(), KALISZ, progress=Cancelling())


@settings(max_examples=30)
@given(
    st.lists(st.lists(st.integers(0, 50), min_size=6, max_size=6), min_size=6, max_size=6),
    st.floats(1, 40),
    st.floats(0.7, 9),
)
def test_a_sweep_is_the_method_at_every_value_and_flips_lie_between(flow, start, step):
    matrix = np.array(flow, float) + np.eye(6)
    codes = tuple(str(number) for number in range(300001, 300007))
    data = AreaData(Units(codes, codes), Flows.of_matrix(matrix))
    parameters = SmallParameters(core=codes[:1], threshold=start + step)
    found = sweep(data, parameters, SweepRange(start, start + 12 * step, step))
    for value, inside in zip(found.values.tolist(), found.is_inside, strict=True):
        again = delimit(data, dataclasses.replace(parameters, threshold=value))
        assert (again.is_inside == inside).all()
    shares = 100 * matrix[:, 0] / matrix.sum(axis=1)
    for unit in range(1, 6):
        is_swept = found.values[0] <= shares[unit] < found.values[-1]
        assert [flip.at for flip in found.flips[unit]] == ([pytest.approx(shares[unit])] if is_swept else [])
        assert all(flip.is_exact for flip in found.flips[unit])


def test_where_no_share_decides_a_flip_is_found_by_halving(monkeypatch):
    def without_shares(data, parameters, progress):
        variant = ENTRY.function(data, parameters, progress)
        return dataclasses.replace(
            variant, results=tuple(dataclasses.replace(result, criteria=()) for result in variant.results)
        )

    monkeypatch.setitem(module.METHODS, Method.OECD_FUA, dataclasses.replace(ENTRY, function=without_shares))
    (flip,) = sweep(small_data(), KALISZ, SweepRange(5.0, 25.5, 3.0)).flips[1]
    assert (flip.is_exact, flip.below <= 20.0 <= flip.above, flip.above - flip.below <= 0.003) == (False, True, True)
