"""The register in the real qgis_process: check, register, second check, register; and what is told where it fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

pytestmark = pytest.mark.application

AT = "2026-11-24T12:00:00Z"


def table(geopackage: Path, name: str = "register") -> list[dict]:
    with closing(sqlite3.connect(geopackage)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]


@pytest.fixture
def checked(run, inputs, tmp_path) -> list[str]:
    """Give the inputs of an update after a check."""
    outputs = (f"OUTPUT={tmp_path / 'wyniki.gpkg'}", f"OUTPUT_RUN={tmp_path / 'przebieg.gpkg'}")
    check = run("run", "ako:checkconformity", "--", *inputs.of("ako:checkconformity"), *outputs)
    assert check.returncode == 0, check.stderr
    return [f"FINDINGS={tmp_path / 'wyniki.gpkg'}", f"RUN={tmp_path / 'przebieg.gpkg'}", f"DATE={AT}", "BY=A. K."]


@pytest.fixture
def register(run, checked, tmp_path) -> Path:
    path = tmp_path / "rejestr kolizji żółć.gpkg"
    made = run("run", "ako:updateregister", "--", *checked, f"OUTPUT={path}")
    assert (made.returncode, made.stderr) == (0, "")
    return path


def test_the_same_check_again_leaves_the_register_as_it_is(run, checked, register):
    before = table(register)
    again = run("run", "ako:updateregister", "--", *checked, f"REGISTER={register}")
    assert (again.returncode, again.stderr) == (0, "")
    assert [{**row, "change": "new"} for row in table(register)] == before
    assert {row["change"] for row in table(register)} == {"unchanged"}
    assert {row["event"] for row in table(register, "history")} == {"new"}


def test_the_register_holds_how_the_check_was_made(register):
    facts = {(row["subject"], row["item"]) for row in table(register, "runs")}
    assert {("program", "ako_qgis_plugin"), ("municipality", "306101"), ("category", "road_express")} <= facts


def test_a_run_that_is_refused_ends_with_an_error_and_changes_nothing(run, checked, register):
    before = table(register)
    refused = run("run", "ako:updateregister", "--", *checked, f"OUTPUT={register}")
    assert refused.returncode != 0
    assert table(register) == before


def test_a_register_alone_stands_in_the_folder(register, tmp_path):
    assert sorted(each.name for each in tmp_path.iterdir()) == ["przebieg.gpkg", register.name, "wyniki.gpkg"]


def test_two_checks_are_compared(run, checked, tmp_path):
    findings = tmp_path / "wyniki.gpkg"
    output = tmp_path / "porównanie.gpkg"
    compared = run("run", "ako:comparefindings", "--", f"BEFORE={findings}", f"AFTER={findings}", f"OUTPUT={output}")
    assert (compared.returncode, compared.stderr) == (0, "")
    assert {row["change"] for row in table(output, output.stem)} == {"unchanged"}
