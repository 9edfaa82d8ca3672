"""Reads one object of the APP schema, as it stands in its file, before plans are told apart."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ako_qgis_plugin.core.errors import PlanFormatError
from ako_qgis_plugin.core.municipal_plans.app_values import HECTARES, METRES, ObjectValues
from ako_qgis_plugin.core.municipal_plans.gml_crs import Srs, parse_srs_name
from ako_qgis_plugin.core.municipal_plans.gml_geometry import Surface, UnreadableGeometryError, read_surface
from ako_qgis_plugin.core.municipal_plans.gml_stream import ACT, STANDARDS_AREA, ZONE, local_name
from ako_qgis_plugin.core.municipal_plans.plan_identity import zone_classes
from ako_qgis_plugin.core.municipal_plans.remarks import Remarks
from ako_qgis_plugin.core.wording import say

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_GML_ID = "id"

#: Fields of STANDARD_FIELDS and the official properties they come from; the ending names the unit.
_STANDARDS = {
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

Value = str | float | bool | datetime.date | None


@dataclass(slots=True)
class AppObject:
    """One object: who it is, what it says, where it lies (easting first, in the CRS of its file)."""

    file: str
    kind: str
    namespace: str
    local_id: str
    version_id: str | None
    gml_id: str
    begins: str
    is_superseded: bool
    act_link: str | None
    srs: Srs | None = None
    geometry: BaseGeometry | None = None
    values: dict[str, Value] = field(default_factory=dict)

    @property
    def identity(self) -> tuple[str, str, str]:
        """What stays the same from version to version."""
        return self.kind, self.namespace, self.local_id


def read_object(file: str, element: Any, collection_srs: str | None, remarks: Remarks) -> AppObject:
    """Read an object of one of the spatial types.

    Raises
    ------
    PlanFormatError
        If the object has no identifier.
    CrsError
        If the CRS of its geometry is missing or is none that plans may use.

    """
    kind = local_name(element)
    namespace, local_id, version_id = (
        _identifier(element, part) for part in ("przestrzenNazw", "lokalnyId", "wersjaId")
    )
    if namespace is None or local_id is None:
        lacking = "przestrzenNazw" if namespace is None else "lokalnyId"
        raise PlanFormatError(
            say(
                "{file}, line {line}: {kind} has no identifier ({part} of idIIP)",
                file=file,
                line=element.sourceline,
                kind=kind,
                part=lacking,
            )
        )

    def doubt(fault: str) -> None:
        remarks.warn(file, fault, local_id)

    values = ObjectValues(element, doubt)
    result = AppObject(
        file=file,
        kind=kind,
        namespace=namespace,
        local_id=local_id,
        version_id=version_id,
        gml_id=next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == _GML_ID), ""),
        begins=values.text("poczatekWersjiObiektu") or "",
        is_superseded=values.text("koniecWersjiObiektu") is not None,
        act_link=values.reference("plan"),
    )
    if not result.is_superseded:
        result.values = _read_values(kind, values, doubt)
        _add_geometry(result, element, values, collection_srs, remarks)
    return result


def _identifier(element: Any, part: str) -> str | None:
    text = element.findtext(f"{{*}}idIIP/{{*}}Identyfikator/{{*}}{part}") or ""
    return " ".join(text.split()) or None


def _read_values(kind: str, values: ObjectValues, doubt: Any) -> dict[str, Value]:
    common: dict[str, Value] = {
        "status": values.code("status"),
        "valid_from": values.date("obowiazujeOd"),
        "valid_to": values.date("obowiazujeDo", is_end=True),
    }
    if kind == ACT:
        common |= {"title": values.text("tytul"), "hierarchy_level": values.code("poziomHierarchii")}
        common["plan_kind_code"] = values.code("typPlanu")
    elif kind == ZONE:
        common |= _read_zone(values, doubt)
    elif kind == STANDARDS_AREA:
        common["excludes_farmsteads"] = values.boolean("wylaczenieZabudowyZagrodowej")
        for name, source in _STANDARDS.items():
            common[name] = values.number(source, HECTARES if name.endswith("_ha") else METRES)
    return common


def _read_zone(values: ObjectValues, doubt: Any) -> dict[str, Value]:
    symbol = values.text("symbol")
    zone_class = _zone_class(symbol, values.code("nazwa"), doubt)
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


def _zone_class(symbol: str | None, name_code: str | None, doubt: Any) -> str | None:
    named = zone_classes().get(name_code or "")
    if name_code is not None and named is None:
        doubt(say("the name '{name}' is none of the 13 zones", name=name_code))
    if symbol is None:
        doubt(
            say("no symbol is given; the class {zone_class} follows from the name", zone_class=named)
            if named
            else say("no symbol is given")
        )
        return named
    if symbol not in zone_classes().values():
        doubt(say("the symbol '{symbol}' is none of the 13 zone classes", symbol=symbol))
        return None
    if named not in (None, symbol):
        doubt(
            say(
                "the symbol {symbol} disagrees with the name, which means {zone_class}; the symbol was taken",
                symbol=symbol,
                zone_class=named,
            )
        )
    return symbol


def _add_geometry(
    result: AppObject, element: Any, values: ObjectValues, collection_srs: str | None, remarks: Remarks
) -> None:
    place = values.element("zasiegPrzestrzenny" if result.kind == ACT else "geometria")
    where = f"{result.file}: {result.local_id}"

    def srs_of(srs_name: str | None) -> Srs:
        return parse_srs_name(srs_name, where)

    envelope = element.find("{*}boundedBy/{*}Envelope")
    default = collection_srs if envelope is None else envelope.get("srsName", collection_srs)
    try:
        surface = Surface() if place is None else read_surface(place, srs_of, default)
    except UnreadableGeometryError as fault:
        sentence = say("the geometry cannot be read ({reason}); carried without one", reason=fault)
        remarks.warn(result.file, sentence, result.local_id)
        return
    for remark in dict.fromkeys(surface.remarks):
        remarks.warn(result.file, remark, result.local_id)
    if surface.geometry is None:
        remarks.warn(result.file, say("has no geometry"), result.local_id)
    elif not surface.geometry.is_valid:
        remarks.warn(result.file, say("the geometry is invalid and was left as it is"), result.local_id)
    result.geometry, result.srs = surface.geometry, surface.srs
