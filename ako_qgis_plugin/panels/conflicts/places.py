"""Where findings lie: their zone and provision in the layers of the project, and findings below a click."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ako_qgis_plugin.panels.conflicts.rows import REQUIRED

#: What identifies a zone and a provision.
ZONE_KEYS = ("plan_id", "zone_id")
PROVISION_KEYS = ("provision_id",)

#: A provision is looked for so far around the conflict first [units of its layer]; half a wide corridor.
_REACH = 1_000.0


def findings_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Give the layers of a project that hold findings."""
    return [layer for layer in project.mapLayers().values() if is_findings(layer)]


def is_findings(layer: object) -> bool:
    """Say whether a layer holds findings, of a register or not."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and set(REQUIRED) <= set(layer.fields().names())


def values_of(feature: QgsFeature) -> dict[str, object]:
    """Give the values of a feature by field; what is missing is None."""
    null = type(NULL)
    return {name: None if isinstance(value, null) else value for name, value in feature.attributeMap().items()}


def feature_with(
    project: QgsProject,
    values: Mapping[str, object],
    keys: Iterable[str],
    near: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[QgsVectorLayer, QgsFeature] | None:
    """Give the feature of some layer of the project that has the same keys, looked for near a place first."""
    wanted = {key: values.get(key) for key in keys}
    if not all(wanted.values()):
        return None
    conditions = [f"{QgsExpression.quotedColumnRef(key)} = {QgsExpression.quotedValue(v)}" for key, v in wanted.items()]
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or is_findings(layer) or not layer.isValid():
            continue
        if set(wanted) - set(layer.fields().names()) or ("zone_id" in layer.fields().names()) != ("zone_id" in wanted):
            continue
        request = QgsFeatureRequest().setFilterExpression(" AND ".join(conditions)).setLimit(1)
        box = transformed_box(near.boundingBox(), crs, layer.crs(), project) if not near.isEmpty() else None
        if box is not None and layer.isSpatial():
            request.setFilterRect(box.buffered(_REACH if not layer.crs().isGeographic() else 0.02))
        feature = next(layer.getFeatures(request), None)
        if feature is not None:
            return layer, feature
    return None


def transformed_box(
    box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle | None:
    """Give a box in another CRS; None where it has no place there."""
    transform = QgsCoordinateTransform(source, target, project.transformContext())
    try:
        return transform.transformBoundingBox(box)
    except QgsCsException:
        return None
