"""The desk at which one sees what is known where: the one object that knows panel, project and map."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ako_qgis_plugin.core.schema import CoverageState, PlanStatus
from ako_qgis_plugin.core.words import COVERAGE_SIGNS, COVERAGE_STATES, PLAN_STATUSES
from ako_qgis_plugin.panels.conflicts.html import tag
from ako_qgis_plugin.panels.evidence.dock import EvidenceDock
from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement
from ako_qgis_plugin.processing_algorithms.language import default_language

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QModelIndex

    from ako_qgis_plugin.panels.evidence.model import EvidenceModel
    from ako_qgis_plugin.panels.evidence.reader import KnownTask

#: Layers that come or go one after the other are read once [ms].
_PAUSE_MS = 300

#: The map shows so much more than the municipality.
_MARGIN = 1.1

_FLASHES, _FLASH_MS = 2, 350

_SPACE = "&nbsp;"


class EvidenceDesk:
    """Wires the panel to the layers of the project and to the map.

    The panel is empty until somebody opens it: only then are the libraries looked for and layers read.
    """

    def __init__(self, interface: QgisInterface, offers: dict[str, Callable[[], None]]) -> None:
        """Make the panel; ``offers`` are what its buttons start: ``template``, ``sample``."""
        self._iface = interface
        self._offers = offers
        self._language = default_language()
        self._task: KnownTask | None = None
        self.model: EvidenceModel | None = None
        self.dock = EvidenceDock(interface.mainWindow())
        self._pause = QTimer(self.dock)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self._is_stale = True
        project = QgsProject.instance()
        self._watched = (
            (self.dock.visibilityChanged, self._show),
            (project.layersAdded, self._look_again),
            (project.layersRemoved, self._look_again),
        )
        for signal, slot in self._watched:
            signal.connect(slot)
        self.dock.action_asked.connect(self._act)

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("EvidenceDesk", text)

    def close(self) -> None:
        """Leave project and map as if the panel had never been there."""
        for signal, slot in self._watched:
            signal.disconnect(slot)
        self._pause.stop()
        self._stop_reading()
        for part in (self.dock, *self.dock.findChildren(QObject)):
            part.blockSignals(True)

    def _act(self, word: str) -> None:
        if word == "again":
            self.read()
        elif word in self._offers:
            self._offers[word]()

    # Reading

    def _show(self, is_visible: bool) -> None:
        if is_visible and self._is_stale:
            self._pause.start()

    def _look_again(self, _layers: object = None) -> None:
        self._is_stale = True
        if self.dock.isVisible():
            self._pause.start()

    def read(self) -> None:
        """Read the layers of the project."""
        if not self.dock.isVisible():
            return
        reason = missing_requirement()
        if reason:
            self.dock.show_message(reason, has_offer=False)
            return
        self._wake()
        # Later than the plugin: they need numpy.
        from ako_qgis_plugin.panels.evidence.layers import layers_of
        from ako_qgis_plugin.panels.evidence.reader import KnownTask

        self._stop_reading()
        self._is_stale = False
        project = QgsProject.instance()
        layers = layers_of(project)
        if layers.is_empty:
            self.dock.show_notice("\n".join(layers.faults))
            self._tell_nothing()
            return
        self.dock.show_counts(self.tr("Reading the layers of the project…"))
        self._task = KnownTask(self.tr("AKO: what is known where"), layers, project)
        self._task.taskCompleted.connect(self._finished)
        QgsApplication.taskManager().addTask(self._task)

    def _wake(self) -> None:
        if self.model is not None:
            return
        from ako_qgis_plugin.panels.evidence.detail import EvidenceDetail
        from ako_qgis_plugin.panels.evidence.matrix import EvidenceMatrix
        from ako_qgis_plugin.panels.evidence.model import EvidenceModel

        self.model = EvidenceModel(EvidenceDetail(self._language), self.dock)
        matrix = EvidenceMatrix(self.model, self.dock)
        self.dock.set_matrix(matrix)
        matrix.cell_chosen.connect(self._tell_cell)
        matrix.place_wanted.connect(self.zoom_to)
        self.dock.gaps_only_wanted.connect(self.model.show_gaps_only)
        self.dock.show_legend(self._legend())

    def _stop_reading(self) -> None:
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._finished)
            self._task.cancel()
            self._task = None

    def _finished(self) -> None:
        task, self._task = self._task, None
        known = task.known
        self.model.show(known)
        self.dock.show_detail("")
        faults = list(task.faults)
        if known is None or not known.places:
            self.dock.show_notice("\n".join(faults))
            self._tell_nothing()
            return
        if not known.has_table:
            faults.append(
                self.tr(
                    "The project holds no coverage table and no record of a check that had one: where no provision"
                    " lies, it is not known whether there is none, or whether it is not mapped yet."
                )
            )
        self.dock.show_notice("\n".join(faults))
        self.dock.show_matrix(
            self.tr("Municipalities: {}, categories: {}, not mapped or not known: {} of {}").format(
                len(known.places),
                len({category for category, _ in known.cells}),
                self.model.gaps(),
                len(known.cells),
            )
        )

    def _tell_nothing(self) -> None:
        self.model.show(None)
        self.dock.show_message(
            self.tr(
                "Here stands what is known of every municipality, from whom and from when: its plans, and the"
                " provisions of the voivodeship plan by category.\n\nAdd zones of plans, provisions, municipal"
                " boundaries and, if you have one, the coverage table to the project; or see how it looks with the"
                " sample."
            ),
            has_offer=True,
        )

    # Telling

    def _tell_cell(self, index: QModelIndex) -> None:
        self.dock.show_detail(self.model.html(index))

    def _legend(self) -> str:
        from ako_qgis_plugin.core.reports.report_words import COVERAGE_COLOURS
        from ako_qgis_plugin.panels.evidence.model import PLAN_LOOKS

        language = self._language
        entries = [
            ("12", COVERAGE_COLOURS[CoverageState.MAPPED], self.tr("mapped (number of provisions)")),
            *(
                (COVERAGE_SIGNS[state][language], COVERAGE_COLOURS[state], COVERAGE_STATES[state][language])
                for state in CoverageState
                if state != CoverageState.MAPPED
            ),
        ]
        plans = [
            (PLAN_LOOKS[status][0][language != "pl"], PLAN_LOOKS[status][1], PLAN_STATUSES[status][language])
            for status in (PlanStatus.LEGAL_FORCE, PlanStatus.ADOPTION, PlanStatus.OBSOLETE)
        ]
        plans[1] = (*plans[1][:2], self.tr("draft"))
        return "<br>".join(_SPACE.join(self._swatch(*entry) for entry in line) for line in (entries, plans))

    @staticmethod
    def _swatch(sign: str, colour: str, text: str) -> str:
        box = tag("span", _SPACE, escape(sign), _SPACE, style=f"background-color:#{colour};color:#000000")
        return f"{box}{_SPACE}{escape(text)}{_SPACE} "

    # The map

    def zoom_to(self, teryt: str) -> None:
        """Show a municipality on the map, and let it blink."""
        from ako_qgis_plugin.panels.conflicts.places import transformed_box
        from ako_qgis_plugin.processing_algorithms.layers import project_crs

        place = next((each for each in self.model.known.places if each.teryt == teryt), None)
        if place is None or place.shape is None:
            self._iface.messageBar().pushMessage("AKO", self.tr("Nothing tells where this municipality lies."))
            return
        geometry, canvas = QgsGeometry(), self._iface.mapCanvas()
        geometry.fromWkb(place.shape)
        target = canvas.mapSettings().destinationCrs()
        box = transformed_box(geometry.boundingBox(), project_crs(), target, QgsProject.instance())
        if box is None or not box.isFinite() or box.isEmpty():
            return
        box.scale(_MARGIN)
        canvas.setExtent(box)
        canvas.refresh()
        start, end = QColor("#1B5FB0"), QColor("#1B5FB0")
        start.setAlpha(160)
        end.setAlpha(0)
        canvas.flashGeometries([geometry], project_crs(), start, end, _FLASHES, _FLASH_MS)
