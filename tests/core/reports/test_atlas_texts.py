"""What the pages of the atlas say, in both languages."""

from __future__ import annotations

import datetime as dt

import pytest

from ako_qgis_plugin.core.reports.atlas_texts import AtlasTexts
from ako_qgis_plugin.core.reports.atlas_words import ATLAS_WORDS
from ako_qgis_plugin.core.schema import REGISTER_FIELDS, names

THIN, FIRM = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
SUMMARY = {
    "municipality": "Raszków",
    "conflict": 1,
    "potential_conflict": 2,
    "attention": 3,
    "not_assessed": 4,
    "collisions": 3,
    "screening": 5,
    "area_m2": 12_345_678.9,
}
FINDING = dict.fromkeys(names(REGISTER_FIELDS)) | {
    "verdict": "conflict",
    "certainty": "certain",
    "severity": 5,
    "plan_type": "POG",
    "zone_id": "1POG-12SJ",
    "zone_label": "12SJ",
    "zone_class": "SO",
    "provision_name": "S11 Jarocin - Ostrów (przebieg schematyczny)",
    "category": "road_express",
    "provision_status": "planned",
    "relation": "overlap",
    "rule_id": "R001",
    "area_m2": 13_300.0,
    "zone_share_pct": 24.1,
    "length_m": 190.0,
    "legal_basis": "art. 39",
    "rationale": "Bo tak.",
}


def texts(language="pl") -> AtlasTexts:
    return AtlasTexts(language, dt.date(2026, 11, 24))


def block(language="pl", **values) -> dict[str, str]:
    return {each.heading: each.text for each in texts(language).block(FINDING | values)}


def test_counts_are_told_with_the_area():
    assert texts().counts(SUMMARY) == (
        "Kolizje: 1, potencjalne: 2, do wyjaśnienia: 3, nie oceniono: 4."
        f" Łączna powierzchnia kolizji i potencjalnych kolizji: 1{THIN}234,57{FIRM}ha."
    )


def test_what_the_numbers_leave_out_is_told():
    assert texts("en").notes(SUMMARY, hidden_conflicts=1, strays=2) == (
        "Where conflicts overlap, their area is counted once. Findings outside these municipalities: 2."
        " Findings in broad areas (5, of them conflicts: 1) are not shown; they are in the register."
        " The map shows only what was checked. It is no clean bill."
    )


def test_row_of_a_municipality_has_its_numbers():
    assert texts().table_row(SUMMARY) == ["Raszków", "1", "2", "3", "4", f"1{THIN}234,57"]


def test_row_of_a_conflict_leaves_out_the_remark_of_a_name():
    row = texts().list_row(7, FINDING)
    assert row == ["7", "12SJ", "S11 Jarocin - Ostrów", f"1,33{FIRM}ha", "kolizja"]


def test_conflict_of_a_whole_plan_without_a_name_or_size_has_a_row():
    bare = FINDING | {
        "zone_label": None,
        "zone_id": None,
        "provision_name": None,
        "provision_id": None,
        "area_m2": None,
    }
    assert texts("en").list_row(1, bare) == ["1", "whole plan", "expressway", "–", "conflict"]


def test_text_beside_a_conflict():
    assert block() == {
        "Co koliduje": (
            "Strefa 12SJ, strefa otwarta, plan ogólny × S11 Jarocin - Ostrów (przebieg schematyczny)"
            " (droga ekspresowa, stan planowany)"
        ),
        "Wielkość": f"1,33{FIRM}ha; 24,1{FIRM}% strefy; długość w strefie 190{FIRM}m",
        "Ocena": "kolizja, pewne, waga 5 z 5",
        "Reguła R001": "Bo tak.",
        "Podstawa": "art. 39",
        "Rozstrzygnięcie": "nierozpatrzone",
    }


def test_share_of_a_missing_reservation_is_not_one_of_the_zone():
    assert "24.1\N{NO-BREAK SPACE}% of the provision's area" in block("en", relation="missing_reservation")["Size"]


def test_proposal_of_the_register_comes_before_the_advice_of_the_rule():
    assert block(advice="rada")["Propozycja"] == "rada"
    assert block(advice="rada", proposal="propozycja")["Propozycja"] == "propozycja"


def test_decision_has_name_time_note_and_doubt():
    decided = {
        "review_status": "justified",
        "reviewed_by": "A. K.",
        "reviewed_at": "2026-11-24T12:05:12Z",
        "review_note": "Uzgodniono.",
        "look_again": True,
    }
    assert block(**decided)["Rozstrzygnięcie"] == (
        "uzasadnione (A. K., 24.11.2026 13:05); wymaga ponownego sprawdzenia. Uzgodniono."
    )


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        ([], "data nieznana"),
        ([dt.date(2026, 9, 14)] * 2, "stan na 14.09.2026"),
        ([dt.date(2026, 9, 14), dt.date(2025, 6, 1)], "stan od 01.06.2025 do 14.09.2026"),
    ],
)
def test_dates_of_the_data_are_told(days, wanted):
    assert f"plany gmin ({wanted})" in texts().sources(days, [])


def test_page_and_scale():
    assert (texts().page(3, 40), texts().scale(150_000)) == ("24.11.2026 · strona 3 z 40", f"1:150{THIN}000")


def test_no_text_speaks_of_a_breach():
    told = " ".join(text for words in ATLAS_WORDS.values() for text in words.values())
    assert "niezgodn" not in told.replace("o niezgodności rozstrzyga właściwy organ", "")
