"""A page of the atlas: boxes in millimetres, and what can be put into them so that nothing runs out of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsBasicNumericFormat,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ako_qgis_plugin.processing_algorithms.maps.legend import add_legend
from ako_qgis_plugin.processing_algorithms.maps.spot import ROUND_LENGTHS, rounded_down
from ako_qgis_plugin.processing_algorithms.maps.text import (
    GREY,
    INK,
    as_it_is,
    cut,
    line_height,
    lines_of,
    shortened,
    text_format,
)

NORTH_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"

FRAME = "#606060"

#: Segments of a scale bar by the beginning of its length, so that its numbers are whole.
SEGMENTS = {1: 2, 2: 2, 5: 5}

#: A scale bar is at most so long, as a share of the map's width.
LONGEST_BAR = 0.28

#: From this length on a bar is in kilometres [m].
IN_KILOMETRES = 2_000

#: The grid has about so many lines from west to east.
GRID_LINES = 5

#: Figures of coordinates in groups of three, as people read them.
GRID_NUMBER = r"regexp_replace(to_string(to_int(@grid_number)), '(\\d)(?=(\\d{3})+$)', '\\1 ')"


#: Letters of a legend on A4, the largest that fit are taken [pt].
LEGEND_SIZES = (6.8, 6.4, 6.0, 5.6, 5.2, 4.8, 4.4, 4.0)


@dataclass(frozen=True)
class Paper:
    """A size of paper, landscape [mm], the margin, and how much larger its letters are than on A4."""

    name: str
    width: float
    height: float
    margin: float
    letters: float

    @property
    def inside(self) -> QRectF:
        """Give the page within its margins."""
        return QRectF(self.margin, self.margin, self.width - 2 * self.margin, self.height - 2 * self.margin)


PAPERS = {"A4": Paper("A4", 297, 210, 10, 1.0), "A3": Paper("A3", 420, 297, 12, 1.25)}


@dataclass(frozen=True)
class Column:
    """A column of a table: its share of the width, and whether its numbers stand at the right."""

    share: float
    at_right: bool = False


class Page:
    """One page under construction."""

    def __init__(self, project: QgsProject, paper: Paper) -> None:
        self.paper = paper
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        page = self.layout.pageCollection().page(0)
        page.setPageSize(QgsLayoutSize(paper.width, paper.height))

    def size(self, points: float) -> float:
        """Give the size of letters on this paper for a size on A4 [pt]."""
        return points * self.paper.letters

    def line(
        self,
        text: str,
        box: QRectF,
        points: float,
        *,
        bold: bool = False,
        colour: str = INK,
        fill: str = "",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Set one line, shortened to the width of its box."""
        size = self.size(points)
        label = self._label(shortened(text, size, box.width(), bold=bold), box)
        label.setTextFormat(text_format(size, bold=bold, colour=colour))
        label.setHAlign(align)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        if fill:
            label.setBackgroundEnabled(True)
            label.setBackgroundColor(QColor(fill))

    def paragraph(self, text: str, box: QRectF, points: float, *, bold: bool = False, colour: str = INK) -> float:
        """Set a text from the top of a box, cut where the box ends; give the height it takes [mm]."""
        size = self.size(points)
        room = int(box.height() / line_height(size))
        lines = cut(lines_of(text, size, box.width(), bold=bold), room, size, box.width())
        if not lines:
            return 0.0
        height = line_height(size) * len(lines)
        label = self._label("\n".join(lines), QRectF(box.left(), box.top(), box.width(), height))
        label.setTextFormat(text_format(size, bold=bold, colour=colour))
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        return height

    def _label(self, text: str, box: QRectF) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        label.setText(as_it_is(text))
        label.setMarginX(0)
        label.setMarginY(0)
        self._put(label, box)
        return label

    def _put(self, item: QgsLayoutItem, box: QRectF) -> None:
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(box.x(), box.y()))
        item.attemptResize(QgsLayoutSize(box.width(), box.height()))

    def row(
        self,
        cells: Sequence[str],
        columns: Sequence[Column],
        box: QRectF,
        points: float,
        *,
        bold: bool = False,
        colours: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Set the cells of a table's row; ``colours`` are fill and ink of the first cells."""
        gap = self.size(1.2)
        left = box.left()
        for number, (cell, column) in enumerate(zip(cells, columns, strict=True)):
            width = column.share * box.width()
            fill, ink = colours[number] if number < len(colours) else ("", INK)
            align = Qt.AlignmentFlag.AlignRight if column.at_right else Qt.AlignmentFlag.AlignLeft
            inner = QRectF(left, box.top(), width - gap, box.height())
            if fill:
                inner.adjust(0, 0.25, 0, -0.25)
                align = Qt.AlignmentFlag.AlignHCenter
            self.line(cell, inner, points, bold=bold or bool(fill), colour=ink, fill=fill, align=align)
            left += width

    def map(
        self, layers: list[QgsVectorLayer], extent: QgsRectangle, box: QRectF, *, with_grid: bool = True
    ) -> QgsLayoutItemMap:
        """Put a map whose extent has the shape of its box, with a grid at its frame unless told otherwise."""
        item = QgsLayoutItemMap(self.layout)
        self._put(item, box)
        item.setCrs(self.layout.project().crs())
        item.setKeepLayerSet(True)
        item.setLayers(layers)
        item.setExtent(extent)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(FRAME))
        if with_grid:
            self._grid(item, extent.width())
        return item

    def _grid(self, item: QgsLayoutItemMap, width_m: float) -> None:
        grid = QgsLayoutItemMapGrid("", item)
        interval = rounded_down(width_m / GRID_LINES, ROUND_LENGTHS)
        grid.setIntervalX(interval)
        grid.setIntervalY(interval)
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
        grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
        grid.setFrameWidth(0.9)
        grid.setFramePenSize(0.2)
        grid.setFramePenColor(QColor(FRAME))
        grid.setAnnotationEnabled(True)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationExpression(GRID_NUMBER)
        grid.setAnnotationTextFormat(text_format(self.size(5.2), colour=GREY))
        grid.setAnnotationFrameDistance(0.4)
        side, mode = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode
        for border, shown in (
            (side.Left, mode.LatitudeOnly),
            (side.Top, mode.LongitudeOnly),
            (side.Right, mode.HideAll),
            (side.Bottom, mode.HideAll),
        ):
            grid.setAnnotationDisplay(shown, border)
            grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, border)
        grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side.Left)
        item.grids().addGrid(grid)

    def scale_bar(self, map_item: QgsLayoutItemMap, box: QRectF) -> None:
        """Put a scale bar of a round length at the left of a box."""
        metres_per_mm = map_item.extent().width() / map_item.rect().width()
        length_m = rounded_down(map_item.rect().width() * LONGEST_BAR * metres_per_mm, ROUND_LENGTHS)
        segments = SEGMENTS.get(int(str(length_m)[0]), 2)
        in_kilometres = length_m >= IN_KILOMETRES
        unit = QgsUnitTypes.DistanceUnit
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(map_item)
        bar.setUnits(unit.DistanceKilometers if in_kilometres else unit.DistanceMeters)
        bar.setUnitLabel("km" if in_kilometres else "m")
        bar.setMapUnitsPerScaleBarUnit(1)
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(segments)
        bar.setUnitsPerSegment(length_m / segments / (1000 if in_kilometres else 1))
        plain = QgsBasicNumericFormat()
        plain.setShowThousandsSeparator(False)
        bar.setNumericFormat(plain)
        bar.setTextFormat(text_format(self.size(6.2)))
        bar.setHeight(self.size(1.3))
        bar.setLabelBarSpace(0.6)
        bar.setBoxContentSpace(0.5)
        self.layout.addLayoutItem(bar)
        bar.update()
        # It stays as high as its first letters were, unless asked to shrink; its own minimum is kept.
        bar.attemptResize(QgsLayoutSize(1, 1))
        bar.attemptMove(QgsLayoutPoint(box.left(), box.top()))

    def north_arrow(self, box: QRectF) -> None:
        """Put an arrow that points to the north of the grid."""
        arrow = QgsLayoutItemPicture(self.layout)
        arrow.setPicturePath(NORTH_ARROW)
        self._put(arrow, box)

    def legend(self, layers: Sequence[QgsVectorLayer], title: str, box: QRectF, columns: int = 2) -> float:
        """Put a legend at the foot of a box, in the largest letters that fit it; give where it begins [mm]."""
        sizes = [self.size(points) for points in LEGEND_SIZES]
        legend, height = add_legend(self.layout, layers, title, box, sizes, columns)
        top = box.bottom() - height
        legend.attemptMove(QgsLayoutPoint(box.left(), top))
        return top
