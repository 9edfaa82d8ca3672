"""The link diagnosis in words: what it says of made-up units, and the forms of words after numbers."""

from __future__ import annotations

import re
import string

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.links.diagnosis import diagnoses
from ako_qgis_plugin.core.functional_area.links.diagnosis_words import (
    COME,
    CONDITION_MET,
    GO,
    LEAVE,
    MET,
    PEOPLE,
    PEOPLE_EACH,
    PIECES,
    SENTENCES,
    TIES,
    counted,
    minutes_text,
    signed_count,
    verb,
)
from ako_qgis_plugin.core.functional_area.links.study import Access, link_study
from tests.core.functional_area.links.link_cases import FOUR, NAN, THREE, hidden_flows, units


def said(matrix, unit=0, language="pl", cores=(), values=None, **others):
    """Give a diagnosis with ordinary spaces."""
    flows = matrix if isinstance(matrix, Flows) else Flows.of_matrix(np.array(matrix, dtype=float))
    of = units(len(flows), **(values or {}))
    study = link_study(of, flows, tuple(of.codes[core] for core in cores), **others)
    return diagnoses(study, language)[unit].replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 osób"),
        (1, "1 osoba"),
        (2, "2 osoby"),
        (5, "5 osób"),
        (12, "12 osób"),
        (22, "22 osoby"),
        (112, "112 osób"),
        (1003, "1 003 osoby"),
        (2.5, "2,5 osoby"),
        (21, "21 osób"),
    ],
)
def test_polish_word_after_a_number(number, text):
    assert counted(number, "pl").replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(("number", "text"), [(1, "1 person"), (2, "2 people"), (0, "0 people"), (1.5, "1.5 people")])
def test_english_word_after_a_number(number, text):
    assert counted(number, "en").replace("\N{NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(("number", "word"), [(1, "wyjeżdża"), (3, "wyjeżdżają"), (13, "wyjeżdża"), (1.5, "wyjeżdża")])
def test_polish_verb_after_a_number(number, word):
    assert verb(number, LEAVE, "pl") == word


def test_balance_has_a_sign():
    assert [signed_count(value, "pl").split("\N{NO-BREAK SPACE}")[0] for value in (5, -5, 0)] == ["+5", "−5", "0"]


def test_a_way_is_never_none():
    assert minutes_text(0.2, "pl").replace("\N{NO-BREAK SPACE}", " ") == "1 min"


def test_diagnosis_says_how_many_leave_and_where_most_go():
    text = said(THREE)
    assert "Do pracy poza gminę wyjeżdża 50 osób, tj. 50,0 % pracujących mieszkańców." in text
    assert (
        "Główny kierunek wyjazdów: B – 30 osób (30,0 % pracujących mieszkańców); drugi: C – 20 osób (20,0 %)." in text
    )


def test_diagnosis_in_english():
    text = said(THREE, language="en")
    assert "50 people leave the municipality to work, 50.0 % of its employed residents." in text
    assert "Most go to B: 30 people (30.0 % of the employed residents); next comes C: 20 people (20.0 %)." in text


def test_equal_destinations_are_named_both():
    assert "Dwa równorzędne główne kierunki wyjazdów: A i C – po 5 osób" in said(THREE, 1)


def test_balance_with_both_its_sides():
    text = said(THREE, values={"population": [500, 200, 300]})
    assert "Saldo dojazdów do pracy: −35 osób (−7,0 na 100 mieszkańców) – 15 osób przyjeżdża, 50 osób wyjeżdża." in text


def test_self_containment_on_both_sides():
    text = said(THREE, 2)
    assert "W swojej gminie pracuje 90,0 % pracujących mieszkańców" in text
    assert "mieszkańcy zajmują 78,3 % miejsc pracy" in text


def test_self_contained_unit_is_told_by_its_threshold():
    assert "Oba wskaźniki osiągają 66,7 %" in said(THREE, 2)
    assert "Oba wskaźniki" not in said(THREE, 0)


def test_tie_to_a_core_names_threshold_and_value():
    text = said(THREE, 0, cores=(1,))
    assert "Do rdzenia B dojeżdża 30 osób, tj. 30,0 % pracujących mieszkańców." in text
    assert "Próg 15 % pracujących mieszkańców (definicja UE–OECD) wobec rdzenia B: spełniony (30,0 %)." in text


def test_tie_is_exactly_met_at_the_threshold():
    assert "spełniony (15,0 %)" in said([[85, 15], [0, 10]], 0, cores=(1,))


def test_tie_just_below_the_threshold_is_not_met():
    assert "niespełniony" in said([[851, 149], [0, 10]], 0, cores=(1,))


def test_shares_of_two_cores_stand_in_one_sentence():
    text = said(THREE, 0, cores=(1, 2))
    assert "Do rdzeni dojeżdża łącznie 50 osób, tj. 50,0 % pracujących mieszkańców: B 30,0 %, C 20,0 %." in text
    assert "Ten sam próg wobec rdzeni łącznie: spełniony (50,0 %)." in text


def test_core_is_said_to_be_one_and_has_no_thresholds():
    text = said(THREE, 1, cores=(1, 2))
    assert text.startswith("Rdzeń obszaru funkcjonalnego.")
    assert "Do drugiego rdzenia, C, dojeżdża 5 osób" in text
    assert "Próg" not in text


def test_only_core_says_nothing_of_cores():
    assert "Do drugiego rdzenia" not in said(THREE, 1, cores=(1,))


def test_unit_that_sends_nobody_to_cores_is_told():
    assert "Dane nie wykazują dojazdów do pracy do rdzeni (B)." in said(FOUR, 3, cores=(1,))


def test_commuters_per_thousand_of_working_age_are_set_against_the_threshold():
    # 30 of 500: 60.
    text = said(THREE, 0, cores=(1,), values={"population_15_64": [500, 100, 100]})
    assert "na 1000 mieszkańców w wieku 15–64 lat (Śleszyński 2013): tak (60,0)." in text


def test_hidden_flow_that_could_turn_a_tie_is_told():
    flows = hidden_flows([[90, 8], [0, 5]], [[0, 1], [0, 0]], [[0, 9], [0, 0]], employed=np.array([100.0, 5]))
    text = said(flows, 0, cores=(1,))
    assert "niespełniony (8,0 %; z ukrytymi przepływami od 8,0 % do 17,0 %)" in text
    assert "Z ukrytymi przepływami może ich być od 8 do 17." in text


def test_dominance_is_followed_in_words():
    assert "ośrodek nadrzędny: B, a na końcu łańcucha: A." in said(FOUR, 2)
    assert "gmina jest ośrodkiem niezależnym" in said(FOUR, 0)


def test_island_has_little_to_say():
    text = said(FOUR, 3)
    assert "Dane nie wykazują wyjazdów do pracy poza gminę." in text
    assert "Główny kierunek" not in text
    assert "Saldo" not in text
    assert "dominacji" not in text


def test_missing_residents_are_told_and_no_share_is_given():
    flows = Flows.of_matrix(THREE, employed=np.array([NAN, 50, 100]))
    text = said(flows, 0, cores=(1,))
    assert "Brak liczby pracujących mieszkańców" in text
    assert "%" not in text.replace("66,7", "")


def test_zero_residents_are_told():
    assert "Liczba pracujących mieszkańców wynosi 0" in said([[0, 0], [3, 5]], 0)


def test_more_leavers_than_residents_are_told():
    flows = Flows.of_matrix(THREE, employed=np.array([40.0, 50, 100]))
    assert "Wyjeżdżających jest więcej niż pracujących" in said(flows, 0)


def test_people_to_elsewhere_are_told():
    flow = np.array([[10.0, 1], [0, 5]])
    flows = Flows(
        flow, flow * 0, flow * 0, np.array([3.0, 0]), np.zeros(2), True, flow.sum(1) + np.array([3, 0]), flow.sum(0)
    )
    assert "Poza badany obszar wyjeżdżają 3 osoby." in said(flows, 0)


def test_migration_is_told_with_the_cores():
    # Into A: 5 + 10; out: 30 + 20. With the core B: 5 less 30.
    text = said(THREE, 0, cores=(1,), migration=Flows.of_matrix(THREE), values={"population": [1000, 1, 1]})
    assert "Saldo migracji: −35 osób (−35,0 na 1000 mieszkańców), w tym z rdzeniami −25 osób." in text


def test_registrations_from_cores_are_set_against_the_threshold():
    text = said(THREE, 0, cores=(1,), migration=Flows.of_matrix(THREE), values={"population": [1000, 1, 1]})
    assert "Ponad 3 zameldowania z rdzeni na 1000 mieszkańców (Śleszyński 2013): tak (5,0)." in text


def test_school_trips_are_told():
    text = said(THREE, 0, school=Flows.of_matrix(FOUR[:3, :3]))
    assert "Do szkół poza gminę wyjeżdża 10 osób, najwięcej do gminy B (10 osób);" in text
    assert "do szkół w gminie przyjeżdża 29 osób." in text


def access(minutes, road_m=(0, 0, 0), is_far=(False, False, False)):
    return Access(np.array(minutes, dtype=float), np.array(road_m, dtype=float), np.array(is_far))


def test_travel_time_to_both_cores():
    text = said(THREE, 0, cores=(1, 2), access=access([[41.2, 12.6], [NAN, 5], [5, NAN]]))
    assert "Dojazd drogami do rdzenia C trwa około 13 min; do rdzenia B: 41 min." in text


def test_unreachable_core_is_told_and_has_no_minutes():
    text = said(THREE, 0, cores=(1,), access=access([[NAN], [NAN], [5]]))
    assert "Warstwa dróg nie łączy gminy z rdzeniem: B; czasu dojazdu nie podano." in text
    assert " min" not in text


def test_seat_far_from_any_road_is_told_with_the_distance():
    text = said(THREE, 0, cores=(1,), access=access([[NAN], [NAN], [5]], (7300, 0, 0), (True, False, False)))
    assert "Najbliższa droga warstwy jest 7 300 m od siedziby gminy" in text


def test_unit_without_a_place_is_told():
    text = said(THREE, 0, cores=(1,), access=access([[NAN], [NAN], [5]], (NAN, 0, 0)))
    assert "Gmina nie ma siedziby ani obszaru na mapie" in text


def fields_of(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("table", [SENTENCES, PIECES, TIES], ids=["sentences", "pieces", "ties"])
def test_both_languages_have_the_same_places(table):
    assert {
        key: fields_of(text["pl"]) for key, text in table.items() if fields_of(text["pl"]) != fields_of(text["en"])
    } == {}


@pytest.mark.parametrize("table", [MET, CONDITION_MET, PEOPLE, PEOPLE_EACH, LEAVE, COME, GO])
def test_every_table_has_both_languages(table):
    assert all(set(text) == {"pl", "en"} for text in table.values() if isinstance(text, dict)) or set(table) == {
        "pl",
        "en",
    }


@given(
    st.integers(1, 5).flatmap(
        lambda n: st.lists(st.lists(st.integers(0, 5), min_size=n, max_size=n), min_size=n, max_size=n)
    )
)
def test_every_diagnosis_is_whole_sentences(matrix):
    for language in ("pl", "en"):
        for unit in range(len(matrix)):
            text = said(matrix, unit, language, cores=range(min(2, len(matrix))))
            assert text.endswith(".")
            assert re.findall(r"\bnan\b|\bNone\b|[{}]|  |\.\.", text) == []
