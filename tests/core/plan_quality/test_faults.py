import datetime as dt

import pytest
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, box

from ako_qgis_plugin.core.conformity.findings import finding_id
from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.faults import (
    MARK_RADIUS_M,
    Fault,
    Measure,
    faults_frame,
    metres,
    place_key,
    place_values,
    square_metres,
)
from ako_qgis_plugin.core.schema import FINDING_FIELDS, names
from tests.core.plan_quality.plans import PLAN, acts, zones

CHECKS = load_checks()
ZONES = zones(box(0, 0, 100, 100), box(100, 0, 200, 100))
ACTS = acts(box(0, 0, 200, 100))
NUMBERS = {"area": square_metres(300), "width": metres(0.3), "length": metres(1000)}
GAP = Fault(
    "Q201", PLAN, "1POG-1SJ", "1POG-2SJ", box(99, 0, 100, 100), {**NUMBERS, "zones": ["1SJ", "2SJ"]}, 300.0, 1000.0
)


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def findings(*faults, language="pl"):
    return faults_frame(faults, CHECKS, ZONES, ACTS, language)


def test_a_finding_has_the_fields_of_the_schema():
    assert list(findings(GAP).columns) == [*names(FINDING_FIELDS), "geometry"]


def test_plan_and_zone_are_looked_up():
    row = findings(GAP).iloc[0]
    found = row[["plan_type", "teryt", "municipality", "zone_label", "zone_class", "symbol", "zone_share_pct"]].tolist()
    assert found == ["POG", "300701", "Blizanów", "1SJ", "SJ", "SJ", 3.0]


def test_check_gives_verdict_and_words():
    row = findings(GAP).iloc[0]
    assert (row["rule_id"], row["verdict"], row["category"]) == ("Q201", "conflict", "plan_topology")
    assert row["provision_name"] == "Luka między strefami"
    assert plain(row["reason"]) == "luka 300 m² przy strefach: 1SJ, 2SJ; średnia szerokość 0,3 m, długość 1 000 m"


def test_reason_follows_the_language():
    assert plain(findings(GAP, language="en").iloc[0]["reason"]).startswith("a gap of 300 m² at zones: 1SJ, 2SJ;")


def test_identity_is_that_of_any_finding():
    assert findings(GAP).iloc[0]["finding_id"] == finding_id(PLAN, "1POG-1SJ", "1POG-2SJ", "Q201")


def test_fault_of_a_plan_without_zones_finds_its_act():
    row = faults_frame([Fault("Q207", PLAN)], CHECKS, zones(), ACTS, "pl").iloc[0]
    assert (row["municipality"], row["zone_id"], row["zone_label"]) == ("Blizanów", None, None)


def test_fault_of_a_municipality_without_plan_names_it():
    row = findings(Fault("Q207", None, teryt="300702", municipality="Brzeziny")).iloc[0]
    assert (row["teryt"], row["municipality"], row["plan_id"]) == ("300702", "Brzeziny", None)


def test_two_faults_of_one_identity_are_an_error():
    with pytest.raises(AkoError, match="Q201"):
        findings(GAP, GAP)


def test_no_fault_gives_no_finding():
    assert len(findings()) == 0
    assert list(findings().columns) == [*names(FINDING_FIELDS), "geometry"]


@pytest.mark.parametrize(
    ("place", "area"),
    [
        (Point(5, 5), 3.12),
        (LineString([(0, 0), (100, 0)]), 203.12),
        (MultiPolygon([box(0, 0, 10, 10), box(20, 0, 30, 10)]), 200.0),
        (shapely.GeometryCollection([box(0, 0, 10, 10), Point(50, 50)]), 103.12),
        (None, 0.0),
        (Point(), 0.0),
    ],
)
def test_points_and_lines_become_areas(place, area):
    geometry = findings(Fault("Q207", PLAN, place=place)).geometry.iloc[0]
    assert geometry.geom_type in {"Polygon", "MultiPolygon"}
    assert geometry.area == pytest.approx(area, abs=0.02)
    assert MARK_RADIUS_M == 1.0


def test_place_is_told_to_the_centimetre():
    assert place_values(Point(6431234.567, 5812345.1)) == {"x": "6431234.57", "y": "5812345.10"}
    assert place_key(Point(6431234.567, 5812345.1)) == "E6431234.6 N5812345.1"


@pytest.mark.parametrize(
    ("measure", "text"),
    [
        (square_metres(442133.97), "44,2134 ha"),
        (square_metres(0.9), "0,9 m²"),
        (square_metres(0.00004), "0,00004 m²"),
        (square_metres(0), "0 m²"),
        (metres(0.0004), "0,0004 m"),
        (metres(12.0), "12 m"),
        (Measure(0.11, "degrees"), "0,11 °"),
    ],
)
def test_measures_are_written_so_that_little_is_never_nothing(measure, text):
    assert plain(measure.text("pl")) == text


def test_values_of_any_kind_are_written():
    words = {"pl": "samoprzecięcie", "en": "self-intersection"}
    row = findings(Fault("Q102", PLAN, values={"fault": words, "x": 1.50, "y": dt.date(2026, 11, 24)})).iloc[0]
    assert row["reason"] == "samoprzecięcie w punkcie E 1,5, N 24.11.2026"
