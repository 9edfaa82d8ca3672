"""Texts on a page: measured before they are set, so that none runs out of its box."""

from __future__ import annotations

from qgis.core import Qgis, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

#: Present wherever QGIS runs; the fonts of one system would be replaced on another.
FONT = "DejaVu Sans"

MM_PER_PT = 25.4 / 72

#: Of the font, with a reserve for rounding.
LINE_SPACING = 1.25

#: QGIS sets letters a little wider than their font says, by whole dots; measured on pages of the atlas.
WIDTH_RESERVE = 1.03

#: Texts are measured in a large font, so that screens and their rounding do not matter.
MEASURING_PIXELS = 1000

INK, GREY = "#101010", "#4A4A4A"

ELLIPSIS = "…"


def text_format(size: float, *, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """Give the page's font at a size [pt]."""
    text = QgsTextFormat()
    text.setFont(_font(bold=bold))
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    return text


def _font(*, bold: bool) -> QFont:
    font = QFont(FONT)
    font.setBold(bold)
    # "fl" as one sign would not be found by who searches a document for "conflict".
    font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return font


def line_height(size: float) -> float:
    """Give the height of a line of a size [pt], in mm."""
    return size * MM_PER_PT * LINE_SPACING


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of a text [mm] in the page's font at a size [pt]."""
    font = _font(bold=bold)
    font.setPixelSize(MEASURING_PIXELS)
    return QFontMetricsF(font).horizontalAdvance(text) * WIDTH_RESERVE * size * MM_PER_PT / MEASURING_PIXELS


def lines_of(text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Break a text at spaces into lines of at most a width [mm]; a longer word is broken where it must be."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        lines.append("")
        for word in paragraph.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if width_of(longer, size, bold=bold) <= width:
                lines[-1] = longer
                continue
            pieces = _pieces(word, size, width, bold)
            lines[-1:] = [*([lines[-1]] if lines[-1] else []), *pieces]
    return lines


def _pieces(word: str, size: float, width: float, bold: bool) -> list[str]:
    pieces = []
    while word and width_of(word, size, bold=bold) > width:
        length = max(1, _fitting(word, size, width, bold))
        pieces.append(word[:length])
        word = word[length:]
    return [*pieces, word] if word else pieces


def _fitting(text: str, size: float, width: float, bold: bool) -> int:
    """Give how many letters of a text fit a width."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle], size, bold=bold) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def shortened(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """Give a text in one line of at most a width [mm], its end replaced by an ellipsis where it is longer."""
    line = " ".join(text.split())
    if width_of(line, size, bold=bold) <= width:
        return line
    room = width - width_of(ELLIPSIS, size, bold=bold)
    return line[: _fitting(line, size, room, bold)].rstrip() + ELLIPSIS


def cut(lines: list[str], at_most: int, size: float, width: float) -> list[str]:
    """Leave at most so many lines; an ellipsis says that there were more."""
    if len(lines) <= at_most:
        return lines
    if at_most <= 0:
        return []
    last = lines[at_most - 1]
    room = width - width_of(ELLIPSIS, size)
    return [*lines[: at_most - 1], last[: _fitting(last, size, room, bold=False)].rstrip() + ELLIPSIS]


def as_it_is(text: str) -> str:
    """Keep a label from taking a part of a text for an expression."""
    return text.replace("[%", "[% '[' || '%' %]")
