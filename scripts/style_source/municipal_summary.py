"""How municipalities look by what was found in them: shaded by number or area of conflicts, verdicts as a pie.

The shades are one blue that darkens evenly, so that they print grey; those without conflicts differ by pattern, since
none of them is a clean bill.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsDiagramLayerSettings,
    QgsDiagramSettings,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsPieDiagram,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleCategoryDiagramRenderer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ako_qgis_plugin.core import words
from ako_qgis_plugin.core.schema import MUNICIPAL_SUMMARY_FIELDS, Standing, Verdict, names
from scripts.style_source.expressions import escaped, field, in_words, number, quoted, row, tip
from scripts.style_source.findings import VERDICT_LOOKS
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import area, dots, fill_symbol, hatch, outline

HIDDEN: tuple[str, ...] = ()

#: From few to many; the last has no end.
SHADES = ("#E1ECF7", "#B9D3EA", "#86B3D8", "#5089BD", "#245E95")

EDGE = "#4A4A4A"

#: Of the pies [mm].
PIE_SIZE = 7.5

#: Parts of the pie, clockwise from the top.
PARTS = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION, Verdict.NOT_ASSESSED)

#: Names of municipalities stand on maps of a voivodeship.
SMALLEST_SCALE = 1_500_000


@dataclass(frozen=True)
class Shading:
    """What the shades show: a field, the upper ends of all classes but the last, how many of it are a unit."""

    field: str
    ends: tuple[int, ...]
    factor: int
    unit: str


SHADINGS = {
    "count": Shading("collisions", (2, 5, 10, 20), 1, ""),
    "area": Shading("area_m2", (1, 5, 25, 100), 10_000, " ha"),
}

TEXTS = {
    "count": {"pl": "Kolizje i potencjalne kolizje (liczba)", "en": "Conflicts and potential conflicts (number)"},
    "area": {"pl": "Kolizje i potencjalne kolizje (powierzchnia)", "en": "Conflicts and potential conflicts (area)"},
    "none": {"pl": "Gminy bez kolizji", "en": "Municipalities without conflicts"},
    "over": {"pl": "ponad", "en": "over"},
    "up_to": {"pl": "do", "en": "up to"},
    "screening": {"pl": "W obszarach rozległych", "en": "In broad areas"},
    "decided": {"pl": "Rozstrzygnięte", "en": "Decided"},
    "of": {"pl": "z", "en": "of"},
    "area_m2": {"pl": "Powierzchnia kolizji", "en": "Area of conflicts"},
    "once": {"pl": "nakładające się liczone raz", "en": "where they overlap counted once"},
}


def _patterns() -> dict[Standing, QgsFillSymbol]:
    edge = 0.3
    return {
        Standing.ATTENTION: fill_symbol(area("#FFFFFF", 1.0), dots("#8A6D00", 2.2, 0.5), outline(EDGE, edge)),
        Standing.NOT_ASSESSED: fill_symbol(
            area("#FFFFFF", 1.0),
            hatch("#7D7D7D", 45, 2.2, 0.3),
            hatch("#7D7D7D", 135, 2.2, 0.3),
            outline(EDGE, edge),
        ),
        Standing.NO_COLLISIONS: fill_symbol(area("#FFFFFF", 1.0), outline(EDGE, edge)),
        Standing.NO_FINDINGS: fill_symbol(area("#FFFFFF", 1.0), hatch("#BDBDBD", 45, 3.2, 0.25), outline(EDGE, edge)),
    }


def _classes(shading: Shading, language: str) -> list[tuple[str, str]]:
    """Give filter and label of each shade; the first holds 0 too, since a conflict without a geometry has no area."""
    found, low = [], 0
    for end in shading.ends:
        condition = f'"{shading.field}" <= {end * shading.factor}'
        if low:
            condition = f'"{shading.field}" > {low * shading.factor} AND {condition}'
        first = low + 1 if shading.factor == 1 else low
        label = f"{first}–{end}" if first else f"{TEXTS['up_to'][language]} {end}"
        found.append((condition, label + shading.unit))
        low = end
    found.append((f'"{shading.field}" > {low * shading.factor}', f"{TEXTS['over'][language]} {low}{shading.unit}"))
    return found


def renderer(variant: str, language: str) -> QgsRuleBasedRenderer:
    """Give a group of shades, and one of patterns for what has no conflict."""
    root = QgsRuleBasedRenderer.Rule(None)
    shades = QgsRuleBasedRenderer.Rule(
        None, 0, 0, f'"standing" = {quoted(Standing.COLLISIONS)}', TEXTS[variant][language]
    )
    for shade, (condition, label) in zip(SHADES, _classes(SHADINGS[variant], language), strict=True):
        symbol = fill_symbol(area(shade, 1.0), outline(EDGE, 0.3))
        shades.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
    others = QgsRuleBasedRenderer.Rule(None, 0, 0, "", TEXTS["none"][language])
    for standing, symbol in _patterns().items():
        text = words.STANDINGS[standing][language]
        others.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, f'"standing" = {quoted(standing)}', text))
    root.appendChild(shades)
    root.appendChild(others)
    return QgsRuleBasedRenderer(root)


def diagram(variant: str, language: str) -> tuple[QgsSingleCategoryDiagramRenderer, QgsDiagramLayerSettings]:
    """Give a pie of the verdicts of each municipality that has any."""
    settings = QgsDiagramSettings()
    settings.enabled = True
    settings.categoryAttributes = [f'"{verdict}"' for verdict in PARTS]
    settings.categoryLabels = [words.VERDICTS[verdict][language] for verdict in PARTS]
    settings.categoryColors = [QColor(VERDICT_LOOKS[verdict].colour) for verdict in PARTS]
    settings.size = QSizeF(PIE_SIZE, PIE_SIZE)
    settings.sizeType = Qgis.RenderUnit.Millimeters
    settings.penColor = QColor("#FFFFFF")
    settings.penWidth = 0.25
    settings.minimumSize = 0
    settings.rotationOffset = 270
    result = QgsSingleCategoryDiagramRenderer()
    result.setDiagram(QgsPieDiagram())
    result.setDiagramSettings(settings)
    placed = QgsDiagramLayerSettings()
    placed.setPlacement(QgsDiagramLayerSettings.Placement.OverPoint)
    placed.setShowAllDiagrams(True)
    placed.setPriority(9)
    total = " + ".join(f'coalesce("{verdict}", 0)' for verdict in PARTS)
    properties = placed.dataDefinedProperties()
    properties.setProperty(QgsDiagramLayerSettings.Property.Show, QgsProperty.fromExpression(f"{total} > 0"))
    placed.setDataDefinedProperties(properties)
    return result, placed


def _shown(variant: str, language: str) -> str:
    silent = in_words(field("standing"), {Standing.NOT_ASSESSED: "?", Standing.NO_FINDINGS: "–"})
    value = 'to_string("collisions")' if variant == "count" else _hectares(language)
    return f'if("standing" IN ({quoted(Standing.NOT_ASSESSED)}, {quoted(Standing.NO_FINDINGS)}), {silent}, {value})'


def _hectares(language: str) -> str:
    hectares = 'coalesce("area_m2", 0) / 10000'
    return f"{number(hectares, 1, language)} || ' ha'"


def labels(variant: str, language: str) -> object:
    """Give the name and the number, below the pie where there is room."""
    text = f"{field('municipality')} || '\\n' || {_shown(variant, language)}"
    name = Label(text, "", SMALLEST_SCALE, 7.0, "#101010", True, 8, wrap=20)
    result = labeling([name], Qgis.LabelPlacement.OverPoint)
    for rule in result.rootRule().descendants():
        settings = rule.settings()
        settings.quadOffset = Qgis.LabelQuadrantPosition.Below
        settings.centroidInside = True
        settings.yOffset = PIE_SIZE / 2 + 0.3
        settings.offsetUnits = Qgis.RenderUnit.Millimeters
        rule.setSettings(settings)
    return result


def map_tip(variant: str, language: str) -> str:
    """Give the map tip: how the municipality stands, and its numbers."""
    standings = {code: text[language] for code, text in words.STANDINGS.items()}
    band = (
        f'<tr><td bgcolor="{SHADES[-1]}"><font color="#FFFFFF"><b>[% {escaped(field("municipality"))} %]</b>'
        f" · [% {in_words(field('standing'), standings)} %]</font></td></tr>\n"
    )
    body = "".join(row(words.VERDICTS[verdict][language], field(verdict), "TRUE") for verdict in PARTS)
    body += row(TEXTS["screening"][language], field("screening"), "TRUE")
    size = f"{_hectares(language)} || ' ({TEXTS['once'][language]})'"
    body += row(TEXTS["area_m2"][language], size, "TRUE")
    total = 'coalesce("open", 0) + coalesce("decided", 0)'
    decided = f"{field('decided')} || ' {TEXTS['of'][language]} ' || ({total})"
    body += row(TEXTS["decided"][language], decided, "TRUE")
    return tip(band, body)


def display_expression(language: str) -> str:
    """Give the municipality and its number of conflicts."""
    return f"{field('municipality')} || ': ' || {field('collisions')}"


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    first = ["municipality", "standing", "collisions", "area_m2"]
    return first + [name for name in names(MUNICIPAL_SUMMARY_FIELDS) if name not in first]


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values: codes in words, areas rounded."""
    standings = [{text[language]: str(code)} for code, text in words.STANDINGS.items()]
    return {
        "standing": QgsEditorWidgetSetup("ValueMap", {"map": standings}),
        "area_m2": QgsEditorWidgetSetup("Range", {"Precision": 0}),
    }
