"""Kills writes into a register at random points and prints, one JSON a line, what each left; see the test of this name.

A process of its own forks the writers, so that each begins at once and the test has no threads to fork.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from ako_qgis_plugin.core.register.register import Edit, Register, history_entry
from ako_qgis_plugin.core.schema import RegisterEvent
from ako_qgis_plugin.processing_algorithms.geopackage_tables import Database
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from ako_qgis_plugin.processing_algorithms.register_tables import is_same_content
from tests.registers import finding, place, register_of, reviewed

ROWS = 2_000
EDITED = 500
AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
#: Kills are spread over the write and a little beyond.
BEYOND = 1.1


@cache
def register(generation: int) -> Register:
    """Give a register in which everything tells of its generation; the second one has more rows."""
    note = f"pokolenie {generation}"
    rows = [
        reviewed(finding(f"{number}SJ", place(number % 90, width=100 + generation)), review_note=note)
        for number in range(ROWS + 100 * generation)
    ]
    entries = [history_entry(row["finding_id"], note, None, "changed") for row in rows[::10]]
    return register_of(*rows, history=tuple(entries[: 200 * (generation + 1)]))


def updating(later: Register, begins: Callable[[], None]) -> Callable[[RegisterFile], None]:
    """Give what an update of the register does."""

    def change(before: Register) -> Register:
        begins()
        return later

    return lambda file: file.update(change)


def editing(before: Register, begins: Callable[[], None]) -> Callable[[RegisterFile], None]:
    """Give what a person does who decides on many findings at once."""
    note, later = {"review_note": "pokolenie 0"}, {"review_note": "pokolenie 1"}
    edits = [Edit(each, note, later) for each in before.findings["finding_id"][:EDITED]]

    def record(file: RegisterFile) -> None:
        begins()
        file.record(edits, RegisterEvent.EDITED, "A. K.", AT)

    return record


def killed_after(share: float, duration: float, write: Callable[[Callable[[], None]], None]) -> bool:
    """Run a write in a process and kill it when a share of its time has gone since it began; say whether it was."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        write(lambda: os.write(writing, b"."))
        os._exit(0)
    os.read(reading, 1)
    time.sleep(share * duration)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(reading)
    os.close(writing)
    return os.WIFSIGNALED(status)


def kills(folder: Path, kind: str, mode: str, count: int) -> Iterator[dict]:
    """Give what each of a number of kills left."""
    dice = random.Random(f"{kind} {mode}")
    old, new = register(0), register(1)
    start = RegisterFile(folder / "początek.gpkg")
    start.create(old, lambda path: None)
    with Database(start.path, is_written=True) as database:
        database.value(f"PRAGMA journal_mode={mode}")
    file = RegisterFile(folder / "rejestr.gpkg")
    work = (lambda begins: updating(new, begins)) if kind == "update" else (lambda begins: editing(old, begins))
    began: list[float] = []
    shutil.copyfile(start.path, file.path)
    work(lambda: began.append(time.monotonic()))(file)
    duration = time.monotonic() - began[0]
    after = file.read()
    for _ in range(count):
        for leftover in folder.glob("rejestr.gpkg*"):
            leftover.unlink()
        shutil.copyfile(start.path, file.path)
        is_killed = killed_after(dice.uniform(0, BEYOND), duration, lambda begins: work(begins)(file))
        is_amid = any(each.stat().st_size for each in folder.glob("rejestr.gpkg-[jw]*"))
        yield {"kind": kind, "mode": mode, "is_killed": is_killed, "is_amid": is_amid, **left(file, old, after)}


def left(file: RegisterFile, old: Register, new: Register) -> dict:
    """Say what is in the file."""
    with Database(file.path) as database:
        soundness = database.value("PRAGMA integrity_check")
        counted = database.value("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'register'")
        indexed = database.value("SELECT count(*) FROM rtree_register_geom")
    found = file.read()
    content = "old" if is_same_content(found, old) else "new" if is_same_content(found, new) else "half"
    # Where nothing is noted down, GDAL counts.
    are_counted = counted in (None, len(found.findings)) and indexed == len(found.findings)
    return {"soundness": soundness, "content": content, "are_counted": are_counted}


if __name__ == "__main__":
    base, number = Path(sys.argv[1]), int(sys.argv[2])
    for name in ("update", "record"):
        for journal in ("DELETE", "WAL"):
            place_of_kills = base / f"{name} {journal}"
            place_of_kills.mkdir()
            for outcome in kills(place_of_kills, name, journal, number):
                print(json.dumps(outcome), flush=True)
