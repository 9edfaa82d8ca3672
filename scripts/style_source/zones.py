"""How planning zones look: the colours of the regulation (Dz.U. 2023 poz. 2758 zal. 2, `pog_zones.csv`)."""

from __future__ import annotations

from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

from ako_qgis_plugin.core import words
from ako_qgis_plugin.core.schema import ZONE_FIELDS, names
from scripts.style_source.expressions import column, escaped, field, has, in_words, number, quoted, row, table, tip
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import area, fill_symbol, hatch, outline

EDGE = "#6E6E6E"

HIDDEN = ("plan_id", "zone_id", "version_id")

TEXTS = {
    "unclassified": {"pl": "bez klasy strefy", "en": "without a zone class"},
    "zone": {"pl": "Strefa", "en": "Zone"},
    "plan": {"pl": "Plan", "en": "Plan"},
    "basic": {"pl": "Profil podst.", "en": "Basic profile"},
    "additional": {"pl": "Profil dod.", "en": "Additional profile"},
    "unset": {"pl": "nie ustalono", "en": "not set"},
    "none": {"pl": "brak", "en": "none"},
    "from": {"pl": "od", "en": "since"},
}

#: Indicator, its short name, unit and decimal places.
INDICATORS = (
    ("max_floor_area_ratio", {"pl": "Maks. intensywność", "en": "Max. floor-area ratio"}, "", 2),
    ("max_built_up_share_pct", {"pl": "Maks. udział zabudowy", "en": "Max. built-up share"}, " %", 1),
    ("max_building_height_m", {"pl": "Maks. wysokość", "en": "Max. height"}, " m", 1),
    ("min_bioactive_share_pct", {"pl": "Min. pow. biol. czynna", "en": "Min. bioactive share"}, " %", 1),
)


def _class_name(line: dict[str, str], language: str) -> str:
    return f"{line['code']} – {line[f'name_{language}']}"


def unclassified_symbol() -> QgsFillSymbol:
    """Give the look of a zone whose symbol has no class: white, hatched, unlike any colour of the regulation."""
    return fill_symbol(area("#FFFFFF", 1.0), hatch("#9A9A9A", 60, 2.2, 0.2), outline(EDGE, 0.2))


def renderer(language: str) -> QgsCategorizedSymbolRenderer:
    """Give one entry a zone class, and one for zones that have none."""
    entries = [
        QgsRendererCategory(
            line["code"], fill_symbol(area(line["rgb_hex"], 1.0), outline(EDGE, 0.16)), _class_name(line, language)
        )
        for line in table("pog_zones.csv")
    ]
    entries.append(QgsRendererCategory(None, unclassified_symbol(), TEXTS["unclassified"][language]))
    return QgsCategorizedSymbolRenderer("zone_class", entries)


def labels(language: str) -> object:
    """Give the zone's label from the scale at which it is legible."""
    text = f"coalesce(nullif({field('zone_label')}, ''), {field('symbol')})"
    return labeling([Label(text, "", 25_000, 7.0, "#3A3A3A", wrap=0)], Qgis.LabelPlacement.Horizontal)


def map_tip(language: str) -> str:
    """Give the map tip: class, plan, profiles, indicators; what is not set is said to be so, never shown as 0."""
    lines = table("pog_zones.csv")
    classes = {line["code"]: line[f"name_{language}"] for line in lines}
    fills = {line["code"]: line["rgb_hex"] for line in lines} | {"": "#FFFFFF"}
    plans = {code: text[language] for code, text in words.PLAN_TYPES.items()}
    statuses = {code: text[language] for code, text in words.PLAN_STATUSES.items()}
    label = escaped(f"coalesce(nullif({field('zone_label')}, ''), {field('symbol')})")
    class_text = (
        f"if({has('zone_class')}, {escaped(in_words(field('zone_class'), classes))},"
        f" {quoted(TEXTS['unclassified'][language])})"
    )
    band = (
        f'<tr><td bgcolor="[% {in_words(field("zone_class"), fills)} %]"><font color="#000000">'
        f"<b>[% {label} %]</b> [% {class_text} %]</font></td></tr>\n"
    )
    status = (
        f"{in_words(field('plan_type'), plans)} || ', ' || {field('municipality')} || ' (' ||"
        f" {in_words(field('status'), statuses)} || if({has('valid_from')},"
        f" ' {TEXTS['from'][language]} ' || {field('valid_from')}, '') || ')'"
    )
    body = row(TEXTS["plan"][language], escaped(status), "TRUE")
    for key, profile in (("basic", "basic_profile"), ("additional", "additional_profile")):
        value = f"if({has(profile)}, {escaped(field(profile))}, {quoted(TEXTS['none'][language])})"
        body += row(TEXTS[key][language], value, "TRUE")
    for name, text, unit, places in INDICATORS:
        value = (
            f"if({column(name)} IS NULL, {quoted(TEXTS['unset'][language])},"
            f" {number(column(name), places, language)} || {quoted(unit)})"
        )
        body += row(text[language], value, "TRUE")
    return tip(band, body)


def display_expression(language: str) -> str:
    """Give the name of a zone in lists and search results."""
    return f"{field('municipality')} || ' ' || coalesce(nullif({field('zone_label')}, ''), {field('symbol')})"


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    first = ["municipality", "plan_type", "zone_label", "zone_class", "symbol", "symbol_class"]
    return first + [name for name in names(ZONE_FIELDS) if name not in first]
