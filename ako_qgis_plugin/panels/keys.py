"""Keys of the panel: they work wherever nothing is being typed, and come before those of the window."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QWidget

#: Sent before a shortcut of the window is looked for; who accepts it gets the key instead.
_CLAIM = QEvent.Type.ShortcutOverride


class KeyPane(QWidget):
    """Hands keys that no widget inside has taken to functions."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._functions: dict[str, Callable[[], None]] = {}

    def bind(self, keys: str, function: Callable[[], None]) -> None:
        """Have a key, or several that are parted by spaces, call a function."""
        for key in keys.split():
            self._functions[QKeySequence(key).toString()] = function

    def event(self, event) -> bool:
        if event.type() == _CLAIM and _name(event) in self._functions:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event) -> None:
        function = self._functions.get(_name(event))
        if function is None:
            super().keyPressEvent(event)
            return
        event.accept()
        function()


def _name(event) -> str:
    """Give the name of a key with those held down; the number pad counts as the row of numbers."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.text() == "?":
        return "?"
    names = [
        (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
        (Qt.KeyboardModifier.AltModifier, "Alt"),
        (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    ]
    return "+".join([*(name for modifier, name in names if held & modifier), QKeySequence(event.key()).toString()])
