"""The shipped styles: what they show, in words and in colours, and that they are what their source makes."""

from __future__ import annotations

import csv
import itertools
import math
import re
import sqlite3

import pytest
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from ako_qgis_plugin.core.schema import (
    FINDING_FIELDS,
    PROVISION_FIELDS,
    REGISTER_FIELDS,
    ZONE_FIELDS,
    ProvisionStatus,
    Verdict,
)
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from ako_qgis_plugin.processing_algorithms.styling import (
    KINDS,
    STYLES,
    StyleError,
    apply_style,
    save_style_into,
    save_style_of_output,
    style_when_loaded,
)
from scripts.build_styles import LANGUAGES, STYLE_FILES, tidied
from scripts.style_source.expressions import TABLES, categories
from scripts.style_source.findings import DRAWING_ORDER, VERDICT_LOOKS

SQUARE = "MultiPolygon(((0 0, 0 100, 100 100, 100 0, 0 0)))"

#: Linear RGB to what a dichromat sees (severity 1.0): G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
#: "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1.
MACHADO_2009 = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}

#: Twice what is told apart at a glance between neighbouring areas (about 10 of CIE 1976 delta E).
MIN_COLOUR_DISTANCE = 20

#: Steps of CIE L* that a laser printer keeps apart.
MIN_LIGHTNESS_STEP = 10


def linear(code: str) -> list[float]:
    values = [int(code[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values]


def seen(code: str, vision: str) -> list[float]:
    rgb = linear(code)
    return [min(1, max(0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in MACHADO_2009[vision]]


def cielab(rgb: list[float]) -> tuple[float, float, float]:
    matrix = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    white = (0.95047, 1.0, 1.08883)
    xyz = [sum(a * b for a, b in zip(row, rgb, strict=True)) / w for row, w in zip(matrix, white, strict=True)]
    x, y, z = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def layer_of(fields, geometry: str = "MultiPolygon") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:2180", "layer", "memory")
    layer.dataProvider().addAttributes(list(qgs_fields(fields)))
    layer.updateFields()
    return layer


def feature_of(layer: QgsVectorLayer, wkt: str = SQUARE, **values) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    for name, value in values.items():
        feature[name] = value
    return feature


def styled(kind: str, language: str = "pl", geometry: str = "MultiPolygon") -> QgsVectorLayer:
    fields = {
        "findings": FINDING_FIELDS,
        "register": REGISTER_FIELDS,
        "zones": ZONE_FIELDS,
        "provisions": PROVISION_FIELDS,
    }[kind]
    layer = layer_of(fields, geometry)
    apply_style(layer, kind, language)
    return layer


def drawn_labels(layer: QgsVectorLayer, feature: QgsFeature) -> set[str]:
    """Give the legend entries a feature is drawn with."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(feature, context) if renderer.symbolsForFeature(feature, context) else set()
    renderer.stopRender(context)
    return {item.label() for item in renderer.legendSymbolItems() if item.ruleKey() in keys and item.symbol()}


def tip(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    context = layer.createExpressionContext()
    context.setFeature(feature)
    return (
        QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context).replace("\u202f", " ").replace("\xa0", " ")
    )


CONFLICT = {
    "verdict": "conflict",
    "certainty": "certain",
    "severity": 5,
    "is_primary": True,
    "screening": False,
    "plan_type": "POG",
    "municipality": "Raszków",
    "zone_id": "1POG-12SJ",
    "zone_label": "12SJ",
    "zone_class": "SJ",
    "symbol": "SJ",
    "provision_name": "S11 Ostrów <b> & Kępno",
    "category": "road_express",
    "provision_status": "planned",
    "rule_id": "R001",
    "area_m2": 34_150.0,
    "zone_share_pct": 12.34,
    "length_m": 341.4,
    "min_distance_m": 0.0,
    "rationale": "Zabudowa w korytarzu.",
    "advice": "Wyłączyć korytarz.",
    "legal_basis": "upzp art. 44",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", STYLE_FILES, ids=lambda style: style.name)
def test_shipped_style_is_what_its_source_makes(qgis_app, tmp_path, style, language):
    """Both go through this QGIS, so that its version does not matter."""
    made = style.layer(language)
    shipped = layer_of(style.fields, style.geometry)
    shipped.loadNamedStyle(str(STYLES / f"{style.name}_{language}.qml"))
    texts = []
    for name, layer in (("made", made), ("shipped", shipped)):
        path = tmp_path / f"{name}.qml"
        layer.saveNamedStyle(str(path), style.parts)
        texts.append(tidied(path.read_text(encoding="utf-8")))
    assert texts[0] == texts[1]


@pytest.mark.parametrize("vision", MACHADO_2009)
@pytest.mark.parametrize("pair", itertools.combinations(VERDICT_LOOKS, 2), ids=lambda pair: "-".join(pair))
def test_verdict_colours_are_told_apart_by_every_eye(vision, pair):
    first, second = (cielab(seen(VERDICT_LOOKS[verdict].colour, vision)) for verdict in pair)
    assert math.dist(first, second) >= MIN_COLOUR_DISTANCE


def test_graver_verdicts_are_darker_in_grey():
    order = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION)
    lightness = [cielab(linear(VERDICT_LOOKS[verdict].colour))[0] for verdict in order]
    assert lightness == sorted(lightness)


@pytest.mark.parametrize("pair", itertools.combinations(VERDICT_LOOKS, 2), ids=lambda pair: "-".join(pair))
def test_verdict_colours_are_told_apart_in_grey(pair):
    first, second = (cielab(linear(VERDICT_LOOKS[verdict].colour))[0] for verdict in pair)
    assert abs(first - second) >= MIN_LIGHTNESS_STEP


def test_verdicts_differ_in_pattern_too(qgis_app):
    layer = styled("findings")
    rules = layer.renderer().rootRule().children()[0].children()
    patterns = set()
    for rule in rules:
        layers = [rule.symbol().symbolLayer(index) for index in range(rule.symbol().symbolLayerCount())]
        patterns.add(tuple((each.layerType(), each.properties().get("angle")) for each in layers))
    assert len(patterns) == len(rules) == len(VERDICT_LOOKS)


@pytest.mark.parametrize("verdict", DRAWING_ORDER)
def test_every_verdict_a_finding_can_have_is_drawn(qgis_app, verdict):
    layer = styled("findings")
    assert drawn_labels(layer, feature_of(layer, **{**CONFLICT, "verdict": verdict.value}))


def test_not_assessed_is_shown_like_any_other_verdict(qgis_app):
    layer = styled("findings")
    assert drawn_labels(layer, feature_of(layer, **{**CONFLICT, "verdict": "not_assessed"})) == {"nie oceniono"}


def test_second_verdict_of_a_pair_is_not_drawn(qgis_app):
    layer = styled("findings")
    assert drawn_labels(layer, feature_of(layer, **{**CONFLICT, "is_primary": False})) == set()


def test_finding_in_a_broad_area_is_off_until_asked_for(qgis_app):
    layer = styled("findings")
    broad = feature_of(layer, **{**CONFLICT, "verdict": "potential_conflict", "screening": True})
    assert drawn_labels(layer, broad) == set()
    group = next(rule for rule in layer.renderer().rootRule().children() if not rule.active())
    group.setActive(True)
    assert drawn_labels(layer, broad) == {"potencjalna kolizja"}


def test_conflict_in_a_broad_area_is_on_all_the_same(qgis_app):
    layer = styled("findings")
    assert drawn_labels(layer, feature_of(layer, **{**CONFLICT, "screening": True})) == {"kolizja"}


@pytest.mark.parametrize(("change", "drawn"), [("new", {"kolizja"}), ("changed", {"kolizja"}), ("resolved", set())])
def test_what_was_resolved_is_no_conflict_on_the_map(qgis_app, change, drawn):
    layer = styled("register")
    assert drawn_labels(layer, feature_of(layer, verdict="conflict", is_primary=True, change=change)) == drawn


def test_map_tip_of_a_register_tells_the_decision(qgis_app):
    layer = styled("register")
    feature = feature_of(layer, verdict="conflict", review_status="justified", review_note="droga <b>gminna</b>")
    assert "uzasadnione" in tip(layer, feature)
    assert "droga &lt;b&gt;gminna" in tip(layer, feature)


def test_conflict_is_drawn_above_what_is_less_grave(qgis_app):
    """Both findings lie in one place, the conflict first in the file; a hatch would show through."""
    layer = styled("findings")
    lesser = feature_of(layer, **{**CONFLICT, "verdict": "attention"})
    layer.dataProvider().addFeatures([feature_of(layer, **CONFLICT), lesser])
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(QgsRectangle(40, 40, 60, 60))
    settings.setOutputSize(QSize(20, 20))
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert QColor(job.renderedImage().pixel(10, 10)).lightness() < 128


def test_map_tip_says_size_with_a_decimal_comma_in_polish(qgis_app):
    layer = styled("findings")
    text = re.sub("<[^>]+>", "", tip(layer, feature_of(layer, **CONFLICT)))
    assert "3,42 ha; 12,3 % strefy; 341 m trasy w strefie" in text


def test_map_tip_says_size_with_a_decimal_point_in_english(qgis_app):
    layer = styled("findings", "en")
    text = re.sub("<[^>]+>", "", tip(layer, feature_of(layer, **CONFLICT)))
    assert "3.42 ha; 12.3 % of the zone; 341 m of the line in the zone" in text


@pytest.mark.parametrize(
    "words",
    [
        "KOLIZJA",
        "pewne",
        "12SJ",
        "strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną",
        "plan ogólny, Raszków",
        "droga ekspresowa, stan planowany",
        "R001",
        "upzp art. 44",
        "Zabudowa w korytarzu.",
        "Wyłączyć korytarz.",
    ],
)
def test_map_tip_says_what_collides_why_and_what_can_be_done(qgis_app, words):
    layer = styled("findings")
    assert words in tip(layer, feature_of(layer, **CONFLICT))


def test_map_tip_tells_the_gravest_finding_below_the_cursor_first(qgis_app):
    layer = styled("findings")
    lesser = feature_of(layer, **{**CONFLICT, "verdict": "attention"})
    second = feature_of(layer, **{**CONFLICT, "is_primary": False, "verdict": "potential_conflict"})
    layer.dataProvider().addFeatures([lesser, second, feature_of(layer, **CONFLICT)])
    context = layer.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapLayerPositionScope(QgsPointXY(50, 50)))
    context.setFeature(next(layer.getFeatures()))
    text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert re.findall("KOLIZJA|do wyjaśnienia:|potencjalna", text) == ["KOLIZJA", "do wyjaśnienia:"]


def test_map_tip_says_how_many_findings_it_has_no_room_for(qgis_app):
    layer = styled("findings")
    layer.dataProvider().addFeatures([feature_of(layer, **CONFLICT) for _ in range(7)])
    context = layer.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapLayerPositionScope(QgsPointXY(50, 50)))
    context.setFeature(next(layer.getFeatures()))
    assert "… + 3" in QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_map_tip_cannot_be_broken_by_markup_in_a_name(qgis_app):
    layer = styled("findings")
    assert "S11 Ostrów &lt;b&gt; &amp; Kępno" in tip(layer, feature_of(layer, **CONFLICT))


def test_map_tip_leaves_out_what_is_not_known(qgis_app):
    layer = styled("findings")
    assert "Co można zrobić" not in tip(layer, feature_of(layer, **{**CONFLICT, "advice": None}))


def test_map_tip_of_a_missing_reservation_speaks_of_the_whole_plan(qgis_app):
    layer = styled("findings")
    nothing = {"zone_id": None, "zone_label": None, "zone_class": None, "symbol": None}
    assert "Cały plan" in tip(layer, feature_of(layer, **{**CONFLICT, **nothing}))


def test_indicator_that_is_not_set_is_never_shown_as_zero(qgis_app):
    layer = styled("zones")
    rows = tip(layer, feature_of(layer, max_floor_area_ratio=0.0, max_building_height_m=None)).split("</tr>")
    shown = {re.sub("<[^>]+>", "", row).strip() for row in rows}
    assert {"Maks. intensywność0,00", "Maks. wysokośćnie ustalono"} <= shown


def expressions(layer: QgsVectorLayer) -> list[str]:
    found = [match.group(1) for match in re.finditer(r"\[%(.*?)%\]", layer.mapTipTemplate(), re.DOTALL)]
    found.append(layer.displayExpression())
    found += [rule.settings().fieldName for rule in layer.labeling().rootRule().children()]
    found += [rule.filterExpression() for rule in layer.labeling().rootRule().children() if rule.filterExpression()]
    if layer.renderer().type() == "RuleRenderer":
        found += [clause.expression().expression() for clause in layer.renderer().orderBy().list()]
        rules = layer.renderer().rootRule().descendants()
        found += [rule.filterExpression() for rule in rules if rule.filterExpression() and not rule.isElse()]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", STYLE_FILES, ids=lambda style: style.name)
def test_every_expression_bears_a_feature_without_a_single_value(qgis_app, style, language):
    layer = style.layer(language)
    context = layer.createExpressionContext()
    empty = QgsFeature(layer.fields())
    empty.setValid(True)
    context.setFeature(empty)
    faults = []
    for text in expressions(layer):
        expression = QgsExpression(text)
        expression.evaluate(context)
        if expression.hasParserError() or expression.hasEvalError():
            faults.append((text, expression.parserErrorString(), expression.evalErrorString()))
    assert faults == []


def zone_colours() -> dict[str, str]:
    with (TABLES / "pog_zones.csv").open(encoding="utf-8-sig", newline="") as lines:
        return {row["code"]: row["rgb_hex"].lower() for row in csv.DictReader(lines)}


@pytest.mark.parametrize("code", zone_colours())
def test_zone_has_the_colour_of_the_regulation(qgis_app, code):
    layer = styled("zones")
    kept = layer.renderer().categories()
    category = next(each for each in kept if each.value() == code)
    assert category.symbol().symbolLayer(0).fillColor().name() == zone_colours()[code]


def test_zone_without_a_class_looks_like_no_class(qgis_app):
    layer = styled("zones")
    assert drawn_labels(layer, feature_of(layer, zone_class=None)) == {"bez klasy strefy"}


def rule_book_pairs() -> list[tuple[str, str, str]]:
    geometries = {each["category"]: each["typical_geometry"] for each in categories()}
    with (TABLES / "rules.csv").open(encoding="utf-8-sig", newline="") as lines:
        pairs = {(row["category"], row["provision_status"]) for row in csv.DictReader(lines)}
    return [(code, status, geometries[code]) for code, status in sorted(pairs) if code in geometries]


WKT = {
    "point": ("MultiPoint", "MultiPoint((0 0))"),
    "line": ("MultiLineString", "MultiLineString((0 0, 1 1))"),
    "polygon": ("MultiPolygon", SQUARE),
}


def test_every_provision_of_the_rule_book_has_a_sign_of_its_own(qgis_app):
    layers = {geometry: styled("provisions", "pl", WKT[geometry][0]) for geometry in WKT}
    nameless = [
        (code, status)
        for code, status, geometry in rule_book_pairs()
        if drawn_labels(
            layers[geometry],
            feature_of(layers[geometry], WKT[geometry][1], category=code, provision_status=status),
        )
        in (set(), {"inne"})
    ]
    assert nameless == []


@pytest.mark.parametrize("geometry", WKT)
def test_provision_of_an_unknown_category_is_drawn_all_the_same(qgis_app, geometry):
    layer = styled("provisions", "pl", WKT[geometry][0])
    stray = feature_of(layer, WKT[geometry][1], category="moon_base", provision_status="planned")
    assert drawn_labels(layer, stray) == {"inne"}


@pytest.mark.parametrize("code", ["road_express", "power_400kv", "gas_hp"])
def test_planned_line_is_dashed_and_existing_is_not(qgis_app, code):
    layer = styled("provisions", "en", "MultiLineString")
    dashed = {}
    rules = layer.renderer().rootRule().descendants()
    for rule in rules:
        for status in (ProvisionStatus.PLANNED, ProvisionStatus.EXISTING):
            if rule.filterExpression() == f"\"category\" = '{code}' AND \"provision_status\" = '{status}'":
                strokes = [each for each in rule.symbol().symbolLayers() if each.layerType() == "SimpleLine"]
                dashed[status] = any(each.useCustomDashPattern() for each in strokes)
    assert dashed == {ProvisionStatus.PLANNED: True, ProvisionStatus.EXISTING: False}


def test_columns_have_names_in_words(qgis_app):
    layer = styled("findings")
    assert layer.attributeAlias(layer.fields().indexFromName("area_m2")) == "Powierzchnia [m²]"


@pytest.mark.parametrize(
    ("name", "shown"),
    [("verdict", "kolizja"), ("category", "droga ekspresowa"), ("plan_type", "plan ogólny"), ("area_m2", "34 150")],
)
def test_table_of_findings_shows_codes_in_words_and_measures_rounded(qgis_app, name, shown):
    layer = styled("findings")
    assert displayed(layer, feature_of(layer, **CONFLICT), name).replace(",", " ") == shown


def displayed(layer, feature, name):
    """Give a value as the attribute table shows it."""
    index = layer.fields().indexFromName(name)
    setup = layer.editorWidgetSetup(index)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return formatter.representValue(layer, index, setup.config(), None, feature[name])


def test_technical_columns_are_hidden(qgis_app):
    hidden = {column.name for column in styled("findings").attributeTableConfig().columns() if column.hidden}
    assert {"finding_id", "geometry_hash", "plan_id"} <= hidden


def test_finding_has_a_name_in_lists(qgis_app):
    layer = styled("findings")
    context = layer.createExpressionContext()
    context.setFeature(feature_of(layer, **CONFLICT))
    name = QgsExpression(layer.displayExpression()).evaluate(context)
    assert name == "kolizja: Raszków 12SJ × S11 Ostrów <b> & Kępno"


def test_unknown_kind_of_layer_is_refused_by_name(qgis_app):
    with pytest.raises(StyleError, match="'zonez'.*" + ", ".join(KINDS)):
        apply_style(layer_of(ZONE_FIELDS), "zonez", "pl")


def test_unknown_language_is_refused(qgis_app):
    with pytest.raises(StyleError, match=r"findings_xx\.qml"):
        apply_style(layer_of(FINDING_FIELDS), "findings", "xx")


def test_table_stays_as_it_is(qgis_app):
    table = QgsVectorLayer("NoGeometry?field=provision_id:string", "table", "memory")
    apply_style(table, "provisions", "pl")
    assert table.mapTipTemplate() == ""


@pytest.fixture
def gpkg(qgis_app, tmp_path):
    folder = tmp_path / "dane źródłowe ąę"
    folder.mkdir()
    layer = layer_of(FINDING_FIELDS)
    layer.dataProvider().addFeatures([feature_of(layer, **CONFLICT)])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "findings"
    path = folder / "ustalenia.gpkg"
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert code == QgsVectorFileWriter.WriterError.NoError, message
    return path


def test_geopackage_opened_later_is_styled(gpkg):
    save_style_into(gpkg, "findings", "findings", "pl")
    reopened = QgsVectorLayer(f"{gpkg}|layername=findings", "later", "ogr")
    assert drawn_labels(reopened, next(reopened.getFeatures())) == {"kolizja"}


def test_style_saved_twice_is_there_once(gpkg):
    save_style_into(gpkg, "findings", "findings", "pl")
    save_style_into(gpkg, "findings", "findings", "en")
    with sqlite3.connect(gpkg) as database:
        rows = database.execute("SELECT f_table_name, styleName, useAsDefault FROM layer_styles").fetchall()
    assert rows == [("findings", "AKO", 1)]


def test_style_saved_later_replaces_the_earlier(gpkg):
    save_style_into(gpkg, "findings", "findings", "pl")
    save_style_into(gpkg, "findings", "findings", "en")
    reopened = QgsVectorLayer(f"{gpkg}|layername=findings", "later", "ogr")
    assert drawn_labels(reopened, next(reopened.getFeatures())) == {"conflict"}


def test_saving_a_style_leaves_no_file_beside(gpkg):
    save_style_into(gpkg, "findings", "findings", "pl")
    assert list(gpkg.parent.iterdir()) == [gpkg]


def test_layer_that_is_not_there_is_named(gpkg):
    with pytest.raises(StyleError, match="layer 'finds' cannot be opened"):
        save_style_into(gpkg, "finds", "findings", "pl")


@pytest.mark.parametrize("suffix", ["|layername=findings", ""])
def test_geopackage_output_carries_its_style(gpkg, suffix):
    if not suffix:
        gpkg = gpkg.rename(gpkg.with_name("findings.gpkg"))
    assert save_style_of_output(f"{gpkg}{suffix}", "findings", "pl")


@pytest.mark.parametrize("destination", [None, "", "findings_1b2c", "/nowhere/findings.gpkg", "/tmp/findings.shp"])
def test_output_that_cannot_carry_a_style_is_no_error(qgis_app, destination):
    assert not save_style_of_output(destination, "findings", "pl")


def test_loaded_output_gets_name_and_style(qgis_app):
    layer = layer_of(FINDING_FIELDS)
    context = QgsProcessingContext()
    context.temporaryLayerStore().addMapLayer(layer)
    details = QgsProcessingContext.LayerDetails("Findings", QgsProject.instance(), "OUTPUT")
    context.setLayersToLoadOnCompletion({layer.id(): details})
    style_when_loaded(context, layer.id(), "findings", "pl")
    processor = context.layerToLoadOnCompletionDetails(layer.id()).postProcessor()
    processor.postProcessLayer(layer, context, QgsProcessingFeedback())
    assert (layer.name(), layer.renderer().type()) == ("Kolizje planów", "RuleRenderer")


def test_output_that_is_not_loaded_is_left_alone(qgis_app):
    context = QgsProcessingContext()
    style_when_loaded(context, "/tmp/findings.gpkg", "findings", "pl")
    assert context.layersToLoadOnCompletion() == {}


def test_second_run_is_styled_though_the_context_of_the_first_has_deleted_its_post_processor(qgis_app):
    for _ in range(2):
        context = QgsProcessingContext()
        context.addLayerToLoadOnCompletion("x", QgsProcessingContext.LayerDetails("x", QgsProject.instance(), "x"))
        style_when_loaded(context, "x", "findings", "pl")
        assert context.layerToLoadOnCompletionDetails("x").postProcessor() is not None
        del context
