"""Words of tables of flows: what offices write in them, and what reading them found, in the languages of documents."""

from __future__ import annotations

from enum import Enum, auto

from ako_qgis_plugin.core.functional_area.flows.remarks import FlowRemark, Remark
from ako_qgis_plugin.core.functional_area.vocabulary import FlowKind
from ako_qgis_plugin.core.numbers import number_text
from ako_qgis_plugin.core.words import Text


class Role(Enum):
    """What a heading of a table of flows speaks of."""

    ORIGIN = auto()
    DESTINATION = auto()
    FLOW = auto()
    TOTAL = auto()
    CODE = auto()
    NAME = auto()


#: Words of headings in small letters without Polish ones: how they begin, and whole ones.
ROLE_WORDS: dict[Role, tuple[tuple[str, ...], frozenset[str]]] = {
    Role.ORIGIN: (
        ("zamieszk", "origin", "skad", "wyjazd", "wyjezdz", "odplyw", "resid", "home", "poprzedn", "zrodlo", "wymeld"),
        frozenset({"z", "from", "o", "orig", "live", "source"}),
    ),
    Role.DESTINATION: (
        (
            "prac",
            "dest",
            "dokad",
            "przyjazd",
            "przyjezdz",
            "naplyw",
            "work",
            "docel",
            "szkol",
            "nauk",
            "school",
            "zameld",
        ),
        frozenset({"do", "to", "d", "target", "job", "jobs"}),
    ),
    Role.FLOW: (
        (
            "liczb",
            "osob",
            "osoby",
            "flow",
            "przeplyw",
            "count",
            "people",
            "person",
            "number",
            "wartosc",
            "value",
            "wielkosc",
        ),
        frozenset({"no", "n", "commuters", "trips", "pracownicy"}),
    ),
    Role.TOTAL: (("ogol", "razem", "total", "suma"), frozenset({"sum", "all"})),
    Role.CODE: (("kod", "teryt", "code", "symbol", "ident"), frozenset({"id", "nr"})),
    Role.NAME: (("nazw", "name"), frozenset({"gmina", "jednostka", "miejscowosc", "municipality"})),
}

KINDS: dict[str, Text] = {
    FlowKind.COMMUTING: {"pl": "dojazdy do pracy", "en": "commuting to work"},
    FlowKind.SCHOOL: {"pl": "dojazdy do szkół", "en": "trips to school"},
    FlowKind.MIGRATION: {"pl": "migracje", "en": "migration"},
    FlowKind.OTHER: {"pl": "inne przepływy", "en": "other flows"},
}

#: Name of each kind of remarks.
REMARKS: dict[str, Text] = {
    Remark.UNREADABLE_FLOW: {"pl": "przepływ nieczytelny", "en": "flow that cannot be read"},
    Remark.NEGATIVE_FLOW: {"pl": "przepływ ujemny", "en": "negative flow"},
    Remark.MISSING_CODE: {"pl": "brak kodu", "en": "missing code"},
    Remark.DUPLICATE_DIFFERENT: {"pl": "para powtórzona, różne liczby", "en": "pair repeated with other numbers"},
    Remark.DUPLICATE_SAME: {"pl": "para powtórzona, ta sama liczba", "en": "pair repeated with the same number"},
    Remark.DUPLICATES_DIFFER_MOSTLY: {"pl": "powtórzenia są częściami", "en": "repeated pairs are parts"},
    Remark.UNKNOWN_CODE: {"pl": "kod spoza warstwy jednostek", "en": "code that is none of the units"},
    Remark.OTHER_CODE: {"pl": "kod inny niż TERYT", "en": "code other than TERYT"},
    Remark.TOTAL_DIFFERS: {"pl": "suma się nie zgadza", "en": "total that does not fit"},
    Remark.PARTS_DIFFER: {"pl": "części nie sumują się do całości", "en": "parts that do not add up to the whole"},
    Remark.OTHER_KIND: {"pl": "inny rodzaj przepływów", "en": "other kind of flows"},
    Remark.HIDDEN_SIGN: {"pl": "znak umowny", "en": "sign instead of a number"},
    Remark.WHOLE_BESIDE_PARTS: {"pl": "całość obok części", "en": "whole beside its parts"},
    Remark.PARTS_JOINED: {"pl": "miasto i obszar wiejski połączone", "en": "town and rural part joined"},
    Remark.PART_ALONE: {"pl": "tylko część gminy", "en": "only a part of the municipality"},
    Remark.DISTRICTS_JOINED: {"pl": "dzielnice połączone w miasto", "en": "districts joined to their city"},
    Remark.TYPE_CHANGED: {"pl": "zmieniony rodzaj gminy", "en": "type of the municipality changed"},
    Remark.TOTALS_LEFT_OUT: {"pl": "wiersze i kolumny sum", "en": "rows and columns of totals"},
    Remark.NAMES_MATCHED: {"pl": "kody dobrane po nazwach", "en": "codes found by names"},
}

#: What each remark says; places are filled from its values, its rows and its flow.
DETAILS: dict[str, Text] = {
    Remark.UNREADABLE_FLOW: {
        "pl": "Wiersz {row}: „{value}” nie jest liczbą osób ani znakiem umownym. Pominięto.",
        "en": "Row {row}: '{value}' is neither a number of people nor a sign for a hidden flow. Left out.",
    },
    Remark.NEGATIVE_FLOW: {
        "pl": "Wiersz {row}: przepływ „{value}” jest ujemny. Pominięto.",
        "en": "Row {row}: the flow '{value}' is negative. Left out.",
    },
    Remark.MISSING_CODE: {
        "pl": "Wiersz {row}: brak kodu początku lub celu; przepływ „{value}” pominięto.",
        "en": "Row {row}: the code of origin or destination is missing; the flow '{value}' was left out.",
    },
    Remark.DUPLICATE_DIFFERENT: {
        "pl": "Para stoi w kilku wierszach ({places}) z różnymi liczbami: {flows}. Dodano.",
        "en": "The pair stands in several rows ({places}) with different numbers: {flows}. Added.",
    },
    Remark.DUPLICATE_SAME: {
        "pl": "Para stoi w kilku wierszach ({places}) z tą samą liczbą: {flows}. {treated}",
        "en": "The pair stands in several rows ({places}) with the same number: {flows}. {treated}",
    },
    Remark.DUPLICATES_DIFFER_MOSTLY: {
        "pl": "Większość powtórzonych par ma różne liczby, więc wiersze są zapewne częściami jednego przepływu (np. z"
        " miasta i z obszaru wiejskiego). Wybierz „dodaj wszystkie”, aby takie same liczby też się dodały; policzone"
        " raz pomijają teraz tyle osób: {left}.",
        "en": "Most repeated pairs have different numbers, so rows are presumably parts of one flow (such as from town"
        " and rural part). Choose 'add all' to have the same numbers added too; counted once they now leave out so"
        " many people: {left}.",
    },
    Remark.UNKNOWN_CODE: {
        "pl": "Kodu nie ma w warstwie jednostek; przepływy liczą się jako spoza obszaru.",
        "en": "The layer of units does not hold this code; its flows count as to and from elsewhere.",
    },
    Remark.OTHER_CODE: {
        "pl": "Kod nie jest kodem TERYT gminy; zachowano go w zapisie z pliku.",
        "en": "The code is none of a municipality in TERYT; it was kept as it stands in the file.",
    },
    Remark.TOTAL_DIFFERS: {
        "pl": "Suma podana w tabeli: {total}, suma przepływów: {sum} (przepływy ukryte uwzględniono).",
        "en": "Total in the table: {total}, sum of the flows: {sum} (hidden flows were considered).",
    },
    Remark.PARTS_DIFFER: {
        "pl": "Przepływ całej gminy i suma jej części różnią się: {flows}.",
        "en": "The flow of the whole municipality and the sum of its parts differ: {flows}.",
    },
    Remark.OTHER_KIND: {
        "pl": "Wiersze innego rodzaju ({kind}) pominięto.",
        "en": "Rows of another kind ({kind}) were left out.",
    },
    Remark.HIDDEN_SIGN: {
        "pl": "Komórki ze znakiem „{sign}” odczytano jako: {read_as}.",
        "en": "Cells with the sign '{sign}' were read as: {read_as}.",
    },
    Remark.WHOLE_BESIDE_PARTS: {
        "pl": "Obok całej gminy lub miasta stoją części; wiersze, które liczyłyby się drugi raz, odłożono.",
        "en": "Parts stand beside the whole municipality or city; rows that would count a second time were set aside.",
    },
    Remark.PARTS_JOINED: {
        "pl": "Miasto i obszar wiejski (cyfry rodzaju 4 i 5) połączono; przepływ między nimi jest wewnętrzny.",
        "en": "Town and rural part (type digits 4 and 5) were joined; the flow between them stays inside.",
    },
    Remark.PART_ALONE: {
        "pl": "W tabeli jest tylko miasto albo tylko obszar wiejski gminy; liczy się jako cała gmina.",
        "en": "Only the town or only the rural part stands in the table; it counts as the whole municipality.",
    },
    Remark.DISTRICTS_JOINED: {
        "pl": "Dzielnice lub delegatury połączono w miasto; przepływ między nimi jest wewnętrzny.",
        "en": "Districts were joined to their city; the flow between them stays inside.",
    },
    Remark.TYPE_CHANGED: {
        "pl": "Gmina stoi z różnymi cyframi rodzaju ({types}); połączono po sześciu cyfrach.",
        "en": "The municipality stands with several type digits ({types}); matched on six digits.",
    },
    Remark.TOTALS_LEFT_OUT: {
        "pl": "Sumy nie są przepływami; użyto ich tylko do sprawdzenia.",
        "en": "Totals are no flows; they were used for checking alone.",
    },
    Remark.NAMES_MATCHED: {
        "pl": "Tabela zawiera nazwy zamiast kodów; kody dobrano po nazwach ({matched} z {all}).",
        "en": "The table holds names instead of codes; codes were found by the names ({matched} of {all}).",
    },
}

TREATED: dict[bool, Text] = {
    True: {"pl": "Dodano.", "en": "Added."},
    False: {"pl": "Policzono raz.", "en": "Counted once."},
}

READ_AS: dict[str, Text] = {
    "none": {"pl": "zjawisko nie wystąpiło (0)", "en": "none (0)"},
    "hidden": {"pl": "przepływ ukryty, nie zero", "en": "a hidden flow, not zero"},
    "not_filled": {
        "pl": "przepływ ukryty, a w obrębie jednej gminy brak danych",
        "en": "a hidden flow, and inside one unit no figure",
    },
    "empty": {"pl": "przepływ ukryty, nie zero", "en": "a hidden flow, not zero"},
}

EMPTY_CELL: Text = {"pl": "(puste)", "en": "(empty)"}

MORE: Text = {"pl": "Dalsze uwagi tego rodzaju: {more}.", "en": "Further remarks of this kind: {more}."}


def remark_text(remark: FlowRemark, language: str) -> str:
    """Say in a sentence what a remark tells."""
    values = dict(remark.values)
    if "more" in values:
        return MORE[language].format(**values)
    for key in ("total", "sum", "left"):
        if key in values:
            values[key] = number_text(float(str(values[key])), 0, language)
    if "read_as" in values:
        values["read_as"] = READ_AS[str(values["read_as"])][language]
        values["sign"] = values["sign"] or EMPTY_CELL[language]
    if "is_added" in values:
        values["treated"] = TREATED[bool(values.pop("is_added"))][language]
    if "kind" in values:
        values["kind"] = KINDS[str(values["kind"])][language]
    return DETAILS[remark.kind][language].format(**values)
