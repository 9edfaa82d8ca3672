"""Buffers of provisions, also of those with tens of thousands of vertices."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import Geometries, areal, simple_parts

#: Segments to a quarter circle in every buffer (DESIGN section 3).
QUARTER_SEGMENTS = 16

#: The chords of a buffer's arcs stay so far inside the true circle, as a share of its radius.
CHORD_SHARE = float(np.cos(np.pi / (4 * QUARTER_SEGMENTS)))

#: An outline of more vertices than the first, whose number times that of the vertices that follow each other within
#: the distance is larger than the second, is buffered in pieces; tuned by benchmark.
DENSE_VERTICES = 500
DENSE_NEIGHBOURS = 8000

#: Segments of a piece, and pieces that are united at a time; tuned by benchmark.
PIECE_SEGMENTS = 16
PIECES_AT_A_TIME = 64


def grown(geometry: shapely.Geometry, distance_m: float, check_cancel: Callable[[], None]) -> shapely.Geometry:
    """Buffer a geometry of any kind [m]; a negative distance shrinks a polygon.

    GEOS spends most of its time on arcs that lie inside the arcs of neighbouring vertices, so a dense outline is
    buffered in short pieces whose buffers are united. The edge is that of a buffer of the whole but for what GEOS
    itself simplifies.
    """
    if distance_m == 0:
        return geometry
    if not _is_dense(geometry, abs(distance_m)):
        return shapely.buffer(geometry, distance_m, quad_segs=QUARTER_SEGMENTS)
    pieces, is_end = outline_pieces(geometry)
    edges = []
    for start in range(0, len(pieces), PIECES_AT_A_TIME):
        check_cancel()
        some = slice(start, start + PIECES_AT_A_TIME)
        edges.append(_edge(pieces[some], is_end[some], abs(distance_m)))
    edge = shapely.union_all(edges)
    return shapely.difference(geometry, edge) if distance_m < 0 else shapely.union(areal(geometry), edge)


def outline_pieces(geometry: shapely.Geometry) -> tuple[Geometries, NDArray[np.bool_]]:
    """Take the outline of a geometry apart into short lines that overlap by a segment, and points.

    Also say which of them are points or hold an end of an open line.
    """
    parts, _ = simple_parts(np.array([geometry], dtype=object))
    is_area = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    outlines, _ = simple_parts(np.concatenate([shapely.boundary(parts[is_area]), parts[~is_area]]))
    is_line = shapely.get_dimensions(outlines) == 1
    pieces = list(outlines[~is_line])
    is_end = [True] * len(pieces)
    for line in outlines[is_line]:
        taken = _line_pieces(shapely.get_coordinates(line), is_closed=bool(shapely.is_closed(line)))
        pieces += [shapely.linestrings(piece) for piece in taken]
        is_end += [not shapely.is_closed(line) and number in (0, len(taken) - 1) for number in range(len(taken))]
    return np.array(pieces, dtype=object), np.array(is_end, dtype=bool)


def _line_pieces(vertices: NDArray[np.float64], *, is_closed: bool) -> list[NDArray[np.float64]]:
    segments = len(vertices) - 1
    step = PIECE_SEGMENTS
    if is_closed:
        vertices = np.concatenate([vertices, vertices[1:2]])
        # No piece closes: GEOS 3.11 gives wrong holes to lines that are closed or run on over their own beginning.
        step = max(1, min(step, segments - 2))
    return [vertices[max(0, start - 1) : start + step + 1] for start in range(0, len(vertices) - 1, step)]


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
