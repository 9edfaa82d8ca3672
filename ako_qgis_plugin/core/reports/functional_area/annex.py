"""Tables of the annex: the numbers from which document, charts and sentences take theirs."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ako_qgis_plugin.core.numbers import number_text
from ako_qgis_plugin.core.reports.sheets import Coloured, Column, Kind, SheetWriter, Value

#: Stands in documents for a number that there is not.
NOTHING = "–"

#: Larger numbers stay fractions, which they are exact as.
_WHOLE = 1e15

#: Larger numbers stay fractions, which hold them exactly.
_WHOLE = 1e15

#: Decimal places that documents show of the kinds of numbers.
PLACES = {
    Kind.COUNT: 0,
    Kind.GRADE: 0,
    Kind.PERCENT: 1,
    Kind.SQUARE_KILOMETRES: 1,
    Kind.INDEX: 2,
    Kind.SMALL_INDEX: 4,
}


@dataclass(frozen=True)
class AnnexColumn:
    """A column: its key, its heading, and what it holds."""

    key: str
    heading: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True)
class AnnexTable:
    """A sheet of the annex; a missing number is None."""

    key: str
    title: str
    columns: tuple[AnnexColumn, ...]
    rows: tuple[tuple[Value, ...], ...]

    @classmethod
    def of(cls, key: str, title: str, columns: Sequence[AnnexColumn], rows: Iterable[Sequence[object]]) -> AnnexTable:
        """Make a table; NaN becomes a missing number, and what numpy has becomes what Python has."""
        return cls(key, title, tuple(columns), tuple(tuple(plain(value) for value in row) for row in rows))

    @property
    def keys(self) -> tuple[str, ...]:
        """Give the keys of the columns."""
        return tuple(column.key for column in self.columns)

    def column(self, key: str) -> list[Value]:
        """Give the values of a column."""
        place = self.keys.index(key)
        return [row[place] for row in self.rows]

    def records(self) -> list[dict[str, Value]]:
        """Give the rows by the keys of the columns."""
        return [dict(zip(self.keys, row, strict=True)) for row in self.rows]

    def texts(self, record: dict[str, Value], language: str) -> dict[str, str]:
        """Give what a document shows of a row, by the keys of the columns."""
        return {column.key: shown(record[column.key], column.kind, language) for column in self.columns}

    def write(self, writer: SheetWriter, title: str) -> None:
        """Write the table as a sheet of a workbook."""
        columns = [Column(column.heading, column.kind) for column in self.columns]
        writer.add(title, columns, self.rows, len(self.rows))


def plain(value: object) -> Value:
    """Give a value as a spreadsheet takes it; what is no number becomes None."""
    if value is None or isinstance(value, str | Coloured):
        return value
    number = value.item() if isinstance(value, np.generic) else value
    if isinstance(number, float):
        if not math.isfinite(number):
            return None
        return int(number) if number.is_integer() and abs(number) < _WHOLE else number
    return number if isinstance(number, int | dt.date) else str(number)


def shown(value: Value, kind: Kind, language: str) -> str:
    """Write a value as documents show it."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, Coloured):
        return value.word
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number_text(value, PLACES.get(kind, 0), language)
    return str(value)
