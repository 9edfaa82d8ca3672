"""The ground of plans: what their acts outline, else what their zones cover."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
import shapely

from ako_qgis_plugin.core.geometry import repair
from ako_qgis_plugin.core.plan_quality.attributes_rows import PlanObject, PlanObjects


def sound(geometry: shapely.Geometry) -> shapely.Geometry:
    """Give the polygons of a geometry, repaired where it is invalid; empty where nothing is left."""
    return repair(np.array([geometry], dtype=object), areal_only=True).geometry[0]


def act_grounds(objects: PlanObjects) -> dict[str | None, shapely.Geometry]:
    """Give what the acts of plans outline."""
    return _united(objects.acts)


def grounds(objects: PlanObjects) -> dict[str | None, shapely.Geometry]:
    """Give the ground of each plan, of one without an outline what its zones cover."""
    return _united(objects.zones) | act_grounds(objects)


def _united(items: Iterable[PlanObject]) -> dict[str | None, shapely.Geometry]:
    shapes: dict[str | None, list[shapely.Geometry]] = defaultdict(list)
    for item in items:
        if item.geometry is not None:
            shapes[item.plan_id].append(sound(item.geometry))
    return {plan: shapely.union_all(own) for plan, own in shapes.items()}
