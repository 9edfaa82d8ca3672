"""The sliver test: which parts of an overlap are more than digitising noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, simple_parts
from ako_qgis_plugin.core.schema import MIN_AREA_M2, MIN_WIDTH_M


@dataclass(frozen=True)
class Kept:
    """What the test left of geometries; ``is_kept`` is false where nothing was left."""

    geometry: Geometries
    is_kept: NDArray[np.bool_]
    dropped_parts: NDArray[np.intp]
    dropped_area_m2: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SliverTest:
    """Keeps polygons of at least an area [m²] and a mean width 2 · area / perimeter [m], perimeter with holes."""

    min_area_m2: float = MIN_AREA_M2
    min_width_m: float = MIN_WIDTH_M

    def keep(self, geometries: Geometries) -> Kept:
        """Test every geometry part by part; lines and points that an intersection left are no parts."""
        count = len(geometries)
        parts, origin = simple_parts(geometries)
        polygonal = is_polygonal(parts)
        parts, origin, foreign = parts[polygonal], origin[polygonal], origin[~polygonal]
        area = shapely.area(parts)
        is_part = area > 0
        parts, origin, area = parts[is_part], origin[is_part], area[is_part]
        passes = (area >= self.min_area_m2) & (2 * area >= self.min_width_m * shapely.length(parts))

        kept_parts = np.bincount(origin[passes], minlength=count)
        dropped_parts = np.bincount(origin[~passes], minlength=count)
        dropped_area = np.bincount(origin[~passes], weights=area[~passes], minlength=count).astype(np.float64)
        is_kept = kept_parts > 0
        result = geometries.copy()
        result[~is_kept] = None
        mixed = is_kept & ((dropped_parts > 0) | (np.bincount(foreign, minlength=count) > 0))
        for index in np.flatnonzero(mixed):
            own = _slice(origin, index)
            remaining = parts[own][passes[own]]
            result[index] = remaining[0] if len(remaining) == 1 else shapely.multipolygons(remaining)
        return Kept(result, is_kept, dropped_parts, dropped_area)

    def surely_keeps(self, radius_m: NDArray[np.float64], perimeter_m: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Say where something is kept of whatever holds a circle of a radius [m] and has no longer perimeter [m]."""
        area = np.pi * np.maximum(radius_m, 0.0) ** 2
        return (area >= self.min_area_m2) & (2 * area >= self.min_width_m * perimeter_m) & (radius_m > 0)

    def passes(self, geometries: Geometries) -> NDArray[np.bool_]:
        """Say of each geometry whether anything of it is kept."""
        return self.keep(geometries).is_kept


def _slice(origin: NDArray[np.intp], index: int) -> slice:
    # Parts come in the order of their origins.
    return slice(int(np.searchsorted(origin, index)), int(np.searchsorted(origin, index, side="right")))
