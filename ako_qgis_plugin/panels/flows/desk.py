"""The desk at which a file of flows is read: the one object that knows panel, files and project."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.vocabulary import FLOW_REMARK_FIELDS, READ_FLOW_FIELDS, FlowKind
from ako_qgis_plugin.panels.flows.dock import FlowsDock
from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement
from ako_qgis_plugin.processing_algorithms.language import default_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.gui import QgisInterface

    from ako_qgis_plugin.core.functional_area.flows.frames import FlowCounts
    from ako_qgis_plugin.panels.flows.reader import FlowsRead, FlowsTask

#: A choice that follows another at once is read with it [ms].
_PAUSE_MS = 250

#: The page that shows the file as it stands shows so many rows, and the preview so many pairs.
_RAW_ROWS, _PAIRS = 300, 5_000

#: What was found is told in sentences [px].
_DETAIL_WIDTH = 420

SAMPLE = Path(__file__).parents[2] / "sample" / "commuting_nsp2021.xlsx"

#: What becomes of the names of units in a layer, by the names that fields of them usually have.
_USUAL_NAMES = ("name", "municipality", "unit_name", "nazwa", "jpt_nazwa_")


class FlowsDesk:
    """Wires the panel to files and to the project; libraries are looked for only once a file is chosen."""

    def __init__(self, interface: QgisInterface) -> None:
        self._iface = interface
        self._language = default_language()
        self._task: FlowsTask | None = None
        self._path, self._sheet = "", ""
        self.read: FlowsRead | None = None
        self.dock = FlowsDock(self._kinds(), interface.mainWindow())
        self._pause = QTimer(self.dock)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.start)
        dock = self.dock
        dock.file_chosen.connect(self.open)
        dock.sheet_chosen.connect(self._choose_sheet)
        dock.again_asked.connect(lambda: self.open(self._path))
        dock.recognise_asked.connect(self._recognise)
        dock.choices.changed.connect(self._pause.start)
        dock.add_asked.connect(self.add)
        dock.sample_asked.connect(lambda: self.open(str(SAMPLE)))

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("FlowsDesk", text)

    def _kinds(self) -> dict[str, str]:
        return {
            FlowKind.COMMUTING: self.tr("commuting to work"),
            FlowKind.SCHOOL: self.tr("trips to school"),
            FlowKind.MIGRATION: self.tr("migration"),
            FlowKind.OTHER: self.tr("other flows"),
        }

    def close(self) -> None:
        """Leave everything as if the panel had never been there."""
        self._pause.stop()
        self._stop()
        for part in (self.dock, *self.dock.findChildren(QObject)):
            part.blockSignals(True)

    # Reading

    def open(self, path: str) -> None:
        """Read a file from the beginning: its sheets, its layout, its flows."""
        self._path, self._sheet, self.read = path, "", None
        self.dock.show_file(path)
        self.dock.choices.forget()
        if not path:
            self._stop()
            self.dock.show_nothing()
            return
        reason = missing_requirement()
        if reason:
            self.dock.show_notice(reason)
            return
        from ako_qgis_plugin.processing_algorithms.functional_area.flow_source import sheets_in

        try:
            sheets = sheets_in(path)
        except AkoError as error:
            self._stop()
            self.dock.show_nothing()
            self.dock.show_notice(str(error))
            return
        self.dock.show_sheets(sheets)
        self._sheet = sheets[0] if sheets else ""
        self.start()

    def _choose_sheet(self, sheet: str) -> None:
        self._sheet, self.read = sheet, None
        self._recognise()

    def _recognise(self) -> None:
        self.dock.choices.forget()
        self.start()

    def start(self) -> None:
        """Read the chosen file as is chosen."""
        if not self._path:
            return
        # Later than the plugin: they need numpy.
        from ako_qgis_plugin.panels.flows.reader import FlowsRequest, FlowsTask

        self._pause.stop()
        self._stop()
        codes, names = self._units()
        choices = self.dock.choices
        request = FlowsRequest(
            self._path,
            self._sheet,
            choices.layout_choices(),
            choices.options(codes),
            names,
            self._language,
            None if self.read is None else self.read.records,
        )
        self.dock.show_parts()
        self.dock.add.setEnabled(False)
        self.dock.show_notice(self.tr("Reading the file…"))
        self._task = FlowsTask(self.tr("AKO: reading flows"), request)
        self._task.taskCompleted.connect(self._finished)
        QgsApplication.taskManager().addTask(self._task)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._finished)
            self._task.cancel()
            self._task = None

    def _units(self) -> tuple[list[str] | None, Mapping[str, str]]:
        """Give the codes of the chosen units, and codes by names."""
        from ako_qgis_plugin.core.functional_area.flows.files import names_of_units
        from ako_qgis_plugin.core.functional_area.unit_codes import read_codes

        layer, field = self.dock.choices.units.currentLayer(), self.dock.choices.unit_field.currentField()
        if layer is None or not field:
            return None, {}
        fields = layer.fields()
        named = {each.name().lower(): fields.indexFromName(each.name()) for each in fields}
        name_at = next((named[name] for name in _USUAL_NAMES if name in named), -1)
        code_at = fields.indexFromName(field)
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        rows = [
            (str(feature.attribute(code_at) or ""), str(feature.attribute(name_at) or "") if name_at >= 0 else "")
            for feature in layer.getFeatures(request)
        ]
        read = read_codes(code for code, _ in rows if code)
        codes = [read[code].code for code, _ in rows if code]
        return codes, names_of_units(codes, [name for code, name in rows if code])

    # Showing

    def _finished(self) -> None:
        task, self._task = self._task, None
        read = self.read = task.outcome
        dock = self.dock
        dock.choices.show_layout(read.layout)
        dock.recognise.setEnabled(dock.choices.is_chosen)
        dock.show_notice(read.fault)
        self._show_raw(read)
        self._show_tables(read)
        dock.add.setEnabled(read.flows is not None)

    def _show_raw(self, read: FlowsRead) -> None:
        from ako_qgis_plugin.core.functional_area.flows.layouts import letters

        rows = (read.records or [])[:_RAW_ROWS]
        width = max((len(row) for row in rows), default=0)
        first_row = 0 if read.layout is None else read.layout.first_row
        self.dock.raw.rows.show([letters(column) for column in range(width)], rows, bold_until=first_row)
        self.dock.raw.fit()
        if read.flows is None:
            self.dock.tabs.setCurrentWidget(self.dock.raw)

    def _show_tables(self, read: FlowsRead) -> None:
        dock = self.dock
        columns = ["origin", "origin_name", "destination", "destination_name", "flow", "hidden_flows"]
        headings = [
            self.tr("Origin"),
            self.tr("Name"),
            self.tr("Destination"),
            self.tr("Name"),
            self.tr("People"),
            self.tr("Hidden"),
        ]
        if read.flows is None:
            dock.pairs.rows.show(headings, [])
            dock.remarks.rows.show([], [])
            dock.show_counts("")
            dock.show_titles(self.tr("Pairs"), self.tr("Remarks"))
            return
        pairs = read.flows[columns].head(_PAIRS)
        dock.pairs.rows.show(headings, list(pairs.itertuples(index=False, name=None)))
        dock.pairs.fit()
        told = read.remarks[["remark", "code", "name", "detail", "rows", "flow"]]
        found = self.tr("What was found")
        titles = [self.tr("Remark"), self.tr("Code"), self.tr("Name"), found, self.tr("Rows"), self.tr("People")]
        dock.remarks.rows.show(titles, list(told.itertuples(index=False, name=None)))
        dock.remarks.fit(**{found: _DETAIL_WIDTH})
        dock.show_counts(self._counts(read.counts))
        dock.show_titles(
            self.tr("Pairs ({})").format(read.counts.pairs), self.tr("Remarks ({})").format(len(read.remarks))
        )

    def _counts(self, counts: FlowCounts) -> str:
        """Say how much was read, what asks for a look in bold."""
        sure = [
            self.tr("Pairs: {}").format(self._number(counts.pairs)),
            self.tr("people: {}").format(self._number(counts.people)),
            self.tr("of these inside one unit: {}").format(self._number(counts.within)),
            self.tr("units: {}").format(self._number(counts.units)),
            self.tr("hidden flows: {}").format(self._number(counts.hidden)),
            self.tr("joined of parts: {}").format(self._number(counts.joined)),
        ]
        doubtful = [
            (counts.duplicates, self.tr("repeated pairs: {}")),
            (counts.unknown, self.tr("other codes: {}")),
            (counts.left_out, self.tr("left out: {}")),
            (counts.totals_that_differ, self.tr("totals that do not fit: {}")),
        ]
        looked_at = [f"<b>{escape(text.format(self._number(count)))}</b>" for count, text in doubtful if count]
        return "; ".join([*map(escape, sure), *looked_at])

    def _number(self, value: float) -> str:
        from ako_qgis_plugin.core.numbers import number_text

        return number_text(value, 0, self._language)

    # Adding

    def add(self) -> None:
        """Add the cleaned table and the remarks to the project, saved where the person said so."""
        from ako_qgis_plugin.panels.flows.saving import saved, table_layer

        read, choices = self.read, self.dock.choices
        if read is None or read.flows is None:
            return
        kind, stem = choices.kind.currentData(), Path(self._path).stem
        title = f"{choices.kind.currentText()} - {stem}"
        layers = [(table_layer(title, read.flows, READ_FLOW_FIELDS), kind)]
        if len(read.remarks):
            named = self.tr("{}: remarks").format(title)
            layers.append((table_layer(named, read.remarks, FLOW_REMARK_FIELDS), f"{kind}_remarks"))
        target = self.dock.target.filePath()
        try:
            made = [saved(layer, target, table) if target else layer for layer, table in layers]
        except AkoError as error:
            self.dock.show_notice(str(error))
            return
        QgsProject.instance().addMapLayers(made)
        added = self.tr("Added to the project: {}").format(", ".join(layer.name() for layer in made))
        self._iface.messageBar().pushMessage("AKO", added, Qgis.MessageLevel.Success)
