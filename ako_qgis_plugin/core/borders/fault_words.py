"""What the reasons of faults along boundaries are filled with."""

from __future__ import annotations

from collections.abc import Mapping

from ako_qgis_plugin.core.frames import Column
from ako_qgis_plugin.core.words import PLAN_TYPES, Text


def zone_values(columns: Mapping[str, Column], row: int) -> dict[str, str]:
    """Give the place ``{zone}``: how the plan calls a zone."""
    return {"zone": str(columns["zone_label"][row] or columns["symbol"][row] or columns["zone_id"][row])}


def plan_values(columns: Mapping[str, Column], row: int) -> dict[str, str | Text]:
    """Give the places ``{plan}`` (its kind and id) and ``{municipality}`` of the plan of a zone."""
    kind = PLAN_TYPES[columns["plan_type"][row]]
    plan = {language: f"{word} {columns['plan_id'][row]}" for language, word in kind.items()}
    return {"plan": plan, "municipality": str(columns["municipality"][row] or columns["teryt"][row] or "–")}
