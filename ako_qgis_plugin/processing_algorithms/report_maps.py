"""The maps of a report: a clip for each finding, an overview, the atlas; drawn in the thread that owns the layers."""

from __future__ import annotations

from qgis.core import QgsRectangle, QgsVectorLayer

from ako_qgis_plugin.core.schema import TERYT_DIGITS
from ako_qgis_plugin.processing_algorithms.map_clip import draw_png
from ako_qgis_plugin.processing_algorithms.map_copies import MapCopies, MapSources
from ako_qgis_plugin.processing_algorithms.map_spot import Spot, fitted

__all__ = ["MapSources", "ReportMaps"]

#: Of clips and overviews on paper: width, height [mm].
CLIP_SIZE = (80.0, 60.0)
OVERVIEW_SIZE = (160.0, 120.0)

#: Air around the municipalities of an overview, as a share of their size, on each side.
OVERVIEW_MARGIN = 0.02


class ReportMaps:
    """Draws the maps of a report from copies of its layers; use it in the thread that owns them.

    The layers are those of ``MapSources``; texts on the maps are in ``language``, pl or en.
    """

    def __init__(self, sources: MapSources, language: str) -> None:
        self._copies = MapCopies(sources, language)
        self._spot = Spot(self._copies)

    def clip_png(self, finding_id: str) -> bytes | None:
        """Give the map of one finding, 80 x 60 mm in 200 dpi; None where nothing of it has a place."""
        finding = self._copies.finding(finding_id)
        shown = None if finding is None else self._spot.show(finding)
        if shown is None:
            return None
        layers = [*self._spot.layers, *self._ground(named=False)]
        return draw_png(self._copies.project, layers, fitted(shown, *CLIP_SIZE), *CLIP_SIZE)

    def overview_png(self, teryt: str | None = None) -> bytes | None:
        """Give the map of all findings, or of a municipality's, 160 x 120 mm in 200 dpi; None where there is no place.

        ``teryt`` has six digits or seven.
        """
        shown = self._extent(teryt)
        if shown is None:
            return None
        narrow = list(self._copies.provisions.values())
        layers = [self._copies.findings, *narrow, *self._ground(named=True)]
        extent = fitted(shown, *OVERVIEW_SIZE, OVERVIEW_MARGIN)
        return draw_png(self._copies.project, layers, extent, *OVERVIEW_SIZE)

    def _ground(self, *, named: bool) -> list[QgsVectorLayer]:
        boundaries = self._copies.boundaries
        if boundaries is not None:
            boundaries.setLabelsEnabled(named)
        return ([] if boundaries is None else [boundaries]) + self._copies.zones

    def _extent(self, teryt: str | None) -> QgsRectangle | None:
        known = self._copies.municipalities
        code = teryt and teryt[:TERYT_DIGITS]
        boxes = [each.box for each in known.values() if code in (None, each.teryt)]
        total = QgsRectangle()
        for box in boxes:
            total.combineExtentWith(box)
        return total if boxes else None
