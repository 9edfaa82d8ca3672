"""A variant as a layer of its own: in a GeoPackage or in memory, with its definition and its look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.variants.frames import variant_frame
from ako_qgis_plugin.core.functional_area.vocabulary import VARIANT_FIELDS
from ako_qgis_plugin.core.schema import EPSG
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.layers import features_of, qgs_fields
from ako_qgis_plugin.processing_algorithms.styling import KINDS, apply_style, save_style_into

if TYPE_CHECKING:
    from pathlib import Path

    from ako_qgis_plugin.core.functional_area.methods.method_words import MethodWords
    from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant
    from ako_qgis_plugin.panels.variants.questions import Destination

#: The look of a layer of variants.
_KIND = "variants"


class ExportError(AkoError):
    """A variant could not be saved."""


def export_variant(
    variant: Variant, data: AreaData, words: MethodWords, definition: str, destination: Destination, language: str
) -> QgsVectorLayer:
    """Give a variant as a layer, written to the file where one is named.

    Raises
    ------
    ExportError
        If the file cannot be written, or holds a layer of this name already.
    StyleError
        If the look cannot be put into the file.

    """
    frame = variant_frame(variant, data, destination.name, definition, language)
    layer = _in_memory(frame, destination.name, has_areas=data.units.geometry is not None)
    metadata = _metadata(destination.name, words, definition, language)
    if destination.path is not None:
        layer = _in_file(layer, destination.path, destination.name)
        _save_metadata(layer, metadata)
    layer.setMetadata(metadata)
    if _KIND in KINDS and layer.isSpatial():
        if destination.path is not None:
            save_style_into(destination.path, destination.name, _KIND, language)
        apply_style(layer, _KIND, language)
    return layer


def _in_memory(frame, name: str, *, has_areas: bool) -> QgsVectorLayer:
    kind = f"MultiPolygon?crs=EPSG:{EPSG}" if has_areas else "None"
    layer = QgsVectorLayer(kind, name, "memory")
    fields = qgs_fields(VARIANT_FIELDS)
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    wkb_type = QgsWkbTypes.Type.MultiPolygon if has_areas else QgsWkbTypes.Type.NoGeometry
    features = features_of(frame, VARIANT_FIELDS, layer.fields(), wkb_type)
    is_done, _ = layer.dataProvider().addFeatures(features)
    if not is_done:
        raise ExportError(say("{layer}: {reason}", layer=name, reason=layer.dataProvider().lastError()))
    layer.updateExtents()
    return layer


def _in_file(layer: QgsVectorLayer, path: Path, name: str) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    if path.exists():
        _require_free(path, name)
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    if written[0] != QgsVectorFileWriter.WriterError.NoError:
        raise ExportError(say("{file}: cannot be written: {reason}", file=path, reason=written[1]))
    saved = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not saved.isValid() or saved.featureCount() != layer.featureCount():
        raise ExportError(say("{file}: layer '{layer}' is not whole; is the disk full?", file=path, layer=name))
    return saved


def _require_free(path: Path, name: str) -> None:
    known = [each.name() for each in QgsProviderRegistry.instance().querySublayers(str(path))]
    if name in known:
        raise ExportError(
            say("{file}: holds a layer '{layer}' already; give the variant another name", file=path, layer=name)
        )


def _metadata(name: str, words: MethodWords, definition: str, language: str) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setTitle(name)
    metadata.setLanguage(language)
    texts = (words.name, words.description, words.formula, words.source)
    metadata.setAbstract("\n\n".join([*(text[language] for text in texts), definition]))
    metadata.addHistoryItem(definition)
    return metadata


def _save_metadata(layer: QgsVectorLayer, metadata: QgsLayerMetadata) -> None:
    is_done, reason = QgsProviderRegistry.instance().saveLayerMetadata("ogr", layer.source(), metadata)
    if not is_done:
        raise ExportError(say("{layer}: its metadata cannot be saved: {reason}", layer=layer.name(), reason=reason))
