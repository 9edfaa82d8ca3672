"""How the one finding of a map looks: hatched and edged in the colour of its verdict; what is below shows through."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsProperty, QgsRuleBasedLabeling, QgsRuleBasedRenderer, QgsSymbolLayer

from ako_qgis_plugin.core import words
from ako_qgis_plugin.core.schema import Certainty, Verdict
from scripts.style_source.expressions import field, quoted
from scripts.style_source.findings import DRAWING_ORDER, HIDDEN, VERDICT_LOOKS, columns, display_expression, map_tip
from scripts.style_source.symbols import area, fill_symbol, hatch, outline

__all__ = ["HIDDEN", "columns", "display_expression", "labels", "map_tip", "renderer"]


def _symbol(verdict: Verdict) -> QgsFillSymbol:
    look = VERDICT_LOOKS[verdict]
    edge = outline(look.edge, 0.6)
    edge.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeStyle,
        QgsProperty.fromExpression(f"if({field('certainty')} = {quoted(Certainty.CERTAIN)}, 'solid', 'dash')"),
    )
    return fill_symbol(outline("#FFFFFF", 1.6), area(look.colour, 0.25), hatch(look.colour, 45, 1.5, 0.4), edge)


def renderer(language: str) -> QgsRuleBasedRenderer:
    """Give one rule a verdict, whatever else the finding is."""
    root = QgsRuleBasedRenderer.Rule(None)
    for verdict in reversed(DRAWING_ORDER):
        text = words.VERDICTS[verdict][language]
        root.appendChild(QgsRuleBasedRenderer.Rule(_symbol(verdict), 0, 0, f'"verdict" = {quoted(verdict)}', text))
    return QgsRuleBasedRenderer(root)


def labels(language: str) -> QgsRuleBasedLabeling:
    """Give none: the map is about this finding."""
    return QgsRuleBasedLabeling(QgsRuleBasedLabeling.Rule(None))
