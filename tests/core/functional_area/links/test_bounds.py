"""What is told of hidden flows: the known number lies within its bounds, and so does every number it may truly be."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, fields

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
from ako_qgis_plugin.core.functional_area.links.bounds import Bounds
from ako_qgis_plugin.core.functional_area.links.links import core_links, unit_links
from ako_qgis_plugin.core.functional_area.methods.labour_market_areas import (
    LabourMarketAreasParameters,
    labour_market_areas,
)
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Criterion
from tests.core.functional_area.flows.flow_tables import reading, units

CODES, ELSEWHERE = ("300101", "300102", "300103"), "300199"
HIDDEN = "#"
#: Differences that are but rounding, in per cent.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Published:
    """A table as published, what is given of the units, and the tables that may be true."""

    flows: Flows
    units: object
    truths: list[Flows]


@st.composite
def published(draw, *, holds_diagonal):
    """Draw a table of three units with up to three hidden flows; without a diagonal also flows to elsewhere are."""
    count, largest = len(CODES), draw(st.sampled_from([1, 3, 9]))
    number = st.one_of(st.just(0), st.integers(1, 12), st.integers(10, 300))
    cells = np.array([[draw(number) for _ in range(count + 1)] for _ in range(count + 1)], dtype=object)
    cells[count, count] = 0
    # No table is empty.
    cells[count, 0] = draw(st.integers(1, 50))
    for place in range(count):
        # A diagonal that is published is not hidden; else few may be left to stay.
        cells[place, place] = draw(st.integers(1, 40))
    places = [(i, j) for i in range(count) for j in range(count if holds_diagonal else count + 1) if i != j]
    hidden = draw(st.lists(st.sampled_from(places), max_size=3, unique=True))
    for place in hidden:
        cells[place] = HIDDEN
    employed = _residents(cells, draw(st.tuples(*[st.integers(1, largest)] * len(hidden))), hidden)
    jobs = None if draw(st.booleans()) else [2000 + draw(st.integers(0, 900)) for _ in CODES]
    values = {} if holds_diagonal else {"employed": employed} | ({} if jobs is None else {"jobs": jobs})
    names = (*CODES, ELSEWHERE)
    rows = [
        (names[i], names[j], cells[i, j])
        for i, j in itertools.product(range(count + 1), repeat=2)
        if cells[i, j] != 0 and (holds_diagonal or i != j)
    ]
    own = units(*CODES, **values)
    flows = flows_between(reading(*rows, hidden_max=largest).table, own)
    fillings = itertools.product(sorted({1, draw(st.integers(1, largest)), largest}), repeat=len(hidden))
    given_employed = None if holds_diagonal else employed
    truths = [_truth(cells, each, hidden, given_employed, None if holds_diagonal else jobs) for each in fillings]
    return Published(flows, own, [truth for truth in truths if (truth.flow >= 0).all()])


def _filled(cells, filling, hidden):
    filled = cells.copy()
    for place, people in zip(hidden, filling, strict=True):
        filled[place] = people
    return filled.astype(float)


def _residents(cells, filling, hidden):
    return _filled(cells, filling, hidden)[:-1].sum(axis=1).tolist()


def _truth(cells, filling, hidden, employed, jobs):
    """Give the flows if the hidden ones are these people; of given residents those stay who do not leave."""
    filled = _filled(cells, filling, hidden)
    if employed is not None:
        for place, residents in enumerate(employed):
            filled[place, place] += residents - filled[place].sum()
    living, working = filled[:-1].sum(axis=1), filled[:, :-1].sum(axis=0)
    square = filled[:-1, :-1]
    nothing = square * 0
    working = working if jobs is None else np.array(jobs, dtype=float)
    return Flows(square, nothing, nothing, filled[:-1, -1], filled[-1, :-1], True, living, working)


def _bounds(links) -> dict[str, Bounds]:
    return {each.name: value for each in fields(links) if isinstance(value := getattr(links, each.name), Bounds)}


def _require_within(values, bounds: Bounds, name: str) -> None:
    is_known = np.isfinite(values)
    assert (values >= bounds.least - ROUNDING)[is_known].all(), name
    assert (values <= bounds.most + ROUNDING)[is_known].all(), name


EITHER = st.booleans().flatmap(lambda holds: published(holds_diagonal=holds))


@settings(max_examples=60, deadline=None)
@given(EITHER)
def test_every_known_number_lies_within_its_own_bounds(case):
    every_unit = np.arange(len(CODES))
    for links in (unit_links(case.units, case.flows), core_links(case.flows, every_unit)):
        for name, bounds in _bounds(links).items():
            _require_within(bounds.known, bounds, name)


@settings(max_examples=60, deadline=None)
@given(EITHER)
def test_stayers_and_shares_lie_within_their_bounds_however_the_hidden_flows_are_filled(case):
    every_unit = np.arange(len(CODES))
    told = unit_links(case.units, case.flows)
    told_of_cores = core_links(case.flows, every_unit)
    for truth in case.truths:
        true = unit_links(case.units, truth)
        for name in ("staying", "supply_pct", "demand_pct"):
            _require_within(getattr(true, name).known, getattr(told, name), name)
        true_of_cores = core_links(truth, every_unit)
        for name, bounds in _bounds(told_of_cores).items():
            _require_within(getattr(true_of_cores, name).known, bounds, name)


@settings(max_examples=60, deadline=None)
@given(EITHER, st.integers(30, 95), st.integers(1, 400))
def test_self_containment_of_areas_lies_within_its_bounds_however_the_hidden_flows_are_filled(case, share, size):
    asked = {"min_size": size, "target_size": size + 100, "min_self_containment": share, "target_self_containment": 95}
    variant = labour_market_areas(AreaData(case.units, case.flows), LabourMarketAreasParameters(**asked))
    assume(any(result.criteria for result in variant.results))
    for result in variant.results:
        members = [place for place, other in enumerate(variant.results) if other.area_id == result.area_id]
        shares = [criterion for criterion in result.criteria if criterion.key.endswith("self_containment")]
        for criterion in shares:
            low, high = _ends(criterion)
            assert low <= criterion.value <= high
            for truth in case.truths:
                assert low - ROUNDING <= _true_share(truth, members, criterion.key) <= high + ROUNDING


def _ends(criterion: Criterion):
    return (criterion.value if end is None else end for end in (criterion.low, criterion.high))


def _true_share(truth: Flows, members: list[int], key: str) -> float:
    whole = truth.employed if key.startswith("supply") else truth.jobs
    return 100 * truth.flow[np.ix_(members, members)].sum() / whole[members].sum()


def test_hidden_leavers_are_off_the_stayers_before_shares_are_taken():
    # Of 100 residents 20 are known to leave the first unit, and 1 to 9 more: 71 to 79 stay, 79 by what is known.
    own = units(*CODES[:2], employed=[100, 50])
    flows = flows_between(reading((CODES[0], ELSEWHERE, 20), (CODES[0], CODES[1], HIDDEN)).table, own)
    supply = unit_links(own, flows).supply_pct
    assert (supply.known[0], supply.least[0], supply.most[0]) == (79, 71, 79)


def test_jobs_that_are_stayers_and_those_who_come_are_as_open_as_these():
    # 79 known jobs of the first unit are all held by those who stay: 71 to 79, beside 1 to 9 who come from the second.
    own = units(*CODES[:2], employed=[100, 50])
    rows = ((CODES[0], ELSEWHERE, 20), (CODES[0], CODES[1], HIDDEN), (CODES[1], CODES[0], HIDDEN))
    demand = unit_links(own, flows_between(reading(*rows).table, own)).demand_pct
    assert (demand.known[0], demand.least[0], demand.most[0]) == pytest.approx((100, 7100 / 80, 100))
