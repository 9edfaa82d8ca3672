"""Writes the sample GeoPackage with GDAL; the same data give the same bytes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import shapely
from osgeo import gdal, ogr, osr
from shapely.geometry.base import BaseGeometry

from ako_qgis_plugin.core.schema import EPSG, Field, FieldType

#: Written into the file's history instead of the clock.
FILE_DATE = "2026-11-23T00:00:00Z"

_OGR_TYPES = {
    FieldType.TEXT: ogr.OFTString,
    FieldType.REAL: ogr.OFTReal,
    FieldType.INTEGER: ogr.OFTInteger,
    FieldType.DATE: ogr.OFTDate,
    FieldType.BOOLEAN: ogr.OFTInteger,
}


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer to write: geometry type by its OGR name (``None`` for a table)."""

    name: str
    description: str
    geometry_type: str
    fields: tuple[Field, ...]
    rows: list[dict[str, object]]


def write_geopackage(path: Path, layers: Iterable[Layer]) -> None:
    """Write the layers into a new file, replacing an older one."""
    gdal.UseExceptions()
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", FILE_DATE)
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        for layer in layers:
            _write_layer(source, layer)
        source = None
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)
    connection = sqlite3.connect(path)
    connection.execute("VACUUM")
    connection.close()


def _write_layer(source: ogr.DataSource, layer: Layer) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    geometry_type = getattr(ogr, f"wkb{layer.geometry_type}")
    options = [f"DESCRIPTION={layer.description}", f"IDENTIFIER={layer.name}"]
    target = source.CreateLayer(
        layer.name, None if layer.geometry_type == "None" else reference, geometry_type, options
    )
    for field in layer.fields:
        column = ogr.FieldDefn(field.name, _OGR_TYPES[field.type])
        if field.type is FieldType.BOOLEAN:
            column.SetSubType(ogr.OFSTBoolean)
        target.CreateField(column)
    definition = target.GetLayerDefn()
    target.StartTransaction()
    for row in layer.rows:
        feature = ogr.Feature(definition)
        for field in layer.fields:
            if row.get(field.name) is not None:
                feature.SetField(field.name, _plain(row[field.name]))
        geometry = row.get("geometry")
        if geometry is not None:
            feature.SetGeometryDirectly(
                ogr.CreateGeometryFromWkb(shapely.to_wkb(_multi(geometry, layer.geometry_type)))
            )
        target.CreateFeature(feature)
    target.CommitTransaction()


def _plain(value: object) -> object:
    return int(value) if isinstance(value, bool) else value


def _multi(geometry: BaseGeometry, geometry_type: str) -> BaseGeometry:
    """Turn a single geometry into the multi geometry of its layer."""
    parts = shapely.get_parts([geometry])
    makers = {
        "MultiPolygon": shapely.multipolygons,
        "MultiLineString": shapely.multilinestrings,
        "MultiPoint": shapely.multipoints,
    }
    return makers[geometry_type](parts)
