"""The chosen finding on the map: outlined with its zone and provision, zoomed to, flashed; and clicks on the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ako_qgis_plugin.panels.conflicts.places import transformed_box

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

#: The map shows so much more than the conflict, and no larger than this [1:n].
MARGIN = 1.8
LARGEST_SCALE = 2_000

#: A fault may be a metre wide, or less: of a collision this would show nothing but a colour [1:n].
LARGEST_SCALE_OF_FAULT = 250

_FLASHES, _FLASH_MS = 2, 350


@dataclass(frozen=True)
class Outline:
    """A shape to be outlined, and the CRS it is in."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem


#: What is outlined, from the bottom up: colour, width [px], pattern.
LOOKS = {
    "provision": ("#6A3FA0", 3, Qt.PenStyle.DashLine),
    "zone": ("#1B5FB0", 3, Qt.PenStyle.SolidLine),
    "finding": ("#D4002A", 4, Qt.PenStyle.SolidLine),
}


class ConflictMap:
    """What the panel draws on a map canvas; ``clear`` removes all of it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._shown: dict[str, Outline] = {}
        self._bands: list[QgsRubberBand] = []
        canvas.destinationCrsChanged.connect(self._draw)

    def close(self) -> None:
        """Remove everything and listen no more."""
        self.clear()
        self._canvas.destinationCrsChanged.disconnect(self._draw)

    def outline(self, shapes: dict[str, Outline]) -> None:
        """Outline a finding with what lies behind it, instead of what was outlined before."""
        self._shown = {name: shape for name, shape in shapes.items() if not shape.geometry.isEmpty()}
        self._draw()

    def clear(self) -> None:
        """Remove all outlines."""
        self._shown = {}
        self._draw()

    def _draw(self) -> None:
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = [self._band(name) for name in LOOKS if name in self._shown]

    def _band(self, name: str) -> QgsRubberBand:
        shape, (colour, width, pattern) = self._shown[name], LOOKS[name]
        band = QgsRubberBand(self._canvas, shape.geometry.type())
        band.setStrokeColor(QColor(colour))
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(width)
        band.setLineStyle(pattern)
        if shape.geometry.type() == Qgis.GeometryType.Point:
            band.setIconSize(4 * width)
        band.setToGeometry(shape.geometry, shape.crs)
        return band

    def zoom_to(self, shape: Outline, largest_scale: float = LARGEST_SCALE) -> None:
        """Show a shape with some air around it, no larger than a scale [1:n]."""
        box = transformed_box(shape.geometry.boundingBox(), shape.crs, self.crs(), QgsProject.instance())
        if box is None or not box.isFinite():
            return
        if box.isEmpty():
            self._canvas.setCenter(box.center())
        else:
            box.scale(MARGIN)
            self._canvas.setExtent(box)
        if self._canvas.scale() < largest_scale:
            self._canvas.zoomScale(largest_scale)
        self._canvas.refresh()

    def flash(self, shape: Outline) -> None:
        """Make a shape blink."""
        start, end = QColor(LOOKS["finding"][0]), QColor(LOOKS["finding"][0])
        start.setAlpha(200)
        end.setAlpha(0)
        self._canvas.flashGeometries([shape.geometry], shape.crs, start, end, _FLASHES, _FLASH_MS)

    def crs(self) -> QgsCoordinateReferenceSystem:
        """Give the CRS of the map."""
        return self._canvas.mapSettings().destinationCrs()
