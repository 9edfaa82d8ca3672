"""Models in the real qgis_process: two GML files imported, two layers mapped, all of it checked."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest

from tests.application.small_agglomeration import ROOT, X, Y, square, write_layer

pytestmark = pytest.mark.application

TEST_MODEL = ROOT / "tests" / "data" / "two_plans.model3"
SHIPPED = ROOT / "ako_qgis_plugin" / "models"
SAMPLE_PLAN = ROOT / "ako_qgis_plugin" / "sample" / "pog_302005.zip"
#: "make soak" sets it to 100.
REPEAT = int(os.environ.get("AKO_REPEAT", "3"))


@pytest.fixture(scope="module")
def two_plans(inputs, tmp_path_factory):
    """Give the inputs of the test model: a road and a reservoir beside two plans."""
    folder = tmp_path_factory.mktemp("zbiorniki ż")
    reservoirs = write_layer(folder / "zbiorniki ż.geojson", [({"id": "Z1"}, square(X + 100, Y + 700, 200))])
    return [f"PLAN_A={SAMPLE_PLAN}", f"PLAN_B={inputs.gml}", f"ROADS={inputs.road}", f"RESERVOIRS={reservoirs}"]


def conflicts(path):
    query = (
        f"SELECT zone_id, provision_id, round(area_m2) FROM \"{path.stem}\" WHERE verdict = 'conflict' ORDER BY 1, 2"
    )
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_model_finds_what_road_and_reservoir_collide_with_every_time(run, two_plans, tmp_path):
    # 100 m of road through 1000 m of the zone, and a reservoir of 200 m by 200 m.
    outcomes = [run("run", TEST_MODEL, "--", *two_plans, f"findings={count}.gpkg") for count in range(REPEAT)]
    # With a model QGIS looks for its other providers too, and says which are not installed.
    assert [(outcome.returncode, "Traceback" in outcome.stderr) for outcome in outcomes] == [(0, False)] * REPEAT
    expected = [("1POG-1SJ", "S11", 100_000), ("1POG-1SJ", "Z1", 40_000)]
    assert [conflicts(tmp_path / f"{count}.gpkg") for count in range(REPEAT)] == [expected] * REPEAT


@pytest.mark.parametrize(
    ("key", "sentence"),
    [("PLAN_A", "is not XML"), ("PLAN_B", "is not XML"), ("ROADS", "ROADS"), ("RESERVOIRS", "RESERVOIRS")],
)
def test_model_with_an_unreadable_input_fails_in_words_and_leaves_nothing(run, two_plans, tmp_path, key, sentence):
    (tmp_path / "zły plik.gml").write_text("to nie jest plan", encoding="utf-8")
    broken = [f"{key}=zły plik.gml" if word.startswith(f"{key}=") else word for word in two_plans]
    outcome = run("run", TEST_MODEL, "--", *broken, "findings=a.gpkg")
    assert outcome.returncode != 0
    assert sentence in outcome.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["zły plik.gml"]


@pytest.mark.parametrize(
    ("model", "findings", "zones"),
    [
        ("ako:importandcheck", "findings", "zones"),
        (SHIPPED / "import_and_check_en.model3", "findings", "zones"),
        (SHIPPED / "import_and_check_pl.model3", "kolizje", "strefy"),
    ],
    ids=["algorithm", "English file", "Polish file"],
)
def test_shipped_model_imports_and_checks(run, inputs, environment, tmp_path, model, findings, zones):
    words = [f"PLANS={SAMPLE_PLAN}", f"PLANS={inputs.gml}", f"PROVISIONS={inputs.provisions}"]
    outcome = run("run", model, "--", *words, f"{findings}=k.gpkg", f"{zones}=s.gpkg")
    assert (outcome.returncode, "Traceback" in outcome.stderr) == (0, False)
    assert conflicts(tmp_path / "k.gpkg") == [("1POG-1SJ", "S11", 100_000)]


def test_shipped_model_is_listed(run):
    assert "ako:importandcheck" in run("list").stdout
