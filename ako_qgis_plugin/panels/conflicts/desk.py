"""The desk at which findings are reviewed: the one object that knows panel, project and map."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ako_qgis_plugin.core.schema import Certainty, Change, CheckKind, ReviewStatus, Verdict
from ako_qgis_plugin.core.words import FIELDS
from ako_qgis_plugin.panels.conflicts.dock import ConflictDock
from ako_qgis_plugin.panels.conflicts.kinds import CHECK, JUDGEMENT, verdict_choices
from ako_qgis_plugin.panels.conflicts.words import Wording
from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement
from ako_qgis_plugin.processing_algorithms.language import default_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qgis.gui import QgisInterface

    from ako_qgis_plugin.panels.conflicts.filter import Filter
    from ako_qgis_plugin.panels.conflicts.reader import RowsReader
    from ako_qgis_plugin.panels.conflicts.rows import Rows
    from ako_qgis_plugin.panels.conflicts.workplace import Workplace

#: The table follows when the map rests [ms].
_MAP_PAUSE_MS = 250


class ConflictDesk:
    """Wires the conflict panel to the layers of the project and to the map.

    The panel is empty until somebody opens it: only then are the libraries looked for and layers read.
    """

    def __init__(self, interface: QgisInterface, offers: dict[str, Callable[[QgsVectorLayer | None], None]]) -> None:
        """Make the panel; ``offers`` are what its buttons start: ``check``, ``sample``, ``register`` (of a layer)."""
        self._iface = interface
        self._offers = offers
        self._wording = Wording(default_language())
        self.dock = ConflictDock(self._wording, interface.mainWindow())
        self.workplace: Workplace | None = None
        self.model = None
        self.layer: QgsVectorLayer | None = None
        self._reader: RowsReader | None = None
        self._preparation: Iterator[str] = iter(())
        self._idle = QTimer(self.dock)
        self._idle.timeout.connect(self._prepare)
        self._map_pause = QTimer(self.dock)
        self._map_pause.setSingleShot(True)
        self._map_pause.setInterval(_MAP_PAUSE_MS)
        self._map_pause.timeout.connect(self._ask_again)
        # QGIS shows a new panel for a moment, whether it is to stay or not.
        self._opening = QTimer(self.dock)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self._open_up)
        self.dock.visibilityChanged.connect(self._show)

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("ConflictDesk", text)

    def close(self) -> None:
        """Leave layers and map as if the panel had never been there."""
        self.dock.visibilityChanged.disconnect(self._show)
        self._opening.stop()
        if self.workplace is not None:
            self._leave_work()
        # Whoever would listen may be gone before the panel is.
        for part in (self.dock, *self.dock.findChildren(QObject)):
            part.blockSignals(True)

    def _leave_work(self) -> None:
        self._map_pause.stop()
        self._idle.stop()
        self._iface.mapCanvas().extentsChanged.disconnect(self._map_moved)
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_came)
        project.layersRemoved.disconnect(self._layers_went)
        self._leave_layer()
        self.workplace.close()

    # Opening

    def _show(self, is_visible: bool) -> None:
        if is_visible:
            self._opening.start(0)
        elif self.workplace is not None:
            self.workplace.leave_map()

    def _open_up(self) -> None:
        if not self.dock.isVisible():
            return
        if self.workplace is not None:
            self.workplace.tell()
        elif not self._lacks_libraries():
            self._wake()

    def _lacks_libraries(self) -> bool:
        reason = missing_requirement()
        if reason:
            self.dock.show_parts(has_findings=False, is_reviewed=False)
            self.dock.show_message(reason)
        return bool(reason)

    def _wake(self) -> None:
        # Later than the plugin: they need numpy.
        from ako_qgis_plugin.panels.conflicts.detail import Detail
        from ako_qgis_plugin.panels.conflicts.model import ConflictModel
        from ako_qgis_plugin.panels.conflicts.table import ConflictTable
        from ako_qgis_plugin.panels.conflicts.workplace import Workplace

        self.model = ConflictModel(self.dock)
        table = ConflictTable(self.model)
        self.dock.set_table(table)
        self.workplace = Workplace(self.dock, self.model, table, self._iface, Detail(self._wording))
        self.model.counts_changed.connect(self._show_counts)
        self.dock.filters.filter_changed.connect(self._ask)
        self.dock.filters.grouping_changed.connect(self.model.group_by)
        self.dock.layer_chosen.connect(self.open_layer)
        self.dock.reload_wanted.connect(self.read)
        self.dock.offer_taken.connect(self._take)
        self._iface.mapCanvas().extentsChanged.connect(self._map_moved)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_came)
        project.layersRemoved.connect(self._layers_went)
        self._layers_came()

    def _take(self, offer: str) -> None:
        word, _, rest = offer.partition(" ")
        if word == "reload":
            self.read()
        elif word == "clear":
            self.dock.filters.clear()
        elif word == "everything":
            self.dock.filters.show_everything()
        elif word == "show":
            self.dock.filters.show_everything()
            row = self.model.lookup.rows.row_of(rest)
            if row is not None:
                self.workplace.choose(row)
        elif word in self._offers:
            self._offers[word](self.layer)

    # Layers

    def _layers_came(self, _layers: object = None) -> None:
        from ako_qgis_plugin.panels.conflicts.places import findings_layers

        project = QgsProject.instance()
        fit = findings_layers(project)
        self.dock.except_layers([layer for layer in project.mapLayers().values() if layer not in fit])
        if self.layer is None:
            self.open_layer(next((layer for layer in fit if self._register_of(layer)), next(iter(fit), None)))
        else:
            self.dock.choose_layer(self.layer)

    def _layers_went(self, _ids: object = None) -> None:
        if self.layer is None or self.layer.id() not in QgsProject.instance().mapLayers():
            self._leave_layer()
        self._layers_came()

    def _register_of(self, layer: QgsVectorLayer):
        from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile

        return RegisterFile.of_layer(layer)

    def open_layer(self, layer: QgsVectorLayer | None) -> None:
        """Show the findings of a layer, or what can be done where there is none."""
        if layer is not None and layer is self.layer:
            return
        self._leave_layer()
        self.layer = layer
        self.dock.choose_layer(layer)
        if layer is None:
            self._show_nothing()
            return
        layer.willBeDeleted.connect(self._leave_layer)
        layer.dataChanged.connect(self._changed_elsewhere)
        layer.afterCommitChanges.connect(self._changed_elsewhere)
        self.read()

    def _leave_layer(self) -> None:
        self._stop_reading()
        if self.layer is None:
            return
        self.layer.willBeDeleted.disconnect(self._leave_layer)
        self.layer.dataChanged.disconnect(self._changed_elsewhere)
        self.layer.afterCommitChanges.disconnect(self._changed_elsewhere)
        self.layer = None
        self.workplace.close_layer()
        self.model.show(None)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.dock.show_parts(has_findings=False, is_reviewed=False)
        self.dock.notice.hide()
        text = self.tr(
            "No findings are open. Check municipal plans against the voivodeship plan, open the sample, or add a"
            " register or findings to the project and choose them above."
        )
        self.dock.show_message(
            text,
            {"check": self.tr("Check plans…"), "sample": self.tr("Open the sample project")},
        )

    def _changed_elsewhere(self) -> None:
        if not self.workplace.is_writing and self._reader is None:
            self.dock.notice.tell(
                self.tr("The layer has changed since it was read."), self.tr("Read it again"), "reload"
            )

    # Reading

    def read(self) -> None:
        """Read the findings of the layer, in portions between which the window answers."""
        from ako_qgis_plugin.panels.conflicts.reader import RowsReader

        if self.layer is None:
            return
        self._stop_reading()
        self.dock.notice.hide()
        self.dock.show_parts(has_findings=False, is_reviewed=False)
        self.dock.show_progress(0, self.layer.featureCount())
        self._reader = RowsReader(self.layer, self.dock)
        self._reader.advanced.connect(self.dock.show_progress)
        self._reader.finished.connect(self._opened)

    def _stop_reading(self) -> None:
        if self._reader is not None:
            self._reader.stop()
            self._reader.deleteLater()
            self._reader = None

    def _opened(self, rows: Rows) -> None:
        from ako_qgis_plugin.panels.conflicts.lookup import Lookup

        self._stop_reading()
        if not rows.count:
            self.dock.tools_for_layer()
            self.dock.show_message(
                self.tr("There is no finding in this layer: nothing was found, or a filter of the layer hides it."),
                {"check": self.tr("Check plans…")},
            )
            return
        file = self._register_of(self.layer)
        lookup = Lookup(rows, self._wording)
        self._preparation = lookup.prepare()
        self._idle.start(0)
        self.dock.table.show_review(file is not None)
        self.workplace.open(self.layer, file, lookup)
        self.dock.show_parts(has_findings=True, is_reviewed=file is not None)
        self.dock.filters.offer(self._choices(lookup), is_reviewed=file is not None)
        self._show_counts()

    def _prepare(self) -> None:
        if next(self._preparation, None) is None:
            self._idle.stop()

    def _choices(self, lookup) -> dict[str, dict[str, str]]:
        from ako_qgis_plugin.panels.conflicts.filter import DISPUTED, LOOK_AGAIN

        column = lookup.rows.texts["municipality"]
        places = lookup.ranks("municipality")
        names = [column.words[code] for code in places.argsort() if column.words[code]]
        words = self._wording.choices
        judgements, checks = (lookup.rows.texts[name].words for name in (JUDGEMENT, CHECK))
        changes = {code: words("change")[code] for code in Change}
        changes |= {flag: FIELDS[flag][self._wording.language] for flag in (LOOK_AGAIN, DISPUTED)}
        return {
            "verdict": verdict_choices(judgements, words(JUDGEMENT), Verdict),
            CHECK: {kind: words(CHECK)[kind] for kind in CheckKind if kind in checks},
            "review_status": {code: words("review_status")[code] for code in ReviewStatus},
            "certainty": {code: words("certainty")[code] for code in Certainty},
            "municipality": {name: name for name in names},
            "change": changes,
        }

    # Asking

    def _ask(self, wanted: Filter) -> None:
        if wanted.box is not None:
            wanted = replace(wanted, box=self._view())
        self.model.filter_by(wanted)

    def _ask_again(self) -> None:
        self._ask(self.dock.filters.filter())

    def _map_moved(self) -> None:
        if self.dock.filters.in_view.isChecked():
            self._map_pause.start()

    def _view(self):
        from ako_qgis_plugin.panels.conflicts.places import transformed_box

        if self.layer is None:
            return None
        canvas = self._iface.mapCanvas()
        box = transformed_box(
            canvas.extent(), canvas.mapSettings().destinationCrs(), self.layer.crs(), QgsProject.instance()
        )
        return None if box is None else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def _show_counts(self) -> None:
        if self.layer is None or self.model.lookup is None or self._reader is not None:
            return
        shown, total = len(self.model.order), self.model.total
        narrowings = self.model.filter.narrowings()
        self.dock.show_counts(shown, total, self.model.waiting(), is_narrowed=narrowings > 0)
        if shown:
            self.dock.show_table()
            return
        text = self.tr("No finding answers to the filters.")
        offers = {"clear": self.tr("Clear filters")} if narrowings else {}
        offers["everything"] = self.tr("Show all findings")
        self.dock.show_message(text, offers)
