"""The overlay kernel: which zones meet the ground of a provision, and in which shape.

A region is every point within a reach of a provision as drawn; a reach of 0 is a polygon itself. Municipal zones are
small and many, provisions are few and some are huge, so a region is cut before it meets the zones:

* a zone whose box meets no box of a short stretch of the outline is covered or untouched: one point of it tells;
* the others are halved along their long axis and the region is clipped to the box of each half, again and again, until
  few zones or few vertices are left;
* the boxes overlap, so that nothing has to be stitched together: every zone lies wholly inside its box;
* zones properly inside what is left are covered and need no intersection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.buffers import grown
from ako_qgis_plugin.core.conformity.outlines import OUTWARDS, outline_boxes, outline_pieces
from ako_qgis_plugin.core.geometry import Geometries, areal, is_polygonal, make_areal

Indexes = NDArray[np.intp]
Window = tuple[float, float, float, float]

#: Cutting stops at so many zones or so many vertices; tuned by benchmark.
LEAF_ZONES = 48
LEAF_VERTICES = 400

#: A larger piece is clipped to the zone's own box before it is intersected; tuned by benchmark.
OWN_BOX_VERTICES = 64

#: Drawings of no more vertices are taken whole, so that their buffers are those of the whole to the last digit.
WHOLE_VERTICES = 200

#: Boxes are grown by this much, so that a zone on the edge of its box still lies properly inside [m].
BOX_MARGIN_M = 0.001


@dataclass(frozen=True)
class Overlap:
    """Shapes that meet a region: their indexes and the common ground; a covered shape is given as it is."""

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
        if shapely.is_empty(geometry):
            return np.empty(0, dtype=np.intp)
        window = _window(shapely.bounds(geometry)[np.newaxis], distance_m)
        return np.sort(self.tree.query(shapely.box(*window)))


class Region:
    """Every point within ``reach_m`` [m] of a provision as drawn; a negative reach shrinks a polygon.

    Where boxes (n, 4) are given, it has to be right inside them alone.
    """

    def __init__(
        self,
        drawn: shapely.Geometry,
        reach_m: float,
        check_cancel: Callable[[], None],
        boxes: NDArray[np.float64] | None = None,
    ) -> None:
        self._ground = grown(drawn, reach_m, check_cancel, boxes)
        self._check_cancel = check_cancel

    def candidates(self, shapes: Shapes, distance_m: float = 0.0) -> Indexes:
        """Give the shapes whose boxes come within a distance of the region's box."""
        return shapes.near(self._ground, distance_m)

    def overlap(self, shapes: Shapes, candidates: Indexes) -> Overlap:
        """Intersect candidate shapes with the region."""
        if not len(candidates):
            return _joined([])
        covered, crossed = self._sorted(shapes, candidates, 0.0)
        found = [Overlap(covered, shapes.geometry[covered])]
        for zones, piece in self._leaves(shapes, crossed, BOX_MARGIN_M):
            shapely.prepare(piece)
            zones = zones[shapely.intersects(piece, shapes.geometry[zones])]
            inside = shapely.contains_properly(piece, shapes.geometry[zones])
            whole, rest = zones[inside], zones[~inside]
            local = _own_boxes(piece, shapes.boxes[rest], BOX_MARGIN_M)
            found.append(Overlap(whole, shapes.geometry[whole]))
            found.append(Overlap(rest, shapely.intersection(shapes.geometry[rest], local)))
        return _joined(found)

    def resized(self, shapes: Shapes, candidates: Indexes, by_m: float) -> Overlap:
        """Intersect candidate shapes with the region grown by a distance [m], or shrunk by a negative one."""
        if not len(candidates):
            return _joined([])
        inside, near = self._sorted(shapes, candidates, abs(by_m))
        beside = self._beside(shapes, near, abs(by_m), abs(by_m))
        # Bands round neighbouring zones overlap: from some width on it is less work to resize the region itself.
        if shapely.get_num_coordinates(beside.geometry).sum() > shapely.get_num_coordinates(self._ground):
            boxes = shapes.boxes[beside.zones]
            common = Region(self._ground, by_m, self._check_cancel, boxes).overlap(shapes, beside.zones)
        else:
            common = self._common(shapes, beside, by_m)
        return _joined([Overlap(inside, shapes.geometry[inside]), common])

    def strips(self, shapes: Shapes, candidates: Indexes, width_m: float, touching_m: float) -> Overlap:
        """Intersect shapes that come within ``touching_m`` of the region with the region grown by a width [m]."""
        if not len(candidates):
            return _joined([])
        inside, near = self._sorted(shapes, candidates, touching_m)
        common = self._common(shapes, self._beside(shapes, near, width_m, touching_m), width_m)
        return _joined([Overlap(inside, shapes.geometry[inside]), common])

    def _sorted(self, shapes: Shapes, candidates: Indexes, distance_m: float) -> tuple[Indexes, Indexes]:
        """Sort out shapes that lie inside the region and those whose boxes come within a distance of its outline."""
        is_near = np.zeros(len(shapes.geometry), dtype=bool)
        is_near[shapes.tree.query(shapely.box(*outline_boxes(self._ground, distance_m + BOX_MARGIN_M)))[1]] = True
        far = candidates[~is_near[candidates]]
        boxes = shapes.boxes[far]
        x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
        shapely.prepare(self._ground)
        inside = far[shapely.contains_xy(self._ground, x, y)]
        shapely.destroy_prepared(self._ground)
        return inside, candidates[is_near[candidates]]

    def _beside(self, shapes: Shapes, candidates: Indexes, distance_m: float, touching_m: float) -> Overlap:
        """Give, for shapes that come within ``touching_m``, the region as it is within a distance of their boxes."""
        margin = distance_m + BOX_MARGIN_M
        leaves = self._leaves(shapes, candidates, margin)
        beside = _joined([Overlap(zones, _own_boxes(piece, shapes.boxes[zones], margin)) for zones, piece in leaves])
        touches = shapely.dwithin(shapes.geometry[beside.zones], beside.geometry, touching_m)
        return Overlap(beside.zones[touches], beside.geometry[touches])

    def _common(self, shapes: Shapes, beside: Overlap, by_m: float) -> Overlap:
        local = _grown_each(beside.geometry, by_m, self._check_cancel)
        return _joined([Overlap(beside.zones, shapely.intersection(shapes.geometry[beside.zones], local))])

    def _leaves(
        self, shapes: Shapes, candidates: Indexes, margin_m: float
    ) -> Iterator[tuple[Indexes, shapely.Geometry]]:
        return cut(self._ground, shapes.boxes, candidates, margin_m, self._check_cancel)


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


def clipped_to(geometry: shapely.Geometry, bounds: NDArray[np.float64], margin_m: float) -> shapely.Geometry:
    """Clip a geometry to bounds grown by a margin [m]; a small one, or one that lies inside, stays as it is."""
    if np.isnan(bounds).any() or shapely.get_num_coordinates(geometry) <= WHOLE_VERTICES:
        return geometry
    window = _window(bounds[np.newaxis], margin_m)
    if shapely.contains(shapely.box(*window), shapely.box(*shapely.bounds(geometry))):
        return geometry
    clipped = _clip(geometry, window)
    return clipped if shapely.is_valid(clipped) else geometry


def _window(boxes: NDArray[np.float64], margin_m: float) -> Window:
    west, south = boxes[:, :2].min(axis=0) - margin_m
    east, north = boxes[:, 2:].max(axis=0) + margin_m
    return float(west), float(south), float(east), float(north)


def _clip(geometry: shapely.Geometry, window: Window) -> shapely.Geometry:
    clipped = _cut_out(geometry, window)
    # Lines and points where a polygon touches the window are no ground.
    return areal(clipped) if is_polygonal(geometry) else clipped


def _cut_out(geometry: shapely.Geometry, window: Window | list[float]) -> shapely.Geometry:
    try:
        return shapely.clip_by_rect(geometry, *window)
    except shapely.GEOSException:
        # The quick way cannot make rings of three points; they occur where a corner lies on the window's edge.
        return shapely.intersection(geometry, shapely.box(*window))


def _own_boxes(piece: shapely.Geometry, boxes: NDArray[np.float64], margin_m: float) -> Geometries:
    """Clip a piece to each of the grown boxes, unless it is small already."""
    result = np.full(len(boxes), piece, dtype=object)
    if shapely.get_num_coordinates(piece) <= OWN_BOX_VERTICES:
        return result
    result[:] = [_cut_out(piece, window) for window in (boxes + OUTWARDS * margin_m).tolist()]
    if is_polygonal(piece):
        make_areal(result)
    result[~shapely.is_valid(result)] = piece
    return result


def _grown_each(geometries: Geometries, distance_m: float, check_cancel: Callable[[], None]) -> Geometries:
    """Buffer every geometry, one that stands several times once."""
    distinct = {id(geometry): geometry for geometry in geometries}
    buffered = {}
    for key, geometry in distinct.items():
        check_cancel()
        buffered[key] = grown(geometry, distance_m, check_cancel)
    result = np.empty(len(geometries), dtype=object)
    result[:] = [buffered[id(geometry)] for geometry in geometries]
    return result


def distances(drawn: shapely.Geometry, shapes: Shapes, zones: Indexes) -> NDArray[np.float64]:
    """Give the distance [m] of shapes to a geometry as drawn, 0 where they meet."""
    shapely.prepare(drawn)
    result = np.zeros(len(zones))
    apart = np.flatnonzero(~shapely.intersects(drawn, shapes.geometry[zones]))
    if len(apart):
        outline = shapely.STRtree(outline_pieces(drawn)[0])
        (rows, _), away = outline.query_nearest(shapes.geometry[zones[apart]], return_distance=True, all_matches=False)
        result[apart[rows]] = away
    return result


def lengths(
    drawn: shapely.Geometry, shapes: Shapes, zones: Indexes, check_cancel: Callable[[], None]
) -> NDArray[np.float64]:
    """Give the length [m] of a line inside shapes, 0 where it does not enter."""
    result = np.zeros(len(shapes.geometry))
    for indexes, piece in cut(drawn, shapes.boxes, zones, BOX_MARGIN_M, check_cancel):
        local = _own_boxes(piece, shapes.boxes[indexes], BOX_MARGIN_M)
        result[indexes] = shapely.length(shapely.intersection(shapes.geometry[indexes], local))
    return result[zones]


def _joined(found: list[Overlap]) -> Overlap:
    if not found:
        return Overlap(np.empty(0, dtype=np.intp), np.empty(0, dtype=object))
    zones = np.concatenate([overlap.zones for overlap in found])
    geometry = np.concatenate([overlap.geometry for overlap in found])
    make_areal(geometry)
    order = np.argsort(zones, kind="stable")
    return Overlap(zones[order], geometry[order])
