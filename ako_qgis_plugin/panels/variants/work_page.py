"""Where one works on a variant: data, method, core and parameters above, the result below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from qgis.gui import QgsCollapsibleGroupBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSplitter,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.panels.variants.data_box import DataBox
from ako_qgis_plugin.panels.variants.distance_bar import DistanceBar
from ako_qgis_plugin.panels.variants.model import Column, UnitsModel
from ako_qgis_plugin.panels.variants.parameter_form import ParameterForm
from ako_qgis_plugin.panels.variants.pin_page import PinPage
from ako_qgis_plugin.panels.variants.unit_ticks import UnitTicks

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.vocabulary import Method

#: Air above and below the text of a line of the table [px].
_LINE_AIR = 6

#: What settings, and below them the result, get of the height at first.
_HEIGHTS = (260, 540)


class WorkPage(QWidget):
    """The widgets of the work, with their signals."""

    method_chosen = pyqtSignal()
    #: The units that are the core, or belong to a variant that a person draws.
    units_chosen = pyqtSignal()
    unit_chosen = pyqtSignal(int)
    unit_wanted = pyqtSignal(int)

    def __init__(
        self, model: UnitsModel, choice_text: Callable[[str, str], str], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._make_settings(choice_text, language)
        self._make_result()
        self._make_units()
        self.pins = PinPage(self)
        self._put_together()

    def _make_settings(self, choice_text: Callable[[str, str], str], language: str) -> None:
        self.data = DataBox(self)
        self.method = QComboBox(self)
        self.method.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.method.setMinimumContentsLength(16)
        self.method.currentIndexChanged.connect(lambda _index: self.method_chosen.emit())
        self.core_box, self.core = self._ticks(self.tr("Core"), has_presets=True)
        self.members_box, self.members = self._ticks(self.tr("Units of the area"), has_presets=False)
        self.form = ParameterForm(choice_text, language, self)

    def _ticks(self, title: str, *, has_presets: bool) -> tuple[QgsCollapsibleGroupBox, UnitTicks]:
        box = QgsCollapsibleGroupBox(title, self)
        box.setSaveCollapsedState(False)
        ticks = UnitTicks(title, box, has_presets=has_presets)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(ticks)
        ticks.changed.connect(self.units_chosen)
        return box, ticks

    def _make_result(self) -> None:
        self.summary = QLabel(self)
        self.flips = QLabel(self)
        self.legend = QLabel(self)
        for label in (self.summary, self.flips, self.legend):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.legend.setTextFormat(Qt.TextFormat.RichText)

    def _make_units(self) -> None:
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search units (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search units"))
        self.search.textChanged.connect(self._model.search)
        self.table = QTableView(self)
        self.table.setObjectName("AkoVariantsUnits")
        self.table.setAccessibleName(self.tr("Units of the variant"))
        self.table.setModel(self._model)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(Column.ROLE, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setItemDelegateForColumn(Column.DISTANCE, DistanceBar(self.table))
        lines, columns = self.table.verticalHeader(), self.table.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + _LINE_AIR)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((Column.UNIT, 22), (Column.ROLE, 25), (Column.VALUE, 11)):
            self.table.setColumnWidth(column, letters * letter)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.activated.connect(lambda index: self._want(index))
        self.detail = QTextBrowser(self)
        self.detail.setOpenLinks(False)
        self.detail.setAccessibleName(self.tr("Why the unit is in or out"))
        self.detail.setPlaceholderText(
            self.tr("Choose a unit, here or by a click on the map, to read why it is in or out.")
        )
        self.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _put_together(self) -> None:
        settings = QWidget(self)
        above = QVBoxLayout(settings)
        above.setContentsMargins(0, 0, 4, 0)
        line = QFormLayout()
        line.addRow(self.tr("Method"), self.method)
        above.addWidget(self.data)
        above.addLayout(line)
        for part in (self.core_box, self.members_box, self.form):
            above.addWidget(part)
        above.addStretch(1)
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(settings)
        units = QSplitter(Qt.Orientation.Vertical, self)
        listed = QWidget(self)
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.search)
        inside.addWidget(self.table, 1)
        units.setChildrenCollapsible(False)
        units.addWidget(listed)
        units.addWidget(self.detail)
        units.setStretchFactor(0, 2)
        units.setStretchFactor(1, 1)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(units, self.tr("Units"))
        self.tabs.addTab(self.pins, self.tr("Pinned variants"))
        result = QWidget(self)
        below = QVBoxLayout(result)
        below.setContentsMargins(0, 0, 0, 0)
        for part in (self.form.leading, self.summary, self.flips, self.legend):
            below.addWidget(part)
        below.addWidget(self.tabs, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.scroll)
        self.splitter.addWidget(result)
        self.splitter.setSizes(list(_HEIGHTS))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        self.setFocusProxy(self.form)

    # What is chosen

    def show_methods(self, methods: Mapping[Method, tuple[str, str]]) -> None:
        """Offer methods by their names, with a tip each."""
        with QSignalBlocker(self.method):
            self.method.clear()
            for method, (name, tip) in methods.items():
                self.method.addItem(name, method.value)
                self.method.setItemData(self.method.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def set_method(self, method: str) -> None:
        """Choose a method, and tell nobody; one that is not offered changes nothing."""
        place = self.method.findData(method)
        if place >= 0:
            with QSignalBlocker(self.method):
                self.method.setCurrentIndex(place)

    def choose(self, place: int | None) -> None:
        """Choose a unit in the table; a search that hides it is given up."""
        line = self._model.line_of(place)
        if line < 0 and place is not None and self.search.text():
            self.search.clear()
            line = self._model.line_of(place)
        self.table.setCurrentIndex(self._model.index(line, 0))
        if line >= 0:
            self.table.scrollTo(self._model.index(line, 0))

    def chosen(self) -> int | None:
        """Give the place, among the units, of the one that is chosen."""
        return self._model.place_at(self.table.currentIndex().row())

    def _tell(self, current, _previous) -> None:
        place = self._model.place_at(current.row())
        self.unit_chosen.emit(-1 if place is None else place)

    def _want(self, index) -> None:
        place = self._model.place_at(index.row())
        if place is not None:
            self.unit_wanted.emit(place)

    def focus_search(self) -> None:
        """Go to the search of the table."""
        self.tabs.setCurrentIndex(0)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is shown

    def show_core(self, names: str) -> None:
        """Name the core in the head of its list."""
        self.core_box.setTitle(
            self.tr("Core: {}").format(names) if names else self.tr("Core: choose at least one unit")
        )

    def show_members(self, count: int) -> None:
        """Tell how many units are ticked."""
        self.members_box.setTitle(self.tr("Units of the area: {}").format(count))

    def show_result(self, summary: str, flips: str) -> None:
        """Show what the variant amounts to, and which unit flips next."""
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self.show_flips(flips)

    def show_flips(self, flips: str) -> None:
        """Show which unit flips next."""
        self.flips.setText(flips)
        self.flips.setVisible(bool(flips))

    def grey(self, *, is_stale: bool) -> None:
        """Show that a result is no longer, or not yet, the one of what is asked."""
        for part in (self.summary, self.flips, self.table, self.detail):
            part.setEnabled(not is_stale)
