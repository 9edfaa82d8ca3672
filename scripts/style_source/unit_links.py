"""How units look by their links: shaded by self-containment, or by the share who work in the cores.

The shades are one blue that darkens evenly, so that they print grey; cores have a heavy edge.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import Qgis, QgsEditorWidgetSetup, QgsRuleBasedRenderer

from ako_qgis_plugin.core.functional_area.links.field_words import LINK_FIELD_NAMES
from ako_qgis_plugin.core.functional_area.vocabulary import UNIT_LINK_FIELDS
from ako_qgis_plugin.core.schema import names
from scripts.style_source.expressions import column, escaped, field, number, row, short_name, tip, without_unit
from scripts.style_source.labels import Label, labeling
from scripts.style_source.link_values import rounded
from scripts.style_source.symbols import area, fill_symbol, hatch, outline

HIDDEN: tuple[str, ...] = ()

#: From little to much.
SHADES = ("#E9F1FA", "#C3D9EE", "#92BADD", "#5C8FC2", "#2A649C")

EDGE, CORE_EDGE = "#5A5A5A", "#B3261E"

#: Names of municipalities stand on maps of a voivodeship.
SMALLEST_SCALE = 1_500_000


@dataclass(frozen=True)
class Shading:
    """What the shades show: a field in percent of the employed residents, upper ends of all classes but the last."""

    field: str
    ends: tuple[float, ...]
    label: dict[str, str]


#: Ends of 66.7 and 75 % are those of travel-to-work areas; 15 % is the threshold of the EU-OECD definition.
SHADINGS = {
    "supply": Shading(
        "supply_pct",
        (25, 50, 66.7, 75),
        {"pl": "pracuje w swojej gminie: {percent}", "en": "work where they live: {percent}"},
    ),
    "cores": Shading(
        "cores_pct",
        (5, 10, 15, 30),
        {"pl": "dojeżdża do rdzeni: {percent}", "en": "commute to cores: {percent}"},
    ),
}

TEXTS = {
    "up_to": {"pl": "poniżej {high} %", "en": "below {high} %"},
    "over": {"pl": "{low} % i więcej", "en": "{low} % and more"},
    "unknown": {"pl": "brak danych", "en": "no data"},
    "core": {"pl": "rdzeń", "en": "core"},
}


def _percent(value: float, language: str) -> str:
    text = f"{value:g}"
    return text.replace(".", ",") if language == "pl" else text


def _classes(shading: Shading, language: str) -> list[tuple[str, str]]:
    """Give filter and label of each shade; a value on an end belongs above it, as thresholds are met from there on."""
    name, found = f'"{shading.field}"', []
    for low, high in zip((None, *shading.ends), (*shading.ends, None), strict=True):
        if low is None:
            found.append((f"{name} < {high}", TEXTS["up_to"][language].format(high=_percent(high, language))))
        elif high is None:
            found.append((f"{name} >= {low}", TEXTS["over"][language].format(low=_percent(low, language))))
        else:
            label = f"{_percent(low, language)}–{_percent(high, language)} %"
            found.append((f"{name} >= {low} AND {name} < {high}", label))
    return found


def renderer(variant: str, language: str) -> QgsRuleBasedRenderer:
    """Give shades, a pattern for what is unknown, and the edge of cores above them."""
    shading = SHADINGS[variant]
    root = QgsRuleBasedRenderer.Rule(None)
    for shade, (condition, label) in zip(SHADES, _classes(shading, language), strict=True):
        symbol = fill_symbol(area(shade, 1.0), outline(EDGE, 0.25))
        text = shading.label[language].format(percent=label)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, text))
    unknown = fill_symbol(area("#FFFFFF", 1.0), hatch("#8A8A8A", 45, 2.4, 0.25), outline(EDGE, 0.25))
    missing = f'"{shading.field}" IS NULL'
    text = shading.label[language].format(percent=TEXTS["unknown"][language])
    root.appendChild(QgsRuleBasedRenderer.Rule(unknown, 0, 0, missing, text))
    core = fill_symbol(outline(CORE_EDGE, 0.9))
    # The edges of cores lie above the fills of their neighbours.
    core.symbolLayer(0).setRenderingPass(1)
    root.appendChild(QgsRuleBasedRenderer.Rule(core, 0, 0, '"is_core"', TEXTS["core"][language]))
    result = QgsRuleBasedRenderer(root)
    result.setUsingSymbolLevels(True)
    return result


def labels(variant: str, language: str) -> object:
    """Give the name, the share, and where most go."""
    shading = SHADINGS[variant]
    value = f"coalesce('\\n' || {number(column(shading.field), 1, language)} || ' %', '')"
    towards = f"coalesce('\\n→ ' || nullif({short_name('first_name')}, ''), '')" if variant == "supply" else "''"
    text = f"{field('unit_name')} || {value} || {towards}"
    return labeling([Label(text, "", SMALLEST_SCALE, 6.5, "#101010", False, 8, wrap=0)], Qgis.LabelPlacement.Horizontal)


#: What the map tip shows: field, decimal places, unit.
_SHOWN = (
    ("leaving", 0, ""),
    ("arriving", 0, ""),
    ("balance", 0, ""),
    ("supply_pct", 1, " %"),
    ("demand_pct", 1, " %"),
    ("cores_pct", 1, " %"),
    ("minutes_nearest", 0, " min"),
)


def map_tip(variant: str, language: str) -> str:
    """Give the map tip: the main numbers, and the diagnosis."""
    band = (
        f'<tr><td bgcolor="{SHADES[-1]}"><font color="#FFFFFF"><b>[% {escaped(field("unit_name"))} %]</b></font>'
        "</td></tr>\n"
    )
    body = ""
    for name, places, unit in _SHOWN:
        value = f"{number(column(name), places, language)} || '{unit}'"
        body += row(without_unit(LINK_FIELD_NAMES[name][language]), value, f"{column(name)} IS NOT NULL")
    body += row(LINK_FIELD_NAMES["first_name"][language], escaped(field("first_name")), '"first_name" IS NOT NULL')
    body += row(LINK_FIELD_NAMES["diagnosis"][language], escaped(field("diagnosis")), "TRUE")
    return tip(band, body)


def display_expression(language: str) -> str:
    """Give the name of the unit."""
    return field("unit_name")


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    return list(names(UNIT_LINK_FIELDS))


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values: people whole, the diagnosis in several lines."""
    return rounded(UNIT_LINK_FIELDS) | {"diagnosis": QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True})}
