"""How roles and differences look on the map and in lists: told apart by lightness and pattern, not by hue alone."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from ako_qgis_plugin.core.functional_area.vocabulary import Role

#: Drawn so large that screens of twice the density show it sharp [px].
_SIZE, _SHOWN = 48, 16


@dataclass(frozen=True, slots=True)
class Look:
    """Fill of a unit: colour, how opaque (0 to 255), the pattern on it and the pattern's colour."""

    colour: str
    opacity: int
    pattern: Qt.BrushStyle = Qt.BrushStyle.NoBrush
    ink: str = "#000000"

    @property
    def fill(self) -> QColor:
        """Give the colour as it lies on the map."""
        colour = QColor(self.colour)
        colour.setAlpha(self.opacity)
        return colour

    @property
    def hatch(self) -> QBrush:
        """Give the pattern that lies on the fill."""
        return QBrush(QColor(self.ink), self.pattern)


#: As the style of saved variants has them, but for what lies outside, which lets the map through.
ROLE_LOOKS = {
    Role.CORE: Look("#174A7C", 215),
    Role.COMMUTING: Look("#8DB9DD", 195),
    Role.OUTSIDE: Look("#D9D2C3", 70),
    Role.NOT_ASSESSED: Look("#8A8A8A", 150, Qt.BrushStyle.DiagCrossPattern, "#FFFFFF"),
}

#: Lies upon units that hidden flows could turn.
UNCERTAIN = QBrush(QColor("#A34E00"), Qt.BrushStyle.BDiagPattern)

#: Two variants compared: in both, in the first only, in the second only, in neither.
BOTH, ONLY_FIRST, ONLY_SECOND, NEITHER = "both", "only_first", "only_second", "neither"
COMPARED_LOOKS = {
    BOTH: Look("#174A7C", 200),
    ONLY_FIRST: Look("#E69F00", 215, Qt.BrushStyle.BDiagPattern, "#5C3F00"),
    ONLY_SECOND: Look("#C9E4DE", 225, Qt.BrushStyle.FDiagPattern, "#00594A"),
    NEITHER: ROLE_LOOKS[Role.OUTSIDE],
}

#: A result that no longer fits its data or parameters.
STALE = Look("#9A9A9A", 90)

#: Outline of an area and the rim that sets it off from any map below: colour and width [px].
OUTLINE, RIM = ("#111111", 2.6), ("#FFFFFF", 5.2)

#: Border of a unit, and the unit that is chosen.
BORDER, CHOSEN = ("#5A5A5A", 0.7), ("#D4002A", 3.0)


def swatch(look: Look, *, is_uncertain: bool = False) -> QIcon:
    """Give a look as an icon."""
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SIZE / _SHOWN, _SIZE / _SHOWN)
    box = QRectF(1.5, 2.5, 13, 11)
    painter.fillRect(box, QColor("#FFFFFF"))
    painter.fillRect(box, look.fill)
    painter.fillRect(box, look.hatch)
    if is_uncertain:
        painter.fillRect(box, UNCERTAIN)
    painter.setPen(QPen(QColor("#404040"), 1))
    painter.drawRect(box)
    painter.end()
    return QIcon(pixmap)
