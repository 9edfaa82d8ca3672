"""A register of one municipality, small enough to count by hand, and the documents made of it."""

from __future__ import annotations

import datetime as dt

import pandas as pd
from shapely.geometry import box

from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.protocol_context import ProtocolContext
from ako_qgis_plugin.core.reports.report_data import Edition, Report, Sources, prepare
from ako_qgis_plugin.core.reports.rule_book_record import RuleBookRecord
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import FINDING_FIELDS, REGISTER_FIELDS, names

DATE = dt.date(2026, 11, 24)
PLAN = "PL.ZIPPZP.1/306101-POG/1"
AWKWARD = "Zażółć <gęślą> & \"jaźń\" {{ nie }} 'x'"

FINDING = {
    **dict.fromkeys(names(REGISTER_FIELDS)),
    "rule_id": "R001",
    "verdict": "conflict",
    "certainty": "certain",
    "severity": 5,
    "is_primary": True,
    "screening": False,
    "plan_id": PLAN,
    "plan_type": "POG",
    "teryt": "306101",
    "municipality": "Kalisz",
    "zone_id": "1POG-1SJ",
    "zone_label": "1SJ",
    "zone_class": "SJ",
    "symbol": "SJ",
    "provision_id": "S11",
    "category": "road_express",
    "provision_status": "planned",
    "provision_name": "Droga S11",
    "relation": "overlap",
    "area_m2": 123_456.7,
    "zone_share_pct": 12.34,
    "length_m": 1234.5,
    "min_distance_m": 0.0,
    "legal_basis": "upzp art. 39 ust. 3 pkt 3",
    "rationale": "Strefa dopuszcza zabudowę w korytarzu.",
    "advice": "Wyłączyć korytarz ze strefy.",
    "review_status": "open",
    "change": "new",
    "look_again": False,
    "is_disputed": False,
    "geometry": box(440_000, 430_000, 441_000, 431_000),
}


def finding(number: int, **values: object) -> dict:
    """Give one row of a register."""
    return {**FINDING, "finding_id": f"{number:016x}", **values}


def zones(**values: object) -> pd.DataFrame:
    """Give the zones of the plan of Kalisz."""
    zone = {
        "plan_id": PLAN,
        "plan_type": "POG",
        "teryt": "306101",
        "municipality": "Kalisz",
        "zone_id": "1POG-1SJ",
        "zone_label": "1SJ",
        "zone_class": "SJ",
        "symbol": "SJ",
        "basic_profile": "MN U",
        "additional_profile": None,
        "status": "legalForce",
        "valid_from": dt.date(2025, 12, 15),
    }
    return pd.DataFrame([{**zone, **values}])


def provisions(**values: object) -> pd.DataFrame:
    """Give the one provision."""
    provision = {
        "provision_id": "S11",
        "category": "road_express",
        "provision_status": "planned",
        "name": "Droga S11",
        "accuracy_m": 25.0,
        "valid_from": dt.date(2019, 3, 25),
        "source_doc": "PZPW Wielkopolska 2020+",
        "source_item": "Tab. 1",
    }
    return pd.DataFrame([{**provision, **values}])


def report(*rows: dict, plain: bool = False, **frames: pd.DataFrame) -> Report:
    """Give a report of rows of a register, of plain findings where asked for."""
    columns = [*names(FINDING_FIELDS if plain else REGISTER_FIELDS), "geometry"]
    findings = pd.DataFrame(list(rows), columns=columns)
    return prepare(Sources(findings, **{"zones": zones(), "provisions": provisions(), **frames}))


def contexts(made: Report, language: str = "pl", **record: object) -> ProtocolContext:
    """Give what writes protocols of a report."""
    edition = Edition(language, DATE, "rejestr.gpkg", "AKO 0.1.0")
    return ProtocolContext(
        made, RuleBookRecord(load_rule_book(), "0123456789abcdef", **record), edition, SilentProgress()
    )
