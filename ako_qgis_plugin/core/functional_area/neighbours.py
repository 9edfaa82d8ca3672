"""Which units touch, and by how much border; parts of an area hang together by this."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Units that share a border longer than a point.

    Attributes
    ----------
    pairs
        Positions of units, the smaller first, each pair once; shape (k, 2).
    border_m
        Length of the shared border of each pair [m], shape (k,).
    perimeter_m
        Length of each unit's whole border [m], shape (n,).

    """

    pairs: NDArray[np.intp]
    border_m: NDArray[np.float64]
    perimeter_m: NDArray[np.float64]
