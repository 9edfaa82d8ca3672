"""What a method says of itself, in whole: for the help of the algorithm, the panel and documents."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from ako_qgis_plugin.core.functional_area.methods.criteria import DelimitationCriterion
from ako_qgis_plugin.core.functional_area.methods.criteria_words import criterion_summary
from ako_qgis_plugin.core.functional_area.methods.model import Parameters
from ako_qgis_plugin.core.functional_area.variants.delimit import MethodEntry, entry_of
from ako_qgis_plugin.core.functional_area.variants.variant_words import measure_text
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from ako_qgis_plugin.core.wording import shortened
from ako_qgis_plugin.core.words import Text

#: What variants are called by, in short.
SHORT_NAMES: dict[Method, Text] = {
    Method.OECD_FUA: {"pl": "FUA", "en": "FUA"},
    Method.LABOUR_MARKET_AREAS: {"pl": "Rynek pracy", "en": "Labour-market area"},
    Method.MULTI_CRITERIA: {"pl": "Wielokryterialny", "en": "Multi-criteria"},
    Method.COMPOSITE: {"pl": "Wskaźnik syntetyczny", "en": "Composite index"},
    Method.MANUAL: {"pl": "Wskazany", "en": "Chosen by hand"},
}

_DEFAULT: Text = {"pl": "{name}: domyślnie {value}; źródło: {source}", "en": "{name}: {value} by default; {source}"}
_WITHOUT: Text = {"pl": "{name}; źródło: {source}", "en": "{name}; {source}"}
_FORMULA: Text = {"pl": "Wzór", "en": "Formula"}
_SOURCE: Text = {"pl": "Źródło", "en": "Source"}


def method_lines(entry: MethodEntry, language: str, keys: Mapping[str, str] | None = None) -> list[str]:
    """Describe a method: name, description, formula, source, then each parameter with its default and its source.

    ``keys`` are the names of parameters in Processing, put before their lines.
    """
    words = entry.words
    lines = [
        words.name[language],
        words.description[language],
        f"{_FORMULA[language]}: {words.formula[language]}",
        f"{_SOURCE[language]}: {words.source[language]}",
    ]
    for field in dataclasses.fields(entry.parameters):
        about = words.parameters.get(field.name)
        if about is None:
            continue
        places = {"name": about.name[language], "source": about.source[language]}
        default = _measure(_default_of(field), about.unit, language)
        text = _DEFAULT[language].format(value=default, **places) if default else _WITHOUT[language].format(**places)
        key = (keys or {}).get(field.name)
        lines.append(f"{key}: {text}" if key else text)
    return lines


def parameter_lines(
    parameters: Parameters, language: str, names: Mapping[str, str] | None = None
) -> list[tuple[str, str, str]]:
    """Give name, value and source of each parameter of a variant; codes of units are written by name."""
    words = entry_of(parameters.method).words
    rows = []
    for field in dataclasses.fields(parameters):  # type: ignore[arg-type]
        about = words.parameters.get(field.name)
        value = _value(getattr(parameters, field.name), about.unit if about else "", language, names or {})
        if about is not None and value:
            rows.append((about.name[language], value, about.source[language]))
    return rows


def variant_name(parameters: Parameters, language: str, names: Mapping[str, str] | None = None) -> str:
    """Name a variant by its method, its cores and its threshold."""
    words, known = entry_of(parameters.method).words, names or {}
    cores: tuple[str, ...] = getattr(parameters, "core", ())
    told = ", ".join(" + ".join(known.get(code, code) for code in core.split("+")) for core in cores)
    threshold = getattr(parameters, "threshold", None)
    unit = words.parameters["threshold"].unit if "threshold" in words.parameters else ""
    parts = [part for part in (told, None if threshold is None else measure_text(threshold, unit, language)) if part]
    name = SHORT_NAMES[parameters.method][language]
    return f"{name}: {', '.join(parts)}" if parts else name


def _default_of(field: dataclasses.Field[Any]) -> Any:
    return None if field.default is dataclasses.MISSING else field.default


def _measure(value: object, unit: str, language: str) -> str:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return measure_text(float(value), unit, language) if is_number else ""  # type: ignore[arg-type]


def _value(value: object, unit: str, language: str, names: Mapping[str, str]) -> str:
    if isinstance(value, bool):
        return {"pl": "tak" if value else "nie", "en": "yes" if value else "no"}[language]
    if isinstance(value, int | float):
        return measure_text(float(value), unit, language)
    if isinstance(value, str):
        return shortened(" + ".join(names.get(code, code) for code in value.split("+")))
    if isinstance(value, DelimitationCriterion):
        return criterion_summary(value, language) if value.is_in_use else ""
    if isinstance(value, tuple):
        return ", ".join(filter(None, (_value(each, unit, language, names) for each in value)))
    return ""
