"""The table of findings: keeps choice and place when its lines are laid out anew."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ako_qgis_plugin.panels.conflicts.model import COLUMNS, DRAWN, GROUP_ROLE, OPEN_ROLE, REVIEWED, ConflictModel

#: From these widths on municipalities have a column, and words stand beside signs [px].
MEDIUM, WIDE = 460, 640

_ALWAYS = ("review_status", "verdict", "zone_label", "provision_name", "area_m2")
_WHERE_WIDE = (*_ALWAYS, "severity", "municipality", "zone_share_pct", "certainty", "change", "review_note")

#: Widths in letters; signs alone where the panel is narrow.
_LETTERS = {
    **{"review_status": 22, "verdict": 18, "severity": 9, "municipality": 15, "zone_label": 10, "provision_name": 30},
    **{"category": 20, "area_m2": 10, "zone_share_pct": 10, "length_m": 10, "min_distance_m": 10, "certainty": 16},
    **{"buildings": 9, "built_up_pct": 10},
    **{"rule_id": 8, "change": 14, "review_note": 26, "reviewed_by": 14, "reviewed_at": 16},
}
_NARROW_LETTERS = {"zone_label": 8, "area_m2": 9}
_SIGN_PX = 30

_ROOM_FOR_SIGN = 26
_INDENT = 18
#: More scattered choices are not made again after a new lay-out.
_MAX_RANGES = 5_000


class ConflictTable(QTableView):
    """Shows a ConflictModel."""

    #: Another finding is current, or other ones are selected.
    choice_changed = pyqtSignal()
    #: Enter or a double click on a finding.
    zoom_wanted = pyqtSignal()

    def __init__(self, model: ConflictModel, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoConflictsTable")
        self.setAccessibleName(self.tr("Findings"))
        self._model = model
        self._is_reviewed = True
        self._is_wide, self._is_medium = False, False
        self._chosen_columns: set[str] | None = None
        self._kept: tuple = (None, set(), 0)
        self._set_look()
        self.setModel(model)
        self._listen()

    def _set_look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(_Delegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(_ROOM_FOR_SIGN)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _listen(self) -> None:
        self._model.modelAboutToBeReset.connect(self._keep)
        self._model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.choice_changed.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.choice_changed.emit())
        self.doubleClicked.connect(lambda index: self._activate(index.row()))
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._model.sort)
        header.customContextMenuRequested.connect(self._offer_columns)

    # What is chosen

    def current_row(self) -> int | None:
        """Give the finding the detail speaks of."""
        return self._model.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def chosen_rows(self) -> np.ndarray:
        """Give all findings selected, in the order shown; the head of a group stands for all of it."""
        lines = [np.arange(part.top(), part.bottom() + 1) for part in self.selectionModel().selection()]
        return self._model.rows_in(np.unique(np.concatenate(lines))) if lines else np.empty(0, dtype=np.int64)

    def choose(self, row: int) -> bool:
        """Make a finding the current one and show it; say False where the filter hides it."""
        line = self._model.line_of(row)
        if line is None:
            return False
        index = self._model.index(line, 0)
        # Not setCurrentIndex, which adds to what is selected while Ctrl is held down.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def _keep(self) -> None:
        # Lines above the current one come and go; it shall stay where the eye left it.
        current = self._model.key_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        lines = [line for part in self.selectionModel().selection() for line in range(part.top(), part.bottom() + 1)]
        self._kept = (current, {self._model.key_at(line) for line in lines}, self.verticalScrollBar().value())

    def _restore(self) -> None:
        self.clearSpans()
        for line in self._model.heads():
            self.setSpan(int(line), 0, 1, len(COLUMNS))
        current, keys, place = self._kept
        self._select(self._model.lines_with(keys))
        here = self._model.lines_with({current}) if current is not None else []
        if len(here):
            index = self._model.index(int(here[0]), 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(place)
        self.choice_changed.emit()

    def _select(self, lines: np.ndarray) -> None:
        starts = np.flatnonzero(np.diff(lines, prepend=-2) != 1)
        if not 0 < len(starts) <= _MAX_RANGES:
            return
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for part in np.split(lines, starts[1:]):
            selection.select(self._model.index(int(part[0]), 0), self._model.index(int(part[-1]), last))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flags)

    # Keys and clicks

    def keyPressEvent(self, event) -> None:
        line = self.currentIndex().row()
        is_head = self._model.group_at(line) is not None
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._activate(line)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Minus) and is_head:
            self._model.toggle(line, is_open=False)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Plus) and is_head:
            self._model.toggle(line, is_open=True)
        elif key == Qt.Key.Key_Left and self._model.grouping and self.horizontalScrollBar().value() == 0:
            self._go_to_head(line)
        elif key == Qt.Key.Key_Asterisk:
            self._model.toggle_all(is_open=True)
        elif key == Qt.Key.Key_Slash:
            self._model.toggle_all(is_open=False)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._scroll(key)
        elif key == Qt.Key.Key_Up and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.text() and event.text().isprintable() and key != Qt.Key.Key_Space:
            # Not a search as lists have it: keys decide.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _scroll(self, key: Qt.Key) -> None:
        bar = self.horizontalScrollBar()
        action = (
            bar.SliderAction.SliderSingleStepAdd if key == Qt.Key.Key_Right else bar.SliderAction.SliderSingleStepSub
        )
        bar.triggerAction(action)

    def _go_to_head(self, line: int) -> None:
        heads = self._model.heads()
        above = heads[heads <= line]
        if len(above):
            self.setCurrentIndex(self._model.index(int(above[-1]), 0))

    def _activate(self, line: int) -> None:
        if self._model.group_at(line) is not None:
            self._model.toggle(line)
        elif self._model.row_at(line) is not None:
            self.zoom_wanted.emit()

    def mousePressEvent(self, event) -> None:
        index = self.indexAt(event.pos())
        is_arrow = event.pos().x() + self.horizontalOffset() < _INDENT
        super().mousePressEvent(event)
        if index.isValid() and is_arrow and self._model.group_at(index.row()) is not None:
            self._model.toggle(index.row())

    # Columns

    def show_review(self, is_reviewed: bool) -> None:
        """Show or hide what only a register has."""
        self._is_reviewed = is_reviewed
        self._lay_out_columns()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        room = width >= WIDE, width >= MEDIUM
        if room != (self._is_wide, self._is_medium) or not event.oldSize().isValid():
            self._is_wide, self._is_medium = room
            self._lay_out_columns()
        self._fill()

    def _lay_out_columns(self) -> None:
        self._model.show_signs_only(not self._is_wide)
        shown = self._shown_columns()
        letter = self.fontMetrics().averageCharWidth()
        for place, name in enumerate(COLUMNS):
            self.setColumnHidden(place, name not in shown)
            if not self._is_wide and name in DRAWN:
                self.setColumnWidth(place, _SIGN_PX)
            else:
                letters = _LETTERS[name] if self._is_wide else _NARROW_LETTERS.get(name, _LETTERS[name])
                self.setColumnWidth(place, letters * letter + (_ROOM_FOR_SIGN if name in DRAWN else 8))
        self._fill()

    def _fill(self) -> None:
        """Let the name of the provision take what room is left."""
        place = COLUMNS.index("provision_name")
        others = sum(self.columnWidth(each) for each in range(len(COLUMNS)) if each != place)
        least = (_LETTERS["provision_name"] if self._is_wide else 12) * self.fontMetrics().averageCharWidth()
        self.setColumnWidth(place, max(self.viewport().width() - others, least))

    def _shown_columns(self) -> set[str]:
        shown = {*_ALWAYS, "municipality"} if self._is_medium else set(_ALWAYS)
        if self._is_wide:
            shown = self._chosen_columns or set(_WHERE_WIDE)
        return shown if self._is_reviewed else shown - REVIEWED

    def _offer_columns(self, place) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, name in enumerate(COLUMNS):
            if self._is_reviewed or name not in REVIEWED:
                title = self._model.headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
                action = menu.addAction(title)
                action.setCheckable(True)
                action.setChecked(not self.isColumnHidden(number))
                action.toggled.connect(lambda is_shown, each=name: self._show_column(each, is_shown))
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _show_column(self, name: str, is_shown: bool) -> None:
        chosen = self._chosen_columns or self._shown_columns()
        self._chosen_columns = chosen | {name} if is_shown else chosen - {name}
        self.setColumnHidden(COLUMNS.index(name), not is_shown)
        self._fill()


class _Delegate(QStyledItemDelegate):
    """Draws heads of groups across the table."""

    def paint(self, painter, option, index) -> None:
        if not index.data(GROUP_ROLE):
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        is_selected = bool(drawn.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.Highlight if is_selected else QPalette.ColorRole.AlternateBase
        painter.save()
        painter.fillRect(drawn.rect, drawn.palette.brush(role))
        self._paint_arrow(painter, drawn, index)
        ink = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(drawn.palette.color(ink))
        font = drawn.font
        font.setBold(True)
        painter.setFont(font)
        text = painter.fontMetrics().elidedText(
            drawn.text, Qt.TextElideMode.ElideRight, option.widget.viewport().width() - _INDENT - 4
        )
        painter.drawText(drawn.rect.adjusted(_INDENT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_arrow(self, painter, drawn: QStyleOptionViewItem, index: QModelIndex) -> None:
        arrow = QStyleOptionViewItem(drawn)
        arrow.rect = QRect(drawn.rect.left() + 2, drawn.rect.top(), _INDENT - 4, drawn.rect.height())
        arrow.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Children
        if index.data(OPEN_ROLE):
            arrow.state |= QStyle.StateFlag.State_Open
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorBranch, arrow, painter, drawn.widget)
