"""A printed map of findings: title, map, legend of what is on it, scale bar, north arrow, sources.

Layouts are made and exported in the thread that owns the project.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.maps.legend import add_legend, forget_absent_classes
from ako_qgis_plugin.processing_algorithms.maps.text import GREY, INK, MM_PER_PT, line_height, lines_of, text_format

#: Resolution of exported pictures: legible in print, small enough for a letter [dpi].
EXPORT_DPI = 170

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

NOTE_SIZE = 7.2

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
    box = LEGEND_BOX.adjusted(0, 0, 0, -_notes(layout, texts))
    add_legend(layout, [layer for layer in layers if layer.name()], texts.legend, box, LEGEND_FONT_SIZES)
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
    settings.setFormat(text_format(8.5, bold=True))
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.Over
    settings.displayAll = True
    settings.priority = 10
    return settings


def _place(item: QgsLayoutItem, box: QRectF) -> None:
    item.attemptMove(QgsLayoutPoint(box.x(), box.y()))
    item.attemptResize(QgsLayoutSize(box.width(), box.height()))


def _label(
    layout: QgsPrintLayout, text: str, box: QRectF, size: float, *, bold: bool = False, grey: bool = False
) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setTextFormat(text_format(size, bold=bold, colour=GREY if grey else INK))
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
    bar.setTextFormat(text_format(8))
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
    height = line_height(NOTE_SIZE)
    lines = sum(len(lines_of(note, NOTE_SIZE, LEGEND_BOX.width())) for note in texts.notes)
    body = height * lines + NOTE_SIZE * MM_PER_PT
    head = height * 1.6 if texts.notes_title else 0.0
    top = LEGEND_BOX.bottom() - body - head
    if texts.notes_title:
        _label(layout, texts.notes_title, QRectF(LEGEND_BOX.left(), top, LEGEND_BOX.width(), head), 9.0, bold=True)
    box = QRectF(LEGEND_BOX.left(), top + head, LEGEND_BOX.width(), body)
    _label(layout, "\n".join(texts.notes), box, NOTE_SIZE)
    return body + head + PADDING
