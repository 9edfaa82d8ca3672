"""Wiring: provider, menu, toolbar."""

from __future__ import annotations

import configparser
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator, QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices, QIcon

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.wording import translate_with
from ako_qgis_plugin.processing_algorithms.dependencies import reach_qpip_folder
from ako_qgis_plugin.processing_algorithms.language import default_language, menu_locale, tr_core

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsDockWidget
    from qgis.PyQt.QtWidgets import QToolBar

PACKAGE = Path(__file__).parent

MENU = "&AKO"


class Desk(Protocol):
    """What wires a panel to layers and map; ``close`` takes away all that it put there, but not the panel."""

    dock: QgsDockWidget

    def close(self) -> None: ...


class AkoPlugin:
    """The plugin as QGIS sees it; what ``initGui`` adds, ``unload`` removes."""

    def __init__(self, interface: QgisInterface | None) -> None:
        self._iface = interface
        self._provider = None
        self._toolbar: QToolBar | None = None
        self._actions: list[QAction] = []
        self._desks: list[Desk] = []
        self._libraries = ""
        self._translator = _installed_translator()
        # Without effect once the translator is gone.
        translate_with(tr_core)

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("AkoPlugin", text)

    def initProcessing(self) -> None:
        """Register the algorithms; qgis_process calls this alone."""
        from ako_qgis_plugin.processing_algorithms.provider import AkoProvider

        self._libraries = reach_qpip_folder(Path(QgsApplication.qgisSettingsDirPath()))
        self._provider = AkoProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        from ako_qgis_plugin.panels.conflicts.desk import ConflictDesk
        from ako_qgis_plugin.panels.evidence.desk import EvidenceDesk
        from ako_qgis_plugin.panels.flows.desk import FlowsDesk
        from ako_qgis_plugin.panels.rule_book.desk import RuleBookDesk
        from ako_qgis_plugin.panels.variants.desk import VariantsDesk

        self.initProcessing()
        self._toolbar = self._iface.addToolBar("AKO")
        self._toolbar.setObjectName("AkoToolBar")
        algorithm = self._add_algorithm
        algorithm("checkconformity", "icons/check.svg", self.tr("Check plans against the voivodeship plan…"))
        algorithm("checkborders", "icons/check_borders.svg", self.tr("Check neighbouring plans against each other…"))
        algorithm("importplan", "icons/import_plan.svg", self.tr("Import a municipal plan (GML)…"))
        algorithm("mapzoning", "icons/map_zoning.svg", self.tr("Map a local plan or studium…"))
        algorithm("checkplanquality", "icons/quality.svg", self.tr("Check the quality of municipal plans…"))
        algorithm("mapprovisions", "icons/map_provisions.svg", self.tr("Map provisions of the voivodeship plan…"))
        algorithm("coveragetemplate", "icons/coverage.svg", self.tr("Coverage table to be filled in…"))
        algorithm("updateregister", "icons/register.svg", self.tr("Update the conflict register…"))
        algorithm("conformityreport", "icons/documents.svg", self.tr("Documents of the conflict register…"))
        algorithm("functionallinks", "icons/links.svg", self.tr("Links between municipalities…"))
        algorithm("functionalareareport", "icons/documents.svg", self.tr("Report on links and the functional area…"))
        algorithm("delimitfunctionalarea", "icons/delimit.svg", self.tr("Delimit the functional area…"))
        algorithm("comparevariants", "icons/compare_variants.svg", self.tr("Compare variants of the functional area…"))
        offers = {
            "check": lambda _layer: self.run_algorithm("checkconformity"),
            "sample": lambda _layer: self.open_sample(),
            "register": lambda layer: self.run_algorithm("updateregister", {"FINDINGS": layer.id()}),
        }
        self._add_dock(ConflictDesk(self._iface, offers), "icons/conflicts.svg", self.tr("Conflict panel"))
        self._add_dock(RuleBookDesk(self._iface, self._check_with), "icons/rule_book.svg", self.tr("Rule-book panel"))
        offers = {"template": lambda: self.run_algorithm("coveragetemplate"), "sample": self.open_sample}
        self._add_dock(EvidenceDesk(self._iface, offers), "icons/evidence.svg", self.tr("What is known where"))
        self._add_dock(FlowsDesk(self._iface), "icons/flows.svg", self.tr("Flows: import and clean"))
        offers = {"sample": self.open_sample}
        self._add_dock(VariantsDesk(self._iface, offers), "icons/variants.svg", self.tr("Functional area variants"))
        self._add(
            "AkoOpenSample",
            QIcon(str(PACKAGE / "icons/sample_project.svg")),
            self.tr("Open the sample project"),
            self.open_sample,
        )
        help_icon = QgsApplication.getThemeIcon("/mActionHelpContents.svg")
        self._add("AkoHelp", help_icon, self.tr("Help"), self.open_help)

    def unload(self) -> None:
        for desk in self._desks:
            desk.close()
            self._iface.removeDockWidget(desk.dock)
            desk.dock.deleteLater()
        self._desks.clear()
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        if self._toolbar is not None:
            self._iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if self._libraries in sys.path:
            sys.path.remove(self._libraries)

    def _add_algorithm(self, name: str, icon: str, text: str) -> None:
        self._add(f"Ako_{name}", QIcon(str(PACKAGE / icon)), text, lambda: self.run_algorithm(name))

    def _add_dock(self, desk: Desk, icon: str, text: str) -> None:
        """Add a panel, closed unless QGIS remembers it open, and what opens it in menu and toolbar."""
        dock = desk.dock
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        # While it starts, QGIS opens those panels later that were open when it ended.
        dock.hide()
        action = self._new_action(f"{dock.objectName()}Action", QIcon(str(PACKAGE / icon)), text)
        dock.setToggleVisibilityAction(action)
        self._desks.append(desk)

    def _add(self, object_name: str, icon: QIcon, text: str, slot: Callable[[], None]) -> None:
        # Qt would hand over whether the action is checked.
        self._new_action(object_name, icon, text).triggered.connect(lambda _checked=False: slot())

    def _new_action(self, object_name: str, icon: QIcon, text: str) -> QAction:
        action = QAction(icon, text, self._iface.mainWindow())
        action.setObjectName(object_name)
        self._iface.addPluginToMenu(MENU, action)
        self._toolbar.addAction(action)
        self._actions.append(action)
        return action

    def _check_with(self, rule_book: str) -> None:
        self.run_algorithm("checkconformity", {"RULEBOOK": rule_book} if rule_book else None)

    def run_algorithm(self, name: str, parameters: dict | None = None) -> None:
        """Open the dialog of one of the plugin's algorithms, or say what keeps it from running."""
        from qgis import processing

        able, reason = QgsApplication.processingRegistry().algorithmById(f"ako:{name}").canExecute()
        if not able:
            self._iface.messageBar().pushMessage("AKO", reason, Qgis.MessageLevel.Critical)
            return
        processing.execAlgorithmDialog(f"ako:{name}", parameters or {})

    def open_sample(self) -> None:
        """Open a fresh copy of the sample agglomeration; a modified project is offered for saving first."""
        from ako_qgis_plugin.processing_algorithms.sample_project import copy_sample, load_sample

        if not self._iface.newProject(True):
            return
        project = QgsProject.instance()
        try:
            extent = load_sample(project, copy_sample(), default_language())
        except AkoError as error:
            self._iface.messageBar().pushMessage(self.tr("Sample project"), str(error), Qgis.MessageLevel.Critical)
            return
        self._iface.mapCanvas().setReferencedExtent(extent)
        self._iface.mapCanvas().refresh()
        project.setDirty(False)

    def open_help(self) -> None:
        """Open the plugin's page in the web browser."""
        metadata = configparser.ConfigParser()
        metadata.read(PACKAGE / "metadata.txt", encoding="utf-8")
        QDesktopServices.openUrl(QUrl(metadata["general"]["homepage"]))


def _installed_translator() -> QTranslator | None:
    translator = QTranslator()
    if not translator.load(QLocale(menu_locale()), "ako", "_", str(PACKAGE / "i18n")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
