"""A planner's own copy of the rule book, used by the real qgis_process."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES
from ako_qgis_plugin.core.rules.rule_book_edit import edited, write_rule_book
from ako_qgis_plugin.core.rules.rule_book_files import read_tables

pytestmark = pytest.mark.application


@pytest.mark.parametrize(
    ("ending", "cells", "expected"),
    [
        (".csv", {"severity": "5"}, {("R001", "conflict", 5)}),
        (".csv", {"verdict": "attention", "severity": "2"}, {("R001", "attention", 2)}),
        (".xlsx", {"in_use": "no"}, set()),
    ],
    ids=["as shipped", "changed", "switched off"],
)
def test_check_goes_by_the_copy(run, inputs, tmp_path, ending, cells, expected):
    book = tmp_path / f"własna księga{ending}"
    write_rule_book(edited(read_tables(SHIPPED_RULES), {"R001": cells}), book)
    words = [*inputs.of("ako:checkconformity"), f"RULEBOOK={book}", "OUTPUT=out.gpkg"]
    outcome = run("run", "ako:checkconformity", "--", *words)
    assert outcome.returncode == 0, outcome.stderr
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as connection:
        assert set(connection.execute("SELECT rule_id, verdict, severity FROM out WHERE rule_id = 'R001'")) == expected
