"""Each fault of an attribute planted alone gives its finding and no other."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.plan_quality.attributes_check import check_attributes
from ako_qgis_plugin.core.plan_quality.attributes_identity import is_version
from ako_qgis_plugin.core.plan_quality.attributes_rows import code_at_end
from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.faults import faults_frame
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, STANDARD_FIELDS, ZONE_FIELDS
from tests.core.plan_quality.clean_frames import (
    KINDS,
    START,
    acts,
    area,
    clean_plan,
    found,
    plan_with,
    square,
    zone,
    zones,
)
from tests.core.plan_quality.plans import frame

BEFORE = dt.date(2024, 11, 21)
CHANGE = dt.date(2024, 11, 22)
SECOND = zone("SU", place=1)
OLD = {"basic_profile": "MN U K ZP I", "valid_from": BEFORE}


def planted(**changes):
    """Give what is found where one of two zones has a fault."""
    return found(plan_with(zone(**changes), SECOND))


def test_a_clean_plan_of_all_kinds_of_zones_has_no_fault():
    assert found(clean_plan()) == []


def test_nothing_at_all_has_no_fault():
    assert found(PlanSet()) == []


@pytest.mark.parametrize(
    ("check", "changes"),
    [
        ("Q302", {"zone_id": "1SJ"}),
        ("Q302", {"zone_id": "2POG-1SJ"}),
        ("Q302", {"zone_id": "1POG-1XX"}),
        ("Q302", {"zone_id": "1POG-01SJ"}),
        ("Q302", {"zone_id": None}),
        ("Q304", {"version_id": "20260230T120000"}),
        ("Q304", {"version_id": "2026-01-01"}),
        ("Q304", {"version_id": None}),
        ("Q305", {"zone_label": None}),
        ("Q305", {"zone_label": "SJ1"}),
        ("Q307", {"symbol": "MN", "zone_class": None}),
        ("Q307", {"symbol": None, "zone_class": None}),
        ("Q308", {"symbol": "SZ", "zone_class": "SZ"}),
        ("Q308", {"zone_label": "1SW"}),
        ("Q308", {"zone_id": "1POG-1SP"}),
        ("Q309", {"zone_label": "7SJ"}),
        ("Q310", {"basic_profile": "MN U K ZD I"}),
        ("Q310", {"basic_profile": "MN U K ZP ZD I MW"}),
        ("Q310", {"basic_profile": None}),
        ("Q311", {"basic_profile": "U MN K ZP ZD I"}),
        ("Q311", {"basic_profile": "MN U K ZP I ZD"}),
        ("Q313", {"additional_profile": "MW"}),
        ("Q314", {"additional_profile": "ML ML"}),
        ("Q314", {"additional_profile": "U"}),
        ("Q320", {"max_building_height_m": None}),
        ("Q320", {"max_floor_area_ratio": None, "max_built_up_share_pct": None}),
        ("Q320", {"min_bioactive_share_pct": None}),
        ("Q321", {"min_bioactive_share_pct": 150.1}),
        ("Q321", {"min_bioactive_share_pct": -1.0}),
        ("Q321", {"max_built_up_share_pct": 100.1}),
        ("Q321", {"max_floor_area_ratio": -0.1}),
        ("Q322", {"max_floor_area_ratio": 0.85}),
        ("Q322", {"max_built_up_share_pct": 33.33}),
        ("Q323", {"min_bioactive_share_pct": 29.9}),
        ("Q331", {"status": "draft"}),
        ("Q331", {"status": None}),
        ("Q332", {"status": "elaboration"}),
        ("Q333", {"valid_to": START}),
        ("Q334", {"valid_from": None}),
        ("Q335", {"valid_from": START - dt.timedelta(days=1)}),
        ("Q338", {"max_building_height_m": "wysoko"}),
        ("Q338", {"valid_from": "kiedyś"}),
    ],
)
def test_a_fault_of_a_zone_alone_is_found_alone(check, changes):
    assert planted(**changes) == [(check, {"zone_id": "1POG-1SJ", **changes}["zone_id"])]


@pytest.mark.parametrize(
    "changes",
    [
        {"min_bioactive_share_pct": 150.0},
        {"min_bioactive_share_pct": 30.0},
        {"max_floor_area_ratio": 0.0},
        {"max_built_up_share_pct": 100.0},
        {"max_building_height_m": np.float32(12.3)},
        {"additional_profile": "W, L, ZN, ML"},
        {"valid_from": "2026-02-01"},
        {"valid_from": dt.datetime(2026, 2, 1, 12)},
        {"valid_to": START + dt.timedelta(days=1)},
    ],
)
def test_what_is_allowed_is_no_fault(changes):
    assert planted(**changes) == []


def test_an_obsolete_plan_without_an_end_is_a_fault_of_each_of_its_objects():
    gone = {"status": "obsolete", "valid_to": START + dt.timedelta(days=9)}
    no_areas = dict.fromkeys(("infill", "downtown", "standards"), frame(AREA_FIELDS, []))
    plans = plan_with(zone(**gone | {"valid_to": None}), zone("SU", place=1, **gone), acts=acts(**gone), **no_areas)
    assert found(plans) == [("Q336", "1POG-1SJ")]


# Allotment gardens, on either side of 22 November 2024


def test_allotment_gardens_are_basic_since_the_change():
    on_the_day = acts(valid_from=CHANGE)
    assert planted() == []
    assert found(plan_with(zone(valid_from=CHANGE), zone("SU", valid_from=CHANGE), acts=on_the_day)) == []


def test_before_the_change_they_are_additional_or_absent():
    old = acts(valid_from=BEFORE)
    assert found(plan_with(zone(**OLD), zone("SU", basic_profile="U K ZP I", valid_from=BEFORE), acts=old)) == []
    assert found(plan_with(zone(**OLD, additional_profile="ZD ML"), acts=old)) == []


@pytest.mark.parametrize("additional", [None, "ZD", "ML ZD"])
def test_one_zone_of_the_old_table_in_a_new_plan_is_one_fault(additional):
    assert planted(basic_profile="MN U K ZP I", additional_profile=additional) == [("Q312", "1POG-1SJ")]


def test_one_zone_of_the_new_table_in_an_old_plan_is_one_fault():
    rows = zone(valid_from=BEFORE), zone("SU", basic_profile="U K ZP I", valid_from=BEFORE)
    assert found(plan_with(*rows, acts=acts(valid_from=BEFORE))) == [("Q312", "1POG-1SJ")]


def test_a_plan_whose_every_zone_follows_the_other_table_is_one_fault_of_the_plan():
    rows = [zone(kind, place=place, valid_from=BEFORE) for place, kind in enumerate(KINDS)]
    assert found(plan_with(*rows, acts=acts(valid_from=BEFORE))) == [("Q312", None)]


def test_the_reason_says_the_date_and_the_table_that_decide():
    plans = plan_with(zone(basic_profile="MN U K ZP I", additional_profile="ZD"), SECOND)
    [fault] = check_attributes(plans, load_checks(), SilentProgress())
    table = faults_frame([fault], load_checks(), plans.zones, plans.acts, "pl")
    assert (
        "1 lutego 2026" in table["reason"][0] or "01.02.2026" in table["reason"][0] or "1.02.2026" in table["reason"][0]
    )
    assert "ZD w profilu dodatkowym" in table["reason"][0]


# Identifiers


def test_a_label_that_two_zones_have_is_one_fault_at_the_zone_whose_id_says_otherwise():
    assert found(plan_with(zone(zone_label="1SU"), SECOND)) == [("Q306", "1POG-1SJ")]


def test_a_label_of_three_zones_is_one_fault():
    three = [zone(number=number, place=number, zone_label="1SJ") for number in (1, 2, 3)]
    assert found(plan_with(*three)) == [("Q306", "1POG-3SJ")]


def test_the_same_label_in_two_plans_is_no_fault():
    other = {"plan_id": "PL.ZIPPZP.2/300702-POG/1POG", "teryt": "300702"}
    two_acts = pd.concat([acts(), acts(**other)], ignore_index=True)
    assert found(plan_with(zone(), zone(place=1, **other), acts=two_acts)) == []


def test_an_id_that_two_zones_have_is_one_fault():
    assert found(plan_with(zone(), zone(place=1))) == [("Q303", "1POG-1SJ")]


@pytest.mark.parametrize(
    "namespace", ["Kalisz", "PL.ZIPPZP.1/30070-POG", "PL.ZIPPZP.1/3007012-POG", "PL.ZIPPZP.x/300701-POG"]
)
def test_a_malformed_namespace_is_one_fault_of_the_plan(namespace):
    plan = {"plan_id": f"{namespace}/1POG"}
    rows = {
        "infill": frame(AREA_FIELDS, [area("OUZ", **plan)]),
        "downtown": frame(AREA_FIELDS, []),
        "standards": frame(STANDARD_FIELDS, []),
    }
    assert found(plan_with(zone(**plan), zone("SU", **plan), acts=acts(**plan), **rows)) == [("Q301", None)]


@pytest.mark.parametrize(("kind", "wrong"), [("infill", "1POG-5OZS"), ("downtown", "1OZS"), ("standards", "OSD")])
def test_a_malformed_id_of_an_area_is_one_fault(kind, wrong):
    fields = STANDARD_FIELDS if kind == "standards" else AREA_FIELDS
    assert found(clean_plan(**{kind: frame(fields, [area("", area_id=wrong)])})) == [("Q302", wrong)]


# Acts


def test_a_second_act_of_the_same_status_is_one_fault():
    two = pd.concat([acts(), acts(plan_id="PL.ZIPPZP.1/300701-POG/2POG")], ignore_index=True)
    faults = list(check_attributes(clean_plan(acts=two), load_checks(), SilentProgress()))
    assert [(fault.check_id, fault.plan_id) for fault in faults] == [("Q330", "PL.ZIPPZP.1/300701-POG/2POG")]


def test_a_draft_beside_the_plan_in_force_is_no_fault():
    two = pd.concat([acts(), acts(plan_id="PL.ZIPPZP.1/300701-POG/2POG", status="elaboration")], ignore_index=True)
    assert found(clean_plan(acts=two)) == []


def test_a_draft_act_needs_no_date_and_one_in_force_does():
    drafts = {"status": "elaboration", "valid_from": None}
    no_areas = dict.fromkeys(("infill", "downtown", "standards"), frame(AREA_FIELDS, []))
    assert found(plan_with(zone(status="elaboration"), acts=acts(**drafts), **no_areas)) == []
    assert found(clean_plan(acts=acts(valid_from=None))) == [("Q334", None)]


def test_a_layer_of_zones_without_acts_is_no_fault():
    assert found(clean_plan(acts=frame(ACT_FIELDS, []))) == []


# Other plans, hostile layers


def test_a_local_plan_is_not_measured_by_the_tables_of_general_plans():
    local = {"plan_type": "MPZP", "plan_id": "PL.ZIPPZP.1/300701-MPZP/1MPZP", "zone_id": "1MN", "symbol": "MN"}
    row = zone(**local, basic_profile=None, max_floor_area_ratio=0.85, zone_label="1MN", version_id=None)
    assert found(PlanSet(zones=zones(row))) == []


def test_the_class_that_most_values_mean_decides_on_the_profile():
    faults = planted(symbol="SZ", zone_class="SZ", basic_profile="RZM RZP RA K ZP ZD I")
    assert faults == [("Q308", "1POG-1SJ"), ("Q310", "1POG-1SJ")]


def test_one_unreadable_number_hides_none_of_the_others():
    rows = [zone(max_building_height_m="abc"), zone("SU", place=1, max_floor_area_ratio=0.85)]
    assert found(plan_with(*rows)) == [("Q322", "1POG-1SU"), ("Q338", "1POG-1SJ")]


def test_zones_of_one_id_have_findings_that_are_told_apart():
    plans = plan_with(zone(max_floor_area_ratio=0.85), zone(place=1, max_floor_area_ratio=0.95))
    faults = list(check_attributes(plans, load_checks(), SilentProgress()))
    assert len(faults_frame(faults, load_checks(), plans.zones, plans.acts, "en")) == len(faults) == 3


def test_a_field_that_the_file_has_told_of_is_not_reported_as_missing():
    told = frozenset({("PL.ZIPPZP.1/300701-POG/1POG", "1POG-1SJ", "max_building_height_m")})
    assert found(plan_with(zone(max_building_height_m=None), SECOND, told=told)) == []


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_finding_is_written_in_both_languages(language):
    rows = [
        zone(symbol="SZ", basic_profile="U", additional_profile="XX XX", min_bioactive_share_pct=999.99),
        zone("SU", 2, 1, zone_id="x", zone_label="y", version_id="z", status="q", valid_from="?", valid_to=START),
        zone("SO", 3, 2, geometry=None, status="obsolete", valid_from=dt.date(2020, 1, 1)),
    ]
    plans = plan_with(*rows)
    faults = list(check_attributes(plans, load_checks(), SilentProgress()))
    table = faults_frame(faults, load_checks(), plans.zones, plans.acts, language)
    assert len(table) == len(faults) > 10
    assert not table["reason"].str.contains(r"[{}]|None|nan").any()


def test_the_place_of_a_fault_is_the_zone():
    [fault] = check_attributes(plan_with(zone(place=3, symbol="SZ"), SECOND), load_checks(), SilentProgress())
    assert fault.place.equals(square(3))


def test_the_layer_is_not_changed():
    plans = plan_with(zone(max_building_height_m="abc", valid_from="2026-02-01"))
    before = plans.zones.copy(deep=True)
    list(check_attributes(plans, load_checks(), SilentProgress()))
    pd.testing.assert_frame_equal(plans.zones, before)


# Properties


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading_of_labels_and_versions(text):
    code, is_moment = code_at_end(text), is_version(text)
    assert code is None or text.endswith(code)
    assert not is_moment or (len(text) == 15 and text[8] == "T")


@given(st.datetimes(min_value=dt.datetime(1000, 1, 1)))
def test_every_moment_is_a_version(moment):
    assert is_version(moment.strftime("%Y%m%dT%H%M%S"))


@settings(max_examples=40)
@given(st.lists(st.sampled_from(KINDS["SJ"][0].split()), unique=True, min_size=1))
def test_a_basic_profile_is_right_only_as_the_table_has_it(codes):
    profile = " ".join(codes)
    assert (planted(basic_profile=profile) == []) == (profile == KINDS["SJ"][0])


@settings(max_examples=40)
@given(st.sampled_from(sorted(KINDS)), st.integers(1, 9999))
def test_ids_and_labels_of_any_number_are_right(kind, number):
    assert found(plan_with(zone(kind, number))) == []


@settings(max_examples=40)
@given(
    st.dictionaries(
        st.sampled_from([field.name for field in ZONE_FIELDS]),
        st.one_of(st.none(), st.text(max_size=5), st.floats(), st.integers(-5, 5), st.booleans()),
    )
)
def test_whatever_a_layer_holds_the_check_comes_to_its_end(changes):
    plans = plan_with(zone(**changes), SECOND)
    faults = list(check_attributes(plans, load_checks(), SilentProgress()))
    faults_frame(faults, load_checks(), plans.zones, plans.acts, "pl")
