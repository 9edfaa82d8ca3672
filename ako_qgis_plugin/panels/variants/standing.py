"""How far a unit is from the threshold: the criterion that decides, and by how much it is met or missed."""

from __future__ import annotations

from dataclasses import dataclass
from math import isclose, isfinite
from typing import TYPE_CHECKING

from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ako_qgis_plugin.core.functional_area.methods.model import Criterion, UnitResult


@dataclass(frozen=True, slots=True)
class Standing:
    """The criterion that decides on a unit, with its distance from the threshold."""

    criterion: Criterion

    @property
    def distance(self) -> float:
        """Give by how much the criterion is met; what is missed is negative."""
        gap = self.criterion.value - self.criterion.threshold
        if self.criterion.is_met is None or gap == 0:
            return gap
        return abs(gap) if self.criterion.is_met else -abs(gap)

    @property
    def proportion(self) -> float:
        """Give the distance as a part of the threshold, so that unlike criteria can be held beside each other."""
        return self.distance / (abs(self.criterion.threshold) or 1.0)


def standing_of(result: UnitResult, threshold: float | None) -> Standing | None:
    """Give where a unit stands; None where no criterion has both a value and a threshold.

    Criteria that the moved threshold belongs to come first, the strongest of them, such as the core that most people
    commute to. Else, where each criterion has a threshold of its own, the one that is nearest to keeping the unit in or
    letting it in: of a unit inside the weakest that is met, of another the best that is missed.
    """
    known = [each for each in result.criteria if _is_known(each.value) and _is_known(each.threshold)]
    moved = [each for each in known if threshold is not None and isclose(each.threshold, threshold)]
    if moved:
        # Others may happen to ask for the same number.
        of_threshold = [each for each in moved if each.key == moved[0].key]
        return Standing(max(of_threshold, key=lambda each: each.value))
    is_inside = result.role in INSIDE
    return _nearest(each for each in known if each.is_met == is_inside) or _nearest(known)


def _nearest(criteria: Iterable[Criterion]) -> Standing | None:
    return min(map(Standing, criteria), key=lambda each: abs(each.proportion), default=None)


def _is_known(number: float | None) -> bool:
    return number is not None and isfinite(number)
