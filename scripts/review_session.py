"""The review of the sample in the real application: register, twenty decisions, a later draft, documents.

``scripts/pictures.py`` runs it and takes the pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTextEdit, QWidget
from qgis.utils import iface, plugins

#: Given to the pictures, where a person would write the own name.
REVIEWER = "A. K."

#: So many findings are decided, in turn by these keys.
DECISIONS, KEYS = 20, (Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1)

NOTES = {"pl": "uzgodniono na spotkaniu z gminą", "en": "agreed at the meeting with the municipality"}

#: Stands on the documents.
DATE = "2026-11-24"

#: Sizes [px]: windows of tools, panels beside the map.
DIALOG, PANEL, RULE_BOOK = (960, 930), 480, 620

Take = Callable[..., None]


class ReviewSession:
    """What a planner does after the first check; each step leaves its picture."""

    def __init__(self, take: Take, settle: Callable[[int], None], language: str) -> None:
        self._take = take
        self._settle = settle
        self._language = language
        QgsSettings().setValue("ako/reviewer", REVIEWER)

    def review(self, findings: QgsVectorLayer, run: QgsVectorLayer) -> None:
        """Go through all of it, beginning with the findings and the record of the first check."""
        first = {"FINDINGS": findings.id(), "RUN": run.id(), "OUTPUT": str(Path("register.gpkg").resolve())}
        register = self.run("updateregister", first, "OUTPUT", "register_dialog")
        self._show_only(register)
        self.decide(register)
        later = self.check_later_draft()
        self.run("updateregister", {**later, "REGISTER": register.id()}, "OUTPUT", None)
        self.look_again(register)
        self.write_documents(register)
        self.show_rules()

    def run(self, algorithm: str, parameters: dict, output: str, picture: str | None) -> object:
        """Run an algorithm from its dialog, and give a layer that it made, or another result."""
        from qgis import processing

        dialog = processing.createAlgorithmDialog(f"ako:{algorithm}", parameters)
        dialog.resize(*DIALOG)
        dialog.show()
        if picture:
            self._take(picture, dialog)
        dialog.runButton().click()
        while not dialog.wasExecuted():
            self._settle(100)
        results, said = dialog.results(), dialog.findChild(QTextEdit, "txtLog").toPlainText()
        dialog.close()
        # What runs in the window's own thread has a window of its own, which is there until this session is over.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if output not in results:
            raise RuntimeError(f"ako:{algorithm} gave no {output}: {said}")
        return layer_of(results[output]) or results[output]

    def decide(self, register: QgsVectorLayer) -> None:
        """Decide on twenty findings by keyboard, one with a note and five at once."""
        desk, dock = self._desk("AkoConflicts", PANEL)
        desk.open_layer(register)
        self._settle(1500)
        self._go_to_conflicts(dock)
        self._press(Qt.Key.Key_Down, Qt.Key.Key_Down)
        self._take("panel")
        self._press(Qt.Key.Key_N)
        # QTest knows no Polish keys.
        QApplication.focusWidget().insertPlainText(NOTES[self._language])
        self._press(Qt.Key.Key_3, held=Qt.KeyboardModifier.ControlModifier)
        dock.focus_table()
        for number in range(DECISIONS - 6):
            self._press(KEYS[number % len(KEYS)])
        for _ in range(4):
            self._press(Qt.Key.Key_Down, held=Qt.KeyboardModifier.ShiftModifier)
        self._press(Qt.Key.Key_4)
        self._settle(1000)
        decided = sum(feature["review_status"] != "open" for feature in register.getFeatures())
        if decided != DECISIONS:
            raise RuntimeError(f"{decided} findings are decided, not {DECISIONS}")
        self._take("panel_decided")

    def check_later_draft(self) -> dict[str, str]:
        """Check the later draft of one plan; give its findings and record as parameters."""
        layers = {layer.source().rpartition("=")[2]: layer.id() for layer in QgsProject.instance().mapLayers().values()}
        parameters = {
            "ZONES": [layers["zones_pog_later"]],
            "PROVISIONS": [layers[f"provisions_{kind}"] for kind in ("points", "lines", "polygons", "table")],
            "OUTPUT_RUN": "TEMPORARY_OUTPUT",
        }
        known = set(QgsProject.instance().mapLayers())
        findings = self.run("checkconformity", parameters, "OUTPUT", None)
        layers = QgsProject.instance().mapLayers()
        (record,) = (number for number in set(layers) - known if is_record(layers[number]))
        QgsProject.instance().layerTreeRoot().findLayer(findings).setItemVisibilityChecked(False)
        return {"FINDINGS": findings.id(), "RUN": record}

    def look_again(self, register: QgsVectorLayer) -> None:
        """Show what became of the findings of the municipality with a later draft."""
        desk, dock = self._desk("AkoConflicts", PANEL)
        desk.read()
        self._settle(1500)
        dock.filters.search.setText("Raszków S11")
        self._settle(1000)
        dock.focus_table()
        self._press(Qt.Key.Key_Asterisk, Qt.Key.Key_Home, Qt.Key.Key_Down)
        self._take("panel_changes")
        dock.filters.search.clear()

    def write_documents(self, register: QgsVectorLayer) -> None:
        """Write the documents of one municipality beside the pictures."""
        layers = {layer.source().rpartition("=")[2]: layer.id() for layer in QgsProject.instance().mapLayers().values()}
        parameters = {
            "REGISTER": register.id(),
            "ZONES": [layers["zones_pog"], layers["zones_mpzp"]],
            "PROVISIONS": [layers[f"provisions_{kind}"] for kind in ("points", "lines", "polygons", "table")],
            "BOUNDARIES": layers["boundaries"],
            "TERYT": "300701",
            "DATE": DATE,
            "LANGUAGE": self._language,
            "OUTPUT_FOLDER": str(Path("documents").resolve()),
        }
        self.run("conformityreport", parameters, "OUTPUT_FOLDER", "report_dialog")

    def show_rules(self) -> None:
        """Show the rule-book panel with one category opened."""
        iface.mainWindow().findChild(QDockWidget, "AkoConflicts").hide()
        _desk, dock = self._desk("AkoRuleBook", RULE_BOOK)
        self._settle(2500)
        self._take("rule_book")
        dock.hide()

    def _show_only(self, register: QgsVectorLayer) -> None:
        """Hide earlier findings, which the register lies upon."""
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            fields = node.layer().fields().names()
            if "finding_id" in fields and node.layer() is not register:
                node.setItemVisibilityChecked(False)

    def _go_to_conflicts(self, dock: QWidget) -> None:
        dock.focus_table()
        self._press(Qt.Key.Key_Home, Qt.Key.Key_Right)

    def _desk(self, name: str, width: int) -> tuple:
        desk = next(desk for desk in plugins["ako_qgis_plugin"]._desks if desk.dock.objectName() == name)
        desk.dock.show()
        desk.dock.raise_()
        window = iface.mainWindow()
        window.resizeDocks([desk.dock], [width], Qt.Orientation.Horizontal)
        window.activateWindow()
        self._settle(1000)
        return desk, desk.dock

    def _press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, held)
            self._settle(150)


@contextmanager
def shown_alone(*names: str) -> Iterator[None]:
    """Show these layers of the sample and no others, and afterwards all that was shown before."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    before = {node: node.itemVisibilityChecked() for node in nodes}
    for node in nodes:
        node.setItemVisibilityChecked(node.layer().source().rpartition("=")[2] in names)
    yield
    for node, is_shown in before.items():
        node.setItemVisibilityChecked(is_shown)


def layer_of(result: str) -> QgsVectorLayer | None:
    """Give the layer of the project that a result names, by its id or by its file."""
    project, file = QgsProject.instance(), result.partition("|")[0]
    loaded = (layer for layer in project.mapLayers().values() if layer.source().partition("|")[0] == file)
    return project.mapLayer(result) or next(loaded, None)


def is_record(layer: QgsVectorLayer) -> bool:
    """Say whether a layer is the record of a run."""
    return layer.fields().names()[-3:] == ["subject", "item", "value"]
