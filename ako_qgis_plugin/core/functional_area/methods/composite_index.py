"""The composite index of units: indicators on one scale, weighted, and what hidden and missing data leave open."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.methods.assembly import Mask
from ako_qgis_plugin.core.functional_area.methods.criteria import Criteria
from ako_qgis_plugin.core.functional_area.methods.indicators import Indicator
from ako_qgis_plugin.core.functional_area.methods.normalisation import Normalisation, Scale
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.wording import say

#: Scores count as equal to a threshold within this: the sum of seven weighted sevenths of 50 is 50.
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Points of n units in the k criteria that tell them apart.

    Attributes
    ----------
    criteria, constant
        The criteria that count, and those left out because all units have the same there.
    weights
        Shares of the criteria that count, shape (k,); their sum is 1.
    points
        Shape (n, k); NaN where missing, and for cores.
    least, most
        The same with the fewest and the most points that other units have where data are missing.
    hidden_least, hidden_most
        These where hidden flows are such as to speak against a unit, and for it.

    """

    criteria: Criteria
    constant: Criteria
    weights: Values
    points: NDArray[np.float64]
    least: NDArray[np.float64]
    most: NDArray[np.float64]
    hidden_least: NDArray[np.float64]
    hidden_most: NDArray[np.float64]

    @property
    def scores(self) -> Values:
        """Scores of units without gaps, shape (n,); NaN of others."""
        return self.points @ self.weights

    def contributions(self) -> NDArray[np.float64]:
        """Give how many points of its score each criterion brings to each unit, shape (n, k)."""
        return self.points * self.weights


def index_of(
    criteria: Criteria, measured: tuple[Indicator, ...], is_compared: Mask, normalisation: Normalisation
) -> Index:
    """Put indicators on one scale and weigh them; units that are not compared make no scale and get no points.

    Raises
    ------
    DelimitationError
        If no criterion has a weight.

    """
    if not any(criterion.weight > 0 for criterion in criteria):
        raise DelimitationError(say("weights: all are zero; at least one criterion must have a weight above zero"))
    scales = [
        Scale.of(indicator.values[is_compared], normalisation, criterion.direction)
        for criterion, indicator in zip(criteria, measured, strict=True)
    ]
    counted = [place for place, scale in enumerate(scales) if criteria[place].weight > 0 and not scale.is_constant]
    constant = tuple(
        each for each, scale in zip(criteria, scales, strict=True) if each.weight > 0 and scale.is_constant
    )
    columns: list[list[Values]] = [[], [], [], [], []]
    for place in counted:
        for column, values in zip(columns, _points(scales[place], measured[place], is_compared), strict=True):
            column.append(values)
    empty = np.empty((len(is_compared), 0))
    stacked = [np.stack(column, axis=1) if column else empty for column in columns]
    weights = np.array([criteria[place].weight for place in counted])
    shares = weights / weights.max() if len(weights) else weights
    return Index(tuple(criteria[place] for place in counted), constant, shares / shares.sum(), *stacked)


def _points(scale: Scale, indicator: Indicator, is_compared: Mask) -> tuple[Values, ...]:
    fewest, most = scale.ends()
    points, low, high = (
        np.where(is_compared, scale.points(values), np.nan)
        for values in (indicator.values, indicator.low, indicator.high)
    )
    is_missing = np.isnan(points)
    return (
        points,
        np.where(is_missing, fewest, points),
        np.where(is_missing, most, points),
        np.where(is_missing, fewest, np.fmin(low, high)),
        np.where(is_missing, most, np.fmax(low, high)),
    )
