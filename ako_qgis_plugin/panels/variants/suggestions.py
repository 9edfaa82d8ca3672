"""Which layers of a project hold units and flows, and in which fields: found by the names of fields that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import NULL, Qgis, QgsFeatureRequest, QgsVectorLayer

from ako_qgis_plugin.core.functional_area.vocabulary import UNIT_COUNTS, FlowKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qgis.core import QgsProject

#: Fields of codes and of names as offices and the state register of boundaries call them, the surest first.
UNIT_CODE_FIELDS = ("teryt", "jpt_kod_je", "kod_teryt", "teryt_gminy", "kod_gminy", "kod", "code", "unit_code")
UNIT_NAME_FIELDS = ("name", "nazwa", "municipality", "gmina", "jpt_nazwa_", "unit_name")

#: Of a table of flows: from, to, how many people.
ORIGIN, DESTINATION, FLOW, KIND = "origin", "destination", "flow", "kind"
FLOW_PARTS = (ORIGIN, DESTINATION, FLOW)

#: A layer of variants has these; it holds units too, but is no source of them.
_OF_VARIANTS = {"role", "definition", "variant"}

#: Begins the names of layers of migration in Polish and in English.
_MIGRATION = "migr"


def field_like(layer: QgsVectorLayer, wanted: Iterable[str]) -> str:
    """Give the first field of a layer that has one of the names, whatever its case; empty where there is none."""
    fields = {name.lower(): name for name in layer.fields().names()}
    return next((fields[name] for name in wanted if name in fields), "")


def units_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Give the layer that is most likely the one of units: polygons with codes, and the most counts of people."""
    found = [layer for layer in _vector_layers(project) if _may_be_units(layer)]
    return max(found, key=_counts, default=None)


def flow_layer(project: QgsProject, kind: FlowKind) -> QgsVectorLayer | None:
    """Give the table of flows of a kind, None where there is none."""
    found = [layer for layer in _vector_layers(project) if is_flow_table(layer)]
    return next((layer for layer in found if kind_of(layer) == kind), None)


def is_flow_table(layer: object) -> bool:
    """Say whether a layer has the fields of a table of flows."""
    return isinstance(layer, QgsVectorLayer) and all(field_like(layer, [part]) for part in FLOW_PARTS)


def kind_of(layer: QgsVectorLayer) -> FlowKind:
    """Give what moves, as the table itself says, else its name."""
    field = field_like(layer, [KIND])
    if field:
        request = QgsFeatureRequest().setLimit(1).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        first = next(layer.getFeatures(request), None)
        if first is not None and first[field] != NULL and first[field] in list(FlowKind):
            return FlowKind(first[field])
    return FlowKind.MIGRATION if _MIGRATION in layer.name().lower() else FlowKind.COMMUTING


def _vector_layers(project: QgsProject) -> Sequence[QgsVectorLayer]:
    layers = (layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer) and layer.isValid())
    return sorted(layers, key=lambda layer: (layer.name(), layer.id()))


def _may_be_units(layer: QgsVectorLayer) -> bool:
    fields = {name.lower() for name in layer.fields().names()}
    is_areal = layer.geometryType() == Qgis.GeometryType.Polygon
    is_plan = bool(fields & {"zone_id", "finding_id", "provision_id", "plan_id"})
    return is_areal and bool(field_like(layer, UNIT_CODE_FIELDS)) and not is_plan and not fields >= _OF_VARIANTS


def _counts(layer: QgsVectorLayer) -> int:
    return sum(bool(field_like(layer, [name])) for name in UNIT_COUNTS)
