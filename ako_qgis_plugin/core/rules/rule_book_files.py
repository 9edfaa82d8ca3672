"""A rule book as its tables stand in a file, and how they are put into one: whole or not at all."""

from __future__ import annotations

import csv
import io
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from ako_qgis_plugin.core.checked_tables import IN_USE, YES, Problem
from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.rules.rule_book import (
    CATEGORIES_FILE,
    CATEGORIES_SHEET,
    FOLDER,
    SHIPPED_CATEGORIES,
    RuleBook,
    category_source,
    examine_tables,
    rules_sheet,
)
from ako_qgis_plugin.core.tables import Row, cell_text, is_workbook, parse_number, read_records, rows_of
from ako_qgis_plugin.core.wording import say

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SHIPPED_WORKBOOK = FOLDER / "rulebook.xlsx"

#: Columns that hold numbers in a workbook, so that a spreadsheet sorts and filters them as such.
NUMBERS = frozenset({"distance_m", "severity", "default_width_m"})


class RuleBookFileError(AkoError):
    """A rule book cannot be kept in that place."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it stands in its file: records of cells, the header first."""

    records: tuple[tuple[str, ...], ...]

    @property
    def header(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(cell.strip() for cell in self.records[0]) if self.records else ()

    def rows(self, name: str) -> list[Row]:
        """Give the rows that hold something; raises TableError where they are no table."""
        return rows_of(self.records, name)

    def with_cells(self, row: int, cells: Mapping[str, str]) -> Sheet:
        """Put cells by column into a row, numbered as in a spreadsheet; columns that are not there are added."""
        sheet = self
        for column in cells:
            if column not in sheet.header:
                sheet = sheet._with_column(column)
        header = sheet.header
        record = list(sheet.records[row - 1])
        record += [""] * (len(header) - len(record))
        for column, cell in cells.items():
            record[header.index(column)] = cell
        return Sheet((*sheet.records[: row - 1], tuple(record), *sheet.records[row:]))

    def with_row(self, cells: Mapping[str, str]) -> Sheet:
        """Add a row at the end."""
        return Sheet((*self.records, ())).with_cells(len(self.records) + 1, cells)

    def _with_column(self, column: str) -> Sheet:
        width = max(map(len, self.records))
        filling = YES if column == IN_USE else ""
        first, *rest = ((*record, *[""] * (width - len(record))) for record in self.records)
        return Sheet(((*first, column), *((*record, filling if any(record) else "") for record in rest)))


@dataclass(frozen=True, slots=True)
class RuleBookTables:
    """A rule book as its tables; the categories are the shipped ones where the book has none of its own."""

    source: Path
    rules: Sheet
    categories: Sheet
    category_table: str

    def rule_rows(self) -> list[Row]:
        """Give the rows of the rules."""
        return self.rules.rows(self.source.name)

    def rule_ids(self) -> list[str]:
        """Give the ids of the rules, in their order."""
        return [row.cells["rule_id"] for row in self.rule_rows()]

    def examine(self) -> tuple[RuleBook, list[Problem]]:
        """List every error, as on load; the rules without error are in the book given."""
        categories = self.categories.rows(self.category_table)
        return examine_tables(self.source.name, self.rule_rows(), self.category_table, categories)


def read_tables(path: Path) -> RuleBookTables:
    """Read a rule book to be edited; raises TableError where a file is no table."""
    source, sheet = category_source(path)
    table = source.name if sheet is None else say("{file}, sheet {sheet}", file=source.name, sheet=sheet)
    return RuleBookTables(path, _sheet(path, rules_sheet(path)), _sheet(source, sheet), table)


def _sheet(path: Path, sheet: str | None) -> Sheet:
    return Sheet(tuple(map(tuple, read_records(path, sheet))))


@contextmanager
def written(tables: RuleBookTables, path: Path) -> Iterator[Path]:
    """Write a rule book beside its place; it takes the place when the block ends well, else all is as it was.

    Raises
    ------
    RuleBookFileError
        If the place cannot be written to, or its folder holds the categories of another rule book.

    """
    draft = path.with_name(f".{path.stem}~{secrets.token_hex(4)}{path.suffix}")
    beside: Path | None = None
    try:
        if not is_workbook(path):
            beside = _put_categories(tables, path)
        _put(draft, _workbook(tables, path) if is_workbook(path) else _csv(tables.rules))
        yield draft
        if path.exists():
            shutil.copymode(path, draft)
        draft.replace(path)
        beside = None
    except OSError as error:
        raise RuleBookFileError(
            say(
                "{file}: cannot be written; choose another place, or close it elsewhere: {reason}",
                file=path,
                reason=error.strerror or error,
            )
        ) from error
    finally:
        for leftover in (draft, beside):
            if leftover is not None:
                # Where nothing could be written, nothing is left.
                with suppress(OSError):
                    leftover.unlink()


def _put_categories(tables: RuleBookTables, path: Path) -> Path | None:
    """Put the categories beside a CSV file where they are needed; give the file where it is new."""
    beside = path.with_name(CATEGORIES_FILE)
    if not beside.exists():
        if tables.categories != _sheet(SHIPPED_CATEGORIES, None):
            _put(beside, _csv(tables.categories))
            return beside
        return None
    there = replace(tables, categories=_sheet(beside, None)).examine()[0].categories
    if there != tables.examine()[0].categories:
        raise RuleBookFileError(
            say(
                "{folder}: the categories.csv there belongs to another rule book; choose another folder or XLSX",
                folder=path.parent,
            )
        )
    return None


def _put(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        # A rename must not reach the disk before what it names.
        os.fsync(file.fileno())


def _csv(sheet: Sheet) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(sheet.records)
    return text.getvalue().encode("utf-8-sig")


def _workbook(tables: RuleBookTables, path: Path) -> bytes:
    """Give the workbook that the tables come from, else the shipped one, with their cells in it."""
    import openpyxl
    from openpyxl.utils.exceptions import IllegalCharacterError

    source = tables.source if is_workbook(tables.source) else SHIPPED_WORKBOOK
    try:
        workbook = openpyxl.load_workbook(source, keep_vba=path.suffix.lower() == ".xlsm")
        rules = rules_sheet(source)
        _fill(workbook[rules] if rules else workbook.worksheets[0], tables.rules)
        is_elsewhere = path != tables.source
        if CATEGORIES_SHEET in workbook.sheetnames:
            _fill(workbook[CATEGORIES_SHEET], tables.categories)
        elif is_elsewhere:
            _fill(workbook.create_sheet(CATEGORIES_SHEET), tables.categories)
        content = io.BytesIO()
        workbook.save(content)
    except (BadZipFile, KeyError, ValueError, IllegalCharacterError) as error:
        raise RuleBookFileError(
            say("{file}: not to be written as a workbook: {reason}", file=path, reason=error)
        ) from error
    return content.getvalue()


def _fill(worksheet: Worksheet, sheet: Sheet) -> None:
    """Put cells where they differ from what is there, so that formats stay; what lies beyond is emptied."""
    header = sheet.header
    height = max(worksheet.max_row, len(sheet.records))
    for row in range(1, height + 1):
        record = sheet.records[row - 1] if row <= len(sheet.records) else ()
        for column in range(1, max(worksheet.max_column, len(record)) + 1):
            text = record[column - 1] if column <= len(record) else ""
            name = header[column - 1] if column <= len(header) and row > 1 else ""
            cell = worksheet.cell(row, column)
            if cell_text(cell.value) != text or cell.data_type == "f":
                cell.value = _value(name, text)
                # A text that begins with = is a text.
                cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    if worksheet.auto_filter.ref:
        worksheet.auto_filter.ref = worksheet.dimensions


def _value(column: str, text: str) -> str | float | None:
    if not text:
        return None
    if column in NUMBERS:
        try:
            return parse_number(text)
        except ValueError:
            return text
    return text
