"""What the link diagnosis says of a unit, in Polish and English, with the forms that numbers ask for."""

from __future__ import annotations

from collections.abc import Iterable

from ako_qgis_plugin.core.functional_area.links.study import Tie
from ako_qgis_plugin.core.numbers import number_text, share_text
from ako_qgis_plugin.core.words import Text

_SPACE = "\N{NO-BREAK SPACE}"

#: Forms of a word after a number: one, two to four, five and more, a fraction; English has two.
Forms = tuple[str, str, str, str]

PEOPLE: dict[str, Forms] = {
    "pl": ("osoba", "osoby", "osób", "osoby"),
    "en": ("person", "people", "people", "people"),
}
#: After a preposition with the genitive, as "do", "od" and "z".
PEOPLE_GENITIVE: dict[str, Forms] = {"pl": ("osoby", "osób", "osób", "osoby"), "en": PEOPLE["en"]}
#: After "po", which says how many each.
PEOPLE_EACH: dict[str, Forms] = {"pl": ("osobie", "osoby", "osób", "osoby"), "en": PEOPLE["en"]}
LEAVE: dict[str, Forms] = {
    "pl": ("wyjeżdża", "wyjeżdżają", "wyjeżdża", "wyjeżdża"),
    "en": ("leaves", "leave", "leave", "leave"),
}
COME: dict[str, Forms] = {
    "pl": ("przyjeżdża", "przyjeżdżają", "przyjeżdża", "przyjeżdża"),
    "en": ("comes in", "come in", "come in", "come in"),
}
GO: dict[str, Forms] = {
    "pl": ("dojeżdża", "dojeżdżają", "dojeżdża", "dojeżdża"),
    "en": ("commutes", "commute", "commute", "commute"),
}

SENTENCES: dict[str, Text] = {
    "core": {"pl": "Rdzeń obszaru funkcjonalnego.", "en": "A core of the functional area."},
    "leaving": {
        "pl": "Do pracy poza gminę {leave} {people}{share}.",
        "en": "{people} {leave} the municipality to work{share}.",
    },
    "leaving_none": {
        "pl": "Dane nie wykazują wyjazdów do pracy poza gminę.",
        "en": "The data show nobody who leaves the municipality to work.",
    },
    "leaving_hidden": {
        "pl": "Z ukrytymi przepływami może ich być od {least} do {most}.",
        "en": "With the hidden flows they may be {least} to {most}.",
    },
    "first": {
        "pl": "Główny kierunek wyjazdów: {first} – {people}{share}.",
        "en": "Most go to {first}: {people}{share}.",
    },
    "first_second": {
        "pl": "Główny kierunek wyjazdów: {first} – {people}{share}; drugi: {second} – {second_people}{second_share}.",
        "en": "Most go to {first}: {people}{share}; next comes {second}: {second_people}{second_share}.",
    },
    "first_tied": {
        "pl": "Dwa równorzędne główne kierunki wyjazdów: {first} i {second} – po {people}{share}.",
        "en": "As many go to {first} as to {second}: {people} each{share}.",
    },
    "first_uncertain": {
        "pl": "Z powodu ukrytych przepływów głównym kierunkiem może być inna gmina.",
        "en": "Because of the hidden flows another municipality may be the first destination.",
    },
    "elsewhere": {
        "pl": "Poza badany obszar {leave} {people}.",
        "en": "{people} {leave} the area studied.",
    },
    "to_core": {
        "pl": "Do rdzenia {core} {go} {people}{share}.",
        "en": "{people} {go} to the core {core}{share}.",
    },
    "to_cores": {
        "pl": "Do rdzeni {go} łącznie {people}{share}: {cores}.",
        "en": "{people} {go} to the cores together{share}: {cores}.",
    },
    "to_other_cores": {
        "pl": "Do pozostałych rdzeni {go} łącznie {people}{share}: {cores}.",
        "en": "{people} {go} to the other cores together{share}: {cores}.",
    },
    "to_other_core": {
        "pl": "Do drugiego rdzenia, {core}, {go} {people}{share}.",
        "en": "{people} {go} to the other core, {core}{share}.",
    },
    "to_none": {
        "pl": "Dane nie wykazują dojazdów do pracy do rdzeni ({cores}).",
        "en": "The data show nobody who commutes to the cores ({cores}).",
    },
    "self_containment": {
        "pl": "W swojej gminie pracuje {supply} pracujących mieszkańców (samowystarczalność po stronie podaży{bounds}),"
        " a mieszkańcy zajmują {demand} miejsc pracy w gminie (po stronie popytu).",
        "en": "{supply} of the employed residents work in their own municipality (supply-side self-containment"
        "{bounds}), and residents hold {demand} of its jobs (demand-side).",
    },
    "supply_only": {
        "pl": "W swojej gminie pracuje {supply} pracujących mieszkańców (samowystarczalność po stronie"
        " podaży{bounds}).",
        "en": "{supply} of the employed residents work in their own municipality (supply-side self-containment"
        "{bounds}).",
    },
    "self_contained": {
        "pl": "Oba wskaźniki osiągają {threshold}, dolny próg samodzielnego rynku pracy (TTWA, ONS).",
        "en": "Both reach {threshold}, the lower threshold of a labour market of its own (TTWA, ONS).",
    },
    "balance": {
        "pl": "Saldo dojazdów do pracy: {balance}{rate} – {arriving} {come}, {leaving} {leave}.",
        "en": "Commuting balance: {balance}{rate} – {arriving} {come}, {leaving} {leave}.",
    },
    "dominated": {
        "pl": "W układzie dominacji (Nystuen i Dacey) gmina jest podporządkowana; ośrodek nadrzędny: {first}.",
        "en": "By dominance (Nystuen and Dacey) it is subordinate to {first}.",
    },
    "dominated_chain": {
        "pl": "W układzie dominacji (Nystuen i Dacey) gmina jest podporządkowana; ośrodek nadrzędny: {first}, a na"
        " końcu łańcucha: {centre}.",
        "en": "By dominance (Nystuen and Dacey) it is subordinate to {first}, and through it to {centre}.",
    },
    "independent": {
        "pl": "W układzie dominacji (Nystuen i Dacey) gmina jest ośrodkiem niezależnym: najwięcej osób wyjeżdża do"
        " gminy, do której przyjeżdża nie więcej osób niż do niej.",
        "en": "By dominance (Nystuen and Dacey) it is independent: its largest flow goes to a municipality that no more"
        " people commute to than to itself.",
    },
    "migration": {
        "pl": "Saldo migracji: {balance}{rate}{cores}.",
        "en": "Net migration: {balance}{rate}{cores}.",
    },
    "school": {
        "pl": "Do szkół poza gminę {leave} {people}{first}; do szkół w gminie {come} {arriving}.",
        "en": "{people} {leave} the municipality to school{first}; {arriving} {come} to its schools.",
    },
    "school_in_only": {
        "pl": "Do szkół w gminie {come} {arriving}; poza gminę nie wyjeżdża nikt.",
        "en": "{arriving} {come} to its schools; nobody leaves the municipality to school.",
    },
    "minutes": {
        "pl": "Dojazd drogami do rdzenia {core} trwa około {minutes}{others}.",
        "en": "The core {core} is about {minutes} away by road{others}.",
    },
    "unreachable": {
        "pl": "Warstwa dróg nie łączy gminy z rdzeniem: {cores}; czasu dojazdu nie podano.",
        "en": "The layer of roads does not connect it with: {cores}; no travel time is given.",
    },
    "far_from_road": {
        "pl": "Najbliższa droga warstwy jest {distance} od siedziby gminy, dlatego czasu dojazdu nie obliczono.",
        "en": "The nearest road of the layer is {distance} from its seat, so no travel time was computed.",
    },
    "without_place": {
        "pl": "Gmina nie ma siedziby ani obszaru na mapie, dlatego czasu dojazdu nie obliczono.",
        "en": "It has neither a seat nor an area on the map, so no travel time was computed.",
    },
    "no_employed": {
        "pl": "Brak liczby pracujących mieszkańców, dlatego nie obliczono udziałów w niej.",
        "en": "The number of employed residents is missing, so no shares of them are given.",
    },
    "zero_employed": {
        "pl": "Liczba pracujących mieszkańców wynosi 0, dlatego nie obliczono udziałów w niej.",
        "en": "The number of employed residents is 0, so no shares of them are given.",
    },
    "more_stay_than_jobs": {
        "pl": "W gminie pracuje więcej jej mieszkańców, niż podano w niej miejsc pracy; obie liczby nie pochodzą z"
        " jednego źródła (częsty powód: rolnicy nie są liczeni jako miejsca pracy), więc samowystarczalności po stronie"
        " popytu nie podano.",
        "en": "More residents work in the municipality than it is said to have jobs; the two numbers are not of one"
        " source (often because farmers are not counted among jobs), so demand-side self-containment is not told.",
    },
    "too_many_leave": {
        "pl": "Wyjeżdżających jest więcej niż pracujących mieszkańców: obie liczby nie pochodzą z jednego źródła lub"
        " roku.",
        "en": "More people leave than are employed; the two numbers are not of one source or year.",
    },
}

TIES: dict[Tie, Text] = {
    Tie.SHARE_OF_MAIN: {
        "pl": "Próg {threshold} pracujących mieszkańców (definicja UE–OECD) wobec rdzenia {core}: {met}"
        " ({value}{bounds}).",
        "en": "Threshold of {threshold} of employed residents (EU-OECD definition) for the core {core}: {met}"
        " ({value}{bounds}).",
    },
    Tie.SHARE_OF_ALL: {
        "pl": "Ten sam próg wobec rdzeni łącznie: {met} ({value}{bounds}).",
        "en": "The same threshold for the cores together: {met} ({value}{bounds}).",
    },
    Tie.COMMUTERS_RATE: {
        "pl": "Ponad {threshold} dojeżdżających do rdzeni na 1000 mieszkańców w wieku 15–64 lat (Śleszyński 2013):"
        " {met} ({value}{bounds}).",
        "en": "More than {threshold} commuters to the cores per 1,000 residents aged 15-64 (Śleszyński 2013): {met}"
        " ({value}{bounds}).",
    },
    Tie.REGISTRATIONS_RATE: {
        "pl": "Ponad {threshold} zameldowania z rdzeni na 1000 mieszkańców (Śleszyński 2013): {met} ({value}{bounds}).",
        "en": "More than {threshold} registrations from the cores per 1,000 residents (Śleszyński 2013): {met}"
        " ({value}{bounds}).",
    },
}

MET: dict[bool, Text] = {
    True: {"pl": "spełniony", "en": "met"},
    False: {"pl": "niespełniony", "en": "not met"},
}
#: The same of a condition, which is neuter in Polish.
CONDITION_MET: dict[bool, Text] = {True: {"pl": "tak", "en": "yes"}, False: {"pl": "nie", "en": "no"}}

PIECES: dict[str, Text] = {
    "share_of_employed": {"pl": ", tj. {share} pracujących mieszkańców", "en": ", {share} of its employed residents"},
    "share_in_brackets": {
        "pl": " ({share} pracujących mieszkańców)",
        "en": " ({share} of the employed residents)",
    },
    "share_short": {"pl": " ({share})", "en": " ({share})"},
    "per_100": {"pl": " ({rate} na 100 mieszkańców)", "en": " ({rate} per 100 residents)"},
    "per_1000": {"pl": " ({rate} na 1000 mieszkańców)", "en": " ({rate} per 1,000 residents)"},
    "with_cores": {"pl": ", w tym z rdzeniami {balance}", "en": ", of which {balance} with the cores"},
    "school_first": {
        "pl": ", najwięcej do gminy {first} ({people})",
        "en": ", most to {first} ({people})",
    },
    "bounds": {
        "pl": "; z ukrytymi przepływami od {least} do {most}",
        "en": "; {least} to {most} with the hidden flows",
    },
    "other_minutes": {"pl": "; do pozostałych: {cores}", "en": "; to the others: {cores}"},
    "other_minutes_one": {"pl": "; do rdzenia {core}: {minutes}", "en": "; {core}: {minutes}"},
}


def form(value: float, forms: Forms, language: str) -> str:
    """Give the form of a word that a number asks for: 1 osoba, 2 osoby, 5 osób, 22 osoby, 112 osób, 2,5 osoby."""
    one, few, many, fraction = forms
    number = abs(_rounded(value))
    if not number.is_integer():
        return fraction
    if number == 1:
        return one
    if language == "en":
        return many
    last, last_two = number % 10, number % 100
    return few if 2 <= last <= 4 and not 12 <= last_two <= 14 else many


def counted(value: float, language: str, forms: dict[str, Forms] = PEOPLE) -> str:
    """Write so many people: whole numbers as such, estimates with one decimal place."""
    return f"{count_text(value, language)}{_SPACE}{form(value, forms[language], language)}"


def count_text(value: float, language: str) -> str:
    """Write how many, without a word."""
    number = _rounded(value)
    return number_text(number, 0 if number.is_integer() else 1, language)


def signed_count(value: float, language: str) -> str:
    """Write a balance of people with its sign."""
    return f"{_sign(_rounded(value))}{counted(value, language)}"


def signed_number(value: float, language: str) -> str:
    """Write a rate with its sign and one decimal place."""
    return f"{_sign(round(value, 1))}{number_text(value, 1, language)}"


def verb(value: float, forms: dict[str, Forms], language: str) -> str:
    """Give the form of a verb that so many people ask for."""
    return form(value, forms[language], language)


def minutes_text(minutes: float, language: str) -> str:
    """Write a travel time: whole minutes, and never none."""
    if minutes < 1:
        return f"1{_SPACE}min"
    return f"{number_text(minutes, 0, language)}{_SPACE}min"


def joined(parts: Iterable[str]) -> str:
    """Put the parts of an enumeration together."""
    return ", ".join(parts)


def share(percent: float, language: str) -> str:
    """Write a share."""
    return share_text(percent, language)


def _rounded(value: float) -> float:
    return round(float(value), 1)


def _sign(value: float) -> str:
    # A minus is written with the number.
    return "+" if value > 0 else ""
