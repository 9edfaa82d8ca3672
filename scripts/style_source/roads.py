"""How roads with speeds look: wider and darker the faster one drives."""

from __future__ import annotations

from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsRendererCategory

from ako_qgis_plugin.core.schema import Field, FieldType
from scripts.style_source.expressions import field
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import line, line_symbol

HIDDEN: tuple[str, ...] = ()

FIELDS = (Field("road"), Field("road_class"), Field("speed_kmh", FieldType.INTEGER))

#: Class of road as the data have it, its name in each language, colour and width [mm].
CLASSES = (
    ("krajowa", {"pl": "krajowa", "en": "national"}, "#8C2D04", 0.9),
    ("wojewódzka", {"pl": "wojewódzka", "en": "regional"}, "#CC6A1F", 0.65),
    ("powiatowa", {"pl": "powiatowa", "en": "county"}, "#8A8A8A", 0.4),
)


def renderer(language: str) -> QgsCategorizedSymbolRenderer:
    """Give a line for each class of road, in a white casing."""
    categories = [
        QgsRendererCategory(code, line_symbol(line("#FFFFFF", width + 0.5), line(colour, width)), names[language])
        for code, names, colour, width in CLASSES
    ]
    return QgsCategorizedSymbolRenderer("road_class", categories)


def labels(language: str) -> object:
    """Give the number of the road, where it has one."""
    number = Label(field("road"), "\"road_class\" <> 'powiatowa'", 400_000, 7.0, "#8C2D04", True, 4)
    return labeling([number], Qgis.LabelPlacement.Line)


def map_tip(language: str) -> str:
    """Give none: class and number stand on the map."""
    return ""


def display_expression(language: str) -> str:
    """Give the road's number."""
    return field("road")


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    return [each.name for each in FIELDS]
