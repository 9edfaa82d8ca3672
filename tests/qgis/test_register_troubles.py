"""What a file system and other programs do to a register: no room, no leave to write, locks, journals left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from ako_qgis_plugin.core.register.register import RegisterChangedError, RegisterError
from ako_qgis_plugin.core.schema import ReviewStatus
from ako_qgis_plugin.processing_algorithms.geopackage_tables import Database
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from ako_qgis_plugin.processing_algorithms.register_tables import is_same_content
from tests.qgis.test_register_file import SMALL, decided, made
from tests.qgis.test_update_register import findings_layer, update
from tests.registers import finding, place, register_of, reviewed

ROOT = Path(__file__).parents[2]

#: Enlarges a register in a process that may write no file beyond so many bytes, or under another user.
SCRIPT = """
import os, resource, sys
from dataclasses import replace
from pathlib import Path
from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from tests.registers import finding, register_of, reviewed
path, limit, user = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
more = register_of(*(reviewed(finding(f"{number}SJ")) for number in range(3000)))
more.findings.geometry
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
if user:
    os.setuid(user)
try:
    if path.exists():
        RegisterFile(path).update(lambda before: replace(before, findings=more.findings))
    else:
        RegisterFile(path).create(more, lambda place: None)
except AkoError as error:
    print(error)
"""


#: Dies when its changes no longer fit into memory and SQLite has begun to put them into the file.
KILLED_WRITER = """
import os, signal, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA journal_mode=DELETE")
database.create_function("ST_IsEmpty", 1, lambda geometry: 0)
for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
    database.create_function(name, 1, lambda geometry: 0.0)
database.execute("PRAGMA cache_size=2")
database.execute("BEGIN")
database.execute("UPDATE register SET review_note = hex(randomblob(100000))")
os.kill(os.getpid(), signal.SIGKILL)
"""


def journal(file: RegisterFile) -> Path:
    return file.path.with_name(f"{file.path.name}-journal")


def enlarged(path: Path, *, limit: int = 0, user: int = 0) -> str:
    """Give what is told where a register is enlarged under a limit."""
    command = [sys.executable, "-c", SCRIPT, str(path), str(limit), str(user)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.fixture
def file(tmp_path) -> RegisterFile:
    return made(tmp_path)


def test_a_full_disk_is_told_and_leaves_the_register_as_it_was(file):
    assert "the register cannot be opened or written" in enlarged(file.path, limit=file.path.stat().st_size + 8192)
    assert is_same_content(file.read(), SMALL)


def test_a_new_register_for_which_there_is_no_room_does_not_appear(tmp_path):
    assert "the register cannot be" in enlarged(tmp_path / "nowy.gpkg", limit=500_000)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody who has no leave to write")
def test_a_register_without_leave_to_write_is_told_and_left_alone(file):
    for folder in file.path.parents:
        if not folder.stat().st_mode & 0o077:
            folder.chmod(0o755)
    file.path.chmod(0o444)
    assert "the register cannot be opened or written" in enlarged(file.path, user=65534)
    assert is_same_content(file.read(), SMALL)


@pytest.fixture
def quick_lock():
    """Let a write wait for a tenth of a second only."""
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "100")
    yield
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)


@pytest.fixture(params=["DELETE", "WAL"])
def journalled(file, request) -> RegisterFile:
    with Database(file.path, is_written=True) as database:
        database.value(f"PRAGMA journal_mode={request.param}")
    return file


@pytest.mark.usefixtures("quick_lock")
def test_an_update_while_another_program_writes_is_told(file):
    layer = findings_layer(finding("1SJ", place(50)))
    with Database(file.path, is_written=True) as other, other.writing():
        run = update(FINDINGS=layer, REGISTER=file.layer_source)
    assert (run.ok, "another program is writing into the register" in run.log) == (False, True)
    assert is_same_content(file.read(), SMALL)


def test_what_somebody_wrote_during_an_update_is_not_overwritten(journalled):
    def change(register):
        decided(journalled, ReviewStatus.REJECTED)
        return register_of(reviewed(finding("1SJ")), reviewed(finding("2SJ", place(300))))

    with pytest.raises(RegisterChangedError):
        journalled.update(change)
    assert journalled.read().findings["review_status"].iloc[0] == "rejected"


def test_a_register_is_written_while_qgis_reads_it(journalled):
    layer = QgsVectorLayer(journalled.layer_source, "rejestr", "ogr")
    features = layer.getFeatures()
    next(features)
    decided(journalled)
    assert journalled.read().findings["review_status"].iloc[0] == "accepted"


def test_a_copy_of_a_register_whose_last_changes_are_in_its_journal_has_them(journalled):
    other = RegisterFile(journalled.path.with_name("kopia.gpkg"))
    with Database(journalled.path, is_written=True):
        # Held open, so that a write-ahead journal is not put into the file.
        decided(journalled)
        journalled.copy_to(other, lambda copy: None)
    assert other.read().findings["review_status"].iloc[0] == "accepted"


def test_what_a_killed_run_left_in_the_folder_is_in_nobodys_way(tmp_path):
    leftover = tmp_path / "rejestr.unfinished-abc"
    leftover.mkdir()
    (leftover / "rejestr.gpkg").write_bytes(b"half")
    assert is_same_content(made(tmp_path, name="rejestr.gpkg").read(), SMALL)


def test_a_register_whose_writer_was_killed_amid_a_page_is_read_as_it_was(file):
    # The rest of such a write must be undone by who may write, before a reader can see anything.
    before = file.read()
    run = subprocess.run([sys.executable, "-c", KILLED_WRITER, str(file.path)], timeout=60, check=False)
    assert (run.returncode, journal(file).stat().st_size > 0) == (-signal.SIGKILL, True)
    assert file.is_register()
    assert is_same_content(file.read(), before)


def test_a_file_that_is_no_database_is_told(tmp_path):
    path = tmp_path / "rejestr.gpkg"
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(RegisterError, match=r"rejestr\.gpkg: the register cannot be opened"):
        RegisterFile(path).read()


def test_a_damaged_register_is_told(file):
    content = bytearray(file.path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    file.path.write_bytes(content)
    with pytest.raises(RegisterError):
        file.read()
