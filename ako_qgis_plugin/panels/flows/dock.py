"""The importer of flows: widgets and signals, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.panels.flows.choices import ChoicesForm
from ako_qgis_plugin.panels.flows.tables import RowsView
from ako_qgis_plugin.panels.keys import KeyPane
from ako_qgis_plugin.processing_algorithms.functional_area.flow_source import FILE_PATTERNS


class FlowsDock(QgsDockWidget):
    """Shows a file of flows as it was read, tells what a person wants done."""

    file_chosen = pyqtSignal(str)
    sheet_chosen = pyqtSignal(str)
    again_asked = pyqtSignal()
    recognise_asked = pyqtSignal()
    add_asked = pyqtSignal()
    sample_asked = pyqtSignal()

    def __init__(self, kinds: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoFlows")
        self.setWindowTitle(self.tr("AKO: flows"))
        self.pane = KeyPane(self)
        self._make_head()
        self._make_choices(kinds)
        self._make_tables()
        self._make_foot()
        self._put_together()
        self.pane.bind("F5", self.again_asked.emit)
        self.setFocusProxy(self.file)
        self.show_nothing()

    def _make_head(self) -> None:
        self.file = QgsFileWidget(self.pane)
        self.file.setFilter(self.tr("Tables of flows") + " " + FILE_PATTERNS)
        self.file.setDialogTitle(self.tr("File of flows"))
        self.file.lineEdit().setPlaceholderText(self.tr("File of flows: XLSX, XLS, ODS or CSV"))
        self.file.setAccessibleName(self.tr("File of flows"))
        self.file.fileChanged.connect(self.file_chosen)
        self.sheets = QComboBox(self.pane)
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.sheets.setToolTip(self.tr("Sheet"))
        self.sheets.currentTextChanged.connect(self.sheet_chosen)
        self.notice = QLabel(self.pane)
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setFrameShape(QLabel.Shape.StyledPanel)
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.counts = QLabel(self.pane)
        self.counts.setWordWrap(True)
        self.counts.setTextFormat(Qt.TextFormat.RichText)

    def _make_choices(self, kinds: dict[str, str]) -> None:
        self.box = QgsCollapsibleGroupBox(self.tr("How the file is read"), self.pane)
        self.choices = ChoicesForm(kinds, self.box)
        self.recognise = QPushButton(self.tr("Recognise the layout again"), self.box)
        self.recognise.clicked.connect(lambda _checked: self.recognise_asked.emit())
        inside = QVBoxLayout(self.box)
        inside.addWidget(self.choices)
        inside.addWidget(self.recognise, 0, Qt.AlignmentFlag.AlignRight)

    def _make_tables(self) -> None:
        self.tabs = QTabWidget(self.pane)
        self.pairs = RowsView(self.tr("Pairs"), self.tabs)
        self.remarks = RowsView(self.tr("Remarks"), self.tabs)
        self.raw = RowsView(self.tr("File"), self.tabs)
        self.raw.verticalHeader().setVisible(True)
        for view, title in (
            (self.pairs, self.tr("Pairs")),
            (self.remarks, self.tr("Remarks")),
            (self.raw, self.tr("File")),
        ):
            self.tabs.addTab(view, title)

    def _make_foot(self) -> None:
        self.target = QgsFileWidget(self.pane)
        self.target.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.target.setConfirmOverwrite(False)
        self.target.setFilter("GeoPackage (*.gpkg)")
        self.target.setDialogTitle(self.tr("GeoPackage that the tables are saved in"))
        self.target.lineEdit().setPlaceholderText(self.tr("Save in a GeoPackage (where empty: temporary layers)"))
        self.target.setAccessibleName(self.tr("GeoPackage that the tables are saved in"))
        icon = QgsApplication.getThemeIcon("/mActionAddTable.svg")
        self.add = QPushButton(icon, self.tr("&Add to the project"), self.pane)
        self.add.clicked.connect(lambda _checked: self.add_asked.emit())
        self.sample = QPushButton(self.tr("Try it with the sample"), self.pane)
        self.sample.clicked.connect(lambda _checked: self.sample_asked.emit())

    def _put_together(self) -> None:
        upper = QScrollArea(self.pane)
        upper.setWidgetResizable(True)
        upper.setFrameShape(QScrollArea.Shape.NoFrame)
        upper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        upper.setWidget(self.box)
        lower = QWidget(self.pane)
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.counts)
        below.addWidget(self.tabs, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self.pane)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(lower)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.target, 1)
        foot.addWidget(self.add)
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        # Keeps what stands above together where nothing is read.
        self.blank = QWidget(self.pane)
        for part in (self.file, self.sheets, self.notice, self.sample):
            column.addWidget(part)
        column.addWidget(self.blank, 1)
        column.addWidget(self.splitter, 1)
        column.addLayout(foot)
        self.setWidget(self.pane)

    # What is shown

    def show_file(self, path: str) -> None:
        """Show which file is read, without telling anybody."""
        self.file.blockSignals(True)
        self.file.setFilePath(path)
        self.file.blockSignals(False)

    def show_sheets(self, sheets: Sequence[str]) -> None:
        """Show the sheets of a workbook, without telling anybody; none for a text file."""
        self.sheets.blockSignals(True)
        self.sheets.clear()
        self.sheets.addItems(list(sheets))
        self.sheets.blockSignals(False)
        self.sheets.setVisible(len(sheets) > 1)

    def show_nothing(self) -> None:
        """Say what would stand here."""
        self.show_sheets([])
        self.sample.show()
        self.show_notice(
            self.tr(
                "Choose a table of commuting, migration, school trips or other flows between municipalities, as your"
                " office has it: a list of pairs or a matrix. What is recognised stands here, and can be changed,"
                " before anything is added to the project."
            )
        )
        self._show_parts(False)

    def show_notice(self, text: str) -> None:
        """Show what a person has to know now."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _show_parts(self, is_shown: bool) -> None:
        self.blank.setVisible(not is_shown)
        for part in (self.splitter, self.target, self.add):
            part.setVisible(is_shown)

    def show_parts(self) -> None:
        """Show the file's parts: choices, tables, what can be done."""
        self.sample.hide()
        self._show_parts(True)

    def show_counts(self, html: str) -> None:
        """Say how much was read."""
        self.counts.setText(html)
        self.counts.setVisible(bool(html))

    def show_titles(self, pairs: str, remarks: str) -> None:
        """Title the pages with what they hold."""
        self.tabs.setTabText(0, pairs)
        self.tabs.setTabText(1, remarks)
