"""How faults in plans look: weight by colour and pattern as for collisions, kind by the shape of a sign."""

from __future__ import annotations

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
from ako_qgis_plugin.core.schema import PlanCheckCategory, Verdict
from scripts.style_source import findings
from scripts.style_source.expressions import (
    as_expression,
    column,
    escaped,
    field,
    has,
    in_words,
    number,
    quoted,
    row,
    tip,
)
from scripts.style_source.findings import HIDDEN, VERDICT_LOOKS, columns
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import area, dots, fill_symbol, hatch, marker_symbol, outline

__all__ = ["HIDDEN", "columns", "display_expression", "labels", "map_tip", "renderer", "shown_values"]

#: Gravest first.
VERDICTS = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION)

SHAPES = {
    PlanCheckCategory.SOURCE: Qgis.MarkerShape.Pentagon,
    PlanCheckCategory.GEOMETRY: Qgis.MarkerShape.Triangle,
    PlanCheckCategory.TOPOLOGY: Qgis.MarkerShape.Diamond,
    PlanCheckCategory.ATTRIBUTES: Qgis.MarkerShape.Square,
    PlanCheckCategory.CROSS_RULES: Qgis.MarkerShape.Hexagon,
    PlanCheckCategory.CURRENCY: Qgis.MarkerShape.Circle,
    PlanCheckCategory.BORDERS: Qgis.MarkerShape.Star,
}

LEGEND = {
    "verdicts": {"pl": "Waga", "en": "Weight"},
    "categories": {
        "pl": "Rodzaj (znak w miejscu błędu, barwa wagi)",
        "en": "Kind (a sign at the place, coloured by weight)",
    },
}

TIP = {
    "where": {"pl": "Gdzie", "en": "Where"},
    "fault": {"pl": "Rodzaj błędu", "en": "Fault"},
    "found": {"pl": "Co stwierdzono", "en": "What was found"},
    "size": {"pl": "Wielkość", "en": "Size"},
    "why": {"pl": "Dlaczego to ważne", "en": "Why it matters"},
    "advice": {"pl": "Co zrobić", "en": "What to do"},
    "check": {"pl": "Sprawdzenie", "en": "Check"},
    "basis": {"pl": "Podstawa", "en": "Legal basis"},
    "long": {"pl": "długość", "en": "length"},
    "wide": {"pl": "szerokość lub odległość", "en": "width or distance"},
    "severity": {"pl": "waga", "en": "severity"},
}

#: A finding without a category is none.
IS_FAULT = f"{field('category')} IN ({', '.join(quoted(each) for each in SHAPES)})"

#: An area has no sign where it is itself this large on the map [mm²].
SPECK_MM2 = 60

#: Signs are so large [mm], and faults are named from this scale on.
SIGN_MM, NAMED_FROM = 2.8, 10_000


def symbol(verdict: Verdict) -> QgsFillSymbol:
    """Give the symbol of a weight; light, since a fault of attributes covers its whole zone."""
    look = VERDICT_LOOKS[verdict]
    fills: dict[Verdict, list[QgsSymbolLayer]] = {
        Verdict.CONFLICT: [area(look.colour, 0.40)],
        Verdict.POTENTIAL_CONFLICT: [hatch(look.colour, 45, 2.2, 0.6)],
        Verdict.ATTENTION: [dots(look.edge, 2.8, 0.5)],
    }
    return fill_symbol(outline("#FFFFFF", 1.3), *fills[verdict], outline(look.edge, 0.6))


def _sign(category: str) -> QgsFillSymbol:
    """Give a symbol that is a sign at the place, where the place itself would be a speck."""
    marker = marker_symbol(SHAPES[category], VERDICT_LOOKS[Verdict.CONFLICT].colour, SIGN_MM, hollow=False)
    body = marker.symbolLayer(1)
    for target, part in ((QgsSymbolLayer.Property.FillColor, "colour"), (QgsSymbolLayer.Property.StrokeColor, "edge")):
        colours = {verdict.value: getattr(VERDICT_LOOKS[verdict], part) for verdict in VERDICTS}
        body.setDataDefinedProperty(target, QgsProperty.fromExpression(in_words(field("verdict"), colours)))
    layer = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": "point_on_surface(@geometry)"})
    layer.setSymbolType(Qgis.SymbolType.Marker)
    layer.setSubSymbol(marker)
    millimetres = "area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2)"
    layer.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled,
        QgsProperty.fromExpression(f"coalesce({millimetres}, 0) < {SPECK_MM2}"),
    )
    return fill_symbol(layer)


def rules(language: str, shown_rows: str) -> list[QgsRuleBasedRenderer.Rule]:
    """Give the groups of weights and of kinds, for some rows."""
    groups = []
    weights = [(symbol(each), f'"verdict" = {quoted(each)}', words.FAULTS[each][language]) for each in VERDICTS]
    kinds = [
        (_sign(each), f'"category" = {quoted(each)}', words.PLAN_CHECK_CATEGORIES[each][language]) for each in SHAPES
    ]
    for key, lines in (("verdicts", weights), ("categories", kinds)):
        group = QgsRuleBasedRenderer.Rule(None, 0, 0, shown_rows, LEGEND[key][language])
        for drawn, condition, label in lines:
            group.appendChild(QgsRuleBasedRenderer.Rule(drawn, 0, 0, condition, label))
        groups.append(group)
    return groups


def renderer(language: str) -> QgsRuleBasedRenderer:
    """Give the renderer; the gravest are drawn last."""
    root = QgsRuleBasedRenderer.Rule(None)
    for group in rules(language, findings.PRIMARY):
        root.appendChild(group)
    result = QgsRuleBasedRenderer(root)
    result.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(findings.gravity(), False)]))
    result.setOrderByEnabled(True)
    return result


def labels(language: str, shown_rows: str = findings.PRIMARY) -> object:
    """Give the labels: what the fault is, from a scale on at which there is room."""
    text = f"trim({field('zone_label')} || ' ' || {field('provision_name')})"
    label = Label(text, shown_rows, NAMED_FROM, 7.0, "#303030", False, 5, '2 * coalesce("severity", 1)', wrap=20)
    return labeling([label], Qgis.LabelPlacement.Horizontal)


def _size(language: str) -> str:
    hectares = number(column("area_m2") + " / 10000", 2, language)
    metres, length = number(column("area_m2"), 2, language), number(column("length_m"), 2, language)
    width, long, wide = number(column("min_distance_m"), 3, language), TIP["long"][language], TIP["wide"][language]
    pieces = [
        f"if(\"area_m2\" >= 10000, {hectares} || ' ha', if(\"area_m2\" > 0, {metres} || ' m²', NULL))",
        f"if(\"length_m\" > 0, '{long} ' || {length} || ' m', NULL)",
        f"if(\"min_distance_m\" > 0, '{wide} ' || {width} || ' m', NULL)",
    ]
    return f"array_to_string(array_remove_all(array({', '.join(pieces)}), NULL), '; ')"


def _band(language: str) -> str:
    fills, inks = (
        {verdict.value: getattr(VERDICT_LOOKS[verdict], part) for verdict in VERDICTS} for part in ("colour", "text")
    )
    verdicts = {code: text[language] for code, text in words.FAULTS.items()}
    severity = f"if(\"severity\" > 0, ' · {TIP['severity'][language]} ' || \"severity\" || '/5', '')"
    return (
        f'<tr><td bgcolor="[% {in_words(field("verdict"), fills)} %]">'
        f'<font color="[% {in_words(field("verdict"), inks)} %]">'
        f"<b>[% upper({in_words(field('verdict'), verdicts)}) %]</b>[% {severity} %]</font></td></tr>\n"
    )


def tip_text(language: str, more: str = "") -> str:
    """Give an expression that tells of one fault: where, what, how much, why, what to do, on what basis."""
    plans = {code: text[language] for code, text in words.PLAN_TYPES.items()}
    kinds = {code: text[language] for code, text in words.PLAN_CHECK_CATEGORIES.items()}
    label = f"coalesce(nullif({field('zone_label')}, ''), {field('zone_id')})"
    zone = f"'<b>' || {escaped(label)} || '</b>'"
    plan = escaped(f"{in_words(field('plan_type'), plans)} || ', ' || {field('municipality')}")
    name = f"'<b>' || {escaped(field('provision_name'))} || '</b><br>' || {escaped(in_words(field('category'), kinds))}"
    size = _size(language)
    body = (
        row(
            TIP["where"][language],
            f"{zone} || '<br>' || {plan}",
            f"{field('plan_type')} || {field('municipality')} <> ''",
        )
        + row(TIP["fault"][language], name, has("provision_name"))
        + row(TIP["found"][language], escaped(field("reason")), has("reason"))
        + row(TIP["size"][language], size, f"{size} <> ''")
        + row(TIP["why"][language], escaped(field("rationale")), has("rationale"))
        + row(TIP["advice"][language], escaped(field("advice")), has("advice"))
        + row(TIP["check"][language], escaped(field("rule_id")), has("rule_id"))
        + row(TIP["basis"][language], f"'<small>' || {escaped(field('legal_basis'))} || '</small>'", has("legal_basis"))
        + more
    )
    return as_expression(tip(_band(language), body))


def map_tip(language: str) -> str:
    """Give the map tip: the gravest fault below the cursor, and the names of others."""
    return findings.gravest_here(tip_text(language), language, findings.PRIMARY, display_expression(language))


def display_expression(language: str) -> str:
    """Give the name of a fault in lists and search results."""
    verdicts = {code: text[language] for code, text in words.FAULTS.items()}
    return (
        f"{in_words(field('verdict'), verdicts)} || ': ' || {field('municipality')} || ' ' ||"
        f" {field('zone_label')} || ' · ' || {field('provision_name')}"
    )


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values, in the words of faults."""

    def value_map(table: dict[str, words.Text]) -> QgsEditorWidgetSetup:
        return QgsEditorWidgetSetup("ValueMap", {"map": [{text[language]: str(code)} for code, text in table.items()]})

    measures = {name: QgsEditorWidgetSetup("Range", {"Precision": 3}) for name in ("length_m", "min_distance_m")}
    own = {"verdict": value_map(words.FAULTS), "category": value_map(words.PLAN_CHECK_CATEGORIES)}
    area_shown = {"area_m2": QgsEditorWidgetSetup("Range", {"Precision": 2})}
    return findings.shown_values(language) | own | measures | area_shown
