"""A printed map of findings: title, map, legend of what is on it, scale bar, north arrow, sources.

Layouts are made and exported in the thread that owns the project.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.wording import say

#: Resolution of exported pictures: legible in print, small enough for a letter [dpi].
EXPORT_DPI = 170

FONT = "DejaVu Sans"

#: A3 landscape [mm]: x, y, width, height of what stands on the page.
PAGE = "A3"
TITLE_BOX = QRectF(12, 8, 396, 11)
SUBTITLE_BOX = QRectF(12, 19.5, 396, 7)
MAP_BOX = QRectF(12, 29, 254, 246)
LEGEND_BOX = QRectF(271, 29, 137, 246)
SOURCES_BOX = QRectF(12, 278, 396, 13)

#: Kept between the edge of a box and what stands in it [mm].
PADDING = 3.0

#: The legend takes the largest of these sizes with which it fits its box [pt].
LEGEND_FONT_SIZES = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5)

LEGEND_COLUMNS = 2
LEGEND_COLUMN_SPACE = 4.0
#: Of a sign and of the space beside it, as shares of the font's size in points [mm/pt].
SYMBOL_WIDTH = 0.85
SYMBOL_GAP = 0.45
#: Larger markers are drawn smaller in the legend [mm].
LARGEST_LEGEND_SYMBOL = 3.2
#: Stands for a line's end in the texts of the legend; no category has it in its name.
WRAP = "¶"

NOTE_SIZE = 7.2
MM_PER_PT = 25.4 / 72
#: Of the font, with a reserve for rounding.
LINE_SPACING = 1.25
#: Texts are measured in a large font, so that screens and their rounding do not matter.
MEASURING_PIXELS = 1000

#: Of the scale bar, wished for [mm].
SCALE_BAR_WIDTH = (30.0, 60.0)

NORTH_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"


class LayoutError(AkoError):
    """The map could not be written."""


@dataclass(frozen=True)
class MapTexts:
    """The words on the page; ``notes`` stand below the legend, one paragraph each."""

    title: str
    subtitle: str
    legend: str
    sources: str
    notes_title: str = ""
    notes: tuple[str, ...] = field(default=())


def build_layout(
    project: QgsProject, layers: list[QgsVectorLayer], extent: QgsRectangle, texts: MapTexts
) -> QgsPrintLayout:
    """Lay out a map.

    Parameters
    ----------
    project
        Holds the layers; its CRS is the map's.
    layers
        Styled, the uppermost first; a layer without a name has no entry in the legend. Legends lose what does not
        occur within ``extent``, so pass copies.
    extent
        To be shown, in the project's CRS; it grows to the shape of the map's box.
    texts
        The words on the page.

    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(PAGE, layout.pageCollection().page(0).Orientation.Landscape)
    map_item = _map(layout, layers, extent)
    for layer in layers:
        forget_absent_classes(layer, map_item.extent())
    _label(layout, texts.title, TITLE_BOX, 21, bold=True)
    _label(layout, texts.subtitle, SUBTITLE_BOX, 10.5, grey=True)
    _label(layout, texts.sources, SOURCES_BOX, 7.5, grey=True)
    _scale_bar(layout, map_item)
    _north_arrow(layout)
    room = LEGEND_BOX.height() - _notes(layout, texts)
    _legend(layout, map_item, layers, texts.legend, room)
    return layout


def export_png(layout: QgsPrintLayout, path: Path, dpi: float = EXPORT_DPI) -> None:
    """Write a layout as a picture.

    Raises
    ------
    LayoutError
        If the file cannot be written.

    """
    # Not exportToImage, which tries to georeference the picture and has GDAL complain about it.
    picture = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), dpi)
    if picture.isNull() or not picture.save(str(path)):
        raise LayoutError(
            say("{file}: the map could not be written; is there such a folder, and may it be written?", file=path)
        )


def forget_absent_classes(layer: QgsVectorLayer, extent: QgsRectangle) -> None:
    """Take out of a layer's legend what no feature within the extent is drawn with."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    present: set[str] = set()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures(QgsFeatureRequest(extent)):
        context.expressionContext().setFeature(feature)
        present |= set(renderer.legendKeysForFeature(feature, context))
    renderer.stopRender(context)
    if isinstance(renderer, QgsRuleBasedRenderer):
        _forget_rules(renderer.rootRule(), present)
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        keys = [item.ruleKey() for item in renderer.legendSymbolItems()]
        for index in reversed(range(len(keys))):
            if keys[index] not in present:
                renderer.deleteCategory(index)
    layer.setRenderer(renderer)


def _forget_rules(parent: QgsRuleBasedRenderer.Rule, present: set[str]) -> None:
    for rule in list(parent.children()):
        if not rule.active():
            parent.removeChild(rule)
            continue
        was_group = bool(rule.children())
        _forget_rules(rule, present)
        if not rule.children() and (was_group or rule.ruleKey() not in present):
            parent.removeChild(rule)


def numbered_points(points: list[QgsPointXY], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Give a layer of numbered discs, 1 for the first point; it has no entry in the legend."""
    layer = QgsVectorLayer(f"Point?crs={crs.authid()}&field=number:integer", "", "memory")
    for number, point in enumerate(points, start=1):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        feature.setAttributes([number])
        layer.dataProvider().addFeature(feature)
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": "5", "color": "#ffffff", "outline_color": "#101010", "outline_width": "0.5"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_number_settings()))
    layer.setLabelsEnabled(True)
    return layer


def _number_settings() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = "number"
    settings.setFormat(_text_format(8.5, bold=True))
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.Over
    settings.displayAll = True
    settings.priority = 10
    return settings


def _place(item: QgsLayoutItem, box: QRectF) -> None:
    item.attemptMove(QgsLayoutPoint(box.x(), box.y()))
    item.attemptResize(QgsLayoutSize(box.width(), box.height()))


def _text_format(size: float, *, bold: bool = False, grey: bool = False) -> QgsTextFormat:
    text = QgsTextFormat()
    font = QFont(FONT)
    font.setBold(bold)
    text.setFont(font)
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor("#4A4A4A" if grey else "#101010"))
    return text


def _label(
    layout: QgsPrintLayout, text: str, box: QRectF, size: float, *, bold: bool = False, grey: bool = False
) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setTextFormat(_text_format(size, bold=bold, grey=grey))
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    layout.addLayoutItem(label)
    _place(label, box)
    return label


def _map(layout: QgsPrintLayout, layers: list[QgsVectorLayer], extent: QgsRectangle) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    _place(item, MAP_BOX)
    item.setCrs(layout.project().crs())
    item.setKeepLayerSet(True)
    item.setLayers(layers)
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#606060"))
    return item


def _scale_bar(layout: QgsPrintLayout, map_item: QgsLayoutItemMap) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(SCALE_BAR_WIDTH[0])
    bar.setMaximumBarWidth(SCALE_BAR_WIDTH[1])
    bar.setTextFormat(_text_format(8))
    bar.setHeight(1.8)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 215))
    layout.addLayoutItem(bar)
    bar.update()
    bar.setReferencePoint(QgsLayoutItem.ReferencePoint.LowerRight)
    bar.attemptMove(QgsLayoutPoint(MAP_BOX.right() - PADDING, MAP_BOX.bottom() - PADDING))


def _north_arrow(layout: QgsPrintLayout) -> None:
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(NORTH_ARROW)
    layout.addLayoutItem(arrow)
    size = 15.0
    _place(arrow, QRectF(MAP_BOX.right() - PADDING - size, MAP_BOX.top() + PADDING, size, size))


def _notes(layout: QgsPrintLayout, texts: MapTexts) -> float:
    """Put the notes at the foot of the legend's column; give the height they take [mm]."""
    if not texts.notes:
        return 0.0
    line_height = NOTE_SIZE * MM_PER_PT * LINE_SPACING
    lines = sum(len(_lines(note, NOTE_SIZE, LEGEND_BOX.width())) for note in texts.notes)
    body = line_height * lines + NOTE_SIZE * MM_PER_PT
    head = line_height * 1.6 if texts.notes_title else 0.0
    top = LEGEND_BOX.bottom() - body - head
    if texts.notes_title:
        _label(layout, texts.notes_title, QRectF(LEGEND_BOX.left(), top, LEGEND_BOX.width(), head), 9.0, bold=True)
    box = QRectF(LEGEND_BOX.left(), top + head, LEGEND_BOX.width(), body)
    _label(layout, "\n".join(texts.notes), box, NOTE_SIZE)
    return body + head + PADDING


def _lines(text: str, size: float, width: float) -> list[str]:
    """Break a paragraph at spaces into lines of at most a width [mm] in the page's font at a size [pt]."""
    font = QFont(FONT)
    font.setPixelSize(MEASURING_PIXELS)
    metrics = QFontMetricsF(font)
    mm_per_pixel = size * MM_PER_PT / MEASURING_PIXELS
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) * mm_per_pixel <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _legend(
    layout: QgsPrintLayout, map_item: QgsLayoutItemMap, layers: list[QgsVectorLayer], title: str, room: float
) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setTitle(title)
    legend.setLinkedMap(map_item)
    legend.setAutoUpdateModel(False)
    legend.setColumnCount(LEGEND_COLUMNS)
    legend.setSplitLayer(False)
    legend.setColumnSpace(LEGEND_COLUMN_SPACE)
    legend.setMaximumSymbolSize(LARGEST_LEGEND_SYMBOL)
    legend.setWrapString(WRAP)
    # The legend's own tree: it would not take one of ours over.
    tree = legend.model().rootGroup()
    tree.clear()
    for layer in layers:
        if layer.name():
            tree.addLayer(layer)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(LEGEND_BOX.left(), LEGEND_BOX.top()))
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None, EXPORT_DPI)
    for size in LEGEND_FONT_SIZES:
        _set_legend_size(legend, size)
        for layer in layers:
            _wrap_labels(layer, size)
        legend.refresh()
        needed = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
        if needed.height() <= room and needed.width() <= LEGEND_BOX.width():
            break


def _wrap_labels(layer: QgsVectorLayer, size: float) -> None:
    """Break the texts of a layer's legend so that they fit a column."""
    room = (LEGEND_BOX.width() - LEGEND_COLUMN_SPACE) / LEGEND_COLUMNS - size * (SYMBOL_WIDTH + SYMBOL_GAP)
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsRuleBasedRenderer):
        rules = renderer.rootRule().descendants()
        for rule in rules:
            rule.setLabel(_wrapped(rule.label(), size, room))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(index, _wrapped(category.label(), size, room))
    layer.setRenderer(renderer)


def _wrapped(text: str, size: float, width: float) -> str:
    return WRAP.join(_lines(text.replace(WRAP, " "), size, width))


def _set_legend_size(legend: QgsLayoutItemLegend, size: float) -> None:
    part = QgsLegendStyle.Style
    for component, factor, bold in (
        (part.Title, 1.35, True),
        (part.Group, 1.1, True),
        (part.Subgroup, 1.05, True),
        (part.SymbolLabel, 1.0, False),
    ):
        style = legend.style(component)
        style.setTextFormat(_text_format(size * factor, bold=bold))
        if component == part.Subgroup:
            style.setMargin(QgsLegendStyle.Side.Top, size * 0.28)
        legend.setStyle(component, style)
    symbol = legend.style(part.Symbol)
    symbol.setMargin(QgsLegendStyle.Side.Top, size * 0.12)
    legend.setStyle(part.Symbol, symbol)
    legend.setSymbolHeight(size * 0.4)
    legend.setSymbolWidth(size * SYMBOL_WIDTH)
    legend.setBoxSpace(0.0)
