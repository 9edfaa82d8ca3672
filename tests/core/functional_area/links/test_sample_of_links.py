"""The shipped sample of the functional area: a closed map, flows as offices publish them, roads to every seat."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
import shapely

from tests.gpkg import read_layer

SAMPLE = Path(__file__).parents[4] / "ako_qgis_plugin" / "sample"
GEOPACKAGE = SAMPLE / "functional_area.gpkg"
FLOWS = ("commuting", "migration", "school_trips")
#: Largest number of people that statistical secrecy hides.
HIDDEN = 9
#: Units that the census table gives in two parts, of which small ones are hidden.
PARTED = {"301702", "301703", "301706"}


@pytest.fixture(scope="module")
def units():
    return read_layer(GEOPACKAGE, "units")


@pytest.fixture(scope="module")
def commuting() -> pd.DataFrame:
    return table("commuting")


@pytest.fixture(scope="module")
def census() -> list[tuple]:
    workbook = openpyxl.load_workbook(SAMPLE / "commuting_nsp2021.xlsx", read_only=True)
    return list(workbook["Macierz"].iter_rows(values_only=True))


def table(name: str) -> pd.DataFrame:
    with sqlite3.connect(f"file:{GEOPACKAGE}?mode=ro&immutable=1", uri=True) as connection:
        return pd.read_sql_query(f"SELECT * FROM {name}", connection)


def test_the_members_and_a_ring_of_neighbours_are_units(units):
    members = units[units["is_member"].astype(bool)]
    boundaries = read_layer(SAMPLE / "agglomeration.gpkg", "boundaries")
    assert (len(units), set(members["teryt"])) == (44, set(boundaries["teryt"]))


def test_some_neighbours_lie_in_other_voivodeships(units):
    assert {code[:2] for code in units["teryt"]} == {"02", "10", "30"}


def test_units_leave_no_gap_and_do_not_overlap(units):
    areas = shapely.area(units.geometry.to_numpy()).sum()
    united = shapely.union_all(units.geometry.to_numpy())
    assert (united.geom_type, len(united.interiors)) == ("Polygon", 0)
    assert areas == pytest.approx(united.area, rel=1e-9)


def test_every_seat_lies_in_its_unit(units):
    seats = read_layer(GEOPACKAGE, "seats").set_index("teryt").geometry
    assert all(area.contains(seats[code]) for code, area in zip(units["teryt"], units.geometry, strict=True))


def test_roads_join_all_seats():
    roads = shapely.get_parts(read_layer(GEOPACKAGE, "roads").geometry.to_numpy())
    near = defaultdict(set)
    for road in roads:
        start, end = road.coords[0], road.coords[-1]
        near[start].add(end)
        near[end].add(start)
    seats = {seat.coords[0] for seat in shapely.get_parts(read_layer(GEOPACKAGE, "seats").geometry.to_numpy())}
    reached, waiting = set(), [next(iter(seats))]
    while waiting:
        place = waiting.pop()
        if place not in reached:
            reached.add(place)
            waiting.extend(near[place])
    assert reached == seats


@pytest.mark.parametrize("name", FLOWS)
def test_every_pair_of_units_stands_once_and_nobody_stays(name):
    flows = table(name)
    assert not flows.duplicated(["origin", "destination"]).any()
    assert (flows["origin"] != flows["destination"]).all()


def test_small_flows_to_work_are_hidden_and_no_others(commuting):
    is_hidden = commuting["hidden"].astype(bool)
    assert commuting.loc[is_hidden, "flow"].isna().all()
    assert commuting.loc[~is_hidden, "flow"].min() > HIDDEN


def test_fewer_leave_than_are_employed(units, commuting):
    leaving = commuting.groupby("origin")["flow"].sum()
    assert all(leaving[code] < employed for code, employed in zip(units["teryt"], units["employed"], strict=True))


def test_jobs_are_as_many_as_those_who_stay_and_come(units, commuting):
    flows = commuting.assign(flow=commuting["flow"].fillna(1))
    leaving = flows.groupby("origin")["flow"].sum()
    coming = flows[flows["origin"].isin(units["teryt"])].groupby("destination")["flow"].sum()
    least = {code: employed - leaving[code] for code, employed in zip(units["teryt"], units["employed"], strict=True)}
    known = {row.teryt: row.jobs - coming[row.teryt] for row in units.itertuples()}
    most_hidden = HIDDEN * len(units)
    assert all(known[code] > least[code] - most_hidden for code in least)


def test_census_table_holds_the_flows_of_the_layer(census, commuting):
    people = defaultdict(int)
    for origin, _, destination, _, count in census[4:]:
        if destination and isinstance(count, int) and origin[:6] != destination[:6]:
            people[origin[:6], destination[:6]] += count
    whole = {
        (row.origin, row.destination): row.flow
        for row in commuting.itertuples()
        if row.flow == row.flow and not PARTED & {row.origin, row.destination}
    }
    assert {pair: people[pair] for pair in whole} == whole


def test_census_table_has_the_traps_of_the_real_ones(census):
    codes = {row[0] for row in census[4:] if row[0] and row[0].isdigit()}
    assert {"3017024", "3017025"} <= codes
    assert census[0][0].startswith("Macierz")
    assert any(row[3] == "Ogółem" for row in census)
    assert any(row[4] == "#" for row in census)


def test_everything_says_that_it_is_schematic(census):
    with sqlite3.connect(f"file:{GEOPACKAGE}?mode=ro&immutable=1", uri=True) as connection:
        texts = [text for (text,) in connection.execute("SELECT description FROM gpkg_contents")]
    assert all("schematic" in text for text in texts)
    assert "schematic" in census[1][0]
