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
        "pl": "{distance} do najbliższej strefy {zone} ({plan}, gmina {municipality}); stref w zasięgu: {zones};"
        " mierzono do granic stref, nie do budynków",
        "en": "{distance} to the nearest zone {zone} ({plan}, municipality {municipality}); zones within reach:"
        " {zones}; measured to zones, not to buildings",
    },
    "to_building": {
        "pl": "{distance} do najbliższego budynku, w strefie {zone} ({plan}, gmina {municipality}); budynków w zasięgu:"
        " {count}, stref: {zones}",
        "en": "{distance} to the nearest building, in zone {zone} ({plan}, municipality {municipality}); buildings"
        " within reach: {count}, zones: {zones}",
    },
    "to_other_building": {
        "pl": "{distance} do najbliższego budynku; budynków w zasięgu poza strefami mieszkaniowymi planów: {count}",
        "en": "{distance} to the nearest building; buildings within reach outside residential zones: {count}",
    },
    "several": {
        "pl": "{zone} (i innych: {others}), gmina {municipality}",
        "en": "{zone} (and others: {others}), municipality {municipality}",
    },
    "other_buildings": {
        "pl": "budynki mieszkalne poza strefami mieszkaniowymi",
        "en": "residential buildings outside residential zones",
    },
    "same_municipality": {"pl": "w tej samej gminie", "en": "in the same municipality"},
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


def side_name(columns: Mapping[str, Any], row: int, language: str, count: int = 1) -> str:
    """Name the other side: ``1SP, gmina X``, and how many zones it is besides the nearest."""
    key = "side" if count == 1 else "several"
    return phrase(key, language, others=count - 1, **side_places(columns, row, language))


def metres(length_m: float, language: str) -> str:
    """Write a length with its unit."""
    return length_text(length_m, language)
