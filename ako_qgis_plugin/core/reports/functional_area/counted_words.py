"""Counted things in whole sentences: 1 gmina, 2 gminy, 5 gmin."""

from __future__ import annotations

from ako_qgis_plugin.core.numbers import number_text

#: Forms by thing and case: in Polish of one, of two to four, of five and more; in English of one, and of others.
_FORMS: dict[str, dict[str, tuple[str, ...]]] = {
    # what is there / what something has (accusative) / of which there is none or a part (genitive)
    "units": {"pl": ("gmina", "gminy", "gmin"), "en": ("municipality", "municipalities")},
    "units_acc": {"pl": ("gminę", "gminy", "gmin"), "en": ("municipality", "municipalities")},
    "units_gen": {"pl": ("gminy", "gmin", "gmin"), "en": ("municipality", "municipalities")},
    "units_loc": {"pl": ("gminie", "gminach", "gminach"), "en": ("municipality", "municipalities")},
    "units_dat": {"pl": ("gminie", "gminom", "gminom"), "en": ("municipality", "municipalities")},
    "pairs": {"pl": ("para gmin", "pary gmin", "par gmin"), "en": ("pair", "pairs")},
    "pairs_acc": {"pl": ("parę gmin", "pary gmin", "par gmin"), "en": ("pair", "pairs")},
    "pairs_loc": {"pl": ("parze gmin", "parach gmin", "parach gmin"), "en": ("pair", "pairs")},
    "people": {"pl": ("osoba", "osoby", "osób"), "en": ("person", "people")},
    "people_acc": {"pl": ("osobę", "osoby", "osób"), "en": ("person", "people")},
    "variants_acc": {"pl": ("wariant", "warianty", "wariantów"), "en": ("variant", "variants")},
    "variants_gen": {"pl": ("wariantu", "wariantów", "wariantów"), "en": ("variant", "variants")},
    "variants_loc": {"pl": ("wariancie", "wariantach", "wariantach"), "en": ("variant", "variants")},
    "parts_acc": {
        "pl": ("część", "części", "części"),
        "en": ("part", "parts"),
    },
    "parts_gen": {
        "pl": ("części", "części", "części"),
        "en": ("part", "parts"),
    },
}


def counted(count: int, things: str, language: str) -> str:
    """Write a number with the form of the thing that goes with it."""
    return f"{number_text(count, 0, language)}\N{NO-BREAK SPACE}{form(count, things, language)}"


def form(count: int, things: str, language: str) -> str:
    """Give the form of a thing that goes with a number."""
    forms = _FORMS[things][language]
    if count == 1:
        return forms[0]
    if language != "pl":
        return forms[1]
    is_few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    return forms[1] if is_few else forms[2]
