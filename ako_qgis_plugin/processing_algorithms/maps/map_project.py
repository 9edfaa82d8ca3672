"""A project of its own for the maps of a document: layers styled for paper; what the user has open is not touched.

Layers are copied and drawn in the thread that owns them.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QPainter

from ako_qgis_plugin.core.schema import EPSG, Field
from ako_qgis_plugin.core.words import LAYER_NAMES
from ako_qgis_plugin.processing_algorithms.layers import project_crs, qgs_fields
from ako_qgis_plugin.processing_algorithms.styling import apply_style


class MapProject:
    """Holds the layers of maps; texts on them are in ``language``, pl or en."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.project = QgsProject()
        self.project.setCrs(project_crs())
        self.project.setTransformContext(QgsProject.instance().transformContext())

    def _copy(self, layer: QgsVectorLayer, kind: str) -> QgsVectorLayer:
        copy = layer.clone()
        # Whatever makes a page a picture, or hides the layer at some scale, stays with the user.
        copy.setOpacity(1.0)
        copy.setBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        copy.setFeatureBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        copy.setScaleBasedVisibility(False)
        copy.setAuxiliaryLayer(None)
        copy.setDiagramRenderer(None)
        self._keep(copy, kind)
        return copy

    def _keep(self, layer: QgsVectorLayer, kind: str) -> None:
        apply_style(layer, kind, self.language)
        layer.setName(LAYER_NAMES[kind][self.language])
        self.project.addMapLayer(layer, addToLegend=False)

    def memory_layer(self, geometry: str, fields: Iterable[Field], kind: str) -> QgsVectorLayer:
        """Give an empty layer in memory, styled; it belongs to the project of the maps."""
        layer = self.plain_layer(geometry, fields)
        self._keep(layer, kind)
        return layer

    def plain_layer(self, geometry: str, fields: Iterable[Field]) -> QgsVectorLayer:
        """Give an empty layer in memory without a style of ours; it belongs to the project of the maps."""
        layer = QgsVectorLayer(f"{geometry}?crs=EPSG:{EPSG}", "", "memory")
        layer.dataProvider().addAttributes(list(qgs_fields(fields)))
        layer.updateFields()
        self.project.addMapLayer(layer, addToLegend=False)
        return layer

    def request(self) -> QgsFeatureRequest:
        """Give a request for features where the maps have them, in EPSG:2180."""
        return QgsFeatureRequest().setDestinationCrs(self.project.crs(), self.project.transformContext())
