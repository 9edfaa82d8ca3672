"""The panel of functional areas in the real application: the sample is delimited, pinned, saved and opened again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.in_application import answered

pytestmark = pytest.mark.application

SESSION = Path(__file__).with_name("variants_session.py")
TIMEOUT_S = 180
MUNICIPALITIES_AND_NEIGHBOURS = 44


@pytest.fixture(scope="module")
def seen(tmp_path_factory) -> dict:
    """Give what the session saw."""
    folder = tmp_path_factory.mktemp("obszar funkcjonalny ąę")
    environment = {**os.environ, "AKO_PROFILE": str(folder / "profile"), "AKO_FOLDER": str(folder)}
    answer = answered(SESSION, folder / "answer.json", environment, TIMEOUT_S, screen="1400x900")
    assert "error" not in answer, answer["error"]
    return answer


def test_units_and_flows_of_the_sample_are_found(seen):
    assert seen["units"]
    assert seen["asks for a core"].startswith("core: none was chosen")
    assert seen["summary"].startswith("Units inside: ")


def test_keys_on_the_slider_lower_the_threshold_and_widen_the_area(seen):
    assert seen["threshold"] == 10
    assert 1 < seen["inside at 15"] < seen["inside at 10"] < MUNICIPALITIES_AND_NEIGHBOURS


def test_the_variant_is_saved_as_a_layer(seen):
    assert seen["saved"] == MUNICIPALITIES_AND_NEIGHBOURS


def test_the_project_opened_again_has_the_pins_and_what_was_asked(seen):
    assert seen["project written"]
    assert seen["project read"]
    assert (seen["pins again"], seen["threshold again"]) == (["10% ąę"], 10)
    assert seen["inside again"] == seen["inside at 10"]
