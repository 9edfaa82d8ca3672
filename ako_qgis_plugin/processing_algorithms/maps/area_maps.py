"""The maps of the chapter on the functional area: flows, each variant, how often units belong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QRectF, QSize

from ako_qgis_plugin.core.functional_area.vocabulary import PAIR_LINK_FIELDS, STABILITY_FIELDS, VARIANT_FIELDS
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.schema import Field
from ako_qgis_plugin.processing_algorithms.layers import features_of
from ako_qgis_plugin.processing_algorithms.maps.area_pages import AreaPages
from ako_qgis_plugin.processing_algorithms.maps.few_colours import in_few_colours
from ako_qgis_plugin.processing_algorithms.maps.legend import forget_absent_classes
from ako_qgis_plugin.processing_algorithms.maps.map_project import MapProject
from ako_qgis_plugin.processing_algorithms.maps.page import PAPERS, Page, Paper
from ako_qgis_plugin.processing_algorithms.maps.pdf import write_pages
from ako_qgis_plugin.processing_algorithms.maps.spot import fitted
from ako_qgis_plugin.processing_algorithms.maps.text import text_format

if TYPE_CHECKING:
    from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, Edition, ReportedVariant

#: A figure in a document, on the page as wide as here [mm], and its resolution [dpi].
FIGURE = Paper("figure", 166, 112, 0.5, 1.0)
FIGURE_DPI = 200

#: The map's share of a figure; the legend stands beside it.
FIGURE_MAP_SHARE = 0.64

#: Below the map of a figure [mm].
FIGURE_STRIP = 6.0

#: Letters of the names in a figure [pt].
NAME_SIZE = 6.0

#: Air around the units, as a share of their size, on each side.
MARGIN = 0.03

#: Outlines of the units under the flows, and of the boundaries that lie over all.
_PALE = {"color": "#FAFAF8", "outline_color": "#9A9A9A", "outline_width": "0.2"}
_OVER = {"style": "no", "outline_color": "#101010", "outline_width": "0.6"}


@dataclass(frozen=True)
class AreaMap:
    """A map: its layers, the uppermost first, and those of its legend."""

    layers: list[QgsVectorLayer]
    legend: list[QgsVectorLayer]


class AreaMaps:
    """Draws the maps of a report; use it in the thread that owns the layers.

    ``boundaries`` is drawn as outlines over the maps of variants; it is copied.
    """

    def __init__(self, report: AreaReport, edition: Edition, boundaries: QgsVectorLayer | None = None) -> None:
        self._report = report
        self._edition = edition
        self._maps = MapProject(edition.language)
        self._units = self._unit_layer()
        self._over = [] if boundaries is None else [self._outlined(boundaries)]
        #: Is asked before each map of the text whether to go on.
        self.progress: Progress = SilentProgress()
        self._drawn = 0

    @property
    def has_areas(self) -> bool:
        """Say whether there is anything to draw."""
        return self._units.featureCount() > 0 and not self._units.extent().isEmpty()

    @property
    def has_pages(self) -> bool:
        """Say whether the map annex has a page."""
        return bool(self._sheets())

    def links_png(self) -> bytes | None:
        """Give the map of the strongest flows; None where there is none."""
        return self._figure(self._links_map())

    def variant_png(self, number: int) -> bytes | None:
        """Give the map of a variant, by its place among the variants."""
        return self._figure(self._variant_map(self._report.variants[number]))

    def stability_png(self) -> bytes | None:
        """Give the map of how often units belong."""
        return self._figure(self._stability_map())

    def write_atlas(self, path: Path, paper: str, progress: Progress) -> int:
        """Write the map annex as a PDF, a page for each map; give the number of its pages.

        Raises
        ------
        LayoutError
            If there is nothing to draw, or the file cannot be written.
        Cancelled
            If the user asked to stop.

        """
        pages = AreaPages(self._maps.project, PAPERS[paper], self._report, self._edition)
        wanted = self._sheets()

        def make(index: int) -> Page:
            variant, shown = wanted[index]
            page = pages.page(variant, shown.layers, shown.legend, self._units.extent(), MARGIN)
            pages.finish(page, index + 1, len(wanted))
            return page

        write_pages(path, make, len(wanted), self._edition.date, progress)
        return len(wanted)

    def _sheets(self) -> list[tuple[ReportedVariant | str, AreaMap]]:
        if not self.has_areas:
            return []
        sheets: list[tuple[ReportedVariant | str, AreaMap | None]] = [("links", self._links_map())]
        sheets += [(each, self._variant_map(each)) for each in self._report.variants]
        sheets.append(("stability", self._stability_map()))
        return [(each, shown) for each, shown in sheets if shown is not None]

    def _links_map(self) -> AreaMap | None:
        from ako_qgis_plugin.core.reports.functional_area.map_rows import line_rows

        lines = self._filled("LineString", "desire_lines", PAIR_LINK_FIELDS, line_rows(self._report))
        if not lines.featureCount():
            return None
        return AreaMap([lines, *self._over, self._units], [lines])

    def _variant_map(self, variant: ReportedVariant) -> AreaMap | None:
        from ako_qgis_plugin.core.reports.functional_area.map_rows import variant_rows

        rows = variant_rows(self._report, variant)
        layer = self._filled("MultiPolygon", "variants", VARIANT_FIELDS, rows)
        return AreaMap([*self._over, layer], [layer]) if layer.featureCount() else None

    def _stability_map(self) -> AreaMap | None:
        from ako_qgis_plugin.core.reports.functional_area.map_rows import stability_rows

        if len(self._report.variants) < 2:
            return None
        rows = stability_rows(self._report)
        layer = self._filled("MultiPolygon", "stability", STABILITY_FIELDS, rows)
        return AreaMap([*self._over, layer], [layer])

    def _filled(self, geometry: str, kind: str, fields: Sequence[Field], rows) -> QgsVectorLayer:
        """Give a styled layer of those rows that have a place, whose legend holds what occurs."""
        layer = self._maps.memory_layer(geometry, fields, kind)
        placed = rows[~(rows.geometry.isna() | rows.geometry.is_empty)]
        if len(placed):
            wkb_type = QgsWkbTypes.parseType(geometry)
            layer.dataProvider().addFeatures(features_of(placed, fields, layer.fields(), wkb_type))
            layer.updateExtents()
            forget_absent_classes(layer, layer.extent())
        return layer

    def _unit_layer(self) -> QgsVectorLayer:
        from ako_qgis_plugin.core.reports.functional_area.map_rows import unit_rows

        fields = (Field("teryt"), Field("municipality"))
        layer = self._filled("MultiPolygon", "boundaries", fields, unit_rows(self._report))
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_PALE)))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_names_of_units()))
        layer.setLabelsEnabled(True)
        return layer

    def _outlined(self, boundaries: QgsVectorLayer) -> QgsVectorLayer:
        layer = boundaries.clone()
        layer.setSubsetString("")
        layer.setLabelsEnabled(False)
        layer.setScaleBasedVisibility(False)
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_OVER)))
        self._maps.project.addMapLayer(layer, addToLegend=False)
        return layer

    def _figure(self, shown: AreaMap | None) -> bytes | None:
        """Give a map with legend, scale bar and north arrow in the size that it has in a document."""
        if shown is None or not self.has_areas:
            return None
        self.progress.advance(min(self._drawn / (len(self._report.variants) + 2), 1.0))
        self._drawn += 1
        for layer in shown.legend:
            _make_names_small(layer)
        page, inside = Page(self._maps.project, FIGURE), FIGURE.inside
        box = QRectF(inside.left(), inside.top(), inside.width() * FIGURE_MAP_SHARE, inside.height() - FIGURE_STRIP)
        extent = self._fitted(box)
        item = page.map(shown.layers, extent, box, with_grid=False)
        strip = QRectF(box.left(), box.bottom() + 0.8, box.width(), FIGURE_STRIP - 1)
        page.scale_bar(item, strip)
        page.north_arrow(QRectF(strip.right() - 5, strip.top(), 5, strip.height()))
        column = QRectF(box.right() + 3, box.top(), inside.right() - box.right() - 3, box.height())
        page.legend(shown.legend, self._legend_title(), column, columns=1)
        return in_few_colours(_png(page))

    def _legend_title(self) -> str:
        from ako_qgis_plugin.core.reports.functional_area.chapter_words import told

        return told("map_legend", self._edition.language)

    def _fitted(self, box: QRectF) -> QgsRectangle:
        return fitted(self._units.extent(), box.width(), box.height(), MARGIN, in_round_scale=False)


def _make_names_small(layer: QgsVectorLayer) -> None:
    """Give names letters for which a figure has room, so that none lies on another municipality than its own."""
    if not isinstance(layer.labeling(), QgsRuleBasedLabeling):
        return
    root = layer.labeling().rootRule().clone()
    for rule in root.children():
        settings = rule.settings()
        text = settings.format()
        text.setSize(NAME_SIZE)
        settings.setFormat(text)
        rule.setSettings(settings)
    layer.setLabeling(QgsRuleBasedLabeling(root))


def _names_of_units() -> QgsPalLayerSettings:
    """Give labels that can be read over the lines of flows."""
    settings, text = QgsPalLayerSettings(), text_format(NAME_SIZE)
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(0.6)
    text.setBuffer(around)
    settings.setFormat(text)
    settings.fieldName = "municipality"
    settings.placement = Qgis.LabelPlacement.Horizontal
    return settings


def _png(page: Page) -> bytes:
    picture = QgsLayoutExporter(page.layout).renderPageToImage(0, QSize(), FIGURE_DPI)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data())
