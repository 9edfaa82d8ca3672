"""Which layers are on which kind of page of the atlas, and which of their classes stand in its legend."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsTextBackgroundSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ako_qgis_plugin.core.schema import Field, FieldType
from ako_qgis_plugin.processing_algorithms.maps.copies import MapCopies
from ako_qgis_plugin.processing_algorithms.maps.legend import keep_classes, lift_only_group, present_keys
from ako_qgis_plugin.processing_algorithms.maps.municipalities import Municipality
from ako_qgis_plugin.processing_algorithms.maps.spot import Spot
from ako_qgis_plugin.processing_algorithms.maps.text import text_format

#: Land outside the municipality steps back behind this veil.
VEIL = {"color": "255,255,255,165", "outline_style": "no"}

#: The veil reaches so far beyond the municipality's box, as a multiple of its size.
VEIL_REACH = 3.0

#: What of a neighbour reaches so far into a municipality only touches it [m].
TOUCH_M = 1.0

#: Numbers on the map stand in discs [pt].
NUMBER_SIZE = 6.5

#: From a conflict to its number [mm].
NUMBER_DISTANCE = 1.2


class AtlasLayers:
    """The layers of the pages; those that change from page to page are filled anew."""

    def __init__(self, copies: MapCopies, spot: Spot) -> None:
        self._copies = copies
        self._spot = spot
        self._veil = copies.plain_layer("MultiPolygon", ())
        self._veil.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(VEIL)))
        self._numbers = copies.plain_layer("Point", (Field("number", FieldType.INTEGER),))
        _style_numbers(self._numbers)
        self._legends: dict[str, QgsVectorLayer] = {}

    def of_municipality(self, place: Municipality, listed: Sequence[QgsFeature]) -> list[QgsVectorLayer]:
        """Give the layers of a municipality's page, the uppermost first; findings are numbered in their order."""
        self._copies.boundaries.setLabelsEnabled(True)
        self._copies.findings.setLabelsEnabled(False)
        self._fill_veil(place)
        self._fill_numbers(listed)
        above = [self._numbers, self._copies.boundaries, self._veil, self._copies.findings]
        return [*above, *self._copies.provisions.values(), *self._copies.zones]

    def _fill_veil(self, place: Municipality) -> None:
        around = QgsRectangle(place.box)
        around.scale(1 + 2 * VEIL_REACH)
        around.grow(10_000)
        rest = QgsGeometry.fromRect(around).difference(self._ground_of(place))
        rest.convertToMultiType()
        veil = QgsFeature(self._veil.fields())
        veil.setGeometry(rest)
        _refill(self._veil, [veil])

    def _ground_of(self, place: Municipality) -> QgsGeometry:
        code = QgsExpression.createFieldEqualityExpression("teryt", place.teryt)
        return next(self._copies.boundaries.getFeatures(QgsFeatureRequest().setFilterExpression(code))).geometry()

    def _fill_numbers(self, listed: Sequence[QgsFeature]) -> None:
        points = []
        for number, finding in enumerate(listed, start=1):
            point = QgsFeature(self._numbers.fields())
            point.setAttributes([number])
            point.setGeometry(finding.geometry().pointOnSurface())
            points.append(point)
        _refill(self._numbers, [point for point in points if not point.geometry().isEmpty()])

    def of_conflict(self, finding: QgsFeature) -> tuple[QgsRectangle | None, list[QgsVectorLayer]]:
        """Put a finding on the map; give what to show of the ground, and the layers, the uppermost first."""
        shown = self._spot.show(finding)
        self._copies.boundaries.setLabelsEnabled(False)
        above = [self._spot.zone, self._spot.finding, *self._own_provisions(finding)]
        return shown, [*above, *self._copies.provisions.values(), self._copies.boundaries, *self._copies.zones]

    def _own_provisions(self, finding: QgsFeature) -> list[QgsVectorLayer]:
        """Give the layers of the finding's provision where the layers of all provisions leave it out."""
        return list(self._spot.provisions.values()) if finding["category"] in self._copies.broad else []

    def summary_legend(self, title_of_pies: str) -> list[QgsVectorLayer]:
        """Give the legend of the page of all municipalities, and that of its pies."""
        summary, request = self._copies.summary, QgsFeatureRequest()
        legend = self._legend_layer("summary", summary, present_keys(summary, request))
        settings = summary.diagramRenderer().diagramSettings()[0]
        # Not the pies' own legend, whose signs are little pictures.
        pies = self._copies.plain_layer("Polygon", ()) if "pies" not in self._legends else self._legends["pies"]
        self._legends["pies"] = pies
        pies.setName(title_of_pies)
        entries = []
        for label, colour in zip(settings.categoryLabels, settings.categoryColors, strict=True):
            sign = QgsFillSymbol.createSimple({"color": colour.name(), "outline_style": "no"})
            entries.append(QgsRendererCategory(label, sign, label))
        pies.setRenderer(QgsCategorizedSymbolRenderer("", entries))
        return [legend, pies]

    def municipality_legend(self, place: Municipality) -> list[QgsVectorLayer]:
        """Give the legend of a municipality's page: of what is in it, since the rest is behind the veil."""
        ground = self._ground_of(place)
        # Neighbours touch it.
        inside = ground.buffer(-TOUCH_M, 2)
        request = self._copies.request().setDistanceWithin(ground if inside.isEmpty() else inside, 0)
        findings = self._legend("findings", [self._copies.findings], request)
        return [
            *findings,
            *self._ground_legend(request),
            *self._legend("boundaries", [self._copies.boundaries], request),
        ]

    def conflict_legend(self, finding: QgsFeature, extent: QgsRectangle) -> list[QgsVectorLayer]:
        """Give the legend of a conflict's page."""
        request = self._copies.request().setFilterRect(extent).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        own = [self._spot.finding, self._spot.zone, *self._own_provisions(finding)]
        spots = [self._legend(f"spot {number}", [layer], request) for number, layer in enumerate(own)]
        crossing = any(_crosses(each, extent) for each in self._copies.boundaries.getFeatures(request))
        boundaries = self._legend("boundaries", [self._copies.boundaries], request) if crossing else []
        return [*(layer for layers in spots for layer in layers), *self._ground_legend(request), *boundaries]

    def _ground_legend(self, request: QgsFeatureRequest) -> list[QgsVectorLayer]:
        copies = self._copies
        parts = [self._legend(f"provisions {kind}", [layer], request) for kind, layer in copies.provisions.items()]
        provisions = [layer for part in parts for layer in part]
        # One heading for points, lines and areas.
        for layer in provisions[1:]:
            layer.setName("")
        zones = self._legend("zones", copies.zones, request) if copies.zones else []
        return [*provisions, *zones]

    def _legend(self, key: str, layers: Sequence[QgsVectorLayer], request: QgsFeatureRequest) -> list[QgsVectorLayer]:
        """Give a layer that has in its legend what layers of one style draw of some features; none where nothing."""
        present = set().union(*(present_keys(layer, QgsFeatureRequest(request)) for layer in layers))
        if not present:
            return []
        return [self._legend_layer(key, layers[0], present)]

    def _legend_layer(self, key: str, model: QgsVectorLayer, present: set[str]) -> QgsVectorLayer:
        """Give the empty layer of a key with the classes that are present; a page's legend is the last one's too."""
        if key not in self._legends:
            self._legends[key] = self._copies.plain_layer(QgsWkbTypes.displayString(model.wkbType()), ())
        legend = self._legends[key]
        legend.setName(model.name())
        legend.setRenderer(model.renderer().clone())
        keep_classes(legend, present)
        lift_only_group(legend)
        return legend


def _crosses(boundary: QgsFeature, extent: QgsRectangle) -> bool:
    """Say whether the edge of a municipality, which alone is drawn, is within an extent."""
    return QgsGeometry(boundary.geometry().constGet().boundary()).intersects(extent)


def _refill(layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures(features)


def _style_numbers(layer: QgsVectorLayer) -> None:
    """Give numbers in white discs beside a dot; where there is no room they lie upon each other, but none is lost."""
    dot = {"name": "circle", "size": "1.0", "color": "#101010", "outline_color": "#ffffff", "outline_width": "0.2"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(dot)))
    disc = QgsTextBackgroundSettings()
    disc.setEnabled(True)
    disc.setType(QgsTextBackgroundSettings.ShapeType.ShapeCircle)
    disc.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    disc.setSize(QSizeF(0.35, 0.35))
    disc.setSizeUnit(Qgis.RenderUnit.Millimeters)
    disc.setFillColor(QColor("#FFFFFF"))
    disc.setStrokeColor(QColor("#101010"))
    disc.setStrokeWidth(0.25)
    disc.setStrokeWidthUnit(Qgis.RenderUnit.Millimeters)
    text = text_format(NUMBER_SIZE, bold=True)
    text.setBackground(disc)
    settings = QgsPalLayerSettings()
    settings.fieldName = "number"
    settings.setFormat(text)
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist = NUMBER_DISTANCE
    settings.priority = 10
    handling = settings.placementSettings()
    handling.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    settings.setPlacementSettings(handling)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
