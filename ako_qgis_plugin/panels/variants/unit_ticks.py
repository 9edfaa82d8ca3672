"""A list of units to be ticked, with a search, what is selected on the map, and sets of units that are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.panels.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_CODE, _SEARCHED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

#: Lines of the list that are seen at once.
_LINES = 6

_NOT_TICKED, _TICKED = Qt.CheckState.Unchecked, Qt.CheckState.Checked


class UnitTicks(QWidget):
    """Tells which units are ticked; knows nothing of layers."""

    changed = pyqtSignal()
    #: The units selected on the map are to be ticked instead.
    selection_wanted = pyqtSignal()
    preset_wanted = pyqtSignal(str)
    keep_wanted = pyqtSignal()
    forget_wanted = pyqtSignal(str)

    def __init__(self, title: str, parent: QWidget | None = None, *, has_presets: bool = False) -> None:
        super().__init__(parent)
        self._codes: set[str] = set()
        self._presets: Mapping[str, Sequence[str]] = {}
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search by name or code"))
        self.search.setAccessibleName(self.tr("Search by name or code"))
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(_LINES * (self.fontMetrics().height() + 6))
        self.list.itemChanged.connect(self._ticked)
        self.take = QToolButton(self)
        self.take.setText(self.tr("Take selected units"))
        self.take.setToolTip(self.tr("Ticks the units that are selected on the map, and no others"))
        self.take.clicked.connect(lambda _checked: self.selection_wanted.emit())
        self.none = QToolButton(self)
        self.none.setText(self.tr("None"))
        self.none.setToolTip(self.tr("Takes all ticks away"))
        self.none.clicked.connect(lambda _checked: self._want(()))
        self.presets = QToolButton(self)
        self.presets.setText(self.tr("Presets"))
        self.presets.setToolTip(self.tr("Sets of core units that QGIS remembers for you"))
        self.presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.presets.setMenu(QMenu(self.presets))
        self.presets.setVisible(has_presets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        for part in (self.presets, self.take, self.none):
            line.addWidget(part)
        column.addLayout(line)
        column.addWidget(self.list)
        self.show_presets({})

    def show_units(self, codes: Sequence[str], names: Sequence[str]) -> None:
        """Offer other units, in the order of their names; ticks stay where the code is still there."""
        pairs = sorted(zip(codes, names, strict=True), key=lambda pair: folded(pair[1]))
        with QSignalBlocker(self.list):
            self.list.clear()
            for code, name in pairs:
                item = QListWidgetItem(name if name == code else f"{name} ({code})", self.list)
                item.setData(_CODE, code)
                item.setData(_SEARCHED, folded(item.text()))
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setCheckState(_TICKED if code in self._codes else _NOT_TICKED)
        self._narrow()

    def codes(self) -> tuple[str, ...]:
        """Give the codes that are ticked, in the order of codes; those that no unit has are among them."""
        return tuple(sorted(self._codes))

    def set_codes(self, codes: Iterable[str]) -> None:
        """Tick these units and no others, and tell nobody."""
        self._codes = set(codes)
        with QSignalBlocker(self.list):
            for item in self._items():
                item.setCheckState(_TICKED if item.data(_CODE) in self._codes else _NOT_TICKED)
        self.list.viewport().update()

    def toggle(self, code: str) -> None:
        """Tick a unit, or take its tick away."""
        self._want(self._codes ^ {code})

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _want(self, codes: Iterable[str]) -> None:
        self.set_codes(codes)
        self.changed.emit()

    def _ticked(self, item: QListWidgetItem) -> None:
        code = item.data(_CODE)
        if (item.checkState() == _TICKED) != (code in self._codes):
            self._codes ^= {code}
            self.changed.emit()

    def _narrow(self, _text: str = "") -> None:
        words = folded(self.search.text()).split()
        for item in self._items():
            item.setHidden(not all(word in item.data(_SEARCHED) for word in words))

    # Presets

    def show_presets(self, presets: Mapping[str, Sequence[str]]) -> None:
        """Offer sets of units by their names."""
        menu = self.presets.menu()
        menu.clear()
        for name in presets:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, name=name: self.preset_wanted.emit(name))
        if presets:
            menu.addSeparator()
        keep = menu.addAction(self.tr("Remember the ticked units as…"))
        keep.triggered.connect(lambda _checked=False: self.keep_wanted.emit())
        if presets:
            forget = menu.addMenu(self.tr("Forget"))
            for name in presets:
                action = forget.addAction(name.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, name=name: self.forget_wanted.emit(name))
