"""Texts that the methods of criteria share: parameters, grounds, and criteria by the names that planners gave them."""

from __future__ import annotations

from collections.abc import Mapping

from ako_qgis_plugin.core.functional_area.methods.criteria import (
    Comparison,
    Criteria,
    DelimitationCriterion,
    ThresholdKind,
)
from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, ParameterWords
from ako_qgis_plugin.core.words import Text


def text(polish: str, english: str) -> Text:
    """Give a text in both languages."""
    return {"pl": polish, "en": english}


#: A parameter whose default is nobody's but ours.
OWN = text("ustalenie planisty", "the planner's to say")

CORE_PARAMETERS: Mapping[str, ParameterWords] = {
    "core": ParameterWords(text("Rdzeń", "Core"), "", OWN),
    "core_mode": ParameterWords(
        text("Kilka rdzeni", "Several cores"),
        "",
        text(
            "łączenie miast od 15 % dojeżdżających: OECD 2012; Dijkstra, Poelman, Veneri 2019",
            "cities joined from 15 % of commuters: OECD 2012; Dijkstra, Poelman, Veneri 2019",
        ),
    ),
}

PLACE_PARAMETERS: Mapping[str, ParameterWords] = {
    "contiguity": ParameterWords(
        text("Tylko gminy tworzące z rdzeniem spójny obszar", "Only municipalities that hang together with the core"),
        "",
        text(
            "MOF jest układem ciągłym przestrzennie (KPZK 2030; Śleszyński 2013)",
            "a functional urban area is spatially coherent (KPZK 2030; Śleszyński 2013)",
        ),
    ),
    "enclaves": ParameterWords(
        text(
            "Gminy w całości otoczone obszarem należą do niego", "Municipalities wholly surrounded belong to the area"
        ),
        "",
        OWN,
    ),
}

CRITERIA_PARAMETER = ParameterWords(
    text("Tabela kryteriów", "Table of criteria"),
    "",
    text(
        "delimitation_criteria.csv: źródło przy każdym kryterium, część progów do potwierdzenia",
        "delimitation_criteria.csv: source with each criterion, some thresholds to be confirmed",
    ),
)

#: A criterion in short, with an absolute threshold (False) and one relative to a mean (True).
_SUMMARY: Mapping[bool, Text] = {
    False: text(
        "{name} {sign} {threshold} {unit} (waga {weight})", "{name} {sign} {threshold} {unit} (weight {weight})"
    ),
    True: text(
        "{name} {sign} {threshold} % średniej (waga {weight})",
        "{name} {sign} {threshold} % of the mean (weight {weight})",
    ),
}

#: What became of a unit because of where it lies, and what it lacks.
SHARED_GROUNDS: Mapping[str, Text] = {
    "core": text("wybrany rdzeń", "chosen as core"),
    "not_connected": text(
        "warunki spełnione, ale gmina nie tworzy z rdzeniem spójnego obszaru",
        "the conditions are met, but the unit does not hang together with the core",
    ),
    "connection_unknown": text(
        "warunki spełnione, lecz spójność z rdzeniem zależy od gmin, których nie oceniono",
        "the conditions are met, but whether the unit hangs together with the core rests on units not assessed",
    ),
    "enclave": text(
        "w całości otoczona obszarem, więc do niego należy", "wholly surrounded by the area, so part of it"
    ),
    "lacks": text(
        "{criterion}: nie można obliczyć, brak danych (lub zero w mianowniku): {fields}",
        "{criterion}: cannot be computed, missing (or zero where it divides): {fields}",
    ),
    "decided_on_known": text("brakujące dane nie mogą zmienić wyniku", "the missing data cannot turn the answer"),
    "undecided": text("o wyniku rozstrzygnęłyby brakujące dane", "the missing data would decide the answer"),
    "enclaves": text(
        "poza obszarem, choć w całości nim otoczone: {units}", "outside, though wholly surrounded by the area: {units}"
    ),
}


def criterion_summary(criterion: DelimitationCriterion, language: str) -> str:
    """Say what a criterion asks for and what it weighs: ``F1 ... ≥ 50 ‰ (weight 1)``."""
    is_relative = criterion.threshold_kind is ThresholdKind.PERCENT_OF_MEAN
    sign = "≥" if criterion.comparison is Comparison.AT_LEAST else "≤"
    return _SUMMARY[is_relative][language].format(
        name=criterion.words.name[language],
        sign=sign,
        threshold=_number(criterion.threshold, language),
        unit=criterion.unit,
        weight=_number(criterion.weight, language),
    )


def _number(value: float, language: str) -> str:
    return f"{value:g}".replace(".", "," if language == "pl" else ".")


def criterion_words(criteria: Criteria) -> dict[str, CriterionWords]:
    """Give names and units of criteria, as their table has them, by id."""
    return {criterion.criterion_id: criterion.words for criterion in criteria}
