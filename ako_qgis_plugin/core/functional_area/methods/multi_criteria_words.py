"""What multi-criteria delimitation says of itself, in Polish and English."""

from __future__ import annotations

from ako_qgis_plugin.core.functional_area.methods.criteria import shipped_criteria
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
from ako_qgis_plugin.core.functional_area.methods.multi_criteria import MET_SHARE

WORDS = MethodWords(
    name=text("Delimitacja wielokryterialna", "Multi-criteria delimitation"),
    description=text(
        "Każdy wskaźnik gminy (powiązania z rdzeniem, struktura społeczno-gospodarcza, morfologia) porównuje się z"
        " progiem, bezwzględnym albo odniesionym do średniej. Gmina należy do obszaru, gdy spełnia wymaganą część"
        " kryteriów i tworzy z rdzeniem spójny obszar. Gminę bez pełnych danych ocenia się tylko wtedy, gdy brakujące"
        " dane nie mogą zmienić wyniku.",
        "Each indicator of a unit (links with the core, socio-economic structure, morphology) is held against a"
        " threshold, an absolute one or one relative to a mean. A unit belongs to the area if it meets the share of"
        " criteria asked for and hangs together with the core. A unit that lacks data is assessed only where the"
        " missing data cannot turn the answer.",
    ),
    formula=text(
        "gmina i należy do obszaru, gdy #{k: x_ik ≥ p_k} ≥ ⌈próg · K / 100⌉; próg względny p_k = procent · średnia_k"
        " / 100, średnia ważona = Σ licznik / Σ mianownik jednostek odniesienia",
        "unit i belongs to the area if #{k: x_ik ≥ t_k} ≥ ⌈threshold · K / 100⌉; relative t_k = percent · mean_k / 100,"
        " weighted mean = Σ numerator / Σ denominator of the reference units",
    ),
    source=text(
        "P. Śleszyński, Delimitacja Miejskich Obszarów Funkcjonalnych stolic województw, Przegląd Geograficzny 85(2),"
        " 2013 (opracowanie dla Ministerstwa Rozwoju Regionalnego); progi i liczba wymaganych kryteriów do"
        " potwierdzenia",
        "P. Śleszyński, Delimitacja Miejskich Obszarów Funkcjonalnych stolic województw, Przegląd Geograficzny 85(2),"
        " 2013 (for the Ministry of Regional Development); thresholds and number of criteria asked for to be"
        " confirmed",
    ),
    parameters={
        **CORE_PARAMETERS,
        "criteria": CRITERIA_PARAMETER,
        "threshold": ParameterWords(
            text("Część kryteriów, które muszą być spełnione", "Share of the criteria that must hold"),
            "%",
            text("ustalenie planisty; 70 % z siedmiu to pięć", "the planner's to say; 70 % of seven are five"),
        ),
        "min_functional": ParameterWords(
            text("Co najmniej tyle kryteriów funkcjonalnych", "At least so many functional criteria"), "", OWN
        ),
        "min_socioeconomic": ParameterWords(
            text("Co najmniej tyle kryteriów społeczno-gospodarczych", "At least so many socio-economic criteria"),
            "",
            OWN,
        ),
        "min_morphological": ParameterWords(
            text("Co najmniej tyle kryteriów morfologicznych", "At least so many morphological criteria"), "", OWN
        ),
        "reference": ParameterWords(
            text(
                "Jednostki, z których liczy się średnie (jeśli nie wskazano: wszystkie)",
                "Units over which means are taken (all where none are named)",
            ),
            "",
            text(
                "średnia województwa: Śleszyński 2013, do potwierdzenia",
                "voivodeship mean: Śleszyński 2013, unconfirmed",
            ),
        ),
        "mean": ParameterWords(
            text("Średnia jednostek odniesienia", "Mean of the reference units"),
            "",
            text("tak liczy średnią GUS", "as Statistics Poland computes it"),
        ),
        **PLACE_PARAMETERS,
    },
    criteria={
        MET_SHARE: CriterionWords(text("część spełnionych kryteriów", "share of criteria that hold"), "%"),
        **criterion_words(shipped_criteria()),
    },
    grounds={
        **SHARED_GROUNDS,
        "criteria_met": text(
            "spełnione kryteria: {met} z {total}, wymagane: {needed}",
            "criteria met: {met} of {total}, needed: {needed}",
        ),
        "not_met": text("niespełnione: {criteria}", "not met: {criteria}"),
        "functional_short": text(
            "kryteria funkcjonalne spełnione: {met}, wymagane: {needed}",
            "functional criteria met: {met}, needed: {needed}",
        ),
        "socioeconomic_short": text(
            "kryteria społeczno-gospodarcze spełnione: {met}, wymagane: {needed}",
            "socio-economic criteria met: {met}, needed: {needed}",
        ),
        "morphological_short": text(
            "kryteria morfologiczne spełnione: {met}, wymagane: {needed}",
            "morphological criteria met: {met}, needed: {needed}",
        ),
        "no_mean": text(
            "{criterion}: żadna jednostka odniesienia nie ma danych, więc nie ma średniej",
            "{criterion}: no reference unit has data, so there is no mean",
        ),
        "weighted_mean": text(
            "{criterion}: średnia ważona {mean}, jednostki: {count}",
            "{criterion}: weighted mean {mean}, units: {count}",
        ),
        "simple_mean": text(
            "{criterion}: średnia prosta {mean}, jednostki: {count}", "{criterion}: simple mean {mean}, units: {count}"
        ),
        "mean_lacks": text(
            "{criterion}: w średniej nie ma jednostek bez danych: {count}",
            "{criterion}: units without data, not in the mean: {count}",
        ),
    },
)
