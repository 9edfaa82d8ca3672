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
