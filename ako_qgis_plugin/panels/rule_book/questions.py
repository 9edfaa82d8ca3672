"""What a person is asked about files of rule books."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget


class RuleBookQuestions(QObject):
    """Asks; an empty answer means that nothing is to be done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def book_to_open(self, start: Path) -> Path | None:
        """Ask which rule book to open."""
        file, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open another rule book"), str(start), self._formats()
        )
        return Path(file) if file else None

    def place_of_copy(self, start: Path) -> Path | None:
        """Ask where one's own copy is to be kept."""
        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Where to keep your own copy of the rule book"), str(start), self._formats()
        )
        if not file:
            return None
        return Path(file) if Path(file).suffix else Path(f"{file}.csv")

    def file_itself(self, path: Path) -> bool | None:
        """Ask whether an opened file may be changed itself; None where nothing is to be done."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Change the rule book"))
        box.setText(self.tr("{} is not the shipped rule book. Change this file, or a copy of it?").format(path))
        itself = box.addButton(self.tr("Change this &file"), QMessageBox.ButtonRole.AcceptRole)
        copy = box.addButton(self.tr("Make a &copy…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        box.exec()
        clicked = box.clickedButton()
        return clicked is itself if clicked in (itself, copy) else None

    def may_reset(self, rules: int, own: int) -> bool:
        """Ask whether all rules are to be as shipped."""
        text = self.tr("Rules that go back to what the shipped rule book says: {}.").format(rules)
        if own:
            text += "\n" + self.tr("Rules that only your rule book has, which stay as they are: {}.").format(own)
        answer = QMessageBox.question(self._window, self.tr("Reset all rules"), text)
        return answer == QMessageBox.StandardButton.Yes

    def _formats(self) -> str:
        return self.tr("Rule books") + " (*.csv *.xlsx *.xlsm)"
