"""Whether a hit stands although the provision may have been drawn as badly as its accuracy says (DESIGN section 3)."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.buffers import BUFFER_ERROR, QUARTER_SEGMENTS
from ako_qgis_plugin.core.conformity.region import Indexes, Region, Shapes
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.geometry import Geometries, simple_parts


def survives(
    shapes: Shapes, sliver: SliverTest, region: Region, zones: Indexes, common: Geometries, accuracy_m: float
) -> NDArray[np.bool_]:
    """Say where something is kept when the zone or the region is shrunk by the accuracy.

    Parameters
    ----------
    shapes
        All zones.
    sliver
        What is kept.
    region
        What the zones meet.
    zones, common
        Zones that meet the region, each once, and their common ground.
    accuracy_m
        Accuracy of the drawing [m], more than 0.

    """
    own = shapes.geometry[zones]
    is_sure = is_deep(own, common, accuracy_m, sliver)
    doubtful = np.flatnonzero(~is_sure)
    shrunk = shapely.buffer(own[doubtful], -accuracy_m, quad_segs=QUARTER_SEGMENTS)
    is_sure[doubtful] = sliver.passes(shapely.intersection(shrunk, common[doubtful]))
    doubtful = np.flatnonzero(~is_sure)
    inner = region.resized(shapes, zones[doubtful], -accuracy_m)
    is_sure[doubtful] = np.isin(zones[doubtful], inner.zones[sliver.passes(inner.geometry)])
    return is_sure


def is_deep(zones: Geometries, common: Geometries, accuracy_m: float, sliver: SliverTest) -> NDArray[np.bool_]:
    """Say where a circle shows, without any buffer, that common ground survives when the zone is shrunk.

    Of the ground of a zone with ``h`` holes that is more than a distance from its edge, the perimeter exceeds that of
    the zone by ``2 pi h`` times the distance at most (inner parallel curves: Fiala 1941, Hartman 1964).
    """
    points = shapely.point_on_surface(common)
    to_zone, to_common = (shapely.distance(points, shapely.boundary(areas)) for areas in (zones, common))
    parts, row = simple_parts(zones)
    holes = np.bincount(row, shapely.get_num_interior_rings(parts), minlength=len(zones))
    perimeter = shapely.length(zones) + shapely.length(common) + 2 * np.pi * accuracy_m * holes
    radius = np.minimum(to_zone - (1 + BUFFER_ERROR) * accuracy_m, to_common)
    return sliver.surely_keeps(radius, perimeter)
