"""Registers small enough to compute by hand."""

from __future__ import annotations

import datetime as dt

import geopandas as gpd
import pandas as pd
from shapely import box

from ako_qgis_plugin.core.conformity.findings import finding_id
from ako_qgis_plugin.core.geometry import geometry_hashes
from ako_qgis_plugin.core.register.register import Register
from ako_qgis_plugin.core.schema import (
    FINDING_FIELDS,
    HISTORY_FIELDS,
    REGISTER_FIELDS,
    REGISTER_RUN_FIELDS,
    names,
)

PLAN = "PL.ZIPPZP.1/306101-POG/1"
DAY = dt.datetime(2026, 11, 24, 12, 0, 0, tzinfo=dt.UTC)
#: Where the small findings lie, EPSG:2180 [m].
X, Y = 440_000, 430_000


def at(hour: int, minute: int = 0, second: int = 0) -> dt.datetime:
    """Give a time of the test day."""
    return DAY.replace(hour=hour, minute=minute, second=second)


def place(x: float, y: float = 0, width: float = 100, height: float = 100):
    """Give a rectangle, counted from the corner of the test area [m]."""
    return box(X + x, Y + y, X + x + width, Y + y + height)


def finding(zone: str, shape=None, **values) -> dict:
    """Give a conflict of a planned expressway with a zone, 1 ha where no shape is given."""
    shape = place(0) if shape is None else shape
    row = dict.fromkeys(names(FINDING_FIELDS)) | {
        "rule_id": "R1",
        "verdict": "conflict",
        "certainty": "certain",
        "severity": 5,
        "is_primary": True,
        "screening": False,
        "plan_id": PLAN,
        "plan_type": "POG",
        "teryt": "306101",
        "municipality": "Kalisz",
        "zone_id": zone,
        "zone_label": zone,
        "zone_class": "SJ",
        "symbol": "SJ",
        "provision_id": "S11",
        "category": "road_express",
        "provision_status": "planned",
        "provision_name": "Droga S11 „żółta”",
        "relation": "overlap",
        "area_m2": shape.area,
        "zone_share_pct": 12.5,
        "min_distance_m": 0.0,
        "legal_basis": "art. 13f",
        "rationale": "…",
        "advice": "zmienić strefę",
        **values,
        "geometry": shape,
    }
    row["finding_id"] = finding_id(row["plan_id"] or row["teryt"], zone, row["provision_id"], row["rule_id"])
    row["geometry_hash"] = geometry_hashes(gpd.GeoSeries([shape]).to_numpy())[0]
    return row


def findings_of(*rows: dict) -> gpd.GeoDataFrame:
    """Give findings as a check does."""
    frame = pd.DataFrame(list(rows), columns=[*names(FINDING_FIELDS), "geometry"], dtype=object)
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(frame["geometry"]))


def reviewed(row: dict, **values) -> dict:
    """Give a finding as a row of a register."""
    review = {"review_status": "open", "change": "unchanged", "look_again": False, "is_disputed": False}
    return dict.fromkeys(names(REGISTER_FIELDS)) | row | review | values


def register_of(*rows: dict, history: tuple = (), runs: tuple = ()) -> Register:
    """Give a register of rows and history entries."""
    frame = pd.DataFrame(list(rows), columns=[*names(REGISTER_FIELDS), "geometry"], dtype=object)
    entries = [{name: getattr(entry, name) for name in names(HISTORY_FIELDS)} for entry in history]
    return Register(
        gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(frame["geometry"])),
        pd.DataFrame(entries, columns=names(HISTORY_FIELDS), dtype=object),
        pd.DataFrame(list(runs), columns=names(REGISTER_RUN_FIELDS), dtype=object),
    )


def fault(zone: str, shape=None, **values) -> dict:
    """Give a gap between two zones, as the quality check finds it."""
    return finding(
        zone,
        shape,
        **{
            "rule_id": "Q201",
            "severity": 4,
            "provision_id": "2SJ",
            "category": "plan_topology",
            "provision_status": None,
            "provision_name": "Luka między strefami",
            "relation": None,
            "legal_basis": "art. 13a upzp",
            "rationale": "Terenu bez strefy nie obejmuje żadne ustalenie.",
            "reason": "luka między 1SJ i 2SJ",
            "advice": "Dociągnąć granice stref.",
            **values,
        },
    )
