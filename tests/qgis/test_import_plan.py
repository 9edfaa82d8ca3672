import shutil
import zipfile

import pytest
import shapely
from osgeo import ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, STANDARD_FIELDS, ZONE_FIELDS, names
from ako_qgis_plugin.processing_algorithms.import_plan import ImportPlan
from tests.core.municipal_plans.app_documents import (
    HASH_2180,
    act,
    area,
    collection,
    polygon,
    read_files,
    square,
    value,
    zone,
)

OUTPUTS = ("OUTPUT", "OUTPUT_ACTS", "OUTPUT_INFILL", "OUTPUT_DOWNTOWN", "OUTPUT_STANDARDS")

#: Sopot, rounded outwards: longitude and latitude of the municipality.
SOPOT = (18.50, 54.40, 18.60, 54.48)


class Imported:
    """One run of the algorithm: whether it succeeded, its layers, its log."""

    def __init__(self, parameters, feedback=None):
        self._context = QgsProcessingContext()
        self.feedback = feedback or QgsProcessingFeedback()
        self.results, self.ok = ImportPlan().create().run(parameters, self._context, self.feedback)
        self.log = self.feedback.textLog()

    def layer(self, key="OUTPUT"):
        return self._context.takeResultLayer(self.results[key])


@pytest.fixture
def write(tmp_path):
    """Give a function that writes a document and gives its path."""

    def write_document(text, name="Łąka i pole.gml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write_document


@pytest.fixture
def official(reference_data, tmp_path):
    """Give a function that copies an official file to a folder OGR may write beside, and gives its path."""

    def copy(name):
        return str(shutil.copy(reference_data / "app_gml" / name, tmp_path))

    return copy


def transform(source, destination):
    systems = (QgsCoordinateReferenceSystem.fromEpsgId(code) for code in (source, destination))
    return QgsCoordinateTransform(*systems, QgsProject.instance())


def everything():
    return collection(
        act(),
        zone(),
        area("ObszarUzupelnieniaZabudowy", "1POG-1OUZ"),
        area("ObszarZabudowySrodmiejskiej", "1POG-1OZS"),
        area(
            "ObszarStandardowDostepnosciInfrastrukturySpolecznej",
            "1POG-1OSD",
            a=value("wylaczenieZabudowyZagrodowej", "false"),
        ),
    )


def to_file(tmp_path):
    return {key: str(tmp_path / f"{key}.gpkg") for key in OUTPUTS}


def in_memory(*keys):
    return dict.fromkeys(keys or OUTPUTS, "TEMPORARY_OUTPUT")


def test_id_and_parameters_stay_as_they_are_in_users_models(qgis_app):
    algorithm = ImportPlan().create()
    assert algorithm.name() == "importplan"
    assert [p.name() for p in algorithm.parameterDefinitions()] == ["INPUT", *OUTPUTS]


def test_every_output_has_the_fields_of_the_schema_in_epsg_2180(qgis_app, write):
    run = Imported({"INPUT": [write(everything())], **in_memory()})
    schemas = (ZONE_FIELDS, ACT_FIELDS, AREA_FIELDS, AREA_FIELDS, STANDARD_FIELDS)
    for key, fields in zip(OUTPUTS, schemas, strict=True):
        layer = run.layer(key)
        assert layer.fields().names() == names(fields)
        assert (layer.crs().authid(), layer.wkbType()) == ("EPSG:2180", QgsWkbTypes.Type.MultiPolygon)
        assert layer.featureCount() == 1


def test_outputs_that_nobody_wants_are_not_made(qgis_app, write):
    run = Imported({"INPUT": [write(everything())], **in_memory("OUTPUT")})
    assert run.ok
    assert set(run.results) == {"OUTPUT"}


def test_values_arrive_with_their_types_and_absent_as_null(qgis_app, write):
    run = Imported(
        {"INPUT": [write(collection(zone(maksWysokoscZabudowy=None)))], **in_memory("OUTPUT")},
    )
    [feature] = run.layer().getFeatures()
    assert feature["max_building_height_m"] == NULL
    assert (feature["max_floor_area_ratio"], feature["valid_from"]) == (0.8, QDate(2026, 2, 1))


def test_zone_without_geometry_arrives_without_one(qgis_app, write):
    run = Imported({"INPUT": [write(collection(zone(geometria=None)))], **in_memory("OUTPUT")})
    [feature] = run.layer().getFeatures()
    assert feature.geometry().isEmpty()


def test_single_path_is_taken_as_a_list_of_one(qgis_app, write):
    assert Imported({"INPUT": write(collection(zone())), **in_memory("OUTPUT")}).layer().featureCount() == 1


def test_zip_and_file_make_one_plan(qgis_app, write, tmp_path):
    zipped = tmp_path / "strefy gminy.zip"
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("Strefy/żółte.gml", collection(zone(plan=None)))
    run = Imported({"INPUT": [str(zipped), write(collection(act("9POG")))], **in_memory("OUTPUT")})
    [feature] = run.layer().getFeatures()
    assert feature["plan_id"].endswith("/9POG")


def test_files_in_different_crs_meet_where_they_should(qgis_app, write):
    """The same square, in PL-2000 and in PUWG 1992."""
    to_2180 = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem.fromEpsgId(2177),
        QgsCoordinateReferenceSystem.fromEpsgId(2180),
        QgsProject.instance(),
    )
    points = [tuple(to_2180.transform(x, y)) for x, y in square()]
    files = [
        write(collection(zone("1POG-1SJ")), "1.gml"),
        write(collection(zone("1POG-2SJ", polygon(points, srs_name=HASH_2180))), "2.gml"),
    ]
    first, second = Imported({"INPUT": files, **in_memory("OUTPUT")}).layer().getFeatures()
    shapes = [shapely.from_wkt(feature.geometry().asWkt(17)) for feature in (first, second)]
    assert shapely.hausdorff_distance(*shapes) < 1e-6


def test_warnings_of_the_reader_are_told(qgis_app, write):
    run = Imported({"INPUT": [write(collection(zone(symbol=value("symbol", "XX"))))], **in_memory("OUTPUT")})
    assert "'XX' is none of the 13 zone classes: 1POG-1SJ" in run.log


# Official files


def test_sample_has_28_zones_and_its_act_the_same_extent(qgis_app, official):
    files = [
        official("ministry_sample/StrefaPlanistyczna.gml"),
        official("ministry_sample/AktPlanowaniaPrzestrzennego.gml"),
    ]
    run = Imported({"INPUT": files, **in_memory("OUTPUT", "OUTPUT_ACTS")})
    zones, [act_feature] = run.layer(), run.layer("OUTPUT_ACTS").getFeatures()
    assert zones.featureCount() == 28
    total = sum(feature.geometry().area() for feature in zones.getFeatures())
    assert total == pytest.approx(act_feature.geometry().area(), abs=0.01)


def test_zone_of_the_register_lies_in_sopot(qgis_app, official):
    run = Imported(
        {"INPUT": official("app_3_0/ru_wfs_StrefaPlanistyczna_100SU_Sopot_app3_0.xml"), **in_memory("OUTPUT")}
    )
    [feature] = run.layer().getFeatures()
    geometry = QgsGeometry(feature.geometry())
    geometry.transform(transform(2180, 4326))
    assert shapely.box(*SOPOT).contains(shapely.from_wkt(geometry.asWkt(12)))


@pytest.mark.parametrize(
    "name",
    [
        "ministry_sample/StrefaPlanistyczna.gml",
        "ministry_sample/AktPlanowaniaPrzestrzennego.gml",
        "testowa/StrefaPlanistyczna_OK.gml",
        "app_3_0/ru_wfs_StrefaPlanistyczna_100SU_Sopot_app3_0.xml",
    ],
)
def test_coordinates_equal_those_of_gdal(qgis_app, official, name):
    """An independent reader of GML gives the same polygons, easting first."""
    path = official(name)
    source = ogr.GetDriverByName("GML").Open(path)
    expected = {
        feature.GetField("lokalnyId"): shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        for feature in source.GetLayer(0)
    }
    plans = read_files(path).plans
    actual = {
        r.values.get("zone_id") or r.values["plan_id"].rpartition("/")[2]: r.geometry
        for r in [*plans.zones, *plans.acts]
    }
    assert actual.keys() == expected.keys()
    for identifier, shape in expected.items():
        parts = [shapely.get_parts(geometry).tolist() for geometry in (actual[identifier], shape)]
        assert shapely.equals_exact(*parts, tolerance=0.0).all()


# Refused and cancelled: no output


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("no xml", "is not XML"),
        (collection(zone())[:-40], "ends too early"),
        (collection(zone()).replace("?>", "?><!DOCTYPE x [<!ENTITY e 'x'>]>", 1), "DTD"),
        (collection(zone(), version="7.0"), "unknown namespace"),
        (collection(zone(geometry=polygon(square(), srs_name=None))), "no coordinate reference system"),
        (collection(zone(geometry=polygon(square(), srs_name="EPSG:4326"))), "EPSG:4326 is not used in plans"),
        (collection(zone(geometry=polygon([(x * 2, y * 2) for x, y in square()]))), "outside Poland"),
    ],
    ids=["not XML", "truncated", "DTD", "namespace", "no CRS", "unknown CRS", "outside Poland"],
)
def test_refused_file_fails_in_words_and_leaves_no_output(qgis_app, write, tmp_path, text, sentence):
    outputs = to_file(tmp_path)
    run = Imported({"INPUT": [write(collection(act()), "good.gml"), write(text, "bad.gml")], **outputs})
    assert not run.ok
    assert "bad.gml" in run.log
    assert sentence in run.log
    assert not list(tmp_path.glob("*.gpkg*"))


def test_file_without_objects_fails_and_leaves_no_output(qgis_app, write, tmp_path):
    run = Imported({"INPUT": [write(collection())], **to_file(tmp_path)})
    assert not run.ok
    assert "no planning act" in run.log
    assert not list(tmp_path.glob("*.gpkg*"))


def test_missing_file_fails_in_words(qgis_app, tmp_path):
    run = Imported({"INPUT": [str(tmp_path / "nowhere.gml")], **to_file(tmp_path)})
    assert not run.ok
    assert "nowhere.gml: cannot be read" in run.log


def test_no_file_fails(qgis_app):
    assert not Imported({"INPUT": [], **in_memory("OUTPUT")}).ok


def test_cancelled_import_is_no_result(qgis_app, write, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    run = Imported({"INPUT": [write(everything())], **to_file(tmp_path)}, feedback)
    assert not run.ok
    assert not list(tmp_path.glob("*.gpkg*"))


@pytest.mark.parametrize("percent", [30, 85, 99])
def test_cancel_in_the_middle_fails_and_leaves_no_file(qgis_app, write, tmp_path, percent):
    features = [zone(f"1POG-{number}SJ", polygon(square(number % 50))) for number in range(300)]
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda value: feedback.cancel() if value > percent else None)
    run = Imported({"INPUT": [write(collection(*features))], **to_file(tmp_path)}, feedback)
    assert not run.ok
    assert not list(tmp_path.glob("*.gpkg*"))


def test_outputs_on_disk_can_be_opened_later(qgis_app, write, tmp_path):
    assert Imported({"INPUT": [write(everything())], **to_file(tmp_path)}).ok
    for key in OUTPUTS:
        layer = QgsVectorLayer(str(tmp_path / f"{key}.gpkg"), key, "ogr")
        assert (layer.isValid(), layer.featureCount(), layer.crs().authid()) == (True, 1, "EPSG:2180")
