#!/usr/bin/env python3
"""Writes `ako_qgis_plugin/styles/*.qml` from the tables of the rule book: every style once in each language."""

from __future__ import annotations

import os
import re
import sys
import uuid
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsAttributeTableConfig,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsVectorLayer,
)

from ako_qgis_plugin.core import words  # noqa: E402
from ako_qgis_plugin.core.functional_area.links.field_words import LINK_FIELD_NAMES  # noqa: E402
from ako_qgis_plugin.core.functional_area.vocabulary import (  # noqa: E402  # noqa: E402
    PAIR_LINK_FIELDS,
    STABILITY_FIELDS,
    UNIT_LINK_FIELDS,
    VARIANT_FIELDS,
)
from ako_qgis_plugin.core.schema import (  # noqa: E402
    EPSG,
    FINDING_FIELDS,
    MUNICIPAL_SUMMARY_FIELDS,
    PROVISION_FIELDS,
    REGISTER_FIELDS,
    ZONE_FIELDS,
    Field,
)
from ako_qgis_plugin.processing_algorithms.layers import qgs_fields  # noqa: E402
from scripts.style_source import (  # noqa: E402
    boundaries,
    desire_lines,
    findings,
    municipal_summary,
    plan_quality,
    provisions,
    register,
    roads,
    seats,
    spot_findings,
    spot_zones,
    stability,
    unit_links,
    variants,
    zones,
)

STYLES = ROOT / "ako_qgis_plugin" / "styles"

LANGUAGES = ("pl", "en")

FIELD_NAMES = words.FIELDS | LINK_FIELD_NAMES

#: What a style file holds; data sources stay the user's, and forms too, but for findings, which the plugin writes.
STYLE_PARTS = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.MapTips
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.AttributeTable
    | QgsMapLayer.StyleCategory.LayerConfiguration
)

#: Written with each symbol and symbol layer, nearly always empty.
REPEATED = ("data_defined_properties",)

#: No label has a callout; QGIS writes the symbol of one as a string whose order differs from run to run.
UNUSED = ("callout",)

DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"

UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")

#: Of a language: how forms and the attribute table show the values of a field.
ShownValues = Callable[[str], dict[str, QgsEditorWidgetSetup]]


@dataclass(frozen=True)
class Style:
    """A style file: its name, the geometry and fields it is for, and the module that says how it looks."""

    name: str
    geometry: str
    fields: tuple[Field, ...]
    source: ModuleType
    variant: str = ""
    shown_values: ShownValues | None = None

    def layer(self, language: str) -> QgsVectorLayer:
        """Give an empty layer that wears the style."""
        layer = QgsVectorLayer(f"{self.geometry}?crs=EPSG:{EPSG}", self.name, "memory")
        layer.dataProvider().addAttributes(list(qgs_fields(self.fields)))
        layer.updateFields()
        chosen = (self.variant,) if self.variant else ()
        layer.setRenderer(partial(self.source.renderer, *chosen)(language))
        layer.setLabeling(partial(self.source.labels, *chosen)(language))
        layer.setLabelsEnabled(True)
        if hasattr(self.source, "diagram"):
            diagram, placed = partial(self.source.diagram, *chosen)(language)
            layer.setDiagramRenderer(diagram)
            layer.setDiagramLayerSettings(placed)
        layer.setMapTipTemplate(partial(self.source.map_tip, *chosen)(language))
        layer.setMapTipsEnabled(bool(layer.mapTipTemplate()))
        layer.setDisplayExpression(self.source.display_expression(language))
        for index, each in enumerate(self.fields):
            layer.setFieldAlias(index, FIELD_NAMES[each.name][language])
        layer.setAttributeTableConfig(_columns(self.source))
        shown = self.shown_values(language) if self.shown_values else {}
        for name, setup in shown.items():
            layer.setEditorWidgetSetup(layer.fields().indexFromName(name), setup)
        return layer

    @property
    def parts(self) -> QgsMapLayer.StyleCategory:
        """Give what the file holds."""
        parts = STYLE_PARTS | QgsMapLayer.StyleCategory.Forms if self.shown_values else STYLE_PARTS
        return parts | QgsMapLayer.StyleCategory.Diagrams if hasattr(self.source, "diagram") else parts


STYLE_FILES = (
    Style("findings", "MultiPolygon", FINDING_FIELDS, findings, shown_values=findings.shown_values),
    Style("plan_quality", "MultiPolygon", FINDING_FIELDS, plan_quality, shown_values=plan_quality.shown_values),
    Style("register", "MultiPolygon", REGISTER_FIELDS, register, shown_values=register.shown_values),
    Style("zones", "MultiPolygon", ZONE_FIELDS, zones),
    Style("provisions_lines", "MultiLineString", PROVISION_FIELDS, provisions, "lines"),
    Style("provisions_points", "MultiPoint", PROVISION_FIELDS, provisions, "points"),
    Style("provisions_polygons", "MultiPolygon", PROVISION_FIELDS, provisions, "polygons"),
    Style("boundaries", "MultiPolygon", boundaries.FIELDS, boundaries),
    Style("roads", "MultiLineString", roads.FIELDS, roads),
    Style("seats", "MultiPoint", seats.FIELDS, seats),
    Style("variants", "MultiPolygon", VARIANT_FIELDS, variants, shown_values=variants.shown_values),
    Style("stability", "MultiPolygon", STABILITY_FIELDS, stability, shown_values=stability.shown_values),
    Style("spot_findings", "MultiPolygon", FINDING_FIELDS, spot_findings),
    Style("spot_zones", "MultiPolygon", ZONE_FIELDS, spot_zones),
    *(
        Style(
            name,
            "MultiPolygon",
            MUNICIPAL_SUMMARY_FIELDS,
            municipal_summary,
            variant,
            shown_values=municipal_summary.shown_values,
        )
        for name, variant in (("municipal_summary", "count"), ("municipal_summary_area", "area"))
    ),
    Style("desire_lines", "LineString", PAIR_LINK_FIELDS, desire_lines, shown_values=desire_lines.shown_values),
    *(
        Style(name, "MultiPolygon", UNIT_LINK_FIELDS, unit_links, variant, shown_values=unit_links.shown_values)
        for name, variant in (("unit_links", "supply"), ("unit_links_cores", "cores"))
    ),
)


def _columns(source: ModuleType) -> QgsAttributeTableConfig:
    columns = []
    for name in source.columns():
        column = QgsAttributeTableConfig.ColumnConfig()
        column.name = name
        column.type = QgsAttributeTableConfig.Type.Field
        column.hidden = name in source.HIDDEN
        columns.append(column)
    config = QgsAttributeTableConfig()
    config.setColumns(columns)
    return config


def tidied(qml: str) -> str:
    """Give the same style for the same input, byte by byte, and a third as long.

    QGIS gives random keys to rules and symbol layers, orders attributes by chance, and writes every property that
    could be data-defined.
    """
    known: dict[str, str] = {}

    def stable(match: re.Match[str]) -> str:
        return known.setdefault(match.group(), f"{{{uuid.uuid5(uuid.NAMESPACE_OID, str(len(known)))}}}")

    root = ElementTree.fromstring(qml)
    root.attrib = {"version": root.attrib["version"], "styleCategories": root.attrib["styleCategories"]}
    for element in root.iter():
        element.attrib = dict(sorted(element.attrib.items()))
        element.text = (element.text or "").strip() or None
        element.tail = None
        for child in list(element):
            if child.tag in UNUSED or (child.tag in REPEATED and not _says_something(child)) or _is_default(child):
                element.remove(child)
    ElementTree.indent(root, "")
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    return f"{DOCTYPE}\n{UUID.sub(stable, text)}\n"


def _is_default(element: ElementTree.Element) -> bool:
    return element.tag == "editWidget" and not element.get("type")


def _says_something(element: ElementTree.Element) -> bool:
    properties = [each for each in element.iter("Option") if each.get("name") == "properties"]
    return any(len(each) for each in properties)


def write_styles(folder: Path) -> list[Path]:
    """Write every style in every language; give the paths."""
    written = []
    for style in STYLE_FILES:
        for language in LANGUAGES:
            path = folder / f"{style.name}_{language}.qml"
            message, done = style.layer(language).saveNamedStyle(str(path), style.parts)
            if not done:
                raise OSError(f"{path}: {message}")
            path.write_text(tidied(path.read_text(encoding="utf-8")), encoding="utf-8")
            written.append(path)
    return written


def main() -> int:
    """Write the styles beside the package's other resources."""
    application = QgsApplication([], False)
    application.initQgis()
    for path in write_styles(STYLES):
        print(path.relative_to(ROOT))
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
