import numpy as np
import pytest
import shapely
from shapely import LineString, box

from ako_qgis_plugin.core.conformity.judge import (
    NONE,
    Judge,
    Provision,
    ZoneSet,
    capped,
    certainty_of_drawing,
)
from ako_qgis_plugin.core.conformity.questions import RuleTable
from ako_qgis_plugin.core.conformity.reasons import Reason
from ako_qgis_plugin.core.conformity.region import Shapes
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.rules.rule_book import rule_book_from_rows
from ako_qgis_plugin.core.rules.tokens import ZoneKind
from ako_qgis_plugin.core.schema import Certainty, Verdict

from .scenarios import rule_row
from .shapes import objects

KINDS = [ZoneKind("POG", "SJ", "SJ"), ZoneKind("POG", "SK", "SK"), ZoneKind("POG", None, None)]
HOUSING, TRANSPORT, UNKNOWN = range(3)


def go_on():
    """Nobody cancels."""


def judged(rows, zones, provision, *, uncovered=None, include_supports=False, check_cancel=go_on):
    """Judge a provision; zones are pairs of kind and geometry of one plan."""
    questions = RuleTable(rule_book_from_rows(rows), KINDS).questions("road_express", "planned")
    kind = np.array([kind for kind, _ in zones], dtype=np.intp)
    recognised = np.array([KINDS[number].is_recognised for number in kind], dtype=bool)
    plan, studium = np.zeros(len(zones), dtype=np.intp), np.zeros(len(zones), dtype=bool)
    zone_set = ZoneSet(Shapes(objects([shape for _, shape in zones])), kind, plan, recognised, studium)
    free = None if uncovered is None else Shapes(objects(uncovered))
    return Judge(zone_set, SliverTest(), free, include_supports, check_cancel).judge(provision, questions)


def polygon(shape, accuracy_m=0.0):
    return Provision(shape, (shape, 0.0), accuracy_m, category_has_rules=True)


def corridor(line, width_m, accuracy_m=0.0):
    return Provision(line, (line, width_m / 2), accuracy_m, category_has_rules=True)


def said(judgement):
    """Zone, verdict, certainty and area of every hit."""
    hits = judgement.hits
    areas = [round(float(shapely.area(shape)), 3) for shape in hits.geometry]
    return list(zip(hits.zone, hits.verdict, hits.certainty, areas, strict=True))


ON_HOUSING = [rule_row("R1", "SJ")]
FIELD = box(0, 0, 100, 100)


def test_overlap_is_a_certain_hit_where_the_drawing_is_exact():
    assert said(judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(50, 0, 200, 100)))) == [
        (0, Verdict.CONFLICT, Certainty.CERTAIN, 5000)
    ]


def test_touching_is_no_hit():
    assert said(judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(100, 0, 200, 100)))) == []


def test_deep_overlap_stays_certain_though_the_drawing_is_not():
    found = judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(50, 0, 200, 100), accuracy_m=20))
    assert said(found) == [(0, Verdict.CONFLICT, Certainty.CERTAIN, 5000)]


def test_shallow_overlap_is_uncertain_and_no_conflict():
    # Zone and provision overlap by 20 m; either, shrunk by 20 m, leaves the other.
    found = judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(80, 0, 500, 100), accuracy_m=20))
    assert said(found) == [(0, Verdict.POTENTIAL_CONFLICT, Certainty.UNCERTAIN, 2000)]


def test_zone_deep_in_a_large_area_is_certain_though_it_vanishes_when_shrunk():
    # The zone of 30 x 30 m is gone when shrunk by 20 m; the area, shrunk by as much, still covers it.
    found = judged(ON_HOUSING, [(HOUSING, box(0, 0, 30, 30))], polygon(box(-500, -500, 500, 500), accuracy_m=20))
    assert said(found) == [(0, Verdict.CONFLICT, Certainty.CERTAIN, 900)]


def test_near_miss_is_possible_where_the_drawing_may_be_wrong():
    found = judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(110, 0, 300, 100), accuracy_m=30))
    assert said(found) == [(0, Verdict.ATTENTION, Certainty.POSSIBLE, 2000)]
    assert found.hits.reason == [Reason.WITHIN_ACCURACY]


def test_near_miss_says_nothing_for_rules_of_attention():
    rows = [rule_row("R1", "SJ", verdict="attention")]
    assert said(judged(rows, [(HOUSING, FIELD)], polygon(box(110, 0, 300, 100), accuracy_m=30))) == []


def test_unknown_accuracy_is_unknown_certainty():
    found = judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(50, 0, 200, 100), accuracy_m=None))
    assert said(found) == [(0, Verdict.CONFLICT, Certainty.UNKNOWN, 5000)]


def test_distance_is_measured_from_the_drawing_and_not_from_the_footprint():
    rows = [rule_row("R1", "SJ", relation="within_distance", distance_m="30")]
    road = LineString([(-500, -20), (500, -20)])
    found = judged(rows, [(HOUSING, FIELD)], corridor(road, width_m=100))
    assert said(found) == [(0, Verdict.CONFLICT, Certainty.CERTAIN, 1000)]
    assert found.measures == {0: (20.0, 0.0)}


def test_half_a_metre_is_a_distance():
    rows = [rule_row("R1", "SJ", relation="within_distance", distance_m="0,5")]
    line = LineString([(-500, 50), (500, 50)])
    # A band of 1 m has the mean width 2 · 100 / 202 m: a sliver by 1 m.
    found = judged(rows, [(HOUSING, FIELD)], corridor(line, 10))
    assert said(found) == []
    assert found.dropped == [(0, NONE, 1, pytest.approx(100.0))]


def test_zone_within_a_metre_is_adjacent_with_a_strip_of_ten_metres():
    rows = [rule_row("R1", "SJ", relation="adjacent", verdict="attention")]
    found = judged(rows, [(HOUSING, FIELD)], polygon(box(100.9, -50, 300, 150)))
    assert said(found) == [(0, Verdict.ATTENTION, Certainty.CERTAIN, 910)]
    assert said(judged(rows, [(HOUSING, FIELD)], polygon(box(101.1, -50, 300, 150)))) == []


def test_overlapping_zone_is_not_adjacent():
    rows = [rule_row("R1", "SJ", relation="adjacent", verdict="attention")]
    assert said(judged(rows, [(HOUSING, FIELD)], polygon(box(90, 0, 300, 100)))) == []


def test_land_that_no_zone_reserves_is_missing():
    rows = [
        rule_row("R1", "SK", verdict="supports"),
        rule_row("R2", "POG:*", relation="missing_reservation"),
    ]
    zones = [(HOUSING, box(0, 0, 60, 100)), (TRANSPORT, box(60, 0, 100, 100))]
    found = judged(rows, zones, polygon(box(-50, 0, 150, 50)))
    assert said(found)[-1] == (NONE, Verdict.CONFLICT, Certainty.CERTAIN, 3000)
    assert found.hits.whole_area_m2[-1] == pytest.approx(5000)


def test_without_a_supporting_rule_nothing_is_missing():
    rows = [rule_row("R2", "POG:*", relation="missing_reservation")]
    assert said(judged(rows, [(HOUSING, FIELD)], polygon(box(0, 0, 100, 50)))) == []


def test_zone_that_was_not_recognised_is_not_assessed():
    found = judged(ON_HOUSING, [(UNKNOWN, FIELD)], polygon(box(50, 0, 200, 100)))
    assert said(found) == [(0, Verdict.NOT_ASSESSED, Certainty.UNKNOWN, 5000)]
    assert found.no_rule == []


def test_pair_without_a_rule_is_counted():
    found = judged(ON_HOUSING, [(TRANSPORT, FIELD)], polygon(box(50, 0, 200, 100)))
    assert said(found) == []
    assert found.no_rule == [(0, 5000.0)]


def test_pair_with_a_distance_rule_alone_has_a_rule():
    rows = [rule_row("R1", "SJ", relation="within_distance", distance_m="30")]
    assert judged(rows, [(HOUSING, FIELD)], polygon(box(50, 0, 200, 100))).no_rule == []


def test_pair_with_an_adjacent_rule_alone_has_no_rule_where_it_overlaps():
    rows = [rule_row("R1", "SJ", relation="adjacent")]
    assert judged(rows, [(HOUSING, FIELD)], polygon(box(50, 0, 200, 100))).no_rule == [(0, 5000.0)]


def test_ground_without_a_plan_is_not_assessed():
    found = judged(ON_HOUSING, [(TRANSPORT, FIELD)], polygon(box(50, 0, 200, 50)), uncovered=[box(100, 0, 900, 900)])
    assert said(found) == [(NONE, Verdict.NOT_ASSESSED, Certainty.UNKNOWN, 5000)]
    assert found.hits.unit == [0]


def test_provision_of_a_whole_country_gives_the_same_near_the_zones():
    # A line of 800 km with a vertex every kilometre; the only zone lies at its middle.
    line = LineString([(1000.0 * number, 7.0) for number in range(-400, 401)])
    rows = [*ON_HOUSING, rule_row("R2", "SJ", relation="within_distance", distance_m="60")]
    found = judged(rows, [(HOUSING, FIELD)], corridor(line, 20, accuracy_m=5))
    assert said(found) == [
        (0, Verdict.CONFLICT, Certainty.CERTAIN, 1700),
        (0, Verdict.CONFLICT, Certainty.CERTAIN, 6700),
    ]
    assert found.measures == {0: (0.0, 100.0)}


def test_provision_far_from_every_zone_says_nothing():
    found = judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(9000, 9000, 9100, 9100), accuracy_m=500))
    assert said(found) == []


@pytest.mark.parametrize(
    ("accuracy_m", "certainty"), [(None, Certainty.UNKNOWN), (0.0, Certainty.CERTAIN), (5.0, Certainty.UNCERTAIN)]
)
def test_certainty_of_relations_without_a_band(accuracy_m, certainty):
    assert certainty_of_drawing(accuracy_m) is certainty


def test_studium_is_capped_at_attention():
    assert [capped(verdict, is_studium=True) for verdict in Verdict] == [
        Verdict.ATTENTION,
        Verdict.ATTENTION,
        Verdict.ATTENTION,
        Verdict.SUPPORTS,
        Verdict.NEUTRAL,
        Verdict.NOT_ASSESSED,
    ]


def test_judge_stops_when_asked_to():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        judged(ON_HOUSING, [(HOUSING, FIELD)], polygon(box(50, 0, 200, 100)), check_cancel=stop)
