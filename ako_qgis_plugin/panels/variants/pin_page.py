"""Pinned variants: a list, what can be done with one, and two of them compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = Qt.ItemDataRole.UserRole

#: Stands in the lists of what is compared for the variant that is worked on; no pin has an empty name.
CURRENT = ""

_LINES = 5


class PinPage(QWidget):
    """Shows names and results, tells what is wanted; knows nothing of variants."""

    open_wanted = pyqtSignal(str)
    rename_wanted = pyqtSignal(str)
    remove_wanted = pyqtSignal(str)
    export_wanted = pyqtSignal(str)
    pin_wanted = pyqtSignal()
    comparison_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pinned variants"))
        self.list.setMaximumHeight(_LINES * (self.fontMetrics().height() + 8))
        self.list.itemActivated.connect(lambda item: self.open_wanted.emit(item.data(_NAME)))
        self.list.currentItemChanged.connect(lambda _now, _before: self._enable())
        self._make_buttons()
        self._make_comparison()
        self.empty = QLabel(
            self.tr("No variant is pinned yet. Pin one to keep it in the project, and to compare it with another."),
            self,
        )
        self.empty.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.empty)
        column.addWidget(self.list)
        column.addLayout(self._buttons)
        column.addLayout(self._form)
        column.addWidget(self.on_map)
        column.addWidget(self.result, 1)
        self.show_pins([])

    def _make_buttons(self) -> None:
        self._buttons = QHBoxLayout()
        self.buttons: dict[str, QPushButton] = {}
        for word, text, tip, signal in (
            ("open", self.tr("Open"), self.tr("Works on with this variant (Enter)"), self.open_wanted),
            ("rename", self.tr("Rename…"), self.tr("Gives this variant another name"), self.rename_wanted),
            ("export", self.tr("Save…"), self.tr("Saves this variant as a layer"), self.export_wanted),
            (
                "remove",
                self.tr("Remove"),
                self.tr("Removes this variant from the project (Delete)"),
                self.remove_wanted,
            ),
        ):
            button = QPushButton(text, self)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked, signal=signal: signal.emit(self.chosen()))
            self._buttons.addWidget(button)
            self.buttons[word] = button
        self.pin = QPushButton(self.tr("Pin…"), self)
        self.pin.setToolTip(self.tr("Pins the variant that is worked on"))
        self.pin.clicked.connect(lambda _checked: self.pin_wanted.emit())
        self._buttons.insertWidget(0, self.pin)

    def _make_comparison(self) -> None:
        self.first, self.second = QComboBox(self), QComboBox(self)
        self._form = QFormLayout()
        for title, box in ((self.tr("Compare"), self.first), (self.tr("with"), self.second)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            box.currentIndexChanged.connect(lambda _index: self.comparison_wanted.emit())
            self._form.addRow(title, box)
        self.on_map = QCheckBox(self.tr("Show the comparison on the map"), self)
        self.on_map.toggled.connect(lambda _on: self.comparison_wanted.emit())
        self.result = QTextBrowser(self)
        self.result.setOpenLinks(False)
        self.result.setAccessibleName(self.tr("What differs"))
        self.result.setPlaceholderText(self.tr("Here stands how much the two agree, and which units differ."))

    def show_pins(self, pins: Sequence[tuple[str, str]]) -> None:
        """List pinned variants by name, with a tip each; what is compared stays chosen where it is still there."""
        self._names = [name for name, _ in pins]
        chosen, compared = self.chosen(), (self.first.currentData(), self.second.currentData())
        with QSignalBlocker(self.list):
            self.list.clear()
            for name, tip in pins:
                item = QListWidgetItem(name, self.list)
                item.setData(_NAME, name)
                item.setToolTip(tip)
            self.list.setCurrentRow(self._names.index(chosen) if chosen in self._names else len(pins) - 1)
        for box, name in zip((self.first, self.second), compared, strict=True):
            with QSignalBlocker(box):
                box.clear()
                box.addItem(self.tr("the variant worked on"), CURRENT)
                for known in self._names:
                    box.addItem(known, known)
                box.setCurrentIndex(max(box.findData(name), 0))
        if pins and self.second.currentData() == self.first.currentData():
            with QSignalBlocker(self.second):
                self.second.setCurrentIndex(self.second.count() - 1)
        self.empty.setVisible(not pins)
        for part in (self.list, self.on_map, self.result, self.first, self.second):
            part.setVisible(bool(pins))
        for row in range(self._form.rowCount()):
            self._form.itemAt(row, QFormLayout.ItemRole.LabelRole).widget().setVisible(bool(pins))
        self._enable()

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self.chosen():
            self.remove_wanted.emit(self.chosen())
            return
        super().keyPressEvent(event)

    def _enable(self) -> None:
        for word, button in self.buttons.items():
            button.setEnabled(bool(self.chosen()))
            button.setVisible(bool(self._names) or word == "pin")

    def chosen(self) -> str:
        """Give the name of the pinned variant that is chosen, empty where none is."""
        item = self.list.currentItem()
        return "" if item is None else item.data(_NAME)

    def compared(self) -> tuple[str, str]:
        """Give the names of what is compared; that of the variant worked on is empty."""
        return self.first.currentData() or CURRENT, self.second.currentData() or CURRENT

    def show_result(self, html: str) -> None:
        """Show what the comparison gave."""
        self.result.setHtml(html)
