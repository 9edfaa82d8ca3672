"""The crosswalk from symbols of plans to classes and zones, the shipped table or a planner's own copy."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from pathlib import Path

from ako_qgis_plugin.core.checked_tables import Cells, Problem, TableReader, first_problems
from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.municipal_plans.symbols import (
    Reading,
    Regulation,
    SymbolRow,
    SymbolTable,
    UnreadableSymbolError,
    symbol_key,
)
from ako_qgis_plugin.core.schema import HOST_ZONE
from ako_qgis_plugin.core.tables import has_sheet, read_table
from ako_qgis_plugin.core.wording import say

_FOLDER = Path(__file__).parents[1] / "rulebook"
SHIPPED_CROSSWALK = _FOLDER / "mpzp_to_pog.csv"

#: Sheet of a workbook that holds the crosswalk; the first one where there is none of that name.
SHEET = "mpzp_to_pog"

COLUMNS = ("symbol", "standard", "symbol_class", "name_pl", "default_pog_zone", "confidence")

#: As the column ``standard`` names the regulations.
STANDARDS = {"2021": Regulation.OF_2021, "2003/old": Regulation.OF_2003, "2003": Regulation.OF_2003}

#: Stands in the column ``confidence`` where a planner has to look at what the symbol was taken for.
REVIEW = "REVIEW"


#: A zone of a general plan as it is marked: SJ, 1SJ, 1POG-1SJ.
_GENERAL = re.compile(r"(?:\d*\s*POG\s*-\s*)?\d*\s*(?P<code>[A-Z]{2})", re.IGNORECASE)


class CrosswalkError(AkoError):
    """A crosswalk holds errors; each names row, column, value and what is allowed."""


def load_symbols(path: Path | None = None) -> SymbolTable:
    """Load a crosswalk (CSV or XLSX in the columns of ``mpzp_to_pog.csv``), the shipped one where no path is given.

    Raises
    ------
    CrosswalkError
        If anything in it is wrong; names the first errors by row, column, value and what is allowed.
    TableError
        If the file cannot be read as a table.

    """
    table, problems = examine_symbols(path or SHIPPED_CROSSWALK)
    if problems:
        raise CrosswalkError(first_problems(problems))
    return table


def examine_symbols(path: Path) -> tuple[SymbolTable, list[Problem]]:
    """Read a crosswalk and list every error in it; the rows without error are in the table given."""
    rows = read_table(path, SHEET if has_sheet(path, SHEET) else None)
    reader = TableReader(path.name, rows, COLUMNS)
    if not rows:
        reader.problems.append(Problem(path.name, None, "symbol", "", say("the crosswalk holds no symbol")))
    seen: dict[tuple[tuple[str, ...], Regulation], int] = {}
    found = reader.read(lambda cells: _symbol_row(cells, seen), "symbol", "standard")
    return SymbolTable(found), reader.problems


@cache
def zone_codes() -> tuple[str, ...]:
    """Give the codes of the planning zones of general plans."""
    return tuple(row.cells["code"] for row in read_table(_FOLDER / "pog_zones.csv"))


@cache
def symbol_classes() -> frozenset[str]:
    """Give the classes that rules and the check know: a crosswalk may lead to these alone."""
    rows = read_table(SHIPPED_CROSSWALK)
    return frozenset({row.cells[name] for row in rows for name in ("symbol_class", "parent")} - {""})


def read_general(text: str) -> Reading:
    """Say what a text on a general plan means, whose zones have codes of their own."""
    found = _GENERAL.fullmatch(text.strip())
    code = found["code"].upper() if found else ""
    if code in zone_codes():
        return Reading(code, SymbolRow(code, Regulation.OF_2021, code, "", code, needs_review=False))
    return Reading(text.strip(), reason=say("'{symbol}' is no zone of a general plan", symbol=text.strip()))


def _symbol_row(cells: Cells, seen: dict[tuple[tuple[str, ...], Regulation], int]) -> SymbolRow | None:
    standard = cells.code("standard", STANDARDS)
    zone = _optional_code(cells, "default_pog_zone", (*zone_codes(), HOST_ZONE))
    symbol_class = _optional_code(cells, "symbol_class", sorted(symbol_classes()))
    if not zone and not symbol_class:
        cells.reject("symbol_class", say("class and zone must not both be empty"))
    key = _key(cells)
    if standard not in STANDARDS or not key:
        return None
    regulation = STANDARDS[standard]
    first = seen.setdefault((key, regulation), cells.row.number)
    if first != cells.row.number:
        cells.reject("symbol", say("must be unique, but is the same symbol as in row {row}", row=first))
    needs_review = REVIEW in cells.text("confidence")
    return SymbolRow(cells.text("symbol"), regulation, symbol_class, cells.text("name_pl"), zone, needs_review)


def _key(cells: Cells) -> tuple[str, ...]:
    """Give the parts of the symbol; empty, and noted, where it has none or holds what is no letter of a symbol."""
    symbol = cells.text("symbol")
    try:
        key = symbol_key(symbol)
    except UnreadableSymbolError:
        key = ()
    if symbol and (not key or any(letter.isdigit() for letter in symbol)):
        cells.reject("symbol", say("must be letters, in joint symbols with / or - between them"))
    return key


def _optional_code(cells: Cells, column: str, allowed: Collection[str]) -> str:
    return cells.code(column, tuple(allowed)) if cells.text(column) else ""
