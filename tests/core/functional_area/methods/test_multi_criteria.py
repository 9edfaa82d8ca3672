"""Multi-criteria delimitation, against cases computed by hand and a plain version of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import DelimitationError, FlowError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.criteria import Comparison, Direction, Group, ThresholdKind
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.methods.multi_criteria import (
    MET_SHARE,
    MultiCriteriaParameters,
    multi_criteria,
)
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_of, parameters_to_json, words_of
from ako_qgis_plugin.core.functional_area.variants.sweep import SweepRange, sweep
from ako_qgis_plugin.core.functional_area.variants.variant_words import notes_text, reason_text
from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Role
from tests.core.functional_area.methods.small_area import (
    BUSINESS,
    CODES,
    COMMUTING,
    DENSE,
    NAMES,
    A,
    B,
    C,
    D,
    E,
    K,
    criterion,
    data,
    flows,
    units,
)

THREE = (COMMUTING, BUSINESS, DENSE)


def run(area=None, **parameters):
    given_ = {"core": (CODES[K],), "criteria": THREE, "contiguity": False} | parameters
    return multi_criteria(data() if area is None else area, MultiCriteriaParameters(**given_))


def members(variant):
    return {name for name, result in zip(NAMES, variant.results, strict=True) if result.role in INSIDE}


def met(variant, unit):
    return [each.is_met for each in measured(variant, unit)]


def measured(variant, unit):
    """Give the criteria of a unit without the one that says how many of them hold."""
    return [each for each in variant.results[unit].criteria if each.key != MET_SHARE]


def grounds(variant, unit):
    return {ground.key: ground.values for ground in variant.results[unit].grounds}


# F: commuters to K per 1,000 of working age A 120, B 60, C 50, D 40, E 80, at least 50.
# S: firms per 1,000: mean over all (10000+800+400+300+400+80)/129000 = 11980/129 = 92.87, of it 75 % = 69.65:
#    K 100, A 80, D 100 hold; B 50, C 60, E 40 do not.
# M: density A 100, B 80, C 60, D 50, E 40, at least 60.
def test_all_criteria_hold_in_one_unit_of_the_small_area():
    variant = run()
    assert [met(variant, unit) for unit in (A, B, C, D, E)] == [
        [True, True, True],
        [True, False, True],
        [True, False, True],
        [False, True, False],
        [True, False, False],
    ]
    assert members(variant) == {"K", "A"}


# Two of three are 66.7 %: 60 % of three are 1.8, so two must hold: A (3), B (2), C (2).
def test_a_share_of_criteria_is_rounded_up_to_a_number():
    assert members(run(threshold=60.0)) == {"K", "A", "B", "C"}
    assert members(run(threshold=67.0)) == {"K", "A"}
    assert members(run(threshold=200 / 3)) == {"K", "A", "B", "C"}


def test_more_than_all_criteria_hold_nowhere():
    assert members(run(threshold=120.0)) == {"K"}


def test_each_unit_tells_how_many_criteria_hold_of_those_asked_for():
    share = run(threshold=60.0).results[B].criteria[0]
    assert (share.key, share.value, share.threshold, share.is_met) == (MET_SHARE, pytest.approx(200 / 3), 60.0, True)


def test_how_many_hold_is_not_known_where_missing_data_decide():
    variant = run(data(firms=(10_000, np.nan, 400, 300, 400, 80)))
    assert (variant.results[A].criteria[0].is_met, variant.results[B].criteria[0].is_met) == (None, False)


def test_with_no_share_asked_for_every_unit_is_in():
    assert members(run(threshold=0.0)) == set(NAMES)


# One of three must hold, and one of the socio-economic ones: A and D.
def test_a_group_can_be_asked_for():
    variant = run(threshold=33.0, min_socioeconomic=1)
    assert members(variant) == {"K", "A", "D"}
    assert grounds(variant, B)["socioeconomic_short"] == {"met": 0, "needed": 1}


def test_the_threshold_of_a_mean_is_sum_over_sum():
    threshold = measured(run(), A)[1].threshold
    assert threshold == pytest.approx(0.75 * 11_980 / 129)


# Each unit counts once: (100+80+50+60+100+40)/6 = 71.67, of it 75 % = 53.75: C has 60.
def test_a_simple_mean_counts_each_unit_once():
    variant = run(mean="simple")
    assert measured(variant, A)[1].threshold == pytest.approx(53.75)
    assert met(variant, C)[1]


# Codes that begin with 30 are all but E: (11980-80)/127 = 93.70.
@pytest.mark.parametrize("reference", [("30",), CODES[:5], ("3061", "3007")])
def test_the_mean_is_taken_over_the_units_named_by_codes_or_their_beginnings(reference):
    assert measured(run(reference=reference), A)[1].threshold == pytest.approx(0.75 * 11_900 / 127)


def test_a_reference_that_names_no_unit_is_refused():
    with pytest.raises(DelimitationError, match="begins with 24; codes are such as 306101"):
        run(reference=("30", "24"))


def test_a_mean_of_a_field_without_denominator_is_simple_and_says_so():
    relative = replace(DENSE, threshold=50.0, threshold_kind=ThresholdKind.PERCENT_OF_MEAN)
    variant = run(criteria=(relative,))
    # (1500+100+80+60+50+40)/6 = 305.
    assert measured(variant, A)[0].threshold == pytest.approx(152.5)
    assert [note.key for note in variant.notes] == ["simple_mean"]


def test_the_denominator_of_a_field_weighs_its_mean():
    relative = criterion("X", "rate", "population", threshold=100.0, threshold_kind=ThresholdKind.PERCENT_OF_MEAN)
    variant = run(data(rate=(10, 20, 20, 20, 20, 20)), criteria=(relative,))
    # 10 for the 100,000 of K and 20 for the other 29,000.
    assert measured(variant, A)[0].threshold == pytest.approx(1_580 / 129)


def test_units_without_data_are_left_out_of_the_mean_and_counted():
    variant = run(data(firms=(10_000, 800, np.nan, 300, 400, 80)))
    assert measured(variant, A)[1].threshold == pytest.approx(0.75 * 11_580 / 121)
    assert {"criterion": "S", "count": 1} in [note.values for note in variant.notes]


def test_at_most_is_met_below_a_threshold_and_at_it():
    below = criterion("T", comparison=Comparison.AT_MOST, direction=Direction.LESS, threshold=60.0)
    assert members(run(criteria=(below,))) == {"K", "C", "D", "E"}


def test_a_value_that_is_the_threshold_however_it_was_divided_holds():
    # 3 of 1,000 from 0.3 of 100: 0.3 * 1000 / 100 is 2.9999999999999996 in some orders of the operations.
    third = criterion("X", "part", "whole", 3.0, threshold=0.1)
    assert members(run(data(part=[0.1] * 6, whole=[3.0] * 6), criteria=(third,))) == set(NAMES)


# A unit that lacks firms: B meets F and M, so with two of three it is in whatever S may be; D meets none.
def test_a_unit_is_assessed_on_what_is_known_where_its_answer_cannot_turn():
    variant = run(data(firms=(10_000, 800, np.nan, 300, np.nan, 80)), threshold=60.0)
    assert (variant.results[B].role, variant.results[D].role) == (Role.COMMUTING, Role.OUTSIDE)
    assert {"lacks", "decided_on_known"} <= set(grounds(variant, B))
    assert grounds(variant, B)["lacks"] == {"criterion": "S", "fields": "firms"}


def test_a_unit_whose_missing_data_decide_is_not_assessed():
    variant = run(data(firms=(10_000, np.nan, 400, 300, 400, 80)))
    assert variant.results[A].role is Role.NOT_ASSESSED
    assert measured(variant, A)[1].is_met is None
    assert "undecided" in grounds(variant, A)


@pytest.mark.parametrize("people", [0.0, np.nan])
def test_a_denominator_of_zero_or_none_is_a_ground_and_no_warning(people):
    variant = run(data(population_15_64=(60_000, people, 5_000, 3_000, 2_500, 1_000)))
    assert variant.results[A].role is Role.NOT_ASSESSED
    assert grounds(variant, A)["lacks"] == {"criterion": "F", "fields": "population_15_64"}


def test_a_mean_that_nobody_has_data_for_leaves_units_not_assessed():
    variant = run(data(firms=[np.nan] * 6))
    assert {variant.results[unit].role for unit in (A, B, C)} == {Role.NOT_ASSESSED}
    assert variant.notes[0].values["mean"] is None


# B sends 240 known commuters of 5,000 (48 per 1,000) and hidden ones of 1 to 20: 48.2 to 52.
def test_hidden_flows_that_straddle_the_threshold_make_a_unit_uncertain():
    hidden = flows((0, 720, 240, 150, 100, 80), least=(0, 0, 1, 0, 0, 0), most=(0, 0, 20, 0, 0, 0))
    variant = run(data(hidden), criteria=(COMMUTING,))
    result, share = variant.results[B], measured(variant, B)[0]
    assert (result.role, result.is_uncertain) == (Role.OUTSIDE, True)
    assert (share.value, share.low, share.high) == (48.0, 48.0, 52.0)
    assert not variant.results[A].is_uncertain


def test_hidden_flows_that_cannot_turn_the_answer_leave_it_certain():
    hidden = flows((0, 720, 240, 150, 100, 80), least=(0, 0, 1, 0, 0, 0), most=(0, 0, 9, 0, 0, 0))
    variant = run(data(hidden), criteria=(COMMUTING,))
    assert (variant.results[B].is_uncertain, measured(variant, B)[0].high) == (False, 49.8)


# C meets F and M, B does not: with B outside C has no connection with K.
def test_members_hang_together_with_the_core():
    area = data(flows((0, 720, 100, 150, 100, 80)))
    loose = run(area, criteria=(COMMUTING,))
    tight = run(area, criteria=(COMMUTING,), contiguity=True)
    assert members(loose) == {"K", "A", "C", "E"}
    assert members(tight) == {"K", "A"}
    assert "not_connected" in grounds(tight, C)


def test_a_unit_that_only_hidden_flows_of_another_connect_is_uncertain():
    hidden = flows((0, 720, 240, 150, 100, 80), most=(0, 0, 20, 0, 0, 0))
    variant = run(data(hidden), criteria=(COMMUTING,), contiguity=True)
    assert members(variant) == {"K", "A"}
    assert variant.results[C].is_uncertain


def test_a_connection_through_a_unit_that_is_not_assessed_is_not_known():
    area = data(population_15_64=(60_000, 6_000, np.nan, 3_000, 2_500, 1_000))
    variant = run(area, criteria=(COMMUTING,), contiguity=True)
    assert [variant.results[unit].role for unit in (A, B, C)] == [Role.COMMUTING, Role.NOT_ASSESSED, Role.NOT_ASSESSED]
    assert "connection_unknown" in grounds(variant, C)


def test_an_enclave_is_named_and_joins_where_asked_for():
    # B lies between A and C, which meet the criterion and touch each other; the units are all there is.
    around = Neighbours.of_pairs(6, [(K, A), (A, B), (B, C), (A, C), (C, D), (D, E)], free_m=np.zeros(6))
    area = AreaData(units(), flows((0, 720, 100, 150, 200, 80)), around)
    left_out = run(area, criteria=(COMMUTING,), contiguity=True)
    taken_in = run(area, criteria=(COMMUTING,), contiguity=True, enclaves=True)
    assert members(left_out) == set(NAMES) - {"B"}
    assert [note.values for note in left_out.notes if note.key == "enclaves"] == [{"units": (CODES[B],)}]
    assert members(taken_in) == set(NAMES)
    assert "enclave" in grounds(taken_in, B)
    assert taken_in.results[B].area_id == CODES[K]


def test_the_core_is_in_whatever_its_indicators():
    variant = run(criteria=(replace(DENSE, threshold=10_000.0),))
    assert members(variant) == {"K"}
    assert variant.results[K].role is Role.CORE


def test_a_unit_is_not_measured_against_a_core_that_it_is_part_of():
    result = run().results[K]
    assert (result.criteria[0].value, result.criteria[0].is_met) == (None, None)


def two_cores():
    flow = np.zeros((6, 6))
    flow[K, E], flow[E, K] = 100.0, 100.0
    flow[A, K], flow[A, E] = 400.0, 300.0
    flow[B, K], flow[B, E] = 150.0, 400.0
    flow[C, K], flow[C, E] = 100.0, 100.0
    employed = np.array([45_000.0, 4_500, 3_600, 2_250, 1_800, 600])
    return data(Flows.of_matrix(flow, employed=employed))


def test_a_joined_core_counts_commuters_to_all_its_units():
    variant = run(two_cores(), core=(CODES[K], CODES[E]), criteria=(COMMUTING,))
    # A 700/6000 = 116.7, B 550/5000 = 110, C 200/3000 = 66.7 per 1,000.
    assert [measured(variant, unit)[0].value for unit in (A, B, C)] == pytest.approx([700 / 6, 110, 200 / 3])
    assert variant.results[A].area_id == f"{CODES[K]}+{CODES[E]}"


def test_separate_cores_each_have_the_units_that_most_people_commute_from():
    variant = run(two_cores(), core=(CODES[K], CODES[E]), core_mode="separate", criteria=(COMMUTING,))
    # A 400/6000 = 66.7 to K, B 400/5000 = 80 to E, C 100/3000 = 33.3 to either.
    assert [result.area_id for result in variant.results] == [CODES[K], CODES[K], CODES[E], None, None, CODES[E]]


# 100 of 600 employed residents of E work in K: 16.7 % are at least the 15 % of the published rule.
def test_published_cores_are_joined_by_commuting():
    variant = run(two_cores(), core=(CODES[K], CODES[E]), core_mode="published", criteria=(COMMUTING,))
    assert variant.results[K].area_id == f"{CODES[K]}+{CODES[E]}"
    assert variant.results[C].role is Role.COMMUTING


def test_published_cores_stay_apart_below_the_share():
    area = two_cores()
    area.flows.employed[E] = 700.0
    variant = run(area, core=(CODES[K], CODES[E]), core_mode="published", criteria=(COMMUTING,))
    assert variant.results[E].area_id == CODES[E]


def test_published_cores_without_employed_residents_are_refused():
    area = two_cores()
    area.flows.employed[E] = np.nan
    with pytest.raises(FlowError, match="give the field employed"):
        run(area, core=(CODES[K], CODES[E]), core_mode="published")


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"core": ()}, "none was chosen"),
        ({"core": ("999999",)}, "999999"),
        ({"core_mode": "apart"}, "allowed are published, joined, separate"),
        ({"threshold": float("nan")}, "must be a number"),
        ({"min_functional": 2}, "functional: 2 must hold, but 1 are in use"),
        ({"min_morphological": -1}, "-1 must hold"),
        ({"criteria": ()}, "at least one must be in use"),
        ({"criteria": (replace(DENSE, is_in_use=False),)}, "at least one must be in use"),
        ({"mean": "median"}, "allowed are weighted, simple"),
        ({"criteria": (criterion("X", "towers"), DENSE)}, "criteria X: the units have no fields of numbers towers"),
    ],
)
def test_parameters_that_cannot_be_are_refused(parameters, message):
    with pytest.raises(DelimitationError, match=message):
        run(**parameters)


def test_what_is_not_given_at_all_is_named_at_once():
    moved = criterion("R", "registrations_from_core", "population", 1000.0)
    with pytest.raises(DelimitationError, match=r"criteria F, R: no commuting flows .*; no migration flows"):
        run(AreaData(units()), criteria=(COMMUTING, moved, DENSE))


def test_contiguity_without_geometry_says_what_is_missing():
    with pytest.raises(DelimitationError, match="without geometry"):
        run(AreaData(units(), flows()), contiguity=True)


def test_registrations_from_the_core_are_counted_from_migration():
    moved = criterion("R", "registrations_from_core", "population", 1000.0, group=Group.FUNCTIONAL, threshold=3.0)
    migration = np.zeros((6, 6))
    migration[K, A], migration[K, B], migration[A, K] = 30.0, 23.0, 500.0
    variant = run(data(migration=Flows.of_matrix(migration)), criteria=(moved,))
    # 30/10000 and 23/8000 per 1,000.
    assert [measured(variant, unit)[0].value for unit in (A, B)] == [3.0, 2.875]
    assert members(variant) == {"K", "A"}


def test_the_definition_is_enough_to_compute_a_variant_again():
    variant = run(threshold=60.0, reference=("30",))
    again = parameters_of(parameters_to_json(variant.parameters))
    assert again == variant.parameters
    assert delimit(data(), again).results == variant.results


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_reason_and_note_can_be_told(language):
    area = data(
        flows(least=(0, 0, 1, 0, 0, 0), most=(0, 0, 2, 0, 0, 0)),
        firms=(10_000, np.nan, 400, 300, 400, 80),
    )
    for contiguity in (True, False):
        variant = run(area, threshold=60.0, min_socioeconomic=1, contiguity=contiguity)
        words = words_of(variant.parameters)
        told = [reason_text(result, words, language) for result in variant.results]
        assert all(told)
        assert all(notes_text(variant.notes, words, language))


def test_a_planners_criterion_has_the_name_of_the_planners_table():
    words = words_of(MultiCriteriaParameters(criteria=(replace(DENSE, name_pl="gęstość"),)))
    assert words.criteria["M"].name["pl"] == "M gęstość"


numbers = st.one_of(st.just(np.nan), st.integers(0, 20).map(float))


@st.composite
def areas(draw):
    count = draw(st.integers(2, 7))
    fields = {
        name: np.array(draw(st.lists(numbers, min_size=count, max_size=count))) for name in ("a", "b", "population")
    }
    flow = np.array(draw(st.lists(st.integers(0, 9), min_size=count**2, max_size=count**2)), dtype=float)
    flow = flow.reshape(count, count)
    hidden = np.array(draw(st.lists(st.booleans(), min_size=count**2, max_size=count**2))).reshape(count, count)
    pairs = [(one, other) for one in range(count) for other in range(one) if draw(st.booleans())]
    nobody = np.zeros(count)
    moving = Flows(flow, hidden * 1.0, hidden * 9.0, nobody, nobody, has_stayers=True, employed=nobody, jobs=nobody)
    codes = tuple(f"3007{number:02d}" for number in range(count))
    return AreaData(Units(codes, codes, values=fields), moving, Neighbours.of_pairs(count, pairs))


@st.composite
def tables(draw):
    found = []
    for number in range(draw(st.integers(1, 4))):
        numerator, denominator, per = draw(
            st.sampled_from(
                [("a", "", None), ("b", "", None), ("a", "population", 10.0), ("commuters_to_core", "population", 10.0)]
            )
        )
        at_least = draw(st.booleans())
        found.append(
            criterion(
                f"X{number}",
                numerator,
                denominator,
                per,
                group=draw(st.sampled_from(list(Group))),
                comparison=Comparison.AT_LEAST if at_least else Comparison.AT_MOST,
                direction=Direction.MORE if at_least else Direction.LESS,
                threshold=draw(st.integers(0, 15)) * 1.0,
                threshold_kind=draw(st.sampled_from(list(ThresholdKind))),
            )
        )
    return tuple(found)


def plainly(area, parameters):
    """Say of each unit whether it is in (True), out (False) or not assessed (None): loops over units, no arrays."""
    codes, values = area.units.codes, area.units.values
    core = [codes.index(code) for code in parameters.core]
    columns = []
    for each in parameters.criteria:
        column = []
        for unit in range(len(codes)):
            formula = each.formula
            if formula.numerator == "commuters_to_core":
                top = None if unit in core else sum(area.flows.flow[unit][city] for city in core)
            else:
                top = values[formula.numerator][unit]
            bottom = values[formula.denominator][unit] if formula.denominator else 1.0
            missing = top is None or top != top or bottom != bottom or bottom == 0
            column.append(None if missing else top * (formula.per or 1.0) / bottom)
        threshold = each.threshold
        if each.threshold_kind is ThresholdKind.PERCENT_OF_MEAN:
            known = [(value, unit) for unit, value in enumerate(column) if value is not None]
            weights = [values[each.formula.denominator][unit] if each.formula.denominator else 1.0 for _, unit in known]
            total = sum(weights)
            mean = (
                sum(value * weight for (value, _), weight in zip(known, weights, strict=True)) / total
                if total
                else None
            )
            threshold = None if mean is None else mean * threshold / 100
        columns.append(
            [
                None
                if value is None or threshold is None
                else (value >= threshold - 1e-9 * max(1, threshold))
                if each.comparison is Comparison.AT_LEAST
                else (value <= threshold + 1e-9 * max(1, threshold))
                for value in column
            ]
        )
    answers = []
    for unit in range(len(codes)):
        answer = set()
        for guess in (False, True):
            count = sum(guess if column[unit] is None else column[unit] for column in columns)
            answer.add(bool(count * 100 >= parameters.threshold * len(columns) - 1e-6))
        answers.append(True if unit in core else answer.pop() if len(answer) == 1 else None)
    if not parameters.contiguity:
        return answers

    def reached(allowed):
        seen, todo = set(core), list(core)
        while todo:
            here = todo.pop()
            for one, other in area.neighbours.pairs.tolist():
                for there in {one, other} - {here} if here in (one, other) else ():
                    if there in allowed and there not in seen:
                        seen.add(there)
                        todo.append(there)
        return seen

    surely = reached({unit for unit, answer in enumerate(answers) if answer})
    perhaps = reached({unit for unit, answer in enumerate(answers) if answer is not False})
    return [
        answer if not answer or unit in surely else (None if unit in perhaps else False)
        for unit, answer in enumerate(answers)
    ]


@given(areas(), tables(), st.integers(0, 100), st.booleans())
def test_it_gives_what_a_plain_version_gives(area, criteria, threshold, contiguity):
    parameters = MultiCriteriaParameters(
        core=area.units.codes[:1], criteria=criteria, threshold=float(threshold), contiguity=contiguity
    )
    roles = [result.role for result in multi_criteria(area, parameters).results]
    expected = [
        Role.NOT_ASSESSED if answer is None else Role.COMMUTING if answer else Role.OUTSIDE
        for answer in plainly(area, parameters)
    ]
    assert roles == [Role.CORE, *expected[1:]]


@given(areas(), tables(), st.integers(0, 10))
def test_raising_a_threshold_never_adds_a_unit(area, criteria, more):
    at_least = tuple(
        replace(each, comparison=Comparison.AT_LEAST, direction=Direction.MORE, threshold_kind=ThresholdKind.ABSOLUTE)
        for each in criteria
    )
    before = MultiCriteriaParameters(core=area.units.codes[:1], criteria=at_least, contiguity=False)
    higher = (replace(at_least[0], threshold=at_least[0].threshold + more), *at_least[1:])
    after = replace(before, criteria=higher)
    assert not (multi_criteria(area, after).is_inside & ~multi_criteria(area, before).is_inside).any()


@given(areas(), tables(), st.integers(0, 100), st.booleans())
def test_a_criterion_not_in_use_changes_nothing(area, criteria, threshold, contiguity):
    parameters = MultiCriteriaParameters(
        core=area.units.codes[:1], criteria=criteria, threshold=float(threshold), contiguity=contiguity
    )
    idle = replace(criterion("IDLE", "nowhere", threshold=1.0), is_in_use=False)
    more = replace(parameters, criteria=(idle, *criteria))
    assert multi_criteria(area, more).results == multi_criteria(area, parameters).results


@given(areas(), tables(), st.integers(0, 100), st.data())
def test_the_order_of_units_does_not_matter(area, criteria, threshold, choice):
    order = np.array(choice.draw(st.permutations(range(len(area.units)))))
    place = np.argsort(order)
    parameters = MultiCriteriaParameters(core=area.units.codes[:1], criteria=criteria, threshold=float(threshold))
    codes = tuple(area.units.codes[index] for index in order)
    values = {name: column[order] for name, column in area.units.values.items()}
    grid = np.ix_(order, order)
    moved = replace(
        area.flows,
        flow=area.flows.flow[grid],
        hidden_least=area.flows.hidden_least[grid],
        hidden_most=area.flows.hidden_most[grid],
    )
    shuffled = AreaData(
        Units(codes, codes, values=values), moved, Neighbours.of_pairs(len(codes), place[area.neighbours.pairs])
    )
    before, after = (multi_criteria(each, parameters).results for each in (area, shuffled))
    assert [(before[index].role, before[index].is_uncertain) for index in order] == [
        (result.role, result.is_uncertain) for result in after
    ]


@given(areas(), tables(), st.integers(0, 100), st.booleans())
def test_whatever_hidden_flows_are_a_certain_answer_stands(area, criteria, threshold, contiguity):
    absolute = tuple(replace(each, threshold_kind=ThresholdKind.ABSOLUTE) for each in criteria)
    parameters = MultiCriteriaParameters(
        core=area.units.codes[:1], criteria=absolute, threshold=float(threshold), contiguity=contiguity
    )
    known = multi_criteria(area, parameters).results
    for added in (area.flows.hidden_least, area.flows.hidden_most):
        shown = replace(area.flows, flow=area.flows.flow + added, hidden_least=added * 0, hidden_most=added * 0)
        told = multi_criteria(replace(area, flows=shown), parameters).results
        for before, after in zip(known, told, strict=True):
            if Role.NOT_ASSESSED not in (before.role, after.role) and not before.is_uncertain:
                assert before.role == after.role


# A meets three of three, B and C two, D and E one.
def test_a_sweep_finds_the_share_of_criteria_at_which_each_unit_flips():
    parameters = MultiCriteriaParameters((CODES[K],), criteria=THREE, contiguity=False)
    found = sweep(data(), parameters, SweepRange(0.0, 110.0, 10.0))
    flips = [found.nearest_flip(unit) for unit in (A, B, C, D, E)]
    assert [flip.at for flip in flips] == pytest.approx([100, 200 / 3, 200 / 3, 100 / 3, 100 / 3])
    assert all(flip.is_exact for flip in flips)
