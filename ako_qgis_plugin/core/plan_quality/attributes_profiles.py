"""Profiles of planning zones against the tables of the regulation.

The basic profile is fixed, codes and order; the additional one is chosen from the list of the class of the zone.
Allotment gardens (ZD) stand in the basic profile since 22 November 2024 and could stand in the additional one before
(Dz.U. 2024 poz. 1775). The date from which a zone is valid, or its act where that is later, tells which table is meant.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator

from ako_qgis_plugin.core.municipal_plans.app_gml import ALLOTMENT_GARDENS
from ako_qgis_plugin.core.plan_quality.attributes_rows import (
    PlanObject,
    PlanObjects,
    ZoneTableRow,
    settled_class,
    zone_table,
)
from ako_qgis_plugin.core.plan_quality.attributes_words import ALLOTMENT_PLACES, PROFILE_TABLES
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value
from ako_qgis_plugin.core.plan_quality.plan import PlanSet

#: From this day on allotment gardens are basic: the amendment of the regulation, Dz.U. 2024 poz. 1775.
ALLOTMENTS_ARE_BASIC_FROM = dt.date(2024, 11, 22)

BASIC, ADDITIONAL = "basic_profile", "additional_profile"


def profile_faults(plans: PlanSet, objects: PlanObjects) -> Iterator[Fault]:
    """Check the profiles of the zones of general plans; zones of no class are left to the check of symbols."""
    acts = objects.acts_by_plan
    astray: dict[str | None, list[Fault]] = defaultdict(list)
    judged: Counter[str | None] = Counter()
    for zone in objects.zones:
        row = zone_table().get(settled_class(zone) or "")
        if row is None:
            continue
        if (zone.plan_id, zone.object_id, BASIC) in plans.told:
            continue
        yield from _basic(zone, row)
        yield from _additional(zone, row)
        yield from _repeated(zone)
        if not codes_of(zone, BASIC):
            continue
        judged[zone.plan_id] += 1
        if fault := _allotments(zone, acts.get(zone.plan_id)):
            astray[zone.plan_id].append(fault)
    for plan, faults in astray.items():
        yield from _one_of_all(plan, faults) if len(faults) == judged[plan] > 1 else faults


def codes_of(zone: PlanObject, field: str) -> list[str]:
    """Give the codes of a profile, in order; separated by blanks or commas, as exports have them."""
    return (zone[field] or "").replace(",", " ").split()


def decisive_date(zone: PlanObject, act: PlanObject | None) -> dt.date | None:
    """Give the day whose table of profiles a zone follows: it or its act is valid from then, the later of the two."""
    days = [item["valid_from"] for item in (zone, act) if item is not None and item["valid_from"] is not None]
    return max(days, default=None)


def _basic(zone: PlanObject, row: ZoneTableRow) -> Iterator[Fault]:
    found = [code for code in codes_of(zone, BASIC) if code != ALLOTMENT_GARDENS]
    wanted = [code for code in row.basic if code != ALLOTMENT_GARDENS]
    if not codes_of(zone, BASIC):
        wanted = list(row.basic)
    lacking: list[Value] = [code for code in wanted if code not in found]
    beyond: list[Value] = [code for code in dict.fromkeys(found) if code not in wanted]
    values: dict[str, Value] = {"zone": zone.name, "zone_class": settled_class(zone), "table": " ".join(row.basic)}
    if lacking or beyond:
        values |= {"lacking": lacking or "–", "beyond": beyond or "–"}
        yield Fault("Q310", zone.plan_id, zone.object_id, place=zone.geometry, values=values)
    elif not _is_in_order(zone, row):
        values["found"] = " ".join(codes_of(zone, BASIC))
        yield Fault("Q311", zone.plan_id, zone.object_id, place=zone.geometry, values=values)


def _is_in_order(zone: PlanObject, row: ZoneTableRow) -> bool:
    once = list(dict.fromkeys(codes_of(zone, BASIC)))
    return once == [code for code in row.basic if code in once]


def _additional(zone: PlanObject, row: ZoneTableRow) -> Iterator[Fault]:
    allowed = row.additional | {ALLOTMENT_GARDENS}
    basic = set(codes_of(zone, BASIC))
    # A code that stands in both profiles is told as repeated.
    for code in dict.fromkeys(codes_of(zone, ADDITIONAL)):
        if code not in allowed and code not in basic:
            values: dict[str, Value] = {
                "zone": zone.name,
                "code": code,
                "zone_class": settled_class(zone),
                "allowed": " ".join(sorted(row.additional)),
            }
            yield Fault("Q313", zone.plan_id, zone.object_id, code, zone.geometry, values)


def _repeated(zone: PlanObject) -> Iterator[Fault]:
    counts = Counter(codes_of(zone, BASIC) + codes_of(zone, ADDITIONAL))
    repeated = sorted(code for code, count in counts.items() if count > 1)
    if repeated:
        values: dict[str, Value] = {"zone": zone.name, "codes": list(repeated)}
        yield Fault("Q314", zone.plan_id, zone.object_id, place=zone.geometry, values=values)


def _allotments(zone: PlanObject, act: PlanObject | None) -> Fault | None:
    """Give the fault of allotment gardens on the side of the other table; None where the day is not known."""
    day = decisive_date(zone, act)
    is_basic, is_additional = (ALLOTMENT_GARDENS in codes_of(zone, field) for field in (BASIC, ADDITIONAL))
    if day is None or (is_basic and is_additional):
        return None
    table = BASIC if day >= ALLOTMENTS_ARE_BASIC_FROM else ADDITIONAL
    if is_basic if table == BASIC else not is_basic:
        return None
    place = BASIC if is_basic else ADDITIONAL if is_additional else ""
    values: dict[str, Value] = {
        "zone": zone.name,
        "place": ALLOTMENT_PLACES[place],
        "date": day,
        "table": PROFILE_TABLES[table],
    }
    return Fault("Q312", zone.plan_id, zone.object_id, place=zone.geometry, values=values)


def _one_of_all(plan: str | None, faults: list[Fault]) -> Iterator[Fault]:
    """Tell once that a plan as a whole follows the other table; zones of the same side and table make one fault."""
    sides: dict[tuple[str, str], list[Fault]] = defaultdict(list)
    for fault in faults:
        sides[str(fault.values["place"]), str(fault.values["table"])].append(fault)
    for number, (_, same) in enumerate(sorted(sides.items())):
        if len(same) == 1:
            yield same[0]
            continue
        values: dict[str, Value] = {
            **same[0].values,
            "zone": {"pl": f"wszystkie ({len(same)})", "en": f"all ({len(same)})"},
        }
        yield Fault("Q312", plan, None, str(number), None, values)
