"""How areas hang together: parts, enclaves, exclaves, islands.

An area is a mask of units, or a number for each unit where there are several areas: units of one number are one area,
those below zero are in none.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.neighbours import Neighbours

#: Of a unit: a mask says whether it is in the area, a number in which one (below zero: in none).
AreaOfUnit = NDArray[Any]

#: A number for each unit, below zero: none.
Labels = NDArray[np.intp]

#: A unit that is in no part, or in no area.
NONE = -1


def parts(area: AreaOfUnit, neighbours: Neighbours) -> Labels:
    """Give the part of its area that each unit is in, shape (n,), ``NONE`` outside.

    Parts are connected by units of the same area that touch. They are numbered through all areas, by their first
    units.
    """
    area = _as_labels(area)
    first, second = neighbours.pairs.T
    same = (area[first] == area[second]) & (area[first] >= 0)
    lowest = lowest_connected(len(area), first[same], second[same])
    labels = np.full(len(area), NONE, dtype=np.intp)
    inside = area >= 0
    labels[inside] = np.unique(lowest[inside], return_inverse=True)[1].reshape(-1)
    return labels


def number_of_parts(area: AreaOfUnit, neighbours: Neighbours) -> int:
    """Count the parts that an area, or all areas together, fall into; 0 where there is no unit in it."""
    return int(parts(area, neighbours).max(initial=NONE)) + 1


def surrounding(area: AreaOfUnit, neighbours: Neighbours) -> Labels:
    """Give the area that wholly surrounds each unit that is in none, shape (n,), ``NONE`` where there is none such.

    A unit, or a group of units that hang together, is surrounded by an area if it touches units of this area alone,
    and has no border along which there is no unit: beyond the edge of the data nobody knows what lies.
    """
    area = _as_labels(area)
    group = parts(area < 0, neighbours)
    count = int(group.max(initial=NONE)) + 1
    lowest, highest = np.full(count, np.iinfo(np.intp).max, dtype=np.intp), np.full(count, NONE, dtype=np.intp)
    for here, there in (neighbours.pairs.T, neighbours.pairs.T[::-1]):
        across = (area[here] < 0) & (area[there] >= 0)
        np.minimum.at(lowest, group[here[across]], area[there[across]])
        np.maximum.at(highest, group[here[across]], area[there[across]])
    is_open = np.zeros(count, dtype=bool)
    is_open[group[(group >= 0) & neighbours.is_at_the_edge]] = True
    around = np.where((lowest == highest) & ~is_open, highest, NONE)
    surrounded = np.full(len(area), NONE, dtype=np.intp)
    surrounded[group >= 0] = around[group[group >= 0]]
    return surrounded


def enclaves(area: NDArray[np.bool_], neighbours: Neighbours) -> NDArray[np.bool_]:
    """Say which units outside an area it surrounds wholly, one by one or in groups."""
    return surrounding(area, neighbours) >= 0


def exclaves(area: AreaOfUnit, core: NDArray[np.bool_], neighbours: Neighbours) -> NDArray[np.bool_]:
    """Say which units of an area are in a part of it that holds no unit of the core."""
    part = parts(area, neighbours)
    with_core = np.zeros(int(part.max(initial=NONE)) + 1, dtype=bool)
    with_core[part[core & (part >= 0)]] = True
    apart: NDArray[np.bool_] = np.zeros(len(part), dtype=bool)
    apart[part >= 0] = ~with_core[part[part >= 0]]
    return apart


def islands(neighbours: Neighbours) -> NDArray[np.bool_]:
    """Say which units touch no other."""
    alone: NDArray[np.bool_] = np.ones(len(neighbours), dtype=bool)
    alone[neighbours.pairs.reshape(-1)] = False
    return alone


def _as_labels(area: AreaOfUnit) -> Labels:
    return np.where(area, 0, NONE).astype(np.intp) if area.dtype == np.bool_ else area.astype(np.intp)


def lowest_connected(count: int, first: Labels, second: Labels) -> Labels:
    """Give the lowest of the positions that each of ``count`` is connected with by pairs; its own where by none."""
    lowest = np.arange(count)
    while True:
        one, other = lowest[first], lowest[second]
        apart = one != other
        if not apart.any():
            return lowest
        np.minimum.at(lowest, np.maximum(one[apart], other[apart]), np.minimum(one[apart], other[apart]))
        while (lowest[lowest] != lowest).any():
            lowest = lowest[lowest]
