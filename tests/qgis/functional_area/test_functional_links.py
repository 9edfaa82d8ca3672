"""Links between municipalities as Processing runs them: layers, table, what is told, what is refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import NULL, Qgis, QgsField, QgsFields, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ako_qgis_plugin.core.functional_area.vocabulary import CORE_LINK_FIELDS, PAIR_LINK_FIELDS, UNIT_LINK_FIELDS
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.processing_algorithms.functional_area.functional_links import FunctionalLinks
from tests.qgis.functional_area.small_area import FLOWS, UNITS, flows_table, units_layer
from tests.qgis.small_layers import Run, X, Y, cancelling, layer_of


def fields(**kinds) -> QgsFields:
    result = QgsFields()
    for name, kind in kinds.items():
        result.append(QgsField(name, getattr(QMetaType.Type, kind)))
    return result


def roads_layer(*rows, crs="EPSG:2180", kind="QString"):
    """Give roads through the middle of the three squares; each row is a speed and ends counted from the first."""
    rows = rows or (("60", 500, 2500),)
    features = [
        ({"speed": speed}, f"LineString ({X + start} {Y + 500}, {X + end} {Y + 500})") for speed, start, end in rows
    ]
    return layer_of("drogi śż", fields(speed=kind), features, "LineString", crs)


def seats_layer(*rows):
    features = [({"teryt": code}, f"Point ({X + x} {Y + y})") for code, x, y in rows]
    return layer_of("siedziby", fields(teryt="QString"), features, "Point")


@pytest.fixture
def parameters(qgis_processing):
    return {
        "FLOWS": flows_table(),
        "UNITS": units_layer(),
        "CORE": "306101",
        "MIN_FLOW": 5,
        "LANGUAGE": "pl",
        **{f"OUTPUT_{name}": "TEMPORARY_OUTPUT" for name in ("LINKS", "UNITS", "CORES")},
    }


@pytest.fixture
def unit(parameters):
    """Give a function that runs with further parameters and gives one unit."""

    def of(code="301701", **more):
        run = Run(FunctionalLinks(), {**parameters, **more})
        assert run.ok, run.log
        return next(row for row in run.rows("OUTPUT_UNITS") if row["unit_code"] == code)

    return of


def test_units_have_their_indices(unit):
    # Ostrow: 20 of 100 to Kalisz, 80 stay; 5 come in, and 85 work there.
    row = unit()
    assert (row["leaving"], row["arriving"], row["staying"], row["balance"]) == (20, 5, 80, -15)
    assert (row["supply_pct"], row["demand_pct"]) == (80, pytest.approx(8000 / 85))
    assert (row["first_name"], row["cores_pct"], row["share_306101_pct"]) == ("Kalisz", 20, 20)
    assert row["balance_per_100"] == -10


def test_every_unit_has_a_diagnosis(parameters):
    rows = Run(FunctionalLinks(), parameters).rows("OUTPUT_UNITS")
    assert [row["diagnosis"].endswith(".") for row in rows] == [True] * 3
    assert "Do rdzenia Kalisz dojeżdża 20 osób" in rows[1]["diagnosis"].replace("\N{NO-BREAK SPACE}", " ")


def test_diagnosis_follows_the_language(unit):
    assert "people leave the municipality to work" in unit(LANGUAGE="en")["diagnosis"]


def test_outputs_have_the_fields_of_the_model(parameters):
    run = Run(FunctionalLinks(), parameters)
    *fixed, diagnosis = names(UNIT_LINK_FIELDS)
    assert run.layer("OUTPUT_UNITS").fields().names() == [*fixed, "share_306101_pct", diagnosis]
    assert run.layer("OUTPUT_LINKS").fields().names() == list(names(PAIR_LINK_FIELDS))
    assert run.layer("OUTPUT_CORES").fields().names() == list(names(CORE_LINK_FIELDS))


def test_links_are_lines_in_metres_from_origin_to_destination(parameters):
    run = Run(FunctionalLinks(), parameters)
    layer = run.layer("OUTPUT_LINKS")
    assert (layer.wkbType(), layer.crs().authid()) == (QgsWkbTypes.Type.LineString, "EPSG:2180")
    line = next(row for row in layer.getFeatures() if row["origin"] == "301701")
    assert [(point.x(), point.y()) for point in line.geometry().asPolyline()] == [
        (X + 1500, Y + 500),
        (X + 500, Y + 500),
    ]


def test_the_largest_flow_is_drawn_last(parameters):
    flows = [row["flow"] for row in Run(FunctionalLinks(), parameters).rows("OUTPUT_LINKS")]
    assert flows == sorted(flows)


def test_smarts_index_stands_at_its_pair(parameters):
    # Ostrow and Kalisz: 20 * 20 / (100 * 115) + 5 * 5 / (100 * 85).
    rows = Run(FunctionalLinks(), parameters).rows("OUTPUT_LINKS")
    smart = next(row["smart"] for row in rows if row["origin"] == "301701")
    assert smart == pytest.approx(400 / 11_500 + 25 / 8_500)


def test_pairs_below_the_smallest_flow_are_counted_with_their_people(parameters):
    run = Run(FunctionalLinks(), {**parameters, "MIN_FLOW": 6})
    assert len(run.rows("OUTPUT_LINKS")) == 1
    assert "without a line: 3 (people: 15)" in run.log


def test_table_of_cores_has_every_unit_but_the_core_itself(parameters):
    rows = Run(FunctionalLinks(), {**parameters, "CORE": "306101, 301701"}).rows("OUTPUT_CORES")
    assert [(row["unit_code"], row["core"], row["to_core"]) for row in rows] == [
        ("306101", "301701", 5),
        ("301701", "306101", 20),
        ("300702", "306101", 5),
        ("300702", "301701", 0),
    ]


def test_cores_are_taken_with_seven_digits_too(unit):
    assert unit(CORE="3061011")["cores_pct"] == 20


def test_without_cores_all_else_is_there(unit):
    row = unit(CORE="")
    assert (row["leaving"], row["main_core"]) == (20, None)


def test_minutes_by_road_to_the_core(unit):
    # One kilometre at 60 km/h.
    row = unit(ROADS=roads_layer(), SPEED_FIELD="speed")
    assert row["minutes_306101"] == pytest.approx(1, rel=1e-3)
    assert (row["nearest_core_name"], row["road_distance_m"]) == ("Kalisz", 0)


def test_roads_in_another_crs_are_reprojected(unit):
    row = unit(ROADS=roads_layer(crs="EPSG:4326"), SPEED_FIELD="speed")
    assert row["minutes_306101"] == pytest.approx(1, rel=1e-2)


def test_speeds_that_cannot_be_driven_are_told_and_the_default_counts(parameters):
    rows = (("0", 500, 1500), ("-5", 1500, 2500), ("szybko", 2500, 2600))
    more = {"ROADS": roads_layer(*rows), "SPEED_FIELD": "speed", "DEFAULT_SPEED": 30}
    run = Run(FunctionalLinks(), {**parameters, **more})
    assert "cannot be driven for 3 (0, -5, szybko); the default of 30.0 km/h" in run.log
    minutes = [row["minutes_306101"] for row in run.rows("OUTPUT_UNITS")]
    assert minutes == [None, pytest.approx(2, rel=1e-3), pytest.approx(4, rel=1e-3)]


def test_a_unit_that_no_road_reaches_has_no_minutes_and_says_so(unit):
    row = unit("300702", ROADS=roads_layer(("60", 500, 1500)), MAX_ROAD_DISTANCE=100)
    assert row["minutes_306101"] == NULL
    assert "Najbliższa droga warstwy jest 1\N{NARROW NO-BREAK SPACE}000\N{NO-BREAK SPACE}m" in row["diagnosis"]


def test_roads_without_a_core_are_refused(parameters):
    run = Run(FunctionalLinks(), {**parameters, "CORE": " ", "ROADS": roads_layer()})
    assert not run.ok
    assert "CORE" in run.log


def test_seats_are_where_lines_begin(parameters):
    seats = seats_layer(("306101", 100, 200), ("301701", 1100, 300), ("300702", 2100, 400))
    line = Run(FunctionalLinks(), {**parameters, "SEATS": seats}).rows("OUTPUT_LINKS")[-1]["geometry"]
    assert [(point.x(), point.y()) for point in line.asPolyline()] == [(X + 1100, Y + 300), (X + 100, Y + 200)]


def test_a_table_of_units_gives_rows_without_lines_and_says_so(parameters):
    run = Run(FunctionalLinks(), {**parameters, "UNITS": units_layer(geometry_type="None")})
    assert run.ok
    assert "Units without an area and a seat: 3" in run.log
    assert [row["geometry"].isNull() for row in run.rows("OUTPUT_LINKS")] == [True] * 4


def test_migration_and_school_are_told(unit):
    row = unit(MIGRATION=flows_table(), SCHOOL=flows_table())
    # In 5, out 20, all of it with Kalisz.
    assert (row["migration_balance"], row["migration_with_cores"], row["school_to_cores"]) == (-15, -15, 20)
    assert "Saldo migracji" in row["diagnosis"]


def test_a_core_that_is_no_unit_is_refused(parameters):
    run = Run(FunctionalLinks(), {**parameters, "CORE": "306501"})
    assert not run.ok
    assert "306501" in run.log


def test_flows_to_places_outside_the_units_are_told(parameters):
    run = Run(FunctionalLinks(), {**parameters, "FLOWS": flows_table((*FLOWS, ("301701", "306401", 12)))})
    assert "People to places outside the units: 12" in run.log


def test_a_matrix_without_its_diagonal_and_without_residents_says_what_is_missing(parameters):
    moving = [flow for flow in FLOWS if flow[0] != flow[1]]
    row = Run(FunctionalLinks(), {**parameters, "FLOWS": flows_table(moving)}).rows("OUTPUT_UNITS")[1]
    assert (row["supply_pct"], row["leaving"]) == (None, 20)
    assert "Brak liczby pracujących mieszkańców" in row["diagnosis"]


def test_geopackages_carry_their_styles(parameters, tmp_path):
    paths = {f"OUTPUT_{name}": str(tmp_path / f"{name}.gpkg") for name in ("LINKS", "UNITS")}
    assert Run(FunctionalLinks(), {**parameters, **paths}).ok
    found = {}
    for name in ("LINKS", "UNITS"):
        with closing(sqlite3.connect(tmp_path / f"{name}.gpkg")) as connection:
            found[name] = [row[0] for row in connection.execute("SELECT styleName FROM layer_styles ORDER BY id")]
    assert found == {"LINKS": ["AKO"], "UNITS": ["AKO", "AKO: dojazdy do rdzeni"]}


def test_layers_open_in_their_styles(parameters, tmp_path):
    path = str(tmp_path / "u.gpkg")
    Run(FunctionalLinks(), {**parameters, "OUTPUT_UNITS": path})
    layer = QgsVectorLayer(path, "u", "ogr")
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert "pracuje w swojej gminie: 66,7–75 %" in labels


def test_loaded_lines_lie_above_the_units(parameters, no_window, qgis_new_project):
    import processing

    project = QgsProject.instance()
    for key in ("FLOWS", "UNITS"):
        project.addMapLayer(parameters[key])
    processing.runAndLoadResults(FunctionalLinks().create(), parameters)
    names_in_tree = [node.name() for node in project.layerTreeRoot().findLayers()]
    assert names_in_tree.index("Powiązania między gminami") < names_in_tree.index("Powiązania gmin")


def test_polygons_of_units_stay(parameters):
    run = Run(FunctionalLinks(), parameters)
    layer = run.layer("OUTPUT_UNITS")
    assert layer.geometryType() == Qgis.GeometryType.Polygon
    assert [feature.geometry().area() for feature in layer.getFeatures()] == pytest.approx([1e6] * 3)


def test_the_layer_of_units_is_left_as_it_is(parameters):
    QgsProject.instance().addMapLayer(parameters["UNITS"])
    before = [feature.attributes() for feature in parameters["UNITS"].getFeatures()]
    Run(FunctionalLinks(), parameters)
    assert [feature.attributes() for feature in parameters["UNITS"].getFeatures()] == before
    assert len(before) == len(UNITS)


def test_cancelled_run_leaves_nothing(parameters, tmp_path):
    paths = {f"OUTPUT_{name}": str(tmp_path / f"{name}.gpkg") for name in ("LINKS", "UNITS", "CORES")}
    run = Run(FunctionalLinks(), {**parameters, **paths}, cancelling(75))
    assert not run.ok
    assert list(tmp_path.iterdir()) == []
