"""The plugin in the real qgis_process, through scripts/qgis_process, as a planner's script runs it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.application.conftest import QGIS_PROCESS
from tests.application.small_agglomeration import X, Y, provision, square, write_layer, zone

pytestmark = pytest.mark.application

ALGORITHMS = [
    "ako:importplan",
    "ako:mapzoning",
    "ako:mapprovisions",
    "ako:coveragetemplate",
    "ako:validaterulebook",
    "ako:checkconformity",
    "ako:checkborders",
    "ako:summarizefindings",
]
#: "make soak" sets it to 100.
REPEAT = int(os.environ.get("AKO_REPEAT", "3"))
#: A square of so many zones, and as many roads, keep a run busy for ten seconds and more.
ZONES_IN_A_ROW = 100
#: Late enough to be in the middle of it.
AFTER_THE_START_S = 0.5

every_algorithm = pytest.mark.parametrize("algorithm", ALGORITHMS)


def rows(geopackage: Path) -> list[dict]:
    """Give the rows of the only layer of a GeoPackage; its style lies in a table beside it."""
    with closing(sqlite3.connect(geopackage)) as connection:
        connection.row_factory = sqlite3.Row
        (table,) = connection.execute(
            "SELECT table_name FROM gpkg_contents WHERE table_name <> 'layer_styles'"
        ).fetchone()
        return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]


@pytest.fixture
def check(inputs):
    return ["run", "ako:checkconformity", "--", *inputs.of("ako:checkconformity")]


@every_algorithm
def test_a_run_that_succeeds_ends_with_status_0_every_time(run, inputs, tmp_path, algorithm):
    outcomes = [
        run("run", algorithm, "--", *inputs.of(algorithm), f"OUTPUT={tmp_path / f'{count}.gpkg'}")
        for count in range(REPEAT)
    ]
    assert [(outcome.returncode, outcome.stderr) for outcome in outcomes] == [(0, "")] * REPEAT


@every_algorithm
def test_a_run_that_succeeds_leaves_its_output(run, inputs, tmp_path, algorithm):
    run("run", algorithm, "--", *inputs.of(algorithm), f"OUTPUT={tmp_path / 'out.gpkg'}")
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]


def test_the_road_through_the_building_zone_is_a_conflict_of_10_ha(run, check, tmp_path):
    # 100 m wide, 1000 m long inside the zone of single-family housing.
    run(*check, f"OUTPUT={tmp_path / 'findings.gpkg'}")
    conflicts = [row for row in rows(tmp_path / "findings.gpkg") if row["verdict"] == "conflict"]
    assert {(row["zone_id"], row["provision_id"], round(row["area_m2"])) for row in conflicts} == {
        ("1SJ", "S11", 100_000)
    }


def test_the_findings_of_a_check_are_summarized(run, check, inputs, tmp_path):
    steps = [
        run(*check, f"OUTPUT={tmp_path / 'findings.gpkg'}"),
        run(
            "run",
            "ako:summarizefindings",
            "--",
            "REGISTER=findings.gpkg",
            f"BOUNDARIES={inputs.boundaries}",
            "OUTPUT=s.gpkg",
        ),
    ]
    assert [step.returncode for step in steps] == [0, 0]
    (row,) = rows(tmp_path / "s.gpkg")
    assert (row["teryt"], row["standing"], row["conflict"], round(row["area_m2"])) == (
        "306101",
        "collisions",
        1,
        100_000,
    )


def test_the_output_of_one_algorithm_is_the_input_of_the_next(run, inputs, tmp_path):
    zones, provisions = tmp_path / "strefy.gpkg", tmp_path / "ustalenia.gpkg"
    steps = [
        run("run", "ako:importplan", "--", *inputs.of("ako:importplan"), f"OUTPUT={zones}"),
        run("run", "ako:mapprovisions", "--", *inputs.of("ako:mapprovisions"), f"OUTPUT={provisions}"),
        run("run", "ako:checkconformity", "--", f"ZONES={zones}", f"PROVISIONS={provisions}", "OUTPUT=out.gpkg"),
    ]
    assert [step.returncode for step in steps] == [0, 0, 0]
    assert "conflict" in {row["verdict"] for row in rows(tmp_path / "out.gpkg")}


def test_relative_paths_are_those_of_the_callers_folder(run, inputs, tmp_path):
    shutil.copytree(inputs.folder, tmp_path / "dane")
    zones, provisions = f"dane/{inputs.zones.name}", f"dane/{inputs.provisions.name}"
    run("run", "ako:checkconformity", "--", f"ZONES={zones}", f"PROVISIONS={provisions}", "OUTPUT=wynik.gpkg")
    assert (tmp_path / "wynik.gpkg").is_file()


def test_paths_with_spaces_and_polish_letters_are_written(run, check, tmp_path):
    target = tmp_path / "wyniki próbne ąćęłńóśźż.gpkg"
    assert run(*check, f"OUTPUT={target}").returncode == 0
    assert target.is_file()


def test_polish_letters_are_read_and_written_without_a_utf_8_locale(run, check, environment, tmp_path):
    bare = {key: value for key, value in environment.items() if not key.startswith(("LC_", "LANG"))}
    target = tmp_path / "wynik ż.gpkg"
    assert run(*check, f"OUTPUT={target}", env={**bare, "LC_ALL": "C"}).returncode == 0
    assert target.is_file()


def test_another_python_on_the_path_changes_nothing(run, check, environment, tmp_path):
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tools / "python3").chmod(0o755)
    odd = {"PATH": f"{tools}:{environment['PATH']}", "PYTHONHOME": str(tools), "PYTHONPATH": str(tools)}
    assert run(*check, "OUTPUT=out.gpkg", env={**environment, **odd}).returncode == 0


def test_runs_that_start_together_on_a_new_profile_all_succeed(run, check, environment, tmp_path):
    fresh = {**environment, "AKO_PROFILE": str(tmp_path / "profil nowy")}
    with ThreadPoolExecutor(3) as pool:
        jobs = [pool.submit(run, *check, f"OUTPUT={count}.gpkg", env=fresh) for count in range(3)]
    assert [job.result().returncode for job in jobs] == [0, 0, 0]


@every_algorithm
def test_an_input_that_is_not_there_fails_and_leaves_nothing(run, inputs, tmp_path, algorithm):
    broken = [f"{text.partition('=')[0]}=/nie/ma/tego.gpkg" if "/" in text else text for text in inputs.of(algorithm)]
    assert run("run", algorithm, "--", *broken, "OUTPUT=out.gpkg").returncode != 0
    assert list(tmp_path.iterdir()) == []


# The check of a rule book looks at the shipped one when none is named.
@pytest.mark.parametrize(
    "algorithm", ["ako:importplan", "ako:mapprovisions", "ako:checkconformity", "ako:summarizefindings"]
)
def test_a_parameter_that_is_missing_fails_and_leaves_nothing(run, tmp_path, algorithm):
    assert run("run", algorithm, "--", "OUTPUT=out.gpkg").returncode != 0
    assert list(tmp_path.iterdir()) == []


def test_a_broken_rule_book_fails_in_words_and_leaves_nothing(run, check, inputs, tmp_path):
    book = tmp_path / "reguły.csv"
    book.write_text(inputs.rule_book.read_text(encoding="utf-8").replace(",overlap,", ",ovrlap,", 1), encoding="utf-8")
    outcome = run(*check, f"RULEBOOK={book}", "OUTPUT=out.gpkg")
    assert outcome.returncode != 0
    assert "ovrlap" in outcome.stderr
    assert "Traceback" not in outcome.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["reguły.csv"]


def test_an_algorithm_that_does_not_exist_fails(run):
    assert run("run", "ako:nothing", "--", "OUTPUT=out.gpkg").returncode != 0


def test_a_folder_that_cannot_be_written_fails(run, check):
    assert run(*check, "OUTPUT=/nie/ma/folderu/out.gpkg").returncode != 0


def test_a_parameter_name_that_does_not_exist_fails(run, check, tmp_path):
    # QGIS itself would pass over it, and the planner would take the default for the chosen value.
    outcome = run(*check, "MIN_AERA=5", "OUTPUT=out.gpkg")
    assert outcome.returncode != 0
    assert "MIN_AERA" in outcome.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_stray_word_fails_before_anything_runs(run, check, tmp_path):
    assert run(*check, "OUTPUT=out.gpkg", "MIN_AREA", "5").returncode == 2
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def interruptible():
    # A job in the background ignores Ctrl+C, and so would all that it starts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_a_run_that_is_interrupted_fails_and_leaves_nothing(environment, tmp_path):
    side = range(ZONES_IN_A_ROW)
    zones = write_layer(
        tmp_path / "zones.geojson",
        [zone(ZONES_IN_A_ROW * n + m, "SJ", square(X + 15 * n, Y + 15 * m, 15)) for n in side for m in side],
    )
    roads = write_layer(
        tmp_path / "roads.geojson",
        [provision({"type": "LineString", "coordinates": [[X, Y + n], [X + 1500, Y + n]]}, f"R{n}") for n in side],
    )
    command = [QGIS_PROCESS, "run", "ako:checkconformity", "--", f"ZONES={zones}", f"PROVISIONS={roads}"]
    process = subprocess.Popen(
        [*command, "OUTPUT=out.gpkg"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        while not process.stdout.readline().startswith("ZONES:"):
            pass
        time.sleep(AFTER_THE_START_S)
        # One that comes before QGIS listens is lost: a person presses Ctrl+C again.
        while process.poll() is None:
            process.send_signal(signal.SIGINT)
            time.sleep(0.2)
    assert process.returncode != 0
    assert {path.name for path in tmp_path.iterdir()} == {"zones.geojson", "roads.geojson"}


def test_help_names_every_parameter_of_the_main_job(run):
    text = run("help", "ako:checkconformity").stdout
    assert not [key for key in ("ZONES", "PROVISIONS", "RULEBOOK", "STATUS", "MIN_AREA", "OUTPUT") if key not in text]


def test_the_list_names_every_algorithm(run):
    listed = run("list").stdout
    assert not [algorithm for algorithm in ALGORITHMS if algorithm not in listed]
