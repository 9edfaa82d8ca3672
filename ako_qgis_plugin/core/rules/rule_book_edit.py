"""A planner's own copy of a rule book: changed cell by cell, kept as a file that everything else reads.

A rule that is switched off keeps its row, with ``no`` in the column ``in_use``: so it can be switched on again where
the shipped book does not know it, and a spreadsheet shows it. What the planner keeps besides (own columns, sheets,
blank rows) stays where it is. CSV is written as Polish spreadsheets expect it: semicolons, UTF-8 with BOM.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ako_qgis_plugin.core.checked_tables import IN_USE, YES, Problem
from ako_qgis_plugin.core.errors import AkoError, RuleBookError
from ako_qgis_plugin.core.rules.rule_book import (
    FOLDER,
    RuleBook,
    examine_rule_book,
)
from ako_qgis_plugin.core.rules.rule_book_cells import Cells
from ako_qgis_plugin.core.rules.rule_book_difference import compare_rule_books
from ako_qgis_plugin.core.rules.rule_book_files import RuleBookFileError, RuleBookTables, read_tables, written
from ako_qgis_plugin.core.schema import RULE_FIELDS, names
from ako_qgis_plugin.core.tables import Row
from ako_qgis_plugin.core.wording import say

#: What can be changed in a copy; texts, zones and relations are edited in a spreadsheet.
EDITABLE_COLUMNS = (IN_USE, "distance_m", "verdict", "severity")

#: Files that can be written; a workbook with macros keeps them.
ENDINGS = (".csv", ".xlsx", ".xlsm")


class InvalidEditError(RuleBookError):
    """A change would make the rule book invalid; ``problems`` name row, column, value and what is allowed."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, problems)))


class RuleBookChangedError(AkoError):
    """Another program has changed the file since it was read."""


def valid_book(tables: RuleBookTables) -> RuleBook:
    """Give the rule book that tables hold; raises InvalidEditError at any error."""
    book, problems = tables.examine()
    if problems:
        raise InvalidEditError(problems)
    return book


def edited(tables: RuleBookTables, changes: Mapping[str, Mapping[str, str]]) -> RuleBookTables:
    """Give the tables with cells of some rules changed: by rule id, then by column.

    Raises
    ------
    InvalidEditError
        If the rule book would no longer be valid.
    RuleBookError
        If it holds no such rule.
    ValueError
        If a column is none of EDITABLE_COLUMNS.

    """
    own, rules = _rows_by_id(tables), tables.rules
    for rule_id, cells in changes.items():
        if not cells.keys() <= set(EDITABLE_COLUMNS):
            raise ValueError(sorted(cells))
        rules = rules.with_cells(_row_of(rule_id, own, tables).number, cells)
    return _valid(replace(tables, rules=rules))


def reset_rules(tables: RuleBookTables, rule_ids: Iterable[str], shipped: RuleBookTables) -> RuleBookTables:
    """Give the tables with some rules as the shipped book has them, added where their rows were deleted.

    Raises
    ------
    InvalidEditError
        If a shipped rule does not fit into the book (its category is not there).
    RuleBookError
        If the shipped book has no such rule.

    """
    own, model, rules = _rows_by_id(tables), _rows_by_id(shipped), tables.rules
    for rule_id in rule_ids:
        cells = _whole_rule(_row_of(rule_id, model, shipped), tables)
        mine = own.get(rule_id)
        if mine is None:
            rules = rules.with_row(cells)
        elif any(mine.cells.get(column, "") != cell for column, cell in cells.items()):
            rules = rules.with_cells(mine.number, cells)
    return _valid(replace(tables, rules=rules))


def reset_all(tables: RuleBookTables, shipped: RuleBookTables) -> RuleBookTables:
    """Give the tables with every rule as the shipped book has it; rules that it does not have stay, and categories."""
    return reset_rules(tables, shipped.rule_ids(), shipped)


def file_stamp(path: Path) -> str:
    """Give what tells one content of a file from another; empty where there is no file."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def is_shipped(path: Path) -> bool:
    """Say whether a file is one of those that come with the plugin."""
    return path.resolve().parent == FOLDER.resolve()


def write_rule_book(tables: RuleBookTables, path: Path, stamp: str | None = None) -> RuleBookTables:
    """Write a rule book, whole or not at all, and give it as it then stands in its file.

    Parameters
    ----------
    tables
        What to write. A workbook is written into a copy of the workbook it comes from, else of the shipped one.
    path
        A CSV file or a workbook. Own categories go into ``categories.csv`` beside a CSV file; one that is there and
        holds others is never replaced.
    stamp
        ``file_stamp`` of the content that may be replaced; None where any may.

    Raises
    ------
    InvalidEditError
        If the rule book is not valid.
    RuleBookChangedError
        If the file holds something else than the stamp says.
    RuleBookFileError
        If the place is that of the shipped books, or cannot be written to.

    """
    if is_shipped(path):
        raise RuleBookFileError(say("{file}: the shipped rule book is never changed; keep a copy elsewhere", file=path))
    if path.suffix.lower() not in ENDINGS:
        raise RuleBookFileError(
            say("{file}: a rule book is kept as one of {endings}", file=path, endings=", ".join(ENDINGS))
        )
    book = valid_book(tables)
    if stamp is not None and _stamp_of(path) != stamp:
        raise RuleBookChangedError(
            say("{file}: another program has changed the file meanwhile; it was not overwritten", file=path)
        )
    with written(tables, path.resolve()) as draft:
        copy, problems = examine_rule_book(draft)
        if problems or not compare_rule_books(copy, book).is_empty:
            raise RuleBookFileError(say("{file}: what was written does not read back the same", file=path))
    return read_tables(path)


def _stamp_of(path: Path) -> str:
    try:
        return file_stamp(path)
    except OSError as error:
        raise RuleBookFileError(say("{file}: cannot be read: {reason}", file=path, reason=error.strerror)) from error


def _valid(tables: RuleBookTables) -> RuleBookTables:
    valid_book(tables)
    return tables


def _rows_by_id(tables: RuleBookTables) -> dict[str, Row]:
    return {row.cells["rule_id"]: row for row in tables.rule_rows()}


def _row_of(rule_id: str, rows: Mapping[str, Row], tables: RuleBookTables) -> Row:
    if rule_id not in rows:
        raise RuleBookError(say("{file}: there is no rule {rule}", file=tables.source.name, rule=rule_id))
    return rows[rule_id]


def _whole_rule(row: Row, tables: RuleBookTables) -> Cells:
    """Give all cells that a rule consists of; a column of use is added only where something needs it."""
    cells = {name: row.cells.get(name, "") for name in names(RULE_FIELDS)}
    in_use = row.cells.get(IN_USE) or YES
    return {**cells, IN_USE: in_use} if in_use != YES or IN_USE in tables.rules.header else cells
