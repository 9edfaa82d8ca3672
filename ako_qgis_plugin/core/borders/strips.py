"""Strips between the plans of two municipalities that no plan covers.

Only plans that cover a whole municipality (general plans, studia) are held against each other: local plans are patches,
and what lies between them was left out on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ako_qgis_plugin.core.borders.contacts import GRID_M, Outline, facing
from ako_qgis_plugin.core.borders.fault_words import plan_values
from ako_qgis_plugin.core.borders.sides import Indexes, Scope, Sides
from ako_qgis_plugin.core.borders.thin_shapes import Dropped, kept_parts, length_and_width, solid
from ako_qgis_plugin.core.borders.units import Units
from ako_qgis_plugin.core.conformity.run_scope import other_side
from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, simple_parts
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, metres, square_metres
from ako_qgis_plugin.core.progress import Part, Progress

STRIP = "Q604"

#: Strips thinner than this come of coordinates that are rounded to a centimetre on either side [m].
MIN_WIDTH_M = 2 * GRID_M


class Strips:
    """Finds the strips between municipalities, at most so wide as the check's limit says [m]."""

    def __init__(self, sides: Sides, units: Units | None, checks: CheckBook, dropped: Dropped) -> None:
        self._sides = sides
        self._units = units
        self._limit_m = checks.limit(STRIP)
        self._dropped = dropped
        self._tree = shapely.STRtree(sides.geometry[sides.usable])

    def faults(self, progress: Progress) -> Iterator[Fault]:
        """Give one fault for each municipality and neighbour, and so two for a strip between two of them.

        Where boundaries tell in whose area the strip lies, the fault is on that part alone.
        """
        sides = self._sides
        whole = sides.usable[~sides.is_local[sides.usable]]
        pairs = sides.near(whole, whole, self._limit_m, Scope.MUNICIPALITIES, Part(progress, 0.0, 0.4))
        pairs = pairs.taken(sides.municipality[pairs.one] < sides.municipality[pairs.other])
        borders = np.column_stack([sides.municipality[pairs.one], sides.municipality[pairs.other]])
        distinct, border = np.unique(borders, axis=0, return_inverse=True)
        for number in range(len(distinct)):
            progress.advance(0.4 + 0.6 * number / len(distinct))
            of_border = border.reshape(-1) == number
            yield from self._between(np.unique(pairs.one[of_border]), np.unique(pairs.other[of_border]))

    def _between(self, ones: Indexes, others: Indexes) -> Iterator[Fault]:
        if not (self._sides.is_asked[ones].any() or self._sides.is_asked[others].any()):
            return
        strip = self._strip(ones, others)
        if strip is None:
            return
        for own, across in ((ones, others), (others, ones)):
            part = self._own_part(strip, int(own[0]), int(across[0]))
            if part is not None and self._sides.is_asked[own[0]]:
                yield self._fault(part, own, across)

    def _strip(self, ones: Indexes, others: Indexes) -> shapely.Geometry | None:
        """Give the ground that lies in front of both sides and that no plan covers."""
        geometry = self._sides.geometry
        grounds = [solid(shapely.union_all(geometry[own])) for own in (ones, others)]
        fronts = [
            self._front(own, across, geometry[rows])
            for own, across, rows in ((*grounds, others), (*grounds[::-1], ones))
        ]
        between = solid(shapely.intersection(*fronts))
        if shapely.is_empty(between):
            return None
        covering = self._tree.query(between, predicate="intersects")
        covered = solid(shapely.union_all(geometry[self._sides.usable[covering]]))
        parts, _ = simple_parts(np.array([solid(shapely.difference(between, covered))], dtype=object))
        parts = parts[is_polygonal(parts)]
        for own in grounds:
            parts = parts[shapely.dwithin(parts, own, GRID_M)]
        return kept_parts(shapely.multipolygons(parts), MIN_WIDTH_M, self._dropped)

    def _front(self, own: shapely.Geometry, across: shapely.Geometry, zones: Geometries) -> shapely.Geometry:
        """Give the ground in front of one side, as far as the other side faces it across a gap."""
        outline = Outline.of(own)
        touched = shapely.buffer(across, GRID_M)
        shapely.prepare(touched)
        apart = outline.taken(~shapely.covers(touched, outline.segments()))
        seen = facing(apart, zones, self._limit_m + GRID_M)
        return solid(shapely.union_all(seen.outside(self._limit_m + GRID_M)))

    def _own_part(self, strip: shapely.Geometry, own: int, across: int) -> shapely.Geometry | None:
        units, codes = self._units, self._sides.table.columns["teryt"]
        if units is None or codes[own] not in units.names or codes[across] not in units.names:
            return strip
        # What lies in the area of a third municipality is no strip of these two.
        return kept_parts(solid(shapely.intersection(strip, units.by_code[codes[own]])), MIN_WIDTH_M, None)

    def _fault(self, strip: shapely.Geometry, own: Indexes, across: Indexes) -> Fault:
        columns = self._sides.table.columns
        here, there = (self._plan_row(rows) for rows in (own, across))
        length, width = length_and_width(strip)
        area = float(shapely.area(strip))
        return Fault(
            STRIP,
            columns["plan_id"][here],
            other=other_side(columns["plan_id"][there]),
            place=strip,
            values={
                "area": square_metres(area),
                "length": metres(length),
                "width": metres(width),
                "own": str(columns["municipality"][here] or columns["teryt"][here] or "–"),
                **plan_values(columns, there),
            },
            area_m2=area,
            length_m=length,
            distance_m=width,
        )

    def _plan_row(self, rows: Indexes) -> int:
        """Give a zone of the plan that speaks for a municipality: the general plan before the studium."""
        sides = self._sides
        return int(rows[np.lexsort((rows, sides.is_studium[rows]))[0]])
