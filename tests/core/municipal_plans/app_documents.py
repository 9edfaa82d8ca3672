"""Writes small planning acts in the official format, for tests; squares of 100 m lie near Kalisz (EPSG:2177)."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from ako_qgis_plugin.core.municipal_plans.app_gml import Plans, read_plans
from ako_qgis_plugin.core.progress import SilentProgress

SCHEMAS = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/"
CODE_LISTS = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/"
PROFILES = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-"
STATUSES = "http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/"
ACTS = "https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/"
NAMESPACE = "PL.ZIPPZP.4321/306101-POG"
PLAN = f"{NAMESPACE}/1POG"

URL_2177 = "http://www.opengis.net/def/crs/EPSG/0/2177"
URN_2177 = "urn:ogc:def:crs:EPSG::2177"
HASH_2180 = "http://www.opengis.net/gml/srs/epsg.xml#2180"
HASH_2177 = "http://www.opengis.net/gml/srs/epsg.xml#2177"

#: South-west corner of the first square, easting and northing.
CORNER = (6_505_000.0, 5_735_000.0)


def square(number=0, size=100.0):
    """Corners of the square ``number``, easting first, closed."""
    east, north = CORNER[0] + number * size, CORNER[1]
    return [(east, north), (east + size, north), (east + size, north + size), (east, north + size), (east, north)]


def pos_list(points, *, northing_first=True, attributes=""):
    ordered = [(y, x) if northing_first else (x, y) for x, y in points]
    numbers = " ".join(f"{number!r}" for point in ordered for number in point)
    return f"<gml:posList {attributes}>{numbers}</gml:posList>"


def ring(points, **options):
    return f"<gml:LinearRing>{pos_list(points, **options)}</gml:LinearRing>"


def polygon(points, *holes, srs_name=URL_2177, northing_first=None, attributes=""):
    if northing_first is None:
        northing_first = "/def/crs/" in (srs_name or "/def/crs/") or "urn:" in srs_name
    srs = f'srsName="{srs_name}"' if srs_name else ""
    exterior = f"<gml:exterior>{ring(points, northing_first=northing_first)}</gml:exterior>"
    interiors = "".join(f"<gml:interior>{ring(hole, northing_first=northing_first)}</gml:interior>" for hole in holes)
    return f"<gml:Polygon {srs} {attributes}>{exterior}{interiors}</gml:Polygon>"


def multi_surface(*polygons, srs_name=URL_2177):
    members = "".join(f"<gml:surfaceMember>{member}</gml:surfaceMember>" for member in polygons)
    return f'<gml:MultiSurface srsName="{srs_name}">{members}</gml:MultiSurface>'


def value(name, text, attributes=""):
    return f"<app:{name} {attributes}>{text}</app:{name}>"


def link(name, href, title="any title"):
    return f'<app:{name} xlink:href="{href}" xlink:title="{title}"/>'


def profiles(name, codes):
    return "".join(link(name, PROFILES + code) for code in codes.split())


def identifier(local_id, namespace=NAMESPACE, version="20260101T120000"):
    version_id = f"<app:wersjaId>{version}</app:wersjaId>" if version else ""
    return (
        f"<app:idIIP><app:Identyfikator><app:przestrzenNazw>{namespace}</app:przestrzenNazw>"
        f"<app:lokalnyId>{local_id}</app:lokalnyId>{version_id}</app:Identyfikator></app:idIIP>"
    )


def _feature(kind, local_id, namespace, version, properties, changes):
    unknown = set(changes) - set(properties)
    body = "".join(
        text for name, text in ({**properties, **changes}).items() if text is not None and name not in unknown
    ) + "".join(changes[name] for name in sorted(unknown))
    gml_id = f"{namespace.replace('/', '_')}_{local_id}" + (f"_{version}" if version else "")
    return f'<app:{kind} gml:id="{gml_id}">{identifier(local_id, namespace, version)}{body}</app:{kind}>'


def act(local_id="1POG", *, namespace=NAMESPACE, version="20260101T120000", **changes):
    """An act; a keyword replaces the XML of a property, None leaves it out."""
    properties = {
        "poczatekWersjiObiektu": value("poczatekWersjiObiektu", "2026-01-01T12:00:00Z"),
        "tytul": value("tytul", "Plan ogólny miasta Kalisza"),
        "typPlanu": link("typPlanu", CODE_LISTS + "TypAktuPlanowaniaPrzestrzennegoKod/planOgolnyGminy"),
        "poziomHierarchii": link(
            "poziomHierarchii", "http://inspire.ec.europa.eu/codelist/LevelOfSpatialPlanValue/local"
        ),
        "obowiazujeOd": value("obowiazujeOd", "2026-02-01"),
        "status": link("status", STATUSES + "legalForce"),
        "zasiegPrzestrzenny": value("zasiegPrzestrzenny", multi_surface(polygon(square(), srs_name=None))),
    }
    return _feature("AktPlanowaniaPrzestrzennego", local_id, namespace, version, properties, changes)


def _regulation(local_id, geometry):
    return {
        "oznaczenie": value("oznaczenie", local_id.partition("-")[2]),
        "poczatekWersjiObiektu": value("poczatekWersjiObiektu", "2026-01-01T12:00:00Z"),
        "obowiazujeOd": value("obowiazujeOd", "2026-02-01"),
        "status": link("status", STATUSES + "legalForce"),
        "geometria": value("geometria", geometry or polygon(square())),
        "plan": link("plan", ACTS + PLAN),
    }


def zone(local_id="1POG-1SJ", geometry=None, *, namespace=NAMESPACE, version="20260101T120000", **changes):
    """A single-family zone with all indicators; a keyword replaces the XML of a property, None leaves it out."""
    name = "strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna"
    properties = _regulation(local_id, geometry) | {
        "symbol": value("symbol", "SJ"),
        "nazwa": link("nazwa", f"{CODE_LISTS}RodzajStrefyPlanistycznejKod/{name}"),
        "profilPodstawowy": profiles("profilPodstawowy", "MN U K ZP ZD I"),
        "profilDodatkowy": profiles("profilDodatkowy", "ML ZN"),
        "maksNadziemnaIntensywnoscZabudowy": value("maksNadziemnaIntensywnoscZabudowy", "0.8"),
        "maksUdzialPowierzchniZabudowy": value("maksUdzialPowierzchniZabudowy", "40.5"),
        "maksWysokoscZabudowy": value("maksWysokoscZabudowy", "12.0", 'uom="m"'),
        "minUdzialPowierzchniBiologicznieCzynnej": value("minUdzialPowierzchniBiologicznieCzynnej", "30.0"),
    }
    return _feature("StrefaPlanistyczna", local_id, namespace, version, properties, changes)


def area(kind, local_id, **changes):
    """An OUZ, OZS or OSD."""
    return _feature(kind, local_id, NAMESPACE, "20260101T120000", _regulation(local_id, None), changes)


def collection(*features, version="2.0", prefix="app", member="wfs:member", attributes="", head="", tail=""):
    """A document; the prefix of the schema may be another than the builders' own."""
    root = f"{member.partition(':')[0]}:FeatureCollection"
    body = "".join(f"<{member}>{feature}</{member}>" for feature in features)
    return document(f"<{root} {{}} {attributes}>{head}{body}{tail}</{root}>", version=version, prefix=prefix)


def document(text, *, version="2.0", prefix="app"):
    """Put the namespaces where ``text`` has braces."""
    namespaces = (
        f'xmlns:{prefix}="{SCHEMAS}{version}" xmlns:gml="http://www.opengis.net/gml/3.2"'
        ' xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    text = text.replace("{}", namespaces, 1).replace("<app:", f"<{prefix}:").replace("</app:", f"</{prefix}:")
    return f"<?xml version='1.0' encoding='utf-8'?>\n{text}"


@dataclass
class Reading:
    """What a reading gave and said."""

    plans: Plans
    notes: list[str]
    warnings: list[str]

    @property
    def zone(self):
        [record] = self.plans.zones
        return record

    @property
    def act(self):
        [record] = self.plans.acts
        return record


def read_files(*paths) -> Reading:
    progress = SilentProgress()
    return Reading(read_plans(paths, progress), progress.notes, progress.warnings)


def read(*documents) -> Reading:
    """Read documents as files 1.gml, 2.gml ..."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, text in enumerate(documents, start=1):
            path = Path(folder) / f"{number}.gml"
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
            paths.append(path)
        return read_files(*paths)


def read_zone(*args, **changes):
    """Read one zone alone and give its record."""
    return read(collection(zone(*args, **changes))).zone
