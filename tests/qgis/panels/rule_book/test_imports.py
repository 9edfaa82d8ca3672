"""The rule-book panel opens in a QGIS that lacks the Python libraries."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[4]
LIBRARIES = {"numpy", "pandas", "shapely", "geopandas", "openpyxl", "pyproj"}
# In a process of its own, for here the libraries are loaded already.
SCRIPT = f"""
import sys
from importlib.machinery import PathFinder

class WithoutLibraries(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.split(".")[0] in {LIBRARIES!r} else super().find_spec(name, path, target)

sys.meta_path = [WithoutLibraries if finder is PathFinder else finder for finder in sys.meta_path]
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow
application = QgsApplication([], True)
application.initQgis()
from ako_qgis_plugin.panels.rule_book.desk import RuleBookDesk

class Window:
    window = QMainWindow()
    def mainWindow(self):
        return self.window

desk = RuleBookDesk(Window(), print)
print(desk.dock.counts.text())
"""


def test_panel_shows_the_rules_without_any_library():
    run = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True)
    assert run.stdout.splitlines()[-1:] == ["Rules: 359 of 359"], run.stderr
