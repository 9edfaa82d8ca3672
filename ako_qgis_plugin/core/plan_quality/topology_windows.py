"""Where a plan can have gaps and overlaps at all, found by adding up outlines instead of overlaying areas.

Take every outline as stretches with a direction, inside to the left. A stretch that two neighbours have in opposite
directions cancels, and so does one of a zone against the outline of the plan. How many zones cover a point, less one
inside the plan, changes only where a stretch is left over and is nothing far away: so all gaps, overlaps and parts
outside lie among the leftovers, and a plan without any has none of these faults, exactly.
"""

from __future__ import annotations

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.plan_quality.geometry_rings import Floats, Rings, rings_of

#: Windows reach so far beyond the leftovers [m]: what is computed has rounding errors.
_MARGIN_M = 1.0

#: With more leftover lines than this, looking at the whole plan costs less.
_MOST_LINES = 5_000


def windows(zones: Geometries, act: shapely.Geometry) -> Geometries | None:
    """Give boxes that do not touch each other and hold every gap, overlap and part outside.

    None stands for the whole plan; no box at all for a plan in which every point lies in exactly one zone.
    """
    left = _leftovers(rings_of(zones), rings_of(np.array([act], dtype=object)))
    if not len(left):
        return np.array([], dtype=object)
    lines = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(shapely.linestrings(left))))
    if len(lines) > _MOST_LINES:
        return None
    bounds = shapely.bounds(lines) + np.array([-1, -1, 1, 1]) * _MARGIN_M
    return _apart(bounds)


def _leftovers(zones: Rings, act: Rings) -> Floats:
    """Give the stretches that do not cancel, shape (n, 2, 2)."""
    xy = np.concatenate([zones.xy, act.xy])
    places, number = np.unique(xy[:, 0] + 1j * xy[:, 1], return_inverse=True)
    ends = np.column_stack([number, number[np.concatenate([zones.following, act.following + len(zones.xy)])]])
    direction = np.concatenate([_direction(zones), -_direction(act)]) * np.sign(ends[:, 1] - ends[:, 0])
    key = ends.min(axis=1) * len(places) + ends.max(axis=1)
    stretches, which = np.unique(key, return_inverse=True)
    left = stretches[np.bincount(which, weights=direction) != 0]
    at = places[np.column_stack([left // len(places), left % len(places)])]
    return np.stack([at.real, at.imag], axis=-1)


def _direction(rings: Rings) -> Floats:
    """Give 1 for the vertices of rings that have the inside to their left, and -1 for the others."""
    if not len(rings.xy):
        return np.array([])
    # About the first vertex of each ring: products of official coordinates are too large for small areas.
    here = rings.xy - rings.xy[rings.starts][rings.ring]
    there = here[rings.following]
    doubled = np.add.reduceat(here[:, 0] * there[:, 1] - here[:, 1] * there[:, 0], rings.starts)
    is_left = (doubled > 0) != rings.is_hole
    return np.where(is_left, 1.0, -1.0)[rings.ring]


def _apart(bounds: Floats) -> Geometries:
    """Merge boxes until none touches another."""
    while True:
        boxes = shapely.box(*bounds.T)
        merged = shapely.get_parts(shapely.union_all(boxes))
        larger = shapely.bounds(merged)
        if len(larger) == len(bounds):
            return boxes
        bounds = larger
