"""Where a person decides: the note, the decisions, and the way back."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.core.schema import ReviewStatus
from ako_qgis_plugin.panels.conflicts.words import Wording
from ako_qgis_plugin.panels.look import DECISION_KEYS, status_icon

#: Decisions in two columns, so that they fit a narrow panel.
_COLUMNS = 2
_ICON_PX = 16
_NOTE_LINES = 2
#: In the menu of earlier notes [letters].
_SHOWN_OF_NOTE = 60


class DecisionBar(QWidget):
    """Tells what is decided and with which note."""

    decided = pyqtSignal(str)
    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()

    def __init__(self, wording: Wording, parent=None) -> None:
        super().__init__(parent)
        #: Decided by Ctrl+Enter in the note.
        self._usual = ReviewStatus.MUNICIPALITY_TO_CHANGE
        #: The last note of each decision, offered again as long as the application runs.
        self._earlier: dict[ReviewStatus, str] = {}
        self._wording = wording
        self._make_note()
        self._make_buttons()
        self._put_together()

    def _make_note(self) -> None:
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note on the decision"))
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _NOTE_LINES + 12)
        self.label = QLabel(self.tr("Note (N)"), self)
        self.label.setBuddy(self.note)
        self.templates = QToolButton(self)
        self.templates.setIcon(QgsApplication.getThemeIcon("/mIconHistory.svg"))
        self.templates.setAutoRaise(True)
        self.templates.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.templates.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.templates.setMenu(QMenu(self.templates))
        self.templates.setToolTip(self.tr("Earlier notes, the last one of each decision (Ctrl+Up)"))
        self.templates.setAccessibleName(self.tr("Earlier notes"))
        self.templates.setEnabled(False)

    def _make_buttons(self) -> None:
        self.buttons: dict[ReviewStatus, QPushButton] = {}
        for status, (key, _colour) in DECISION_KEYS.items():
            text = self._wording.shown("review_status", status)
            # The sign of a decision is its key already.
            shown = f"{key}  {text}" if status == ReviewStatus.OPEN else text
            button = QPushButton(status_icon(status), shown, self)
            button.setIconSize(QSize(_ICON_PX, _ICON_PX))
            button.setToolTip(self.tr("{}: key {}, or Ctrl+{} while you write").format(text, key, key))
            button.setStyleSheet("text-align:left;padding:3px 5px")
            button.clicked.connect(lambda _checked, each=status: self.decided.emit(each.value))
            self.buttons[status] = button
        self.undo = self._tool("/mActionUndo.svg", self.tr("Take the last decision back (Ctrl+Z)"))
        self.undo.clicked.connect(lambda _checked: self.undo_wanted.emit())
        self.redo = self._tool("/mActionRedo.svg", self.tr("Decide so again (Ctrl+Shift+Z)"))
        self.redo.clicked.connect(lambda _checked: self.redo_wanted.emit())

    def _tool(self, icon: str, tip: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setIcon(QgsApplication.getThemeIcon(icon))
        tool.setAutoRaise(True)
        tool.setToolTip(tip)
        tool.setAccessibleName(tip)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return tool

    def _put_together(self) -> None:
        self.usual = QLabel(self)
        font = self.usual.font()
        font.setItalic(True)
        self.usual.setFont(font)
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addWidget(self.usual, 1)
        for tool in (self.templates, self.undo, self.redo):
            head.addWidget(tool)
        grid = QGridLayout()
        grid.setSpacing(3)
        for place, button in enumerate(self.buttons.values()):
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(button, row, column)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(grid)
        self._show_usual()

    def _show_usual(self) -> None:
        text = self._wording.shown("review_status", self._usual)
        self.usual.setText(self.tr("Ctrl+Enter: {}").format(text))

    def decide_as_usual(self) -> None:
        """Decide what was decided last, or what the finding has."""
        self.decided.emit(self._usual.value)

    def expect(self, status: str | None) -> None:
        """Have Ctrl+Enter repeat the decision that a finding has already."""
        if status and status != ReviewStatus.OPEN:
            self._usual = ReviewStatus(status)
            self._show_usual()

    def remember(self, status: ReviewStatus, note: str) -> None:
        """Offer a note again that a decision was made with."""
        if status != ReviewStatus.OPEN:
            self._usual = status
            self._show_usual()
        if not note:
            return
        self._earlier[status] = note
        menu = self.templates.menu()
        menu.clear()
        for each, text in self._earlier.items():
            shown = text if len(text) <= _SHOWN_OF_NOTE else text[:_SHOWN_OF_NOTE] + "…"
            action = menu.addAction(status_icon(each), shown.replace("&", "&&").replace("\n", " "))
            action.triggered.connect(lambda _checked, note=text: self.write(note))
        self.templates.setEnabled(True)

    def write_earlier(self) -> None:
        """Put the last note of the decision that Ctrl+Enter makes into the field."""
        self.write(self._earlier.get(self._usual, self.note.toPlainText()))

    def write(self, text: str) -> None:
        """Put a text into the note."""
        self.note.setPlainText(text)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def show_way_back(self, undo: str | None, redo: str | None) -> None:
        """Say what can be taken back or done again; None where nothing can."""
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        if undo:
            self.undo.setToolTip(self.tr("Take back (Ctrl+Z): {}").format(undo))
        if redo:
            self.redo.setToolTip(self.tr("Do again (Ctrl+Shift+Z): {}").format(redo))
