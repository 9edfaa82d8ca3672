"""How flows between units look: straight lines whose width tells how many people, beside the line of the way back.

Flows to and from cores are orange, all others grey; a line keeps to the right of its way, and its arrow shows where to.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
)
from qgis.PyQt.QtCore import Qt

from ako_qgis_plugin.core.functional_area.links.field_words import LINK_FIELD_NAMES
from ako_qgis_plugin.core.functional_area.vocabulary import PAIR_LINK_FIELDS
from ako_qgis_plugin.core.schema import names
from scripts.style_source.expressions import column, escaped, field, number, row, tip, without_unit
from scripts.style_source.labels import Label, labeling
from scripts.style_source.link_values import rounded
from scripts.style_source.symbols import colour, line, line_symbol

FIELDS = PAIR_LINK_FIELDS

HIDDEN: tuple[str, ...] = ()

#: People from which a class begins, and the width of its lines [mm].
CLASSES = ((0, 0.15), (50, 0.3), (100, 0.6), (250, 1.0), (500, 1.6), (1000, 2.4))

#: By whether one end of the flow is a core.
COLOURS = {True: "#B8450B", False: "#4D4D4D"}

#: Between the lines there and back [mm].
GAP = 0.15

#: An arrow is so much wider than its line [mm].
ARROW = 1.1

#: The smallest class is drawn on maps of a few municipalities only, since it has most lines by far.
SMALLEST_SCALE_OF_SMALL = 350_000

#: Numbers of people stand on maps of an agglomeration.
SMALLEST_SCALE = 600_000

TEXTS = {
    True: {"pl": "do rdzeni i z rdzeni: {people}", "en": "to and from cores: {people}"},
    False: {"pl": "między innymi gminami: {people}", "en": "between others: {people}"},
    "over": {"pl": "{low} osób i więcej", "en": "{low} people and more"},
    "between": {"pl": "{low}–{high} osób", "en": "{low}–{high} people"},
    "below": {
        "pl": "mniej niż {high} osób (od skali 1:{scale})",
        "en": "less than {high} people (from scale 1:{scale})",
    },
}


def _classes(language: str) -> Iterator[tuple[str, str, float]]:
    """Give filter, label and width of each class, the smallest first."""
    ends = [low for low, _ in CLASSES[1:]]
    for (low, width), high in zip(CLASSES, [*ends, None], strict=True):
        if high is None:
            yield f'"flow" >= {low}', TEXTS["over"][language].format(low=low), width
        elif not low:
            yield (
                f'"flow" < {high}',
                TEXTS["below"][language].format(
                    high=high, scale=f"{SMALLEST_SCALE_OF_SMALL:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
                ),
                width,
            )
        else:
            yield (
                f'"flow" >= {low} AND "flow" < {high}',
                TEXTS["between"][language].format(low=low, high=high - 1),
                width,
            )


def _symbol(code: str, width: float) -> QgsLineSymbol:
    offset = width / 2 + GAP
    body = line(code, width, offset=offset)
    head = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.ArrowHeadFilled, width + ARROW)
    head.setColor(colour(code))
    head.setStrokeStyle(Qt.PenStyle.NoPen)
    marker = QgsMarkerSymbol()
    marker.deleteSymbolLayer(0)
    marker.appendSymbolLayer(head)
    arrow = QgsMarkerLineSymbolLayer(True)
    arrow.setPlacements(Qgis.MarkerLinePlacement.LastVertex)
    arrow.setSubSymbol(marker)
    arrow.setOffset(offset)
    symbol = line_symbol(body, arrow)
    symbol.setOpacity(0.85)
    return symbol


def renderer(language: str) -> QgsRuleBasedRenderer:
    """Give widths for flows with cores, then for all others, the largest first in the legend.

    In one list, since QGIS shows groups of rules folded.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for with_core in (True, False):
        is_core = f'{"" if with_core else "NOT "}coalesce("is_with_core", false)'
        for part, people, width in reversed(list(_classes(language))):
            scale = SMALLEST_SCALE_OF_SMALL if width == CLASSES[0][1] else 0
            label = TEXTS[with_core][language].format(people=people)
            symbol = _symbol(COLOURS[with_core], width)
            root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, scale, f"{is_core} AND {part}", label))
    return QgsRuleBasedRenderer(root)


def labels(language: str) -> object:
    """Give the number of people of each unit's largest flow."""
    people = Label(
        number('"flow"', 0, language), '"rank" = 1', SMALLEST_SCALE, 6.5, "#5A2206", False, 4, '"flow" / 100', wrap=0
    )
    return labeling([people], Qgis.LabelPlacement.Line)


def map_tip(language: str) -> str:
    """Give the map tip: from where to where, how many, which shares."""
    title = f"{escaped(field('origin_name'))} || ' → ' || {escaped(field('destination_name'))}"
    band = f'<tr><td bgcolor="{COLOURS[True]}"><font color="#FFFFFF"><b>[% {title} %]</b></font></td></tr>\n'
    body = ""
    for name, places, unit in (
        ("flow", 0, ""),
        ("back_flow", 0, ""),
        ("residents_pct", 1, " %"),
        ("jobs_pct", 1, " %"),
        ("smart", 4, ""),
        ("length_km", 1, " km"),
    ):
        value = f"{number(column(name), places, language)} || '{unit}'"
        body += row(without_unit(LINK_FIELD_NAMES[name][language]), value, f"{column(name)} IS NOT NULL")
    return tip(band, body)


def display_expression(language: str) -> str:
    """Give origin, destination and people."""
    return f"{field('origin_name')} || ' → ' || {field('destination_name')} || ': ' || {field('flow')}"


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values: people whole."""
    return rounded(PAIR_LINK_FIELDS)


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    return list(names(PAIR_LINK_FIELDS))
