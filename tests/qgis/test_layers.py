"""Layers become frames and back without loss, and what a failed run has begun is gone."""

from __future__ import annotations

import datetime as dt
import math
import sqlite3
from contextlib import closing
from itertools import pairwise

import pandas as pd
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsPoint,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime

from ako_qgis_plugin.core.errors import AkoError, Cancelled, CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.schema import Field, FieldType
from ako_qgis_plugin.processing_algorithms import output_files
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.layers import (
    PORTION,
    LayerInput,
    Outputs,
    layers_of_parameter,
    read_frame,
    read_layers,
    source_of_parameter,
)
from ako_qgis_plugin.processing_algorithms.map_provisions import MapProvisions
from tests.qgis.small_layers import X, Y, cancelling, layer_of, saved, square

#: Chords of one degree cut this share off a half circle: 1 - sin(1 deg) / (1 deg in radians).
CHORD_SHARE = 1e-4

SQUARE = shapely.box(X, Y, X + 1, Y + 1)
TEXT_AND_NUMBER = (Field("name"), Field("share", FieldType.REAL))


def fields(*names, kind=QMetaType.Type.QString):
    result = QgsFields()
    for name in names:
        result.append(QgsField(name, kind))
    return result


def shapes(*geometries, geometry_type="Polygon", crs="EPSG:2180", name="warstwa ż"):
    """Give a layer of geometries alone."""
    return layer_of(name, fields("id"), [({"id": str(n)}, g) for n, g in enumerate(geometries)], geometry_type, crs)


def read(layer, names=("id",), feedback=None):
    progress = FeedbackProgress(feedback or QgsProcessingFeedback())
    return read_frame(LayerInput.of_layer(layer), names, QgsProcessingContext(), progress)


def moved(layer, feature_id, geometry):
    assert layer.dataProvider().changeGeometryValues({feature_id: geometry})
    return layer


# Values


def test_values_arrive_as_python_has_them(qgis_app):
    kinds = QgsFields()
    for name, kind in (
        ("text", QMetaType.Type.QString),
        ("number", QMetaType.Type.Double),
        ("count", QMetaType.Type.Int),
        ("day", QMetaType.Type.QDate),
        ("moment", QMetaType.Type.QDateTime),
        ("nothing", QMetaType.Type.QString),
    ):
        kinds.append(QgsField(name, kind))
    moment = QDateTime(QDate(2026, 2, 3), QTime(4, 5))
    row = {"text": "źdźbło", "number": 0.5, "count": 7, "day": QDate(2026, 1, 2), "moment": moment}
    frame = read(layer_of("tabela", kinds, [(row, None)], "None"), kinds.names())
    expected = ["źdźbło", 0.5, 7, dt.date(2026, 1, 2), dt.date(2026, 2, 3), None]
    assert frame[kinds.names()].iloc[0].tolist() == expected


def test_missing_fields_are_named_with_their_layer(qgis_app):
    with pytest.raises(MissingFieldError, match="warstwa ż: missing fields symbol, teryt"):
        read(shapes(square(0, 0, 1)), ("id", "symbol", "teryt"))


def test_layer_without_any_field_asked_for_keeps_its_rows(qgis_app):
    assert len(read(shapes(square(0, 0, 1), square(1, 0, 1)), ())) == 2


def test_all_fields_are_read_where_none_is_named(qgis_app):
    assert list(read(shapes(square(0, 0, 1)), None).columns) == ["id", "geometry"]


def test_empty_layer_is_an_empty_frame(qgis_app):
    frame = read(shapes())
    assert (len(frame), list(frame.columns)) == (0, ["id", "geometry"])


def test_frames_leave_pyproj_alone_which_crashes_in_background_threads(qgis_app):
    assert read(shapes(square(0, 0, 1))).crs is None


def test_rows_of_many_portions_stay_in_order(qgis_app):
    count = 2 * PORTION + 1
    frame = read(shapes(*(square(n, 0, 1) for n in range(count))))
    assert frame["id"].tolist() == [str(n) for n in range(count)]
    assert frame.geometry.bounds["minx"].tolist() == [X + n for n in range(count)]


def test_layers_are_read_below_each_other(qgis_app):
    layers = [shapes(square(0, 0, 1)), shapes(), shapes(f"Point ({X} {Y})", geometry_type="Point")]
    inputs = [LayerInput.of_layer(layer) for layer in layers]
    frame = read_layers(inputs, ("id",), QgsProcessingContext(), FeedbackProgress(QgsProcessingFeedback()))
    assert frame.geometry.geom_type.tolist() == ["Polygon", "Point"]
    assert frame.index.tolist() == [0, 1]


# Snapshots


def test_filter_of_the_layer_is_heeded(qgis_app, tmp_path):
    layer = QgsVectorLayer(saved(shapes(square(0, 0, 1), square(1, 0, 1)), tmp_path / "a.gpkg"), "a", "ogr")
    layer.setSubsetString("id = '1'")
    assert read(layer)["id"].tolist() == ["1"]


def test_unsaved_edits_are_read(qgis_app):
    layer = shapes(square(0, 0, 1))
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature["id"] = "nowy"
    layer.addFeature(feature)
    assert sorted(read(layer)["id"]) == ["0", "nowy"]


def test_layer_is_read_as_it_was_when_the_run_began(qgis_app):
    layer = shapes(square(0, 0, 1))
    snapshot = LayerInput.of_layer(layer)
    layer.dataProvider().truncate()
    progress = FeedbackProgress(QgsProcessingFeedback())
    assert len(read_frame(snapshot, ("id",), QgsProcessingContext(), progress)) == 1


def test_selected_features_alone_are_read_from_a_source(qgis_app):
    layer = shapes(square(0, 0, 1), square(1, 0, 1))
    layer.selectByExpression("id = '1'")
    QgsProject.instance().addMapLayer(layer, False)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    source = source_of_parameter(MapProvisions().create(), {"INPUT": definition}, "INPUT", context)
    frame = read_frame(source, ("id",), context, FeedbackProgress(QgsProcessingFeedback()))
    QgsProject.instance().removeMapLayer(layer.id())
    assert frame["id"].tolist() == ["1"]


def test_invalid_geometry_of_a_source_is_left_to_the_core(qgis_app):
    bow_tie = f"Polygon (({X} {Y}, {X + 9} {Y + 9}, {X + 9} {Y}, {X} {Y + 9}, {X} {Y}))"
    context, layer = QgsProcessingContext(), shapes(bow_tie)
    source = source_of_parameter(MapProvisions().create(), {"INPUT": layer}, "INPUT", context)
    frame = read_frame(source, ("id",), context, FeedbackProgress(QgsProcessingFeedback()))
    assert not frame.geometry.iloc[0].is_valid


def test_raster_is_refused(qgis_app):
    with pytest.raises(InvalidValueError, match="ortofoto: is no vector layer"):
        LayerInput.of_layer(QgsRasterLayer("/nie/ma.tif", "ortofoto"))


def test_layer_whose_file_is_gone_is_refused(qgis_app):
    with pytest.raises(InvalidValueError, match="gmina: its data source cannot be opened"):
        LayerInput.of_layer(QgsVectorLayer("/nie/ma.gpkg", "gmina", "ogr"))


@pytest.mark.parametrize("given", [[], ["/nie/ma.gpkg"], "both"])
def test_list_of_layers_that_is_not_complete_is_refused(qgis_app, given):
    parameters = {"ZONES": [shapes(square(0, 0, 1)), "/nie/ma.gpkg"] if given == "both" else given}
    with pytest.raises(InvalidValueError, match="ZONES: not every layer"):
        layers_of_parameter(CheckConformity().create(), parameters, "ZONES", QgsProcessingContext())


def test_file_that_holds_fewer_features_than_it_says_is_refused(qgis_app, tmp_path):
    source = saved(shapes(square(0, 0, 1), square(1, 0, 1)), tmp_path / "a.gpkg")
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as connection:
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = 9")
        connection.commit()
    with pytest.raises(InvalidValueError, match="only 2 of 9 features"):
        read(QgsVectorLayer(source, "a", "ogr"))


# Coordinate reference systems


@pytest.mark.parametrize("crs", ["EPSG:2177", "EPSG:2176", "EPSG:4326", "EPSG:4258", "EPSG:3857"])
def test_layer_in_another_crs_arrives_where_it_lies(qgis_app, crs):
    read_square = read(shapes(square(0, 0, 1000), crs=crs)).geometry.iloc[0]
    assert shapely.hausdorff_distance(read_square, shapely.from_wkt(square(0, 0, 1000))) < 1e-3


def test_layer_without_crs_is_refused(qgis_app):
    with pytest.raises(CrsError, match="warstwa ż: no coordinate reference system"):
        read(shapes(square(0, 0, 1), crs=""))


def test_table_needs_no_crs(qgis_app):
    assert read(layer_of("tabela", fields("id"), [({"id": "1"}, None)], "None")).geometry.isna().all()


@pytest.mark.parametrize(
    "crs",
    [
        QgsCoordinateReferenceSystem("IAU_2015:30100"),
        QgsCoordinateReferenceSystem.fromWkt('LOCAL_CS["uklad lokalny",UNIT["metre",1]]'),
    ],
    ids=["Moon", "local"],
)
def test_crs_that_cannot_be_converted_is_refused(qgis_app, crs):
    layer = shapes(square(0, 0, 1))
    layer.setCrs(crs)
    with pytest.raises(CrsError, match=r"warstwa ż: its CRS .* cannot be converted to EPSG:2180"):
        read(layer)


@pytest.mark.parametrize(
    ("crs", "wkt"),
    [
        ("EPSG:4326", "Point (51.8 18.1)"),
        ("EPSG:4326", f"Point ({X} {Y})"),
        ("EPSG:2180", "Point (18.1 51.8)"),
        ("EPSG:2177", "Point (5740000 6440000)"),
        ("EPSG:2177", f"Point ({X} {Y})"),
        ("EPSG:2180", "Point (6440000 5740000)"),
        ("EPSG:4326", "Point (18 95)"),
    ],
    ids=[
        "swapped degrees",
        "metres as degrees",
        "degrees as metres",
        "swapped zone 6",
        "1992 as zone 6",
        "zone 6 as 1992",
        "no latitude",
    ],
)
def test_coordinates_outside_poland_are_refused(qgis_app, crs, wkt):
    layer = shapes(f"Point ({X} {Y})", f"Point ({X} {Y})", geometry_type="Point", crs=crs)
    with pytest.raises(CrsError, match=r"warstwa ż: .*feature 2 .*axes are swapped"):
        read(moved(layer, 2, QgsGeometry.fromWkt(wkt)))


def test_infinite_coordinates_are_outside_poland(qgis_app):
    layer = moved(shapes(f"Point ({X} {Y})", geometry_type="Point"), 1, QgsGeometry(QgsPoint(math.inf, Y)))
    with pytest.raises(CrsError, match="outside Poland"):
        read(layer)


# Geometry


@pytest.mark.parametrize("suffix", ["Z", "M", "ZM"])
def test_heights_and_measures_are_dropped(qgis_app, suffix):
    extra = " 5" * len(suffix)
    wkt = f"Polygon {suffix} (({X} {Y}{extra}, {X + 9} {Y}{extra}, {X + 9} {Y + 9}{extra}, {X} {Y}{extra}))"
    geometry = read(shapes(wkt, geometry_type=f"Polygon{suffix}")).geometry.iloc[0]
    assert geometry.equals_exact(shapely.Polygon([(X, Y), (X + 9, Y), (X + 9, Y + 9)]), 0)
    assert not geometry.has_z


def test_arcs_of_an_area_are_stroked(qgis_app):
    half_circle = f"CurvePolygon (CompoundCurve (CircularString ({X} {Y}, {X + 50} {Y + 50}, {X + 100} {Y}), " + (
        f"({X + 100} {Y}, {X} {Y})))"
    )
    geometry = read(shapes(half_circle, geometry_type="CurvePolygon")).geometry.iloc[0]
    assert geometry.area == pytest.approx(math.pi * 50**2 / 2, rel=CHORD_SHARE)


def test_arcs_of_a_line_are_stroked(qgis_app):
    arc = f"CompoundCurve (CircularString ({X} {Y}, {X + 50} {Y + 50}, {X + 100} {Y}), ({X + 100} {Y}, {X + 200} {Y}))"
    geometry = read(shapes(arc, geometry_type="CompoundCurve")).geometry.iloc[0]
    assert geometry.length == pytest.approx(math.pi * 50 + 100, rel=CHORD_SHARE)


@pytest.mark.parametrize(
    ("geometry_type", "wkt", "expected"),
    [
        ("CompoundCurve", f"CompoundCurve (({X} {Y}, {X + 1} {Y}))", "LineString"),
        ("MultiCurve", f"MultiCurve (CompoundCurve (({X} {Y}, {X + 1} {Y})))", "MultiLineString"),
        ("MultiSurface", f"MultiSurface (CurvePolygon (({X} {Y}, {X + 1} {Y}, {X} {Y + 1}, {X} {Y})))", "MultiPolygon"),
        ("GeometryCollection", f"GeometryCollection (CompoundCurve (({X} {Y}, {X + 1} {Y})))", "GeometryCollection"),
        ("Triangle", f"Triangle (({X} {Y}, {X + 1} {Y}, {X} {Y + 1}, {X} {Y}))", "Polygon"),
    ],
)
def test_types_unknown_to_shapely_become_plain_ones(qgis_app, geometry_type, wkt, expected):
    kind = getattr(QgsWkbTypes.Type, geometry_type)
    crs = QgsCoordinateReferenceSystem.fromEpsgId(2180)
    layer = QgsMemoryProviderUtils.createMemoryLayer("warstwa", fields("id"), kind, crs)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    assert read(layer).geometry.geom_type.tolist() == [expected]


@pytest.mark.parametrize("wkt", ["TIN Z ((({x} {y} 1, {x} {y} 2, {x} {y} 3, {x} {y} 1)))", "PolyhedralSurface EMPTY"])
def test_surfaces_of_patches_are_told_and_missing(qgis_app, wkt):
    feedback = QgsProcessingFeedback()
    kind = QgsWkbTypes.Type.PolyhedralSurface
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        "bryły", fields("id"), kind, QgsCoordinateReferenceSystem.fromEpsgId(2180)
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt.format(x=X, y=Y)))
    layer.dataProvider().addFeatures([feature])
    assert read(layer, feedback=feedback).geometry.isna().tolist() == [True]
    assert "bryły: geometry of 1 features cannot be read" in feedback.textLog()


@pytest.mark.parametrize("crs", ["EPSG:2180", "EPSG:2177"])
def test_collections_are_reprojected_though_qgis_has_no_crs_for_them(qgis_app, crs):
    layer = shapes(f"Point ({X} {Y})", geometry_type="Point", crs=crs)
    mixed = QgsMemoryProviderUtils.createMemoryLayer(
        "mieszane", layer.fields(), QgsWkbTypes.Type.GeometryCollection, QgsCoordinateReferenceSystem(crs)
    )
    [feature] = layer.getFeatures()
    feature.setGeometry(QgsGeometry.fromWkt(f"GeometryCollection ({feature.geometry().asWkt(6)})"))
    mixed.dataProvider().addFeatures([feature])
    assert shapely.distance(read(mixed).geometry.iloc[0], shapely.Point(X, Y)) < 1e-3


def test_mixed_types_of_one_file_are_all_read(qgis_app, tmp_path):
    path = tmp_path / "mieszane.geojson"
    parts = [
        f'{{"type": "Point", "coordinates": [{X}, {Y}]}}',
        f'{{"type": "LineString", "coordinates": [[{X}, {Y}], [{X + 9}, {Y}]]}}',
        f'{{"type": "Polygon", "coordinates": [[[{X}, {Y}], [{X + 9}, {Y}], [{X}, {Y + 9}], [{X}, {Y}]]]}}',
        "null",
    ]
    features = ",".join(f'{{"type": "Feature", "properties": {{"id": "a"}}, "geometry": {part}}}' for part in parts)
    crs = '{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2180"}}'
    path.write_text(f'{{"type": "FeatureCollection", "crs": {crs}, "features": [{features}]}}', encoding="utf-8")
    frame = read(QgsVectorLayer(str(path), "mieszane", "ogr"))
    assert frame.geometry.geom_type.tolist() == ["Point", "LineString", "Polygon", None]


@pytest.mark.parametrize("file", [None, "a.gpkg", "a.geojson", "a.shp"])
def test_null_and_empty_geometries_are_both_nothing(qgis_app, tmp_path, file):
    layer = shapes(square(0, 0, 1), None, "Polygon EMPTY")
    if file:
        layer = QgsVectorLayer(saved(layer, tmp_path / file), "a", "ogr")
    geometry = read(layer).geometry
    assert (geometry.isna() | geometry.is_empty).tolist() == [False, True, True]


def test_coordinates_that_are_no_numbers_are_told_and_missing(qgis_app):
    # GEOS crashes when it repairs them.
    line = f"LineString ({X} {Y}, {X + 9} {Y})"
    layer = shapes(line, line, geometry_type="LineString")
    broken = QgsGeometry.fromPolyline([QgsPoint(X, Y), QgsPoint(math.nan, Y)])
    feedback = QgsProcessingFeedback()
    frame = read(moved(layer, 2, broken), feedback=feedback)
    assert frame.geometry.isna().tolist() == [False, True]
    assert "warstwa ż: geometry of 1 features cannot be read and is taken as missing: feature 2" in feedback.textLog()


def test_geometry_that_geos_refuses_is_told_and_missing(qgis_app):
    feedback = QgsProcessingFeedback()
    frame = read(shapes(square(0, 0, 1), f"Polygon (({X} {Y}, {X + 1} {Y}, {X} {Y + 1}))"), feedback=feedback)
    assert frame.geometry.isna().tolist() == [False, True]
    assert "feature 2" in feedback.textLog()


# Cancel and progress


def test_cancelled_reading_raises(qgis_app):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        read(shapes(square(0, 0, 1)), feedback=feedback)


def test_reading_stops_at_the_portion_after_a_cancel(qgis_app):
    feedback = cancelling(30)
    with pytest.raises(Cancelled):
        read(shapes(*(square(n, 0, 1) for n in range(5 * PORTION))), feedback=feedback)
    assert 30 < feedback.progress() <= 40


def test_bar_moves_over_all_layers_without_going_back(qgis_app):
    feedback, seen = QgsProcessingFeedback(), []
    feedback.progressChanged.connect(seen.append)
    layers = [shapes(*(square(n, 0, 1) for n in range(2 * PORTION))) for _ in range(2)]
    inputs = [LayerInput.of_layer(layer) for layer in layers]
    read_layers(inputs, ("id",), QgsProcessingContext(), FeedbackProgress(feedback, 20, 60))
    assert seen == sorted(seen)
    assert 20 < seen[0] <= 30
    assert seen[-1] == pytest.approx(60)
    assert max(after - before for before, after in pairwise(seen)) <= 10.1


# Outputs


class Written:
    """A sink of the main job, written into by hand."""

    def __init__(self, target, feedback=None):
        self.feedback = feedback or QgsProcessingFeedback()
        self.context = QgsProcessingContext()
        self.algorithm = CheckConformity().create()
        self.parameters = {"OUTPUT": target}

    def write(self, frame, *, fields=TEXT_AND_NUMBER, kind=QgsWkbTypes.Type.MultiPolygon, key="OUTPUT", then=None):
        progress = FeedbackProgress(self.feedback)
        with Outputs(self.algorithm, self.parameters, self.context, self.feedback) as outputs:
            destination = outputs.write(key, frame, fields, kind, progress)
            if then is not None:
                raise then
        return destination

    def rows(self, frame, **options):
        destination = self.write(frame, **options)
        layer = self.context.getMapLayer(destination) or QgsVectorLayer(destination, "wynik", "ogr")
        return [(*feature.attributes()[-2:], feature.geometry().asWkt()) for feature in layer.getFeatures()]


def frame(count=1, geometry=SQUARE):
    values = {"name": [f"część {n}" for n in range(count)], "share": [n / 2 for n in range(count)]}
    return pd.DataFrame({**values, "geometry": pd.Series([geometry] * count, dtype=object)})


def contents(database):
    with closing(sqlite3.connect(database)) as connection:
        return sorted(name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents"))


FORMATS = ["TEMPORARY_OUTPUT", "a.gpkg", "a.shp", "a.geojson"]


@pytest.mark.parametrize("target", FORMATS)
def test_every_format_takes_values_and_geometry(qgis_app, tmp_path, target):
    path = target if target == "TEMPORARY_OUTPUT" else str(tmp_path / target)
    [(name, share, wkt)] = Written(path).rows(frame())
    assert (name, share, wkt[:12]) == ("część 0", 0.0, "MultiPolygon")
    assert shapely.from_wkt(wkt).equals(SQUARE)


@pytest.mark.parametrize("target", FORMATS)
@pytest.mark.parametrize("nothing", [None, shapely.Polygon()], ids=["missing", "empty"])
def test_every_format_takes_a_row_without_geometry(qgis_app, tmp_path, target, nothing):
    path = target if target == "TEMPORARY_OUTPUT" else str(tmp_path / target)
    [(name, _, wkt)] = Written(path).rows(frame(geometry=nothing))
    assert (name, QgsGeometry.fromWkt(wkt).isEmpty()) == ("część 0", True)


def test_format_that_drops_rows_without_geometry_fails(qgis_app, tmp_path):
    # FlatGeobuf with its spatial index.
    rows = pd.concat([frame(), frame(geometry=None)], ignore_index=True)
    with pytest.raises(QgsProcessingException, match=r"only 1 of 2 rows|NULL geometry not supported"):
        Written(str(tmp_path / "a.fgb")).write(rows)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "a.gpkg"])
def test_mixed_geometry_is_written_as_collections(qgis_app, tmp_path, target):
    path = target if target == "TEMPORARY_OUTPUT" else str(tmp_path / target)
    shapes_in = [shapely.Point(X, Y), SQUARE, shapely.MultiPoint([(X, Y), (X + 1, Y)]), None]
    rows = pd.concat([frame(geometry=shape) for shape in shapes_in], ignore_index=True)
    written = Written(path).rows(rows, kind=QgsWkbTypes.Type.GeometryCollection)
    assert [wkt.partition(" (")[0] for _, _, wkt in written][:3] == ["GeometryCollection"] * 3
    assert shapely.from_wkt(written[1][2]).area == 1
    assert QgsGeometry.fromWkt(written[3][2]).isEmpty()


@pytest.mark.parametrize("value", [None, float("nan"), pd.NA, pd.NaT])
def test_missing_values_are_null_and_never_0(qgis_app, value):
    rows = frame()
    rows["share"] = pd.Series([value], dtype=object)
    [(_, share, _)] = Written("TEMPORARY_OUTPUT").rows(rows)
    assert share is None or share.isNull()


def test_numbers_and_truth_values_of_numpy_are_written(qgis_app):
    kinds = (Field("count", FieldType.INTEGER), Field("is_right", FieldType.BOOLEAN))
    rows = pd.DataFrame({"count": [7], "is_right": [True]})
    [(count, is_right, _)] = Written("TEMPORARY_OUTPUT").rows(rows, fields=kinds, kind=QgsWkbTypes.Type.NoGeometry)
    assert (count, is_right) == (7, True)


def test_dates_are_written_as_dates(qgis_app):
    kinds = (Field("name"), Field("day", FieldType.DATE))
    rows = pd.DataFrame({"name": ["a"], "day": pd.Series([dt.date(2026, 2, 1)], dtype=object)})
    [(_, day, _)] = Written("TEMPORARY_OUTPUT").rows(rows, fields=kinds, kind=QgsWkbTypes.Type.NoGeometry)
    assert day == QDate(2026, 2, 1)


def test_table_is_written_as_csv(qgis_app, tmp_path):
    rows = frame().drop(columns="geometry")
    Written(str(tmp_path / "a.csv")).write(rows, kind=QgsWkbTypes.Type.NoGeometry)
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines() == ["name,share", "część 0,0"]


@pytest.mark.parametrize(("file", "sentence"), [("a.shp", "cuts names of fields"), ("a.csv", "without the geometry")])
def test_what_a_format_cannot_hold_is_told(qgis_app, tmp_path, file, sentence):
    written = Written(str(tmp_path / file))
    written.write(frame())
    assert f"{file}: " in written.feedback.textLog()
    assert sentence in written.feedback.textLog()


def test_long_texts_in_a_shapefile_are_cut_and_the_run_goes_on(qgis_app, tmp_path):
    rows = frame()
    rows["name"] = "ż" * 400
    [(name, _, _)] = Written(str(tmp_path / "a.shp")).rows(rows)
    assert set(name) == {"ż"}


def test_output_that_nobody_wants_is_none(qgis_app):
    rows = frame().drop(columns="geometry")
    assert Written(None).write(rows, key="OUTPUT_SUMMARY", kind=QgsWkbTypes.Type.NoGeometry) is None


def test_folder_that_is_not_there_fails_in_words(qgis_app, tmp_path):
    with pytest.raises(Exception, match=r"Could not create|nie ma folderu"):
        Written(str(tmp_path / "nie ma folderu" / "a.gpkg")).write(frame())


# A failed run


@pytest.fixture
def full_disk():
    """Let no file of this process grow beyond 100 kB for the time of a test."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("file", ["a.gpkg", "a.shp", "a.geojson", "a.csv", "a.fgb"])
def test_full_disk_is_never_a_success_and_leaves_no_file(qgis_app, tmp_path, full_disk, file):
    # GDAL meets it when it closes the file, and says nothing.
    with pytest.raises(QgsProcessingException, match=r"OUTPUT: (only|Feature creation error)"):
        Written(str(tmp_path / file)).write(frame(20 * PORTION))
    assert list(tmp_path.iterdir()) == []


class _FailureError(AkoError):
    pass


@pytest.mark.parametrize("file", ["a.gpkg", "a.shp", "a.csv", "a.geojson", "a.tab", "wynik.2026.gpkg", "ąę ż.gpkg"])
def test_failed_run_removes_its_file_and_all_that_belongs_to_it(qgis_app, tmp_path, file):
    (tmp_path / "inny.gpkg").write_text("nie nasz")
    with pytest.raises(_FailureError):
        Written(str(tmp_path / file)).write(frame(), then=_FailureError())
    assert [path.name for path in tmp_path.iterdir()] == ["inny.gpkg"]


@pytest.mark.parametrize("file", ["a.gpkg", "a.shp", "a.csv"])
@pytest.mark.parametrize("percent", [0, 50, 99])
def test_run_cancelled_while_it_writes_leaves_no_file(qgis_app, tmp_path, file, percent):
    with pytest.raises(Cancelled):
        Written(str(tmp_path / file), cancelling(percent)).write(frame(4 * PORTION))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("target", ["{}", "ogr:dbname='{}' table=\"a\" (geom)"])
def test_table_that_is_closed_now_and_then_is_complete_with_its_spatial_index(qgis_app, tmp_path, monkeypatch, target):
    monkeypatch.setattr(output_files, "FEATURES_AT_ONCE", PORTION)
    count = 2 * PORTION + 1
    Written(target.format(tmp_path / "a.gpkg")).write(frame(count))
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM a ORDER BY fid")]
        [(indexed,)] = connection.execute("SELECT count(*) FROM rtree_a_geom")
    assert names == [f"część {number}" for number in range(count)]
    assert indexed == count


def test_table_in_a_database_is_written_beside_the_others(qgis_app, tmp_path):
    database = tmp_path / "baza ż.gpkg"
    saved(shapes(square(0, 0, 1)), database, "granice")
    Written(f"ogr:dbname='{database}' table=\"ustalenia ż\" (geom)").write(frame())
    assert contents(database) == ["granice", "ustalenia ż"]


@pytest.mark.parametrize("failure", ["error", "cancel"])
def test_failed_run_takes_only_its_table_out_of_a_database(qgis_app, tmp_path, failure):
    database = tmp_path / "baza ż.gpkg"
    source = saved(shapes(square(0, 0, 1), square(1, 0, 1)), database, "granice")
    target = f"ogr:dbname='{database}' table=\"ustalenia ż\" (geom)"
    feedback = cancelling(50) if failure == "cancel" else None
    with pytest.raises((_FailureError, Cancelled)):
        Written(target, feedback).write(frame(4 * PORTION), then=_FailureError())
    assert contents(database) == ["granice"]
    assert QgsVectorLayer(source, "granice", "ogr").featureCount() == 2


def test_failed_run_removes_a_database_that_it_has_made(qgis_app, tmp_path):
    with pytest.raises(_FailureError):
        Written(f"ogr:dbname='{tmp_path / 'nowa.gpkg'}' table=\"t\" (geom)").write(frame(), then=_FailureError())
    assert list(tmp_path.iterdir()) == []


def test_output_in_memory_that_failed_needs_no_removal(qgis_app):
    written = Written("TEMPORARY_OUTPUT")
    with pytest.raises(_FailureError):
        written.write(frame(), then=_FailureError())
    assert written.feedback.textLog() == ""
