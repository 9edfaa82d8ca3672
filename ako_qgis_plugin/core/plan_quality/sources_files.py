"""Reads plan files whatever is wrong with them: what one file or object lacks hides nothing of the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import shapely

from ako_qgis_plugin.core.errors import AkoError, Cancelled, PlanFormatError
from ako_qgis_plugin.core.municipal_plans.app_gml import nothing_found
from ako_qgis_plugin.core.municipal_plans.app_objects import AppObject, PointBudget, read_object
from ako_qgis_plugin.core.municipal_plans.archives import PlanFile, find_plan_files
from ako_qgis_plugin.core.municipal_plans.gml_stream import FileSummary, read_objects
from ako_qgis_plugin.core.municipal_plans.remarks import Remarks
from ako_qgis_plugin.core.plan_quality.faults import Value
from ako_qgis_plugin.core.progress import Progress

#: Metadata of a data set (ISO 19139) may be handed over beside its GML.
_METADATA_NAMESPACE = "{http://www.isotc211.org/2005/gmd}"


@dataclass(slots=True)
class SourceFault:
    """A fault of a file before it is known to which plan its object belongs; ``item`` is None for the file itself."""

    check_id: str
    file: str
    item: AppObject | None = None
    other: str = ""
    place: shapely.Geometry | None = None
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(slots=True)
class SourceFile:
    """One GML file: what it said of itself, its objects, and why it could not be read to its end (empty if it was)."""

    name: str
    summary: FileSummary
    objects: list[AppObject] = field(default_factory=list)
    error: str = ""


def read_source_files(paths: Sequence[Path], progress: Progress) -> list[SourceFile]:
    """Read all files among paths, and in the zips among them, as far as each can be read.

    Raises
    ------
    PlanFormatError
        If not one object could be read: a check of nothing is no clean bill.
    Cancelled
        If the caller asked to stop.

    """
    found: list[PlanFile] = []
    sources: list[SourceFile] = []
    for path in paths:
        try:
            found += find_plan_files([path], Remarks())
        except PlanFormatError as error:
            sources.append(SourceFile(path.name, FileSummary(), error=str(error)))
    sources += _read(found, progress)
    if not any(source.objects for source in sources):
        errors = [source.error for source in sources if source.error]
        raise PlanFormatError(errors[0] if errors else nothing_found([source.name for source in sources], []))
    return sources


def _read(files: Sequence[PlanFile], progress: Progress) -> Iterator[SourceFile]:
    total = max(sum(file.size for file in files), 1)
    done = 0

    def spent(size: int) -> None:
        nonlocal done
        done += size
        progress.advance(min(done / total, 1.0))

    budget = PointBudget()
    for file in files:
        source = SourceFile(file.name, FileSummary(strangers=[], documents=set()))
        try:
            for element in read_objects(file, source.summary, spent):
                item = read_object(file.name, element, source.summary.collection_srs, in_full=True)
                source.objects.append(item)
                budget.spend(item, done)
        except Cancelled:
            raise
        except AkoError as error:
            source.error = str(error)
        yield source


def file_faults(sources: Sequence[SourceFile]) -> Iterator[SourceFault]:
    """Tell what is wrong with files as a whole."""
    for source in sources:
        name, summary = source.name, source.summary
        if source.error:
            values: dict[str, Value] = {"file": name, "count": len(source.objects), "error": source.error}
            yield SourceFault("Q001", name, values=values)
        elif not source.objects and not summary.members and not summary.root.startswith(_METADATA_NAMESPACE):
            yield SourceFault("Q002", name, values={"file": name, "root": summary.root.rpartition("}")[2] or "–"})
        returned = summary.count("numberReturned")
        if returned is not None and returned != summary.members and not source.error:
            values = {"file": name, "returned": str(returned), "count": str(summary.members)}
            yield SourceFault("Q003", name, values=values)
        yield from _strangers(source)


def _strangers(source: SourceFile) -> Iterator[SourceFault]:
    spaces: dict[str, list[tuple[int, str]]] = {}
    for line, kind, space in source.summary.strangers or ():
        spaces.setdefault(space, []).append((line, kind))
    for space, objects in spaces.items():
        line, kind = objects[0]
        values: dict[str, Value] = {
            "file": source.name,
            "space": space,
            "count": len(objects),
            "kind": kind,
            "line": str(line),
        }
        yield SourceFault("Q006", source.name, other=space, values=values)
