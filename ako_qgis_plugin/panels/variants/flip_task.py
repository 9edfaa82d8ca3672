"""Finds, in a thread, at which threshold the next unit flips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsTask

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.panels.task_progress import TaskProgress
from ako_qgis_plugin.panels.variants.summary import Flip, next_flips

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant


class FlipTask(QgsTask):
    """Looks below and above the threshold."""

    def __init__(self, title: str, data: AreaData, variant: Variant) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._data = data
        self._variant = variant
        self.below: Flip | None = None
        self.above: Flip | None = None

    def run(self) -> bool:
        """Compute; QGIS calls this in the thread."""
        try:
            self.below, self.above = next_flips(self._data, self._variant, TaskProgress(self))
        except Cancelled:
            return False
        return True
