"""Tables of a GeoPackage, read and written by the GDAL that QGIS brings: all of a write is in the file, or nothing.

Not by Python's own SQLite: two such libraries in one process break each other's locks.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from osgeo import gdal, ogr, osr

from ako_qgis_plugin.core.schema import EPSG, Field, FieldType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_TYPES = {
    FieldType.TEXT: (ogr.OFTString, ogr.OFSTNone),
    FieldType.REAL: (ogr.OFTReal, ogr.OFSTNone),
    FieldType.INTEGER: (ogr.OFTInteger, ogr.OFSTNone),
    FieldType.BOOLEAN: (ogr.OFTInteger, ogr.OFSTBoolean),
}

#: Changes nothing, but from then on no other program can write.
_TAKE_LOCK = "UPDATE gpkg_contents SET last_change = last_change"

#: How SQLite says that another program holds the file.
_LOCKED = "locked"

#: How SQLite says that a reader would have to undo first what a program left half written when it was stopped.
_HALF_WRITTEN = "readonly"


class DatabaseError(Exception):
    """GDAL could not do what was asked; ``is_locked`` where another program holds the file."""

    def __init__(self, messages: Iterable[str]) -> None:
        self.message = "; ".join(" ".join(message.split()) for message in messages)
        self.is_locked = _LOCKED in self.message
        super().__init__(self.message)


class Database(AbstractContextManager):
    """A GeoPackage that is open; what GDAL complains of is raised as ``DatabaseError``, whatever GDAL is told to do."""

    def __init__(self, path: Path, *, is_written: bool = False, is_new: bool = False) -> None:
        self._path = str(path)
        self._mode = gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR | (gdal.OF_UPDATE if is_written else gdal.OF_READONLY)
        self._is_new = is_new
        self._dataset: gdal.Dataset | None = None
        self._errors: list[str] = []

    def __enter__(self) -> Database:
        gdal.PushErrorHandler(self._keep)
        try:
            self._open()
        except BaseException:
            gdal.PopErrorHandler()
            raise
        return self

    def __exit__(self, kind, value, traceback) -> None:
        self._dataset = None
        gdal.PopErrorHandler()

    @contextmanager
    def errors_raised(self) -> Iterator[None]:
        """Raise DatabaseError where GDAL complains."""
        known = len(self._errors)
        try:
            yield
        except RuntimeError as error:
            # Where a plugin has told GDAL to raise.
            raise DatabaseError([str(error)]) from error
        if len(self._errors) > known:
            raise DatabaseError(self._errors[known:])

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See the database as it is at one moment."""
        with self.errors_raised():
            self._dataset.StartTransaction()
            try:
                yield
            finally:
                self._dataset.RollbackTransaction()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write all, or nothing where this fails; no other program writes meanwhile."""
        try:
            with self.errors_raised():
                self._dataset.StartTransaction()
                self._dataset.ExecuteSQL(_TAKE_LOCK)
            with self.errors_raised():
                yield
            with self.errors_raised():
                # GDAL would write extent and number of rows when it closes: after the transaction.
                for number in range(self._dataset.GetLayerCount()):
                    self._dataset.GetLayer(number).SyncToDisk()
                self._dataset.CommitTransaction()
        except BaseException:
            self._dataset.RollbackTransaction()
            raise

    def value(self, statement: str) -> object:
        """Give the first value that a statement answers with; None where it gives none."""
        with self.errors_raised():
            answer = self._dataset.ExecuteSQL(statement)
            if answer is None:
                return None
            feature = answer.GetNextFeature()
            found = None if feature is None else feature.GetField(0)
            self._dataset.ReleaseResultSet(answer)
            return found

    def table(self, name: str) -> Table | None:
        """Give a table, None where there is none of this name."""
        layer = self._dataset.GetLayerByName(name)
        return None if layer is None else Table(self, layer)

    def new_table(self, name: str, fields: Sequence[Field], *, description: str = "", has_areas: bool = False) -> Table:
        """Make a table, of areas in EPSG:2180 or without geometry."""
        reference = None
        if has_areas:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(EPSG)
        kind = ogr.wkbMultiPolygon if has_areas else ogr.wkbNone
        layer = self._dataset.CreateLayer(name, reference, kind, options=[f"DESCRIPTION={description}"])
        table = Table(self, layer)
        table.add_fields(fields)
        return table

    def _open(self) -> None:
        try:
            self._dataset = self._opened(self._mode)
        except DatabaseError as error:
            if _HALF_WRITTEN not in error.message:
                raise
            # Who may write rolls the rest of a killed write back by opening; then it can be read.
            self._opened(self._mode | gdal.OF_UPDATE)
            self._dataset = self._opened(self._mode)

    def _opened(self, mode: int) -> gdal.Dataset:
        with self.errors_raised():
            if self._is_new:
                return gdal.GetDriverByName("GPKG").Create(self._path, 0, 0, 0, gdal.GDT_Unknown)
            return gdal.OpenEx(self._path, mode, allowed_drivers=["GPKG"])

    def _keep(self, severity: int, number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            self._errors.append(message)


class Table:
    """A table of an open GeoPackage; rows have the number that GDAL gives them."""

    def __init__(self, database: Database, layer: ogr.Layer) -> None:
        # A layer is not to be used once its database is closed.
        self._database = database
        self._layer = layer
        self.description = layer.GetMetadataItem("DESCRIPTION") or ""
        self._look()

    def _look(self) -> None:
        self._definition = self._layer.GetLayerDefn()
        fields = [self._definition.GetFieldDefn(number) for number in range(self._definition.GetFieldCount())]
        self.fields = [field.GetName() for field in fields]
        self._index = {name: number for number, name in enumerate(self.fields)}
        self._is_boolean = [field.GetSubType() == ogr.OFSTBoolean for field in fields]
        self._types = [field.GetType() for field in fields]

    def __len__(self) -> int:
        return self._layer.GetFeatureCount()

    def add_fields(self, fields: Sequence[Field]) -> None:
        """Add the fields that the table lacks, empty in every row."""
        for field in fields:
            if field.name not in self._index:
                definition = ogr.FieldDefn(field.name, _TYPES[field.type][0])
                definition.SetSubType(_TYPES[field.type][1])
                self._layer.CreateField(definition)
        self._look()

    def rows(self, names: Sequence[str], where: str | None = None) -> Iterator[tuple[int, list, bytes | None]]:
        """Give number, values of fields (missing is None) and geometry (WKB) of rows; leave none of them unread."""
        getters = [self._getter(name) for name in names]
        self._layer.SetAttributeFilter(where)
        self._layer.ResetReading()
        for feature in self._layer:
            geometry = feature.GetGeometryRef()
            wkb = None if geometry is None or geometry.IsEmpty() else bytes(geometry.ExportToIsoWkb())
            yield feature.GetFID(), [get(feature) for get in getters], wkb
        self._layer.SetAttributeFilter(None)
        self._layer.ResetReading()

    def change(self, number: int, values: Mapping[str, object], wkb: bytes | None = None) -> None:
        """Change values of a row, and its geometry where one is given; an empty one takes it away."""
        feature = self._layer.GetFeature(number)
        self._fill(feature, values)
        if wkb is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb) if wkb else None)
        self._layer.SetFeature(feature)

    def add(self, values: Mapping[str, object], wkb: bytes | None = None) -> None:
        """Add a row."""
        feature = ogr.Feature(self._definition)
        self._fill(feature, values)
        if wkb:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        self._layer.CreateFeature(feature)

    def _fill(self, feature: ogr.Feature, values: Mapping[str, object]) -> None:
        for name, value in values.items():
            if value is None:
                feature.SetFieldNull(self._index[name])
            else:
                feature.SetField(self._index[name], value)

    def _getter(self, name: str) -> Callable[[ogr.Feature], object]:
        number = self._index[name]
        convert = {ogr.OFTInteger: "GetFieldAsInteger", ogr.OFTInteger64: "GetFieldAsInteger64"}
        method = getattr(ogr.Feature, convert.get(self._types[number], "GetFieldAsString"))
        if self._types[number] == ogr.OFTReal:
            method = ogr.Feature.GetFieldAsDouble
        if self._is_boolean[number]:
            return lambda feature: bool(method(feature, number)) if feature.IsFieldSetAndNotNull(number) else None
        return lambda feature: method(feature, number) if feature.IsFieldSetAndNotNull(number) else None
