"""The panel of functional areas in the real application, on the sample, as a planner uses it; tells what it saw."""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["AKO_FOLDER"])
KALISZ = "306101"
PATIENCE_MS, STEP_MS = 60_000, 50


def settle(milliseconds: int = STEP_MS) -> None:
    """Let the application work on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(desk) -> None:
    """Wait until all is read and computed."""
    for _ in range(PATIENCE_MS // STEP_MS):
        settle()
        if desk._task is None and not desk._pause.isActive() and desk.work and not desk.work.computing.is_busy:
            return
    raise TimeoutError("the panel is still at work")


def inside(desk) -> int:
    """Count the units that the map draws as inside."""
    return sum(unit.area is not None for unit in desk.map.item.painted)


def look() -> dict:
    """Open the panel, choose a core, move the slider by keys, pin, save, and open the project again."""
    from ako_qgis_plugin.panels.variants.questions import Destination

    seen = {}
    plugins["ako_qgis_plugin"].open_sample()
    desk = next(desk for desk in plugins["ako_qgis_plugin"]._desks if desk.dock.objectName() == "AkoVariants")
    desk.dock.show()
    desk.dock.raise_()
    iface.mainWindow().activateWindow()
    wait(desk)
    seen["units"] = desk.page.data.units.currentLayer().name()
    seen["asks for a core"] = desk.dock.notice.text()
    desk.page.core.set_codes([KALISZ])
    desk.page.core.changed.emit()
    wait(desk)
    seen["summary"] = desk.page.summary.text()
    seen["inside at 15"] = inside(desk)
    slider = desk.page.form.widget("threshold").slider
    slider.setFocus()
    for _ in range(10):
        QTest.keyClick(slider, Qt.Key.Key_Left)
    wait(desk)
    seen["threshold"] = desk.page.form.values()["threshold"]
    seen["inside at 10"] = inside(desk)
    desk.questions.name_of_pin = lambda _suggested: "10% ąę"
    QTest.keyClick(desk.dock.pane, Qt.Key.Key_P)
    desk.questions.destination = lambda _name: Destination("obszar ąę", FOLDER / "obszar.gpkg")
    QTest.keyClick(desk.dock.pane, Qt.Key.Key_S)
    layer = QgsVectorLayer(f"{FOLDER / 'obszar.gpkg'}|layername=obszar ąę", "o", "ogr")
    seen["saved"] = layer.featureCount()
    project = QgsProject.instance()
    seen["project written"] = project.write(str(FOLDER / "projekt ąę.qgz"))
    desk.page.form.widget("threshold").box.setValue(40)
    seen["project read"] = project.read(str(FOLDER / "projekt ąę.qgz"))
    wait(desk)
    seen["pins again"] = [desk.page.pins.list.item(row).text() for row in range(desk.page.pins.list.count())]
    seen["threshold again"] = desk.page.form.values()["threshold"]
    seen["inside again"] = inside(desk)
    return seen


def answer() -> None:
    """Look, tell, and leave."""
    try:
        seen = look()
    except Exception:
        seen = {"error": traceback.format_exc()}
    (FOLDER / "answer.json").write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().clear()
    QApplication.processEvents()
    iface.actionExit().trigger()


QTimer.singleShot(1000, answer)
