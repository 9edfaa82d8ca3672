"""Shapes that topology finds: gaps, overlaps, parts outside; how large, how wide and how long they are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import Geometries, is_polygonal, simple_parts
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, Measure, Value, metres, square_metres
from ako_qgis_plugin.core.plan_quality.geometry_rings import Booleans

#: What is narrower is no shape but noise of computing with official coordinates, which have seven digits [m].
NOISE_WIDTH_M = 1e-5

LEFT_OUT = "Q208"

#: So many zones a reason names before it counts the rest.
_NAMED_AT_MOST = 8


@dataclass(frozen=True, slots=True)
class Size:
    """Area [m²], mean width 2 · area / perimeter [m], and length [m] of a shape."""

    area_m2: float
    width_m: float
    length_m: float

    def values(self) -> dict[str, Value]:
        """Give the places ``{area}``, ``{width}`` and ``{length}`` of a reason."""
        return {
            "area": square_metres(self.area_m2),
            "width": metres(self.width_m),
            "length": metres(self.length_m),
        }


def size(shape: shapely.Geometry) -> Size:
    """Measure a shape: it is as long as the rectangle of its area and perimeter, or a square where there is none."""
    area, perimeter = float(shapely.area(shape)), float(shapely.length(shape))
    length = (perimeter + math.sqrt(max(perimeter**2 - 16 * area, 0.0))) / 4
    return Size(area, 2 * area / perimeter if perimeter else 0.0, length)


def shapes_of(geometries: Geometries) -> tuple[Geometries, np.ndarray]:
    """Give the polygons that geometries consist of, without noise, and the index of each one's origin."""
    parts, origin = simple_parts(np.asarray(geometries, dtype=object))
    area, perimeter = shapely.area(parts), shapely.length(parts)
    is_shape = is_polygonal(parts) & (area > 0) & (2 * area >= NOISE_WIDTH_M * perimeter)
    return parts[is_shape], origin[is_shape]


def common_ground(one: Any, other: Any) -> Any:
    """Intersect; GEOS sets a flag on touching shapes that numpy would warn of."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return shapely.intersection(one, other)


def narrower(shapes: Geometries, width_m: float) -> Booleans:
    """Say which shapes are nowhere wider than a width [m]."""
    # A shape as narrow on average as that may still be wide in one place.
    narrow: Booleans = shapely.is_empty(shapely.buffer(shapes, -width_m / 2, quad_segs=2))
    return narrow


def named(names: Sequence[Value]) -> Value:
    """Name the first few zones and count the rest, in every language."""
    shown, rest = list(names[:_NAMED_AT_MOST]), len(names) - _NAMED_AT_MOST
    return [*shown, {"pl": f"i dalsze: {rest}", "en": f"and {rest} more"}] if rest > 0 else shown


def within_limits(faults: Iterable[Fault], plan_id: str | None, checks: CheckBook) -> Iterator[Fault]:
    """Yield faults that reach the limit of their check [m²]; what is below it is counted in one fault a check."""
    left_out: dict[str, list[Fault]] = {}
    for fault in faults:
        if (fault.area_m2 or 0.0) < checks.limit(fault.check_id):
            left_out.setdefault(fault.check_id, []).append(fault)
        else:
            yield fault
    for check_id, below in sorted(left_out.items()):
        area = sum(fault.area_m2 or 0.0 for fault in below)
        values: dict[str, Value] = {
            "limit": Measure(checks.limit(check_id), checks[check_id].unit),
            "check": check_id,
            "count": len(below),
            "area": square_metres(area),
        }
        place = shapely.union_all([fault.place for fault in below])
        yield Fault(LEFT_OUT, plan_id, None, check_id, place, values, area, teryt=below[0].teryt)
