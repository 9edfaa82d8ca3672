"""Outlines of provisions in short stretches, for a zone meets few of the tens of thousands of vertices there are."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, simple_parts

#: Times a distance, what makes west, south, east, north larger by it.
OUTWARDS = np.array([-1.0, -1.0, 1.0, 1.0])

#: Segments of a piece; tuned by benchmark.
PIECE_SEGMENTS = 16

#: Segments in a box; tuned by benchmark.
BOX_SEGMENTS = 8


def outline_boxes(areas: shapely.Geometry, margin_m: float) -> tuple[NDArray[np.float64], ...]:
    """Give west, south, east, north [m] of boxes round short stretches of the rings of polygons, grown by a margin.

    Every point of the outline lies in some box.
    """
    rings = shapely.get_rings(simple_parts(np.array([areas], dtype=object))[0])
    vertices, ring = shapely.get_coordinates(rings, return_index=True)
    _, first, count = np.unique(ring, return_index=True, return_counts=True)
    starts = np.flatnonzero((np.arange(len(ring)) - np.repeat(first, count)) % BOX_SEGMENTS == 0)
    low, high = (reduce.reduceat(vertices, starts) for reduce in (np.minimum, np.maximum))
    # A stretch ends where the next one of its ring begins.
    ends, is_followed = vertices[starts[1:]], ring[starts[1:]] == ring[starts[:-1]]
    low[:-1][is_followed] = np.minimum(low[:-1], ends)[is_followed]
    high[:-1][is_followed] = np.maximum(high[:-1], ends)[is_followed]
    return (*(low - margin_m).T, *(high + margin_m).T)


def outline_pieces(geometry: shapely.Geometry) -> tuple[Geometries, NDArray[np.bool_]]:
    """Take the outline of a geometry apart into short lines that overlap by a segment, and points.

    Also say which of them are points or hold an end of an open line.
    """
    parts, _ = simple_parts(np.array([geometry], dtype=object))
    is_area = is_polygonal(parts)
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
