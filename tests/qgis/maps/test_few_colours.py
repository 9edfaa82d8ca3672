"""A picture in few colours is the picture."""

from __future__ import annotations

from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ako_qgis_plugin.processing_algorithms.maps.few_colours import in_few_colours

COLOURS = ("#7a0026", "#f07b1e", "#ffd84a", "#dfe9f5", "#1b5fb0")


def png_of(picture):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data())


def painted(width=101, height=40):
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    painter = QPainter(picture)
    for number, colour in enumerate(COLOURS):
        painter.fillRect(number * 20, 10, 15, 20, QColor(colour))
    painter.end()
    return picture


def test_flat_colours_stay_what_they_are():
    small = QImage.fromData(in_few_colours(png_of(painted())), "PNG")
    assert [small.pixelColor(number * 20 + 5, 15).name() for number in range(len(COLOURS))] == list(COLOURS)


def test_size_and_resolution_stay():
    picture = painted()
    picture.setDotsPerMeterX(7874)
    small = QImage.fromData(in_few_colours(png_of(picture)), "PNG")
    assert (small.width(), small.height(), small.dotsPerMeterX()) == (101, 40, 7874)


def test_many_colours_come_out_near_what_they_were():
    picture = QImage(256, 64, QImage.Format.Format_RGB32)
    for x in range(256):
        for y in range(64):
            picture.setPixelColor(x, y, QColor(x, 4 * y, 255 - x))
    small = QImage.fromData(in_few_colours(png_of(picture)), "PNG")
    found = [(small.pixelColor(x, 20), picture.pixelColor(x, 20)) for x in range(0, 256, 17)]
    assert max(abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) for a, b in found) < 90


def test_same_picture_gives_the_same_bytes():
    assert in_few_colours(png_of(painted())) == in_few_colours(png_of(painted()))
