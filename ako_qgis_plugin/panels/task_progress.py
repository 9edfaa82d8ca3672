"""Between a task of QGIS and the core: how far it is, and whether it is to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ako_qgis_plugin.core.errors import Cancelled

if TYPE_CHECKING:
    from qgis.core import QgsTask


class TaskProgress:
    """Tells a task how far the core is, and the core of a cancel."""

    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def advance(self, fraction: float) -> None:
        """Move the bar; raise Cancelled when the task was asked to stop."""
        if self._task.isCanceled():
            raise Cancelled
        self._task.setProgress(100 * fraction)

    def note(self, text: str) -> None:
        """Pass over what was examined."""

    def warn(self, text: str) -> None:
        """Pass over what was repaired."""
