"""Why a unit is in or out, in words: criterion by criterion, in Polish and English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from ako_qgis_plugin.core.functional_area.methods.method_words import MethodWords
from ako_qgis_plugin.core.functional_area.methods.model import DETAIL, Criterion, Ground, UnitResult
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR, Role, Standing
from ako_qgis_plugin.core.numbers import number_text
from ako_qgis_plugin.core.words import Text

ROLES: dict[Role, Text] = {
    Role.CORE: {"pl": "rdzeń", "en": "core"},
    Role.COMMUTING: {"pl": "strefa dojazdów", "en": "commuting zone"},
    Role.OUTSIDE: {"pl": "poza obszarem", "en": "outside"},
    Role.NOT_ASSESSED: {"pl": "nie oceniono", "en": "not assessed"},
}

#: Whether a criterion is met; None where it could not be assessed.
IS_MET: dict[bool | None, Text] = {
    True: {"pl": "spełnione", "en": "met"},
    False: {"pl": "niespełnione", "en": "not met"},
    None: {"pl": "nie można ocenić", "en": "cannot be assessed"},
}

STANDINGS: dict[Standing, Text] = {
    Standing.IN_ALL: {"pl": "we wszystkich wariantach", "en": "in all variants"},
    Standing.IN_SOME: {"pl": "w części wariantów", "en": "in some variants"},
    Standing.IN_NONE: {"pl": "w żadnym wariancie", "en": "in no variant"},
}

#: Legends of maps.
TEXTS: dict[str, Text] = {
    "uncertain": {"pl": "wynik niepewny (ukryte przepływy)", "en": "uncertain (hidden flows)"},
    "in_over": {"pl": "w ponad {low} do {high}% wariantów", "en": "in over {low} to {high} % of the variants"},
    "in_no_variant": {"pl": "nieobjęte żadnym wariantem", "en": "known to no variant"},
}

#: Units of measure that read differently in the two languages.
UNITS: dict[str, Text] = {
    "people": {"pl": "os.", "en": "people"},
    "min": {"pl": "min", "en": "min"},
}

_CRITERION: Text = {
    "pl": "{name}: {value} (próg {threshold}) – {met}",
    "en": "{name}: {value} (threshold {threshold}) – {met}",
}
_WITHOUT_THRESHOLD: Text = {"pl": "{name}: {value}", "en": "{name}: {value}"}
_BOUNDS: Text = {
    "pl": ", z tajemnicą statystyczną między {low} a {high}",
    "en": ", between {low} and {high} with the hidden flows",
}
_UNKNOWN: Text = {"pl": "brak danych", "en": "no data"}
_UNCERTAIN: Text = {
    "pl": "Wynik niepewny: ukryte przepływy mogą go zmienić.",
    "en": "Uncertain: the hidden flows could change the result.",
}
_UNIT_SPACE = "\N{NO-BREAK SPACE}"

#: Decimal places of shares and other measures, and at most so many where fewer would hide on which side of a threshold
#: a value lies.
_PLACES, _MOST_PLACES = 1, 6


def role_text(role: Role, language: str) -> str:
    """Name a role."""
    return ROLES[role][language]


def unit_text(unit: str, language: str) -> str:
    """Write a unit of measure, empty where there is none."""
    return UNITS[unit][language] if unit in UNITS else unit


def measure_text(value: float | None, unit: str, language: str, places: int | None = None) -> str:
    """Write a value with its unit: whole where it is whole or counts people, else with one decimal place."""
    if value is None or not np.isfinite(value):
        return _UNKNOWN[language]
    text = number_text(value, _places(value, unit) if places is None else places, language)
    measure = unit_text(unit, language)
    return f"{text}{_UNIT_SPACE}{measure}" if measure else text


def criterion_name(
    criterion: Criterion, words: MethodWords, language: str, names: Mapping[str, str] | None = None
) -> tuple[str, str]:
    """Name a criterion, with the area that it is measured against where there are several, and give its unit."""
    known = words.criteria.get(criterion.key)
    name, unit = (known.name[language], known.unit) if known else (criterion.key, "")
    if criterion.area_id is None:
        return name, unit
    area = ", ".join((names or {}).get(code, code) for code in criterion.area_id.split(AREA_ID_SEPARATOR))
    return f"{name} ({area})", unit


def criterion_text(
    criterion: Criterion, words: MethodWords, language: str, names: Mapping[str, str] | None = None
) -> str:
    """Say of one criterion what the unit has, what was asked for, and whether it is met."""
    name, unit = criterion_name(criterion, words, language, names)
    value, threshold = _apart(criterion.value, criterion.threshold, unit, language)
    if criterion.threshold is None and criterion.is_met is None:
        text = _WITHOUT_THRESHOLD[language].format(name=name, value=value)
    else:
        met = IS_MET[criterion.is_met][language]
        text = _CRITERION[language].format(name=name, value=value, threshold=threshold, met=met)
    if criterion.low is not None and criterion.high is not None:
        low, _ = _apart(criterion.low, criterion.threshold, unit, language)
        high, _ = _apart(criterion.high, criterion.threshold, unit, language)
        text += _BOUNDS[language].format(low=low, high=high)
    return text


def ground_text(ground: Ground, words: MethodWords, language: str, names: Mapping[str, str] | None = None) -> str:
    """Fill the text of a ground; codes of units are written by name."""
    values = {key: _value_text(value, language, names or {}) for key, value in ground.values.items()}
    return words.grounds[ground.key][language].format(**values)


def reason_text(result: UnitResult, words: MethodWords, language: str, names: Mapping[str, str] | None = None) -> str:
    """Say why a unit is in or out: its grounds, each criterion, and whether hidden flows could turn it; no details."""
    sentences = [ground_text(ground, words, language, names) for ground in result.grounds]
    sentences += [
        criterion_text(criterion, words, language, names)
        for criterion in result.criteria
        if DETAIL not in criterion.key
    ]
    if result.is_uncertain:
        sentences.append(_UNCERTAIN[language])
    return " ".join(_sentence(text) for text in sentences if text)


def notes_text(
    notes: Iterable[Ground], words: MethodWords, language: str, names: Mapping[str, str] | None = None
) -> list[str]:
    """Give what a variant tells of the whole, one sentence each."""
    return [_sentence(ground_text(note, words, language, names)) for note in notes]


def _sentence(text: str) -> str:
    start = text[:1].upper() + text[1:]
    return start if start.endswith((".", "!", "?")) else f"{start}."


def _places(value: float, unit: str) -> int:
    return 0 if unit == "people" or float(value).is_integer() else _PLACES


def _places_of_small(value: float) -> int | None:
    """Give the places that show two digits of a number near 0: an index may be far below a tenth."""
    size = abs(value)
    if not 10.0**-_MOST_PLACES <= size < 10.0**-_PLACES:
        return None
    return int(np.ceil(-np.log10(size))) + 1


def _apart(value: float | None, threshold: float | None, unit: str, language: str) -> tuple[str, str]:
    """Write a value and a threshold with as many places as show which of them is larger."""
    if value is None or threshold is None or value == threshold:
        return measure_text(value, unit, language), measure_text(threshold, unit, language)
    fewest = max(_places(value, unit), _places(threshold, unit))
    for places in range(fewest, _MOST_PLACES + 1):
        if number_text(value, places, language) != number_text(threshold, places, language):
            break
    wanted = None if places == fewest else places
    return measure_text(value, unit, language, wanted), measure_text(threshold, unit, language, wanted)


def _value_text(value: object, language: str, names: Mapping[str, str]) -> str:
    if value is None:
        return _UNKNOWN[language]
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, bool | np.bool_):
        return IS_MET[bool(value)][language]
    if isinstance(value, int | float | np.number):
        return measure_text(float(value), "", language, _places_of_small(float(value)))
    if isinstance(value, Iterable):
        return ", ".join(_value_text(each, language, names) for each in value)
    return str(value)
