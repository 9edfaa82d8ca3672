"""Geometry as it comes in files, made fit for overlay: flat, valid, of one dimension."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Geometries = NDArray[np.object_]

POLYGONAL_TYPES = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)
_COLLECTION_TYPES = (
    shapely.GeometryType.MULTIPOINT,
    shapely.GeometryType.MULTILINESTRING,
    shapely.GeometryType.MULTIPOLYGON,
    shapely.GeometryType.GEOMETRYCOLLECTION,
)


def simple_parts(geometries: Geometries) -> tuple[Geometries, NDArray[np.intp]]:
    """Give the points, lines and polygons that geometries consist of, and the index of each one's origin."""
    parts, origin = shapely.get_parts(geometries, return_index=True)
    while np.isin(shapely.get_type_id(parts), _COLLECTION_TYPES).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        origin = origin[inner]
    return parts, origin


def areal(geometry: shapely.Geometry) -> shapely.Geometry:
    """Give the polygons of a geometry, without the lines and points that clipping and repair leave."""
    if shapely.get_type_id(geometry) in POLYGONAL_TYPES:
        return geometry
    parts, _ = simple_parts(np.array([geometry], dtype=object))
    polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


@dataclass(frozen=True)
class Repaired:
    """Geometries made valid; ``reasons`` says of each what was wrong, empty where nothing was."""

    geometry: Geometries
    reasons: list[str]

    @property
    def is_usable(self) -> NDArray[np.bool_]:
        """Say which geometries have something left to measure."""
        usable: NDArray[np.bool_] = ~(shapely.is_missing(self.geometry) | shapely.is_empty(self.geometry))
        return usable


def repair(geometries: Geometries, *, areal_only: bool) -> Repaired:
    """Drop Z and M, repair what is invalid (``make_valid``); where only areas count, keep polygons alone.

    What was a polygon stays one: lines that its repair leaves are dropped. Missing geometries stay missing; one that
    cannot be repaired becomes empty.
    """
    flat = shapely.force_2d(np.asarray(geometries, dtype=object))
    reasons = [""] * len(flat)
    present = ~shapely.is_missing(flat)
    for index in np.flatnonzero(present & ~shapely.is_valid(flat)):
        reasons[index] = shapely.is_valid_reason(flat[index])
        was_polygonal = shapely.get_type_id(flat[index]) in POLYGONAL_TYPES
        valid = shapely.make_valid(flat[index])
        flat[index] = areal(valid) if was_polygonal else valid
    if areal_only:
        for index in np.flatnonzero(present & ~np.isin(shapely.get_type_id(flat), POLYGONAL_TYPES)):
            flat[index] = areal(flat[index])
    return Repaired(flat, reasons)


def is_nothing(geometry: shapely.Geometry | None) -> bool:
    """Say whether there is no geometry; a file's NULL may read back as an empty one."""
    return geometry is None or bool(shapely.is_empty(geometry))
