"""A local plan from its layer to findings, by qgis_process alone, in a model, and what the dialog remembers of it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.application.small_agglomeration import ROOT, X, Y, square, write_layer
from tests.in_application import answered

pytestmark = pytest.mark.application

MODEL = ROOT / "tests" / "data" / "local_plan.model3"
SESSION = Path(__file__).with_name("mapping_session.py")
TIMEOUT_S = 180


@pytest.fixture(scope="module")
def local_plan(tmp_path_factory):
    """Give housing and an unknown use under the road, and a street beside the housing."""
    uses = [
        ({"przezn": "1MN/U"}, square(X, Y, 1000)),
        ({"przezn": "2XŁ"}, square(X + 1000, Y, 1000)),
        ({"przezn": "3KDD"}, square(X, Y + 1000, 100)),
    ]
    return write_layer(tmp_path_factory.mktemp("plan ż") / "mpzp ąę.geojson", uses)


def verdicts(path):
    query = (
        f'SELECT zone_label, verdict, round(area_m2) FROM "{path.stem}"'
        " WHERE is_primary AND zone_id IS NOT NULL ORDER BY 1"
    )
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


#: 100 m of road through 1000 m of each zone.
EXPECTED = [("1MN/U", "conflict", 100_000), ("2XŁ", "not_assessed", 100_000)]


def test_zones_of_a_layer_go_straight_into_the_check(run, inputs, local_plan, tmp_path):
    given = [f"INPUT={local_plan}", "SYMBOL_FIELD=przezn", "PLAN_ID=P1", "TERYT=306101", "ROADS=merge"]
    mapped = run("run", "ako:mapzoning", "--", *given, "OUTPUT=strefy.gpkg", "OUTPUT_UNRECOGNISED=nierozpoznane.csv")
    assert (mapped.returncode, mapped.stderr) == (0, "")
    checked = run(
        "run",
        "ako:checkconformity",
        "--",
        "ZONES=strefy.gpkg",
        f"PROVISIONS={inputs.provisions}",
        "OUTPUT=kolizje.gpkg",
    )
    assert (checked.returncode, checked.stderr) == (0, "")
    assert verdicts(tmp_path / "kolizje.gpkg") == EXPECTED
    assert "'XŁ' is not in the crosswalk" in (tmp_path / "nierozpoznane.csv").read_text(encoding="utf-8")


def test_model_maps_and_checks_a_local_plan(run, inputs, local_plan, tmp_path):
    given = [f"LOCAL_PLAN={local_plan}", "SYMBOLS=przezn", f"PROVISIONS={inputs.provisions}"]
    outcome = run("run", MODEL, "--", *given, "findings=kolizje.gpkg", "unrecognised=nierozpoznane.csv")
    assert (outcome.returncode, "Traceback" in outcome.stderr) == (0, False), outcome.stderr
    assert verdicts(tmp_path / "kolizje.gpkg") == EXPECTED


def test_qgis_process_neither_uses_nor_fills_the_memory(run, environment, local_plan, tmp_path):
    given = [f"INPUT={local_plan}", "SYMBOL_FIELD=przezn", "PLAN_ID=P1"]
    run("run", "ako:mapzoning", "--", *given, "OUTPUT=a.gpkg")
    again = run("run", "ako:mapzoning", "--", f"INPUT={local_plan}", "OUTPUT=b.gpkg")
    assert again.returncode != 0
    assert "no field with symbols is known; choose one of przezn" in again.stderr
    settings = Path(environment["AKO_PROFILE"]).rglob("QGIS3.ini")
    assert not any("zoning_mappings" in path.read_text(encoding="utf-8") for path in settings)


@pytest.fixture(scope="module")
def dialog(local_plan, tmp_path_factory):
    """Give what the dialog of the real application shows, with a profile and a screen of its own."""
    folder = tmp_path_factory.mktemp("okno")
    second = folder / "drugi plan.geojson"
    shutil.copy(local_plan, second)
    answer = folder / "answer.json"
    plans = json.dumps([str(local_plan), str(second)])
    environment = {**os.environ, "AKO_PROFILE": str(folder / "profil"), "AKO_ANSWER": str(answer), "AKO_PLANS": plans}
    return answered(SESSION, answer, environment, TIMEOUT_S)


GIVEN = {"SYMBOL_FIELD": "przezn", "TERYT": "306101", "REGULATION": "2003", "PLAN_ID": "P1"}


def test_dialog_comes_up_with_the_last_mapping_of_the_same_source(dialog):
    assert dialog["at first"] == {}
    assert dialog["again"] == GIVEN
    assert "przezn" in dialog["told"]


def test_dialog_takes_back_what_it_filled_in_when_another_source_is_chosen(dialog):
    assert "TERYT" not in dialog["other source"]
    assert "REGULATION" not in dialog["other source"]
    assert dialog["back, one changed"] == {**GIVEN, "PLAN_ID": "P2"}


def test_dialog_never_touches_what_a_person_has_written(dialog):
    assert dialog["changed value stays"]["PLAN_ID"] == "P2"
    assert dialog["opened with a value"] == {**GIVEN, "TERYT": "302005"}


def test_dialog_forgets_when_it_is_told_to(dialog):
    assert dialog["forgotten"] == {"TERYT": "302005"}
    assert dialog["after forgetting"] == {}


def test_application_ends_well_after_its_dialogs_were_closed(dialog):
    assert dialog["status"] == 0


def test_designer_of_models_has_its_usual_widget(dialog):
    assert dialog["designer"] == "QgsProcessingModelerParameterWidget"
