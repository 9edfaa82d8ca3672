"""The conflict panel: widgets and signals, nothing else."""

from __future__ import annotations

from qgis.gui import QgsDockWidget


class ConflictDock(QgsDockWidget):
    """Shows findings, tells what a person wants done with them."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoConflicts")
        self.setWindowTitle(self.tr("AKO: conflicts"))
