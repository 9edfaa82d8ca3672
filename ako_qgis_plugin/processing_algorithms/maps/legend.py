"""Legends that hold what is on a map and no more, in the largest letters that fit their box."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLayout,
    QgsLayoutItemLegend,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsRectangle,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSizeF

from ako_qgis_plugin.processing_algorithms.maps.text import lines_of, text_format

COLUMN_SPACE = 4.0

#: Of a sign and of the space beside it, as shares of the font's size in points [mm/pt].
SYMBOL_WIDTH = 0.85
SYMBOL_GAP = 0.45

#: Larger markers are drawn smaller in the legend [mm].
LARGEST_SYMBOL = 3.2

#: Stands for a line's end in the texts of the legend; no category has it in its name.
WRAP = "¶"

#: Sizes are measured as for print [dpi].
MEASURED_AT_DPI = 300


def present_keys(layer: QgsVectorLayer, request: QgsFeatureRequest) -> set[str]:
    """Give the legend keys of all that a layer's renderer draws of some features."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    present: set[str] = set()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures(request):
        context.expressionContext().setFeature(feature)
        present |= set(renderer.legendKeysForFeature(feature, context))
    renderer.stopRender(context)
    if isinstance(renderer, QgsRuleBasedRenderer):
        # It is named whatever the feature.
        present.discard(renderer.rootRule().ruleKey())
    return present


def forget_absent_classes(layer: QgsVectorLayer, extent: QgsRectangle) -> None:
    """Take out of a layer's legend what no feature within the extent is drawn with."""
    keep_classes(layer, present_keys(layer, QgsFeatureRequest(extent)))


def keep_classes(layer: QgsVectorLayer, present: set[str]) -> None:
    """Take out of a layer's legend what is not among the keys, and the groups that this empties."""
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsRuleBasedRenderer):
        _forget_rules(renderer.rootRule(), present)
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        keys = [item.ruleKey() for item in renderer.legendSymbolItems()]
        for index in reversed(range(len(keys))):
            if keys[index] not in present:
                renderer.deleteCategory(index)
    layer.setRenderer(renderer)


def lift_only_group(layer: QgsVectorLayer) -> None:
    """Take the rules of a group that has no name and no sister out of it: its line in a legend would be empty."""
    if not isinstance(layer.renderer(), QgsRuleBasedRenderer):
        return
    groups = layer.renderer().rootRule().children()
    if len(groups) != 1 or groups[0].label() or groups[0].symbol():
        return
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in groups[0].children():
        root.appendChild(rule.clone())
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _forget_rules(parent: QgsRuleBasedRenderer.Rule, present: set[str]) -> None:
    for rule in list(parent.children()):
        if not rule.active():
            parent.removeChild(rule)
            continue
        was_group = bool(rule.children())
        _forget_rules(rule, present)
        if not rule.children() and (was_group or rule.ruleKey() not in present):
            parent.removeChild(rule)


def add_legend(
    layout: QgsLayout,
    layers: Sequence[QgsVectorLayer],
    title: str,
    box: QRectF,
    sizes: Sequence[float],
    columns: int = 2,
) -> tuple[QgsLayoutItemLegend, float]:
    """Put a legend at the top left of a box, in the first of the sizes [pt] in which it fits, else in the last.

    Gives the legend and the height it takes [mm]. A layer without a name has no heading of its own; the layers' texts
    are broken into lines.
    """
    legend = QgsLayoutItemLegend(layout)
    legend.setTitle(title)
    legend.setAutoUpdateModel(False)
    legend.setColumnCount(columns)
    legend.setSplitLayer(False)
    legend.setColumnSpace(COLUMN_SPACE)
    legend.setMaximumSymbolSize(LARGEST_SYMBOL)
    legend.setWrapString(WRAP)
    # The legend's own tree: it would not take one of ours over.
    tree = legend.model().rootGroup()
    tree.clear()
    for layer in layers:
        node = tree.addLayer(layer)
        if not layer.name():
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(box.left(), box.top()))
    needed = QSizeF()
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None, MEASURED_AT_DPI)
    for size in sizes:
        _set_size(legend, size)
        room = (box.width() - COLUMN_SPACE * (columns - 1)) / columns - size * (SYMBOL_WIDTH + SYMBOL_GAP)
        for layer in layers:
            _wrap_labels(layer, size, room)
        legend.refresh()
        needed = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
        if needed.height() <= box.height() and needed.width() <= box.width():
            break
    # Otherwise it takes its size when it is first drawn.
    legend.setResizeToContents(False)
    legend.attemptResize(QgsLayoutSize(needed.width(), needed.height()))
    return legend, needed.height()


def _wrap_labels(layer: QgsVectorLayer, size: float, room: float) -> None:
    """Break the texts of a layer's legend so that they fit a column."""
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(_wrapped(rule.label(), size, room))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(index, _wrapped(category.label(), size, room))
    layer.setRenderer(renderer)


def _wrapped(text: str, size: float, width: float) -> str:
    return WRAP.join(lines_of(text.replace(WRAP, " "), size, width))


def _set_size(legend: QgsLayoutItemLegend, size: float) -> None:
    part = QgsLegendStyle.Style
    for component, factor, bold in (
        (part.Title, 1.35, True),
        (part.Group, 1.1, True),
        (part.Subgroup, 1.05, True),
        (part.SymbolLabel, 1.0, False),
    ):
        style = legend.style(component)
        style.setTextFormat(text_format(size * factor, bold=bold))
        if component == part.Title:
            style.setMargin(QgsLegendStyle.Side.Bottom, size * 0.1)
        if component == part.Subgroup:
            style.setMargin(QgsLegendStyle.Side.Top, size * 0.28)
        legend.setStyle(component, style)
    symbol = legend.style(part.Symbol)
    symbol.setMargin(QgsLegendStyle.Side.Top, size * 0.12)
    legend.setStyle(part.Symbol, symbol)
    legend.setSymbolHeight(size * 0.4)
    legend.setSymbolWidth(size * SYMBOL_WIDTH)
    legend.setBoxSpace(0.0)
