"""Reads and writes GeoPackages for engines that bring no reader of their own: SQLite in, GDAL out, nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray

if TYPE_CHECKING:
    import geopandas as gpd

#: Bytes of the header without and with an envelope, by the envelope's code in the flags (OGC 12-128, clause 2.1.3).
_HEADER_BYTES = tuple(8 + envelope for envelope in (0, 32, 48, 48, 64))


def read_geometry(path: Path, layer: str, field: str) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Read the geometries of a layer, and the numbers behind the letter of their identifiers."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        rows = connection.execute(f'SELECT geom, {field} FROM "{layer}"').fetchall()
    geometry = shapely.from_wkb([_wkb(blob) for blob, _ in rows])
    return geometry, np.array([int(identifier[1:]) for _, identifier in rows], dtype=np.intp)


def read_frame(path: Path, layers: Sequence[str]) -> gpd.GeoDataFrame:
    """Read all fields of layers of one kind, below each other."""
    import geopandas as gpd
    import pandas as pd

    frames = []
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        for layer in layers:
            frame = pd.read_sql_query(f'SELECT * FROM "{layer}"', connection).drop(columns="fid")
            frame["geometry"] = shapely.from_wkb([_wkb(blob) for blob in frame.pop("geom")])
            frames.append(frame.astype(object))
    return gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), geometry="geometry", crs=2180)


def write_pairs(
    path: Path, zones: NDArray[np.intp], provisions: NDArray[np.intp], geometry: NDArray[np.object_]
) -> None:
    """Write the common ground of zones and provisions with the numbers of both."""
    from osgeo import gdal, ogr, osr

    gdal.UseExceptions()
    path.unlink(missing_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2180)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("pairs", reference, ogr.wkbMultiPolygon)
    for name in ("zone", "provision"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    for zone, provision, wkb in zip(zones.tolist(), provisions.tolist(), shapely.to_wkb(geometry), strict=True):
        feature = ogr.Feature(definition)
        feature.SetField(0, zone)
        feature.SetField(1, provision)
        feature.SetGeometryDirectly(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(wkb)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _wkb(blob: bytes | None) -> bytes | None:
    return None if blob is None else blob[_HEADER_BYTES[(blob[3] >> 1) & 0b111] :]
