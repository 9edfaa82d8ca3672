"""Rules between the parts of a general plan: where areas may lie, how infill areas may grow, what standards may ask.

Which zones may hold an infill or downtown area stands in pog_zones.csv (columns ``infill_area``, ``downtown_area``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import areal
from ako_qgis_plugin.core.plan_quality.attributes_rows import (
    DOWNTOWN,
    INFILL,
    STANDARDS,
    PlanObject,
    PlanObjects,
    plan_objects,
    settled_class,
    zone_table,
)
from ako_qgis_plugin.core.plan_quality.attributes_words import ATTRIBUTES, KINDS
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, Measure, Value, distinct, percent, square_metres
from ako_qgis_plugin.core.plan_quality.infill_growth import growth_faults
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.plan_grounds import act_grounds, sound
from ako_qgis_plugin.core.plan_quality.topology_shapes import shapes_of, within_limits
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import STANDARD_FIELDS, FieldType

IN_WRONG_ZONE, BEYOND_PLAN, AREAS_OVERLAP = "Q401", "Q402", "Q403"


def check_cross_rules(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    """Check infill areas (OUZ), downtown areas (OZS) and areas of accessibility standards (OSD)."""
    objects = plan_objects(plans)
    excused = plans.excused
    placed = [_Placed(item, sound(item.geometry)) for item in objects.areas if item.geometry is not None]
    placed = [each for each in placed if (each.item.plan_id, each.item.object_id) not in excused]
    for plan in dict.fromkeys(each.item.plan_id for each in placed):
        own = [each for each in placed if each.item.plan_id == plan]
        zones = [zone for zone in objects.zones if zone.plan_id == plan and zone.geometry is not None]
        found = [*_in_wrong_zones(own, zones), *_overlaps(own), *_beyond(own, act_grounds(objects).get(plan))]
        yield from distinct(within_limits(found, plan, checks))
    progress.advance(0.5)
    yield from growth_faults(plans, objects, checks, progress)
    yield from distinct(_standards(plans, objects, checks))


@dataclass(frozen=True)
class _Placed:
    item: PlanObject
    shape: shapely.Geometry


def _in_wrong_zones(areas: Sequence[_Placed], zones: Sequence[PlanObject]) -> Iterator[Fault]:
    """Yield parts of infill and downtown areas in zones of a class that may not hold them."""
    shapes = np.array([sound(zone.geometry) for zone in zones], dtype=object)
    tree = shapely.STRtree(shapes)
    for area in areas:
        if area.item.kind not in (INFILL, DOWNTOWN):
            continue
        for index in sorted(tree.query(area.shape, predicate="intersects").tolist()):
            row = zone_table().get(settled_class(zones[index]) or "")
            if row is None or area.item.kind in row.areas:
                continue
            values: dict[str, Value] = {"other": zones[index].name, "zone_class": settled_class(zones[index])}
            other = zones[index].object_id or ""
            yield from _common(IN_WRONG_ZONE, area, shapes[index], other, values)


def _overlaps(areas: Sequence[_Placed]) -> Iterator[Fault]:
    for kind in (INFILL, DOWNTOWN, STANDARDS):
        own = [area for area in areas if area.item.kind == kind]
        tree = shapely.STRtree([area.shape for area in own])
        pairs = tree.query([area.shape for area in own], predicate="intersects").T if own else []
        for first, second in sorted(map(tuple, pairs)):
            if first < second:
                other = own[second].item.object_id or ""
                values: dict[str, Value] = {"other": other or "–"}
                yield from _common(AREAS_OVERLAP, own[first], own[second].shape, other, values)


def _beyond(areas: Sequence[_Placed], ground: shapely.Geometry | None) -> Iterator[Fault]:
    if ground is None:
        return
    for area in areas:
        yield from _fault(BEYOND_PLAN, area, shapely.difference(area.shape, ground), "", {})


def _common(
    check_id: str, area: _Placed, shape: shapely.Geometry, other: str, values: dict[str, Value]
) -> Iterator[Fault]:
    yield from _fault(check_id, area, shapely.intersection(area.shape, shape), other, values)


def _fault(
    check_id: str, area: _Placed, part: shapely.Geometry, other: str, values: dict[str, Value]
) -> Iterator[Fault]:
    shapes, _ = shapes_of(np.array([part], dtype=object))
    if not len(shapes):
        return
    place = areal(shapely.union_all(shapes))
    size = float(shapely.area(place))
    values |= {
        "kind": KINDS[area.item.kind],
        "id": area.item.object_id or "–",
        "area": square_metres(size),
        "share": percent(100 * size / float(shapely.area(area.shape))),
    }
    yield Fault(check_id, area.item.plan_id, area.item.object_id, other, place, values, area_m2=size)


#: Standards that every area of standards must set (the schema; art. 13f upzp).
_REQUIRED = (
    "primary_school_m",
    "public_green_areas_m",
    "public_green_areas_ha",
    "public_green_area_m",
    "public_green_area_ha",
)
#: Checks by field whose limit a standard must reach, and those whose limit it must not pass.
_AT_LEAST = {"public_green_areas_ha": "Q422", "public_green_area_ha": "Q423"}
_AT_MOST = {"primary_school_m": "Q424", "public_green_areas_m": "Q425", "public_green_area_m": "Q426"}


def _standards(plans: PlanSet, objects: PlanObjects, checks: CheckBook) -> Iterator[Fault]:
    numbers = [field.name for field in STANDARD_FIELDS if field.type is FieldType.REAL]
    for area in objects.areas:
        if area.kind != STANDARDS:
            continue
        lacking: list[Value] = [ATTRIBUTES[name] for name in _REQUIRED if _is_lacking(plans, area, name)]
        if lacking:
            values: dict[str, Value] = {"id": area.object_id or "–", "fields": lacking}
            yield Fault("Q420", area.plan_id, area.object_id, place=area.geometry, values=values)
        for name in numbers:
            if area[name] is not None:
                yield from _standard(area, name, checks)


def _is_lacking(plans: PlanSet, area: PlanObject, name: str) -> bool:
    is_told = name in area.unreadable or (area.plan_id, area.object_id, name) in plans.told
    return area[name] is None and not is_told


def _standard(area: PlanObject, name: str, checks: CheckBook) -> Iterator[Fault]:
    value, unit = area[name], name.rpartition("_")[2]
    check_id = None
    if not value > 0:
        check_id = "Q421"
    elif name in _AT_LEAST and value < checks.limit(_AT_LEAST[name]):
        check_id = _AT_LEAST[name]
    elif name in _AT_MOST and value > checks.limit(_AT_MOST[name]):
        check_id = _AT_MOST[name]
    if check_id is None:
        return
    limit = checks[check_id].limit
    values: dict[str, Value] = {
        "id": area.object_id or "–",
        "field": ATTRIBUTES[name],
        "value": Measure(value, unit),
        "limit": None if limit is None else Measure(limit, unit),
    }
    yield Fault(check_id, area.plan_id, area.object_id, name, area.geometry, values)
