"""Numbers that hidden flows leave open: what is known, and the least and the most that it may be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.units import Values

Numbers = NDArray[np.float64]


def ratio(part: Numbers, whole: Numbers) -> Numbers:
    """Divide; missing where the whole is missing, zero or less."""
    part, whole = np.broadcast_arrays(part, whole)
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


@dataclass(frozen=True, slots=True, eq=False)
class Bounds:
    """Numbers of any shape as known, and the least and the most that they may be."""

    known: Numbers
    least: Numbers
    most: Numbers

    @property
    def is_open(self) -> NDArray[np.bool_]:
        """Say where hidden flows leave the number open."""
        return self.most > self.least

    def holding_known(self) -> Bounds:
        """Widen the bounds by the known number, in which hidden flows are nobody: what is told lies within them."""
        return Bounds(self.known, np.fmin(self.least, self.known), np.fmax(self.most, self.known))

    def minus(self, other: Bounds) -> Bounds:
        """Give the difference, whose least is this least less the other's most."""
        return Bounds(self.known - other.known, self.least - other.most, self.most - other.least)

    def plus(self, other: Bounds) -> Bounds:
        """Give the sum."""
        return Bounds(self.known + other.known, self.least + other.least, self.most + other.most)

    def per(self, whole: Values, factor: float) -> Bounds:
        """Give how many there are to so many of a whole that nothing hides; missing where the whole is none."""
        return Bounds(*(ratio(part * factor, whole) for part in (self.known, self.least, self.most)))

    def at(self, places: NDArray[np.intp] | tuple[NDArray[np.intp], NDArray[np.intp]]) -> Bounds:
        """Give those of some places."""
        return Bounds(self.known[places], self.least[places], self.most[places])

    def where(self, chosen: NDArray[np.bool_]) -> Bounds:
        """Give the chosen ones, all others are missing."""
        return Bounds(*(np.where(chosen, part, np.nan) for part in (self.known, self.least, self.most)))


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """Employed residents R_i, or jobs J_j, that shares are taken of.

    Attributes
    ----------
    known
        People, missing is NaN.
    hidden
        What hidden flows may add, least and most: they are missing from a sum of the matrix, not from a number given.
    is_sum
        Whether the number is a sum of the matrix, so that hidden flows belong to part and whole alike.

    """

    known: Values
    hidden_least: Values
    hidden_most: Values
    is_sum: NDArray[np.bool_]

    def at(self, places: NDArray[np.intp]) -> Whole:
        """Give those of some places."""
        return Whole(self.known[places], self.hidden_least[places], self.hidden_most[places], self.is_sum[places])

    def column(self) -> Whole:
        """Give them as a column, for shares of several parts each."""
        known, least, most = (part[:, np.newaxis] for part in (self.known, self.hidden_least, self.hidden_most))
        return Whole(known, least, most, self.is_sum[:, np.newaxis])


def residents_of(flows: Flows) -> Whole:
    """Give employed residents R."""
    return _whole(flows, flows.employed, flows.to_elsewhere, axis=1)


def jobs_of(flows: Flows) -> Whole:
    """Give jobs J."""
    return _whole(flows, flows.jobs, flows.from_elsewhere, axis=0)


def _whole(flows: Flows, known: Values, elsewhere: Values, axis: int) -> Whole:
    is_sum = np.isclose(known, flows.flow.sum(axis=axis) + elsewhere)
    if axis == 1:
        # Where those who stay are given residents less those who leave, hidden flows are people of that number.
        is_sum &= np.diagonal(flows.hidden_least) >= 0
    least, most = (np.where(is_sum, hidden.sum(axis=axis), 0.0) for hidden in (flows.hidden_least, flows.hidden_most))
    return Whole(known, least, most, is_sum)


def share_pct(part: Bounds, whole: Whole) -> Bounds:
    """Give 100 part / whole [%], no more than 100 unless the known numbers say more; the known share lies within.

    The most is reached if the part's own hidden people are as many as may be and all others as few, and the other way
    round; where the whole is a sum, the part's hidden people are in it too.
    """
    own_least, own_most = part.least - part.known, part.most - part.known
    others_least = np.maximum(whole.hidden_least - own_least, 0.0)
    others_most = np.maximum(whole.hidden_most - own_most, 0.0)
    whole_at_most = whole.known + np.where(whole.is_sum, own_most + others_least, 0.0)
    whole_at_least = whole.known + np.where(whole.is_sum, own_least + others_most, 0.0)
    known = ratio(100.0 * part.known, whole.known)
    ceiling = np.fmax(known, 100.0)
    least = np.maximum(ratio(100.0 * part.least, whole_at_least), 0.0)
    most = np.minimum(ratio(100.0 * part.most, whole_at_most), ceiling)
    return Bounds(known, least, most).holding_known()
