"""The rule-book panel: widgets and signals, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.panels.keys import KeyPane
from ako_qgis_plugin.panels.rule_book.editor import RuleEditor
from ako_qgis_plugin.panels.rule_book.filter import RuleBookFilter
from ako_qgis_plugin.panels.rule_book.filter_bar import RuleFilterBar
from ako_qgis_plugin.panels.rule_book.model import RuleBookModel
from ako_qgis_plugin.panels.rule_book.pages import ComparisonWindow, PathLabel, ProblemPage
from ako_qgis_plugin.panels.rule_book.rows import RuleRow
from ako_qgis_plugin.panels.rule_book.tree import RuleTree

#: From this width on the rule stands beside the list [px].
SIDE_BY_SIDE = 760

CHECK_ICON = str(Path(__file__).parents[2] / "icons" / "check.svg")


class RuleBookDock(QgsDockWidget):
    """Shows a rule book, tells what a person wants done with it."""

    layer_chosen = pyqtSignal(object)
    filter_changed = pyqtSignal()
    rule_chosen = pyqtSignal()
    switch_asked = pyqtSignal(list, bool)
    cell_asked = pyqtSignal(str, str)
    reset_asked = pyqtSignal(list)
    #: One of the words of ``actions``.
    action_asked = pyqtSignal(str)

    def __init__(self, model: RuleBookModel, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoRuleBook")
        self.setWindowTitle(self.tr("AKO: rule book"))
        self.pane = KeyPane(self)
        self.proxy = RuleBookFilter(model, self)
        self.actions_by_word: dict[str, QAction] = {}
        self._make_head()
        self._make_tools()
        self._make_list(language)
        self._make_detail(language)
        self._put_together()
        self._bind_keys()
        self.setFocusProxy(self.tree)
        self.comparison = ComparisonWindow(self)

    # Parts

    def _make_head(self) -> None:
        self.path = PathLabel(self.pane)
        self.difference = QLabel(self.pane)
        self.difference.setWordWrap(True)
        self.notice = QLabel(self.pane)
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setFrameShape(QLabel.Shape.StyledPanel)
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice.hide()
        self.layers = QgsMapLayerComboBox(self.pane)
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layers.setAllowEmptyLayer(True, self.tr("Findings: choose a layer to see which rules fire"))
        self.layers.setAccessibleName(self.tr("Findings whose rules are counted"))
        self.layers.setToolTip(self.tr("Findings whose rules are counted"))
        self.layers.setShowCrs(False)
        self.layers.setMinimumContentsLength(8)
        self.layers.layerChanged.connect(lambda layer: self.layer_chosen.emit(layer))
        self.firing = QLabel(self.pane)
        self.firing.setWordWrap(True)
        self.firing.hide()

    def _make_tools(self) -> None:
        self.tools = QToolBar(self.pane)
        self.tools.setObjectName("AkoRuleBookTools")
        self.tools.setIconSize(QSize(18, 18))
        add = self._add_action
        add("open", "/mActionFileOpen.svg", self.tr("Open another rule book… (Ctrl+O)"))
        add("save_as", "/mActionFileSaveAs.svg", self.tr("Save as… (a copy that is then in use)"))
        add("again", "/mActionRefresh.svg", self.tr("Read the file again (F5)"))
        self.tools.addSeparator()
        add("undo", "/mActionUndo.svg", self.tr("Undo (Ctrl+Z)"))
        add("redo", "/mActionRedo.svg", self.tr("Redo (Ctrl+Shift+Z)"))
        self.tools.addSeparator()
        add("reset_all", "/mActionRollbackAllEdits.svg", self.tr("Reset all rules…"))
        add("compare", "/mActionDuplicateLayout.svg", self.tr("Compare with the shipped rule book"))
        add("shipped", "/mIconFolderHome.svg", self.tr("Use the shipped rule book"))
        self.check = QPushButton(QIcon(CHECK_ICON), self.tr("Chec&k with this rule book…"), self.pane)
        self.check.clicked.connect(lambda _checked: self.action_asked.emit("check"))

    def _add_action(self, word: str, icon: str, text: str) -> None:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.triggered.connect(lambda _checked=False: self.action_asked.emit(word))
        self.tools.addAction(action)
        self.tools.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.actions_by_word[word] = action

    def _make_list(self, language: str) -> None:
        self.filters = RuleFilterBar(language, self.pane)
        self.filters.changed.connect(self.filter_changed)
        self.counts = QLabel(self.pane)
        self.clear = QToolButton(self.pane)
        self.clear.setText(self.tr("Show all"))
        self.clear.clicked.connect(lambda _checked: self.filters.clear())
        self.tree = RuleTree(self.proxy, self.pane)
        self.tree.setAccessibleName(self.tr("Rules"))
        self.tree.rule_chosen.connect(self.rule_chosen)
        self.tree.switch_asked.connect(self.switch_asked)
        self.problems = ProblemPage(self.pane)
        self.problems.again_asked.connect(lambda: self.action_asked.emit("again"))
        self.problems.shipped_asked.connect(lambda: self.action_asked.emit("shipped"))
        self.nothing = QLabel(self.tr("No rule answers to the filter. 'Show all' lists every rule again."), self.pane)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _make_detail(self, language: str) -> None:
        self.editor = RuleEditor(language, self.pane)
        self.editor.cell_asked.connect(self.cell_asked)
        self.editor.reset_asked.connect(lambda: self.reset_asked.emit(self.tree.selected()))
        self.tree.edit_asked.connect(self.editor.focus)
        self.detail = QTextBrowser(self.pane)
        self.detail.setOpenLinks(False)
        self.detail.document().setDefaultStyleSheet("ul{margin-left:16px;-qt-list-indent:0}")
        self.detail.setAccessibleName(self.tr("The rule in words"))
        self.detail.setPlaceholderText(self.tr("Choose a rule to read why it speaks, and to change it."))
        # One without a selection by keys would not take the focus.
        self.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _put_together(self) -> None:
        self.list_pages = QStackedWidget(self.pane)
        self.list_pages.addWidget(self.tree)
        self.list_pages.addWidget(self.nothing)
        lower = QWidget(self.pane)
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.editor)
        below.addWidget(self.detail, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self.pane)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list_pages)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        rules = QWidget(self.pane)
        listed = QVBoxLayout(rules)
        listed.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.counts, 1)
        line.addWidget(self.clear)
        for part in (self.layers, self.firing, self.filters):
            listed.addWidget(part)
        listed.addLayout(line)
        listed.addWidget(self.splitter, 1)
        listed.addWidget(self.check)
        self.pages = QStackedWidget(self.pane)
        self.pages.addWidget(rules)
        self.pages.addWidget(self.problems)
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        for part in (self.path, self.difference, self.tools, self.notice):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        self.setWidget(self.pane)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= SIDE_BY_SIDE
        self.splitter.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)

    def _bind_keys(self) -> None:
        bind = self.pane.bind
        bind("Ctrl+F", lambda: self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        bind("Esc", lambda: self.tree.setFocus(Qt.FocusReason.OtherFocusReason))
        for keys, word in (
            ("Ctrl+O", "open"),
            ("F5", "again"),
            ("Ctrl+Z", "undo"),
            ("Ctrl+Shift+Z Ctrl+Y", "redo"),
        ):
            bind(keys, self._asker(word))

    def _asker(self, word: str) -> Callable[[], None]:
        return lambda: self.actions_by_word[word].isEnabled() and self.action_asked.emit(word)

    # What is shown

    def show_path(self, text: str, path: str) -> None:
        """Show which rule book is in use."""
        self.path.setText(text)
        self.path.setToolTip(path)

    def show_difference(self, text: str) -> None:
        """Show how many rules differ from the shipped book."""
        self.difference.setText(text)
        self.difference.setVisible(bool(text))

    def show_notice(self, text: str) -> None:
        """Show what a person has to know now; nothing hides what was shown."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_firing(self, text: str) -> None:
        """Show what was counted of the chosen layer."""
        self.firing.setText(text)
        self.firing.setVisible(bool(text))

    def show_rules(self) -> None:
        """Show the rules."""
        self.pages.setCurrentIndex(0)

    def show_problems(self) -> None:
        """Show the errors in place of the rules."""
        self.pages.setCurrentWidget(self.problems)

    def show_counts(self, text: str, *, is_narrowed: bool, is_empty: bool) -> None:
        """Say how many rules are listed."""
        self.counts.setText(text)
        self.clear.setVisible(is_narrowed)
        self.list_pages.setCurrentIndex(1 if is_empty else 0)

    def show_rule(self, row: RuleRow | None, told: str) -> None:
        """Show one rule in words and in the editor; None where none is chosen."""
        place = self.detail.verticalScrollBar().value()
        self.detail.setHtml(told)
        self.detail.verticalScrollBar().setValue(place)
        self.editor.show_rule(row)

    def enable(self, **words: bool) -> None:
        """Say which actions make sense."""
        for word, is_enabled in words.items():
            self.actions_by_word[word].setEnabled(is_enabled)

    def show_undo(self, undo: str, redo: str) -> None:
        """Say what can be taken back and done again."""
        self.actions_by_word["undo"].setToolTip(self.tr("Undo (Ctrl+Z): {}").format(undo))
        self.actions_by_word["redo"].setToolTip(self.tr("Redo (Ctrl+Shift+Z): {}").format(redo))

    def choose_layer(self, layer) -> None:
        """Show whose findings are counted, without telling anybody."""
        self.layers.blockSignals(True)
        self.layers.setLayer(layer)
        self.layers.blockSignals(False)

    def except_layers(self, layers: list) -> None:
        """Leave layers out of the list of those that can be chosen, without telling anybody."""
        self.layers.blockSignals(True)
        self.layers.setExceptedLayerList(layers)
        self.layers.blockSignals(False)
