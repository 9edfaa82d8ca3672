"""How flows lie in a table: as a list of pairs or as a matrix, where its headings end, which column is which.

The matrices of Statistics Poland begin with a title and headings of several rows, and end with totals and notes.
Nothing of that is fixed here: the layout is recognised by what stands in the cells, and a person may change it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ako_qgis_plugin.core.errors import FlowError
from ako_qgis_plugin.core.functional_area.flows.flow_words import ROLE_WORDS, Role
from ako_qgis_plugin.core.functional_area.flows.values import Reading, read_value
from ako_qgis_plugin.core.functional_area.unit_codes import is_total_word, looks_like_teryt, plain
from ako_qgis_plugin.core.schema import TERYT_DIGITS
from ako_qgis_plugin.core.wording import say

Records = Sequence[Sequence[str]]

#: Titles and headings take no more rows.
_HEADING_ROWS = 60

#: So many rows below the headings tell what a column holds.
_ROWS_LOOKED_AT = 2_000

#: Labels of a matrix stand in the first columns: number, code, name, voivodeship ...
_LABEL_COLUMNS = 8

#: Headings of one table take so many rows at most, its title not counted.
_HEADINGS_JOINED = 4

#: A column holds codes, flows or names if so many of its cells do.
_SHARE = 0.5


class LayoutKind(StrEnum):
    """How flows lie in a table."""

    LONG = "long"
    WIDE = "wide"


class RowsAre(StrEnum):
    """What the rows of a matrix are; its columns are the other."""

    ORIGINS = "origins"
    DESTINATIONS = "destinations"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where in a table the flows lie; rows and columns are counted from 0.

    Attributes
    ----------
    kind
        A list of pairs, or a matrix.
    first_row
        The first row below the headings.
    headings
        The heading of each column, each once.
    origin, destination, flow, origin_name, destination_name
        Columns of a list of pairs; of names None where there is none.
    code_row, name_row
        Rows of a matrix with the codes, and the names, of its columns.
    code_column, name_column
        Columns of a matrix with the codes, and the names, of its rows.
    first_column
        The first column of flows in a matrix.
    rows_are
        Whether rows of a matrix are origins or destinations.

    """

    kind: LayoutKind
    first_row: int
    headings: tuple[str, ...]
    origin: int | None = None
    destination: int | None = None
    flow: int | None = None
    origin_name: int | None = None
    destination_name: int | None = None
    code_row: int | None = None
    name_row: int | None = None
    code_column: int | None = None
    name_column: int | None = None
    first_column: int | None = None
    rows_are: RowsAre = RowsAre.ORIGINS

    @property
    def header_row(self) -> int:
        """Give the number of the last heading row, as a spreadsheet counts it; 0 where there is none."""
        return self.first_row if self.kind is LayoutKind.LONG else (self.code_row or 0) + 1


def recognised(
    records: Records, kind: LayoutKind | None = None, *, header_row: int | None = None, rows_are: RowsAre | None = None
) -> Layout:
    """Recognise how flows lie in a table.

    Parameters
    ----------
    records
        The table as it stands in its file.
    kind
        A list of pairs or a matrix where the person said so.
    header_row
        The last heading row as a spreadsheet counts it, where the person said so; of a matrix the one with the codes.
    rows_are
        What the rows of a matrix are, where the person said so.

    Raises
    ------
    FlowError
        If the table is neither.

    """
    filled = [row for row in records if any(cell.strip() for cell in row)]
    if not filled:
        raise FlowError(say("the table of flows is empty"))
    if header_row is not None and not 0 <= header_row <= len(records):
        raise FlowError(say("there is no row {row} in the table; it has {rows}", row=header_row, rows=len(records)))
    layout = None
    if kind is not LayoutKind.LONG:
        layout = _wide(records, header_row, rows_are)
    if layout is None and kind is not LayoutKind.WIDE:
        layout = _long(records, header_row)
    if layout is None:
        raise FlowError(
            say(
                "the table is neither a list of pairs (a column of origins, one of destinations, one of flows) nor a"
                " matrix (codes or names of units in its first row and column); please choose its layout, header row"
                " and columns"
            )
        )
    return layout


# Matrices


def _wide(records: Records, header_row: int | None, rows_are: RowsAre | None) -> Layout | None:
    chosen = range(len(records))[:_HEADING_ROWS] if header_row is None else [header_row - 1]
    best: tuple[int, int, int] | None = None
    for row in chosen:
        if not 0 <= row < len(records):
            continue
        for matched, column in _matrices_at(records, row):
            # Codes rather than names, which more units share.
            if best is None or matched > best[0]:
                best = (matched, row, column)
    if best is None:
        return None
    _, code_row, code_column = best
    return _matrix(records, code_row, code_column, rows_are)


def _matrices_at(records: Records, row: int) -> Iterator[tuple[int, int]]:
    """Yield how well a row of headings makes a matrix with a column of labels, and which column."""
    heading = records[row]
    codes = [column for column, cell in enumerate(heading) if looks_like_teryt(cell)]
    width = max((len(each) for each in records), default=0)
    for column in range(min(width - 1, _LABEL_COLUMNS)):
        labels = [_cell(each, column) for each in records[row + 1 : row + 1 + _ROWS_LOOKED_AT]]
        labels = [label for label in labels if label and not is_total_word(label)]
        if not labels:
            continue
        beside = [each for each in codes if each > column]
        coded = sum(looks_like_teryt(label) for label in labels)
        if len({heading[each] for each in beside}) >= 2 and coded >= _SHARE * len(labels):
            if _hold_flows(records, row, beside):
                yield 2 * len(beside) + 1, column
            continue
        known = set(labels)
        same = [each for each in range(column + 1, len(heading)) if heading[each].strip() in known]
        others = sum(bool(cell.strip()) for cell in heading[column + 1 :])
        if len(same) >= max(2, _SHARE * others) and _hold_flows(records, row, same):
            yield len(same) * (2 if coded else 1), column


def _hold_flows(records: Records, row: int, columns: Sequence[int]) -> bool:
    """Say whether the cells below are flows rather than further codes."""
    cells = [_cell(each, column) for each in records[row + 1 : row + 51] for column in columns[:50]]
    filled = [cell for cell in cells if cell]
    flows = sum(_is_flow(cell) for cell in filled)
    codes = sum(looks_like_teryt(cell) and len(cell) >= TERYT_DIGITS for cell in filled)
    return bool(filled) and flows >= _SHARE * len(filled) and codes < _SHARE * len(filled)


def _matrix(records: Records, code_row: int, code_column: int, rows_are: RowsAre | None) -> Layout:
    name_row, first_row = _names_beside(records, code_row)
    name_column = _name_column(records, first_row, code_column)
    if name_column is None:
        code_column, name_column = _codes_beside(records, code_row, code_column)
    first_column = max(code_column, -1 if name_column is None else name_column) + 1
    return Layout(
        LayoutKind.WIDE,
        first_row,
        _unique([*records[code_row]]),
        code_row=code_row,
        name_row=name_row,
        code_column=code_column,
        name_column=name_column,
        first_column=first_column,
        rows_are=rows_are or _rows_are(records, code_row, first_column),
    )


def _names_beside(records: Records, code_row: int) -> tuple[int | None, int]:
    """Give the row of names above or below that of codes, and the first row of flows."""
    first_row = code_row + 1
    width = sum(bool(cell.strip()) for cell in records[code_row])
    below = records[first_row] if first_row < len(records) else []
    while _is_numbering(below) or (_names_in(below) >= _SHARE * width and not any(map(_is_number, below))):
        if not _is_numbering(below):
            return first_row, first_row + 1
        first_row += 1
        below = records[first_row] if first_row < len(records) else []
    above = records[code_row - 1] if code_row else []
    return (code_row - 1 if _names_in(above) >= _SHARE * width else None), first_row


def _names_in(record: Sequence[str]) -> int:
    return sum(bool(cell.strip()) and _is_name(cell) for cell in record)


def _name_column(records: Records, first_row: int, code_column: int) -> int | None:
    """Give the column beside the codes that holds names, the nearest one."""
    rows = records[first_row : first_row + _ROWS_LOOKED_AT]
    if not any(looks_like_teryt(_cell(row, code_column)) for row in rows):
        return None
    for column in sorted(range(_LABEL_COLUMNS), key=lambda each: (abs(each - code_column), each < code_column)):
        cells = [_cell(row, column) for row in rows if _cell(row, column)]
        if column != code_column and cells and sum(map(_is_name, cells)) >= _SHARE * len(cells):
            return column
    return None


def _codes_beside(records: Records, code_row: int, name_column: int) -> tuple[int, int | None]:
    """Give the column of codes beside names that head the columns too, and that of names; else names are the codes."""
    labels = {_cell(row, name_column) for row in records[code_row + 1 : code_row + 1 + _ROWS_LOOKED_AT]}
    for column in range(name_column + 2):
        cells = [_cell(row, column) for row in records[code_row + 1 : code_row + 1 + _ROWS_LOOKED_AT]]
        coded = [len(cell) > TERYT_DIGITS - 2 and looks_like_teryt(cell) for cell in cells if cell]
        is_label = column != name_column and _cell(records[code_row], column) not in labels
        if is_label and coded and sum(coded) >= _SHARE * len(coded):
            return column, name_column
    return name_column, None


def _rows_are(records: Records, code_row: int, first_column: int) -> RowsAre:
    """Say what the rows are by the headings of their labels and those above the columns; origins where none tells."""
    beside, above = Counter[Role](), Counter[Role]()
    for row in records[: code_row + 1]:
        for column, cell in enumerate(row):
            is_title = column == 0 and sum(bool(each.strip()) for each in row) == 1
            if cell.strip() and not is_title:
                roles = _roles(cell) & {Role.ORIGIN, Role.DESTINATION}
                if len(roles) == 1:
                    (beside if column < first_column else above).update(roles)
    says = beside[Role.DESTINATION] + above[Role.ORIGIN] - beside[Role.ORIGIN] - above[Role.DESTINATION]
    return RowsAre.DESTINATIONS if says > 0 else RowsAre.ORIGINS


# Lists of pairs


def _long(records: Records, header_row: int | None) -> Layout | None:
    first_row = header_row if header_row is not None else _first_row(records)
    if first_row is None:
        return None
    while first_row < len(records) and _is_numbering(records[first_row]):
        first_row += 1
    headings = _headings(records, first_row)
    looks = _Looks(records, first_row, headings)
    origin, destination = looks.ends()
    flow = looks.flow({origin, destination})
    return Layout(
        LayoutKind.LONG,
        first_row,
        headings,
        origin,
        destination,
        flow,
        looks.name(Role.ORIGIN, origin, {origin, destination, flow}),
        looks.name(Role.DESTINATION, destination, {origin, destination, flow}),
    )


def _first_row(records: Records) -> int | None:
    """Give the first row that looks like one of flows: three cells or more, one of them a number."""
    for number, row in enumerate(records[:_HEADING_ROWS]):
        filled = _filled(row)
        if len(filled) >= 3 and any(_is_number(row[column]) for column in filled) and not _is_numbering(row):
            # Rows of names whose flow is hidden hold no number.
            while number and _filled(records[number - 1]) == filled and any(map(_is_flow, records[number - 1])):
                number -= 1
            return number
    return None


def _filled(row: Sequence[str]) -> list[int]:
    return [column for column, cell in enumerate(row) if cell.strip()]


def _headings(records: Records, first_row: int) -> tuple[str, ...]:
    """Join the headings above a column; a heading over several columns stands in the first of them."""
    width = max((len(row) for row in records[first_row : first_row + _ROWS_LOOKED_AT]), default=0)
    rows: list[Sequence[str]] = []
    for row in reversed(records[max(first_row - _HEADINGS_JOINED, 0) : first_row]):
        if _is_numbering(row):
            continue
        if sum(bool(cell.strip()) for cell in row) < 2:
            break
        rows.insert(0, row)
    parts: list[list[str]] = [[] for _ in range(width)]
    for number, row in enumerate(rows):
        carried = ""
        for column in range(width):
            cell = _cell(row, column)
            carried = cell or (carried if number + 1 < len(rows) else "")
            if carried and carried not in parts[column]:
                parts[column].append(carried)
    return _unique([" / ".join(" ".join(part.split()) for part in each) for each in parts])


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    """Tell columns with the same heading, or none, apart by their letters."""
    counts = Counter(heading.strip() for heading in headings)
    return tuple(
        heading.strip() if heading.strip() and counts[heading.strip()] == 1 else _lettered(heading, column)
        for column, heading in enumerate(headings)
    )


def _lettered(heading: str, column: int) -> str:
    return f"{heading.strip()} ({letters(column)})" if heading.strip() else letters(column)


def letters(column: int) -> str:
    """Name a column as a spreadsheet does: A, B ... Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


class _Looks:
    """What the columns of a list hold, and what their headings say."""

    def __init__(self, records: Records, first_row: int, headings: Sequence[str]) -> None:
        rows = records[first_row : first_row + _ROWS_LOOKED_AT]
        self._cells = [[_cell(row, column) for row in rows] for column in range(len(headings))]
        self._roles = [_roles(heading) for heading in headings]

    def _share(self, column: int, holds: Callable[[str], bool]) -> float:
        filled = [cell for cell in self._cells[column] if cell]
        return sum(map(holds, filled)) / len(filled) if filled else 0.0

    def ends(self) -> tuple[int | None, int | None]:
        """Give the columns of origins and destinations: those of codes, by their headings, else in their order."""
        coded = [column for column in range(len(self._cells)) if self._share(column, looks_like_teryt) >= _SHARE]
        # Numbers of people may look like codes without a zero; two columns of codes share their units.
        candidates = coded if len(coded) >= 2 else list(range(len(self._cells)))
        origin = self._best(candidates, Role.ORIGIN, Role.DESTINATION)
        destination = self._best([each for each in candidates if each != origin], Role.DESTINATION, Role.ORIGIN)
        if len(coded) >= 2:
            rest = [column for column in coded if column not in (origin, destination)]
            rest = [column for column in rest if Role.FLOW not in self._roles[column]]
            origin = origin if origin is not None else (rest.pop(0) if rest else None)
            destination = destination if destination is not None else (rest.pop(0) if rest else None)
        if origin is None or destination is None:
            return self._alike(candidates) or (origin, destination)
        return origin, destination

    def _best(self, columns: Sequence[int], role: Role, other: Role) -> int | None:
        """Give the column whose heading names a role, rather one of codes than of names."""
        excluded = {other, Role.FLOW}
        named = [each for each in columns if role in self._roles[each] and not excluded & self._roles[each]]
        return min(
            named,
            key=lambda each: (
                -self._share(each, looks_like_teryt),
                Role.CODE not in self._roles[each],
                Role.NAME in self._roles[each],
                each,
            ),
            default=None,
        )

    def _alike(self, columns: Sequence[int]) -> tuple[int, int] | None:
        """Give the two columns that have most values in common: units are origins and destinations."""
        sets = {column: {cell for cell in self._cells[column] if cell} for column in columns}
        pairs = [
            (len(sets[first] & sets[second]) / max(len(sets[first] | sets[second]), 1), -first, -second)
            for place, first in enumerate(columns)
            for second in columns[place + 1 :]
            if len(sets[first]) > 1 and len(sets[second]) > 1
        ]
        alike, first, second = max(pairs, default=(0.0, 0, 0))
        return (-first, -second) if alike > 0.2 else None

    def flow(self, taken: set[int | None]) -> int | None:
        """Give the column of flows: one of numbers, by its heading, a total before its parts, else the first."""
        free = [column for column in range(len(self._cells)) if column not in taken]
        numeric = [column for column in free if self._share(column, _is_flow) >= _SHARE]
        return min(
            numeric,
            key=lambda each: (
                Role.CODE in self._roles[each],
                Role.FLOW not in self._roles[each],
                Role.TOTAL not in self._roles[each],
                self._share(each, looks_like_teryt) >= _SHARE,
                each,
            ),
            default=None,
        )

    def name(self, role: Role, end: int | None, taken: set[int | None]) -> int | None:
        """Give the column of names of one end: by its heading, else the one to the right of the codes."""
        if end is None:
            return None
        texts = [
            column
            for column in range(len(self._cells))
            if column not in taken and self._share(column, _is_name) >= _SHARE
        ]
        named = [column for column in texts if role in self._roles[column]]
        if named:
            return min(named, key=lambda each: (Role.NAME not in self._roles[each], abs(each - end)))
        return end + 1 if end + 1 in texts and not self._roles[end + 1] & {Role.ORIGIN, Role.DESTINATION} else None


# Cells


def _cell(row: Sequence[str], column: int) -> str:
    return row[column].strip() if column < len(row) else ""


def _is_flow(cell: str) -> bool:
    return read_value(cell)[1] in (Reading.NUMBER, Reading.NONE, Reading.HIDDEN, Reading.NOT_FILLED)


def _is_number(cell: str) -> bool:
    return read_value(cell)[1] is Reading.NUMBER


def _is_name(cell: str) -> bool:
    return read_value(cell)[1] is Reading.UNREADABLE


def _is_numbering(row: Sequence[str]) -> bool:
    """Say whether a row numbers the columns, as tables of statistics have it below their headings."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if len(filled) < 3 or not all(cell.isascii() and cell.isdigit() and len(cell) <= 6 for cell in filled):
        return False
    first = int(filled[0])
    return first in (0, 1) and [int(cell) for cell in filled] == list(range(first, first + len(filled)))


def _roles(heading: str) -> set[Role]:
    """Say what a heading speaks of."""
    words = "".join(letter if letter.isalnum() else " " for letter in plain(heading)).split()
    return {
        role
        for role, (beginnings, whole) in ROLE_WORDS.items()
        if any(word.startswith(beginnings) or word in whole for word in words)
    }
