"""Zones against each other and against the outline of their plan (checks Q110, Q201 to Q208).

Nothing is dropped for being small: what is left aside is the noise of computing, what follows from a fault that is
told already, and what a limit of the table of checks leaves out, which is counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ako_qgis_plugin.core.frames import texts
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, distinct, place_key, square_metres
from ako_qgis_plugin.core.plan_quality.geometry_checks import examined_of
from ako_qgis_plugin.core.plan_quality.geometry_rings import Booleans, Integers
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.topology_plans import Coverage, coverages
from ako_qgis_plugin.core.plan_quality.topology_shapes import (
    common_ground,
    named,
    narrower,
    shapes_of,
    size,
    within_limits,
)
from ako_qgis_plugin.core.plan_quality.topology_vertices import MISSING_VERTICES, mismatches, vertex_faults
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import PlanType
from ako_qgis_plugin.core.wording import say

GAP, OVERLAP, OUTSIDE, HOLE, HOLE_IN_ACT, NO_ACT, NO_ZONES = "Q201", "Q202", "Q203", "Q204", "Q205", "Q206", "Q207"

#: A zone runs along a gap if their contact is more than this share of the longest one; else it is only at its end.
_LEAST_CONTACT = 0.05

#: A zone that comes within this of a gap is beside it [m].
_BESIDE_M = 2e-3

#: The ground of a zone without geometry is no strip [m, mean width].
_NARROWEST_GROUND_M = 1.0


@dataclass(frozen=True)
class Shape:
    """A gap, overlap or part outside, and the positions of the zones it concerns, in the order of their ids."""

    check_id: str
    ground: shapely.Geometry
    zones: tuple[int, ...]


def check_coverage(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    """Yield gaps, overlaps, parts outside and vertices that neighbours do not share, plan by plan."""
    yield from distinct(_of_all(plans, checks, progress))


def _of_all(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    count = max(plans.zones["plan_id"].nunique(), 1)
    for number, coverage in enumerate(coverages(plans, checks)):
        progress.advance(min(number / count, 1.0))
        yield from _faults(coverage, checks, progress)
    yield from _of_acts(plans, checks)


def _faults(coverage: Coverage, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    if not coverage.has_act:
        values = {"count": len(coverage.rows) + coverage.lost}
        yield Fault(NO_ACT, coverage.plan, values=values, teryt=coverage.teryt)
    if not len(coverage.rows):
        return
    tolerance = checks.limit(MISSING_VERTICES)
    shapes = [*_overlaps(coverage), *_gaps(coverage, progress), *_outside(coverage)]
    grounds = _grounds(shapes)
    follows = coverage.told.follows(grounds)
    is_narrow = narrower(grounds, tolerance)
    is_wide = ~is_narrow & ~follows

    found = mismatches(coverage, tolerance)
    found = found.without(_near(found.points, grounds[is_wide], tolerance) | coverage.told.holds(found.points))
    is_told = follows | (is_narrow & _near(grounds, found.points, tolerance))
    faults = (_fault(coverage, shape) for shape, told in zip(shapes, is_told, strict=True) if not told)
    yield from within_limits(faults, coverage.plan, checks)
    yield from vertex_faults(found, coverage, tolerance, grounds[is_narrow & ~follows])


def _grounds(shapes: Sequence[Shape]) -> Geometries:
    grounds = np.empty(len(shapes), dtype=object)
    grounds[:] = [shape.ground for shape in shapes]
    return grounds


def _near(geometries: Geometries, places: Geometries, tolerance_m: float) -> Booleans:
    near = np.zeros(len(geometries), dtype=bool)
    if len(places) and len(geometries):
        near[shapely.STRtree(places).query(geometries, "dwithin", tolerance_m)[0]] = True
    return near


def _overlaps(coverage: Coverage) -> Iterator[Shape]:
    suspects = coverage.suspects
    one, other = shapely.STRtree(coverage.geometry[suspects]).query(coverage.geometry[suspects], "intersects")
    one, other = suspects[one], suspects[other]
    is_once = (one < other) & coverage.is_trusted[one] & coverage.is_trusted[other]
    one, other = one[is_once], other[is_once]
    shared, pair = shapes_of(common_ground(coverage.geometry[one], coverage.geometry[other]))
    for ground, number in zip(shared, pair.tolist(), strict=True):
        yield Shape(OVERLAP, ground, tuple(coverage.ordered([int(one[number]), int(other[number])])))


def _gaps(coverage: Coverage, progress: Progress) -> Iterator[Shape]:
    if coverage.act is None:
        rings = [ring for polygon in shapely.get_parts(coverage.covered) for ring in polygon.interiors]
        open_ground = shapely.polygons(np.array(rings, dtype=object))
    else:
        open_ground = np.array([shapely.difference(coverage.suspicious_ground, coverage.covered)], dtype=object)
    gaps, _ = shapes_of(open_ground)
    gaps = gaps[~_is_lost_ground(gaps, coverage.lost, progress)]
    beside = _beside(gaps, coverage)
    for ground, zones in zip(gaps, beside, strict=True):
        yield Shape(HOLE if coverage.act is None else GAP, ground, zones)


def _is_lost_ground(gaps: Geometries, lost: int, progress: Progress) -> Booleans:
    """Take as many gaps for the ground of zones without geometry as there are such zones, the largest first."""
    is_lost = np.zeros(len(gaps), dtype=bool)
    area, perimeter = shapely.area(gaps), shapely.length(gaps)
    is_ground = 2 * area >= _NARROWEST_GROUND_M * perimeter
    largest = [gap for gap in np.argsort(-area, kind="stable") if is_ground[gap]][:lost]
    is_lost[largest] = True
    if len(largest):
        progress.note(
            say(
                "gaps taken for the ground of zones whose geometry is missing or spoilt: {count}, {area} m²",
                count=len(largest),
                area=f"{area[largest].sum():.2f}",
            )
        )
    return is_lost


def _beside(gaps: Geometries, coverage: Coverage) -> list[tuple[int, ...]]:
    """Give the zones along each gap, without those at its ends."""
    gap, zone = coverage.tree.query(gaps, "dwithin", _BESIDE_M)
    rims = shapely.buffer(gaps[gap], _BESIDE_M)
    contact = shapely.length(common_ground(shapely.boundary(coverage.geometry[zone]), rims))
    longest = np.zeros(len(gaps))
    np.maximum.at(longest, gap, contact)
    is_along = contact > _LEAST_CONTACT * longest[gap]
    return [tuple(coverage.ordered(zone[(gap == number) & is_along].tolist())) for number in range(len(gaps))]


def _outside(coverage: Coverage) -> Iterator[Shape]:
    if coverage.act is None:
        return
    parts, _ = shapes_of(np.array([shapely.difference(coverage.covered, coverage.act)], dtype=object))
    part, zone = coverage.tree.query(parts, "intersects")
    shared, pair = shapes_of(common_ground(parts[part], coverage.geometry[zone]))
    for ground, number in zip(shared, pair.tolist(), strict=True):
        if coverage.is_trusted[zone[number]]:
            yield Shape(OUTSIDE, ground, (int(zone[number]),))


def _fault(coverage: Coverage, shape: Shape) -> Fault:
    measured = size(shape.ground)
    names = [coverage.zones.name(coverage.rows[zone]) for zone in shape.zones]
    values = measured.values()
    if shape.check_id in (GAP, HOLE):
        values["zones"] = named(names)
    elif shape.check_id == OVERLAP:
        values |= {"zone": names[0], "other": names[1]}
    first, second = (*(coverage.identifier(zone) for zone in shape.zones[:2]), None, None)[:2]
    return Fault(
        shape.check_id,
        coverage.plan,
        first or None,
        second or ("" if first else place_key(shape.ground)),
        shape.ground,
        values,
        measured.area_m2,
        measured.length_m,
        teryt=coverage.teryt,
    )


def _of_acts(plans: PlanSet, checks: CheckBook) -> Iterator[Fault]:
    """Yield outlines of general plans without zones, and holes in outlines that no boundary explains."""
    acts = examined_of(plans, checks, "acts")
    teryt = texts(plans.acts["teryt"])
    zones = examined_of(plans, checks, "zones").repaired
    is_general = (plans.acts["plan_type"] == PlanType.GENERAL).to_numpy(dtype=bool)
    with_zones = set(texts(plans.zones["teryt"])) | set(texts(plans.zones["plan_id"]))
    bounded = set() if plans.boundaries is None else set(texts(plans.boundaries["teryt"]))
    for row in np.flatnonzero(is_general & acts.is_usable).tolist():
        if acts.plan[row] not in with_zones and teryt[row] not in with_zones:
            yield Fault(NO_ZONES, acts.plan[row], place=acts.repaired[row], teryt=teryt[row])
        if teryt[row] not in bounded:
            yield from within_limits(_holes(acts.repaired[row], acts.plan[row], zones), acts.plan[row], checks)


def _holes(act: shapely.Geometry, plan: str | None, zones: Geometries) -> Iterator[Fault]:
    rings = [ring for polygon in shapely.get_parts(act) for ring in polygon.interiors]
    holes, _ = shapes_of(shapely.polygons(np.array(rings, dtype=object)))
    if len(holes):
        # Ground in the hole that a zone covers is told as a zone outside the plan.
        covered: Integers = np.unique(shapely.STRtree(zones).query(shapely.point_on_surface(holes), "intersects")[0])
        holes = np.delete(holes, covered)
    for hole in holes:
        measured = size(hole)
        yield Fault(
            HOLE_IN_ACT,
            plan,
            None,
            place_key(hole),
            hole,
            {"area": square_metres(measured.area_m2)},
            measured.area_m2,
            measured.length_m,
        )
