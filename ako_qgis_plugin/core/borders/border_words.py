"""What findings of the border check tell of the other side, in the languages of documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ako_qgis_plugin.core.numbers import length_text
from ako_qgis_plugin.core.words import PLAN_TYPES, Text

_TEXTS: dict[str, Text] = {
    "side": {"pl": "{zone}, gmina {municipality}", "en": "{zone}, municipality {municipality}"},
    "zone": {"pl": "strefa {zone}", "en": "zone {zone}"},
    "contact": {
        "pl": "styk o długości {length} ze strefą {zone} ({plan}, gmina {municipality})",
        "en": "contact {length} long with zone {zone} ({plan}, municipality {municipality})",
    },
    "gap": {"pl": "odstęp między strefami na rysunku {gap}", "en": "gap between the zones as drawn {gap}"},
    "to_zone": {
        "pl": "{distance} do strefy {zone} ({plan}, gmina {municipality}); mierzono do granicy strefy, nie do budynków",
        "en": "{distance} to zone {zone} ({plan}, municipality {municipality}); measured to the zone, not to buildings",
    },
    "to_building": {
        "pl": "do najbliższego budynku {distance}; w zasięgu {count} bud. w strefie {zone} ({plan}, gmina"
        " {municipality})",
        "en": "to the nearest building {distance}; {count} buildings within reach in zone {zone} ({plan},"
        " municipality {municipality})",
    },
    "to_other_building": {
        "pl": "do najbliższego budynku {distance}; w zasięgu {count} bud. poza strefami mieszkaniowymi planów",
        "en": "to the nearest building {distance}; {count} buildings within reach outside residential zones",
    },
    "other_buildings": {
        "pl": "budynki mieszkalne poza strefami mieszkaniowymi",
        "en": "residential buildings outside residential zones",
    },
    "same_municipality": {"pl": "obie strefy w tej samej gminie", "en": "both zones in the same municipality"},
    "studium": {
        "pl": "po drugiej stronie studium, a nie plan obowiązujący powszechnie",
        "en": "the other side is a studium, which is not binding on everybody",
    },
    "unnamed": {"pl": "bez nazwy", "en": "unnamed"},
}


def phrase(key: str, language: str, **places: object) -> str:
    """Give a phrase with its places filled."""
    return _TEXTS[key][language].format(**places)


def side_places(columns: Mapping[str, Any], row: int, language: str) -> dict[str, str]:
    """Name the zone, plan and municipality of a row for a phrase."""
    zone = columns["zone_label"][row] or columns["symbol"][row] or columns["zone_id"][row]
    municipality = columns["municipality"][row] or columns["teryt"][row] or phrase("unnamed", language)
    plan_type = columns["plan_type"][row]
    return {"zone": zone, "municipality": municipality, "plan": PLAN_TYPES[plan_type][language]}


def side_name(columns: Mapping[str, Any], row: int, language: str) -> str:
    """Name the other side: ``1SP, gmina X``."""
    return phrase("side", language, **side_places(columns, row, language))


def metres(length_m: float, language: str) -> str:
    """Write a length with its unit."""
    return length_text(length_m, language)
