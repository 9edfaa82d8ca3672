"""The main job inside QGIS: every kind of layer in, styled findings out, and nothing at all where it fails."""

from __future__ import annotations

import gc
import sqlite3
import time
from contextlib import closing

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsField,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QEventLoop, QMetaType, QTimer

from ako_qgis_plugin.core.schema import BY_PROVISION_FIELDS, FINDING_FIELDS, SUMMARY_FIELDS, ZONE_FIELDS, names
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity, teryt_list
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields
from tests.qgis.small_layers import (
    ROAD,
    Run,
    X,
    Y,
    cancelling,
    layer_of,
    provision,
    provisions_layer,
    saved,
    square,
    zone,
    zones_layer,
)

#: Relative difference of areas that reprojection may make (issue 2).
AREA_TOLERANCE = 1e-4
#: So many zones keep a run busy for about a second.
MANY_ZONES = 4_000
#: The interface has to answer at least this often while a run is busy [s]; a thread keeps Python to itself for 5 ms.
ANSWER_WITHIN_S = 1.0

OUTPUTS = ("OUTPUT", "OUTPUT_SUMMARY", "OUTPUT_BY_PROVISION")


def check(zones=None, provisions=None, feedback=None, **parameters):
    zones = [zones_layer()] if zones is None else zones
    provisions = [provisions_layer()] if provisions is None else provisions
    given = {"ZONES": zones, "PROVISIONS": provisions, "OUTPUT": "TEMPORARY_OUTPUT", "LANGUAGE": "en", **parameters}
    return Run(CheckConformity(), given, feedback)


def conflicts(run):
    """Give zone, provision and area of every conflict."""
    assert run.ok, run.log
    found = [row for row in run.rows() if row["verdict"] == "conflict"]
    return sorted((row["zone_id"], row["provision_id"], row["area_m2"]) for row in found)


def many_zones():
    """Give building zones of 10 m side by side along the road."""
    side = 10
    rows = [zone(n, "SJ", square(side * (n % 200), 400 + side * (n // 200), side)) for n in range(MANY_ZONES)]
    return zones_layer(*rows)


ONE_CONFLICT = [("1SJ", "S11", pytest.approx(100_000))]


# Inputs


def test_road_through_the_building_zone_is_a_conflict_of_10_ha(qgis_app):
    assert conflicts(check()) == ONE_CONFLICT


@pytest.mark.parametrize("file", ["strefy ąę 1.gpkg", "strefy ąę 1.geojson", "strefy ąę 1.fgb"])
def test_files_give_what_layers_in_memory_give(qgis_app, tmp_path, file):
    zones = saved(zones_layer(), tmp_path / file)
    provisions = saved(provisions_layer(), tmp_path / f"u{file}")
    assert conflicts(check([zones], [provisions])) == ONE_CONFLICT


def test_layers_of_one_geopackage_are_told_apart(qgis_app, tmp_path):
    path = tmp_path / "wszystko.gpkg"
    zones, provisions = saved(zones_layer(), path, "strefy ł"), saved(provisions_layer(), path, "drogi ł")
    assert conflicts(check([zones], [provisions])) == ONE_CONFLICT


def test_several_layers_count_as_one(qgis_app):
    first = zones_layer(zone(1, "SJ", square(0, 0, 1000)))
    second = zones_layer(zone(2, "SJ", square(1000, 0, 1000)), geometry_type="MultiPolygon")
    run = check([first, second])
    assert [zone_id for zone_id, _, _ in conflicts(run)] == ["1SJ", "2SJ"]


def test_lines_points_areas_and_a_table_are_taken_together(qgis_app):
    layers = [
        provisions_layer(provision("linia", ROAD)),
        provisions_layer(provision("punkt", f"Point ({X + 500} {Y + 200})"), geometry_type="Point"),
        provisions_layer(provision("obszar", square(100, 800, 100)), geometry_type="Polygon"),
        provisions_layer(provision("tabela", None), geometry_type="None"),
    ]
    run = check(provisions=layers)
    # A circle of 16 chords to the quarter: 64/2 * 50^2 * sin(360/64 deg).
    circle = pytest.approx(32 * 50**2 * 0.0980171403, rel=1e-6)
    expected = [("1SJ", "linia", pytest.approx(1e5)), ("1SJ", "obszar", pytest.approx(1e4)), ("1SJ", "punkt", circle)]
    assert conflicts(run) == expected
    [unplaced] = [row for row in run.rows() if row["provision_id"] == "tabela"]
    assert (unplaced["verdict"], unplaced["geometry"].isEmpty()) == ("not_assessed", True)


@pytest.mark.parametrize("zones_crs", ["EPSG:2180", "EPSG:2177", "EPSG:4326"])
@pytest.mark.parametrize("provisions_crs", ["EPSG:2180", "EPSG:2177", "EPSG:4326"])
def test_layers_in_different_crs_give_the_same_findings(qgis_app, zones_crs, provisions_crs):
    run = check([zones_layer(crs=zones_crs)], [provisions_layer(crs=provisions_crs)])
    assert conflicts(run) == [("1SJ", "S11", pytest.approx(100_000, rel=AREA_TOLERANCE))]


def test_one_input_may_mix_crs(qgis_app):
    first = zones_layer(zone(1, "SJ", square(0, 0, 1000)), crs="EPSG:2177")
    second = zones_layer(zone(2, "SJ", square(1000, 0, 1000)), crs="EPSG:4326")
    areas = [area for _, _, area in conflicts(check([first, second]))]
    assert areas == pytest.approx([100_000, 100_000], rel=AREA_TOLERANCE)


@pytest.mark.parametrize("suffix", ["Z", "M", "ZM"])
def test_heights_and_measures_change_nothing(qgis_app, suffix):
    zones = zones_layer(zone(1, "SJ", _raised(square(0, 0, 1000), suffix)), geometry_type=f"Polygon{suffix}")
    provisions = provisions_layer(provision("S11", _raised(ROAD, suffix)), geometry_type=f"LineString{suffix}")
    assert conflicts(check([zones], [provisions])) == ONE_CONFLICT


def _raised(wkt, suffix):
    geometry = QgsGeometry.fromWkt(wkt)
    if "Z" in suffix:
        geometry.get().addZValue(120)
    if "M" in suffix:
        geometry.get().addMValue(7)
    return geometry


def test_curved_zone_and_curved_road_are_judged(qgis_app):
    arc = f"CircularString ({X} {Y}, {X + 500} {Y + 500}, {X + 1000} {Y})"
    half_circle = f"CurvePolygon (CompoundCurve ({arc}, ({X + 1000} {Y}, {X} {Y})))"
    zones = zones_layer(zone(1, "SJ", half_circle), geometry_type="CurvePolygon")
    road = provision("S11", f"CompoundCurve ({arc})", width_m=20.0)
    run = check([zones], [provisions_layer(road, geometry_type="CompoundCurve")])
    # The half ring inside the zone, 10 m wide: pi/2 * (500^2 - 490^2), less what the flat ends cut off.
    [(_, _, area)] = conflicts(run)
    assert area == pytest.approx(3.14159 / 2 * (500**2 - 490**2), rel=2e-3)


def test_zone_of_a_mixed_collection_counts_with_its_areas(qgis_app, tmp_path):
    wkt = f"GeometryCollection ({square(0, 0, 1000)}, LineString ({X} {Y}, {X} {Y - 500}))"
    zones = saved(zones_layer(zone(1, "SJ", square(0, 0, 1000))), tmp_path / "a.geojson")
    text = (tmp_path / "a.geojson").read_text(encoding="utf-8")
    collection = QgsGeometry.fromWkt(wkt).asJson(1)
    before, after = text.split('"geometry": ')[0], text[text.rindex(" } }") + 2 :]
    (tmp_path / "a.geojson").write_text(f'{before}"geometry": {collection}{after}', encoding="utf-8")
    assert conflicts(check([zones])) == ONE_CONFLICT


@pytest.mark.parametrize("file", [None, "puste.gpkg"])
@pytest.mark.parametrize("nothing", [None, "Polygon EMPTY"])
def test_zone_without_geometry_is_told_and_not_lost(qgis_app, tmp_path, file, nothing):
    zones = zones_layer(zone(1, "SJ", square(0, 0, 1000)), zone(2, "SJ", nothing))
    run = check([saved(zones, tmp_path / file) if file else zones])
    assert conflicts(run) == ONE_CONFLICT
    assert "2SJ: geometry missing; not assessed" in run.log
    assert [row["verdict"] for row in run.rows() if row["zone_id"] == "2SJ"] == ["not_assessed"]


def test_plan_whose_zones_have_no_geometry_at_all_is_told_and_not_lost(qgis_app):
    run = check([zones_layer(zone(1, "SJ", None))])
    assert run.ok, run.log
    assert [row["verdict"] for row in run.rows()] == ["not_assessed"]


def test_invalid_zone_is_repaired_and_named(qgis_app):
    # A bow tie: two triangles of 500 m, each 1000 m wide at its end; the road runs through the knot.
    corners = [(0, 0), (1000, 1000), (1000, 0), (0, 1000), (0, 0)]
    bow_tie = "Polygon ((" + ", ".join(f"{X + x} {Y + y}" for x, y in corners) + "))"
    run = check([zones_layer(zone(1, "SJ", bow_tie))])
    # Twice a triangle of 50 m height and 100 m base beyond it the full width: 2 * (450 * 100 + 50 * 100 / 2).
    assert conflicts(run) == [("1SJ", "S11", pytest.approx(95_000))]
    assert "1SJ: invalid geometry repaired" in run.log


def test_codes_of_seven_digits_in_a_number_field_are_municipalities(qgis_app):
    fields = qgs_fields(ZONE_FIELDS)
    fields.remove(fields.indexFromName("teryt"))
    fields.append(QgsField("teryt", QMetaType.Type.Int))
    zones = layer_of("strefy", fields, [zone(1, "SJ", square(0, 0, 1000), teryt=3_061_011)], "Polygon")
    run = check([zones], TERYT="306101")
    assert {row["teryt"] for row in run.rows()} == {"306101"}
    assert conflicts(run) == ONE_CONFLICT


def test_polish_letters_of_values_come_through(qgis_app):
    zones = zones_layer(zone(1, "SJ", square(0, 0, 1000), municipality="Gołuchów", zone_label="1SJ źdźbło"))
    run = check([zones], [provisions_layer(provision("S11", ROAD, name="Żółta Łąka"))])
    [row] = [row for row in run.rows() if row["verdict"] == "conflict"]
    found = (row["municipality"], row["zone_label"], row["provision_name"])
    assert found == ("Gołuchów", "1SJ źdźbło", "Żółta Łąka")


def test_inputs_stay_as_they_were(qgis_app):
    zones, provisions = zones_layer(), provisions_layer(crs="EPSG:2177")
    before = [
        [feature.geometry().asWkt(), *feature.attributes()] for x in (zones, provisions) for feature in x.getFeatures()
    ]
    assert check([zones], [provisions]).ok
    after = [
        [feature.geometry().asWkt(), *feature.attributes()] for x in (zones, provisions) for feature in x.getFeatures()
    ]
    assert after == before


def test_date_of_a_local_plan_older_than_the_provision_is_told(qgis_app):
    plan = {"plan_type": "MPZP", "symbol": "MN", "symbol_class": "MN", "valid_from": QDate(2010, 1, 1)}
    zones = zones_layer(zone(1, "SJ", square(0, 0, 1000), **plan))
    run = check([zones], [provisions_layer(provision("S11", ROAD, valid_from=QDate(2020, 5, 5)))])
    [row] = [row for row in run.rows() if row["verdict"] == "conflict"]
    assert row["reason"] != NULL


# Refused


@pytest.fixture
def refused(tmp_path):
    """Give a function that asserts a refusal in one clear sentence without any output."""

    def check_refusal(sentence, *args, **parameters):
        outputs = {key: str(tmp_path / "wyniki" / f"{key}.gpkg") for key in OUTPUTS}
        (tmp_path / "wyniki").mkdir()
        run = check(*args, **{**outputs, **parameters})
        assert not run.ok
        assert sentence in run.log
        assert "Traceback" not in run.log
        assert list((tmp_path / "wyniki").iterdir()) == []

    return check_refusal


def test_missing_field_is_refused_by_name(qgis_app, refused):
    zones = zones_layer()
    zones.dataProvider().deleteAttributes([zones.fields().indexFromName("symbol_class")])
    zones.updateFields()
    refused("strefy ąę: missing fields symbol_class", [zones])


def test_zones_from_a_shapefile_are_refused_by_the_names_it_has_cut(qgis_app, tmp_path, refused):
    source = saved(zones_layer(), tmp_path / "strefy.shp")
    refused("missing fields municipality, symbol_class, additional_profile", [source])


@pytest.mark.parametrize("key", ["zones", "provisions"])
def test_empty_layer_is_refused(qgis_app, refused, key):
    empty = layer_of("pusta", zones_layer().fields() if key == "zones" else provisions_layer().fields(), [], "Polygon")
    refused(f"{key}: the layer is empty", **{key: [empty]})


@pytest.mark.parametrize("key", ["zones", "provisions"])
def test_list_without_layers_is_refused(qgis_app, refused, key):
    refused(key.upper(), **{key: []})


@pytest.mark.parametrize("key", ["zones", "provisions"])
def test_layer_without_crs_is_refused(qgis_app, refused, key):
    make = zones_layer if key == "zones" else provisions_layer
    refused("no coordinate reference system", **{key: [make(crs="")]})


@pytest.mark.parametrize(
    ("declared", "true"), [("EPSG:4326", "EPSG:2180"), ("EPSG:2180", "EPSG:4326"), ("EPSG:2177", "EPSG:2180")]
)
def test_layer_of_another_crs_than_it_says_is_refused(qgis_app, refused, declared, true):
    zones = zones_layer(crs=true)
    zones.setCrs(QgsCoordinateReferenceSystem(declared))
    refused("strefy ąę: ", [zones])


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:2177"])
def test_swapped_axes_are_refused(qgis_app, refused, crs):
    geometry = QgsGeometry.fromWkt(square(0, 0, 1000))
    context = QgsProject.instance().transformContext()
    geometry.transform(
        QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:2180"), QgsCoordinateReferenceSystem(crs), context)
    )
    geometry.get().swapXy()
    zones = zones_layer(zone(1, "SJ", None), crs=crs)
    zones.dataProvider().changeGeometryValues({1: geometry})
    refused("axes are swapped", [zones])


@pytest.mark.parametrize("geometry_type", ["LineString", "Point", "None"])
def test_zones_that_are_no_areas_are_refused(qgis_app, refused, geometry_type):
    zones = zones_layer(zone(1, "SJ", None), geometry_type=geometry_type)
    refused("only polygons can be used here", [zones])


def test_boundaries_that_are_no_areas_are_refused(qgis_app, refused):
    refused("BOUNDARIES: ", BOUNDARIES=zones_layer(zone(1, "SJ", None), geometry_type="Point"))


def test_two_versions_of_a_plan_are_refused(qgis_app, refused):
    refused("two versions of one plan are loaded", [zones_layer(), zones_layer()])


def test_unknown_category_is_refused_with_what_is_allowed(qgis_app, refused):
    refused(
        "field category holds 'autostrada'", provisions=[provisions_layer(provision("1", ROAD, category="autostrada"))]
    )


@pytest.mark.parametrize("codes", ["30610", "Kalisz", "306101,30170111"])
def test_code_that_is_no_municipality_is_refused(qgis_app, refused, codes):
    refused("a municipality has six digits", TERYT=codes)


@pytest.mark.parametrize("codes", ["306101,301701", "306101; 301701", " 306101 301701 "])
def test_codes_are_read_with_any_separator(codes):
    assert teryt_list(codes) == ("306101", "301701")


def test_rule_book_with_an_error_is_refused_by_row_column_and_value(qgis_app, refused, tmp_path):
    refused("row 2, column relation: 'ovrlap' - allowed are overlap", RULEBOOK=rule_book(tmp_path, relation="ovrlap"))


def test_output_over_an_input_is_refused_and_the_input_lives(qgis_app, tmp_path):
    source = saved(zones_layer(), tmp_path / "baza.gpkg", "strefy")
    run = check([source], OUTPUT=str(tmp_path / "baza.gpkg"))
    assert not run.ok
    assert "OUTPUT would overwrite ZONES" in run.log
    assert QgsVectorLayer(source, "strefy", "ogr").featureCount() == 2


def test_table_over_an_input_of_the_same_name_is_refused(qgis_app, tmp_path):
    source = saved(zones_layer(), tmp_path / "baza.gpkg", "strefy")
    run = check([source], OUTPUT=f"ogr:dbname='{tmp_path / 'baza.gpkg'}' table=\"strefy\" (geom)")
    assert not run.ok
    assert "OUTPUT would overwrite ZONES" in run.log


def test_two_outputs_in_one_file_are_refused(qgis_app, tmp_path):
    run = check(OUTPUT=str(tmp_path / "a.gpkg"), OUTPUT_SUMMARY=str(tmp_path / "a.gpkg"))
    assert not run.ok
    assert "OUTPUT_SUMMARY would overwrite OUTPUT" in run.log


# Choices


def rule_book(folder, **changed):
    """Write a rule book of one rule."""
    cells = {
        "rule_id": "X1",
        "category": "road_express",
        "provision_status": "planned",
        "zones": "SO",
        "relation": "overlap",
        "distance_m": "",
        "verdict": "conflict",
        "severity": "5",
        "rationale_pl": "własna reguła, źdźbło",
        "rationale_en": "",
        "legal_basis": "§ 1",
        "confidence": "high",
        **changed,
    }
    path = folder / "własna księga.csv"
    path.write_text("\n".join([";".join(cells), ";".join(cells.values())]), encoding="cp1250")
    return str(path)


def test_own_rule_book_replaces_the_shipped_one(qgis_app, tmp_path):
    run = check(RULEBOOK=rule_book(tmp_path))
    assert conflicts(run) == [("2SO", "S11", pytest.approx(100_000))]
    assert {row["rationale"] for row in run.rows()} == {"własna reguła, źdźbło"}


@pytest.mark.parametrize(("language", "word"), [("pl", "Strefa"), ("en", "Zone")])
def test_findings_speak_the_language_asked_for(qgis_app, language, word):
    [row] = [row for row in check(LANGUAGE=language).rows() if row["verdict"] == "conflict"]
    assert row["rationale"].startswith(word)


def test_zones_that_support_are_listed_only_when_asked_for(qgis_app):
    zones = zones_layer(zone(1, "SK", square(0, 0, 1000)))
    found = [
        [row["verdict"] for row in check([zones], INCLUDE_SUPPORTS=wanted).rows()].count("supports")
        for wanted in (False, True)
    ]
    assert found == [0, 1]


@pytest.mark.parametrize(("chosen", "count"), [(["legalForce"], 1), (["adoption"], 0), (["adoption", "legalForce"], 1)])
def test_plans_of_other_statuses_are_left_out(qgis_app, chosen, count):
    draft = zone(2, "SO", square(1000, 0, 1000), plan_id="projekt", status="adoption")
    run = check([zones_layer(zone(1, "SJ", square(0, 0, 1000)), draft)], STATUS=chosen)
    assert len(conflicts(run)) == count


def test_other_municipalities_are_left_out(qgis_app):
    other = zone(2, "SJ", square(1000, 0, 1000), plan_id="inny", teryt="301701")
    run = check([zones_layer(zone(1, "SJ", square(0, 0, 1000)), other)], TERYT="3017011")
    assert [zone_id for zone_id, _, _ in conflicts(run)] == ["2SJ"]


def test_parts_below_the_limits_are_counted_as_slivers(qgis_app):
    run = check(MIN_AREA=200_000, OUTPUT_SUMMARY="TEMPORARY_OUTPUT")
    assert conflicts(run) == []
    assert "sliver_dropped" in {row["verdict"] for row in run.rows("OUTPUT_SUMMARY")}


def test_land_without_a_plan_is_reported_where_boundaries_are_given(qgis_app):
    boundaries = layer_of(
        "gminy",
        zones_layer().fields(),
        [({"teryt": "3061011", "municipality": "Kalisz"}, square(0, 0, 2500))],
        "Polygon",
        "EPSG:2177",
    )
    rows = [row for row in check(BOUNDARIES=boundaries).rows() if row["verdict"] == "not_assessed"]
    # The road leaves the zones 500 m before the boundary, with a round end.
    assert [row["provision_id"] for row in rows] == ["S11"]
    assert rows[0]["area_m2"] == pytest.approx(500 * 100, rel=AREA_TOLERANCE)


# Outputs


def test_outputs_have_the_fields_of_the_schema(qgis_app):
    run = check(OUTPUT_SUMMARY="TEMPORARY_OUTPUT", OUTPUT_BY_PROVISION="TEMPORARY_OUTPUT")
    for key, fields in zip(OUTPUTS, (FINDING_FIELDS, SUMMARY_FIELDS, BY_PROVISION_FIELDS), strict=True):
        assert run.layer(key).fields().names() == names(fields)
    assert run.layer().wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert run.layer().crs().authid() == "EPSG:2180"


def test_tables_that_nobody_wants_are_not_made(qgis_app):
    assert set(check().results) == {"OUTPUT"}


def test_numbers_that_do_not_apply_are_null_and_never_0(qgis_app):
    [row] = [row for row in check().rows() if row["relation"] == "missing_reservation"]
    assert (row["length_m"], row["zone_id"]) == (NULL, NULL)


def test_table_in_a_shapefile_is_refused(qgis_app, refused, tmp_path):
    refused("a.shp: a Shapefile cannot hold a table", OUTPUT_SUMMARY=str(tmp_path / "a.shp"))


def test_findings_in_a_shapefile_are_written_with_a_warning(qgis_app, tmp_path):
    run = check(OUTPUT=str(tmp_path / "kolizje.shp"))
    assert run.layer().featureCount() == 2
    assert "kolizje.shp: a Shapefile cuts names of fields" in run.log


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_findings_and_tables_are_written_to_files(qgis_app, tmp_path, ending):
    paths = {key: str(tmp_path / f"{key}.{ending}") for key in OUTPUTS}
    run = check(**paths)
    assert run.ok, run.log
    assert [run.layer(key).featureCount() for key in OUTPUTS] == [2, 3, 3]


def test_tables_are_written_as_csv(qgis_app, tmp_path):
    run = check(OUTPUT_SUMMARY=str(tmp_path / "zestawienie ż.csv"))
    lines = (tmp_path / "zestawienie ż.csv").read_text(encoding="utf-8").splitlines()
    assert run.ok
    assert lines[0].split(",") == names(SUMMARY_FIELDS)
    assert len(lines) == 4


def test_findings_go_into_a_table_beside_others(qgis_app, tmp_path):
    database = tmp_path / "baza ż.gpkg"
    source = saved(zones_layer(), database, "strefy")
    run = check([source], OUTPUT=f"ogr:dbname='{database}' table=\"kolizje ż\" (geom)")
    assert conflicts(run) == ONE_CONFLICT
    assert QgsVectorLayer(source, "strefy", "ogr").featureCount() == 2


def test_geopackage_carries_name_and_style_inside(qgis_app, tmp_path):
    path = tmp_path / "kolizje.2026.gpkg"
    assert check(OUTPUT=str(path)).ok
    layer = QgsVectorLayer(str(path), "kolizje", "ogr")
    assert layer.renderer().type() == "RuleRenderer"
    with closing(sqlite3.connect(path)) as connection:
        [(style, is_default)] = connection.execute("SELECT styleName, useAsDefault FROM layer_styles")
    assert (style, is_default) == ("AKO", 1)


def test_failure_after_the_style_takes_the_style_of_its_table_only(qgis_app, tmp_path):
    database = tmp_path / "baza.gpkg"
    assert check(OUTPUT=str(database)).ok
    feedback = cancelling(86)
    run = check([many_zones()], feedback=feedback, OUTPUT=f"ogr:dbname='{database}' table=\"drugie\" (geom)")
    assert not run.ok
    with closing(sqlite3.connect(database)) as connection:
        assert [name for (name,) in connection.execute("SELECT f_table_name FROM layer_styles")] == ["baza"]
        tables = [name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")]
    assert sorted(tables) == ["baza", "layer_styles"]


# In the project


@pytest.fixture
def project(qgis_app):
    yield QgsProject.instance()
    QgsProject.instance().removeAllMapLayers()


def in_background(parameters, context, feedback):
    """Run the check as the toolbox does; give whether it succeeded, its results, and the longest silence [s]."""
    loop, outcome, ticks = QEventLoop(), [], [time.monotonic()]
    task = QgsProcessingAlgRunnerTask(CheckConformity().create(), parameters, context, feedback)
    task.executed.connect(lambda ok, results: (outcome.extend([ok, results]), loop.quit()))
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(20)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    timer.stop()
    silence = max(after - before for before, after in zip(ticks, [*ticks[1:], time.monotonic()], strict=True))
    return (*outcome, silence)


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "kolizje.gpkg"])
def test_loaded_findings_are_named_and_styled(no_window, project, tmp_path, target):
    import processing

    output = target if target == "TEMPORARY_OUTPUT" else str(tmp_path / target)
    parameters = {"ZONES": [zones_layer()], "PROVISIONS": [provisions_layer()], "OUTPUT": output, "LANGUAGE": "pl"}
    processing.runAndLoadResults(CheckConformity().create(), parameters)
    [layer] = project.mapLayers().values()
    assert (layer.name(), layer.renderer().type()) == ("Kolizje planów", "RuleRenderer")


def test_long_run_in_the_background_leaves_the_interface_alive(project):
    context, feedback, seen = QgsProcessingContext(), QgsProcessingFeedback(), []
    feedback.progressChanged.connect(seen.append)
    zones, provisions = many_zones(), provisions_layer()
    parameters = {"ZONES": [zones], "PROVISIONS": [provisions], "OUTPUT": "TEMPORARY_OUTPUT", "LANGUAGE": "en"}
    ok, _, silence = in_background(parameters, context, feedback)
    assert ok
    assert silence < ANSWER_WITHIN_S
    assert seen == sorted(seen)
    # Reading, judging and writing each move the bar.
    for low, high in ((0, 15), (15, 85), (85, 100)):
        assert [value for value in seen if low < value < high]


# Cancel


def test_cancelled_check_is_never_a_clean_bill(qgis_app, refused):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    refused("An incomplete run is no result", feedback=feedback)


@pytest.mark.parametrize("percent", [5, 15, 30, 70, 86, 95, 99])
def test_cancel_in_the_middle_fails_and_leaves_no_file(qgis_app, refused, percent):
    refused("An incomplete run is no result", [many_zones()], feedback=cancelling(percent))


def test_cancelled_run_gives_its_memory_back(qgis_app):
    import geopandas as gpd

    run = check([many_zones()], feedback=cancelling(50))
    assert not run.ok
    gc.collect()
    assert not [kept for kept in gc.get_objects() if isinstance(kept, gpd.GeoDataFrame) and len(kept) == MANY_ZONES]


def test_cancel_from_the_interface_stops_a_background_run(qgis_app, tmp_path):
    feedback = QgsProcessingFeedback()
    zones, provisions = many_zones(), provisions_layer()
    parameters = {
        "ZONES": [zones],
        "PROVISIONS": [provisions],
        "OUTPUT": str(tmp_path / "a.gpkg"),
        "OUTPUT_SUMMARY": str(tmp_path / "b.csv"),
        "LANGUAGE": "en",
    }
    QTimer.singleShot(50, feedback.cancel)
    ok, _, _ = in_background(parameters, QgsProcessingContext(), feedback)
    assert not ok
    assert list(tmp_path.iterdir()) == []
