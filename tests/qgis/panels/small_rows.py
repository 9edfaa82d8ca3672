"""Findings as the panel holds them, without a layer."""

from __future__ import annotations

from ako_qgis_plugin.panels.conflicts.lookup import Lookup
from ako_qgis_plugin.panels.conflicts.rows import Rows
from ako_qgis_plugin.panels.conflicts.words import Wording

PLAIN = {
    "rule_id": "R001",
    "verdict": "conflict",
    "certainty": "certain",
    "severity": 5,
    "is_primary": True,
    "screening": False,
    "teryt": "306101",
    "municipality": "Kalisz",
    "zone_label": "1SJ",
    "provision_id": "S11",
    "provision_name": "Droga S11",
    "category": "road_express",
    "area_m2": 10_000.0,
}
NOWHERE = (float("nan"),) * 4


def rows_of(*findings: dict, boxes=None) -> Rows:
    """Give rows in two portions, as they are read; what is not given is as in PLAIN."""
    rows = Rows()
    whole = [{"finding_id": f"f{number}", **PLAIN, **finding} for number, finding in enumerate(findings)]
    places = boxes or [(number, 0, number + 1, 1) for number in range(len(whole))]
    names = {name for finding in whole for name in finding}
    half = len(whole) // 2
    for part in (slice(0, half), slice(half, None)):
        numbers = range(len(whole))[part]
        if numbers:
            values = {name: [finding.get(name) for finding in whole[part]] for name in names}
            rows.add(list(numbers), places[part], values)
    return rows


def lookup_of(*findings: dict, language: str = "pl", boxes=None) -> Lookup:
    """Give findings with their words."""
    return Lookup(rows_of(*findings, boxes=boxes), Wording(language))
