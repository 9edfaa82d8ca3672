"""What the region has mapped where, as planners say it in a table: absence of data is no all-clear."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ako_qgis_plugin.core.checked_tables import Cells, Problem, TableReader, first_problems
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import is_blank, require_fields, texts
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.schema import COVERAGE_FIELDS, COVERAGE_GAPS, TERYT_DIGITS, CoverageState, names
from ako_qgis_plugin.core.tables import FIRST_DATA_ROW, Row
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.core.words import COVERAGE_AS_OF, COVERAGE_SOURCE, COVERAGE_STATES

#: Digits of the codes of a voivodeship, a powiat and a municipality; the longest that fits counts.
_RANKS = (TERYT_DIGITS, 4, 2)

#: A table that says neither of these says nothing.
_NEEDED = ("category", "teryt", "state")

#: Between the values of a record of the run, and what stands in its place within them.
_SEPARATOR, _WITHIN = "; ", ","

#: States that may stand in a table; an empty cell means the last of them.
_ENTERED = tuple(CoverageState)

_EMPTY = CoverageState.MAPPED_WITHOUT_FINDINGS


@dataclass(frozen=True, slots=True)
class Cell:
    """One category in one municipality: what is known of it, from when and whom, and how many provisions lie there."""

    category: str
    teryt: str
    state: CoverageState
    as_of: str = ""
    source: str = ""
    note: str = ""
    provisions: int = 0

    @property
    def is_gap(self) -> bool:
        """Say whether not all provisions of the category are there, so that no all-clear can be given."""
        return self.state in COVERAGE_GAPS

    def text(self, language: str) -> str:
        """Say it in words: state, from when, from whom."""
        parts = []
        if self.as_of:
            parts.append(COVERAGE_AS_OF[language].format(date=self.as_of))
        if self.source:
            parts.append(COVERAGE_SOURCE[language].format(source=self.source))
        state = COVERAGE_STATES[self.state][language]
        return f"{state} ({'; '.join(parts)})" if parts else state


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the table; ``area`` is a TERYT code of two, four or six digits, ``state`` None where none is given."""

    category: str
    area: str
    state: CoverageState | None
    as_of: str
    source: str
    note: str
    row: int


class CoverageTable:
    """The rows of a coverage table that say something, by category and area."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[tuple[str, str], Entry] = {}
        for entry in entries:
            known = self._entries.get((entry.category, entry.area))
            if entry.state is not None and (known is None or entry.as_of > known.as_of):
                self._entries[entry.category, entry.area] = entry

    def entry(self, category: str, teryt: str) -> Entry | None:
        """Give what is said of a category in a municipality, by the longest code that fits."""
        found = (self._entries.get((category, teryt[:digits])) for digits in _RANKS)
        return next((entry for entry in found if entry is not None), None)

    def says_of(self, categories: Iterable[str], municipalities: Sequence[str]) -> bool:
        """Say whether any row speaks of some of these."""
        return any(self.entry(category, teryt) for category in categories for teryt in municipalities)


class Coverage:
    """What is known of each category that has rules, in each municipality of a run."""

    def __init__(
        self,
        table: CoverageTable,
        book: RuleBook,
        municipalities: Iterable[str],
        present: Mapping[tuple[str, str], int],
        progress: Progress,
    ) -> None:
        self._cells: dict[str, list[Cell]] = {
            teryt: [
                cell_of(category, teryt, table.entry(category, teryt), present.get((category, teryt), 0))
                for category in sorted(book.judged_categories)
            ]
            for teryt in sorted(municipalities)
        }
        self._warn(table, book, progress)

    def cells(self) -> Iterator[Cell]:
        """Give everything, by municipality and category."""
        for cells in self._cells.values():
            yield from cells

    def gaps(self, municipalities: Iterable[str]) -> list[Cell]:
        """Give what is not, or not wholly, mapped in some municipalities, by municipality and category."""
        return [cell for teryt in sorted(municipalities) for cell in self._cells.get(teryt, []) if cell.is_gap]

    def _warn(self, table: CoverageTable, book: RuleBook, progress: Progress) -> None:
        if not table.says_of(book.judged_categories, list(self._cells)):
            progress.warn(
                say(
                    "coverage: no row of the table speaks of the municipalities of this check; what has no provision is"
                    " told as not known"
                )
            )
        present = [(cell, table.entry(cell.category, cell.teryt)) for cell in self.cells() if cell.provisions]
        said = [(cell, entry.state) for cell, entry in present if entry is not None]
        wrong = [f"{cell.category} {cell.teryt}" for cell, state in said if state == CoverageState.NOT_MAPPED]
        if wrong:
            sentence = say(
                "coverage: said to be not mapped, but provisions are there; taken as mapped in part: {count} ({items})",
                count=len(wrong),
                items=listed(wrong),
            )
            progress.warn(sentence)
        wrong = [f"{cell.category} {cell.teryt}" for cell, state in said if state == _EMPTY]
        if wrong:
            sentence = say(
                "coverage: said to be mapped without provisions, but some are there; taken as mapped: {count}"
                " ({items})",
                count=len(wrong),
                items=listed(wrong),
            )
            progress.warn(sentence)
        self._tell(len(present) - len(said), progress)

    def _tell(self, silent: int, progress: Progress) -> None:
        if silent:
            sentence = say(
                "coverage: the table says nothing, but provisions are there; taken as mapped: {count}", count=silent
            )
            progress.note(sentence)
        counts = Counter(cell.state for cell in self.cells())
        progress.note(
            say(
                "coverage (categories in municipalities): mapped {mapped}, mapped in part {partly}, not mapped"
                " {not_mapped}, not known {unknown}",
                mapped=counts[CoverageState.MAPPED] + counts[_EMPTY],
                partly=counts[CoverageState.PARTLY_MAPPED],
                not_mapped=counts[CoverageState.NOT_MAPPED],
                unknown=counts[CoverageState.UNKNOWN],
            )
        )


def cell_of(category: str, teryt: str, entry: Entry | None, provisions: int) -> Cell:
    """Put together what is said of a category in a municipality, and the number of provisions that lie there."""
    if entry is None or entry.state is None:
        state = CoverageState.MAPPED if provisions else CoverageState.UNKNOWN
        return Cell(category, teryt, state, provisions=provisions)
    state = entry.state
    if provisions and state == CoverageState.NOT_MAPPED:
        state = CoverageState.PARTLY_MAPPED
    elif state in (CoverageState.MAPPED, _EMPTY):
        # Of the two the provisions that are there decide.
        state = CoverageState.MAPPED if provisions else _EMPTY
    return Cell(category, teryt, state, entry.as_of, entry.source, entry.note, provisions)


def read_coverage(frame: pd.DataFrame, book: RuleBook) -> CoverageTable:
    """Read a coverage table, ``COVERAGE_FIELDS``; rows are counted as a spreadsheet does, the header being the first.

    Categories are codes or names of the rule book, states codes or words of either language; a row without a state
    says nothing.

    Raises
    ------
    MissingFieldError, InvalidValueError
        If a column is missing, or rows hold what is not allowed or contradict each other: each is named with row,
        column, value and what is allowed.

    """
    layer = say("coverage")
    require_fields(frame, layer, _NEEDED)
    reader = _CoverageReader(layer, frame, book)
    entries = reader.entries()
    if reader.problems:
        raise InvalidValueError(first_problems(reader.problems))
    return CoverageTable(entries)


class _CoverageReader:
    """Turns rows into entries and notes what is wrong in them."""

    def __init__(self, layer: str, frame: pd.DataFrame, book: RuleBook) -> None:
        self._layer = layer
        self._rows = list(_rows(frame))
        self._table = TableReader(layer, self._rows, _NEEDED)
        self.problems: list[Problem] = []
        self._categories = {_folded(code): code for code in book.categories}
        for code, category in book.categories.items():
            for language in ("pl", "en"):
                self._categories.setdefault(_folded(category.name(language)), code)
        self._states = {_folded(state): state for state in _ENTERED}
        self._states |= {_folded(text): state for state in _ENTERED for text in COVERAGE_STATES[state].values()}

    def entries(self) -> list[Entry]:
        """Give the entries; where there are problems, not all of them."""
        found = []
        for row in self._rows:
            cells = Cells(self._layer, row)
            found.append(self._entry(cells))
            self.problems += cells.problems
        if not self.problems:
            self._require_one_state(found)
        return found

    def _entry(self, cells: Cells) -> Entry:
        category = self._categories.get(_folded(cells.text("category", required=True)), "")
        if not category and cells.text("category"):
            cells.reject("category", say("allowed are codes and names of the rule book's categories"))
        area = cells.text("teryt", required=True)
        if area and not (area.isdecimal() and len(area) in (*_RANKS, TERYT_DIGITS + 1)):
            cells.reject(
                "teryt",
                say("a municipality has six or seven digits, a powiat four, a voivodeship two"),
            )
        state = self._states.get(_folded(cells.text("state")))
        if state is None and cells.text("state"):
            cells.reject("state", say("allowed are {allowed}", allowed=", ".join(_ENTERED)))
        return Entry(
            category,
            area[:TERYT_DIGITS],
            None if state == CoverageState.UNKNOWN else state,
            _day(cells),
            cells.text("source"),
            cells.text("note"),
            cells.row.number,
        )

    def _require_one_state(self, entries: Iterable[Entry]) -> None:
        first: dict[tuple[str, str], Entry] = {}
        for entry in entries:
            if entry.state is None:
                continue
            known = first.setdefault((entry.category, entry.area), entry)
            if known.state != entry.state:
                told = say("row {row} says {state} of the same category and area", row=known.row, state=known.state)
                self.problems.append(Problem(self._layer, entry.row, "state", entry.state, told))


def _rows(frame: pd.DataFrame) -> Iterator[Row]:
    present = [name for name in names(COVERAGE_FIELDS) if name in frame.columns]
    columns = {name: texts(frame[name]) for name in present}
    numbers = [not isinstance(value, str) for value in frame["teryt"]]
    for row in range(len(frame)):
        cells = {name: columns[name][row] or "" for name in present}
        if any(cells.values()):
            # A number has lost the zero with which codes of western voivodeships begin.
            if numbers[row] and len(cells["teryt"]) % 2 and len(cells["teryt"]) < TERYT_DIGITS:
                cells["teryt"] = f"0{cells['teryt']}"
            yield Row(row + FIRST_DATA_ROW, cells)


def _day(cells: Cells) -> str:
    """Give a day as ISO has it; it may stand there as 2026-11-24 or 24.11.2026."""
    text = cells.text("as_of")
    for form, part in (("%Y-%m-%d", text[:10]), ("%d.%m.%Y", text)):
        try:
            return dt.datetime.strptime(part, form).date().isoformat()
        except ValueError:
            continue
    if text:
        cells.reject("as_of", say("a day is written 2026-11-24 or 24.11.2026"))
    return ""


def _folded(text: str) -> str:
    return " ".join(text.replace("_", " ").replace(",", " ").casefold().split())


def facts_of(cells: Iterable[Cell]) -> Iterator[tuple[str, str]]:
    """Give item and value of the record of a run: cells alike in all but the municipality stand together."""
    together: dict[tuple[str, ...], list[str]] = {}
    for cell in cells:
        told = (cell.category, cell.state.value, cell.as_of, _plain(cell.source), _plain(cell.note))
        together.setdefault(told, []).append(cell.teryt)
    for number, ((category, *values), codes) in enumerate(sorted(together.items())):
        yield f"{category} {number}", _SEPARATOR.join([*values, " ".join(sorted(codes))])


def cells_of_facts(facts: Iterable[tuple[str, str | None]]) -> Iterator[Cell]:
    """Read the record of a run, without the numbers of provisions; what is none of it is passed over."""
    states = set(CoverageState)
    for item, value in facts:
        parts = [] if is_blank(value) else str(value).split(_SEPARATOR)
        if len(parts) == 5 and parts[0] in states:
            state, as_of, source, note, codes = parts
            for teryt in codes.split():
                yield Cell(item.split()[0], teryt, CoverageState(state), as_of, source, note)


def _plain(text: str) -> str:
    return " ".join(text.replace(";", _WITHIN).split())
