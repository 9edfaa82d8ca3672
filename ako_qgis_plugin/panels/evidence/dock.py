"""The panel of what is known where: widgets and signals, nothing else."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.panels.keys import KeyPane

COVERAGE_ICON = str(Path(__file__).parents[2] / "icons" / "coverage.svg")


class EvidenceDock(QgsDockWidget):
    """Shows a matrix, tells what a person wants done."""

    #: One of ``again``, ``template``, ``check``, ``sample``.
    action_asked = pyqtSignal(str)
    gaps_only_wanted = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoEvidence")
        self.setWindowTitle(self.tr("AKO: what is known where"))
        self.pane = KeyPane(self)
        self._make_head()
        self._make_pages()
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.counts, 1)
        line.addWidget(self.tools)
        column.addLayout(line)
        for part in (self.notice, self.gaps_only, self.legend):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        self.setWidget(self.pane)
        self.pane.bind("F5", lambda: self.action_asked.emit("again"))
        self.pane.bind("G", self.gaps_only.toggle)

    def _make_head(self) -> None:
        self.counts = QLabel(self.pane)
        self.counts.setWordWrap(True)
        self.tools = QToolBar(self.pane)
        self.tools.setObjectName("AkoEvidenceTools")
        self.tools.setIconSize(QSize(18, 18))
        refresh = QgsApplication.getThemeIcon("/mActionRefresh.svg")
        for word, icon, text in (
            ("again", refresh, self.tr("Read the layers of the project again (F5)")),
            ("template", QIcon(COVERAGE_ICON), self.tr("Coverage table to be filled in…")),
        ):
            action = QAction(icon, text, self)
            action.triggered.connect(lambda _checked=False, word=word: self.action_asked.emit(word))
            self.tools.addAction(action)
            self.tools.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.notice = QLabel(self.pane)
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setFrameShape(QLabel.Shape.StyledPanel)
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice.hide()
        self.gaps_only = QCheckBox(self.tr("Only categories that are not mapped everywhere (G)"), self.pane)
        self.gaps_only.toggled.connect(self.gaps_only_wanted)
        self.legend = QLabel(self.pane)
        self.legend.setWordWrap(True)
        self.legend.setTextFormat(Qt.TextFormat.RichText)

    def _make_pages(self) -> None:
        self.detail = QTextBrowser(self.pane)
        self.detail.setOpenLinks(False)
        self.detail.setAccessibleName(self.tr("What is known of the chosen municipality"))
        self.detail.setPlaceholderText(
            self.tr("Choose a cell to read what is known, from whom and from when; a click shows the municipality.")
        )
        self.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.splitter = QSplitter(Qt.Orientation.Vertical, self.pane)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.detail)
        self.empty = QLabel(self.pane)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget(self.pane)
        below = QVBoxLayout(page)
        below.addStretch(1)
        below.addWidget(self.empty)
        self.sample = QPushButton(self.tr("Open the sample project"), page)
        self.sample.clicked.connect(lambda _checked: self.action_asked.emit("sample"))
        below.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addStretch(2)
        self.pages = QStackedWidget(self.pane)
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(page)
        self.show_message("", has_offer=False)

    def set_matrix(self, matrix: QWidget) -> None:
        """Put the matrix into its place."""
        self.matrix = matrix
        self.splitter.insertWidget(0, matrix)
        self.splitter.setStretchFactor(0, 4)
        self.splitter.setStretchFactor(1, 1)
        self.setFocusProxy(matrix)

    def show_message(self, text: str, *, has_offer: bool) -> None:
        """Show a text in place of the matrix."""
        self.empty.setText(text)
        self.sample.setVisible(has_offer)
        self.pages.setCurrentIndex(1)
        self.show_counts("")
        for part in (self.gaps_only, self.legend):
            part.hide()

    def show_matrix(self, counts: str) -> None:
        """Show the matrix, and how much is known in all."""
        self.pages.setCurrentIndex(0)
        self.show_counts(counts)
        for part in (self.gaps_only, self.legend):
            part.show()

    def show_counts(self, text: str) -> None:
        """Say how much is known."""
        self.counts.setText(text)

    def show_notice(self, text: str) -> None:
        """Show what a person has to know now; nothing hides what was shown."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_legend(self, html: str) -> None:
        """Say what signs and colours mean."""
        self.legend.setText(html)

    def show_detail(self, html: str) -> None:
        """Show what is known of a cell."""
        self.detail.setHtml(html)
