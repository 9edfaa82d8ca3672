"""What stands in a cell of a table of flows: people, none, a hidden flow, or nothing that can be read.

Signs of Statistics Poland: ``-`` a phenomenon that did not occur, ``0`` one smaller than 0.5, ``.`` no information or
none that is reliable, ``x`` a cell that cannot or need not be filled, ``#`` data kept secret. Offices write other signs
for secrecy as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import Column, is_blank
from ako_qgis_plugin.core.functional_area.unit_codes import plain
from ako_qgis_plugin.core.tables import parse_number

#: No flow on earth is as large; what is, is no number of people.
MOST_PEOPLE = 1e10


class Reading(Enum):
    """What a cell is read as."""

    NUMBER = "number"
    NONE = "none"
    HIDDEN = "hidden"
    NOT_FILLED = "not_filled"
    EMPTY = "empty"
    NEGATIVE = "negative"
    UNREADABLE = "unreadable"


#: Signs by what they are read as, without the brackets that explanations put round them.
SIGNS = {
    **dict.fromkeys(("-", "–", "—", "−"), Reading.NONE),
    **dict.fromkeys((".", "..", "...", "…", "#", "*", "**", "***"), Reading.HIDDEN),
    "x": Reading.NOT_FILLED,
}

_LESS_THAN = re.compile(r"^(<|<=|≤|ponizej|mniejniz|do)\s*\d+$")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']+")
#: ``1.234.567`` or ``1.234,5`` and the same with the signs changed; ``1.234`` alone is a little more than one.
_GROUPED = re.compile(r"\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+|(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)")


@dataclass(frozen=True, slots=True, eq=False)
class CellValues:
    """Cells as read: people (0 unless it is a number), and what each cell is, as positions in ``READINGS``."""

    people: NDArray[np.float64]
    reading: NDArray[np.int8]

    def are(self, *readings: Reading) -> NDArray[np.bool_]:
        """Say which cells are read as one of these."""
        return np.isin(self.reading, [READINGS.index(each) for each in readings])


READINGS = tuple(Reading)


def read_values(cells: pd.Series) -> CellValues:
    """Read a column of cells; numbers in a numeric column are taken as they are."""
    if pd.api.types.is_numeric_dtype(cells) and not pd.api.types.is_bool_dtype(cells):
        return _of_numbers(cells.to_numpy(dtype=float, na_value=np.nan))
    codes, distinct = pd.factorize(_texts(cells), use_na_sentinel=True)
    read = [read_value(text) for text in distinct]
    # Missing is -1 and so the last.
    people = np.array([*(number for number, _ in read), 0.0])
    reading = np.array([*(READINGS.index(each) for _, each in read), READINGS.index(Reading.EMPTY)], dtype=np.int8)
    return CellValues(people[codes], reading[codes])


def read_value(cell: Any) -> tuple[float, Reading]:
    """Read one cell."""
    if is_blank(cell):
        return 0.0, Reading.EMPTY
    text = _SPACES.sub("", str(cell))
    sign = plain(text).strip("()[]")
    if not sign:
        return 0.0, Reading.EMPTY if not text else Reading.UNREADABLE
    if sign in SIGNS:
        return 0.0, SIGNS[sign]
    if _LESS_THAN.match(sign) or sign.startswith("tajemnic"):
        return 0.0, Reading.HIDDEN
    return _number(text.strip("()[]") if text.startswith("(") and sign == "0" else text)


def _number(text: str) -> tuple[float, Reading]:
    if _GROUPED.fullmatch(text):
        point = max(text.rfind("."), text.rfind(","))
        has_point = text.count(text[point]) == 1
        digits = text.replace(".", "").replace(",", "")
        places = len(text) - point - 1 if has_point else 0
        text = f"{digits[: len(digits) - places]}.{digits[len(digits) - places :]}" if places else digits
    try:
        number = parse_number(text.replace("−", "-"))
    except ValueError:
        return 0.0, Reading.UNREADABLE
    if number > MOST_PEOPLE:
        return 0.0, Reading.UNREADABLE
    return (0.0, Reading.NEGATIVE) if number < 0 else (number, Reading.NUMBER)


def _texts(cells: pd.Series) -> Column:
    values = cells.to_numpy(dtype=object)
    return np.fromiter((None if is_blank(value) else str(value) for value in values), dtype=object, count=len(values))


def _of_numbers(numbers: NDArray[np.float64]) -> CellValues:
    reading = np.full(len(numbers), READINGS.index(Reading.NUMBER), dtype=np.int8)
    reading[np.isnan(numbers)] = READINGS.index(Reading.EMPTY)
    reading[numbers < 0] = READINGS.index(Reading.NEGATIVE)
    reading[(numbers > MOST_PEOPLE) | np.isinf(numbers)] = READINGS.index(Reading.UNREADABLE)
    return CellValues(np.where(reading == READINGS.index(Reading.NUMBER), numbers, 0.0), reading)
