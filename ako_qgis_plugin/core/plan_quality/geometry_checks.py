"""Faults of single geometries: what is missing, invalid, written twice, spiky or tiny (checks Q101 to Q109)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import (
    Fault,
    Measure,
    distinct,
    metres,
    place_key,
    place_values,
    square_metres,
)
from ako_qgis_plugin.core.plan_quality.geometry_examined import Examined, examine
from ako_qgis_plugin.core.plan_quality.geometry_rings import Booleans, Floats, Integers, Spike
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import PlanType

NO_GEOMETRY, INVALID, BEYOND_REPAIR, SEVERAL_PARTS, TOUCHING = "Q101", "Q102", "Q103", "Q104", "Q105"
REPEATED, CLOSE, SPIKE, TINY = "Q106", "Q107", "Q108", "Q109"

#: Kinds of objects in a set of plans, and the field of their identifier; an act has none beside that of its plan.
KEYS = {"zones": "zone_id", "acts": None, "infill": "area_id", "downtown": "area_id", "standards": "area_id"}

#: Tips of spikes of two zones that are closer are one spike [m]: coordinates of plans have two places.
_SAME_TIP_M = 0.01


def check_geometry(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    """Yield the faults of the geometries of zones, acts and areas, each cause once.

    Zones whose geometry the file itself has spoilt (``excused``) are left out.
    """
    # Together, for a zone and an area may have the same identifier.
    yield from distinct(_of_all(plans, checks, progress))


def _of_all(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    for number, kind in enumerate(KEYS):
        progress.advance(number / len(KEYS))
        examined = examined_of(plans, checks, kind)
        excused = {row for row, name in enumerate(_names(examined)) if name in plans.excused}
        is_single = _is_single(getattr(plans, kind), KEYS[kind])
        yield from (fault for row, fault in _faults(examined, checks, is_single) if row not in excused)


def examined_of(plans: PlanSet, checks: CheckBook, kind: str) -> Examined:
    """Look at the geometries of one kind of object with the limits of the checks; once, whoever asks."""
    limits = checks.limit(CLOSE), checks.limit(SPIKE)
    if (kind, limits) not in plans.shared:
        examined = examine(getattr(plans, kind), KEYS[kind], near_m=limits[0], spike_deg=limits[1])
        plans.shared[kind, limits] = examined
    found: Examined = plans.shared[kind, limits]
    return found


def tiny_parts(examined: Examined, limit_m2: float) -> tuple[Geometries, Integers]:
    """Give the polygons of usable rows that are smaller than a limit, and their rows."""
    rows = np.flatnonzero(examined.is_usable)
    parts, origin = shapely.get_parts(examined.repaired[rows], return_index=True)
    # What the repair of an invalid geometry leaves is part of that fault.
    is_own = ~np.isin(rows[origin], list(examined.invalid))
    is_tiny = (shapely.area(parts) < limit_m2) & is_own
    return parts[is_tiny], rows[origin[is_tiny]]


def _names(examined: Examined) -> Iterator[tuple[str | None, str | None]]:
    return zip(examined.plan, examined.identifier, strict=True)


def _is_single(frame: pd.DataFrame, key: str | None) -> Booleans:
    """Say of which rows the format wants one surface: zones and areas of general plans, but no act."""
    return (frame["plan_type"] == PlanType.GENERAL).to_numpy(dtype=bool) & (key is not None)


def _faults(examined: Examined, checks: CheckBook, is_single: Booleans) -> Iterator[tuple[int, Fault]]:
    for row in np.flatnonzero(examined.missing).tolist():
        yield row, _fault(NO_GEOMETRY, examined, row)
    for row, why in examined.lost.items():
        yield row, _fault(BEYOND_REPAIR, examined, row, values={"fault": why})
    for row, found in examined.invalid.items():
        for each in found:
            values = {"fault": each.fault, **place_values(each.point)}
            yield row, _fault(INVALID, examined, row, place_key(each.point), each.point, values)
    yield from _of_vertices(examined, checks)
    yield from _of_spikes(examined)
    yield from _of_parts(examined, checks.limit(TINY), is_single)


def _fault(
    check_id: str,
    examined: Examined,
    row: int,
    other: str = "",
    place: shapely.Geometry | None = None,
    values: dict | None = None,
    *,
    area_m2: float | None = None,
    length_m: float | None = None,
    distance_m: float | None = None,
) -> Fault:
    plan, identifier = examined.plan[row], examined.identifier[row]
    return Fault(check_id, plan, identifier, other, place, values or {}, area_m2, length_m, distance_m)


def _of_vertices(examined: Examined, checks: CheckBook) -> Iterator[tuple[int, Fault]]:
    for row, places in examined.repeated.items():
        if row not in examined.lost:
            yield row, _fault(REPEATED, examined, row, place=_points(places), values=_first(places))
    limit = metres(checks.limit(CLOSE))
    for row, places in examined.close.items():
        if row not in examined.lost:
            least = places[[int(np.argmin(places[:, 2]))]]
            distance = float(least[0, 2])
            values = {**_first(least), "count": len(places), "limit": limit, "distance": metres(distance)}
            yield row, _fault(CLOSE, examined, row, place=_points(places), values=values, distance_m=distance)
    for row, places in touching_places(examined).items():
        yield row, _fault(TOUCHING, examined, row, place=_points(places), values=_first(places))


def _points(places: Floats) -> shapely.Geometry:
    return shapely.multipoints(np.unique(places[:, :2], axis=0))


def _first(places: Floats) -> dict:
    return {"count": len(places), **place_values(shapely.Point(places[0, :2]))}


def touching_places(examined: Examined) -> dict[int, Floats]:
    """Give the vertices that valid areas have twice, but not in a row: their outline touches itself there."""
    rings = examined.rings
    if not len(rings.xy):
        return {}
    is_new = ~((rings.xy == rings.xy[rings.following]).all(axis=1))
    is_plain = ~np.isin(rings.origin, [*examined.lost, *examined.invalid])
    is_plain &= ~np.isin(rings.origin, [spike.owner for spike in examined.spikes])
    keys = np.column_stack([rings.origin, rings.part[rings.ring], rings.xy])[is_new & is_plain]
    places, count = np.unique(keys, axis=0, return_counts=True)
    found: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for row, _, x, y in places[count > 1].tolist():
        found[int(row)].append((x, y))
    return {row: np.array(points) for row, points in found.items()}


def _of_spikes(examined: Examined) -> Iterator[tuple[int, Fault]]:
    told: set[tuple] = set()
    for spike in sorted(examined.spikes, key=lambda each: (str(examined.identifier[each.owner]), each.tip)):
        tip = shapely.Point(spike.tip)
        key = (examined.plan[spike.owner], *(round(value / _SAME_TIP_M) for value in spike.tip))
        if key not in told:
            told.add(key)
            yield spike.owner, _of_spike(examined, spike, tip)


def _of_spike(examined: Examined, spike: Spike, tip: shapely.Point) -> Fault:
    values = {
        "length": metres(spike.length_m),
        "width": metres(spike.width_m),
        "angle": Measure(spike.angle_deg, "degrees"),
        **place_values(tip),
    }
    return _fault(SPIKE, examined, spike.owner, place_key(tip), tip, values, length_m=spike.length_m)


def _of_parts(examined: Examined, limit_m2: float, is_single: Booleans) -> Iterator[tuple[int, Fault]]:
    tiny, owners = tiny_parts(examined, limit_m2)
    for part, row in zip(tiny, owners.tolist(), strict=True):
        point, area = shapely.point_on_surface(part), float(shapely.area(part))
        values = {"area": square_metres(area), **place_values(point)}
        yield row, _fault(TINY, examined, row, place_key(point), part, values, area_m2=area)
    parts, origin = shapely.get_parts(examined.raw, return_index=True)
    count = np.bincount(origin, minlength=len(examined)) - np.bincount(owners, minlength=len(examined))
    for row in np.flatnonzero((count > 1) & is_single & examined.is_usable).tolist():
        largest = parts[origin == row][np.argmax(shapely.area(parts[origin == row]))]
        rest = shapely.difference(examined.repaired[row], largest) if shapely.is_valid(largest) else None
        yield row, _fault(SEVERAL_PARTS, examined, row, place=rest, values={"count": int(count[row])})
