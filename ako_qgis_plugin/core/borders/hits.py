"""What the rules of the border check say of zones and their neighbours, as rows of findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.borders.sides import Sides
from ako_qgis_plugin.core.conformity.findings import findings_frame, mark_primaries
from ako_qgis_plugin.core.frames import objects
from ako_qgis_plugin.core.rules.rule_book import Rule, RuleBook, capped
from ako_qgis_plugin.core.schema import Certainty, Verdict

#: What findings quote of the zone whose side they are on.
_OF_ZONE = ("plan_id", "plan_type", "teryt", "municipality", "zone_id", "zone_label", "zone_class", "symbol")


@dataclass(frozen=True)
class Hit:
    """One rule that speaks of a zone and of what lies across: ``other_id`` and ``other_name`` tell what that is.

    ``zone`` is a row of the zones, ``other`` too (the nearest one of several), or None. Lengths and distances in m.
    """

    rule: Rule
    zone: int
    other: int | None
    other_id: str
    other_name: str
    geometry: shapely.Geometry
    reason: str
    distance_m: float
    length_m: float | None = None
    certainty: Certainty = Certainty.CERTAIN


def hits_frame(hits: Sequence[Hit], sides: Sides, book: RuleBook, language: str) -> gpd.GeoDataFrame:
    """Put hits into a frame of findings, sorted, with identifiers."""
    rows = np.array([hit.zone for hit in hits], dtype=np.intp)
    rules = [hit.rule for hit in hits]
    verdicts = [_verdict(hit, sides) for hit in hits]
    geometry = objects((hit.geometry for hit in hits), len(hits))
    area = shapely.area(geometry) if len(hits) else np.empty(0)
    others = [hit.other_id for hit in hits]
    pairs = np.column_stack([rows, pd.factorize(np.array(others, dtype=object))[0]])
    columns = {
        **{name: sides.table.columns[name][rows] for name in _OF_ZONE},
        "rule_id": [rule.rule_id for rule in rules],
        "verdict": [verdict.value for verdict in verdicts],
        "certainty": [hit.certainty.value for hit in hits],
        "severity": [rule.severity for rule in rules],
        "is_primary": mark_primaries(
            pairs, verdicts, [rule.severity for rule in rules], [rule.rule_id for rule in rules]
        ).astype(object),
        "screening": [book.categories[rule.category].is_screening for rule in rules],
        "provision_id": others,
        "category": [rule.category for rule in rules],
        "provision_status": [rule.provision_status.value for rule in rules],
        "provision_name": [hit.other_name for hit in hits],
        "relation": [rule.relation.value for rule in rules],
        "area_m2": area.astype(object),
        "zone_share_pct": (100.0 * area / shapely.area(sides.geometry[rows])).astype(object),
        "length_m": [hit.length_m for hit in hits],
        "min_distance_m": [hit.distance_m for hit in hits],
        "legal_basis": [rule.legal_basis or None for rule in rules],
        "rationale": [rule.rationale(language) for rule in rules],
        "advice": [rule.advice(language) or None for rule in rules],
        "reason": [hit.reason for hit in hits],
    }
    return findings_frame(columns, geometry)


def _verdict(hit: Hit, sides: Sides) -> Verdict:
    verdict = hit.rule.verdict
    if hit.certainty is Certainty.UNCERTAIN and verdict is Verdict.CONFLICT:
        verdict = Verdict.POTENTIAL_CONFLICT
    is_studium = sides.is_studium[hit.zone] or (hit.other is not None and sides.is_studium[hit.other])
    return capped(verdict, is_studium=bool(is_studium))
