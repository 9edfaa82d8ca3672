"""What the rule-book panel shows beside the rules: errors of a broken book, and the comparison with the shipped one."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence, QPainter
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.core.checked_tables import Problem


class PathLabel(QLabel):
    """One line of text; where the place is short, its middle is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class ProblemPage(QWidget):
    """Says what is wrong with a rule book: in one sentence, and error by error as ako:validaterulebook does."""

    again_asked = pyqtSignal()
    shipped_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problems = QTreeWidget(self)
        self.problems.setRootIsDecorated(False)
        self.problems.setHeaderLabels(
            [self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Allowed"), self.tr("Table")]
        )
        copy = QPushButton(self.tr("&Copy the errors"), self)
        copy.clicked.connect(lambda _checked: QGuiApplication.clipboard().setText(self._text))
        again = QPushButton(self.tr("&Read again"), self)
        again.clicked.connect(lambda _checked: self.again_asked.emit())
        shipped = QPushButton(self.tr("Use the &shipped one"), self)
        shipped.clicked.connect(lambda _checked: self.shipped_asked.emit())
        self._text = ""
        buttons = QGridLayout()
        buttons.addWidget(again, 0, 0)
        buttons.addWidget(copy, 0, 1)
        buttons.addWidget(shipped, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addWidget(self.problems, 1)
        column.addLayout(buttons)

    def show_problems(self, message: str, problems: Sequence[Problem]) -> None:
        """Show errors, or the message alone where there are none to list."""
        self.message.setText(message)
        self._text = "\n".join(map(str, problems)) or message
        self.problems.clear()
        for problem in problems:
            cells = (str(problem.row or ""), problem.column, problem.value, problem.allowed, problem.table)
            item = QTreeWidgetItem(list(cells))
            item.setToolTip(3, str(problem))
            self.problems.addTopLevelItem(item)
        self.problems.setVisible(bool(problems))
        for column in range(self.problems.columnCount()):
            self.problems.resizeColumnToContents(column)


class ComparisonWindow(QDialog):
    """What differs from the shipped rule book, as text to be copied; the panel stays usable beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoRuleBookComparison")
        self.setWindowTitle(self.tr("Compared with the shipped rule book"))
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.lines = QPlainTextEdit(self)
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("Differences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda _checked: self.copy())
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.lines, 1)
        column.addWidget(buttons)
        self.resize(760, 460)

    def show_difference(self, summary: str, lines: Sequence[str]) -> None:
        """Show a sentence that sums up, and a line for each rule and category."""
        self.summary.setText(summary)
        self.lines.setPlainText("\n\n".join(lines))
        self.lines.setVisible(bool(lines))

    def copy(self) -> None:
        """Put all of it on the clipboard."""
        QGuiApplication.clipboard().setText("\n\n".join(filter(None, (self.summary.text(), self.lines.toPlainText()))))

    def keyPressEvent(self, event) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
