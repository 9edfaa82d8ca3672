"""Tables of the importer: pairs, remarks, and the file as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QBrush, QFont, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

_TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

#: Columns are measured by so many rows.
_ROWS_MEASURED = 100

#: No column is wider at first [px].
_WIDEST = 160


class RowsModel(QAbstractTableModel):
    """Rows of values under headings; what is missing is empty, rows from ``bold_until`` back are headings."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._headings: Sequence[str] = ()
        self._rows: Sequence[Sequence[Any]] = ()
        self._numbers: Sequence[str] | None = None
        self._bold_until = 0

    def show(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[Any]],
        *,
        numbers: Sequence[str] | None = None,
        bold_until: int = 0,
    ) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headings, self._rows, self._numbers, self._bold_until = headings, rows, numbers, bold_until
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return self._numbers[section] if self._numbers else str(section + 1)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self._value(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(value, (int, float)):
            return int(_TO_THE_RIGHT)
        if index.row() < self._bold_until:
            return _of_heading(role)
        return None

    def _value(self, index: QModelIndex) -> Any:
        row = self._rows[index.row()]
        return row[index.column()] if index.column() < len(row) else None


def _of_heading(role: int) -> Any:
    """Give the look of a row above the flows."""
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(True)
        return font
    if role == Qt.ItemDataRole.BackgroundRole:
        return QBrush(QApplication.palette().color(QPalette.ColorRole.AlternateBase))
    return None


def _text(value: Any) -> str:
    if value is None or value != value:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.2f}"
    return str(value)


class RowsView(QTableView):
    """Shows rows, whole ones selected, its columns as wide as what stands in them."""

    def __init__(self, name: str, parent=None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self.verticalHeader().setVisible(False)

    def fit(self, **wider: int) -> None:
        """Make columns as wide as what stands in them, none too wide; some may be wider, by their heading."""
        self.resizeColumnsToContents()
        for column in range(self.rows.columnCount()):
            widest = wider.get(self.rows.headerData(column, Qt.Orientation.Horizontal), _WIDEST)
            self.setColumnWidth(column, min(self.columnWidth(column), widest))
