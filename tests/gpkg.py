"""Reads GeoPackage layers without QGIS and GDAL: SQLite, and well-known binary behind a short header."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely

#: Bytes of the envelope by its code in the flags (OGC 12-128, clause 2.1.3).
ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
HEADER_BYTES = 8


def read_layer(path: Path, layer: str) -> gpd.GeoDataFrame:
    """Read one layer or table; NULL geometries stay None, the CRS is the layer's EPSG code."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        geometry = connection.execute(
            "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
        ).fetchone()
        frame = pd.read_sql_query(f'SELECT * FROM "{layer}"', connection).drop(columns="fid")
    if geometry is None:
        return gpd.GeoDataFrame(frame, geometry=[None] * len(frame), crs=2180)
    column, srs = geometry
    shapes = shapely.from_wkb([_wkb(blob) for blob in frame.pop(column)])
    return gpd.GeoDataFrame(frame, geometry=shapes, crs=srs)


def _wkb(blob: bytes | None) -> bytes | None:
    if blob is None:
        return None
    return blob[HEADER_BYTES + ENVELOPE_BYTES[(blob[3] >> 1) & 0b111] :]
