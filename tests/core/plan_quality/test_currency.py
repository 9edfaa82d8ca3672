"""Plans that ran out, that are older than what they should carry, and municipalities without one."""

import datetime as dt
import inspect

import pandas as pd
import pytest
import shapely

from ako_qgis_plugin.core.plan_quality import currency
from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.currency import check_currency
from ako_qgis_plugin.core.plan_quality.faults import faults_frame
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, STANDARD_FIELDS
from tests.core.plan_quality.clean_frames import START, acts, clean_plan, zone, zones
from tests.core.plan_quality.plans import frame

DAY = dt.date(2026, 11, 24)
ALONE = {
    "infill": frame(AREA_FIELDS, []),
    "downtown": frame(AREA_FIELDS, []),
    "standards": frame(STANDARD_FIELDS, []),
}


def plan(row=None, act=None, **changes):
    own = {"zones": zones(row or zone()), "acts": acts(**(act or {})), **ALONE, "day": DAY}
    return clean_plan(**{**own, **changes})


def faults_of(plans):
    return list(check_currency(plans, load_checks(), SilentProgress()))


def rules(plans):
    return [(fault.check_id, fault.zone_id) for fault in faults_of(plans)]


# The day


@pytest.mark.parametrize("end", [None, DAY, DAY + dt.timedelta(days=1)])
def test_a_plan_that_has_not_run_out_is_no_fault(end):
    assert rules(plan(act={"valid_to": end})) == []


def test_an_act_that_has_run_out_is_one_fault_though_its_zones_have_too():
    end = DAY - dt.timedelta(days=1)
    assert rules(plan(zone(valid_to=end), {"valid_to": end})) == [("Q502", None)]


def test_a_zone_that_has_run_out_alone_is_one_fault():
    assert rules(plan(zone(valid_to=DAY - dt.timedelta(days=1)))) == [("Q502", "1POG-1SJ")]


def test_a_plan_in_force_from_a_later_day_is_to_be_explained():
    later = DAY + dt.timedelta(days=1)
    assert rules(plan(zone(valid_from=later), {"valid_from": later})) == [("Q503", None)]


@pytest.mark.parametrize("status", ["obsolete", "elaboration", "adoption"])
def test_only_what_is_in_force_by_its_status_can_have_run_out(status):
    end = DAY - dt.timedelta(days=1)
    assert rules(plan(zone(valid_to=end, status=status), {"valid_to": end, "status": status})) == []


def test_without_a_day_nothing_has_run_out():
    assert rules(plan(act={"valid_to": dt.date(2000, 1, 1), "valid_from": dt.date(1999, 1, 1)}, day=None)) == []


def test_the_clock_of_the_machine_is_never_asked():
    assert "today(" not in inspect.getsource(currency)
    assert "now(" not in inspect.getsource(currency)


# Provisions


def provisions(*rows):
    columns = ["provision_id", "name", "valid_from", "geometry"]
    return pd.DataFrame({name: pd.Series([row.get(name) for row in rows], dtype=object) for name in columns})


def provision(number=1, day=DAY, geometry=None, **changes):
    line = shapely.LineString([(-100, 50), (250, 50)])
    return {
        "provision_id": f"P{number}",
        "name": f"S1{number}",
        "valid_from": day,
        "geometry": geometry or line,
    } | changes


def test_a_plan_older_than_a_provision_on_its_ground_is_one_fault_where_they_meet():
    [fault] = faults_of(plan(provisions=provisions(provision())))
    assert (fault.check_id, fault.zone_id, fault.other) == ("Q501", None, "2026-11-24")
    assert fault.place.equals(shapely.LineString([(0, 50), (250, 50)]))


@pytest.mark.parametrize(
    "row",
    [
        provision(day=START),
        provision(day=START - dt.timedelta(days=1)),
        provision(day=None),
        provision(geometry=shapely.Point(-500, 0)),
        {**provision(), "geometry": None},
    ],
)
def test_a_provision_that_is_older_elsewhere_or_undated_is_no_fault(row):
    assert rules(plan(provisions=provisions(row))) == []


def test_provisions_of_one_day_make_one_fault_and_those_of_another_another():
    rows = [provision(1), provision(2), provision(3, DAY - dt.timedelta(days=9))]
    faults = faults_of(plan(provisions=provisions(*rows)))
    assert [(fault.other, fault.values["count"]) for fault in faults] == [("2026-11-15", 1), ("2026-11-24", 2)]


def test_a_draft_is_not_too_old():
    draft = {"status": "elaboration"}
    assert rules(plan(zone(**draft), draft, provisions=provisions(provision()))) == []


def test_without_an_act_the_zones_tell_date_and_ground():
    without = plan(provisions=provisions(provision()), acts=frame(ACT_FIELDS, []))
    [fault] = faults_of(without)
    assert fault.place.equals(shapely.LineString([(0, 50), (100, 50)]))


# Municipalities


def boundaries(*codes):
    rows = [(code, f"Gmina {code}", shapely.box(n * 1000, 0, n * 1000 + 1000, 1000)) for n, code in enumerate(codes)]
    return pd.DataFrame(rows, columns=["teryt", "municipality", "geometry"])


def missing(plans):
    return [(fault.check_id, fault.teryt) for fault in faults_of(plans)]


def test_a_municipality_without_a_plan_is_one_fault_on_its_ground():
    [fault] = faults_of(plan(boundaries=boundaries("300701", "300702")))
    assert (fault.check_id, fault.teryt, fault.municipality) == ("Q510", "300702", "Gmina 300702")
    assert fault.place.bounds == (1000, 0, 2000, 1000)
    assert fault.area_m2 == 1_000_000


def test_a_municipality_with_a_draft_only_is_told_apart():
    draft = {"status": "adoption"}
    assert missing(plan(zone(**draft), draft, boundaries=boundaries("300701"))) == [("Q511", "300701")]


def test_a_plan_that_has_run_out_is_no_plan_in_force():
    end = DAY - dt.timedelta(days=1)
    faults = missing(plan(zone(valid_to=end), {"valid_to": end}, boundaries=boundaries("300701")))
    assert ("Q510", "300701") in faults


def test_a_local_plan_is_no_plan_of_the_whole_municipality():
    local = {"plan_type": "MPZP"}
    assert missing(plan(zone(**local), local, boundaries=boundaries("300701"))) == [("Q510", "300701")]


def test_seven_digits_of_teryt_mean_the_same_municipality():
    assert missing(plan(boundaries=boundaries("3007012"))) == []


def test_a_municipality_in_two_rows_is_one_fault():
    assert missing(plan(boundaries=boundaries("300701", "300702", "300702"))) == [("Q510", "300702")]


@pytest.mark.parametrize("language", ["pl", "en"])
def test_findings_are_written_in_both_languages(language):
    end = DAY - dt.timedelta(days=1)
    plans = plan(zone(valid_to=end), provisions=provisions(provision()), boundaries=boundaries("300701", "300702"))
    faults = faults_of(plans)
    table = faults_frame(faults, load_checks(), plans.zones, plans.acts, language)
    assert len(table) == len(faults) == 3
    assert not table["reason"].str.contains(r"[{}]|None|nan").any()
    assert table.set_index("rule_id").loc["Q510", "municipality"] == "Gmina 300702"
