"""Reads units and flows in a thread of its own, so that the window answers meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProject, QgsTask

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.panels.task_progress import TaskProgress
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import AreaSources, FlowsSource
from ako_qgis_plugin.processing_algorithms.layers import LayerInput

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.methods.model import AreaData
    from ako_qgis_plugin.panels.variants.data_box import DataChoice, FlowChoice


def sources_of(choice: DataChoice) -> AreaSources:
    """Snapshot the layers of a choice; call in the thread that owns them.

    Raises
    ------
    InvalidValueError
        If a layer cannot be opened.

    """
    return AreaSources(
        units=LayerInput.of_layer(choice.units),
        unit_field=choice.code_field,
        name_field=choice.name_field,
        value_fields={},
        flows=_flows(choice.flows),
        migration=_flows(choice.migration),
        hidden_max=choice.hidden_max,
        absent_is_hidden=choice.absent_is_hidden,
    )


def _flows(choice: FlowChoice | None) -> FlowsSource | None:
    if choice is None:
        return None
    return FlowsSource(LayerInput.of_layer(choice.layer), choice.origin, choice.destination, choice.flow)


class AreaTask(QgsTask):
    """Reads what variants are computed of; what cannot be read is told."""

    def __init__(self, title: str, sources: AreaSources, project: QgsProject) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._sources = sources
        self._context = QgsProcessingContext()
        self._context.setTransformContext(project.transformContext())
        self.data: AreaData | None = None
        self.fault = ""
        self.warnings: list[str] = []
        self.about = {
            "sources": dict(sources.names),
            "hidden_max": sources.hidden_max,
            "absent_is_hidden": sources.absent_is_hidden,
        }

    def run(self) -> bool:
        """Read everything; QGIS calls this in the thread."""
        progress = _Heard(self)
        try:
            self.data = self._sources.read(self._context, progress)
        except Cancelled:
            return False
        except AkoError as error:
            self.fault = str(error)
        self.warnings = progress.warnings
        return True


class _Heard(TaskProgress):
    """Keeps what was warned of, each once."""

    def __init__(self, task: QgsTask) -> None:
        super().__init__(task)
        self.warnings: list[str] = []

    def warn(self, text: str) -> None:
        """Keep the warning."""
        if text not in self.warnings:
            self.warnings.append(text)
