"""A clean made-up plan as layers: two zones side by side, and their act; faults are put in by the tests."""

from __future__ import annotations

from ako_qgis_plugin.core.schema import ACT_FIELDS, ZONE_FIELDS
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.small_layers import X, Y, layer_of

PLAN = "PL.ZIPPZP.1/306101-POG/1POG"
OF_PLAN = {
    "plan_id": PLAN,
    "plan_type": "POG",
    "teryt": "306101",
    "municipality": "Kalisz",
    "status": "legalForce",
    "valid_from": "2026-02-01",
    "version_id": "20260101T120000",
}


def rectangle(west: float, south: float, east: float, north: float) -> str:
    """Give a rectangle as WKT, counted from the corner of the test area [m]."""
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return f"Polygon (({', '.join(f'{X + x} {Y + y}' for x, y in corners)}))"


def plan_zone(number: int, shape: str, **values) -> tuple[dict, str]:
    """Give an open zone (SO), which needs no indicators."""
    label = f"{number}SO"
    own = {
        "zone_id": f"1POG-{label}",
        "zone_label": label,
        "symbol": "SO",
        "symbol_class": "SO",
        "zone_class": "SO",
        "basic_profile": "RN L ZN W K ZD I",
    }
    return {**OF_PLAN, **own, **values}, shape


#: Without a fault: 0 to 1000 m and 1000 to 2000 m from west to east, 500 m high.
WEST, EAST = rectangle(0, 0, 1000, 500), rectangle(1000, 0, 2000, 500)
CLEAN = (plan_zone(1, WEST), plan_zone(2, EAST))
#: A gap of 0.3 m between the two: 150 m².
GAP = (plan_zone(1, WEST), plan_zone(2, rectangle(1000.3, 0, 2000, 500)))


def plan_zones(*rows, crs="EPSG:2180", name="strefy planu"):
    """Give the zones of the plan; the clean ones where none are given."""
    return layer_of(name, qgs_fields(ZONE_FIELDS), rows or CLEAN, "Polygon", crs)


def plan_acts(crs="EPSG:2180", shape=None, **values):
    """Give the act of the plan."""
    row = {**OF_PLAN, "title": "Plan ogólny gminy", "hierarchy_level": "local", **values}
    return layer_of("akty", qgs_fields(ACT_FIELDS), [(row, shape or rectangle(0, 0, 2000, 500))], "MultiPolygon", crs)
