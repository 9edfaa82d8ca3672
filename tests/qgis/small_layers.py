"""Layers of an agglomeration of two zones and one road, small enough to compute by hand, and runs on them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ako_qgis_plugin.core.schema import PROVISION_FIELDS, ZONE_FIELDS
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields

#: One kilometre in the middle of Poland, EPSG:2180 [m].
X, Y = 440_000, 430_000

ZONE = {
    "plan_id": "PL.ZIPPZP.1/306101-POG/1",
    "plan_type": "POG",
    "teryt": "306101",
    "municipality": "Kalisz",
    "status": "legalForce",
}
PROVISION = {"category": "road_express", "provision_status": "planned", "width_m": 100.0, "accuracy_m": 0.0}

#: 100 m wide, 1000 m long inside each of the two zones: the first allows housing, the second does not.
ROAD = f"LineString ({X - 500} {Y + 500}, {X + 2500} {Y + 500})"


def square(x: float, y: float, side: float) -> str:
    """Give a square as WKT, counted from the corner of the kilometre."""
    west, south, east, north = X + x, Y + y, X + x + side, Y + y + side
    return f"Polygon (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def layer_of(name, fields, rows, geometry_type, crs="EPSG:2180") -> QgsVectorLayer:
    """Make a layer in memory of pairs of values and geometry (WKT, a QgsGeometry or None), given in EPSG:2180."""
    kind = f"{geometry_type}?crs={crs}" if geometry_type != "None" else "None"
    layer = QgsVectorLayer(kind, name, "memory")
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem.fromEpsgId(2180), layer.crs(), QgsCoordinateTransformContext()
    )
    features = []
    for values, geometry in rows:
        feature = QgsFeature(layer.fields())
        for key, value in values.items():
            feature[key] = value
        if geometry is not None:
            native = QgsGeometry.fromWkt(geometry) if isinstance(geometry, str) else QgsGeometry(geometry)
            if crs not in ("", "EPSG:2180"):
                native.transform(transform)
            feature.setGeometry(native)
        features.append(feature)
    ok, _ = layer.dataProvider().addFeatures(features)
    if not ok or layer.featureCount() != len(rows):
        raise ValueError(f"{name}: the layer does not take these features")
    layer.updateExtents()
    return layer


def zone(number: int, zone_class: str, geometry, **values) -> tuple[dict, object]:
    """Give one zone of the test plan."""
    label = f"{number}{zone_class}"
    own = {"zone_id": label, "zone_label": label, "symbol": zone_class, "zone_class": zone_class}
    return {**ZONE, **own, **values}, geometry


def zones_layer(*rows, crs="EPSG:2180", geometry_type="Polygon", name="strefy ąę") -> QgsVectorLayer:
    """Give zones; without rows the building zone west of the open one, a kilometre each."""
    rows = rows or (zone(1, "SJ", square(0, 0, 1000)), zone(2, "SO", square(1000, 0, 1000)))
    return layer_of(name, qgs_fields(ZONE_FIELDS), rows, geometry_type, crs)


def provision(identifier: str, geometry, **values) -> tuple[dict, object]:
    """Give a planned expressway, 100 m wide and drawn exactly."""
    return {**PROVISION, "provision_id": identifier, "name": identifier, **values}, geometry


def provisions_layer(*rows, crs="EPSG:2180", geometry_type="LineString", name="ustalenia śź") -> QgsVectorLayer:
    """Give provisions; without rows the road through both zones."""
    return layer_of(name, qgs_fields(PROVISION_FIELDS), rows or (provision("S11", ROAD),), geometry_type, crs)


def saved(layer: QgsVectorLayer, path: Path, name: str | None = None) -> str:
    """Write a layer to a file, into a GeoPackage that exists beside what it holds; give the source of the layer."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    options.layerName = name or layer.name()
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    if result[0] != QgsVectorFileWriter.WriterError.NoError:
        raise OSError(result[1])
    return f"{path}|layername={options.layerName}" if path.suffix == ".gpkg" else str(path)


def cancelling(percent: float) -> QgsProcessingFeedback:
    """Give a feedback that cancels as soon as the progress has passed a mark."""
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda value: feedback.cancel() if value > percent else None)
    return feedback


class Run:
    """One run of an algorithm as a script does it: whether it succeeded, its results, its log."""

    def __init__(self, algorithm, parameters, feedback=None):
        self.context = QgsProcessingContext()
        self.feedback = feedback or QgsProcessingFeedback()
        instance = algorithm.create()
        accepted, message = instance.checkParameterValues(parameters, self.context)
        if accepted:
            self.results, self.ok = instance.run(parameters, self.context, self.feedback)
        else:
            self.results, self.ok = {}, False
            self.feedback.reportError(message)
        self.log = self.feedback.textLog()

    def layer(self, key="OUTPUT") -> QgsVectorLayer:
        """Give an output, wherever it was written."""
        return self.context.getMapLayer(self.results[key]) or QgsVectorLayer(self.results[key], key, "ogr")

    def rows(self, key="OUTPUT") -> list[dict]:
        """Give an output as dictionaries, with the geometry under its name."""
        return [
            {**feature.attributeMap(), "geometry": QgsGeometry(feature.geometry())}
            for feature in self.layer(key).getFeatures()
        ]
