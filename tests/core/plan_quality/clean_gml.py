"""A plan without a fault as GML: five squares of zones in a row, an act around them, one area of each kind."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd

from ako_qgis_plugin.core.plan_quality.check import check_plans
from ako_qgis_plugin.core.plan_quality.checks import load_checks
from ako_qgis_plugin.core.plan_quality.faults import faults_frame
from ako_qgis_plugin.core.plan_quality.sources import SourceSet, read_sources
from ako_qgis_plugin.core.progress import SilentProgress
from tests.core.municipal_plans import app_documents as app
from tests.core.municipal_plans.app_documents import link, multi_surface, polygon, profiles, value

REGULATION = "https://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding"
NAMES = {
    "SJ": "strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna",
    "SU": "strefaUslugowa",
    "SP": "strefaGospodarcza",
    "SN": "strefaZieleniIRekreacji",
    "SO": "strefaOtwarta",
}
BASIC = {
    "SJ": "MN U K ZP ZD I",
    "SU": "U K ZP ZD I",
    "SP": "P K ZP ZD I",
    "SN": "ZP ZB W K ZD I",
    "SO": "RN L ZN W K ZD I",
}
KINDS = tuple(NAMES)
SHIFT_2180 = (-6_068_000.0, -5_312_000.0)
AREAS = {
    "OUZ": "ObszarUzupelnieniaZabudowy",
    "OZS": "ObszarZabudowySrodmiejskiej",
    "OSD": "ObszarStandardowDostepnosciInfrastrukturySpolecznej",
}
STANDARDS = {
    "odlegloscDoSzkolyPodstawowej": ("3000", "m"),
    "odlegloscDoObszarowZieleniPublicznej": ("1500", "m"),
    "powierzchniaLacznaObszarowZieleniPublicznej": ("3", "ha"),
    "odlegloscDoObszaruZieleniPublicznej": ("3000", "m"),
    "powierzchniaObszaruZieleniPublicznej": ("20", "ha"),
}


@dataclass
class Place:
    """Where the plan lies and how its coordinates are written."""

    srs_name: str = app.URL_2177
    shift: tuple[float, float] = (0.0, 0.0)

    def points(self, number, size=100.0):
        return [(x + self.shift[0], y + self.shift[1]) for x, y in app.square(number, size)]

    def polygon(self, points, *holes, **options):
        return polygon(points, *holes, srs_name=self.srs_name, **options)

    @property
    def northing_first(self):
        return "/def/crs/" in self.srs_name or "urn:" in self.srs_name


IN_2177 = Place()
IN_2180 = Place(app.HASH_2180, SHIFT_2180)


def zone(number=0, place=IN_2177, geometry=None, **changes):
    """Zone ``number`` of the row; a keyword replaces the XML of a property, None leaves it out."""
    kind = KINDS[number]
    open_land = kind == "SO"
    built = kind in ("SJ", "SU", "SP")
    properties = {
        "symbol": value("symbol", kind),
        "nazwa": link("nazwa", f"{app.CODE_LISTS}RodzajStrefyPlanistycznejKod/{NAMES[kind]}"),
        "charakterUstalenia": link("charakterUstalenia", REGULATION),
        "profilPodstawowy": profiles("profilPodstawowy", BASIC[kind]),
        "profilDodatkowy": profiles("profilDodatkowy", "ZN L"),
        "minUdzialPowierzchniBiologicznieCzynnej": value("minUdzialPowierzchniBiologicznieCzynnej", "50.0"),
    }
    if open_land:
        properties |= {"profilDodatkowy": None, "minUdzialPowierzchniBiologicznieCzynnej": None}
    if not built:
        left_out = ("maksNadziemnaIntensywnoscZabudowy", "maksUdzialPowierzchniZabudowy", "maksWysokoscZabudowy")
        properties |= dict.fromkeys(left_out)
    local_id = changes.pop("local_id", f"1POG-1{kind}")
    geometry = geometry or place.polygon(place.points(number))
    return app.zone(local_id, geometry, **_blank({**properties, **changes}))


def _blank(changes):
    """Leave out what is None, also of properties that the builders do not know."""
    return {name: "" if text is None else text for name, text in changes.items()}


def zones(*changed, place=IN_2177):
    """All zones of the row, those given in the place of their like."""
    return [changed[0] if index == 0 and changed else zone(index, place) for index in range(len(KINDS))]


def outline(place=IN_2177):
    west, south = place.points(0)[0]
    _, north = place.points(len(KINDS) - 1)[2]
    # With the corners of the zones, so that no shared vertex is missing.
    top = [(west + 100 * n, north) for n in range(len(KINDS), -1, -1)]
    bottom = [(west + 100 * n, south) for n in range(len(KINDS) + 1)]
    return [*bottom, *top, bottom[0]]


def act(local_id="1POG", place=IN_2177, points=None, **changes):
    shape = polygon(points or outline(place), srs_name=None, northing_first=place.northing_first)
    extent = value("zasiegPrzestrzenny", multi_surface(shape, srs_name=place.srs_name))
    return app.act(local_id, **{"zasiegPrzestrzenny": extent, **changes})


def area(kind="OUZ", number=0, place=IN_2177, **changes):
    properties = {
        "symbol": value("symbol", kind),
        "charakterUstalenia": link("charakterUstalenia", REGULATION),
        "geometria": value("geometria", place.polygon(place.points(number))),
    }
    if kind == "OSD":
        properties["wylaczenieZabudowyZagrodowej"] = value("wylaczenieZabudowyZagrodowej", "false")
        properties |= {name: value(name, number, f'uom="{unit}"') for name, (number, unit) in STANDARDS.items()}
    return app.area(AREAS[kind], f"1POG-1{kind}", **_blank({**properties, **changes}))


def areas(place=IN_2177):
    return [area(kind, place=place) for kind in AREAS]


def document(*features, version="2.0", **options):
    counted = {"attributes": f'numberReturned="{len(features)}" numberMatched="unknown"'}
    return app.collection(*features, version=version, **{**counted, **options})


@dataclass
class Result:
    """What a reading and all checks gave."""

    sets: list[SourceSet]
    findings: pd.DataFrame
    notes: list[str]

    @property
    def rules(self):
        """Check and subject of every finding."""
        found = zip(self.findings["rule_id"], self.findings["zone_id"], strict=True)
        pairs = ((rule, None if pd.isna(zone) else zone) for rule, zone in found)
        return sorted(pairs, key=lambda pair: (pair[0], pair[1] or ""))


def check_texts(*texts, language="pl"):
    """Read documents as files 1.gml, 2.gml ... and run every check."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, text in enumerate(texts, start=1):
            path = Path(folder) / f"{number}.gml"
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
            paths.append(path)
        return check_files(*paths, language=language)


def check_files(*paths, language="pl"):
    checks, progress = load_checks(), SilentProgress()
    sets = read_sources(paths, checks, progress)
    frames = []
    for each in sets:
        plans = each.plans
        faults = [*each.faults, *check_plans(plans, checks, progress)]
        others = (plans.infill, plans.downtown, plans.standards)
        frames.append(faults_frame(faults, checks, plans.zones, plans.acts, language, others))
    findings = pd.concat(frames, ignore_index=True)
    return Result(sets, gpd.GeoDataFrame(findings, geometry="geometry"), progress.notes)


def check_zones(*given, version="2.0", acts=None):
    """Check a plan of these zones with its act and areas."""
    return check_texts(document(*(acts or [act()]), *given, *areas(), version=version))


def check_zone(**changes):
    """Check a plan whose first zone is changed, the rest clean."""
    return check_zones(*zones(zone(0, **changes)))
