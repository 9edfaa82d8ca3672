"""What the composite index says of itself, in Polish and English."""

from __future__ import annotations

from ako_qgis_plugin.core.functional_area.methods.composite import POINTS, SCORE
from ako_qgis_plugin.core.functional_area.methods.composite_sensitivity import (
    ENDS,
    INSIDE_IN_DRAWS,
    RANK_IN_DRAWS,
    SCORE_IN_DRAWS,
)
from ako_qgis_plugin.core.functional_area.methods.criteria import Criteria, shipped_criteria
from ako_qgis_plugin.core.functional_area.methods.criteria_words import (
    CORE_PARAMETERS,
    CRITERIA_PARAMETER,
    OWN,
    PLACE_PARAMETERS,
    SHARED_GROUNDS,
    criterion_words,
    text,
)
from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, MethodWords, ParameterWords
from ako_qgis_plugin.core.functional_area.methods.model import DETAIL

_HANDBOOK = text(
    "Handbook on Constructing Composite Indicators, OECD i JRC, 2008",
    "Handbook on Constructing Composite Indicators, OECD and JRC, 2008",
)

_ENDS = dict(
    zip(ENDS, (text("najmniej", "lowest"), text("mediana", "median"), text("najwięcej", "highest")), strict=True)
)


def index_words(criteria: Criteria) -> dict[str, CriterionWords]:
    """Give names and units of criteria as their table has them, and of what each brings to the index."""
    words = criterion_words(criteria)
    brought = text("{name}: udział we wskaźniku [pkt]", "{name}: brings to the index [points]")
    points = {
        f"{key}{POINTS}": CriterionWords(
            {language: brought[language].format(name=name) for language, name in each.name.items()}, ""
        )
        for key, each in words.items()
    }
    return words | points


def _drawn(polish: str, english: str, key: str) -> dict[str, CriterionWords]:
    names = {"pl": polish, "en": english}
    return {
        f"{key}{DETAIL}{end}": CriterionWords(
            {language: f"{name}: {word[language]}" for language, name in names.items()}, ""
        )
        for end, word in _ENDS.items()
    }


WORDS = MethodWords(
    name=text("Wskaźnik syntetyczny", "Composite index"),
    description=text(
        "Wskaźniki gmin sprowadza się do jednej skali, na której 50 jest środkiem, a więcej oznacza bliżej rdzenia,"
        " mnoży przez wagi i sumuje. Gmina należy do obszaru, gdy suma osiąga próg, a gmina tworzy z rdzeniem spójny"
        " obszar. Rdzeń jest wybrany, więc nie ma wyniku i nie wpływa na skale. Wrażliwość: wagi losuje się wokół"
        " podanych i kolejno pomija każde kryterium; wynik mówi, jak często gmina należy do obszaru.",
        "Indicators of units are put on one scale, on which 50 is the middle and more is closer to the core,"
        " multiplied by weights and added up. A unit belongs to the area if the sum reaches the threshold and the"
        " unit hangs together with the core. Cores are chosen, so they have no score and take no part in the scales."
        " Sensitivity: weights are drawn around the given ones, and each criterion is left out once; the result says"
        " how often a unit is inside.",
    ),
    formula=text(
        "W_i = Σ w_k s_ik / Σ w_k; min_max: s = 100 (x - min) / (max - min); z_score: s = 50 + 10 (x - średnia) /"
        " odchylenie standardowe; percentile_rank: s = 100 (liczba mniejszych + 1/2 równych) / n; przy kryterium"
        " „mniej znaczy bliżej” 100 - s; wagi losowane z rozkładu Dirichleta o średniej w",
        "I_i = Σ w_k s_ik / Σ w_k; min_max: s = 100 (x - min) / (max - min); z_score: s = 50 + 10 (x - mean) /"
        " standard deviation; percentile_rank: s = 100 (number below + 1/2 of the equal) / n; where less is closer"
        " 100 - s; weights drawn from the Dirichlet distribution with mean w",
    ),
    source=text(
        "M. Nardo, M. Saisana, A. Saltelli, S. Tarantola, A. Hoffmann, E. Giovannini, Handbook on Constructing"
        " Composite Indicators: Methodology and User Guide, OECD i JRC, Paryż 2008; próg i wagi ustala planista",
        "M. Nardo, M. Saisana, A. Saltelli, S. Tarantola, A. Hoffmann, E. Giovannini, Handbook on Constructing"
        " Composite Indicators: Methodology and User Guide, OECD and JRC, Paris 2008; threshold and weights are the"
        " planner's",
    ),
    parameters={
        **CORE_PARAMETERS,
        "criteria": CRITERIA_PARAMETER,
        "normalisation": ParameterWords(
            text("Skala wskaźników", "Scale of the indicators"),
            "",
            _HANDBOOK,
        ),
        "threshold": ParameterWords(
            text("Próg wskaźnika (50 jest środkiem skali)", "Threshold of the index (50 is the middle of the scale)"),
            "",
            OWN,
        ),
        **PLACE_PARAMETERS,
        "draws": ParameterWords(
            text("Liczba losowań wag (0: bez wrażliwości)", "Draws of weights (0: none)"), "", _HANDBOOK
        ),
        "seed": ParameterWords(text("Ziarno liczb losowych", "Seed of the random numbers"), "", OWN),
        "weight_spread": ParameterWords(
            text("Rozrzut losowanych wag wokół podanych", "Spread of drawn weights around the given"),
            "%",
            OWN,
        ),
    },
    criteria={
        SCORE: CriterionWords(text("wskaźnik syntetyczny", "composite index"), ""),
        **index_words(shipped_criteria()),
        INSIDE_IN_DRAWS: CriterionWords(
            text("w obszarze przy losowanych wagach", "inside with drawn weights, share of draws"), "%"
        ),
        **_drawn("wskaźnik przy losowanych wagach", "index with drawn weights", SCORE_IN_DRAWS),
        **_drawn("miejsce przy losowanych wagach", "rank with drawn weights", RANK_IN_DRAWS),
    },
    grounds={
        **SHARED_GROUNDS,
        "constant": text(
            "pominięto, bo wszystkie gminy mają to samo: {criteria}",
            "left out, since all units have the same: {criteria}",
        ),
        "nothing_to_compare": text(
            "poza rdzeniem nie ma gmin różniących się wskaźnikami, więc nie ma czego porównywać",
            "beside the core no units differ in their indicators, so there is nothing to compare",
        ),
        "score_between": text(
            "wskaźnik między {low} a {high}, zależnie od brakujących danych",
            "index between {low} and {high}, whatever the missing data are",
        ),
        "varied": text(
            "wrażliwość: losowania wag: {draws}, rozrzut {spread} %",
            "sensitivity: draws of weights: {draws}, spread {spread} %",
        ),
        "flips_without": text(
            "wynik zmienia się po pominięciu: {criteria}", "the answer changes when one is left out: {criteria}"
        ),
    },
)
