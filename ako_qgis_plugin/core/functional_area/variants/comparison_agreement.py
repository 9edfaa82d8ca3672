"""How alike variants are: Jaccard of their members, Rand and adjusted Rand of the partitions into areas.

Jaccard, P. (1901): both sets' common members over all of them. Rand, W. M. (1971): share of the pairs of units that
two partitions treat alike, together in both or apart in both. Hubert, L., Arabie, P. (1985): the same, less what
chance gives; 1 is the same partition, 0 what chance would give.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.variants.comparison import Comparison, Placed
from ako_qgis_plugin.core.functional_area.vocabulary import AGREEMENT_FIELDS
from ako_qgis_plugin.core.schema import names as field_names

#: Classes of a partition, one number for each unit.
Classes = NDArray[np.intp]


def jaccard(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Give the common members over all members of two sets of units; NaN where both are empty."""
    either = int((one | other).sum())
    return int((one & other).sum()) / either if either else float("nan")


def rand(one: Classes, other: Classes) -> float:
    """Give the share of pairs of units that two partitions treat alike; NaN with fewer than two units."""
    all_pairs = _pairs(len(one))
    if not all_pairs:
        return float("nan")
    together, in_one, in_other = _together(one, other)
    return (all_pairs + 2 * together - in_one - in_other) / all_pairs


def adjusted_rand(one: Classes, other: Classes) -> float:
    """Give the index of Rand less what chance gives; NaN with fewer than two units.

    Where chance leaves no choice (both have one class, or as many as units), equal partitions have 1.
    """
    all_pairs = _pairs(len(one))
    if not all_pairs:
        return float("nan")
    together, in_one, in_other = _together(one, other)
    expected, most = in_one * in_other / all_pairs, (in_one + in_other) / 2
    return 1.0 if most == expected else (together - expected) / (most - expected)


def classes(placed: Placed) -> Classes:
    """Give the partition that a variant makes of the units: its areas, and all others together, numbered."""
    of_unit = [
        area_id or "" if is_inside else None
        for area_id, is_inside in zip(placed.area_ids, placed.is_inside.tolist(), strict=True)
    ]
    number = {each: index for index, each in enumerate(dict.fromkeys(of_unit))}
    return np.array([number[each] for each in of_unit], dtype=np.intp)


def agreement(one: Placed, other: Placed) -> tuple[float, float, float]:
    """Give the indices of Jaccard, of Rand and of adjusted Rand of two variants.

    Sets of members are compared as they are; partitions over the units that both variants know.
    """
    both = one.is_known & other.is_known
    first, second = classes(one)[both], classes(other)[both]
    return jaccard(one.is_inside, other.is_inside), rand(first, second), adjusted_rand(first, second)


def agreement_frame(comparison: Comparison) -> pd.DataFrame:
    """Give the agreement of each pair of variants as rows of ``AGREEMENT_FIELDS``."""
    rows = [_row(one, other, comparison.units.names) for one, other in combinations(comparison.variants, 2)]
    return pd.DataFrame(rows, columns=field_names(AGREEMENT_FIELDS))


def _row(one: Placed, other: Placed, names: tuple[str, ...]) -> dict[str, object]:
    similarity, pairs_alike, adjusted = agreement(one, other)
    only_one, only_other = one.is_inside & ~other.is_inside, other.is_inside & ~one.is_inside
    return {
        "variant_a": one.membership.name,
        "variant_b": other.membership.name,
        "members_a": int(one.is_inside.sum()),
        "members_b": int(other.is_inside.sum()),
        "in_both": int((one.is_inside & other.is_inside).sum()),
        "only_a": int(only_one.sum()),
        "only_b": int(only_other.sum()),
        "jaccard": similarity,
        "units_compared": int((one.is_known & other.is_known).sum()),
        "rand": pairs_alike,
        "adjusted_rand": adjusted,
        "only_in_a": named(names, only_one),
        "only_in_b": named(names, only_other),
    }


def named(names: tuple[str, ...], chosen: NDArray[np.bool_]) -> str:
    """Name chosen units."""
    return ", ".join(names[index] for index in np.flatnonzero(chosen).tolist())


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _together(one: Classes, other: Classes) -> tuple[int, int, int]:
    """Count the pairs of units that are together in both partitions, in the first, and in the second."""
    joint = one * (int(other.max(initial=0)) + 1) + other
    return _pairs_within(joint), _pairs_within(one), _pairs_within(other)


def _pairs_within(partition: Iterable[int]) -> int:
    _, sizes = np.unique(np.asarray(partition), return_counts=True)
    return sum(_pairs(size) for size in sizes.tolist())
