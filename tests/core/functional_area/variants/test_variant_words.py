"""Reasons in words."""

from __future__ import annotations

import pytest

from ako_qgis_plugin.core.functional_area.methods.model import Criterion, Ground, UnitResult
from ako_qgis_plugin.core.functional_area.variants.variant_words import (
    criterion_text,
    ground_text,
    measure_text,
    reason_text,
)
from ako_qgis_plugin.core.functional_area.vocabulary import Role
from tests.core.functional_area.variants.small_method import WORDS


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("criterion", "language", "text"),
    [
        (("share", 23.44, 15.0, True), "pl", "udział dojeżdżających: 23,4 % (próg 15 %) – spełnione"),
        (("share", 23.44, 15.0, True), "en", "share of commuters: 23.4 % (threshold 15 %) – met"),
        (("share", None, 15.0, None), "pl", "udział dojeżdżających: brak danych (próg 15 %) – nie można ocenić"),
        (("people", 12345, 1000.0, True), "pl", "dojeżdżający: 12 345 os. (próg 1 000 os.) – spełnione"),
        (("people", 12345, None, None), "en", "commuters: 12,345 people"),
        (
            ("share", 14.0, 15.0, False, 13.0, 16.5),
            "pl",
            "udział dojeżdżających: 14 % (próg 15 %) – niespełnione, z tajemnicą statystyczną między 13 % a 16,5 %",
        ),
    ],
)
def test_a_criterion_says_value_threshold_and_whether_it_is_met(criterion, language, text):
    assert plain(criterion_text(Criterion(*criterion), WORDS, language)) == text


def test_rounding_never_hides_on_which_side_of_the_threshold_a_value_lies():
    text = criterion_text(Criterion("share", 14.996, 15.0, False), WORDS, "en")
    assert plain(text) == "share of commuters: 14.996 % (threshold 15.000 %) – not met"


def test_a_value_that_is_the_threshold_reads_like_it():
    text = criterion_text(Criterion("share", 66.7, 66.7, True), WORDS, "pl")
    assert plain(text) == "udział dojeżdżających: 66,7 % (próg 66,7 %) – spełnione"


def test_a_reason_is_made_of_sentences_and_names_units():
    result = UnitResult(
        Role.CORE,
        "306101",
        (Criterion("share", 20.0, 15.0, True),),
        (Ground("is_core", {"core": ("306101",)}),),
        is_uncertain=True,
    )
    assert plain(reason_text(result, WORDS, "pl", {"306101": "Kalisz"})) == (
        "Wskazano jako rdzeń (Kalisz). Udział dojeżdżających: 20 % (próg 15 %) – spełnione."
        " Wynik niepewny: ukryte przepływy mogą go zmienić."
    )


def test_a_missing_measure_is_no_zero():
    assert measure_text(float("nan"), "%", "en") == "no data"


@pytest.mark.parametrize(
    ("value", "text"), [(0.0087858, "0.0088"), (0.05, "0.050"), (0.1, "0.1"), (0.0, "0"), (1e-9, "0.0"), (1.26, "1.3")]
)
def test_an_index_near_zero_keeps_two_digits(value, text):
    assert ground_text(Ground("is_core", {"core": value}), WORDS, "en") == WORDS.grounds["is_core"]["en"].format(
        core=text
    )
