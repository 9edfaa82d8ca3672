"""The main job in the real applications: choices, rule books and refusals as a planner's script meets them."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from tests.application.small_agglomeration import ROOT, X, Y, square, write_layer, zone

pytestmark = pytest.mark.application

SAMPLE = ROOT / "ako_qgis_plugin" / "sample"
QGIS = ROOT / "scripts" / "qgis"
#: Start of the application, its profile and a small check, on a slow machine.
APPLICATION_TIMEOUT_S = 180

RULE = {
    "rule_id": "X1",
    "category": "road_express",
    "provision_status": "planned",
    "zones": "SO",
    "relation": "overlap",
    "distance_m": "",
    "verdict": "conflict",
    "severity": "5",
    "rationale_pl": "własna reguła, źdźbło",
    "rationale_en": "",
    "legal_basis": "§ 1",
    "confidence": "high",
}


@pytest.fixture
def check(run, inputs):
    """Give a function that runs the check on the small agglomeration, with parameters as words."""

    def call(*words, **options):
        given = {word.partition("=")[0] for word in words}
        base = [word for word in inputs.of("ako:checkconformity") if word.partition("=")[0] not in given]
        output = [] if "OUTPUT" in given else ["OUTPUT=out.gpkg"]
        return run("run", "ako:checkconformity", "--", *base, *words, *output, **options)

    return call


@pytest.fixture
def refused(check, tmp_path):
    """Give a function that asserts a refusal: its words, a status that is not 0, and no output."""

    def call(sentence, *words, **options):
        before = {path.name for path in tmp_path.iterdir()}
        outcome = check(*words, **options)
        assert outcome.returncode != 0
        assert sentence in outcome.stderr
        assert "Traceback" not in outcome.stderr
        assert {path.name for path in tmp_path.iterdir()} == before

    return call


def findings(path, layer=None):
    """Give zone, verdict, area and reason of every finding."""
    columns = "zone_id, verdict, area_m2, rationale"
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f'SELECT {columns} FROM "{layer or Path(path).stem}"').fetchall()


def conflicts(path, layer=None):
    return sorted(
        (zone_id, round(area)) for zone_id, verdict, area, _ in findings(path, layer) if verdict == "conflict"
    )


def write_rules(path, *rules, encoding="utf-8", delimiter=","):
    rows = [list(RULE), *([{**RULE, **changed}[key] for key in RULE] for changed in rules)]
    if path.suffix == ".xlsx":
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    else:
        with path.open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


# Choices


def test_geopackage_that_is_read_stays_as_it_was(run, inputs, tmp_path):
    (tmp_path / "dane").mkdir()
    sample = Path(shutil.copy(SAMPLE / "agglomeration.gpkg", tmp_path / "dane"))
    words = [f"ZONES={sample}|layername=zones_mpzp", f"PROVISIONS={sample}|layername=provisions_lines"]
    assert run("run", "ako:checkconformity", "--", *words, "OUTPUT=out.gpkg").returncode == 0
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]
    assert sample.read_bytes() == (SAMPLE / "agglomeration.gpkg").read_bytes()


def test_sample_gives_every_planted_conflict_and_no_other(run, tmp_path):
    layers = ("provisions_points", "provisions_lines", "provisions_polygons", "provisions_table")
    words = [f"ZONES={SAMPLE / 'agglomeration.gpkg'}|layername={layer}" for layer in ("zones_pog", "zones_mpzp")]
    words += [f"PROVISIONS={SAMPLE / 'agglomeration.gpkg'}|layername={layer}" for layer in layers]
    assert run("run", "ako:checkconformity", "--", *words, "OUTPUT=out.gpkg").returncode == 0
    with (SAMPLE / "planted.csv").open(encoding="utf-8", newline="") as file:
        planted = {
            (row["plan_id"], row["zone_id"], row["provision_id"])
            for row in csv.DictReader(file)
            if row["verdict"] == "conflict"
        }
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as connection:
        query = "SELECT plan_id, zone_id, provision_id FROM out WHERE verdict = 'conflict'"
        assert set(connection.execute(query)) == planted


@pytest.mark.parametrize(("statuses", "status"), [(["legalForce", "adoption"], 0), (["adoption", "obsolete"], 1)])
def test_statuses_are_chosen_by_repeating_their_key(check, statuses, status):
    outcome = check(*(f"STATUS={name}" for name in statuses))
    assert (outcome.returncode != 0) == bool(status)
    assert ("no zone has a status and municipality that the check asks for" in outcome.stderr) == bool(status)


def test_status_that_is_none_is_refused(refused):
    refused("Incorrect parameter value for STATUS", "STATUS=prawomocny")


def test_municipalities_are_chosen_by_their_codes(check, tmp_path):
    assert check("TERYT=306101,301701").returncode == 0
    assert conflicts(tmp_path / "out.gpkg") == [("1SJ", 100_000)]


def test_code_that_is_no_municipality_is_refused(refused):
    refused("TERYT: 3061: a municipality has six digits, or seven with its type", "TERYT=3061,301701")


def test_municipality_without_zones_is_refused(refused):
    refused("no zone has a status and municipality", "TERYT=301701")


@pytest.mark.parametrize(("language", "word"), [("pl", "Strefa"), ("en", "Zone")])
def test_findings_speak_the_language_asked_for(check, tmp_path, language, word):
    assert check(f"LANGUAGE={language}").returncode == 0
    rationales = [text for _, verdict, _, text in findings(tmp_path / "out.gpkg") if verdict == "conflict"]
    assert [text.partition(" ")[0] for text in rationales] == [word]


def test_supporting_zones_are_listed_when_asked_for(check, tmp_path):
    zones = write_layer(tmp_path / "strefy.geojson", [zone(1, "SK", square(X, Y, 1000))])
    for wanted in ("true", "false"):
        assert check(f"ZONES={zones}", f"INCLUDE_SUPPORTS={wanted}", f"OUTPUT={wanted}.gpkg").returncode == 0
    verdicts = [[verdict for _, verdict, _, _ in findings(tmp_path / f"{name}.gpkg")] for name in ("true", "false")]
    assert ["supports" in found for found in verdicts] == [True, False]


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_parameters_come_in_and_results_go_out_as_json(run, inputs, environment, tmp_path, locale):
    asked = {
        "ZONES": [str(inputs.zones)],
        "PROVISIONS": [str(inputs.provisions)],
        "STATUS": ["legalForce"],
        "LANGUAGE": "pl",
        "OUTPUT": "wynik ż.gpkg",
    }
    (tmp_path / "dane.json").write_text(json.dumps({"inputs": asked}), encoding="utf-8")
    with (tmp_path / "dane.json").open(encoding="utf-8") as stdin:
        outcome = run("run", "ako:checkconformity", "-", stdin=stdin, env={**environment, "LC_ALL": locale})
    assert outcome.returncode == 0
    assert json.loads(outcome.stdout)["results"] == {"OUTPUT": "wynik ż.gpkg"}
    assert conflicts(tmp_path / "wynik ż.gpkg") == [("1SJ", 100_000)]


def test_refusal_of_a_json_run_is_no_success(run, tmp_path):
    (tmp_path / "dane.json").write_text('{"inputs": {"ZONES": ["/nie/ma.gpkg"]}}', encoding="utf-8")
    with (tmp_path / "dane.json").open(encoding="utf-8") as stdin:
        assert run("run", "ako:checkconformity", "-", stdin=stdin).returncode != 0


# Rule books


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("własna księga.csv", {}),
        ("excel.csv", {"encoding": "cp1250", "delimiter": ";"}),
        ("znacznik.csv", {"encoding": "utf-8-sig", "delimiter": ";"}),
        ("własna księga.xlsx", {}),
    ],
)
def test_own_rule_book_replaces_the_shipped_one(check, tmp_path, name, options):
    book = write_rules(tmp_path / name, {}, **options)
    assert check(f"RULEBOOK={book}").returncode == 0
    [(zone_id, verdict, _, rationale)] = findings(tmp_path / "out.gpkg")
    assert (zone_id, verdict, rationale) == ("2SO", "conflict", "własna reguła, źdźbło")


@pytest.mark.parametrize(
    ("name", "changed", "error"),
    [
        ("księga ż.csv", {"category": "autostrada"}, "category: 'autostrada' - allowed are road_express"),
        ("księga ż.csv", {"relation": "ovrlap"}, "relation: 'ovrlap' - allowed are overlap, within_distance"),
        ("księga ż.xlsx", {"verdict": "naruszenie"}, "verdict: 'naruszenie' - allowed are conflict"),
        ("księga ż.csv", {"zones": "SJ QQ"}, "zones: 'QQ' - "),
        ("księga ż.xlsx", {"rule_id": "X1"}, "rule_id: 'X1' - must be unique, but stands in row 2 too"),
        ("księga ż.csv", {"severity": "ważne"}, "severity: 'ważne' - must be a number"),
    ],
    ids=["category", "relation", "verdict", "token", "duplicate", "number"],
)
def test_error_in_a_rule_book_is_told_by_row_column_value_and_what_is_allowed(refused, tmp_path, name, changed, error):
    book = write_rules(tmp_path / name, {}, {"rule_id": "X2", **changed})
    refused(f"{name}: row 3, column {error}", f"RULEBOOK={book}")


def test_rule_book_of_broken_letters_is_refused(refused, tmp_path):
    book = write_rules(tmp_path / "księga.csv", {})
    book.write_bytes(
        book.read_bytes() + "X2,road_express,planned,SO,overlap,,conflict,5,ż".encode() + b"\xff,,x,high\n"
    )
    refused("row 3, column rationale_pl: broken letters", f"RULEBOOK={book}")


def test_rule_book_that_is_not_there_is_told_by_name_in_any_locale(refused, environment):
    refused("nie ma żółci.csv: no such file", "RULEBOOK=nie ma żółci.csv", env={**environment, "LC_ALL": "C"})


def test_workbook_that_is_none_is_refused(refused, tmp_path):
    (tmp_path / "księga.xlsx").write_bytes(b"PK no workbook")
    refused("księga.xlsx: not an XLSX workbook", f"RULEBOOK={tmp_path / 'księga.xlsx'}")


# Destinations


def test_table_goes_into_a_database_beside_others(check, inputs, tmp_path):
    database = tmp_path / "baza ż.gpkg"
    assert check(f"OUTPUT={database}").returncode == 0
    assert check(f"OUTPUT=ogr:dbname='{database}' table=\"drugie\" (geom)").returncode == 0
    assert conflicts(database, "baza ż") == conflicts(database, "drugie") == [("1SJ", 100_000)]


def test_failed_run_leaves_the_other_tables_of_a_database(check, tmp_path):
    database = tmp_path / "baza ż.gpkg"
    assert check(f"OUTPUT={database}").returncode == 0
    # The second output cannot be written when the first one is there.
    words = [f"OUTPUT=ogr:dbname='{database}' table=\"drugie\" (geom)", "OUTPUT_SUMMARY=/nie/ma/folderu/a.csv"]
    assert check(*words).returncode != 0
    assert conflicts(database, "baza ż") == [("1SJ", 100_000)]
    with closing(sqlite3.connect(database)) as connection:
        tables = [name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
        styled = [name for (name,) in connection.execute("SELECT f_table_name FROM layer_styles")]
    assert (tables, styled) == (["baza ż", "layer_styles"], ["baza ż"])


def test_failed_run_removes_the_outputs_it_had_written(refused):
    refused("/nie/ma/folderu/a.csv", "OUTPUT=out.shp", "OUTPUT_SUMMARY=/nie/ma/folderu/a.csv")


def test_output_over_an_input_is_refused_and_the_input_lives(refused, inputs, tmp_path):
    zones = Path(shutil.copy(inputs.zones, tmp_path / "strefy.geojson"))
    refused("OUTPUT would overwrite ZONES", f"ZONES={zones}", f"OUTPUT={zones}")
    assert zones.read_bytes() == inputs.zones.read_bytes()


def test_tables_are_written_as_csv_in_utf_8(check, environment, tmp_path):
    words = ("OUTPUT_SUMMARY=gminy ż.csv", "OUTPUT_BY_PROVISION=ustalenia ż.csv")
    assert check(*words, env={**environment, "LC_ALL": "C"}).returncode == 0
    with (tmp_path / "ustalenia ż.csv").open(encoding="utf-8", newline="") as file:
        found = {(row["provision_id"], row["verdict"]) for row in csv.DictReader(file)}
    assert ("S11", "conflict") in found


# The application with its windows

IN_APPLICATION = """
import json, os, time, traceback
from qgis.core import QgsApplication, QgsProject, QgsProcessingAlgRunnerTask, QgsProcessingContext
from qgis.core import QgsProcessingFeedback, QgsProcessingOutputLayerDefinition
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

answer = {"ticks": 0, "progress": [], "runs": []}
kept = []

def leave():
    with open(os.environ["AKO_ANSWER"], "w", encoding="utf-8") as file:
        json.dump(answer, file)
    iface.newProject(False)
    iface.actionExit().trigger()

def guarded(step):
    def run(*arguments):
        try:
            step(*arguments)
        except Exception:
            answer["error"] = traceback.format_exc()
            leave()
    return run

@guarded
def start():
    plugins["ako_qgis_plugin"].open_sample()
    QgsProject.instance().setDirty(False)
    check()

def layers(field):
    found = [layer for layer in QgsProject.instance().mapLayers().values() if field in layer.fields().names()]
    left_out = ("zones_pog_later", "zones_pog_border", "municipal_summary")
    return [
        layer.id()
        for layer in found
        if "finding_id" not in layer.fields().names() and not layer.source().endswith(left_out)
    ]

def asked():
    return {"ZONES": layers("zone_class"), "PROVISIONS": layers("provision_status"), "LANGUAGE": "pl"}

def check():
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    feedback.progressChanged.connect(answer["progress"].append)
    # Once in memory, once in a file with its style inside.
    target = os.environ["AKO_OUTPUT"] if answer["runs"] else "TEMPORARY_OUTPUT"
    output = QgsProcessingOutputLayerDefinition(target, QgsProject.instance())
    parameters = {**asked(), "OUTPUT": output}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ako:checkconformity")
    accepted, message = algorithm.checkParameterValues(parameters, context)
    assert accepted, message
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    kept[:] = [context, feedback, algorithm, task]
    task.executed.connect(done)
    QgsApplication.taskManager().addTask(task)

@guarded
def done(ok, results):
    from processing.gui.Postprocessing import handleAlgorithmResults
    context, feedback, algorithm, _ = kept
    answer["runs"].append(ok)
    answer["log"] = feedback.textLog()
    handleAlgorithmResults(algorithm, context, feedback)
    # The second run of a session is the one that finds what the first has left behind.
    QTimer.singleShot(0, guarded(check) if len(answer["runs"]) < 2 else guarded(check_in_dialog))

def check_in_dialog():
    import processing
    dialog = processing.createAlgorithmDialog("ako:checkconformity", {**asked(), "OUTPUT": "TEMPORARY_OUTPUT"})
    kept.append(dialog)
    dialog.algorithmFinished.connect(lambda ok, results: QTimer.singleShot(500, lambda: dialog_done(ok)))
    dialog.show()
    dialog.runAlgorithm()

@guarded
def dialog_done(ok):
    answer["runs"].append(ok)
    kept[-1].close()
    tell()

def tell():
    found = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Kolizje planów"]
    answer["found"] = [[layer.featureCount(), layer.renderer().type(), bool(layer.mapTipTemplate())] for layer in found]
    leave()

ticker = QTimer()
ticker.timeout.connect(lambda: answer.__setitem__("ticks", answer["ticks"] + 1))
ticker.start(20)
QTimer.singleShot(1000, start)
"""


@pytest.fixture(scope="module")
def session(environment, tmp_path_factory):
    """Give what the application answers after two checks in the background and one in the dialog of the toolbox."""
    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is not installed")
    folder = tmp_path_factory.mktemp("sesja ż")
    script, answer = folder / "script.py", folder / "answer.json"
    script.write_text(IN_APPLICATION, encoding="utf-8")
    outcome = subprocess.run(
        ["xvfb-run", "--auto-servernum", QGIS, "--nologo", "--code", script],
        cwd=folder,
        env={key: value for key, value in environment.items() if key != "QT_QPA_PLATFORM"}
        | {"AKO_ANSWER": str(answer), "AKO_OUTPUT": str(folder / "kolizje ż.gpkg")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=APPLICATION_TIMEOUT_S,
    )
    return outcome, json.loads(answer.read_text(encoding="utf-8"))


def test_application_ends_with_status_0(session):
    outcome, _ = session
    assert outcome.returncode == 0


def test_checks_in_the_background_and_from_the_dialog_succeed_in_one_session(session):
    _, answer = session
    assert "error" not in answer, answer["error"]
    assert answer["runs"] == [True, True, True], answer["log"]


def test_findings_of_all_are_named_styled_and_have_map_tips(session):
    _, answer = session
    counts = {count for count, _, _ in answer["found"]}
    assert [found[1:] for found in answer["found"]] == [["RuleRenderer", True]] * 3
    assert len(counts) == 1
    assert counts.pop() > 0


def test_window_answers_and_the_bar_moves_while_the_check_runs(session):
    _, answer = session
    assert answer["ticks"] > 20
    halves = [value for value in answer["progress"] if 0 < value < 100]
    assert len(set(halves)) > 5
