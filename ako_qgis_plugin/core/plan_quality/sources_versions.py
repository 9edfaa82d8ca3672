"""Which versions of objects are current, and where the versions of a plan contradict one another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import shapely

from ako_qgis_plugin.core.municipal_plans.app_gml import age
from ako_qgis_plugin.core.municipal_plans.app_objects import AppObject
from ako_qgis_plugin.core.municipal_plans.gml_stream import ACT, ZONE
from ako_qgis_plugin.core.plan_quality.faults import Value
from ako_qgis_plugin.core.plan_quality.sources_files import SourceFault

#: Current objects of one id that share this much of the smaller are versions of one; else the id was given twice.
_SAME_PLACE = 0.5

#: A zone that ended has a successor where others cover this much of it.
_SUCCEEDED = 0.5


class Versions:
    """Splits objects into those that are current and those that are history.

    ``copies`` counts objects that another file holds without a difference; they are left out, as files given twice are.
    """

    def __init__(self, objects: Sequence[AppObject]) -> None:
        self._objects = objects
        self.current: list[AppObject] = []
        self.copies = 0
        self.faults: list[SourceFault] = list(_ends_before_begin(objects))
        self._versions: dict[tuple[str, str, str], list[AppObject]] = defaultdict(list)
        for number, item in enumerate(objects):
            # Objects without an id are no versions of one another.
            identity = item.identity if item.local_id else (item.kind, item.namespace, f"\0{number}")
            self._versions[identity].append(item)
        for same in self._versions.values():
            self._keep_newest([item for item in same if not item.is_superseded])
        self._keep_ended()

    def _keep_newest(self, alive: list[AppObject]) -> None:
        if not alive:
            return
        newest, *others = sorted(alive, key=age, reverse=True)
        copies = [item for item in others if item.file != newest.file and age(item) == age(newest)]
        self.copies += len(copies)
        others = [item for item in others if not any(item is copy for copy in copies)]
        twins = [item for item in others if not _is_same_place(newest, item)]
        self.current += [newest, *twins]
        versions = [item for item in others if _is_same_place(newest, item)]
        if versions:
            listed: list[Value] = [item.version_id or "–" for item in (newest, *versions)]
            values: dict[str, Value] = {"id": newest.local_id, "versions": listed, "taken": newest.version_id or "–"}
            self.faults.append(SourceFault("Q021", newest.file, newest, place=newest.geometry, values=values))

    def _keep_ended(self) -> None:
        """Keep ended objects without successor where their plan goes on, and tell them."""
        alive = {item.namespace for item in self.current}
        shapes = _shapes(self.current)
        for same in self._versions.values():
            if not all(item.is_superseded for item in same):
                continue
            latest = max(same, key=age)
            if latest.namespace not in alive or latest.kind not in (ACT, ZONE):
                continue
            if _is_succeeded(latest, shapes.get((latest.kind, latest.namespace), [])):
                continue
            values: dict[str, Value] = {"kind": latest.kind, "id": latest.local_id, "end": latest.ends}
            self.faults.append(SourceFault("Q020", latest.file, latest, place=latest.geometry, values=values))
            self.current.append(latest)


def _ends_before_begin(objects: Sequence[AppObject]) -> Iterator[SourceFault]:
    for item in objects:
        start, end = _moment(item.begins), _moment(item.ends)
        if start and end and end <= start:
            values: dict[str, Value] = {"id": item.local_id or "–", "start": item.begins, "end": item.ends}
            yield SourceFault("Q022", item.file, item, item.version_id or "", item.geometry, values)


def _moment(text: str | None) -> str:
    """Give the digits of a moment to the second, which sort as moments do; empty where it is none."""
    digits = re.sub(r"\D", "", (text or "")[:19])
    return digits if len(digits) == len("yyyyMMddHHmmss") else ""


def _is_same_place(one: AppObject, other: AppObject) -> bool:
    if one.kind == ACT or one.geometry is None or other.geometry is None:
        return True
    smaller = min(shapely.area(one.geometry), shapely.area(other.geometry))
    return smaller <= 0 or _common_area(one.geometry, [other.geometry]) >= _SAME_PLACE * smaller


def _is_succeeded(item: AppObject, shapes: list[shapely.Geometry]) -> bool:
    if item.kind == ACT:
        return bool(shapes)
    if item.geometry is None:
        return False
    return _common_area(item.geometry, shapes) >= _SUCCEEDED * shapely.area(item.geometry)


def _common_area(shape: shapely.Geometry, others: list[shapely.Geometry]) -> float:
    """Give the area that a shape shares with others, each made valid for the purpose."""
    near = np.array([other for other in others if shapely.intersects(shapely.box(*other.bounds), shape.envelope)])
    if not len(near):
        return 0.0
    whole = shapely.make_valid(shape)
    return float(shapely.area(shapely.intersection(whole, shapely.union_all(shapely.make_valid(near)))))


def _shapes(objects: Sequence[AppObject]) -> dict[tuple[str, str], list[shapely.Geometry]]:
    shapes: dict[tuple[str, str], list[shapely.Geometry]] = defaultdict(list)
    for item in objects:
        if item.geometry is not None:
            shapes[item.kind, item.namespace].append(item.geometry)
    return shapes
