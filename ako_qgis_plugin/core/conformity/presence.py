"""In which municipalities provisions lie: what is known of the regional side, whatever a table says of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import numpy as np
import shapely

from ako_qgis_plugin.core.conformity.region import clipped_to
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.frames import Column
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Progress

#: A line that has less of its length in a municipality ends at the boundary [m].
MIN_LENGTH_M = 1.0

#: Provisions are looked for in portions of so many; a cancel is noticed after each.
_PORTION = 200


def places_of(
    drawn: Geometries, ground: Geometries, codes: Column, sliver: SliverTest, progress: Progress
) -> Iterator[tuple[int, str]]:
    """Give number of provision and code of municipality for all that lies there; what only reaches a boundary does not.

    Parameters
    ----------
    drawn
        Provisions as drawn, EPSG:2180 [m].
    ground, codes
        Parts of municipalities, and the code of each; None is no municipality.
    sliver
        What of an overlap is noise.
    progress
        Told how far this is.

    Raises
    ------
    Cancelled
        If the caller asked to stop.

    """
    is_known = np.array([code is not None for code in codes], dtype=bool)
    ground, codes = ground[is_known], codes[is_known]
    tree = shapely.STRtree(ground)
    for start in range(0, len(drawn), _PORTION):
        progress.advance(start / len(drawn))
        which, found = tree.query(drawn[start : start + _PORTION], predicate="intersects")
        places = sorted(zip((start + which).tolist(), codes[found].tolist(), found.tolist(), strict=True))
        for (number, code), group in groupby(places, key=lambda place: place[:2]):
            if any(_lies_on(drawn[number], ground[place[2]], sliver) for place in group):
                yield number, code


def _lies_on(drawn: shapely.Geometry, ground: shapely.Geometry, sliver: SliverTest) -> bool:
    dimension = int(shapely.get_dimensions(drawn))
    if dimension == 0:
        return True
    common = shapely.intersection(clipped_to(drawn, shapely.bounds(ground), 0.0), ground)
    if dimension == 1:
        return bool(shapely.length(common) >= MIN_LENGTH_M)
    return bool(sliver.passes(np.array([common], dtype=object))[0])
