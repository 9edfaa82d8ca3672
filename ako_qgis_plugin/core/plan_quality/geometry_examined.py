"""The geometries of a frame looked at once: what is wrong with each as it stands, and what is left of it repaired."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import Column, objects, texts
from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, repair
from ako_qgis_plugin.core.plan_quality.geometry_rings import (
    Booleans,
    Floats,
    Rings,
    Spike,
    find_spikes,
    rings_of,
    steps,
)
from ako_qgis_plugin.core.plan_quality.geometry_validity import Invalidity, invalidities

NOT_FINITE = {"pl": "współrzędne nie są liczbami skończonymi", "en": "coordinates are no finite numbers"}
NO_AREA = {"pl": "granica nie obejmuje żadnej powierzchni", "en": "the outline holds no area"}
NO_POLYGON = {"pl": "geometria nie jest powierzchnią", "en": "the geometry is no area"}
NAMELESS = {"pl": "bez identyfikatora", "en": "without identifier"}


@dataclass(frozen=True)
class Examined:
    """Geometries as they stand, flat, and repaired; ``lost`` says of rows why nothing is left, ``missing`` tells none.

    ``repeated`` and ``close`` tell vertices that stand twice in a row, or nearly, by row: easting, northing, distance
    to the next vertex, and that one's easting and northing. ``rings`` are those of what is neither missing nor lost.
    """

    plan: Column
    identifier: Column
    label: Column
    raw: Geometries
    repaired: Geometries
    missing: Booleans
    lost: Mapping[int, Mapping[str, str]]
    rings: Rings
    spikes: tuple[Spike, ...]
    invalid: Mapping[int, tuple[Invalidity, ...]]
    repeated: Mapping[int, Floats]
    close: Mapping[int, Floats]

    def __len__(self) -> int:
        return len(self.raw)

    @property
    def is_usable(self) -> Booleans:
        """Say which rows have an area to compare with others."""
        usable: NDArray[np.bool_] = ~(self.missing | np.isin(np.arange(len(self)), list(self.lost)))
        return usable

    def name(self, row: int) -> str | dict[str, str]:
        """Name a row as planners know it: its label, else its identifier."""
        return self.label[row] or self.identifier[row] or NAMELESS


def examine(frame: pd.DataFrame, key: str | None, *, near_m: float, spike_deg: float) -> Examined:
    """Look at the geometries of a frame.

    Parameters
    ----------
    frame
        Fields of the schema and ``geometry``.
    key
        Field of the identifier; an act has none beside that of its plan.
    near_m
        Neighbouring vertices that are closer are nearly in the same place [m].
    spike_deg
        Vertices with a smaller angle are spikes [degrees].

    """
    raw = shapely.force_2d(objects(frame["geometry"], len(frame)))
    missing = shapely.is_missing(raw) | shapely.is_empty(raw)
    lost = _lost(raw, missing)
    sound = raw.copy()
    sound[[*lost]] = None
    rings = rings_of(sound)
    spikes, cut = find_spikes(rings, spike_deg)
    repaired, invalid = _repaired(sound, rings, cut)
    for row in np.flatnonzero(~missing & shapely.is_empty(repaired)):
        lost.setdefault(int(row), NO_AREA)
        invalid.pop(int(row), None)
    repeated, close = _close_vertices(rings, spikes, near_m)
    identifier = texts(frame[key]) if key else np.full(len(frame), None, dtype=object)
    label = texts(frame["zone_label"]) if "zone_label" in frame.columns else identifier
    plan = texts(frame["plan_id"])
    spikes = [spike for spike in spikes if spike.owner not in lost]
    return Examined(
        plan, identifier, label, raw, repaired, missing, lost, rings, tuple(spikes), invalid, repeated, close
    )


def _lost(raw: Geometries, missing: Booleans) -> dict[int, Mapping[str, str]]:
    coordinates, origin = shapely.get_coordinates(raw, return_index=True)
    lost: dict[int, Mapping[str, str]] = dict.fromkeys(
        np.unique(origin[~np.isfinite(coordinates).all(axis=1)]).tolist(), NOT_FINITE
    )
    for row in np.flatnonzero(~missing & (shapely.get_dimensions(raw) < 2)):
        lost.setdefault(int(row), NO_POLYGON)
    return lost


def _repaired(
    sound: Geometries, rings: Rings, cut: Mapping[int, Floats]
) -> tuple[Geometries, dict[int, tuple[Invalidity, ...]]]:
    """Repair what is invalid; where it is so by nothing but a spike, that is told as a spike."""
    invalid: dict[int, tuple[Invalidity, ...]] = {}
    repaired = repair(sound, areal_only=True).geometry
    blunt = {int(rings.owner[ring]) for ring in cut}
    for row in np.flatnonzero(~shapely.is_missing(sound) & ~shapely.is_valid(sound)).tolist():
        area = _without_spikes(row, rings, cut) if row in blunt else sound[row]
        if is_polygonal(area) and not shapely.is_empty(repaired[row]):
            found = invalidities(area)
            if found:
                invalid[row] = tuple(found)
    return repaired, invalid


def _without_spikes(row: int, rings: Rings, cut: Mapping[int, Floats]) -> shapely.Geometry:
    polygons: dict[int, list[Floats]] = defaultdict(list)
    ends = np.append(rings.starts[1:], len(rings.xy))
    for ring in np.flatnonzero(rings.owner == row).tolist():
        xy = cut[ring] if ring in cut else rings.xy[rings.starts[ring] : ends[ring]]
        polygons[int(rings.part[ring])].append(xy)
    made = [
        shapely.Polygon(shell, [hole for hole in holes if len(hole) > 2])
        for shell, *holes in polygons.values()
        if len(shell) > 2
    ]
    return shapely.multipolygons(made) if len(made) > 1 else made[0] if made else shapely.Polygon()


def _close_vertices(rings: Rings, spikes: list[Spike], near_m: float) -> tuple[dict[int, Floats], dict[int, Floats]]:
    """Give vertices that are close to the next, by row, as ``Examined`` has them."""
    if not len(rings.xy):
        return {}, {}
    step = steps(rings)
    following = rings.following
    at_spikes = {(spike.owner, *vertex) for spike in spikes for vertex in spike.vertices}
    repeated: dict[int, list[tuple[float, ...]]] = defaultdict(list)
    close: dict[int, list[tuple[float, ...]]] = defaultdict(list)
    for vertex in np.flatnonzero(step < near_m).tolist():
        row = int(rings.origin[vertex])
        (x, y), (next_x, next_y) = rings.xy[vertex].tolist(), rings.xy[following[vertex]].tolist()
        if (row, x, y) in at_spikes and (row, next_x, next_y) in at_spikes:
            continue
        (close if step[vertex] > 0 else repeated)[row].append((x, y, float(step[vertex]), next_x, next_y))
    return _sorted(repeated), _sorted(close)


def _sorted(found: Mapping[int, list[tuple[float, ...]]]) -> dict[int, Floats]:
    return {row: np.array(sorted(set(places))) for row, places in found.items()}
