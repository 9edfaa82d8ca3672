"""The panel of functional areas: widgets and signals, nothing else. It opens without any library."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from ako_qgis_plugin.panels.keys import KeyPane

#: What the tools do; those that can be switched on.
AGAIN, PICK, ZOOM, PIN, EXPORT, ABOUT = "again", "pick", "zoom", "pin", "export", "about"
_SWITCHES = (PICK,)


class VariantsDock(QgsDockWidget):
    """Shows the page of work or a message in its place, tells which tool a person took."""

    #: One of the tools, or ``sample``.
    action_asked = pyqtSignal(str)
    pick_switched = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoVariants")
        self.setWindowTitle(self.tr("AKO: functional area"))
        self.actions_by_word: dict[str, QAction] = {}
        self.pane = KeyPane(self)
        self._make_tools()
        self._make_head()
        self._make_pages()
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.heading, 1)
        line.addWidget(self.tools)
        column.addLayout(line)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        self.setWidget(self.pane)
        self._bind_keys()
        self.show_message("", has_offer=False)

    def _make_tools(self) -> None:
        self.tools = QToolBar(self.pane)
        self.tools.setObjectName("AkoVariantsTools")
        self.tools.setIconSize(QSize(18, 18))
        for word, icon, text in (
            (AGAIN, "/mActionRefresh.svg", self.tr("Read the layers again (F5)")),
            (PICK, "/mActionIdentify.svg", self.tr("Choose a unit by a click on the map (M)")),
            (ZOOM, "/mActionZoomFullExtent.svg", self.tr("Zoom to the functional area (Z)")),
            (PIN, "/mActionNewBookmark.svg", self.tr("Pin this variant… (P)")),
            (EXPORT, "/mActionFileSaveAs.svg", self.tr("Save this variant as a layer… (S)")),
            (ABOUT, "/mActionHelpContents.svg", self.tr("The method in words, with its formula and source (H)")),
        ):
            action = QAction(QgsApplication.getThemeIcon(icon), text, self)
            action.setCheckable(word in _SWITCHES)
            action.triggered.connect(lambda _checked=False, word=word: self.action_asked.emit(word))
            self.tools.addAction(action)
            self.tools.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.actions_by_word[word] = action
        self.actions_by_word[PICK].toggled.connect(self.pick_switched)

    def _make_head(self) -> None:
        self.heading = QLabel(self.pane)
        self.heading.setWordWrap(True)
        self.notice = QLabel(self.pane)
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setFrameShape(QLabel.Shape.StyledPanel)
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice.hide()

    def _make_pages(self) -> None:
        page = QWidget(self.pane)
        self.message = QLabel(page)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sample = QPushButton(self.tr("Open the sample project"), page)
        self.sample.clicked.connect(lambda _checked: self.action_asked.emit("sample"))
        below = QVBoxLayout(page)
        below.addStretch(1)
        below.addWidget(self.message)
        below.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addStretch(2)
        self.pages = QStackedWidget(self.pane)
        self.pages.addWidget(page)

    def _bind_keys(self) -> None:
        bind = self.pane.bind
        bind("M", self.actions_by_word[PICK].toggle)
        for keys, word in (("F5", AGAIN), ("Z", ZOOM), ("P", PIN), ("S", EXPORT), ("H", ABOUT)):
            bind(keys, self.actions_by_word[word].trigger)

    def set_work(self, page: QWidget) -> None:
        """Put the page of work into its place."""
        self.pages.addWidget(page)
        self.setFocusProxy(page)

    def show_message(self, text: str, *, has_offer: bool) -> None:
        """Show a text in place of the work."""
        self.message.setText(text)
        self.sample.setVisible(has_offer)
        self.pages.setCurrentIndex(0)
        for action in self.actions_by_word.values():
            action.setEnabled(False)
        self.actions_by_word[AGAIN].setEnabled(True)

    def show_work(self) -> None:
        """Show the page of work."""
        self.pages.setCurrentIndex(1)
        for word in (PICK, ABOUT):
            self.actions_by_word[word].setEnabled(True)

    def show_notice(self, text: str) -> None:
        """Show what a person has to know now; nothing hides what was shown."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def enable_results(self, *, is_there: bool) -> None:
        """Say whether there is a result that can be looked at, pinned and saved."""
        for word in (ZOOM, PIN, EXPORT):
            self.actions_by_word[word].setEnabled(is_there)
