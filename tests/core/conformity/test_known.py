"""What is known where: plans, provisions and what a table says of them, put together."""

import datetime as dt

import geopandas as gpd
import pandas as pd
import pytest
from shapely import LineString, box, from_wkb

from ako_qgis_plugin.core.conformity.coverage import read_coverage
from ako_qgis_plugin.core.conformity.known import Plan, known_of
from ako_qgis_plugin.core.errors import MissingFieldError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.core.layers import provisions, zones

BOOK = load_rule_book()
WEST, EAST = box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)
DAY = dt.date(2026, 3, 2)
BOUNDARIES = gpd.GeoDataFrame(
    {"teryt": ["300701", "300702"], "municipality": ["Blizanów", "Brzeziny"]}, geometry=[WEST, EAST], crs=2180
)


def put_together(zone_layers=(), provision_layers=(), boundaries=BOUNDARIES, table=None):
    return known_of(zone_layers, provision_layers, boundaries, table, BOOK, SilentProgress())


PLAN = ("plan ogólny", zones({"geometry": WEST, "valid_from": DAY}, {"geometry": WEST}))
ROAD = ("drogi", provisions({"geometry": LineString([(0, 5), (999, 5)]), "source_doc": "PZPW"}))


def test_a_plan_is_told_once_with_its_zones_status_and_layer():
    assert put_together([PLAN]).plans == {
        "300701": [Plan("PL.1/300701-POG/1POG", "POG", "legalForce", "2026-03-02", 2, "plan ogólny")]
    }


def test_provisions_are_counted_where_they_lie_with_their_documents():
    known = put_together([PLAN], [ROAD, ROAD])
    assert known.cells["road_express", "300701"].provisions == 2
    assert known.cells["road_express", "300702"].provisions == 0
    assert known.documents["road_express", "300701"] == ["PZPW"]


def test_a_provision_without_a_place_is_counted_apart():
    assert put_together([], [("tabela", provisions({"geometry": None}))]).unplaced == {"road_express": 1}


def test_every_category_with_rules_has_a_cell_in_every_municipality():
    assert set(put_together().cells) == {(code, t) for code in BOOK.judged_categories for t in ("300701", "300702")}


def test_what_the_table_says_stands_in_the_cell():
    table = read_coverage(
        pd.DataFrame([{"category": "gas_hp", "teryt": "30", "state": "not_mapped", "source": "WBPP"}]), BOOK
    )
    cell = put_together(table=table).cells["gas_hp", "300702"]
    assert (cell.state, cell.source) == ("not_mapped", "WBPP")


def test_municipalities_stand_in_the_order_of_their_names_with_their_shape():
    places = put_together().places
    assert [place.name for place in places] == ["Blizanów", "Brzeziny"]
    assert from_wkb(places[1].shape).equals(EAST)


def test_without_boundaries_a_municipality_is_where_its_zones_are():
    known = put_together([PLAN], [ROAD], boundaries=None)
    assert [(place.teryt, place.name) for place in known.places] == [("300701", "Blizanów")]
    assert known.cells["road_express", "300701"].provisions == 1


def test_nothing_at_all_is_known_of_nowhere():
    known = put_together(boundaries=None)
    assert (known.places, known.cells) == ([], {})


def test_a_layer_without_its_fields_is_refused():
    with pytest.raises(MissingFieldError, match="plan ogólny"):
        put_together([("plan ogólny", PLAN[1].drop(columns="status"))])
