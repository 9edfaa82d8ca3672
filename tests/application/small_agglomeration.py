"""Files of an agglomeration of two zones and one road, small enough to compute by hand."""

from __future__ import annotations

import json
from pathlib import Path

from ako_qgis_plugin.core.schema import FINDING_FIELDS, PROVISION_FIELDS, ZONE_FIELDS, names

ROOT = Path(__file__).parents[2]

ZONE = {"plan_id": "PL.ZIPPZP.1/306101-POG/1", "plan_type": "POG", "teryt": "306101", "status": "legalForce"}
#: One kilometre in the middle of Poland, EPSG:2180 [m].
X, Y = 440_000, 430_000
APP = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0"
CODES = "https://www.gov.pl/static/zagospodarowanieprzestrzenne"
GML = f"""<?xml version="1.0" encoding="UTF-8"?>
<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"
    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:app="{APP}"><wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.1_306101-POG_1POG-1SJ_20260101T000000">
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.1/306101-POG</app:przestrzenNazw>
<app:lokalnyId>1POG-1SJ</app:lokalnyId><app:wersjaId>20260101T000000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SJ</app:oznaczenie><app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-01-01T00:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-02-01</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce"/>
<app:charakterUstalenia xlink:href="https://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding"/>
<app:geometria><gml:Polygon srsName="http://www.opengis.net/def/crs/EPSG/0/2180"><gml:exterior><gml:LinearRing>
<gml:posList>{Y} {X} {Y} {X + 1000} {Y + 1000} {X + 1000} {Y + 1000} {X} {Y} {X}</gml:posList>
</gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="{CODES}/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.1/306101-POG/1POG"/>
<app:nazwa
xlink:href="{CODES}/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna"/>
<app:profilPodstawowy xlink:href="{CODES}/ontology/KPT#KPT-MPZP-MN"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>30</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna></wfs:member></wfs:FeatureCollection>
"""


def square(x: float, y: float, side: float) -> dict:
    """Give a square as GeoJSON."""
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def write_layer(path: Path, features: list[tuple[dict, dict]]) -> Path:
    """Write properties and geometries, in metres of EPSG:2180."""
    collection = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2180"}},
        "features": [{"type": "Feature", "properties": values, "geometry": shape} for values, shape in features],
    }
    path.write_text(json.dumps(collection), encoding="utf-8")
    return path


def zone(number: int, zone_class: str, shape: dict) -> tuple[dict, dict]:
    """Give a zone of the test plan."""
    label = f"{number}{zone_class}"
    values = {**ZONE, "zone_id": label, "zone_label": label, "symbol": zone_class, "zone_class": zone_class}
    return {**dict.fromkeys(names(ZONE_FIELDS)), **values}, shape


def provision(shape: dict, provision_id: str = "S11") -> tuple[dict, dict]:
    """Give a planned expressway, 100 m wide and drawn exactly."""
    values = {"provision_id": provision_id, "category": "road_express", "provision_status": "planned"}
    exact = {"name": provision_id, "width_m": 100.0, "accuracy_m": 0.0}
    return {**dict.fromkeys(names(PROVISION_FIELDS)), **values, **exact}, shape


def finding(shape: dict) -> tuple[dict, dict]:
    """Give a conflict of the road with the building zone."""
    values = {"finding_id": "a1", "verdict": "conflict", "is_primary": True, "screening": False, "teryt": ZONE["teryt"]}
    return {**dict.fromkeys(names(FINDING_FIELDS)), **values}, shape


class Inputs:
    """Files of a small agglomeration, in a folder with spaces and Polish letters: a road through a building zone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.gml = folder / "plan ogólny.gml"
        self.gml.write_text(GML, encoding="utf-8")
        zones = [zone(1, "SJ", square(X, Y, 1000)), zone(2, "SO", square(X + 1000, Y, 1000))]
        self.zones = write_layer(folder / "strefy ąęł.geojson", zones)
        road = {"type": "LineString", "coordinates": [[X - 500, Y + 500], [X + 2500, Y + 500]]}
        self.road = write_layer(folder / "droga żółta.geojson", [({"id": "S11", "nazwa": "Droga S11"}, road)])
        self.provisions = write_layer(folder / "ustalenia śź.geojson", [provision(road)])
        uses = [({"przezn": "1MN/U"}, square(X, Y, 1000)), ({"przezn": "1KDD"}, square(X + 1000, Y, 100))]
        self.local_plan = write_layer(folder / "plan miejscowy ół.geojson", uses)
        self.findings = write_layer(folder / "kolizje ńó.geojson", [finding(square(X, Y + 450, 100))])
        municipality = {"teryt": "3061011", "municipality": "Kalisz"}
        self.boundaries = write_layer(folder / "granice ćś.geojson", [(municipality, square(X, Y, 1000))])
        self.rule_book = ROOT / "ako_qgis_plugin" / "core" / "rulebook" / "rules.csv"

    def of(self, algorithm: str) -> list[str]:
        """Give the parameters with which an algorithm succeeds, all but its output."""
        return {
            "ako:importplan": [f"INPUT={self.gml}"],
            "ako:mapprovisions": [f"INPUT={self.road}", "CATEGORY=road_express", "STATUS=planned"],
            "ako:mapzoning": [f"INPUT={self.local_plan}", "SYMBOL_FIELD=przezn", "PLAN_ID=P1", "TERYT=306101"],
            "ako:coveragetemplate": [f"BOUNDARIES={self.boundaries}", f"PROVISIONS={self.provisions}"],
            "ako:validaterulebook": [f"RULEBOOK={self.rule_book}"],
            "ako:checkconformity": [f"ZONES={self.zones}", f"PROVISIONS={self.provisions}"],
            "ako:checkborders": [f"ZONES={self.zones}", f"BOUNDARIES={self.boundaries}"],
            "ako:summarizefindings": [f"REGISTER={self.findings}", f"BOUNDARIES={self.boundaries}"],
        }[algorithm]
