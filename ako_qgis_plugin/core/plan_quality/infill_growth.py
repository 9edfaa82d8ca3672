"""How far infill areas (OUZ) may reach beyond what the buildings give by themselves.

The way of the regulation, as the ministry's plugin follows it: buildings within 100 m of each other make a group, a
group of five or more is buffered by 50 m, its small holes are filled, and the whole is drawn in by 40 m. Beyond that
the areas of a plan may grow by a quarter of (Pb - Pu). That Pb is the ground of the buffers and Pu that of the result
is read from the formula and has to be confirmed with the regulation (Dz.U. 2024 poz. 729).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import Geometries, areal, is_nothing
from ako_qgis_plugin.core.plan_quality.attributes_rows import INFILL, PlanObjects
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value, square_metres
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.plan_grounds import grounds, sound
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import say

#: Half of the 100 m between buildings of a group [m].
GROUP_BUFFER_M = 50.0
LEAST_BUILDINGS = 5
#: Holes of less are filled [m²].
FILLED_HOLE_M2 = 5_000.0
DRAWN_IN_M = 40.0

#: Programs draw circles with different corners; so much of the ground of the buffers is no growth.
_CHORD_SHARE = 0.01
_QUARTER_SEGMENTS = 16


@dataclass(frozen=True)
class InfillBase:
    """What buildings give by themselves: the ground of the buffers, and the infill area drawn in from it."""

    buffered: shapely.Geometry
    infill: shapely.Geometry


def growth_faults(plans: PlanSet, objects: PlanObjects, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    """Tell plans whose infill areas grow beyond what is allowed; needs buildings."""
    drawn: dict[str | None, list[shapely.Geometry]] = defaultdict(list)
    for item in objects.areas:
        if item.kind == INFILL and item.geometry is not None:
            drawn[item.plan_id].append(sound(item.geometry))
    if not drawn:
        return
    if plans.buildings is None:
        progress.note(say("growth of infill areas (OUZ): not checked, no buildings are given"))
        return
    buildings = np.array([shape for shape in plans.buildings["geometry"] if not is_nothing(shape)], dtype=object)
    whole = grounds(objects)
    for plan, shapes in drawn.items():
        progress.advance(0.5)
        yield from _growth(plan, shapely.union_all(shapes), buildings, whole.get(plan), checks)


def infill_base(buildings: Geometries, ground: shapely.Geometry | None) -> InfillBase:
    """Give what the buildings on the ground of a plan give by themselves, cut to that ground."""
    if ground is not None and len(buildings):
        buildings = buildings[shapely.STRtree(buildings).query(ground, predicate="intersects")]
    buffers = shapely.buffer(buildings, GROUP_BUFFER_M, quad_segs=_QUARTER_SEGMENTS)
    groups = shapely.get_parts(areal(shapely.union_all(buffers)))
    if len(groups):
        of_group, _ = shapely.STRtree(shapely.centroid(buildings)).query(groups, predicate="contains")
        counts = np.bincount(of_group, minlength=len(groups))
        groups = groups[counts >= LEAST_BUILDINGS]
    filled = np.array([_without_small_holes(group) for group in groups], dtype=object)
    buffered = shapely.union_all(filled)
    infill = shapely.buffer(buffered, -DRAWN_IN_M, quad_segs=_QUARTER_SEGMENTS)
    if ground is not None:
        buffered, infill = shapely.intersection(buffered, ground), shapely.intersection(infill, ground)
    return InfillBase(buffered, infill)


def _without_small_holes(polygon: shapely.Geometry) -> shapely.Geometry:
    holes = [hole for hole in polygon.interiors if shapely.area(shapely.polygons(hole)) >= FILLED_HOLE_M2]
    return shapely.polygons(polygon.exterior, holes or None)


def _growth(
    plan: str | None,
    drawn: shapely.Geometry,
    buildings: Geometries,
    ground: shapely.Geometry | None,
    checks: CheckBook,
) -> Iterator[Fault]:
    base = infill_base(buildings, ground)
    beyond = areal(shapely.difference(drawn, base.infill))
    grown, buffered = float(shapely.area(beyond)), float(shapely.area(base.buffered))
    allowed = checks.limit("Q405") / 100 * (buffered - float(shapely.area(base.infill)))
    if grown <= allowed + _CHORD_SHARE * buffered:
        return
    values: dict[str, Value] = {"grown": square_metres(grown), "allowed": square_metres(allowed)}
    yield Fault("Q405", plan, None, "", beyond, values, area_m2=grown)
