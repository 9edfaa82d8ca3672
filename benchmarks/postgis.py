"""PostGIS as a rival: a server of its own in a temporary folder, and the query."""

from __future__ import annotations

import io
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.engines import Input, Run

#: Tells the engine where the server's socket is.
SOCKET_VARIABLE = "AKO_BENCH_POSTGRES"

#: The server refuses to be root.
SERVER_USER = "postgres"

#: Vertices of a part; the manual of ST_Subdivide takes 256 as default, fewer were slower here.
PART_VERTICES = 256

_TABLES = """
CREATE EXTENSION postgis;
CREATE UNLOGGED TABLE zones (id int, kind int, geom geometry);
CREATE UNLOGGED TABLE footprints (id int, geom geometry);
CREATE UNLOGGED TABLE relevance (provision int, kind int);
"""

_INDEXES = "CREATE INDEX ON zones USING gist (geom); ANALYZE;"

_PARTS = f"""
CREATE UNLOGGED TABLE parts AS SELECT id, ST_Subdivide(geom, {PART_VERTICES}) AS geom FROM footprints;
CREATE INDEX ON parts USING gist (geom);
ANALYZE parts;
"""

_PAIRS = """
CREATE UNLOGGED TABLE pairs AS
SELECT zone, provision, ST_Union(common) AS common FROM (
    SELECT zones.id AS zone, parts.id AS provision,
        CASE WHEN ST_CoveredBy(zones.geom, parts.geom) THEN zones.geom
            ELSE ST_CollectionExtract(ST_Intersection(zones.geom, parts.geom), 3) END AS common
    FROM parts
    JOIN zones ON ST_Intersects(zones.geom, parts.geom)
    JOIN relevance ON relevance.provision = parts.id AND relevance.kind = zones.kind
) AS pieces
GROUP BY zone, provision
"""


def find_server() -> Path | None:
    """Give the folder of the newest server's programs, None where there is none that has PostGIS."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    for initdb in reversed(folders):
        if Path(f"/usr/share/postgresql/{initdb.parts[-3]}/extension/postgis.control").is_file():
            return initdb.parent
    return None


def install_server() -> None:
    """Install PostgreSQL with PostGIS from Debian; only for whoever asked for it."""
    _install("postgresql")
    version = max(Path("/usr/lib/postgresql").iterdir(), key=lambda folder: int(folder.name)).name
    _install(f"postgresql-{version}-postgis-3")


def _install(package: str) -> None:
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    command = [*as_root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", package]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


@contextmanager
def server(programs: Path) -> Iterator[dict[str, str]]:
    """Run a server in a temporary folder; give the environment that tells an engine of it."""
    folder = Path(tempfile.mkdtemp(prefix="ako-bench-"))
    user: list[str] = []
    if os.geteuid() == 0:
        entry = pwd.getpwnam(SERVER_USER)
        os.chown(folder, entry.pw_uid, entry.pw_gid)
        user = ["runuser", "-u", SERVER_USER, "--"]
    # The workers of one query share the machine's cores as the threads of the other engines do.
    settings = f"-k {folder} -c listen_addresses= -c fsync=off -c shared_buffers=512MB -c work_mem=256MB"

    def control(*arguments: str) -> None:
        command = [*user, str(programs / "pg_ctl"), "-D", str(folder / "data"), "-l", str(folder / "log"), "-w"]
        subprocess.run([*command, *arguments], check=True, cwd=folder, stdout=subprocess.DEVNULL)

    try:
        control("initdb", "-o", "--auth=trust --no-locale --encoding=UTF8 -U bench")
        control("start", "-o", settings)
        try:
            yield {SOCKET_VARIABLE: str(folder)}
        finally:
            control("stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


def intersect(run: Run, given: Input) -> None:
    """Load, subdivide, intersect, fetch, each timed; the zones' index belongs to loading."""
    import numpy as np
    import shapely

    socket = os.environ[SOCKET_VARIABLE]
    database = f"run_{os.getpid()}"
    with _connected(socket, "postgres") as cursor:
        cursor.execute(f"CREATE DATABASE {database}")
    with _connected(socket, database) as cursor:
        with run.phase("load"):
            cursor.execute(_TABLES)
            hexadecimal = shapely.to_wkb(given.zones, hex=True)
            numbers = range(len(given.zones))
            _copy(cursor, "zones", zip(numbers, given.zone_kind.tolist(), hexadecimal, strict=True))
            hexadecimal = shapely.to_wkb(given.footprints, hex=True)
            _copy(cursor, "footprints", zip(given.provision.tolist(), hexadecimal, strict=True))
            _copy(cursor, "relevance", np.argwhere(given.is_relevant).tolist())
            cursor.execute(_INDEXES)
            cursor.execute("SELECT postgis_lib_version()")
            run.facts["PostGIS"] = cursor.fetchone()[0]
        with run.phase("compute"):
            cursor.execute(_PARTS)
            cursor.execute(_PAIRS)
        with run.phase("write"):
            cursor.execute("SELECT zone, provision, ST_AsBinary(common) FROM pairs")
            rows = cursor.fetchall()
            common = shapely.from_wkb([bytes(wkb) for _, _, wkb in rows])
    with _connected(socket, "postgres") as cursor:
        cursor.execute(f"DROP DATABASE {database}")
    run.write(np.array([row[0] for row in rows]), np.array([row[1] for row in rows]), common)


@contextmanager
def _connected(socket: str, database: str) -> Iterator[Any]:
    import psycopg2

    connection = psycopg2.connect(host=socket, dbname=database, user="bench")
    connection.autocommit = True
    try:
        yield connection.cursor()
    finally:
        connection.close()


def _copy(cursor: Any, table: str, rows: Iterable[Sequence[object]]) -> None:
    text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
    cursor.copy_expert(f"COPY {table} FROM STDIN", io.StringIO(text))
