"""The conflict panel: widgets and signals, nothing else."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.core.schema import ReviewStatus
from ako_qgis_plugin.panels.conflicts.decision_bar import DecisionBar
from ako_qgis_plugin.panels.conflicts.filter_bar import FilterBar
from ako_qgis_plugin.panels.conflicts.html import tag
from ako_qgis_plugin.panels.conflicts.notice import Notice
from ako_qgis_plugin.panels.conflicts.stands import Stands
from ako_qgis_plugin.panels.conflicts.words import Wording
from ako_qgis_plugin.panels.keys import KeyPane
from ako_qgis_plugin.panels.look import DECISION_KEYS

#: From this width on detail and table stand side by side [px].
SIDE_BY_SIDE = 760

#: What the table gets of height or width at first [%].
_SHARES = {Qt.Orientation.Vertical: 45, Qt.Orientation.Horizontal: 58}


#: The detail is never lower [px].
_LEAST_DETAIL = 110


class ConflictDock(QgsDockWidget):
    """Shows findings, tells what a person wants done with them."""

    layer_chosen = pyqtSignal(object)
    reload_wanted = pyqtSignal()
    #: What the button of an empty panel or of a notice offers.
    offer_taken = pyqtSignal(str)
    zoom_wanted = pyqtSignal()
    decided = pyqtSignal(str)

    def __init__(self, wording: Wording, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoConflicts")
        self.setWindowTitle(self.tr("AKO: conflicts"))
        self._wording = wording
        self.table: QWidget | None = None
        self.pane = KeyPane(self)
        self._make_head()
        self._make_pages()
        self._make_detail()
        self._put_together()
        self._bind_keys()
        self.show_message("")

    # Parts

    def _make_head(self) -> None:
        self.layers = QgsMapLayerComboBox(self.pane)
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layers.setAllowEmptyLayer(True, self.tr("Choose a register or findings"))
        self.layers.setAccessibleName(self.tr("Register or findings"))
        self.layers.setShowCrs(False)
        self.layers.layerChanged.connect(lambda layer: self.layer_chosen.emit(layer))
        self.reload = self._tool("/mActionRefresh.svg", self.tr("Read the layer again (F5)"))
        self.reload.clicked.connect(lambda _checked: self.reload_wanted.emit())
        self.follow = self._tool("/mActionZoomToSelected.svg", self.tr("Zoom to each finding that is chosen"))
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.pick = self._tool("/mActionIdentify.svg", self.tr("Choose findings by a click on the map (M)"))
        self.pick_action = QAction(self.pick.icon(), self.pick.toolTip(), self)
        self.pick_action.setCheckable(True)
        self.pick.setDefaultAction(self.pick_action)
        self.help = self._tool("/mActionHelpContents.svg", self.tr("Keys of this panel (?)"))
        self.help.clicked.connect(lambda _checked: self.show_keys())
        self.filters = FilterBar(self.pane)
        self.counts = QLabel(self.pane)
        self.counts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.clear = QPushButton(self.tr("Clear filters"), self.pane)
        self.clear.clicked.connect(lambda _checked: self.filters.clear())
        self.notice = Notice(self.pane)
        self.notice.taken.connect(self.offer_taken)

    def _tool(self, icon: str, tip: str) -> QToolButton:
        tool = QToolButton(self.pane)
        tool.setIcon(QgsApplication.getThemeIcon(icon))
        tool.setAutoRaise(True)
        tool.setToolTip(tip)
        tool.setAccessibleName(tip)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return tool

    def _make_pages(self) -> None:
        self.pages = QStackedWidget(self.pane)
        message = QWidget(self.pages)
        column = QVBoxLayout(message)
        self.message = QLabel(message)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(message)
        self.offers = QVBoxLayout()
        self._offer_buttons: list[QPushButton] = []
        column.addStretch(1)
        column.addWidget(self.message)
        column.addWidget(self.progress)
        column.addLayout(self.offers)
        column.addStretch(2)
        self.pages.addWidget(message)

    def _make_detail(self) -> None:
        self.tabs = QTabWidget(self.pane)
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(_LEAST_DETAIL)
        self.detail = QTextBrowser(self.tabs)
        self.detail.setOpenLinks(False)
        self.detail.setAccessibleName(self.tr("The finding in words"))
        self.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.stands = Stands(self._wording, self.tabs)
        self.tabs.addTab(self.detail, self.tr("Finding"))
        self.tabs.addTab(self.stands, self.tr("Negotiation"))
        self.decisions = DecisionBar(self._wording, self.pane)
        self.decisions.decided.connect(self.decided)
        self.no_register = QWidget(self.pane)
        column = QVBoxLayout(self.no_register)
        column.setContentsMargins(0, 0, 0, 0)
        text = QLabel(self.tr("Decisions are kept in a register: make one from these findings."), self.no_register)
        text.setWordWrap(True)
        self.make_register = QPushButton(self.tr("Make a register…"), self.no_register)
        self.make_register.clicked.connect(lambda _checked: self.offer_taken.emit("register"))
        column.addWidget(text)
        column.addWidget(self.make_register)

    def _put_together(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.layers, 1)
        for tool in (self.reload, self.follow, self.pick, self.help):
            head.addWidget(tool)
        line = QHBoxLayout()
        line.addWidget(self.counts, 1)
        line.addWidget(self.clear)
        self.lower = QWidget(self.pane)
        lower = QVBoxLayout(self.lower)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.addWidget(self.tabs, 1)
        lower.addWidget(self.decisions)
        lower.addWidget(self.no_register)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self.pane)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.lower)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addLayout(line)
        column.addWidget(self.notice)
        column.addWidget(self.splitter, 1)
        self.setWidget(self.pane)

    def set_table(self, table: QWidget) -> None:
        """Put the table of findings in, once there can be one."""
        self.table = table
        self.pages.addWidget(table)
        table.zoom_wanted.connect(self.zoom_wanted)
        self.setFocusProxy(table)
        QWidget.setTabOrder(self.clear, table)
        QWidget.setTabOrder(table, self.tabs)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        orientation = Qt.Orientation.Horizontal if self.width() >= SIDE_BY_SIDE else Qt.Orientation.Vertical
        if orientation != self.splitter.orientation() or not event.oldSize().isValid():
            self.splitter.setOrientation(orientation)
            # Once the parts have got their sizes, which follow what they hold.
            QTimer.singleShot(0, self._share_out)

    def _share_out(self) -> None:
        orientation = self.splitter.orientation()
        size = self.splitter.size()
        total = size.width() if orientation == Qt.Orientation.Horizontal else size.height()
        table = total * _SHARES[orientation] // 100
        self.splitter.setSizes([table, total - table])

    # Keys

    def _bind_keys(self) -> None:
        # Not Alt and a letter, which opens menus of the window.
        bind = self.pane.bind
        for status, (key, _colour) in DECISION_KEYS.items():
            bind(f"{key} Ctrl+{key}", lambda each=status: self._decide(each))
        bind("N", lambda: self.decisions.note.setFocus(Qt.FocusReason.ShortcutFocusReason))
        bind("Ctrl+F", lambda: self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        bind("Ctrl+Return Ctrl+Enter", self._decide_with_note)
        bind("Ctrl+Up", self.decisions.write_earlier)
        bind("Ctrl+S", self.stands.save_wanted.emit)
        bind("Ctrl+Z", self.decisions.undo_wanted.emit)
        bind("Ctrl+Shift+Z Ctrl+Y", self.decisions.redo_wanted.emit)
        bind("F", self.filters.open_filters)
        bind("G", lambda: self.filters.grouping.setFocus(Qt.FocusReason.ShortcutFocusReason))
        bind("L", lambda: self.layers.setFocus(Qt.FocusReason.ShortcutFocusReason))
        bind("D", lambda: self._go_to(self.detail))
        bind("P", lambda: self._go_to(self.stands))
        bind("F5", self.reload_wanted.emit)
        bind("M", self.pick_action.trigger)
        bind("?", self.show_keys)
        bind("Esc", self.focus_table)

    def _go_to(self, page: QWidget) -> None:
        if self.tabs.isTabEnabled(self.tabs.indexOf(page)):
            self.tabs.setCurrentWidget(page)
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _decide(self, status: ReviewStatus) -> None:
        if self.decisions.isVisibleTo(self):
            self.decided.emit(status.value)

    def _decide_with_note(self) -> None:
        if self.decisions.isVisibleTo(self):
            self.decisions.decide_as_usual()

    def focus_table(self) -> None:
        """Go back to the table."""
        if self.table is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self) -> None:
        """Tell which keys do what; nothing waits for this window."""
        decisions = [
            (key, self._wording.shown("review_status", status)) for status, (key, _colour) in DECISION_KEYS.items()
        ]
        keys = [
            *decisions,
            (self.tr("Ctrl and a number"), self.tr("decide so while you write")),
            ("N", self.tr("write the note")),
            (self.tr("Ctrl+Enter"), self.tr("decide with the note, as named beside it")),
            (self.tr("Ctrl+Up"), self.tr("the last note of that decision")),
            (self.tr("Ctrl+Z, Ctrl+Shift+Z"), self.tr("take a decision back, decide so again")),
            (self.tr("Enter"), self.tr("zoom to the finding; open or close a group")),
            (self.tr("Right, Left"), self.tr("open or close a group, go to its head")),
            (self.tr("* and /"), self.tr("open or close all groups")),
            (self.tr("Shift+Up, Shift+Down, Ctrl+A"), self.tr("choose several findings")),
            (self.tr("Ctrl+F"), self.tr("search")),
            ("F, G, L", self.tr("filters, groups, layer")),
            ("D, P", self.tr("the finding in words, what is negotiated")),
            ("M", self.tr("choose by a click on the map")),
            (self.tr("Ctrl+S"), self.tr("save what is negotiated")),
            ("F5", self.tr("read the layer again")),
            (self.tr("Esc"), self.tr("back to the table")),
        ]
        rows = (tag("tr", tag("td", tag("b", escape(key))), tag("td", escape(text))) for key, text in keys)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Keys of the conflict panel"))
        box.setTextFormat(Qt.TextFormat.RichText)
        shown = tag("table", *rows, cellpadding="3")
        box.setText(shown)
        box.open()

    # What is shown

    def show_message(self, text: str, offers: dict[str, str] | None = None) -> None:
        """Show a text in the place of the table, and buttons for what can be done: word and text of each."""
        self._clear_offers()
        self.message.setText(text)
        self.progress.hide()
        for word, shown in (offers or {}).items():
            button = QPushButton(shown, self.pages)
            button.clicked.connect(lambda _checked, each=word: self.offer_taken.emit(each))
            self.offers.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self._offer_buttons.append(button)
        self.pages.setCurrentIndex(0)

    def _clear_offers(self) -> None:
        for button in self._offer_buttons:
            self.offers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offer_buttons.clear()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the reading of a layer is."""
        if not self.progress.isVisibleTo(self.pages):
            self.show_message(self.tr("Reading the findings…"))
            self.progress.show()
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def show_table(self) -> None:
        """Show the table."""
        self.pages.setCurrentWidget(self.table)

    def show_parts(self, *, has_findings: bool, is_reviewed: bool) -> None:
        """Show what makes sense without findings, with findings, with a register."""
        for part in (self.filters, self.lower, self.counts, self.clear):
            part.setVisible(has_findings)
        self.decisions.setVisible(is_reviewed)
        self.no_register.setVisible(not is_reviewed)
        self.tabs.setTabEnabled(1, is_reviewed)
        for tool in (self.reload, self.follow, self.pick):
            tool.setEnabled(has_findings)
        self.pick_action.setEnabled(has_findings)

    def tools_for_layer(self) -> None:
        """Let a layer without findings be read again."""
        self.reload.setEnabled(True)

    def show_counts(self, shown: int, total: int, waiting: int | None, *, is_narrowed: bool) -> None:
        """Say how many of how many findings are shown, and how many of them wait for a decision in a register."""
        number = self._wording.number
        text = self.tr("Shown: {} of {}").format(number(shown), number(total))
        if waiting is not None:
            rest = self.tr("to decide: {}").format(number(waiting))
            text = f"{text} · {rest}"
        self.counts.setText(text)
        self.clear.setVisible(is_narrowed)

    def choose_layer(self, layer) -> None:
        """Show which layer is open, without telling anybody."""
        self.layers.blockSignals(True)
        self.layers.setLayer(layer)
        self.layers.blockSignals(False)

    def except_layers(self, layers: list) -> None:
        """Leave layers out of the list of those that can be chosen, without telling anybody."""
        self.layers.blockSignals(True)
        self.layers.setExceptedLayerList(layers)
        self.layers.blockSignals(False)

    def ask_name(self, usual: str) -> str:
        """Ask who decides; empty where the person does not say."""
        name, is_given = QInputDialog.getText(
            self,
            self.tr("Who decides?"),
            self.tr("Your name, as it will stand in the register:"),
            text=usual,
        )
        return name.strip() if is_given else ""
