"""Roads and other land without a class of its own, merged into the zones they lie in."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import Geometries, areal, repair
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import listed, say

#: Boundaries that lie no further apart are common [m].
CONTACT_M = 0.01

#: A common boundary that is shorter is a corner [m].
MIN_CONTACT_M = 10 * CONTACT_M

#: Lengths of contact are compared to so many decimals, so that a tie is a tie on every machine [mm].
_DECIMALS = 3


#: So many pieces of outlines are measured before a cancel is noticed.
_AT_ONCE = 10_000


@dataclass(frozen=True)
class Merged:
    """Areas after the merge. ``host`` says of each guest into which row it went, -1 where it stays by itself."""

    geometry: Geometries
    host: NDArray[np.intp]


def merge_into_hosts(
    geometries: Geometries,
    is_guest: NDArray[np.bool_],
    is_host: NDArray[np.bool_],
    plans: NDArray[np.intp],
    ids: list[str],
    progress: Progress,
) -> Merged:
    """Unite each guest with the host of its plan with which it has the longest common boundary.

    Of equally long ones the host with the lowest identifier is taken. A guest that touches other guests alone goes with
    those that found a host, round by round, so that a network of roads finds its way. Ground is neither lost nor won:
    the union of all areas stays the same. Invalid areas that take part are repaired.
    """
    order = sorted(np.flatnonzero(is_guest | is_host).tolist(), key=lambda row: (plans[row], ids[row], row))
    shapes = np.array(geometries, dtype=object)
    repaired = repair(shapes[order], areal_only=True)
    shapes[order] = repaired.geometry
    usable = [row for row, is_usable in zip(order, repaired.is_usable, strict=True) if is_usable]
    host = np.full(len(shapes), -1, dtype=np.intp)
    contacts = _contacts(shapes, [row for row in usable if is_guest[row]], usable, plans, progress)
    waiting = sorted(contacts)
    while waiting:
        found: dict[int, int] = {}
        for guest in waiting:
            # Contact with a guest that has a host already counts for the host.
            lengths: dict[int, float] = {}
            for other, length in contacts[guest].items():
                owner = other if is_host[other] else int(host[other])
                if owner >= 0:
                    lengths[owner] = lengths.get(owner, 0.0) + length
            if lengths:
                found[guest] = min(lengths, key=lambda row: (-round(lengths[row], _DECIMALS), ids[row], row))
        if not found:
            break
        for guest, row in found.items():
            host[guest] = row
        waiting = [guest for guest in waiting if guest not in found]
    _unite(shapes, host)
    # What takes no part stays as it was drawn.
    untouched = np.setdiff1d(np.arange(len(shapes)), [*np.flatnonzero(host >= 0), *host[host >= 0]])
    shapes[untouched] = geometries[untouched]
    return Merged(shapes, host)


def _contacts(
    shapes: Geometries, guests: list[int], others: list[int], plans: NDArray[np.intp], progress: Progress
) -> dict[int, dict[int, float]]:
    """Give, for each guest, the lengths of its common boundaries with the areas of its plan [m].

    Outlines are taken apart, since one road may run past every zone of a plan.
    """
    result: dict[int, dict[int, float]] = {guest: {} for guest in guests}
    pieces, of_guest = _pieces(shapes[guests])
    around = shapely.buffer(shapes[others], CONTACT_M, quad_segs=1)
    # Boxes alone: a road of thousands of vertices lies near all of its own pieces.
    piece, near = shapely.STRtree(around).query(pieces)
    guest, other = np.array(guests, dtype=np.intp)[of_guest[piece]], np.array(others, dtype=np.intp)[near]
    counts = np.flatnonzero((guest != other) & (plans[guest] == plans[other]))
    for start in range(0, len(counts), _AT_ONCE):
        progress.advance(start / len(counts))
        taken = counts[start : start + _AT_ONCE]
        lengths = shapely.length(shapely.intersection(pieces[piece[taken]], around[near[taken]]))
        for one, row, length in zip(guest[taken].tolist(), other[taken].tolist(), lengths.tolist(), strict=True):
            result[one][row] = result[one].get(row, 0.0) + length
    return {
        one: {row: length for row, length in found.items() if length > MIN_CONTACT_M} for one, found in result.items()
    }


def _pieces(shapes: Geometries) -> tuple[Geometries, NDArray[np.intp]]:
    """Give the straight pieces of outlines, and the number of the shape of each."""
    rings, of_shape = shapely.get_parts(shapely.boundary(shapes), return_index=True)
    points, of_ring = shapely.get_coordinates(rings, return_index=True)
    goes_on = of_ring[1:] == of_ring[:-1]
    pairs = np.stack([points[:-1][goes_on], points[1:][goes_on]], axis=1)
    return shapely.linestrings(pairs), of_shape[of_ring[1:][goes_on]]


def _unite(shapes: Geometries, host: NDArray[np.intp]) -> None:
    for row in np.unique(host[host >= 0]).tolist():
        guests = np.flatnonzero(host == row)
        shapes[row] = areal(shapely.union_all(shapes[[row, *guests]]))


def with_roads_merged(zones: gpd.GeoDataFrame, is_guest: NDArray[np.bool_], progress: Progress) -> gpd.GeoDataFrame:
    """Merge zones without a class of their own into the neighbour with the longest common boundary."""
    is_host = zones["zone_class"].notna().to_numpy()
    plans = pd.factorize(zones["plan_id"])[0]
    drawn = np.asarray(zones.geometry, dtype=object)
    merged = merge_into_hosts(drawn, is_guest, is_host, plans, list(zones["zone_id"]), progress)
    is_gone = merged.host >= 0
    progress.note(
        say(
            "zones without a class of their own merged into their neighbours: {count}, together {area} ha",
            count=int(is_gone.sum()),
            area=f"{shapely.area(drawn[is_gone]).sum() / 10_000:.2f}",
        )
    )
    alone = zones["zone_id"][is_guest & ~is_gone]
    if len(alone):
        progress.warn(
            say(
                "zones without a class of their own that touch no zone with one, and are kept: {count} ({zones})",
                count=len(alone),
                zones=listed(sorted(alone)),
            )
        )
    result = zones.set_geometry(gpd.GeoSeries(merged.geometry, index=zones.index))
    return result[~is_gone].reset_index(drop=True)
