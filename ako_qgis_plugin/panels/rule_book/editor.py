"""Where a rule is changed: in use or not, what it says and how gravely, and from how far."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.core.checked_tables import IN_USE, NO, SEVERITIES, YES
from ako_qgis_plugin.core.rules.rule_book import RULE_VERDICTS
from ako_qgis_plugin.core.rules.rule_book_cells import number_cell
from ako_qgis_plugin.core.schema import Relation
from ako_qgis_plugin.core.words import VERDICTS
from ako_qgis_plugin.panels.rule_book.look import swatch
from ako_qgis_plugin.panels.rule_book.rows import RuleRow

#: No rule reaches farther than a voivodeship [m].
FARTHEST_M = 300_000.0
NEAREST_M = 0.01


class RuleEditor(QWidget):
    """Shows what can be changed of one rule and tells, by column, which cell a person wants."""

    cell_asked = pyqtSignal(str, str)
    reset_asked = pyqtSignal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_use = QCheckBox(self.tr("&In use"), self)
        self.in_use.toggled.connect(lambda on: self.cell_asked.emit(IN_USE, YES if on else NO))
        self.verdict = QComboBox(self)
        self.verdict.setAccessibleName(self.tr("Verdict"))
        # Long words must not widen the panel.
        self.verdict.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for verdict in RULE_VERDICTS:
            self.verdict.addItem(swatch(verdict), VERDICTS[verdict][language], verdict.value)
        self.verdict.activated.connect(lambda _place: self.cell_asked.emit("verdict", self.verdict.currentData()))
        self.severity = QSpinBox(self)
        self.severity.setRange(min(SEVERITIES), max(SEVERITIES))
        self.severity.setKeyboardTracking(False)
        self.severity.valueChanged.connect(lambda value: self.cell_asked.emit("severity", str(value)))
        self.distance = QgsDoubleSpinBox(self)
        self.distance.setShowClearButton(False)
        self.distance.setRange(NEAREST_M, FARTHEST_M)
        self.distance.setDecimals(2)
        self.distance.setSuffix(" m")
        self.distance.setKeyboardTracking(False)
        self.distance.valueChanged.connect(lambda _value: self.cell_asked.emit("distance_m", self._distance_cell()))
        self.reset = QPushButton(self.tr("&Reset this rule"), self)
        self.reset.setToolTip(self.tr("Put back what the shipped rule book says"))
        self.reset.clicked.connect(lambda _checked: self.reset_asked.emit())
        self._put_together()

    def _put_together(self) -> None:
        severity, self.distance_label = QLabel(self.tr("Se&verity"), self), QLabel(self.tr("&Distance"), self)
        severity.setBuddy(self.severity)
        self.distance_label.setBuddy(self.distance)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.in_use)
        first.addWidget(self.verdict, 1)
        first.addWidget(severity)
        first.addWidget(self.severity)
        second.addWidget(self.distance_label)
        second.addWidget(self.distance)
        second.addStretch(1)
        second.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)

    def show_rule(self, row: RuleRow | None) -> None:
        """Show a rule, without telling anybody; None where none is chosen."""
        self.setEnabled(row is not None)
        if row is None:
            return
        for part in (self.in_use, self.verdict, self.severity, self.distance):
            part.blockSignals(True)
        rule, has_distance = row.rule, row.rule.relation is Relation.WITHIN_DISTANCE
        self.in_use.setChecked(row.is_in_use)
        self.verdict.setCurrentIndex(self.verdict.findData(rule.verdict.value))
        self.severity.setValue(rule.severity)
        self.distance.setValue(rule.distance_m or NEAREST_M)
        for part in (self.distance, self.distance_label):
            part.setVisible(has_distance)
        for part in (self.verdict, self.severity, self.distance):
            part.setEnabled(not row.is_removed)
        self.reset.setEnabled(row.is_changed and not row.is_added)
        for part in (self.in_use, self.verdict, self.severity, self.distance):
            part.blockSignals(False)

    def _distance_cell(self) -> str:
        # As spreadsheets in Polish expect it.
        return number_cell(round(self.distance.value(), 2)).replace(".", ",")

    def focus(self) -> None:
        """Go to the first part that can be changed."""
        self.verdict.setFocus(Qt.FocusReason.ShortcutFocusReason)
