"""Writes one general plan as official GML (APP 2.0) in EPSG:2177, northing before easting."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import numpy as np
import pyproj
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from .attributes import Act, zone_classes
from .shapes import polygons_of

APP = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0"
OBJECTS = "https://www.gov.pl/zagospodarowanieprzestrzenne/app"
LISTS = "https://www.gov.pl/static/zagospodarowanieprzestrzenne"
INSPIRE = "http://inspire.ec.europa.eu/codelist"
SRS = "http://www.opengis.net/def/crs/EPSG/0/2177"

#: Code-list words of the zone classes.
CLASS_WORDS = {
    "SW": "strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna",
    "SJ": "strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna",
    "SZ": "strefaWielofunkcyjnaZZabudowaZagrodowa",
    "SU": "strefaUslugowa",
    "SH": "strefaHandluWielkopowierzchniowego",
    "SP": "strefaGospodarcza",
    "SR": "strefaProdukcjiRolniczej",
    "SI": "strefaInfrastrukturalna",
    "SN": "strefaZieleniIRekreacji",
    "SC": "strefaCmentarzy",
    "SG": "strefaGornictwa",
    "SO": "strefaOtwarta",
    "SK": "strefaKomunikacyjna",
}
STATUS_WORDS = {"legalForce": "prawnie wiążący", "adoption": "w trakcie przyjmowania", "elaboration": "w opracowaniu"}

_TO_2177 = pyproj.Transformer.from_crs(2180, 2177, always_xy=True)

Row = dict[str, object]


def plan_text(act: Act, extent: BaseGeometry, rows: list[Row]) -> str:
    """Give act, zones, infill areas and access standards as one GML."""
    members = [_act(act, extent)]
    members += [_zone(act, row) for row in rows]
    infill = infill_areas(rows)
    members += [_infill(act, number, area) for number, area in enumerate(infill, start=1)]
    members.append(_standards(act, extent))
    head = (
        "<?xml version='1.0' encoding='utf-8'?>\n"
        f'<wfs:FeatureCollection xmlns:app="{APP}" xmlns:gml="http://www.opengis.net/gml/3.2"'
        ' xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' timeStamp="{act.valid_from}T12:00:00Z" numberReturned="{len(members)}" numberMatched="unknown">\n'
        "<!-- Przykład schematyczny, nie jest aktem prawnym / schematic sample, not a legal act -->\n"
    )
    return head + "".join(f"<wfs:member>\n{member}</wfs:member>\n" for member in members) + "</wfs:FeatureCollection>\n"


def write_plan(path: Path, text: str) -> None:
    """Write the GML of a plan in a ZIP, as municipalities publish them."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(f"{path.stem}.gml"), text, zipfile.ZIP_DEFLATED)


def infill_areas(rows: list[Row]) -> list[Polygon]:
    """Give the four largest groups of adjoining housing zones."""
    housing = [row["geometry"] for row in rows if row["zone_class"] in {"SW", "SJ", "SZ"}]
    groups = [Polygon(part.exterior) for part in polygons_of(shapely.coverage_union_all(housing))]
    return sorted(groups, key=lambda group: -group.area)[:4]


def _link(name: str, href: str, title: str = "") -> str:
    title_text = f" xlink:title={quoteattr(title)}" if title else ""
    return f"<app:{name} xlink:href={quoteattr(href)}{title_text}/>\n"


def _element(name: str, value: object, attributes: str = "") -> str:
    return f"<app:{name}{attributes}>{escape(str(value))}</app:{name}>\n"


def _head(act: Act, feature: str, local_id: str) -> str:
    """Open a feature with its identifiers."""
    gml_id = f"{act.namespace.replace('/', '_')}_{local_id}_{act.version_id}"
    address = f"{OBJECTS}/{feature}/{act.namespace}/{local_id}/{act.version_id}"
    return (
        f'<app:{feature} gml:id="{gml_id}">\n<gml:identifier codeSpace="{OBJECTS}">{address}</gml:identifier>\n'
        f"<app:idIIP><app:Identyfikator><app:przestrzenNazw>{act.namespace}</app:przestrzenNazw>"
        f"<app:lokalnyId>{local_id}</app:lokalnyId><app:wersjaId>{act.version_id}</app:wersjaId>"
        "</app:Identyfikator></app:idIIP>\n"
    )


def _status(act: Act) -> str:
    return _link("status", f"{INSPIRE}/ProcessStepGeneralValue/{act.status}", STATUS_WORDS[act.status])


def _validity(act: Act) -> str:
    return (
        _element("poczatekWersjiObiektu", f"{act.valid_from}T12:00:00Z")
        + _element("obowiazujeOd", act.valid_from)
        + _status(act)
        + _link("charakterUstalenia", f"{INSPIRE}/RegulationNatureValue/generallyBinding", "ogólnie wiążące")
    )


def _plan_link(act: Act) -> str:
    return _link("plan", f"{OBJECTS}/AktPlanowaniaPrzestrzennego/{act.plan_id}")


def _act(act: Act, extent: BaseGeometry) -> str:
    members = "".join(f"<gml:surfaceMember>{_polygon(part, '')}</gml:surfaceMember>" for part in polygons_of(extent))
    return (
        _head(act, "AktPlanowaniaPrzestrzennego", act.local_id)
        + _element("poczatekWersjiObiektu", f"{act.valid_from}T12:00:00Z")
        + _element("tytul", act.title)
        + _link("typPlanu", f"{LISTS}/codelist/TypAktuPlanowaniaPrzestrzennegoKod/planOgolnyGminy", "plan ogólny gminy")
        + _link("poziomHierarchii", f"{INSPIRE}/LevelOfSpatialPlanValue/local", "lokalny")
        + _element("obowiazujeOd", act.valid_from)
        + _status(act)
        + _element("modyfikacja", "false")
        + f'<app:zasiegPrzestrzenny><gml:MultiSurface srsDimension="2" srsName="{SRS}">{members}</gml:MultiSurface>'
        "</app:zasiegPrzestrzenny>\n</app:AktPlanowaniaPrzestrzennego>\n"
    )


def _zone(act: Act, row: Row) -> str:
    known = zone_classes()[str(row["zone_class"])]
    word = f"{LISTS}/codelist/RodzajStrefyPlanistycznejKod/{CLASS_WORDS[str(row['zone_class'])]}"
    return (
        _head(act, "StrefaPlanistyczna", str(row["zone_id"]))
        + _element("oznaczenie", row["zone_label"])
        + _element("symbol", row["symbol"])
        + _validity(act)
        + f"<app:geometria>{_polygon(row['geometry'], _SRS_ATTRIBUTES)}</app:geometria>\n"
        + _plan_link(act)
        + _link("nazwa", word, known["name_pl"])
        + "".join(_profiles("profilPodstawowy", row["basic_profile"]))
        + "".join(_profiles("profilDodatkowy", row["additional_profile"]))
        + "".join(_indicators(row))
        + "</app:StrefaPlanistyczna>\n"
    )


def _profiles(name: str, codes: object) -> Iterator[str]:
    for code in str(codes or "").split():
        yield _link(name, f"{LISTS}/ontology/KPT#KPT-MPZP-{code}")


def _indicators(row: Row) -> Iterator[str]:
    for name, field, attributes in (
        ("maksNadziemnaIntensywnoscZabudowy", "max_floor_area_ratio", ""),
        ("maksUdzialPowierzchniZabudowy", "max_built_up_share_pct", ""),
        ("maksWysokoscZabudowy", "max_building_height_m", ' uom="m"'),
        ("minUdzialPowierzchniBiologicznieCzynnej", "min_bioactive_share_pct", ""),
    ):
        if row[field] is not None:
            yield _element(name, row[field], attributes)


def _regulation(act: Act, feature: str, local_id: str, symbol: str, area: BaseGeometry, extra: str = "") -> str:
    return (
        _head(act, feature, local_id)
        + _element("oznaczenie", local_id.rpartition("-")[2])
        + _element("symbol", symbol)
        + _validity(act)
        + f"<app:geometria>{_polygon(area, _SRS_ATTRIBUTES)}</app:geometria>\n"
        + _plan_link(act)
        + extra
        + f"</app:{feature}>\n"
    )


def _infill(act: Act, number: int, area: Polygon) -> str:
    return _regulation(act, "ObszarUzupelnieniaZabudowy", f"{act.local_id}-{number}OUZ", "OUZ", area)


def _standards(act: Act, extent: BaseGeometry) -> str:
    """Give the statutory distances of rural municipalities (art. 13f upzp) for the whole municipality."""
    values = (
        ("wylaczenieZabudowyZagrodowej", "true", ""),
        ("odlegloscDoSzkolyPodstawowej", "3000", ' uom="m"'),
        ("odlegloscDoObszarowZieleniPublicznej", "1500", ' uom="m"'),
        ("powierzchniaLacznaObszarowZieleniPublicznej", "3.0", ' uom="ha"'),
        ("odlegloscDoObszaruZieleniPublicznej", "3000", ' uom="m"'),
        ("powierzchniaObszaruZieleniPublicznej", "20.0", ' uom="ha"'),
        ("odlegloscDoPrzystanku", "1000", ' uom="m"'),
    )
    extra = "".join(_element(name, value, attributes) for name, value, attributes in values)
    area = max(polygons_of(extent), key=lambda part: part.area)
    feature = "ObszarStandardowDostepnosciInfrastrukturySpolecznej"
    return _regulation(act, feature, f"{act.local_id}-1OSD", "OSD", area, extra)


_SRS_ATTRIBUTES = f' srsDimension="2" srsName="{SRS}"'


def _polygon(area: BaseGeometry, attributes: str) -> str:
    rings = [f"<gml:exterior>{_ring(area.exterior)}</gml:exterior>"]
    rings += [f"<gml:interior>{_ring(ring)}</gml:interior>" for ring in area.interiors]
    return f"<gml:Polygon{attributes}>{''.join(rings)}</gml:Polygon>"


def _ring(ring: BaseGeometry) -> str:
    """Transform a ring vertex by vertex: shared edges stay shared after rounding."""
    corners = np.asarray(ring.coords)
    east, north = _TO_2177.transform(corners[:, 0], corners[:, 1])
    pairs = " ".join(f"{y:.2f} {x:.2f}" for x, y in zip(east, north, strict=True))
    return f"<gml:LinearRing><gml:posList>{pairs}</gml:posList></gml:LinearRing>"
