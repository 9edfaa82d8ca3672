"""Symbols built of a few parts. Sizes are in millimetres on paper, colours are #RRGGBB."""

from __future__ import annotations

from typing import TypeVar

from qgis.core import (
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsHashedLineSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

AnySymbol = TypeVar("AnySymbol", bound=QgsSymbol)

#: Dash and gap of what is only planned [mm].
PLANNED_DASH = (3.0, 1.8)


def _stacked(symbol: AnySymbol, *layers: QgsSymbolLayer) -> AnySymbol:
    # The constructors that take a list leave its members to Python, which deletes them too early.
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def colour(code: str, opacity: float = 1.0) -> QColor:
    """Give a colour of some opacity, 0 to 1."""
    result = QColor(code)
    result.setAlphaF(opacity)
    return result


def line(code: str, width: float, dash: tuple[float, ...] = (), offset: float = 0.0) -> QgsSimpleLineSymbolLayer:
    """Give a stroke, dashed where a pattern is given."""
    layer = QgsSimpleLineSymbolLayer(colour(code), width)
    layer.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector(list(dash))
    layer.setOffset(offset)
    return layer


def ticks(code: str, length: float, interval: float, width: float = 0.3, offset: float = 0.0) -> QgsSymbolLayer:
    """Give strokes across a line."""
    layer = QgsHashedLineSymbolLayer(True, interval)
    layer.setHashLength(length)
    layer.setSubSymbol(_stacked(QgsLineSymbol(), line(code, width)))
    layer.setOffset(offset)
    return layer


def letters(code: str, letter: str, interval: float) -> QgsSymbolLayer:
    """Give a letter repeated along a line, as utility maps have it."""
    disc = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, 2.6)
    disc.setFillColor(colour("#FFFFFF"))
    disc.setStrokeStyle(Qt.PenStyle.NoPen)
    text = QgsFontMarkerSymbolLayer("DejaVu Sans", letter, 2.6, colour(code))
    layer = QgsMarkerLineSymbolLayer(True, interval)
    layer.setSubSymbol(_stacked(QgsMarkerSymbol(), disc, text))
    return layer


def line_symbol(*layers: QgsSymbolLayer) -> QgsLineSymbol:
    """Stack layers, the first lowest."""
    return _stacked(QgsLineSymbol(), *layers)


def outline(code: str, width: float, dash: tuple[float, ...] = ()) -> QgsSimpleLineSymbolLayer:
    """Give the edge of a polygon."""
    return line(code, width, dash)


def area(code: str, opacity: float) -> QgsSimpleFillSymbolLayer:
    """Give a plain fill without an edge."""
    return QgsSimpleFillSymbolLayer(colour(code, opacity), Qt.BrushStyle.SolidPattern, colour(code), Qt.PenStyle.NoPen)


def hatch(code: str, angle: float, distance: float, width: float) -> QgsLinePatternFillSymbolLayer:
    """Give parallel strokes; angle in degrees, counter-clockwise from the horizontal."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(distance)
    layer.setSubSymbol(_stacked(QgsLineSymbol(), line(code, width)))
    return layer


def dots(code: str, distance: float, size: float) -> QgsPointPatternFillSymbolLayer:
    """Give staggered dots."""
    dot = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, size)
    dot.setColor(colour(code))
    dot.setStrokeStyle(Qt.PenStyle.NoPen)
    layer = QgsPointPatternFillSymbolLayer()
    layer.setDistanceX(distance)
    layer.setDistanceY(distance)
    layer.setDisplacementX(distance / 2)
    layer.setSubSymbol(_stacked(QgsMarkerSymbol(), dot))
    return layer


def fill_symbol(*layers: QgsSymbolLayer) -> QgsFillSymbol:
    """Stack layers, the first lowest."""
    return _stacked(QgsFillSymbol(), *layers)


def marker_symbol(shape: QgsSimpleMarkerSymbolLayer.Shape, code: str, size: float, *, hollow: bool) -> QgsMarkerSymbol:
    """Give a marker with a white rim; hollow for what is only planned."""
    rim = QgsSimpleMarkerSymbolLayer(shape, size + 1.0)
    rim.setColor(colour("#FFFFFF"))
    rim.setStrokeStyle(Qt.PenStyle.NoPen)
    body = QgsSimpleMarkerSymbolLayer(shape, size)
    body.setFillColor(colour("#FFFFFF" if hollow else code))
    body.setStrokeColor(colour(code))
    body.setStrokeWidth(0.7 if hollow else 0.3)
    return _stacked(QgsMarkerSymbol(), rim, body)


def for_geometry(geometry: str, code: str) -> QgsSymbol:
    """Give the inconspicuous symbol of what no rule of the legend names."""
    if geometry == "points":
        return marker_symbol(QgsSimpleMarkerSymbolLayer.Shape.Circle, code, 2.2, hollow=False)
    if geometry == "lines":
        return line_symbol(line("#FFFFFF", 1.0), line(code, 0.5))
    return fill_symbol(area(code, 0.08), outline(code, 0.4, (4.0, 1.2)))
