"""What a person may choose of a file of flows; what was not chosen shows what was recognised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QSpinBox, QWidget

from ako_qgis_plugin.core.functional_area.vocabulary import HIDDEN_MAX, FlowKind

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ako_qgis_plugin.core.functional_area.flows.files import LayoutChoices
    from ako_qgis_plugin.core.functional_area.flows.layouts import Layout
    from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions

LONG, WIDE = "long", "wide"
ENDS = ("origin", "destination", "flow", "origin_name", "destination_name")

#: Fields of codes of units, as layers of municipalities usually have them.
_USUAL_CODES = ("teryt", "jpt_kod_je", "kod", "code", "unit_code", "unit")

_MOST_ROWS = 10_000


class ChoicesForm(QWidget):
    """The form; ``changed`` tells that the file is to be read anew."""

    changed = pyqtSignal()

    def __init__(self, kinds: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: What the person chose of the layout: ``layout``, ``header``, ``rows`` and ends; the rest is recognised.
        self._chosen: dict[str, str] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(3)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.kind = self._combo(self.tr("What moves"), [(kinds[kind], kind.value) for kind in FlowKind])
        self.kind.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._make_layout()
        self._make_reading()
        self._make_units()

    def _make_layout(self) -> None:
        layouts = [(self.tr("List of pairs"), LONG), (self.tr("Matrix"), WIDE)]
        self.layouts = self._combo(self.tr("Layout"), layouts)
        self.header = QSpinBox(self)
        self.header.setRange(0, _MOST_ROWS)
        self.header.setKeyboardTracking(False)
        self._add(self.tr("Header row"), self.header)
        sides = [(self.tr("origins"), "origins"), (self.tr("destinations"), "destinations")]
        self.sides = self._combo(self.tr("Rows are"), sides)
        labels = (
            self.tr("Origin"),
            self.tr("Destination"),
            self.tr("People"),
            self.tr("Name of origin"),
            self.tr("Name of destination"),
        )
        self.columns = {end: self._combo(label, []) for end, label in zip(ENDS, labels, strict=True)}
        self.layouts.currentIndexChanged.connect(lambda _index: self._choose("layout", self.layouts.currentData()))
        self.header.valueChanged.connect(lambda row: self._choose("header", str(row)))
        self.sides.currentIndexChanged.connect(lambda _index: self._choose("rows", self.sides.currentData()))
        for end in ENDS:
            self.columns[end].currentIndexChanged.connect(lambda _index, end=end: self._choose_column(end))

    def _make_reading(self) -> None:
        ways = [
            (self.tr("same number once, others added"), "once_or_sum"),
            (self.tr("add all"), "sum"),
            (self.tr("refuse"), "refuse"),
        ]
        self.duplicates = self._combo(self.tr("Repeated pairs"), ways)
        self.duplicates.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hidden_max = QDoubleSpinBox(self)
        self.hidden_max.setDecimals(0)
        self.hidden_max.setRange(1, 1000)
        self.hidden_max.setValue(HIDDEN_MAX)
        self.hidden_max.setKeyboardTracking(False)
        self.hidden_max.valueChanged.connect(lambda _value: self.changed.emit())
        self._add(self.tr("Hidden flow, at most"), self.hidden_max)
        self.absent = QCheckBox(self.tr("pairs not in the file may be hidden too"), self)
        self.absent.toggled.connect(lambda _is_on: self.changed.emit())
        self._add("", self.absent)

    def _make_units(self) -> None:
        self.units = QgsMapLayerComboBox(self)
        self.units.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.units.setAllowEmptyLayer(True, self.tr("none: codes are not compared"))
        self.units.setShowCrs(False)
        self.units.setMinimumContentsLength(8)
        self.units.setLayer(None)
        self.unit_field = QgsFieldComboBox(self)
        self._add(self.tr("Units"), self.units)
        self._add(self.tr("Field of the code"), self.unit_field)
        self.units.layerChanged.connect(self._take_units)
        self.unit_field.fieldChanged.connect(lambda _name: self.changed.emit())
        self._take_units(None)

    def _combo(self, label: str, items: Sequence[tuple[str, str]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        for text, data in items:
            combo.addItem(text, data)
        self._add(label, combo)
        return combo

    def _add(self, label: str, widget: QWidget) -> None:
        caption = QLabel(label, self)
        caption.setBuddy(widget)
        widget.setAccessibleName(label)
        self.form.addRow(caption, widget)

    # What is chosen

    def _choose(self, what: str, value: str) -> None:
        # Columns belong to the header row and the layout that they were chosen for.
        if what in ("layout", "header"):
            self._chosen = {key: kept for key, kept in self._chosen.items() if key == "layout"}
        self._chosen[what] = value
        self.changed.emit()

    def _choose_column(self, end: str) -> None:
        self._chosen[end] = self.columns[end].currentData() or ""
        self.changed.emit()

    def forget(self) -> None:
        """Leave the layout to be recognised."""
        self._chosen = {}

    @property
    def is_chosen(self) -> bool:
        """Say whether the person chose something of the layout."""
        return bool(self._chosen)

    def layout_choices(self) -> LayoutChoices:
        """Give what was chosen of the layout."""
        from ako_qgis_plugin.core.functional_area.flows.files import LayoutChoices
        from ako_qgis_plugin.core.functional_area.flows.layouts import LayoutKind, RowsAre

        chosen = self._chosen
        return LayoutChoices(
            LayoutKind(chosen["layout"]) if "layout" in chosen else None,
            int(chosen.get("header", 0)) or None,
            RowsAre(chosen["rows"]) if "rows" in chosen else None,
            {end: chosen[end] for end in ENDS if end in chosen},
        )

    def options(self, known_codes: list[str] | None) -> FlowOptions:
        """Give how doubtful things are to be read."""
        from ako_qgis_plugin.core.functional_area.flows.pairs import Duplicates, FlowOptions

        return FlowOptions(
            FlowKind(self.kind.currentData()),
            self.hidden_max.value(),
            self.absent.isChecked(),
            Duplicates(self.duplicates.currentData()),
            known_codes,
        )

    # What is shown

    def show_layout(self, layout: Layout | None) -> None:
        """Show what was recognised, without telling anybody."""
        with self._unheard():
            if layout is None:
                return
            is_long = layout.kind.value == LONG
            self.layouts.setCurrentIndex(self.layouts.findData(layout.kind.value))
            self.header.setValue(layout.header_row)
            self.sides.setCurrentIndex(self.sides.findData(layout.rows_are.value))
            for end, combo in self.columns.items():
                combo.clear()
                if end.endswith("_name"):
                    combo.addItem(self.tr("none"), None)
                for place, heading in enumerate(layout.headings):
                    combo.addItem(heading, heading)
                    if is_long and getattr(layout, end) == place:
                        combo.setCurrentIndex(combo.count() - 1)
                if is_long and getattr(layout, end) is None:
                    combo.setCurrentIndex(0 if end.endswith("_name") else -1)
            self._show_rows(is_long)

    def _show_rows(self, is_long: bool) -> None:
        for combo in self.columns.values():
            self._set_visible(combo, is_long)
        self._set_visible(self.sides, not is_long)

    def _set_visible(self, widget: QWidget, is_visible: bool) -> None:
        widget.setVisible(is_visible)
        self.form.labelForField(widget).setVisible(is_visible)

    def _take_units(self, layer: QgsVectorLayer | None) -> None:
        with self._unheard():
            self.unit_field.setLayer(layer)
            if layer is not None:
                names = {field.name().lower(): field.name() for field in layer.fields()}
                usual = next((names[name] for name in _USUAL_CODES if name in names), "")
                self.unit_field.setField(usual)
        self._set_visible(self.unit_field, layer is not None)
        self.changed.emit()

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        widgets = (self.layouts, self.header, self.sides, self.unit_field, *self.columns.values())
        before = [widget.blockSignals(True) for widget in widgets]
        try:
            yield
        finally:
            for widget, was in zip(widgets, before, strict=True):
                widget.blockSignals(was)
