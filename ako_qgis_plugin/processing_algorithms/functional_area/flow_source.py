"""Files of flows as offices keep them, read as rows of text: CSV, XLSX, and through GDAL the older XLS and ODS."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ako_qgis_plugin.core.errors import TableError
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.plan_files import on_disk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osgeo import ogr

#: What a file dialog shows.
FILE_PATTERNS = "(*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)"

#: Workbooks that GDAL reads for us.
_THROUGH_GDAL = (".xls", ".ods")

#: GDAL is to take no row for a header, and to leave codes with their zeros.
_AS_IT_STANDS = ["HEADERS=DISABLE", "FIELD_TYPES=STRING"]
_XLS_OPTIONS = {"OGR_XLS_HEADERS": "DISABLE", "OGR_XLS_FIELD_TYPES": "STRING"}

#: As many rows as a person's table has.
_MAX_CELLS = 5_000_000


def sheets_in(path: str) -> list[str]:
    """Give the sheets of a workbook; a text file has none.

    Raises
    ------
    TableError
        If the workbook is missing or broken.

    """
    from ako_qgis_plugin.core.tables import sheets_of

    file = Path(on_disk(path))
    if file.suffix.lower() not in _THROUGH_GDAL:
        return sheets_of(file)
    workbook = _opened(file)
    return [workbook.GetLayer(number).GetName() for number in range(workbook.GetLayerCount())]


def records_in(path: str, sheet: str = "") -> list[list[str]]:
    """Give the rows of a file as text, from its first one on; of a workbook those of a sheet, the first where empty.

    Raises
    ------
    TableError
        If the file is missing, no table or too large.

    """
    from ako_qgis_plugin.core.tables import read_records

    file = Path(on_disk(path))
    if file.suffix.lower() not in _THROUGH_GDAL:
        return read_records(file, sheet or None, has_title=True)
    workbook = _opened(file)
    layer = workbook.GetLayerByName(sheet) if sheet else workbook.GetLayer(0)
    if layer is None:
        sheets = [workbook.GetLayer(number).GetName() for number in range(workbook.GetLayerCount())]
        raise TableError(
            say(
                "{file}: there is no sheet '{sheet}'; there are {sheets}",
                file=file.name,
                sheet=sheet,
                sheets=listed(sheets),
            )
        )
    return list(_rows(layer, file.name))


def _opened(file: Path) -> gdal.Dataset:
    if not file.is_file():
        raise TableError(say("{file}: no such file", file=file))
    for key, value in _XLS_OPTIONS.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        options = _AS_IT_STANDS if file.suffix.lower() == ".ods" else []
        workbook = _opened_quietly(file, options)
    finally:
        for key in _XLS_OPTIONS:
            gdal.SetThreadLocalConfigOption(key, None)
    if workbook is None or not workbook.GetLayerCount():
        raise TableError(
            say("{file}: this workbook cannot be read here; save it as XLSX or as CSV UTF-8", file=file.name)
        )
    return workbook


def _opened_quietly(file: Path, options: list[str]) -> gdal.Dataset | None:
    """Open a workbook; what GDAL says of a broken one is not worth more than that it is."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return gdal.OpenEx(str(file), gdal.OF_VECTOR, open_options=options)
    except RuntimeError:
        # Where somebody told GDAL to raise.
        return None
    finally:
        gdal.PopErrorHandler()


def _rows(layer: ogr.Layer, name: str) -> Iterator[list[str]]:
    from ako_qgis_plugin.core.tables import cell_text

    width = layer.GetLayerDefn().GetFieldCount()
    if layer.GetFeatureCount() * width > _MAX_CELLS:
        raise TableError(
            say("{file}: the table is too large; at most {cells} cells are read", file=name, cells=_MAX_CELLS)
        )
    for feature in layer:
        yield [cell_text(feature.GetField(column)) for column in range(width)]
