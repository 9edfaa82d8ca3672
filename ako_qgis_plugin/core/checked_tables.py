"""Tables that planners keep, checked cell by cell: every error is noted with row, column, value and what is allowed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from ako_qgis_plugin.core.tables import Row, parse_number
from ako_qgis_plugin.core.wording import say, shortened

_Item = TypeVar("_Item")

SEVERITIES = range(1, 6)

#: A row stays while it is switched off, so that it can be switched on again; may be missing or empty (yes).
IN_USE = "in_use"
YES, NO = "yes", "no"

#: How many errors a message names before it counts the rest.
ERRORS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Problem:
    """An error in a table that planners keep: where it stands and what is allowed there."""

    table: str
    row: int | None
    column: str
    value: str
    allowed: str

    def __str__(self) -> str:
        place = self.table if self.row is None else say("{table}: row {row}", table=self.table, row=self.row)
        return say(
            "{place}, column {column}: '{value}' - {allowed}",
            place=place,
            column=self.column,
            value=shortened(self.value),
            allowed=self.allowed,
        )


@dataclass
class Cells:
    """The cells of one row, read with their errors noted."""

    table: str
    row: Row
    problems: list[Problem] = field(default_factory=list)

    def text(self, column: str, *, required: bool = False) -> str:
        """Give a cell; one that must not be empty is an error where it is."""
        value = self.row.cells.get(column, "")
        if required and not value:
            self.reject(column, say("must not be empty"))
        return value

    def code(self, column: str, kind: type[StrEnum] | Sequence[str] | Mapping[str, object]) -> str:
        """Give a cell that holds one of some codes."""
        value = self.text(column)
        allowed = [str(item) for item in kind]
        if value not in allowed:
            self.reject(column, say("allowed are {allowed}", allowed=", ".join(allowed)))
        return value

    def number(self, column: str) -> float | None:
        """Give a cell that holds a number or nothing."""
        value = self.text(column)
        if not value:
            return None
        try:
            return parse_number(value)
        except ValueError:
            self.reject(column, say("must be a number"))
            return None

    def severity(self) -> int:
        """Give the severity, 0 where it is wrong."""
        severity = self.number("severity")
        if severity is None or severity not in SEVERITIES:
            self.reject("severity", say("must be a whole number from 1 to 5"))
            return 0
        return int(severity)

    def is_in_use(self) -> bool:
        """Say whether the row is switched on."""
        return not self.text(IN_USE) or self.code(IN_USE, (YES, NO)) == YES

    def reject(self, column: str, allowed: str) -> None:
        """Note an error in a cell and what is allowed there."""
        self.problems.append(Problem(self.table, self.row.number, column, self.row.cells.get(column, ""), allowed))


class TableReader:
    """Turns the rows of one table into items; rows with errors are noted and left out."""

    def __init__(self, table: str, rows: Sequence[Row], required: Sequence[str]) -> None:
        self._table = table
        self._rows = rows
        present = rows[0].cells.keys() if rows else required
        self.problems = [
            Problem(table, 1, column, "", say("this column is missing")) for column in required if column not in present
        ]

    def read(self, make: Callable[[Cells], _Item | None], key: str, *others: str) -> list[_Item]:
        """Give an item of each row without error; key and further columns together tell rows apart."""
        items: list[_Item] = []
        first_rows: dict[tuple[str, ...], int] = {}
        if self.problems:
            return items
        for row in self._rows:
            cells = Cells(self._table, row)
            cells.text(key, required=True)
            identity = tuple(cells.text(column) for column in (key, *others))
            if identity in first_rows:
                cells.reject(key, say("must be unique, but stands in row {row} too", row=first_rows[identity]))
            first_rows.setdefault(identity, row.number)
            item = make(cells)
            self.problems += cells.problems
            if item is not None and not cells.problems:
                items.append(item)
        return items


def first_problems(problems: Sequence[Problem]) -> str:
    """Name the first errors, one a line, and count the rest."""
    shown = [str(problem) for problem in problems[:ERRORS_SHOWN]]
    rest = len(problems) - ERRORS_SHOWN
    return "\n".join([*shown, *([say("... and {count} more errors", count=rest)] if rest > 0 else [])])
