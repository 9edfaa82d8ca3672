"""How seats of municipalities look: a small disc; names stand on the municipalities."""

from __future__ import annotations

from qgis.core import Qgis, QgsSimpleMarkerSymbolLayer, QgsSingleSymbolRenderer

from ako_qgis_plugin.core.schema import Field
from scripts.style_source.expressions import field
from scripts.style_source.labels import labeling
from scripts.style_source.symbols import marker_symbol

HIDDEN: tuple[str, ...] = ()

FIELDS = (Field("teryt"), Field("name"))


def renderer(language: str) -> QgsSingleSymbolRenderer:
    """Give a disc with a white rim."""
    shape = QgsSimpleMarkerSymbolLayer.Shape.Circle
    return QgsSingleSymbolRenderer(marker_symbol(shape, "#303030", 1.8, hollow=False))


def labels(language: str) -> object:
    """Give none: names stand on the municipalities."""
    return labeling([], Qgis.LabelPlacement.AroundPoint)


def map_tip(language: str) -> str:
    """Give none."""
    return ""


def display_expression(language: str) -> str:
    """Give the name of the seat."""
    return field("name")


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    return ["name", "teryt"]
