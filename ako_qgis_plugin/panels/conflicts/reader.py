"""Reads the findings of a layer in short portions, between which the window answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from time import monotonic

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ako_qgis_plugin.panels.conflicts.rows import NUMBERS, TEXTS, TRUTHS, Rows

#: As long as a portion may keep the window from answering [s], and how many findings are looked at between two clocks.
SLICE_S = 0.03
PORTION = 250

_NAN_BOX = (float("nan"),) * 4


class RowsReader(QObject):
    """Reads one layer; what it gives is as the layer was when it began."""

    advanced = pyqtSignal(int, int)
    finished = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, parent=None) -> None:
        super().__init__(parent)
        self._total = max(layer.featureCount(), 0)
        self._rows = Rows()
        # The source is read, not the layer, which may be removed meanwhile.
        self._source = QgsVectorLayerFeatureSource(layer)
        fields = layer.fields()
        self._places = {name: fields.indexOf(name) for name in (*TEXTS, *NUMBERS, *TRUTHS) if fields.indexOf(name) >= 0}
        request = QgsFeatureRequest().setSubsetOfAttributes(list(self._places.values()))
        self._features: Iterator[QgsFeature] = iter(self._source.getFeatures(request))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_on)
        self._timer.start(0)

    def stop(self) -> None:
        """Read no further and tell nobody."""
        self._timer.stop()
        self._features = iter(())

    def _read_on(self) -> None:
        end = monotonic() + SLICE_S
        while monotonic() < end:
            features = list(islice(self._features, PORTION))
            if not features:
                self.stop()
                self.finished.emit(self._rows)
                return
            add_features(self._rows, features, self._places)
        self.advanced.emit(self._rows.count, max(self._total, self._rows.count))


def read_rows(layer: QgsVectorLayer, request: QgsFeatureRequest) -> Rows:
    """Give some findings of a layer at once; they are few."""
    rows = Rows()
    fields = layer.fields()
    places = {name: fields.indexOf(name) for name in (*TEXTS, *NUMBERS, *TRUTHS) if fields.indexOf(name) >= 0}
    features = list(layer.getFeatures(request))
    add_features(rows, features, places)
    return rows


def add_features(rows: Rows, features: Sequence[QgsFeature], places: dict[str, int]) -> None:
    """Add features to the rows; ``places`` are the numbers of their attributes."""
    attributes = [feature.attributes() for feature in features]
    columns = list(zip(*attributes, strict=True))
    null = type(NULL)
    values = {
        name: [None if isinstance(value, null) else value for value in columns[place]] for name, place in places.items()
    }
    rows.add([feature.id() for feature in features], [_box(feature) for feature in features], values)


def _box(feature: QgsFeature) -> tuple[float, float, float, float]:
    geometry = feature.geometry()
    if geometry.isEmpty():
        return _NAN_BOX
    box = geometry.boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
