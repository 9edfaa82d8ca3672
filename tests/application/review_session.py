"""What a planner does with the conflict panel, by keys alone, in the real application; it writes what was seen as JSON.

The sample is checked, its findings become a register, and one of them is decided with a note.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins, reloadPlugin

DEFERRED_DELETE = 52
NAME = "ako_qgis_plugin"
FOLDER = Path(os.environ["AKO_FOLDER"])
#: Long enough for QGIS to have built its window.
AFTER_THE_START_MS = 1000
SETTLE_MS = 300
CTRL = Qt.KeyboardModifier.ControlModifier


def settle(milliseconds: int = SETTLE_MS) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    settle()


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    settle()


def make_register() -> QgsVectorLayer:
    """Check the sample as the dialogs do, and keep the findings in a register."""
    plugins[NAME].open_sample()
    layers = {layer.source().rpartition("=")[2]: layer for layer in QgsProject.instance().mapLayers().values()}
    parameters = {
        "ZONES": [layers["zones_pog"], layers["zones_mpzp"]],
        "PROVISIONS": [layers[f"provisions_{kind}"] for kind in ("points", "lines", "polygons", "table")],
        "OUTPUT": str(FOLDER / "kolizje.gpkg"),
    }
    found = processing.run("ako:checkconformity", parameters)["OUTPUT"]
    kept = processing.run("ako:updateregister", {"FINDINGS": found, "OUTPUT": str(FOLDER / "rejestr.gpkg")})["OUTPUT"]
    return QgsProject.instance().addMapLayer(QgsVectorLayer(kept, "Rejestr", "ogr"))


def dock() -> QDockWidget:
    return iface.mainWindow().findChild(QDockWidget, "AkoConflicts")


def session(answer: dict) -> None:
    register = make_register()
    QgsSettings().setValue("ako/reviewer", "A. K.")
    answer["closed at first"] = not dock().isVisible()
    answer["in the menu of panels"] = dock().toggleViewAction() in iface.mainWindow().findChildren(QAction)
    iface.mainWindow().findChild(QAction, "AkoConflictsAction").trigger()
    settle(1500)
    answer["layer"] = dock().layers.currentLayer() == register
    answer["counts"] = dock().counts.text()
    before = iface.mapCanvas().extent()
    # No window manager does it on a screen in memory.
    iface.mainWindow().activateWindow()
    settle()
    dock().setFocus()
    settle()
    press(Qt.Key.Key_F, CTRL)
    write("zelazkow")
    settle(500)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    answer["chosen"] = dock().detail.toPlainText()
    answer["map moved"] = iface.mapCanvas().extent() != before
    press(Qt.Key.Key_N)
    write("do uzgodnienia")
    press(Qt.Key.Key_3, CTRL)
    settle(1000)
    answer["told"] = dock().notice.label.text()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_1)
    settle(1000)
    press(Qt.Key.Key_Z, CTRL)
    settle(1000)
    answer["main window undid nothing"] = not register.isEditable()
    reloadPlugin(NAME)
    QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
    answer["after reload"] = len(iface.mainWindow().findChildren(QDockWidget, "AkoConflicts"))


def main() -> None:
    answer: dict = {}
    try:
        session(answer)
    except Exception:
        answer["error"] = traceback.format_exc()
    (FOLDER / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    iface.newProject(False)
    iface.actionExit().trigger()


QTimer.singleShot(AFTER_THE_START_MS, main)
