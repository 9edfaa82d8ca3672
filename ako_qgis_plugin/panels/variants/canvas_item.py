"""Units drawn straight onto the map canvas, so that another result is there without the map being rendered anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from ako_qgis_plugin.panels.variants.looks import BORDER, CHOSEN, OUTLINE, RIM, STALE, UNCERTAIN, Look

if TYPE_CHECKING:
    from ako_qgis_plugin.core.geometry import Geometries

#: Borders are drawn to so much of a pixel.
_EXACT_TO = 0.5

#: Above the map, below what others draw on it.
_LEVEL = -1.0


@dataclass(frozen=True, slots=True)
class Painted:
    """How one unit is drawn; units of one area are outlined together."""

    look: Look
    area: str | None = None
    is_uncertain: bool = False


class UnitsItem(QgsMapCanvasItem):
    """Draws units in their looks, each area with a strong outline around it.

    The outline needs no union of shapes: every unit of the area is stroked, then their fills replace what fell inside.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._shapes: Geometries | None = None
        self._painted: Sequence[Painted] = ()
        self._chosen: int | None = None
        self._is_stale = False
        self._view: tuple | None = None
        self._paths: list[QPainterPath] = []
        self._image: QImage | None = None
        self.setZValue(_LEVEL)

    def set_shapes(self, shapes: Geometries | None) -> None:
        """Draw other units, given in the CRS of the map; a missing shape is not drawn."""
        self._shapes = shapes
        self._painted = ()
        self._chosen = None
        self._view = None
        self._redraw()

    def show_units(self, painted: Sequence[Painted]) -> None:
        """Draw the units so, in their order; none where empty."""
        self._painted = painted
        self._is_stale = False
        self._redraw()

    def choose(self, place: int | None) -> None:
        """Set one unit off."""
        self._chosen = place
        self._redraw()

    def set_stale(self) -> None:
        """Draw what is shown in grey: it is no longer the result."""
        self._is_stale = True
        self._redraw()

    @property
    def painted(self) -> Sequence[Painted]:
        """Give what is drawn."""
        return self._painted

    @property
    def is_stale(self) -> bool:
        """Say whether what is drawn is greyed."""
        return self._is_stale

    def _redraw(self) -> None:
        self._image = None
        self.updatePosition()
        self.update()

    # What the canvas calls

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """Follow the map while it is dragged, and forget what was drawn for another view."""
        to_pixels = self._canvas.getCoordinateTransform()
        centre = self._canvas.extent().center()
        dragged: QPointF = self.toCanvasCoordinates(centre) - to_pixels.transform(centre).toQPointF()
        self.setPos(dragged)
        if self._view is not None and self._view != self._current_view():
            self._view = None
            self._image = None
            self.prepareGeometryChange()
            self.update()

    def paint(self, painter: QPainter, option: object = None, widget: object = None) -> None:
        if self._shapes is None or not self._painted:
            return
        if self._image is None:
            self._image = self._drawn()
        painter.drawImage(QPointF(0, 0), self._image)

    # Drawing

    def _current_view(self) -> tuple:
        extent = self._canvas.extent()
        corners = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
        return (*corners, self._canvas.width(), self._canvas.height(), self._canvas.rotation())

    def _drawn(self) -> QImage:
        if self._view is None:
            self._view = self._current_view()
            self._paths = self._paths_in_view()
        ratio = self._canvas.devicePixelRatioF()
        size = self._canvas.size() * ratio
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_units(painter)
        painter.end()
        return image

    def _paths_in_view(self) -> list[QPainterPath]:
        import shapely

        to_pixels = self._canvas.getCoordinateTransform()
        tolerance = _EXACT_TO * to_pixels.mapUnitsPerPixel()
        simple = shapely.simplify(self._shapes, tolerance, preserve_topology=False)
        transform = to_pixels.transform()
        view = self._canvas.mapSettings().visibleExtent()
        paths = []
        for wkb in shapely.to_wkb(simple):
            path = QPainterPath()
            geometry = QgsGeometry()
            if wkb is not None:
                geometry.fromWkb(wkb)
            if not geometry.isEmpty() and geometry.boundingBox().intersects(view):
                path = transform.map(geometry.constGet().asQPainterPath())
            paths.append(path)
        return paths

    def _draw_units(self, painter: QPainter) -> None:
        areas: dict[str | None, list[int]] = {}
        for place, unit in enumerate(self._painted):
            if not self._paths[place].isEmpty():
                areas.setdefault(unit.area, []).append(place)
        self._draw_fills(painter, areas.pop(None, []))
        for places in areas.values():
            for colour, width in (RIM, OUTLINE):
                pen = QPen(QColor(colour), 2 * width)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                for place in places:
                    painter.strokePath(self._paths[place], pen)
            self._draw_fills(painter, places)
        if self._chosen is not None and not self._paths[self._chosen].isEmpty():
            for colour, width in (("#FFFFFF", CHOSEN[1] + 2), CHOSEN):
                painter.strokePath(self._paths[self._chosen], QPen(QColor(colour), width))

    def _draw_fills(self, painter: QPainter, places: Sequence[int]) -> None:
        # The fill takes the place of the inner half of the outline, and lets the map through.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for place in places:
            look = STALE if self._is_stale else self._painted[place].look
            painter.fillPath(self._paths[place], look.fill)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        border = QPen(QColor(BORDER[0]), BORDER[1])
        for place in places:
            unit = self._painted[place]
            if not self._is_stale and unit.look.pattern != Qt.BrushStyle.NoBrush:
                painter.fillPath(self._paths[place], unit.look.hatch)
            if not self._is_stale and unit.is_uncertain:
                painter.fillPath(self._paths[place], UNCERTAIN)
            painter.strokePath(self._paths[place], border)
