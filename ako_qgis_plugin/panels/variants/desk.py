"""The desk at which functional areas are delimited: the one object that knows panel, project, layers and map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.panels.variants.dock import ABOUT, AGAIN, EXPORT, PICK, PIN, ZOOM, VariantsDock
from ako_qgis_plugin.panels.variants.pins import PinBoard
from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement
from ako_qgis_plugin.processing_algorithms.language import default_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qgis.core import QgsVectorLayer
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import pyqtBoundSignal

    from ako_qgis_plugin.panels.variants.pinned import Pinned
    from ako_qgis_plugin.panels.variants.reader import AreaTask
    from ako_qgis_plugin.panels.variants.work_page import WorkPage
    from ako_qgis_plugin.panels.variants.workplace import Workplace

#: Layers that come, go or are edited one after the other are read once [ms].
PAUSE_MS = 300

#: What a layer tells when its content is another.
_EDITS = (
    *("dataChanged", "layerModified", "afterCommitChanges", "afterRollBack", "dataSourceChanged"),
    *("subsetStringChanged", "crsChanged", "updatedFields"),
)


class VariantsDesk:
    """Wires the panel to the layers of the project and to the map.

    The panel is empty until somebody opens it: only then are the libraries looked for and layers read.
    """

    def __init__(self, interface: QgisInterface, offers: dict[str, Callable[[], None]]) -> None:
        """Make the panel; ``offers`` are what its buttons start: ``sample``."""
        self._iface = interface
        self._offers = offers
        self._language = default_language()
        self._project = QgsProject.instance()
        self._task: AreaTask | None = None
        self._heard: list[tuple[QgsVectorLayer, pyqtBoundSignal]] = []
        self._state: dict = {}
        self.page: WorkPage | None = None
        self.work: Workplace | None = None
        self.pinned: Pinned | None = None
        self.dock = VariantsDock(interface.mainWindow())
        self._pause = QTimer(self.dock)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self._is_stale = True
        project = self._project
        self._watched = (
            (self.dock.visibilityChanged, self._show),
            (project.layersAdded, self._look_again),
            (project.layersWillBeRemoved, self._let_go),
            (project.layersRemoved, self._look_again),
            (project.cleared, self._start_afresh),
            (project.readProject, self._open_project),
            (project.writeProject, self._keep_state),
        )
        for signal, slot in self._watched:
            signal.connect(slot)
        self.dock.action_asked.connect(self._act)
        self.dock.pick_switched.connect(self._switch_picking)

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("VariantsDesk", text)

    def close(self) -> None:
        """Leave project and map as if the panel had never been there."""
        for signal, slot in self._watched:
            signal.disconnect(slot)
        self._pause.stop()
        self._stop_reading()
        self._listen_to(())
        if self.work is not None:
            self.work.close()
            self.map.close()
            self.page.data.silence()
        for part in (self.dock, *self.dock.findChildren(QObject)):
            part.blockSignals(True)

    def _act(self, word: str) -> None:
        actions = {
            AGAIN: self.read,
            ZOOM: self._zoom_to_area,
            PIN: lambda: self.pinned.pin(),
            EXPORT: lambda: self.pinned.export_current(),
            ABOUT: self._tell_method,
        }
        if word in self._offers:
            self._offers[word]()
        elif word in actions and (word == AGAIN or self.work is not None):
            actions[word]()

    # Reading

    def _show(self, is_visible: bool) -> None:
        if self.work is not None:
            self.map.set_visible(is_visible)
        if is_visible and self._is_stale:
            self._pause.start()
        if not is_visible:
            self.dock.actions_by_word[PICK].setChecked(False)

    def _look_again(self, _layers: object = None) -> None:
        if self.page is not None and self._heard:
            self.page.data.look(self._project)
            if set(self.page.data.choice().layers()) == {layer for layer, _ in self._heard}:
                return
        self._read_soon()

    def _read_soon(self) -> None:
        self._is_stale = True
        if self.work is not None:
            self._stop_reading()
            self.work.computing.stop()
            self.work.grey()
        if self.dock.isVisible():
            self._pause.start()

    def _let_go(self, ids: list[str]) -> None:
        """Forget layers before they are gone; the lists of layers would go on to the next one."""
        if self.page is not None and self.page.data.let_go(ids):
            self._listen_to(())
            self._read_soon()

    def read(self) -> None:
        """Read the layers that are chosen, those that fit where none is."""
        if not self.dock.isVisible():
            return
        reason = missing_requirement()
        if reason:
            self.dock.show_message(reason, has_offer=False)
            return
        self._wake()
        # Later than the plugin: they need numpy.
        from ako_qgis_plugin.panels.variants.reader import AreaTask, sources_of

        self._pause.stop()
        self._stop_reading()
        self._is_stale = False
        self.page.data.look(self._project)
        choice = self.page.data.choice()
        self._listen_to(choice.layers())
        if choice.units is None:
            self._tell_nothing()
            return
        self.dock.show_work()
        try:
            sources = sources_of(choice)
        except AkoError as error:
            self._finished_with(str(error))
            return
        self.work.grey()
        self.dock.heading.setText(self.tr("Reading the layers…"))
        self._task = AreaTask(self.tr("AKO: units and flows"), sources, self._project)
        self._task.taskCompleted.connect(self._finished)
        self._task.taskTerminated.connect(self._terminated)
        QgsApplication.taskManager().addTask(self._task)

    def _wake(self) -> None:
        if self.work is not None:
            return
        from ako_qgis_plugin.panels.variants.map import VariantMap
        from ako_qgis_plugin.panels.variants.model import UnitsModel
        from ako_qgis_plugin.panels.variants.pinned import Pinned
        from ako_qgis_plugin.panels.variants.questions import VariantQuestions
        from ako_qgis_plugin.panels.variants.words import VariantWords
        from ako_qgis_plugin.panels.variants.work_page import WorkPage
        from ako_qgis_plugin.panels.variants.workplace import Workplace

        words = VariantWords(self._language)
        self.model = UnitsModel(self._language, self.dock)
        self.page = WorkPage(self.model, words.choice, self._language, self.dock.pane)
        self.map = VariantMap(self._iface.mapCanvas(), self.dock)
        self.map.tool.setAction(self.dock.actions_by_word[PICK])
        self.questions = VariantQuestions(self.dock)
        self.dock.set_work(self.page)
        self.words = words
        self.work = Workplace(self.page, self.model, self.map, words)
        self.pinned = Pinned(self.work, self.page, self.map, PinBoard(self._project), self.questions, self._project)
        self._connect()
        self._open_project()

    def _connect(self) -> None:
        page, work = self.page, self.work
        work.changed.connect(self._show_variant)
        work.fault_told.connect(self._tell_fault)
        self.pinned.told.connect(self._tell_fault)
        page.data.changed.connect(self._read_soon)
        page.unit_chosen.connect(self._tell_unit)
        page.unit_wanted.connect(lambda place: self.map.zoom_to([place]))
        page.core.selection_wanted.connect(lambda: self._take_selected(page.core))
        page.members.selection_wanted.connect(lambda: self._take_selected(page.members))
        page.core.keep_wanted.connect(self._keep_preset)
        self.map.clicked.connect(self._clicked)
        self.dock.pane.bind("Ctrl+F", page.focus_search)
        self.dock.pane.bind("T", page.form.focus)

    def _stop_reading(self) -> None:
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._finished)
            self._task.taskTerminated.disconnect(self._terminated)
            self._task.cancel()
            self._task = None

    def _finished(self) -> None:
        task, self._task = self._task, None
        self.page.data.show_remarks(task.warnings)
        self.dock.heading.setText("")
        if task.data is None:
            self._finished_with(task.fault)
            return
        self._tell_fault("")
        # What was found by itself need not be looked at.
        self.page.data.setCollapsed(task.data.flows is not None)
        self.work.set_data(task.data, task.about)
        self._ask_state()

    def _terminated(self) -> None:
        self._task = None
        self._finished_with(self.tr("Reading was stopped before it was done; F5 reads again."))

    def _finished_with(self, fault: str) -> None:
        self.dock.heading.setText("")
        self.page.data.setCollapsed(False)
        self.work.set_data(None, {})
        self._tell_fault(fault)

    def _tell_nothing(self) -> None:
        self.work.set_data(None, {})
        self._tell_fault("")
        self.dock.show_message(
            self.tr(
                "Here you see at once which municipalities belong to the functional area, by which method, from which"
                " threshold on, and why.\n\nAdd a layer of municipalities with their codes (field teryt) and a table of"
                " flows between them (fields origin, destination, flow) to the project; or see how it looks with the"
                " sample."
            ),
            has_offer=True,
        )

    # Layers under the panel

    def _listen_to(self, layers: Iterable[QgsVectorLayer]) -> None:
        for layer, signal in self._heard:
            if not sip.isdeleted(layer):
                signal.disconnect(self._edited)
        self._heard = [(layer, getattr(layer, name)) for layer in layers for name in _EDITS]
        for _, signal in self._heard:
            signal.connect(self._edited)

    def _edited(self, *_about: object) -> None:
        self._read_soon()

    # The project

    def _start_afresh(self) -> None:
        self._state = {}
        self._listen_to(())
        if self.work is not None:
            self.pinned.list_pins()
        self._read_soon()

    def _open_project(self, _document: object = None) -> None:
        if self.work is not None:
            self.pinned.list_pins()
        self._state = PinBoard(self._project).state()

    def _ask_state(self) -> None:
        state, self._state = self._state, {}
        if state:
            self.work.ask_state(state)

    def _keep_state(self, _document: object = None) -> None:
        if self.work is not None and self.work.data is not None:
            PinBoard(self._project).keep_state(self.work.state())

    # Showing

    def _show_variant(self) -> None:
        self.dock.enable_results(is_there=self.work.variant is not None)
        self.pinned.draw()
        self._tell_unit(self.page.chosen())

    def _tell_fault(self, fault: str) -> None:
        self.dock.show_notice(fault)

    def _tell_unit(self, place: int | None) -> None:
        shown = self.model.shown
        if shown is None:
            self.page.detail.setHtml("")
            self.map.choose(None)
        elif place is None or place < 0:
            self.page.detail.setPlainText(self.words.notes(shown.variant, shown.words, shown.units))
            self.map.choose(None)
        else:
            self.page.detail.setHtml(self.words.unit(shown, place))
            self.map.choose(place)

    def _tell_method(self) -> None:
        self.page.tabs.setCurrentIndex(0)
        self.page.detail.setHtml(self.words.about(self.work.entry.words))

    def _zoom_to_area(self) -> None:
        if self.work.variant is not None:
            self.map.zoom_to([place for place, is_in in enumerate(self.work.variant.is_inside) if is_in])

    # The map

    def _switch_picking(self, is_on: bool) -> None:
        if self.work is None:
            return
        if is_on:
            self.map.start_picking()
        else:
            self.map.stop_picking()

    def _clicked(self, place: int) -> None:
        self.work.tick(place)
        self.page.tabs.setCurrentIndex(0)
        self.page.choose(place)

    def _take_selected(self, ticks) -> None:
        """Tick the units that are selected on the map."""
        from ako_qgis_plugin.panels.variants.selection import selected_codes

        choice = self.page.data.choice()
        if choice.units is None or self.work.data is None:
            return
        known = set(self.work.data.units.codes)
        codes = [code for code in selected_codes(choice.units, choice.code_field) if code in known]
        if not codes:
            self._tell_fault(self.tr("No unit is selected on the map, in the layer {}.").format(choice.units.name()))
            return
        ticks.set_codes(codes)
        ticks.changed.emit()

    def _keep_preset(self) -> None:
        suggested = self.work.names_of(self.page.core.codes())
        name = self.questions.name_of_preset(suggested) if self.page.core.codes() else None
        if name:
            self.work.keep_preset(name)
