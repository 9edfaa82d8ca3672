"""Two municipalities side by side: each planted fault is found once on each side, with the length measured by hand."""

from __future__ import annotations

import geopandas as gpd
import pytest
from shapely import affinity, box
from shapely.geometry import MultiPolygon, Point, Polygon

from ako_qgis_plugin.core.borders.check import BorderOptions
from ako_qgis_plugin.core.errors import Cancelled, InvalidValueError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import EPSG
from tests.core.borders.two_municipalities import BRZEZINY, LIPNO, checked, local, of, run, told
from tests.core.layers import frame

WEST, EAST = box(0, 0, 1000, 400), box(1000, 100, 2000, 600)

HOUSING = of(LIPNO, "SJ", WEST)
INDUSTRY = of(BRZEZINY, "SP", EAST)
SEEN = ("rule_id", "municipality", "zone_id", "provision_id")


def test_housing_beside_industry_of_the_neighbour_is_told_to_both_municipalities():
    findings = run(HOUSING, INDUSTRY)
    assert told(findings, *SEEN) == [
        ("R143", "Lipno", "1SJ", "PL.1/300702-POG/1POG#1SP"),
        ("R144", "Brzeziny", "1SP", "PL.1/300701-POG/1POG#1SJ"),
    ]


def test_a_contact_has_the_length_of_the_common_boundary_and_a_strip_ten_metres_wide_on_its_own_side():
    lipno, brzeziny = run(HOUSING, INDUSTRY).itertuples()
    assert (lipno.length_m, brzeziny.length_m) == (pytest.approx(300), pytest.approx(300))
    assert lipno.geometry.equals(box(990, 100, 1000, 400))
    assert brzeziny.geometry.equals(box(1000, 100, 1010, 400))


def test_a_contact_names_the_other_side():
    lipno, brzeziny = run(HOUSING, INDUSTRY, options=BorderOptions(language="pl")).itertuples()
    assert (lipno.provision_name, brzeziny.provision_name) == ("1SP, gmina Brzeziny", "1SJ, gmina Lipno")


def test_a_contact_that_meets_is_certain():
    assert told(run(HOUSING, INDUSTRY), "certainty", "min_distance_m") == [("certain", 0.0)] * 2


def test_a_contact_across_a_gap_is_uncertain_and_tells_the_gap():
    findings = run(HOUSING, of(BRZEZINY, "SP", box(1003, 100, 2000, 600)))
    contacts = findings[findings["rule_id"].isin(["R143", "R144"])]
    assert told(contacts, "certainty", "min_distance_m", "length_m") == [("uncertain", 3.0, pytest.approx(300))] * 2


@pytest.mark.parametrize(
    "east",
    [
        pytest.param(box(1000, 400, 2000, 600), id="common corner"),
        pytest.param(box(1000, 396, 2000, 600), id="contact shorter than the limit"),
        pytest.param(box(1006, 100, 2000, 600), id="gap wider than the limit"),
    ],
)
def test_what_hardly_meets_is_no_contact(east):
    assert not set(run(HOUSING, of(BRZEZINY, "SP", east))["rule_id"]) & {"R143", "R144"}


def test_a_common_corner_is_no_contact_though_no_length_is_too_short():
    east = of(BRZEZINY, "SP", box(1000, 400, 2000, 600))
    assert told(run(HOUSING, east, options=BorderOptions(min_length_m=0.0)), "rule_id") == []


def test_contacts_are_found_though_no_gap_is_allowed():
    assert told(run(HOUSING, INDUSTRY, options=BorderOptions(max_gap_m=0.0)), "length_m") == [(pytest.approx(300),)] * 2


def test_short_contacts_are_counted_once():
    progress = SilentProgress()
    run(HOUSING, of(BRZEZINY, "SP", box(1000, 396, 2000, 600)), progress=progress)
    assert "contacts shorter than 5 m left out: 1, together 4.0 m" in progress.notes


def test_zones_of_one_municipality_are_no_contact_of_neighbours():
    assert told(run(HOUSING, of(LIPNO, "SP", EAST)), "rule_id") == []


def test_zones_that_go_together_give_no_findings():
    assert told(run(HOUSING, of(BRZEZINY, "SJ", EAST)), "rule_id") == []


def test_a_local_plan_meets_the_general_plan_of_the_neighbour():
    findings = run(local(LIPNO, 2, "MN", WEST, "SJ"), INDUSTRY)
    assert told(findings, "rule_id", "plan_type", "symbol") == [("R143", "MPZP", "MN"), ("R144", "POG", "SP")]


def test_production_on_farms_is_no_housing_though_its_zone_would_be():
    assert told(run(local(LIPNO, 2, "RZP", WEST, "SZ"), INDUSTRY), "rule_id") == []


def test_only_municipalities_that_are_asked_for_have_findings():
    findings = run(HOUSING, INDUSTRY, options=BorderOptions(teryt=["300702"]))
    assert told(findings, "rule_id") == [("R144",)]


def test_plans_of_a_status_that_is_not_asked_for_are_no_neighbours():
    draft = of(BRZEZINY, "SP", EAST, status="elaboration")
    assert told(run(HOUSING, draft, options=BorderOptions(statuses=["legalForce"])), "rule_id") == []


def test_a_turbine_zone_is_held_against_housing_of_its_own_plan_and_of_the_neighbour():
    findings = run(
        of(LIPNO, "SO", box(0, 0, 1000, 1000), additional_profile="PEW"),
        of(LIPNO, "SJ", box(0, 1500, 1000, 2000)),
        of(BRZEZINY, "SJ", box(1600, 0, 2000, 1000), label="2SJ"),
    )
    assert told(findings, "rule_id", "provision_id", "min_distance_m") == [
        ("R057", "PL.1/300701-POG/1POG#", 500.0),
        ("R057", "PL.1/300702-POG/1POG#", 600.0),
    ]
    assert findings["area_m2"][0] == pytest.approx(1000 * 200)


def test_a_turbine_zone_as_far_as_the_law_wants_gives_no_finding():
    turbines = of(LIPNO, "SO", box(0, 0, 1000, 1000), additional_profile="PEW")
    assert told(run(turbines, of(LIPNO, "SJ", box(0, 1701, 1000, 2000))), "rule_id") == []


def test_a_cemetery_near_housing_is_found_at_its_own_distance():
    findings = run(of(LIPNO, "SC", box(0, 0, 100, 100)), of(LIPNO, "SJ", box(0, 240, 100, 500)))
    assert told(findings, "rule_id", "min_distance_m") == [("R145", 140.0)]


def test_housing_of_one_plan_is_one_finding_however_many_zones_it_has():
    findings = run(
        of(LIPNO, "SC", box(0, 0, 100, 100)),
        of(LIPNO, "SJ", box(0, 200, 100, 500), label="1SJ"),
        of(LIPNO, "SJ", box(200, 0, 300, 100), label="2SJ"),
        of(LIPNO, "SJ", box(0, 160, 100, 200), label="3SJ"),
    )
    assert told(findings, "rule_id", "min_distance_m", "provision_name") == [
        ("R145", 60.0, "3SJ (and others: 2), municipality Lipno")
    ]
    assert findings["area_m2"][0] == pytest.approx(100 * 90 + 50 * 10)


def buildings(*shapes, kinds=None):
    kinds = kinds or ["m"] * len(shapes)
    return gpd.GeoDataFrame({"kind": kinds, "geometry": list(shapes)}, geometry="geometry", crs=EPSG)


CEMETERY = of(LIPNO, "SC", box(0, 0, 100, 100))
HOMES = of(BRZEZINY, "SJ", box(0, 160, 100, 500))


def test_distances_are_measured_to_buildings_where_they_are_given():
    findings = run(CEMETERY, HOMES, buildings=buildings(box(40, 200, 50, 210), box(40, 240, 50, 250)))
    assert told(findings, "rule_id", "provision_id", "min_distance_m") == [("R145", "PL.1/300702-POG/1POG#", 100.0)]
    assert findings["reason"][0] == (
        "100\N{NO-BREAK SPACE}m to the nearest building, in zone 1SJ (general plan, municipality Brzeziny);"
        " buildings within reach: 2, zones: 1"
    )


def test_a_residential_zone_without_a_building_within_reach_gives_no_finding():
    assert told(run(CEMETERY, HOMES, buildings=buildings(box(40, 300, 50, 310))), "rule_id") == []


def test_buildings_outside_residential_zones_are_told_together():
    findings = run(CEMETERY, HOMES, buildings=buildings(box(200, 0, 210, 10), box(210, 0, 220, 10)))
    assert told(findings, "rule_id", "provision_id", "min_distance_m") == [("R145", "buildings", 100.0)]


def test_buildings_that_nobody_lives_in_do_not_count():
    given = buildings(box(40, 200, 50, 210), box(40, 230, 50, 240), kinds=["g", "1110"])
    findings = run(CEMETERY, HOMES, buildings=given, options=BorderOptions(building_field="kind"))
    assert told(findings, "min_distance_m") == [(130.0,)]


def test_a_layer_without_buildings_gives_no_distances():
    assert told(run(CEMETERY, of(LIPNO, "SJ", box(0, 120, 100, 500)), buildings=buildings()), "rule_id") == []


def test_buildings_may_be_points():
    findings = run(CEMETERY, HOMES, buildings=buildings(Point(50, 220)))
    assert told(findings, "min_distance_m") == [(120.0,)]


def test_a_building_where_two_plans_lie_on_each_other_is_told_for_both():
    both = [HOMES, local(BRZEZINY, 2, "MN", box(0, 160, 100, 300), "SJ")]
    findings = run(CEMETERY, *both, buildings=buildings(box(40, 200, 50, 210)))
    assert sorted(told(findings, "provision_id")) == [("PL.1/300702-POG/1POG#",), ("PL.1/300702-POG/2MPZP#",)]


def test_a_field_that_names_no_residential_building_is_refused():
    with pytest.raises(InvalidValueError, match="no value of field kind means residential"):
        run(CEMETERY, buildings=buildings(box(0, 0, 1, 1), kinds=["g"]), options=BorderOptions(building_field="kind"))


def test_a_studium_gets_no_verdict_stronger_than_attention():
    studium = {"plan_type": "SUIKZP"}
    findings = run(of(LIPNO, "SC", WEST, **studium), of(BRZEZINY, "SJ", box(900, 100, 2000, 600)))
    assert dict(told(findings, "rule_id", "verdict")) == dict.fromkeys(["R145", "R144", "Q601"], "attention")


def test_zones_on_the_plan_of_the_neighbour_are_found_with_their_area():
    findings = run(of(LIPNO, "SO", WEST), of(BRZEZINY, "SO", box(990, 100, 2000, 600)))
    assert told(findings, "rule_id", "municipality", "area_m2", "provision_id") == [
        ("Q601", "Lipno", 3000.0, "PL.1/300702-POG/1POG#"),
        ("Q601", "Brzeziny", 3000.0, "PL.1/300701-POG/1POG#"),
    ]


def test_an_overlap_as_wide_as_a_line_is_left_out_and_counted():
    progress = SilentProgress()
    findings = run(of(LIPNO, "SO", WEST), of(BRZEZINY, "SO", box(999.95, 100, 2000, 600)), progress=progress)
    assert told(findings, "rule_id") == []
    assert "parts left out as too small or too narrow: 1, together 15.00 m²" in progress.notes


def test_a_general_plan_and_a_local_plan_of_one_municipality_overlap_by_nature():
    assert told(run(of(LIPNO, "SO", WEST), local(LIPNO, 2, "RN", WEST, "SO")), "rule_id") == []


def test_local_plans_of_one_municipality_that_overlap_are_found():
    findings = run(local(LIPNO, 2, "RN", WEST, "SO"), local(LIPNO, 3, "L", box(900, 0, 1500, 400), "SO"))
    assert told(findings, "rule_id", "area_m2") == [("Q602", 40_000.0)] * 2


def units(*areas):
    codes = [("300701", "Lipno"), ("300702", "Brzeziny"), ("300703", "Zagaje")]
    rows = [
        {"teryt": code, "municipality": name, "geometry": area}
        for (code, name), area in zip(codes, areas, strict=False)
    ]
    return frame((), {}, rows)


def test_a_zone_beyond_its_own_municipality_is_found_with_the_area_that_lies_there():
    boundaries = units(box(0, 0, 980, 400), box(980, 0, 2000, 600))
    findings = run(of(LIPNO, "SO", WEST), boundaries=boundaries)
    assert told(findings, "rule_id", "area_m2") == [("Q603", 20 * 400.0)]
    assert "Brzeziny" in findings["reason"][0]


def test_a_zone_inside_its_municipality_gives_no_finding():
    assert told(run(of(LIPNO, "SO", WEST), boundaries=units(WEST)), "rule_id") == []


def test_a_strip_that_no_plan_covers_is_found_with_length_width_and_area():
    findings = run(of(LIPNO, "SO", WEST), of(BRZEZINY, "SO", box(1008, 100, 2000, 600)))
    assert (
        told(findings, "rule_id", "length_m", "min_distance_m", "area_m2")
        == [("Q604", pytest.approx(300), pytest.approx(8), pytest.approx(2400))] * 2
    )


@pytest.mark.parametrize("width", [0.1, 0.3, 49.9])
def test_a_strip_is_found_however_narrow(width):
    findings = run(of(LIPNO, "SO", box(0, 0, 1000, 1000)), of(BRZEZINY, "SO", box(1000 + width, 0, 2000, 1000)))
    assert told(findings, "rule_id", "area_m2") == [("Q604", pytest.approx(1000 * width, rel=1e-6))] * 2


@pytest.mark.parametrize(
    "east",
    [
        pytest.param(box(1060, 0, 2000, 400), id="wider than a strip"),
        pytest.param(box(1000, 0, 2000, 400), id="none"),
        pytest.param(box(1000, 400, 2000, 800), id="corner"),
    ],
)
def test_no_strip_where_there_is_none(east):
    assert told(run(of(LIPNO, "SO", WEST), of(BRZEZINY, "SO", east)), "rule_id") == []


def test_a_strip_is_shared_out_by_the_boundary_between_the_municipalities():
    boundaries = units(box(0, 0, 1006, 1000), box(1006, 0, 2000, 1000))
    findings = run(of(LIPNO, "SO", WEST), of(BRZEZINY, "SO", box(1008, 0, 2000, 400)), boundaries=boundaries)
    assert told(findings, "municipality", "area_m2") == [
        ("Lipno", pytest.approx(6 * 400)),
        ("Brzeziny", pytest.approx(2 * 400)),
    ]


def test_ground_of_a_third_municipality_between_two_plans_is_no_strip():
    boundaries = units(WEST, box(1008, 0, 2000, 400), box(1000, 0, 1008, 400))
    assert told(run(of(LIPNO, "SO", WEST), of(BRZEZINY, "SO", box(1008, 0, 2000, 400)), boundaries=boundaries)) == []


def test_ground_that_a_local_plan_covers_is_no_strip():
    findings = run(
        of(LIPNO, "SO", WEST),
        of(BRZEZINY, "SO", box(1008, 0, 2000, 400)),
        local(BRZEZINY, 2, "L", box(1000, 0, 1008, 400), "SO"),
    )
    assert told(findings, "rule_id") == []


ROAD = of(LIPNO, "SK", box(0, 400, 1000, 430))


def test_a_road_that_ends_at_the_boundary_is_found_with_the_width_of_its_end():
    findings = run(ROAD, of(BRZEZINY, "SU", EAST))
    assert told(findings, "rule_id", "zone_id", "length_m") == [("Q605", "1SK", pytest.approx(30))]
    assert findings.geometry[0].equals(box(990, 400, 1000, 430))


@pytest.mark.parametrize(
    "across",
    [
        pytest.param(of(BRZEZINY, "SK", box(1000, 400, 2000, 430)), id="zone of a general plan"),
        pytest.param(local(BRZEZINY, 2, "KDG", box(1002, 410, 2000, 430), "SK"), id="main road of a local plan"),
        pytest.param(local(BRZEZINY, 2, "KDZ", box(1000, 430, 2000, 450)), id="lesser road, from the corner on"),
    ],
)
def test_a_road_that_is_carried_on_gives_no_finding(across):
    assert "Q605" not in set(run(ROAD, of(BRZEZINY, "SU", EAST), across)["rule_id"])


def test_a_road_of_the_voivodeship_plan_carries_a_road_on():
    lines = frame((), {}, [{"category": "road_regional", "geometry": box(1001, 415, 1900, 416).exterior}])
    assert told(run(ROAD, of(BRZEZINY, "SU", EAST), lines=lines), "rule_id") == []


def test_a_power_line_carries_no_road_on():
    lines = frame((), {}, [{"category": "power_110kv", "geometry": box(1001, 415, 1900, 416).exterior}])
    assert told(run(ROAD, of(BRZEZINY, "SU", EAST), lines=lines), "rule_id") == [("Q605",)]


def test_a_road_along_the_boundary_does_not_end_there():
    assert told(run(of(LIPNO, "SK", box(970, 0, 1000, 600)), of(BRZEZINY, "SU", EAST)), "rule_id") == []


def test_a_road_that_the_boundary_only_grazes_does_not_end_there():
    grazed = box(0, 400, 3000, 500).difference(Polygon([(1000, 400), (1100, 410), (1300, 400)]))
    across = Polygon([(1000, 400), (1100, 410), (1300, 400), (1300, 0), (1000, 0)])
    assert told(run(of(LIPNO, "SK", grazed), of(BRZEZINY, "SO", across)), "rule_id") == []


def test_a_road_may_end_at_a_slant():
    road = Polygon([(0, 400), (1000, 400), (1040, 430), (0, 430)])
    across = Polygon([(1000, 400), (1040, 430), (2000, 430), (2000, 400)])
    assert told(run(of(LIPNO, "SK", road), of(BRZEZINY, "SO", across)), "rule_id", "length_m") == [
        ("Q605", pytest.approx(50))
    ]


def test_a_yard_beside_the_boundary_is_no_end_of_a_road():
    assert told(run(of(LIPNO, "SK", box(900, 200, 1000, 300)), of(BRZEZINY, "SU", EAST)), "rule_id") == []


def test_a_local_road_ends_where_a_local_plan_does_not_carry_it_on():
    road = local(LIPNO, 2, "KDL", box(0, 400, 1000, 412))
    findings = run(road, local(BRZEZINY, 3, "U", EAST, "SU"))
    assert told(findings, "rule_id", "length_m") == [("Q606", pytest.approx(12))]


def test_a_local_road_may_end_at_a_general_plan_which_does_not_show_it():
    assert told(run(local(LIPNO, 2, "KDL", box(0, 400, 1000, 412)), of(BRZEZINY, "SU", EAST)), "rule_id") == []


def test_the_check_is_the_same_whichever_plan_comes_first():
    rows = [
        HOUSING,
        INDUSTRY,
        ROAD,
        of(BRZEZINY, "SU", box(1005, 600, 2000, 900)),
        of(LIPNO, "SR", box(0, 430, 1000, 900)),
    ]
    assert run(*rows).equals(run(*reversed(rows)))


def test_the_check_is_the_same_wherever_the_municipalities_lie():
    def moved(row, east, north):
        return {**row, "geometry": affinity.translate(row["geometry"], east, north)}

    rows = [HOUSING, INDUSTRY, ROAD, of(BRZEZINY, "SU", box(1005, 600, 2000, 900))]
    here, there = run(*rows), run(*(moved(row, 440_000, 430_000) for row in rows))
    assert list(here["finding_id"]) == list(there["finding_id"])
    assert list(here["length_m"].fillna(0)) == pytest.approx(list(there["length_m"].fillna(0)), abs=1e-3)


def test_every_finding_is_the_primary_one_of_its_pair():
    assert run(HOUSING, INDUSTRY, ROAD)["is_primary"].all()


def test_an_invalid_zone_is_repaired_and_measured():
    bow_tie = MultiPolygon([box(0, 0, 1000, 400), box(500, 0, 1000, 400)])
    progress = SilentProgress()
    findings = run(of(LIPNO, "SJ", bow_tie), INDUSTRY, progress=progress)
    assert told(findings, "length_m") == [(pytest.approx(300),)] * 2
    assert progress.warnings


def test_a_zone_without_geometry_is_told_and_the_others_are_checked():
    progress = SilentProgress()
    findings = run(HOUSING, INDUSTRY, of(LIPNO, "SW", None, label="2SW"), progress=progress)
    assert len(findings) == 2
    assert any("2SW" in warning for warning in progress.warnings)


def test_a_zone_at_the_boundary_that_is_not_recognised_is_told():
    progress = SilentProgress()
    run(of(LIPNO, None, WEST, label="?"), INDUSTRY, progress=progress)
    assert any("not recognised" in warning and "?" in warning for warning in progress.warnings)


def test_plans_that_do_not_meet_are_told_to_have_no_boundary():
    progress = SilentProgress()
    assert told(run(HOUSING, of(BRZEZINY, "SP", box(5000, 0, 6000, 10)), progress=progress), "rule_id") == []
    assert any("there is no boundary to check" in warning for warning in progress.warnings)


def test_plans_without_teryt_are_told():
    progress = SilentProgress()
    nowhere = {"teryt": None, "municipality": None}
    findings = run({**HOUSING, **nowhere}, {**INDUSTRY, **nowhere}, progress=progress)
    assert told(findings, "rule_id") == []
    assert any("without TERYT" in warning for warning in progress.warnings)


def test_a_cancelled_check_gives_nothing():
    class Stopping(SilentProgress):
        def advance(self, fraction):
            if fraction > 0.25:
                raise Cancelled

    with pytest.raises(Cancelled):
        run(HOUSING, INDUSTRY, progress=Stopping())


def test_the_bar_never_goes_back():
    seen = []

    class Watching(SilentProgress):
        def advance(self, fraction):
            seen.append(fraction)

    run(HOUSING, INDUSTRY, ROAD, progress=Watching(), boundaries=units(WEST, EAST))
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1.0)


def test_inputs_are_not_changed():
    lines = frame((), {}, [{"category": "road_regional", "geometry": box(1001, 415, 1900, 416).exterior}])
    boundaries, given = units(WEST, EAST), buildings(box(40, 200, 50, 210))
    before = [each.copy(deep=True) for each in (lines, boundaries, given)]
    run(HOUSING, INDUSTRY, lines=lines, boundaries=boundaries, buildings=given)
    assert all(each.equals(copy) for each, copy in zip((lines, boundaries, given), before, strict=True))


def facts(*rows, **given):
    _, check = checked(*rows, **given)
    table = check.facts("1.0")
    return {
        subject: dict(zip(group["item"], group["value"], strict=True)) for subject, group in table.groupby("subject")
    }


def test_the_record_of_a_run_names_what_was_asked():
    told_of = facts(HOUSING, INDUSTRY)
    assert set(told_of["rule"]) == {"R057", "R143", "R144", "R145", "Q601", "Q602", "Q604", "Q605", "Q606"}
    assert told_of["check"].keys() == {"borders"}
    assert told_of["findings"]["count"] == "2"


def test_boundaries_add_the_check_that_needs_them():
    assert "Q603" in facts(HOUSING, INDUSTRY, boundaries=units(WEST, EAST))["rule"]


def test_the_record_names_only_municipalities_that_were_asked_for_but_all_plans():
    told_of = facts(HOUSING, INDUSTRY, options=BorderOptions(teryt=["300702"]))
    assert told_of["municipality"] == {"300702": "Brzeziny"}
    assert set(told_of["plan"]) == {LIPNO["plan_id"], BRZEZINY["plan_id"]}
