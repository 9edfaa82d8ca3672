"""Sheets of a workbook: typed cells that can never become formulas, filters, widths, print set-up."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.reports.report_words import COVERAGE_COLOURS, ROLE_COLOURS, VERDICT_COLOURS
from ako_qgis_plugin.core.reports.same_bytes import rewrite
from ako_qgis_plugin.core.wording import say

#: What a sheet of XLSX holds, its header included, and a cell of it.
ROWS_AT_MOST, CHARACTERS_AT_MOST = 1_048_576, 32_767

#: Widths of columns [characters]; longer texts are wrapped. Nine texts of ten fit, if the column may be so wide.
_NARROWEST, _WIDEST, _FITTING = 8, 40, 0.9

#: Height of a line, and of the highest row that XLSX knows [pt].
_LINE_PT, _HIGHEST_PT = 15.0, 409.0
_HEADER_LINES = 3

#: The font of spreadsheets unless told otherwise.
_FONT, _FONT_PT = "Calibri", 11

#: Margins of the page [inches], as XLSX has them.
_MARGIN_IN = 0.4

#: Widths are measured on so many rows.
_MEASURED = 1_000

#: Below the header.
_FIRST_ROW = 2

#: A cancel is looked for after so many rows.
_PORTION = 500

#: Spreadsheets take a text that begins so for a formula, when it is typed in or comes from a CSV file.
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")

#: Spreadsheets read _x0041_ as the letter A.
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

#: Paper, as XLSX numbers it.
_A3, _A4 = 8, 9

#: Fill and ink of verdicts, of what is known of the regional side, and of roles in a functional area.
_COLOURS = {
    **{state: (fill, "000000") for state, fill in COVERAGE_COLOURS.items()},
    **VERDICT_COLOURS,
    **ROLE_COLOURS,
}

_HEADER_FILL, _HEADER_INK, _NOTE_FILL = "1F4E79", "FFFFFF", "FFF2CC"


class Kind(Enum):
    """What a column holds, with its number format; codes of formats are those of every language."""

    TEXT = "General"
    COUNT = "#,##0"
    GRADE = "0"
    SQUARE_METRES = "#,##0.0"
    HECTARES = "#,##0.00"
    SQUARE_KILOMETRES = "#,##0.0 "
    INDEX = "0.00"
    SMALL_INDEX = "0.0000"
    MEASURE = "#,##0.0###"
    PERCENT = "0.0"
    METRES = "#,##0.0#"
    COORDINATE = "#,##0 "
    DATE = "date"
    TIME = "time"
    VERDICT = "verdict"
    NOTE = "note"


#: Dates and times as a language writes them.
_DATE_FORMATS = {
    "pl": {Kind.DATE: "dd\\.mm\\.yyyy", Kind.TIME: "dd\\.mm\\.yyyy\\ hh:mm"},
    "en": {Kind.DATE: "d\\ mmm\\ yyyy", Kind.TIME: "d\\ mmm\\ yyyy\\ hh:mm"},
}


@dataclass(frozen=True)
class Column:
    """A column of a sheet: its heading, and what it holds."""

    heading: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True)
class Coloured:
    """A word for a verdict, or a state of coverage, and the code that gives its colour."""

    word: str
    verdict: str


Value = str | int | float | dt.date | dt.datetime | Coloured | None


class SheetWriter:
    """Adds sheets to a workbook that is written row by row."""

    def __init__(self, workbook: Workbook, language: str, progress: Progress) -> None:
        self._workbook = workbook
        self._language = language
        self._progress = progress
        self._styles: dict[object, Any] = {}
        self.cut_texts = 0

    def add(
        self,
        title: str,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Value]],
        count: int,
        printed: int | None = None,
    ) -> None:
        """Add a sheet of so many rows; what does not fit is left out and told.

        The first ``printed`` columns go on paper, then of A3; all, on A4, where None.
        """
        self._progress.advance(0.0)
        sheet = self._workbook.create_sheet(title)
        if count >= ROWS_AT_MOST:
            self._progress.warn(
                say(
                    "sheet {sheet}: only the first {rows} of {total} rows fit",
                    sheet=title,
                    rows=ROWS_AT_MOST - 1,
                    total=count,
                )
            )
            count = ROWS_AT_MOST - 1
        iterator = iter(rows)
        measured = list(islice(iterator, min(_MEASURED, count)))
        self._prepare(sheet, columns, measured, count)
        if printed is not None:
            sheet.print_area = f"A1:{get_column_letter(printed)}{count + 1}"
            sheet.page_setup.paperSize = _A3
        sheet.row_dimensions[1].height = _LINE_PT * _HEADER_LINES
        sheet.append([self._header(sheet, column.heading) for column in columns])
        widths = [sheet.column_dimensions[get_column_letter(number + 1)].width for number in range(len(columns))]
        for number, row in enumerate(_chained(measured, iterator, count), start=_FIRST_ROW):
            if number % _PORTION == 0:
                self._progress.advance(number / (count + _FIRST_ROW))
            # Not left to the program that opens it: LibreOffice does not fit rows of a sheet that was written so.
            sheet.row_dimensions[number].height = min(_LINE_PT * _lines(row, widths), _HIGHEST_PT)
            sheet.append([self._cell(sheet, value, column.kind) for value, column in zip(row, columns, strict=True)])
            del sheet.row_dimensions[number]

    def _prepare(self, sheet: Any, columns: Sequence[Column], measured: list[Sequence[Value]], count: int) -> None:
        for number, column in enumerate(columns):
            letter = get_column_letter(number + 1)
            lengths = sorted(_length(row[number]) for row in measured if row[number] not in (None, ""))
            fitting = lengths[int(_FITTING * (len(lengths) - 1))] if lengths else 0
            words = max(map(len, column.heading.split())) + 4
            sheet.column_dimensions[letter].width = min(max(_NARROWEST, words, fitting), _WIDEST)
        sheet.freeze_panes = "B2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
        sheet.print_title_rows = "$1:$1"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        margins = sheet.page_margins
        margins.left = margins.right = margins.top = _MARGIN_IN
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P / &N"

    def _header(self, sheet: Any, heading: str) -> Any:
        cell = self._styled(sheet, "header")
        cell._value, cell.data_type = heading, "s"
        return cell

    def _cell(self, sheet: Any, value: Value, kind: Kind) -> Any:
        if value is None or value == "":
            return None
        if isinstance(value, Coloured):
            cell = self._styled(sheet, ("verdict", value.verdict))
            cell._value, cell.data_type = value.word, "s"
        elif isinstance(value, str):
            text = self._fitting(value)
            cell = self._styled(sheet, (kind, text.startswith(_LIKE_A_FORMULA)))
            # Not by openpyxl's own way, which makes a formula of a text that begins with "=".
            cell._value, cell.data_type = _ESCAPE.sub("_x005F_", text), "s"
        else:
            cell = self._styled(sheet, kind)
            cell.value = value
            # openpyxl has set its own format for dates.
            cell._style = self._styles[kind]
        return cell

    def _fitting(self, text: str) -> str:
        if len(text) <= CHARACTERS_AT_MOST:
            return text
        self.cut_texts += 1
        return text[: CHARACTERS_AT_MOST - 1] + "…"

    def _styled(self, sheet: Any, key: object) -> Any:
        cell = WriteOnlyCell(sheet)
        if key in self._styles:
            cell._style = self._styles[key]
            return cell
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if key == "header":
            cell.font, cell.fill = _inked(_HEADER_INK, bold=True), _filled(_HEADER_FILL)
        elif isinstance(key, tuple) and key[0] == "verdict":
            fill, ink = _COLOURS.get(key[1], ("FFFFFF", "000000"))
            cell.font, cell.fill = _inked(ink), _filled(fill)
        else:
            kind, is_like_a_formula = key if isinstance(key, tuple) else (key, False)
            cell.number_format = self._format(kind)
            if kind is Kind.GRADE:
                cell.alignment = Alignment(horizontal="center", vertical="top")
            cell.quotePrefix = is_like_a_formula
            if kind is Kind.NOTE:
                cell.fill = _filled(_NOTE_FILL)
        self._styles[key] = cell._style
        return cell

    def _format(self, kind: Kind) -> str:
        if kind in (Kind.VERDICT, Kind.NOTE):
            return Kind.TEXT.value
        return _DATE_FORMATS[self._language].get(kind, kind.value)


@dataclass(frozen=True)
class Properties:
    """What a workbook says of itself: title, program, language of its formats."""

    title: str
    program: str
    language: str


#: A sheet: its title, and what writes it under that.
Sheet = tuple[str, Callable[[SheetWriter, str], None]]


def write_book(
    sheets: Sequence[Sheet], properties: Properties, target: Path, date: dt.date, progress: Progress
) -> None:
    """Write a workbook; the same input gives the same bytes.

    Raises
    ------
    Cancelled
        If the caller asked to stop; the target is not there then.

    """
    book = Workbook(write_only=True)
    book.properties.creator, book.properties.title = properties.program, properties.title
    cut = 0
    try:
        for number, (title, write) in enumerate(sheets):
            part = Part(progress, number / len(sheets), (number + 1) / len(sheets))
            writer = SheetWriter(book, properties.language, part)
            write(writer, title)
            cut += writer.cut_texts
        made = io.BytesIO()
        book.save(made)
    except Cancelled:
        discard(book)
        raise
    if cut:
        progress.warn(
            say("workbook: texts longer than {limit} characters were cut: {count}", limit=CHARACTERS_AT_MOST, count=cut)
        )
    made.seek(0)
    rewrite(made, target, date)


def discard(workbook: Workbook) -> None:
    """Close a workbook that is not going to be saved, and delete what it has on the disk."""
    for sheet in workbook.worksheets:
        if not sheet.closed:
            sheet.close()
        if sheet._writer is not None:
            sheet._writer.cleanup()


def _inked(colour: str, *, bold: bool = False) -> Font:
    return Font(name=_FONT, size=_FONT_PT, color=colour, bold=bold)


def _filled(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour)


def _length(value: Value) -> int:
    """Say how wide a value is, in characters, with some room for the sign of the filter."""
    if isinstance(value, Coloured):
        value = value.word
    if isinstance(value, dt.datetime):
        return 18
    if isinstance(value, dt.date):
        return 13
    if isinstance(value, float):
        return len(f"{value:,.2f}") + 2
    return max((len(line) for line in str(value or "").split("\n")), default=0) + 2


def _lines(row: Sequence[Value], widths: Sequence[float]) -> int:
    """Say into how many lines the longest text of a row is wrapped."""
    most = 1
    for value, width in zip(row, widths, strict=True):
        if isinstance(value, str):
            most = max(most, sum(1 + int(len(line) / (width - 1)) for line in value.split("\n")))
    return most


def _chained(first: list[Sequence[Value]], rest: Iterator[Sequence[Value]], count: int) -> Iterator[Sequence[Value]]:
    yield from first
    yield from islice(rest, max(count - len(first), 0))
