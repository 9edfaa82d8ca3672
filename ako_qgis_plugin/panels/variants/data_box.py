"""Where units and flows come from: layers and fields, found by themselves where names fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ako_qgis_plugin.core.functional_area.vocabulary import FlowKind
from ako_qgis_plugin.panels.variants.suggestions import (
    FLOW_PARTS,
    UNIT_CODE_FIELDS,
    UNIT_NAME_FIELDS,
    field_like,
    flow_layer,
    units_layer,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qgis.core import QgsProject, QgsVectorLayer

#: Statistical secrecy hides flows below ten people; the planner may know better.
_HIDDEN_MAX = 9.0


@dataclass(frozen=True)
class FlowChoice:
    """A table of flows and its fields."""

    layer: QgsVectorLayer
    origin: str
    destination: str
    flow: str


@dataclass(frozen=True)
class DataChoice:
    """What a person chose; ``flows`` and ``migration`` may be missing."""

    units: QgsVectorLayer | None
    code_field: str
    name_field: str
    flows: FlowChoice | None
    migration: FlowChoice | None
    hidden_max: float
    absent_is_hidden: bool

    def layers(self) -> list[QgsVectorLayer]:
        """Give the layers that are read."""
        tables = (choice.layer for choice in (self.flows, self.migration) if choice is not None)
        return [layer for layer in (self.units, *tables) if layer is not None]


class FlowSource(QWidget):
    """A table of flows; its fields are asked for only where their names do not tell."""

    changed = pyqtSignal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = _layer_box(title, QgsMapLayerProxyModel.Filter.VectorLayer, self)
        self.layers.setAllowEmptyLayer(True, self.tr("none"))
        self.layers.setLayer(None)
        self.fields_line = QWidget(self)
        line = QHBoxLayout(self.fields_line)
        line.setContentsMargins(0, 0, 0, 0)
        self.fields = [QgsFieldComboBox(self.fields_line) for _ in FLOW_PARTS]
        tips = (self.tr("Field of the code of origin"), self.tr("Field of the code of destination"), self.tr("People"))
        for box, tip in zip(self.fields, tips, strict=True):
            box.setToolTip(tip)
            box.setAccessibleName(tip)
            box.setMinimumContentsLength(5)
            line.addWidget(box, 1)
            box.fieldChanged.connect(lambda _name: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.layers)
        column.addWidget(self.fields_line)
        self.layers.layerChanged.connect(lambda layer: (self._take(layer), self.changed.emit()))
        self._take(None)

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Show a table with the fields that fit, and tell nobody."""
        with QSignalBlocker(self.layers):
            self.layers.setLayer(layer)
        self._take(layer)

    def _take(self, layer: QgsVectorLayer | None) -> None:
        fitting = [field_like(layer, [part]) if layer else "" for part in FLOW_PARTS]
        for box, name in zip(self.fields, fitting, strict=True):
            with QSignalBlocker(box):
                box.setLayer(layer)
                if name:
                    box.setField(name)
        self.fields_line.setVisible(layer is not None and not all(fitting))

    def choice(self) -> FlowChoice | None:
        """Give the table; None where none is chosen."""
        layer = self.layers.currentLayer()
        return None if layer is None else FlowChoice(layer, *(box.currentField() for box in self.fields))


class DataBox(QgsCollapsibleGroupBox):
    """Tells which data are worked on."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Data"))
        self.setSaveCollapsedState(False)
        kinds = QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.NoGeometry
        self.units = _layer_box(self.tr("Units (municipalities)"), kinds, self)
        self.units.setAllowEmptyLayer(True, self.tr("none"))
        self.units.setLayer(None)
        self.code = QgsFieldComboBox(self)
        self.code.setToolTip(self.tr("Field of the unit's code, as the tables of flows have it (TERYT)"))
        self.name = QgsFieldComboBox(self)
        self.name.setAllowEmptyFieldName(True)
        self.name.setToolTip(self.tr("Field of the unit's name"))
        self.name.setFilters(QgsFieldProxyModel.Filter.String)
        self.flows = FlowSource(self.tr("Commuting"), self)
        self.migration = FlowSource(self.tr("Migration"), self)
        self.hidden_max = QDoubleSpinBox(self)
        self.hidden_max.setRange(0, 1000)
        self.hidden_max.setDecimals(0)
        self.hidden_max.setValue(_HIDDEN_MAX)
        self.hidden_max.setKeyboardTracking(False)
        self.hidden_max.setToolTip(
            self.tr("A flow that statistical secrecy hides is at least one person and at most so many")
        )
        self.absent = QCheckBox(self.tr("Pairs that the table lacks may be hidden flows"), self)
        self.absent.setToolTip(self.tr("For tables that list flows of ten and more people only"))
        self.remarks = QLabel(self)
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remarks.hide()
        self._lay_out()
        self.units.layerChanged.connect(lambda layer: (self._take_units(layer), self.changed.emit()))
        for box in (self.code, self.name):
            box.fieldChanged.connect(lambda _name: self.changed.emit())
        self.flows.changed.connect(self.changed)
        self.migration.changed.connect(self.changed)
        self.hidden_max.valueChanged.connect(lambda _value: self.changed.emit())
        self.absent.toggled.connect(lambda _on: self.changed.emit())

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(4, 4, 4, 4)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Units"), self.units)
        fields = QWidget(self)
        line = QHBoxLayout(fields)
        line.setContentsMargins(0, 0, 0, 0)
        for box in (self.code, self.name):
            box.setMinimumContentsLength(5)
            line.addWidget(box, 1)
        form.addRow(self.tr("Code, name"), fields)
        form.addRow(self.tr("Commuting"), self.flows)
        form.addRow(self.tr("Migration"), self.migration)
        form.addRow(self.tr("Hidden flows, at most"), self.hidden_max)
        form.addRow(self.absent)
        form.addRow(self.remarks)

    def look(self, project: QgsProject) -> None:
        """Choose what fits where nothing is chosen yet, and tell nobody."""
        if self.units.currentLayer() is None:
            layer = units_layer(project)
            with QSignalBlocker(self.units):
                self.units.setLayer(layer)
            self._take_units(layer)
        for source, kind in ((self.flows, FlowKind.COMMUTING), (self.migration, FlowKind.MIGRATION)):
            if source.layers.currentLayer() is None:
                source.show_layer(flow_layer(project, kind))

    def let_go(self, ids: Iterable[str]) -> bool:
        """Choose none of these layers any longer, and tell nobody; say whether one was chosen."""
        gone = set(ids)
        is_hit = False
        for box in (self.units, self.flows.layers, self.migration.layers):
            layer = box.currentLayer()
            if layer is not None and layer.id() in gone:
                is_hit = True
                if box is self.units:
                    with QSignalBlocker(box):
                        box.setLayer(None)
                    self._take_units(None)
                else:
                    box.parent().show_layer(None)
        return is_hit

    def show_remarks(self, remarks: Sequence[str]) -> None:
        """Tell what was noticed when the data were read."""
        self.setTitle(self.tr("Data (remarks: {})").format(len(remarks)) if remarks else self.tr("Data"))
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))

    def _take_units(self, layer: QgsVectorLayer | None) -> None:
        for box, wanted in ((self.code, UNIT_CODE_FIELDS), (self.name, UNIT_NAME_FIELDS)):
            with QSignalBlocker(box):
                box.setLayer(layer)
                box.setField(field_like(layer, wanted) if layer is not None else "")

    def choice(self) -> DataChoice:
        """Give what is chosen."""
        return DataChoice(
            self.units.currentLayer(),
            self.code.currentField(),
            self.name.currentField(),
            self.flows.choice(),
            self.migration.choice(),
            self.hidden_max.value(),
            self.absent.isChecked(),
        )

    def silence(self) -> None:
        """Tell nobody any more of layers that come and go: widgets die late."""
        for box in (self, self.units, self.flows.layers, self.migration.layers):
            box.blockSignals(True)


def _layer_box(title: str, kinds, parent: QWidget) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox(parent)
    box.setFilters(kinds)
    box.setShowCrs(False)
    box.setMinimumContentsLength(8)
    box.setAccessibleName(title)
    box.setToolTip(title)
    return box
