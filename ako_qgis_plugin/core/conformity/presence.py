"""In which municipalities provisions lie: what is known of the regional side, whatever a table says of it."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.inputs import ProvisionTable, UnitTable, ZoneTable
from ako_qgis_plugin.core.conformity.region import clipped_to
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.frames import Column
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Progress

#: A line that has less of its length in a municipality ends at the boundary [m].
MIN_LENGTH_M = 1.0

#: Provisions are looked for in portions of so many; a cancel is noticed after each.
_PORTION = 200


def municipalities_of(zones: ZoneTable, units: UnitTable | None) -> list[str]:
    """Give the codes of all municipalities of a run, in order."""
    codes = set(zones.columns["teryt"]) | (set() if units is None else set(units.columns["teryt"]))
    return sorted(code for code in codes if code is not None)


def provisions_present(
    zones: ZoneTable, units: UnitTable | None, provisions: ProvisionTable, sliver: SliverTest, progress: Progress
) -> dict[tuple[str, str], int]:
    """Count the provisions by category and municipality; what only reaches its boundary does not lie there.

    Raises
    ------
    Cancelled
        If the caller asked to stop.

    """
    ground, codes = _ground(zones, units)
    tree = shapely.STRtree(ground)
    rows = list(provisions.placed)
    drawn = np.array([provisions.placed[row].drawn for row in rows], dtype=object)
    counts: Counter[tuple[str, str]] = Counter()
    for start in range(0, len(rows), _PORTION):
        progress.advance(start / len(rows))
        which, found = tree.query(drawn[start : start + _PORTION], predicate="intersects")
        places = sorted(zip(which.tolist(), codes[found].tolist(), found.tolist(), strict=True))
        for (number, code), group in groupby(places, key=lambda place: place[:2]):
            if any(_lies_on(drawn[start + number], ground[place[2]], sliver) for place in group):
                counts[provisions.columns["category"][rows[start + number]], code] += 1
    return dict(counts)


def _ground(zones: ZoneTable, units: UnitTable | None) -> tuple[Geometries, Column]:
    """Give all ground of a run, with and without a plan, and the municipality of each part."""
    geometry, codes = zones.geometry[zones.is_usable], zones.columns["teryt"][zones.is_usable]
    if units is not None:
        geometry = np.concatenate([geometry, units.uncovered.geometry])
        codes = np.concatenate([codes, units.columns["teryt"]])
    is_known: NDArray[np.bool_] = np.array([code is not None for code in codes], dtype=bool)
    return geometry[is_known], codes[is_known]


def _lies_on(drawn: shapely.Geometry, ground: shapely.Geometry, sliver: SliverTest) -> bool:
    dimension = int(shapely.get_dimensions(drawn))
    if dimension == 0:
        return True
    common = shapely.intersection(clipped_to(drawn, shapely.bounds(ground), 0.0), ground)
    if dimension == 1:
        return bool(shapely.length(common) >= MIN_LENGTH_M)
    return bool(sliver.passes(np.array([common], dtype=object))[0])
