"""The criteria of a method as a table: which count, from which threshold on, and with which weight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QStyledItemDelegate, QTreeWidget, QTreeWidgetItem, QWidget

from ako_qgis_plugin.core.functional_area.methods.criteria import Comparison, ThresholdKind
from ako_qgis_plugin.core.functional_area.variants.variant_words import unit_text

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.methods.criteria import Criteria, DelimitationCriterion

_NAME, _THRESHOLD, _WEIGHT = range(3)

_SIGNS = {Comparison.AT_LEAST: "\N{GREATER-THAN OR EQUAL TO}", Comparison.AT_MOST: "\N{LESS-THAN OR EQUAL TO}"}

#: Lines that are seen at once.
_LINES = 8


class CriteriaField(QTreeWidget):
    """Criteria to be ticked, with numbers to be changed; a person adds others in the table of criteria itself."""

    changed = pyqtSignal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._criteria: Criteria = ()
        self.setHeaderLabels([self.tr("Criterion"), self.tr("Threshold"), self.tr("Weight")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegateForColumn(_NAME, _NoEditor(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_THRESHOLD, _WEIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight(_LINES * (self.fontMetrics().height() + 4))
        self.itemChanged.connect(self._take)

    def value(self) -> Criteria:
        """Give the criteria."""
        return self._criteria

    def set_value(self, criteria: Criteria) -> None:
        """Show criteria, and tell nobody."""
        self._criteria = tuple(criteria)
        with QSignalBlocker(self):
            self.clear()
            for each in self._criteria:
                self.addTopLevelItem(self._item(each))

    def _item(self, own: DelimitationCriterion) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        name = own.words.name[self._language]
        item.setText(_NAME, f"{name} {_SIGNS[own.comparison]}")
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsEditable
        )
        item.setCheckState(_NAME, Qt.CheckState.Checked if own.is_in_use else Qt.CheckState.Unchecked)
        item.setData(_THRESHOLD, Qt.ItemDataRole.EditRole, own.threshold)
        item.setData(_WEIGHT, Qt.ItemDataRole.EditRole, own.weight)
        counted = unit_text(own.unit, self._language)
        if own.threshold_kind == ThresholdKind.PERCENT_OF_MEAN:
            counted = self.tr("% of the mean")
        for column in (_NAME, _THRESHOLD, _WEIGHT):
            item.setToolTip(column, "\n".join(filter(None, (name, counted, own.source))))
        return item

    def _take(self, item: QTreeWidgetItem, _column: int) -> None:
        place = self.indexOfTopLevelItem(item)
        before = self._criteria[place]
        now = replace(
            before,
            is_in_use=item.checkState(_NAME) == Qt.CheckState.Checked,
            threshold=_number(item, _THRESHOLD, before.threshold),
            weight=max(_number(item, _WEIGHT, before.weight), 0.0),
        )
        if now != before:
            self._criteria = (*self._criteria[:place], now, *self._criteria[place + 1 :])
            self.changed.emit()


class _NoEditor(QStyledItemDelegate):
    """Keeps names from being edited."""

    def createEditor(self, parent, option, index) -> None:
        return None


def _number(item: QTreeWidgetItem, column: int, before: float) -> float:
    value = item.data(column, Qt.ItemDataRole.EditRole)
    return float(value) if isinstance(value, int | float) else before
