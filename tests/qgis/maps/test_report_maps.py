"""The pictures of a report's maps, and that the user's layers stay as they are."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtXml import QDomDocument

from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.processing_algorithms.maps.copies import MapCopies
from ako_qgis_plugin.processing_algorithms.maps.report_maps import CLIP_SIZE, OVERVIEW_SIZE, ReportMaps
from ako_qgis_plugin.processing_algorithms.maps.spot import MARGIN, MIN_WIDTH_M, ROUND_SCALES, fitted
from tests.qgis.small_layers import X, Y, layer_of, provision, provisions_layer, square
from tests.qgis.small_report import MapSources, boundaries_layer, finding, findings_layer, sources

CONFLICT_HUE = QColor("#7A0026").hue()


@pytest.fixture
def maps(qgis_app):
    return ReportMaps(sources(), "pl")


def picture_of(png: bytes) -> QImage:
    picture = QImage()
    picture.loadFromData(png)
    return picture


def reddish(picture: QImage) -> int:
    colours = (picture.pixelColor(x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4))
    return sum(colour.saturation() > 120 and abs(colour.hue() - CONFLICT_HUE) < 12 for colour in colours)


def test_clip_is_80_by_60_mm_at_200_dpi(maps):
    picture = picture_of(maps.clip_png("a1"))
    assert (picture.width(), picture.height()) == (round(80 / 25.4 * 200), round(60 / 25.4 * 200))
    assert picture.dotsPerMeterX() == pytest.approx(200 / 0.0254, abs=1)


def test_clip_shows_the_conflict_in_the_colour_of_its_verdict(maps):
    assert reddish(picture_of(maps.clip_png("a1"))) > 500


def test_clip_of_another_verdict_is_not_in_the_colour_of_a_conflict(qgis_app):
    layer = findings_layer(finding("a1", square(0, 450, 500), verdict="not_assessed"))
    conflict = picture_of(ReportMaps(sources(), "pl").clip_png("a1"))
    assert reddish(picture_of(ReportMaps(sources(layer), "pl").clip_png("a1"))) < reddish(conflict) / 4


def test_the_same_clip_has_the_same_bytes(qgis_app):
    first, second = (ReportMaps(sources(), "pl") for _ in range(2))
    assert first.clip_png("a1") == first.clip_png("a1") == second.clip_png("a1")


def test_clip_depends_on_no_clip_before_it(qgis_app):
    layer = findings_layer(finding("a1", square(0, 450, 500)), finding("b2", square(1000, 0, 90), zone_id="2SO"))
    maps = ReportMaps(sources(layer), "pl")
    before = maps.clip_png("a1")
    maps.clip_png("b2")
    assert maps.clip_png("a1") == before


def test_finding_of_a_whole_plan_has_a_clip(qgis_app):
    layer = findings_layer(finding("a1", square(0, 450, 500), zone_id=None, zone_label=None))
    assert ReportMaps(sources(layer), "pl").clip_png("a1")


def test_finding_without_a_place_is_shown_by_its_zone(qgis_app):
    layer = findings_layer(finding("a1", None, verdict="not_assessed"))
    assert ReportMaps(sources(layer), "pl").clip_png("a1")


def test_finding_and_zone_without_a_place_have_no_clip(qgis_app):
    layer = findings_layer(finding("a1", None, verdict="not_assessed", zone_id=None))
    assert ReportMaps(sources(layer), "pl").clip_png("a1") is None


def test_unknown_finding_has_no_clip(maps):
    assert maps.clip_png("nowhere") is None


@pytest.mark.parametrize("geometry_type", ["MultiLineString", "GeometryCollection"])
def test_provision_is_drawn_whatever_the_type_of_its_layer(qgis_app, geometry_type):
    def clip(provisions):
        return ReportMaps(MapSources(findings_layer(), [], provisions, boundaries_layer()), "pl").clip_png("a1")

    road = f"LineString ({X - 500} {Y + 500}, {X + 2500} {Y + 500})"
    wkt = f"GeometryCollection ({road})" if geometry_type == "GeometryCollection" else road
    layer = provisions_layer(provision("S11", wkt), geometry_type=geometry_type)
    assert clip([layer]) != clip([])


def test_provisions_without_a_place_are_passed_over(qgis_app):
    table = layer_of("tabela", provisions_layer().fields(), [({"provision_id": "T1"}, None)], "None")
    assert ReportMaps(MapSources(findings_layer(), [], [table], None), "pl").clip_png("a1")


def test_provisions_in_another_crs_lie_where_they_are(qgis_app):
    copies = MapCopies(
        MapSources(findings_layer(), [], [provisions_layer(crs="EPSG:2177")], None), "pl", SilentProgress()
    )
    box = copies.provision_of(copies.finding("a1")).geometry().boundingBox()
    assert (box.xMinimum(), box.xMaximum()) == (pytest.approx(X - 500, abs=0.1), pytest.approx(X + 2500, abs=0.1))


def test_overview_is_200_by_150_mm_at_200_dpi(maps):
    picture = picture_of(maps.overview_png())
    assert (picture.width(), picture.height()) == tuple(round(side / 25.4 * 200) for side in OVERVIEW_SIZE)


def test_overview_shows_municipalities_by_their_numbers(maps, qgis_app):
    without = ReportMaps(sources(findings_layer(finding("a1", square(0, 0, 10), is_primary=False))), "pl")
    assert reddish(picture_of(maps.overview_png())) > 20 + reddish(picture_of(without.overview_png()))


def test_overview_of_a_municipality_shows_its_conflicts(maps):
    assert reddish(picture_of(maps.overview_png("306101"))) > 500


def test_overview_does_not_depend_on_an_atlas_before_it(qgis_app, tmp_path):
    maps = ReportMaps(sources(), "pl")
    before = maps.overview_png("306101"), maps.clip_png("a1"), maps.overview_png()
    maps.write_atlas(tmp_path / "a.pdf", None, date(2026, 11, 24), SilentProgress())
    assert (maps.overview_png("306101"), maps.clip_png("a1"), maps.overview_png()) == before


def test_overview_of_an_unknown_municipality_is_none(maps):
    assert maps.overview_png("999999") is None


def test_municipality_is_known_by_seven_digits_too(maps):
    assert maps.overview_png("3061011") == maps.overview_png("306101")


def test_layers_of_the_user_stay_as_they_are(qgis_app, tmp_path):
    given = sources()
    layers = [given.findings, *given.zones, *given.provisions, given.boundaries]
    given.zones[0].setOpacity(0.4)

    def state():
        return [(layer.id(), layer.name(), layer.featureCount(), layer.opacity(), style_of(layer)) for layer in layers]

    before = state()
    maps = ReportMaps(given, "pl")
    maps.clip_png("a1")
    maps.overview_png()
    maps.write_atlas(tmp_path / "a.pdf", None, date(2026, 11, 24), SilentProgress())
    assert state() == before


def style_of(layer) -> str:
    document = QDomDocument()
    layer.exportNamedStyle(document)
    return document.toString()


@pytest.mark.parametrize("width_m", [3.0, 90.0, 640.0, 12_345.0])
def test_map_shows_all_with_air_around_it_in_a_round_scale(width_m):
    shown = QgsRectangle(X, Y, X + width_m, Y + width_m / 3)
    extent = fitted(shown, *CLIP_SIZE)
    scale = extent.width() / (CLIP_SIZE[0] / 1000)
    assert extent.width() >= max(MIN_WIDTH_M, width_m * (1 + 2 * MARGIN)) * (1 - 1e-9)
    assert extent.contains(shown)
    assert extent.width() / extent.height() == pytest.approx(CLIP_SIZE[0] / CLIP_SIZE[1])
    assert any(scale / beginning / 10**power == pytest.approx(1) for beginning in ROUND_SCALES for power in range(7))
