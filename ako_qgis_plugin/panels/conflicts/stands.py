"""What is negotiated about a finding: the proposal and the stands of both sides, to be written by hand."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ako_qgis_plugin.core.schema import NEGOTIATION_FIELDS, names
from ako_qgis_plugin.panels.conflicts.words import Wording


class Stands(QWidget):
    """Three texts of one finding."""

    save_wanted = pyqtSignal()

    def __init__(self, wording: Wording, parent=None) -> None:
        super().__init__(parent)
        self._saved: dict[str, str] = {}
        self.save = QPushButton(self.tr("Save (Ctrl+S)"), self)
        self.save.setToolTip(self.tr("Also saved when you go to another finding"))
        self.save.clicked.connect(lambda _checked: self.save_wanted.emit())
        self.fields: dict[str, QPlainTextEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        for name in names(NEGOTIATION_FIELDS):
            title = wording.title(name)
            label = QLabel(title, self)
            field = QPlainTextEdit(self)
            field.setTabChangesFocus(True)
            field.setMinimumHeight(2 * field.fontMetrics().lineSpacing())
            field.setAccessibleName(title)
            field.setObjectName(f"AkoConflicts_{name}")
            field.textChanged.connect(lambda: self.save.setEnabled(bool(self.unsaved())))
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, 1)
            self.fields[name] = field
        column.addWidget(self.save)
        self.setFocusProxy(self.fields[names(NEGOTIATION_FIELDS)[0]])
        self.show_texts({}, {})

    def show_texts(self, texts: Mapping[str, str | None], typed: Mapping[str, str]) -> None:
        """Show what is in the register, and what was typed before but is not in it."""
        self._saved = {name: texts.get(name) or "" for name in self.fields}
        for name, field in self.fields.items():
            field.setPlainText(typed.get(name, self._saved[name]))
        self.save.setEnabled(bool(self.unsaved()))

    def forget(self) -> None:
        """Take what stands here for saved."""
        self._saved = {name: field.toPlainText() for name, field in self.fields.items()}
        self.save.setEnabled(False)

    def unsaved(self) -> dict[str, tuple[str, str]]:
        """Give what was written since: field to the texts before and after."""
        texts = {name: field.toPlainText().strip() for name, field in self.fields.items()}
        return {name: (saved, texts[name]) for name, saved in self._saved.items() if texts[name] != saved.strip()}
