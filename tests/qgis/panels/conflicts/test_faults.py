"""Faults in plans beside collisions with the voivodeship plan, in the real panel."""

from __future__ import annotations

import re

import pytest
from qgis.PyQt.QtCore import Qt

from ako_qgis_plugin.panels.conflicts.detail import Detail, Story
from ako_qgis_plugin.panels.conflicts.filter import Filter
from ako_qgis_plugin.panels.conflicts.words import Wording
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from tests.qgis.panels.office import register_layer, settle, wait_until
from tests.qgis.panels.small_rows import lookup_of
from tests.registers import X, Y, fault, finding, place

COLLISION = finding("1SJ", place(0))
#: 0.3 m x 3 m.
GAP = fault("2SJ", place(300, width=3, height=0.3), zone_label="2SJ")
LABEL = fault(
    "3SU", place(600), rule_id="Q310", verdict="potential_conflict", severity=3, provision_id="2SJ",
    category="plan_attributes", provision_name="Oznaczenie powtórzone",
)  # fmt: skip
BORDER = fault(
    "4SO", place(900), rule_id="Q602", verdict="attention", category="plan_borders",
    provision_id="PL.2/300701-POG/1#9SK", provision_name="Droga kończy się na granicy",
)  # fmt: skip
KINDS = (COLLISION, GAP, LABEL, BORDER)


@pytest.fixture
def mixed(office, tmp_path):
    """Open a register with the findings of three kinds of checks."""
    layer = register_layer(tmp_path / "rejestr.gpkg", *KINDS)
    office.open(layer)
    office.dock.filters.show_everything()
    office.model.group_by(None)
    return layer


def words_of(html: str) -> str:
    text = re.sub(r"<[^>]+>", " ", html).replace("\xa0", " ").replace("\u202f", " ")
    return re.sub(r"\s+", " ", text)


def told(row: dict, language: str = "pl") -> str:
    return words_of(Detail(Wording(language)).html(Story({**row, "geometry": None})))


def test_a_fault_is_called_a_fault_and_a_collision_a_collision():
    lookup = lookup_of({}, {"category": "plan_topology"}, {"category": "plan_attributes", "verdict": "attention"})
    assert [lookup.text("verdict", row) for row in range(3)] == ["kolizja", "błąd", "do wyjaśnienia"]


def test_faults_are_found_by_their_word():
    assert lookup_of({}, {"category": "plan_topology"}).holding("BLAD").tolist() == [False, True]


def test_findings_are_found_by_the_name_of_their_check():
    assert lookup_of({}, {"category": "plan_topology"}).holding("jakość").tolist() == [False, True]


def test_a_category_of_faults_has_words_in_both_languages():
    words = [lookup_of({"category": "plan_borders"}, language=each).text("category", 0) for each in ("pl", "en")]
    assert words == ["styk planów na granicy gmin", "plans along a municipal boundary"]


def test_the_panel_shows_all_kinds_and_filters_by_one(office, mixed):
    office.model.filter_by(Filter(checks=frozenset({"plan_quality"})))
    assert set(office.zones()) == {"2SJ", "3SU"}


def test_the_filter_of_checks_offers_the_kinds_that_are_there(office, mixed):
    box = office.dock.filters.checks
    assert [box.itemText(number) for number in range(box.count())] == [
        Wording(office.model.lookup.wording.language).choices("check_kind")[kind]
        for kind in ("conformity", "plan_quality", "borders")
    ]


def test_one_choice_of_verdict_covers_collisions_and_faults(office, mixed):
    words = office.model.lookup.wording.choices("judgement")
    box = office.dock.filters.verdicts
    texts = [box.itemText(number) for number in range(box.count())]
    assert texts[0] == f"{words['conflict']} / {words['fault conflict']}"
    office.model.filter_by(Filter(verdicts=frozenset({"conflict"})))
    assert set(office.zones()) == {"1SJ", "2SJ"}


def test_faults_are_grouped_by_what_they_are_and_not_by_the_other_zone(office, mixed):
    office.model.group_by("provision_name")
    office.model.toggle_all(is_open=False)
    heads = sorted(line.split("   ")[0] for line in office.lines())
    assert heads == [
        "Droga S11 „żółta”",
        "Droga kończy się na granicy",
        "Luka między strefami",
        "Oznaczenie powtórzone",
    ]


def test_findings_are_grouped_by_their_check(office, mixed):
    office.model.group_by("check_kind")
    office.model.toggle_all(is_open=False)
    assert len(office.lines()) == 3


def test_a_check_is_a_group_under_its_name(office, mixed):
    office.model.group_by("rule_id")
    office.model.toggle_all(is_open=False)
    assert any(line.startswith("Q201 · Luka między strefami") for line in office.lines())


def test_the_column_is_headed_by_what_stands_in_it(office, tmp_path):
    column = 5
    heads = []
    for number, rows in enumerate(((COLLISION,), (GAP,), (COLLISION, GAP))):
        office.open(register_layer(tmp_path / f"{number}.gpkg", *rows))
        heads.append(office.model.headerData(column, Qt.Orientation.Horizontal))
    assert len(set(heads)) == 3


def test_a_tiny_fault_is_zoomed_to_so_that_it_can_be_seen(office, mixed):
    office.choose("2SJ")
    office.desk.workplace.show_on_map(is_zoomed=True)
    centre = office.canvas.extent().center()
    assert (round(office.canvas.scale()), round(centre.x() - X), round(centre.y() - Y)) == (250, 302, 0)


def test_a_collision_is_zoomed_to_as_before(office, mixed):
    office.choose("1SJ")
    office.desk.workplace.show_on_map(is_zoomed=True)
    assert office.canvas.scale() >= 1_999


@pytest.mark.parametrize("zone", ["2SJ", "4SO"])
def test_a_fault_is_decided_and_the_decision_taken_back(office, mixed, zone):
    file = RegisterFile.of_layer(mixed)

    def status() -> str:
        rows = file.read().findings
        return rows.loc[rows["zone_id"] == zone, "review_status"].item()

    office.choose(zone)
    office.desk.workplace.decide("municipality_to_change")
    wait_until(lambda: status() == "municipality_to_change")
    settle()
    office.desk.workplace.review.undo()
    wait_until(lambda: status() == "open")


def test_the_detail_says_where_what_how_much_why_and_what_to_do():
    text = told({**GAP, "area_m2": 0.9, "length_m": 3.0, "min_distance_m": 0.3})
    for part in (
        "BŁĄD", "2SJ", "plan ogólny, Kalisz", "Luka między strefami", "luki, nakładanie się i zasięg",
        "luka między 1SJ i 2SJ", "0,9000 m²", "Terenu bez strefy", "art. 13a upzp", "Dociągnąć granice", "Q201",
    ):  # fmt: skip
        assert part in text


def test_the_detail_of_a_fault_speaks_of_no_provision():
    for language, words in (("pl", ("Ustalenie", "PZPW", "pewne")), ("en", ("provision", "certain"))):
        text = told({**GAP, "reason": "", "rationale": "", "legal_basis": ""}, language)
        assert not [word for word in words if word in text]


def test_markup_in_a_fault_is_text():
    html = Detail(Wording("pl")).html(Story({**GAP, "reason": "<b>luka</b> & <img src=x>"}))
    assert "<img" not in html


def test_a_category_that_is_not_known_breaks_nothing():
    strange = {**GAP, "category": "plan_of_the_future", "rule_id": "Q999", "verdict": "unheard_of"}
    assert "plan_of_the_future" in told(strange)
