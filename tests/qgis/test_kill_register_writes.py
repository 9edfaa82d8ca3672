"""The power goes off while a register is written: the file is the old one or the new one, never half."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: So many kills for each kind of write and of journal: 52 in all.
KILLS = 13
TIMEOUT_S = 240


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory) -> list[dict]:
    folder = tmp_path_factory.mktemp("rejestr ąęł")
    command = [sys.executable, "-m", "tests.qgis.kill_register_writes", str(folder), str(KILLS)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def told(outcomes: list[dict], name: str) -> set:
    return {outcome[name] for outcome in outcomes}


def test_the_file_is_sound_after_every_kill(outcomes):
    assert (len(outcomes), told(outcomes, "soundness")) == (4 * KILLS, {"ok"})


def test_the_file_holds_the_old_or_the_new_state_after_every_kill(outcomes):
    assert told(outcomes, "content") == {"old", "new"}


def test_qgis_counts_and_finds_all_rows_after_every_kill(outcomes):
    assert told(outcomes, "are_counted") == {True}


def test_kills_hit_the_middle_of_writes(outcomes):
    # Else the others would prove nothing: a rollback journal is there from the first change to the last.
    assert sum(outcome["is_killed"] for outcome in outcomes) > len(outcomes) // 2
    assert any(outcome["is_amid"] for outcome in outcomes)
