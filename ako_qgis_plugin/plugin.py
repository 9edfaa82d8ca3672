"""Wiring: provider, menu, toolbar."""

from __future__ import annotations

import configparser
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator, QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.wording import translate_with
from ako_qgis_plugin.processing_algorithms.dependencies import reach_qpip_folder
from ako_qgis_plugin.processing_algorithms.language import default_language, menu_locale, tr_core

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsDockWidget

    from ako_qgis_plugin.panels.menu import PluginMenu, Submenu

PACKAGE = Path(__file__).parent


class Desk(Protocol):
    """What wires a panel to layers and map; ``close`` takes away all that it put there, but not the panel."""

    dock: QgsDockWidget

    def close(self) -> None: ...


class AkoPlugin:
    """The plugin as QGIS sees it; what ``initGui`` adds, ``unload`` removes."""

    def __init__(self, interface: QgisInterface | None) -> None:
        self._iface = interface
        self._provider = None
        self._menu: PluginMenu | None = None
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
        from ako_qgis_plugin.panels.menu import PluginMenu

        self.initProcessing()
        self._menu = menu = PluginMenu(self._iface)
        self._add_algorithm(menu, "checkconformity", "check", self.tr("Check plans against the voivodeship plan…"))
        self._add_municipal_plans(menu.submenu("AkoMunicipalPlans", "import_plan", self.tr("Municipal plans")))
        self._add_voivodeship_plan(menu.submenu("AkoVoivodeshipPlan", "map_provisions", self.tr("Voivodeship plan")))
        self._add_register(menu.submenu("AkoRegister", "register", self.tr("Register and documents")))
        self._add_functional_area(menu.submenu("AkoFunctionalArea", "links", self.tr("Functional area")))
        menu.separate()
        self._add_panels(menu)
        menu.separate()
        sample = menu.action("AkoOpenSample", "sample_project", self.tr("Open the sample project"))
        _on_trigger(sample, self.open_sample)
        help_icon = QgsApplication.getThemeIcon("/mActionHelpContents.svg")
        _on_trigger(menu.action("AkoHelp", help_icon, self.tr("Help")), self.open_help)

    def unload(self) -> None:
        for desk in self._desks:
            desk.close()
            self._iface.removeDockWidget(desk.dock)
            desk.dock.deleteLater()
        self._desks.clear()
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if self._libraries in sys.path:
            sys.path.remove(self._libraries)

    def _add_municipal_plans(self, menu: Submenu) -> None:
        algorithm = partial(self._add_algorithm, menu)
        algorithm("importplan", "import_plan", self.tr("Import a municipal plan (GML)…"))
        algorithm("mapzoning", "map_zoning", self.tr("Map a local plan or studium…"))
        algorithm("checkplanquality", "quality", self.tr("Check the quality of municipal plans…"))
        algorithm("checkborders", "check_borders", self.tr("Check neighbouring plans against each other…"))

    def _add_voivodeship_plan(self, menu: Submenu) -> None:
        algorithm = partial(self._add_algorithm, menu)
        algorithm("mapprovisions", "map_provisions", self.tr("Map provisions of the voivodeship plan…"))
        algorithm("coveragetemplate", "coverage", self.tr("Coverage table to be filled in…"))

    def _add_register(self, menu: Submenu) -> None:
        algorithm = partial(self._add_algorithm, menu)
        algorithm("updateregister", "register", self.tr("Update the conflict register…"))
        algorithm("conformityreport", "documents", self.tr("Documents of the conflict register…"))

    def _add_functional_area(self, menu: Submenu) -> None:
        algorithm = partial(self._add_algorithm, menu)
        algorithm("importflows", "flows", self.tr("Import flows between municipalities…"))
        algorithm("functionallinks", "links", self.tr("Links between municipalities…"))
        algorithm("delimitfunctionalarea", "delimit", self.tr("Delimit the functional area…"))
        algorithm("comparevariants", "compare_variants", self.tr("Compare variants of the functional area…"))
        algorithm("functionalareareport", "documents", self.tr("Report on links and the functional area…"))

    def _add_panels(self, menu: PluginMenu) -> None:
        from ako_qgis_plugin.panels.conflicts.desk import ConflictDesk
        from ako_qgis_plugin.panels.evidence.desk import EvidenceDesk
        from ako_qgis_plugin.panels.flows.desk import FlowsDesk
        from ako_qgis_plugin.panels.rule_book.desk import RuleBookDesk
        from ako_qgis_plugin.panels.variants.desk import VariantsDesk

        dock = partial(self._add_dock, menu)
        offers = {
            "check": lambda _layer: self.run_algorithm("checkconformity"),
            "sample": lambda _layer: self.open_sample(),
            "register": lambda layer: self.run_algorithm("updateregister", {"FINDINGS": layer.id()}),
        }
        dock(ConflictDesk(self._iface, offers), "conflicts", self.tr("Conflict panel"))
        dock(RuleBookDesk(self._iface, self._check_with), "rule_book", self.tr("Rule-book panel"))
        offers = {"template": lambda: self.run_algorithm("coveragetemplate"), "sample": self.open_sample}
        dock(EvidenceDesk(self._iface, offers), "evidence", self.tr("What is known where"))
        dock(FlowsDesk(self._iface), "flows", self.tr("Flows: import and clean"))
        dock(VariantsDesk(self._iface, {"sample": self.open_sample}), "variants", self.tr("Functional area variants"))

    def _add_algorithm(self, menu: PluginMenu | Submenu, name: str, icon: str, text: str) -> None:
        _on_trigger(menu.action(f"Ako_{name}", icon, text), lambda: self.run_algorithm(name))

    def _add_dock(self, menu: PluginMenu, desk: Desk, icon: str, text: str) -> None:
        """Add a panel, closed unless QGIS remembers it open, and what opens it in menu and toolbar."""
        dock = desk.dock
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        # While it starts, QGIS opens those panels later that were open when it ended.
        dock.hide()
        dock.setToggleVisibilityAction(menu.action(f"{dock.objectName()}Action", icon, text))
        self._desks.append(desk)

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


def _on_trigger(action: QAction, slot: Callable[[], None]) -> None:
    # Qt would hand over whether the action is checked.
    action.triggered.connect(lambda _checked=False: slot())


def _installed_translator() -> QTranslator | None:
    translator = QTranslator()
    if not translator.load(QLocale(menu_locale()), "ako", "_", str(PACKAGE / "i18n")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
