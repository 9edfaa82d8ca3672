"""What holds of any plan: clean ones give nothing, planted faults are found as a slow second opinion finds them."""

from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from tests.core.plan_quality.coverages import (
    LEAST_M2,
    brute_gaps,
    brute_overlaps,
    clean_plan,
    clean_plans,
    inner_square,
)
from tests.core.plan_quality.plans import faults_of, plan

few = settings(max_examples=20)


def touching_apart(faults):
    """Leave out outlines that touch themselves, which merged cells may do."""
    return [fault for fault in faults if fault.check_id != "Q105"]


def found(plans):
    return touching_apart(faults_of(plans))


def shifted(clean, chosen, vertex, by):
    """Move one vertex of one zone."""
    xy = shapely.get_coordinates(clean.zones[chosen])
    moved = xy[vertex % len(xy)]
    zone = shapely.transform(
        clean.zones[chosen], lambda all_xy: np.where((all_xy == moved).all(1)[:, None], all_xy + by, all_xy)
    )
    return [zone if number == chosen else each for number, each in enumerate(clean.zones)]


@few
@given(clean_plans())
def test_a_clean_plan_gives_nothing(clean):
    assert found(plan(clean.zones, clean.act)) == []


@few
@given(clean_plans(), st.integers(0, 100), st.floats(0.05, 40))
def test_a_planted_gap_is_found_with_its_area_and_nothing_else(clean, chosen, side):
    chosen %= len(clean.zones)
    square = inner_square(clean.zones[chosen], side)
    assume(square is not None)
    zones = [zone - square if number == chosen else zone for number, zone in enumerate(clean.zones)]
    (fault,) = found(plan(zones, clean.act))
    assert (fault.check_id, fault.zone_id) == ("Q201", f"1POG-{chosen + 1}SJ")
    assert fault.area_m2 == pytest.approx(side**2, rel=1e-6, abs=1e-6)


@few
@given(clean_plans(), st.integers(0, 100), st.floats(1.01, 40))
def test_a_planted_overlap_is_found_with_its_area_and_nothing_else(clean, chosen, side):
    chosen %= len(clean.zones)
    square = inner_square(clean.zones[chosen], side)
    assume(square is not None)
    (fault,) = found(plan([*clean.zones, square], clean.act))
    assert (fault.check_id, fault.zone_id) == ("Q202", f"1POG-{chosen + 1}SJ")
    assert fault.area_m2 == pytest.approx(side**2, rel=1e-6)


@few
@given(clean_plans(), st.integers(0, 100), st.integers(0, 100), st.tuples(st.floats(-20, 20), st.floats(-20, 20)))
def test_gaps_and_overlaps_are_those_of_the_second_opinion(clean, chosen, vertex, by):
    zones = shifted(clean, chosen % len(clean.zones), vertex, np.round(by, 2))
    assume(all(map(shapely.is_valid, zones)) and np.hypot(*by) > 1)
    faults = found(plan(zones, clean.act))
    assume(all(fault.check_id.startswith("Q2") for fault in faults))
    overlaps = defaultdict(float)
    for fault in faults:
        if fault.check_id == "Q202":
            overlaps[fault.zone_id, fault.other.split()[0]] += fault.area_m2
    expected = {(f"1POG-{j + 1}SJ", f"1POG-{i + 1}SJ"): area for (i, j), area in brute_overlaps(zones).items()}
    overlaps = {pair: area for pair, area in overlaps.items() if area > LEAST_M2}
    assert overlaps == pytest.approx(expected, rel=1e-3, abs=1e-2)
    gaps = sum(fault.area_m2 for fault in faults if fault.check_id == "Q201")
    assert gaps == pytest.approx(brute_gaps(zones, clean.act), rel=1e-3, abs=1e-2)


@few
@given(clean_plans(), st.randoms(use_true_random=False), st.integers(0, 100), st.integers(0, 100))
def test_the_order_of_zones_does_not_matter(clean, random, chosen, vertex):
    plans = plan(shifted(clean, chosen % len(clean.zones), vertex, (3.0, 4.0)), clean.act)
    order = list(range(len(plans.zones)))
    random.shuffle(order)
    mixed = replace(plans, zones=plans.zones.iloc[order].reset_index(drop=True))
    assert sorted(told(mixed)) == sorted(told(plans))


def told(plans):
    return [
        (fault.check_id, fault.zone_id or "", fault.other, round(fault.area_m2 or 0, 3)) for fault in faults_of(plans)
    ]


@few
@given(clean_plans(), st.tuples(st.integers(-500_000, 500_000), st.integers(-500_000, 500_000)), st.integers(0, 100))
def test_the_place_of_a_plan_does_not_matter(clean, by, vertex):
    zones = shifted(clean, 0, vertex, (3.0, 4.0))
    here = faults_of(plan(zones, clean.act))
    away = faults_of(
        plan(shapely.transform(zones, lambda xy: xy + by), shapely.transform(clean.act, lambda xy: xy + by))
    )
    in_short = [
        sorted((each.check_id, each.zone_id or "", round(each.area_m2 or 0, 2)) for each in faults)
        for faults in (here, away)
    ]
    assert in_short[0] == in_short[1]


def test_many_zones_without_shared_vertices_are_checked_in_seconds_and_tell_them_all():
    rng = np.random.default_rng(1)
    clean = clean_plan(30, 30, np.arange(900).reshape(30, 30), rng)
    dense = shapely.segmentize(np.array(clean.zones[::2], dtype=object), 30.0)
    zones = [*dense, *clean.zones[1::2]]
    faults = faults_of(PlanSet(plan(zones, clean.act).zones, plan([], clean.act).acts))
    assert {fault.check_id for fault in faults} <= {"Q110"}
    assert len(faults) > 500
