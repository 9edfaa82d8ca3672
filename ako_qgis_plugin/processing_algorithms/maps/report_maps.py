"""The maps of a report: a clip for each finding, an overview, the atlas; drawn in the thread that owns the layers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.schema import TERYT_DIGITS
from ako_qgis_plugin.processing_algorithms.maps.atlas import Atlas
from ako_qgis_plugin.processing_algorithms.maps.atlas_layers import AtlasLayers
from ako_qgis_plugin.processing_algorithms.maps.clip import draw_png
from ako_qgis_plugin.processing_algorithms.maps.copies import MapCopies, MapSources
from ako_qgis_plugin.processing_algorithms.maps.municipalities import extent_of
from ako_qgis_plugin.processing_algorithms.maps.spot import Spot, fitted

__all__ = ["MapSources", "ReportMaps"]

DEFAULT_PAPER = "A4"

#: Of clips and overviews on paper: width, height [mm].
CLIP_SIZE = (80.0, 60.0)
OVERVIEW_SIZE = (200.0, 150.0)

#: Air around the municipalities of an overview, as a share of their size, on each side.
OVERVIEW_MARGIN = 0.06


class ReportMaps:
    """Draws the maps of a report from copies of its layers; use it in the thread that owns them.

    The layers are those of ``MapSources``; texts on the maps are in ``language``, pl or en.
    """

    def __init__(self, sources: MapSources, language: str, progress: Progress | None = None) -> None:
        self._copies = MapCopies(sources, language, progress or SilentProgress())
        self._spot = Spot(self._copies)
        self._layers = AtlasLayers(self._copies, self._spot)

    def covers(self, teryt: str | None) -> bool:
        """Say whether there is such a municipality to draw; any at all where None."""
        known = self._copies.municipalities
        return bool(known) if teryt is None else teryt[:TERYT_DIGITS] in known

    def clip_png(self, finding_id: str) -> bytes | None:
        """Give the map of one finding, 80 x 60 mm in 200 dpi; None where nothing of it has a place."""
        finding = self._copies.finding(finding_id)
        shown = None if finding is None else self._spot.show(finding)
        if shown is None:
            return None
        copies = self._copies
        copies.boundaries.setLabelsEnabled(False)
        layers = [*self._spot.layers, copies.boundaries, *copies.zones]
        return draw_png(copies.project, layers, fitted(shown, *CLIP_SIZE), *CLIP_SIZE)

    def overview_png(self, teryt: str | None = None) -> bytes | None:
        """Give the map of all municipalities, or of one and its findings, 200 x 150 mm in 200 dpi.

        None where there is no such municipality, or none at all; ``teryt`` has six digits or seven.
        """
        known = self._copies.municipalities
        if teryt is None:
            shown, layers = extent_of(known.values()), [self._copies.summary]
        elif teryt[:TERYT_DIGITS] in known:
            place = known[teryt[:TERYT_DIGITS]]
            shown, layers = place.box, self._layers.of_municipality(place, ())
        else:
            return None
        if shown.isNull():
            return None
        extent = fitted(shown, *OVERVIEW_SIZE, OVERVIEW_MARGIN, in_round_scale=False)
        return draw_png(self._copies.project, layers, extent, *OVERVIEW_SIZE)

    def write_atlas(
        self, path: Path, teryt: str | None, day: date, progress: Progress, paper: str = DEFAULT_PAPER
    ) -> int:
        """Write the atlas of all municipalities or of one as a PDF; give the number of its pages.

        Parameters
        ----------
        path
            Of the file; an older one stays until the new one is whole.
        teryt
            Six digits or seven; None for all.
        day
            Printed on every page.
        progress
            Is moved page by page; a cancel leaves nothing.
        paper
            One of ``PAPERS``.

        Raises
        ------
        LayoutError
            If there is no such municipality, or the file cannot be written.
        Cancelled
            If the user asked to stop.

        """
        atlas = Atlas(self._copies, self._layers, day, paper, teryt and teryt[:TERYT_DIGITS])
        atlas.write(path, progress)
        return len(atlas.sheets)
