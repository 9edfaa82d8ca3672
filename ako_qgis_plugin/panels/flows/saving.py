"""A cleaned table of flows as a layer of the project: in memory, or in a GeoPackage whose other tables stay."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.errors import TableError
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.layers import features_of, qgs_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from ako_qgis_plugin.core.schema import Field


def table_layer(title: str, frame: pd.DataFrame, fields: Sequence[Field]) -> QgsVectorLayer:
    """Give a frame as a table in memory."""
    definition = qgs_fields(fields)
    layer = QgsVectorLayer("None", title, "memory")
    layer.dataProvider().addAttributes(definition)
    layer.updateFields()
    layer.dataProvider().addFeatures(features_of(frame, fields, definition, QgsWkbTypes.Type.NoGeometry))
    return layer


def saved(layer: QgsVectorLayer, path: str, table: str) -> QgsVectorLayer:
    """Write a table into a GeoPackage under a name that no other has there, and give it as it stands in the file.

    Raises
    ------
    TableError
        If it cannot be written.

    """
    file = Path(path)
    if file.suffix.lower() != ".gpkg":
        file = file.with_name(file.name + ".gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "GPKG", "UTF-8"
    options.layerName = _free_name(file, table)
    if file.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    code, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(file), context, options)
    written = QgsVectorLayer(f"{file}|layername={options.layerName}", layer.name(), "ogr")
    if code != QgsVectorFileWriter.WriterError.NoError or written.featureCount() != layer.featureCount():
        raise TableError(say("{file}: the table could not be saved: {reason}", file=file, reason=reason))
    return written


def _free_name(file: Path, wanted: str) -> str:
    if not file.exists():
        return wanted
    taken = {each.name().lower() for each in QgsProviderRegistry.instance().querySublayers(str(file))}
    name, number = wanted, 2
    while name.lower() in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name
