"""Core progress told to a Processing feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ako_qgis_plugin.core.errors import Cancelled

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback


class FeedbackProgress:
    """Maps the core's 0 to 1 onto a part of the progress bar."""

    def __init__(self, feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 100.0) -> None:
        self._feedback = feedback
        self._start = start
        self._end = end

    @classmethod
    def standing(cls, feedback: QgsProcessingFeedback) -> FeedbackProgress:
        """Give a progress that leaves the bar where it is and only looks for a cancel."""
        return cls(feedback, feedback.progress(), feedback.progress())

    def advance(self, fraction: float) -> None:
        """Move the bar; raise Cancelled when the user asked to stop."""
        if self._feedback.isCanceled():
            raise Cancelled
        self._feedback.setProgress(self._start + (self._end - self._start) * fraction)

    def note(self, text: str) -> None:
        """Put a line into the log."""
        self._feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        """Put a warning into the log."""
        self._feedback.pushWarning(text)
