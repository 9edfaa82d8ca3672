"""Buildings as evidence: how much of a conflict is built up already. They change no verdict; a person weighs them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import Column, objects, require_crs
from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, repair
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import say

#: A building that shares less ground with a conflict stands beside it: two drawings never meet exactly [m²].
MIN_SHARED_M2 = 1.0

#: Buildings that share more ground are drawn upon each other, as where two layers were put together [m²].
_DOUBLE_M2 = 0.1

#: Conflicts are looked at in portions of so many; a cancel is noticed after each.
_PORTION = 500


class Buildings:
    """Footprints, or points, with an index; ground on which several are drawn counts once, two that are equal too.

    Parameters
    ----------
    geometry
        Valid polygons and points, EPSG:2180 [m].

    """

    def __init__(self, geometry: Geometries) -> None:
        self.geometry, self._own_ground, self._is_cut = _told_apart(geometry)
        self._is_area = is_polygonal(self.geometry)
        self._area_m2 = shapely.area(self._own_ground)
        self._tree = shapely.STRtree(self.geometry)

    def evidence(self, conflicts: Geometries, check_cancel: Callable[[], None]) -> tuple[Column, Column]:
        """Give the number of buildings on each conflict, and the share of it that they cover [%].

        Both are None where a conflict has no area; the share is None everywhere where some buildings are points.
        """
        area = shapely.area(conflicts)
        count, built_m2 = np.zeros(len(conflicts), dtype=np.intp), np.zeros(len(conflicts))
        rows = np.flatnonzero(area > 0)
        for start in range(0, len(rows), _PORTION):
            check_cancel()
            own = rows[start : start + _PORTION]
            count[own], built_m2[own] = self._on(conflicts[own])
        is_known = (area > 0).tolist()
        share = np.divide(100.0 * built_m2, area, out=np.zeros(len(area)), where=area > 0)
        counts = (value if known else None for value, known in zip(count.tolist(), is_known, strict=True))
        has_share = bool(self._is_area.all())
        shares = (value if known and has_share else None for value, known in zip(share.tolist(), is_known, strict=True))
        return objects(counts, len(area)), objects(shares, len(area))

    def _on(self, conflicts: Geometries) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Give number and ground [m²] of the buildings on each conflict."""
        conflict, building = self._tree.query(conflicts, predicate="intersects")
        # Most buildings lie inside, which is found out much faster than what they share is cut out.
        surrounding, inside = self._tree.query(conflicts, predicate="covers")
        total = len(self.geometry)
        is_inside = np.isin(conflict * total + building, surrounding * total + inside)
        is_area = self._is_area[building]
        is_on = is_inside | ~is_area
        built = self._area_m2[building]
        over = np.flatnonzero(~is_inside & is_area)
        built[over] = _shared_m2(conflicts[conflict[over]], self.geometry[building[over]])
        is_on[over] = built[over] >= MIN_SHARED_M2
        cut = over[self._is_cut[building[over]]]
        built[cut] = _shared_m2(conflicts[conflict[cut]], self._own_ground[building[cut]])
        on, count = conflict[is_on], len(conflicts)
        ground = np.bincount(on, weights=built[is_on], minlength=count).astype(np.float64)
        return np.bincount(on, minlength=count), ground


def read_buildings(frame: pd.DataFrame, progress: Progress) -> Buildings:
    """Read a layer of buildings; what has no geometry is left out and told.

    Raises
    ------
    CrsError, InvalidValueError
        If the CRS differs, or the layer is empty or holds lines.
    Cancelled
        If the caller asked to stop.

    """
    layer = say("buildings")
    require_crs(frame, layer)
    repaired = repair(np.asarray(frame["geometry"], dtype=object), areal_only=False, progress=progress)
    usable = repaired.geometry[repaired.is_usable]
    if not len(usable):
        raise InvalidValueError(say("buildings: the layer is empty; every conflict would look as if not built up"))
    if len(usable) < len(frame):
        progress.warn(say("buildings left out for want of a usable geometry: {count}", count=len(frame) - len(usable)))
    wrong = ~is_polygonal(usable) & (shapely.get_dimensions(usable) != 0)
    if wrong.any():
        raise InvalidValueError(
            say(
                "buildings: features that are neither areas nor points: {count}",
                count=int(wrong.sum()),
            )
        )
    buildings = Buildings(usable)
    doubles = len(usable) - len(buildings.geometry)
    progress.note(
        say("buildings: {count}; drawn twice and counted once: {doubles}", count=len(usable), doubles=doubles)
    )
    return buildings


def _told_apart(geometry: Geometries) -> tuple[Geometries, Geometries, NDArray[np.bool_]]:
    """Give the buildings that equal no earlier one, what of each no earlier one covers, and whether that is less."""
    first, second = shapely.STRtree(geometry).query(geometry, predicate="intersects")
    is_pair = first < second
    first, second = first[is_pair], second[is_pair]
    is_same = shapely.equals(geometry[first], geometry[second])
    is_double = np.zeros(len(geometry), dtype=bool)
    is_double[second[is_same]] = True
    shared = _shared_m2(geometry[first], geometry[second])
    is_upon = (shared > _DOUBLE_M2) & ~is_double[first] & ~is_double[second]
    first, second = first[is_upon], second[is_upon]
    own, is_cut = geometry.copy(), np.zeros(len(geometry), dtype=bool)
    order = np.argsort(second, kind="stable")
    rows, starts = np.unique(second[order], return_index=True)
    for row, earlier in zip(rows.tolist(), np.split(first[order], starts[1:]), strict=False):
        own[row], is_cut[row] = shapely.difference(geometry[row], shapely.union_all(geometry[earlier])), True
    return geometry[~is_double], own[~is_double], is_cut[~is_double]


def _shared_m2(ones: Geometries, others: Geometries) -> NDArray[np.float64]:
    # GEOS raises the processor's flag for invalid values while it works round them.
    with np.errstate(invalid="ignore"):
        shared: NDArray[np.float64] = shapely.area(shapely.intersection(ones, others))
    return shared
