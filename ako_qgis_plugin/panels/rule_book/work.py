"""The rule book in use: read, changed, undone; tells what became of it, asks nobody and shows nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ako_qgis_plugin.core.checked_tables import Problem
from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES, RuleBook
from ako_qgis_plugin.core.rules.rule_book_edit import (
    RuleBookChangedError,
    file_stamp,
    is_shipped,
    valid_book,
    write_rule_book,
)
from ako_qgis_plugin.core.rules.rule_book_files import RuleBookTables, read_tables
from ako_qgis_plugin.panels.rule_book.rows import OpenBook

Change = Callable[[RuleBookTables], RuleBookTables]


@dataclass(frozen=True)
class Step:
    """One change that was made."""

    before: RuleBookTables
    after: RuleBookTables
    text: str


class RuleBookWork(QObject):
    """One file at a time; every change is in the file at once, and can be taken back.

    A stack of Qt's own could not refuse to go back where the file cannot be written.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self.shipped_tables = read_tables(SHIPPED_RULES)
        self._shipped: RuleBook = valid_book(self.shipped_tables)
        self._put(SHIPPED_RULES)

    def _put(self, path: Path) -> None:
        self.path = path
        self.tables: RuleBookTables | None = None
        self.open_book: OpenBook | None = None
        self.problems: Sequence[Problem] = ()
        self.fault = ""
        self._stamp = ""
        try:
            self._stamp = file_stamp(path)
            self._take(read_tables(path))
        except (AkoError, OSError, ImportError) as error:
            self.fault = self._told(error, path)

    def _told(self, error: Exception, path: Path) -> str:
        if isinstance(error, ImportError):
            return self.tr("{}: workbooks need the Python library {}").format(path, error.name)
        return str(error)

    def _take(self, tables: RuleBookTables) -> None:
        book, self.problems = tables.examine()
        self.tables = tables
        self.open_book = None if self.problems else OpenBook(book, self._shipped, tables.rule_ids())

    @property
    def is_shipped(self) -> bool:
        """Say whether the shipped rule book is in use, which cannot be changed."""
        return is_shipped(self.path)

    @property
    def undo_text(self) -> str:
        """Say what can be taken back; empty where nothing can."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """Say what can be done again; empty where nothing can."""
        return self._undone[-1].text if self._undone else ""

    def open(self, path: Path) -> None:
        """Use another rule book, or read the one in use again."""
        self._forget()
        self._put(path)
        self.changed.emit()

    def keep_as(self, path: Path) -> bool:
        """Keep the rule book in another file, which is in use from then on."""
        if not self._write(self.tables, path, None):
            return False
        self.path = path
        self._forget()
        self.changed.emit()
        return True

    def change(self, change: Change, text: str) -> None:
        """Change the file, or say why not."""
        before = self.tables
        try:
            after = change(before)
        except AkoError as error:
            self.failed.emit(str(error))
        else:
            if after != before and self._write(after, self.path, self._stamp):
                self._done.append(Step(before, after, text))
                self._undone.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last change back, or say why not."""
        if self._done and self._write(self._done[-1].before, self.path, self._stamp):
            self._undone.append(self._done.pop())
        self.changed.emit()

    def redo(self) -> None:
        """Make the change again that was taken back last, or say why not."""
        if self._undone and self._write(self._undone[-1].after, self.path, self._stamp):
            self._done.append(self._undone.pop())
        self.changed.emit()

    def _forget(self) -> None:
        self._done.clear()
        self._undone.clear()

    def _write(self, tables: RuleBookTables, path: Path, stamp: str | None) -> bool:
        try:
            self._take(write_rule_book(tables, path, stamp))
            self._stamp = file_stamp(path)
        except RuleBookChangedError as error:
            # What can be undone is of a file that is no more.
            self._forget()
            self._put(path)
            self.failed.emit(str(error))
            return False
        except (AkoError, ImportError) as error:
            self.failed.emit(self._told(error, path))
            return False
        return True
