"""Variants that are pinned: named, and kept in the project as definitions, from which they are computed again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsProject

_SCOPE, _PINS, _STATE = "ako", "functional_area_variants", "functional_area_panel"


@dataclass(frozen=True, slots=True)
class Pin:
    """A variant by its definition; ``members`` are the units that were inside when it was pinned."""

    name: str
    definition: str
    members: tuple[str, ...] = ()


class PinBoard:
    """The variants pinned in one project; every change marks the project as modified."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project

    def pins(self) -> list[Pin]:
        """Give what is pinned, in the order in which it was."""
        return [pin for pin in map(_pin, _read(self._project, _PINS, list)) if pin is not None]

    def keep(self, pin: Pin) -> None:
        """Pin a variant; one of the same name is replaced."""
        pins = self.pins()
        places = [place for place, known in enumerate(pins) if known.name == pin.name]
        pins[places[0] if places else len(pins) :] = [pin, *pins[places[0] + 1 :]] if places else [pin]
        self._write(pins)

    def rename(self, old: str, new: str) -> None:
        """Give a pinned variant another name."""
        self._write([Pin(new, pin.definition, pin.members) if pin.name == old else pin for pin in self.pins()])

    def remove(self, names: Sequence[str]) -> None:
        """Let go of pinned variants."""
        self._write([pin for pin in self.pins() if pin.name not in names])

    def _write(self, pins: Sequence[Pin]) -> None:
        self._project.writeEntry(_SCOPE, _PINS, json.dumps([asdict(pin) for pin in pins], ensure_ascii=False))

    # What the panel had been asked

    def state(self) -> dict:
        """Give what the panel was asked when the project was saved."""
        return _read(self._project, _STATE, dict)

    def keep_state(self, state: dict) -> None:
        """Remember what the panel is asked."""
        self._project.writeEntry(_SCOPE, _STATE, json.dumps(state, ensure_ascii=False))


def _read(project: QgsProject, key: str, kind: type) -> list | dict:
    text, _ = project.readEntry(_SCOPE, key)
    try:
        content = json.loads(text) if text else kind()
    except ValueError:
        # Whoever wrote into the project by hand.
        return kind()
    return content if isinstance(content, kind) else kind()


def _pin(content: object) -> Pin | None:
    if not isinstance(content, dict):
        return None
    name, definition, members = content.get("name"), content.get("definition"), content.get("members", [])
    if not isinstance(name, str) or not isinstance(definition, str) or not isinstance(members, list):
        return None
    return Pin(name, definition, tuple(str(code) for code in members))
