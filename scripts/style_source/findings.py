"""How findings look: verdict by colour and by pattern, so that grey prints and colour-blind readers tell them apart."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
)

from ako_qgis_plugin.core import words
from ako_qgis_plugin.core.schema import FINDING_FIELDS, Certainty, Verdict, names
from scripts.style_source.expressions import (
    TIP_FONT,
    TIP_WIDTH,
    as_expression,
    categories,
    column,
    escaped,
    field,
    has,
    in_words,
    is_in,
    number,
    quoted,
    row,
    short_name,
    table,
    tip,
)
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import area, dots, fill_symbol, hatch, marker_symbol, outline


@dataclass(frozen=True)
class VerdictLook:
    """Colours of a verdict: fill or hatch, edge, and the text upon it."""

    colour: str
    edge: str
    text: str


#: Lightness falls from attention to conflict; tests/qgis/test_styles.py measures the distances.
VERDICT_LOOKS = {
    Verdict.CONFLICT: VerdictLook("#7A0026", "#4A0017", "#FFFFFF"),
    Verdict.POTENTIAL_CONFLICT: VerdictLook("#F07B1E", "#9A4400", "#000000"),
    Verdict.ATTENTION: VerdictLook("#FFD84A", "#7A5C00", "#000000"),
    Verdict.NOT_ASSESSED: VerdictLook("#7D7D7D", "#444444", "#FFFFFF"),
    Verdict.SUPPORTS: VerdictLook("#1B5FB0", "#0F3C73", "#FFFFFF"),
}

#: From the bottom of the map to its top.
DRAWING_ORDER = (
    Verdict.SUPPORTS,
    Verdict.NOT_ASSESSED,
    Verdict.ATTENTION,
    Verdict.POTENTIAL_CONFLICT,
    Verdict.CONFLICT,
)

LEGEND = {
    "findings": {
        "pl": "Ocena (linia przerywana: niepewna)",
        "en": "Verdict (dashed edge: not certain)",
    },
    "screening": {
        "pl": "Obszary rozległe (gleby, korytarze, archeologia ...)",
        "en": "Broad areas (soils, corridors, archaeology ...)",
    },
}

LABEL_ABBREVIATIONS = {
    Verdict.CONFLICT: {"pl": "K", "en": "C"},
    Verdict.POTENTIAL_CONFLICT: {"pl": "PK", "en": "PC"},
    Verdict.ATTENTION: {"pl": "W", "en": "A"},
    Verdict.NOT_ASSESSED: {"pl": "NO", "en": "NA"},
    Verdict.SUPPORTS: {"pl": "S", "en": "S"},
}

#: From this scale on (denominator) conflicts have a marker: 1 ha is a millimetre wide there.
BEACON_SCALE = 100_000

#: Longer names are cut in labels [characters].
LABEL_NAME_LENGTH = 36

#: Labels are broken into lines of about this length [characters].
LABEL_WRAP = 20

#: Below the gravest finding a map tip names this many others.
TIP_LINES = 3

#: Findings of broad areas would drown the rest; a conflict never steps back, lest the map look clear.
BROAD = f'coalesce("screening", FALSE) AND "verdict" <> {quoted(Verdict.CONFLICT)}'

#: What the map shows of findings: the gravest of each pair.
PRIMARY = '"is_primary"'

HIDDEN = ("finding_id", "is_primary", "screening", "plan_id", "zone_id", "provision_id", "relation", "geometry_hash")

#: Places after the decimal sign in the attribute table.
PLACES = {"area_m2": 0, "zone_share_pct": 1, "length_m": 0, "min_distance_m": 0, "built_up_pct": 1}

TIP = {
    "zone": {"pl": "Strefa", "en": "Zone"},
    "whole_plan": {"pl": "Cały plan", "en": "The whole plan"},
    "provision": {"pl": "Ustalenie", "en": "Provision"},
    "size": {"pl": "Wielkość", "en": "Size"},
    "of_zone": {"pl": "strefy", "en": "of the zone"},
    "of_footprint": {"pl": "obszaru ustalenia", "en": "of the provision's area"},
    "of_line": {"pl": "m trasy w strefie", "en": "m of the line in the zone"},
    "away": {"pl": "m od strefy", "en": "m from the zone"},
    "severity": {"pl": "waga", "en": "severity"},
    "why": {"pl": "Dlaczego", "en": "Why"},
    "advice": {"pl": "Co można zrobić", "en": "What can be done"},
    "rule": {"pl": "Reguła", "en": "Rule"},
    "basis": {"pl": "Podstawa", "en": "Legal basis"},
    "reason": {"pl": "Uwaga", "en": "Note"},
    "secondary": {"pl": "druga ocena tej samej pary", "en": "further verdict of the same pair"},
    "more": {"pl": "W tym miejscu także:", "en": "Also here:"},
    "separator": {"pl": "; ", "en": "; "},
}


def _layers(verdict: Verdict) -> list[QgsSymbolLayer]:
    look = VERDICT_LOOKS[verdict]
    match verdict:
        case Verdict.CONFLICT:
            return [area(look.colour, 0.85)]
        case Verdict.POTENTIAL_CONFLICT:
            return [area("#FFFFFF", 0.55), area(look.colour, 0.25), hatch(look.colour, 45, 1.8, 0.85)]
        case Verdict.ATTENTION:
            return [area("#FFFFFF", 0.50), area(look.colour, 0.60), dots(look.edge, 2.4, 0.5)]
        case Verdict.NOT_ASSESSED:
            return [area("#FFFFFF", 0.45), hatch(look.colour, 45, 2.2, 0.35), hatch(look.colour, 135, 2.2, 0.35)]
        case _:
            return [area("#FFFFFF", 0.35), hatch(look.colour, 0, 1.8, 0.5)]


def symbol(verdict: Verdict) -> QgsFillSymbol:
    """Give a verdict's symbol; a white casing parts it from zones of like colour, the edge is dashed if not certain."""
    look = VERDICT_LOOKS[verdict]
    edge = outline(look.edge, 0.35)
    edge.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeStyle,
        QgsProperty.fromExpression(f"if({field('certainty')} = {quoted(Certainty.CERTAIN)}, 'solid', 'dash')"),
    )
    layers = [outline("#FFFFFF", 1.1), *_layers(verdict), edge]
    if verdict == Verdict.CONFLICT:
        layers.append(_beacon(look))
    return fill_symbol(*layers)


def _beacon(look: VerdictLook) -> QgsSymbolLayer:
    """Give a marker that shows a conflict where its area would be a speck."""
    layer = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": "point_on_surface(@geometry)"})
    layer.setSymbolType(Qgis.SymbolType.Marker)
    layer.setSubSymbol(marker_symbol(Qgis.MarkerShape.Diamond, look.colour, 3.0, hollow=False))
    layer.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled,
        QgsProperty.fromExpression(f"coalesce(@map_scale, 0) > {BEACON_SCALE}"),
    )
    return layer


def _rule(verdict: Verdict, language: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(
        symbol(verdict), 0, 0, f'"verdict" = {quoted(verdict)}', words.VERDICTS[verdict][language]
    )


def _group(
    filter_text: str, label: str, verdicts: tuple[Verdict, ...], language: str, *, active: bool
) -> QgsRuleBasedRenderer.Rule:
    group = QgsRuleBasedRenderer.Rule(None, 0, 0, filter_text, label)
    group.setActive(active)
    for verdict in verdicts:
        group.appendChild(_rule(verdict, language))
    return group


def gravity() -> str:
    """Give the place of a finding's verdict as a number, 0 for the gravest."""
    ranks = ", ".join(f"{quoted(verdict)}, {rank}" for rank, verdict in enumerate(reversed(DRAWING_ORDER)))
    return f"coalesce(map_get(map({ranks}), {field('verdict')}), {len(DRAWING_ORDER)})"


def renderer(language: str, shown_rows: str = PRIMARY) -> QgsRuleBasedRenderer:
    """Give the renderer: primaries only, broad areas in a group that is off."""
    root = QgsRuleBasedRenderer.Rule(None)
    gravest_first = tuple(reversed(DRAWING_ORDER))
    in_broad_areas = tuple(verdict for verdict in gravest_first if verdict is not Verdict.CONFLICT)
    shown, broad = f"{shown_rows} AND NOT ({BROAD})", f"{shown_rows} AND {BROAD}"
    root.appendChild(_group(shown, LEGEND["findings"][language], gravest_first, language, active=True))
    root.appendChild(_group(broad, LEGEND["screening"][language], in_broad_areas, language, active=False))
    result = QgsRuleBasedRenderer(root)
    clauses = [
        QgsFeatureRequest.OrderByClause(BROAD, False),
        QgsFeatureRequest.OrderByClause(gravity(), False),
    ]
    result.setOrderBy(QgsFeatureRequest.OrderBy(clauses))
    result.setOrderByEnabled(True)
    return result


def labels(language: str, shown_rows: str = PRIMARY) -> object:
    """Give the labels: zone, verdict in short, provision; the graver the verdict, the earlier it is seen."""
    short = {verdict.value: text[language] for verdict, text in LABEL_ABBREVIATIONS.items()}
    name = short_name("provision_name")
    cut = f"if(length({name}) > {LABEL_NAME_LENGTH}, left({name}, {LABEL_NAME_LENGTH - 2}) || '…', {name})"
    text = f"trim({field('zone_label')} || ' [' || {in_words(field('verdict'), short)} || ']') || '\\n' || {cut}"
    primary = f"{shown_rows} AND NOT ({BROAD}) AND "
    priority = '2 * coalesce("severity", 1)'
    # Verdicts, smallest scale, size, colour, bold, place in the queue.
    rules = (
        ([Verdict.CONFLICT], 50_000, 7.5, "#4A0017", True, 10),
        ([Verdict.POTENTIAL_CONFLICT, Verdict.NOT_ASSESSED], 25_000, 7.0, "#303030", False, 6),
        ([Verdict.ATTENTION, Verdict.SUPPORTS], 12_500, 7.0, "#303030", False, 3),
    )
    return labeling(
        [
            Label(text, primary + is_in("verdict", verdicts), scale, size, code, bold, place, priority, wrap=LABEL_WRAP)
            for verdicts, scale, size, code, bold, place in rules
        ],
        Qgis.LabelPlacement.Horizontal,
    )


def _size(language: str) -> str:
    whole_plan = f"{field('zone_id')} = ''"
    share = f"if({whole_plan}, {quoted(TIP['of_footprint'][language])}, {quoted(TIP['of_zone'][language])})"
    pieces = [
        f"if(\"area_m2\" > 0, '<b>' || {number(column('area_m2') + ' / 10000', 2, language)} || ' ha</b>', NULL)",
        f"if(\"zone_share_pct\" > 0, {number(column('zone_share_pct'), 1, language)} || ' % ' || {share}, NULL)",
        f"if(\"length_m\" > 0, {number(column('length_m'), 0, language)} || ' '"
        f" || {quoted(TIP['of_line'][language])}, NULL)",
        f"if(\"min_distance_m\" > 0, {number(column('min_distance_m'), 0, language)} || ' '"
        f" || {quoted(TIP['away'][language])}, NULL)",
    ]
    return f"array_to_string(array_remove_all(array({', '.join(pieces)}), NULL), {quoted(TIP['separator'][language])})"


def _band(language: str) -> str:
    fills = {verdict.value: look.colour for verdict, look in VERDICT_LOOKS.items()}
    texts = {verdict.value: look.text for verdict, look in VERDICT_LOOKS.items()}
    verdicts = {code: text[language] for code, text in words.VERDICTS.items()}
    certainties = {code: text[language] for code, text in words.CERTAINTIES.items()}
    ink = f"[% {in_words(field('verdict'), texts)} %]"
    severity = f"if(\"severity\" > 0, ' · {TIP['severity'][language]} ' || \"severity\" || '/5', '')"
    secondary = f"if(\"is_primary\", '', ' · {TIP['secondary'][language]}')"
    return (
        f'<tr><td bgcolor="[% {in_words(field("verdict"), fills)} %]"><font color="{ink}">'
        f"<b>[% upper({in_words(field('verdict'), verdicts)}) %]</b>"
        f" · [% {in_words(field('certainty'), certainties)} || {severity} || {secondary} %]</font></td></tr>\n"
    )


def _zone(language: str) -> str:
    classes = {line["code"]: line[f"name_{language}"] for line in table("pog_zones.csv")}
    plans = {code: text[language] for code, text in words.PLAN_TYPES.items()}
    label = escaped(f"coalesce(nullif({field('zone_label')}, ''), {field('zone_id')})")
    name = f"if({field('zone_id')} = '', '<b>{TIP['whole_plan'][language]}</b>', '<b>' || {label} || '</b>')"
    class_name = f"if({has('zone_class')}, ' – ' || {escaped(in_words(field('zone_class'), classes))}, '')"
    symbol_text = (
        f"if({field('symbol')} NOT IN ('', {field('zone_label')}, {field('zone_class')}),"
        f" ' (' || {escaped(field('symbol'))} || ')', '')"
    )
    plan = f"{in_words(field('plan_type'), plans)} || ', ' || {field('municipality')}"
    return f"{name} || {symbol_text} || {class_name} || '<br>' || {escaped(plan)}"


def _provision(language: str) -> str:
    kinds = {line["category"]: line[f"name_{language}"] for line in categories()}
    statuses = {code: text[language] for code, text in words.PROVISION_STATUSES.items()}
    kind = f"{in_words(field('category'), kinds)} || ', ' || {in_words(field('provision_status'), statuses)}"
    return f"'<b>' || {escaped(field('provision_name'))} || '</b><br>' || {escaped(kind)}"


def map_tip(language: str) -> str:
    """Give the map tip: the gravest finding below the cursor, and the names of others."""
    return gravest_here(tip_text(language), language, PRIMARY, display_expression(language))


def tip_text(language: str, more: str = "") -> str:
    """Say of one finding what collides, how large, why, what can be done, by which rule, on what basis, and more."""
    size = _size(language)
    some_plan = f"{field('plan_type')} || {field('municipality')} <> ''"
    body = (
        row(TIP["zone"][language], _zone(language), some_plan)
        + row(TIP["provision"][language], _provision(language), has("provision_name") + " OR " + has("category"))
        + row(TIP["size"][language], size, f"{size} <> ''")
        + row(TIP["why"][language], escaped(field("rationale")), has("rationale"))
        + row(TIP["advice"][language], escaped(field("advice")), has("advice"))
        + row(TIP["reason"][language], escaped(field("reason")), has("reason"))
        + row(TIP["rule"][language], escaped(field("rule_id")), has("rule_id"))
        + row(TIP["basis"][language], f"'<small>' || {escaped(field('legal_basis'))} || '</small>'", has("legal_basis"))
        + more
    )
    return as_expression(tip(_band(language), body))


def gravest_here(text: str, language: str, shown_rows: str, line: str) -> str:
    """Show the gravest finding below the cursor and name the others; QGIS alone shows the one it meets first."""
    order = f'10 * {gravity()} - coalesce("severity", 0)'
    shown = (
        f"{shown_rows} AND (NOT ({BROAD}) OR attribute(@parent, 'screening'))"
        " AND intersects(@geometry, @layer_cursor_point)"
    )
    pair = f"map('tip', {text}, 'line', {escaped(line)})"
    found = f"if(@layer_cursor_point IS NULL, array(), array_agg({pair}, filter:={shown}, order_by:={order}))"
    others = f"array_foreach(array_slice(@here, 1, {TIP_LINES}), '<br>• ' || @element['line'])"
    beyond = f"array_length(@here) - {TIP_LINES + 1}"
    more = f"if({beyond} > 0, '<br>… + ' || ({beyond}), '')"
    table_start = f'<table width="{TIP_WIDTH}" cellpadding="3" style="{TIP_FONT}"><tr><td>'
    rest = (
        f"if(array_length(@here) > 1, {quoted(table_start + TIP['more'][language])} ||"
        f" array_to_string({others}, '') || {more} || '</td></tr></table>', '')"
    )
    some = f"@here[0]['tip'] || {rest}"
    return f"[% with_variable('here', {found}, if(array_length(@here) > 0, {some}, {text})) %]"


def display_expression(language: str) -> str:
    """Give the name of a finding in lists and search results."""
    verdicts = {code: text[language] for code, text in words.VERDICTS.items()}
    return (
        f"{in_words(field('verdict'), verdicts)} || ': ' || {field('municipality')} || ' ' ||"
        f" {field('zone_label')} || ' × ' || {field('provision_name')}"
    )


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values: codes in words, measures rounded."""
    tables = {
        "verdict": words.VERDICTS,
        "certainty": words.CERTAINTIES,
        "plan_type": words.PLAN_TYPES,
        "provision_status": words.PROVISION_STATUSES,
    }
    texts = {name: {code: text[language] for code, text in of_field.items()} for name, of_field in tables.items()}
    texts["category"] = {line["category"]: line[f"name_{language}"] for line in table("categories.csv")}
    texts["category"] |= {code: text[language] for code, text in words.PLAN_CHECK_CATEGORIES.items()}
    coded = {
        name: QgsEditorWidgetSetup("ValueMap", {"map": [{text: str(code)} for code, text in of_field.items()]})
        for name, of_field in texts.items()
    }
    return coded | {name: QgsEditorWidgetSetup("Range", {"Precision": places}) for name, places in PLACES.items()}


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    first = [
        "verdict",
        "municipality",
        "plan_type",
        "zone_label",
        "zone_class",
        "provision_name",
        "category",
        "area_m2",
        "zone_share_pct",
        "length_m",
        "built_up_pct",
        "severity",
        "certainty",
        "rationale",
        "advice",
        "reason",
        "rule_id",
        "legal_basis",
    ]
    return first + [name for name in names(FINDING_FIELDS) if name not in first]
