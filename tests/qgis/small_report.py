"""Findings on the agglomeration of two zones and one road, and the layers that maps of a report are made from."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ako_qgis_plugin.core.schema import REGISTER_FIELDS, Field
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from ako_qgis_plugin.processing_algorithms.maps.report_maps import MapSources
from tests.qgis.small_layers import ZONE, layer_of, provisions_layer, square, zones_layer

FINDING = {
    "rule_id": "R001",
    "verdict": "conflict",
    "certainty": "certain",
    "severity": 5,
    "is_primary": True,
    "screening": False,
    **{name: ZONE[name] for name in ("plan_id", "plan_type", "teryt", "municipality")},
    "zone_id": "1SJ",
    "zone_label": "1SJ",
    "symbol": "SJ",
    "zone_class": "SJ",
    "provision_id": "S11",
    "provision_name": "S11",
    "category": "road_express",
    "provision_status": "planned",
    "relation": "overlap",
    "area_m2": 100_000.0,
    "zone_share_pct": 10.0,
    "legal_basis": "art. 39 ust. 3 upzp",
    "rationale": "Droga przecina zabudowę.",
    "review_status": "open",
}


def finding(identifier: str, geometry, **values) -> tuple[dict, object]:
    """Give a conflict of the road with the building zone."""
    return {**FINDING, "finding_id": identifier, **values}, geometry


def findings_layer(*rows) -> QgsVectorLayer:
    """Give findings; without rows the road's part of the building zone."""
    rows = rows or (finding("a1", square(0, 450, 500)),)
    return layer_of("ustalenia kolizji", qgs_fields(REGISTER_FIELDS), rows, "MultiPolygon")


def boundaries_layer(*rows) -> QgsVectorLayer:
    """Give boundaries; without rows the two zones as one municipality, and an empty one beside it."""
    fields = (Field("teryt"), Field("municipality"))
    rows = rows or (
        ({"teryt": "306101", "municipality": "Kalisz"}, square(0, 0, 2000)),
        ({"teryt": "301702", "municipality": 'Gmina <Pusta> & "Żółta"'}, square(2000, 0, 2000)),
    )
    return layer_of("granice", qgs_fields(fields), rows, "MultiPolygon")


def sources(findings: QgsVectorLayer | None = None, boundaries: QgsVectorLayer | None = None) -> MapSources:
    """Give the layers of a report."""
    return MapSources(
        findings or findings_layer(), [zones_layer()], [provisions_layer()], boundaries or boundaries_layer()
    )
