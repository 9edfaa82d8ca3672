"""The checks of plans themselves in the real application: quality, borders, and what is known where.

``scripts/pictures.py`` runs it and takes the pictures.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface

from scripts.review_session import ReviewSession

#: The fault that is shown, and how large [1:n].
GAP, GAP_SCALE = "\"rule_id\" = 'Q202'", 6_000
CONTACT, CONTACT_SCALE = "\"rule_id\" = 'R143'", 12_000

#: The day that counts, and the panels beside the map [px].
DATE, PANEL, EVIDENCE = "2026-11-24", 480, 900


class PlansSession(ReviewSession):
    """What a planner does before the plans are compared with the voivodeship plan; each step leaves its picture."""

    def examine(self) -> None:
        """Go through all of it, on the sample; the project is left as it was."""
        project = QgsProject.instance()
        known = set(project.mapLayers())
        self._show_quality()
        self._show_borders()
        self._show_zoning()
        self._show_evidence()
        project.removeMapLayers(list(set(project.mapLayers()) - known))

    def _show_quality(self) -> None:
        parameters = {"FILES": [str(Path("sample/pog_302005_draft.zip").resolve())], "DATE": DATE}
        faults = self.run("checkplanquality", {**parameters, "LANGUAGE": self._language}, "OUTPUT", None)
        self._show_only(faults)
        self._go_to(faults, GAP, GAP_SCALE)
        desk, dock = self._desk("AkoConflicts", PANEL)
        desk.open_layer(faults)
        self._settle(1500)
        dock.focus_table()
        self._press(Qt.Key.Key_Home, Qt.Key.Key_Down)
        self._take("quality_panel")
        dock.hide()

    def _show_borders(self) -> None:
        layers = self._layers()
        drafts = layers["zones_pog_border"]
        parameters = {"ZONES": [drafts.id()], "BOUNDARIES": layers["boundaries"].id(), "LANGUAGE": self._language}
        contacts = self.run("checkborders", parameters, "OUTPUT", None)
        self._show_only(contacts)
        tree = QgsProject.instance().layerTreeRoot()
        for name, is_shown in (("zones_pog", False), ("zones_pog_border", True)):
            tree.findLayer(layers[name]).setItemVisibilityChecked(is_shown)
        self._go_to(contacts, CONTACT, CONTACT_SCALE)
        self._take("borders")
        for name, is_shown in (("zones_pog", True), ("zones_pog_border", False)):
            tree.findLayer(layers[name]).setItemVisibilityChecked(is_shown)
        tree.findLayer(contacts).setItemVisibilityChecked(False)

    def _show_zoning(self) -> None:
        from qgis import processing

        parameters = {"INPUT": self._layers()["zones_mpzp"].id(), "SYMBOL_FIELD": "symbol"}
        dialog = processing.createAlgorithmDialog("ako:mapzoning", parameters)
        dialog.resize(960, 930)
        dialog.show()
        self._take("zoning_dialog", dialog)
        dialog.close()

    def _show_evidence(self) -> None:
        _, dock = self._desk("AkoEvidence", EVIDENCE)
        self._settle(4000)
        self._take("evidence")
        dock.hide()

    def _layers(self) -> dict[str, QgsVectorLayer]:
        return {layer.source().rpartition("=")[2]: layer for layer in QgsProject.instance().mapLayers().values()}

    def _go_to(self, layer: QgsVectorLayer, which: str, scale: int) -> None:
        finding: QgsFeature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(which)))
        canvas = iface.mapCanvas()
        canvas.setCenter(finding.geometry().pointOnSurface().asPoint())
        canvas.zoomScale(scale)
