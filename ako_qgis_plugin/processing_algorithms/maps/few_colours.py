"""Pictures of maps in 256 of their own colours: a sixth of the size, and nobody sees it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QImage, qRgb

#: Colours of a palette in PNG, and how many of them are the most frequent ones.
_COLOURS, _FREQUENT = 256, 128

#: Bits of each of red, green and blue by which colours are told apart before the palette is chosen.
_BITS = 5


def in_few_colours(png: bytes) -> bytes:
    """Give a picture in 256 of its colours, the others as the nearest of them; the same bytes every time."""
    import numpy as np

    picture = QImage.fromData(png, "PNG").convertToFormat(QImage.Format.Format_RGB888)
    width, height, line = picture.width(), picture.height(), picture.bytesPerLine()
    bits = np.frombuffer(picture.constBits().asstring(line * height), dtype=np.uint8)
    pixels = bits.reshape(height, line)[:, : 3 * width].reshape(-1, 3)
    codes = (pixels.astype(np.int32) >> (8 - _BITS)) @ np.array([1 << 2 * _BITS, 1 << _BITS, 1])
    counts = np.bincount(codes, minlength=1 << 3 * _BITS)
    kinds = np.flatnonzero(counts)
    means = np.column_stack(
        [np.bincount(codes, weights=pixels[:, channel], minlength=len(counts))[kinds] for channel in range(3)]
    )
    means = np.rint(means / counts[kinds, None]).astype(np.int32)
    chosen = np.argsort(-counts[kinds], kind="stable")[:_FREQUENT].tolist()
    distance = np.full(len(kinds), np.iinfo(np.int32).max)
    nearest = np.zeros(len(kinds), dtype=np.uint8)
    for number in range(min(_COLOURS, len(kinds))):
        if number == len(chosen):
            # What is least like the palette so far: a small sign in a colour of its own keeps it.
            chosen.append(int(distance.argmax()))
        away = ((means - means[chosen[number]]) ** 2).sum(axis=1)
        nearest[away < distance] = number
        distance = np.minimum(distance, away)
    index_of = np.zeros(len(counts), dtype=np.uint8)
    index_of[kinds] = nearest
    return _png(index_of[codes].reshape(height, width), means[chosen].tolist(), picture)


def _png(indexes, palette: list[list[int]], like: QImage) -> bytes:
    height, width = indexes.shape
    rows = indexes.tobytes()
    small = QImage(rows, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([qRgb(*colour) for colour in palette])
    small.setDotsPerMeterX(like.dotsPerMeterX())
    small.setDotsPerMeterY(like.dotsPerMeterY())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "PNG", 0)
    return bytes(buffer.data())
