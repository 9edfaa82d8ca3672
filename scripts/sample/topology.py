"""From patches to zones: one line for every edge, two faces at most, nothing between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from .clean import without_chinks, without_needles
from .plans import Patch
from .shapes import GRID_M, lines_of, plain, polygons_of

#: Pieces smaller or thinner than this are no zones; a neighbour takes them [m2, m].
SMALLEST_M2 = 2_500.0
THINNEST_M = 14.0

#: Edges are simplified by at most this much [m].
SIMPLIFY_M = 2.5

#: Classes of general and local plans that may take in small pieces of any land.
OPEN = ("SO", "SK", "SN", "RN", "ZN", "L")

#: Gives the land that zones of a class must keep off.
ClaimedLand = Callable[[str], BaseGeometry]


def build_zones(patches: list[Patch], most: dict[str, int], claimed_land: ClaimedLand) -> list[Patch]:
    """Node all edges together, give small pieces to neighbours, thin out the edges, rebuild.

    ``most`` is the largest number of zones of each municipality: open land is joined until it fits.
    """
    faces, owners = _faces(patches)
    zones = [replace(owner, area=face) for face, owner in zip(faces, owners, strict=True)]
    group = _merge(zones, most, claimed_land)
    return _rebuild(zones, group)


def _faces(patches: list[Patch]) -> tuple[list[Polygon], list[Patch]]:
    """Cut the plane along all edges; give each face to the patch it lies in."""
    lines = shapely.union_all([patch.area.boundary for patch in patches], grid_size=GRID_M)
    faces = polygons_of(shapely.polygonize([lines]))
    tree = shapely.STRtree([patch.area for patch in patches])
    points = [face.representative_point() for face in faces]
    nearest = tree.query_nearest(points, all_matches=False)
    owner = dict(zip(nearest[0], nearest[1], strict=True))
    inside = shapely.distance(np.array(points), np.array([patches[owner[i]].area for i in range(len(faces))])) < 0.05
    kept = [index for index in range(len(faces)) if inside[index]]
    return [faces[index] for index in kept], [patches[owner[index]] for index in kept]


def _shared_lengths(areas: list[Polygon]) -> list[dict[int, float]]:
    """Measure how long a border each two faces share; edges are compared on the grid."""
    edges: dict[tuple, list[int]] = defaultdict(list)
    for index, area in enumerate(areas):
        for ring in (area.exterior, *area.interiors):
            corners = [tuple(corner) for corner in np.rint(np.asarray(ring.coords) / GRID_M).astype(np.int64).tolist()]
            for start, end in pairwise(corners):
                edges[(start, end) if start < end else (end, start)].append(index)
    shared: list[dict[int, float]] = [defaultdict(float) for _ in areas]
    for (start, end), sides in edges.items():
        if len(sides) == 2 and sides[0] != sides[1]:
            length = float(np.hypot(start[0] - end[0], start[1] - end[1])) * GRID_M
            shared[sides[0]][sides[1]] += length
            shared[sides[1]][sides[0]] += length
    return shared


class _Groups:
    """Faces joined to zones; each group knows its area, perimeter and neighbours."""

    def __init__(self, zones: list[Patch]) -> None:
        self.zones = zones
        self.head = list(range(len(zones)))
        self.area = [zone.area.area for zone in zones]
        self.perimeter = [zone.area.length for zone in zones]
        self.shared = _shared_lengths([zone.area for zone in zones])

    def is_small(self, index: int) -> bool:
        return self.area[index] < SMALLEST_M2 or 2 * self.area[index] / self.perimeter[index] < THINNEST_M

    def alive(self) -> list[int]:
        return [index for index, head in enumerate(self.head) if head == index]

    def join(self, small: int, large: int) -> None:
        """Let one group take another."""
        self.head[small] = large
        self.area[large] += self.area[small]
        border = self.shared[small].pop(large)
        self.shared[large].pop(small)
        self.perimeter[large] += self.perimeter[small] - 2 * border
        for other, length in self.shared[small].items():
            self.shared[large][other] += length
            self.shared[other][large] += length
            self.shared[other].pop(small)
        self.shared[small] = {}

    def find(self, index: int) -> int:
        while self.head[index] != index:
            index = self.head[index]
        return index


def _merge(zones: list[Patch], most: dict[str, int], claimed_land: ClaimedLand) -> list[int]:
    """Give small pieces away, then join open land until each municipality has no more zones than wanted."""
    groups = _Groups(zones)
    for index in sorted(groups.alive(), key=lambda i: groups.area[i]):
        if groups.is_small(index):
            _give_away(groups, index, claimed_land)
    for teryt, limit in most.items():
        _join_open_land(groups, teryt, limit)
    return [groups.find(index) for index in range(len(zones))]


def _give_away(groups: _Groups, index: int, claimed_land: ClaimedLand) -> None:
    """Join a small piece to the neighbour with the longest common border that may take it."""
    mine = groups.zones[index]
    candidates = sorted(groups.shared[index].items(), key=lambda item: (-item[1], item[0]))
    for strict in (True, False):
        for other, _ in candidates:
            zone = groups.zones[other]
            fits = zone.teryt == mine.teryt and zone.kind != "planted"
            fits = fits and (zone.zone_class in OPEN or not claimed_land(zone.zone_class).intersects(mine.area))
            if fits and (not strict or zone.zone_class == mine.zone_class or zone.zone_class in OPEN):
                groups.join(index, other)
                return


def _join_open_land(groups: _Groups, teryt: str, limit: int) -> None:
    """Join the smallest fields to their open neighbours until the plan is small enough."""
    alive = [index for index in groups.alive() if groups.zones[index].teryt == teryt]
    count = len(alive)
    for kinds in (("open",), ("open", "forest", "valley")):
        stuck: set[int] = set()
        while count > limit:
            fields = [i for i in alive if groups.head[i] == i and groups.zones[i].kind in kinds and i not in stuck]
            if not fields:
                break
            smallest = min(fields, key=lambda i: (groups.area[i], i))
            partners = [
                (length, -other)
                for other, length in groups.shared[smallest].items()
                if groups.zones[other].teryt == teryt and groups.zones[other].kind in kinds
            ]
            if not partners:
                stuck.add(smallest)
                continue
            groups.join(smallest, -max(partners)[1])
            count -= 1


def _rebuild(zones: list[Patch], group: list[int]) -> list[Patch]:
    """Dissolve groups, simplify every edge once, and give each rebuilt face its zone."""
    members: dict[int, list[BaseGeometry]] = defaultdict(list)
    for index, head in enumerate(group):
        members[head].append(zones[index].area)
    dissolved = {head: shapely.coverage_union_all(areas) for head, areas in members.items()}
    heads = list(dissolved)
    lines = shapely.unary_union([dissolved[head].boundary for head in heads])
    arcs = [shapely.simplify(arc, SIMPLIFY_M, preserve_topology=True) for arc in lines_of(shapely.line_merge(lines))]
    faces = polygons_of(shapely.polygonize([shapely.union_all(arcs, grid_size=GRID_M)]))
    tree = shapely.STRtree([dissolved[head] for head in heads])
    rebuilt, areas, chinks = [], [], []
    for face in map(plain, faces):
        hits = tree.query(face.representative_point(), predicate="intersects")
        if len(hits) == 1:
            rebuilt.append(zones[heads[hits[0]]])
            areas.append(face)
        elif face.area < SMALLEST_M2:
            chinks.append(face)
    mended = without_needles(without_chinks(areas, chinks))
    return [replace(zone, area=area) for zone, area in zip(rebuilt, mended, strict=True)]
