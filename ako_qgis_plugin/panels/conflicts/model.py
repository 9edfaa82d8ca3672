"""Findings as the lines of a table: heads of groups and the findings of those that are open.

A tree of 100,000 rows asks its model about each of them whenever a filter changes; a table asks about those in sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QIcon

from ako_qgis_plugin.core.schema import Change, CheckKind
from ako_qgis_plugin.panels.conflicts.filter import Filter, matching
from ako_qgis_plugin.panels.conflicts.groups import Group, grouped, lines_of
from ako_qgis_plugin.panels.conflicts.kinds import CHECK, is_fault
from ako_qgis_plugin.panels.conflicts.rows import NUMBERS
from ako_qgis_plugin.panels.look import status_icon, verdict_icon

if TYPE_CHECKING:
    from ako_qgis_plugin.panels.conflicts.lookup import Lookup

COLUMNS = (
    *("review_status", "verdict", "severity", "municipality", "zone_label", "provision_name", "category"),
    *("area_m2", "zone_share_pct", "length_m", "min_distance_m", "buildings", "built_up_pct"),
    *("certainty", "rule_id", "change"),
    *("review_note", "reviewed_by", "reviewed_at"),
)

#: Columns that a plain findings layer has nothing to put in.
REVIEWED = frozenset({"review_status", "change", "review_note", "reviewed_by", "reviewed_at"})

#: These have a sign before their words.
DRAWN = {"verdict": verdict_icon, "review_status": status_icon}

GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
OPEN_ROLE = Qt.ItemDataRole.UserRole + 2

_NOWHERE = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class ConflictModel(QAbstractTableModel):
    """What the table of the panel shows; each change of filter, order or groups lays it out anew."""

    #: Which findings are shown, or how many wait, has changed.
    counts_changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._lookup: Lookup | None = None
        self._filter = Filter()
        self._grouping: str | None = "municipality"
        self._sorting: tuple[str | None, bool] = (None, False)
        self._open: set[str | None] = set()
        self._groups: list[Group] = []
        #: All rows shown, in order, also those of closed groups.
        self.order = np.empty(0, dtype=np.int64)
        self._lines = self.order
        self._is_narrow, self._is_reviewed = False, True
        self._icons: dict[tuple[str, str | None], QIcon] = {}
        self._struck_out = QFont()
        self._struck_out.setStrikeOut(True)

    # What is shown

    @property
    def lookup(self) -> Lookup | None:
        """Give the findings, None where there are none to show yet."""
        return self._lookup

    @property
    def filter(self) -> Filter:
        """Give what is asked for."""
        return self._filter

    @property
    def grouping(self) -> str | None:
        """Give the field by which findings are grouped."""
        return self._grouping

    @property
    def total(self) -> int:
        """Count all findings."""
        return self._lookup.rows.count if self._lookup else 0

    def waiting(self) -> int | None:
        """Count the findings shown that wait for a decision; None where they are in no register."""
        if self._lookup is None or not self._is_reviewed:
            return None
        return int(np.count_nonzero(self._lookup.rows.waiting()[self.order]))

    def show(self, lookup: Lookup | None, *, is_reviewed: bool = True) -> None:
        """Show other findings, of a register or not; filter, order and groups stay."""
        self._lookup = lookup
        self._is_reviewed = is_reviewed
        self._open.clear()
        self.lay_out()

    def filter_by(self, wanted: Filter) -> None:
        """Show the findings asked for."""
        if wanted != self._filter:
            self._filter = wanted
            self.lay_out()

    def group_by(self, field: str | None) -> None:
        """Group the findings by a field, or by none."""
        if field != self._grouping:
            self._grouping = field
            self._open.clear()
            self.lay_out()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the usual order, the gravest first."""
        field = COLUMNS[column] if 0 <= column < len(COLUMNS) else None
        self._sorting = (field, order == Qt.SortOrder.DescendingOrder)
        self.lay_out()

    def set_open(self, keys: set[str | None]) -> None:
        """Open these groups and close the others."""
        self._open = set(keys)
        self._set_lines(self._new_lines())

    def show_signs_only(self, is_narrow: bool) -> None:
        """Leave the words away beside signs, where there is no room for them."""
        self._is_narrow = is_narrow
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def toggle(self, line: int, *, is_open: bool | None = None) -> None:
        """Open or close the group whose head stands in a line."""
        group = self.group_at(line)
        if group is not None and is_open is not (group.key in self._open):
            self.set_open(self._open ^ {group.key})

    def toggle_all(self, *, is_open: bool) -> None:
        """Open or close all groups."""
        self.set_open({group.key for group in self._groups} if is_open else set())

    def lay_out(self) -> None:
        """Find, sort and group anew what is shown; call after values of the findings have changed."""
        if self._lookup is None:
            self.order, self._groups = np.empty(0, dtype=np.int64), []
        else:
            field, descending = self._sorting
            chosen = np.flatnonzero(matching(self._lookup, self._filter))
            self.order = self._lookup.sorted(chosen, field, descending=descending)
            self._groups = grouped(self._lookup, self.order, self._grouping) if self._grouping else []
            if self._groups:
                self.order = np.concatenate([group.rows for group in self._groups])
        self._set_lines(self._new_lines())
        self.counts_changed.emit()

    def _new_lines(self) -> np.ndarray:
        if not self._grouping:
            return self.order
        return lines_of(self._groups, {self._groups[0].key} if len(self._groups) == 1 else self._open)

    def _set_lines(self, lines: np.ndarray) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    # Lines

    def row_at(self, line: int) -> int | None:
        """Give the finding in a line; None for the head of a group."""
        row = self._lines[line] if 0 <= line < len(self._lines) else -1
        return int(row) if row >= 0 else None

    def group_at(self, line: int) -> Group | None:
        """Give the group whose head stands in a line."""
        row = self._lines[line] if 0 <= line < len(self._lines) else 0
        return self._groups[-row - 1] if row < 0 else None

    def heads(self) -> np.ndarray:
        """Give the lines that are heads of groups."""
        return np.flatnonzero(self._lines < 0)

    def key_at(self, line: int) -> object:
        """Give what is in a line, in a form that outlives a new lay-out."""
        group = self.group_at(line)
        return ("group", group.key) if group else self.row_at(line)

    def lines_with(self, keys: set) -> np.ndarray:
        """Give the lines in which these are now."""
        rows = np.fromiter((key for key in keys if isinstance(key, int)), dtype=np.int64)
        heads = [line for line in self.heads() if self.key_at(int(line)) in keys]
        return np.union1d(np.flatnonzero(np.isin(self._lines, rows)), np.array(heads, dtype=np.int64))

    def rows_in(self, lines: np.ndarray) -> np.ndarray:
        """Give the findings of some lines in the order shown; the head of a group stands for all of it."""
        parts = [self._lines[lines]]
        parts = [parts[0][parts[0] >= 0], *(self._groups[-row - 1].rows for row in parts[0][parts[0] < 0])]
        return self.order[np.isin(self.order, np.concatenate(parts))]

    def line_of(self, row: int) -> int | None:
        """Give the line of a finding, its group opened if need be; None where the filter hides it."""
        found = np.flatnonzero(self._lines == row)
        if not len(found):
            group = next((group for group in self._groups if row in group.rows), None)
            if group is None:
                return None
            self.set_open(self._open | {group.key})
            found = np.flatnonzero(self._lines == row)
        return int(found[0])

    def next_waiting(self, after: int | None, besides: np.ndarray | None = None) -> int | None:
        """Give the next finding shown that waits for a decision, from the start again after the last.

        Those ``besides`` are passed over. None where no other waits.
        """
        if self._lookup is None:
            return None
        is_wanted = self._lookup.rows.waiting()
        if besides is not None:
            is_wanted[besides] = False
        places = np.flatnonzero(is_wanted[self.order])
        if not len(places):
            return None
        here = np.flatnonzero(self.order == after)
        later = places[places > here[0]] if len(here) else places
        return int(self.order[later[0] if len(later) else places[0]])

    # What Qt asks

    def rowCount(self, parent=_NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent=_NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole and self._is_narrow and COLUMNS[section] in DRAWN:
            return ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._title(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section] in NUMBERS and COLUMNS[section] != "severity" else _LEFT
        return None

    def _title(self, field: str) -> str:
        if field == "area_m2":
            return self.tr("Area [ha]")
        if field == "severity":
            return self.tr("Severity")
        if field == "zone_label":
            return self.tr("Zone")
        if field == "reviewed_at":
            return self.tr("Decided at")
        if field == "review_note":
            return self.tr("Note")
        if field == "provision_name" and self._lookup:
            return self._title_of_subject(set(self._lookup.rows.texts[CHECK].words))
        return self._lookup.wording.title(field) if self._lookup else field

    def _title_of_subject(self, checks: set[str | None]) -> str:
        if CheckKind.CONFORMITY not in checks:
            return self.tr("Kind of fault")
        if len(checks) > 1:
            return self.tr("Provision or kind of fault")
        return self._lookup.wording.title("provision_name")

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        line = index.row()
        if self._lookup is None or not 0 <= line < len(self._lines):
            return None
        group = self.group_at(line)
        if role == GROUP_ROLE:
            return group is not None
        if group is not None:
            return self._of_group(group, index.column(), role)
        return self._of_finding(self.row_at(line), COLUMNS[index.column()], role)

    def _of_group(self, group: Group, column: int, role: int):
        if role == OPEN_ROLE:
            return group.key in self._open or len(self._groups) == 1
        if role == Qt.ItemDataRole.DisplayRole:
            return self._of_head(group) if column == 0 else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._of_head(group)
        return None

    def _of_head(self, group: Group) -> str:
        title = group.title or self.tr("(nothing given)")
        if self._grouping == "rule_id" and group.title:
            title = f"{title} · {self._subject_of_rule(int(group.rows[0]))}"
        counts = f"{len(group.rows)}/{group.total}" if len(group.rows) != group.total else f"{group.total}"
        if not self._is_reviewed:
            return f"{title}   {counts}"
        return self.tr("{0}   {1} · to decide: {2}").format(title, counts, group.waiting)

    def _subject_of_rule(self, row: int) -> str:
        of_fault = is_fault(self._lookup.rows.texts["category"].value(row))
        return self._lookup.text("provision_name" if of_fault else "category", row)

    def _of_finding(self, row: int, field: str, role: int):
        lookup = self._lookup
        if role == Qt.ItemDataRole.DisplayRole:
            if field in DRAWN and self._is_narrow:
                return None
            return self._changes(row) if field == "change" else self._text(field, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            if field == "severity":
                return self._severity(row)
            return self._text(field, row) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(field)}: {self._severity(row) if field == 'severity' else self._text(field, row)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if field in NUMBERS and field != "severity" else _LEFT
        if role == Qt.ItemDataRole.FontRole:
            return self._struck_out if lookup.rows.texts["change"].value(row) == Change.RESOLVED else None
        if role == Qt.ItemDataRole.DecorationRole and field in DRAWN:
            return self._icon(field, lookup.rows.texts[field].value(row))
        return None

    def _text(self, field: str, row: int) -> str:
        text = self._lookup.text(field, row)
        # What tells that a category is not mapped has no provision.
        return self._lookup.text("category", row) if field == "provision_name" and not text else text

    def _icon(self, field: str, code: str | None) -> QIcon:
        if (field, code) not in self._icons:
            self._icons[field, code] = DRAWN[field](code)
        return self._icons[field, code]

    def _severity(self, row: int) -> str:
        value = self._lookup.rows.number("severity")[row]
        return self.tr("{} of 5").format(int(value)) if value == value else ""

    def _changes(self, row: int) -> str:
        lookup = self._lookup
        flags = [name for name in ("look_again", "is_disputed") if lookup.rows.truth(name)[row]]
        return " · ".join(filter(None, [lookup.text("change", row), *map(lookup.wording.title, flags)]))
