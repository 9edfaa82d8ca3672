"""How a variant of the functional area looks: blue by role, darker towards the core; uncertain units are hatched.

Lightness alone tells the roles apart, so the map can be printed grey and read by anyone.
"""

from __future__ import annotations

from qgis.core import Qgis, QgsEditorWidgetSetup, QgsRuleBasedRenderer

from ako_qgis_plugin.core.functional_area.variants.variant_words import ROLES, TEXTS
from ako_qgis_plugin.core.functional_area.vocabulary import VARIANT_FIELDS, Role
from ako_qgis_plugin.core.schema import names
from ako_qgis_plugin.core.words import FIELDS
from scripts.style_source.expressions import column, escaped, field, has, in_words, number, quoted, row, tip
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import area, fill_symbol, hatch, outline

HIDDEN = ("definition",)

EDGE = "#4A4A4A"

#: Fill of each role; the last is white under a pattern.
COLOURS = {Role.CORE: "#174A7C", Role.COMMUTING: "#8DB9DD", Role.OUTSIDE: "#F4F4F2", Role.NOT_ASSESSED: "#FFFFFF"}

#: Strokes over units that hidden flows could turn.
UNCERTAIN = "#A34E00"

#: Names of units stand on maps of a voivodeship.
SMALLEST_SCALE = 1_500_000

#: Names of cores stand on maps of a whole voivodeship.
CORES_SCALE = 6_000_000


def renderer(language: str) -> QgsRuleBasedRenderer:
    """Give a rule for each role, and one over them for uncertain units."""
    root = QgsRuleBasedRenderer.Rule(None)
    for role, fill in COLOURS.items():
        pattern = [hatch("#7D7D7D", angle, 2.2, 0.3) for angle in (45, 135)] if role is Role.NOT_ASSESSED else []
        symbol = fill_symbol(area(fill, 1.0), *pattern, outline(EDGE, 0.3))
        condition = f'"role" = {quoted(role)}'
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, ROLES[role][language]))
    strokes = fill_symbol(hatch(UNCERTAIN, 45, 2.6, 0.55))
    root.appendChild(QgsRuleBasedRenderer.Rule(strokes, 0, 0, '"is_uncertain"', TEXTS["uncertain"][language]))
    return QgsRuleBasedRenderer(root)


def labels(language: str) -> object:
    """Give the name of the unit; that of a core, which readers look for, is seen from afar and gives way to none."""
    name, is_core = field("unit_name"), f"{field('role')} = '{Role.CORE}'"
    core = Label(name, is_core, CORES_SCALE, 7.5, "#101010", True, 10, wrap=20)
    other = Label(name, f"NOT coalesce({is_core}, false)", SMALLEST_SCALE, 7.5, "#101010", True, 5, wrap=20)
    return labeling([core, other], Qgis.LabelPlacement.Horizontal)


def map_tip(language: str) -> str:
    """Give the map tip: role, reason, and who lives and works there."""
    roles = {code: text[language] for code, text in ROLES.items()}
    band = (
        f'<tr><td bgcolor="{COLOURS[Role.CORE]}"><font color="#FFFFFF"><b>[% {escaped(field("unit_name"))} %]</b>'
        f" · [% {in_words(field('role'), roles)} %]</font></td></tr>\n"
    )
    body = row(FIELDS["variant"][language], escaped(field("variant")), has("variant"))
    body += row(FIELDS["reason"][language], escaped(field("reason")), has("reason"))
    for name in ("population", "employed", "jobs"):
        body += row(FIELDS[name][language], number(column(name), 0, language), has(name))
    body += row(FIELDS["area_km2"][language], number(column("area_km2"), 1, language), has("area_km2"))
    return tip(band, body)


def display_expression(language: str) -> str:
    """Give the unit and its role."""
    roles = {code: text[language] for code, text in ROLES.items()}
    return f"{field('unit_name')} || ': ' || {in_words(field('role'), roles)}"


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    first = ["unit_name", "role", "is_uncertain", "reason"]
    return first + [name for name in names(VARIANT_FIELDS) if name not in first]


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values: roles in words."""
    roles = [{text[language]: str(code)} for code, text in ROLES.items()]
    return {"role": QgsEditorWidgetSetup("ValueMap", {"map": roles})}
