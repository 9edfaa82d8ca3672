"""Counts which rules made the findings of a layer, in short portions between which the window answers."""

from __future__ import annotations

from itertools import islice
from time import monotonic

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ako_qgis_plugin.core.schema import Change
from ako_qgis_plugin.panels.rule_book.rows import Fired, Firing, counted

#: As long as a portion may keep the window from answering [s], and how many findings are looked at between two clocks.
SLICE_S = 0.03
PORTION = 500

#: What a layer needs to be counted.
REQUIRED = ("rule_id", "verdict", "is_primary")


def can_be_counted(layer: object) -> bool:
    """Say whether a layer holds findings."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and set(REQUIRED) <= set(layer.fields().names())


class FiringCounter(QObject):
    """Counts one layer; findings of a register that were resolved are of earlier runs and do not count."""

    finished = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        fields = layer.fields()
        self._rule, self._primary, self._change = (fields.indexOf(name) for name in ("rule_id", "is_primary", "change"))
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([place for place in (self._rule, self._primary, self._change) if place >= 0])
        # The source is read, not the layer, which may be removed meanwhile.
        self._source = QgsVectorLayerFeatureSource(layer)
        self._features = iter(self._source.getFeatures(request))
        self._counts: dict[str, Fired] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count_on)
        self._timer.start(0)

    def stop(self) -> None:
        """Count no further and tell nobody."""
        self._timer.stop()
        self._features = iter(())

    def _count_on(self) -> None:
        end = monotonic() + SLICE_S
        while monotonic() < end:
            features = list(islice(self._features, PORTION))
            if not features:
                self.stop()
                self.finished.emit(Firing(self._counts))
                return
            counted(filter(None, map(self._pair, features)), self._counts)

    def _pair(self, feature: QgsFeature) -> tuple[str, bool] | None:
        rule_id = feature.attribute(self._rule)
        if rule_id == NULL or not rule_id:
            return None
        if self._change >= 0 and feature.attribute(self._change) == Change.RESOLVED.value:
            return None
        return str(rule_id), feature.attribute(self._primary) in (True, 1)
