"""Collects what was doubted while plans were read, so that a thousand like faults make one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ako_qgis_plugin.core.wording import listed, shortened

if TYPE_CHECKING:
    from ako_qgis_plugin.core.progress import Progress

#: So many objects are named in one warning; the rest is counted.
NAMES_SHOWN = 50

#: A fault quotes values of the file and may be a whole sentence longer [characters].
_FAULT_LENGTH = 1000


class Remarks:
    """Warnings about objects and notes about files, told once, in an order that does not depend on the files'."""

    def __init__(self) -> None:
        self._warnings: dict[tuple[str, str], list[str]] = {}
        self._notes: set[str] = set()

    def warn(self, where: str, what: str, subject: str) -> None:
        """Doubt one object: the file or plan it stands in, the fault, the object's name."""
        place = shortened(where), shortened(what, _FAULT_LENGTH)
        self._warnings.setdefault(place, []).append(shortened(subject))

    def note(self, text: str) -> None:
        """State a fact once, however often it is met."""
        self._notes.add(text)

    def tell(self, progress: Progress) -> None:
        """Hand everything to the caller."""
        for text in sorted(self._notes):
            progress.note(text)
        for (where, what), subjects in sorted(self._warnings.items()):
            progress.warn(f"{where}: {what}: {listed(sorted(subjects), NAMES_SHOWN)}")
