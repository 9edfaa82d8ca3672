"""Layers of local plans and studia become zones: what is known gets its class, the rest is listed and not assessed."""

from __future__ import annotations

import csv
import json
import re

import pytest
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateTransformContext,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QMetaType

from ako_qgis_plugin.core.schema import UNRECOGNISED_FIELDS, ZONE_FIELDS, names
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.map_zoning import MapZoning
from tests.qgis.small_layers import Run, X, Y, cancelling, layer_of, provisions_layer, saved, square

TEXT, REAL, DAY = QMetaType.Type.QString, QMetaType.Type.Double, QMetaType.Type.QDate


def fields_of(kinds):
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, kind))
    return fields


def plan(*symbols, geometry_type="Polygon", name="plan miejscowy ż", crs="EPSG:2177"):
    """Give a layer of squares of 100 m, one beside the other."""
    rows = [({"przezn": symbol}, square(110 * number, 0, 100)) for number, symbol in enumerate(symbols)]
    return layer_of(name, fields_of({"przezn": TEXT}), rows, geometry_type, crs)


def mapped(layer, feedback=None, **parameters):
    defaults = {
        "INPUT": layer,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "OUTPUT_UNRECOGNISED": "TEMPORARY_OUTPUT",
        "PLAN_ID": "P1",
        "TERYT": "3061011",
    }
    return Run(MapZoning(), {**defaults, **parameters}, feedback)


def classes(run):
    assert run.ok, run.log
    return {row["zone_label"]: (row["symbol_class"] or None, row["zone_class"] or None) for row in run.rows()}


def listed(run):
    return {row["symbol"]: row["reason"] for row in run.rows("OUTPUT_UNRECOGNISED")}


def test_layer_of_an_office_becomes_zones(qgis_app):
    run = mapped(plan("1MN/U"), SYMBOL_FIELD="przezn", STATUS="legalForce", VALID_FROM="2015-03-01")
    assert run.layer().fields().names() == names(ZONE_FIELDS)
    [row] = run.rows()
    assert row.pop("geometry").area() == pytest.approx(10_000, rel=1e-3)
    filled = {key: value for key, value in row.items() if value != NULL}
    assert filled == {
        "plan_id": "P1",
        "plan_type": "MPZP",
        "teryt": "306101",
        "municipality": "Kalisz",
        "zone_id": "1MN/U",
        "zone_label": "1MN/U",
        "symbol": "MN/U",
        "symbol_class": "MN",
        "zone_class": "SJ",
        "additional_profile": "U",
        "status": "legalForce",
        "valid_from": QDate(2015, 3, 1),
    }


def test_symbols_that_are_not_recognised_are_listed_with_area_and_examples(qgis_app):
    run = mapped(plan("1MNU", "2MNU", "3MN"), SYMBOL_FIELD="przezn")
    assert run.layer("OUTPUT_UNRECOGNISED").fields().names()[-len(UNRECOGNISED_FIELDS) :] == names(UNRECOGNISED_FIELDS)
    [row] = run.rows("OUTPUT_UNRECOGNISED")
    assert (row["symbol"], row["count"], row["examples"], row["nearest"]) == ("MNU", 2, "1MNU, 2MNU", "MN/U, MU, MN")
    assert row["area_m2"] == pytest.approx(20_000, rel=1e-3)
    assert classes(run) == {"1MNU": (None, None), "2MNU": (None, None), "3MN": ("MN", "SJ")}


def test_every_symbol_of_the_ostrow_plan_is_mapped(qgis_app, reference_data):
    path = reference_data / "plans" / "mpzp_ostrow_wlkp_XI_105_2025_przeznaczenia.csv"
    with path.open(encoding="utf-8") as table:
        uses = list(csv.DictReader(table))
    labels = [f"{number}{use['symbol']}" for use in uses for number in range(1, int(use["liczba_terenow"]) + 1)]
    assert (len(uses), len(labels)) == (11, 49)
    run = mapped(plan(*labels), SYMBOL_FIELD="przezn", VALID_FROM="2025-07-01")
    assert run.rows("OUTPUT_UNRECOGNISED") == []
    found = {re.sub(r"\d", "", label): pair for label, pair in classes(run).items()}
    assert found == {
        "MN": ("MN", "SJ"),
        "MN-U": ("MN", "SJ"),
        "U-P": ("U", "SU"),
        "KDZ": ("KDZ", None),
        "KDL": ("KDL", None),
        "KDD": ("KDD", None),
        "KR": ("KR", None),
        "IE": ("IE", "SI"),
        "IG": ("IG", "SI"),
        "Z": ("Z", "SN"),
        "ZP": ("ZP", "SN"),
    }
    assert {row["additional_profile"] for row in run.rows() if row["symbol"] == "U-P"} == {"P"}


# Shapefile with cut names


@pytest.fixture(scope="module")
def shapefile(qgis_app, tmp_path_factory):
    """An old plan as an office exports it: cut names, cp1250, milliseconds, joint symbols."""
    kinds = {
        **{"OZNACZENIE": TEXT, "SYMBOL": TEXT, "OBOWIAZUJE": REAL, "MAKSWYSOKO": REAL, "MAKSNADZIE": REAL},
        **{"MAKSUDZIAL": REAL, "MINUDZIALP": REAL, "PROFILPODS": TEXT, "PROFILDODA": TEXT, "GMINA": TEXT},
    }
    own = {"OBOWIAZUJE": 1_268_866_800_000.0, "GMINA": "Żelazków"}
    symbols = ["1MN,U", "2RM", "3ZL", "4G", "5W", "6K", "7C", "8ZN", "9E", "10KD-D", "11MW/U", "12XŁ", "13PG;KDW"]
    rows = []
    for number, label in enumerate(symbols):
        values = {**own, "OZNACZENIE": label, "SYMBOL": label.lstrip("0123456789")}
        if number == 0:
            values |= {
                "MAKSWYSOKO": 9.5,
                "MAKSNADZIE": 0.6,
                "MAKSUDZIAL": 30.0,
                "MINUDZIALP": 40.0,
                "PROFILDODA": "ZP,L",
            }
        rows.append((values, square(110 * number, 0, 100)))
    layer = layer_of("plan", fields_of(kinds), rows, "Polygon", "EPSG:2177")
    path = tmp_path_factory.mktemp("plan") / "zażółć.shp"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "CP1250"
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert result[0] == QgsVectorFileWriter.WriterError.NoError
    assert b"1250" in path.with_suffix(".cpg").read_bytes()
    return str(path)


def test_shapefile_with_cut_names_and_symbols_of_2003_needs_no_choice_of_fields(shapefile):
    run = mapped(shapefile, TERYT="")
    assert classes(run) == {
        "1MN,U": ("MN", "SJ"),
        "2RM": ("RZM", "SZ"),
        "3ZL": ("L", "SO"),
        "4G": ("IG", "SI"),
        "5W": ("IW", "SI"),
        "6K": ("IK", "SI"),
        "7C": ("IC", "SI"),
        "8ZN": ("ZN", "SO"),
        "9E": ("IE", "SI"),
        "10KD-D": ("KDD", None),
        "11MW/U": ("MW", "SW"),
        "12XŁ": (None, None),
        "13PG;KDW": ("G", "SG"),
    }
    assert listed(run) == {"XŁ": "'XŁ' is not in the crosswalk"}


def test_indicators_profiles_and_dates_of_cut_names_are_read(shapefile):
    first = next(row for row in mapped(shapefile).rows() if row["zone_label"] == "1MN,U")
    indicators = (
        *(first["max_floor_area_ratio"], first["max_built_up_share_pct"]),
        *(first["max_building_height_m"], first["min_bioactive_share_pct"]),
    )
    assert indicators == (0.6, 30.0, 9.5, 40.0)
    assert (first["additional_profile"], first["valid_from"]) == ("ZP L U", QDate(2010, 3, 18))
    assert (first["municipality"], first["valid_to"]) == ("Żelazków", NULL)


def test_same_shapefile_by_the_regulation_of_2021_means_other_things(shapefile):
    found = classes(mapped(shapefile, REGULATION="2021"))
    assert (found["4G"], found["5W"], found["7C"]) == (("G", "SG"), ("W", "SO"), ("C", "SC"))
    assert (found["6K"], found["9E"]) == (("K", None), (None, None))


def test_usual_names_can_be_left_alone(shapefile):
    run = mapped(shapefile, KNOWN_FIELDS=False, SYMBOL_FIELD="OZNACZENIE")
    assert {row["max_building_height_m"] for row in run.rows()} == {NULL}


# Regulation


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ({"STARTED": "2021-12-23"}, ("IG", "SI")),
        ({"STARTED": "2021-12-24"}, ("G", "SG")),
        ({"VALID_FROM": "2021-12-23"}, ("IG", "SI")),
        ({"VALID_FROM": "2024-05-01"}, (None, None)),
        ({"VALID_FROM": "2024-05-01", "STARTED": "2020-01-31"}, ("IG", "SI")),
        ({"VALID_FROM": "2024-05-01", "REGULATION": "2021"}, ("G", "SG")),
        ({}, (None, None)),
    ],
)
def test_symbol_that_means_two_things_is_read_by_the_regulation_of_the_plan(qgis_app, dates, expected):
    run = mapped(plan("G"), SYMBOL_FIELD="przezn", **dates)
    assert classes(run) == {"G": expected}
    assert bool(run.rows("OUTPUT_UNRECOGNISED")) == (expected == (None, None))


def test_day_that_is_no_day_is_refused(qgis_app):
    run = mapped(plan("G"), SYMBOL_FIELD="przezn", STARTED="wczoraj")
    assert not run.ok
    assert "started: 'wczoraj' cannot be read" in run.log


# Crosswalk


def test_own_crosswalk_decides(qgis_app, tmp_path):
    own = tmp_path / "symbole.csv"
    own.write_text(
        "symbol;standard;symbol_class;name_pl;default_pog_zone;confidence\nMNU;2021;MN;dom z usługą;SW;\n", "cp1250"
    )
    run = mapped(plan("1MNU"), SYMBOL_FIELD="przezn", CROSSWALK=str(own), REGULATION="2021")
    assert classes(run) == {"1MNU": ("MN", "SW")}


def test_crosswalk_with_a_fault_is_refused_with_its_place(qgis_app, tmp_path):
    own = tmp_path / "symbole.csv"
    own.write_text(
        "symbol,standard,symbol_class,name_pl,default_pog_zone,confidence\nMN,2021,MN,dom,SJJ,\n", encoding="utf-8"
    )
    run = mapped(plan("1MN"), SYMBOL_FIELD="przezn", CROSSWALK=str(own))
    assert not run.ok
    assert "symbole.csv: row 2, column default_pog_zone: 'SJJ' - allowed are SW, SJ" in run.log


# Drawings


def dxf(tmp_path, *rows, geometry_type="LineString"):
    layer = layer_of("rysunek", fields_of({"Layer": TEXT}), rows, geometry_type)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "DXF"
    options.skipAttributeCreation = False
    path = tmp_path / "rysunek.dxf"
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert result[0] == QgsVectorFileWriter.WriterError.NoError, result
    drawn = QgsVectorLayer(f"{path}|layername=entities", "rysunek", "ogr")
    assert drawn.isValid()
    drawn.setCrs(layer.crs())
    return drawn


def ring(*args):
    return QgsGeometry.fromWkt(square(*args)).convertToType(Qgis.GeometryType.Line)


def test_closed_lines_of_a_drawing_become_zones_and_open_ones_are_told(qgis_app, tmp_path):
    open_line = f"LineString ({X} {Y + 500}, {X + 300} {Y + 500})"
    drawing = dxf(tmp_path, ({"Layer": "MN"}, ring(0, 0, 100)), ({"Layer": "U"}, ring(100, 0, 100)), ({}, open_line))
    run = mapped(drawing)
    assert {row["symbol"]: round(row["geometry"].area()) for row in run.rows()} == {"MN": 10_000, "U": 10_000}
    assert "lines that do not close are no areas and are left out: 1, together 300.0 m long" in run.log


def test_drawing_without_a_coordinate_system_takes_the_one_that_is_named(qgis_app):
    layer = plan("1MN", crs="")
    refused = mapped(layer, SYMBOL_FIELD="przezn")
    assert not refused.ok
    assert "no coordinate reference system" in refused.log
    [row] = mapped(layer, SYMBOL_FIELD="przezn", INPUT_CRS="EPSG:2180").rows()
    assert row["geometry"].area() == pytest.approx(10_000)


def labels(*texts):
    rows = [({"tekst": text}, f"Point ({X + x} {Y + y})") for text, x, y in texts]
    return layer_of("napisy", fields_of({"tekst": TEXT}), rows, "Point")


def test_texts_inside_the_areas_are_their_symbols(qgis_app):
    texts = labels(("1MN", 50, 50), ("112.5", 60, 60), ("2U", 130, 20), ("3P", 140, 30))
    run = mapped(plan(None, None, None, crs="EPSG:2180"), LABELS=texts)
    assert run.ok, run.log
    assert [(row["zone_label"] or None, row["zone_class"] or None) for row in run.rows()] == [
        *(("1MN", "SJ"), (None, None), (None, None))
    ]
    reasons = sorted(row["reason"] for row in run.rows("OUTPUT_UNRECOGNISED"))
    assert reasons == ["no text lies in the area", "several texts lie in the area: 2U, 3P"]


def test_curved_areas_are_read(qgis_app):
    circle = f"CurvePolygon (CircularString ({X} {Y}, {X + 200} {Y}, {X} {Y}))"
    layer = layer_of("koło", fields_of({"przezn": TEXT}), [({"przezn": "MN"}, circle)], "CurvePolygon")
    [row] = mapped(layer, SYMBOL_FIELD="przezn").rows()
    assert row["geometry"].area() == pytest.approx(31_416, rel=1e-3)


# Roads


def test_roads_are_merged_into_the_zone_beside(qgis_app):
    rows = [
        ({"przezn": "1MN"}, square(0, 0, 100)),
        (
            {"przezn": "1KDD"},
            f"Polygon (({X + 100} {Y}, {X + 110} {Y}, {X + 110} {Y + 100}, {X + 100} {Y + 100}, {X + 100} {Y}))",
        ),
        ({"przezn": "1U"}, square(110, 20, 50)),
    ]
    layer = layer_of("plan", fields_of({"przezn": TEXT}), rows, "Polygon")
    kept = mapped(layer, SYMBOL_FIELD="przezn")
    assert classes(kept)["1KDD"] == ("KDD", None)
    run = mapped(layer, SYMBOL_FIELD="przezn", ROADS="merge")
    assert {row["zone_label"]: round(row["geometry"].area()) for row in run.rows()} == {"1MN": 11_000, "1U": 2_500}


# Municipalities and plans


def test_municipality_is_the_one_that_holds_most_of_the_zone(qgis_app):
    fields = fields_of({"teryt": TEXT, "name": TEXT})
    units = [
        ({"teryt": "3007012", "name": "Blizanów"}, square(0, 0, 190)),
        ({"teryt": "3007022", "name": "Ż"}, square(190, 0, 300)),
    ]
    run = mapped(
        plan("1MN", "2MN", crs="EPSG:2180"),
        SYMBOL_FIELD="przezn",
        TERYT="",
        BOUNDARIES=layer_of("gminy", fields, units, "Polygon"),
    )
    found = {row["zone_label"]: (row["teryt"], row["municipality"]) for row in run.rows()}
    assert found == {"1MN": ("300701", "Blizanów"), "2MN": ("300701", "Blizanów")}


def test_parts_of_a_zone_get_identifiers_that_last(qgis_app, tmp_path):
    layer = plan("1MN", "1MN", "2MN")
    given = [
        sorted(row["zone_id"] for row in mapped(each, SYMBOL_FIELD="przezn").rows())
        for each in (layer, saved(layer, tmp_path / "plan.gpkg"), plan("1MN", "1MN", "2MN"))
    ]
    assert given[0] == given[1] == given[2]
    assert len(set(given[0])) == 3
    assert "2MN" in given[0]


# Mapping file, and the check


def test_mapping_is_written_and_serves_another_run(qgis_app, tmp_path):
    file = tmp_path / "przypisanie ż.json"
    first = mapped(plan("1MN"), SYMBOL_FIELD="przezn", REGULATION="2003", OUTPUT_MAPPING=str(file))
    assert json.loads(file.read_text(encoding="utf-8")) == {
        "SYMBOL_FIELD": "przezn",
        "PLAN_ID": "P1",
        "TERYT": "3061011",
        "REGULATION": "2003",
    }
    second = mapped(plan("1G"), MAPPING=str(file), PLAN_ID="P2", TERYT="")
    assert first.ok
    assert {(row["plan_id"], row["teryt"], row["symbol_class"]) for row in second.rows()} == {("P2", "306101", "IG")}


def test_mapping_file_with_an_unknown_key_is_refused(qgis_app, tmp_path):
    file = tmp_path / "przypisanie.json"
    file.write_text('{"SYMBOL": "przezn"}', encoding="utf-8")
    run = mapped(plan("1MN"), MAPPING=str(file))
    assert not run.ok
    assert "SYMBOL are no parts of a mapping" in run.log


def test_zones_go_straight_into_the_check_and_the_unknown_one_is_not_assessed(qgis_app, tmp_path):
    rows = [({"przezn": "1MN"}, square(0, 0, 1000)), ({"przezn": "1XX"}, square(1000, 0, 1000))]
    layer = layer_of("plan", fields_of({"przezn": TEXT}), rows, "Polygon")
    zones = mapped(layer, SYMBOL_FIELD="przezn", OUTPUT=str(tmp_path / "strefy.gpkg"))
    parameters = {"ZONES": [zones.layer()], "PROVISIONS": [provisions_layer()], "OUTPUT": "TEMPORARY_OUTPUT"}
    check = Run(CheckConformity(), parameters)
    assert check.ok, check.log
    verdicts = {row["zone_label"]: row["verdict"] for row in check.rows() if row["is_primary"] and row["zone_id"]}
    assert verdicts == {"1MN": "conflict", "1XX": "not_assessed"}


# Refusals


def test_layer_without_a_known_field_of_symbols_names_its_fields(qgis_app):
    run = mapped(plan("1MN"))
    assert not run.ok
    assert "no field with symbols is known; choose one of przezn" in run.log


def test_empty_layer_is_refused(qgis_app):
    run = mapped(plan(), SYMBOL_FIELD="przezn")
    assert not run.ok
    assert "the layer holds no area" in run.log


def test_cancelled_run_leaves_nothing(qgis_app, tmp_path):
    run = mapped(plan(*["1MN"] * 50), cancelling(60), SYMBOL_FIELD="przezn", OUTPUT=str(tmp_path / "strefy.gpkg"))
    assert not run.ok
    assert list(tmp_path.iterdir()) == []
