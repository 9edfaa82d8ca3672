"""Vertices along common boundaries of zones that only one of the neighbours has (check Q110)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.plan_quality.faults import Fault, metres, place_values
from ako_qgis_plugin.core.plan_quality.geometry_rings import Floats, Integers
from ako_qgis_plugin.core.plan_quality.topology_plans import Coverage
from ako_qgis_plugin.core.plan_quality.topology_shapes import named

MISSING_VERTICES = "Q110"

#: Vertices that are closer are the same one [m]: coordinates in files have three places at most.
SAME_VERTEX_M = 1e-4


@dataclass(frozen=True)
class Mismatches:
    """Vertices that lie on the outline of a zone that lacks them: place, the zone's position, distance to it [m]."""

    xy: Floats
    lacking: Integers
    distance_m: Floats
    owners: tuple[frozenset[int], ...]

    @property
    def points(self) -> Geometries:
        """Give the vertices as points."""
        return shapely.points(self.xy)

    def without(self, left_out: np.ndarray) -> Mismatches:
        """Leave some of them out."""
        kept = np.flatnonzero(~left_out)
        return Mismatches(
            self.xy[kept], self.lacking[kept], self.distance_m[kept], tuple(self.owners[row] for row in kept)
        )


def mismatches(coverage: Coverage, tolerance_m: float) -> Mismatches:
    """Find vertices within a tolerance of another zone's outline that it does not have.

    Stretches that two zones have alike need no look: a vertex on them would lie inside one of the two.
    """
    vertex, ends, zone, xy = _stretches(coverage)
    nothing = Mismatches(np.empty((0, 2)), np.array([], dtype=np.intp), np.array([]), ())
    key = np.sort(ends, axis=1) @ np.array([len(xy), 1])
    _, which, count = np.unique(key, return_inverse=True, return_counts=True)
    is_alone = (count[which] == 1) & (ends[:, 0] != ends[:, 1])
    if not is_alone.any():
        return nothing
    lines = shapely.linestrings(xy[ends[is_alone]])
    candidates = np.unique(ends[is_alone])
    point, line = shapely.STRtree(lines).query(shapely.points(xy[candidates]), "dwithin", tolerance_m)
    of_candidates = np.isin(vertex, candidates)
    owners = _owners(vertex[of_candidates], zone[of_candidates])
    lacking = zone[is_alone][line]
    is_foreign = np.array(
        [place not in owners[own] for place, own in zip(lacking.tolist(), candidates[point].tolist(), strict=True)],
        dtype=bool,
    )
    point, line, lacking = candidates[point[is_foreign]], line[is_foreign], lacking[is_foreign]
    at, stretch = xy[point], xy[ends[is_alone][line]]
    to_ends = np.min([np.hypot(*(at - stretch[:, end]).T) for end in (0, 1)], axis=0)
    found = Mismatches(
        at, lacking, shapely.distance(shapely.points(at), lines[line]), tuple(frozenset(owners[own]) for own in point)
    )
    return found.without(to_ends <= SAME_VERTEX_M)


def _stretches(coverage: Coverage) -> tuple[Integers, Integers, Integers, Floats]:
    """Give, for the trusted zones, the number of every vertex, of both ends of every stretch, its zone; and places."""
    rings = coverage.zones.rings
    position = np.full(len(coverage.zones), -1)
    position[coverage.rows[coverage.is_trusted]] = np.flatnonzero(coverage.is_trusted)
    zone = position[rings.origin]
    # As complex numbers, which numpy sorts as pairs.
    places, number = np.unique(rings.xy[:, 0] + 1j * rings.xy[:, 1], return_inverse=True)
    is_own = zone >= 0
    ends = np.column_stack([number, number[rings.following]])[is_own]
    return number[is_own], ends, zone[is_own], np.column_stack([places.real, places.imag])


def _owners(vertex: Integers, zone: Integers) -> dict[int, set[int]]:
    owners: dict[int, set[int]] = defaultdict(set)
    for number, position in zip(vertex.tolist(), zone.tolist(), strict=True):
        owners[number].add(position)
    return owners


def vertex_faults(found: Mismatches, coverage: Coverage, tolerance_m: float, slivers: Geometries) -> Iterator[Fault]:
    """Yield one fault for the vertices that the same zones do not share, or that one sliver connects.

    ``slivers`` are gaps and overlaps nowhere wider than the tolerance: they lie between such vertices.
    """
    place = _places(found.points, tolerance_m)
    zones_at: dict[int, set[int]] = defaultdict(set)
    for row, number in enumerate(place.tolist()):
        zones_at[number] |= {int(found.lacking[row]), *found.owners[row]}
    group = _Groups(len(zones_at))
    first_of: dict[frozenset[int], int] = {}
    for number, zones in zones_at.items():
        group.join(number, first_of.setdefault(frozenset(zones), number))
    for chained in _chained(found.points, place, slivers, tolerance_m):
        for number in chained:
            group.join(number, chained[0])
    groups: dict[int, list[int]] = defaultdict(list)
    for row, number in enumerate(place.tolist()):
        groups[group.of(number)].append(row)
    for rows in groups.values():
        concerned = [zones_at[number] for number in set(place[rows].tolist())]
        zones = set.intersection(*concerned) or set.union(*concerned)
        yield _fault(found, coverage, zones, np.array(rows), place[rows])


class _Groups:
    """Numbers that are joined, pair by pair."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def of(self, number: int) -> int:
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def join(self, one: int, other: int) -> None:
        self._above[self.of(one)] = self.of(other)


def _chained(points: Geometries, place: Integers, slivers: Geometries, tolerance_m: float) -> list[list[int]]:
    """Give the places that lie on the same sliver."""
    if not len(points) or not len(slivers):
        return []
    sliver, vertex = shapely.STRtree(points).query(slivers, "dwithin", tolerance_m)
    chains: dict[int, list[int]] = defaultdict(list)
    for number, row in zip(sliver.tolist(), vertex.tolist(), strict=True):
        chains[number].append(int(place[row]))
    return list(chains.values())


def _places(points: Geometries, tolerance_m: float) -> Integers:
    """Give the number of the place of each vertex: vertices of two zones that nearly meet are one place."""
    if not len(points):
        return np.array([], dtype=np.intp)
    discs = shapely.get_parts(shapely.union_all(shapely.buffer(points, tolerance_m)))
    vertex, place = shapely.STRtree(discs).query(points, "intersects")
    numbers = np.zeros(len(points), dtype=np.intp)
    numbers[vertex] = place
    return numbers


def _fault(found: Mismatches, coverage: Coverage, zones: set[int], rows: Integers, places: Integers) -> Fault:
    lacking = coverage.ordered([zone for zone in found.lacking[rows].tolist() if zone in zones])
    others = coverage.ordered(zones - {lacking[0]})
    xy = np.unique(found.xy[rows], axis=0)
    distance = float(found.distance_m[rows].max())
    values = {
        "other": named([coverage.zones.name(coverage.rows[each]) for each in others]),
        "count": len(np.unique(places)),
        "distance": metres(distance),
        **place_values(shapely.Point(xy[0])),
    }
    return Fault(
        MISSING_VERTICES,
        coverage.plan,
        coverage.identifier(lacking[0]),
        ",".join(coverage.identifier(each) for each in others),
        shapely.multipoints(xy),
        values,
        distance_m=distance,
        teryt=coverage.teryt,
    )
