"""What a file format cannot hold, what of an output is on the disk, and how an output is removed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsFields,
    QgsFileUtils,
    QgsProcessingContext,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

SHAPEFILE = ".shp"
#: Endings of files that cut names of fields and texts, and of those that hold no geometry as we have it.
_CUTTING_FORMATS = (SHAPEFILE, ".dbf")
_TABLE_FORMATS = (".csv", ".xlsx", ".ods")


def can_hold(destination: str | Path, has_geometry: bool) -> bool:
    """Say whether the format takes the output at all."""
    return has_geometry or Path(destination).suffix.lower() != SHAPEFILE


def no_table_in_shapefile(destination: str | Path) -> str:
    """Say in one sentence why a table was refused."""
    sentence = QCoreApplication.translate(
        "Destinations", "{}: a Shapefile cannot hold a table; choose a GeoPackage or a CSV file."
    )
    return sentence.format(destination)


def loss_in_format(destination: str, has_geometry: bool) -> str:
    """Say in one sentence what of the output the format cannot hold; empty where it holds all."""
    ending = Path(destination).suffix.lower()
    sentence = ""
    if ending in _CUTTING_FORMATS:
        sentence = QCoreApplication.translate(
            "Destinations",
            "{}: a Shapefile cuts names of fields to 10 characters and texts to 254; other algorithms cannot read it,"
            " a GeoPackage keeps everything.",
        )
    elif has_geometry and ending in _TABLE_FORMATS:
        sentence = QCoreApplication.translate("Destinations", "{}: this format holds the table without the geometry.")
    return sentence.format(Path(destination).name)


def is_in_memory(destination: str, context: QgsProcessingContext) -> bool:
    """Say whether an output is a layer in memory."""
    return context.temporaryLayerStore().mapLayer(destination) is not None


def rows_found(destination: str, fields: QgsFields) -> tuple[int, int] | None:
    """Count the rows that can be read back, and those of them that have a value in our first field.

    None where the output cannot be opened.
    """
    layer = QgsVectorLayer(destination, "output", "ogr")
    if not layer.isValid():
        return None
    # Formats put fields of their own before ours.
    first = layer.fields().count() - fields.count()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([first])
    values = [feature.attribute(first) for feature in layer.getFeatures(request)]
    return len(values), sum(1 for value in values if value not in (None, NULL, ""))


def remove_output(destination: str) -> bool:
    """Remove the file of an output with all that belongs to it, or its table alone; say whether that could be done."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path = Path(parts.get("path") or "")
    if parts.get("layerName"):
        return _remove_table(path, parts["layerName"])
    _remove_files(path)
    return path.is_absolute()


def _remove_table(path: Path, table: str) -> bool:
    """Remove one table of a database, and the database itself where it holds nothing else."""
    try:
        connection = QgsProviderRegistry.instance().providerMetadata("ogr").createConnection(str(path), {})
        connection.dropVectorTable("", table)
        is_empty = not connection.tables()
    except QgsProviderConnectionException:
        return False
    if is_empty:
        _remove_files(path)
    return True


def _remove_files(path: Path) -> None:
    for leftover in (*QgsFileUtils.sidecarFilesForPath(str(path)), str(path)):
        Path(leftover).unlink(missing_ok=True)
