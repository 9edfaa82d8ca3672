"""Roads and railways that end at the boundary of a plan, with nothing to carry them on across it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ako_qgis_plugin.core.borders.border_categories import CORRIDOR, CORRIDOR_LOCAL, CORRIDOR_MAIN, BorderCategories
from ako_qgis_plugin.core.borders.contacts import GRID_M, Outline, facing
from ako_qgis_plugin.core.borders.fault_words import plan_values, zone_values
from ako_qgis_plugin.core.borders.sides import Indexes, Pairs, Sides
from ako_qgis_plugin.core.borders.thin_shapes import solid
from ako_qgis_plugin.core.conformity.judge import ADJACENT_STRIP_M
from ako_qgis_plugin.core.conformity.run_scope import other_side
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, metres
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.rules.rule_book import RuleBook

MAIN, LOCAL = "Q605", "Q606"

#: A corridor ends at a boundary where it meets it on a stretch of at most so many of its own widths, at a slant that
#: makes its end no longer than that. What is longer or flatter runs along the boundary. Own judgement.
WIDTHS_OF_AN_END = 3.0

#: Ground that is not so many times as long as wide has no course that could end: a yard, a junction. Own judgement.
MIN_ELONGATION = 1.5

#: A stretch that is shorter is a corner of the corridor, narrower than any carriageway [m].
MIN_END_M = 2.0


class Corridors:
    """Finds the ends of corridors at boundaries; what carries them on may lie a gap away [m]."""

    def __init__(
        self,
        sides: Sides,
        along: Pairs,
        book: RuleBook,
        categories: BorderCategories,
        lines: Geometries,
        max_gap_m: float,
    ) -> None:
        self._sides = sides
        self._along = along.taken(sides.is_asked[along.one])
        self._max_gap_m = max_gap_m
        kinds, parents = sides.table.kinds, book.crosswalk.parents
        main, local, carrying = (
            categories.of_kinds(code, kinds, parents) for code in (CORRIDOR_MAIN, CORRIDOR_LOCAL, CORRIDOR)
        )
        self._is_corridor = {MAIN: main[sides.table.kind], LOCAL: (local & ~main)[sides.table.kind]}
        self._is_carrying = carrying[sides.table.kind]
        self._lines = shapely.STRtree(lines)

    def faults(self, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
        """Give one fault for each corridor and plan at which it ends."""
        asked = [check_id for check_id in (MAIN, LOCAL) if checks[check_id].is_in_use]
        for number, check_id in enumerate(asked):
            part = Part(progress, number / len(asked), (number + 1) / len(asked))
            yield from self._of_check(check_id, part)

    def _of_check(self, check_id: str, progress: Progress) -> Iterator[Fault]:
        pairs = self._along.taken(self._is_corridor[check_id][self._along.one])
        if check_id == LOCAL:
            # General plans and studia do not show local roads.
            pairs = pairs.taken(self._sides.is_local[pairs.other])
        starts = np.flatnonzero(np.diff(pairs.one, prepend=-1))
        for number, across in enumerate(np.split(pairs.other, starts[1:]) if len(pairs) else []):
            progress.advance(number / len(starts))
            yield from self._ends(check_id, int(pairs.one[starts[number]]), across)

    def _ends(self, check_id: str, corridor: int, across: Indexes) -> Iterator[Fault]:
        """Find the ends of one corridor, by the plan in which nothing carries it on."""
        sides = self._sides
        ground = sides.geometry[corridor]
        seen = facing(Outline.of(ground), sides.geometry[across], self._max_gap_m + GRID_M)
        ends = [end for end in self._narrow(ground, seen) if not self._is_carried(end, across)]
        by_plan: dict[int, list[shapely.Geometry]] = {}
        for end in ends:
            near = across[shapely.dwithin(sides.geometry[across], end, self._max_gap_m + GRID_M)]
            by_plan.setdefault(int(sides.table.plan[near].min()), []).append(end)
        for plan, of_plan in sorted(by_plan.items()):
            yield self._fault(check_id, corridor, plan, of_plan)

    def _narrow(self, ground: shapely.Geometry, seen: Outline) -> list[shapely.Geometry]:
        """Give the stretches on which a corridor meets the other side, as lines, where they go across it."""
        if not len(seen.start):
            return []
        longest = WIDTHS_OF_AN_END * 2 * float(shapely.area(ground)) / float(shapely.length(ground))
        stretches = shapely.get_parts(seen.lines())
        is_short = (shapely.length(stretches) >= MIN_END_M) & (shapely.length(stretches) <= longest)
        return [line for line in stretches[is_short] if _crosses(ground, line, longest)]

    def _is_carried(self, end: shapely.Geometry, across: Indexes) -> bool:
        carrying = across[self._is_carrying[across]]
        reach_m = self._max_gap_m + GRID_M
        if shapely.dwithin(self._sides.geometry[carrying], end, reach_m).any():
            return True
        return bool(len(self._lines.query(end, predicate="dwithin", distance=reach_m)))

    def _fault(self, check_id: str, corridor: int, plan: int, ends: list[shapely.Geometry]) -> Fault:
        columns = self._sides.table.columns
        first = self._sides.table.plans[plan]
        lines = shapely.union_all(ends)
        around = shapely.buffer(lines, ADJACENT_STRIP_M, cap_style="flat")
        length = float(shapely.length(lines))
        return Fault(
            check_id,
            columns["plan_id"][corridor],
            columns["zone_id"][corridor],
            other=other_side(columns["plan_id"][first]),
            place=solid(shapely.intersection(self._sides.geometry[corridor], around)),
            values={"length": metres(length), **zone_values(columns, corridor), **plan_values(columns, first)},
            length_m=length,
        )


def _crosses(ground: shapely.Geometry, end: shapely.Geometry, reach_m: float) -> bool:
    """Say whether a stretch of a corridor's outline goes across its course near there, not along it."""
    near = solid(shapely.intersection(ground, shapely.buffer(end, reach_m)))
    course, elongation = Outline.of(near).axes()
    points = shapely.get_coordinates(end)
    along = points[-1] - points[0]
    length = float(np.hypot(*along))
    if elongation < MIN_ELONGATION or not length:
        return False
    slant = abs(float(course[0] * along[1] - course[1] * along[0])) / length
    return slant >= 1 / WIDTHS_OF_AN_END
