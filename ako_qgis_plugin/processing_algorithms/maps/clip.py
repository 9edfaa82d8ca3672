"""A small picture of a map with a scale bar of a round length and north; the same input gives the same bytes."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from ako_qgis_plugin.processing_algorithms.maps.spot import ROUND_LENGTHS, rounded_down

#: Print in a letter; larger pictures would make documents heavy [dpi].
CLIP_DPI = 200

MM_PER_INCH = 25.4

FONT = "DejaVu Sans"

#: Between the edge of the picture and bar and arrow, and of the bar's letters [mm].
INSET = 1.6
LETTERS = 2.3

#: The bar is at most so much of the picture's width.
LONGEST_BAR = 0.3

_INK = QColor("#202020")
_PAPER = QColor(255, 255, 255, 220)


def draw_png(
    project: QgsProject, layers: list[QgsVectorLayer], extent: QgsRectangle, width_mm: float, height_mm: float
) -> bytes:
    """Draw layers, the first uppermost, into a picture in PNG; the extent has the picture's shape."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setLayers(layers)
    settings.setOutputDpi(CLIP_DPI)
    settings.setOutputSize(QSize(_pixels(width_mm), _pixels(height_mm)))
    settings.setExtent(extent)
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling)
    labels = settings.labelingEngineSettings()
    labels.setFlag(Qgis.LabelingFlag.UsePartialCandidates, False)
    settings.setLabelingEngineSettings(labels)
    picture = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    picture.setDotsPerMeterX(round(CLIP_DPI / MM_PER_INCH * 1000))
    picture.setDotsPerMeterY(round(CLIP_DPI / MM_PER_INCH * 1000))
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    # Not in threads, which would place the labels in the order in which they end.
    job.renderSynchronously()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(CLIP_DPI / MM_PER_INCH, CLIP_DPI / MM_PER_INCH)
    _draw_bar(painter, extent.width() / width_mm, width_mm, height_mm)
    _draw_arrow(painter, width_mm)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#606060"), 0.25))
    painter.drawRect(QRectF(0.12, 0.12, width_mm - 0.24, height_mm - 0.24))
    painter.end()
    return _png(picture)


def _pixels(length_mm: float) -> int:
    return round(length_mm * CLIP_DPI / MM_PER_INCH)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data())


def _font() -> QFont:
    # In a font as large as this, hinting to whole pixels does not matter; the painter makes it small.
    font = QFont(FONT)
    font.setPixelSize(100)
    return font


def _draw_text(painter: QPainter, text: str, left: float, baseline: float) -> None:
    painter.save()
    painter.translate(QPointF(left, baseline))
    painter.scale(LETTERS / 100, LETTERS / 100)
    painter.setFont(_font())
    painter.setPen(_INK)
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def _width(text: str) -> float:
    return QFontMetricsF(_font()).horizontalAdvance(text) * LETTERS / 100


def _draw_bar(painter: QPainter, metres_per_mm: float, width_mm: float, height_mm: float) -> None:
    length_m = rounded_down(width_mm * LONGEST_BAR * metres_per_mm, ROUND_LENGTHS)
    text = f"{length_m / 1000:g} km" if length_m >= 1000 else f"{length_m:g} m"
    bar, letters = length_m / metres_per_mm, _width(text)
    box = QRectF(INSET, height_mm - INSET - 4.6, bar + letters + 3.6, 4.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PAPER)
    painter.drawRect(box)
    middle = box.center().y()
    painter.setPen(QPen(_INK, 0.25))
    for part, fill in enumerate((_INK, QColor("#FFFFFF"))):
        painter.setBrush(fill)
        painter.drawRect(QRectF(box.left() + 1.2 + part * bar / 2, middle - 0.55, bar / 2, 1.1))
    _draw_text(painter, text, box.left() + bar + 2.4, middle + LETTERS * 0.36)


def _draw_arrow(painter: QPainter, width_mm: float) -> None:
    x, top = width_mm - INSET - 2.4, INSET + 0.6
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PAPER)
    painter.drawRect(QRectF(x - 2.4, INSET, 4.8, 9.2))
    painter.setBrush(_INK)
    painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x + 1.5, top + 4.6), QPointF(x, top + 3.6)]))
    painter.setBrush(QColor("#FFFFFF"))
    painter.setPen(QPen(_INK, 0.2))
    painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x - 1.5, top + 4.6), QPointF(x, top + 3.6)]))
    _draw_text(painter, "N", x - _width("N") / 2, top + 7.8)
