"""Widgets for the parameters of a method, made from what its class and its words say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ako_qgis_plugin.core.functional_area.variants.variant_words import unit_text
from ako_qgis_plugin.core.tables import parse_number
from ako_qgis_plugin.panels.variants.criteria_field import CriteriaField
from ako_qgis_plugin.panels.variants.parameter_fields import THRESHOLD, Kind, ParameterField

if TYPE_CHECKING:
    from collections.abc import Sequence

#: So finely sliders move [positions].
_POSITIONS = 1_000

_SEPARATOR = "; "


class NumberField(QWidget):
    """A number: a slider for the hand, a box for the exact value."""

    changed = pyqtSignal()

    def __init__(self, own: ParameterField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_whole = own.kind == Kind.WHOLE
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, round(own.reach / own.step) if self._is_whole else _POSITIONS)
        self._per_position = own.reach / self.slider.maximum()
        self.slider.setSingleStep(max(1, round(own.step / self._per_position)))
        self.slider.setPageStep(10 * self.slider.singleStep())
        self.slider.setMinimumWidth(60)
        self.box = QDoubleSpinBox(self)
        self.box.setRange(0, own.most)
        self.box.setDecimals(0 if self._is_whole or own.counts_people else 1 if own.is_share else 2)
        self.box.setSingleStep(own.step)
        self.box.setKeyboardTracking(False)
        if own.is_share:
            self.box.setSuffix("\N{NO-BREAK SPACE}%")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.slider, 1)
        line.addWidget(self.box)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._slid)
        self.box.valueChanged.connect(self._typed)

    def value(self) -> float | int:
        """Give the number."""
        return round(self.box.value()) if self._is_whole else round(self.box.value(), 6)

    def set_value(self, value: float | None) -> None:
        """Show a number, and tell nobody."""
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.setValue(float(value or 0))
            self.slider.setValue(round(self.box.value() / self._per_position))

    def _slid(self, position: int) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(position * self._per_position)
        self.changed.emit()

    def _typed(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._per_position))
        self.changed.emit()


class TruthField(QCheckBox):
    """Yes or no."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> bool:
        """Say whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not, and tell nobody."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))


class ChoiceField(QComboBox):
    """One of a few."""

    changed = pyqtSignal()

    def __init__(self, choices: Sequence[str], texts: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for choice in choices:
            self.addItem(texts(choice), choice)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def value(self) -> str:
        """Give the choice."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose, and tell nobody."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(str(value)))


class TextField(QLineEdit):
    """Words or numbers, several of them parted by semicolons."""

    changed = pyqtSignal()

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._valid: Any = ""
        self.editingFinished.connect(self._edited)

    def value(self) -> Any:
        """Give what was entered."""
        return self._valid

    def set_value(self, value: Any) -> None:
        """Show something, and tell nobody."""
        self._valid = value
        self.setText(
            value
            if isinstance(value, str)
            else _SEPARATOR.join(f"{each:g}" if isinstance(each, float) else str(each) for each in value or ())
        )

    def _edited(self) -> None:
        try:
            read = self._read()
        except ValueError:
            # What is no number goes back to what holds.
            self.set_value(self._valid)
            return
        if read != self._valid:
            self._valid = read
            self.changed.emit()

    def _read(self) -> Any:
        if self._kind == Kind.TEXT:
            return self.text().strip()
        parts = [part.strip() for part in self.text().split(";") if part.strip()]
        return tuple(map(parse_number, parts)) if self._kind == Kind.NUMBERS else tuple(parts)


class ParameterForm(QWidget):
    """All parameters of one method but those that name units; the threshold has a place of its own, ``leading``."""

    changed = pyqtSignal()

    def __init__(self, choice_text: Callable[[str, str], str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice_text = choice_text
        self._language = language
        self._widgets: dict[str, Any] = {}
        self._fixed: dict[str, Any] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.leading = QWidget(parent)
        self._leading_column = QVBoxLayout(self.leading)
        self._leading_column.setContentsMargins(0, 0, 0, 0)
        self._parts: list[QWidget] = []

    def show_fields(self, own: Sequence[ParameterField]) -> None:
        """Ask for these parameters, at their defaults."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self._widgets, self._fixed = [], {}, {}
        first = [each for each in own if each.key == THRESHOLD]
        others = [each for each in own if each.key != THRESHOLD and each.kind != Kind.UNITS]
        if first:
            self._add(QWidget(self.leading), first, self._leading_column)
        if others:
            box = QgsCollapsibleGroupBox(self.tr("Other parameters of the method"), self)
            box.setSaveCollapsedState(False)
            box.setCollapsed(bool(first))
            self._add(box, others, self._column)

    def _add(self, part: QWidget, own: Sequence[ParameterField], column: QVBoxLayout) -> None:
        form = QFormLayout(part)
        form.setContentsMargins(4, 4, 4, 4)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for each in own:
            widget = self._widget(each)
            if widget is None:
                self._fixed[each.key] = each.default
                continue
            self._widgets[each.key] = widget
            widget.setParent(part)
            widget.set_value(each.default)
            widget.changed.connect(self.changed)
            self._label(form, each, widget)
        self._parts.append(part)
        column.addWidget(part)

    def _label(self, form: QFormLayout, own: ParameterField, widget: QWidget) -> None:
        text, tip = own.key, ""
        if own.words is not None:
            text, tip = own.words.name[self._language], own.words.source[self._language]
            if own.words.unit and not own.is_share:
                text = f"{text} [{unit_text(own.words.unit, self._language)}]"
        widget.setObjectName(f"Ako_{own.key}")
        widget.setToolTip(tip)
        widget.setAccessibleName(text)
        if isinstance(widget, TruthField):
            widget.setText(text)
            form.addRow(widget)
            return
        if isinstance(widget, CriteriaField):
            form.addRow(widget)
            return
        label = QLabel(text, widget.parentWidget())
        label.setWordWrap(True)
        label.setToolTip(tip)
        label.setBuddy(widget)
        form.addRow(label, widget)

    def _widget(self, own: ParameterField) -> Any:
        if own.kind in (Kind.NUMBER, Kind.WHOLE):
            return NumberField(own, self)
        if own.kind == Kind.TRUTH:
            return TruthField(self)
        if own.kind == Kind.CHOICE:
            return ChoiceField(own.choices, lambda choice: self._choice_text(own.key, choice), self)
        if own.kind == Kind.CRITERIA:
            return CriteriaField(self._language, self)
        if own.kind in (Kind.TEXT, Kind.TEXTS, Kind.NUMBERS):
            return TextField(own.kind, self)
        return None

    def widget(self, key: str) -> Any:
        """Give the widget of a parameter."""
        return self._widgets[key]

    def values(self) -> dict[str, Any]:
        """Give every parameter but those that name units."""
        return self._fixed | {key: widget.value() for key, widget in self._widgets.items()}

    def set_values(self, values: dict[str, Any]) -> None:
        """Show values, and tell nobody."""
        for key, value in values.items():
            if key in self._widgets:
                self._widgets[key].set_value(value)
            elif key in self._fixed:
                self._fixed[key] = value

    def focus(self) -> None:
        """Go to the threshold, else to the first parameter."""
        widget = self._widgets.get(THRESHOLD) or next(iter(self._widgets.values()), None)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
