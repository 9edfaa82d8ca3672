"""How several variants look together: the darker, the more of them a unit belongs in.

The shades are one blue that darkens evenly, so that they print grey; units in all variants have a heavy rim.
"""

from __future__ import annotations

from qgis.core import Qgis, QgsEditorWidgetSetup, QgsRuleBasedRenderer

from ako_qgis_plugin.core.functional_area.variants.variant_words import STANDINGS, TEXTS
from ako_qgis_plugin.core.functional_area.vocabulary import STABILITY_FIELDS, Standing
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.core.words import FIELDS
from scripts.style_source.expressions import column, escaped, field, has, in_words, number, quoted, row, tip
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import area, fill_symbol, hatch, outline

HIDDEN: tuple[str, ...] = ()

EDGE = "#4A4A4A"

IN_ALL, IN_NONE = "#174A7C", "#F4F4F2"

#: Units in some variants, by the share of the variants that they belong in: the upper ends [%], and the shades.
SHADES = ((25, "#DCE9F5"), (50, "#B3D0E9"), (75, "#7FAFD8"), (100, "#4B86BA"))

SMALLEST_SCALE = 1_500_000


def renderer(language: str) -> QgsRuleBasedRenderer:
    """Give a rule for units in all, in some by their share, and in none."""
    root = QgsRuleBasedRenderer.Rule(None)

    def add(fill: str, width: float, condition: str, label: str) -> None:
        symbol = fill_symbol(area(fill, 1.0), outline(EDGE, width))
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, f'"variants" > 0 AND {condition}', label))

    add(IN_ALL, 0.7, f'"standing" = {quoted(Standing.IN_ALL)}', STANDINGS[Standing.IN_ALL][language])
    low = SHADES[-1][0]
    for begin, (end, shade) in reversed(list(zip((0, *(end for end, _ in SHADES)), SHADES, strict=False))):
        condition = f'"frequency_pct" > {begin} AND "frequency_pct" <= {end}'
        some = f'"standing" = {quoted(Standing.IN_SOME)} AND {condition}'
        label = TEXTS["in_over"][language].format(low=begin, high=end if end < low else low)
        add(shade, 0.3, some, label)
    add(IN_NONE, 0.3, f'"standing" = {quoted(Standing.IN_NONE)}', STANDINGS[Standing.IN_NONE][language])
    unknown = fill_symbol(area("#FFFFFF", 1.0), hatch("#7D7D7D", 45, 2.2, 0.3), outline(EDGE, 0.3))
    root.appendChild(QgsRuleBasedRenderer.Rule(unknown, 0, 0, '"variants" = 0', TEXTS["in_no_variant"][language]))
    return QgsRuleBasedRenderer(root)


def _count() -> str:
    return f"{field('inside')} || '/' || {field('variants')}"


def labels(language: str) -> object:
    """Give the name of the unit, and in how many of how many variants it belongs."""
    name = Label(f"{field('unit_name')} || '\\n' || {_count()}", "", SMALLEST_SCALE, 7.5, "#101010", True, 8, wrap=20)
    return labeling([name], Qgis.LabelPlacement.Horizontal)


def map_tip(language: str) -> str:
    """Give the map tip: in which variants the unit belongs, and what turns it."""
    standings = {code: text[language] for code, text in STANDINGS.items()}
    band = (
        f'<tr><td bgcolor="{IN_ALL}"><font color="#FFFFFF"><b>[% {escaped(field("unit_name"))} %]</b>'
        f" · [% {in_words(field('standing'), standings)} %] ([% {_count()} %])</font></td></tr>\n"
    )
    body = ""
    for name in ("inside_in", "outside_in", "not_assessed_in"):
        body += row(FIELDS[name][language], escaped(field(name)), has(name))
    flip = f"{number(column('flip_value'), 2, language)} || ' (' || {escaped(field('flip_variant'))} || ')'"
    body += row(FIELDS["flip_value"][language], flip, has("flip_value"))
    return tip(band, body)


def display_expression(language: str) -> str:
    """Give the unit and in how many variants it belongs."""
    return f"{field('unit_name')} || ': ' || {_count()}"


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    first = ["unit_name", "standing", "frequency_pct", "inside", "variants"]
    return first + [name for name in names(STABILITY_FIELDS) if name not in first]


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values: standings in words."""
    standings = [{text[language]: str(code)} for code, text in STANDINGS.items()]
    return {"standing": QgsEditorWidgetSetup("ValueMap", {"map": standings})}
