"""The tables of a register as frames, and what differs between two of its states written into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.register.register import HistoryEntry, Register, entries_of, story_of
from ako_qgis_plugin.core.schema import HISTORY_FIELDS, REGISTER_FIELDS, REGISTER_RUN_FIELDS, Field, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import geopandas as gpd
    import numpy as np
    import pandas as pd

    from ako_qgis_plugin.core.frames import Column
    from ako_qgis_plugin.processing_algorithms.geopackage_tables import Table

REGISTER, HISTORY, RUNS = "register", "history", "runs"

TABLES: dict[str, tuple[Field, ...]] = {REGISTER: REGISTER_FIELDS, HISTORY: HISTORY_FIELDS, RUNS: REGISTER_RUN_FIELDS}

#: So many rows are read or written before the next look for a cancel.
_PORTION = 500


def frame_of(table: Table, fields: Sequence[Field], progress: Progress) -> tuple[pd.DataFrame, list[bytes | None]]:
    """Read fields of a table, missing as None, and its geometry as WKB; a field that it lacks is missing everywhere."""
    import pandas as pd

    from ako_qgis_plugin.core.frames import objects

    total = max(len(table), 1)
    rows, shapes = [], []
    present = [name for name in names(fields) if name in table.fields]
    for _, values, wkb in table.rows(present):
        rows.append(values)
        shapes.append(wkb)
        if len(rows) % _PORTION == 0:
            progress.advance(min(len(rows) / total, 1.0))
    columns = dict(zip(present, zip(*rows, strict=True), strict=True)) if rows else {}
    nothing = (None,) * len(rows)
    frame = {name: objects(columns.get(name, nothing), len(rows)) for name in names(fields)}
    return pd.DataFrame(frame, index=pd.RangeIndex(len(rows))), shapes


def without_rows(register: Register) -> Register:
    """Give a register of the same tables, empty."""
    return Register(register.findings.iloc[:0], register.history.iloc[:0], register.runs.iloc[:0])


def is_same_content(one: Register, other: Register) -> bool:
    """Say whether two registers hold the same, in the same order."""
    if len(one.findings) != len(other.findings) or _wkb(one.findings) != _wkb(other.findings):
        return False
    pairs = (
        (one.findings, other.findings, REGISTER),
        (one.history, other.history, HISTORY),
        (one.runs, other.runs, RUNS),
    )
    return all(_values(mine, TABLES[table]) == _values(theirs, TABLES[table]) for mine, theirs, table in pairs)


def write_differences(tables: Mapping[str, Table], before: Register, after: Register, progress: Progress) -> None:
    """Turn the tables from one state into another: rows change or are added, none is deleted.

    A finding whose zone was renumbered stays in its row, with all that an office has added to it.
    """
    _write_findings(tables[REGISTER], before, after, Part(progress, 0, 0.8))
    _append(tables[HISTORY], before.history, after.history, "entry_id", Part(progress, 0.8, 0.97))
    _append(tables[RUNS], before.runs, after.runs, "run_id", Part(progress, 0.97, 1))


def _write_findings(table: Table, earlier: Register, later: Register, progress: Progress) -> None:
    import numpy as np

    fields, before, after = names(REGISTER_FIELDS), earlier.findings, later.findings
    place = _earlier_rows(earlier, later)
    is_known = place >= 0
    columns = {name: _column(after, name) for name in fields}
    shapes = _wkb(after)
    is_other = {name: np.ones(len(after), dtype=bool) for name in fields}
    for name in fields:
        is_other[name][is_known] = columns[name][is_known] != _column(before, name)[place[is_known]]
    earlier_shapes = _wkb(before)
    is_moved = [known and shapes[row] != earlier_shapes[place[row]] for row, known in enumerate(is_known.tolist())]
    numbers = _numbers(table)
    identifiers = _column(before, "finding_id")
    for row in range(len(after)):
        values = {name: columns[name][row] for name in fields if is_other[name][row]}
        if not is_known[row]:
            table.add(values, shapes[row])
        elif values or is_moved[row]:
            shape = (shapes[row] or b"") if is_moved[row] else None
            table.change(numbers[identifiers[place[row]]], values, shape)
        if row % _PORTION == 0:
            progress.advance(row / len(after))


def _earlier_rows(before: Register, after: Register) -> np.ndarray:
    """Give the row that each finding had before, under its identifier or one that it had then; -1 for none."""
    import numpy as np

    row_of = {identifier: row for row, identifier in enumerate(_column(before.findings, "finding_id"))}
    rows = {now: row_of.pop(then, -1) for now, then in _earlier_identifiers(before, after).items()}
    found = (rows[each] if each in rows else row_of.pop(each, -1) for each in _column(after.findings, "finding_id"))
    return np.array(list(found), dtype=np.intp)


def _earlier_identifiers(before: Register, after: Register) -> dict[str, str]:
    """Give, by the identifier that they have now, which one findings had before that got another one."""
    known = set(before.history["entry_id"])
    entries: dict[str, list[HistoryEntry]] = {}
    for entry in entries_of(after.history):
        entries.setdefault(entry.finding_id, []).append(entry)
    result = {}
    for identifier, own in entries.items():
        if any(entry.begins and entry.entry_id not in known for entry in own):
            then = identifier
            for entry in reversed(story_of(identifier, lambda each: entries.get(each, []))):
                if entry.begins and entry.entry_id not in known:
                    then = entry.earlier_id or ""
            result[identifier] = then
    return result


def _numbers(table: Table) -> dict[str, int]:
    return {identifier: number for number, (identifier,), _ in table.rows(["finding_id"])}


def _append(table: Table, before: pd.DataFrame, after: pd.DataFrame, key: str, progress: Progress) -> None:
    known = set(before[key])
    added = after[[identifier not in known for identifier in after[key]]]
    columns = [_column(added, name) for name in added.columns]
    for number, values in enumerate(zip(*columns, strict=True)):
        table.add(dict(zip(added.columns, values, strict=True)))
        if number % _PORTION == 0:
            progress.advance(number / len(added))


def _column(frame: pd.DataFrame, name: str) -> Column:
    """Give a column as GDAL takes it: missing is None, no scalars of numpy."""
    from ako_qgis_plugin.core.frames import objects

    plain = (value.item() if hasattr(value, "item") else value for value in frame[name])
    missing = frame[name].isna()
    return objects((None if gone else value for value, gone in zip(plain, missing, strict=True)), len(frame))


def _values(frame: pd.DataFrame, fields: Iterable[Field]) -> list[list]:
    return [_column(frame, name).tolist() for name in names(fields)]


def _wkb(findings: gpd.GeoDataFrame) -> list[bytes | None]:
    """Give geometry as a register holds it: of multi type, none where empty."""
    import numpy as np
    import shapely

    shapes = np.array(list(findings.geometry), dtype=object)
    shapes[shapely.is_empty(shapes)] = None
    single = shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON
    shapes[single] = [shapely.MultiPolygon([shape]) for shape in shapes[single]]
    return shapely.to_wkb(shapes, flavor="iso").tolist() if len(shapes) else []
