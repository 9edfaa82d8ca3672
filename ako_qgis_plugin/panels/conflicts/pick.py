"""Findings chosen by a click on the map; where there are several, a menu offers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QMenu

from ako_qgis_plugin.panels.conflicts.kinds import is_fault
from ako_qgis_plugin.panels.conflicts.places import transformed_box
from ako_qgis_plugin.panels.conflicts.rows import gravity
from ako_qgis_plugin.panels.look import verdict_icon

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ako_qgis_plugin.panels.conflicts.dock import ConflictDock
    from ako_qgis_plugin.panels.conflicts.model import ConflictModel

#: So many findings in one place are offered.
_OFFERED = 15


class PickTool(QgsMapTool):
    """Tells where the map was clicked, and how far around that a click reaches."""

    clicked = pyqtSignal(QgsPointXY, float)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def canvasReleaseEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint(), self.searchRadiusMU(self.canvas()))


class Picker(QObject):
    """Turns the panel's map tool on and off, and finds what was clicked at in ``layer``."""

    #: The row of the finding that was meant.
    picked = pyqtSignal(int)

    def __init__(self, dock: ConflictDock, model: ConflictModel, canvas: QgsMapCanvas) -> None:
        super().__init__(dock)
        self.layer: QgsVectorLayer | None = None
        self._dock, self._model, self._canvas = dock, model, canvas
        self._tool = PickTool(canvas)
        self._tool.setAction(dock.pick_action)
        self._tool.clicked.connect(self.choose_at)
        dock.pick_action.toggled.connect(self._switch)

    def stop(self) -> None:
        """Give the map its former tool back."""
        self._canvas.unsetMapTool(self._tool)

    def _switch(self, is_on: bool) -> None:
        if is_on and self.layer is not None:
            self._canvas.setMapTool(self._tool)
        elif not is_on and self._canvas.mapTool() == self._tool:
            self.stop()

    def choose_at(self, point: QgsPointXY, radius: float) -> None:
        """Choose the finding at a point of the map, or offer those that are there."""
        rows = self._rows_at(point, radius)
        if not rows:
            self._dock.notice.tell(self.tr("There is no finding here."))
        elif len(rows) == 1:
            self.picked.emit(rows[0])
        else:
            self._offer(rows)

    def _rows_at(self, point: QgsPointXY, radius: float) -> list[int]:
        if self.layer is None or self._model.lookup is None:
            return []
        around = QgsRectangle(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius)
        crs = self._canvas.mapSettings().destinationCrs()
        box = transformed_box(around, crs, self.layer.crs(), QgsProject.instance())
        if box is None:
            return []
        rows = self._model.lookup.rows
        found = self._touching(box, QgsGeometry.fromRect(box))
        shown = set(self._model.order.tolist())
        verdict = rows.texts["verdict"].value
        return sorted(found, key=lambda row: (row not in shown, gravity([verdict(row)])[0], row))

    def _touching(self, box: QgsRectangle, place: QgsGeometry) -> list[int]:
        rows = self._model.lookup.rows
        boxes = rows.boxes
        near = (boxes[:, 0] <= box.xMaximum()) & (boxes[:, 2] >= box.xMinimum())
        near &= (boxes[:, 1] <= box.yMaximum()) & (boxes[:, 3] >= box.yMinimum())
        by_number = {int(rows.feature_ids[row]): int(row) for row in np.flatnonzero(near)}
        if not by_number:
            return []
        request = QgsFeatureRequest().setFilterFids(list(by_number)).setNoAttributes()
        return [by_number[each.id()] for each in self.layer.getFeatures(request) if each.geometry().intersects(place)]

    def _offer(self, rows: list[int]) -> None:
        shown = set(self._model.order.tolist())
        lookup = self._model.lookup
        menu = QMenu(self._dock)
        menu.setObjectName("AkoConflictsHere")
        menu.aboutToHide.connect(menu.deleteLater)
        for row in rows[:_OFFERED]:
            parts = (lookup.text(field, row) for field in ("zone_label", "provision_name"))
            sign = " · " if is_fault(lookup.rows.texts["category"].value(row)) else " × "
            text = sign.join(filter(None, parts)).replace("&", "&&")
            if row not in shown:
                text = self.tr("{} (hidden by the filters)").format(text)
            action = menu.addAction(verdict_icon(lookup.rows.texts["verdict"].value(row)), text)
            action.triggered.connect(lambda _checked, each=row: self.picked.emit(each))
        if len(rows) > _OFFERED:
            menu.addAction(self.tr("and {} more").format(len(rows) - _OFFERED)).setEnabled(False)
        menu.popup(QCursor.pos())
