"""Zones on the ground of another plan, and zones that reach beyond their own municipality."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.borders.contacts import GRID_M
from ako_qgis_plugin.core.borders.fault_words import plan_values, zone_values
from ako_qgis_plugin.core.borders.sides import Indexes, Pairs, Sides
from ako_qgis_plugin.core.borders.thin_shapes import Dropped, kept_parts, solid
from ako_qgis_plugin.core.borders.units import Units
from ako_qgis_plugin.core.conformity.region import clipped_to
from ako_qgis_plugin.core.conformity.run_scope import other_side
from ako_qgis_plugin.core.geometry import Geometries, make_areal
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, square_metres
from ako_qgis_plugin.core.progress import Progress

ACROSS, LOCAL, BEYOND = "Q601", "Q602", "Q603"

#: Pairs are intersected in portions; a cancel is noticed after each.
_PAIRS_AT_ONCE = 500


def overlaps(sides: Sides, along: Pairs, checks: CheckBook, dropped: Dropped, progress: Progress) -> Iterator[Fault]:
    """Find zones that lie on the zones of another municipality, or of another local plan of their own.

    One fault for each zone and plan that it overlaps; both sides have theirs.
    """
    pairs = along.taken(along.one < along.other)
    common = _common(sides, pairs, progress)
    is_across = sides.municipality[pairs.one] != sides.municipality[pairs.other]
    for check_id, is_own in ((ACROSS, is_across), (LOCAL, ~is_across)):
        limit_m = checks.limit(check_id)
        yield from _faults(sides, check_id, pairs.taken(is_own), common[is_own], limit_m, dropped)


def _common(sides: Sides, pairs: Pairs, progress: Progress) -> Geometries:
    found = np.empty(len(pairs), dtype=object)
    for start in range(0, len(pairs), _PAIRS_AT_ONCE):
        progress.advance(start / len(pairs))
        some = slice(start, start + _PAIRS_AT_ONCE)
        ones, others = sides.geometry[pairs.one[some]], sides.geometry[pairs.other[some]]
        common = np.full(len(ones), shapely.Polygon(), dtype=object)
        # Most neighbours only touch, and GEOS says so faster than it intersects them.
        meets = shapely.intersects(ones, others) & ~shapely.touches(ones, others)
        common[meets] = shapely.intersection(ones[meets], others[meets])
        make_areal(common)
        found[some] = common
    return found


def _faults(
    sides: Sides, check_id: str, pairs: Pairs, common: Geometries, limit_m: float, dropped: Dropped
) -> Iterator[Fault]:
    both = Pairs(np.concatenate([pairs.one, pairs.other]), np.concatenate([pairs.other, pairs.one]))
    rows = pd.DataFrame({"zone": both.one, "plan": sides.table.plan[both.other]})
    seen_before = len(pairs)
    for (zone, plan), group in rows.groupby(["zone", "plan"], sort=True):
        index = group.index.to_numpy()
        ground = solid(shapely.union_all(common[index % seen_before]))
        # What is left out is counted once, though it is seen from both sides.
        kept = kept_parts(ground, limit_m, dropped if (index < seen_before).any() else None)
        if kept is not None and sides.is_asked[zone]:
            yield _overlap(sides, check_id, int(zone), int(plan), both.other[index], kept)


def _overlap(sides: Sides, check_id: str, zone: int, plan: int, others: Indexes, ground: shapely.Geometry) -> Fault:
    columns = sides.table.columns
    first = sides.table.plans[plan]
    names = sorted({str(columns["zone_label"][row] or columns["zone_id"][row]) for row in others.tolist()})
    area = float(shapely.area(ground))
    return Fault(
        check_id,
        columns["plan_id"][zone],
        columns["zone_id"][zone],
        other=other_side(columns["plan_id"][first]),
        place=ground,
        values={
            "area": square_metres(area),
            "others": names,
            **zone_values(columns, zone),
            **plan_values(columns, first),
        },
        area_m2=area,
        distance_m=0.0,
    )


def beyond(sides: Sides, units: Units, checks: CheckBook, dropped: Dropped, progress: Progress) -> Iterator[Fault]:
    """Find zones that reach beyond the boundary of their own municipality; one fault for each zone."""
    limit_m = checks.limit(BEYOND)
    codes = sides.table.columns["teryt"]
    for number, (code, unit) in enumerate(units.by_code.items()):
        progress.advance(number / len(units.by_code))
        rows = sides.usable[(codes[sides.usable] == code) & sides.is_asked[sides.usable]]
        shapely.prepare(unit)
        crossing = rows[~shapely.covers(unit, sides.geometry[rows])]
        shapely.destroy_prepared(unit)
        for row in crossing.tolist():
            own = sides.geometry[row]
            outside = solid(shapely.difference(own, clipped_to(unit, shapely.bounds(own), GRID_M)))
            kept = kept_parts(outside, limit_m, dropped)
            if kept is not None:
                yield _beyond(sides, units, row, kept)


def _beyond(sides: Sides, units: Units, row: int, ground: shapely.Geometry) -> Fault:
    columns = sides.table.columns
    area = float(shapely.area(ground))
    return Fault(
        BEYOND,
        columns["plan_id"][row],
        columns["zone_id"][row],
        place=ground,
        values={
            "area": square_metres(area),
            "municipality": units.name(columns["teryt"][row]),
            "others": units.names_at(ground, besides=columns["teryt"][row]),
            **zone_values(columns, row),
        },
        area_m2=area,
    )
