"""Shapes along boundaries: how long and wide they are, and what of them is left out as thinner than asked for."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import areal, is_polygonal, simple_parts


def solid(geometry: shapely.Geometry) -> shapely.Geometry:
    """Give the areas of what an overlay left, valid: those of many narrow shapes are not always."""
    areas = areal(geometry)
    return areas if shapely.is_valid(areas) else areal(shapely.make_valid(areas))


@dataclass
class Dropped:
    """Parts that were left out as thinner than a limit."""

    parts: int = 0
    area_m2: float = 0.0

    def add(self, parts: int, area_m2: float) -> None:
        """Count further parts."""
        self.parts += parts
        self.area_m2 += area_m2


def kept_parts(ground: shapely.Geometry, min_width_m: float, dropped: Dropped | None) -> shapely.Geometry | None:
    """Give the parts of at least a mean width 2 · area / perimeter [m], None where none is left; count the others."""
    parts, _ = simple_parts(np.array([ground], dtype=object))
    parts = parts[is_polygonal(parts)]
    area = shapely.area(parts)
    parts, area = parts[area > 0], area[area > 0]
    is_wide = 2 * area >= min_width_m * shapely.length(parts)
    if dropped is not None:
        dropped.add(int((~is_wide).sum()), float(area[~is_wide].sum()))
    left = parts[is_wide]
    if not len(left):
        return None
    return left[0] if len(left) == 1 else shapely.multipolygons(left)


def length_and_width(ground: shapely.Geometry) -> tuple[float, float]:
    """Give length and width [m] of the rectangle that has the area and perimeter of a strip.

    Of several parts it is the sum of the lengths, and the width that gives the area.
    """
    lengths = [_length(part) for part in shapely.get_parts(ground)]
    whole = sum(lengths)
    return whole, float(shapely.area(ground)) / whole if whole else 0.0


def _length(part: shapely.Geometry) -> float:
    half, area = float(shapely.length(part)) / 2, float(shapely.area(part))
    # A shape as compact as a square, or more, has no length of its own.
    return (half + sqrt(max(half * half - 4 * area, 0.0))) / 2
