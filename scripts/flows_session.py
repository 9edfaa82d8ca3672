"""Flows read and links drawn in the real application, on the sample.

``scripts/pictures.py`` runs it and takes the pictures.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.utils import iface

from scripts.review_session import ReviewSession, shown_alone

#: The panel of flows beside the map [px], and how much air lies round the units.
PANEL, AIR = 640, 1.05

CORES = "306101,301701"

#: Flows that are drawn: fewer lines than units have pairs.
MIN_FLOW = 100


class FlowsSession(ReviewSession):
    """What a planner does to see how municipalities are linked; each step leaves its picture."""

    def look(self) -> None:
        """Read the census table, draw the links; the project is left as it was."""
        desk, dock = self._desk("AkoFlows", PANEL)
        desk.open(str(Path("sample", "commuting_nsp2021.xlsx")))
        while desk._task is not None:
            self._settle(100)
        self._settle(500)
        self._take("flows_panel")
        dock.hide()
        self._draw_links()

    def _draw_links(self) -> None:
        project = QgsProject.instance()
        before = set(project.mapLayers())
        layers = {layer.source().rpartition("=")[2]: layer.id() for layer in project.mapLayers().values()}
        tables = {"FLOWS": "commuting", "UNITS": "units", "MIGRATION": "migration", "ROADS": "roads", "SEATS": "seats"}
        given = {key: layers[name] for key, name in tables.items()} | {"CORE": CORES, "MIN_FLOW": MIN_FLOW}
        canvas, shown = iface.mapCanvas(), iface.mapCanvas().extent()
        with shown_alone():
            units = self.run("functionallinks", {**given, "SPEED_FIELD": "speed_kmh"}, "OUTPUT_UNITS", None)
            extent = units.extent()
            extent.scale(AIR)
            canvas.setExtent(extent)
            canvas.refresh()
            self._take("links")
            project.removeMapLayers(sorted(set(project.mapLayers()) - before))
        canvas.setExtent(shown)
