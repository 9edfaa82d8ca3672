"""How findings read on the screen: codes in words, numbers with their units, in the language of the menus."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QLocale

import ako_qgis_plugin.core.words as words
from ako_qgis_plugin.core.tables import read_table
from ako_qgis_plugin.panels.conflicts.kinds import CHECK, FAULT, JUDGEMENT

RULE_BOOK = Path(words.__file__).parent / "rulebook"

_LOCALES = {"pl": "pl_PL", "en": "en_GB"}
_TIMES = {"pl": "%d.%m.%Y %H:%M", "en": "%d %b %Y %H:%M"}

_CODES = {
    "verdict": words.VERDICTS,
    JUDGEMENT: words.VERDICTS | {f"{FAULT}{code}": text for code, text in words.FAULTS.items()},
    CHECK: words.CHECK_KINDS,
    "certainty": words.CERTAINTIES,
    "plan_type": words.PLAN_TYPES,
    "provision_status": words.PROVISION_STATUSES,
    "relation": words.RELATIONS,
    "review_status": words.REVIEW_STATUSES,
    "change": words.CHANGES,
    "event": words.REGISTER_EVENTS,
}

#: Places after the decimal sign of measures, and by how much they are divided.
_MEASURES = {
    "area_m2": (2, 10_000),
    "zone_share_pct": (1, 1),
    "length_m": (0, 1),
    "min_distance_m": (0, 1),
    "buildings": (0, 1),
    "built_up_pct": (1, 1),
}

DOTS = 5


class Wording:
    """Words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = QLocale(_LOCALES.get(language, "en_GB"))
        self._texts = {name: _in(table, language) for name, table in _CODES.items()}
        self._texts["category"] = _names("categories.csv", "category", language) | _in(
            words.PLAN_CHECK_CATEGORIES, language
        )
        self.zone_classes = _names("pog_zones.csv", "code", language)

    def shown(self, field: str, value: object) -> str:
        """Give a value as people read it; a code without words stays as it is, what is missing is empty."""
        if value is None or value == "":
            return ""
        if field == "reviewed_at":
            return self.time(str(value))
        return self._texts.get(field, {}).get(str(value), str(value))

    def profile(self, code: str) -> str:
        """Give a code of a zone's profile with its words."""
        found = words.PROFILES.get(code)
        return f"{code} ({found[self.language]})" if found else code

    def choices(self, field: str) -> dict[str, str]:
        """Give the codes of a field with their words."""
        return self._texts[field]

    def title(self, field: str) -> str:
        """Give the name of a field."""
        return words.FIELDS[field][self.language] if field in words.FIELDS else field

    def measure(self, field: str, value: float) -> str:
        """Give a measure without its unit, areas in hectares; what is missing is empty."""
        if value != value:
            return ""
        if field == "severity":
            return "●" * int(value) + "○" * (DOTS - int(value))
        places, divisor = _MEASURES[field]
        return self.number(value / divisor, places)

    def number(self, value: float, places: int = 0) -> str:
        """Give a number as the language writes it."""
        return self._locale.toString(float(value), "f", places)

    def time(self, text: str) -> str:
        """Give a time of a register (ISO 8601, UTC) as the clock on the wall has it; what is no time stays."""
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return text
        return moment.astimezone().strftime(_TIMES.get(self.language, _TIMES["en"]))


def _in(table: dict[str, words.Text], language: str) -> dict[str, str]:
    return {str(code): text[language] for code, text in table.items()}


@cache
def _names(file: str, key: str, language: str) -> dict[str, str]:
    return {row.cells[key]: row.cells[f"name_{language}"] for row in read_table(RULE_BOOK / file)}


@cache
def zone_class_rows() -> dict[str, dict[str, str]]:
    """Give what the official list says of each class of planning zones."""
    return {row.cells["code"]: row.cells for row in read_table(RULE_BOOK / "pog_zones.csv")}


def joined(parts: Iterable[str], separator: str = "; ") -> str:
    """Put the parts that are not empty into one text."""
    return separator.join(part for part in parts if part)
