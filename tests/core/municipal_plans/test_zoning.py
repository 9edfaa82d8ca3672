"""A frame of any plan becomes zones: identifiers that last, plans told apart, nothing dropped in silence."""

from __future__ import annotations

import datetime as dt

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import GeometryCollection, LineString, MultiLineString, Point, Polygon, box

from ako_qgis_plugin.core.errors import Cancelled, CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.municipal_plans.crosswalk import load_symbols
from ako_qgis_plugin.core.municipal_plans.symbols import Regulation
from ako_qgis_plugin.core.municipal_plans.zoning import (
    Labels,
    Roads,
    ZoneMapping,
    map_zones,
)
from ako_qgis_plugin.core.municipal_plans.zoning_report import regulation_of
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import UNRECOGNISED_FIELDS, ZONE_FIELDS, names

SYMBOLS = load_symbols()
SQUARE = box(0, 0, 100, 100)


class Asked(SilentProgress):
    """Cancels at the first question."""

    def advance(self, fraction):
        raise Cancelled


def frame(*rows):
    return gpd.GeoDataFrame([{"symbol": None, "geometry": SQUARE, **row} for row in rows], geometry="geometry")


def mapped(
    *rows, fields=None, labels=None, boundaries=None, progress=None, roads=Roads.KEEP, regulation=None, **constants
):
    layer = frame(*rows)
    mapping = ZoneMapping(fields or {"symbol": "symbol"}, {"plan_id": "P", **constants}, regulation, roads, "warstwa")
    return map_zones(layer, mapping, SYMBOLS, progress or SilentProgress(), labels=labels, boundaries=boundaries)


def squares(*symbols):
    return [{"symbol": symbol, "geometry": box(100 * n, 0, 100 * n + 100, 100)} for n, symbol in enumerate(symbols)]


def test_zones_and_list_have_the_fields_of_the_model():
    found = mapped(*squares("1MN", "XX"))
    assert list(found.zones.columns) == [*names(ZONE_FIELDS), "geometry"]
    assert list(found.unrecognised.columns) == names(UNRECOGNISED_FIELDS)


def test_zone_that_is_not_recognised_has_no_class_at_all():
    [zone] = mapped({"symbol": "XX"}).zones.itertuples()
    assert (zone.symbol, zone.symbol_class, zone.zone_class) == ("XX", None, None)


def test_land_without_a_class_of_its_own_has_a_symbol_class_alone():
    [zone] = mapped({"symbol": "1KDD"}).zones.itertuples()
    assert (zone.symbol_class, zone.zone_class) == ("KDD", None)


def test_class_that_has_a_zone_but_no_symbol_class_keeps_its_zone():
    [zone] = mapped({"symbol": "ZZ"}, regulation=Regulation.OF_2003).zones.itertuples()
    assert (zone.symbol_class, zone.zone_class) == (None, "SO")


def test_list_counts_zones_and_area_by_symbol_and_reason():
    found = mapped(*squares("1XX", "2XX", "MN/YY", None)).unrecognised
    rows = [tuple(row)[:5] for row in found.itertuples(index=False)]
    assert rows == [
        (None, 1, 10_000.0, "no symbol is given", None),
        ("MN/YY", 1, 10_000.0, "read by its first symbol; 'YY' is not in the crosswalk", "MN SJ"),
        ("XX", 2, 20_000.0, "'XX' is not in the crosswalk", None),
    ]


def test_what_a_planner_has_to_confirm_is_told():
    progress = SilentProgress()
    mapped(*squares("1R", "2R", "MN"), regulation=Regulation.OF_2003, progress=progress)
    assert progress.warnings == ["symbols whose class a planner has to confirm: R (2)"]


# Regulation


@pytest.mark.parametrize(
    ("started", "valid_from", "expected"),
    [
        (dt.date(2021, 12, 24), None, Regulation.OF_2021),
        (dt.date(2021, 12, 23), None, Regulation.OF_2003),
        (dt.date(2020, 1, 1), dt.date(2025, 1, 1), Regulation.OF_2003),
        (None, dt.date(2021, 12, 23), Regulation.OF_2003),
        (None, dt.date(2021, 12, 24), None),
        (None, dt.date(2025, 1, 1), None),
        (None, None, None),
    ],
)
def test_dates_tell_the_regulation_or_leave_it_open(started, valid_from, expected):
    assert regulation_of(started, valid_from) == expected


def test_each_plan_of_a_layer_has_its_own_regulation():
    rows = [{"symbol": "G", "plan": "A", "od": "2015-01-01"}, {"symbol": "G", "plan": "B", "od": "2023-01-01"}]
    fields = {"symbol": "symbol", "plan_id": "plan", "started": "od"}
    zones = mapped(*rows, fields=fields).zones
    assert dict(zip(zones["plan_id"], zones["symbol_class"], strict=True)) == {"A": "IG", "B": "G"}


def test_plan_begun_about_the_day_of_the_regulation_is_told():
    progress = SilentProgress()
    mapped({"symbol": "MN"}, started="2022-01-10", progress=progress)
    assert progress.warnings == [
        "zones of plans begun within a month of 2021-12-24: 1; confirm in the plans by which regulation they were made"
    ]


# Identifiers


def test_label_is_the_identifier_where_it_is_unique_in_the_plan():
    zones = mapped(*squares("1MN", "2MN")).zones
    assert zones["zone_id"].tolist() == ["1MN", "2MN"]


def test_same_label_in_two_plans_stays():
    rows = [{"symbol": "1MN", "plan": plan} for plan in "AB"]
    zones = mapped(*rows, fields={"symbol": "symbol", "plan_id": "plan"}).zones
    assert zones["zone_id"].tolist() == ["1MN", "1MN"]


def test_identifier_of_the_layer_wins_and_one_that_repeats_is_completed():
    rows = [{**row, "id": own} for row, own in zip(squares("1MN", "2MN", "3MN"), ["a", "b", "b"], strict=True)]
    ids = mapped(*rows, fields={"symbol": "symbol", "zone_id": "id"}).zones["zone_id"].tolist()
    assert ids[0] == "a"
    assert len(set(ids)) == 3
    assert all(one.startswith("b-") for one in ids[1:])


def test_copies_are_left_out_and_told_and_different_symbols_on_one_place_are_no_copies():
    progress = SilentProgress()
    rows = [{"symbol": "MN", "l": "1"}, {"symbol": "MN", "l": "1"}, {"symbol": "U", "l": "1"}]
    zones = mapped(*rows, fields={"symbol": "symbol", "zone_label": "l"}, progress=progress).zones
    assert zones["symbol"].tolist() == ["MN", "U"]
    assert any("features that repeat another one" in text for text in progress.warnings)


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from(["1MN", "U", "XX", ""]), st.sampled_from(["a", "b", None])), min_size=1, max_size=8
    ),
    st.randoms(use_true_random=False),
)
def test_identifiers_are_unique_and_do_not_depend_on_the_order(cells, random):
    rows = [
        {"symbol": symbol, "id": own, "geometry": box(100 * n, 0, 100 * n + 100, 100)}
        for n, (symbol, own) in enumerate(cells)
    ]
    fields = {"symbol": "symbol", "zone_id": "id"}
    zones = mapped(*rows, fields=fields).zones
    assert zones["zone_id"].is_unique
    mixed = random.sample(rows, len(rows))
    again = mapped(*mixed, fields=fields).zones
    place = {shape.wkb: own for shape, own in zip(again.geometry, again["zone_id"], strict=True)}
    assert [place[shape.wkb] for shape in zones.geometry] == zones["zone_id"].tolist()


@pytest.mark.parametrize(
    ("constants", "expected"),
    [
        ({"plan_id": "P/1"}, "P/1"),
        ({"plan_id": None, "resolution": "XI/105/2025", "teryt": "3017011"}, "301701-MPZP/XI/105/2025"),
        ({"plan_id": None, "teryt": "3017011", "plan_type": "Studium"}, "301701-SUIKZP/warstwa"),
        ({"plan_id": None}, "MPZP/warstwa"),
    ],
)
def test_plan_is_named_by_its_identifier_its_resolution_or_the_layer(constants, expected):
    assert mapped({"symbol": "MN"}, **constants).zones["plan_id"].tolist() == [expected]


def test_plan_named_by_the_layer_alone_is_told():
    progress = SilentProgress()
    mapped({"symbol": "MN"}, plan_id=None, progress=progress)
    assert "nothing but the name of the layer, warstwa" in progress.warnings[0]


def test_namespace_of_the_official_format_gives_plan_and_municipality():
    row = {"symbol": "SJ", "ns": "PL.ZIPPZP.1/306101-POG", "id": "1POG-1SJ"}
    fields = {"symbol": "symbol", "plan_id": "ns", "zone_id": "id"}
    [zone] = mapped(row, fields=fields, plan_type="POG").zones.itertuples()
    assert (zone.plan_id, zone.teryt, zone.municipality) == ("PL.ZIPPZP.1/306101-POG/1POG", "306101", "Kalisz")
    assert (zone.zone_class, zone.symbol_class) == ("SJ", "SJ")


# Municipality


def gminas(*rows):
    return gpd.GeoDataFrame(
        [{"teryt": code, "name": name, "geometry": shape} for code, name, shape in rows], geometry="geometry"
    )


UNITS = gminas(("3007012", "Blizanów", box(0, 0, 150, 100)), ("3007022", "Brzeziny", box(150, 0, 400, 100)))


def test_zone_belongs_to_the_municipality_that_holds_most_of_it():
    rows = [{"symbol": "MN", "geometry": box(100, 0, 190, 100)}, {"symbol": "U", "geometry": box(130, 0, 200, 100)}]
    zones = mapped(*rows, boundaries=UNITS).zones
    assert zones["municipality"].tolist() == ["Blizanów", "Brzeziny"]


def test_zone_half_in_each_of_two_municipalities_belongs_to_the_first():
    zones = mapped({"symbol": "MN", "geometry": box(100, 0, 200, 100)}, boundaries=UNITS).zones
    assert zones["municipality"].tolist() == ["Blizanów"]


def test_town_and_rural_part_of_a_municipality_count_together():
    units = gminas(
        ("3007054", "Koźminek", box(0, 0, 35, 100)),
        ("3007012", "Blizanów", box(35, 0, 75, 100)),
        ("3007055", "Koźminek", box(75, 0, 100, 100)),
        (None, "?", box(0, 0, 100, 100)),
    )
    zones = mapped({"symbol": "MN"}, boundaries=units).zones
    assert zones["municipality"].tolist() == ["Koźminek"]


def test_zone_outside_every_municipality_is_told():
    progress = SilentProgress()
    zones = mapped({"symbol": "MN", "geometry": box(900, 0, 950, 9)}, boundaries=UNITS, progress=progress).zones
    assert zones["teryt"].tolist() == [None]
    assert "zones that lie in none of the municipalities: 1" in progress.warnings


def test_code_that_is_given_is_not_asked_of_the_boundaries():
    zones = mapped({"symbol": "MN"}, boundaries=UNITS, teryt="3061011").zones
    assert (zones["teryt"][0], zones["municipality"][0]) == ("306101", "Kalisz")


def test_code_that_is_none_is_left_empty_and_told():
    progress = SilentProgress()
    rows = [{"symbol": "MN", "kod": "Kalisz"}, {"symbol": "U", "kod": "3061011"}]
    zones = mapped(*rows, fields={"symbol": "symbol", "teryt": "kod"}, progress=progress).zones
    assert zones["teryt"].tolist() == [None, "306101"]
    assert any("field kod: values that cannot be read" in text for text in progress.warnings)


# Shapes


def test_closed_line_becomes_an_area_and_an_open_one_is_told_with_its_length():
    progress = SilentProgress()
    rows = [
        {"symbol": "MN", "geometry": LineString([(0, 0), (10, 0), (10, 10), (0, 10), (0.005, 0.005)])},
        {"symbol": "U", "geometry": LineString([(0, 0), (3, 4)])},
        {"symbol": "U", "geometry": Point(1, 1)},
    ]
    zones = mapped(*rows, progress=progress).zones
    assert [round(shape.area) for shape in zones.geometry] == [100]
    assert progress.notes[0] == "closed lines made into areas: 1"
    assert progress.warnings[:3] == [
        "lines that do not close are no areas and are left out: 1, together 5.0 m long",
        "points are no areas and are left out: 1",
        "features without any area, which give no zone: 2",
    ]


@pytest.mark.parametrize(
    ("shape", "area"),
    [
        (MultiLineString([[(0, 0), (10, 0), (10, 10)], [(10, 10), (0, 10), (0, 0)]]), 100),
        (MultiLineString([box(0, 0, 10, 10).exterior.coords, box(2, 2, 4, 4).exterior.coords]), 96),
        (MultiLineString([box(0, 0, 10, 10).exterior.coords, box(20, 0, 24, 4).exterior.coords]), 116),
        (GeometryCollection([box(0, 0, 10, 10), Point(3, 3), LineString([(0, 0), (1, 1)])]), 100),
    ],
    ids=["ring in two pieces", "ring inside a ring", "two rings", "collection"],
)
def test_lines_of_one_feature_make_one_area(shape, area):
    zones = mapped({"symbol": "MN", "geometry": shape}).zones
    assert [round(found.area) for found in zones.geometry] == [area]


def test_polygon_stays_as_it_is_drawn_also_where_it_is_invalid():
    bow_tie = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert mapped({"symbol": "MN", "geometry": bow_tie}).zones.geometry[0].equals_exact(bow_tie, 0)


def test_collection_of_invalid_polygons_is_mended():
    star = Polygon([(10, 5), (2, 10), (1, 10), (10, 10), (2, 0), (5, 2), (1, 10), (10, 5)])
    [zone] = mapped({"symbol": "MN", "geometry": GeometryCollection([star, box(37, 0, 40, 10)])}).zones.geometry
    assert zone.is_valid
    assert zone.area > 30


def test_zone_without_a_geometry_stays_and_is_told():
    progress = SilentProgress()
    zones = mapped({"symbol": "MN", "geometry": None}, progress=progress).zones
    assert zones.geometry.isna().tolist() == [True]
    assert "zones without a geometry, which cannot be assessed: 1" in progress.warnings


# Labels


def labelled(*texts, rows=None):
    points = np.array([Point(x, y) for _, x, y in texts], dtype=object)
    labels = Labels(np.array([text for text, _, _ in texts], dtype=object), points)
    return mapped(*(rows or [{}]), labels=labels)


def test_text_inside_the_area_is_its_symbol_and_label():
    [zone] = labelled(("3MN", 50, 50), ("7U", 500, 50)).zones.itertuples()
    assert (zone.zone_label, zone.symbol, zone.zone_class) == ("3MN", "MN", "SJ")


def test_symbol_of_the_layer_wins_over_a_text():
    [zone] = labelled(("3MN", 50, 50), rows=[{"symbol": "2U"}]).zones.itertuples()
    assert zone.symbol == "U"


def test_texts_of_one_symbol_agree():
    [zone] = labelled(("3MN", 50, 50), ("4MN", 60, 50), ("112,4", 5, 5)).zones.itertuples()
    assert (zone.zone_label, zone.zone_class) == ("3MN, 4MN", "SJ")


def test_different_texts_are_not_chosen_from():
    found = labelled(("3MN", 50, 50), ("ul. Polna", 60, 50))
    assert found.zones["zone_class"].tolist() == [None]
    assert found.unrecognised["reason"].tolist() == ["several texts lie in the area: 3MN, ul. Polna"]


def test_text_in_nested_areas_belongs_to_the_smallest():
    rows = [{"geometry": box(0, 0, 100, 100)}, {"geometry": box(40, 40, 60, 60)}]
    zones = labelled(("1MN", 10, 10), ("2U", 50, 50), rows=rows).zones
    assert zones["zone_label"].tolist() == ["1MN", "2U"]


# Roads


def test_roads_are_merged_where_asked_and_the_area_stays():
    rows = [*squares("1MN", "1KDD", "2U")]
    zones = mapped(*rows, roads=Roads.MERGE).zones
    assert zones["zone_label"].tolist() == ["1MN", "2U"]
    assert shapely.area(zones.geometry.to_numpy()).sum() == pytest.approx(30_000)


def test_road_alone_is_kept_and_told():
    progress = SilentProgress()
    zones = mapped(*squares("1KDD", "XX"), roads=Roads.MERGE, progress=progress).zones
    assert zones["zone_label"].tolist() == ["1KDD", "XX"]
    assert "touch no zone with one, and are kept: 1 (1KDD)" in progress.warnings[-1]


# Refusals


def test_missing_field_is_named():
    with pytest.raises(MissingFieldError, match="przezn"):
        mapped({"symbol": "MN"}, fields={"symbol": "przezn"})


def test_symbols_from_nowhere_are_refused_with_the_fields_there_are():
    with pytest.raises(InvalidValueError, match="choose one of symbol"):
        mapped({"symbol": "MN"}, fields={"zone_label": "symbol"})


@pytest.mark.parametrize("name", ["valid_from", "started", "status", "plan_type", "teryt", "max_building_height_m"])
def test_single_value_that_cannot_be_read_is_refused(name):
    with pytest.raises(InvalidValueError, match=f"{name}: 'kiedyś' cannot be read"):
        mapped({"symbol": "MN"}, **{name: "kiedyś"})


def test_layer_without_an_area_is_refused():
    with pytest.raises(InvalidValueError, match="holds no area"):
        mapped({"symbol": "MN", "geometry": Point(0, 0)})


def test_other_crs_is_refused():
    layer = frame({"symbol": "MN"}).set_crs(4326)
    with pytest.raises(CrsError):
        map_zones(layer, ZoneMapping({"symbol": "symbol"}), SYMBOLS, SilentProgress())


def test_cancel_is_heard():
    with pytest.raises(Cancelled):
        mapped({"symbol": "MN"}, progress=Asked())


def test_input_is_not_modified():
    layer = frame(*squares("1MN", "1KDD"))
    before = layer.copy(deep=True)
    map_zones(layer, ZoneMapping({"symbol": "symbol"}, {"plan_id": "P"}, roads=Roads.MERGE), SYMBOLS, SilentProgress())
    assert layer.equals(before)
