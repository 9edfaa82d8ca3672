"""What the dialog of mapzoning remembers of a source, run by the real application; it writes what was seen as JSON."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTextEdit
from qgis.utils import iface

sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])

SEEN = ("SYMBOL_FIELD", "TERYT", "REGULATION", "PLAN_ID", "LABEL_FIELD")
GIVEN = {"SYMBOL_FIELD": "przezn", "TERYT": "306101", "REGULATION": "2003", "PLAN_ID": "P1"}
SETTLE_MS, PATIENCE_S = 100, 30

context = QgsProcessingContext()


def settle(milliseconds=SETTLE_MS):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def opened(layer, **parameters):
    dialog = processing.createAlgorithmDialog("ako:mapzoning", {"INPUT": layer.id(), **parameters})
    dialog.show()
    settle()
    return dialog


def choose(dialog, **values):
    for key, value in values.items():
        dialog.mainWidget().wrappers[key].setParameterValue(value, context)
    settle()


def shown(dialog):
    wrappers = dialog.mainWidget().wrappers
    values = {key: wrappers[key].parameterValue() for key in SEEN}
    return {key: value for key, value in values.items() if isinstance(value, str) and value not in ("", "NULL", "date")}


def run(dialog):
    dialog.runButton().click()
    for _ in range(PATIENCE_S * 1000 // SETTLE_MS):
        settle()
        if any("Loading resulting layers" in log.toPlainText() for log in dialog.findChildren(QTextEdit)):
            break
    settle()


def designer():
    """Give the kind of widget the designer of models has for the file with a mapping."""
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ako:mapzoning")
    dialog = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm("model", "group"))
    return type(dialog.widget.widget.wrappers["MAPPING"]).__name__


def session():
    first, second = (QgsVectorLayer(path, "plan", "ogr") for path in json.loads(os.environ["AKO_PLANS"]))
    QgsProject.instance().addMapLayers([first, second])
    seen = {}
    dialog = opened(first)
    seen["at first"] = shown(dialog)
    choose(dialog, **GIVEN)
    run(dialog)
    dialog.close()
    dialog = opened(first)
    seen["again"] = shown(dialog)
    seen["told"] = dialog.findChild(QLabel, "AkoMappingTold").text()
    choose(dialog, INPUT=second.id())
    seen["other source"] = shown(dialog)
    choose(dialog, INPUT=first.id(), PLAN_ID="P2")
    seen["back, one changed"] = shown(dialog)
    choose(dialog, INPUT=second.id())
    seen["changed value stays"] = shown(dialog)
    dialog.close()
    dialog = opened(first, TERYT="302005")
    seen["opened with a value"] = shown(dialog)
    dialog.findChild(QPushButton, "AkoMappingForget").click()
    settle()
    seen["forgotten"] = shown(dialog)
    dialog.close()
    dialog = opened(first)
    seen["after forgetting"] = shown(dialog)
    dialog.close()
    seen["designer"] = designer()
    return seen


def answer():
    try:
        result = session()
    except Exception:
        result = {"error": traceback.format_exc()}
    Path(os.environ["AKO_ANSWER"]).write_text(json.dumps(result), encoding="utf-8")
    iface.newProject(False)
    iface.actionExit().trigger()


QTimer.singleShot(1000, answer)
