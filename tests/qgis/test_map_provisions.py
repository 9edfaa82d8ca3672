"""Any layer of an office becomes provisions: codes for words, ids that last, the kind of geometry kept."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsField, QgsFields, QgsProcessingFeedback, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QMetaType

from ako_qgis_plugin.core.schema import PROVISION_FIELDS, names
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.map_provisions import MapProvisions
from ako_qgis_plugin.processing_algorithms.output_files import drop, put_back
from tests.qgis.small_layers import ROAD, Run, X, Y, cancelling, layer_of, saved, square, zones_layer

TEXT, REAL = QMetaType.Type.QString, QMetaType.Type.Double

POINT = f"Point ({X} {Y})"
AREA = square(0, 0, 100)
#: As an office keeps it: names of its own, words instead of codes, decimal commas.
OFFICE_FIELDS = {
    "kod": TEXT,
    "rodzaj": TEXT,
    "stan": TEXT,
    "nazwa": TEXT,
    "szer": TEXT,
    "dokl": REAL,
    "uchwala": QMetaType.Type.QDate,
    "etap": TEXT,
    "uwagi": TEXT,
}
OFFICE_ROW = {
    "kod": "OFF-1",
    "rodzaj": "droga ekspresowa",
    "stan": "planowana",
    "nazwa": "Żółta obwodnica",
    "szer": "60,5",
    "dokl": 50.0,
    "uchwala": QDate(2019, 3, 25),
    "etap": "w realizacji",
    "uwagi": "źródło: PZPW",
}
OFFICE_MAPPING = {
    "ID_FIELD": "kod",
    "CATEGORY_FIELD": "rodzaj",
    "STATUS_FIELD": "stan",
    "NAME_FIELD": "nazwa",
    "WIDTH_FIELD": "szer",
    "ACCURACY_FIELD": "dokl",
    "VALID_FROM_FIELD": "uchwala",
    "REALISATION_FIELD": "etap",
    "NOTE_FIELD": "uwagi",
}
ROADS = {"CATEGORY": "road_express", "STATUS": "planned"}


def office_layer(*rows, geometry_type="LineString", crs="EPSG:2177", name="Drogi krajowe ż"):
    fields = QgsFields()
    for field, kind in OFFICE_FIELDS.items():
        fields.append(QgsField(field, kind))
    return layer_of(name, fields, rows or [(OFFICE_ROW, ROAD)], geometry_type, crs)


def plain(*geometries, geometry_type="LineString", **options):
    rows = [({"kod": str(n)}, shape) for n, shape in enumerate(geometries)]
    return office_layer(*rows, geometry_type=geometry_type, **options)


def mapped(layer, feedback=None, **parameters):
    return Run(MapProvisions(), {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback)


# Values


def test_layer_of_an_office_becomes_provisions(qgis_app):
    run = mapped(office_layer(), **OFFICE_MAPPING, SOURCE_DOC="PZPW 2019", ADOPTING_BODY="Sejmik", HORIZON_FIELD="")
    assert run.layer().fields().names() == names(PROVISION_FIELDS)
    [row] = run.rows()
    geometry = row.pop("geometry")
    assert row == {
        "provision_id": "OFF-1",
        "category": "road_express",
        "provision_status": "planned",
        "name": "Żółta obwodnica",
        "width_m": 60.5,
        "accuracy_m": 50.0,
        "valid_from": QDate(2019, 3, 25),
        "horizon": NULL,
        "source_doc": "PZPW 2019",
        "source_item": NULL,
        "adopting_body": "Sejmik",
        "realisation": "in_progress",
        "note": "źródło: PZPW",
    }
    assert geometry.length() == pytest.approx(3000, abs=1e-3)


def test_one_category_and_status_serve_the_whole_layer(qgis_app):
    rows = mapped(plain(ROAD, ROAD), **ROADS, ID_FIELD="kod", WIDTH=100, ACCURACY=0).rows()
    found = {(row["category"], row["provision_status"], row["width_m"], row["accuracy_m"]) for row in rows}
    assert found == {("road_express", "planned", 100.0, 0.0)}


def test_field_wins_over_the_single_value(qgis_app):
    [row] = mapped(office_layer(), **{**OFFICE_MAPPING, "CATEGORY": "rail_line", "STATUS": "existing"}).rows()
    assert (row["category"], row["provision_status"]) == ("road_express", "planned")


def test_numbers_that_are_not_given_are_null(qgis_app):
    [row] = mapped(plain(ROAD), **ROADS).rows()
    assert (row["width_m"], row["accuracy_m"]) == (NULL, NULL)


def test_width_of_0_is_kept_and_not_taken_for_missing(qgis_app):
    [row] = mapped(plain(ROAD), **ROADS, WIDTH=0).rows()
    assert row["width_m"] == 0.0


def test_identifiers_are_the_same_when_the_layer_is_read_again(qgis_app, tmp_path):
    layer = plain(ROAD, POINT.replace("Point (", "LineString (").replace(")", f", {X + 9} {Y})"))
    source = saved(layer, tmp_path / "drogi.gpkg")
    given = [sorted(row["provision_id"] for row in mapped(which, **ROADS).rows()) for which in (layer, layer, source)]
    assert given[0] == given[1] == given[2]
    assert len(set(given[0])) == 2


def test_copies_are_left_out_and_told(qgis_app):
    run = mapped(plain(ROAD, ROAD), **ROADS)
    assert len(run.rows()) == 1
    assert "1 rows repeat another one" in run.log


# Geometry


@pytest.mark.parametrize(
    ("geometry_type", "wkt", "expected"),
    [
        ("Point", POINT, "MultiPoint"),
        ("MultiPoint", f"MultiPoint (({X} {Y}), ({X + 1} {Y}))", "MultiPoint"),
        ("LineString", ROAD, "MultiLineString"),
        ("CompoundCurve", f"CompoundCurve (({X} {Y}, {X + 9} {Y}))", "MultiLineString"),
        ("Polygon", AREA, "MultiPolygon"),
        ("PolygonZ", f"Polygon Z (({X} {Y} 5, {X + 9} {Y} 5, {X} {Y + 9} 5, {X} {Y} 5))", "MultiPolygon"),
        ("None", None, "NoGeometry"),
    ],
)
@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "a.gpkg"])
def test_output_keeps_the_kind_of_geometry_as_its_multi_type(qgis_app, tmp_path, geometry_type, wkt, expected, target):
    output = target if target == "TEMPORARY_OUTPUT" else str(tmp_path / target)
    run = mapped(plain(wkt, geometry_type=geometry_type), **ROADS, OUTPUT=output)
    assert run.ok, run.log
    assert QgsWkbTypes.displayString(run.layer().wkbType()) == expected


def test_layer_whose_features_have_no_location_keeps_its_kind(qgis_app):
    run = mapped(plain(None), **ROADS)
    assert run.layer().wkbType() == QgsWkbTypes.Type.MultiLineString
    assert "provisions without a location: 1" in run.log


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "mieszane.gpkg", "mieszane.geojson"])
def test_mixed_geometry_goes_through_to_the_check(qgis_app, tmp_path, target):
    path = tmp_path / "wejście.geojson"
    parts = [
        f'{{"type": "Point", "coordinates": [{X + 500}, {Y + 200}]}}',
        f'{{"type": "LineString", "coordinates": [[{X}, {Y + 500}], [{X + 900}, {Y + 500}]]}}',
        f'{{"type": "Polygon", "coordinates": [[[{X}, {Y}], [{X + 90}, {Y}], [{X}, {Y + 90}], [{X}, {Y}]]]}}',
        "null",
    ]
    features = ",".join(
        f'{{"type": "Feature", "properties": {{"kod": "{number}"}}, "geometry": {part}}}'
        for number, part in enumerate(parts)
    )
    crs = '{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2180"}}'
    path.write_text(f'{{"type": "FeatureCollection", "crs": {crs}, "features": [{features}]}}', encoding="utf-8")
    output = target if target == "TEMPORARY_OUTPUT" else str(tmp_path / target)
    run = mapped(str(path), **ROADS, ID_FIELD="kod", WIDTH=20, ACCURACY=0, OUTPUT=output)
    assert run.ok, run.log
    parameters = {"ZONES": [zones_layer()], "PROVISIONS": [run.layer()], "OUTPUT": "TEMPORARY_OUTPUT"}
    found = Run(CheckConformity(), parameters)
    by_verdict = {row["provision_id"]: row["verdict"] for row in found.rows() if row["zone_id"] == "1SJ"}
    assert by_verdict == {"0": "conflict", "1": "conflict", "2": "conflict"}
    assert [row["provision_id"] for row in found.rows() if row["verdict"] == "not_assessed"] == ["3"]


def test_invalid_area_is_taken_and_left_to_the_check(qgis_app):
    # QGIS itself would stop at it.
    bow_tie = f"Polygon (({X} {Y}, {X + 99} {Y + 99}, {X + 99} {Y}, {X} {Y + 99}, {X} {Y}))"
    run = mapped(plain(bow_tie, geometry_type="Polygon", crs="EPSG:2180"), **ROADS)
    assert run.ok
    assert len(run.rows()) == 1


def test_table_from_a_spreadsheet_becomes_provisions_without_location(qgis_app, tmp_path):
    path = tmp_path / "inwestycje ż.csv"
    path.write_text("id,nazwa\n7,Zbiornik Wielowieś\n", encoding="utf-8")
    run = mapped(str(path), CATEGORY="reservoir", STATUS="planned", ID_FIELD="id", NAME_FIELD="nazwa")
    assert [(row["provision_id"], row["name"]) for row in run.rows()] == [("7", "Zbiornik Wielowieś")]
    assert run.layer().wkbType() == QgsWkbTypes.Type.NoGeometry


# Outputs


def test_geopackage_carries_a_style_inside(qgis_app, tmp_path):
    path = tmp_path / "ustalenia.2026.gpkg"
    assert mapped(office_layer(), **OFFICE_MAPPING, OUTPUT=str(path)).ok
    assert QgsVectorLayer(str(path), "x", "ogr").renderer().type() == "RuleRenderer"


def test_loaded_provisions_keep_the_name_of_their_layer(no_window, qgis_app):
    import processing

    parameters = {"INPUT": office_layer(), **OFFICE_MAPPING, "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.runAndLoadResults(MapProvisions().create(), parameters)
    [layer] = QgsProject.instance().mapLayers().values()
    found = (layer.name(), layer.renderer().type())
    QgsProject.instance().removeAllMapLayers()
    assert found == ("Drogi krajowe ż", "RuleRenderer")


def test_input_stays_as_it_was(qgis_app):
    layer = office_layer()
    before = [[feature.geometry().asWkt(), *feature.attributes()] for feature in layer.getFeatures()]
    assert mapped(layer, **OFFICE_MAPPING).ok
    assert [[feature.geometry().asWkt(), *feature.attributes()] for feature in layer.getFeatures()] == before


# Refused


@pytest.fixture
def refused(tmp_path):
    """Give a function that asserts a refusal in one clear sentence without any output."""

    def check_refusal(sentence, layer, **parameters):
        (tmp_path / "wyniki").mkdir()
        run = mapped(layer, **{"OUTPUT": str(tmp_path / "wyniki" / "a.gpkg"), **parameters})
        assert not run.ok
        assert sentence in run.log
        assert "Traceback" not in run.log
        assert list((tmp_path / "wyniki").iterdir()) == []

    return check_refusal


def test_layer_without_category_is_refused(qgis_app, refused):
    refused("Give CATEGORY, or the field that holds it in CATEGORY_FIELD.", plain(ROAD), STATUS="planned")


def test_layer_without_status_is_refused(qgis_app, refused):
    refused("Give STATUS, or the field that holds it in STATUS_FIELD.", plain(ROAD), CATEGORY="road_express")


def test_word_that_is_no_category_is_refused_with_what_is_allowed(qgis_app, refused):
    layer = office_layer(({**OFFICE_ROW, "rodzaj": "autostrada"}, ROAD))
    refused("field category holds 'autostrada'; allowed are", layer, **OFFICE_MAPPING)


def test_word_that_is_no_number_is_refused(qgis_app, refused):
    layer = office_layer(({**OFFICE_ROW, "szer": "szeroka"}, ROAD))
    refused("'szeroka', which is no number", layer, **OFFICE_MAPPING)


def test_identifier_that_stands_twice_is_refused(qgis_app, refused):
    refused("identifier OFF-1 stands twice", office_layer((OFFICE_ROW, ROAD), (OFFICE_ROW, None)), **OFFICE_MAPPING)


def test_field_that_is_not_there_is_refused_by_name(qgis_app, refused):
    refused("Drogi krajowe ż: missing fields szerokość", plain(ROAD), **ROADS, WIDTH_FIELD="szerokość")


def test_date_that_is_none_is_refused(qgis_app, refused):
    refused("'wiosna 2019', which is no date", plain(ROAD), **ROADS, VALID_FROM="wiosna 2019")


def test_empty_layer_is_refused(qgis_app, refused):
    empty = layer_of("pusta", office_layer().fields(), [], "LineString")
    refused("the layer is empty", empty, **ROADS)


def test_layer_without_crs_is_refused(qgis_app, refused):
    refused("no coordinate reference system", plain(ROAD, crs=""), **ROADS)


def test_file_that_is_not_there_is_refused(qgis_app, refused):
    refused("INPUT", "/nie/ma.gpkg", **ROADS)


def test_negative_width_is_refused(qgis_app, refused):
    refused("WIDTH", plain(ROAD), **ROADS, WIDTH=-5)


def test_broken_rule_book_is_refused(qgis_app, refused, tmp_path):
    (tmp_path / "księga.csv").write_text("rule_id\nX\n", encoding="utf-8")
    refused("this column is missing", plain(ROAD), **ROADS, RULEBOOK=str(tmp_path / "księga.csv"))


def test_output_over_the_input_is_refused(qgis_app, tmp_path):
    source = saved(plain(ROAD), tmp_path / "drogi.gpkg")
    run = mapped(source, **ROADS, OUTPUT=str(tmp_path / "drogi.gpkg"))
    assert not run.ok
    assert "OUTPUT would overwrite INPUT" in run.log


def test_table_into_a_shapefile_is_refused(qgis_app, refused, tmp_path):
    table = plain(None, geometry_type="None")
    refused("cannot hold a table", table, **ROADS, OUTPUT=str(tmp_path / "wyniki" / "a.shp"))


# Cancel


def test_cancelled_run_is_no_result(qgis_app, refused):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    refused("An incomplete run is no result", plain(ROAD), **ROADS, feedback=feedback)


@pytest.mark.parametrize("percent", [5, 30, 45, 61, 90, 99])
def test_cancel_in_the_middle_fails_and_leaves_no_file(qgis_app, refused, percent):
    many = plain(*(f"LineString ({X} {Y + n}, {X + 9} {Y + n})" for n in range(2500)), crs="EPSG:2180")
    refused("An incomplete run is no result", many, **ROADS, ID_FIELD="kod", feedback=cancelling(percent))


# A result that was there before


@pytest.fixture(params=["a.gpkg", "a.shp"])
def earlier(request, qgis_app, tmp_path):
    """Give the path of an earlier result, and what lies in its folder."""
    path = tmp_path / "wyniki ż" / request.param
    path.parent.mkdir()
    assert mapped(plain(ROAD), **ROADS, OUTPUT=str(path)).ok
    return path, contents(path.parent)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("percent", [5, 61, 99])
def test_cancelled_run_gives_an_earlier_result_back(earlier, percent):
    path, before = earlier
    many = plain(*(f"LineString ({X} {Y + n}, {X + 9} {Y + n})" for n in range(2500)), crs="EPSG:2180")
    assert not mapped(many, **ROADS, ID_FIELD="kod", OUTPUT=str(path), feedback=cancelling(percent)).ok
    assert contents(path.parent) == before


def test_failed_run_gives_an_earlier_result_back(earlier):
    path, before = earlier
    assert not mapped(office_layer(), STATUS="planned", OUTPUT=str(path)).ok
    assert contents(path.parent) == before


def test_run_that_succeeds_replaces_an_earlier_result(earlier):
    path, before = earlier
    assert mapped(plain(ROAD, f"LineString ({X} {Y}, {X + 9} {Y})"), **ROADS, OUTPUT=str(path)).ok
    assert QgsVectorLayer(str(path), "x", "ogr").featureCount() == 2
    assert contents(path.parent).keys() == before.keys()


def test_file_that_cannot_be_put_back_or_dropped_is_told(tmp_path):
    own, aside = tmp_path / "a.gpkg", tmp_path / "a.gpkg.earlier"
    (own / "in the way").mkdir(parents=True)
    aside.mkdir()
    assert put_back({own: aside}) == [aside]
    assert drop({own: aside}) == [aside]
