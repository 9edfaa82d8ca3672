"""The plugin in a QGIS that lacks the Python libraries: it loads, lists its algorithms and says what is missing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
IDS = {"importplan", "mapprovisions", "validaterulebook", "checkconformity"}
# In a process of its own, for here the libraries are loaded already.
SCRIPT = """
import json, sys
from importlib.machinery import PathFinder

class WithoutLibraries(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.split(".")[0] in {libraries!r} else super().find_spec(name, path, target)

sys.meta_path = [WithoutLibraries if finder is PathFinder else finder for finder in sys.meta_path]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from ako_qgis_plugin import classFactory
plugin = classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("ako")
answers = {{algorithm.name(): algorithm.canExecute() for algorithm in provider.algorithms()}}
print(json.dumps(answers))
plugin.unload()
"""


def answers_without(*libraries: str) -> dict[str, list]:
    script = SCRIPT.format(libraries=set(libraries))
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(run.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def answers():
    return answers_without("geopandas", "shapely", "pandas", "numpy", "lxml", "openpyxl", "pyproj")


def test_all_algorithms_are_listed(answers):
    assert set(answers) >= IDS


def test_none_can_be_run(answers):
    assert {can for can, _ in answers.values()} == {False}


def test_the_reason_names_what_is_missing(answers):
    assert all("geopandas" in reason and "shapely" in reason for _, reason in answers.values())


def test_the_reason_names_no_library_that_is_there():
    reasons = {reason for _, reason in answers_without("geopandas").values()}
    assert all("geopandas" in reason and "numpy" not in reason for reason in reasons)


def test_documents_alone_need_the_libraries_of_documents():
    answers = answers_without("docxtpl")
    refused = {name: reason for name, (can, reason) in answers.items() if not can}
    assert set(refused) == {"conformityreport", "functionalareareport"}
    assert all("docxtpl" in reason for reason in refused.values())


def test_with_all_libraries_every_algorithm_can_be_run():
    assert {tuple(answer) for answer in answers_without().values()} == {(True, "")}


def test_panels_can_be_made_without_the_libraries():
    script = SCRIPT.format(libraries={"geopandas", "shapely", "pandas", "numpy", "lxml", "openpyxl", "pyproj"})
    panels = "import ako_qgis_plugin.panels.conflicts.desk\nprint('made')\n"
    run = subprocess.run(
        [sys.executable, "-c", script.replace("plugin.unload()", panels)], cwd=ROOT, capture_output=True, text=True
    )
    assert "made" in run.stdout, run.stderr
