"""Computes variants: at once where that is quick, else in a thread of its own once the slider rests."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.panels.task_progress import TaskProgress

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Parameters, Variant
    from ako_qgis_plugin.core.functional_area.vocabulary import Method

#: A method that takes longer than this runs in a thread [s].
QUICK_S = 0.15

#: So long the parameters have to rest before a slow method begins [ms].
REST_MS = 200


@dataclass(frozen=True)
class Outcome:
    """What became of some parameters: a variant, or what keeps it from being computed."""

    parameters: Parameters
    variant: Variant | None = None
    fault: str = ""
    seconds: float = 0.0


def outcome_of(data: AreaData, parameters: Parameters, progress: TaskProgress | None = None) -> Outcome:
    """Delimit and tell what keeps it from being done; a cancel is raised."""
    from ako_qgis_plugin.core.functional_area.variants.delimit import delimit

    begin = perf_counter()
    try:
        variant = delimit(data, parameters, progress)
    except Cancelled:
        raise
    except AkoError as error:
        return Outcome(parameters, fault=str(error), seconds=perf_counter() - begin)
    return Outcome(parameters, variant, seconds=perf_counter() - begin)


class DelimitTask(QgsTask):
    """One delimitation in a thread."""

    def __init__(self, title: str, data: AreaData, parameters: Parameters) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._data = data
        self._parameters = parameters
        self.outcome: Outcome | None = None

    def run(self) -> bool:
        """Compute; QGIS calls this in the thread."""
        try:
            self.outcome = outcome_of(self._data, self._parameters, TaskProgress(self))
        except Cancelled:
            return False
        return True


class Computing(QObject):
    """Gives the outcome of the latest parameters, never of earlier ones."""

    #: A slow method has begun or is about to: what is shown is no longer the result.
    begun = pyqtSignal()
    finished = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds: dict[tuple[Method, int], float] = {}
        self._wanted: tuple[AreaData, Parameters] | None = None
        self._task: DelimitTask | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Say whether an outcome is still to come."""
        return self._task is not None or self._rest.isActive()

    def compute(self, data: AreaData, parameters: Parameters) -> None:
        """Compute, and forget what was asked for before."""
        self.stop()
        self._wanted = data, parameters
        known = self._seconds.get(_kind(data, parameters))
        if known is not None and known <= QUICK_S:
            self._tell(outcome_of(data, parameters))
            return
        self.begun.emit()
        if known is None:
            self._start()
        else:
            self._rest.start()

    def stop(self) -> None:
        """Compute no further and tell nobody."""
        self._rest.stop()
        self._wanted = None
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._done)
            self._task.taskTerminated.disconnect(self._failed)
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        data, parameters = self._wanted
        self._task = DelimitTask(self.tr("AKO: functional area"), data, parameters)
        self._task.taskCompleted.connect(self._done)
        self._task.taskTerminated.connect(self._failed)
        QgsApplication.taskManager().addTask(self._task)

    def _done(self) -> None:
        task, self._task = self._task, None
        self._tell(task.outcome)

    def _failed(self) -> None:
        self._task = None
        _, parameters = self._wanted
        self._tell(Outcome(parameters, fault=self.tr("The computation was stopped before it was done.")))

    def _tell(self, outcome: Outcome) -> None:
        data, parameters = self._wanted
        if outcome.variant is not None:
            # The shortest time is what the method needs; in the others the computer did something else as well.
            kind = _kind(data, parameters)
            self._seconds[kind] = min(outcome.seconds, self._seconds.get(kind, outcome.seconds))
        self.finished.emit(outcome)


def _kind(data: AreaData, parameters: Parameters) -> tuple[Method, int]:
    return parameters.method, len(data.units)
