"""What is said is English as it is written, unless somebody brings another language."""

from __future__ import annotations

import threading

import pytest
import shapely

from ako_qgis_plugin.core.errors import Cancelled, MissingFieldError
from ako_qgis_plugin.core.geometry import repair
from ako_qgis_plugin.core.wording import listed, say, translate_with

POLISH = {
    "{layer}: missing fields {fields}": "{fields}: tych pól brakuje w {layer}",
    "{shown} and {rest} more": "{shown} oraz dalsze: {rest}",
    "Self-intersection": "samoprzecięcie",
    "cancelled": "przerwano",
}
BOWTIE = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])


@pytest.fixture
def in_polish():
    translate_with(lambda sentence: POLISH.get(sentence, sentence))
    yield
    translate_with(str)


def test_sentence_is_said_as_it_is_written():
    assert say("{layer}: no such file", layer="strefy") == "strefy: no such file"


def test_translation_may_name_things_in_another_order(in_polish):
    assert str(MissingFieldError("strefy", ["status", "teryt"])) == "status, teryt: tych pól brakuje w strefy"


def test_braces_in_a_value_are_no_place():
    assert say("{file}: no such file", file="{layer}.csv") == "{layer}.csv: no such file"


def test_error_made_in_another_thread_is_translated(in_polish):
    told = []
    thread = threading.Thread(target=lambda: told.append(str(Cancelled())))
    thread.start()
    thread.join()
    assert told == ["przerwano"]


def test_english_is_back_when_the_translator_is_taken_away(in_polish):
    translate_with(str)
    assert str(Cancelled()) == "cancelled"


def test_many_items_are_counted():
    assert listed("abcdefg") == "a, b, c, d, e and 2 more"


def test_few_items_are_all_named():
    assert listed("ab") == "a, b"


def test_what_is_wrong_with_a_geometry_is_said_in_words_and_where(in_polish):
    assert repair([BOWTIE], areal_only=True).reasons == ["samoprzecięcie[1 1]"]


def test_fault_of_a_geometry_is_said_in_the_words_of_geos_without_a_translator():
    assert repair([BOWTIE], areal_only=True).reasons == [shapely.is_valid_reason(BOWTIE)]
