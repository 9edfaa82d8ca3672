"""The file of a register: a GeoPackage with the tables ``register``, ``history`` and ``runs``.

The only place that touches it. A write is one transaction in place, so that the file holds the old state or the new
one, whatever happens, also while QGIS shows it; a new file gets its name once it is complete.
"""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProviderRegistry

from ako_qgis_plugin.core.errors import InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.register.register import (
    EDITABLE_FIELDS,
    Edit,
    HistoryEntry,
    Register,
    RegisterChangedError,
    RegisterError,
    RegisterLockedError,
    edit_entry,
    story_of,
    told_apart,
    utc_text,
)
from ako_qgis_plugin.core.schema import (
    HISTORY_FIELDS,
    REGISTER_FIELDS,
    REGISTER_RUN_FIELDS,
    RegisterEvent,
    names,
    needed,
)
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.geopackage_tables import Database, DatabaseError, Table
from ako_qgis_plugin.processing_algorithms.output_files import GEOPACKAGE
from ako_qgis_plugin.processing_algorithms.register_tables import (
    HISTORY,
    REGISTER,
    RUNS,
    TABLES,
    frame_of,
    is_same_content,
    without_rows,
    write_differences,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from qgis.core import QgsVectorLayer

#: How the tables are laid out; a plugin refuses what a later one has made. Fields that a register may lack
#: (``EVIDENCE_FIELDS``) are no other layout: they are added by the first update, and an older plugin leaves them alone.
LAYOUT = 1

_DESCRIPTION = "AKO register {}"
_LAYOUT_IN_DESCRIPTION = re.compile(r"AKO register (\d+)")

#: Rows are looked up by these; a file that somebody has made anew without them is slower, no more.
_INDEXES = (
    "CREATE INDEX register_finding_id ON register (finding_id)",
    "CREATE INDEX history_finding_id ON history (finding_id)",
)

#: So many rows are asked for at once, and read or written before the next look for a cancel.
_PORTION = 500


class RegisterFile:
    """A register on the disk; every call opens and closes it, so that any thread may use it."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)

    @staticmethod
    def of_layer(layer: QgsVectorLayer) -> RegisterFile | None:
        """Give the register that a layer shows, None where the layer is no register."""
        if layer.providerType() != "ogr" or set(needed(REGISTER_FIELDS)) - set(layer.fields().names()):
            return None
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = Path(parts.get("path") or "")
        if path.suffix.lower() != GEOPACKAGE or parts.get("layerName") not in (None, "", REGISTER):
            return None
        file = RegisterFile(path)
        return file if file.is_register() else None

    @property
    def layer_source(self) -> str:
        """Give the source of a QGIS layer of the findings."""
        return f"{self.path}|layername={REGISTER}"

    def is_register(self) -> bool:
        """Say whether the file can be opened and holds the tables of a register, of whatever layout."""
        try:
            with Database(self.path) as database:
                return all(database.table(name) is not None for name in TABLES)
        except DatabaseError:
            return False

    def read(self, progress: Progress | None = None) -> Register:
        """Read everything, as it is at one moment.

        Raises
        ------
        RegisterError
            If the file is no register or of a layout of a later plugin.
        Cancelled
            If the caller asked to stop.

        """
        with self._opened() as database, database.reading():
            return self._read(database, progress or SilentProgress())

    def history_of(self, finding_id: str) -> list[HistoryEntry]:
        """Give the history of a finding, oldest first, also from the time when its zone had another number."""
        with self._opened() as database, database.reading():
            table = self._tables(database)[HISTORY]
            return story_of(finding_id, lambda identifier: _entries_of(table, [identifier]))

    def record(self, edits: Sequence[Edit], event: RegisterEvent, by: str, at: datetime) -> None:
        """Write edits and their entries in the history: all of them, or none.

        Raises
        ------
        RegisterChangedError
            If rows do not hold what the edits say they did.
        RegisterLockedError
            If another program is writing.
        RegisterError, InvalidValueError
            If the file cannot be written, or an edit names a field that people do not edit.

        """
        _require_editable(edits)
        with self._opened(is_written=True) as database, database.writing():
            tables = self._tables(database)
            rows = _edited_rows(tables[REGISTER], edits)
            stale = [edit.finding_id for edit in edits if not _applied(rows, edit)]
            if stale:
                raise RegisterChangedError(self.path.name, dict.fromkeys(stale))
            entries = [edit_entry(edit, event, by, utc_text(at), rows[edit.finding_id].values) for edit in edits]
            known = list(_entries_of(tables[HISTORY], rows))
            for row in rows.values():
                tables[REGISTER].change(row.number, row.values)
            for entry in told_apart(entries, known):
                tables[HISTORY].add(asdict(entry))

    def update(self, change: Callable[[Register], Register], progress: Progress | None = None) -> Register:
        """Read the register, have it changed, and write what differs; give the new state.

        ``change`` may take its time: others can write meanwhile, and then nothing is.

        Raises
        ------
        RegisterChangedError
            If somebody else has written between reading and writing.
        RegisterLockedError
            If another program is writing.

        """
        progress = progress or SilentProgress()
        with self._opened(is_written=True) as database:
            with database.reading():
                version = database.value("PRAGMA data_version")
                before = self._read(database, Part(progress, 0, 0.3))
            after = change(before)
            with database.writing():
                is_untouched = database.value("PRAGMA data_version") == version
                if not is_untouched and not is_same_content(self._read(database, SilentProgress()), before):
                    raise RegisterChangedError(self.path.name)
                tables = self._tables(database)
                for name, fields in TABLES.items():
                    tables[name].add_fields(fields)
                write_differences(tables, before, after, Part(progress, 0.6, 1))
        return after

    def create(self, register: Register, finish: Callable[[Path], None], progress: Progress | None = None) -> None:
        """Write a new file; ``finish`` may add to it before it gets its name.

        Raises
        ------
        RegisterError
            If there is a file of this name already, or it cannot be written.

        """
        with self._new_file() as place:
            with _told(self.path), Database(place, is_new=True) as database, database.errors_raised():
                tables = {name: _new_table(database, name) for name in TABLES}
                with database.writing():
                    write_differences(tables, without_rows(register), register, progress or SilentProgress())
                    for statement in _INDEXES:
                        database.value(statement)
            finish(place)

    def copy_to(self, other: RegisterFile, change: Callable[[RegisterFile], None]) -> None:
        """Make a copy with all that an office has put into the file; ``change`` works on it before it has its name."""
        with other._new_file() as place:
            with self._opened() as database:
                quoted = str(place).replace("'", "''")
                database.value(f"VACUUM INTO '{quoted}'")
            change(RegisterFile(place))

    @contextmanager
    def _new_file(self) -> Iterator[Path]:
        """Give a place in the same folder for the file; it gets its name when all has gone well."""
        if self.path.exists():
            raise RegisterError(
                say("{file}: there is such a file already; choose another name for the new register", file=self.path)
            )
        if self.path.suffix.lower() != GEOPACKAGE:
            raise RegisterError(say("{file}: a register is a GeoPackage; let its name end in .gpkg", file=self.path))
        try:
            with tempfile.TemporaryDirectory(prefix=f"{self.path.stem}.unfinished-", dir=self.path.parent) as folder:
                place = Path(folder) / self.path.name
                yield place
                _flush_to_disk(place)
                place.rename(self.path)
        except OSError as error:
            raise RegisterError(
                say("{file}: the register cannot be written: {reason}", file=self.path, reason=error)
            ) from error

    @contextmanager
    def _opened(self, *, is_written: bool = False) -> Iterator[Database]:
        with _told(self.path), Database(self.path, is_written=is_written) as database:
            yield database

    def _tables(self, database: Database) -> dict[str, Table]:
        tables = {name: database.table(name) for name in TABLES}
        missing = [name for name, table in tables.items() if table is None]
        if missing:
            raise RegisterError(
                say("{file}: is no register; it lacks the tables {tables}", file=self.path, tables=", ".join(missing))
            )
        layout = _LAYOUT_IN_DESCRIPTION.search(tables[REGISTER].description)
        if layout and int(layout[1]) > LAYOUT:
            raise RegisterError(
                say(
                    "{file}: this register was made by a newer version of the plugin (layout {found}, known is"
                    " {known}); update the plugin",
                    file=self.path,
                    found=layout[1],
                    known=LAYOUT,
                )
            )
        for name, fields in TABLES.items():
            lacking = [field for field in needed(fields) if field not in tables[name].fields]
            if lacking:
                raise MissingFieldError(f"{self.path.name}, {name}", lacking)
        return tables

    def _read(self, database: Database, progress: Progress) -> Register:
        import geopandas as gpd
        import shapely

        tables = self._tables(database)
        findings, shapes = frame_of(tables[REGISTER], REGISTER_FIELDS, Part(progress, 0, 0.8))
        history, _ = frame_of(tables[HISTORY], HISTORY_FIELDS, Part(progress, 0.8, 0.95))
        runs, _ = frame_of(tables[RUNS], REGISTER_RUN_FIELDS, Part(progress, 0.95, 1))
        geometry = gpd.GeoSeries(shapely.from_wkb(shapes, on_invalid="ignore"), index=findings.index)
        return Register(gpd.GeoDataFrame(findings, geometry=geometry), history, runs)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say what GDAL cannot do as an error that a person understands."""
    try:
        yield
    except DatabaseError as error:
        if error.is_locked:
            raise RegisterLockedError(
                say(
                    "{file}: another program is writing into the register; nothing was written, try again in a moment",
                    file=path,
                )
            ) from error
        raise RegisterError(
            say("{file}: the register cannot be opened or written: {reason}", file=path, reason=error.message)
        ) from error


def _flush_to_disk(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _new_table(database: Database, name: str) -> Table:
    description = _DESCRIPTION.format(LAYOUT) if name == REGISTER else ""
    return database.new_table(name, TABLES[name], description=description, has_areas=name == REGISTER)


def _where_ids(finding_ids: Iterable[str]) -> str:
    quoted = ("'{}'".format(identifier.replace("'", "''")) for identifier in finding_ids)
    return f"finding_id IN ({', '.join(quoted)})"


def _portions(values: Sequence) -> Iterator[Sequence]:
    return (values[start : start + _PORTION] for start in range(0, len(values), _PORTION))


class _Row:
    """A row that is being edited."""

    def __init__(self, number: int, values: list) -> None:
        self.number = number
        self.values = dict(zip(EDITABLE_FIELDS, values, strict=True))


def _require_editable(edits: Sequence[Edit]) -> None:
    strange = sorted({name for edit in edits for name in (*edit.before, *edit.after)} - set(EDITABLE_FIELDS))
    if strange:
        raise InvalidValueError(
            say(
                "fields {fields} of a register are not edited by hand; these are: {allowed}",
                fields=", ".join(strange),
                allowed=", ".join(EDITABLE_FIELDS),
            )
        )


def _edited_rows(table: Table, edits: Sequence[Edit]) -> dict[str, _Row]:
    rows = {}
    for portion in _portions(list(dict.fromkeys(edit.finding_id for edit in edits))):
        for number, (finding_id, *values), _ in table.rows(["finding_id", *EDITABLE_FIELDS], _where_ids(portion)):
            rows[finding_id] = _Row(number, values)
    return rows


def _applied(rows: dict[str, _Row], edit: Edit) -> bool:
    """Apply an edit to its row; say False where the row is gone, or holds something else than the edit says."""
    row = rows.get(edit.finding_id)
    if row is None or any((row.values[name] or None) != (value or None) for name, value in edit.before.items()):
        return False
    row.values |= edit.after
    return True


def _entries_of(table: Table, finding_ids: Iterable[str]) -> Iterator[HistoryEntry]:
    for portion in _portions(list(finding_ids)):
        for _, values, _ in table.rows(names(HISTORY_FIELDS), _where_ids(portion)):
            yield HistoryEntry(*values)
