"""Draws, behind a number, how far a unit is from the threshold: to the right inside, to the left outside."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate

from ako_qgis_plugin.core.functional_area.vocabulary import Role
from ako_qgis_plugin.panels.variants.looks import ROLE_LOOKS
from ako_qgis_plugin.panels.variants.model import BAR

#: Of a cell: the bar's height, and the air at its sides [px].
_SHARE, _AIR = 0.62, 3.0

_ABOVE, _BELOW = QColor(ROLE_LOOKS[Role.COMMUTING].colour), QColor("#C9C2B4")


class DistanceBar(QStyledItemDelegate):
    """A bar from the middle of the cell, where the threshold is."""

    def paint(self, painter: QPainter, option, index) -> None:
        share = index.data(BAR)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if share is not None and not is_selected:
            self._draw(painter, QRectF(option.rect), share)
        super().paint(painter, option, index)

    @staticmethod
    def _draw(painter: QPainter, cell: QRectF, share: float) -> None:
        half = cell.width() / 2 - _AIR
        height = _SHARE * cell.height()
        top = cell.center().y() - height / 2
        middle = cell.center().x()
        # Near the threshold differences count most, and there a square root is steep.
        length = half * abs(share) ** 0.5
        left = middle if share >= 0 else middle - length
        painter.save()
        painter.fillRect(QRectF(left, top, length, height), _ABOVE if share >= 0 else _BELOW)
        painter.setPen(QPen(QColor("#404040"), 1))
        painter.drawLine(round(middle), round(cell.top() + 2), round(middle), round(cell.bottom() - 2))
        painter.restore()
