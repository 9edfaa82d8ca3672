"""Words for what a rule book holds and for what differs in it, as documents and the record of a run use them."""

from __future__ import annotations

from ako_qgis_plugin.core.words import (
    CATEGORY_GROUPS,
    CONFIDENCES,
    PROVISION_STATUSES,
    RELATIONS,
    VERDICTS,
    YES_NO,
    Text,
)

_Table = dict[str, Text]


def _table(rows: dict[str, tuple[str, str]]) -> _Table:
    return {key: {"pl": polish, "en": english} for key, (polish, english) in rows.items()}


#: Columns of rules.csv and categories.csv.
FIELD_WORDS = _table(
    {
        "rule_id": ("reguła", "rule"),
        "category": ("kategoria", "category"),
        "provision_status": ("stan ustalenia", "provision status"),
        "zones": ("strefy", "zones"),
        "relation": ("relacja", "relation"),
        "distance_m": ("odległość", "distance"),
        "verdict": ("ocena", "verdict"),
        "severity": ("waga", "severity"),
        "rationale_pl": ("uzasadnienie po polsku", "rationale in Polish"),
        "rationale_en": ("uzasadnienie po angielsku", "rationale in English"),
        "legal_basis": ("podstawa", "legal basis"),
        "confidence": ("pewność reguły", "confidence in the rule"),
        "advice_pl": ("zalecenie po polsku", "advice in Polish"),
        "advice_en": ("zalecenie po angielsku", "advice in English"),
        "in_use": ("w użyciu", "in use"),
        "group": ("grupa", "group"),
        "default_width_m": ("domyślna szerokość", "default width"),
        "name_pl": ("nazwa polska", "Polish name"),
        "name_en": ("nazwa angielska", "English name"),
        "screening": ("obszar rozległy", "broad area"),
    }
)

#: Columns whose cells are codes.
CODE_WORDS: dict[str, _Table] = {
    "provision_status": PROVISION_STATUSES,
    "relation": RELATIONS,
    "verdict": VERDICTS,
    "confidence": CONFIDENCES,
    "in_use": YES_NO,
    "screening": YES_NO,
    "group": CATEGORY_GROUPS,
}

#: Columns in metres, and columns of free text.
METRES = frozenset({"distance_m", "default_width_m"})
TEXTS = frozenset({"rationale_pl", "rationale_en", "legal_basis", "advice_pl", "advice_en", "name_pl", "name_en"})

PHRASES = _table(
    {
        "changed": ("{field}: {before} → {after}", "{field}: {before} → {after}"),
        "switched_off": ("wyłączona", "switched off"),
        "switched_on": ("włączona", "switched on"),
        "removed": ("usunięta", "removed"),
        "added": ("dodana", "added"),
        "nothing": ("brak", "none"),
        "quoted": ("„{text}”", "“{text}”"),
        "category": ("kategoria „{name}” ({code})", "category “{name}” ({code})"),
        "same": ("Nie różni się od księgi reguł z wtyczki.", "Does not differ from the shipped rule book."),
        "differs": ("Różni się od księgi reguł z wtyczki: {counts}.", "Differs from the shipped rule book: {counts}."),
        "rules_switched_off": ("reguły wyłączone: {count}", "rules switched off: {count}"),
        "rules_changed": ("reguły zmienione: {count}", "rules changed: {count}"),
        "rules_removed": ("reguły usunięte: {count}", "rules removed: {count}"),
        "rules_added": ("reguły dodane: {count}", "rules added: {count}"),
        "categories_changed": ("kategorie zmienione: {count}", "categories changed: {count}"),
        "categories_removed": ("kategorie usunięte: {count}", "categories removed: {count}"),
        "categories_added": ("kategorie dodane: {count}", "categories added: {count}"),
        "unknown_rule": ("{rule}: tej reguły nie ma w księdze", "{rule}: the rule book holds no such rule"),
        "mismatch": (
            "{rule}: {field} w wynikach: {findings}, w księdze: {book}",
            "{rule}: {field} in the findings: {findings}, in the rule book: {book}",
        ),
    }
)


def phrase(key: str, language: str, **places: object) -> str:
    """Give one of the phrases with its places filled."""
    return PHRASES[key][language].format(**places)


def cell_in_words(column: str, cell: str, language: str) -> str:
    """Give a cell of a rule book as a document shows it: codes in words, numbers with their unit, texts quoted."""
    if not cell:
        return phrase("nothing", language)
    if column in METRES:
        return metres(float(cell), language)
    if column in TEXTS:
        return phrase("quoted", language, text=cell)
    # A planner's own table of categories may have groups of its own.
    return CODE_WORDS.get(column, {}).get(cell, {}).get(language, cell)


def metres(length_m: float, language: str) -> str:
    """Give a length with its unit, in Polish with a decimal comma and thin spaces between thousands."""
    number = f"{length_m:,.2f}".rstrip("0").rstrip(".")
    if language == "pl":
        number = number.replace(",", "\N{NARROW NO-BREAK SPACE}").replace(".", ",")
    return f"{number}\N{NO-BREAK SPACE}m"
