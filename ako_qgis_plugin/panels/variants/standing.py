"""How far a unit is from the threshold: the criterion that decides, and by how much it is met or missed."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isclose, isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.variants import Criterion, UnitResult


@dataclass(frozen=True, slots=True)
class Standing:
    """The criterion that decides on a unit, with its distance from the threshold."""

    criterion: Criterion

    @property
    def distance(self) -> float:
        """Give how far the value lies above the threshold; below it is negative."""
        return self.criterion.value - self.criterion.threshold


def standing_of(result: UnitResult, threshold: float | None) -> Standing | None:
    """Give where a unit stands; None where no criterion has both a value and a threshold.

    Criteria that the moved threshold belongs to come first, the strongest of them, such as the core that most people
    commute to; else the one that is nearest to its threshold in proportion.
    """
    known = [each for each in result.criteria if _is_known(each.value) and _is_known(each.threshold)]
    if not known:
        return None
    moved = [each for each in known if threshold is not None and isclose(each.threshold, threshold)]
    if moved:
        return Standing(max(moved, key=lambda each: each.value))
    return Standing(min(known, key=_proportion))


def _is_known(number: float | None) -> bool:
    return number is not None and isfinite(number)


def _proportion(criterion: Criterion) -> float:
    scale = abs(criterion.threshold)
    return abs(criterion.value - criterion.threshold) / scale if scale else inf
