import math

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

from ako_qgis_plugin.core.conformity.check import CheckOptions, check_conformity
from ako_qgis_plugin.core.conformity.inputs import read_provisions, read_units, read_zones
from ako_qgis_plugin.core.errors import Cancelled, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.geometry import geometry_hashes
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import EPSG, JUDGED_STATUSES
from tests.core.layers import provisions, zones

from .shapes import objects

BOOK = load_rule_book()
FIELD = box(0, 0, 100, 100)
CORRIDOR = box(50, 0, 200, 100)


def zone_table(frame, *, teryt=(), statuses=JUDGED_STATUSES):
    progress = SilentProgress()
    table, covered = read_zones(frame, BOOK, statuses, teryt, progress)
    return table, covered, progress


def provision_table(frame):
    progress = SilentProgress()
    return read_provisions(frame, BOOK, progress), progress


class _Cancelling(SilentProgress):
    """Is asked to stop when a share of the work is done."""

    def __init__(self, share):
        super().__init__()
        self._share = share

    def advance(self, fraction):
        if fraction >= self._share:
            raise Cancelled


@pytest.mark.parametrize("share", [0.1, 0.3, 0.45, 0.7, 0.92])
def test_reading_zones_stops_when_asked_to(share):
    rows = [{"plan_id": f"plan {number % 20}", "geometry": FIELD} for number in range(5_000)]
    with pytest.raises(Cancelled):
        read_zones(zones(*rows), BOOK, JUDGED_STATUSES, (), _Cancelling(share))


# --- zones ------------------------------------------------------------------------------------------------------------


def test_unknown_class_of_a_general_plan_is_not_recognised_though_it_stands_in_both_fields():
    table, _, progress = zone_table(zones({"zone_class": "XX", "symbol_class": "XX", "geometry": FIELD}))
    assert not table.kinds[0].is_recognised
    assert [warning.split(" is none")[0] for warning in progress.warnings] == [
        "zones: zone_class XX",
        "zones: symbol_class XX",
    ]


def test_zone_class_of_a_general_plan_is_its_symbol_class_too():
    table, _, progress = zone_table(zones({"zone_class": "SJ", "symbol_class": "SJ", "geometry": FIELD}))
    assert table.kinds[0].symbol_class == "SJ"
    assert progress.warnings == []


def test_symbol_classes_of_local_plans_are_known():
    row = {"plan_type": "MPZP", "zone_class": None, "symbol_class": "MNW", "geometry": FIELD}
    table, _, progress = zone_table(zones(row))
    assert table.kinds[0].is_recognised
    assert progress.warnings == []


def test_unknown_status_is_refused_and_not_silently_left_out():
    with pytest.raises(InvalidValueError, match="field status holds 'in force'; allowed are elaboration, adoption"):
        zone_table(zones({"status": "in force", "geometry": FIELD}))


def test_zones_left_out_are_told_with_their_number():
    frame = zones(
        {"geometry": FIELD}, {"status": "obsolete", "geometry": FIELD}, {"teryt": "301701", "geometry": FIELD}
    )
    table, covered, progress = zone_table(frame, teryt=("300701",))
    assert len(table.kind) == 1
    assert len(covered) == 2  # a plan of a municipality that is not asked for covers ground all the same
    assert progress.notes == [
        "zones left out because of their status: 1",
        "zones left out because of their municipality: 1",
    ]


def test_one_zone_may_stand_in_two_plans_and_in_an_obsolete_version():
    table, _, _ = zone_table(
        zones(
            {"zone_id": "1", "geometry": FIELD},
            {"zone_id": "1", "plan_id": "PL.2", "geometry": FIELD},
            {"zone_id": "1", "status": "obsolete", "geometry": FIELD},
        )
    )
    assert len(table.plans) == 2


@pytest.mark.parametrize("field", ["plan_id", "zone_id"])
def test_zone_without_identity_is_refused(field):
    with pytest.raises(InvalidValueError, match=f"field {field} is empty in 1 rows"):
        zone_table(zones({field: None, "geometry": FIELD}))


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        MultiPolygon(),
        LineString([(0, 0), (9, 9)]),
        Polygon([(0, 0), (10, 0), (5, 0)]),
        Polygon([(0, 0), (10, 0), (math.nan, 10)]),
        Polygon([(0, 0), (10, 0), (math.inf, 10)]),
    ],
)
def test_zone_without_usable_geometry_is_not_assessed_and_named(geometry):
    frame = zones({"geometry": FIELD}, {"geometry": geometry})
    table, _, progress = zone_table(frame)
    assert table.is_usable.tolist() == [True, False]
    assert len([warning for warning in progress.warnings if "/Z2: " in warning and "not assessed" in warning]) == 1


def test_polygons_of_a_zone_that_overlap_in_a_collection_count_once():
    shape = GeometryCollection([FIELD, box(50, 0, 150, 100), Point(9, 9)])
    table, _, _ = zone_table(zones({"geometry": shape}))
    assert table.geometry[0].area == 15000
    assert table.geometry[0].is_valid


# --- provisions -------------------------------------------------------------------------------------------------------


def footprint(**row):
    table, _ = provision_table(provisions({"category": "wind_turbine", "provision_status": "existing", **row}))
    found = table.placed[0].footprint
    return None if found is None else (found[0], found[1])


def test_width_of_the_provision_comes_before_the_default_of_the_category():
    line = LineString([(0, 0), (100, 0)])
    assert footprint(category="road_express", width_m=30, geometry=line) == (line, 15)
    assert footprint(category="road_express", geometry=line) == (line, 100)


@pytest.mark.parametrize("width", [None, 0, -5, "0,0"])
def test_width_of_nothing_is_missing(width):
    assert footprint(width_m=width, geometry=Point(0, 0)) is None


def test_width_is_ignored_for_polygons():
    assert footprint(width_m=30, geometry=FIELD) == (FIELD, 0)


def test_collection_of_polygons_needs_no_width():
    found = footprint(geometry=GeometryCollection([FIELD, GeometryCollection([box(200, 0, 300, 100)])]))
    assert found[0].geom_type == "MultiPolygon"
    assert found[1] == 0


def test_polygon_nested_beside_a_line_is_not_widened():
    mixed = GeometryCollection([GeometryCollection([FIELD]), LineString([(500, 0), (600, 0)])])
    found = footprint(width_m=10, geometry=mixed)
    assert found[0].intersection(box(-50, -50, 150, 150)).area == 10000
    assert found[0].area == pytest.approx(10000 + 1000 + math.pi * 25, rel=1e-4)


def test_accuracy_below_nothing_is_not_known():
    table, _ = provision_table(
        provisions({"accuracy_m": -1, "geometry": FIELD}, {"accuracy_m": "2,5", "geometry": FIELD})
    )
    assert [provision.accuracy_m for provision in table.placed.values()] == [None, 2.5]


@pytest.mark.parametrize("field", ["width_m", "accuracy_m"])
@pytest.mark.parametrize("value", [math.inf, "wide"])
def test_number_that_is_none_is_refused(field, value):
    with pytest.raises(InvalidValueError, match=f"field {field} holds '{value}', which is no number"):
        provision_table(provisions({field: value, "geometry": FIELD}))


@pytest.mark.parametrize("geometry", [Point(math.inf, 1), LineString([(0, 0), (math.nan, 1), (5, 5)])])
def test_provision_that_cannot_be_repaired_is_not_assessed_and_has_a_location(geometry):
    table, progress = provision_table(provisions({"geometry": geometry}))
    assert table.placed == {}
    assert table.has_geometry.tolist() == [True]
    assert progress.warnings == ["provision P1: coordinates that are no finite numbers; not assessed"]


# --- boundaries -------------------------------------------------------------------------------------------------------


def boundaries(*rows, **fields):
    return gpd.GeoDataFrame(list(rows), geometry="geometry", crs=EPSG, **fields)


def unit(code, geometry, name="Gmina", field="teryt"):
    return {field: code, "municipality": name, "geometry": geometry}


def read(frame, covered=(), teryt=()):
    return read_units(frame, objects(list(covered)), teryt, SilentProgress())


def test_ground_under_a_plan_is_covered():
    table = read(boundaries(unit("300701", box(0, 0, 200, 100))), [FIELD])
    assert shapely.area(table.uncovered.geometry).tolist() == [10000]


def test_municipality_that_is_covered_has_no_uncovered_ground():
    table = read(boundaries(unit("300701", FIELD)), [box(-5, -5, 200, 200)])
    assert shapely.area(table.uncovered.geometry).tolist() == [0]


def test_town_and_rural_part_are_one_municipality():
    frame = boundaries(
        unit("3017054", box(0, 0, 100, 100), "Odolanów - miasto"),
        unit("3017055", box(100, 0, 300, 100)),
        unit("3017062", FIELD),
    )
    table = read(frame)
    assert table.columns["teryt"].tolist() == ["301705", "301706"]
    assert shapely.area(table.uncovered.geometry).tolist() == [30000, 10000]


def test_overlapping_municipalities_each_have_their_ground():
    table = read(boundaries(unit("300701", box(0, 0, 200, 100)), unit("300702", box(100, 0, 300, 100))))
    assert shapely.area(table.uncovered.geometry).tolist() == [20000, 20000]


@pytest.mark.parametrize("field", ["teryt", "JPT_KOD_JE", "jpt6"])
def test_code_is_found_in_the_fields_of_official_layers(field):
    assert read(boundaries(unit("3007012", FIELD, field=field))).columns["teryt"].tolist() == ["300701"]


def test_boundaries_without_a_code_are_refused():
    with pytest.raises(MissingFieldError, match="boundaries: missing fields teryt / TERYT /"):
        read(boundaries(unit("300701", FIELD, field="code")))


def test_boundaries_elsewhere_are_refused():
    with pytest.raises(InvalidValueError, match="boundaries: no municipality of the check is among them"):
        read(boundaries(unit("300701", FIELD)), teryt=("306101",))


def test_boundary_that_crosses_itself_is_repaired():
    table = read(boundaries(unit("300701", Polygon([(0, 0), (100, 100), (100, 0), (0, 100)]))))
    assert shapely.area(table.uncovered.geometry).tolist() == [5000]


def test_municipality_of_two_areas_gives_one_finding():
    frame = boundaries(unit("3017054", box(200, 0, 300, 100)), unit("3017055", box(300, 0, 400, 100)))
    result = check_conformity(
        zones({"geometry": FIELD}),
        provisions({"geometry": box(50, 0, 500, 100)}),
        BOOK,
        boundaries=frame,
        options=CheckOptions(threads=1),
    )
    bare = result.findings[result.findings["verdict"] == "not_assessed"]
    assert bare["area_m2"].tolist() == [20000]
    assert result.findings["finding_id"].is_unique


# --- what survives ----------------------------------------------------------------------------------------------------


def test_hash_does_not_see_whether_a_format_keeps_multi_geometries():
    plain, multi = geometry_hashes(objects([FIELD, MultiPolygon([FIELD])]))
    assert plain == multi
    assert plain != geometry_hashes(objects([MultiPolygon([FIELD, box(200, 0, 300, 100)])]))[0]


def test_frames_are_left_as_they_were():
    frame = zones({"zone_class": "XX", "geometry": Polygon([(0, 0), (9, 9), (9, 0), (0, 9)])})
    before = frame.to_wkb()
    zone_table(frame)
    assert frame.to_wkb().equals(before)
    assert np.array_equal(frame.index, [0])
