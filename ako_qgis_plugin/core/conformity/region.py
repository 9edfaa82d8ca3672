"""The overlay kernel: which zones meet the ground of a provision, and in which shape.

A region is every point within a reach of a provision as drawn; a reach of 0 is a polygon itself. Municipal zones are
small and many, provisions are few and some are huge, so the provision is cut before it meets the zones:

* candidate zones are halved along their long axis and the provision is clipped to the box of each half, again and
  again, until few zones or few vertices are left;
* the boxes overlap, so that nothing has to be stitched together: every zone lies wholly inside its box;
* zones properly inside what is left are covered and need no intersection;
* what is buffered is the clipped piece beside a zone, not the provision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import POLYGONAL_TYPES, Geometries, areal

Indexes = NDArray[np.intp]

#: Segments to a quarter circle in every buffer (DESIGN section 3).
QUARTER_SEGMENTS = 16

#: A buffer's chords stay inside the true circle by up to this share of its radius.
_CHORD_SHARE = float(np.cos(np.pi / (4 * QUARTER_SEGMENTS)))

#: Cutting stops at so many zones or so many vertices; tuned by benchmark.
LEAF_ZONES = 48
LEAF_VERTICES = 400

#: A larger piece is clipped to the zone's own box before it is intersected; tuned by benchmark.
OWN_BOX_VERTICES = 64

#: A provision of at most so many vertices is buffered whole, a larger one beside each zone; tuned by benchmark.
WHOLE_BUFFER_VERTICES = 500

#: Boxes are grown by this much, so that a zone on the edge of its box still lies properly inside [m].
BOX_MARGIN_M = 0.001


@dataclass(frozen=True)
class Overlap:
    """Zones that meet a region: their indexes and the common ground; a covered zone is given as it is."""

    zones: Indexes
    geometry: Geometries


class Shapes:
    """Polygons with their boxes and a spatial index."""

    def __init__(self, geometry: Geometries) -> None:
        self.geometry = geometry
        self.boxes = shapely.bounds(geometry)
        self.area_m2 = shapely.area(geometry)

    @cached_property
    def tree(self) -> shapely.STRtree:
        """Give the index; built on first use, before threads start."""
        return shapely.STRtree(self.geometry)

    def near(self, geometry: shapely.Geometry, distance_m: float) -> Indexes:
        """Give the indexes of shapes whose boxes come within a distance of the box of a geometry, in order."""
        west, south, east, north = shapely.bounds(geometry)
        window = shapely.box(west - distance_m, south - distance_m, east + distance_m, north + distance_m)
        return np.sort(self.tree.query(window))


class Region:
    """Every point within ``reach_m`` [m] of a provision as drawn."""

    def __init__(self, drawn: shapely.Geometry, reach_m: float, check_cancel: Callable[[], None]) -> None:
        self._drawn = drawn
        self._reach = reach_m
        self._check_cancel = check_cancel
        is_mixed = shapely.get_type_id(drawn) == shapely.GeometryType.GEOMETRYCOLLECTION
        is_whole = reach_m == 0 or is_mixed or shapely.get_num_coordinates(drawn) <= WHOLE_BUFFER_VERTICES
        self._whole = _buffer(drawn, reach_m) if is_whole else None

    def candidates(self, shapes: Shapes, distance_m: float = 0.0) -> Indexes:
        """Give the shapes whose boxes come within a distance of the region's box."""
        return shapes.near(self._drawn, self._reach + distance_m)

    def overlap(self, shapes: Shapes, candidates: Indexes) -> Overlap:
        """Intersect candidate shapes with the region."""
        leaf_overlap = self._leaf_overlap_whole if self._whole is not None else self._leaf_overlap_buffered
        found = [leaf_overlap(shapes, zones, piece) for zones, piece in self._leaves(shapes, candidates, 0.0)]
        return _joined([part for parts in found for part in parts])

    def dilated(self, shapes: Shapes, candidates: Indexes, by_m: float, touching_m: float | None = None) -> Overlap:
        """Intersect candidate shapes with the region grown by a distance [m].

        Where ``touching_m`` is given, only shapes that come so near to the region itself are taken.
        """
        found = []
        for zones, piece in self._leaves(shapes, candidates, by_m):
            shapely.prepare(piece)
            close = zones[shapely.dwithin(piece, shapes.geometry[zones], self._margin(by_m))]
            local = self._beside(shapes, close, piece, by_m)
            if touching_m is not None:
                touches = shapely.dwithin(shapes.geometry[close], local, touching_m)
                close, local = close[touches], local[touches]
            found.append((close, shapely.intersection(shapes.geometry[close], _buffer_each(local, by_m))))
        return _joined(found)

    def eroded(self, shapes: Shapes, candidates: Indexes, by_m: float) -> Overlap:
        """Intersect candidate shapes with the region shrunk by a distance [m]."""
        found = []
        for zones, piece in self._leaves(shapes, candidates, by_m):
            local = self._beside(shapes, zones, piece, by_m)
            found.append((zones, shapely.intersection(shapes.geometry[zones], _buffer_each(local, -by_m))))
        return _joined(found)

    def _margin(self, distance_m: float) -> float:
        return distance_m + BOX_MARGIN_M + (0.0 if self._whole is not None else self._reach)

    def _leaves(
        self, shapes: Shapes, candidates: Indexes, distance_m: float
    ) -> Iterator[tuple[Indexes, shapely.Geometry]]:
        """Cut the region (or, where it is buffered beside zones, the provision) to windows grown by a distance."""
        source = self._drawn if self._whole is None else self._whole
        return cut(source, shapes.boxes, candidates, self._margin(distance_m), self._check_cancel)

    def _leaf_overlap_whole(
        self, shapes: Shapes, zones: Indexes, piece: shapely.Geometry
    ) -> list[tuple[Indexes, Geometries]]:
        shapely.prepare(piece)
        inside = shapely.contains_properly(piece, shapes.geometry[zones])
        covered, rest = zones[inside], zones[~inside]
        rest = rest[shapely.intersects(piece, shapes.geometry[rest])]
        local = _own_boxes(piece, shapes.boxes[rest], BOX_MARGIN_M)
        common = shapely.intersection(shapes.geometry[rest], local)
        return [(covered, shapes.geometry[covered]), (rest, common)]

    def _leaf_overlap_buffered(
        self, shapes: Shapes, zones: Indexes, piece: shapely.Geometry
    ) -> list[tuple[Indexes, Geometries]]:
        shapely.prepare(piece)
        zones = zones[shapely.dwithin(piece, shapes.geometry[zones], self._reach)]
        inside = _lies_within(shapes.geometry[zones], piece, self._reach * _CHORD_SHARE)
        covered, rest = zones[inside], zones[~inside]
        local = self._beside(shapes, rest, piece, 0.0)
        common = shapely.intersection(shapes.geometry[rest], local)
        return [(covered, shapes.geometry[covered]), (rest, common)]

    def _beside(self, shapes: Shapes, zones: Indexes, piece: shapely.Geometry, distance_m: float) -> Geometries:
        """Give, for each zone, the region as it is within a distance of the zone's box."""
        local = _own_boxes(piece, shapes.boxes[zones], self._margin(distance_m))
        return local if self._whole is not None else _buffer_each(local, self._reach)


def cut(
    geometry: shapely.Geometry,
    boxes: NDArray[np.float64],
    candidates: Indexes,
    margin_m: float,
    check_cancel: Callable[[], None],
) -> Iterator[tuple[Indexes, shapely.Geometry]]:
    """Cut a geometry into pieces that each look the same as the whole inside the grown boxes of some candidates.

    Parameters
    ----------
    geometry
        Valid geometry of any kind.
    boxes
        Array (n, 4) of west, south, east, north [m].
    candidates
        Indexes into ``boxes``.
    margin_m
        Boxes are grown by so much [m].
    check_cancel
        Called before every cut; raises Cancelled when asked to stop.

    Yields
    ------
    indexes of boxes, piece
        Boxes that the geometry does not reach may be missing.

    """
    stack = [(candidates, geometry)] if len(candidates) else []
    while stack:
        check_cancel()
        indexes, piece = stack.pop()
        if len(indexes) <= LEAF_ZONES or shapely.get_num_coordinates(piece) <= LEAF_VERTICES:
            yield indexes, (piece if shapely.is_valid(piece) else geometry)
            continue
        for half in _halves(boxes, indexes):
            clipped = _clip(piece, _window(boxes[half], margin_m))
            if not shapely.is_empty(clipped):
                stack.append((half, clipped))


def _halves(boxes: NDArray[np.float64], indexes: Indexes) -> tuple[Indexes, Indexes]:
    own = boxes[indexes]
    centres = own[:, :2] + own[:, 2:]
    axis = int(np.argmax(np.ptp(centres, axis=0)))
    order = np.argpartition(centres[:, axis], len(indexes) // 2)
    return indexes[order[: len(indexes) // 2]], indexes[order[len(indexes) // 2 :]]


def _window(boxes: NDArray[np.float64], margin_m: float) -> tuple[float, float, float, float]:
    west, south = boxes[:, :2].min(axis=0) - margin_m
    east, north = boxes[:, 2:].max(axis=0) + margin_m
    return float(west), float(south), float(east), float(north)


def _clip(geometry: shapely.Geometry, window: tuple[float, float, float, float]) -> shapely.Geometry:
    clipped = shapely.clip_by_rect(geometry, *window)
    # Lines and points where a polygon touches the window are no ground.
    return areal(clipped) if shapely.get_dimensions(geometry) == 2 else clipped


def _own_boxes(piece: shapely.Geometry, boxes: NDArray[np.float64], margin_m: float) -> Geometries:
    """Clip a piece to each of the grown boxes, unless it is small already."""
    result = np.full(len(boxes), piece, dtype=object)
    if shapely.get_num_coordinates(piece) <= OWN_BOX_VERTICES:
        return result
    for index, box in enumerate(boxes):
        clipped = _clip(piece, _window(box[np.newaxis], margin_m))
        if shapely.is_valid(clipped):
            result[index] = clipped
    return result


def _buffer(geometry: shapely.Geometry, distance_m: float) -> shapely.Geometry:
    return geometry if distance_m == 0 else shapely.buffer(geometry, distance_m, quad_segs=QUARTER_SEGMENTS)


def _buffer_each(geometries: Geometries, distance_m: float) -> Geometries:
    """Buffer every geometry, one that stands several times once."""
    distinct = {id(geometry): geometry for geometry in geometries}
    buffered = {key: _buffer(geometry, distance_m) for key, geometry in distinct.items()}
    result = np.empty(len(geometries), dtype=object)
    result[:] = [buffered[id(geometry)] for geometry in geometries]
    return result


def distances(drawn: shapely.Geometry, shapes: Shapes, zones: Indexes) -> NDArray[np.float64]:
    """Give the distance [m] of shapes to a geometry as drawn, 0 where they meet."""
    shapely.prepare(drawn)
    result = np.zeros(len(zones))
    apart = ~shapely.intersects(drawn, shapes.geometry[zones])
    # Only what lies near counts, so a zone is measured to the piece within its bound.
    bound = shapely.distance(shapely.point_on_surface(shapes.geometry[zones[apart]]), drawn)
    for index, zone, limit in zip(np.flatnonzero(apart), zones[apart], bound, strict=True):
        local = _clip(drawn, _window(shapes.boxes[zone][np.newaxis], float(limit) + BOX_MARGIN_M))
        nearest = drawn if shapely.is_empty(local) else local
        result[index] = shapely.distance(shapes.geometry[zone], nearest)
    return result


def lengths(drawn: shapely.Geometry, shapes: Shapes, zones: Indexes) -> NDArray[np.float64]:
    """Give the length [m] of a line inside shapes, 0 where it does not enter."""
    local = _own_boxes(drawn, shapes.boxes[zones], BOX_MARGIN_M)
    return shapely.length(shapely.intersection(shapes.geometry[zones], local))


def _lies_within(zones: Geometries, piece: shapely.Geometry, distance_m: float) -> NDArray[np.bool_]:
    """Say which zones surely lie within a distance of a piece: inside it, or wholly near one point of it."""
    if not len(zones):
        return np.zeros(0, dtype=bool)
    nearest = shapely.get_point(shapely.shortest_line(shapely.centroid(zones), piece), -1)
    coordinates, origin = shapely.get_coordinates(zones, return_index=True)
    away = np.hypot(
        coordinates[:, 0] - shapely.get_x(nearest)[origin], coordinates[:, 1] - shapely.get_y(nearest)[origin]
    )
    starts = np.searchsorted(origin, np.arange(len(zones)))
    return (np.maximum.reduceat(away, starts) <= distance_m) | shapely.contains_properly(piece, zones)


def _joined(found: list[tuple[Indexes, Geometries]]) -> Overlap:
    if not found:
        return Overlap(np.empty(0, dtype=np.intp), np.empty(0, dtype=object))
    zones = np.concatenate([indexes for indexes, _ in found])
    geometry = np.concatenate([np.asarray(shapes, dtype=object) for _, shapes in found])
    for index in np.flatnonzero(~np.isin(shapely.get_type_id(geometry), POLYGONAL_TYPES)):
        geometry[index] = areal(geometry[index])
    order = np.argsort(zones, kind="stable")
    return Overlap(zones[order], geometry[order])
