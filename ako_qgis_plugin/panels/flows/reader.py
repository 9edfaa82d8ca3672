"""Reads a file of flows in a thread of its own, so that the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsTask

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.panels.task_progress import TaskProgress
from ako_qgis_plugin.processing_algorithms.functional_area.flow_source import records_in

if TYPE_CHECKING:
    import pandas as pd

    from ako_qgis_plugin.core.functional_area.flows.files import LayoutChoices
    from ako_qgis_plugin.core.functional_area.flows.frames import FlowCounts
    from ako_qgis_plugin.core.functional_area.flows.layouts import Layout
    from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions

Records = list[list[str]]


@dataclass(frozen=True)
class FlowsRequest:
    """What is to be read, and how; ``records`` are those of the same file and sheet, where they were read before."""

    path: str
    sheet: str
    layout: LayoutChoices
    options: FlowOptions
    names: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    records: Records | None = None


@dataclass
class FlowsRead:
    """What was read, as far as it came; ``fault`` says in words why it came no further."""

    records: Records | None = None
    layout: Layout | None = None
    counts: FlowCounts | None = None
    flows: pd.DataFrame | None = None
    remarks: pd.DataFrame | None = None
    fault: str = ""


class FlowsTask(QgsTask):
    """Reads one file of flows."""

    def __init__(self, title: str, request: FlowsRequest) -> None:
        # Every choice reads anew: no message of QGIS for each.
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self._request = request
        self.outcome = FlowsRead()

    def run(self) -> bool:
        """Read the file; QGIS calls this in the thread."""
        try:
            self._read(TaskProgress(self))
        except Cancelled:
            return False
        except AkoError as error:
            self.outcome.fault = str(error)
        return True

    def _read(self, progress: TaskProgress) -> None:
        from ako_qgis_plugin.core.functional_area.flows.files import laid_out, read_records_of_flows
        from ako_qgis_plugin.core.functional_area.flows.frames import counts_of, flow_frame, remark_frame

        request, outcome = self._request, self.outcome
        progress.advance(0)
        outcome.records = request.records or records_in(request.path, request.sheet)
        progress.advance(0.5)
        outcome.layout = laid_out(outcome.records, request.layout)
        table, remarks = read_records_of_flows(outcome.records, outcome.layout, request.options, request.names)
        progress.advance(0.8)
        outcome.counts = counts_of(table, remarks)
        outcome.flows, outcome.remarks = flow_frame(table), remark_frame(remarks, request.language)
        progress.advance(1)
