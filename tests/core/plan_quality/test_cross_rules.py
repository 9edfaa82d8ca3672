"""Areas of a general plan: where they may lie, how infill areas may grow, what standards may ask."""

import math
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import affinity

from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.cross_rules import check_cross_rules
from ako_qgis_plugin.core.plan_quality.faults import faults_frame
from ako_qgis_plugin.core.plan_quality.infill_growth import infill_base
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.schema import AREA_FIELDS, STANDARD_FIELDS
from tests.core.plan_quality.clean_frames import KINDS, acts, area, clean_plan, square, zone, zones
from tests.core.plan_quality.plans import frame

STANDARDS = {
    "primary_school_m": 3000.0,
    "public_green_areas_m": 1500.0,
    "public_green_areas_ha": 3.0,
    "public_green_area_m": 3000.0,
    "public_green_area_ha": 20.0,
}


def plan(infill=(), downtown=(), standards=(), **changes):
    return clean_plan(
        infill=frame(AREA_FIELDS, [area("OUZ", area_id=f"1POG-{n}OUZ", geometry=g) for n, g in enumerate(infill, 1)]),
        downtown=frame(AREA_FIELDS, [area("OZS", geometry=each) for each in downtown]),
        standards=frame(STANDARD_FIELDS, standards),
        **changes,
    )


def faults_of(plans):
    return list(check_cross_rules(plans, load_checks(), SilentProgress()))


def rules(plans):
    return [(fault.check_id, fault.zone_id, fault.other) for fault in faults_of(plans)]


def place_of(kind):
    return list(KINDS).index(kind)


ALLOWED = ["SW", "SJ", "SZ", "SU", "SH", "SP", "SR", "SI", "SK"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_infill_area_may_lie_in_zones_that_may_be_built_up(kind):
    found = rules(plan(infill=[square(place_of(kind))]))
    assert found == ([] if kind in ALLOWED else [("Q401", "1POG-1OUZ", f"1POG-1{kind}")])


@pytest.mark.parametrize("kind", KINDS)
def test_a_downtown_area_may_hold_parks_as_well(kind):
    found = rules(plan(downtown=[square(place_of(kind))]))
    assert found == ([] if kind in [*ALLOWED, "SN"] else [("Q401", "1POG-1OZS", f"1POG-1{kind}")])


def test_the_part_in_the_wrong_zone_is_measured_and_shown():
    # SC and SG are neighbours: 30 m of each.
    shape = shapely.box(100 * place_of("SG") - 30, 10, 100 * place_of("SG") + 30, 60)
    faults = faults_of(plan(infill=[shape]))
    assert [fault.area_m2 for fault in faults] == [1500.0, 1500.0]
    middle = 100 * place_of("SG")
    sides = {(middle - 30, 10, middle, 60), (middle, 10, middle + 30, 60)}
    assert {fault.place.bounds for fault in faults} == sides


def test_however_small_a_part_is_it_is_told():
    edge = 100.0 * place_of("SI")
    shape = shapely.box(edge, 0, edge + 100.003, 100)
    [fault] = faults_of(plan(infill=[shape]))
    assert (fault.check_id, fault.area_m2) == ("Q401", pytest.approx(0.3, abs=1e-6))


def test_an_area_that_only_touches_a_wrong_zone_is_no_fault():
    assert rules(plan(infill=[square(place_of("SI"))])) == []


def test_a_limit_of_the_user_counts_what_it_leaves_out():
    book = load_checks()
    limited = replace(
        book, checks=tuple(replace(each, limit=1.0) if each.check_id == "Q401" else each for each in book.checks)
    )
    edge = 100.0 * place_of("SI")
    plans = plan(infill=[shapely.box(edge, 0, edge + 100.003, 100)])
    [fault] = check_cross_rules(plans, limited, SilentProgress())
    assert (fault.check_id, fault.area_m2) == ("Q208", pytest.approx(0.3, abs=1e-6))


def test_an_area_beyond_the_plan_is_one_fault():
    [fault] = faults_of(plan(infill=[shapely.box(0, 50, 100, 150)]))
    assert (fault.check_id, fault.area_m2) == ("Q402", 5000.0)


def test_without_the_act_nothing_is_beyond_it():
    assert rules(plan(infill=[shapely.box(0, 50, 100, 150)], acts=acts().iloc[:0])) == []


def test_two_infill_areas_that_overlap_are_one_fault():
    found = rules(plan(infill=[shapely.box(0, 0, 60, 100), shapely.box(40, 0, 100, 100)]))
    assert found == [("Q403", "1POG-1OUZ", "1POG-2OUZ")]


def test_an_infill_area_and_a_downtown_area_may_share_their_ground():
    assert rules(plan(infill=[square()], downtown=[square()])) == []


def test_an_invalid_area_is_repaired_for_the_comparison():
    bow_tie = shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    assert rules(plan(infill=[bow_tie])) == []


def test_an_area_that_the_file_has_spoilt_is_left_alone():
    excused = frozenset({("PL.ZIPPZP.1/300701-POG/1POG", "1POG-1OUZ")})
    assert rules(plan(infill=[square(place_of("SO"))], excused=excused)) == []


def test_a_zone_of_no_class_says_nothing_of_areas():
    row = zone(zone_id="x", zone_label="y", symbol="z", zone_class=None)
    assert rules(plan(infill=[square()], zones=zones(row))) == []


# Growth


def array(shapes):
    return np.array(shapes, dtype=object)


def houses(count, gap=30.0, east=100.0, north=50.0):
    return [affinity.translate(shapely.box(0, 0, 10, 10), east + n * (10 + gap), north) for n in range(count)]


def with_buildings(infill, shapes, side=3000.0):
    whole = shapely.box(-side, -side, side, side)
    return plan(
        infill=infill,
        buildings=pd.DataFrame({"geometry": shapes}),
        acts=acts(geometry=whole),
        zones=zones(zone(geometry=whole)),
    )


def test_five_houses_in_a_row_make_an_area_ten_metres_around_them():
    base = infill_base(array(houses(5)), None)
    # Five houses of 10 m, 30 m apart: the waists between the circles fill; what is left is about 10 m around the row.
    west, south, east, north = base.infill.bounds
    assert (west, south, east, north) == pytest.approx((90.0, 40.0, 280.0, 70.0), abs=0.2)


def test_four_houses_make_no_area_and_five_do():
    def ground(count):
        return shapely.area(infill_base(array(houses(count)), None).infill)

    assert ground(4) == 0
    assert ground(5) > 0


def test_houses_more_than_a_hundred_metres_apart_are_no_group():
    near = array(houses(5, gap=99.9))
    far = array(houses(5, gap=100.1))
    assert shapely.area(infill_base(near, None).infill) > 0
    assert shapely.area(infill_base(far, None).infill) == 0


def test_a_hole_below_five_thousand_square_metres_is_filled():
    def hole_of(side):
        # A ring of houses whose buffers leave a square hole of this side.
        inner, step = side + 100, 10
        border = shapely.box(0, 0, inner + 2 * step, inner + 2 * step).difference(
            shapely.box(step, step, step + inner, step + inner)
        )
        places = range(0, inner + 2 * step, step)
        cells = [shapely.box(x, y, x + step, y + step) for x in places for y in places]
        ring = [cell for cell in cells if border.contains(cell)]
        return len(shapely.get_parts(infill_base(array(ring), None).buffered)[0].interiors)

    assert math.isqrt(5000) == 70
    assert (hole_of(70), hole_of(80)) == (0, 1)


def test_growth_within_a_quarter_is_no_fault_and_beyond_it_is_one():
    shapes = houses(5)
    base = infill_base(array(shapes), None)
    spare = shapely.area(base.buffered) - shapely.area(base.infill)

    def grown(area_m2):
        # A strip of its own: its whole ground is growth.
        return [base.infill, shapely.box(0, 1000, area_m2 / 100, 1100)]

    assert rules(with_buildings(grown(0.24 * spare), shapes)) == []
    [fault] = faults_of(with_buildings(grown(0.30 * spare), shapes))
    assert fault.check_id == "Q405"
    assert fault.area_m2 == pytest.approx(0.30 * spare, rel=1e-6)


def test_growth_without_buildings_is_not_judged_and_said_so():
    progress = SilentProgress()
    assert list(check_cross_rules(plan(infill=[square()]), load_checks(), progress)) == []
    assert any("no buildings" in note for note in progress.notes)


def test_an_infill_area_without_any_building_is_all_growth():
    [fault] = faults_of(with_buildings([shapely.box(0, 0, 100, 100)], []))
    assert (fault.check_id, fault.area_m2) == ("Q405", 10_000.0)


# Standards


def standards(**changes):
    return rules(plan(standards=[area("OSD", **{**STANDARDS, **changes})]))


def test_standards_of_the_act_are_no_fault():
    assert standards() == []
    assert standards(kindergarten_m=1000.0, excludes_farmsteads=True) == []


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        ({"primary_school_m": None}, "Q420"),
        ({"public_green_area_ha": None, "public_green_area_m": None}, "Q420"),
        ({"primary_school_m": 0.0}, "Q421"),
        ({"pharmacy_m": -1.0}, "Q421"),
        ({"public_green_areas_ha": 1.49}, "Q422"),
        ({"public_green_area_ha": 9.9}, "Q423"),
        ({"primary_school_m": 3001.0}, "Q424"),
        ({"public_green_areas_m": 1501.0}, "Q425"),
        ({"public_green_area_m": 3001.0}, "Q426"),
    ],
)
def test_a_fault_of_a_standard_alone_is_found_alone(changes, check):
    assert [found[:2] for found in standards(**changes)] == [(check, "1POG-1OSD")]


def test_halves_of_the_act_are_the_least():
    assert standards(public_green_areas_ha=1.5, public_green_area_ha=10.0) == []


@pytest.mark.parametrize("language", ["pl", "en"])
def test_findings_are_written_in_both_languages(language):
    odd = area("OSD", primary_school_m=-5.0, public_green_area_ha=0.5, public_green_areas_m=9999.0)
    none_built = pd.DataFrame({"geometry": []})
    plans = plan(infill=[shapely.box(700, -50, 1300, 150), square(11)], standards=[odd], buildings=none_built)
    faults = faults_of(plans)
    table = faults_frame(faults, load_checks(), plans.zones, plans.acts, language, [plans.infill, plans.standards])
    assert len(table) == len(faults) > 8
    assert not table["reason"].str.contains(r"[{}]|None|nan").any()
