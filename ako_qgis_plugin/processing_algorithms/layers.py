"""The only place where QGIS layers become GeoDataFrames and back."""

from __future__ import annotations

import gc
import struct
import sys
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QMetaType, QVariant

from ako_qgis_plugin.core.errors import Cancelled, CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import EPSG, Field, FieldType, names, needed
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.output_files import (
    GeoPackageSink,
    can_hold,
    is_geopackage,
    is_in_memory,
    loss_in_format,
    no_table_in_shapefile,
    remove_output,
    values_found,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import geopandas as gpd
    import numpy as np
    import pandas as pd

QGIS_TYPES = {
    FieldType.TEXT: QMetaType.Type.QString,
    FieldType.REAL: QMetaType.Type.Double,
    FieldType.INTEGER: QMetaType.Type.Int,
    FieldType.BOOLEAN: QMetaType.Type.Bool,
    FieldType.DATE: QMetaType.Type.QDate,
}

#: What a sink takes: no scalars of numpy.
_VALUES_FOR_QGIS: dict[FieldType, Callable] = {
    FieldType.TEXT: str,
    FieldType.REAL: float,
    FieldType.INTEGER: int,
    FieldType.BOOLEAN: bool,
    FieldType.DATE: lambda value: QDate(value.year, value.month, value.day),
}

#: Area of use of EPSG:2180 with a margin of about 30 km [m]: west, south, east, north.
POLAND_BOUNDS = (140_000.0, 100_000.0, 900_000.0, 810_000.0)

#: Features are read and written in portions of so many; a cancel is noticed and the bar moves after each.
PORTION = 1_000

#: Geometry is decoded and encoded in portions of so many features, so that its bytes are not all in memory with it.
_DECODED_AT_ONCE = 5_000

#: Share of reading after which all is read, and put into a frame.
_IN_FRAME = 0.95

#: Share of writing after which all is written, and read back.
_FILLED = 0.9

_FAST = QgsFeatureSink.Flag.FastInsert

#: First bytes of the WKB that shapely reads as it is: points, lines, polygons and their multi types, flat.
_PLAIN_HEADERS = frozenset(struct.pack("=BI", sys.byteorder == "little", kind) for kind in range(1, 7))


def project_crs() -> QgsCoordinateReferenceSystem:
    """Give the CRS every dataset is measured in."""
    return QgsCoordinateReferenceSystem.fromEpsgId(EPSG)


@dataclass(frozen=True)
class LayerInput:
    """A layer as it was when the run began: safe to read in a background thread."""

    name: str
    source: QgsVectorLayerFeatureSource | QgsProcessingFeatureSource
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    wkb_type: QgsWkbTypes.Type
    feature_count: int

    @classmethod
    def of_layer(cls, layer) -> LayerInput:
        """Snapshot a map layer; call in the thread that owns it.

        Raises
        ------
        InvalidValueError
            If it is a raster or its data source cannot be opened.

        """
        if not isinstance(layer, QgsVectorLayer):
            raise InvalidValueError(
                say("{layer}: is no vector layer; give points, lines, polygons or a table", layer=layer.name())
            )
        if not layer.isValid():
            raise InvalidValueError(
                say("{layer}: its data source cannot be opened; repair it or leave it out", layer=layer.name())
            )
        return cls(
            layer.name(),
            QgsVectorLayerFeatureSource(layer),
            layer.fields(),
            _crs(layer),
            layer.wkbType(),
            layer.featureCount(),
        )

    @classmethod
    def of_source(cls, source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem) -> LayerInput:
        """Wrap a Processing feature source, which may hold selected features only."""
        return cls(source.sourceName(), source, source.fields(), crs, source.wkbType(), source.featureCount())

    @property
    def has_geometry(self) -> bool:
        """Say whether the layer is more than a table."""
        return self.wkb_type != QgsWkbTypes.Type.NoGeometry

    def require_areas(self, key: str) -> None:
        """Raise InvalidValueError where the layer holds points or lines, or is a table."""
        kind = QgsWkbTypes.geometryType(self.wkb_type)
        if kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
            found = QgsWkbTypes.displayString(self.wkb_type)
            raise InvalidValueError(
                say(
                    "{parameter}: {layer} holds {found}, but only polygons can be used here",
                    parameter=key,
                    layer=self.name,
                    found=found,
                )
            )

    def features(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        """Give the features asked for, also the invalid ones: the core repairs and names them."""
        if isinstance(self.source, QgsProcessingFeatureSource):
            return self.source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
        return self.source.getFeatures(request)


def _crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    # QGIS has no CRS for a layer of mixed geometry, though its provider knows it.
    return layer.crs() if layer.crs().isValid() else layer.dataProvider().crs()


def layer_of_source(algorithm, parameters, key: str, context) -> QgsVectorLayer | None:
    """Give the map layer behind a feature source, also where only its selected features are asked for."""
    value = parameters.get(key)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    return algorithm.parameterAsVectorLayer({key: value}, key, context)


def source_of_parameter(algorithm, parameters, key: str, context) -> LayerInput | None:
    """Give the source of a parameter, None where none is given; call in ``prepare``.

    Raises
    ------
    InvalidValueError
        If what is given cannot be opened.

    """
    if parameters.get(key) in (None, ""):
        return None
    source = algorithm.parameterAsSource(parameters, key, context)
    layer = layer_of_source(algorithm, parameters, key, context)
    if source is None or layer is None:
        raise InvalidValueError(say("{parameter}: what is given cannot be opened as a layer or table", parameter=key))
    return LayerInput.of_source(source, _crs(layer))


def whole_layer_of_parameter(algorithm, parameters, key: str, context) -> QgsVectorLayer | None:
    """Give the map layer of a parameter, None where none is given: all of it, since what is absent tells something too.

    Raises
    ------
    InvalidValueError
        If what is given cannot be opened, or shows a part of its features only.

    """
    if parameters.get(key) in (None, ""):
        return None
    layer = algorithm.parameterAsVectorLayer(parameters, key, context)
    if layer is None or not layer.isValid():
        raise InvalidValueError(say("{parameter}: what is given cannot be opened as a layer or table", parameter=key))
    if layer.subsetString():
        raise InvalidValueError(
            say(
                "{parameter}: {layer} has a filter, so that findings would seem to be gone; remove the filter",
                parameter=key,
                layer=layer.name(),
            )
        )
    return layer


def layers_of_parameter(algorithm, parameters, key: str, context) -> list[LayerInput]:
    """Snapshot the layers of a multiple-layers parameter; call in ``prepare``.

    Raises
    ------
    InvalidValueError
        If there is none, or one cannot be opened: a layer that is passed over would look like a clean bill.

    """
    layers = algorithm.parameterAsLayerList(parameters, key, context)
    given = parameters.get(key)
    if not layers or (isinstance(given, list | tuple) and len(layers) < len(given)):
        raise InvalidValueError(
            say(
                "{parameter}: not every layer that is given can be opened (opened: {layers})",
                parameter=key,
                layers=", ".join(layer.name() for layer in layers) or say("none"),
            )
        )
    return [LayerInput.of_layer(layer) for layer in layers]


def read_layers(layers: Sequence[LayerInput], fields: Sequence[str], context, progress: Progress) -> gpd.GeoDataFrame:
    """Read layers of one kind below each other, each as ``read_frame`` does."""
    import geopandas as gpd
    import pandas as pd

    counts = [max(layer.feature_count, 1) for layer in layers]
    frames = []
    for number, layer in enumerate(layers):
        before, after = sum(counts[:number]) / sum(counts), sum(counts[: number + 1]) / sum(counts)
        frames.append(read_frame(layer, fields, context, Part(progress, before, after)))
    if len(frames) == 1:
        return frames[0]
    return gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), geometry="geometry")


def read_frame(
    layer: LayerInput,
    fields: Sequence[str] | None,
    context,
    progress: Progress,
    crs: QgsCoordinateReferenceSystem | None = None,
    *,
    may_stray: bool = False,
) -> gpd.GeoDataFrame:
    """Read a layer in memory, reprojected by QGIS to EPSG:2180 or another CRS, curves stroked, Z and M dropped.

    A table gives rows without geometry; ``fields`` None means all. A geometry that cannot be read, or whose
    coordinates are no numbers, is told and missing. Features may ``stray`` where a check is to find that.

    Raises
    ------
    MissingFieldError
        If the layer lacks a field.
    CrsError
        If the layer has no CRS, one that cannot be converted, or lies outside Poland; all of it, where it may stray.
    InvalidValueError
        If not all of its features can be read.
    Cancelled
        If the user asked to stop.

    """
    import geopandas as gpd
    import numpy as np
    import pandas as pd

    wanted = layer.fields.names() if fields is None else list(fields)
    indexes = [layer.fields.indexFromName(name) for name in wanted]
    missing = [name for name, index in zip(wanted, indexes, strict=True) if index < 0]
    if missing:
        raise MissingFieldError(layer.name, missing)
    target = crs or project_crs()
    read = _ReadFeatures(layer, indexes, _transform(layer, target, context))
    with _no_collection():
        for features in _portions(layer, indexes, Part(progress, 0, _IN_FRAME)):
            read.add(features)
        read.decode()
    if len(read.ids) < layer.feature_count:
        raise InvalidValueError(
            say(
                "{layer}: only {count} of {total} features can be read; the file is damaged",
                layer=layer.name,
                count=len(read.ids),
                total=layer.feature_count,
            )
        )
    geometry = np.concatenate(read.geometry)
    _warn_of_unreadable(layer, read, progress)
    _require_poland(layer, geometry, read.ids, target, context, may_stray=may_stray)
    columns = {}
    for name, values in zip(wanted, read.columns(), strict=True):
        columns[name] = values
        progress.advance(_IN_FRAME + (1 - _IN_FRAME) * len(columns) / len(wanted))
    frame = pd.DataFrame(columns, index=pd.RangeIndex(len(geometry)))
    # Without a CRS of its own: pyproj, which would keep it, crashes QGIS in the second background thread of a session.
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(geometry, index=frame.index))


def read_findings(layer: LayerInput, fields: Sequence[Field], context, progress: Progress) -> gpd.GeoDataFrame:
    """Read findings, or a register, as ``read_frame`` does; one of an older version gets the fields that it lacks."""
    present = [name for name in names(fields) if layer.fields.indexFromName(name) >= 0]
    wanted = [name for name in names(fields) if name in present or name in needed(fields)]
    frame = read_frame(layer, wanted, context, progress)
    for name in names(fields):
        if name not in frame.columns:
            frame[name] = None
    return frame


@contextmanager
def _no_collection() -> Iterator[None]:
    """Stop Python from looking for cycles among values that have none: a fifth of the time of reading."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _transform(layer: LayerInput, target: QgsCoordinateReferenceSystem, context) -> QgsCoordinateTransform | None:
    """Give the way to another CRS; None where there is nothing to reproject."""
    if not layer.has_geometry:
        return None
    if not layer.crs.isValid():
        raise CrsError(
            say("{layer}: no coordinate reference system; set it in the layer's properties", layer=layer.name)
        )
    transform = QgsCoordinateTransform(layer.crs, target, context.transformContext())
    # QGIS would pass the coordinates on as they are.
    if not transform.isValid():
        raise CrsError(
            say(
                "{layer}: its CRS {crs} cannot be converted to EPSG:{epsg}; set the true one in the layer's properties",
                layer=layer.name,
                crs=layer.crs.userFriendlyIdentifier(),
                epsg=_number_of(target),
            )
        )
    return None if transform.isShortCircuited() else transform


def _portions(layer: LayerInput, indexes: list[int], progress: Progress) -> Iterator[list[QgsFeature]]:
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(indexes)
    # Not reprojected by the request: where that fails, it hands over the feature without geometry and says nothing.
    iterator = iter(layer.features(request))
    done = 0
    while features := list(islice(iterator, PORTION)):
        yield features
        done += len(features)
        progress.advance(min(done / max(layer.feature_count, 1), 1.0))


def _doubt(layer: LayerInput) -> str:
    return say(
        "the layer's CRS {crs} is probably not the true one, or its axes are swapped",
        crs=layer.crs.userFriendlyIdentifier(),
    )


class _ReadFeatures:
    """What was read of a layer so far: features' numbers, attributes by column, geometry."""

    def __init__(self, layer: LayerInput, indexes: list[int], transform: QgsCoordinateTransform | None) -> None:
        self._layer = layer
        self._transform = transform
        self._columns = [_ReadColumn(index, layer.fields.at(index).type()) for index in indexes]
        self._wkb: list[bytes | None] = []
        self.ids: list[int] = []
        self.geometry: list[np.ndarray] = []
        self.unreadable: list[int] = []

    def add(self, features: list[QgsFeature]) -> None:
        """Take the attributes of features, and their geometry as well-known binary."""
        self.ids += [feature.id() for feature in features]
        self._wkb += [self._wkb_of(feature) for feature in features]
        rows = [feature.attributes() for feature in features]
        for column in self._columns:
            column.add(rows)
        if len(self._wkb) >= _DECODED_AT_ONCE:
            self.decode()

    def columns(self) -> Iterator[np.ndarray]:
        """Give the attributes asked for by column, missing as None."""
        from ako_qgis_plugin.core.frames import objects

        for column in self._columns:
            yield objects(column.values, len(column.values))

    def _wkb_of(self, feature: QgsFeature) -> bytes | None:
        geometry = feature.geometry()
        if self._transform is not None and not geometry.isNull():
            try:
                geometry.transform(self._transform)
            except QgsCsException as error:
                layer = self._layer
                raise CrsError(
                    say(
                        "{layer}: feature {number} cannot be reprojected; {doubt}",
                        layer=layer.name,
                        number=feature.id(),
                        doubt=_doubt(layer),
                    )
                ) from error
        wkb = geometry.asWkb().data()
        if wkb and wkb[:5] not in _PLAIN_HEADERS:
            wkb = _plain(geometry).asWkb().data()
        return wkb or None

    def decode(self) -> None:
        """Turn the binaries into geometries; what is none becomes None, since GEOS crashes on NaN in a repair."""
        import numpy as np
        import shapely

        wkb, self._wkb = np.array(self._wkb, dtype=object), []
        shapes = shapely.from_wkb(wkb, on_invalid="ignore")
        if np.isnan(shapely.get_coordinates(shapes)).any():
            coordinates, origin = shapely.get_coordinates(shapes, return_index=True)
            shapes[origin[np.isnan(coordinates).any(axis=1)]] = None
        lost = np.flatnonzero(shapely.is_missing(shapes) & (wkb != None))  # noqa: E711
        before = len(self.ids) - len(shapes)
        self.unreadable += [self.ids[before + number] for number in lost]
        self.geometry.append(shapes)


class _ReadColumn:
    """The values of one field as Python has them, each text once: municipalities stand in thousands of rows."""

    def __init__(self, index: int, kind: QMetaType.Type) -> None:
        self.values: list = []
        self._index = index
        known: dict[str, str] = {}
        self._convert = {
            QMetaType.Type.QString: lambda text: known.setdefault(text, text),
            QMetaType.Type.QDate: lambda date: date.toPyDate() if date.isValid() else None,
            QMetaType.Type.QDateTime: lambda time: time.date().toPyDate() if time.isValid() else None,
        }.get(kind)

    def add(self, rows: list[list]) -> None:
        """Take the field of further rows; a NULL of QGIS is a QVariant, whatever its type."""
        index, convert = self._index, self._convert
        values = [None if isinstance(row[index], QVariant) else row[index] for row in rows]
        if convert is not None:
            values = [value if value is None else convert(value) for value in values]
        self.values += values


def _plain(geometry: QgsGeometry) -> QgsGeometry:
    # shapely reads neither curves nor M values.
    flat = geometry.constGet().segmentize()
    flat.dropZValue()
    flat.dropMValue()
    return QgsGeometry(flat)


def _warn_of_unreadable(layer: LayerInput, read: _ReadFeatures, progress: Progress) -> None:
    if read.unreadable:
        progress.warn(
            say(
                "{layer}: geometry of {count} features cannot be read and is taken as missing: {features}",
                layer=layer.name,
                count=len(read.unreadable),
                features=listed(say("feature {number}", number=number) for number in read.unreadable),
            )
        )


def _number_of(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid().rpartition(":")[2]


def _poland_in(crs: QgsCoordinateReferenceSystem, context) -> QgsRectangle:
    box = QgsRectangle(*POLAND_BOUNDS)
    return QgsCoordinateTransform(project_crs(), crs, context.transformContext()).transformBoundingBox(box)


def _require_poland(
    layer: LayerInput,
    geometry: np.ndarray,
    ids: list[int],
    crs: QgsCoordinateReferenceSystem,
    context,
    *,
    may_stray: bool,
) -> None:
    import numpy as np
    import shapely

    bounds, poland = shapely.bounds(geometry), _poland_in(crs, context)
    west, south, east, north = poland.xMinimum(), poland.yMinimum(), poland.xMaximum(), poland.yMaximum()
    is_inside = (bounds >= (west, south, west, south)).all(axis=1) & (bounds <= (east, north, east, north)).all(axis=1)
    outside = np.flatnonzero(~is_inside & ~np.isnan(bounds).any(axis=1))
    if not len(outside) or (may_stray and is_inside.any()):
        return
    west, south, east, north = (f"{value:.0f}" for value in bounds[outside[0]])
    raise CrsError(
        say(
            "{layer}: {count} of {total} features lie outside Poland, the first is feature {number} (in EPSG:{epsg}:"
            " x {west} to {east}, y {south} to {north}); {doubt}",
            layer=layer.name,
            count=len(outside),
            total=len(geometry),
            number=ids[outside[0]],
            epsg=_number_of(crs),
            west=west,
            east=east,
            south=south,
            north=north,
            doubt=_doubt(layer),
        )
    )


def reprojected(
    geometry: np.ndarray, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, context
) -> np.ndarray:
    """Reproject geometries in memory; what has no place in the other CRS becomes missing."""
    import numpy as np
    import shapely

    transform = QgsCoordinateTransform(source, target, context.transformContext())
    if transform.isShortCircuited():
        return geometry
    result = np.full(len(geometry), None, dtype=object)
    for number, wkb in enumerate(shapely.to_wkb(geometry)):
        if wkb is None:
            continue
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        try:
            shape.transform(transform)
        except QgsCsException:
            continue
        result[number] = shapely.from_wkb(shape.asWkb().data(), on_invalid="ignore")
    return result


def qgs_fields(fields: Iterable[Field]) -> QgsFields:
    """Give QGIS the fields of a dataset."""
    result = QgsFields()
    for field in fields:
        result.append(QgsField(field.name, QGIS_TYPES[field.type]))
    return result


def _moving(portions: Iterable[pd.DataFrame], rows: int, progress: Progress) -> Iterator[pd.DataFrame]:
    done = 0
    for portion in portions:
        progress.advance(done / rows)
        yield portion
        done += len(portion)


def _count_filled(column: pd.Series) -> int:
    return int((column.notna() & (column != "")).sum())


def features_of(
    frame: pd.DataFrame, fields: Sequence[Field], definition: QgsFields, wkb_type: QgsWkbTypes.Type
) -> list[QgsFeature]:
    """Turn rows into features of a layer that has the fields' ``definition``; geometry is multi, unless that is not."""
    has_geometry = wkb_type != QgsWkbTypes.Type.NoGeometry
    binaries = _binaries(frame["geometry"], wkb_type) if has_geometry else [None] * len(frame)
    rows = zip(*(_values(frame[field.name], field.type) for field in fields), strict=True)
    is_single = QgsWkbTypes.isSingleType(wkb_type)
    return [_feature(wkb, values, definition, is_single) for wkb, values in zip(binaries, rows, strict=True)]


def _values(column: pd.Series, kind: FieldType) -> list:
    """Give a column as a sink takes it: missing is None, no scalars of numpy."""
    convert = _VALUES_FOR_QGIS[kind]
    return [None if is_missing else convert(value) for value, is_missing in zip(column, column.isna(), strict=True)]


def _binaries(geometry: pd.Series, wkb_type: QgsWkbTypes.Type) -> list[bytes | None]:
    import numpy as np
    import shapely

    shapes = np.array(list(geometry), dtype=object)
    shapes[shapely.is_empty(shapes)] = None
    if wkb_type == QgsWkbTypes.Type.GeometryCollection:
        # A layer of collections in memory takes nothing else.
        shapes[:] = [shape and shapely.GeometryCollection(list(shapely.get_parts(shape))) for shape in shapes]
    return shapely.to_wkb(shapes).tolist()


def _feature(wkb: bytes | None, values: tuple, fields: QgsFields, is_single: bool) -> QgsFeature:
    feature = QgsFeature(fields)
    if wkb is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        if not is_single:
            geometry.convertToMultiType()
        feature.setGeometry(geometry)
    feature.setAttributes(list(values))
    return feature


class Outputs(AbstractContextManager):
    """Writes results; where the run fails or is cancelled half-way, what was begun is removed."""

    def __init__(self, algorithm, parameters, context, feedback) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._begun: list[str] = []
        # The only reference to an open sink: it is closed when this lets go of it, whatever a traceback holds.
        self._sink: QgsFeatureSink | GeoPackageSink | None = None

    def write(
        self,
        key: str,
        frames: pd.DataFrame | Iterable[pd.DataFrame],
        fields: Sequence[Field],
        wkb_type: QgsWkbTypes.Type = QgsWkbTypes.Type.MultiPolygon,
        progress: Progress | None = None,
    ) -> str | None:
        """Write a frame, or one after the other, into the sink of a parameter.

        Frames have the fields as columns, and ``geometry`` unless the sink is a table. Frames that come one after the
        other move the bar themselves; then ``progress`` is for reading back what was written. Gives the destination, or
        None where none is wanted.
        """
        definition = qgs_fields(fields)
        destination = self._opened(key, definition, wkb_type)
        if self._sink is None:
            return None
        progress = progress or FeedbackProgress.standing(self._feedback)
        if hasattr(frames, "columns"):
            portions = _moving(self._portions([frames]), len(frames), Part(progress, 0, _FILLED))
            progress = Part(progress, _FILLED, 1)
        else:
            portions = self._portions(frames)
        rows, filled = 0, 0
        for portion in portions:
            with _no_collection():
                self._check(key, self._sink.addFeatures(features_of(portion, fields, definition, wkb_type), _FAST))
            rows, filled = rows + len(portion), filled + _count_filled(portion[fields[0].name])
        self._check(key, self._sink.flushBuffer())
        self._sink = None
        self._require_complete(key, destination, definition, (rows, filled), progress)
        progress.advance(1.0)
        return destination

    def _portions(self, frames: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for frame in frames:
            for start in range(0, len(frame), PORTION):
                if self._feedback.isCanceled():
                    raise Cancelled
                yield frame.iloc[start : start + PORTION]

    def _opened(self, key: str, definition: QgsFields, wkb_type: QgsWkbTypes.Type) -> str:
        has_geometry = wkb_type != QgsWkbTypes.Type.NoGeometry
        crs = project_crs() if has_geometry else QgsCoordinateReferenceSystem()
        self._sink, destination = self._algorithm.parameterAsSink(
            self._parameters, key, self._context, definition, wkb_type, crs
        )
        if destination:
            self._begun.append(destination)
        if self._sink is None:
            if self._is_wanted(key):
                raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, key))
            return destination
        self._examine_format(destination, has_geometry)
        if has_geometry and is_geopackage(destination):
            # The table that this has made is in the file once it is closed.
            self._sink = None
            self._sink = GeoPackageSink(destination, definition, wkb_type, crs, self._context)
        return destination

    def _check(self, key: str, is_done: bool) -> None:
        if not is_done:
            raise QgsProcessingException(f"{key}: {self._sink.lastError()}")

    def _require_complete(
        self, key: str, destination: str, definition: QgsFields, wanted: tuple[int, int], progress: Progress
    ) -> None:
        """Raise where rows are lost on the way to the disk: GDAL finds out when it closes, and tells nobody.

        Rows and values of the first field are counted.
        """
        if is_in_memory(destination, self._context):
            return
        rows, filled = 0, 0
        for value in values_found(destination, definition):
            if rows % PORTION == 0:
                progress.advance(min(rows / max(wanted[0], 1), 1.0))
            rows, filled = rows + 1, filled + (value is not None)
        if rows >= wanted[0] and filled >= wanted[1]:
            return
        sentence = QCoreApplication.translate(
            "Outputs", "{}: only {} of {} rows are in {}: the disk is full, or this format cannot hold the rest."
        )
        raise QgsProcessingException(sentence.format(key, min(rows, filled), wanted[0], destination))

    def _is_wanted(self, key: str) -> bool:
        value = self._parameters.get(key)
        return value is not None and value != ""

    def _examine_format(self, destination: str, has_geometry: bool) -> None:
        if not can_hold(destination, has_geometry):
            raise QgsProcessingException(no_table_in_shapefile(destination))
        loss = loss_in_format(destination, has_geometry)
        if loss:
            self._feedback.pushWarning(loss)

    def __exit__(self, kind, value, traceback) -> None:
        self._sink = None
        is_late_cancel = kind is None and self._feedback.isCanceled()
        if kind is None and not is_late_cancel:
            return
        for destination in reversed(self._begun):
            if not is_in_memory(destination, self._context) and not remove_output(destination):
                sentence = QCoreApplication.translate("Outputs", "The incomplete output {} stays; please delete it.")
                self._feedback.pushWarning(sentence.format(destination))
        if is_late_cancel:
            raise Cancelled
