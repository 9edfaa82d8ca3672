"""Variants side by side, by hand and by brute force."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.comparison import columns_of, compared, membership_table
from ako_qgis_plugin.core.functional_area.variants.comparison_agreement import (
    adjusted_rand,
    agreement_frame,
    classes,
    jaccard,
    rand,
)
from ako_qgis_plugin.core.functional_area.variants.frames import Membership, read_memberships
from ako_qgis_plugin.core.functional_area.vocabulary import AGREEMENT_FIELDS, Standing
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import names

SIX = tuple("ABCDEF")


def variant(name: str, roles: str, area_ids: str = "", codes=SIX, **columns) -> Membership:
    """Give a variant: c core, m commuting, o outside, n not assessed; areas by letter, one where not given."""
    words = {"c": "core", "m": "commuting", "o": "outside", "n": "not_assessed"}
    frame = pd.DataFrame(
        {
            "unit_code": list(codes),
            "variant": name,
            "role": [words[role] for role in roles],
            "area_id": [None if each == "-" else each for each in area_ids or ["1"] * len(roles)],
            **columns,
        }
    )
    (membership,) = read_memberships(frame, name)
    return membership


def side_by_side(*memberships: Membership, units: Units | None = None):
    progress = SilentProgress()
    return compared(memberships, progress, units), progress


def test_the_table_has_a_column_for_each_variant():
    comparison, _ = side_by_side(variant("x", "cmmooo"), variant("y", "cmoonn"))
    table = membership_table(comparison, columns_of(["x", "y"]))
    assert table.to_dict("records")[1] == {
        **{"unit_code": "B", "unit_name": "B", "frequency_pct": 100.0, "inside": 2, "variants": 2},
        **{"x": "commuting", "y": "commuting"},
    }
    assert table["frequency_pct"].tolist() == [100, 100, 50, 0, 0, 0]


def test_each_unit_stands_in_all_some_or_none():
    comparison, _ = side_by_side(variant("x", "cmmooo"), variant("y", "cmoonn"))
    assert comparison.standings == [*[Standing.IN_ALL] * 2, Standing.IN_SOME, *[Standing.IN_NONE] * 3]


def test_units_that_a_variant_lacks_are_told_and_do_not_count_against_it():
    comparison, progress = side_by_side(variant("x", "cmm", codes="ABC"), variant("y", "cm", codes="AD"))
    assert comparison.units.codes == ("A", "B", "C", "D")
    assert comparison.frequency_pct.tolist() == [100, 100, 100, 100]
    assert [warning.split(":")[1].strip() for warning in progress.warnings] == ["D", "B, C"]


def test_units_of_the_planners_layer_come_first_and_may_be_in_no_variant():
    units = Units(("Z", "A"), ("Zet", "Alfa"), values={"population": np.array([5.0, 7.0])})
    comparison, _ = side_by_side(variant("x", "cm", codes="AB"), units=units)
    assert comparison.units.names == ("Zet", "Alfa", "B")
    assert np.isnan(comparison.frequency_pct[0])


def test_a_variant_given_twice_is_refused():
    with pytest.raises(DelimitationError, match="several variants have the name 'x'"):
        side_by_side(variant("x", "cmmooo"), variant("x", "cmmooo"))


def test_a_reference_that_is_none_of_the_variants_is_refused():
    comparison, _ = side_by_side(variant("x", "cmmooo"))
    with pytest.raises(DelimitationError, match="no variant 'ZIT'; there are x"):
        comparison.named("ZIT")


def test_names_of_variants_become_names_of_fields():
    assert columns_of(["Kalisz: 15 %", 'kalisz  15 "%"', "inside", "", "ąę" * 40]) == [
        *("Kalisz 15 %", "kalisz 15 % 2", "inside 2", "variant"),
        "ąę" * 25,
    ]


def test_jaccard_by_hand():
    one, other = np.array([1, 1, 1, 0], bool), np.array([0, 1, 1, 1], bool)
    assert jaccard(one, other) == 2 / 4
    assert np.isnan(jaccard(np.zeros(3, bool), np.zeros(3, bool)))


def test_rand_by_hand():
    # {1 2 3}{4 5 6} and {1 2}{3 4}{5 6}: together in both are 12 and 56, apart in both 9 - 1 = 8 pairs of 15.
    one, other = np.array([0, 0, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 2, 2])
    assert rand(one, other) == (2 + 8) / 15
    # Pairs within are 2 in both, 6 in the first and 3 in the second; chance gives 6 * 3 / 15 = 1.2.
    assert adjusted_rand(one, other) == pytest.approx((2 - 1.2) / ((6 + 3) / 2 - 1.2))


def test_the_same_partition_has_one_whatever_its_numbers():
    one, other = np.array([0, 0, 1, 2]), np.array([5, 5, 3, 1])
    assert (rand(one, other), adjusted_rand(one, other)) == (1.0, 1.0)
    assert adjusted_rand(np.zeros(4, int), np.zeros(4, int)) == 1.0


def test_those_outside_are_one_class():
    placed = side_by_side(variant("x", "cmcmon", "1122--"))[0].variants[0]
    assert classes(placed).tolist() == [0, 0, 1, 1, 2, 2]


def test_agreement_of_a_pair_names_who_differs():
    frame = agreement_frame(side_by_side(variant("x", "cmmooo"), variant("y", "cmomoo"))[0])
    assert list(frame.columns) == names(AGREEMENT_FIELDS)
    row = frame.iloc[0]
    assert (row["in_both"], row["only_a"], row["only_b"], row["jaccard"]) == (2, 1, 1, 0.5)
    assert (row["only_in_a"], row["only_in_b"]) == ("C", "D")


def test_a_proposal_that_lists_only_its_members_is_not_in_full_agreement():
    frame = agreement_frame(side_by_side(variant("x", "cmmmoo"), variant("ZIT", "cm", codes="AB"))[0])
    assert (frame["jaccard"][0], frame["units_compared"][0]) == (0.5, 2)


def together(partition) -> set:
    return {pair for pair in combinations(range(len(partition)), 2) if partition[pair[0]] == partition[pair[1]]}


PARTITIONS = st.integers(2, 9).flatmap(
    lambda count: st.tuples(*[st.lists(st.integers(0, 4), min_size=count, max_size=count)] * 2)
)


@given(PARTITIONS)
def test_rand_is_the_share_of_pairs_that_are_alike(partitions):
    one, other = partitions
    pairs = set(combinations(range(len(one)), 2))
    alike = sum((pair in together(one)) == (pair in together(other)) for pair in pairs)
    assert rand(np.array(one), np.array(other)) == pytest.approx(alike / len(pairs))


@given(PARTITIONS)
def test_adjusted_rand_is_the_formula_of_hubert_and_arabie(partitions):
    one, other = partitions
    every = len(one) * (len(one) - 1) / 2
    first, second = together(one), together(other)
    expected = len(first) * len(second) / every
    most = (len(first) + len(second)) / 2
    wanted = 1.0 if most == expected else (len(first & second) - expected) / (most - expected)
    assert adjusted_rand(np.array(one), np.array(other)) == pytest.approx(wanted)


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1))
def test_jaccard_is_that_of_sets(pairs):
    one = {index for index, (inside, _) in enumerate(pairs) if inside}
    other = {index for index, (_, inside) in enumerate(pairs) if inside}
    found = jaccard(*(np.array(column, bool) for column in zip(*pairs, strict=True)))
    wanted = len(one & other) / len(one | other) if one | other else float("nan")
    assert found == pytest.approx(wanted, nan_ok=True)


def test_areas_are_taken_from_whichever_layer_has_them():
    with_areas = variant("x", "cm", codes="AB", geometry=[shapely.box(0, 0, 1, 1), None])
    comparison, _ = side_by_side(variant("y", "cm", codes="AB"), with_areas)
    assert [shape is None for shape in comparison.units.geometry] == [False, True]
