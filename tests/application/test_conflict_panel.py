"""The conflict panel in the real application: the sample's findings become a register, one is decided by keys alone."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.in_application import answered

pytestmark = pytest.mark.application

ROOT = Path(__file__).parents[2]
SESSION = Path(__file__).with_name("review_session.py")
TIMEOUT_S = 180


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("przegląd kolizji")


@pytest.fixture(scope="module")
def seen(folder) -> dict:
    """Give what the session saw, and how QGIS ended."""
    environment = {**os.environ, "AKO_PROFILE": str(folder / "profile"), "AKO_FOLDER": str(folder)}
    return answered(SESSION, folder / "answer.json", environment, TIMEOUT_S, screen="1400x900")


def rows(folder: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(folder / "rejestr.gpkg")) as connection:
        return connection.execute(query).fetchall()


def test_panel_is_closed_until_it_is_asked_for(seen):
    assert seen["closed at first"]
    assert seen["in the menu of panels"]


def test_panel_opens_with_the_register_of_the_project(seen):
    assert seen["layer"]
    assert seen["counts"].startswith("Shown: ")


def test_search_without_polish_letters_finds_them_and_the_map_follows(seen):
    assert "Żelazków" in seen["chosen"]
    assert seen["map moved"]


def test_one_finding_is_decided_with_its_note(seen, folder):
    query = "SELECT review_status, review_note, reviewed_by, municipality FROM register WHERE review_status <> 'open'"
    assert rows(folder, query) == [("municipality_to_change", "do uzgodnienia", "A. K.", "Żelazków")]


def test_what_was_taken_back_stands_in_the_history(seen, folder):
    query = "SELECT event FROM history WHERE event IN ('decided', 'withdrawn') ORDER BY rowid"
    assert [event for (event,) in rows(folder, query)] == ["decided", "decided", "withdrawn"]


def test_plugin_that_is_loaded_again_has_one_panel(seen):
    assert seen["after reload"] == 1


def test_application_ends_well(seen):
    assert seen["status"] == 0
