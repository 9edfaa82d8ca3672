"""How long-running core code reports progress and learns of a cancel."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """The three things core code may ask of its caller."""

    def advance(self, fraction: float) -> None:
        """Report the share done, 0 to 1. Raises Cancelled when asked to stop."""

    def note(self, text: str) -> None:
        """Say what was examined and how much of it."""

    def warn(self, text: str) -> None:
        """Say what was left out, repaired or doubted."""


class Part:
    """A part of the work, whose 0 to 1 lies between two shares of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def advance(self, fraction: float) -> None:
        """Report the share of this part that is done."""
        self._whole.advance(self._start + (self._end - self._start) * fraction)

    def note(self, text: str) -> None:
        """Pass the note on."""
        self._whole.note(text)

    def warn(self, text: str) -> None:
        """Pass the warning on."""
        self._whole.warn(text)


class SilentProgress:
    """For tests and scripts; keeps what was said."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.warnings: list[str] = []

    def advance(self, fraction: float) -> None:
        """Do nothing."""

    def note(self, text: str) -> None:
        """Keep the note."""
        self.notes.append(text)

    def warn(self, text: str) -> None:
        """Keep the warning."""
        self.warnings.append(text)
