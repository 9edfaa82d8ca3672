"""What a person asks for: search, filters and groups, as widgets."""

from __future__ import annotations

from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.panels.conflicts.filter import DISPUTED, LOOK_AGAIN, Filter
from ako_qgis_plugin.panels.conflicts.kinds import CHECK

#: Typing is let come to rest before the table follows [ms].
_PAUSE_MS = 120

_SEVERITIES = range(1, 6)


class FilterBar(QWidget):
    """Search line, filters that fold away, and by what findings are grouped."""

    filter_changed = pyqtSignal(object)
    grouping_changed = pyqtSignal(object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._is_reviewed = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._make_search()
        self._make_choices()
        self._make_switches()
        self._put_together()
        self._show_folded(False)

    def _make_search(self) -> None:
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setShowClearButton(True)
        self.search.setPlaceholderText(self.tr("Search all texts (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search all texts"))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setToolTip(self.tr("Show or hide the filters (F)"))
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.toggled.connect(self._show_folded)
        self.grouping = QComboBox(self)
        self.grouping.setAccessibleName(self.tr("Group by"))
        self.grouping.setToolTip(self.tr("By what findings are grouped (G)"))
        for text, field in (
            (self.tr("By municipality"), "municipality"),
            (self.tr("By provision"), "provision_name"),
            (self.tr("By rule"), "rule_id"),
            (self.tr("By verdict"), "verdict"),
            (self.tr("By category"), "category"),
            (self.tr("By check"), CHECK),
            (self.tr("Not grouped"), None),
        ):
            self.grouping.addItem(text, field)
        self.grouping.currentIndexChanged.connect(
            lambda _index: self.grouping_changed.emit(self.grouping.currentData())
        )

    def _make_choices(self) -> None:
        self.severity = QComboBox(self)
        self.severity.addItem(self.tr("all"), 1)
        for least in _SEVERITIES[1:]:
            self.severity.addItem(self.tr("at least {}").format(least), least)
        self.severity.currentIndexChanged.connect(lambda _index: self._tell())
        self.verdicts, self.statuses, self.certainties, self.municipalities, self.changes, self.checks = (
            self._choice() for _ in range(6)
        )
        self._labelled = (
            (self.tr("Verdict"), self.verdicts),
            (self.tr("Severity"), self.severity),
            (self.tr("Decision"), self.statuses),
            (self.tr("Certainty"), self.certainties),
            (self.tr("Municipality"), self.municipalities),
            (self.tr("Change"), self.changes),
            (self.tr("Check"), self.checks),
        )
        for name, box in self._labelled:
            box.setAccessibleName(name)

    def _choice(self) -> QgsCheckableComboBox:
        box = QgsCheckableComboBox(self)
        box.setDefaultText(self.tr("all"))
        box.checkedItemsChanged.connect(lambda _items: self._tell())
        return box

    def _make_switches(self) -> None:
        self.waiting = self._switch(self.tr("Only to decide"), self.tr("Open, changed since, or decided differently"))
        self.in_view = self._switch(self.tr("In the map's view"), self.tr("Follows the map"))
        self.primaries = self._switch(
            self.tr("One per pair"),
            self.tr("For a zone and a provision only the gravest finding, as map and documents have it"),
        )
        self.no_broad = self._switch(
            self.tr("Without broad areas"),
            self.tr("Soils, corridors of nature, archaeology and the like; their conflicts stay"),
        )
        self.primaries.setChecked(True)
        self.no_broad.setChecked(True)
        for switch in self._switches():
            switch.toggled.connect(lambda _is_on: self._tell())

    def _switch(self, text: str, tip: str) -> QCheckBox:
        switch = QCheckBox(text, self)
        switch.setToolTip(tip)
        return switch

    def _switches(self) -> tuple[QCheckBox, ...]:
        return self.waiting, self.in_view, self.primaries, self.no_broad

    def _put_together(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 3)
        first.addWidget(self.fold)
        first.addWidget(self.grouping, 1)
        self.filters = QWidget(self)
        grid = QGridLayout(self.filters)
        grid.setContentsMargins(0, 2, 0, 2)
        for place, (name, box) in enumerate(self._labelled):
            label = QLabel(name, self.filters)
            label.setBuddy(box)
            row, column = divmod(place, 2)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for place, switch in enumerate(self._switches()):
            row, column = divmod(place, 2)
            grid.addWidget(switch, (len(self._labelled) + 1) // 2 + row, 2 * column, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(first)
        column.addWidget(self.filters)

    def open_filters(self) -> None:
        """Open the filters and go to the first, or close them."""
        self.fold.toggle()
        if self.fold.isChecked():
            self.verdicts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_folded(self, is_open: bool) -> None:
        self.filters.setVisible(is_open)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._count()

    def _count(self) -> None:
        count = self.filter().narrowings() - bool(self.search.text())
        self.fold.setText(self.tr("Filters ({})").format(count) if count else self.tr("Filters"))

    # What can be chosen

    def offer(self, choices: dict[str, dict[str, str]], is_reviewed: bool) -> None:
        """Offer codes with their words for the fields; what was chosen and is still there stays chosen."""
        self._is_reviewed = is_reviewed
        boxes = {
            "verdict": self.verdicts,
            "review_status": self.statuses,
            "certainty": self.certainties,
            "municipality": self.municipalities,
            "change": self.changes,
            CHECK: self.checks,
        }
        for field, box in boxes.items():
            chosen = set(box.checkedItemsData())
            box.blockSignals(True)
            box.clear()
            for code, text in choices[field].items():
                state = Qt.CheckState.Checked if code in chosen else Qt.CheckState.Unchecked
                box.addItemWithCheckState(text, state, code)
            box.blockSignals(False)
        for widget in (self.statuses, self.changes, self.waiting):
            widget.setEnabled(is_reviewed)
        self._tell()

    def filter(self) -> Filter:
        """Give what is asked for; the map's view is added by whoever knows the map."""
        wanted = Filter(
            text=self.search.text().strip(),
            verdicts=frozenset(self.verdicts.checkedItemsData()),
            certainties=frozenset(self.certainties.checkedItemsData()),
            statuses=frozenset(self.statuses.checkedItemsData()),
            changes=frozenset(self.changes.checkedItemsData()),
            municipalities=frozenset(self.municipalities.checkedItemsData()),
            checks=frozenset(self.checks.checkedItemsData()),
            least_severity=self.severity.currentData() or 1,
            waiting_only=self.waiting.isChecked(),
            primaries_only=self.primaries.isChecked(),
            without_broad_areas=self.no_broad.isChecked(),
            box=_ANYWHERE if self.in_view.isChecked() else None,
        )
        return wanted if self._is_reviewed else wanted.without_review()

    def clear(self) -> None:
        """Ask for the usual again."""
        self._set(Filter())

    def show_everything(self) -> None:
        """Ask for all there is, also what is usually left out."""
        self._set(Filter(primaries_only=False, without_broad_areas=False))

    def _set(self, wanted: Filter) -> None:
        self.blockSignals(True)
        self.search.clear()
        for box in (self.verdicts, self.statuses, self.certainties, self.municipalities, self.changes, self.checks):
            box.deselectAllOptions()
        self.severity.setCurrentIndex(0)
        self.waiting.setChecked(wanted.waiting_only)
        self.in_view.setChecked(False)
        self.primaries.setChecked(wanted.primaries_only)
        self.no_broad.setChecked(wanted.without_broad_areas)
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self._count()
        self.filter_changed.emit(self.filter())


#: Stands for the map's view until the desk puts it in.
_ANYWHERE = (float("-inf"), float("-inf"), float("inf"), float("inf"))

CHANGE_FLAGS = (LOOK_AGAIN, DISPUTED)
