"""Tables that planners keep in a spreadsheet: CSV with ``,`` or ``;``, UTF-8 or cp1250, decimal comma, and XLSX."""

from __future__ import annotations

import csv
import io
import math
import struct
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from lzma import LZMAError
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from ako_qgis_plugin.core.errors import TableError
from ako_qgis_plugin.core.wording import listed, say, shortened

#: Header is row 1 in a spreadsheet.
FIRST_DATA_ROW = 2

#: What a spreadsheet can hold, and no table that a person keeps in one comes near the number of cells; a file of a
#: few letters may claim far more, and would fill the memory.
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 1_048_576, 16_384, 5_000_000
MAX_BYTES = 100 * 2**20

#: So much of a file tells which sign separates its cells [characters].
_HEADER_LENGTH = 100_000

_DELIMITERS = ";,\t"

_POLISH_LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
_POLISH_UTF8 = tuple(letter.encode() for letter in _POLISH_LETTERS)
# As Windows reads UTF-8 for cp1250: bytes without a letter become control characters of the same number.
_MOJIBAKE = tuple(
    "".join(bytes([byte]).decode("cp1250", "ignore") or chr(byte) for byte in letter.encode())
    for letter in _POLISH_LETTERS
)
#: What openpyxl and the zip below it raise at files that are broken or were made to break it.
_UNREADABLE = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError, RuntimeError),
    *(SyntaxError, TypeError, ValueError, BadZipFile, LZMAError, struct.error, zlib.error),
)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: its number in the spreadsheet and its cells, stripped, by column name."""

    number: int
    cells: dict[str, str]


def read_table(path: Path, sheet: str | None = None) -> list[Row]:
    """Read a CSV or XLSX file; blank rows are passed over.

    Parameters
    ----------
    path
        The file; its ending decides how it is read.
    sheet
        Sheet of a workbook; the first one where None.

    Raises
    ------
    TableError
        If the file is missing, no table, or its encoding is broken (row, column and value are named).

    """
    return rows_of(read_records(path, sheet), path.name)


def read_records(path: Path, sheet: str | None = None, *, has_title: bool = False) -> list[list[str]]:
    """Read a CSV or XLSX file as it stands: header, blank rows, and columns without a name.

    Parameters
    ----------
    path, sheet
        As for ``read_table``.
    has_title
        Whether lines may stand above the header, so that it does not tell which sign separates the cells of a CSV.

    Raises
    ------
    TableError
        If the file is missing or no table.

    """
    if not path.is_file():
        raise TableError(say("{file}: no such file", file=path))
    return _workbook_records(path, sheet) if is_workbook(path) else _csv_records(path, has_title=has_title)


def sheets_of(path: Path) -> list[str]:
    """Give the sheets of a workbook that hold cells; a CSV file has none.

    Raises
    ------
    TableError
        If it is no workbook.

    """
    if not is_workbook(path):
        return []
    if not path.is_file():
        raise TableError(say("{file}: no such file", file=path))
    with _open_workbook(path) as workbook:
        return [sheet.title for sheet in workbook.worksheets]


def has_sheet(path: Path, sheet: str) -> bool:
    """Say whether a workbook holds a sheet of that name; a CSV file holds none."""
    if not is_workbook(path):
        return False
    with _open_workbook(path) as workbook:
        return sheet in workbook.sheetnames


def is_workbook(path: Path) -> bool:
    """Say whether a file is one of a spreadsheet, by its ending."""
    return path.suffix.lower() in {".xlsx", ".xlsm"}


def parse_number(text: str) -> float:
    """Read a number with a decimal point or comma; raises ValueError where it is none or not finite."""
    if "_" in text:
        # Python would read 1_000.
        raise ValueError(text)
    number = float(text.replace("\N{NO-BREAK SPACE}", "").replace(" ", "").replace(",", "."))
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def rows_of(records: Sequence[Sequence[str]], name: str) -> list[Row]:
    """Give records, the header first, as rows; blank ones are passed over.

    Raises
    ------
    TableError
        If the header is missing, names a column twice or is shorter than a row, or letters are broken.

    """
    if not records:
        raise TableError(say("{file}: the table is empty; its first row must hold the column names", file=name))
    header = [cell.strip() for cell in records[0]]
    duplicates = sorted(column for column, count in Counter(header).items() if column and count > 1)
    if duplicates:
        columns = listed(map(shortened, duplicates))
        raise TableError(say("{file}: row 1: column {columns} stands twice", file=name, columns=columns))
    _require_modest(len(records), len(header), len(header) * len(records), name)
    rows = []
    for number, record in enumerate(records[1:], start=FIRST_DATA_ROW):
        cells = [cell.strip() for cell in record]
        if not any(cells):
            continue
        if any(cells[len(header) :]):
            raise TableError(
                say(
                    "{file}: row {row}: {cells} cells under {columns} columns;"
                    " text that holds the separator must stand in quotation marks",
                    file=name,
                    row=number,
                    cells=len(cells),
                    columns=len(header),
                )
            )
        cells += [""] * (len(header) - len(cells))
        rows.append(Row(number, {column: cell for column, cell in zip(header, cells, strict=False) if column}))
    _require_letters(rows, name)
    return rows


def _require_letters(rows: list[Row], name: str) -> None:
    for row in rows:
        # Whole rows first: nearly all are sound.
        if not _is_broken("\n".join(row.cells.values())):
            continue
        for column, cell in row.cells.items():
            if _is_broken(cell):
                raise TableError(
                    say(
                        "{file}: row {row}, column {column}: broken letters in '{text}';"
                        " save the file as CSV UTF-8 or cp1250",
                        file=name,
                        row=row.number,
                        column=column,
                        text=shortened(cell, 60),
                    )
                )


def _is_broken(text: str) -> bool:
    return _REPLACEMENT in text or any(broken in text for broken in _MOJIBAKE)


def _csv_records(path: Path, *, has_title: bool = False) -> list[list[str]]:
    _require_size(path.stat().st_size, path.name)
    text = _decoded(path.read_bytes(), path.name)
    lines = text[:_HEADER_LENGTH].splitlines()
    header = next(iter(lines), "")
    delimiter = _delimiter_of(lines) if has_title else max(_DELIMITERS, key=header.count)
    try:
        return _modest(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), path.name)
    except csv.Error as error:
        raise TableError(say("{file}: not a CSV table: {reason}", file=path.name, reason=error)) from error


def _delimiter_of(lines: Sequence[str]) -> str:
    """Give the sign that most lines hold equally often: a title has others, and numbers have commas here and there."""

    def regularity(sign: str) -> int:
        counts = Counter(line.count(sign) for line in lines if sign in line)
        often, lines_alike = max(counts.items(), key=lambda each: each[0] * each[1], default=(0, 0))
        return often * lines_alike

    return max(_DELIMITERS, key=regularity)


def _decoded(raw: bytes, name: str) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in raw:
        raise TableError(say("{file}: neither UTF-8 nor cp1250 text; save the file as CSV UTF-8", file=name))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    # Polish letters in UTF-8 beside bytes that are not: a file put together from two encodings. Its cells are
    # read with replacement signs, so that the broken one can be named.
    if any(letter in raw for letter in _POLISH_UTF8):
        return raw.decode("utf-8-sig", "replace")
    try:
        return raw.decode("cp1250")
    except UnicodeDecodeError:
        return raw.decode("cp1250", "replace")


@contextmanager
def _open_workbook(path: Path) -> Iterator[Any]:
    """Open a workbook while the block runs; what cannot be read in it is a TableError (bad XML is a SyntaxError)."""
    import openpyxl

    try:
        with ZipFile(path) as archive:
            _require_size(sum(part.file_size for part in archive.infolist()), path.name)
        workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            yield workbook
        finally:
            workbook.close()
    except _UNREADABLE as error:
        reason = shortened(error)
        raise TableError(say("{file}: not an XLSX workbook: {reason}", file=path.name, reason=reason)) from error


def _workbook_records(path: Path, sheet: str | None) -> list[list[str]]:
    with _open_workbook(path) as workbook:
        if not workbook.worksheets:
            raise TableError(say("{file}: the workbook holds no sheet with cells", file=path.name))
        names = [each.title for each in workbook.worksheets]
        if sheet and sheet not in names:
            raise TableError(
                say(
                    "{file}: there is no sheet '{sheet}'; there are {sheets}",
                    file=path.name,
                    sheet=sheet,
                    sheets=listed(names),
                )
            )
        worksheet = workbook[sheet] if sheet else workbook.worksheets[0]
        # Some programs write a wrong extent, by which openpyxl would pass over rows and columns.
        worksheet.reset_dimensions()
        records = worksheet.iter_rows(values_only=True)
        return _modest(([cell_text(value) for value in record] for record in records), path.name)


def _modest(records: Iterable[list[str]], name: str) -> list[list[str]]:
    """Collect records, but no more of them than a person's table has."""
    kept: list[list[str]] = []
    cells = 0
    for record in records:
        kept.append(record)
        cells += len(record)
        _require_modest(len(kept), len(record), cells, name)
    return kept


def _require_modest(rows: int, columns: int, cells: int, name: str) -> None:
    if rows > MAX_ROWS or columns > MAX_COLUMNS or cells > MAX_CELLS:
        raise TableError(
            say(
                "{file}: the table is too large; at most {rows} rows, {columns} columns and {cells} cells are read",
                file=name,
                rows=MAX_ROWS,
                columns=MAX_COLUMNS,
                cells=MAX_CELLS,
            )
        )


def _require_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise TableError(say("{file}: the table is larger than {limit} MB", file=name, limit=round(MAX_BYTES / 2**20)))


def cell_text(value: object) -> str:
    """Give a value of a workbook as the text of its cell."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
