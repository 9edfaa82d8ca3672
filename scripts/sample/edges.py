"""Edges of zones, moved so that their ends stay where neighbours share them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from shapely import Point, Polygon

#: Corners of a ring, one a row; the first stands again at the end.
Corners = NDArray[np.float64]

#: The ends of a moved edge slant over this much of it [m].
SLANT_M = 2.0


def length(corners: Corners, number: int) -> float:
    """Give the length of an edge by the number of its first corner [m]."""
    return float(np.hypot(*(corners[number + 1] - corners[number])))


def inwards(corners: Corners, number: int) -> NDArray[np.float64]:
    """Give the unit vector that points from an edge into the ring."""
    start, end = corners[number], corners[number + 1]
    along = (end - start) / length(corners, number)
    across = np.array([-along[1], along[0]])
    return across if Polygon(corners).contains(Point((start + end) / 2 + across)) else -across


def moved_edge(corners: Corners, number: int, inwards_m: float) -> Corners:
    """Draw an edge back by a distance, or push it out where the distance is negative."""
    start, end = corners[number], corners[number + 1]
    along = (end - start) / length(corners, number)
    across = inwards_m * inwards(corners, number)
    return np.insert(corners, number + 1, [start + SLANT_M * along + across, end - SLANT_M * along + across], axis=0)
