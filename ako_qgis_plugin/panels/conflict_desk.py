"""The desk at which findings are reviewed: the one object that knows panel, layer and map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ako_qgis_plugin.panels.conflict_dock import ConflictDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class ConflictDesk:
    """Wires the conflict panel to the layers of the project and to the map."""

    def __init__(self, interface: QgisInterface) -> None:
        self.dock = ConflictDock(interface.mainWindow())

    def close(self) -> None:
        """Leave layers and map as if the panel had never been there."""
