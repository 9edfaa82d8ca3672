"""Outlines of plans against the boundaries of municipalities and against each other (checks Q210 to Q214)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import shapely

from ako_qgis_plugin.core.frames import Column, teryt_codes, texts
from ako_qgis_plugin.core.geometry import Geometries, areal, repair
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value, distinct
from ako_qgis_plugin.core.plan_quality.geometry_checks import examined_of
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.topology_plans import AT_PLACE_M
from ako_qgis_plugin.core.plan_quality.topology_shapes import Size, common_ground, shapes_of, size
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import PlanType
from ako_qgis_plugin.core.wording import say

UNCOVERED, BEYOND, NO_BOUNDARY, ACTS_OVERLAP, ACTS_APART = "Q210", "Q211", "Q212", "Q213", "Q214"

#: They cover a whole municipality; local plans cover parts.
_WHOLE = (PlanType.GENERAL, PlanType.STUDIUM)

#: What tells the narrow strips of a plan, told together, from the wide ones.
_TOGETHER = "strips"

#: Between two plans lies a strip, and not the corner where their outlines part, if its open ends are this short.
_OPEN_SHARE = 0.25

#: Plan and boundary may come from different coordinate systems, and both are rounded to a centimetre: what is thinner
#: on average is no ground [m]; the tolerance of the official validator.
_ROUNDING_M = 0.01

#: An outline is a strip's edge where it is this close [m].
_CONTACT_M = 0.01


@dataclass(frozen=True)
class Outline:
    """The outline of one plan, of all its rows together, and the places at which it is invalid."""

    plan: str | None
    plan_type: str | None
    teryt: str | None
    municipality: str | None
    ground: shapely.Geometry
    faulty: shapely.Geometry

    @property
    def title(self) -> str:
        """Name the plan for a reason."""
        return self.municipality or self.plan or ""


def check_outlines(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    """Yield parts of municipalities without their plan, plans beyond them, and neighbours that overlap or gape.

    Where the boundaries of both neighbours are given, their plans are compared with these alone: what is wrong between
    the two plans is told there.
    """
    outlines = _outlines(plans, checks)
    boundaries = _boundaries(plans, progress)
    faults = list(_against_boundaries(outlines, boundaries, checks, progress))
    progress.advance(0.5)
    faults += _against_each_other(outlines, boundaries or {}, checks, progress)
    yield from distinct(faults)


def _outlines(plans: PlanSet, checks: CheckBook) -> list[Outline]:
    acts = examined_of(plans, checks, "acts")
    teryt, kinds = teryt_codes(plans.acts["teryt"]), texts(plans.acts["plan_type"])
    municipality = texts(plans.acts["municipality"])
    rows: dict[tuple[str, str], list[int]] = {}
    for row in np.flatnonzero(acts.is_usable).tolist():
        rows.setdefault((acts.plan[row] or "", teryt[row] or ""), []).append(row)
    return [
        Outline(
            acts.plan[own[0]],
            kinds[own[0]],
            teryt[own[0]],
            municipality[own[0]],
            areal(shapely.union_all(acts.repaired[own])),
            shapely.union_all([each.point for row in own for each in acts.invalid.get(row, ())]),
        )
        for _, own in sorted(rows.items())
    ]


def _boundaries(plans: PlanSet, progress: Progress) -> Mapping[str, shapely.Geometry] | None:
    """Give the ground of each municipality, None where no boundaries are given."""
    if plans.boundaries is None:
        return None
    teryt: Column = teryt_codes(plans.boundaries["teryt"])
    repaired = repair(np.array(plans.boundaries["geometry"], dtype=object), areal_only=True, progress=None)
    for row, reason in enumerate(repaired.reasons):
        if reason:
            progress.warn(say("boundary of municipality {teryt} repaired: {reason}", teryt=teryt[row], reason=reason))
    rows: dict[str, list[int]] = {}
    for row in np.flatnonzero(repaired.is_usable).tolist():
        if teryt[row]:
            rows.setdefault(teryt[row], []).append(row)
    return {code: areal(shapely.union_all(repaired.geometry[own])) for code, own in rows.items()}


def _against_boundaries(
    outlines: list[Outline],
    boundaries: Mapping[str, shapely.Geometry] | None,
    checks: CheckBook,
    progress: Progress,
) -> Iterator[Fault]:
    if boundaries is None:
        return
    whole: dict[tuple[str, str], list[Outline]] = {}
    for outline in outlines:
        boundary = boundaries.get(outline.teryt or "")
        if boundary is None:
            yield Fault(NO_BOUNDARY, outline.plan, values={"teryt": outline.teryt}, place=outline.ground)
            continue
        beyond = _difference(outline.ground, boundary, outline.faulty)
        yield from _told(BEYOND, outline, _thick(beyond, outline, progress), checks)
        if outline.plan_type in _WHOLE:
            whole.setdefault((outline.teryt or "", outline.plan_type or ""), []).append(outline)
    for (teryt, _), plans in whole.items():
        ground = shapely.union_all([plan.ground for plan in plans])
        faulty = shapely.union_all([plan.faulty for plan in plans])
        uncovered = _difference(boundaries[teryt], ground, faulty)
        yield from _told(UNCOVERED, plans[0], _thick(uncovered, plans[0], progress), checks)


def _difference(one: shapely.Geometry, other: shapely.Geometry, faulty: shapely.Geometry) -> Geometries:
    """Give what lies in one only, but for what follows from an invalid outline."""
    parts, _ = shapes_of(np.array([shapely.difference(one, other)], dtype=object))
    return parts[~shapely.dwithin(parts, faulty, AT_PLACE_M)]


def _thick(parts: Geometries, outline: Outline, progress: Progress) -> Geometries:
    """Leave out what is rounding along the boundary, and say how much that was."""
    is_rounding = 2 * shapely.area(parts) < _ROUNDING_M * shapely.length(parts)
    if is_rounding.any():
        progress.note(
            say(
                "{plan}: outline and municipal boundary differ by roundings below {width} m, shapes: {count},"
                " {area} m²",
                plan=outline.title,
                width=_ROUNDING_M,
                count=int(is_rounding.sum()),
                area=f"{shapely.area(parts[is_rounding]).sum():.2f}",
            )
        )
    return parts[~is_rounding]


def _told(
    check_id: str, outline: Outline, parts: Geometries, checks: CheckBook, neighbour: Outline | None = None
) -> Iterator[Fault]:
    """Yield a fault for each part, and one for all parts that are narrower on average than the limit of the check."""
    is_strip = 2 * shapely.area(parts) < checks.limit(check_id) * shapely.length(parts)
    for part in parts[~is_strip]:
        yield _fault(check_id, outline, part, size(part), 1, neighbour, "")
    if is_strip.any():
        strips = parts[is_strip]
        sizes = [size(strip) for strip in strips]
        area, length = sum(each.area_m2 for each in sizes), sum(each.length_m for each in sizes)
        together = Size(area, float(2 * area / shapely.length(strips).sum()), length)
        yield _fault(check_id, outline, shapely.multipolygons(strips), together, len(strips), neighbour, _TOGETHER)


def _fault(
    check_id: str,
    outline: Outline,
    place: shapely.Geometry,
    measured: Size,
    count: int,
    neighbour: Outline | None,
    mark: str,
) -> Fault:
    values: dict[str, Value] = {**measured.values(), "count": count}
    if neighbour is not None:
        values["other"] = neighbour.title
    return Fault(
        check_id,
        outline.plan,
        None,
        " ".join(filter(None, [neighbour.plan if neighbour else None, mark])),
        place,
        values,
        measured.area_m2,
        measured.length_m,
    )


def _against_each_other(
    outlines: list[Outline], boundaries: Mapping[str, shapely.Geometry], checks: CheckBook, progress: Progress
) -> Iterator[Fault]:
    reach = checks.limit(ACTS_APART)
    grounds = np.empty(len(outlines), dtype=object)
    grounds[:] = [outline.ground for outline in outlines]
    if len(outlines) < 2:
        return
    one, other = shapely.STRtree(grounds).query(grounds, "dwithin", reach)
    for first, second in zip(one[one < other].tolist(), other[one < other].tolist(), strict=True):
        progress.advance(0.5 + 0.5 * first / len(outlines))
        plan, neighbour = outlines[first], outlines[second]
        is_bounded = {plan.teryt, neighbour.teryt} <= boundaries.keys()
        # Plans of one municipality (a local plan in the general one, a draft beside the plan in force) may overlap.
        if plan.teryt == neighbour.teryt or is_bounded:
            continue
        shared, _ = shapes_of(np.array([common_ground(plan.ground, neighbour.ground)], dtype=object))
        faulty = shapely.union_all([plan.faulty, neighbour.faulty])
        shared = shared[~shapely.dwithin(shared, faulty, AT_PLACE_M)]
        yield from _told(ACTS_OVERLAP, plan, shared, checks, neighbour)
        for strip in _between(plan.ground, neighbour.ground, grounds, reach):
            yield _fault(ACTS_APART, plan, strip, size(strip), 1, neighbour, "")


def _between(one: shapely.Geometry, other: shapely.Geometry, all_plans: Geometries, reach_m: float) -> Geometries:
    """Give the strips between two plans that are nowhere wider than ``reach_m`` and that no plan covers."""
    both = shapely.union_all([one, other])
    closed = shapely.buffer(shapely.buffer(both, reach_m / 2), -reach_m / 2)
    near = all_plans[shapely.STRtree(all_plans).query(closed, "intersects")]
    strips, _ = shapes_of(np.array([shapely.difference(closed, shapely.union_all(near))], dtype=object))
    rim = shapely.boundary(strips)
    contact = [shapely.length(common_ground(rim, shapely.buffer(each, _CONTACT_M))) for each in (one, other)]
    open_m = shapely.length(rim) - contact[0] - contact[1]
    is_strip = open_m <= _OPEN_SHARE * (contact[0] + contact[1])
    return strips[is_strip & (np.minimum(*contact) > _OPEN_SHARE * np.maximum(*contact))]
