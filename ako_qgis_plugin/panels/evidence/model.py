"""The matrix of what is known: plans and categories of provisions by municipality."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ako_qgis_plugin.core.reports.report_words import COVERAGE_COLOURS
from ako_qgis_plugin.core.schema import CoverageState, PlanStatus, PlanType
from ako_qgis_plugin.core.words import CATEGORY_GROUPS, COVERAGE_SIGNS, PLAN_TYPES

if TYPE_CHECKING:
    from ako_qgis_plugin.core.conformity.coverage import Cell
    from ako_qgis_plugin.core.conformity.known import Known, Plan
    from ako_qgis_plugin.panels.evidence.detail import EvidenceDetail

#: How far a plan is, the furthest first: the sign in Polish and English, and the colour.
PLAN_LOOKS = {
    PlanStatus.LEGAL_FORCE: (("O", "F"), COVERAGE_COLOURS["mapped"]),
    PlanStatus.ADOPTION: (("P", "D"), COVERAGE_COLOURS["partly_mapped"]),
    PlanStatus.ELABORATION: (("P", "D"), COVERAGE_COLOURS["partly_mapped"]),
    PlanStatus.OBSOLETE: (("X", "X"), COVERAGE_COLOURS["unknown"]),
}
NO_PLAN = ("–", "FFFFFF")

#: A status that is none of these, or is not given.
_OTHER_PLAN = ("?", COVERAGE_COLOURS["unknown"])

_INK = QColor("#000000")
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the matrix: a kind of plan, a category, or the head of a group, which has no code."""

    text: str
    plan_type: str = ""
    category: str = ""

    @property
    def is_head(self) -> bool:
        """Say whether it is the head of a group."""
        return not (self.plan_type or self.category)


class EvidenceModel(QAbstractTableModel):
    """What is known, as a table of signs and colours; the words stand in the tips."""

    def __init__(self, detail: EvidenceDetail, parent=None) -> None:
        super().__init__(parent)
        self._detail = detail
        self._language = detail.language
        self._known: Known | None = None
        self._is_short = False
        self.lines: list[Line] = []

    @property
    def known(self) -> Known | None:
        """Give what is shown; None where nothing was read yet."""
        return self._known

    def show(self, known: Known | None) -> None:
        """Show something else."""
        self.beginResetModel()
        self._known = known
        self.lines = self._laid_out()
        self.endResetModel()

    def show_gaps_only(self, is_short: bool) -> None:
        """Leave out categories that are mapped everywhere, or have them again."""
        self._is_short = is_short
        self.show(self._known)

    def gaps(self) -> int:
        """Count categories in municipalities that are not, or not wholly, known."""
        return 0 if self._known is None else sum(cell.is_gap for cell in self._known.cells.values())

    def _laid_out(self) -> list[Line]:
        if self._known is None:
            return []
        plans = [Line(PLAN_TYPES[kind][self._language], plan_type=kind.value) for kind in PlanType]
        lines = [Line(self._detail.title_of_plans()), *plans]
        for group, categories in self._detail.groups(self._shown()).items():
            lines.append(Line(CATEGORY_GROUPS[group][self._language] if group in CATEGORY_GROUPS else group))
            lines += [Line(self._detail.category(code), category=code) for code in categories]
        return lines

    def _shown(self) -> set[str]:
        return {code for (code, _), cell in self._known.cells.items() if cell.is_gap or not self._is_short}

    def place_at(self, column: int) -> str | None:
        """Give the code of the municipality of a column."""
        return self._known.places[column].teryt if self._known and 0 <= column < len(self._known.places) else None

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._known is None else len(self._known.places)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].is_head:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.lines[index.row()].is_head:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            return _INK
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._detail.tip(*self._what(index))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.BackgroundRole):
            sign, colour = self._look(index)
            return sign if role == Qt.ItemDataRole.DisplayRole else QColor(f"#{colour}")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal:
            is_asked = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return self._known.places[section].name if is_asked and self._known else None
        line = self.lines[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.text
        if role == Qt.ItemDataRole.FontRole and line.is_head:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def html(self, index: QModelIndex) -> str:
        """Give all that is known of a cell and its municipality, as HTML."""
        if not index.isValid() or self.lines[index.row()].is_head:
            return ""
        return self._detail.html(*self._what(index))

    def _what(self, index: QModelIndex) -> tuple[Known, str, Line]:
        return self._known, self.place_at(index.column()), self.lines[index.row()]

    def _look(self, index: QModelIndex) -> tuple[str, str]:
        known, teryt, line = self._what(index)
        if line.plan_type:
            return self._look_of_plans(known.plans_of(teryt, line.plan_type))
        return self._look_of_cell(known.cells[line.category, teryt])

    def _look_of_plans(self, plans: list[Plan]) -> tuple[str, str]:
        if not plans:
            return NO_PLAN
        for status, (signs, colour) in PLAN_LOOKS.items():
            if any(plan.status == status for plan in plans):
                return signs[self._language != "pl"], colour
        return _OTHER_PLAN

    def _look_of_cell(self, cell: Cell) -> tuple[str, str]:
        sign = COVERAGE_SIGNS[cell.state][self._language]
        if cell.state == CoverageState.MAPPED and cell.provisions:
            sign = str(cell.provisions)
        return sign, COVERAGE_COLOURS[cell.state]
