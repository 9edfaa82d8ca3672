"""Pages of the map annex of the functional area: a map with its legend, and what has to be known of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer

from ako_qgis_plugin.processing_algorithms.maps.framed_pages import GAP, FramedPages
from ako_qgis_plugin.processing_algorithms.maps.page import Page, Paper
from ako_qgis_plugin.processing_algorithms.maps.text import line_height

if TYPE_CHECKING:
    from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, Edition, ReportedVariant

#: Letters of the texts beside a map, on A4 [pt].
TEXT_SIZE = 8.0


class AreaPages(FramedPages):
    """Makes the pages, one at a time."""

    def __init__(self, project: QgsProject, paper: Paper, report: AreaReport, edition: Edition) -> None:
        # Imported here, so that the plugin loads where the libraries are missing.
        from ako_qgis_plugin.core.reports.functional_area.map_texts import MapTexts

        self._area = MapTexts(report, edition)
        super().__init__(project, paper, self._area)

    def page(
        self,
        subject: ReportedVariant | str,
        layers: list[QgsVectorLayer],
        legend: Sequence[QgsVectorLayer],
        shown: QgsRectangle,
        margin: float,
    ) -> Page:
        """Make the page of a variant, of the flows (``links``), or of how often units belong (``stability``)."""
        page, column = self._page(self._area.title(subject), self._area.subtitle(subject))
        self._map(page, layers, shown, margin)
        top = self._legend(page, column, legend)
        column.setBottom(top - GAP)
        for text in self._area.paragraphs(subject):
            taken = page.paragraph(text, column, TEXT_SIZE)
            column.setTop(column.top() + taken + line_height(page.size(TEXT_SIZE)) * 0.5)
        return page

    def finish(self, page: Page, number: int, total: int) -> None:
        """Set the foot of a page."""
        self._foot(page, self._area.sources(), number, total)
