"""Pages with a map at the left, a column of texts and the legend at the right, headings and a foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF, Qt

from ako_qgis_plugin.processing_algorithms.maps.page import Page, Paper
from ako_qgis_plugin.processing_algorithms.maps.spot import fitted
from ako_qgis_plugin.processing_algorithms.maps.text import GREY, line_height, lines_of

#: Heights on A4 [mm]: title, subtitle, footer, strip below the map; room for coordinates at the map's frame.
TITLE, SUBTITLE, FOOTER, STRIP, FRAME = 8.0, 5.0, 7.5, 8.5, 4.5

#: The map's share of the page's width; of a single conflict there is less to say.
MAP_SHARE = 0.6

GAP = 5.0

#: A legend takes at most this share of its column.
LEGEND_SHARE = 0.42

#: Letters on A4 [pt].
TITLE_SIZE, SUBTITLE_SIZE, HEADING_SIZE, FOOTER_SIZE = 14.0, 7.6, 7.6, 5.4


class PageTexts(Protocol):
    """What the pages of any map say."""

    def told(self, key: str, /, **places: object) -> str:
        """Give a text by its key: ``legend``."""

    def page(self, page: int, pages: int) -> str:
        """Give the day and the number of a page."""

    def scale(self, denominator: float) -> str:
        """Write a scale."""


class FramedPages:
    """Makes pages, one at a time."""

    def __init__(self, project: QgsProject, paper: Paper, texts: PageTexts) -> None:
        self._project = project
        self._paper = paper
        self._texts = texts

    def _page(self, title: str, subtitle: str) -> tuple[Page, QRectF]:
        """Give a page with its headings, and the column beside its map."""
        page = Page(self._project, self._paper)
        inside = self._paper.inside
        size = self._paper.letters
        page.line(title, QRectF(inside.left(), inside.top(), inside.width(), TITLE * size), TITLE_SIZE, bold=True)
        below = QRectF(inside.left(), inside.top() + TITLE * size, inside.width(), SUBTITLE * size)
        page.line(subtitle, below, SUBTITLE_SIZE, colour=GREY)
        box = self._map_box(page)
        left = box.right() + GAP * size
        bottom = inside.bottom() - (FOOTER + 1.5) * size
        return page, QRectF(left, box.top(), inside.right() - left, bottom - box.top())

    def _map_box(self, page: Page) -> QRectF:
        inside, size = self._paper.inside, self._paper.letters
        top = inside.top() + (TITLE + SUBTITLE + FRAME) * size
        bottom = inside.bottom() - (FOOTER + STRIP) * size
        left = inside.left() + FRAME * size
        return QRectF(left, top, inside.width() * MAP_SHARE - FRAME * size, bottom - top)

    def _map(self, page: Page, layers: list[QgsVectorLayer], shown: QgsRectangle, margin: float | None = None) -> None:
        """Put the map with scale bar, scale and north arrow below it."""
        box, size = self._map_box(page), self._paper.letters
        extent = fitted(shown, box.width(), box.height(), *([] if margin is None else [margin]))
        item = page.map(layers, extent, box)
        strip = QRectF(box.left(), box.bottom() + 1.2 * size, box.width(), (STRIP - 1.8) * size)
        page.scale_bar(item, strip)
        denominator = extent.width() / box.width() * 1000
        middle = QRectF(strip.left() + strip.width() * 0.5, strip.top(), strip.width() * 0.3, strip.height())
        page.line(self._texts.scale(denominator), middle, HEADING_SIZE, bold=True)
        page.north_arrow(QRectF(strip.right() - 6 * size, strip.top(), 6 * size, strip.height()))

    def _legend(self, page: Page, column: QRectF, layers: Sequence[QgsVectorLayer]) -> float:
        """Put the legend at the foot of a column; give where it begins."""
        room = QRectF(column)
        room.setTop(column.bottom() - column.height() * LEGEND_SHARE)
        return page.legend(layers, self._texts.told("legend"), room)

    def _heading(self, page: Page, text: str, column: QRectF) -> None:
        height = line_height(page.size(HEADING_SIZE)) * 1.3
        page.line(text, QRectF(column.left(), column.top(), column.width(), height), HEADING_SIZE, bold=True)
        column.setTop(column.top() + height)

    def _notes(self, page: Page, text: str, column: QRectF) -> None:
        """Set what has to be said of the numbers at the foot of a column."""
        size = page.size(FOOTER_SIZE)
        height = line_height(size) * len(lines_of(text, size, column.width()))
        box = QRectF(column.left(), column.bottom() - height, column.width(), height + 0.1)
        page.paragraph(text, box, FOOTER_SIZE, colour=GREY)
        column.setBottom(box.top() - 1.5)

    def _foot(self, page: Page, text: str, number: int, total: int) -> None:
        """Set the foot of a page: where things come from, day and number."""
        inside, size = self._paper.inside, self._paper.letters
        top = inside.bottom() - FOOTER * size
        right = inside.width() * 0.24
        box = QRectF(inside.left(), top, inside.width() - right - GAP, FOOTER * size)
        page.paragraph(text, box, FOOTER_SIZE, colour=GREY)
        line = QRectF(inside.right() - right, top, right, line_height(page.size(HEADING_SIZE)))
        page.line(self._texts.page(number, total), line, HEADING_SIZE, colour=GREY, align=Qt.AlignmentFlag.AlignRight)
