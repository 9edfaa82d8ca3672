"""A line of the panel that tells something, and offers what can be done about it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QToolButton

_ICON_PX = 16
#: What asks for nothing goes by itself [ms].
_SHOWN_MS = 8_000


class Notice(QFrame):
    """Hidden until there is something to tell."""

    #: The button was pressed; the word says what it offered.
    taken = pyqtSignal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._offer = ""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_SHOWN_MS)
        self._end.timeout.connect(self.hide)
        self._icon = QLabel(self)
        self._icon.setPixmap(QgsApplication.getThemeIcon("/mIconInfo.svg").pixmap(_ICON_PX, _ICON_PX))
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda _checked: self._take())
        close = QToolButton(self)
        close.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_TitleBarCloseButton))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(lambda _checked: self.hide())
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 3, 3)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.hide()

    def tell(self, text: str, button: str = "", offer: str = "", *, is_grave: bool = False) -> None:
        """Show a text and, where something can be done, a button; ``offer`` comes back when it is pressed."""
        icon = "/mIconWarning.svg" if is_grave else "/mIconInfo.svg"
        self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(_ICON_PX, _ICON_PX))
        self._offer = offer
        self.label.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()
        self._end.stop()
        if not button and not is_grave:
            self._end.start()

    def _take(self) -> None:
        self.hide()
        self.taken.emit(self._offer)
