"""The zones on the two sides of boundaries between plans, and which of them are neighbours."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.inputs import ZoneTable
from ako_qgis_plugin.core.conformity.outlines import OUTWARDS
from ako_qgis_plugin.core.conformity.run_scope import other_side
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import PlanType

Indexes = NDArray[np.intp]

#: Zones are asked for their neighbours in portions; a cancel is noticed after each.
ZONES_AT_ONCE = 5_000

#: Pairs are measured in portions, as above.
PAIRS_AT_ONCE = 5_000


class Scope(Enum):
    """Which plans are held against each other.

    A general plan and the local plans of one municipality overlap by nature, and so do two drafts of one plan.
    """

    MUNICIPALITIES = auto()  #: plans of different municipalities
    PLANS = auto()  #: as above, and the local plans of one municipality
    ALL = auto()  #: every zone against every other one


@dataclass(frozen=True)
class Pairs:
    """Rows of zones that are near each other, one pair each."""

    one: Indexes
    other: Indexes

    def __len__(self) -> int:
        return len(self.one)

    def taken(self, rows: NDArray[np.bool_] | Indexes | slice) -> Pairs:
        """Give some of the pairs."""
        return Pairs(self.one[rows], self.other[rows])


class Sides:
    """Zones of all plans; those whose municipality is asked for are judged, all are neighbours of others."""

    def __init__(self, table: ZoneTable, teryt: Collection[str]) -> None:
        self.table = table
        self.geometry = table.geometry
        self.boxes = shapely.bounds(table.geometry)
        codes = pd.Series(table.columns["teryt"], dtype=object).fillna("")
        self.municipality, self.codes = pd.factorize(codes)
        types = table.columns["plan_type"]
        self.is_local = types == PlanType.LOCAL
        self.is_studium = types == PlanType.STUDIUM
        self.is_asked = np.array([not teryt or code in teryt for code in table.columns["teryt"]], dtype=bool)

    def __len__(self) -> int:
        return len(self.geometry)

    @cached_property
    def usable(self) -> Indexes:
        """Give the rows of zones whose geometry can be measured."""
        return np.flatnonzero(self.table.is_usable)

    def of_kinds(self, is_kind: NDArray[np.bool_]) -> Indexes:
        """Give the rows of zones of some kinds whose geometry can be measured."""
        return self.usable[is_kind[self.table.kind[self.usable]]]

    def identity(self, row: int) -> str:
        """Name a zone as the other side of a boundary."""
        return other_side(self.table.columns["plan_id"][row], self.table.columns["zone_id"][row])

    def is_held(self, pairs: Pairs, scope: Scope) -> NDArray[np.bool_]:
        """Say which pairs a scope holds against each other."""
        if scope is Scope.ALL:
            return pairs.one != pairs.other
        is_across: NDArray[np.bool_] = self.municipality[pairs.one] != self.municipality[pairs.other]
        if scope is Scope.MUNICIPALITIES:
            return is_across
        is_local = self.is_local[pairs.one] & self.is_local[pairs.other]
        return is_across | (is_local & (self.table.plan[pairs.one] != self.table.plan[pairs.other]))

    def along_boundaries(self, max_gap_m: float, progress: Progress) -> Pairs:
        """Give the pairs of zones of different plans that come within a gap of each other [m], each from both sides."""
        return self.near(self.usable, self.usable, max_gap_m, Scope.PLANS, progress)

    def near(self, ones: Indexes, others: Indexes, distance_m: float, scope: Scope, progress: Progress) -> Pairs:
        """Give the pairs of zones that come within a distance of each other [m], in order."""
        found = list(self._near(ones, others, distance_m, scope, progress))
        empty = np.empty(0, dtype=np.intp)
        return Pairs(
            np.concatenate([empty, *(pairs.one for pairs in found)]),
            np.concatenate([empty, *(pairs.other for pairs in found)]),
        )

    def _near(
        self, ones: Indexes, others: Indexes, distance_m: float, scope: Scope, progress: Progress
    ) -> Iterator[Pairs]:
        tree = shapely.STRtree(shapely.box(*self.boxes[others].T))
        for start in range(0, len(ones), ZONES_AT_ONCE):
            progress.advance(start / len(ones))
            some = ones[start : start + ZONES_AT_ONCE]
            left, right = tree.query(shapely.box(*(self.boxes[some] + OUTWARDS * distance_m).T))
            pairs = Pairs(some[left], others[right])
            pairs = pairs.taken(self.is_held(pairs, scope))
            pairs = pairs.taken(np.lexsort((pairs.other, pairs.one)))
            part = Part(progress, start / len(ones), (start + len(some)) / len(ones))
            yield from self._within(pairs, distance_m, part)

    def _within(self, pairs: Pairs, distance_m: float, progress: Progress) -> Iterator[Pairs]:
        """Leave the pairs that come within a distance; zones of the first side are prepared, since each has several."""
        for start in range(0, len(pairs), PAIRS_AT_ONCE):
            progress.advance(start / len(pairs))
            part = pairs.taken(slice(start, start + PAIRS_AT_ONCE))
            ones = self.geometry[part.one]
            shapely.prepare(ones)
            is_near = shapely.dwithin(ones, self.geometry[part.other], distance_m)
            shapely.destroy_prepared(ones)
            yield part.taken(is_near)
