"""Whether plans are of the day: none has run out, none is older than what it should carry, every municipality has one.

The day is given with the plans; the clock of the machine is never asked.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

import numpy as np
import shapely

from ako_qgis_plugin.core.frames import dates, teryt_codes, texts
from ako_qgis_plugin.core.geometry import is_nothing
from ako_qgis_plugin.core.plan_quality.attributes_rows import PlanObject, PlanObjects, plan_objects
from ako_qgis_plugin.core.plan_quality.attributes_words import KINDS
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value, distinct
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.plan_grounds import grounds, sound
from ako_qgis_plugin.core.plan_quality.topology_shapes import named
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import TERYT_DIGITS, PlanStatus, PlanType

#: Plans that have yet to be adopted carry what is known while they are made.
_DRAFTS = (PlanStatus.ELABORATION, PlanStatus.ADOPTION)

#: They cover a whole municipality; local plans cover parts, of which nothing tells that one is lacking.
_WHOLE = (PlanType.GENERAL, PlanType.STUDIUM)


def check_currency(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    """Check the dates of plans against the day that counts and against provisions, and look for plans that lack."""
    objects = plan_objects(plans)
    yield from distinct(_run_out(objects, plans.day))
    yield from distinct(_older_than_provisions(plans, objects))
    progress.advance(0.5)
    yield from distinct(_without_plan(plans, objects))


def _run_out(objects: PlanObjects, day: dt.date | None) -> Iterator[Fault]:
    """Yield what is said to be in force on a day on which it is not; of a plan's objects only those its act is not."""
    if day is None:
        return
    told: dict[str | None, set[str]] = defaultdict(set)
    for item in objects:
        check_id = _is_out(item, day)
        if check_id is None or (not item.is_act and check_id in told[item.plan_id]):
            continue
        if item.is_act:
            told[item.plan_id].add(check_id)
        values: dict[str, Value] = {
            "kind": KINDS["act" if item.is_act else item.kind],
            "name": item.name,
            "start": item["valid_from"],
            "end": item["valid_to"],
            "day": day,
        }
        yield Fault(check_id, item.plan_id, item.object_id, item.kind, item.geometry, values)


def _is_out(item: PlanObject, day: dt.date) -> str | None:
    start, end = item["valid_from"], item["valid_to"]
    if item["status"] != PlanStatus.LEGAL_FORCE or (start is not None and end is not None and start >= end):
        return None
    if end is not None and end < day:
        return "Q502"
    return "Q503" if start is not None and start > day else None


def _older_than_provisions(plans: PlanSet, objects: PlanObjects) -> Iterator[Fault]:
    """Yield plans in force that are older than provisions on their ground, once for each day of these."""
    provisions = plans.provisions
    if provisions is None or not len(provisions):
        return
    days = dates(provisions["valid_from"], "provisions")
    names = texts(provisions["name"] if "name" in provisions.columns else provisions["provision_id"])
    identifiers = texts(provisions["provision_id"])
    shapes = np.array([None if is_nothing(shape) else shape for shape in provisions["geometry"]], dtype=object)
    rows = np.flatnonzero([day is not None and shape is not None for day, shape in zip(days, shapes, strict=True)])
    tree = shapely.STRtree(shapes[rows])
    starts = _starts(objects)
    for plan, ground in grounds(objects).items():
        start = starts.get(plan)
        if start is None:
            continue
        younger: dict[dt.date, list[int]] = defaultdict(list)
        for index in sorted(rows[tree.query(ground, predicate="intersects")].tolist()):
            if days[index] > start:
                younger[days[index]].append(index)
        for day, own in sorted(younger.items()):
            place = shapely.union_all(shapely.intersection(shapes[own], ground))
            listed: list[Value] = sorted({names[index] or identifiers[index] or "–" for index in own})
            values: dict[str, Value] = {"start": start, "day": day, "count": len(own), "names": named(listed)}
            yield Fault("Q501", plan, None, day.isoformat(), place, values)


def _starts(objects: PlanObjects) -> dict[str | None, dt.date]:
    """Give the day from which each adopted plan is valid: that of its act, else the earliest of its zones."""
    starts: dict[str | None, dt.date] = {}
    for item in objects.zones:
        start = item["valid_from"]
        if item["status"] == PlanStatus.LEGAL_FORCE and start is not None:
            starts[item.plan_id] = min(start, starts.get(item.plan_id, start))
    for act in objects.acts:
        starts.pop(act.plan_id, None)
        if act["status"] == PlanStatus.LEGAL_FORCE and act["valid_from"] is not None:
            starts[act.plan_id] = act["valid_from"]
    return starts


def _without_plan(plans: PlanSet, objects: PlanObjects) -> Iterator[Fault]:
    """Yield municipalities, of those whose boundaries are given, with no general plan in force."""
    if plans.boundaries is None or not len(plans.boundaries):
        return
    in_force, drafts = _municipalities(objects, plans.day)
    codes, names = teryt_codes(plans.boundaries["teryt"]), texts(plans.boundaries["municipality"])
    shapes: dict[str, list[shapely.Geometry]] = defaultdict(list)
    for code, shape in zip(codes, plans.boundaries["geometry"], strict=True):
        if code:
            shapes[code] += [] if is_nothing(shape) else [sound(shape)]
    name_of = dict(zip(codes, names, strict=True))
    for code, own in sorted(shapes.items()):
        if code in in_force:
            continue
        place = shapely.union_all(own) if own else None
        area = None if place is None else float(shapely.area(place))
        name = name_of[code] or code
        check_id = "Q511" if code in drafts else "Q510"
        values: dict[str, Value] = {"municipality": name}
        yield Fault(check_id, None, None, "", place, values, area_m2=area, teryt=code, municipality=name)


def _municipalities(objects: PlanObjects, day: dt.date | None) -> tuple[set[str], set[str]]:
    """Give the municipalities with a plan in force, and those with a draft."""
    in_force: set[str] = set()
    drafts: set[str] = set()
    with_act = {act.plan_id for act in objects.acts}
    for item in (*objects.acts, *(zone for zone in objects.zones if zone.plan_id not in with_act)):
        code = (item["teryt"] or "")[:TERYT_DIGITS]
        if item["plan_type"] not in (*_WHOLE, None):
            continue
        if item["status"] in _DRAFTS:
            drafts.add(code)
        elif item["status"] == PlanStatus.LEGAL_FORCE and (day is None or _is_out(item, day) is None):
            in_force.add(code)
    return in_force, drafts
