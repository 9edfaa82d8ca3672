"""Buffers of provisions, also of those with tens of thousands of vertices."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.outlines import OUTWARDS, outline_pieces
from ako_qgis_plugin.core.geometry import Geometries, areal

#: Segments to a quarter circle in every buffer (DESIGN section 3).
QUARTER_SEGMENTS = 16

#: GEOS simplifies outlines before it buffers them: so far the edge may lie from where it should, by the distance.
BUFFER_ERROR = 0.01

#: The chords of a buffer's arcs stay so far inside the true circle, as a share of its radius.
CHORD_SHARE = float(np.cos(np.pi / (4 * QUARTER_SEGMENTS)))

#: An outline of more vertices than the first, whose number times that of the vertices that follow each other within
#: the distance is larger than the second, is buffered in pieces; tuned by benchmark.
DENSE_VERTICES = 500
DENSE_NEIGHBOURS = 8000

#: Pieces of an outline that are united at a time; tuned by benchmark.
PIECES_AT_A_TIME = 64


def grown(
    geometry: shapely.Geometry,
    distance_m: float,
    check_cancel: Callable[[], None],
    boxes: NDArray[np.float64] | None = None,
) -> shapely.Geometry:
    """Buffer a geometry of any kind [m]; a negative distance shrinks a polygon.

    GEOS spends most of its time on arcs that lie inside the arcs of neighbouring vertices, so a dense outline is
    buffered in short pieces whose buffers are united. The edge is that of a buffer of the whole but for what GEOS
    itself simplifies. Where boxes (n, 4) are given, the result has to be right inside them alone.
    """
    if distance_m == 0:
        return geometry
    if not _is_dense(geometry, abs(distance_m)):
        return shapely.buffer(geometry, distance_m, quad_segs=QUARTER_SEGMENTS)
    pieces, is_end = outline_pieces(geometry)
    if boxes is not None:
        is_near = _is_near(pieces, boxes, abs(distance_m))
        pieces, is_end = pieces[is_near], is_end[is_near]
    edges = []
    for start in range(0, len(pieces), PIECES_AT_A_TIME):
        check_cancel()
        some = slice(start, start + PIECES_AT_A_TIME)
        edges.append(_edge(pieces[some], is_end[some], abs(distance_m)))
    edge = shapely.union_all(edges)
    return shapely.difference(geometry, edge) if distance_m < 0 else shapely.union(areal(geometry), edge)


def _is_near(pieces: Geometries, boxes: NDArray[np.float64], distance_m: float) -> NDArray[np.bool_]:
    """Say of which pieces the box comes within a distance of one of the boxes."""
    bounds = shapely.bounds(pieces) + OUTWARDS * distance_m
    is_near = np.zeros(len(pieces), dtype=bool)
    is_near[shapely.STRtree(shapely.box(*bounds.T)).query(shapely.box(*boxes.T))[1]] = True
    return is_near


def _edge(pieces: Geometries, is_end: NDArray[np.bool_], distance_m: float) -> shapely.Geometry:
    """Unite the buffers of pieces of an outline.

    Every corner lies inside some piece and has its arc there; a round end, whose chords lie elsewhere, would stick out
    of that arc, so pieces end flat. Flat buffers of sharply bent pieces have gaps: a round one that stays inside fills
    them.
    """
    flat = shapely.buffer(pieces, distance_m, quad_segs=QUARTER_SEGMENTS, cap_style="flat")
    inner = shapely.buffer(pieces, distance_m * CHORD_SHARE, quad_segs=QUARTER_SEGMENTS)
    ends = shapely.buffer(pieces[is_end], distance_m, quad_segs=QUARTER_SEGMENTS)
    return shapely.union_all(np.concatenate([flat, inner, ends]))


def _is_dense(geometry: shapely.Geometry, distance_m: float) -> bool:
    count = int(shapely.get_num_coordinates(geometry))
    return count > DENSE_VERTICES and count * count * distance_m > DENSE_NEIGHBOURS * float(shapely.length(geometry))
