"""Copies of layers for paper: what they draw, and in which colours."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage

from ako_qgis_plugin.processing_algorithms.maps.clip import draw_png
from ako_qgis_plugin.processing_algorithms.maps.legend import present_keys
from ako_qgis_plugin.processing_algorithms.maps.looks import draw_dots_as_lines, make_paler, show_only
from ako_qgis_plugin.processing_algorithms.styling import apply_style
from tests.qgis.small_layers import X, Y, square, zones_layer
from tests.qgis.small_report import finding, findings_layer


def symbols(layer):
    # An item takes its symbol with it when it goes.
    return [item.symbol().clone() for item in layer.renderer().legendSymbolItems() if item.symbol()]


def kinds(layer) -> set[str]:
    return {part.layerType() for symbol in symbols(layer) for part in symbol.symbolLayers()}


def styled_findings(*rows):
    layer = findings_layer(*rows)
    apply_style(layer, "findings", "pl")
    return layer


def test_dots_become_dotted_lines(qgis_app):
    layer = styled_findings()
    assert "PointPatternFill" in kinds(layer)
    draw_dots_as_lines(layer)
    assert "PointPatternFill" not in kinds(layer)


def dark_spots(layer) -> int:
    picture = QImage()
    picture.loadFromData(draw_png(project_of(layer), [layer], QgsRectangle(X + 200, Y + 200, X + 700, Y + 700), 40, 40))
    # Neither scale bar nor arrow, which stand at the edges.
    return sum(picture.pixelColor(x, y).lightness() < 110 for x in range(90, 230) for y in range(90, 230))


def project_of(layer):
    project = QgsProject()
    project.setCrs(layer.crs())
    return project


def test_dotted_lines_look_like_dots(qgis_app):
    layer = styled_findings(finding("a1", square(0, 0, 1000), verdict="attention"))
    before = dark_spots(layer)
    draw_dots_as_lines(layer)
    assert 0.5 * before < dark_spots(layer) < 2 * before


def test_paler_zones_have_the_hue_of_the_regulation(qgis_app):
    layer = zones_layer()
    apply_style(layer, "zones", "pl")
    before = [symbol.symbolLayer(0).fillColor() for symbol in symbols(layer)]
    make_paler(layer, 0.5)
    after = [symbol.symbolLayer(0).fillColor() for symbol in symbols(layer)]
    mixed = [QColor(*(round((255 + part) / 2) for part in colour.getRgb()[:3])) for colour in before]
    pairs = [
        pair for one, two in zip(after, mixed, strict=True) for pair in zip(one.getRgb(), two.getRgb(), strict=True)
    ]
    assert max(abs(a - b) for a, b in pairs) <= 1


def test_only_what_meets_the_condition_is_drawn(qgis_app):
    layer = styled_findings(finding("a1", square(0, 0, 10)), finding("b2", square(0, 0, 10), change="resolved"))
    show_only(layer, "coalesce(\"change\", '') <> 'resolved'")
    requests = [QgsFeatureRequest().setFilterExpression(f"finding_id = '{each}'") for each in ("a1", "b2")]
    assert [bool(present_keys(layer, request)) for request in requests] == [True, False]
