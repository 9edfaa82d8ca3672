import datetime as dt
import threading
import time

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import LineString, MultiPolygon, Point, Polygon, box

from ako_qgis_plugin.core.conformity.check import CheckOptions, ConformityCheck, check_conformity
from ako_qgis_plugin.core.errors import Cancelled, CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.core.layers import provisions, zones

BOOK = load_rule_book()
FIELD = box(0, 0, 1000, 1000)
CORRIDOR = box(0, 400, 1000, 600)


def run(zone_layer, provision_layer, progress=None, boundaries=None, **options):
    return check_conformity(
        zone_layer,
        provision_layer,
        BOOK,
        boundaries=boundaries,
        options=CheckOptions(**options),
        progress=progress or SilentProgress(),
    )


def of_zones(result):
    """Findings of pairs; whole plans also have one on the weaker reservation (R009)."""
    return result.findings[result.findings["zone_id"].notna()]


def told(result, *columns):
    return of_zones(result)[list(columns)].to_numpy().tolist()


def tallies(result):
    return {row.verdict: (row.findings, row.area_m2) for row in result.summary.itertuples()}


# --- what a finding says ----------------------------------------------------------------------------------------------


def test_housing_in_a_planned_corridor_is_a_conflict_with_its_area_share_and_length():
    result = run(zones({"geometry": FIELD}), provisions({"geometry": LineString([(0, 500), (2000, 500)])}))
    assert told(result, "rule_id", "verdict", "certainty", "area_m2", "zone_share_pct", "length_m") == [
        ["R001", "conflict", "certain", 200_000.0, 20.0, 1000.0]
    ]


def test_verdict_on_a_studium_is_capped_at_attention():
    result = run(zones({"plan_type": "SUIKZP", "geometry": FIELD}), provisions({"geometry": CORRIDOR}))
    assert told(result, "rule_id", "verdict") == [["R001", "attention"]]


def test_local_plan_older_than_the_provision_says_so():
    zone = {"plan_type": "MPZP", "symbol_class": "MN", "valid_from": "2010-05-01", "geometry": FIELD}
    result = run(zones(zone), provisions({"valid_from": dt.date(2019, 3, 25), "geometry": CORRIDOR}))
    assert set(result.findings["reason"]) == {"local plan older than the provision"}


def test_general_plan_says_nothing_of_its_age():
    zone = {"valid_from": dt.date(2010, 5, 1), "geometry": FIELD}
    result = run(zones(zone), provisions({"valid_from": dt.date(2019, 3, 25), "geometry": CORRIDOR}))
    assert set(result.findings["reason"]) == {None}


@pytest.mark.parametrize(("language", "word"), [("pl", "zabudowę mieszkaniową"), ("en", "housing")])
def test_findings_speak_the_language_that_is_asked_for(language, word):
    result = run(zones({"geometry": FIELD}), provisions({"geometry": CORRIDOR}), language=language)
    assert word in of_zones(result)["rationale"].iloc[0]


def test_supports_are_findings_only_when_asked_for():
    layers = zones({"zone_class": "SK", "geometry": FIELD}), provisions({"geometry": CORRIDOR})
    assert told(run(*layers), "rule_id") == []
    assert told(run(*layers, include_supports=True), "rule_id", "verdict") == [["R008", "supports"]]


# --- what is judged ---------------------------------------------------------------------------------------------------


def test_obsolete_plans_are_left_out_unless_asked_for():
    zone_layer = zones({"status": "obsolete", "geometry": FIELD}, {"geometry": box(0, 5000, 10, 5010)})
    assert told(run(zone_layer, provisions({"geometry": CORRIDOR})), "zone_id") == []
    asked = run(zone_layer, provisions({"geometry": CORRIDOR}), statuses=["obsolete"])
    assert told(asked, "zone_id") == [["Z1"]]


def test_plan_without_status_is_judged():
    result = run(zones({"status": None, "geometry": FIELD}), provisions({"geometry": CORRIDOR}))
    assert told(result, "zone_id") == [["Z1"]]


@pytest.mark.parametrize("code", ["300702", "3007022"])
def test_only_the_municipalities_asked_for_are_judged(code):
    zone_layer = zones(
        {"geometry": box(0, 0, 500, 1000)},
        {"plan_id": "PL.2", "teryt": 3007022, "geometry": box(500, 0, 1000, 1000)},
    )
    result = run(zone_layer, provisions({"geometry": CORRIDOR}), teryt=[code])
    assert told(result, "teryt", "zone_id") == [["300702", "Z2"]]


def test_check_that_would_judge_nothing_is_no_clean_bill():
    with pytest.raises(InvalidValueError, match="no zone has a status and municipality that the check asks for"):
        run(zones({"geometry": FIELD}), provisions({"geometry": CORRIDOR}), teryt=["999999"])


# --- the summary ------------------------------------------------------------------------------------------------------


def test_every_pair_is_counted_once_under_its_strongest_verdict():
    # R026, R027 and R028 all speak of housing on a railway.
    line = LineString([(0, 500), (1000, 500)])
    result = run(
        zones({"geometry": FIELD}),
        provisions({"category": "rail_line", "provision_status": "existing", "geometry": line}),
    )
    assert sorted(result.findings["rule_id"]) == ["R026", "R027", "R028"]
    assert result.findings.loc[result.findings["is_primary"], "rule_id"].tolist() == ["R026"]
    assert tallies(result)["attention"] == (1, pytest.approx(50_000, rel=1e-3))


def test_pair_that_no_rule_covers_is_counted_as_such_and_never_as_conforming():
    road = {"category": "road_national", "provision_status": "existing", "geometry": CORRIDOR}
    result = run(zones({"zone_class": "SK", "geometry": FIELD}), provisions(road))
    assert tallies(result) == {"no_rule": (1, 200_000.0)}


def test_status_for_which_there_is_no_rule_is_told():
    progress = SilentProgress()
    site = {"category": "natura2000", "provision_status": "existing", "geometry": CORRIDOR}
    result = run(zones({"geometry": FIELD}), provisions(site), progress)
    assert tallies(result) == {"no_rule": (1, 200_000.0)}
    assert any("there are rules for protected" in warning for warning in progress.warnings)


def test_local_road_without_a_class_of_its_own_is_counted_as_no_rule():
    road = {"plan_type": "MPZP", "zone_class": None, "symbol_class": "KDL", "geometry": FIELD}
    reserve = {"category": "nature_reserve", "provision_status": "protected", "geometry": CORRIDOR}
    assert tallies(run(zones(road), provisions(reserve))) == {"no_rule": (1, 200_000.0)}


def test_dropped_slivers_are_counted_with_their_area():
    result = run(zones({"geometry": FIELD}), provisions({"geometry": box(999.5, 0, 1200, 1000)}))
    assert told(result, "rule_id") == []
    assert tallies(result) == {"sliver_dropped": (1, 500.0)}


def test_by_provision_adds_up_areas_and_lengths():
    zone_layer = zones({"geometry": box(0, 0, 500, 1000)}, {"geometry": box(500, 0, 1000, 1000)})
    result = run(zone_layer, provisions({"geometry": LineString([(0, 500), (1000, 500)])}))
    [row] = result.by_provision[result.by_provision["verdict"] == "conflict"].itertuples()
    assert (row.provision_id, row.findings, row.length_m) == ("P1", 2, 1000.0)
    assert row.area_m2 == pytest.approx(200_000, rel=1e-9)


# --- what is not assessed ---------------------------------------------------------------------------------------------


def not_assessed(result):
    rows = result.findings[result.findings["verdict"] == "not_assessed"]
    return rows[["zone_id", "provision_id", "reason", "area_m2"]].to_numpy().tolist()


def test_zone_that_was_not_recognised_is_not_assessed_rather_than_clean():
    zone = {"zone_class": None, "symbol": "XT", "geometry": FIELD}
    assert not_assessed(run(zones(zone), provisions({"geometry": CORRIDOR}))) == [
        ["Z1", "P1", "symbol of the zone not recognised", 200_000.0]
    ]


def test_unknown_zone_class_counts_as_not_recognised_and_is_told():
    progress = SilentProgress()
    result = run(zones({"zone_class": "XX", "geometry": FIELD}), provisions({"geometry": CORRIDOR}), progress)
    assert len(not_assessed(result)) == 1
    assert any("zone_class XX is none of" in warning for warning in progress.warnings)


@pytest.mark.parametrize("nothing", [None, Point(), MultiPolygon()])
def test_provision_without_location_stays_in_the_result(nothing):
    layer = provisions({"geometry": CORRIDOR}, {"provision_id": "P2", "geometry": nothing})
    assert not_assessed(run(zones({"geometry": FIELD}), layer)) == [[None, "P2", "no location", 0.0]]


def test_corridor_of_unknown_width_is_told_once():
    turbine = {"category": "mineral_deposit", "provision_status": "protected", "geometry": Point(500, 500)}
    assert not_assessed(run(zones({"geometry": FIELD}), provisions(turbine))) == [
        [None, "P1", "corridor width unknown", 0.0]
    ]


def test_distance_rules_speak_though_the_width_is_unknown():
    turbine = {"category": "wind_turbine", "provision_status": "existing", "geometry": Point(500, 500)}
    result = run(zones({"geometry": FIELD}), provisions(turbine))
    assert told(result, "rule_id", "verdict") == [["R056", "potential_conflict"]]


def test_land_without_a_plan_is_not_assessed_where_boundaries_are_given():
    boundaries = gpd.GeoDataFrame(
        {"JPT_KOD_JE": ["3007012", "3007022"], "JPT_NAZWA_": ["Blizanów", "Brzeziny"]},
        geometry=[FIELD, box(1000, 0, 2000, 1000)],
        crs=2180,
    )
    result = run(zones({"geometry": FIELD}), provisions({"geometry": box(0, 400, 1500, 600)}), boundaries=boundaries)
    rows = result.findings[result.findings["reason"] == "no plan"]
    assert rows[["teryt", "municipality", "area_m2"]].to_numpy().tolist() == [["300702", "Brzeziny", 100_000.0]]


def test_zone_without_geometry_is_not_assessed():
    layer = zones({"geometry": FIELD}, {"zone_id": "Z9", "geometry": None})
    progress = SilentProgress()
    assert ["Z9", None, "geometry missing or beyond repair", 0.0] in not_assessed(
        run(layer, provisions({"geometry": CORRIDOR}), progress)
    )
    assert any("Z9: geometry missing" in warning for warning in progress.warnings)


def test_bow_tie_is_repaired_with_a_warning_that_names_the_zone():
    bow_tie = Polygon([(0, 0), (1000, 1000), (1000, 0), (0, 1000)])
    progress = SilentProgress()
    result = run(zones({"geometry": bow_tie}), provisions({"geometry": CORRIDOR}), progress)
    # Two triangles that meet in the middle of the corridor: each 2 · (500² - 400²) / 2.
    assert of_zones(result)["area_m2"].tolist() == [pytest.approx(180_000)]
    assert any("Z1: invalid geometry repaired (Self-intersection" in warning for warning in progress.warnings)


# --- bad input --------------------------------------------------------------------------------------------------------


def test_missing_field_is_named():
    with pytest.raises(MissingFieldError, match="zones: missing fields zone_class"):
        run(zones({"geometry": FIELD}).drop(columns="zone_class"), provisions({"geometry": CORRIDOR}))


@pytest.mark.parametrize("layer", ["zones", "provisions"])
def test_empty_layer_is_refused(layer):
    layers = {"zones": zones({"geometry": FIELD}), "provisions": provisions({"geometry": CORRIDOR})}
    layers[layer] = layers[layer].iloc[:0]
    with pytest.raises(InvalidValueError, match=f"{layer}: the layer is empty"):
        run(layers["zones"], layers["provisions"])


def test_two_versions_of_one_plan_are_refused():
    layer = zones({"zone_id": "Z1", "geometry": FIELD}, {"zone_id": "Z1", "geometry": FIELD})
    with pytest.raises(InvalidValueError, match=r"two versions of one plan are loaded: PL\.1/300701-POG/1POG/Z1"):
        run(layer, provisions({"geometry": CORRIDOR}))


def test_other_crs_is_refused():
    with pytest.raises(CrsError, match="zones: coordinates are in EPSG:2177, not in EPSG:2180"):
        run(zones({"geometry": FIELD}, crs=2177), provisions({"geometry": CORRIDOR}))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"category": "motorway"}, r"provisions: field category holds 'motorway'; allowed are road_express"),
        ({"provision_status": None}, r"field provision_status holds nothing; allowed are planned, existing, protected"),
        ({"width_m": "wide"}, r"field width_m holds 'wide', which is no number"),
        ({"valid_from": "spring"}, r"field valid_from holds 'spring', which is no date"),
    ],
)
def test_value_that_is_not_allowed_is_named(change, message):
    with pytest.raises(InvalidValueError, match=message):
        run(zones({"geometry": FIELD}), provisions({"geometry": CORRIDOR, **change}))


def test_identifier_that_stands_twice_is_refused():
    layer = provisions({"provision_id": "S11", "geometry": CORRIDOR}, {"provision_id": "S11", "geometry": CORRIDOR})
    with pytest.raises(InvalidValueError, match="provision_id S11 stands twice"):
        run(zones({"geometry": FIELD}), layer)


def test_numbers_with_a_decimal_comma_and_heights_are_read():
    line = LineString([(0, 500, 120), (1000, 500, 121)])
    result = run(zones({"geometry": shapely.force_3d(FIELD)}), provisions({"width_m": "50,0", "geometry": line}))
    assert told(result, "area_m2") == [[50_000.0]]
    assert not shapely.has_z(result.findings.geometry).any()


def test_negative_accuracy_counts_as_not_given():
    result = run(zones({"geometry": FIELD}), provisions({"accuracy_m": -5.0, "geometry": CORRIDOR}))
    assert told(result, "certainty") == [["unknown"]]


def test_provision_of_polygon_and_line_takes_both_grounds():
    mixed = shapely.GeometryCollection([box(0, 0, 100, 100), LineString([(200, 500), (800, 500)])])
    result = run(zones({"geometry": FIELD}), provisions({"width_m": 20.0, "geometry": mixed}))
    round_caps_inside = np.pi * 100
    assert of_zones(result)["area_m2"].iloc[0] == pytest.approx(10_000 + 600 * 20 + round_caps_inside, rel=1e-3)


# --- how it runs ------------------------------------------------------------------------------------------------------


def grid(count):
    cells = [box(x * 100, y * 100, x * 100 + 100, y * 100 + 100) for x in range(count) for y in range(count)]
    classes = ["SJ", "SO", "SK", "SP", "SZ"]
    return zones(*({"zone_class": classes[n % 5], "geometry": cell} for n, cell in enumerate(cells)))


def lines(count, length):
    return provisions(
        *({"accuracy_m": 20.0, "geometry": LineString([(0, 70 * n), (length, 90 * n + 35)])} for n in range(count))
    )


def test_number_of_threads_changes_nothing():
    layers = grid(20), lines(20, 2000)
    one, two = run(*layers, threads=1), run(*layers, threads=2)
    assert one.findings.equals(two.findings)
    assert one.summary.equals(two.summary)


def test_inputs_are_left_as_they_were():
    zone_layer, provision_layer = grid(5), lines(3, 500)
    before = zone_layer.copy(deep=True), provision_layer.copy(deep=True)
    run(zone_layer, provision_layer)
    assert zone_layer.equals(before[0])
    assert provision_layer.equals(before[1])


class Watched(SilentProgress):
    def __init__(self, cancel_at=2.0):
        super().__init__()
        self.seen = []
        self.cancel_at = cancel_at

    def advance(self, fraction):
        self.seen.append(fraction)
        if fraction >= self.cancel_at:
            raise Cancelled


def test_progress_never_goes_back_and_stays_between_nothing_and_all():
    progress = Watched()
    run(grid(10), lines(10, 1000), progress)
    assert progress.seen == sorted(progress.seen)
    assert 0 <= progress.seen[0] <= progress.seen[-1] <= 1


@pytest.mark.parametrize("moment", [0.0, 0.3, 0.6, 0.95])
def test_cancelled_check_gives_no_result(moment):
    with pytest.raises(Cancelled):
        run(grid(10), lines(10, 1000), Watched(moment))


def test_cancel_stops_the_workers_within_a_second():
    with pytest.raises(Cancelled):
        run(grid(60), lines(300, 6000), Watched(0.15))
    end = time.monotonic() + 1.0
    while threading.active_count() > 1 and time.monotonic() < end:
        time.sleep(0.02)
    assert threading.active_count() == 1


# --- findings as they come --------------------------------------------------------------------------------------------


def streamed(zone_layer, provision_layer, **options):
    return ConformityCheck(zone_layer, provision_layer, BOOK, options=CheckOptions(**options))


def two_municipalities():
    codes = ["300702", "300701", None]
    return zones(
        *(
            {"teryt": code, "plan_id": f"plan {code}", "geometry": box(x, 0, x + 900, 900)}
            for code, x in zip(codes, (0, 2000, 4000), strict=True)
        )
    )


def test_findings_come_by_municipality_and_are_sorted_as_a_whole():
    corridor = provisions({"geometry": LineString([(-100, 500), (6000, 500)])}, {"geometry": None})
    portions = list(streamed(two_municipalities(), corridor).findings())
    assert [sorted(set(portion["teryt"].fillna(""))) for portion in portions] == [[""], [""], ["300701"], ["300702"]]
    together = pd.concat(portions, ignore_index=True)
    keys = together[["teryt", "plan_id", "zone_id", "provision_id", "rule_id"]].fillna("").to_numpy().tolist()
    assert keys == sorted(keys)
    assert together.equals(run(two_municipalities(), corridor).findings)


def test_summaries_count_what_has_been_given():
    check = streamed(two_municipalities(), provisions({"geometry": LineString([(-100, 500), (6000, 500)])}))
    findings = list(check.findings())
    summary, by_provision = check.summaries()
    assert summary["findings"].sum() == by_provision["findings"].sum() == sum(map(len, findings))


def test_caller_that_stops_in_the_middle_leaves_no_worker_behind():
    findings = streamed(grid(40), lines(200, 4000), threads=2).findings()
    next(findings)
    findings.close()
    assert threading.active_count() == 1
