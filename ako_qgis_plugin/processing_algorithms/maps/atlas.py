"""The map atlas of a report: an overview, a page for each municipality and for each grave conflict, as one PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import Verdict
from ako_qgis_plugin.processing_algorithms.maps.atlas_layers import AtlasLayers
from ako_qgis_plugin.processing_algorithms.maps.atlas_pages import AtlasPages
from ako_qgis_plugin.processing_algorithms.maps.copies import Indexed, MapCopies
from ako_qgis_plugin.processing_algorithms.maps.municipalities import Municipality
from ako_qgis_plugin.processing_algorithms.maps.page import PAPERS, Page
from ako_qgis_plugin.processing_algorithms.maps.pdf import write_pages

#: Conflicts of this severity and above have a page of their own.
GRAVE_SEVERITY = 4

#: More pages of single conflicts nobody turns; the rest is told on the last page.
MAX_GRAVE_PAGES = 200


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
        self._day = day
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
        write_pages(path, self.page, len(self.sheets), self._day, progress)


def _is_grave(item: Indexed) -> bool:
    return item.verdict == Verdict.CONFLICT and item.severity >= GRAVE_SEVERITY
