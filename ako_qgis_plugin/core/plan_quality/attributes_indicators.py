"""Indicators of planning zones: which must be set, how large they may be, how finely they are written."""

from __future__ import annotations

from collections.abc import Iterator

from ako_qgis_plugin.core.plan_quality.attributes_rows import PlanObject, PlanObjects, settled_class, zone_table
from ako_qgis_plugin.core.plan_quality.attributes_words import ATTRIBUTES
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, Measure, Value, percent
from ako_qgis_plugin.core.plan_quality.plan import PlanSet

GREEN_SHARE = "min_bioactive_share_pct"

#: Asked for in SW SJ SZ SU SH SP SR (art. 13e ust. 2 pkt 2 upzp; the official check).
BUILDING_INDICATORS = ("max_floor_area_ratio", "max_built_up_share_pct", "max_building_height_m")

#: The share of a plot that buildings cover cannot be larger [%].
WHOLE_PLOT_PCT = 100.0

_UNITS = {"max_floor_area_ratio": "", "max_building_height_m": "m"}

#: What is larger is a slip of the pen, and is written as it stands.
_READABLE = 1e12

#: Numbers are written with one decimal (descriptions of the attributes in the official schema).
DECIMALS = 1


def indicator_faults(plans: PlanSet, objects: PlanObjects, checks: CheckBook) -> Iterator[Fault]:
    """Check the indicators of the zones of general plans."""
    for zone in objects.zones:
        yield from _lacking(plans, zone)
        for field in (*BUILDING_INDICATORS, GREEN_SHARE):
            if zone[field] is not None:
                yield from _range(zone, field, checks)
                yield from _decimals(zone, field)
        yield from _green_share(zone)


def _lacking(plans: PlanSet, zone: PlanObject) -> Iterator[Fault]:
    row = zone_table().get(settled_class(zone) or "")
    if row is None:
        return
    wanted = [*(BUILDING_INDICATORS if row.needs_indicators else ())]
    if row.default_green_pct is not None:
        wanted.append(GREEN_SHARE)
    lacking = [
        field
        for field in wanted
        if zone[field] is None
        and field not in zone.unreadable
        and (zone.plan_id, zone.object_id, field) not in plans.told
    ]
    if lacking:
        names: list[Value] = [ATTRIBUTES[field] for field in lacking]
        values: dict[str, Value] = {"zone": zone.name, "zone_class": settled_class(zone), "fields": names}
        yield Fault("Q320", zone.plan_id, zone.object_id, place=zone.geometry, values=values)


def _range(zone: PlanObject, field: str, checks: CheckBook) -> Iterator[Fault]:
    upper = {GREEN_SHARE: checks.limit("Q321"), "max_built_up_share_pct": WHOLE_PLOT_PCT}.get(field)
    value = zone[field]
    if value < 0 or (upper is not None and value > upper):
        unit = _UNITS.get(field, "%")
        values: dict[str, Value] = {
            "zone": zone.name,
            "field": ATTRIBUTES[field],
            "value": _written(value, unit),
            "upper": "∞" if upper is None else percent(upper),
        }
        yield Fault("Q321", zone.plan_id, zone.object_id, field, zone.geometry, values)


def _decimals(zone: PlanObject, field: str) -> Iterator[Fault]:
    value = zone[field]
    # Half of the last digit of a float32 that a file may have passed through.
    if abs(value - round(value, DECIMALS)) > 1e-6 * max(abs(value), 1.0):
        values: dict[str, Value] = {
            "zone": zone.name,
            "field": ATTRIBUTES[field],
            "value": _written(value, _UNITS.get(field, "%")),
        }
        yield Fault("Q322", zone.plan_id, zone.object_id, field, zone.geometry, values)


def _green_share(zone: PlanObject) -> Iterator[Fault]:
    row = zone_table().get(settled_class(zone) or "")
    share = zone[GREEN_SHARE]
    if row is None or share is None or row.default_green_pct is None or not 0 <= share < row.default_green_pct:
        return
    values: dict[str, Value] = {
        "zone": zone.name,
        "zone_class": settled_class(zone),
        "value": percent(share),
        "default": percent(row.default_green_pct),
    }
    yield Fault("Q323", zone.plan_id, zone.object_id, place=zone.geometry, values=values)


def _written(value: float, unit: str) -> Value:
    if not abs(value) < _READABLE:
        return f"{value:g} {unit}".strip()
    return Measure(value, unit) if unit else value
