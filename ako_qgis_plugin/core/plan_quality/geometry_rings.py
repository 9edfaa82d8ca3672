"""The outlines of areas, vertex by vertex: what is written twice, nearly twice, or runs out and back."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, simple_parts

Floats = NDArray[np.float64]
Integers = NDArray[np.intp]
Booleans = NDArray[np.bool_]

#: A spike may open wider than the limit of its angle if it is as narrow as this at its base [m]; good practice.
SPIKE_WIDTH_M = 0.05

#: ... and its angle is below this [degrees]; wider ones are corners.
SPIKE_WIDEST_DEG = 10.0

#: What is shorter is no spike but vertices nearly in the same place [m].
SPIKE_LENGTH_M = 0.1

#: A shape that loses more than this share of its area with the tip is a wedge as a whole and has no spike.
SPIKE_SHARE = 0.1

#: A triangle has no spike: without its tip nothing would be left.
_FEWEST_VERTICES = 4


@dataclass(frozen=True)
class Rings:
    """The vertices of all rings of areas, without those that close them.

    ``ring`` is the ring of each vertex; ``owner``, ``part`` and ``is_hole`` are those of each ring: the row of its
    geometry, the number of its polygon among all, and whether it is a hole.
    """

    xy: Floats
    ring: Integers
    owner: Integers
    part: Integers
    is_hole: Booleans
    starts: Integers

    @property
    def following(self) -> Integers:
        """Give the next vertex of each in its ring."""
        following = np.arange(1, len(self.xy) + 1)
        following[np.append(self.starts[1:], len(self.xy)) - 1] = self.starts
        return following

    @property
    def origin(self) -> Integers:
        """Give the row of the geometry of each vertex."""
        return self.owner[self.ring]


def rings_of(geometries: Geometries) -> Rings:
    """Take areas apart; what is no area has no rings."""
    parts, origin = simple_parts(np.asarray(geometries, dtype=object))
    polygonal = is_polygonal(parts) & ~shapely.is_empty(parts)
    parts, origin = parts[polygonal], origin[polygonal]
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    is_last = np.append(ring[1:] != ring[:-1], True)[: len(ring)]
    xy, ring = xy[~is_last], ring[~is_last]
    starts = np.searchsorted(ring, np.arange(len(rings)))
    is_hole = np.append(False, part[1:] == part[:-1])[: len(part)]
    return Rings(xy, ring, origin[part], part, is_hole, starts)


def steps(rings: Rings) -> Floats:
    """Give the distance from each vertex to the next [m]."""
    return np.hypot(*(rings.xy[rings.following] - rings.xy).T)


@dataclass(frozen=True)
class Spike:
    """A place where an outline runs out and back nearly the same way [m, degrees]."""

    owner: int
    tip: tuple[float, float]
    length_m: float
    width_m: float
    angle_deg: float
    ground: shapely.Geometry
    vertices: frozenset[tuple[float, float]]


def find_spikes(rings: Rings, limit_deg: float) -> tuple[list[Spike], dict[int, Floats]]:
    """Give the spikes, and the vertices of the rings that have some as they are without them, by ring."""
    spikes: list[Spike] = []
    cut: dict[int, Floats] = {}
    if not len(rings.xy):
        return spikes, cut
    for ring in _suspects(rings, limit_deg):
        end = rings.starts[ring + 1] if ring + 1 < len(rings.starts) else len(rings.xy)
        found, rest = _peeled(rings.xy[rings.starts[ring] : end], int(rings.owner[ring]), limit_deg)
        if found:
            spikes += found
            cut[int(ring)] = rest
    return spikes, cut


def _suspects(rings: Rings, limit_deg: float) -> Integers:
    """Give the rings that may have a spike; a short edge may be the blunt end of one."""
    following = rings.following
    before = np.empty_like(following)
    before[following] = np.arange(len(following))
    step = steps(rings)
    turns = _turns(rings.xy[before], rings.xy, rings.xy[following])
    # Seen over the end of a short edge, and over the start of one.
    blunt = _turns(rings.xy[before], rings.xy, rings.xy[following[following]])
    is_short = step < SPIKE_WIDTH_M
    suspect = turns.is_sharp(limit_deg) | (is_short & (blunt.angle <= SPIKE_WIDEST_DEG))
    return np.unique(rings.ring[suspect])


@dataclass(frozen=True)
class _Turns:
    """The angles between the two legs at vertices [degrees]; their triangles' areas, and their shorter legs [m]."""

    angle: Floats
    area: Floats
    length: Floats
    width: Floats

    def is_sharp(self, limit_deg: float) -> Booleans:
        is_narrow = (self.angle <= SPIKE_WIDEST_DEG) & (self.width <= SPIKE_WIDTH_M)
        return ((self.angle <= limit_deg) | is_narrow) & (self.length >= SPIKE_LENGTH_M)


def _turns(before: Floats, at: Floats, after: Floats) -> _Turns:
    """Look at vertices and their neighbours; the width is how far the shorter leg's end is off the other leg."""
    one, other = before - at, after - at
    cross = np.abs(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0])
    legs = np.hypot(*one.T), np.hypot(*other.T)
    length, longest = np.minimum(*legs), np.maximum(*legs)
    angle = np.where(length == 0, 180.0, np.degrees(np.arctan2(cross, (one * other).sum(axis=1))))
    return _Turns(angle, cross / 2, length, cross / np.where(longest > 0, longest, 1.0))


def _peeled(ring: Floats, owner: int, limit_deg: float) -> tuple[list[Spike], Floats]:
    """Take tip after tip off a ring, the sharpest first; tips of one spike that has vertices on its way are one."""
    found: list[Spike] = []
    xy = _thinned(ring)
    while len(xy) >= _FEWEST_VERTICES:
        tip = _sharpest(xy, limit_deg)
        if tip is None:
            break
        found = _grown(found, _spike(ring, xy, tip, owner))
        xy = np.delete(xy, tip, axis=0)
        xy = xy[np.hypot(*(np.roll(xy, -1, axis=0) - xy).T) > 0]
    return found, xy


def _thinned(ring: Floats) -> Floats:
    """Leave out duplicates, and the second vertex of the blunt end of a spike."""
    xy = ring[np.hypot(*(np.roll(ring, -1, axis=0) - ring).T) > 0]
    if len(xy) <= _FEWEST_VERTICES:
        return xy
    step = np.hypot(*(np.roll(xy, -1, axis=0) - xy).T)
    angle = _turns(np.roll(xy, 1, axis=0), xy, np.roll(xy, -2, axis=0)).angle
    is_lonely = (np.roll(step, 1) >= SPIKE_WIDTH_M) & (np.roll(step, -1) >= SPIKE_WIDTH_M)
    is_end = (step < SPIKE_WIDTH_M) & is_lonely & (angle <= SPIKE_WIDEST_DEG)
    return xy[~np.roll(is_end, 1)]


def _sharpest(xy: Floats, limit_deg: float) -> int | None:
    turns = _turns(np.roll(xy, 1, axis=0), xy, np.roll(xy, -1, axis=0))
    is_spike = turns.is_sharp(limit_deg) & (turns.area <= SPIKE_SHARE * _area(xy))
    if not is_spike.any():
        return None
    return int(np.argmin(np.where(is_spike, turns.angle, np.inf)))


def _area(xy: Floats) -> float:
    # About the first vertex: products of official coordinates are too large to tell small areas.
    x, y = (xy - xy[0]).T
    return float(abs((x * np.roll(y, -1) - y * np.roll(x, -1)).sum()) / 2)


def _spike(ring: Floats, xy: Floats, tip: int, owner: int) -> Spike:
    before, at, after = xy[tip - 1], xy[tip], xy[(tip + 1) % len(xy)]
    turn = _turns(before[None], at[None], after[None])
    blunt = ring[np.hypot(*(ring - at).T) < SPIKE_WIDTH_M]
    ground = shapely.MultiPoint(np.vstack([[before, at, after], blunt])).convex_hull
    vertices = frozenset((float(x), float(y)) for x, y in [before, at, after, *blunt])
    length, width, angle = float(turn.length[0]), float(turn.width[0]), float(turn.angle[0])
    return Spike(owner, (float(at[0]), float(at[1])), length, width, angle, ground, vertices)


def _grown(found: list[Spike], spike: Spike) -> list[Spike]:
    """Add a spike; what is left of one whose tip is off already belongs to it."""
    for number, known in enumerate(found):
        if spike.tip in known.vertices:
            whole = Spike(
                known.owner,
                known.tip,
                max(known.length_m, math.dist(known.tip, spike.tip) + spike.length_m),
                max(known.width_m, spike.width_m),
                max(known.angle_deg, spike.angle_deg),
                shapely.union_all([known.ground, spike.ground]),
                known.vertices | spike.vertices,
            )
            return [*found[:number], whole, *found[number + 1 :]]
    return [*found, spike]
