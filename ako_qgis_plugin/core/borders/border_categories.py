"""Which zones the other side of a boundary must have for a category of the border check (``border_categories.csv``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.checked_tables import Cells, Problem, TableReader, first_problems
from ako_qgis_plugin.core.errors import RuleBookError
from ako_qgis_plugin.core.rules.rule_book import FOLDER, Crosswalk, RuleBook, read_tokens
from ako_qgis_plugin.core.rules.tokens import Rank, Token, ZoneKind
from ako_qgis_plugin.core.schema import BORDER_CATEGORIES
from ako_qgis_plugin.core.tables import Row, has_sheet, read_table
from ako_qgis_plugin.core.wording import say

FILE = "border_categories.csv"
SHEET = "border_categories"
SHIPPED = FOLDER / FILE
COLUMNS = ("category", "zones", "except", "source")

#: Zones of main roads and railways, of local roads, and of all that carries either on.
CORRIDOR_MAIN, CORRIDOR_LOCAL, CORRIDOR = "corridor_main", "corridor_local", "corridor"

KNOWN = (*sorted(BORDER_CATEGORIES), CORRIDOR_MAIN, CORRIDOR_LOCAL, CORRIDOR)


@dataclass(frozen=True, slots=True)
class BorderCategory:
    """The zones of one category: those that match a token, without those that match an exception."""

    code: str
    zones: tuple[Token, ...]
    exceptions: tuple[Token, ...]
    source: str

    def holds(self, kind: ZoneKind, parents: Mapping[str, str]) -> bool:
        """Say whether zones of a kind are of the category."""
        return _matches(self.zones, kind, parents) and not _matches(self.exceptions, kind, parents)


@dataclass(frozen=True)
class BorderCategories:
    """The categories by code, and from which table they are."""

    name: str
    by_code: Mapping[str, BorderCategory]

    def of_kinds(self, code: str, kinds: Sequence[ZoneKind], parents: Mapping[str, str]) -> NDArray[np.bool_]:
        """Say of each kind of zones whether it is of a category."""
        return np.array([self.by_code[code].holds(kind, parents) for kind in kinds], dtype=bool)


def load_border_categories(book: RuleBook, rule_book: Path | None = None) -> BorderCategories:
    """Load the categories beside a planner's own rule book (file or sheet ``border_categories``), else the shipped.

    Raises
    ------
    RuleBookError
        If anything in the table is wrong; names the first errors by row, column, value and what is allowed.
    TableError
        If the file cannot be read as a table.

    """
    path, sheet = _source(rule_book)
    name = path.name if sheet is None else say("{file}, sheet {sheet}", file=path.name, sheet=sheet)
    categories, problems = examine_border_categories(name, read_table(path, sheet), book.crosswalk)
    if problems:
        raise RuleBookError(first_problems(problems))
    return categories


def examine_border_categories(
    name: str, rows: Sequence[Row], crosswalk: Crosswalk
) -> tuple[BorderCategories, list[Problem]]:
    """List every error in the rows of the table; the categories without error are in what is given."""
    reader = TableReader(name, rows, COLUMNS)
    found = reader.read(lambda cells: _category(cells, crosswalk), key="category")
    named = {row.cells.get("category") for row in rows}
    missing = [code for code in KNOWN if code not in named]
    if missing and not reader.problems:
        must = say("rows are missing for {categories}", categories=", ".join(missing))
        reader.problems.append(Problem(name, None, "category", "", must))
    return BorderCategories(name, {category.code: category for category in found}), reader.problems


def _source(rule_book: Path | None) -> tuple[Path, str | None]:
    if rule_book is not None and has_sheet(rule_book, SHEET):
        return rule_book, SHEET
    beside = None if rule_book is None else rule_book.with_name(FILE)
    return (beside if beside is not None and beside.is_file() else SHIPPED), None


def _category(cells: Cells, crosswalk: Crosswalk) -> BorderCategory:
    code = cells.code("category", KNOWN)
    zones = read_tokens(cells, "zones", crosswalk, required=True)
    exceptions = read_tokens(cells, "except", crosswalk, required=False)
    return BorderCategory(code, zones, exceptions, cells.text("source"))


def _matches(tokens: Iterable[Token], kind: ZoneKind, parents: Mapping[str, str]) -> bool:
    return any(token.match(kind, parents) is not Rank.NO_MATCH for token in tokens)
