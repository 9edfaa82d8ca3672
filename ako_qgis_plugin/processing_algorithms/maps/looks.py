"""How copies of layers are changed for paper: paler, without a part of what they draw, and cheap to draw."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

#: Of a dash that its round ends make a dot [mm].
DOT_LENGTH = 0.01


def show_only(layer: QgsVectorLayer, condition: str) -> None:
    """Have a layer that is drawn by rules draw only some features."""
    root = QgsRuleBasedRenderer.Rule(None)
    shown = QgsRuleBasedRenderer.Rule(None, 0, 0, condition)
    for rule in layer.renderer().rootRule().children():
        shown.appendChild(rule.clone())
    root.appendChild(shown)
    layer.setRenderer(QgsRuleBasedRenderer(root))


def make_paler(layer: QgsVectorLayer, strength: float) -> None:
    """Mix a layer's colours with white: an opacity would make pictures of a document's pages."""
    _change_symbols(layer, lambda symbol: _paler(symbol, strength))


def draw_dots_as_lines(layer: QgsVectorLayer) -> None:
    """Draw dotted areas with dotted lines: a document holds every single dot as a shape, three times as large."""
    _change_symbols(layer, _without_points)


def _change_symbols(layer: QgsVectorLayer, change: Callable[[QgsSymbol], QgsSymbol]) -> None:
    renderer = layer.renderer().clone()
    for item in renderer.legendSymbolItems():
        if item.symbol() is not None:
            renderer.setLegendSymbolItem(item.ruleKey(), change(item.symbol().clone()))
    layer.setRenderer(renderer)


def _without_points(symbol: QgsSymbol) -> QgsSymbol:
    for index in range(symbol.symbolLayerCount()):
        dots = symbol.symbolLayer(index)
        if isinstance(dots, QgsPointPatternFillSymbolLayer):
            symbol.changeSymbolLayer(index, _dotted_lines(dots))
    return symbol


def _dotted_lines(dots: QgsPointPatternFillSymbolLayer) -> QgsLinePatternFillSymbolLayer:
    # Not the symbol itself: Python may know another, long deleted, by its address.
    marker = dots.subSymbol().symbolLayer(0)
    line = QgsSimpleLineSymbolLayer(marker.color(), marker.size())
    line.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    line.setUseCustomDashPattern(True)
    line.setCustomDashVector([DOT_LENGTH, dots.distanceX() - DOT_LENGTH])
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, line)
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(0)
    lines.setDistance(dots.distanceY())
    lines.setSubSymbol(symbol)
    return lines


def _paler(symbol: QgsSymbol, strength: float) -> QgsSymbol:
    for part in symbol.symbolLayers():
        _make_part_paler(part, strength)
    return symbol


def _make_part_paler(part: QgsSymbolLayer, strength: float) -> None:
    if part.subSymbol() is not None:
        part.setSubSymbol(_paler(part.subSymbol().clone(), strength))
        return
    # For some symbol layers two of these are one colour: they are read before any is set.
    colours = [_mixed(colour, strength) for colour in (part.fillColor(), part.strokeColor(), part.color())]
    for setter, colour in zip((part.setFillColor, part.setStrokeColor, part.setColor), colours, strict=True):
        setter(colour)


def _mixed(colour: QColor, strength: float) -> QColor:
    parts = (round(255 - strength * (255 - part)) for part in (colour.red(), colour.green(), colour.blue()))
    return QColor(*parts, colour.alpha())
