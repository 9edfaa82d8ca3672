"""Checks in the real application, one after another, as ``qgis --code`` runs it; ``bench_application.py`` starts it.

The environment names a file with the parameters of the algorithm, the moments at which to cancel, and where to put what
was seen of each run.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

#: The event loop is asked to answer so often [ms].
TICK_MS = 20

#: Longer gaps, and longer times between two looks for a cancel, are told with the place in the code [s].
GAP_S, LOOK_S = 0.1, 0.25

#: The application settles before the first check, and between two [ms].
SETTLE_MS = 1500

JOB_VARIABLE = "AKO_BENCH_APPLICATION"


def memory_mb(name: str) -> float:
    """Give a value of /proc/self/status, VmRSS (now) or VmHWM (the peak) [MB]."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{name}:"))


def forget_peak() -> None:
    """Let VmHWM begin anew at what is used now."""
    Path("/proc/self/clear_refs").write_text("5")


def places() -> str:
    """Say where in the plugin the other threads are, as innermost functions with their callers."""
    own, main = threading.get_ident(), threading.main_thread().ident
    frames = sys._current_frames()
    return "; ".join(sorted({_place(frame) for ident, frame in frames.items() if ident not in (own, main)} - {""}))


def _place(frame: Any) -> str:
    names: list[str] = []
    while frame is not None and len(names) < 3:
        path = Path(frame.f_code.co_filename)
        if "ako_qgis_plugin" in path.parts:
            names.append(f"{path.stem}.{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(names)


class WatchedFeedback(QgsProcessingFeedback):
    """Notes when the run looks for a cancel, and where, if it had not looked for long."""

    def __init__(self) -> None:
        super().__init__(False)
        self.looks: list[dict[str, Any]] = []
        self._last = time.perf_counter()
        self._last_place = "start"

    def isCanceled(self) -> bool:  # noqa: N802
        """Say whether the run is to stop."""
        now = time.perf_counter()
        place = _place(sys._getframe(1))
        if now - self._last > LOOK_S:
            between = f"{self._last_place} to {place}"
            self.looks.append({"seconds": now - self._last, "at": self.progress(), "where": between})
        self._last, self._last_place = now, place
        return super().isCanceled()


class Check:
    """One run in the background, watched from the main thread until it ends."""

    def __init__(self, parameters: dict[str, Any], moment: dict[str, float] | None, ended: Callable[[], None]) -> None:
        self._moment = moment
        self._ended = ended
        self.seen: dict[str, Any] = {"moment": moment, "samples": [], "gaps": [], "intervals": [], "before_mb": 0.0}
        self._feedback = WatchedFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._parameters = dict(parameters)
        target = QgsProcessingOutputLayerDefinition(self._parameters["OUTPUT"], QgsProject.instance())
        self._parameters["OUTPUT"] = target
        self._cancelled_at: float | None = None

    def start(self) -> None:
        """Start as the toolbox does."""
        forget_peak()
        self.seen["before_mb"] = memory_mb("VmRSS")
        self._start = self._last = time.perf_counter()
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById("ako:checkconformity")
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        self._task.executed.connect(guarded(self._executed))
        QgsApplication.taskManager().addTask(self._task)
        self._timer = QTimer()
        self._timer.timeout.connect(guarded(self._tick))
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        interval, self._last = now - self._last, now
        progress = self._feedback.progress()
        self.seen["intervals"].append(interval)
        self.seen["samples"].append((now - self._start, progress))
        if interval > GAP_S:
            self.seen["gaps"].append({"seconds": interval, "at": progress, "where": places()})
        if self._moment is not None and self._cancelled_at is None and self._is_due(now - self._start, progress):
            self._cancelled_at = time.perf_counter()
            self._task.cancel()

    def _is_due(self, seconds: float, progress: float) -> bool:
        moment = self._moment or {}
        return seconds >= moment.get("seconds", float("inf")) or progress >= moment.get("progress", float("inf"))

    def _executed(self, ok: bool, _: object) -> None:
        now = time.perf_counter()
        self._timer.stop()
        cancel = None if self._cancelled_at is None else now - self._cancelled_at
        self.seen |= {"ok": ok, "wall": now - self._start, "cancel": cancel, "looks": self._feedback.looks}
        self.seen |= {"peak_mb": memory_mb("VmHWM"), "log": self._feedback.textLog()}
        if ok:
            self._load()
        QTimer.singleShot(SETTLE_MS, guarded(self._settled))

    def _load(self) -> None:
        from processing.gui.Postprocessing import handleAlgorithmResults

        start = time.perf_counter()
        handleAlgorithmResults(self._algorithm, self._context, self._feedback)
        self.seen["load"] = time.perf_counter() - start

    def _settled(self) -> None:
        QgsProject.instance().clear()
        self._task = self._algorithm = self._context = None
        self.seen["after_mb"] = memory_mb("VmRSS")
        self._ended()


class Session:
    """All checks of a job, in turn."""

    def __init__(self, job: dict[str, Any]) -> None:
        self._job = job
        self._checks: list[Check] = []
        self._moments = list(job["moments"])

    def next(self) -> None:
        """Start the next check; leave the application after the last."""
        if not self._moments:
            leave(self._job, [check.seen for check in self._checks])
            return
        Path(self._job["parameters"]["OUTPUT"]).unlink(missing_ok=True)
        check = Check(self._job["parameters"], self._moments.pop(0), self.next)
        self._checks.append(check)
        check.start()


def guarded(step: Callable[..., None]) -> Callable[..., None]:
    """Let a step that fails end the application, which would go on for ever."""

    def run(*arguments: object) -> None:
        try:
            step(*arguments)
        except Exception:
            leave(JOB, [], traceback.format_exc())

    return run


def leave(job: dict[str, Any], runs: list[dict[str, Any]], error: str = "") -> None:
    """Write what was seen and end the application."""
    notes = {"seconds": {}, "processor": {}, "facts": {"runs": runs, "error": error}}
    Path(job["answer"]).write_text(json.dumps(notes), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


JOB = json.loads(Path(os.environ[JOB_VARIABLE]).read_text(encoding="utf-8"))
SESSION = Session(JOB)
QTimer.singleShot(SETTLE_MS, guarded(SESSION.next))
