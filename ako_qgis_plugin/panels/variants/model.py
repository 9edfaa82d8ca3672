"""The units of a variant as a table: role, what decides, and how far that is from the threshold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import atan, pi
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ako_qgis_plugin.core.functional_area.variants.variant_words import criterion_name, measure_text, role_text
from ako_qgis_plugin.core.functional_area.vocabulary import Role
from ako_qgis_plugin.core.numbers import number_text
from ako_qgis_plugin.panels.folding import folded
from ako_qgis_plugin.panels.variants.looks import ROLE_LOOKS, swatch
from ako_qgis_plugin.panels.variants.standing import Standing, standing_of

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QIcon

    from ako_qgis_plugin.core.functional_area.methods.method_words import MethodWords
    from ako_qgis_plugin.core.functional_area.methods.model import Variant
    from ako_qgis_plugin.core.functional_area.units import Units

#: The distance as a part of the threshold, at most 1, for the bar.
BAR = Qt.ItemDataRole.UserRole

_NOWHERE = QModelIndex()

#: Keys of criteria that a planner gave them, such as F1, are so short, and told beside the value.
_SHORT = 4

#: Of the map outwards: the order in which roles are sorted.
_ROLES = list(ROLE_LOOKS)


class Column(IntEnum):
    """Columns of the table."""

    UNIT = 0
    ROLE = 1
    VALUE = 2
    DISTANCE = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """A variant with what is needed to put it into words; ``threshold`` is what the slider moves."""

    units: Units
    variant: Variant
    words: MethodWords
    threshold: float | None


class UnitsModel(QAbstractTableModel):
    """One line for each unit, sorted and searched here: a proxy of Qt's would take longer than the computation."""

    def __init__(self, language: str, parent=None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: Shown | None = None
        self._standings: list[Standing | None] = []
        self._names: list[str] = []
        self._icons: dict[tuple[Role, bool], QIcon] = {}
        self._order: list[int] = []
        self._wanted: list[str] = []
        self._sorting = (Column.ROLE, Qt.SortOrder.AscendingOrder)

    @property
    def shown(self) -> Shown | None:
        """Give what is shown."""
        return self._shown

    @property
    def standings(self) -> Sequence[Standing | None]:
        """Give where each unit stands, in the order of the units."""
        return self._standings

    def show(self, shown: Shown | None) -> None:
        """Show another variant; lines of the same units stay chosen."""
        if shown is None or self._shown is None or shown.units is not self._shown.units:
            self.beginResetModel()
            self._take(shown)
            self._order = self._ordered()
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        self._take(shown)
        self._reorder()
        self.layoutChanged.emit()

    def _take(self, shown: Shown | None) -> None:
        if shown is not None and (self._shown is None or shown.units is not self._shown.units):
            pairs = zip(shown.units.names, shown.units.codes, strict=True)
            self._names = [folded(f"{name} {code}") for name, code in pairs]
        self._shown = shown
        results = shown.variant.results if shown else ()
        self._standings = [standing_of(result, shown.threshold) for result in results]

    # Order

    def search(self, text: str) -> None:
        """List those units only in whose name or code all words are found."""
        self.beginResetModel()
        self._wanted = folded(text).split()
        self._order = self._ordered()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what has no value comes last."""
        self._sorting = Column(max(column, 0)), order
        self.layoutAboutToBeChanged.emit()
        self._reorder()
        self.layoutChanged.emit()

    def _reorder(self) -> None:
        kept = [(index, self._order[index.row()]) for index in self.persistentIndexList()]
        self._order = self._ordered()
        line_of = {place: line for line, place in enumerate(self._order)}
        for index, place in kept:
            self.changePersistentIndex(index, self.index(line_of[place], index.column()))

    def _ordered(self) -> list[int]:
        if self._shown is None:
            return []
        listed = [
            place for place in range(len(self._names)) if all(word in self._names[place] for word in self._wanted)
        ]
        column, order = self._sorting
        listed.sort(key=lambda place: self._names[place])
        missing = [place for place in listed if self._key(place, column) is None]
        known = [place for place in listed if self._key(place, column) is not None]
        known.sort(key=lambda place: self._key(place, column), reverse=order == Qt.SortOrder.DescendingOrder)
        return known + missing

    def place_at(self, line: int) -> int | None:
        """Give the place, among the units, of the one in a line."""
        return self._order[line] if 0 <= line < len(self._order) else None

    def line_of(self, place: int | None) -> int:
        """Give the line of a unit, -1 where it is not listed."""
        return self._order.index(place) if place in self._order else -1

    # What is shown

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Unit"), self.tr("Role"), self.tr("Value"), self.tr("To the threshold"))
        return titles[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._shown is None:
            return None
        row, column = self._order[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == Column.ROLE:
            return self._icon(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= Column.VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == BAR and column == Column.DISTANCE and self._standings[row] is not None:
            return min(max(self._standings[row].proportion, -1.0), 1.0)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._tip(row)
        return None

    def _text(self, row: int, column: Column) -> str:
        if column == Column.UNIT:
            return self._shown.units.names[row]
        if column == Column.ROLE:
            return role_text(self._shown.variant.results[row].role, self._language)
        standing = self._standings[row]
        if standing is None:
            return ""
        if column == Column.VALUE:
            value = measure_text(standing.criterion.value, self._unit(standing), self._language)
            key = standing.criterion.key
            return f"{key}: {value}" if len(key) <= _SHORT else value
        text = number_text(standing.distance, 1, self._language)
        return f"+{text}" if standing.distance > 0 else text

    def _unit(self, standing: Standing) -> str:
        known = self._shown.words.criteria.get(standing.criterion.key)
        return known.unit if known else ""

    def _key(self, place: int, column: Column) -> float | str | None:
        if column == Column.UNIT:
            return self._names[place]
        result, standing = self._shown.variant.results[place], self._standings[place]
        if column == Column.ROLE:
            # Within a role those come first that are the farthest inside.
            return _ROLES.index(result.role) - (atan(standing.proportion) / pi if standing else 0.0)
        if standing is None:
            return None
        return standing.criterion.value if column == Column.VALUE else standing.distance

    def _icon(self, row: int) -> QIcon:
        result = self._shown.variant.results[row]
        key = result.role, result.is_uncertain
        if key not in self._icons:
            self._icons[key] = swatch(ROLE_LOOKS[result.role], is_uncertain=result.is_uncertain)
        return self._icons[key]

    def _tip(self, row: int) -> str:
        units, result, standing = self._shown.units, self._shown.variant.results[row], self._standings[row]
        lines = [f"{units.names[row]} ({units.codes[row]})", role_text(result.role, self._language)]
        if result.is_uncertain:
            lines.append(self.tr("uncertain: hidden flows could turn it"))
        if standing is not None:
            names = dict(zip(units.codes, units.names, strict=True))
            name, _ = criterion_name(standing.criterion, self._shown.words, self._language, names)
            asked = measure_text(standing.criterion.threshold, self._unit(standing), self._language)
            value = measure_text(standing.criterion.value, self._unit(standing), self._language)
            lines.append(self.tr("{}: {}, threshold {}").format(name, value, asked))
        return "\n".join(lines)
