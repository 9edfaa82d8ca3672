"""Colours and icons of verdicts and decisions, as the map has them; fit for light and dark themes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from ako_qgis_plugin.core.schema import ReviewStatus, Verdict

#: Fill, edge and the text upon it; tests hold them against the style of findings.
VERDICT_COLOURS = {
    Verdict.CONFLICT: ("#7A0026", "#4A0017", "#FFFFFF"),
    Verdict.POTENTIAL_CONFLICT: ("#F07B1E", "#9A4400", "#000000"),
    Verdict.ATTENTION: ("#FFD84A", "#7A5C00", "#000000"),
    Verdict.NOT_ASSESSED: ("#7D7D7D", "#444444", "#FFFFFF"),
    Verdict.SUPPORTS: ("#1B5FB0", "#0F3C73", "#FFFFFF"),
}

#: Not by colour alone: patterns tell verdicts apart in grey.
_PATTERNS = {
    Verdict.POTENTIAL_CONFLICT: Qt.BrushStyle.BDiagPattern,
    Verdict.ATTENTION: Qt.BrushStyle.Dense7Pattern,
    Verdict.NOT_ASSESSED: Qt.BrushStyle.DiagCrossPattern,
    Verdict.SUPPORTS: Qt.BrushStyle.HorPattern,
}

#: The key that decides so, which is also its sign, and its colour.
DECISION_KEYS = {
    ReviewStatus.ACCEPTED: ("1", "#2E7D32"),
    ReviewStatus.JUSTIFIED: ("2", "#00767A"),
    ReviewStatus.MUNICIPALITY_TO_CHANGE: ("3", "#B3470A"),
    ReviewStatus.REGION_TO_CHANGE: ("4", "#6A3FA0"),
    ReviewStatus.REJECTED: ("5", "#5A5A5A"),
    ReviewStatus.OPEN: ("0", "#808080"),
}

#: Drawn so large that screens of twice the density show it sharp [px].
_SIZE, _SHOWN = 48, 16
_SCALE = _SIZE / _SHOWN


def verdict_icon(verdict: str | None) -> QIcon:
    """Give the swatch of a verdict; empty for one that is unknown."""
    colours = VERDICT_COLOURS.get(verdict)
    if colours is None:
        return QIcon()
    fill, edge, _text = colours
    pixmap, painter = _canvas()
    box = QRectF(2, 2, 12, 12)
    painter.setPen(QPen(QColor("#FFFFFF"), 3))
    painter.drawRect(box)
    painter.setPen(QPen(QColor(edge), 1.2))
    painter.setBrush(QColor(fill))
    painter.drawRect(box)
    if verdict in _PATTERNS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor("#FFFFFF" if verdict != Verdict.ATTENTION else edge), _PATTERNS[verdict]))
        painter.drawRect(box)
    painter.end()
    return QIcon(pixmap)


def status_icon(status: str | None) -> QIcon:
    """Give the sign of a decision: the key that makes it; a ring where none was made."""
    key, colour = DECISION_KEYS.get(status, DECISION_KEYS[ReviewStatus.OPEN])
    pixmap, painter = _canvas()
    disc = QRectF(1.5, 1.5, 13, 13)
    if key == DECISION_KEYS[ReviewStatus.OPEN][0]:
        # The rim shows it on the colour of what is selected.
        for rim, width in (("#FFFFFF", 3.0), (colour, 1.8)):
            painter.setPen(QPen(QColor(rim), width))
            painter.drawEllipse(disc)
    else:
        painter.setPen(QPen(QColor("#FFFFFF"), 1))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(disc)
        font = painter.font()
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, key)
    painter.end()
    return QIcon(pixmap)


def _canvas() -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SCALE, _SCALE)
    return pixmap, painter
