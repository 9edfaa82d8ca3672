"""The map atlas of a report: an overview, a page for each municipality and for each grave conflict, as one PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import Qgis, QgsAbstractLayoutIterator, QgsFeedback, QgsLayoutExporter, QgsPrintLayout

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import Verdict
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.maps.atlas_layers import AtlasLayers
from ako_qgis_plugin.processing_algorithms.maps.atlas_pages import AtlasPages
from ako_qgis_plugin.processing_algorithms.maps.copies import Indexed, MapCopies
from ako_qgis_plugin.processing_algorithms.maps.layout import LayoutError
from ako_qgis_plugin.processing_algorithms.maps.municipalities import Municipality
from ako_qgis_plugin.processing_algorithms.maps.page import PAPERS, Page

#: Conflicts of this severity and above have a page of their own.
GRAVE_SEVERITY = 4

#: More pages of single conflicts nobody turns; the rest is told on the last page.
MAX_GRAVE_PAGES = 200

#: Lines and letters stay lines and letters; this is for what has to be measured in dots.
PDF_DPI = 300

#: Ends the name of the file until it is whole.
UNFINISHED = ".part"


@dataclass(frozen=True)
class Sheet:
    """A page to be made: of a municipality, of one of its findings and its number there, or of all."""

    municipality: Municipality | None = None
    finding: Indexed | None = None
    number: int = 0


class Atlas:
    """What pages there are, and how they become a file."""

    def __init__(self, copies: MapCopies, layers: AtlasLayers, day: date, paper: str, teryt: str | None = None) -> None:
        known = list(copies.municipalities.values())
        self._chosen = [each for each in known if teryt in (None, each.teryt)]
        self._pages = AtlasPages(copies, layers, day, PAPERS[paper])
        self._copies = copies
        grave = [each for each in copies.items(teryt) if _is_grave(each) and each.teryt in copies.municipalities]
        self._own_page = {each.finding_id for each in grave[:MAX_GRAVE_PAGES]}
        self.left_out = max(0, len(grave) - MAX_GRAVE_PAGES)
        self.sheets = list(self._sheets(with_overview=teryt is None))

    def _sheets(self, *, with_overview: bool) -> Iterator[Sheet]:
        if with_overview and self._chosen:
            yield Sheet()
        for place in self._chosen:
            yield Sheet(place)
            for number, item in enumerate(self._copies.items(place.teryt), start=1):
                if item.finding_id in self._own_page:
                    yield Sheet(place, item, number)

    def page(self, index: int) -> Page:
        """Make a page."""
        sheet, total = self.sheets[index], len(self.sheets)
        left_out = self.left_out if index == total - 1 else 0
        if sheet.finding is not None:
            page = self._pages.conflict(sheet.municipality, sheet.finding, sheet.number)
        elif sheet.municipality is not None:
            page = self._pages.municipality(sheet.municipality)
        else:
            page = self._pages.overview(self._chosen)
        self._pages.finish(page, index + 1, total, left_out)
        return page

    def write(self, path: Path, progress: Progress) -> None:
        """Write the file; an older one stays until the new one is whole.

        Raises
        ------
        LayoutError
            If there is no municipality to show, or the file cannot be written.
        Cancelled
            If the user asked to stop.

        """
        if not self.sheets:
            raise LayoutError(say("{file}: there is no municipality to draw an atlas of", file=path))
        if not path.parent.is_dir():
            # QGIS would make it, and leave it there when the run is cancelled.
            raise LayoutError(say("{file}: there is no such folder", file=path.parent))
        unfinished = path.with_name(path.name + UNFINISHED)
        try:
            _export(_Pages(self.page, len(self.sheets), progress), unfinished)
            unfinished.replace(path)
        except OSError as error:
            raise LayoutError(say("{file}: the atlas cannot be written: {reason}", file=path, reason=error)) from error
        finally:
            unfinished.unlink(missing_ok=True)


def _is_grave(item: Indexed) -> bool:
    return item.verdict == Verdict.CONFLICT and item.severity >= GRAVE_SEVERITY


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
