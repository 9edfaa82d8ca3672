"""Identifiers of a general plan, and whether symbol, name and label of a zone mean the same."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ako_qgis_plugin.core.municipal_plans.plan_identity import read_namespace
from ako_qgis_plugin.core.plan_quality.attributes_rows import (
    NAMED_CLASS,
    PlanObject,
    PlanObjects,
    code_at_end,
    settled_class,
    zone_table,
)
from ako_qgis_plugin.core.plan_quality.attributes_words import KINDS
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value
from ako_qgis_plugin.core.plan_quality.plan import PlanSet

_ACT_ID = re.compile(r"[1-9]\d*POG")
_OBJECT_ID = re.compile(r"(?P<act>[1-9]\d*POG)-(?P<label>[1-9]\d*(?P<code>[A-Z]+))")
_LABEL = re.compile(r"[1-9]\d*(?P<code>[A-Z]+)")
_VERSION = re.compile(r"\d{8}T\d{6}")
_VERSION_FORMAT = "%Y%m%dT%H%M%S"


def identity_faults(plans: PlanSet, objects: PlanObjects) -> Iterator[Fault]:
    """Check identifiers, symbols, names and labels of the objects of general plans."""
    yield from _namespaces(plans, objects)
    for item in objects:
        if (item.plan_id, item.object_id, "zone_id") not in plans.told:
            yield from _local_id(item)
        yield from _version(item)
    yield from _repeated_ids(objects)
    repeated = list(_repeated_labels(objects.zones))
    yield from (fault for _, fault in repeated)
    # The zone whose label was given twice is told already; that the label is not its own follows.
    told = {id(zone) for zones, _ in repeated for zone in zones}
    for zone in objects.zones:
        yield from _symbol(zone)
        if id(zone) not in told:
            yield from _label(zone)
            yield from _agreement(zone)
        elif zone["zone_label"] and _has_wrong_symbol(zone):
            yield _disagreement(zone)


def local_id_of(item: PlanObject) -> str | None:
    """Give the local id: of an act it is the last part of the id of its plan."""
    return (item.plan_id or "").rpartition("/")[2] or None if item.is_act else item.object_id


def is_version(text: str) -> bool:
    """Say whether a version id is a moment written as yyyyMMddTHHmmss."""
    if not _VERSION.fullmatch(text):
        return False
    try:
        dt.datetime.strptime(text, _VERSION_FORMAT)
    except ValueError:
        return False
    return True


def fits_pattern(item: PlanObject) -> bool:
    """Say whether a local id is as the format wants it: 1POG of an act, 1POG-12SJ of its zone, 1POG-3OUZ."""
    text = local_id_of(item) or ""
    if item.is_act:
        return _ACT_ID.fullmatch(text) is not None
    match = _OBJECT_ID.fullmatch(text)
    if match is None or match["act"] != (item.plan_id or "").rpartition("/")[2]:
        return False
    return match["code"] == item.kind if item.kind else match["code"] in zone_table()


def _namespaces(plans: PlanSet, objects: PlanObjects) -> Iterator[Fault]:
    first: dict[str, PlanObject] = {}
    for item in objects:
        if (item.plan_id, item.object_id, "plan_id") not in plans.told:
            first.setdefault(item.plan_id or "", item)
    for plan, item in first.items():
        namespace = plan.rpartition("/")[0]
        space = read_namespace(namespace)
        if space.kind is None or len(space.teryt or "") != len(_digits_of_teryt(namespace)):
            yield Fault("Q301", item.plan_id, place=item.geometry, values={"namespace": namespace or "–"})


def _digits_of_teryt(namespace: str) -> str:
    # The seventh digit of a TERYT is read over elsewhere; the format has six.
    return re.sub(r"\D", "", namespace.rpartition("/")[2])


def _local_id(item: PlanObject) -> Iterator[Fault]:
    text = local_id_of(item)
    if not fits_pattern(item):
        act = (item.plan_id or "").rpartition("/")[2]
        example = "1POG" if item.is_act else f"{act or '1POG'}-1{item.kind or settled_class(item) or 'SJ'}"
        kind = KINDS["act" if item.is_act else item.kind]
        values: dict[str, Value] = {"kind": kind, "id": text or "–", "example": example}
        yield Fault("Q302", item.plan_id, item.object_id, place=item.geometry, values=values)


def _version(item: PlanObject) -> Iterator[Fault]:
    version = item["version_id"]
    if version is None or not is_version(version):
        values = {"name": item.name, "version": version or "–"}
        yield Fault("Q304", item.plan_id, item.object_id, item.kind, item.geometry, values)


def _repeated_ids(objects: PlanObjects) -> Iterator[Fault]:
    known: dict[tuple[str | None, str], list[PlanObject]] = defaultdict(list)
    for item in (*objects.zones, *objects.areas):
        if item.object_id:
            known[item.plan_id, item.object_id].append(item)
    for (plan, identifier), same in known.items():
        if len(same) > 1:
            labels: list[Value] = [item.name for item in same]
            values: dict[str, Value] = {"id": identifier, "count": len(same), "labels": labels}
            yield Fault("Q303", plan, identifier, place=same[-1].geometry, values=values)


def _repeated_labels(zones: Iterable[PlanObject]) -> Iterator[tuple[list[PlanObject], Fault]]:
    known: dict[tuple[str | None, str], list[PlanObject]] = defaultdict(list)
    for zone in zones:
        if zone["zone_label"]:
            known[zone.plan_id, zone["zone_label"]].append(zone)
    for (plan, label), same in known.items():
        if len({zone.object_id for zone in same}) > 1:
            # Best guess of which is wrong: the label is not that of the zone's own identifier.
            strangers = [zone for zone in same if (zone.object_id or "").rpartition("-")[2] != label]
            wrong = (strangers or same)[-1]
            others: list[Value] = [zone.object_id or "–" for zone in same]
            values: dict[str, Value] = {"label": label, "count": len(same), "ids": others}
            yield same, Fault("Q306", plan, wrong.object_id, label, wrong.geometry, values)


def _symbol(zone: PlanObject) -> Iterator[Fault]:
    symbol = zone["symbol"]
    if symbol not in zone_table():
        values = {"zone": zone.name, "symbol": symbol or "–", "expected": settled_class(zone) or "–"}
        yield Fault("Q307", zone.plan_id, zone.object_id, place=zone.geometry, values=values)


def _label(zone: PlanObject) -> Iterator[Fault]:
    match = _LABEL.fullmatch(zone["zone_label"] or "")
    own = (zone.object_id or "").rpartition("-")[2]
    if match is None or match["code"] not in zone_table():
        values = {"id": zone.object_id or "–", "label": zone["zone_label"] or "–", "example": own or "1SJ"}
        yield Fault("Q305", zone.plan_id, zone.object_id, place=zone.geometry, values=values)
    elif fits_pattern(zone) and own != zone["zone_label"] and code_at_end(own) == match["code"]:
        values = {"label": zone["zone_label"], "id": zone.object_id}
        yield Fault("Q309", zone.plan_id, zone.object_id, place=zone.geometry, values=values)


def _agreement(zone: PlanObject) -> Iterator[Fault]:
    told = (zone["symbol"], zone[NAMED_CLASS], code_at_end(zone["zone_label"]), code_at_end(zone.object_id))
    if len({code for code in told if code in zone_table()}) > 1:
        yield _disagreement(zone)


def _has_wrong_symbol(zone: PlanObject) -> bool:
    others = (zone[NAMED_CLASS], code_at_end(zone.object_id))
    codes = {code for code in others if code in zone_table()}
    return zone["symbol"] in zone_table() and bool(codes) and zone["symbol"] not in codes


def _disagreement(zone: PlanObject) -> Fault:
    values = {
        "symbol": zone["symbol"] or "–",
        "label": zone["zone_label"] or "–",
        "named": zone[NAMED_CLASS] or "–",
        "id": zone.object_id or "–",
    }
    return Fault("Q308", zone.plan_id, zone.object_id, place=zone.geometry, values=values)
