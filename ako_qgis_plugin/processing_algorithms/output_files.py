"""What a file format cannot hold, what of an output is on the disk, and how an output is removed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsFileUtils,
    QgsProcessingContext,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

SHAPEFILE, GEOPACKAGE = ".shp", ".gpkg"

#: Ends the name of a result while the run that replaces it goes on.
EARLIER = ".earlier"

#: Spatial indexes grow by so many features at a time: a tenth of a second.
FEATURES_AT_ONCE = 10_000

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


def is_geopackage(destination: str) -> bool:
    """Say whether an output goes into a GeoPackage."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    return Path(parts.get("path") or "").suffix.lower() == GEOPACKAGE


class GeoPackageSink:
    """Adds features to a table of a GeoPackage that a sink of QGIS has made.

    The table is closed and opened again now and then, since GDAL makes the spatial index when it closes: that of a
    voivodeship in one go takes seconds in which nobody can cancel and the window does not answer.
    """

    def __init__(
        self,
        destination: str,
        fields: QgsFields,
        wkb_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
    ) -> None:
        registry = QgsProviderRegistry.instance()
        parts = registry.decodeUri("ogr", destination)
        options = QgsVectorFileWriter.SaveVectorOptions()
        # A file of its own holds one table, whose name is that of the file up to some dot.
        names = [parts.get("layerName"), *(table.name() for table in registry.querySublayers(destination))]
        options.driverName, options.layerName = "GPKG", next((name for name in names if name), "")
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.AppendToLayerNoNewFields
        self._table = (parts["path"], fields, wkb_type, crs, context.transformContext(), options)
        self._writer: QgsVectorFileWriter | None = None
        self._count = 0
        self._error = ""

    def addFeatures(self, features: list[QgsFeature], flags: QgsFeatureSink.Flag) -> bool:
        """Add features; where that fails, ``lastError`` says why."""
        if self._writer is None or self._count >= FEATURES_AT_ONCE:
            self._writer, self._count = None, 0
            self._writer = QgsVectorFileWriter.create(*self._table)
        self._count += len(features)
        is_done = self._writer.addFeatures(features, flags)
        self._error = self._writer.errorMessage()
        return is_done

    def flushBuffer(self) -> bool:
        """Say whether all is well: what was added is in the file when this sink is gone."""
        return not self._error

    def lastError(self) -> str:
        """Say what went wrong."""
        return self._error


def values_found(destination: str, fields: QgsFields) -> Iterator[object]:
    """Give the value of our first field of every row that can be read back, None where it has none."""
    layer = QgsVectorLayer(destination, "output", "ogr")
    if not layer.isValid():
        return
    # Formats put fields of their own before ours.
    first = layer.fields().count() - fields.count()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([first])
    for feature in layer.getFeatures(request):
        value = feature.attribute(first)
        yield None if value in (None, NULL, "") else value


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


def set_aside(path: Path) -> dict[Path, Path]:
    """Rename a file that is about to be replaced, with all that belongs to it; give the old and the new paths.

    What another program holds open stays where it is, as Windows has it.
    """
    moved: dict[Path, Path] = {}
    if not path.is_file():
        return moved
    for own in (path, *map(Path, QgsFileUtils.sidecarFilesForPath(str(path)))):
        aside = own.with_name(own.name + EARLIER)
        try:
            own.replace(aside)
        except OSError:
            put_back(moved)
            return {}
        moved[own] = aside
    return moved


def put_back(moved: dict[Path, Path]) -> list[Path]:
    """Give files the names they had; tell which of them could not get it."""
    stuck = []
    for own, aside in moved.items():
        try:
            aside.replace(own)
        except OSError:
            stuck.append(aside)
    return stuck


def drop(moved: dict[Path, Path]) -> list[Path]:
    """Delete files that were set aside; tell which of them stay."""
    stuck = []
    for aside in moved.values():
        try:
            aside.unlink(missing_ok=True)
        except OSError:
            stuck.append(aside)
    return stuck
