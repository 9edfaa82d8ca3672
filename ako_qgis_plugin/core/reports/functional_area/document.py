"""The documents of the chapter: the text as DOCX, the annex as XLSX."""

from __future__ import annotations

from pathlib import Path

from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.reports.functional_area.chapter import Chapter
from ako_qgis_plugin.core.reports.functional_area.report import Edition
from ako_qgis_plugin.core.reports.sheets import Properties, write_book
from ako_qgis_plugin.core.reports.template import fill_template

#: Begins the names of the shipped templates.
FUNCTIONAL_AREA = "functional_area"


def write_chapter(template: Path, chapter: Chapter, target: Path, edition: Edition) -> None:
    """Fill a template and write the document; the same input gives the same bytes.

    Raises
    ------
    TemplateError
        If the template asks for what there is not, or its tags are broken.
    Cancelled
        If the caller asked to stop.

    """
    fill_template(template, chapter.document, chapter.chart, target, edition.date)


def write_annex(chapter: Chapter, target: Path, edition: Edition, progress: Progress) -> None:
    """Write the workbook that holds every figure of the chapter; the same input gives the same bytes.

    Raises
    ------
    Cancelled
        If the caller asked to stop; the target is not there then.

    """
    sheets = [(table.title, table.write) for table in chapter.tables()]
    properties = Properties(edition.title, edition.program, edition.language)
    write_book(sheets, properties, target, edition.date, progress)
