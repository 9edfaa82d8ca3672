"""How the zone of the one finding of a map looks: a strong edge, and the name that the plan gives it."""

from __future__ import annotations

from qgis.core import Qgis, QgsRuleBasedLabeling, QgsSingleSymbolRenderer

from scripts.style_source.expressions import field
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import fill_symbol, outline
from scripts.style_source.zones import HIDDEN, columns, display_expression, map_tip

__all__ = ["HIDDEN", "columns", "display_expression", "labels", "map_tip", "renderer"]

ANY_SCALE = 10_000_000


def renderer(language: str) -> QgsSingleSymbolRenderer:
    """Give an edge that every colour of the regulation lets through."""
    return QgsSingleSymbolRenderer(fill_symbol(outline("#FFFFFF", 1.5), outline("#101010", 0.7)))


def labels(language: str) -> QgsRuleBasedLabeling:
    """Give the zone's name; no other label comes before it."""
    text = f"coalesce(nullif({field('zone_label')}, ''), {field('symbol')})"
    name = Label(text, "", ANY_SCALE, 9.0, "#101010", bold=True, priority=10, wrap=0)
    return labeling([name], Qgis.LabelPlacement.Horizontal)
