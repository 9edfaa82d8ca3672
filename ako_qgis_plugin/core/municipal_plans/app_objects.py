"""Reads one object of the APP schema, as it stands in its file, before plans are told apart."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import shapely

from ako_qgis_plugin.core.errors import CrsError, PlanFormatError
from ako_qgis_plugin.core.municipal_plans.app_values import HECTARES, METRES, ObjectValues
from ako_qgis_plugin.core.municipal_plans.doubts import Doubt, DoubtKind
from ako_qgis_plugin.core.municipal_plans.gml_crs import UNKNOWN_SRS, Srs, parse_srs_name
from ako_qgis_plugin.core.municipal_plans.gml_geometry import Surface, UnreadableGeometryError, read_surface
from ako_qgis_plugin.core.municipal_plans.gml_stream import ACT, STANDARDS_AREA, ZONE, gml_id, local_name
from ako_qgis_plugin.core.municipal_plans.gml_stream import namespace as namespace_of
from ako_qgis_plugin.core.municipal_plans.plan_identity import zone_classes
from ako_qgis_plugin.core.wording import say, shortened

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

#: Fields of STANDARD_FIELDS and the official properties they come from; the ending names the unit.
STANDARDS = {
    "primary_school_m": "odlegloscDoSzkolyPodstawowej",
    "public_green_areas_m": "odlegloscDoObszarowZieleniPublicznej",
    "public_green_areas_ha": "powierzchniaLacznaObszarowZieleniPublicznej",
    "public_green_area_m": "odlegloscDoObszaruZieleniPublicznej",
    "public_green_area_ha": "powierzchniaObszaruZieleniPublicznej",
    "kindergarten_m": "odlegloscDoPrzedszkola",
    "nursery_m": "odlegloscDoZlobka",
    "clinic_m": "odlegloscDoAmbulatoriumPOZ",
    "library_m": "odlegloscDoBiblioteki",
    "culture_centre_m": "odlegloscDoDomuKultury",
    "care_home_m": "odlegloscDoDomuPomocySpolecznej",
    "sports_ground_m": "odlegloscDoUrzadzonegoTerenuSportu",
    "stop_m": "odlegloscDoPrzystanku",
    "post_office_m": "odlegloscDoPlacowkiPocztowej",
    "pharmacy_m": "odlegloscDoApteki",
    "police_m": "odlegloscDoPosterunkuPolicji",
    "fire_station_m": "odlegloscDoPosterunkuJednostkiOchronyPrzeciwpozarowej",
}

#: Properties that lead to other objects of the data set; of an act, and of its drawings and documents.
LINKS = (
    "wydzielenie",
    "regulacja",
    "rysunek",
    "dokument",
    "dokumentPrzystepujacy",
    "dokumentUchwalajacy",
    "dokumentZmieniajacy",
    "dokumentUchylajacy",
    "dokumentUniewazniajacy",
)

Value = str | float | bool | datetime.date | None


#: A point takes no less in a file: two numbers and what separates them [bytes]. Chords of arcs take none, and so many
#: are more than the plans of a voivodeship need.
BYTES_PER_POINT = 4
MAX_ARC_POINTS = 10_000_000


class PointBudget:
    """Counts the points of the objects of a reading, which arcs could multiply beyond the memory."""

    def __init__(self) -> None:
        self._points = 0

    def spend(self, item: AppObject, bytes_read: int) -> None:
        """Count an object in; raises PlanFormatError where there are more points than the bytes read could hold."""
        self._points += shapely.get_num_coordinates(item.geometry)
        if self._points > max(MAX_ARC_POINTS, bytes_read // BYTES_PER_POINT):
            raise PlanFormatError(
                say(
                    "{file}: its arcs would become more than {limit} chords; draw them with fewer",
                    file=item.file,
                    limit=MAX_ARC_POINTS,
                )
            )


@dataclass(slots=True)
class AppObject:
    """One object: who it is, what it says, where it lies (easting first, in the CRS of its file).

    A superseded version has no values and no geometry unless they were asked for, nor has any object then the names of
    the properties that hold something and its links. ``named_class`` is the class that the name of a zone means.
    """

    file: str
    kind: str
    namespace: str
    local_id: str
    version_id: str | None
    gml_id: str
    begins: str
    is_superseded: bool
    act_link: str | None
    schema: str = ""
    ends: str | None = None
    named_class: str | None = None
    present: frozenset[str] = frozenset()
    label: str | None = None
    symbol: str | None = None
    links: dict[str, list[str]] = field(default_factory=dict)
    srs: Srs | None = None
    geometry: BaseGeometry | None = None
    values: dict[str, Value] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)

    @property
    def identity(self) -> tuple[str, str, str]:
        """What stays the same from version to version."""
        return self.kind, self.namespace, self.local_id


def read_object(file: str, element: Any, collection_srs: str | None, *, in_full: bool = False) -> AppObject:
    """Read an object of one of the spatial types; what is wrong with it stands among its doubts.

    ``in_full`` asks for what an import has no use for: values and geometry of superseded versions, links, and the names
    of the properties that hold something.
    """
    kind = local_name(element)
    namespace, local_id, version_id = (
        _identifier(element, part) for part in ("przestrzenNazw", "lokalnyId", "wersjaId")
    )
    doubts: list[Doubt] = []
    if namespace is None or local_id is None:
        lacking = "przestrzenNazw" if namespace is None else "lokalnyId"
        doubts.append(_no_identifier(file, element, lacking))
    values = ObjectValues(element, doubts.append)
    ends = values.text("koniecWersjiObiektu")
    result = AppObject(
        file=file,
        kind=kind,
        namespace=namespace or "",
        local_id=local_id or "",
        version_id=version_id,
        gml_id=gml_id(element),
        begins=values.text("poczatekWersjiObiektu") or "",
        is_superseded=ends is not None,
        act_link=values.reference("plan"),
        schema=namespace_of(element),
        ends=ends,
        doubts=doubts,
    )
    if in_full:
        result.present = values.present()
        result.label, result.symbol = values.text("oznaczenie"), values.text("symbol")
        result.links = {name: links for name in LINKS if (links := values.references(name))}
    if in_full or not result.is_superseded:
        result.values = _read_values(result, values, doubts)
        _add_geometry(result, element, values, collection_srs)
    return result


def _no_identifier(file: str, element: Any, lacking: str) -> Doubt:
    sentence = say(
        "{file}, line {line}: {kind} has no identifier ({part} of idIIP)",
        file=file,
        line=element.sourceline,
        kind=local_name(element),
        part=lacking,
    )
    value = str(element.sourceline)
    return Doubt(DoubtKind.NO_IDENTIFIER, sentence, lacking, value, refusal=PlanFormatError(sentence))


def _identifier(element: Any, part: str) -> str | None:
    text = element.findtext(f"{{*}}idIIP/{{*}}Identyfikator/{{*}}{part}") or ""
    return " ".join(text.split()) or None


def _read_values(item: AppObject, values: ObjectValues, doubts: list[Doubt]) -> dict[str, Value]:
    common: dict[str, Value] = {
        "status": values.code("status"),
        "valid_from": values.date("obowiazujeOd"),
        "valid_to": values.date("obowiazujeDo", is_end=True),
    }
    if item.kind == ACT:
        common |= {"title": values.text("tytul"), "hierarchy_level": values.code("poziomHierarchii")}
        common["plan_kind_code"] = values.code("typPlanu")
    elif item.kind == ZONE:
        common |= _read_zone(item, values, doubts)
    elif item.kind == STANDARDS_AREA:
        common["excludes_farmsteads"] = values.boolean("wylaczenieZabudowyZagrodowej")
        for name, source in STANDARDS.items():
            common[name] = values.number(source, HECTARES if name.endswith("_ha") else METRES)
    return common


def _read_zone(item: AppObject, values: ObjectValues, doubts: list[Doubt]) -> dict[str, Value]:
    symbol, name_code = values.text("symbol"), values.code("nazwa")
    item.named_class = zone_classes().get(name_code or "")
    zone_class = _zone_class(symbol, name_code, item.named_class, doubts)
    return {
        "zone_label": values.text("oznaczenie"),
        "symbol": symbol,
        "symbol_class": zone_class,
        "zone_class": zone_class,
        "basic_profile": values.profile("profilPodstawowy"),
        "additional_profile": values.profile("profilDodatkowy"),
        "max_floor_area_ratio": values.number("maksNadziemnaIntensywnoscZabudowy"),
        "max_built_up_share_pct": values.number("maksUdzialPowierzchniZabudowy"),
        "max_building_height_m": values.number("maksWysokoscZabudowy", METRES),
        "min_bioactive_share_pct": values.number("minUdzialPowierzchniBiologicznieCzynnej"),
    }


def _zone_class(symbol: str | None, name_code: str | None, named: str | None, doubts: list[Doubt]) -> str | None:
    if name_code is not None and named is None:
        sentence = say("the name '{name}' is none of the 13 zones", name=name_code)
        doubts.append(Doubt(DoubtKind.UNKNOWN_NAME, sentence, "nazwa", name_code))
    if symbol is None:
        sentence = (
            say("no symbol is given; the class {zone_class} follows from the name", zone_class=named)
            if named
            else say("no symbol is given")
        )
        doubts.append(Doubt(DoubtKind.NO_SYMBOL, sentence, "symbol"))
        return named
    if symbol not in zone_classes().values():
        sentence = say("the symbol '{symbol}' is none of the 13 zone classes", symbol=symbol)
        doubts.append(Doubt(DoubtKind.UNKNOWN_SYMBOL, sentence, "symbol", symbol))
        return None
    if named not in (None, symbol):
        sentence = say(
            "the symbol {symbol} disagrees with the name, which means {zone_class}; the symbol was taken",
            symbol=symbol,
            zone_class=named,
        )
        doubts.append(Doubt(DoubtKind.SYMBOL_AND_NAME, sentence, "symbol", symbol))
    return symbol


def _add_geometry(result: AppObject, element: Any, values: ObjectValues, collection_srs: str | None) -> None:
    place = values.element("zasiegPrzestrzenny" if result.kind == ACT else "geometria")
    where = f"{result.file}: {shortened(result.local_id)}"

    def srs_of(srs_name: str | None) -> Srs:
        try:
            return parse_srs_name(srs_name, where)
        except CrsError as error:
            result.doubts.append(Doubt(DoubtKind.NO_CRS, str(error), "srsName", srs_name or "", refusal=error))
            return UNKNOWN_SRS

    envelope = element.find("{*}boundedBy/{*}Envelope")
    default = collection_srs if envelope is None else envelope.get("srsName", collection_srs)
    try:
        surface = Surface() if place is None else read_surface(place, srs_of, default)
    except UnreadableGeometryError as fault:
        sentence = say("the geometry cannot be read ({reason}); carried without one", reason=fault)
        result.doubts.append(Doubt(DoubtKind.UNREADABLE_GEOMETRY, sentence, value=str(fault)))
        return
    result.doubts.extend(surface.doubts)
    if surface.geometry is None:
        result.doubts.append(Doubt(DoubtKind.NO_GEOMETRY, say("has no geometry")))
    elif not surface.geometry.is_valid:
        sentence = say("the geometry is invalid and was left as it is")
        result.doubts.append(Doubt(DoubtKind.INVALID_GEOMETRY, sentence))
    result.geometry, result.srs = surface.geometry, surface.srs
