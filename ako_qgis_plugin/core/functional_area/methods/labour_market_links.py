"""How nodes are linked to areas by Smart's index, from the flows alone, and within what hidden flows leave open."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.units import Values

#: A node that is in no area at the moment.
NOWHERE = -1

Labels = NDArray[np.intp]


class Partners:
    """Rows and columns of a matrix without their zeros: of each node, with whom it exchanges how many people.

    Dense matrices of a country are mostly zeros, and a node is asked for again and again.
    """

    def __init__(self, matrix: NDArray[np.float64], *others: NDArray[np.float64]) -> None:
        """Keep where ``matrix`` is not zero; what ``others`` hold there is kept beside it."""
        matrices = (matrix, *others)
        self._out = _Rows.of(*matrices)
        self._back = _Rows.of(*(each.T for each in matrices))

    def by_area(self, node: int, label: Labels, which: int = 0) -> tuple[Values, Values]:
        """Sum those who go from a node and those who come to it by area; nodes in no area are left out."""
        return self._out.by_area(node, label, which), self._back.by_area(node, label, which)


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    starts: NDArray[np.intp]
    column: NDArray[np.int32]
    people: tuple[Values, ...]

    @classmethod
    def of(cls, *matrices: NDArray[np.float64]) -> _Rows:
        row, column = np.nonzero(matrices[0] != 0.0)
        starts = np.searchsorted(row, np.arange(len(matrices[0]) + 1))
        return cls(starts, column.astype(np.int32), tuple(matrix[row, column] for matrix in matrices))

    def by_area(self, node: int, label: Labels, which: int) -> Values:
        kept = slice(self.starts[node], self.starts[node + 1])
        place = label[self.column[kept]] - NOWHERE
        return np.bincount(place, self.people[which][kept], len(label) + 1)[-NOWHERE:].astype(np.float64, copy=False)


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """Links of one node with the areas that it exchanges people with, shape (k,) each; areas in ascending order."""

    areas: Labels
    out: Values
    back: Values
    index: Values

    def among(self, chosen: NDArray[np.bool_]) -> Links:
        """Give those with chosen areas; ``chosen`` has a place for every label."""
        kept = chosen[self.areas]
        return Links(self.areas[kept], self.out[kept], self.back[kept], self.index[kept])


def links(out: Values, back: Values, living: float, working: float, employed: Values, jobs: Values) -> Links:
    """Give Smart's index with every area: out² / (R of the node · J) + back² / (R · J of the node).

    ``living`` and ``working`` are the node's employed residents and jobs, ``employed`` and ``jobs`` those of the areas;
    a total is at least the flow that it holds where hidden people were added to the flow alone.
    """
    areas = np.flatnonzero((out > 0.0) | (back > 0.0))
    out, back = out[areas], back[areas]
    there = _strength(out, np.fmax(out, living) * np.fmax(out, jobs[areas]))
    again = _strength(back, np.fmax(back, working) * np.fmax(back, employed[areas]))
    return Links(areas, out, back, there + again)


def _strength(people: Values, totals: Values) -> Values:
    return np.divide(people**2, totals, out=np.zeros(len(people)), where=people > 0.0)
