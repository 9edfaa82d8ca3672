"""What a planner does with the ZIP, run by the real application; it writes what was seen as JSON.

Without the libraries an older release is installed, then with them this one over it, used, loaded anew, uninstalled.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from importlib.machinery import PathFinder
from pathlib import Path

import pyplugin_installer
from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import HOME_PLUGIN_PATH, iface, loadPlugin, pluginMetadata, plugins, startPlugin, unloadPlugin

NAME = "ako_qgis_plugin"
DEFERRED_DELETE = 52
#: Long enough for QGIS to have built its window.
AFTER_THE_START_MS = 1000
DIALOG_CHECKS_MS = 100

dialogs: list[str] = []


class WithoutLibraries(PathFinder):
    """Finds all but the libraries that QGIS does not bring."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.split(".")[0] in {"geopandas", "shapely"} else super().find_spec(name, path, target)


def show_libraries(finder: type, instead_of: type) -> None:
    sys.meta_path[:] = [finder if each is instead_of else each for each in sys.meta_path]
    sys.path_importer_cache.clear()


def dismiss_dialogs() -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialogs.append(dialog.windowTitle())
        dialog.reject()


def settle() -> None:
    QgsApplication.processEvents()
    QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)


def traces() -> dict:
    """Give all by which the plugin could be noticed in the running application."""
    settle()
    window = iface.mainWindow()
    return {
        "actions": sorted(each.objectName() for each in window.findChildren(QAction) if "Ako" in each.objectName()),
        "menu": sorted(each.text() for each in iface.pluginMenu().actions()),
        "toolbars": sorted(each.objectName() for each in window.findChildren(QToolBar)),
        "docks": sorted(each.objectName() for each in window.findChildren(QDockWidget)),
        "providers": sorted(each.id() for each in QgsApplication.processingRegistry().providers()),
        "modules": sorted(name for name in sys.modules if name.partition(".")[0] == NAME),
        "path": [entry for entry in sys.path if "profiles" in entry],
        "folders": sorted(path.name for path in Path(HOME_PLUGIN_PATH).glob("*")),
        "settings": sorted(key for key in QgsSettings().allKeys() if "ako" in key.casefold()),
        "help": QCoreApplication.translate("AkoPlugin", "Help"),
    }


def algorithms() -> dict:
    provider = QgsApplication.processingRegistry().providerById("ako")
    return {algorithm.name(): algorithm.canExecute() for algorithm in provider.algorithms()}


def state() -> dict:
    modules = [module for name, module in sys.modules.items() if name.partition(".")[0] == NAME]
    return {
        "version": pluginMetadata(NAME, "version"),
        "sources": sorted(module.__file__ for module in modules),
        "old code": sorted(module.__name__ for module in modules if hasattr(module, "OLDER_RELEASE")),
        "files": sorted(path.name for path in (Path(HOME_PLUGIN_PATH) / NAME).glob("*")),
        "algorithms": algorithms(),
        "traces": traces(),
    }


def install(package: str) -> dict:
    pyplugin_installer.instance().installFromZipFile(package)
    return state()


def message_of_menu_entry() -> str:
    iface.messageBar().clearWidgets()
    iface.mainWindow().findChild(QAction, "Ako_checkconformity").trigger()
    settle()
    item = iface.messageBar().currentItem()
    return item.text() if item else ""


def check_of_packaged_sample(output: str) -> list[str]:
    sample = Path(HOME_PLUGIN_PATH) / NAME / "sample" / "agglomeration.gpkg"
    layer = f"{sample}|layername={{}}".format
    kinds = ("points", "lines", "polygons", "table")
    parameters = {
        "ZONES": [layer("zones_pog"), layer("zones_mpzp")],
        "PROVISIONS": [layer(f"provisions_{kind}") for kind in kinds],
        "BOUNDARIES": layer("boundaries"),
        "OUTPUT": output,
    }
    found = processing.run("ako:checkconformity", parameters)["OUTPUT"]
    return [feature["verdict"] for feature in QgsVectorLayer(found).getFeatures()]


def session(answer: dict) -> None:
    answer["before"] = traces()
    show_libraries(WithoutLibraries, instead_of=PathFinder)
    answer["without libraries"] = install(os.environ["AKO_OLDER_PACKAGE"])
    answer["message"] = message_of_menu_entry()
    answer["dialogs"] = dialogs.copy()

    show_libraries(PathFinder, instead_of=WithoutLibraries)
    # As QPIP does when it starts.
    sys.path.insert(0, os.environ["AKO_QPIP_FOLDER"])
    answer["installed"] = install(os.environ["AKO_PACKAGE"])
    answer["findings"] = check_of_packaged_sample(os.environ["AKO_FINDINGS"])
    answer["geopandas"] = sys.modules["geopandas"].__file__
    plugins[NAME].open_sample()
    QgsProject.instance().clear()

    answer["unloaded"] = [unloadPlugin(NAME), traces()]
    answer["loaded anew"] = [loadPlugin(NAME), startPlugin(NAME), state()]
    pyplugin_installer.instance().uninstallPlugin(NAME, quiet=True)
    sys.path.remove(os.environ["AKO_QPIP_FOLDER"])
    answer["after"] = traces()


def main() -> None:
    timer = QTimer()
    timer.timeout.connect(dismiss_dialogs)
    timer.start(DIALOG_CHECKS_MS)
    answer: dict = {}
    try:
        session(answer)
    except Exception:
        answer["error"] = traceback.format_exc()
    Path(os.environ["AKO_ANSWER"]).write_text(json.dumps(answer), encoding="utf-8")
    iface.newProject(False)
    iface.actionExit().trigger()


QTimer.singleShot(AFTER_THE_START_MS, main)
