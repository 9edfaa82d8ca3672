"""Indicators of different units of measure on one scale, where 50 is the middle and more is closer to the core.

As the Handbook on Constructing Composite Indicators: Methodology and User Guide, OECD and JRC, Paris 2008, step 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ako_qgis_plugin.core.functional_area.methods.criteria import Direction
from ako_qgis_plugin.core.functional_area.units import Values

#: The middle of the scale, and its length or, for standard scores, points of a standard deviation.
MIDDLE, LENGTH, POINTS_OF_DEVIATION = 50.0, 100.0, 10.0

#: Values that differ by less than this part of them differ by rounding.
_ROUNDING = 1e-12


class Normalisation(StrEnum):
    """How an indicator is put on the scale."""

    MIN_MAX = "min_max"
    Z_SCORE = "z_score"
    PERCENTILE_RANK = "percentile_rank"


@dataclass(frozen=True, slots=True, eq=False)
class Scale:
    """The scale of one indicator, made of the m values that are compared, in order."""

    kind: Normalisation
    direction: Direction
    ordered: Values

    @classmethod
    def of(cls, values: Values, kind: Normalisation, direction: Direction) -> Scale:
        """Make the scale of the values that are known."""
        return cls(kind, direction, np.sort(values[~np.isnan(values)]))

    @property
    def is_constant(self) -> bool:
        """Say whether the values are all the same, so that nothing is told apart by them."""
        if len(self.ordered) < 2:
            return True
        lowest, highest = float(self.ordered[0]), float(self.ordered[-1])
        return highest - lowest <= _ROUNDING * max(abs(lowest), abs(highest))

    def points(self, values: Values) -> Values:
        """Put values on the scale, 0 to 100 or, as standard scores, 50 and 10 for each standard deviation.

        Minimum and maximum: the lowest is 0, the highest 100. Standard score: mean 50, of the population. Percentile
        rank: the share of values below, those that are equal counting half. Missing values stay missing.
        """
        upwards = self._upwards(values)
        return upwards if self.direction is Direction.MORE else LENGTH - upwards

    def ends(self) -> tuple[float, float]:
        """Give the fewest and the most points that any of the values has."""
        first, last = self.points(self.ordered[[0, -1]]).tolist()
        return min(first, last), max(first, last)

    def _upwards(self, values: Values) -> Values:
        if self.kind is Normalisation.MIN_MAX:
            lowest, highest = self.ordered[0], self.ordered[-1]
            return np.clip((values - lowest) / (highest - lowest), 0.0, 1.0) * LENGTH
        if self.kind is Normalisation.Z_SCORE:
            return MIDDLE + POINTS_OF_DEVIATION * (values - self.ordered.mean()) / self.ordered.std()
        below = np.searchsorted(self.ordered, values, "left")
        up_to = np.searchsorted(self.ordered, values, "right")
        rank = LENGTH * (below + up_to) / (2 * len(self.ordered))
        return np.where(np.isnan(values), np.nan, rank)
