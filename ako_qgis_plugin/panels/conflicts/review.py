"""What people decide and write on findings of a register: recorded in its file, taken back, done again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.register.register import Edit, decision
from ako_qgis_plugin.core.schema import DECISION_FIELDS, RegisterEvent, ReviewStatus, names

try:
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:
    # Where Qt 5 has them.
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from ako_qgis_plugin.panels.conflicts.rows import Rows
    from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile

#: Nobody notices that the window waits so long [s]; a write that takes longer goes on beside it, looked after so often.
UNNOTICED_S = 0.1
POLL_MS = 50

_DECIDED_FIELDS = ("finding_id", *names(DECISION_FIELDS), "look_again", "is_disputed")


class Review(QObject):
    """The decisions of one person in one register.

    Each write is made beside the window; rows and the list of what can be undone follow once it has succeeded.
    """

    #: Values of these findings have been written, and put into the rows.
    recorded = pyqtSignal(list)
    #: A write was refused: the error, and the findings it was about.
    refused = pyqtSignal(object, list)
    busy_changed = pyqtSignal(bool)

    def __init__(self, file: RegisterFile, rows: Rows, parent=None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.stack = QUndoStack(self)
        self._file = file
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="ako-register")
        self._pending: tuple[Future, list[str], Callable[[], None]] | None = None
        self._queue: deque[Callable[[], None]] = deque()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)

    def close(self) -> None:
        """Finish what is to be written, and take no more."""
        self._poll.stop()
        while self._pending is not None:
            self._pending[0].exception()
            self._finish()
        self._writer.shutdown(wait=True)
        # It would tell of its end those who are gone by then.
        self.stack.blockSignals(True)
        self.stack.clear()

    def decide(self, rows: Sequence[int], status: ReviewStatus, note: str | None, by: str, text: str) -> None:
        """Decide on findings; without a note each keeps its own. ``text`` names the step where it can be undone."""
        self._in_turn(lambda: self._do(_Step(text, self._edits(rows, status, note, by), RegisterEvent.DECIDED, by)))

    def _edits(self, rows: Sequence[int], status: ReviewStatus, note: str | None, by: str) -> list[Edit]:
        at = datetime.now(UTC)
        present = [self.rows.before(row, _DECIDED_FIELDS) for row in rows]
        return [decision(before, status, before["review_note"] if note is None else note, by, at) for before in present]

    def edit(self, finding_id: str, texts: Mapping[str, tuple[str, str]], by: str, text: str) -> None:
        """Write texts of a finding: field to what it was and what it shall be."""
        before = {name: old or None for name, (old, _) in texts.items()}
        after = {name: new or None for name, (_, new) in texts.items()}
        step = _Step(text, [Edit(finding_id, before, after)], RegisterEvent.EDITED, by)
        self._in_turn(lambda: self._do(step))

    def undo(self) -> None:
        """Take the last step back; the history says so."""
        self._in_turn(self._undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._in_turn(self._redo)

    def _in_turn(self, act: Callable[[], None]) -> None:
        if self._pending is None:
            act()
        else:
            self._queue.append(act)

    def _undo(self) -> None:
        if self.stack.canUndo():
            step = self.stack.command(self.stack.index() - 1)
            edits = [Edit(edit.finding_id, edit.after, edit.before) for edit in step.edits]
            self._write(edits, RegisterEvent.WITHDRAWN, step.by, self.stack.undo)

    def _redo(self) -> None:
        if self.stack.canRedo():
            step = self.stack.command(self.stack.index())
            self._write(step.edits, step.event, step.by, self.stack.redo)

    def _do(self, step: _Step) -> None:
        step.put = self._put
        if step.edits:
            self._write(step.edits, step.event, step.by, lambda: self.stack.push(step))

    def _write(self, edits: list[Edit], event: RegisterEvent, by: str, then: Callable[[], None]) -> None:
        future = self._writer.submit(self._file.record, edits, event, by, datetime.now(UTC))
        self._pending = (future, [edit.finding_id for edit in edits], then)
        try:
            future.exception(UNNOTICED_S)
        except TimeoutError:
            self.busy_changed.emit(True)
            self._poll.start()
        else:
            self._finish()

    def _look(self) -> None:
        if self._pending and self._pending[0].done():
            self._poll.stop()
            self.busy_changed.emit(False)
            self._finish()

    def _finish(self) -> None:
        (future, finding_ids, then), self._pending = self._pending, None
        try:
            future.result()
        except AkoError as error:
            self.refused.emit(error, finding_ids)
        else:
            then()
            self.recorded.emit(finding_ids)
        if self._queue and self._pending is None:
            self._queue.popleft()()

    def _put(self, finding_id: str, values: Mapping[str, object]) -> None:
        row = self.rows.row_of(finding_id)
        if row is not None:
            self.rows.put(row, values)


class _Step(QUndoCommand):
    """What was written at once, and can be taken back at once."""

    def __init__(self, text: str, edits: list[Edit], event: RegisterEvent, by: str) -> None:
        super().__init__(text)
        self.edits = edits
        self.event = event
        self.by = by
        #: Puts values of a finding into the rows.
        self.put: Callable[[str, Mapping[str, object]], None]

    def redo(self) -> None:
        for edit in self.edits:
            self.put(edit.finding_id, edit.after)

    def undo(self) -> None:
        for edit in self.edits:
            self.put(edit.finding_id, edit.before)
