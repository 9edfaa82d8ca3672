"""Pages as one PDF: made one after the other, whole or not at all."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsAbstractLayoutIterator, QgsFeedback, QgsLayoutExporter, QgsPrintLayout

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.maps.layout import LayoutError
from ako_qgis_plugin.processing_algorithms.maps.page import Page

#: Lines and letters stay lines and letters; this is for what has to be measured in dots.
PDF_DPI = 300

#: Ends the name of the file until it is whole.
UNFINISHED = ".part"


#: What Qt writes of the clock and of chance, in the file's properties: as long as what stands for it.
_MOMENT = re.compile(rb"(?P<begin>/CreationDate \(D:)\d{14}")
_TIME = re.compile(rb'(?P<begin>xmp:(?:Create|Modify|Metadata)Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d')
_IDENTITY = re.compile(rb'(?P<begin>DocumentID="uuid:)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}')


def write_pages(path: Path, make: Callable[[int], Page], total: int, day: dt.date, progress: Progress) -> None:
    """Write pages, each made when its turn comes; an older file stays until the new one is whole.

    The file is dated with the day; the same pages give the same bytes.

    Raises
    ------
    LayoutError
        If there is no page, or the file cannot be written.
    Cancelled
        If the user asked to stop.

    """
    if not total:
        raise LayoutError(say("{file}: there is no municipality to draw an atlas of", file=path))
    if not path.parent.is_dir():
        # QGIS would make it, and leave it there when the run is cancelled.
        raise LayoutError(say("{file}: there is no such folder", file=path.parent))
    unfinished = path.with_name(path.name + UNFINISHED)
    try:
        _export(_Pages(make, total, progress), unfinished)
        _date(unfinished, day)
        unfinished.replace(path)
    except OSError as error:
        raise LayoutError(say("{file}: the atlas cannot be written: {reason}", file=path, reason=error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _date(path: Path, day: dt.date) -> None:
    """Put a day in the place of the clock, and nothing in that of chance; no byte is moved."""
    content = path.read_bytes()
    for pattern, text in (
        (_MOMENT, f"{day:%Y%m%d}000000"),
        (_TIME, f"{day.isoformat()}T00:00:00"),
        (_IDENTITY, "00000000-0000-0000-0000-000000000000"),
    ):
        content = pattern.sub(rb"\g<begin>" + text.encode(), content)
    path.write_bytes(content)


class _Pages(QgsAbstractLayoutIterator):
    """Hands QGIS one page after the other; only one is in memory at a time."""

    def __init__(self, make: Callable[[int], Page], total: int, progress: Progress) -> None:
        super().__init__()
        self.feedback = QgsFeedback()
        self.error: BaseException | None = None
        self._make = make
        self._total = total
        self._progress = progress
        self._done = 0
        self._page: Page | None = None

    def layout(self) -> QgsPrintLayout | None:
        return self._page and self._page.layout

    def beginRender(self) -> bool:
        return True

    def endRender(self) -> bool:
        self._page = None
        return True

    def count(self) -> int:
        return self._total

    def filePath(self, base: str, extension: str) -> str:
        return base

    def next(self) -> bool:
        # QGIS passes over what is raised here: it is kept, and raised when QGIS has ended.
        self._page = None
        try:
            self._progress.advance(self._done / self._total)
            if self._done < self._total:
                self._page = self._make(self._done)
        except BaseException as error:
            self.error = error
            self.feedback.cancel()
        self._done += 1
        return self._page is not None


def _export(pages: _Pages, path: Path) -> None:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = PDF_DPI
    settings.forceVectorOutput = True
    settings.rasterizeWholeImage = False
    settings.appendGeoreference = False
    settings.exportMetadata = False
    settings.simplifyGeometries = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    result, message = QgsLayoutExporter.exportToPdf(pages, str(path), settings, pages.feedback)
    if pages.error is not None:
        raise pages.error
    if result == QgsLayoutExporter.ExportResult.Canceled:
        raise Cancelled
    if result != QgsLayoutExporter.ExportResult.Success:
        raise LayoutError(
            say("{file}: the atlas cannot be written: {reason}", file=path.with_suffix(""), reason=message or result)
        )
