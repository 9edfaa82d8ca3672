"""How municipal boundaries look: an edge that carries no meaning of its own, and the name."""

from __future__ import annotations

from qgis.core import Qgis, QgsSingleSymbolRenderer

from ako_qgis_plugin.core.schema import Field
from scripts.style_source.expressions import field
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import fill_symbol, outline

HIDDEN: tuple[str, ...] = ()

FIELDS = (Field("teryt"), Field("municipality"))


def renderer(language: str) -> QgsSingleSymbolRenderer:
    """Give the dash-dot edge of an administrative boundary over a white casing."""
    return QgsSingleSymbolRenderer(fill_symbol(outline("#FFFFFF", 0.9), outline("#505050", 0.35, (5.0, 1.2, 1.0, 1.2))))


def labels(language: str) -> object:
    """Give the municipality's name."""
    name = Label(field("municipality"), "", 600_000, 8.0, "#404040", True, 8, wrap=18)
    return labeling([name], Qgis.LabelPlacement.Horizontal)


def map_tip(language: str) -> str:
    """Give none: the name stands on the map."""
    return ""


def display_expression(language: str) -> str:
    """Give the municipality's name."""
    return field("municipality")


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    return ["municipality", "teryt"]
