"""The only place where QGIS layers become GeoDataFrames and back."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QVariant

from ako_qgis_plugin.core.errors import Cancelled, CrsError, MissingFieldError
from ako_qgis_plugin.core.schema import EPSG, Field, FieldType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import geopandas as gpd
    import pandas as pd

QGIS_TYPES = {
    FieldType.TEXT: QMetaType.Type.QString,
    FieldType.REAL: QMetaType.Type.Double,
    FieldType.INTEGER: QMetaType.Type.Int,
    FieldType.BOOLEAN: QMetaType.Type.Bool,
    FieldType.DATE: QMetaType.Type.QDate,
}

#: Area of use of EPSG:2180 with a margin of about 30 km [m]: west, south, east, north.
POLAND_BOUNDS = (140_000.0, 100_000.0, 900_000.0, 810_000.0)

#: A cancel is noticed at least once in so many features.
CANCEL_INTERVAL = 500


def project_crs() -> QgsCoordinateReferenceSystem:
    """Give the CRS every dataset is measured in."""
    return QgsCoordinateReferenceSystem.fromEpsgId(EPSG)


@dataclass(frozen=True)
class LayerInput:
    """A layer as it was when the run began: safe to read in a background thread."""

    name: str
    source: object
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    wkb_type: QgsWkbTypes.Type
    feature_count: int

    @classmethod
    def of_layer(cls, layer) -> LayerInput:
        """Snapshot a map layer; call in the thread that owns it."""
        return cls(
            layer.name(),
            QgsVectorLayerFeatureSource(layer),
            layer.fields(),
            layer.crs(),
            layer.wkbType(),
            layer.featureCount(),
        )

    @classmethod
    def of_source(cls, source) -> LayerInput:
        """Wrap a Processing feature source, which may hold selected features only."""
        return cls(
            source.sourceName(),
            source,
            source.fields(),
            source.sourceCrs(),
            source.wkbType(),
            source.featureCount(),
        )

    @property
    def has_geometry(self) -> bool:
        """Say whether the layer is more than a table."""
        return self.wkb_type != QgsWkbTypes.Type.NoGeometry


def read_frame(layer: LayerInput, fields: Sequence[str] | None, context, feedback) -> gpd.GeoDataFrame:
    """Read a layer in memory, reprojected by QGIS to EPSG:2180, curves stroked, Z and M dropped.

    A table gives rows without geometry; ``fields`` None means all.

    Raises
    ------
    MissingFieldError
        If the layer lacks a field.
    CrsError
        If the layer has no CRS or lies outside Poland.
    Cancelled
        If the user asked to stop.

    """
    import geopandas as gpd
    import pandas as pd
    import shapely

    wanted = layer.fields.names() if fields is None else list(fields)
    indexes = [layer.fields.indexFromName(name) for name in wanted]
    missing = [name for name, index in zip(wanted, indexes, strict=True) if index < 0]
    if missing:
        raise MissingFieldError(layer.name, missing)
    if layer.has_geometry and not layer.crs.isValid():
        raise CrsError(f"{layer.name}: no coordinate reference system; set it in the layer's properties")
    rows, wkb = _read_features(layer, indexes, context, feedback)
    columns = dict(zip(wanted, zip(*rows, strict=True), strict=True)) if rows else dict.fromkeys(wanted, ())
    frame = pd.DataFrame({name: pd.Series(list(values), dtype=object) for name, values in columns.items()})
    geometry = shapely.from_wkb(wkb) if wkb else []
    result = gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(geometry, crs=EPSG, index=frame.index))
    _require_poland(result, layer)
    return result


def _read_features(layer: LayerInput, indexes: list[int], context, feedback) -> tuple[list, list]:
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(indexes)
    if layer.has_geometry:
        request.setDestinationCrs(project_crs(), context.transformContext())
    plain = layer.wkb_type in (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon)
    rows, wkb = [], []
    for count, feature in enumerate(layer.source.getFeatures(request)):
        if count % CANCEL_INTERVAL == 0 and feedback.isCanceled():
            raise Cancelled
        attributes = feature.attributes()
        rows.append([_python_value(attributes[index]) for index in indexes])
        if not feature.hasGeometry():
            wkb.append(None)
        else:
            geometry = feature.geometry()
            wkb.append(bytes(geometry.asWkb() if plain else _flat(geometry).asWkb()))
    return rows, wkb


def _python_value(value):
    if value is None or isinstance(value, QVariant):
        return None
    if isinstance(value, QDateTime):
        return value.date().toPyDate() if value.isValid() else None
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    return value


def _qgis_values(column: pd.Series) -> list:
    values = column.astype(object).where(column.notna(), None).tolist()
    return [QDate(value.year, value.month, value.day) if hasattr(value, "year") else value for value in values]


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    # shapely reads neither curves nor M values.
    shape = geometry.constGet()
    flat = shape.segmentize() if QgsWkbTypes.isCurvedType(shape.wkbType()) else shape.clone()
    flat.dropZValue()
    flat.dropMValue()
    return QgsGeometry(flat)


def _require_poland(frame: gpd.GeoDataFrame, layer: LayerInput) -> None:
    if frame.geometry.isna().all() or frame.geometry.is_empty.all():
        return
    west, south, east, north = frame.geometry.total_bounds
    if (
        POLAND_BOUNDS[0] <= west
        and POLAND_BOUNDS[1] <= south
        and east <= POLAND_BOUNDS[2]
        and north <= POLAND_BOUNDS[3]
    ):
        return
    raise CrsError(
        f"{layer.name}: coordinates lie outside Poland (in EPSG:{EPSG}: x {west:.0f} to {east:.0f}, y {south:.0f} to"
        f" {north:.0f}); the layer's CRS {layer.crs.authid()} is probably not the true one, or its axes are swapped"
    )


def join_frames(frames: Iterable[gpd.GeoDataFrame]) -> gpd.GeoDataFrame:
    """Put several layers of one kind below each other."""
    import geopandas as gpd
    import pandas as pd

    return gpd.GeoDataFrame(pd.concat(list(frames), ignore_index=True), geometry="geometry", crs=EPSG)


def qgs_fields(fields: Iterable[Field]) -> QgsFields:
    """Give QGIS the fields of a dataset."""
    result = QgsFields()
    for field in fields:
        result.append(QgsField(field.name, QGIS_TYPES[field.type]))
    return result


def to_feature(geometry, values: Sequence, fields: QgsFields) -> QgsFeature:
    """Build a feature from a shapely geometry (multi-part in the sink) and its values."""
    import shapely

    feature = QgsFeature(fields)
    if geometry is not None and not geometry.is_empty:
        native = QgsGeometry()
        native.fromWkb(shapely.to_wkb(geometry))
        native.convertToMultiType()
        feature.setGeometry(native)
    feature.setAttributes(list(values))
    return feature


class Outputs(AbstractContextManager):
    """Writes results; where the run fails half-way, what was begun is removed."""

    def __init__(self, algorithm, parameters, context, feedback) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._begun: list[str] = []

    def write(
        self,
        key: str,
        frame: pd.DataFrame,
        fields: Sequence[Field],
        wkb_type: QgsWkbTypes.Type = QgsWkbTypes.Type.MultiPolygon,
    ) -> str | None:
        """Write a frame into the sink of a parameter; give the destination, or None where none is wanted.

        The frame has the fields as columns, and ``geometry`` unless the sink is a table.
        """
        definition = qgs_fields(fields)
        has_geometry = wkb_type != QgsWkbTypes.Type.NoGeometry
        crs = project_crs() if has_geometry else QgsCoordinateReferenceSystem()
        sink, destination = self._algorithm.parameterAsSink(
            self._parameters, key, self._context, definition, wkb_type, crs
        )
        if destination:
            self._begun.append(destination)
        if sink is None:
            if self._is_wanted(key):
                raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, key))
            return None
        columns = [_qgis_values(frame[field.name]) for field in fields]
        geometries = frame["geometry"].to_numpy() if has_geometry else [None] * len(frame)
        for count, (geometry, *values) in enumerate(zip(geometries, *columns, strict=True)):
            if count % CANCEL_INTERVAL == 0 and self._feedback.isCanceled():
                raise Cancelled
            if not sink.addFeature(to_feature(geometry, values, definition), QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(f"{key}: {sink.lastError()}")
        sink.flushBuffer()
        return destination

    def _is_wanted(self, key: str) -> bool:
        value = self._parameters.get(key)
        return value is not None and value != ""

    def __exit__(self, kind, value, traceback) -> None:
        if kind is None:
            return
        for destination in self._begun:
            path = Path(destination.split("|")[0])
            for leftover in (path, *(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))):
                if leftover.is_file():
                    leftover.unlink()
