"""The composite index and its sensitivity, against cases computed by hand and a plain version of them."""

from __future__ import annotations

import statistics
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import Cancelled, DelimitationError
from ako_qgis_plugin.core.functional_area.contiguity import exclaves
from ako_qgis_plugin.core.functional_area.methods.composite import CompositeParameters, composite
from ako_qgis_plugin.core.functional_area.methods.composite_sensitivity import (
    Variation,
    connected_in_draws,
    drawn_weights,
    ranks_of,
)
from ako_qgis_plugin.core.functional_area.methods.cores import Cores
from ako_qgis_plugin.core.functional_area.methods.criteria import Direction
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.methods.normalisation import Normalisation
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_of, parameters_to_json, words_of
from ako_qgis_plugin.core.functional_area.variants.sweep import SweepRange, sweep
from ako_qgis_plugin.core.functional_area.variants.variant_words import notes_text, reason_text
from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Role
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.functional_area.methods.small_area import (
    CODES,
    COMMUTING,
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
)

# Beside the core K: "a" is 0, 5, 10, 15, 20 and "b" is 40, 10, 10, 20, 20 in A to E.
FIRST = criterion("P", "a")
SECOND = criterion("Q", "b", weight=3.0)
VALUES = {"a": (99.0, 0.0, 5.0, 10.0, 15.0, 20.0), "b": (99.0, 40.0, 10.0, 10.0, 20.0, 20.0)}


def run(area=None, **parameters):
    given_ = {"core": (CODES[K],), "criteria": (FIRST, SECOND), "contiguity": False, "draws": 0} | parameters
    return composite(data(**VALUES) if area is None else area, CompositeParameters(**given_))


def members(variant):
    return {name for name, result in zip(NAMES, variant.results, strict=True) if result.role in INSIDE}


def value(variant, unit, key):
    return next((each.value for each in variant.results[unit].criteria if each.key == key), None)


def scores(variant):
    return [value(variant, unit, "score") for unit in (A, B, C, D, E)]


def grounds(variant, unit):
    return {ground.key: ground.values for ground in variant.results[unit].grounds}


# a on 0 to 100: 0, 25, 50, 75, 100; b from 10 to 40: 100, 0, 0, 33.3, 33.3; weights 1/4 and 3/4:
# A 75, B 6.25, C 12.5, D 18.75 + 25 = 43.75, E 25 + 25 = 50.
def test_minimum_and_maximum():
    variant = run()
    assert scores(variant) == pytest.approx([75, 6.25, 12.5, 43.75, 50])
    assert members(variant) == {"K", "A", "E"}


# a: mean 10, deviation sqrt(250/5) = 7.0711; b: mean 20, deviation sqrt((400+100+100)/5) = 10.9545.
# A lies 1.4142 deviations below the first mean and 1.8257 above the second: 50 - 3.5355 + 13.693 = 60.157.
def test_standard_scores():
    variant = run(normalisation="z_score")
    first = [50 + 10 * (each - 10) / np.sqrt(50) for each in VALUES["a"][1:]]
    second = [50 + 10 * (each - 20) / np.sqrt(120) for each in VALUES["b"][1:]]
    assert scores(variant) == pytest.approx([0.25 * one + 0.75 * two for one, two in zip(first, second, strict=True)])
    assert scores(variant)[0] == pytest.approx(60.157, abs=0.001)


# a: ranks 1 to 5, less a half, of 5: 10, 30, 50, 70, 90.
# b: two of 10 are below none, each half of the two: 1/5 = 20; two of 20: (2 + 1)/5 = 60; 40: (4 + 1/2)/5 = 90.
def test_percentile_ranks():
    variant = run(normalisation="percentile_rank")
    assert scores(variant) == pytest.approx([70, 22.5, 27.5, 62.5, 67.5])


def test_less_can_be_closer():
    near = replace(FIRST, direction=Direction.LESS)
    for kind in Normalisation:
        more, less = (run(criteria=(each,), normalisation=kind.value) for each in (FIRST, near))
        assert scores(less) == pytest.approx([100 - score for score in scores(more)])


def test_each_unit_tells_what_each_criterion_brings_to_its_score():
    variant = run()
    assert [value(variant, D, key) for key in ("P", "Q", "P:points", "Q:points")] == pytest.approx([15, 20, 18.75, 25])


def test_the_core_has_no_score_and_makes_no_scale():
    variant = run(data(a=(1e6, 0, 5, 10, 15, 20), b=VALUES["b"]))
    assert variant.results[K].role is Role.CORE
    assert value(variant, K, "score") is None
    assert scores(variant) == pytest.approx(scores(run()))


def test_a_constant_indicator_is_left_out_and_named():
    variant = run(data(a=VALUES["a"], b=(9.0, *[7.0] * 5)))
    assert scores(variant) == pytest.approx([0, 25, 50, 75, 100])
    assert variant.notes[0].key == "constant"
    assert variant.notes[0].values == {"criteria": ("Q",)}


def test_values_that_differ_by_rounding_are_constant():
    variant = run(data(a=(1.0, 0.3, 0.1 + 0.2, 0.3, 0.3, 0.3), b=VALUES["b"]))
    assert variant.notes[0].values == {"criteria": ("P",)}


def test_where_all_is_constant_nothing_is_assessed():
    variant = run(data(a=[1] * 6, b=[2] * 6))
    assert {variant.results[unit].role for unit in (A, B, C, D, E)} == {Role.NOT_ASSESSED}
    assert [note.key for note in variant.notes] == ["constant", "nothing_to_compare"]


def test_one_unit_beside_the_core_has_nothing_to_be_compared_with():
    two = Units(CODES[:2], NAMES[:2], values={"a": np.array([1.0, 2.0]), "b": np.array([1.0, 2.0])})
    variant = run(AreaData(two), draws=10)
    assert [result.role for result in variant.results] == [Role.CORE, Role.NOT_ASSESSED]


def test_a_core_alone_is_a_variant():
    one = Units(CODES[:1], NAMES[:1], values={"a": np.array([1.0]), "b": np.array([1.0])})
    assert [result.role for result in run(AreaData(one), draws=10).results] == [Role.CORE]


# D without b has 18.75 of a and 0 to 75 of b: 18.75 to 93.75.
def test_a_unit_with_a_gap_that_decides_is_not_assessed():
    variant = run(data(a=VALUES["a"], b=(99, 40, 10, 10, np.nan, 20)))
    assert variant.results[D].role is Role.NOT_ASSESSED
    assert grounds(variant, D)["score_between"] == pytest.approx({"low": 18.75, "high": 93.75})
    assert grounds(variant, D)["lacks"] == {"criterion": "Q", "fields": "b"}


# A without a has 75 of b and 0 to 25 of a; B without a has 0 of b: 0 to 25.
def test_a_unit_with_a_gap_is_assessed_where_the_answer_cannot_turn():
    area = data(a=(99, np.nan, np.nan, 10, 15, 20), b=VALUES["b"])
    variant = run(area)
    assert (variant.results[A].role, variant.results[B].role) == (Role.COMMUTING, Role.OUTSIDE)
    assert "decided_on_known" in grounds(variant, A)
    assert value(variant, A, "score") is None


# Commuters to K per 1,000: A 120, B 48, C 50, D 40, E 80: B (48 - 40) / 80 is 10 points, with 100 hidden ones
# (68 per 1,000) 35.
def test_hidden_flows_that_straddle_the_threshold_make_a_unit_uncertain():
    hidden = flows((0, 720, 240, 150, 100, 80), most=(0, 0, 100, 0, 0, 0))
    result = run(data(hidden), criteria=(COMMUTING,), threshold=30.0).results[B]
    assert (result.role, result.is_uncertain) == (Role.OUTSIDE, True)
    score = result.criteria[0]
    assert (score.value, score.low, score.high) == pytest.approx((10, 10, 35))


def test_members_hang_together_with_the_core():
    variant = run(contiguity=True)
    assert members(variant) == {"K", "A"}
    assert "not_connected" in grounds(variant, E)


def test_a_criterion_without_weight_counts_for_nothing():
    idle = replace(SECOND, weight=0.0)
    assert scores(run(criteria=(FIRST, idle))) == pytest.approx([0, 25, 50, 75, 100])


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"criteria": ()}, "at least one must be in use"),
        ({"criteria": (replace(FIRST, weight=0.0),)}, "weights: all are zero"),
        ({"normalisation": "logarithm"}, "allowed are min_max, z_score, percentile_rank"),
        ({"threshold": float("nan")}, "must be a number"),
        ({"draws": -1}, "not be below 0"),
        ({"weight_spread": 0.0}, "above 0 and at most 90"),
        ({"weight_spread": float("nan")}, "above 0 and at most 90"),
        ({"criteria": (criterion("X", "towers"),)}, "no fields of numbers towers"),
    ],
)
def test_parameters_that_cannot_be_are_refused(parameters, message):
    with pytest.raises(DelimitationError, match=message):
        run(**parameters)


def test_the_definition_is_enough_to_compute_a_variant_again():
    variant = run(draws=50)
    again = parameters_of(parameters_to_json(variant.parameters))
    assert delimit(data(**VALUES), again).results == variant.results


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_reason_note_and_criterion_can_be_told(language):
    area = data(a=(99, np.nan, np.nan, 10, 15, 20), b=VALUES["b"], density_km2=[1] * 6)
    for contiguity in (True, False):
        variant = run(area, draws=20, contiguity=contiguity, criteria=(FIRST, SECOND, criterion("M")))
        words = words_of(variant.parameters)
        assert all(reason_text(result, words, language) for result in variant.results)
        assert all(notes_text(variant.notes, words, language))
        assert {each.key for result in variant.results for each in result.criteria} <= set(words.criteria)


# Drawn weights: A has 0 and 100, so its score is 100 times the weight of Q; inside where that is at least 50.
def test_draws_tell_how_often_a_unit_is_inside():
    variant = run(draws=400, seed=7)
    weights = drawn_weights(np.array([0.25, 0.75]), Variation(400, 7, 30.0, 50.0))
    of_second = weights[:, 1] * 100
    assert value(variant, A, "inside_in_draws") == pytest.approx(100 * np.mean(of_second >= 50))
    ends = [value(variant, A, f"score_in_draws:{end}") for end in ("min", "median", "max")]
    assert ends == pytest.approx([of_second.min(), np.median(of_second), of_second.max()])


# Without P only b counts: A 100, B 0, C 0, D 33.3, E 33.3: E leaves. Without Q only a: A 0, C 50, D 75 turn.
def test_leaving_a_criterion_out_names_who_changes_sides():
    variant = run(draws=1)
    flips = {NAMES[unit]: grounds(variant, unit).get("flips_without", {}).get("criteria") for unit in (A, B, C, D, E)}
    assert flips == {"A": ("Q",), "B": None, "C": ("Q",), "D": ("Q",), "E": ("P",)}


def test_the_same_seed_draws_the_same():
    assert run(draws=30, seed=3).results == run(draws=30, seed=3).results
    assert run(draws=30, seed=3).results != run(draws=30, seed=4).results


def test_one_criterion_leaves_nothing_to_draw():
    variant = run(criteria=(FIRST,), draws=20)
    assert value(variant, E, "score_in_draws:min") == value(variant, E, "score_in_draws:max") == pytest.approx(100)


# Of four equal weights the deviation is the share asked for, of a quarter.
def test_weights_spread_as_far_as_is_said():
    weights = drawn_weights(np.full(4, 0.25), Variation(20_000, 1, 30.0, 50.0))
    assert weights.mean(axis=0) == pytest.approx([0.25] * 4, abs=0.002)
    assert weights.std(axis=0) / 0.25 == pytest.approx([0.3] * 4, abs=0.01)
    assert weights.sum(axis=1) == pytest.approx(1)


def test_a_cancel_while_weights_are_drawn_ends_the_run():
    class Stops(SilentProgress):
        def advance(self, fraction):
            if fraction > 0.2:
                raise Cancelled

    with pytest.raises(Cancelled):
        composite(data(**VALUES), CompositeParameters(core=(CODES[K],), criteria=(FIRST, SECOND)), Stops())


@given(st.lists(st.lists(st.integers(0, 5), min_size=3, max_size=3), min_size=1, max_size=8))
def test_ranks_count_who_is_higher(rows):
    table = np.array(rows, dtype=float).T
    plain = [[1 + sum(other[draw] > row[draw] for other in rows) for draw in range(3)] for row in rows]
    assert ranks_of(table).T.tolist() == plain


@given(st.data())
def test_draws_are_connected_as_one_by_one(choice):
    count, draws = choice.draw(st.integers(1, 9)), choice.draw(st.integers(1, 20))
    inside = np.array(choice.draw(st.lists(st.booleans(), min_size=count * draws, max_size=count * draws)))
    inside = inside.reshape(count, draws)
    chosen = choice.draw(st.lists(st.integers(0, count - 1), min_size=1, max_size=2, unique=True))
    of_unit = np.array(choice.draw(st.lists(st.integers(0, len(chosen) - 1), min_size=count, max_size=count)))
    of_unit[chosen] = range(len(chosen))
    is_core = np.isin(np.arange(count), chosen)
    inside[is_core] = True
    cores = Cores(("x",) * len(chosen), tuple(np.array([each]) for each in chosen), of_unit, is_core)
    neighbours = Neighbours.of_pairs(
        count, [(one, other) for one in range(count) for other in range(one) if choice.draw(st.booleans())]
    )
    found = connected_in_draws(inside, cores, neighbours)
    for draw in range(draws):
        area = np.where(inside[:, draw], of_unit, -1)
        assert (found[:, draw] == (inside[:, draw] & ~exclaves(area, is_core, neighbours))).all()


some_numbers = st.one_of(st.just(np.nan), st.integers(-20, 20).map(float))


@st.composite
def areas(draw):
    count = draw(st.integers(3, 8))
    column = st.lists(some_numbers, min_size=count, max_size=count)
    codes = tuple(f"3007{number:02d}" for number in range(count))
    pairs = [(one, other) for one in range(count) for other in range(one) if draw(st.booleans())]
    values = {name: np.array(draw(column)) for name in ("a", "b", "c")}
    return AreaData(Units(codes, codes, values=values), None, Neighbours.of_pairs(count, pairs))


@st.composite
def tables(draw):
    return tuple(
        criterion(
            name.upper(), name, weight=float(draw(st.integers(1, 5))), direction=draw(st.sampled_from(list(Direction)))
        )
        for name in ("a", "b", "c")[: draw(st.integers(1, 3))]
    )


kinds = st.sampled_from([kind.value for kind in Normalisation])


def plain_points(values, at, kind, direction):
    """Put one value on the scale of the known ones, by the words of the handbook."""
    known = [each for each in values if each == each]
    if kind == "min_max":
        points = 100 * (at - min(known)) / (max(known) - min(known))
    elif kind == "z_score":
        points = 50 + 10 * (at - statistics.fmean(known)) / statistics.pstdev(known)
    else:
        points = 100 * (sum(each < at for each in known) + sum(each == at for each in known) / 2) / len(known)
    return points if direction is Direction.MORE else 100 - points


def plainly(area, parameters):
    """Give of each unit beside the core its lowest and highest score; None where nothing can be compared."""
    result = []
    columns = [(each, area.units.values[each.formula.numerator][1:].tolist()) for each in parameters.criteria]
    told_apart = [(each, column) for each, column in columns if len({value for value in column if value == value}) > 1]
    if not told_apart:
        return None
    total = sum(each.weight for each, _ in told_apart)
    for unit in range(len(area.units) - 1):
        ends = [0.0, 0.0]
        for each, column in told_apart:
            known = [value for value in column if value == value]
            candidates = known if column[unit] != column[unit] else [column[unit]]
            points = [plain_points(column, value, parameters.normalisation, each.direction) for value in candidates]
            ends[0] += each.weight * min(points) / total
            ends[1] += each.weight * max(points) / total
        result.append(ends)
    return result


@given(areas(), tables(), kinds, st.integers(-10, 110))
def test_it_gives_what_a_plain_version_gives(area, criteria, kind, threshold):
    parameters = CompositeParameters(
        core=area.units.codes[:1],
        criteria=criteria,
        normalisation=kind,
        threshold=threshold + 0.123,
        contiguity=False,
        draws=0,
    )
    results = composite(area, parameters).results[1:]
    expected = plainly(area, parameters)
    if expected is None:
        assert {result.role for result in results} == {Role.NOT_ASSESSED}
        return
    for result, (low, high) in zip(results, expected, strict=True):
        is_in = low >= parameters.threshold
        known = is_in == (high >= parameters.threshold)
        assert result.role is (Role.NOT_ASSESSED if not known else Role.COMMUTING if is_in else Role.OUTSIDE)
        if result.criteria[0].value is not None:
            assert result.criteria[0].value == pytest.approx(low)


def told(variant):
    return [(result.role, value(variant, unit, "score")) for unit, result in enumerate(variant.results) if unit]


def same(one, other):
    assert [role for role, _ in one] == [role for role, _ in other]
    assert [value for _, value in one] == pytest.approx([value for _, value in other], nan_ok=True)


@given(areas(), tables(), kinds, st.sampled_from([0.1, 3.0, 1000.0]))
def test_scaling_all_weights_changes_nothing(area, criteria, kind, factor):
    parameters = CompositeParameters(area.units.codes[:1], criteria=criteria, normalisation=kind, draws=0)
    scaled = replace(parameters, criteria=tuple(replace(each, weight=each.weight * factor) for each in criteria))
    same(told(composite(area, parameters)), told(composite(area, scaled)))


@given(areas(), tables(), kinds, st.sampled_from([0.5, 4.0]), st.sampled_from([-8.0, 0.0, 64.0]))
def test_affine_changes_of_an_indicator_change_nothing(area, criteria, kind, factor, shift):
    parameters = CompositeParameters(area.units.codes[:1], criteria=criteria, normalisation=kind, draws=0)
    changed = replace(area.units, values=dict(area.units.values) | {"a": area.units.values["a"] * factor + shift})
    same(told(composite(area, parameters)), told(composite(replace(area, units=changed), parameters)))


@given(areas(), tables(), st.floats(0, 100), st.floats(0, 50))
def test_raising_the_threshold_never_adds_a_unit(area, criteria, threshold, more):
    low = CompositeParameters(area.units.codes[:1], criteria=criteria, threshold=threshold, contiguity=False, draws=0)
    high = replace(low, threshold=threshold + more)
    assert not (composite(area, high).is_inside & ~composite(area, low).is_inside).any()


@given(areas(), tables(), kinds)
def test_a_criterion_not_in_use_changes_nothing(area, criteria, kind):
    parameters = CompositeParameters(area.units.codes[:1], criteria=criteria, normalisation=kind, draws=5)
    idle = replace(criterion("IDLE", "nowhere"), is_in_use=False)
    more = replace(parameters, criteria=(*criteria, idle))
    assert composite(area, more).results == composite(area, parameters).results


@given(areas(), tables(), kinds, st.data())
def test_the_order_of_units_does_not_matter(area, criteria, kind, choice):
    order = np.array([0, *choice.draw(st.permutations(range(1, len(area.units))))])
    place = np.argsort(order)
    parameters = CompositeParameters(
        area.units.codes[:1], criteria=criteria, normalisation=kind, draws=0, threshold=50.0371
    )
    codes = tuple(area.units.codes[index] for index in order)
    values = {name: column[order] for name, column in area.units.values.items()}
    moved = Neighbours.of_pairs(len(order), place[area.neighbours.pairs])
    before = told(composite(area, parameters))
    after = told(composite(AreaData(Units(codes, codes, values=values), None, moved), parameters))
    same([before[index - 1] for index in order[1:]], after)


@given(areas(), tables(), kinds)
def test_draws_lie_around_the_score(area, criteria, kind):
    assume(len(criteria) > 1)
    parameters = CompositeParameters(
        area.units.codes[:1], criteria=criteria, normalisation=kind, draws=50, contiguity=False
    )
    variant = composite(area, parameters)
    for unit in range(1, len(area.units)):
        low, high = (value(variant, unit, f"score_in_draws:{end}") for end in ("min", "max"))
        points = [each.value for each in variant.results[unit].criteria if each.key.endswith(":points")]
        if low is not None and points:
            assert low <= high
            assert sum(points) == pytest.approx(value(variant, unit, "score"))


# Scores are 75, 6.25, 12.5, 43.75 and 50: at each of them a unit leaves.
def test_a_sweep_finds_the_score_at_which_each_unit_flips():
    parameters = CompositeParameters((CODES[K],), criteria=(FIRST, SECOND), contiguity=False)
    found = sweep(data(**VALUES), parameters, SweepRange(0.0, 100.0, 10.0))
    flips = [found.nearest_flip(unit) for unit in (A, B, C, D, E)]
    assert [flip.at for flip in flips] == pytest.approx([75, 6.25, 12.5, 43.75, 50])
    assert all(flip.is_exact for flip in flips)
