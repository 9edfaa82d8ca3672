"""The part of a dialog that knows how a source was mapped last, and fills in what is still empty."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapper
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsFileWidget,
    QgsGui,
    QgsProcessingGui,
)
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ako_qgis_plugin.processing_algorithms.map_zoning_memory import forget, remembered, source_key

#: The parameter whose source is looked up.
_INPUT = "INPUT"


class MappingWidget(WidgetWrapper):
    """A file with a mapping; below it, what was filled in from the last run on the same source.

    Of the Processing plugin's own base: where QGIS itself asks Python for the widget, two objects of Python own it, and
    the application crashes when the dialog has been closed.
    """

    def __new__(cls, parameter, dialog, row=0, column=0):
        """Make the usual widget in the designer of models and in batches: there nothing is filled in."""
        registry = QgsGui.processingGuiRegistry()
        kind = type(dialog).__name__
        if kind == "ModelerParametersDialog":
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        if kind.startswith("Batch"):
            return registry.createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Batch)
        return super().__new__(cls)

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("MappingWidget", text)

    def createWidget(self) -> QWidget:
        self._wrappers: dict[str, QgsAbstractProcessingParameterWidgetWrapper] = {}
        self._filled: dict[str, str] = {}
        self._key = ""
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        widget = QWidget()
        self._file = QgsFileWidget(widget)
        self._file.setObjectName("AkoMappingFile")
        self._file.setFilter(self.parameterDefinition().fileFilter())
        self._file.fileChanged.connect(lambda _path: self.widgetValueHasChanged.emit(self))
        self._told = QLabel(widget)
        self._told.setObjectName("AkoMappingTold")
        self._told.setWordWrap(True)
        self._forget = QPushButton(self.tr("Forget"), widget)
        self._forget.setObjectName("AkoMappingForget")
        self._forget.clicked.connect(self._forgotten)
        below = QHBoxLayout()
        below.addWidget(self._told, 1)
        below.addWidget(self._forget)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._file)
        layout.addLayout(below)
        self._timer = QTimer(widget)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begun)
        self._show()
        return widget

    def setWidgetValue(self, value, context) -> None:
        self._file.setFilePath(str(value or ""))

    def widgetValue(self):
        return self._file.filePath() or None

    def postInitialize(self, wrappers) -> None:
        super().postInitialize(wrappers)
        self._wrappers = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
        # Later than the choices of fields, which follow the layer too, and than the values a dialog is opened with.
        self._timer.start(0)

    def _begun(self) -> None:
        source = self._wrappers.get(_INPUT)
        if source is not None:
            source.widgetValueHasChanged.connect(lambda _wrapper: self._recall())
            self._recall()

    def _recall(self) -> None:
        layer = self._layer()
        key = source_key(layer) if layer is not None else ""
        if key == self._key:
            return
        self._take_back()
        self._key = key
        for name, value in remembered(key).items() if key else ():
            wrapper = self._wrappers.get(name)
            if wrapper is not None and self._is_empty(wrapper):
                wrapper.setParameterValue(value, self._context)
                self._filled[name] = value
        self._show()

    def _take_back(self) -> None:
        """Empty what was filled in for another source, unless a person has changed it since."""
        for name, value in self._filled.items():
            wrapper = self._wrappers[name]
            if wrapper.parameterValue() == value:
                wrapper.setParameterValue(wrapper.parameterDefinition().defaultValue(), self._context)
        self._filled = {}

    def _forgotten(self) -> None:
        forget(self._key)
        self._take_back()
        self._show()

    def _show(self) -> None:
        self._told.setText(
            self.tr("Filled in as in the last run on this layer: {}").format(", ".join(sorted(self._filled.values())))
            if self._filled
            else ""
        )
        self._told.setVisible(bool(self._filled))
        self._forget.setVisible(bool(self._filled))

    @staticmethod
    def _is_empty(wrapper: QgsAbstractProcessingParameterWidgetWrapper) -> bool:
        value = wrapper.parameterValue()
        return value in (None, NULL, "", []) or value == wrapper.parameterDefinition().defaultValue()

    def _layer(self) -> QgsVectorLayer | None:
        value = self._wrappers[_INPUT].parameterValue()
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.staticValue()
        if isinstance(value, QgsVectorLayer):
            return value
        layer = QgsProcessingUtils.mapLayerFromString(value, self._context) if isinstance(value, str) else None
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None
