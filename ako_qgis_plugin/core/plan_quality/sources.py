"""Reads plan files into the frames that checks of quality take, with the faults that only the files show.

An import refuses a file that it cannot trust, and leaves out versions that ended. A check reads on: what makes an
import refuse is one fault with its place, and everything else is read and checked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from ako_qgis_plugin.core.errors import PlanFormatError
from ako_qgis_plugin.core.frames import objects as column_of
from ako_qgis_plugin.core.municipal_plans.app_gml import Linker, PlanRecord, nothing_found
from ako_qgis_plugin.core.municipal_plans.app_objects import AppObject
from ako_qgis_plugin.core.municipal_plans.gml_stream import ACT
from ako_qgis_plugin.core.municipal_plans.plan_identity import plan_id
from ako_qgis_plugin.core.municipal_plans.remarks import Remarks
from ako_qgis_plugin.core.plan_quality.attributes_rows import NAMED_CLASS
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value, distinct
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.sources_axes import settle_axes
from ako_qgis_plugin.core.plan_quality.sources_files import (
    SourceFault,
    file_faults,
    read_source_files,
)
from ako_qgis_plugin.core.plan_quality.sources_links import link_faults
from ako_qgis_plugin.core.plan_quality.sources_objects import is_spoilt, object_faults, told_fields
from ako_qgis_plugin.core.plan_quality.sources_versions import Versions
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, STANDARD_FIELDS, ZONE_FIELDS, Field, names
from ako_qgis_plugin.core.wording import say

#: The share of the work that reading the files is.
_READING = 0.9

#: Rows of zones carry the class that their name means, which no layer shows.
_ZONE_FIELDS = (*ZONE_FIELDS, Field(NAMED_CLASS))


@dataclass(frozen=True)
class SourceSet:
    """Plans of one CRS (EPSG code, None where nothing has a geometry), and the faults that their files show."""

    epsg: int | None
    plans: PlanSet
    faults: tuple[Fault, ...]


def read_sources(paths: Sequence[str | Path], checks: CheckBook, progress: Progress) -> list[SourceSet]:
    """Read GML files, and zips that hold them, whatever is wrong with them.

    Parameters
    ----------
    paths
        Files of acts, zones and areas, in any order; one plan may stand in several.
    checks
        Faults of checks that are switched off are left out.
    progress
        Told the share of bytes read; gets notes on what is no fault.

    Returns
    -------
    A set for each CRS, sorted by its code; coordinates are easting first, in the CRS of the files [m]. Faults of whole
    files stand in the first.

    Raises
    ------
    PlanFormatError
        If no object could be read from any file, or all are superseded versions.
    Cancelled
        If the caller asked to stop.

    """
    sources = read_source_files([Path(path) for path in paths], Part(progress, 0.0, _READING))
    faults = list(file_faults(sources))
    faults += settle_axes(sources)
    objects = [item for source in sources for item in source.objects]
    versions = Versions(objects)
    if not versions.current:
        raise PlanFormatError(nothing_found([source.name for source in sources], objects))
    if versions.copies:
        progress.note(
            say("objects that stand in several files without a difference, read once: {count}", count=versions.copies)
        )
    faults += versions.faults
    faults += link_faults(sources, objects, versions.current, progress)
    faults += object_faults(sources, versions.current)
    in_use = [fault for fault in faults if checks[fault.check_id].is_in_use]
    progress.advance(1.0)
    return _sets(versions.current, in_use)


def _sets(current: list[AppObject], faults: list[SourceFault]) -> list[SourceSet]:
    linker = Linker(current, Remarks())
    plan_of = {id(item): _plan_of(item, linker) for item in current}
    epsg_of = {id(item): item.srs.epsg for item in current if item.srs is not None and item.geometry is not None}
    usual = _usual_crs(current, plan_of, epsg_of)
    groups: dict[int | None, list[AppObject]] = defaultdict(list)
    for item in current:
        groups[epsg_of.get(id(item), usual.get(plan_of[id(item)], usual.get(None)))].append(item)
    told: dict[int | None, list[Fault]] = defaultdict(list)
    first = min(groups, key=_code)
    for fault in faults:
        about = fault.item
        plan = None if about is None else plan_of.get(id(about)) or _plan_of(about, linker)
        epsg = first if about is None else epsg_of.get(id(about), usual.get(plan, first))
        told[epsg if epsg in groups else first].append(_fault(fault, plan))
    for epsg, mixed in _mixed_crs(current, plan_of, epsg_of, usual):
        told[epsg].append(mixed)
    return [
        SourceSet(epsg, _plan_set(linker, groups[epsg], plan_of), tuple(distinct(told[epsg])))
        for epsg in sorted(groups, key=_code)
    ]


def _code(epsg: int | None) -> int:
    return epsg or 0


def _plan_of(item: AppObject, linker: Linker) -> str:
    namespace, local_id = (item.namespace, item.local_id) if item.kind == ACT else linker.act_of(item)
    return plan_id(namespace, local_id) if local_id else namespace


def _usual_crs(current: Sequence[AppObject], plan_of: dict[int, str], epsg_of: dict[int, int]) -> dict[str | None, int]:
    """Give the CRS of most objects of each plan, and under None that of most objects."""
    counts: dict[str | None, Counter[int]] = defaultdict(Counter)
    for item in current:
        if epsg := epsg_of.get(id(item)):
            counts[plan_of[id(item)]][epsg] += 1
            counts[None][epsg] += 1
    return {plan: min(known, key=lambda epsg: (-known[epsg], epsg)) for plan, known in counts.items()}


def _mixed_crs(
    current: Sequence[AppObject], plan_of: dict[int, str], epsg_of: dict[int, int], usual: dict[str | None, int]
) -> Iterator[tuple[int, Fault]]:
    """Tell plans whose objects stand in several CRS: what lies in one cannot be compared with the other."""
    strangers: dict[tuple[str, int], list[AppObject]] = defaultdict(list)
    for item in current:
        epsg = epsg_of.get(id(item))
        if epsg is not None and epsg != usual[plan_of[id(item)]]:
            strangers[plan_of[id(item)], epsg].append(item)
    for (plan, epsg), items in sorted(strangers.items()):
        values: dict[str, Value] = {
            "usual": f"EPSG:{usual[plan]}",
            "epsg": f"EPSG:{epsg}",
            "count": len(items),
            "ids": [item.local_id or "–" for item in items[:10]],
        }
        place = items[0].geometry if len(items) == 1 else None
        zone = items[0].local_id if len(items) == 1 and items[0].kind != ACT else None
        yield epsg, Fault("Q016", plan, zone, f"EPSG:{epsg}", place, values)


def _fault(fault: SourceFault, plan: str | None) -> Fault:
    item = fault.item
    if item is None:
        other = f"{fault.file} {fault.other}".strip()
        return Fault(fault.check_id, None, None, other, fault.place, fault.values)
    zone = None if item.kind == ACT else item.local_id or None
    return Fault(fault.check_id, plan, zone, fault.other, fault.place, fault.values)


def _plan_set(linker: Linker, own: Sequence[AppObject], plan_of: dict[int, str]) -> PlanSet:
    for item in own:
        item.values[NAMED_CLASS] = item.named_class
    plans = linker.plans(own, _ZONE_FIELDS)
    subjects = [(item, plan_of[id(item)], None if item.kind == ACT else item.local_id or None) for item in own]
    return PlanSet(
        zones=_frame(plans.zones, _ZONE_FIELDS),
        acts=_frame(plans.acts, ACT_FIELDS),
        infill=_frame(plans.infill_areas, AREA_FIELDS),
        downtown=_frame(plans.downtown_areas, AREA_FIELDS),
        standards=_frame(plans.standards, STANDARD_FIELDS),
        excused=frozenset((plan, subject) for item, plan, subject in subjects if is_spoilt(item)),
        told=frozenset((plan, subject, field) for item, plan, subject in subjects for field in told_fields(item)),
    )


def _frame(records: Sequence[PlanRecord], fields: tuple[Field, ...]) -> pd.DataFrame:
    columns = {name: column_of((record.values[name] for record in records), len(records)) for name in names(fields)}
    columns["geometry"] = column_of((record.geometry for record in records), len(records))
    return pd.DataFrame(columns)
