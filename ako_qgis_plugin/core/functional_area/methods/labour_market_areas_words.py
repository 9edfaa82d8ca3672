"""Texts of labour-market areas: the method, its parameters, criteria and grounds, in Polish and English."""

from __future__ import annotations

from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, MethodWords, ParameterWords
from ako_qgis_plugin.core.words import Text


def _text(polish: str, english: str) -> Text:
    return {"pl": polish, "en": english}


_ONS = _text(
    "Urząd Statystyczny Zjednoczonego Królestwa (ONS), Travel to Work Areas, 2015",
    "Office for National Statistics, Travel to Work Areas, 2015",
)
_CHOICE = _text("wybór planisty", "the planner's choice")

WORDS = MethodWords(
    name=_text("Rynki pracy według samowystarczalności", "Labour-market areas by self-containment"),
    description=_text(
        "Całe terytorium dzieli się na rynki pracy: obszary, w których większość pracujących mieszkańców ma pracę na"
        " miejscu, a większość miejsc pracy zajmują mieszkańcy obszaru. Na początku każda jednostka jest osobnym"
        " obszarem. W każdym kroku rozwiązuje się obszar najdalszy od progów, a jego jednostki – zaczynając od tych"
        " z największym ruchem dojazdowym – przyłącza się kolejno do obszarów, z którymi wiąże je najwyższy wskaźnik"
        " Smarta; kończy się, gdy każdy obszar spełnia progi. Obszar funkcjonalny tworzą rynki pracy, w których leżą"
        " wskazane rdzenie; bez wskazania rdzeniem każdego obszaru jest jednostka z największą liczbą miejsc pracy."
        " Obszar, który nie wymienia dojeżdżających z żadnym innym, pozostaje, także gdy nie spełnia progów.",
        "The whole territory is parted into labour-market areas, in which most employed residents work and most jobs"
        " are held by residents. At first each unit is an area of its own. In each step the area furthest from what is"
        " asked is dismantled, and its units, those with most commuters first, join one after the other the areas that"
        " Smart's index links them to most; it ends when every area has what is asked. The areas that hold the chosen"
        " cores are the functional area; without a choice the unit with most jobs is the core of its area. An area that"
        " exchanges no commuters with any other stays, also where it falls short.",
    ),
    formula=_text(
        "Samowystarczalność podaży pracy: T_AA / R_A, popytu na pracę: T_AA / J_A (T_AA – mieszkający i pracujący"
        " w obszarze, R_A – pracujący mieszkańcy, J_A – miejsca pracy); S – mniejsza z nich. Ocena obszaru:"
        " min(S / S_doc; 1) · [1 − (1 − S_min / S_doc) · max((R_doc − R_A) / (R_doc − R_min); 0)] · S_doc / S_min;"
        " obszar spełnia progi, gdy ocena wynosi co najmniej 1, a R_A co najmniej R_min. Wskaźnik Smarta jednostki i"
        " z obszarem A: T_iA² / (R_i · J_A) + T_Ai² / (R_A · J_i).",
        "Self-containment of supply: T_AA / R_A, of demand: T_AA / J_A (T_AA people who live and work in the area, R_A"
        " employed residents, J_A jobs); S is the smaller of both. Validity of an area: min(S / S_target, 1) ·"
        " [1 − (1 − S_min / S_target) · max((R_target − R_A) / (R_target − R_min), 0)] · S_target / S_min; an area has"
        " what is asked if its validity is at least 1 and R_A at least R_min. Smart's index of unit i with area A:"
        " T_iA² / (R_i · J_A) + T_Ai² / (R_A · J_i).",
    ),
    source=_text(
        "M. Coombes, S. Bond, Travel-to-Work Areas: the 2007 review, ONS, Londyn 2008; ONS, Travel to Work Areas, 2015;"
        " funkcja oceny: L. Franconi, M. D'Alò, D. Ichim, Istat 2016; wskaźnik: M. Smart, Labour market areas: uses and"
        " definition, Progress in Planning 2, 1974",
        "M. Coombes, S. Bond, Travel-to-Work Areas: the 2007 review, ONS, London 2008; ONS, Travel to Work Areas, 2015;"
        " validity function: L. Franconi, M. D'Alò, D. Ichim, Istat 2016; index: M. Smart, Labour market areas: uses"
        " and definition, Progress in Planning 2, 1974",
    ),
    parameters={
        "core": ParameterWords(_text("Rdzenie", "Cores"), "", _CHOICE),
        "core_mode": ParameterWords(_text("Kilka rdzeni", "Several cores"), "", _CHOICE),
        "min_size": ParameterWords(
            _text("Najmniejsza liczba pracujących mieszkańców obszaru", "Least employed residents of an area"),
            "people",
            _ONS,
        ),
        "target_size": ParameterWords(
            _text(
                "Liczba pracujących mieszkańców, od której wystarcza najmniejsza samowystarczalność",
                "Employed residents from which on the least self-containment is enough",
            ),
            "people",
            _ONS,
        ),
        "min_self_containment": ParameterWords(
            _text("Samowystarczalność wymagana od dużych obszarów", "Self-containment asked of large areas"), "%", _ONS
        ),
        "target_self_containment": ParameterWords(
            _text("Samowystarczalność wymagana od najmniejszych obszarów", "Self-containment asked of the smallest"),
            "%",
            _ONS,
        ),
        "contiguity": ParameterWords(_text("Tylko obszary spójne terytorialnie", "Contiguous areas only"), "", _CHOICE),
    },
    criteria={
        "size": CriterionWords(_text("pracujący mieszkańcy obszaru", "employed residents of the area"), "people"),
        "supply_self_containment": CriterionWords(
            _text("mieszkańcy obszaru pracujący na miejscu", "residents of the area who work in it"), "%"
        ),
        "demand_self_containment": CriterionWords(
            _text("miejsca pracy obszaru zajęte przez jego mieszkańców", "jobs of the area held by its residents"), "%"
        ),
        "validity": CriterionWords(_text("ocena obszaru", "validity of the area"), ""),
    },
    grounds={
        "chosen_core": _text("wskazany rdzeń", "chosen as a core"),
        "most_jobs": _text("najwięcej miejsc pracy w obszarze: {jobs}", "most jobs of the area: {jobs}"),
        "area_of_core": _text("należy do rynku pracy: {core}", "belongs to the labour-market area of {core}"),
        "area_without_core": _text(
            "należy do rynku pracy bez wskazanego rdzenia: {area}",
            "belongs to a labour-market area without a chosen core: {area}",
        ),
        "never_moved": _text(
            "obszar powstał wokół tej jednostki; do innego jej nie przyłączono",
            "the area grew around this unit, which joined no other",
        ),
        "joined": _text(
            "w kroku {step} przyłączona do obszaru: {area}; było to powiązanie najsilniejsze (wskaźnik Smarta {link}):"
            " dojeżdża tam {out} os., a stamtąd {back} os.",
            "joined the area of {area} in step {step}: this was the strongest link (Smart's index {link}), with {out}"
            " people who commute there and {back} from there",
        ),
        "next_link": _text(
            "następne co do siły powiązanie: {area} ({link})", "the next strongest link: {area} ({link})"
        ),
        "went_with_neighbours": _text(
            "w kroku {step} przyłączona wraz z sąsiednimi jednostkami do obszaru: {area}; z żadnym sąsiednim obszarem"
            " nie miała powiązań",
            "joined the area of {area} in step {step} with its neighbours, for it had no link to any area beside it",
        ),
        "stays_closed": _text(
            "obszar nie spełnia progów, ale nie wymienia dojeżdżających z żadnym innym, więc pozostaje osobny",
            "the area falls short, but exchanges no commuters with any other and stays on its own",
        ),
        "stays_unlinked": _text(
            "obszar nie spełnia progów, ale żadna jego jednostka nie ma powiązania z innym obszarem, do którego mogłaby"
            " zostać przyłączona, więc pozostaje osobny",
            "the area falls short, but none of its units has a link to another area that it could join, so it stays on"
            " its own",
        ),
        "hidden_shares": _text(
            "z ukrytymi przepływami samowystarczalność obszaru wynosi od {low} % do {high} %",
            "with the hidden flows the self-containment of the area lies between {low} % and {high} %",
        ),
        "hidden_links": _text(
            "ukryte przepływy mogłyby sprawić, że silniejsze byłoby powiązanie z innym obszarem",
            "the hidden flows could make the link to another area stronger",
        ),
        "employed_from_flows": _text(
            "podano {given} pracujących mieszkańców, a według przepływów jest ich {counted}; przyjęto liczbę"
            " z przepływów",
            "{given} employed residents were given, the flows count {counted} and stand for them",
        ),
        "jobs_from_flows": _text(
            "podano {given} miejsc pracy, a według przepływów pracuje tu {counted} osób; przyjęto liczbę z przepływów",
            "{given} jobs were given, the flows count {counted} people who work here and stand for them",
        ),
        "employed_from_flows_of": _text(
            "jednostki, w których podano mniej pracujących mieszkańców, niż wynika z przepływów: {count}; przyjęto"
            " liczby z przepływów",
            "units with fewer employed residents given than the flows count: {count}; the flows stand for them",
        ),
        "jobs_from_flows_of": _text(
            "jednostki, w których podano mniej miejsc pracy, niż osób pracuje tam według przepływów: {count}; przyjęto"
            " liczby z przepływów. Liczby miejsc pracy mogą nie obejmować małych firm i rolnictwa",
            "units with fewer jobs given than people work there by the flows: {count}; the flows stand for them."
            " Numbers of jobs may leave out small firms and farms",
        ),
        "no_employed": _text(
            "nie wiadomo, ilu jest pracujących mieszkańców (brak liczby albo zero, choć wyjeżdżają do pracy)",
            "employed residents are not known (no number, or zero though people leave for work)",
        ),
        "no_jobs": _text(
            "nie wiadomo, ile jest miejsc pracy (brak liczby albo zero, choć przyjeżdżają do pracy)",
            "jobs are not known (no number, or zero though people arrive for work)",
        ),
        "no_flows": _text(
            "nie ma pracujących mieszkańców ani miejsc pracy, więc nie ma też powiązań",
            "there are neither employed residents nor jobs, and so no links",
        ),
        "areas_made": _text(
            "rynki pracy na całym terytorium: {areas} (kroków: {steps})",
            "labour-market areas of the whole territory: {areas} (steps: {steps})",
        ),
        "areas_below": _text(
            "obszary, które nie spełniają progów, bo nie mają powiązań z innymi: {areas}",
            "areas that fall short, for they have no links to others: {areas}",
        ),
        "units_left_out": _text(
            "jednostki nieocenione z braku danych: {count}", "units not assessed for lack of data: {count}"
        ),
    },
)
