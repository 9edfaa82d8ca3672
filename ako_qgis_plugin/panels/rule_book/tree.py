"""The list of rules: headings over all columns, rules switched by the space bar."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeView

from ako_qgis_plugin.panels.rule_book.filter import RuleBookFilter
from ako_qgis_plugin.panels.rule_book.model import COLUMNS, ROW_ROLE
from ako_qgis_plugin.panels.rule_book.rows import RuleRow

#: Widths of columns [letters of the font].
_WIDTHS = {"rule_id": 20, "findings": 8, "primaries": 8, "verdict": 24, "severity": 7, "distance_m": 10,
           "relation": 20, "zones": 22, "status": 17, "confidence": 11}  # fmt: skip


class RuleTree(QTreeView):
    """Shows the rules that answer to a filter; tells which are chosen and which are to be switched."""

    rule_chosen = pyqtSignal()
    switch_asked = pyqtSignal(list, bool)
    edit_asked = pyqtSignal()

    def __init__(self, proxy: RuleBookFilter, parent=None) -> None:
        super().__init__(parent)
        self.setModel(proxy)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(12)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        letter = self.fontMetrics().averageCharWidth()
        for place, name in enumerate(COLUMNS):
            title = self.header().fontMetrics().horizontalAdvance(proxy.headerData(place, Qt.Orientation.Horizontal))
            self.setColumnWidth(place, max(_WIDTHS[name] * letter, title + 2 * letter))
        self.header().setStretchLastSection(False)
        self.selectionModel().currentChanged.connect(lambda *_: self.rule_chosen.emit())
        for change in (proxy.modelReset, proxy.layoutChanged, proxy.rowsInserted, proxy.rowsRemoved):
            change.connect(self._span_headings)
        self._span_headings()

    def chosen(self) -> RuleRow | None:
        """Give the rule of the current line; None on a heading."""
        return self.currentIndex().data(ROW_ROLE)

    def selected(self) -> list[RuleRow]:
        """Give the rules of all selected lines, in their order."""
        rows = [index.data(ROW_ROLE) for index in self.selectionModel().selectedRows()]
        return [row for row in rows if row is not None]

    def choose(self, index: QModelIndex) -> None:
        """Go to a line."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def show_counts(self, are_shown: bool) -> None:
        """Show the columns of findings, or hide them where no layer is chosen."""
        for name in ("findings", "primaries"):
            self.setColumnHidden(COLUMNS.index(name), not are_shown)

    def keyPressEvent(self, event) -> None:
        rows = self.selected()
        if event.key() == Qt.Key.Key_Space and rows:
            self.switch_asked.emit([row.rule.rule_id for row in rows], not all(row.is_in_use for row in rows))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.chosen():
            self.edit_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def _span_headings(self, *_) -> None:
        self._span(QModelIndex())

    def _span(self, parent: QModelIndex) -> None:
        for row in range(self.model().rowCount(parent)):
            index = self.model().index(row, 0, parent)
            if index.data(ROW_ROLE) is None:
                self.setFirstColumnSpanned(row, parent, True)
                self._span(index)
