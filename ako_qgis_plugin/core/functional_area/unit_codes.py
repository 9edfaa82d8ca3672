"""Codes of units as tables of flows hold them: municipalities, their parts, districts of cities, totals, and others.

The seventh digit of TERYT: 1 town, 2 rural, 3 urban-rural municipality, 4 town and 5 rural area of an urban-rural one,
8 district of Warsaw, 9 district (delegatura) of another city. Codes of cities with powiat rights have powiat numbers
from 61 on, and one municipality, 01.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from ako_qgis_plugin.core.schema import TERYT_DIGITS

#: Codes with the digit of the unit's type.
_FULL_DIGITS = TERYT_DIGITS + 1

#: A table's codes are TERYT if so many of them can be: offices add a few of their own for other countries, the unknown.
_TERYT_SHARE = 0.8

_VOIVODESHIPS = frozenset(f"{number:02d}" for number in range(2, 33, 2))
_WHOLE_TYPES, _PART_TYPES, _DISTRICT_TYPES = "123", "45", "89"
_FIRST_CITY_POWIAT = 61
#: No powiat has had as many municipalities; codes of other countries that look like TERYT go beyond.
_LAST_GMINA = 30

#: Cities whose districts have codes of their own.
CITIES_WITH_DISTRICTS = {
    "026401": "Wrocław",
    "106101": "Łódź",
    "126101": "Kraków",
    "146501": "Warszawa",
    "306401": "Poznań",
}

#: What follows the name of a municipality where a part of it is meant: ``Odolanów - obszar wiejski``.
_PART_ENDINGS = frozenset({"miasto", "obszar wiejski", "ob. wiejski", "wieś", "m", "m.", "w", "w."})

_TOTAL_WORDS = frozenset({"ogolem", "razem", "polska", "suma", "total", "sum", "wojewodztwo", "powiat", "kraj"})
_PLAIN = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")

_CODE_FIRST = re.compile(r"^(?P<code>\d{5,7})(?:\s*[-–—:;,.|]\s*|\s+)(?P<name>\D.*)$")
_CODE_LAST = re.compile(r"^(?P<name>.*\D)\s*[\[(]\s*(?P<code>\d{5,7})\s*[\])]$")
_DECIMAL = re.compile(r"^(\d+)[.,]0+$")
_SEPARATED = re.compile(r"^\d{2}[\s._/-]?\d{2}[\s._/-]?\d{2}(?:[\s._/-]?\d)?$")
_NOT_DIGITS = re.compile(r"\D")


class Level(Enum):
    """What a code of a table stands for."""

    WHOLE = "whole"
    PART = "part"
    DISTRICT = "district"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class UnitCode:
    """A code as it stands in a table, and what it means.

    Attributes
    ----------
    code
        Six digits of TERYT of the municipality, or the code as it stands where it is none of TERYT.
    level
        Whether it is a unit, a part of one, or a total of several.
    identity
        Tells the parts of a unit apart, but not the types that a whole one has had over the years.
    name
        The name that stands in the same cell, empty where there is none.
    type_digit
        The seventh digit, empty where there is none.
    is_teryt
        Whether it is a municipality's code of TERYT.

    """

    code: str
    level: Level
    identity: str
    name: str = ""
    type_digit: str = ""
    is_teryt: bool = False

    @property
    def is_part(self) -> bool:
        """Say whether it is a part or district of its unit."""
        return self.level in (Level.PART, Level.DISTRICT)


def plain(text: str) -> str:
    """Give a text in small letters without Polish ones, spaces single, for comparison."""
    return " ".join(text.translate(_PLAIN).lower().split())


def read_codes(raw: Iterable[str]) -> Mapping[str, UnitCode]:
    """Read the codes of one table, all together: which they are shows in the whole.

    Lost leading zeros are put back, a name beside a code is taken off, districts belong to their city. Where most
    codes cannot be TERYT, all are kept as they stand.
    """
    cells = {text: _Cell.of(text) for text in dict.fromkeys(raw)}
    candidates = [cell.digits for cell in cells.values() if not is_total_word(cell.code)]
    # Four digits and fewer are powiats and voivodeships in a table of municipalities.
    long_ones = [digits for digits in candidates if len(digits) > TERYT_DIGITS - 2 or not digits]
    is_full = _are_full(long_ones)
    possible = sum(_teryt(digits, is_full=is_full) is not None for digits in long_ones)
    if not long_ones or possible < _TERYT_SHARE * len(long_ones):
        return {text: _own(cell) for text, cell in cells.items()}
    return {text: _unit(cell, is_full=is_full) for text, cell in cells.items()}


def looks_like_teryt(text: str) -> bool:
    """Say whether a cell may hold a code of TERYT, with or without its zero and a name."""
    digits = _Cell.of(text).digits
    return bool(digits) and (_teryt(digits, is_full=True) is not None)


def municipality_of(teryt: str) -> str:
    """Give the six digits of the municipality that a code of TERYT belongs to; districts belong to their city."""
    is_in_city = len(teryt) >= TERYT_DIGITS and _is_number(teryt) and int(teryt[2:4]) >= _FIRST_CITY_POWIAT
    return f"{teryt[:4]}01" if is_in_city else teryt[:TERYT_DIGITS]


def _is_number(text: str) -> bool:
    # Digits of other scripts are none of a code.
    return text.isascii() and text.isdigit()


def own_code(text: str) -> UnitCode:
    """Give a code that is none of TERYT, as it stands."""
    return _own(_Cell.of(text))


def is_total_word(text: str) -> bool:
    """Say whether a cell names a total: Ogółem, Razem, Polska, województwo wielkopolskie ..."""
    words = plain(text).strip(" :.*").split(" ", 1)
    return bool(words[0]) and words[0].rstrip(":.,") in _TOTAL_WORDS


def whole_name(name: str) -> str:
    """Give the name of a municipality from that of its part, such as ``Odolanów - obszar wiejski``."""
    for divider in (" - ", " – ", " — ", "-", " ("):
        begin, _, end = name.rpartition(divider)
        if begin and end.strip(" )").lower() in _PART_ENDINGS:
            return begin.strip()
    return name


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell with a code: the text without a name, and its digits where it holds nothing else."""

    code: str
    name: str
    digits: str

    @classmethod
    def of(cls, text: str) -> _Cell:
        cell = " ".join(text.strip().lstrip("'").split()) or text
        found = _CODE_FIRST.match(cell) or _CODE_LAST.match(cell)
        name = found["name"].strip(" -–—:;,") if found else ""
        code = found["code"] if found else cell
        decimal = _DECIMAL.match(code)
        code = decimal[1] if decimal else code
        digits = _NOT_DIGITS.sub("", code) if _is_number(code) or (code.isascii() and _SEPARATED.match(code)) else ""
        return cls(code, name, digits)


def _are_full(codes: list[str]) -> bool:
    """Say whether codes of six digits are full ones that lost their zero rather than short ones."""
    if any(len(code) == _FULL_DIGITS for code in codes):
        return True
    six = [code for code in codes if len(code) == TERYT_DIGITS]
    return sum(_is_possible("0" + code) for code in six) > sum(_is_possible(code) for code in six)


def _teryt(digits: str, *, is_full: bool) -> str | None:
    """Give a code of six or seven digits with its zero, None where it can be none.

    In a table of full codes one of six digits is one without its zero if that makes sense, else a short one.
    """
    wanted = (digits.zfill(_FULL_DIGITS),) if len(digits) == _FULL_DIGITS else ()
    if len(digits) in (TERYT_DIGITS - 1, TERYT_DIGITS):
        short = digits.zfill(TERYT_DIGITS)
        full = ("0" + digits,) if len(digits) == TERYT_DIGITS else ()
        wanted = (*full, short) if is_full else (short,)
    return next((code for code in wanted if _is_possible(code)), None)


def _is_possible(code: str) -> bool:
    powiat, gmina, type_digit = code[2:4], code[4:TERYT_DIGITS], code[TERYT_DIGITS:]
    if code[:2] not in _VOIVODESHIPS or int(gmina) > _LAST_GMINA:
        return False
    if gmina == "00":
        return type_digit in ("", "0")
    return powiat != "00" and (not type_digit or type_digit in _WHOLE_TYPES + _PART_TYPES + _DISTRICT_TYPES)


def _own(cell: _Cell) -> UnitCode:
    level = Level.TOTAL if is_total_word(cell.code) else Level.WHOLE
    return UnitCode(cell.code, level, cell.code, cell.name)


def _unit(cell: _Cell, *, is_full: bool) -> UnitCode:
    digits = cell.digits
    if is_total_word(cell.code) or (digits and len(digits) < TERYT_DIGITS - 1) or (digits and not digits.strip("0")):
        return UnitCode(cell.code, Level.TOTAL, cell.code, cell.name)
    teryt = _teryt(digits, is_full=is_full) if digits else None
    if teryt is None:
        return _own(cell)
    if teryt[4:TERYT_DIGITS] == "00":
        return UnitCode(teryt, Level.TOTAL, teryt, cell.name)
    code, type_digit = teryt[:TERYT_DIGITS], teryt[TERYT_DIGITS:]
    if municipality_of(teryt) != code or type_digit in tuple(_DISTRICT_TYPES):
        return UnitCode(municipality_of(teryt), Level.DISTRICT, teryt, cell.name, type_digit, is_teryt=True)
    if type_digit in tuple(_PART_TYPES):
        return UnitCode(code, Level.PART, teryt, cell.name, type_digit, is_teryt=True)
    return UnitCode(code, Level.WHOLE, code, cell.name, type_digit, is_teryt=True)
