"""Statuses and dates of acts, zones and areas: known, in order, and of one mind with the act."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ako_qgis_plugin.core.plan_quality.attributes_rows import PlanObject, PlanObjects, is_general_plan
from ako_qgis_plugin.core.plan_quality.attributes_words import ATTRIBUTES, KINDS
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.schema import PlanStatus
from ako_qgis_plugin.core.words import PLAN_STATUSES

_STATUSES = frozenset(PlanStatus)


def status_faults(plans: PlanSet, objects: PlanObjects) -> Iterator[Fault]:
    """Check statuses and dates, and that a municipality has one act."""
    acts = objects.acts_by_plan
    for item in objects:
        yield from _unreadable(item)
        yield from _status(plans, item)
        yield from _dates(plans, item)
        if not item.is_act and item.plan_id in acts:
            yield from _against_act(item, acts[item.plan_id])
    yield from _second_acts(objects)


def _kind(item: PlanObject) -> Value:
    return KINDS["act" if item.is_act else item.kind]


def _unreadable(item: PlanObject) -> Iterator[Fault]:
    for field, found in sorted(item.unreadable.items()):
        values: dict[str, Value] = {"name": item.name, "field": ATTRIBUTES.get(field, field), "value": found}
        yield Fault("Q338", item.plan_id, item.object_id, item.kind + field, item.geometry, values)


def _status(plans: PlanSet, item: PlanObject) -> Iterator[Fault]:
    status = item["status"]
    if status in _STATUSES or (item.plan_id, item.object_id, "status") in plans.told:
        return
    values: dict[str, Value] = {"kind": _kind(item), "name": item.name, "status": status or "–"}
    yield Fault("Q331", item.plan_id, item.object_id, item.kind, item.geometry, values)


def _dates(plans: PlanSet, item: PlanObject) -> Iterator[Fault]:
    start, end = item["valid_from"], item["valid_to"]
    values: dict[str, Value] = {"kind": _kind(item), "name": item.name, "start": start, "end": end}
    subject = (item.plan_id, item.object_id)
    if start is not None and end is not None and start >= end:
        yield Fault("Q333", *subject, item.kind, item.geometry, values)
    is_told = "valid_from" in item.unreadable or (*subject, "valid_from") in plans.told
    # A draft may not know yet from when it will be valid; of zones and areas the schema asks for the date at once.
    is_due = is_general_plan(item) and (not item.is_act or item["status"] == PlanStatus.LEGAL_FORCE)
    if start is None and not is_told and is_due:
        yield Fault("Q334", *subject, item.kind, item.geometry, values)
    is_told = "valid_to" in item.unreadable or (*subject, "valid_to") in plans.told
    if item["status"] == PlanStatus.OBSOLETE and end is None and not is_told:
        yield Fault("Q336", *subject, item.kind, item.geometry, values)


def _against_act(item: PlanObject, act: PlanObject) -> Iterator[Fault]:
    status, of_act = item["status"], act["status"]
    if status in _STATUSES and of_act in _STATUSES and status != of_act:
        values: dict[str, Value] = {
            "kind": _kind(item),
            "name": item.name,
            "status": PLAN_STATUSES[status],
            "act_status": PLAN_STATUSES[of_act],
        }
        yield Fault("Q332", item.plan_id, item.object_id, item.kind, item.geometry, values)
    start, end = item["valid_from"], item["valid_to"]
    if (
        start is not None
        and act["valid_from"] is not None
        and start < act["valid_from"]
        and (end is None or start < end)
    ):
        values = {"kind": _kind(item), "name": item.name, "start": start, "act_start": act["valid_from"]}
        yield Fault("Q335", item.plan_id, item.object_id, item.kind, item.geometry, values)


def second_acts(objects: PlanObjects) -> list[tuple[PlanObject, PlanObject]]:
    """Give acts of general plans beside which the municipality has another of the same status, and that other.

    The act to which more zones belong is taken for the right one, among equals the one of the lower id.
    """
    belonging: dict[str | None, int] = defaultdict(int)
    for item in (*objects.zones, *objects.areas):
        belonging[item.plan_id] += 1
    groups: dict[tuple[object, object], list[PlanObject]] = defaultdict(list)
    for act in objects.acts:
        if is_general_plan(act) and act["status"] != PlanStatus.OBSOLETE:
            groups[act["teryt"] or (act.plan_id or "").rpartition("/")[0], act["status"]].append(act)
    seconds = []
    for group in groups.values():
        first, *rest = sorted(group, key=lambda act: (-belonging[act.plan_id], act.plan_id or ""))
        seconds += [(act, first) for act in rest]
    return seconds


def _second_acts(objects: PlanObjects) -> Iterator[Fault]:
    for number, (act, first) in enumerate(second_acts(objects)):
        values: dict[str, Value] = {
            "act": act.plan_id,
            "other": first.plan_id,
            "status": PLAN_STATUSES.get(act["status"], act["status"]),
        }
        other = (first.plan_id or "") if first.plan_id != act.plan_id else str(number)
        yield Fault("Q330", act.plan_id, None, other, act.geometry, values)
