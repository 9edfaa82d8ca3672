"""How provisions of the voivodeship plan look: the signs Polish planning drawings use, by category and status."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field as dataclass_field

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)

from ako_qgis_plugin.core import words
from ako_qgis_plugin.core.schema import PROVISION_FIELDS, ProvisionStatus, names
from scripts.style_source.expressions import (
    categories,
    column,
    escaped,
    field,
    has,
    in_words,
    number,
    quoted,
    row,
    short_name,
    table,
    tip,
)
from scripts.style_source.labels import Label, labeling
from scripts.style_source.symbols import (
    PLANNED_DASH,
    area,
    dots,
    fill_symbol,
    for_geometry,
    hatch,
    letters,
    line,
    line_symbol,
    marker_symbol,
    outline,
    ticks,
)

HIDDEN = ("provision_id",)

#: Styles of a geometry name the categories that are usually drawn so; corridors may also come as polygons.
TYPICAL = {"lines": {"line"}, "points": {"point"}, "polygons": {"polygon", "line"}}

#: Areas that plans of a region often draw as points.
ALSO_POINTS = ("heritage_ensemble", "archaeology")

GROUP_COLOURS = {
    "transport": "#C8102E",
    "energy": "#A0148C",
    "water": "#1F78B4",
    "nature": "#2E7D32",
    "agriculture": "#A67C00",
    "resources": "#7B4B20",
    "landscape": "#6B8E23",
    "heritage": "#8E2A6B",
    "defence": "#303030",
    "hazard": "#D84315",
    "environment": "#5D4037",
    "economy": "#7E57C2",
    "settlement": "#B3614A",
    "investment": "#5E35B1",
}

OTHER_COLOUR = "#555555"

OTHER = {"pl": "inne", "en": "other"}

TEXTS = {
    "width": {"pl": "Szerokość", "en": "Width"},
    "accuracy": {"pl": "Dokładność", "en": "Accuracy"},
    "unknown": {"pl": "nieznana", "en": "unknown"},
    "default": {"pl": "domyślna kategorii", "en": "default of the category"},
    "source": {"pl": "Źródło", "en": "Source"},
    "body": {"pl": "Organ", "en": "Adopting body"},
    "horizon": {"pl": "Horyzont", "en": "Horizon"},
    "realisation": {"pl": "Realizacja", "en": "Realisation"},
    "note": {"pl": "Uwaga", "en": "Note"},
}

Shape = QgsSimpleMarkerSymbolLayer.Shape


def _road(code: str, width: float, core: float) -> Callable[[str], QgsLineSymbol]:
    def build(status: str) -> QgsLineSymbol:
        dash = PLANNED_DASH if status == ProvisionStatus.PLANNED else ()
        layers = [line("#FFFFFF", width + 0.6), line(code, width, dash)]
        if core:
            layers.append(line("#FFFFFF", core))
        return line_symbol(*layers)

    return build


def _railway(code: str, width: float) -> Callable[[str], QgsLineSymbol]:
    def build(status: str) -> QgsLineSymbol:
        if status == ProvisionStatus.PLANNED:
            return line_symbol(line("#FFFFFF", width + 0.5), line(code, width * 0.6, PLANNED_DASH))
        dash = (0.8, 1.6) if status == ProvisionStatus.PROTECTED else (3.0, 3.0)
        return line_symbol(line(code, width), line("#FFFFFF", width - 0.4, dash))

    return build


def _high_speed(status: str) -> QgsLineSymbol:
    dash = PLANNED_DASH if status == ProvisionStatus.PLANNED else ()
    return line_symbol(
        line("#FFFFFF", 1.9),
        line("#111111", 0.45, dash, 0.55),
        line("#111111", 0.45, dash, -0.55),
        ticks("#111111", 1.9, 4.0),
    )


def _power(width: float, interval: float) -> Callable[[str], QgsLineSymbol]:
    code = GROUP_COLOURS["energy"]

    def build(status: str) -> QgsLineSymbol:
        dash = PLANNED_DASH if status == ProvisionStatus.PLANNED else ()
        return line_symbol(line("#FFFFFF", width + 0.5), line(code, width, dash), ticks(code, 2.2, interval, 0.35))

    return build


def _pipeline(code: str, letter: str) -> Callable[[str], QgsLineSymbol]:
    def build(status: str) -> QgsLineSymbol:
        dash = PLANNED_DASH if status == ProvisionStatus.PLANNED else ()
        return line_symbol(line("#FFFFFF", 1.1), line(code, 0.6, dash), letters(code, letter, 16.0))

    return build


def _embankment(status: str) -> QgsLineSymbol:
    code = "#14507A"
    dash = PLANNED_DASH if status == ProvisionStatus.PLANNED else ()
    return line_symbol(line(code, 0.6, dash), ticks(code, 1.4, 1.8, 0.3, 0.7))


def _plain_line(code: str, width: float, dash: tuple[float, ...]) -> Callable[[str], QgsLineSymbol]:
    def build(status: str) -> QgsLineSymbol:
        pattern = PLANNED_DASH if status == ProvisionStatus.PLANNED else dash
        return line_symbol(line("#FFFFFF", width + 0.5), line(code, width, pattern))

    return build


LINES: dict[str, Callable[[str], QgsLineSymbol]] = {
    "road_express": _road("#C8102E", 1.9, 0.5),
    "road_national": _road("#E0312F", 1.1, 0.0),
    "road_bypass": _road("#E0312F", 1.3, 0.35),
    "road_regional": _road("#F2A900", 1.0, 0.0),
    "rail_line": _railway("#000000", 1.0),
    "rail_line_closed": _railway("#777777", 0.9),
    "rail_hsr": _high_speed,
    "cycle_route": _plain_line("#3F9B45", 0.5, (1.5, 1.0)),
    "power_400kv": _power(0.9, 7.0),
    "power_220kv": _power(0.65, 6.0),
    "power_110kv": _power(0.4, 5.0),
    "gas_hp": _pipeline("#B58900", "G"),
    "oil_pipeline": _pipeline("#6B4A2B", "P"),
    "flood_embankment": _embankment,
    "shore_strip_in_ochk_pk": _plain_line("#00897B", 0.8, (1.0, 1.0)),
}


@dataclass(frozen=True)
class PolygonLook:
    """Fill, hatch (angle, distance, width) and edge of a polygon."""

    colour: str
    fill: float = 0.12
    edge: float = 0.45
    hatches: tuple[tuple[float, float, float], ...] = dataclass_field(default=())
    dotted: float = 0.0


def _blue(fill: float, *hatches: tuple[float, float, float], edge: float = 0.45) -> PolygonLook:
    return PolygonLook("#1F78B4", fill, edge, hatches)


def _green(fill: float, *hatches: tuple[float, float, float], edge: float = 0.5) -> PolygonLook:
    return PolygonLook("#2E7D32", fill, edge, hatches)


POLYGONS: dict[str, PolygonLook] = {
    "airport_surface": PolygonLook("#546E7A", 0.05, 0.4),
    "reservoir": _blue(0.30, (45, 1.6, 0.35), edge=0.6),
    "flood_q1": _blue(0.15, (0, 2.0, 0.3)),
    "flood_q10": _blue(0.25, (0, 1.2, 0.3)),
    "flood_polder": _blue(0.10, (45, 2.2, 0.25), (135, 2.2, 0.25)),
    "water_intake_direct": PolygonLook("#00838F", 0.40, 0.6),
    "water_intake_indirect": PolygonLook("#00838F", 0.10, 0.45),
    "gzwp": PolygonLook("#00ACC1", 0.04, 0.5, ((90, 4.0, 0.2),)),
    "natura2000": _green(0.08, (45, 2.4, 0.35), edge=0.7),
    "national_park": _green(0.30, edge=0.8),
    "national_park_buffer": _green(0.08, edge=0.4),
    "nature_reserve": _green(0.25, (135, 1.6, 0.35), edge=0.7),
    "nature_reserve_buffer": _green(0.06, (135, 3.2, 0.2), edge=0.4),
    "landscape_park": _green(0.06, (90, 3.0, 0.25)),
    "protected_landscape_area": _green(0.05, (0, 3.0, 0.25), edge=0.4),
    "eco_corridor": PolygonLook("#558B2F", 0.08, 0.3, dotted=2.6),
    "forest_protective": PolygonLook("#1B5E20", 0.22, 0.3),
    "green_belt": PolygonLook("#7CB342", 0.15, 0.4),
    "soil_class_1_3": PolygonLook("#A67C00", 0.10, 0.2, dotted=2.2),
    "mineral_deposit": PolygonLook("#7B4B20", 0.06, 0.5, ((135, 2.0, 0.3),)),
    "mineral_deposit_strategic": PolygonLook("#7B4B20", 0.10, 0.8, ((45, 2.0, 0.35), (135, 2.0, 0.35))),
    "mining_area": PolygonLook("#7B4B20", 0.03, 0.5),
    "landscape_priority": PolygonLook("#6B8E23", 0.08, 0.6, ((60, 2.6, 0.3),)),
    "heritage_ensemble": PolygonLook("#8E2A6B", 0.12, 0.6, ((45, 1.6, 0.25),)),
    "cultural_park": PolygonLook("#8E2A6B", 0.08, 0.6),
    "archaeology": PolygonLook("#8E2A6B", 0.04, 0.3, dotted=1.8),
    "closed_area_military": PolygonLook("#303030", 0.15, 0.7, ((45, 1.6, 0.3), (135, 1.6, 0.3))),
    "closed_area_zone": PolygonLook("#303030", 0.04, 0.4, ((45, 3.0, 0.2),)),
    "economic_zone": PolygonLook("#7E57C2", 0.20, 0.6),
    "tourism_area": PolygonLook("#EF6C00", 0.10, 0.5, ((60, 3.0, 0.3),)),
    "settlement_core": PolygonLook("#B3614A", 0.12, 0.5),
    "settlement_rural": PolygonLook("#B3614A", 0.0, 0.3),
}

POINTS: dict[str, tuple[Shape, str, float]] = {
    "road_interchange": (Shape.Diamond, "#C8102E", 4.2),
    "rail_station": (Shape.Square, "#111111", 3.2),
    "transport_hub": (Shape.Circle, "#111111", 3.4),
    "power_substation": (Shape.Square, "#A0148C", 3.4),
    "wind_turbine": (Shape.Star, "#A0148C", 4.4),
    "gas_field_facility": (Shape.Triangle, "#B58900", 3.8),
    "water_intake": (Shape.Circle, "#1F78B4", 3.2),
    "seveso_plant": (Shape.Triangle, "#D84315", 4.0),
    "waste_regional": (Shape.Pentagon, "#5D4037", 3.6),
    "heritage_ensemble": (Shape.Hexagon, "#8E2A6B", 3.4),
    "archaeology": (Shape.Hexagon, "#8E2A6B", 2.2),
    "public_investment_point": (Shape.Star, "#5E35B1", 4.6),
}


def _polygon(look: PolygonLook, status: str) -> QgsFillSymbol:
    layers: list[QgsSymbolLayer] = [area(look.colour, look.fill)]
    layers += [hatch(look.colour, *each) for each in look.hatches]
    if look.dotted:
        layers.append(dots(look.colour, look.dotted, 0.5))
    if status == ProvisionStatus.PROTECTED and not look.hatches and not look.dotted:
        layers.append(hatch(look.colour, 45, 3.0, 0.2))
    dash = PLANNED_DASH if status == ProvisionStatus.PLANNED else ()
    return fill_symbol(*layers, outline("#FFFFFF", look.edge + 0.4), outline(look.colour, look.edge, dash))


def symbol(geometry: str, category: dict[str, str], status: str) -> QgsSymbol:
    """Give the sign of a category in a status: planned is dashed or hollow, existing solid, protected hatched."""
    code, group_colour = category["category"], GROUP_COLOURS[category["group"]]
    if geometry == "lines":
        return LINES.get(code, _plain_line(group_colour, 0.7, ()))(status)
    if geometry == "points":
        shape, colour_code, size = POINTS.get(code, (Shape.Circle, group_colour, 3.0))
        return _marker(shape, colour_code, size, status)
    return _polygon(POLYGONS.get(code, PolygonLook(group_colour, 0.18, 0.5)), status)


def _marker(shape: Shape, code: str, size: float, status: str) -> QgsMarkerSymbol:
    return marker_symbol(shape, code, size, hollow=status == ProvisionStatus.PLANNED)


def statuses_of_categories() -> dict[str, list[str]]:
    """Give the statuses the rule book knows of each category, in the order planned, existing, protected."""
    known: dict[str, set[str]] = {}
    for rule in table("rules.csv"):
        known.setdefault(rule["category"], set()).add(rule["provision_status"])
    return {code: [status for status in ProvisionStatus if status in found] for code, found in known.items()}


def _leaves(geometry: str, category: dict[str, str], language: str) -> list[QgsRuleBasedRenderer.Rule]:
    statuses = statuses_of_categories().get(category["category"], [])
    leaves = []
    for status in statuses:
        suffix = f" – {words.PROVISION_STATUSES[status][language]}" if len(statuses) > 1 else ""
        leaves.append(
            QgsRuleBasedRenderer.Rule(
                symbol(geometry, category, status),
                0,
                0,
                f'"category" = {quoted(category["category"])} AND "provision_status" = {quoted(status)}',
                category[f"name_{language}"] + suffix,
            )
        )
    return leaves


def renderer(geometry: str, language: str) -> QgsRuleBasedRenderer:
    """Give a legend of groups of categories; what the rule book does not know keeps its group's colour."""
    root = QgsRuleBasedRenderer.Rule(None)
    extra = ALSO_POINTS if geometry == "points" else ()
    drawn = [
        each for each in categories() if each["typical_geometry"] in TYPICAL[geometry] or each["category"] in extra
    ]
    for group, text in words.CATEGORY_GROUPS.items():
        members = [each for each in drawn if each["group"] == group]
        if not members:
            continue
        parent = QgsRuleBasedRenderer.Rule(None, 0, 0, "", text[language])
        for member in members:
            for leaf in _leaves(geometry, member, language):
                parent.appendChild(leaf)
        root.appendChild(parent)
    root.appendChild(QgsRuleBasedRenderer.Rule(_other_symbol(geometry), 0, 0, "", OTHER[language], "", True))
    return QgsRuleBasedRenderer(root)


def _group_colour() -> str:
    colours = {each["category"]: GROUP_COLOURS[each["group"]] for each in categories()}
    code = field("category")
    return f"coalesce(nullif({in_words(code, colours)}, {code}), {quoted(OTHER_COLOUR)})"


def _other_symbol(geometry: str) -> QgsSymbol:
    result = for_geometry(geometry, OTHER_COLOUR)
    top = result.symbolLayer(result.symbolLayerCount() - 1)
    key = QgsSymbolLayer.Property.FillColor if geometry == "points" else QgsSymbolLayer.Property.StrokeColor
    top.setDataDefinedProperty(key, QgsProperty.fromExpression(_group_colour()))
    return result


def labels(geometry: str, language: str) -> object:
    """Give the provision's name: along lines, inside polygons, beside points."""
    broad = [each["category"] for each in categories() if each["screening"] == "yes"]
    narrow = f"{field('category')} NOT IN ({', '.join(quoted(code) for code in broad)})"
    placement = {
        "lines": Qgis.LabelPlacement.Curved,
        "polygons": Qgis.LabelPlacement.Horizontal,
        "points": Qgis.LabelPlacement.OrderedPositionsAroundPoint,
    }[geometry]
    # A route is known by its name on the map of a region; an area or a point only where there is room.
    scale, wrap = (400_000, 0) if geometry == "lines" else (150_000, 24)
    rules = [Label(short_name("name"), narrow, scale, 7.0, priority=7, wrap=wrap)]
    return labeling(rules, placement)


def _band(language: str) -> str:
    kinds = {each["category"]: each[f"name_{language}"] for each in categories()}
    statuses = {code: text[language] for code, text in words.PROVISION_STATUSES.items()}
    kind = f"{in_words(field('category'), kinds)} || ', ' || {in_words(field('provision_status'), statuses)}"
    return (
        f'<tr><td bgcolor="[% {_group_colour()} %]"><font color="#FFFFFF"><b>[% {escaped(field("name"))} %]</b>'
        f"<br>[% {escaped(kind)} %]</font></td></tr>\n"
    )


def map_tip(geometry: str, language: str) -> str:
    """Give the map tip: what it is, how wide, how exactly drawn, which document says so, how far it has got."""
    defaults = {each["category"]: each["default_width_m"] for each in categories() if each["default_width_m"]}
    pairs = ", ".join(f"{quoted(code)}, {value}" for code, value in defaults.items())
    usual = f"map_get(map({pairs}), {field('category')})"
    width = (
        f"if(\"width_m\" > 0, {number(column('width_m'), 0, language)} || ' m', if({usual} > 0,"
        f" {number(usual, 0, language)} || ' m ({TEXTS['default'][language]})', {quoted(TEXTS['unknown'][language])}))"
    )
    accuracy = (
        f'if("accuracy_m" IS NULL, {quoted(TEXTS["unknown"][language])},'
        f" '± ' || {number(column('accuracy_m'), 0, language)} || ' m')"
    )
    realisations = {code: text[language] for code, text in words.REALISATIONS.items()}
    source = f"{field('source_doc')} || if({has('source_item')}, ', ' || {field('source_item')}, '')"
    body = (
        (row(TEXTS["width"][language], width, "TRUE") if geometry != "polygons" else "")
        + row(TEXTS["accuracy"][language], accuracy, "TRUE")
        + row(TEXTS["source"][language], escaped(source), has("source_doc"))
        + row(TEXTS["body"][language], escaped(field("adopting_body")), has("adopting_body"))
        + row(TEXTS["horizon"][language], escaped(field("horizon")), has("horizon"))
        + row(
            TEXTS["realisation"][language],
            escaped(in_words(field("realisation"), realisations)),
            has("realisation"),
        )
        + row(TEXTS["note"][language], escaped(field("note")), has("note"))
    )
    return tip(_band(language), body)


def display_expression(language: str) -> str:
    """Give the name of a provision in lists and search results."""
    return field("name")


def columns() -> list[str]:
    """Give the order of the attribute table's columns."""
    first = ["name", "category", "provision_status", "realisation", "horizon", "width_m", "accuracy_m"]
    return first + [name for name in names(PROVISION_FIELDS) if name not in first]
