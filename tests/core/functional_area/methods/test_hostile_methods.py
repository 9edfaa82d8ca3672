"""Every method on data that nobody hopes for: zeros, one unit, halves, ties, gaps, islands; an answer or a message."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.delimit import (
    METHODS,
    delimit,
    members_of,
    parameters_of,
    parameters_to_json,
    words_of,
)
from ako_qgis_plugin.core.functional_area.variants.frames import criterion_frame, variant_frame
from ako_qgis_plugin.core.functional_area.variants.variant_words import notes_text
from ako_qgis_plugin.core.functional_area.vocabulary import Role

pytestmark = pytest.mark.filterwarnings("error")

FIELDS = (
    *("population", "population_15_64", "firms", "dwellings_completed", "non_farm_pct", "services_pct", "density_km2"),
    "travel_time_min",
)


def data_of(flow, employed=None, jobs=None, *, most_hidden=0.0, pairs=None, fields=100.0, has_stayers=True):
    """Give units in a row, a kilometre each, and flows between them; flows up to ``most_hidden`` are hidden."""
    flow = np.asarray(flow, dtype=float)
    count = len(flow)
    codes = tuple(f"{300_101 + unit}" for unit in range(count))
    areas = np.array([box(1000 * unit, 0, 1000 * unit + 1000, 1000) for unit in range(count)] + [None], dtype=object)
    values = {name: np.full(count, fields) for name in FIELDS}
    full = Flows.of_matrix(flow)
    is_hidden = (flow > 0) & (flow <= most_hidden)
    flows = Flows(
        np.where(is_hidden, 0.0, flow),
        is_hidden * 1.0,
        is_hidden * most_hidden,
        full.to_elsewhere,
        full.from_elsewhere,
        has_stayers=has_stayers,
        employed=full.employed if employed is None else np.asarray(employed, dtype=float),
        jobs=full.jobs if jobs is None else np.asarray(jobs, dtype=float),
    )
    pairs = [(unit, unit + 1) for unit in range(count - 1)] if pairs is None else pairs
    neighbours = Neighbours.of_pairs(count, pairs, free_m=np.zeros(count))
    return AreaData(Units(codes, codes, areas[:-1], values), flows, neighbours, migration=flows)


HOSTILE = {
    "nobody": data_of(np.zeros((4, 4))),
    "one unit": data_of([[5]]),
    "one unit of nobody": data_of([[0]]),
    "two units": data_of([[5, 1], [0, 3]]),
    "two units apart": data_of([[5, 0], [0, 3]], pairs=[]),
    "halves": data_of(np.kron(np.eye(2), [[50, 20], [20, 50]])),
    "the same flow everywhere": data_of(np.full((6, 6), 10.0)),
    "one person everywhere": data_of(np.ones((5, 5))),
    "only leavers": data_of([[0, 10], [10, 0]]),
    "nobody stays in a ring": data_of(np.roll(np.eye(5) * 9, 1, axis=1)),
    "missing residents": data_of(np.full((3, 3), 10.0), employed=[np.nan, 30, 30]),
    "all residents missing": data_of(np.full((3, 3), 10.0), employed=[np.nan] * 3),
    "zero residents who leave": data_of(np.full((3, 3), 10.0), employed=[30, 0, 30]),
    "missing jobs": data_of(np.full((3, 3), 10.0), jobs=[np.nan] * 3),
    "fewer residents than leave": data_of(np.full((3, 3), 10.0), employed=[1, 2, 3]),
    "islands": data_of(np.full((4, 4), 10.0), pairs=[]),
    "an island": data_of(np.full((4, 4), 10.0), pairs=[(0, 1), (1, 2)]),
    "all hidden": data_of(np.full((4, 4), 5.0), most_hidden=9.0),
    "some hidden": data_of([[90, 5, 5], [5, 90, 5], [5, 30, 60]], most_hidden=9.0),
    "without stayers": data_of([[0, 10], [10, 0]], employed=[np.nan] * 2, jobs=[np.nan] * 2, has_stayers=False),
    "without fields": data_of([[50, 10], [10, 50]], fields=np.nan),
    "zeros in fields": data_of([[50, 10], [10, 50]], fields=0.0),
    "giants and dwarfs": data_of([[1e15, 1], [1e-9, 1e-6]]),
    "no units": data_of(np.zeros((0, 0))),
}

#: What no text may hold.
UNREADABLE = r"\bnan\b|\binf\b|None|[{}]"

every_method = pytest.mark.parametrize("method", list(METHODS), ids=str)


def parameters(method, core):
    """Give the defaults of a method with a core."""
    return METHODS[method].parameters(core=core)


def answer(data, asked):
    """Give the variant, or None where the method says in words why there is none."""
    message = ""
    try:
        return delimit(data, asked)
    except AkoError as error:
        message = str(error)
    assert message.strip()
    assert not re.search(UNREADABLE, message)
    return None


def require_whole(data, variant):
    """Each unit has its role and its reasons, in both languages, and the whole comes back from its definition."""
    assert len(variant.results) == len(data.units)
    definition = parameters_to_json(variant.parameters)
    again = delimit(data, parameters_of(definition))
    assert again.results == variant.results
    for language in ("pl", "en"):
        frame = variant_frame(variant, data, "v", definition, language)
        assert all(reason.strip() and not re.search(UNREADABLE, reason) for reason in frame["reason"])
        criterion_frame(variant, data.units, "v", language)
        for note in notes_text(variant.notes, words_of(variant.parameters), language):
            assert note.strip()
    for result in variant.results:
        assert result.area_id or result.role in (Role.OUTSIDE, Role.NOT_ASSESSED)
        for criterion in result.criteria:
            numbers = (criterion.value, criterion.threshold, criterion.low, criterion.high)
            assert all(number is None or np.isfinite(number) for number in numbers)


@every_method
@pytest.mark.parametrize("name", list(HOSTILE))
@pytest.mark.parametrize("cores", [0, 1, 2])
def test_hostile_data_get_an_answer_or_a_message(method, name, cores):
    data = HOSTILE[name]
    variant = answer(data, parameters(method, data.units.codes[:cores]))
    if variant is not None:
        require_whole(data, variant)


@every_method
@pytest.mark.parametrize("name", list(HOSTILE))
def test_members_alone_are_those_of_the_variant(method, name):
    data = HOSTILE[name]
    asked = parameters(method, data.units.codes[:1])
    variant = answer(data, asked)
    if variant is not None:
        assert members_of(data, asked).tolist() == variant.is_inside.tolist()


@st.composite
def some_data(draw):
    count = draw(st.integers(1, 6))
    cell = st.sampled_from([0.0, 0.0, 1.0, 5.0, 30.0, 400.0])
    flow = [[draw(cell) for _ in range(count)] for _ in range(count)]
    total = st.sampled_from([np.nan, 0.0, 20.0, 500.0])
    totals = draw(st.none() | st.lists(total, min_size=count, max_size=count))
    fields = draw(st.sampled_from([np.nan, 0.0, 50.0]))
    everybody = [(one, other) for one in range(count) for other in range(one)]
    pairs = [pair for pair in everybody if draw(st.booleans())]
    return data_of(flow, totals, totals, most_hidden=draw(st.sampled_from([0.0, 9.0])), pairs=pairs, fields=fields)


@every_method
@settings(max_examples=40, deadline=None)
@given(data=some_data(), cores=st.integers(1, 2))
def test_any_data_get_an_answer_or_a_message(method, data, cores):
    asked = parameters(method, data.units.codes[:cores])
    variant = answer(data, asked)
    if variant is not None:
        require_whole(data, variant)
        assert members_of(data, asked).tolist() == variant.is_inside.tolist()


@every_method
@settings(max_examples=30, deadline=None)
@given(data=some_data(), order=st.randoms(use_true_random=False))
def test_the_order_of_units_changes_no_role(method, data, order):
    places = list(range(len(data.units)))
    order.shuffle(places)
    asked = parameters(method, data.units.codes[:1])
    one, other = answer(data, asked), answer(shuffled(data, places), asked)
    assert (one is None) == (other is None)
    if one is not None:
        assert [one.results[place].role for place in places] == [result.role for result in other.results]
        assert [one.results[place].area_id for place in places] == [result.area_id for result in other.results]


def shuffled(data, places):
    """Give the same data in another order of units."""
    units, flows = data.units, data.flows
    new_place = {old: new for new, old in enumerate(places)}
    matrix = np.ix_(places, places)
    moved = Flows(
        *(each[matrix] for each in (flows.flow, flows.hidden_least, flows.hidden_most)),
        *(each[places] for each in (flows.to_elsewhere, flows.from_elsewhere)),
        has_stayers=flows.has_stayers,
        employed=flows.employed[places],
        jobs=flows.jobs[places],
    )
    pairs = [(new_place[one], new_place[other]) for one, other in data.neighbours.pairs.tolist()]
    return AreaData(
        Units(
            tuple(units.codes[place] for place in places),
            tuple(units.names[place] for place in places),
            units.geometry[places],
            {name: values[places] for name, values in units.values.items()},
        ),
        moved,
        Neighbours.of_pairs(len(places), pairs, free_m=np.zeros(len(places))),
        migration=moved,
    )
