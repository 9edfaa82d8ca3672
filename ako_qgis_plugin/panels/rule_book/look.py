"""How rules look: the swatches of the map, and one for the verdict that the map never shows."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

from ako_qgis_plugin.core.schema import Verdict
from ako_qgis_plugin.panels.look import verdict_icon

#: Fill and edge, as documents have it.
_NEUTRAL = ("#E6E6E6", "#8C8C8C")

_SIZE = 48


@cache
def swatch(verdict: str) -> QIcon:
    """Give the swatch of a verdict that a rule may have."""
    if verdict != Verdict.NEUTRAL:
        return verdict_icon(verdict)
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    fill, edge = map(QColor, _NEUTRAL)
    box = pixmap.rect().adjusted(6, 6, -6, -6)
    painter.fillRect(box, fill)
    painter.setPen(edge)
    painter.drawRect(box)
    painter.end()
    return QIcon(pixmap)
