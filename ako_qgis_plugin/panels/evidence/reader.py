"""Reads what is known in a thread of its own, so that the window answers meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProject, QgsTask

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.core.schema import RUN_FIELDS, CoverageState, names
from ako_qgis_plugin.panels.task_progress import TaskProgress
from ako_qgis_plugin.processing_algorithms.layers import LayerInput, read_frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from ako_qgis_plugin.core.conformity.coverage import CoverageTable, Entry
    from ako_qgis_plugin.core.conformity.known import Known
    from ako_qgis_plugin.core.rules.rule_book import RuleBook
    from ako_qgis_plugin.panels.evidence.layers import Layers


class KnownTask(QgsTask):
    """Puts together what the layers of a project tell; what cannot be read is named and left out."""

    def __init__(self, title: str, layers: Layers, project: QgsProject) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._layers = layers
        self._context = QgsProcessingContext()
        self._context.setTransformContext(project.transformContext())
        self.faults: list[str] = list(layers.faults)
        self.known: Known | None = None

    def run(self) -> bool:
        """Read everything; QGIS calls this in the thread."""
        try:
            self.known = self._read()
        except Cancelled:
            return False
        except AkoError as error:
            self.faults.append(str(error))
        return True

    def _read(self) -> Known:
        from ako_qgis_plugin.core.conformity.known import PROVISION_FIELDS_READ, ZONE_FIELDS_READ, known_of
        from ako_qgis_plugin.core.rules.rule_book import load_rule_book

        book, layers = load_rule_book(), self._layers
        zones = list(self._frames(layers.zones, ZONE_FIELDS_READ))
        provisions = list(self._frames(layers.provisions, PROVISION_FIELDS_READ))
        # Several layers of boundaries tell the same; the first in the order of names is as good as another.
        boundaries = next((frame for _, frame in self._frames(layers.boundaries[:1], None)), None)
        return known_of(zones, provisions, boundaries, self._table(book), book, TaskProgress(self))

    def _frames(self, layers: list[LayerInput], fields: tuple[str, ...] | None) -> Iterator[tuple[str, pd.DataFrame]]:
        for layer in layers:
            wanted = None if fields is None else [name for name in fields if layer.fields.indexFromName(name) >= 0]
            try:
                yield layer.name, read_frame(layer, wanted, self._context, TaskProgress(self))
            except Cancelled:
                raise
            except AkoError as error:
                self.faults.append(str(error))

    def _table(self, book: RuleBook) -> CoverageTable | None:
        """Give what the tables of the project say, else what the records of checks do."""
        from ako_qgis_plugin.core.conformity.coverage import CoverageTable, read_coverage

        for _, frame in self._frames(self._layers.coverage[:1], None):
            try:
                return read_coverage(frame, book)
            except AkoError as error:
                self.faults.append(str(error))
        entries = [entry for _, frame in self._frames(self._layers.runs, None) for entry in _entries(frame)]
        return CoverageTable(entries) if entries else None


def _entries(run: pd.DataFrame) -> Iterator[Entry]:
    """Give what the records of checks knew, the latest first."""
    from ako_qgis_plugin.core.conformity.coverage import Entry, cells_of_facts
    from ako_qgis_plugin.core.conformity.run_scope import Subject

    rows = run[run["subject"] == Subject.COVERAGE]
    if "at" in rows.columns:
        rows = rows.sort_values("at", ascending=False, kind="stable")
    _, item, value = names(RUN_FIELDS)
    for cell in cells_of_facts(zip(rows[item], rows[value], strict=True)):
        state = None if cell.state == CoverageState.UNKNOWN else cell.state
        yield Entry(cell.category, cell.teryt, state, cell.as_of, cell.source, cell.note, 0)
