"""Where a person says which rules are to be listed."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ako_qgis_plugin.core.rules.rule_book import RULE_VERDICTS
from ako_qgis_plugin.core.words import VERDICTS
from ako_qgis_plugin.panels.rule_book.filter import RuleFilter

#: A person is still writing [ms].
_PAUSE_MS = 150


class RuleFilterBar(QWidget):
    """Free text, category, verdicts, and three ways to narrow the list."""

    changed = pyqtSignal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search rules, reasons, legal basis…"))
        self.search.setAccessibleName(self.tr("Search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.categories = QComboBox(self)
        self.categories.setAccessibleName(self.tr("Category"))
        self.categories.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.verdicts = QgsCheckableComboBox(self)
        self.verdicts.setAccessibleName(self.tr("Verdicts"))
        self.verdicts.setDefaultText(self.tr("All verdicts"))
        for verdict in RULE_VERDICTS:
            self.verdicts.addItemWithCheckState(VERDICTS[verdict][language], Qt.CheckState.Unchecked, verdict.value)
        self.verdicts.checkedItemsChanged.connect(lambda _items: self.changed.emit())
        self.firing = self._only(self.tr("&Fires"), self.tr("Only rules that made findings of the chosen layer"))
        self.differing = self._only(self.tr("C&hanged"), self.tr("Only rules that differ from the shipped rule book"))
        self.doubtful = self._only(self.tr("&Low confidence"), self.tr("Only rules of low confidence"))
        self._put_together()
        self.show_categories([])

    def _only(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setToolTip(tip)
        box.toggled.connect(lambda _on: self.changed.emit())
        return box

    def _put_together(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for box in (self.categories, self.verdicts):
            # Long names must not widen the panel.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(8)
        grid.addWidget(self.search, 0, 0, 1, 2)
        grid.addWidget(self.categories, 1, 0)
        grid.addWidget(self.verdicts, 1, 1)
        only = QHBoxLayout()
        only.setSpacing(8)
        for box in (self.firing, self.differing, self.doubtful):
            only.addWidget(box)
        only.addStretch(1)
        grid.addLayout(only, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def show_categories(self, categories: Iterable[tuple[str, str]]) -> None:
        """Offer categories as code and name, without telling anybody; the one that is chosen stays."""
        chosen = self.categories.currentData()
        self.categories.blockSignals(True)
        self.categories.clear()
        self.categories.addItem(self.tr("All categories"), "")
        for code, name in categories:
            self.categories.addItem(name, code)
        self.categories.setCurrentIndex(max(self.categories.findData(chosen), 0))
        self.categories.blockSignals(False)

    def wanted(self) -> RuleFilter:
        """Give what is asked for."""
        return RuleFilter(
            self.search.text(),
            self.categories.currentData() or "",
            frozenset(self.verdicts.checkedItemsData()),
            self.firing.isChecked(),
            self.differing.isChecked(),
            self.doubtful.isChecked(),
        )

    def clear(self) -> None:
        """Ask for all rules."""
        self.search.clear()
        self._pause.stop()
        self.categories.setCurrentIndex(0)
        self.verdicts.deselectAllOptions()
        for box in (self.firing, self.differing, self.doubtful):
            box.setChecked(False)
        self.changed.emit()
