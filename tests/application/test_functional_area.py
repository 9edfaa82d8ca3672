"""The functional area in the real qgis_process: flows and units in, variants and their comparison out, status 0."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.application.small_agglomeration import X, Y, square, write_layer

pytestmark = pytest.mark.application

#: 20 % of Ostrow and 10 % of Brzeziny work in Kalisz.
FLOWS = """origin,destination,flow
306101,306101,90
306101,301701,5
306101,300702,5
301701,306101,20
301701,301701,80
300702,306101,5
300702,300702,45
"""
OUTPUTS = ("first_variant", "second_variant", "stability")
UNITS = (("3061011", "Kalisz", 0), ("3017011", "Ostrów Wielkopolski", 1000), ("3007022", "Brzeziny", 2000))


@pytest.fixture
def files(tmp_path) -> list[str]:
    folder = tmp_path / "dane ąę"
    folder.mkdir()
    areas = [({"teryt": code, "name": name, "population": 100}, square(X + x, Y, 1000)) for code, name, x in UNITS]
    write_layer(folder / "gminy.geojson", areas)
    (folder / "dojazdy.csv").write_text(FLOWS, encoding="utf-8")
    return [f"FLOWS={folder / 'dojazdy.csv'}", f"UNITS={folder / 'gminy.geojson'}"]


def rows(path: Path) -> list[dict]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        (table,) = connection.execute("SELECT table_name FROM gpkg_contents WHERE table_name <> 'layer_styles'")
        return [dict(row) for row in connection.execute(f'SELECT * FROM "{table[0]}" ORDER BY fid')]


def test_variants_are_delimited_and_compared(run, files, tmp_path):
    variants = []
    for threshold in ("15", "10"):
        path = tmp_path / f"wariant {threshold} %.gpkg"
        words = ["CORE=306101", f"THRESHOLD={threshold}", f"VARIANT=próg {threshold}", f"OUTPUT={path}", "LANGUAGE=pl"]
        outcome = run("run", "ako:delimitfunctionalarea", "--", *files, *words)
        assert (outcome.returncode, outcome.stderr) == (0, ""), outcome.stdout
        variants.append(path)
    assert [row["role"] for row in rows(variants[0])] == ["core", "commuting", "outside"]
    assert json.loads(rows(variants[1])[0]["definition"])["parameters"]["threshold"] == 10
    given = [f"VARIANTS={path}" for path in variants]
    outputs = {key: tmp_path / f"{key}.gpkg" for key in ("OUTPUT", "OUTPUT_AGREEMENT", "OUTPUT_SWEEP")}
    words = [*given, *files, *(f"{key}={path}" for key, path in outputs.items())]
    outcome = run("run", "ako:comparevariants", "--", *words)
    assert (outcome.returncode, outcome.stderr) == (0, ""), outcome.stdout
    assert [row["standing"] for row in rows(outputs["OUTPUT"])] == ["in_all", "in_all", "in_some"]
    assert [round(row["jaccard"], 3) for row in rows(outputs["OUTPUT_AGREEMENT"])] == [0.667]
    flips = {(row["variant"], row["unit_name"]): row["flips_at"] for row in rows(outputs["OUTPUT_SWEEP"])}
    assert flips["próg 15", "Brzeziny"] == 10


def test_the_shipped_model_runs(run, files, tmp_path):
    words = [
        *files,
        "CORE_A=306101",
        "CORE_B=301701",
        "THRESHOLD=15",
        *(f"{key}={tmp_path / key}.gpkg" for key in OUTPUTS),
    ]
    outcome = run("run", "ako:linksandvariants", "--", *words)
    assert outcome.returncode == 0, outcome.stderr
    assert [row["inside"] for row in rows(tmp_path / "stability.gpkg")] == [1, 2, 0]


def test_a_missing_core_fails_in_words_and_leaves_nothing(run, files, tmp_path):
    outcome = run("run", "ako:delimitfunctionalarea", "--", *files, "CORE=999999", f"OUTPUT={tmp_path / 'v.gpkg'}")
    assert outcome.returncode != 0
    assert "there is none with the code 999999" in outcome.stderr
    assert not (tmp_path / "v.gpkg").exists()
