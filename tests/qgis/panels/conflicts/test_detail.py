"""The history of a finding in plain words."""

from __future__ import annotations

import json

import pytest

from ako_qgis_plugin.core.register.register import history_entry
from ako_qgis_plugin.panels.conflicts.detail import Detail, Story
from ako_qgis_plugin.panels.conflicts.words import Wording

AT = "2026-11-24T12:00:00Z"
HIDDEN = {"review_status": "rejected", "review_note": "to <nie> tu", "reviewed_by": "B. L.", "reviewed_at": AT}


GAP = {"verdict": "not_assessed", "category": "gas_hp", "municipality": "Kalisz", "reason": "nie zmapowano"}


def test_a_category_that_is_not_mapped_names_no_zone_and_no_plan(qgis_app):
    html = Detail(Wording("pl")).html(Story(GAP, has_place=False))
    for part in ("gazociąg wysokiego ciśnienia", "Kalisz", "nie zmapowano"):
        assert part in html
    assert "brak planu" not in html
    assert "no plan" not in html


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"buildings": 12, "built_up_pct": 8.25}, "istniejące budynki: 12 (8,3"),
        ({"buildings": 12}, "istniejące budynki: 12"),
        ({"buildings": 0, "built_up_pct": 0.0}, "w podanej warstwie brak budynków w tym miejscu"),
    ],
)
def test_what_stands_there_already_is_told_beside_the_size(qgis_app, values, told):
    finding = {"verdict": "conflict", "rule_id": "R1", "area_m2": 5000.0, **values}
    assert told in Detail(Wording("pl")).html(Story(finding))


@pytest.mark.parametrize(
    ("event", "detail", "told"),
    [
        ("changed", json.dumps({"area_m2": [7456.8, 4980.8]}), "0,75 ha → 0,50 ha"),
        ("renumbered", "1d4c7a30d2173cb0 1POG-45SO", "1POG-45SO"),
        ("disputed", json.dumps(HIDDEN), "odrzucone (to nie kolizja)"),
        ("edited", json.dumps({"municipality_stand": "zgoda"}), "Stanowisko gminy: zgoda"),
    ],
)
def test_history_says_in_words_what_happened(qgis_app, event, detail, told):
    entry = history_entry("a" * 16, AT, "A. K.", event, detail=detail)
    html = Detail(Wording("pl")).html(Story({"verdict": "conflict"}, history=[entry], is_reviewed=True))
    assert told in html.replace("\u202f", " ").replace("\xa0", " ")
    assert "{" not in html
    assert "<nie>" not in html
