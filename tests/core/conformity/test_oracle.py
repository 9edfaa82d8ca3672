"""The oracle itself against facts computed by hand: rectangles, whole metres, one sentence of the design a test."""

from __future__ import annotations

from datetime import date
from math import pi

import pytest
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from .oracle import (
    NO_LOCATION,
    NO_PLAN,
    UNRECOGNISED,
    WIDTH_UNKNOWN,
    WITHIN_ACCURACY,
    Hit,
    Judgement,
    Options,
    Row,
    judge,
)
from .scenarios import CROSSWALK, SHIPPED_CATEGORIES, boundary_row, provision_row, rule_row, zone_row

SQUARE = box(0, 0, 100, 100)
EAST_HALF = box(50, 0, 150, 100)


def run(zones: list[Row], provisions: list[Row], rules: list[Row], **more) -> Judgement:
    boundaries = more.pop("boundaries", None)
    return judge(zones, provisions, rules, SHIPPED_CATEGORIES, CROSSWALK, boundaries, Options(**more))


def only(judgement: Judgement) -> Hit:
    assert len(judgement.findings) == 1, judgement.findings
    return judgement.findings[0]


def one(shape, provided, rule: Row | None = None, *, provision: Row | None = None, **zone) -> Judgement:
    """One zone (class SJ unless told), one provision, one rule."""
    values = {"zone_class": "SJ", "symbol_class": "SJ"} | zone
    return run(
        [zone_row("1Z", shape, **values)],
        [provision_row("P", provided, **(provision or {}))],
        [rule or rule_row("R1", "SJ")],
    )


def outcome(judgement: Judgement) -> tuple[str, str]:
    hit = only(judgement)
    return hit.verdict, hit.certainty


# --- sliver test ------------------------------------------------------------------------------------------------------


def test_half_covered_square_has_half_its_area_and_share():
    hit = only(one(SQUARE, EAST_HALF))
    assert (hit.verdict, hit.certainty, hit.area_m2, hit.zone_share_pct) == ("conflict", "certain", 5000, 50)


def test_touching_is_no_overlap():
    assert one(SQUARE, box(100, 0, 200, 100)).hits == []


def test_strip_of_half_a_metre_is_a_sliver_and_counted():
    judgement = one(box(0, 0, 1000, 100), box(0, 99.5, 1000, 200))  # 500 m2, but 2·500/2001 m wide
    assert judgement.findings == []
    assert judgement.dropped_slivers == 1


def test_part_of_99_m2_is_dropped_and_one_of_121_m2_kept():
    spots = MultiPolygon([box(0, 0, 9, 11), box(50, 50, 61, 61)])
    assert only(one(SQUARE, spots)).area_m2 == 121


def test_hole_counts_in_the_perimeter():
    ring = Polygon(SQUARE.exterior, [box(1.5, 1.5, 98.5, 98.5).exterior])  # 591 m2, perimeter 788: 1.5 m wide
    assert only(one(SQUARE, ring)).area_m2 == pytest.approx(591)
    thin = Polygon(SQUARE.exterior, [box(0.9, 0.9, 99.1, 99.1).exterior])  # 356.76 m2 / 792.8: 0.9 m wide
    assert one(SQUARE, thin).findings == []


def test_repaired_bow_tie_keeps_both_wings():
    bow_tie = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    assert only(one(SQUARE, bow_tie)).area_m2 == pytest.approx(5000)


# --- footprints -------------------------------------------------------------------------------------------------------


def test_line_has_its_own_width():
    hit = only(one(SQUARE, LineString([(-50, 50), (150, 50)]), provision={"width_m": 30.0}))
    assert (hit.area_m2, hit.length_m, hit.min_distance_m) == (pytest.approx(3000), 100, 0)


@pytest.mark.parametrize("width", [None, 0.0, -5.0, float("nan")])
def test_line_without_width_has_that_of_its_category(width):
    road = {"width_m": width, "category": "gas_hp"}  # 12 m
    rule = rule_row("R1", "SJ", category="gas_hp")
    assert only(one(SQUARE, LineString([(-50, 50), (150, 50)]), rule, provision=road)).area_m2 == pytest.approx(1200)


def test_width_of_a_point_is_a_diameter():
    area = only(one(SQUARE, Point(50, 50), provision={"width_m": 40.0})).area_m2
    assert area == pytest.approx(pi * 20**2, rel=2e-3)


def test_distance_is_measured_from_the_line_as_drawn():
    rule = rule_row("R1", "SJ", "within_distance", distance_m="30")
    hit = only(one(SQUARE, LineString([(-50, 120), (150, 120)]), rule, provision={"width_m": 400.0}))
    assert (hit.area_m2, hit.min_distance_m, hit.length_m) == (pytest.approx(1000), 20, 0)


# --- accuracy ---------------------------------------------------------------------------------------------------------


def test_deep_overlap_is_certain_though_the_drawing_is_coarse():
    assert outcome(one(SQUARE, EAST_HALF, provision={"accuracy_m": 20.0})) == ("conflict", "certain")


def test_overlap_within_the_accuracy_is_uncertain_and_a_conflict_only_potential():
    judgement = one(SQUARE, box(90, 0, 200, 100), provision={"accuracy_m": 20.0})
    assert outcome(judgement) == ("potential_conflict", "uncertain")
    assert only(judgement).area_m2 == 1000


def test_attention_stays_attention_when_uncertain():
    rule = rule_row("R1", "SJ", verdict="attention")
    assert outcome(one(SQUARE, box(90, 0, 200, 100), rule, provision={"accuracy_m": 20.0})) == (
        "attention",
        "uncertain",
    )


def test_narrow_corridor_through_a_broad_zone_is_certain_by_shrinking_the_zone():
    assert outcome(one(SQUARE, box(45, -50, 55, 150), provision={"accuracy_m": 20.0})) == ("conflict", "certain")


def test_narrow_zone_in_a_broad_area_is_certain_by_shrinking_the_area():
    assert outcome(one(box(45, 0, 55, 100), box(0, -50, 100, 150), provision={"accuracy_m": 20.0})) == (
        "conflict",
        "certain",
    )


@pytest.mark.parametrize("accuracy", [None, -1.0, float("nan")])
def test_unknown_accuracy_leaves_the_verdict_and_makes_certainty_unknown(accuracy):
    assert outcome(one(SQUARE, box(90, 0, 200, 100), provision={"accuracy_m": accuracy})) == ("conflict", "unknown")


def test_near_miss_within_the_accuracy_is_possible():
    hit = only(one(SQUARE, box(110, 0, 200, 100), provision={"accuracy_m": 20.0}))
    assert (hit.verdict, hit.certainty, hit.reason) == ("attention", "possible", WITHIN_ACCURACY)
    assert (hit.area_m2, hit.min_distance_m) == (pytest.approx(1000), 10)


def test_near_miss_of_an_attention_rule_says_nothing():
    rule = rule_row("R1", "SJ", verdict="attention")
    assert one(SQUARE, box(110, 0, 200, 100), rule, provision={"accuracy_m": 20.0}).hits == []


def test_near_miss_of_unknown_accuracy_says_nothing():
    assert one(SQUARE, box(110, 0, 200, 100), provision={"accuracy_m": None}).hits == []


# --- adjacency --------------------------------------------------------------------------------------------------------

ADJACENT = rule_row("R1", "SJ", "adjacent")


def test_zone_at_the_edge_gets_the_ten_metre_strip():
    hit = only(one(SQUARE, box(100, 0, 200, 100), ADJACENT))
    assert (hit.verdict, hit.certainty, hit.area_m2) == ("conflict", "certain", pytest.approx(1000))


def test_zone_99_cm_away_is_adjacent_and_one_101_cm_away_is_not():
    assert only(one(SQUARE, box(100.99, 0, 200, 100), ADJACENT)).area_m2 == pytest.approx(901)
    assert one(SQUARE, box(101.01, 0, 200, 100), ADJACENT).hits == []


def test_overlapping_zone_is_not_adjacent_but_one_that_overlaps_by_a_sliver_is():
    assert one(SQUARE, EAST_HALF, ADJACENT).hits == []
    assert only(one(SQUARE, box(99.5, 0, 200, 100), ADJACENT)).area_m2 == pytest.approx(1050)


@pytest.mark.parametrize(("accuracy", "certainty"), [(0.0, "certain"), (None, "unknown"), (20.0, "uncertain")])
def test_accuracy_never_changes_an_adjacent_verdict(accuracy, certainty):
    judgement = one(SQUARE, box(100, 0, 200, 100), ADJACENT, provision={"accuracy_m": accuracy})
    assert outcome(judgement) == ("conflict", certainty)


def test_adjacent_corner_too_small_to_keep_is_no_finding():
    judgement = one(SQUARE, box(100, 100, 200, 200), ADJACENT)  # a quarter disc of 78 m2
    assert judgement.hits == []


# --- tokens and specificity -------------------------------------------------------------------------------------------


def fired(rules: list[Row], **zone) -> set[str | None]:
    values = {"zone_class": "SO", "symbol_class": "SO"} | zone
    judgement = run([zone_row("1Z", SQUARE, **values)], [provision_row("P", EAST_HALF)], rules)
    return {hit.rule_id for hit in judgement.hits}


LADDER = [
    rule_row("star", "POG:* MPZP:*"),
    rule_row("bare", "SO"),
    rule_row("typed", "POG:SO"),
    rule_row("profile", "SO[PEW]"),
]


def test_profile_token_silences_the_others():
    assert fired(LADDER, additional_profile="ZP PEW") == {"profile"}


def test_plan_type_token_silences_the_bare_class():
    assert fired(LADDER) == {"typed"}


def test_bare_class_holds_in_any_plan_type():
    assert fired(LADDER, plan_type="MPZP", symbol_class="RN") == {"bare"}


def test_star_speaks_where_nothing_else_does_even_of_an_unrecognised_zone():
    assert fired(LADDER, zone_class="SJ") == {"star"}
    assert fired(LADDER, zone_class=None, symbol_class=None) == {"star", None}


def test_profile_code_is_a_whole_word():
    assert fired(LADDER, additional_profile="PEWX") == {"typed"}


def test_mpzp_token_takes_symbols_below_it():
    rules = [rule_row("R1", "MPZP:U"), rule_row("R2", "MPZP:UHD"), rule_row("R3", "MPZP:UH")]
    zone = {"plan_type": "MPZP", "zone_class": "SU"}
    assert fired(rules, symbol_class="UHD", **zone) == {"R1", "R2", "R3"}
    assert fired(rules, symbol_class="UH", **zone) == {"R1", "R3"}
    assert fired(rules, symbol_class="UHD", plan_type="SUIKZP", zone_class="SU") == set()


def test_best_token_of_a_rule_counts_and_equal_ranks_both_speak():
    assert fired([rule_row("R1", "POG:* SO"), rule_row("R2", "SO"), rule_row("R3", "POG:*")]) == {"R1", "R2"}


def test_specificity_stays_within_a_relation():
    near = rule_row("near", "POG:*", "within_distance", distance_m="5")
    assert fired([near, rule_row("typed", "POG:SO")]) == {"near", "typed"}


def test_category_and_status_must_both_match():
    assert (
        fired([rule_row("R1", "SO", category="rail_line"), rule_row("R2", "SO", provision_status="existing")]) == set()
    )


def test_border_categories_never_take_part():
    rule = rule_row("R1", "SJ", category="residential_neighbour")
    judgement = one(SQUARE, EAST_HALF, rule, provision={"category": "residential_neighbour"})
    assert judgement.hits == []


# --- reservations -----------------------------------------------------------------------------------------------------

RESERVATION = [
    rule_row("R1", "POG:SK", verdict="supports"),
    rule_row("R2", "POG:*", "missing_reservation", "attention"),
]


def three_zones() -> list[Row]:
    classes = ["SK", "SJ", "SO"]
    return [
        zone_row(f"{i}Z", box(100 * i, 0, 100 * i + 100, 100), zone_class=c, symbol_class=c)
        for i, c in enumerate(classes)
    ]


def test_missing_reservation_is_what_no_reserving_zone_covers():
    judgement = run(three_zones(), [provision_row("P", box(0, 40, 300, 60))], RESERVATION)
    hit = only(judgement)
    assert (hit.plan_id, hit.zone_id, hit.verdict, hit.certainty) == ("POG-A", None, "attention", "certain")
    assert (hit.area_m2, hit.zone_share_pct, hit.length_m, hit.min_distance_m) == (
        4000,
        pytest.approx(200 / 3),
        None,
        None,
    )


def test_full_reservation_is_no_finding():
    judgement = run(three_zones(), [provision_row("P", box(10, 40, 100, 60))], RESERVATION)
    assert judgement.findings == []


def test_no_supporting_rule_means_no_missing_reservation():
    assert run(three_zones(), [provision_row("P", box(0, 40, 300, 60))], RESERVATION[1:]).findings == []


def test_reservation_asks_only_the_zones_of_its_tokens():
    rules = [RESERVATION[0], rule_row("R2", "POG:SK SO", "missing_reservation", "attention")]
    hit = only(run(three_zones(), [provision_row("P", box(0, 40, 300, 60))], rules))
    assert (hit.area_m2, hit.zone_share_pct) == (2000, 50)


# --- what cannot be assessed ------------------------------------------------------------------------------------------


def test_unrecognised_zone_is_not_assessed_where_the_category_has_rules():
    hit = only(one(SQUARE, EAST_HALF, zone_class=None, symbol_class=None))
    assert (hit.verdict, hit.certainty, hit.reason, hit.area_m2) == ("not_assessed", "unknown", UNRECOGNISED, 5000)
    other = one(SQUARE, EAST_HALF, rule_row("R1", "SJ", category="rail_line"), zone_class=None, symbol_class=None)
    assert other.hits == []
    assert other.summary == {("306101", "Miasto", "POG", False, "no_rule"): (1, 5000)}


@pytest.mark.parametrize("nowhere", [None, Polygon()])
def test_provision_without_geometry_has_no_location(nowhere):
    hit = only(one(SQUARE, nowhere))
    assert (hit.verdict, hit.reason, hit.plan_id, hit.zone_id) == ("not_assessed", NO_LOCATION, None, None)


def test_point_without_width_is_named_only_if_a_rule_needs_its_footprint():
    turbine = {"category": "wind_turbine"}
    overlap = rule_row("R1", "SJ", category="wind_turbine")
    near = rule_row("R2", "SJ", "within_distance", category="wind_turbine", distance_m="20")
    assert only(one(SQUARE, Point(50, 50), overlap, provision=turbine)).reason == WIDTH_UNKNOWN
    assert only(one(SQUARE, Point(50, 50), near, provision=turbine)).verdict == "conflict"
    both = run(
        [zone_row("1Z", SQUARE, zone_class="SJ")], [provision_row("P", Point(50, 50), **turbine)], [overlap, near]
    )
    assert {hit.reason for hit in both.findings} == {None, WIDTH_UNKNOWN}


def test_land_without_plan_is_named_once_a_municipality():
    boundaries = [boundary_row("306101", box(0, 0, 200, 100)), boundary_row("300705", box(200, 0, 300, 100))]
    zones = [zone_row("1Z", SQUARE, zone_class="SO", symbol_class="SO")]
    judgement = run(zones, [provision_row("P", box(0, 40, 290, 60))], [rule_row("R1", "SJ")], boundaries=boundaries)
    assert {(hit.reason, hit.teryt, hit.area_m2) for hit in judgement.findings} == {
        (NO_PLAN, "306101", 2000),
        (NO_PLAN, "300705", 1800),
    }
    assert all(hit.is_primary for hit in judgement.findings)


# --- which plans, which verdict is first ------------------------------------------------------------------------------


def test_obsolete_plan_is_not_judged_and_one_without_status_is():
    assert one(SQUARE, EAST_HALF, status="obsolete").hits == []
    assert outcome(one(SQUARE, EAST_HALF, status=None)) == ("conflict", "certain")


def test_teryt_is_compared_on_six_digits():
    zones = [zone_row("1Z", SQUARE, zone_class="SJ"), zone_row("2Z", SQUARE, zone_class="SJ", teryt="300705")]
    judgement = run(zones, [provision_row("P", EAST_HALF)], [rule_row("R1", "SJ")], teryt=("3007052",))
    assert [hit.zone_id for hit in judgement.findings] == ["2Z"]


def test_studium_is_capped_at_attention():
    assert outcome(one(SQUARE, EAST_HALF, plan_type="SUIKZP")) == ("attention", "certain")


def test_primary_is_strongest_then_gravest_then_lowest_id():
    rules = [
        rule_row("R4", "SJ", severity="2"),
        rule_row("R3", "SJ", severity="4"),
        rule_row("R2", "SJ", severity="4"),
        rule_row("R1", "SJ", verdict="potential_conflict", severity="5"),
    ]
    judgement = run([zone_row("1Z", SQUARE, zone_class="SJ")], [provision_row("P", EAST_HALF)], rules)
    assert [hit.rule_id for hit in judgement.hits if hit.is_primary] == ["R2"]


def test_downgraded_conflict_counts_as_what_it_became():
    rules = [rule_row("R1", "SJ", severity="1"), rule_row("R2", "SJ", verdict="potential_conflict", severity="5")]
    zones, coarse = [zone_row("1Z", SQUARE, zone_class="SJ")], provision_row("P", box(90, 0, 200, 100), accuracy_m=20.0)
    judgement = run(zones, [coarse], rules)
    assert [hit.rule_id for hit in judgement.hits if hit.is_primary] == ["R2"]


def test_support_is_counted_and_becomes_a_finding_only_when_asked_for():
    zones, rules = [zone_row("1Z", SQUARE, zone_class="SK")], [rule_row("R1", "SK", verdict="supports")]
    silent = run(zones, [provision_row("P", EAST_HALF)], rules)
    assert silent.findings == []
    assert silent.summary == {("306101", "Miasto", "POG", False, "supports"): (1, 5000)}
    assert only(run(zones, [provision_row("P", EAST_HALF)], rules, include_supports=True)).verdict == "supports"


def test_pair_without_rule_is_counted_as_no_rule():
    judgement = one(SQUARE, EAST_HALF, zone_class="SN", symbol_class="SN")
    assert judgement.summary == {("306101", "Miasto", "POG", False, "no_rule"): (1, 5000)}


def test_local_road_without_class_is_no_rule_and_not_unrecognised():
    judgement = one(SQUARE, EAST_HALF, plan_type="MPZP", zone_class=None, symbol_class="KDL")
    assert judgement.findings == []
    assert judgement.summary == {("306101", "Miasto", "MPZP", False, "no_rule"): (1, 5000)}


def test_pair_is_counted_once_under_its_primary():
    rules = [rule_row("R1", "SJ"), rule_row("R2", "SJ", verdict="neutral", severity="5")]
    judgement = run([zone_row("1Z", SQUARE, zone_class="SJ")], [provision_row("P", EAST_HALF)], rules)
    assert judgement.summary == {("306101", "Miasto", "POG", False, "conflict"): (1, 5000)}


def test_local_plan_older_than_the_provision_is_marked():
    dated = {"valid_from": date(2019, 3, 25)}
    assert only(one(SQUARE, EAST_HALF, provision=dated, plan_type="MPZP", valid_from=date(2010, 1, 1))).older_plan
    assert not only(one(SQUARE, EAST_HALF, provision=dated, plan_type="POG", valid_from=date(2010, 1, 1))).older_plan
    assert not only(one(SQUARE, EAST_HALF, provision=dated, plan_type="MPZP", valid_from=date(2020, 1, 1))).older_plan


def test_part_close_to_the_threshold_is_reported_as_a_tie():
    assert one(SQUARE, box(0, 0, 10, 10)).near_threshold
    assert not one(SQUARE, box(0, 0, 10, 10.01)).near_threshold
