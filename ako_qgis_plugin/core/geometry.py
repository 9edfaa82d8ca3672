"""Geometry as it comes in files, made fit for overlay: flat, valid, of one dimension."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import say

Geometries = NDArray[np.object_]

#: Geometries are repaired in portions of about so many vertices; a cancel is noticed after each.
_VERTICES_AT_ONCE = 100_000

#: Characters of a geometry's hash, and of a finding's identifier.
HASH_LENGTH = 16

#: Geometry hashes do not see changes below this [m].
HASH_GRID_M = 0.01

#: As plain numbers: a look into an enumeration costs more than the question.
_POLYGON, _MULTIPOLYGON, _FIRST_MULTI_TYPE = (
    int(kind)
    for kind in (
        shapely.GeometryType.POLYGON,
        shapely.GeometryType.MULTIPOLYGON,
        shapely.GeometryType.MULTIPOINT,
    )
)


def is_polygonal(geometry: Any) -> Any:
    """Say of a geometry, or of each of an array, whether it is a polygon or a multipolygon."""
    kind = shapely.get_type_id(geometry)
    return (kind == _POLYGON) | (kind == _MULTIPOLYGON)


def simple_parts(geometries: Geometries) -> tuple[Geometries, NDArray[np.intp]]:
    """Give the points, lines and polygons that geometries consist of, and the index of each one's origin."""
    parts, origin = shapely.get_parts(geometries, return_index=True)
    while (shapely.get_type_id(parts) >= _FIRST_MULTI_TYPE).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        origin = origin[inner]
    return parts, origin


def areal(geometry: shapely.Geometry) -> shapely.Geometry:
    """Give the polygons of a geometry, without the lines and points that clipping and repair leave."""
    if is_polygonal(geometry):
        return geometry
    parts, _ = simple_parts(np.array([geometry], dtype=object))
    polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    if len(polygons) == 1:
        return polygons[0]
    together = shapely.multipolygons(polygons)
    # Polygons of a collection may overlap.
    return together if shapely.is_valid(together) else shapely.union_all(polygons)


def make_areal(geometries: Geometries) -> None:
    """Leave the polygons of every geometry, in place."""
    for index in np.flatnonzero(~is_polygonal(geometries)):
        geometries[index] = areal(geometries[index])


def _flattened(collection: shapely.Geometry) -> shapely.Geometry:
    """Turn a collection into a multi geometry where its parts are of one dimension; take nested ones apart."""
    parts, _ = simple_parts(np.array([collection], dtype=object))
    dimensions = set(shapely.get_dimensions(parts).tolist())
    if dimensions == {0}:
        return shapely.multipoints(parts)
    if dimensions == {1}:
        return shapely.multilinestrings(parts)
    return areal(collection) if dimensions == {2} else shapely.geometrycollections(parts)


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


def repair(geometries: Geometries, *, areal_only: bool, progress: Progress | None = None) -> Repaired:
    """Drop Z and M, repair what is invalid (``make_valid``); where only areas count, keep polygons alone.

    What was a polygon stays one: lines that its repair leaves are dropped. A collection of one dimension becomes a
    multi geometry. Missing geometries stay missing; one that cannot be repaired becomes empty.

    Raises
    ------
    Cancelled
        If the caller asked to stop.

    """
    repaired, reasons = np.array(geometries, dtype=object), []
    portion = np.cumsum(shapely.get_num_coordinates(repaired) + 1) // _VERTICES_AT_ONCE
    starts = np.flatnonzero(np.diff(portion, prepend=-1)).tolist()
    for start, end in pairwise([*starts, len(repaired)]):
        if progress is not None:
            progress.advance(start / len(repaired))
        repaired[start:end], found = _repaired(repaired[start:end], areal_only)
        reasons += found
    return Repaired(repaired, reasons)


def _repaired(geometries: Geometries, areal_only: bool) -> tuple[Geometries, list[str]]:
    flat = shapely.force_2d(geometries)
    reasons = [""] * len(flat)
    coordinates, origin = shapely.get_coordinates(flat, return_index=True)
    for index in np.unique(origin[~np.isfinite(coordinates).all(axis=1)]):
        flat[index], reasons[index] = shapely.GeometryCollection(), say("coordinates that are no finite numbers")
    present = ~shapely.is_missing(flat)
    for index in np.flatnonzero(present & ~shapely.is_valid(flat)):
        reasons[index] = _fault(flat[index])
        flat[index] = _made_valid(flat[index])
    for index in np.flatnonzero(shapely.get_type_id(flat) == shapely.GeometryType.GEOMETRYCOLLECTION):
        flat[index] = _flattened(flat[index])
    if areal_only:
        kept = flat[present]
        make_areal(kept)
        flat[present] = kept
    return flat, reasons


def _fault(geometry: shapely.Geometry) -> str:
    """Say why a geometry is invalid and where, in the words of GEOS where they are none of the usual ones."""
    reason, bracket, place = shapely.is_valid_reason(geometry).partition("[")
    usual = {
        "Self-intersection": say("Self-intersection"),
        "Ring Self-intersection": say("Ring Self-intersection"),
        "Too few points in geometry component": say("Too few points in geometry component"),
        "Hole lies outside shell": say("Hole lies outside shell"),
        "Holes are nested": say("Holes are nested"),
        "Nested shells": say("Nested shells"),
        "Duplicate Rings": say("Duplicate Rings"),
        "Interior is disconnected": say("Interior is disconnected"),
    }
    return usual.get(reason, reason) + bracket + place


def _made_valid(geometry: shapely.Geometry) -> shapely.Geometry:
    try:
        valid = shapely.make_valid(geometry)
    except shapely.GEOSException:
        return shapely.GeometryCollection()
    return areal(valid) if is_polygonal(geometry) else valid


def is_nothing(geometry: shapely.Geometry | None) -> bool:
    """Say whether there is no geometry; a file's NULL may read back as an empty one."""
    return geometry is None or bool(shapely.is_empty(geometry))


def geometry_hashes(geometries: Geometries) -> list[str | None]:
    """Give hashes of normalised geometries on a grid of 0.01 m; None where there is no geometry.

    A multi geometry of one part has the hash of the part: formats differ in which of the two they keep.
    """
    single = shapely.get_num_geometries(geometries) == 1
    plain = np.where(single, shapely.get_geometry(geometries, 0), geometries)
    snapped = shapely.transform(plain, lambda xy: np.round(xy / HASH_GRID_M) * HASH_GRID_M)
    encoded = shapely.to_wkb(shapely.normalize(snapped))
    return [
        None if shapely.is_empty(geometry) else hashlib.sha256(wkb).hexdigest()[:HASH_LENGTH]
        for geometry, wkb in zip(geometries, encoded, strict=True)
    ]
