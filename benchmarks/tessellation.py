"""Planning zones as a tessellation: every edge is drawn once, so that neighbours share it to the last digit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

#: Coordinates are rounded to this many digits, as surveyors' files are [0.01 m].
DIGITS = 2

#: Sites lie within this share of the spacing of their place in the grid.
JITTER = 0.45

#: Rings of sites outside the tessellated area, so that its own cells are closed.
FRAME = 3

#: Edges are drawn with one of so many segments; gives zones a median of about 40 vertices.
SEGMENTS = (4, 8)

#: Shorter edges stay straight [m].
STRAIGHT_BELOW_M = 8.0

#: Edges leave the straight line by at most this share of their length ...
MAX_BULGE = 0.12

#: ... and keep to this share of the room between the two sites, which no other edge enters.
ROOM_SHARE = 0.7

#: Chance that a cell beside a growing cluster joins it; those that do not become bays and holes.
JOIN_CHANCE = 0.72

OUTSIDE = -1


@dataclass(frozen=True)
class Tessellation:
    """Zones (polygons) and the municipality of each, by number."""

    zones: NDArray[np.object_]
    municipality: Ints


@dataclass(frozen=True)
class _Edges:
    """Edges of the Voronoi diagram: ends, shape (n, 2), and the two sites beside each, shape (n, 2)."""

    start: Floats
    end: Floats
    sites: Ints

    def __getitem__(self, rows: NDArray[np.bool_]) -> _Edges:
        return _Edges(self.start[rows], self.end[rows], self.sites[rows])


def tessellate(
    side: int,
    spacing_m: float,
    origin: tuple[float, float],
    centres: Floats,
    clusters: NDArray[np.int64],
    rng: np.random.Generator,
) -> Tessellation:
    """Tessellate a square.

    Parameters
    ----------
    side
        Cells along a side.
    spacing_m
        Mean distance of cells [m].
    origin
        South-west corner [m].
    centres
        Centres of municipalities, shape (m, 2) [m]; a cell belongs to the nearest.
    clusters
        Sizes, in cells, of the clusters that are merged into one zone each.
    rng
        Where chance comes from.

    """
    full = side + 2 * FRAME
    sites = _sites(full, spacing_m, origin, rng)
    edges = _voronoi(sites, full, spacing_m, origin)
    row, column = np.divmod(np.arange(full * full), full)
    inside = (np.minimum(row, column) >= FRAME) & (np.maximum(row, column) < full - FRAME)
    municipality = _nearest(sites, centres)
    zone_of_cell = np.where(inside, np.arange(full * full), OUTSIDE)
    _merge(zone_of_cell, municipality, edges, clusters, rng)
    lines = _lines(edges[zone_of_cell[edges.sites[:, 0]] != zone_of_cell[edges.sites[:, 1]]], sites, rng)
    zones = shapely.get_parts(shapely.polygonize(lines))
    # A site lies in the zone of its cell, since no edge reaches it.
    cells = np.flatnonzero(inside)
    cell, face = shapely.STRtree(zones).query(shapely.points(sites[cells]), predicate="intersects")
    order = np.lexsort((cells[cell], face))
    _, first = np.unique(face[order], return_index=True)
    return Tessellation(shapely.normalize(zones), municipality[cells[cell[order[first]]]])


def _sites(full: int, spacing_m: float, origin: tuple[float, float], rng: np.random.Generator) -> Floats:
    row, column = np.divmod(np.arange(full * full), full)
    grid = np.column_stack([column, row]) - FRAME + 0.5
    return np.asarray(origin) + spacing_m * (grid + rng.uniform(-JITTER, JITTER, grid.shape))


def _voronoi(sites: Floats, full: int, spacing_m: float, origin: tuple[float, float]) -> _Edges:
    diagram = shapely.voronoi_polygons(shapely.multipoints(sites), only_edges=True)
    ends = np.round(shapely.get_coordinates(diagram).reshape(-1, 2, 2), DIGITS)
    # Edges that were cut where the diagram ends belong to no cell inside.
    low = np.asarray(origin) - (FRAME - 1) * spacing_m
    high = np.asarray(origin) + (full - FRAME - 1 + 2) * spacing_m
    ends = ends[((ends > low) & (ends < high)).all(axis=(1, 2)) & (ends[:, 0] != ends[:, 1]).any(axis=1)]
    return _Edges(ends[:, 0], ends[:, 1], _two_nearest(ends.mean(axis=1), sites, full, spacing_m, origin))


def _two_nearest(points: Floats, sites: Floats, full: int, spacing_m: float, origin: tuple[float, float]) -> Ints:
    """Give the two sites nearest to each point, the lower number first: those whose common edge it lies on."""
    cell = np.floor((points - np.asarray(origin)) / spacing_m).astype(int) + FRAME
    best = np.zeros((len(points), 2), dtype=np.intp)
    distance = np.full((len(points), 2), np.inf)
    for shift_row in range(-2, 3):
        for shift_column in range(-2, 3):
            row = np.clip(cell[:, 1] + shift_row, 0, full - 1)
            column = np.clip(cell[:, 0] + shift_column, 0, full - 1)
            site = row * full + column
            away = np.hypot(*(points - sites[site]).T)
            away[(best == site[:, np.newaxis]).any(axis=1) & (distance[:, 0] <= away)] = np.inf
            nearer, near = away < distance[:, 0], away < distance[:, 1]
            best[near, 1], distance[near, 1] = site[near], away[near]
            best[nearer] = np.column_stack([site, best[:, 0]])[nearer]
            distance[nearer] = np.column_stack([away, distance[:, 0]])[nearer]
    return np.sort(best, axis=1)


def _nearest(points: Floats, centres: Floats) -> Ints:
    tree = shapely.STRtree(shapely.points(centres))
    return tree.nearest(shapely.points(points)).astype(np.intp)


def _merge(
    zone_of_cell: Ints, municipality: Ints, edges: _Edges, clusters: NDArray[np.int64], rng: np.random.Generator
) -> None:
    """Grow clusters from cell to cell inside their municipality; what they pass over becomes bays and holes."""
    pairs = np.concatenate([edges.sites, edges.sites[:, ::-1]])
    pairs = pairs[np.argsort(pairs[:, 0], kind="stable")]
    starts = np.searchsorted(pairs[:, 0], np.arange(len(zone_of_cell) + 1))
    is_free = zone_of_cell != OUTSIDE
    for size in np.sort(clusters)[::-1].tolist():
        seed = int(rng.choice(np.flatnonzero(is_free)))
        seen, queue, taken = {seed}, [seed], []
        while queue and len(taken) < size:
            cell = queue.pop(0)
            taken.append(cell)
            for other in rng.permutation(pairs[starts[cell] : starts[cell + 1], 1]).tolist():
                if other in seen:
                    continue
                seen.add(other)
                if is_free[other] and municipality[other] == municipality[seed] and rng.random() < JOIN_CHANCE:
                    queue.append(other)
        zone_of_cell[taken] = seed
        is_free[taken] = False


def _lines(edges: _Edges, sites: Floats, rng: np.random.Generator) -> NDArray[np.object_]:
    """Draw every edge once, by midpoint displacement inside the room between its two sites."""
    length = np.hypot(*(edges.end - edges.start).T)
    segments = np.where(length < STRAIGHT_BELOW_M, 1, rng.choice(SEGMENTS, len(length)))
    result = np.empty(len(length), dtype=object)
    for count in np.unique(segments).tolist():
        rows = segments == count
        result[rows] = shapely.linestrings(_drawn(edges[rows], sites, count, rng))
    return result


def _drawn(edges: _Edges, sites: Floats, count: int, rng: np.random.Generator) -> Floats:
    """Give coordinates, shape (edges, count + 1, 2)."""
    share = np.linspace(0.0, 1.0, count + 1)
    along = edges.end - edges.start
    length = np.hypot(*along.T)[:, np.newaxis]
    normal = np.column_stack([-along[:, 1], along[:, 0]]) / length
    bulge = midpoint_displacement(len(length), count, 1.0, rng)
    highest = np.abs(bulge).max(axis=1, keepdims=True)
    bulge *= rng.uniform(0.3, 1.0, highest.shape) / np.where(highest > 0, highest, 1.0)
    bulge *= np.minimum(_room(edges, sites, share), MAX_BULGE * length)
    straight = edges.start[:, np.newaxis] + share[:, np.newaxis] * along[:, np.newaxis]
    points = straight + bulge[:, :, np.newaxis] * normal[:, np.newaxis]
    points[:, 0], points[:, -1] = edges.start, edges.end
    return np.round(points, DIGITS)


def _room(edges: _Edges, sites: Floats, share: Floats) -> Floats:
    """Give the height [m] above places on an edge of the triangle that it forms with a site beside it.

    Triangles of different edges do not overlap, and the two sites mirror each other.
    """
    site = sites[edges.sites[:, 0]]
    along = edges.end - edges.start
    length = np.hypot(*along.T)
    height = np.abs(along[:, 0] * (site - edges.start)[:, 1] - along[:, 1] * (site - edges.start)[:, 0]) / length
    foot = ((site - edges.start) * along).sum(axis=1) / length
    # Beyond a foot outside the edge the angle there is obtuse and sets no limit.
    slopes = [np.where(reach > 0, height / np.where(reach > 0, reach, 1.0), np.inf) for reach in (foot, length - foot)]
    distances = (length[:, np.newaxis] * share, length[:, np.newaxis] * (1.0 - share))
    with np.errstate(invalid="ignore"):
        limits = [
            np.where(distance > 0, distance * slope[:, np.newaxis], 0.0)
            for distance, slope in zip(distances, slopes, strict=True)
        ]
    return ROOM_SHARE * np.minimum(*limits)


def midpoint_displacement(rows: int, count: int, roughness: float, rng: np.random.Generator) -> Floats:
    """Give fractal curves that begin and end at 0, shape (rows, count + 1); ``count`` is a power of 2.

    Each level is smaller by 2 to the power of ``-roughness``: 1 is smooth, 0.5 as ragged as a random walk.
    """
    result = np.zeros((rows, count + 1))
    step, scale = count, 1.0
    while step > 1:
        middle = slice(step // 2, count, step)
        between = (result[:, 0:count:step] + result[:, step : count + 1 : step]) / 2
        result[:, middle] = between + scale * rng.standard_normal(between.shape)
        step, scale = step // 2, scale * 2.0**-roughness
    return result


def faults(zones: NDArray[np.object_]) -> list[str]:
    """Say what is wrong with a tessellation: invalid zones, edges that are not shared exactly, overlaps."""
    found = [shapely.is_valid_reason(zone) for zone in zones[~shapely.is_valid(zones)]]
    first, second = shapely.STRtree(zones).query(zones, predicate="overlaps")
    found += [f"zones {a} and {b} overlap" for a, b in zip(first, second, strict=True) if a < b]
    segments, counts = _segments(zones)
    found += [f"segment {segment.tolist()} stands in more than two zones" for segment in segments[counts > 2]]
    # What stands once is the outline of everything: it has to close, and to hold exactly the zones' area.
    outline = shapely.get_parts(shapely.polygonize(shapely.linestrings(segments[counts == 1])))
    total, enclosed = shapely.area(zones).sum(), shapely.area(shapely.union_all(outline))
    if abs(total - enclosed) > 1e-9 * total:
        found.append(f"zones hold {total} m2, their outline {enclosed} m2: gaps or edges that are not shared")
    return found


def _segments(zones: NDArray[np.object_]) -> tuple[Floats, Ints]:
    """Give the distinct segments of all rings, shape (n, 2, 2), and how often each stands."""
    rings = shapely.get_rings(zones)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    following = ring[:-1] == ring[1:]
    ends = np.stack([coordinates[:-1][following], coordinates[1:][following]], axis=1)
    turned = (ends[:, 0, 0] > ends[:, 1, 0]) | ((ends[:, 0, 0] == ends[:, 1, 0]) & (ends[:, 0, 1] > ends[:, 1, 1]))
    ends[turned] = ends[turned][:, ::-1]
    distinct, counts = np.unique(ends.reshape(-1, 4), axis=0, return_counts=True)
    return distinct.reshape(-1, 2, 2), counts
