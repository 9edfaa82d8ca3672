"""What the region has not mapped is told, once for each category and municipality; absence is no all-clear."""

import datetime as dt

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, Point, box

from ako_qgis_plugin.core.conformity.check import CheckOptions, ConformityCheck
from ako_qgis_plugin.core.conformity.coverage import Cell, cells_of_facts, facts_of, read_coverage
from ako_qgis_plugin.core.conformity.findings import finding_id
from ako_qgis_plugin.core.conformity.run_scope import Scope, Subject, Unseen
from ako_qgis_plugin.core.errors import InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.register.update import Run, empty_register, update_register
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import CoverageState
from tests.core.layers import provisions, zones

BOOK = load_rule_book()
CATEGORIES = sorted(BOOK.judged_categories)
WEST, EAST = box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)
#: Lies in the west alone, and ends at the boundary.
ROAD = {"geometry": LineString([(0, 500), (1000, 500)]), "width_m": 50.0}
OTHER = {"teryt": "300702", "municipality": "Brzeziny", "plan_id": "PL.1/300702-POG/1POG", "geometry": EAST}


def table(*rows):
    fields = ("category", "teryt", "state", "as_of", "source", "note")
    return pd.DataFrame([{**dict.fromkeys(fields), **row} for row in rows], columns=list(fields))


def said(state, category="gas_hp", teryt="300701", **values):
    return {"category": category, "teryt": teryt, "state": state, **values}


def everywhere(state="mapped", teryt="30"):
    return [said(state, category, teryt) for category in CATEGORIES]


class Checked:
    """A check of two municipalities, with what it told."""

    def __init__(self, coverage, *provision_rows, boundaries=None, **options):
        self.progress = SilentProgress()
        check = ConformityCheck(
            zones({"geometry": WEST}, OTHER),
            provisions(*(provision_rows or [ROAD])),
            BOOK,
            boundaries=boundaries,
            coverage=coverage,
            options=CheckOptions(threads=1, **options),
            progress=self.progress,
        )
        self.findings = pd.concat(list(check.findings()), ignore_index=True)
        self.summary, _ = check.summaries()
        self.run = check.facts("1.0")

    @property
    def gaps(self):
        rows = self.findings[self.findings["plan_id"].isna() & self.findings["provision_id"].isna()]
        return {(row.category, row.teryt): row.reason for row in rows.itertuples()}

    def gap(self, category="gas_hp", teryt="300701"):
        return self.gaps.get((category, teryt))


# --- what a table says ------------------------------------------------------------------------------------------------


def test_what_is_not_mapped_gives_one_finding_for_each_category_and_municipality():
    checked = Checked(table(*everywhere("not_mapped")))
    roads = {("road_express", "300701")}
    wanted = {(category, teryt) for category in CATEGORIES for teryt in ("300701", "300702")}
    assert set(checked.gaps) == wanted
    assert {checked.gap(*pair) for pair in wanted - roads} == {"not mapped"}


def test_a_finding_of_what_is_not_mapped_names_its_category_and_nothing_of_a_plan():
    checked = Checked(table(*everywhere(), said("not_mapped", as_of="2026-05-01", source="WBPP")))
    (row,) = checked.findings[checked.findings["verdict"] == "not_assessed"].to_dict("records")
    told = ("category", "teryt", "municipality", "verdict", "certainty", "reason", "is_primary", "area_m2")
    assert [row[name] for name in told] == [
        *("gas_hp", "300701", "Blizanów", "not_assessed", "unknown"),
        *("not mapped (as of 2026-05-01; source: WBPP)", True, 0.0),
    ]
    empty = ("plan_id", "zone_id", "rule_id", "provision_id", "provision_status", "provision_name", "severity")
    assert all(pd.isna(row[name]) for name in empty)
    assert row["geometry"].is_empty


def test_its_identifier_has_the_category_in_the_place_of_the_provision():
    checked = Checked(table(*everywhere(), said("not_mapped")))
    wanted = finding_id("300701", None, "coverage:gas_hp", None)
    assert wanted in set(checked.findings["finding_id"])


def test_polish_findings_say_it_in_polish():
    checked = Checked(table(*everywhere(), said("not_mapped", as_of="2026-05-01", source="WBPP")), language="pl")
    assert checked.gap() == "nie zmapowano (stan na 2026-05-01; źródło: WBPP)"


@pytest.mark.parametrize("state", ["mapped", "mapped_without_findings"])
def test_what_is_mapped_is_examined_though_there_is_no_provision(state):
    assert Checked(table(*everywhere(state))).gaps == {}


def test_what_the_table_passes_over_is_not_known_and_no_all_clear():
    assert Checked(table(*everywhere(), said(None), said(None, teryt="3007"))).gaps == {}
    assert Checked(table(said("mapped", "reservoir"))).gap() == "not known whether mapped"


def test_what_the_table_passes_over_is_mapped_where_provisions_lie():
    checked = Checked(table(said("mapped", "reservoir")))
    assert checked.gap("road_express", "300701") is None
    assert checked.gap("road_express", "300702") == "not known whether mapped"


def test_provisions_where_nothing_is_said_to_be_mapped_are_judged_and_both_are_told():
    checked = Checked(table(*everywhere(), said("not_mapped", "road_express")))
    assert checked.gap("road_express") == "mapped in part"
    assert (checked.findings["verdict"] == "conflict").any()
    assert checked.progress.warnings == [
        "coverage: said to be not mapped, but provisions are there; taken as mapped in part: 1 (road_express 300701)"
    ]


def test_what_is_mapped_in_part_is_told_without_a_warning():
    checked = Checked(table(*everywhere(), said("partly_mapped", "road_express")))
    assert (checked.gap("road_express"), checked.progress.warnings) == ("mapped in part", [])


def test_provisions_where_there_should_be_none_are_a_contradiction_that_is_told():
    checked = Checked(table(*everywhere(), said("mapped_without_findings", "road_express")))
    assert checked.gaps == {}
    assert "some are there" in checked.progress.warnings[0]


def test_without_a_table_nothing_is_said_of_coverage():
    checked = Checked(None)
    assert checked.gaps == {}
    assert not (checked.run["subject"] == "coverage").any()


def test_land_without_a_plan_counts_as_ground_of_its_municipality():
    units = gpd.GeoDataFrame(
        {"teryt": ["300703"], "municipality": ["Ceków"]}, geometry=[box(0, 1000, 1000, 2000)], crs=2180
    )
    road = {"geometry": LineString([(500, 1100), (500, 1900)]), "width_m": 50.0}
    checked = Checked(table(said("mapped", "reservoir")), ROAD, road, boundaries=units)
    assert checked.gap("road_express", "300703") is None
    assert checked.gap("gas_hp", "300703") == "not known whether mapped"


def test_provisions_without_a_place_do_not_make_a_municipality_mapped():
    checked = Checked(table(said("mapped", "reservoir")), {"geometry": None})
    assert checked.gap("road_express") == "not known whether mapped"


def test_a_point_and_an_area_show_that_a_category_is_mapped():
    rows = [
        {"geometry": Point(10, 10), "category": "reservoir", "width_m": 20.0},
        {"geometry": box(1000, 0, 1500, 500), "category": "flood_q1"},
    ]
    checked = Checked(table(said("mapped", "gas_hp", "30")), *rows)
    assert checked.gap("reservoir", "300701") is None
    assert checked.gap("flood_q1", "300702") is None
    assert checked.gap("flood_q1", "300701") == "not known whether mapped"


# --- who wins ---------------------------------------------------------------------------------------------------------


def test_the_longest_code_wins():
    rows = [*everywhere(), said("not_mapped", teryt="3007"), said("mapped", teryt="3007012")]
    assert [teryt for _, teryt in Checked(table(*rows)).gaps] == ["300702"]


def test_a_row_without_a_state_leaves_what_wider_rows_say():
    rows = [*everywhere(), said("not_mapped", teryt="3007"), said("", teryt="300701")]
    assert [teryt for _, teryt in Checked(table(*rows)).gaps] == ["300701", "300702"]


def test_of_rows_that_agree_the_latest_counts():
    rows = [said("not_mapped", as_of="2025-01-01"), said("not_mapped", as_of=dt.date(2026, 2, 1), source="RDOŚ")]
    assert Checked(table(*everywhere(), *rows)).gap() == "not mapped (as of 2026-02-01; source: RDOŚ)"


def test_rows_of_equal_rank_that_contradict_each_other_are_refused():
    with pytest.raises(InvalidValueError, match=r"row 3, column state: 'mapped' - row 2 says not_mapped"):
        read_coverage(table(said("not_mapped"), said("mapped", teryt="3007013")), BOOK)


# --- how it is written ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Nie zmapowano", "not_mapped"),
        ("  ZMAPOWANO, brak ustaleń ", "mapped_without_findings"),
        ("zmapowano częściowo", "partly_mapped"),
        ("not mapped", "not_mapped"),
        ("NOT_MAPPED", "not_mapped"),
        ("mapped, no provisions there", "mapped_without_findings"),
    ],
)
def test_words_of_both_languages_are_read(text, state):
    entry = read_coverage(table(said(text)), BOOK).entry("gas_hp", "300701")
    assert entry.state == state


def test_unknown_is_a_state_that_says_nothing():
    assert read_coverage(table(said("unknown")), BOOK).entry("gas_hp", "300701") is None


def test_a_category_may_stand_there_by_its_name():
    name = BOOK.categories["gas_hp"].name("pl").upper()
    assert read_coverage(table(said("mapped", name)), BOOK).entry("gas_hp", "300701") is not None


@pytest.mark.parametrize(("code", "teryt"), [(30, "300701"), (2, "020101"), (201, "020101"), (3007012.0, "300701")])
def test_codes_that_became_numbers_are_read(code, teryt):
    assert read_coverage(table(said("mapped", teryt=code)), BOOK).entry("gas_hp", teryt) is not None


def test_a_day_may_be_written_as_in_poland():
    assert read_coverage(table(said("mapped", as_of="1.05.2026")), BOOK).entry("gas_hp", "300701").as_of == (
        "2026-05-01"
    )


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (said("mostly"), "row 2, column state: 'mostly' - allowed are mapped, mapped_without_findings, partly_mapped"),
        (said("mapped", "gaz"), "row 2, column category: 'gaz' - allowed are codes and names of the rule book"),
        (said("mapped", ""), "row 2, column category: '' - must not be empty"),
        (said("mapped", teryt="30070"), "row 2, column teryt: '30070' - a municipality has six or seven digits"),
        (said("mapped", teryt="Kalisz"), "row 2, column teryt: 'Kalisz' - a municipality has six or seven digits"),
        (said("mapped", teryt=None), "row 2, column teryt: '' - must not be empty"),
        (said("mapped", as_of="in May"), "row 2, column as_of: 'in May' - a day is written 2026-11-24 or 24.11.2026"),
    ],
)
def test_what_is_not_allowed_is_named_with_row_column_and_value(row, message):
    with pytest.raises(InvalidValueError, match=message):
        read_coverage(table(row), BOOK)


def test_all_errors_are_told_at_once():
    with pytest.raises(InvalidValueError) as error:
        read_coverage(table(*[said("mostly")] * 7), BOOK)
    assert "row 6" in str(error.value)
    assert "... and 2 more errors" in str(error.value)


def test_a_table_without_the_column_is_refused():
    with pytest.raises(MissingFieldError, match="state"):
        read_coverage(table(said("mapped")).drop(columns="state"), BOOK)


def test_blank_rows_are_passed_over():
    assert read_coverage(table({}, said("mapped")), BOOK).entry("gas_hp", "300701").row == 3


def test_a_table_of_other_municipalities_is_told():
    checked = Checked(table(said("mapped", teryt="0201")))
    assert "no row of the table speaks of the municipalities" in checked.progress.warnings[0]


# --- counted and kept -------------------------------------------------------------------------------------------------


def test_the_summary_counts_what_is_not_mapped():
    rows = Checked(table(*everywhere(), said("not_mapped"))).summary
    (row,) = rows[rows["verdict"] == "not_assessed"].to_dict("records")
    assert (row["teryt"], row["municipality"], row["findings"]) == ("300701", "Blizanów", 1)


def test_findings_stay_sorted_and_their_identifiers_differ():
    findings = Checked(table(*everywhere("not_mapped"))).findings
    assert findings["finding_id"].is_unique
    codes = findings["teryt"].fillna("").tolist()
    assert codes == sorted(codes)


cells = st.builds(
    Cell,
    category=st.sampled_from(CATEGORIES),
    teryt=st.sampled_from(["300701", "300702", "020101"]),
    state=st.sampled_from(list(CoverageState)),
    as_of=st.sampled_from(["", "2026-05-01"]),
    source=st.sampled_from(["", "WBPP, zał. 3"]),
    note=st.sampled_from(["", "w opracowaniu"]),
)


@given(st.lists(cells, unique_by=lambda cell: (cell.category, cell.teryt), max_size=40))
@settings(max_examples=30)
def test_the_record_of_a_run_gives_back_what_was_known(known):
    assert sorted(cells_of_facts(facts_of(known)), key=repr) == sorted(known, key=repr)


def test_a_source_with_semicolons_does_not_break_the_record():
    cell = Cell("reservoir", "300701", CoverageState.NOT_MAPPED, source="a; b;c")
    assert next(cells_of_facts(facts_of([cell]))).source == "a, b,c"


def updated(register, checked, day):
    run = Run(checked.findings, f"2026-11-{day}T12:00:00Z", facts=checked.run, scope=Scope.of_run(checked.run))
    return update_register(register, run)


def changes(register):
    gaps = register.findings[register.findings["provision_id"].isna()]
    return dict(zip(zip(gaps["category"], gaps["teryt"], strict=True), gaps["change"], strict=True))


BEFORE = table(*everywhere(), said("not_mapped"), said("not_mapped", teryt="300702"))


def test_the_register_resolves_what_is_mapped_later():
    register = updated(empty_register(), Checked(BEFORE), 24)
    register = updated(register, Checked(table(*everywhere(), said("not_mapped"))), 25)
    assert changes(register) == {
        ("gas_hp", "300701"): "unchanged",
        ("gas_hp", "300702"): "resolved",
    }


def test_a_run_without_a_table_resolves_nothing_of_coverage():
    register = updated(updated(empty_register(), Checked(BEFORE), 24), Checked(None), 25)
    assert set(changes(register).values()) == {"unchanged"}


def test_a_conflict_is_not_resolved_where_its_category_is_no_longer_mapped():
    register = updated(empty_register(), Checked(table(*everywhere())), 24)
    elsewhere = {"geometry": LineString([(1000, 500), (2000, 500)]), "width_m": 50.0, "provision_id": "P9"}
    later = Checked(table(*everywhere(), said("not_mapped", "road_express")), elsewhere)
    findings = updated(register, later, 25).findings
    before = findings[(findings["provision_id"] == "P1") & (findings["teryt"] == "300701")]
    assert set(before["change"]) == {"unchanged"}
    assert set(Scope.of_run(later.run).unseen(before)) == {Unseen(Subject.COVERAGE, "road_express 300701")}


def test_a_conflict_is_resolved_where_its_category_is_mapped_and_empty_now():
    register = updated(empty_register(), Checked(table(*everywhere())), 24)
    other = {"geometry": box(100, 100, 300, 300), "category": "reservoir"}
    findings = updated(register, Checked(table(*everywhere()), other), 25).findings
    assert set(findings.loc[findings["category"] == "road_express", "change"]) == {"resolved"}
