"""The kinds of pages of the map atlas: overview, municipality, conflict."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QRectF

from ako_qgis_plugin.core.schema import REGISTER_FIELDS, names
from ako_qgis_plugin.processing_algorithms.maps.atlas_layers import AtlasLayers
from ako_qgis_plugin.processing_algorithms.maps.copies import Indexed, MapCopies, value_of
from ako_qgis_plugin.processing_algorithms.maps.framed_pages import GAP, HEADING_SIZE, FramedPages
from ako_qgis_plugin.processing_algorithms.maps.municipalities import Municipality, extent_of, total_of
from ako_qgis_plugin.processing_algorithms.maps.page import Column, Page, Paper
from ako_qgis_plugin.processing_algorithms.maps.spot import fitted
from ako_qgis_plugin.processing_algorithms.maps.text import GREY, line_height, lines_of

#: Letters of tables on A4 [pt].
TABLE_SIZE = 6.2

#: Letters of the text beside a conflict: the largest with which all of it fits.
BLOCK_SIZES = (9.0, 8.4, 7.8, 7.2, 6.8, 6.4, 6.0, 5.6)

#: Height of a row as a multiple of its letters' line.
ROW = 1.35

#: Air around a municipality and around all of them, as a share of their size, on each side.
MUNICIPALITY_MARGIN = 0.05
OVERVIEW_MARGIN = 0.02

TABLE_COLUMNS = (
    Column(0.35),
    *(Column(share, at_right=True) for share in (0.11, 0.125, 0.15, 0.125, 0.14)),
)
LIST_COLUMNS = (Column(0.075), Column(0.12), Column(0.415), Column(0.16, at_right=True), Column(0.23))


class AtlasPages(FramedPages):
    """Makes the pages, one at a time: their layers are used again."""

    def __init__(self, copies: MapCopies, layers: AtlasLayers, day: date, paper: Paper) -> None:
        # Imported here, so that the plugin loads where pandas is missing.
        from ako_qgis_plugin.core.reports.atlas_texts import AtlasTexts
        from ako_qgis_plugin.core.reports.report_words import VERDICT_COLOURS

        super().__init__(copies.project, paper, AtlasTexts(copies.language, day))
        self._colours = {code: (f"#{fill}", f"#{ink}") for code, (fill, ink) in VERDICT_COLOURS.items()}
        self._copies = copies
        self._layers = layers
        self._sources = self._texts.sources(
            copies.valid_from(copies.zones), copies.valid_from(list(copies.provisions.values()))
        )

    def overview(self, municipalities: Sequence[Municipality]) -> Page:
        """Make the page of all municipalities: shaded by number of conflicts, verdicts as pies, a table."""
        total = total_of(municipalities)
        page, column = self._page(self._texts.told("overview"), self._texts.counts(total))
        self._map(page, [self._copies.summary], extent_of(municipalities), OVERVIEW_MARGIN)
        top = self._legend(page, column, self._layers.summary_legend(self._texts.told("pie")))
        column.setBottom(top - GAP)
        strays = sum(item.teryt not in self._copies.municipalities for item in self._copies.items())
        self._notes(page, self._texts.notes(total, self._copies.hidden_conflicts(), strays), column)
        self._heading(page, self._texts.told("table"), column)
        self._table(page, municipalities, total, column)
        return page

    def municipality(self, place: Municipality) -> Page:
        """Make the page of a municipality: its conflicts numbered on the map, and listed beside it."""
        title = self._texts.told("municipality", name=place.name)
        page, column = self._page(title, self._texts.counts(place.summary))
        items = self._copies.items(place.teryt)
        top = self._legend(page, column, self._layers.municipality_legend(place))
        column.setBottom(top - GAP)
        self._notes(page, self._texts.notes(place.summary, self._copies.hidden_conflicts(place.teryt)), column)
        if items:
            self._heading(page, self._texts.told("list"), column)
            shown = self._list(page, items, column)
        else:
            shown = []
            page.paragraph(self._texts.standing(place.summary["standing"]), column, HEADING_SIZE)
        self._map(page, self._layers.of_municipality(place, shown), place.box, MUNICIPALITY_MARGIN)
        return page

    def conflict(self, place: Municipality, item: Indexed, number: int) -> Page:
        """Make the page of a single conflict: a map of it, and all that is known of it."""
        feature = self._copies.finding(item.finding_id)
        finding = _values(feature)
        title = self._texts.told("conflict", name=place.name, number=number)
        page, column = self._page(title, self._texts.heading(finding))
        shown, layers = self._layers.of_conflict(feature)
        box = self._map_box(page)
        extent = fitted(shown or place.box, box.width(), box.height())
        self._map(page, layers, shown or place.box)
        top = self._legend(page, column, self._layers.conflict_legend(feature, extent))
        column.setBottom(top - GAP)
        self._block(page, finding, column)
        return page

    def _rows(self, page: Page, column: QRectF) -> tuple[float, int]:
        """Give the height of a row, and how many fit a column."""
        height = line_height(page.size(TABLE_SIZE)) * ROW
        return height, int(column.height() / height)

    def _table(
        self, page: Page, municipalities: Sequence[Municipality], total: dict[str, object], column: QRectF
    ) -> None:
        height, room = self._rows(page, column)
        # The header, the total, and the line that tells of the rest.
        shown = municipalities if len(municipalities) <= room - 2 else _most_first(municipalities)[: max(room - 3, 0)]
        rows = [self._texts.table_row(each.summary) for each in shown]
        row = QRectF(column.left(), column.top(), column.width(), height)
        page.row(self._texts.table_header(), TABLE_COLUMNS, row, TABLE_SIZE, bold=True)
        for cells in rows:
            row.moveTop(row.top() + height)
            page.row(cells, TABLE_COLUMNS, row, TABLE_SIZE)
        if len(shown) < len(municipalities):
            row.moveTop(row.top() + height)
            rest = self._texts.told("more_municipalities", count=len(municipalities) - len(shown))
            page.line(rest, row, TABLE_SIZE, colour=GREY)
        row.moveTop(row.top() + height)
        cells = self._texts.table_row({**total, "municipality": self._texts.told("total")})
        page.row(cells, TABLE_COLUMNS, row, TABLE_SIZE, bold=True)

    def _list(self, page: Page, items: Sequence[Indexed], column: QRectF) -> list[QgsFeature]:
        """Set the list of conflicts; give those that are in it."""
        height, room = self._rows(page, column)
        # One row is the header, another may tell of the rest.
        count = len(items) if len(items) <= room - 1 else max(room - 2, 0)
        row = QRectF(column.left(), column.top(), column.width(), height)
        page.row(self._texts.list_header(), LIST_COLUMNS, row, TABLE_SIZE, bold=True)
        shown = [self._copies.finding(item.finding_id) for item in items[:count]]
        for number, feature in enumerate(shown, start=1):
            row.moveTop(row.top() + height)
            finding = _values(feature)
            cells = self._texts.list_row(number, finding)
            page.row(cells, LIST_COLUMNS, row, TABLE_SIZE, colours=[self._colours[str(finding["verdict"])]])
        if count < len(items):
            row.moveTop(row.top() + height)
            page.line(self._texts.told("more_items", count=len(items) - count), row, TABLE_SIZE, colour=GREY)
        return shown

    def _block(self, page: Page, finding: dict[str, object], column: QRectF) -> None:
        """Set the paragraphs about a conflict one below the other, in the largest letters that fit."""
        paragraphs = self._texts.block(finding)
        fitting = [each for each in BLOCK_SIZES if self._height(page, paragraphs, column, each) <= column.height()]
        points = fitting[0] if fitting else BLOCK_SIZES[-1]
        for paragraph in paragraphs:
            head = line_height(page.size(points))
            if column.height() < 2 * head:
                return
            page.line(paragraph.heading, QRectF(column.left(), column.top(), column.width(), head), points, bold=True)
            column.setTop(column.top() + head)
            column.setTop(column.top() + page.paragraph(paragraph.text, column, points) + head * 0.5)

    def _height(self, page: Page, paragraphs: Sequence, column: QRectF, points: float) -> float:
        size = page.size(points)
        lines = sum(len(lines_of(each.text, size, column.width())) + 1.5 for each in paragraphs)
        return lines * line_height(size)

    def finish(self, page: Page, number: int, total: int, left_out: int) -> None:
        """Set the foot of a page: what has no page, sources, day and number."""
        told = [self._texts.told("left_out", count=left_out)] if left_out else []
        self._foot(page, " ".join([*told, self._sources]), number, total)


def _values(feature: QgsFeature) -> dict[str, object]:
    """Give a finding's values as the core has them."""
    return {name: value_of(feature, name) for name in names(REGISTER_FIELDS)}


def _most_first(municipalities: Sequence[Municipality]) -> list[Municipality]:
    return sorted(municipalities, key=lambda each: (-each.summary["collisions"], -each.summary["area_m2"], each.teryt))
