"""A plan without a fault as frames: one zone of each of the 13 kinds in a row of squares, and one area of each kind."""

import datetime as dt

import shapely

from ako_qgis_plugin.core.plan_quality.attributes_check import check_attributes
from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, STANDARD_FIELDS, ZONE_FIELDS
from tests.core.plan_quality.plans import frame

#: The table of the regulation in the wording of 22 Nov 2024, typed anew: kind, basic profile, least green share.
KINDS = {
    "SW": ("MW U K ZP ZD I", 30),
    "SJ": ("MN U K ZP ZD I", 30),
    "SZ": ("RZM RZP RA K ZP ZD I", 30),
    "SU": ("U K ZP ZD I", 30),
    "SH": ("H K ZP ZD I", 30),
    "SP": ("P K ZP ZD I", 20),
    "SR": ("RZP RZW RA K ZD I", 30),
    "SI": ("I K ZD", 20),
    "SN": ("ZP ZB W K ZD I", 50),
    "SC": ("C K ZP ZD I", 30),
    "SG": ("G K ZD I", None),
    "SO": ("RN L ZN W K ZD I", None),
    "SK": ("KDA KDS KDR KDG KK KKL KW KL KO ZD I", None),
}
START = dt.date(2026, 2, 1)
VERSION = "20260101T120000"
COMMON = {"valid_from": START, "version_id": VERSION}


def square(number=0):
    return shapely.box(100.0 * number, 0, 100.0 * number + 100, 100)


def zone(kind="SJ", number=1, place=0, **changes):
    basic, green = KINDS[kind]
    has_indicators = kind in ["SW", "SJ", "SZ", "SU", "SH", "SP", "SR"]
    return {
        **COMMON,
        "zone_id": f"1POG-{number}{kind}",
        "zone_label": f"{number}{kind}",
        "symbol": kind,
        "zone_class": kind,
        "symbol_class": kind,
        "basic_profile": basic,
        "max_floor_area_ratio": 0.8 if has_indicators else None,
        "max_built_up_share_pct": 40.5 if has_indicators else None,
        "max_building_height_m": 12.0 if has_indicators else None,
        "min_bioactive_share_pct": green,
        "geometry": square(place),
        **changes,
    }


def zones(*rows):
    return frame(ZONE_FIELDS, rows)


def acts(**changes):
    whole = shapely.box(0, 0, 100.0 * len(KINDS), 100)
    return frame(ACT_FIELDS, [{**COMMON, "title": "Plan ogólny gminy", "geometry": whole, **changes}])


def area(kind, **changes):
    return {**COMMON, "area_id": f"1POG-1{kind}", "geometry": square(), **changes}


def clean_plan(**changes):
    parts = {
        "zones": zones(*(zone(kind, place=place) for place, kind in enumerate(KINDS))),
        "acts": acts(),
        "infill": frame(AREA_FIELDS, [area("OUZ")]),
        "downtown": frame(AREA_FIELDS, [area("OZS")]),
        "standards": frame(STANDARD_FIELDS, [area("OSD")]),
    }
    return PlanSet(**{**parts, **changes})


def plan_with(*rows, **changes):
    """Give a clean plan of a few zones."""
    return clean_plan(zones=zones(*rows), **changes)


def found(plans, check=check_attributes):
    """Give what a check finds: check and subject of each fault."""
    faults = list(check(plans, load_checks(), SilentProgress()))
    return sorted(((fault.check_id, fault.zone_id) for fault in faults), key=lambda one: (one[0], one[1] or ""))
