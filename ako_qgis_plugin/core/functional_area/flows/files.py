"""Tables of flows as offices keep them: from the rows of a sheet and its layout to flows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ako_qgis_plugin.core.errors import FlowError
from ako_qgis_plugin.core.functional_area.flows.layouts import (
    Layout,
    LayoutKind,
    Records,
    RowsAre,
    letters,
    recognised,
)
from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions, FlowRows, table_of
from ako_qgis_plugin.core.functional_area.flows.reading import FlowColumns, FlowReading, read_flows
from ako_qgis_plugin.core.functional_area.flows.values import Reading, read_values
from ako_qgis_plugin.core.functional_area.unit_codes import is_total_word, looks_like_teryt, plain
from ako_qgis_plugin.core.wording import listed, say

#: Cells of origins are taken to be merged over the rows below if so many of them are empty.
_MERGED_SHARE = 0.5


def read_records_of_flows(
    records: Records, layout: Layout, options: FlowOptions, names: Mapping[str, str] | None = None
) -> FlowReading:
    """Read a table of flows as it stands in a file.

    Parameters
    ----------
    records
        Its rows, from the first of the file on.
    layout
        How flows lie in it.
    options
        How doubtful things are read.
    names
        Codes of units by plain name, for tables that hold names alone; ambiguous ones left out.

    Raises
    ------
    FlowError
        If the layout does not fit the table, or it holds no flow.

    """
    if layout.kind is LayoutKind.WIDE:
        return _read_wide(records, layout, options, names or {})
    return _read_long(records, layout, options, names or {})


def column_named(headings: Sequence[str], wanted: str) -> int:
    """Give the position of a column by its heading, whatever its case and spaces, or by its letters.

    Raises
    ------
    FlowError
        If there is none.

    """
    for same in (str.strip, plain):
        found = [place for place, heading in enumerate(headings) if same(heading) == same(wanted)]
        if found:
            return found[0]
    by_letters = [place for place in range(len(headings)) if letters(place) == wanted.strip().upper()]
    if by_letters:
        return by_letters[0]
    raise FlowError(
        say(
            "there is no column '{wanted}' in the table; there are {columns}",
            wanted=wanted,
            columns=listed(headings, 12),
        )
    )


@dataclass(frozen=True, slots=True)
class LayoutChoices:
    """What a person said of a layout; all else is recognised.

    ``columns`` are headings or letters by what the column holds: ``origin``, ``destination``, ``flow``,
    ``origin_name``, ``destination_name``; empty ones are recognised.
    """

    kind: LayoutKind | None = None
    header_row: int | None = None
    rows_are: RowsAre | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


def laid_out(records: Records, choices: LayoutChoices) -> Layout:
    """Recognise a layout, as far as a person has not said how it is; columns are those of a list of pairs.

    Raises
    ------
    FlowError
        If the table is none of flows, or has no such row or column.

    """
    kind = choices.kind
    if kind is None and any(choices.columns.values()):
        kind = LayoutKind.LONG
    layout = recognised(records, kind, header_row=choices.header_row, rows_are=choices.rows_are)
    return with_columns(layout, **choices.columns) if layout.kind is LayoutKind.LONG else layout


def with_columns(layout: Layout, **wanted: str) -> Layout:
    """Give a layout with columns that a person chose by heading or letters; empty ones stay as they are."""
    chosen = {end: column_named(layout.headings, name) for end, name in wanted.items() if name}
    return replace(layout, **chosen)  # type: ignore[arg-type]


# Lists of pairs


def _read_long(records: Records, layout: Layout, options: FlowOptions, names: Mapping[str, str]) -> FlowReading:
    ends = (layout.origin, layout.destination, layout.flow)
    if None in ends or len(set(ends)) < len(ends):
        raise FlowError(
            say(
                "three different columns are needed: of origins, of destinations and of flows; recognised were"
                " {columns}. Please choose them",
                columns=", ".join(_heading(layout, column) for column in ends),
            )
        )
    width = len(layout.headings)
    rows = [
        [*(cell.strip() for cell in row[:width]), *[""] * (width - len(row))] for row in records[layout.first_row :]
    ]
    frame = pd.DataFrame(rows, columns=range(width), dtype=object).replace("", None)
    frame = frame.rename(columns=dict(zip(_columns_of(layout), FlowColumns._fields, strict=False)))
    frame = frame[[name for name in FlowColumns._fields if name in frame.columns]]
    frame["origin"] = _merged_filled(frame, "origin")
    for end in ("origin", "destination"):
        frame[end] = _by_names(_code_or_name(frame, end), names)
    return read_flows(frame, FlowColumns(), options, first_row=layout.first_row + 1)


def _columns_of(layout: Layout) -> list[int | None]:
    return [layout.origin, layout.destination, layout.flow, layout.origin_name, layout.destination_name]


def _heading(layout: Layout, column: int | None) -> str:
    return "?" if column is None else layout.headings[column]


def _merged_filled(frame: pd.DataFrame, column: str) -> pd.Series:
    """Fill a column down where its cells were merged over the rows of one origin."""
    is_pair = frame["destination"].notna() & frame["flow"].notna()
    if not is_pair.any() or frame.loc[is_pair, column].isna().mean() < _MERGED_SHARE:
        return frame[column]
    return frame[column].where(~is_pair, frame[column].ffill())


def _code_or_name(frame: pd.DataFrame, end: str) -> pd.Series:
    """Give the codes; what has none but a name (a total, other countries) is known by that."""
    name = f"{end}_name"
    return frame[end] if name not in frame.columns else frame[end].where(frame[end].notna(), frame[name])


def _by_names(cells: pd.Series, names: Mapping[str, str]) -> pd.Series:
    if not names:
        return cells
    found = {cell: names.get(plain(cell), cell) for cell in cells.dropna().unique() if not looks_like_teryt(cell)}
    return cells.map(lambda cell: found.get(cell, cell))


# Matrices


@dataclass(frozen=True, slots=True)
class _Label:
    """A row or column of a matrix: its code, its name, and where it is."""

    code: str
    name: str
    place: int


def _read_wide(records: Records, layout: Layout, options: FlowOptions, names: Mapping[str, str]) -> FlowReading:
    if layout.code_row is None or layout.code_column is None or layout.first_column is None:
        raise FlowError(say("the row and the column with the codes of the matrix are not known; please choose them"))
    rows = [
        _label(_cell(record, layout.code_column), _cell(record, layout.name_column), number)
        for number, record in enumerate(records)
        if number >= layout.first_row
    ]
    columns = [
        _label(cell, _cell(records[layout.name_row], place) if layout.name_row is not None else "", place)
        for place, cell in enumerate(records[layout.code_row])
        if place >= layout.first_column
    ]
    columns = _matched(rows, [column for column in columns if column.code])
    if not columns:
        raise FlowError(say("no column of the matrix has a code or name in its heading; please choose the header row"))
    return _of_matrix(records, rows, columns, layout, options, names)


def _label(code: str, name: str, place: int) -> _Label:
    return _Label(code or name, name, place)


def _matched(rows: Sequence[_Label], columns: list[_Label]) -> list[_Label]:
    """Give columns that are headed by names the codes of the rows with these names.

    Names that several rows share are told apart by their order where rows and columns follow the same one.
    """
    by_name: dict[str, list[str]] = {}
    for row in rows:
        if row.name and row.code != row.name:
            by_name.setdefault(plain(row.name), []).append(row.code)
    if not by_name or any(looks_like_teryt(column.code) for column in columns):
        return columns
    seen: dict[str, int] = {}
    matched = []
    for column in columns:
        codes = by_name.get(plain(column.code), [])
        turn = seen.setdefault(plain(column.code), 0)
        seen[plain(column.code)] += 1
        code = codes[turn] if turn < len(codes) else column.code
        matched.append(_Label(code, column.code, column.place))
    return matched


def _of_matrix(
    records: Records,
    rows: Sequence[_Label],
    columns: Sequence[_Label],
    layout: Layout,
    options: FlowOptions,
    names: Mapping[str, str],
) -> FlowReading:
    places = [column.place for column in columns]
    cells = np.array([[_cell(records[row.place], place) for place in places] for row in rows], dtype=object)
    cells = cells.reshape(len(rows), len(columns))
    is_filled = cells != ""
    row_places, column_places = np.nonzero(is_filled)
    if not len(row_places):
        raise FlowError(say("the matrix holds no flow below its header row"))
    labels = [*rows, *columns]
    codes, positions = _distinct([_known(label, names) for label in labels])
    of_rows, of_columns = positions[: len(rows)][row_places], positions[len(rows) :][column_places]
    origins, destinations = (of_rows, of_columns)
    if layout.rows_are is RowsAre.DESTINATIONS:
        origins, destinations = of_columns, of_rows
    flat = cells[is_filled]
    values = read_values(pd.Series(flat, dtype=object))
    # Notes below a matrix stand in its first columns, and are no rows of it.
    is_note = _notes(len(rows), row_places, values.are(Reading.UNREADABLE))
    kept = ~is_note[row_places]
    named = {codes[position]: label.name for position, label in zip(positions, labels, strict=True) if label.name}
    numbers = np.array([row.place + 1 for row in rows], dtype=np.intp)
    table, remarks = table_of(
        FlowRows(
            codes,
            origins[kept],
            destinations[kept],
            replace(values, people=values.people[kept], reading=values.reading[kept]),
            numbers[row_places[kept]],
            flat[kept],
            {code: name for code, name in named.items() if code},
        ),
        options,
    )
    return FlowReading(table, remarks)


def _notes(count: int, row_places: np.ndarray, is_wrong: np.ndarray) -> np.ndarray:
    """Say which rows hold text alone where flows should be."""
    filled = np.bincount(row_places, minlength=count)
    wrong = np.bincount(row_places[is_wrong], minlength=count)
    return (filled > 0) & (filled == wrong)


def _known(label: _Label, names: Mapping[str, str]) -> str:
    if looks_like_teryt(label.code) or is_total_word(label.code):
        return label.code
    return names.get(plain(label.code), label.code)


def _distinct(codes: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Give each code once, and where each label's is; a missing one is -1."""
    column = np.array([code or None for code in codes], dtype=object)
    positions, distinct = pd.factorize(column)
    return list(distinct), positions.astype(np.intp)


def _cell(record: Sequence[str], column: int | None) -> str:
    return record[column].strip() if column is not None and column < len(record) else ""


def names_of_units(codes: Sequence[str], names: Sequence[str]) -> dict[str, str]:
    """Give codes of units by their plain names, those names alone that one unit has."""
    found: dict[str, set[str]] = {}
    for code, name in zip(codes, names, strict=True):
        if name and name != code:
            found.setdefault(plain(name), set()).add(code)
    return {name: next(iter(having)) for name, having in found.items() if len(having) == 1}
