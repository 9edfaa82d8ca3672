"""Writes the documents of one report, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import CheckKind
from ako_qgis_plugin.processing_algorithms.maps.few_colours import in_few_colours

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ako_qgis_plugin.core.reports.report_data import Edition, Municipality, Report
    from ako_qgis_plugin.core.reports.rule_book_record import RuleBookRecord
    from ako_qgis_plugin.processing_algorithms.document_folder import DocumentFolder
    from ako_qgis_plugin.processing_algorithms.maps.report_maps import ReportMaps

DOCX, XLSX, PDF = "DOCX", "XLSX", "PDF"

#: Work that goes into a document: what begins it, and what each of its rows takes, by kind.
_WORK = {DOCX: (5.0, 1.0), XLSX: (5.0, 0.1), PDF: (20.0, 1.0)}


@dataclass(frozen=True)
class DocumentOptions:
    """What a planner chose: template and length of protocols, paper of the atlas, kinds of documents."""

    template: Path
    max_items: int
    paper: str
    kinds: tuple[str, ...]


@dataclass(frozen=True)
class Task:
    """One document to be written: its kind, whose it is (of the whole area where None), how much work it is."""

    kind: str
    place: Municipality | None
    work: float


class SmallMaps:
    """Maps in 256 colours: a protocol of 500 conflicts is opened and mailed."""

    def __init__(self, maps: ReportMaps) -> None:
        self._maps = maps

    def clip_png(self, finding_id: str) -> bytes | None:
        """Give the map of one finding."""
        png = self._maps.clip_png(finding_id)
        return png and in_few_colours(png)

    def overview_png(self, teryt: str | None = None) -> bytes | None:
        """Give the map of all findings, or of a municipality's."""
        png = self._maps.overview_png(teryt)
        return png and in_few_colours(png)


class DocumentWriter:
    """Writes protocols, workbooks and atlases of a report."""

    def __init__(
        self, report: Report, record: RuleBookRecord, edition: Edition, options: DocumentOptions, maps: ReportMaps
    ) -> None:
        self._report = report
        self._record = record
        self._edition = edition
        self._options = options
        self._maps = maps

    def tasks(self, places: Iterable[Municipality | None]) -> list[Task]:
        """Give the documents to be written for municipalities, and for the whole area where None is among them.

        There is no atlas of what no layer has a place for, nor where nobody looked for collisions.
        """
        return [
            Task(kind, place, self._work(kind, place))
            for place in places
            for kind in self._options.kinds
            if kind != PDF or (self.is_mapped(place) and self._maps.covers(place and place.teryt))
        ]

    def is_mapped(self, place: Municipality | None) -> bool:
        """Say whether there are maps to be drawn: the atlas shows collisions, and no faults in plans."""
        return self._report.has(CheckKind.CONFORMITY, place)

    def name_of(self, task: Task) -> str:
        """Give the file name of a document."""
        from ako_qgis_plugin.core.reports.file_names import document_name

        return document_name(task.kind, self._edition.language, task.place)

    def write(self, tasks: list[Task], documents: DocumentFolder, progress: Progress) -> None:
        """Write documents; raises Cancelled between them and inside."""
        total = sum(task.work for task in tasks)
        done = 0.0
        for task in tasks:
            progress.advance(done / total)
            part = Part(progress, done / total, (done + task.work) / total)
            self._write(task, documents.path_of(self.name_of(task)), part)
            done += task.work
        progress.advance(1.0)

    def _write(self, task: Task, path: Path, progress: Progress) -> None:
        if task.kind == DOCX:
            self._write_protocol(task, path, progress)
        elif task.kind == XLSX:
            from ako_qgis_plugin.core.reports.workbook import write_workbook

            write_workbook(self._report, self._record, self._edition, task.place, path, progress)
        else:
            teryt = task.place.teryt if task.place else None
            self._maps.write_atlas(path, teryt, self._edition.date, progress, self._options.paper)

    def _write_protocol(self, task: Task, path: Path, progress: Progress) -> None:
        from ako_qgis_plugin.core.reports.protocol import write_protocol
        from ako_qgis_plugin.core.reports.protocol_context import ProtocolContext, Scope

        workbook = self.name_of(Task(XLSX, task.place, 0)) if XLSX in self._options.kinds else ""
        contexts = ProtocolContext(self._report, self._record, self._edition, progress, SmallMaps(self._maps))
        scope = Scope(task.place, self._options.max_items, workbook)
        write_protocol(self._options.template, contexts, scope, path, self._edition.date)

    def _work(self, kind: str, place: Municipality | None) -> float:
        from ako_qgis_plugin.core.reports.report_data import of_municipality

        rows = of_municipality(self._report.findings if kind == XLSX else self._report.conflicts, place)
        start, each = _WORK[kind]
        return start + each * (len(rows) if kind == XLSX else min(len(rows), self._options.max_items))
