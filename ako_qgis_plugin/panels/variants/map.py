"""The variant on the map: units in their roles, the one that is chosen, and which unit lies below a click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY, QgsProcessingContext, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ako_qgis_plugin.panels.conflicts.pick import PickTool
from ako_qgis_plugin.panels.conflicts.places import transformed_box
from ako_qgis_plugin.panels.variants.canvas_item import Painted, UnitsItem
from ako_qgis_plugin.processing_algorithms.layers import project_crs, reprojected

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ako_qgis_plugin.core.functional_area.units import Units

#: The map shows so much more than the units that are zoomed to.
_MARGIN = 1.2


class VariantMap(QObject):
    """What the panel draws on a map canvas; ``close`` removes all of it."""

    #: The place, among the units, of the one that was clicked at.
    clicked = pyqtSignal(int)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._units: Units | None = None
        self._item = UnitsItem(canvas)
        self.tool = PickTool(canvas)
        self.tool.clicked.connect(self._tell)
        canvas.destinationCrsChanged.connect(self._reproject)

    def close(self) -> None:
        """Remove everything and listen no more."""
        self._canvas.destinationCrsChanged.disconnect(self._reproject)
        self.stop_picking()
        self._canvas.scene().removeItem(self._item)

    @property
    def item(self) -> UnitsItem:
        """Give what lies on the canvas."""
        return self._item

    def set_units(self, units: Units | None) -> None:
        """Draw these units from now on; None draws nothing."""
        self._units = units
        self._reproject()

    def show_units(self, painted: Sequence[Painted]) -> None:
        """Draw the units so."""
        self._item.show_units(painted)

    def choose(self, place: int | None) -> None:
        """Set one unit off."""
        self._item.choose(place)

    def grey(self) -> None:
        """Show that what is drawn is no longer the result."""
        self._item.set_stale()

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide all of it."""
        self._item.setVisible(is_visible)

    def _reproject(self) -> None:
        painted, units = self._item.painted, self._units
        shapes = None
        if units is not None and units.geometry is not None:
            context = QgsProcessingContext()
            context.setTransformContext(QgsProject.instance().transformContext())
            shapes = reprojected(units.geometry, project_crs(), self._crs(), context)
        is_same = shapes is not None and len(shapes) == len(painted)
        self._item.set_shapes(shapes)
        if is_same:
            self._item.show_units(painted)

    def _crs(self):
        return self._canvas.mapSettings().destinationCrs()

    # Looking and clicking

    def zoom_to(self, places: Sequence[int]) -> None:
        """Show units with some air around them."""
        import numpy as np
        import shapely

        if self._units is None or self._units.geometry is None or not len(places):
            return
        bounds = shapely.total_bounds(self._units.geometry[list(places)])
        if np.isnan(bounds).any():
            return
        project = QgsProject.instance()
        box = transformed_box(QgsRectangle(*bounds.tolist()), project_crs(), self._crs(), project)
        if box is None or not box.isFinite() or box.isEmpty():
            return
        box.scale(_MARGIN)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def start_picking(self) -> None:
        """Let clicks on the map choose units."""
        self._canvas.setMapTool(self.tool)

    def stop_picking(self) -> None:
        """Give the map its former tool back."""
        if self._canvas.mapTool() == self.tool:
            self._canvas.unsetMapTool(self.tool)

    def _tell(self, point: QgsPointXY, _radius: float) -> None:
        place = self.unit_at(point)
        if place is not None:
            self.clicked.emit(place)

    def unit_at(self, point: QgsPointXY) -> int | None:
        """Give the unit below a point of the map."""
        import numpy as np
        import shapely

        if self._units is None or self._units.geometry is None:
            return None
        spot = QgsRectangle(point, point)
        here = transformed_box(spot, self._crs(), project_crs(), QgsProject.instance())
        if here is None:
            return None
        found = np.flatnonzero(shapely.intersects_xy(self._units.geometry, here.xMinimum(), here.yMinimum()))
        return int(found[0]) if len(found) else None
