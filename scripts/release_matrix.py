"""Runs all tests on Debian 12 and 13, shows the outcome as a table, and compares the findings of the two releases.

Usage: release_matrix.py          both releases; results in build/matrix
       release_matrix.py --row    the release of this machine alone

The other release lies in a folder that scripts/in_other_debian.sh makes once, in a few minutes.
"""

from __future__ import annotations

import csv
import json
import math
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MATRIX = ROOT / "build" / "matrix"
#: Groups of tests, by the targets of the Makefile that run them.
GROUPS = ("test-core", "test-qgis", "test-application")
#: Measures may differ by so much between two releases of GEOS, relative, and below one by as many metres.
TOLERANCE = 1e-6
MEASURES = {"area_m2", "zone_share_pct", "length_m", "min_distance_m", "built_up_pct"}
#: A hash tells where two releases differ by less than the tolerance; it is counted and no difference.
HASH = "geometry_hash"
COLUMNS = ("release", "qgis", "python", "geos", "passed", "failed", "skipped", "minutes")
#: Differences shown; the count says how many there are.
SHOWN = 10

Rows = dict[str, dict[str, str]]


def release() -> str:
    """Give the code name of this machine's Debian."""
    return platform.freedesktop_os_release()["VERSION_CODENAME"]


def counts(folder: Path) -> dict[str, int]:
    """Count the tests of each outcome in the reports of pytest; a group without a report is one failure."""
    found = dict.fromkeys(("passed", "failed", "skipped"), 0)
    for group in GROUPS:
        report = folder / f"{group}.xml"
        if not report.is_file():
            found["failed"] += 1
            continue
        suite = ElementTree.parse(report).getroot().find("testsuite")
        failed, skipped = int(suite.get("failures")) + int(suite.get("errors")), int(suite.get("skipped"))
        found["failed"] += failed
        found["skipped"] += skipped
        found["passed"] += int(suite.get("tests")) - failed - skipped
    return found


def write_findings(path: Path) -> None:
    """Check the sample in the real qgis_process and write all fields of its findings, sorted."""
    from scripts.demo import SAMPLE
    from scripts.demo_steps import Results, check_conformity

    with tempfile.TemporaryDirectory() as folder:
        results = Results(Path(folder))
        check_conformity(Path(shutil.copy(SAMPLE, folder)), results, "pl")
        with closing(sqlite3.connect(results.findings)) as connection:
            cursor = connection.execute('SELECT * FROM "findings" ORDER BY finding_id')
            names = [column[0] for column in cursor.description]
            kept = [place for place, name in enumerate(names) if name not in ("fid", "geom")]
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(names[place] for place in kept)
                writer.writerows([row[place] for place in kept] for row in cursor)


def run_row() -> None:
    """Run all tests of this release and leave reports, findings and a row of the table in build/matrix."""
    import shapely
    from qgis.core import Qgis

    folder = MATRIX / release()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    start = time.monotonic()
    # Each group runs, whatever came before it.
    subprocess.run(["make", "--keep-going", "test", f"RESULTS={folder}"], cwd=ROOT, check=False)
    row = {
        "release": release(),
        "qgis": Qgis.version().partition("-")[0],
        "python": platform.python_version(),
        "geos": ".".join(map(str, shapely.geos_version)),
        **counts(folder),
        "minutes": round((time.monotonic() - start) / 60, 1),
    }
    write_findings(folder / "findings.csv")
    (folder / "row.json").write_text(json.dumps(row), encoding="utf-8")


def findings(path: Path) -> Rows:
    """Read findings by their id."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["finding_id"]: row for row in csv.DictReader(file)}


def same(name: str, first: str, second: str) -> bool:
    """Say whether a field has the same value on both releases, measures within the tolerance."""
    if name in MEASURES and first and second:
        return math.isclose(float(first), float(second), rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    return first == second


def differences(first: Rows, second: Rows) -> list[str]:
    """Say in words where two runs differ beyond the tolerance."""
    found = [f"finding {key} is on one release only" for key in sorted(first.keys() ^ second.keys())]
    for key in sorted(first.keys() & second.keys()):
        one, other = first[key], second[key]
        fields = [name for name in {**one, **other} if name != HASH and not same(name, one.get(name), other.get(name))]
        found += [f"finding {key}: {name} is {one.get(name)} and {other.get(name)}" for name in fields]
    return found


def other_hashes(first: Rows, second: Rows) -> int:
    """Count the findings of both runs whose geometry has another hash."""
    return sum(first[key][HASH] != second[key][HASH] for key in first.keys() & second.keys())


def compare(folders: list[Path]) -> bool:
    """Print how the findings of two releases compare; say whether they are the same."""
    first, second = (findings(folder / "findings.csv") for folder in folders)
    found = differences(first, second)
    print(f"\n{len(first)} and {len(second)} findings of the sample, {len(found)} differences beyond {TOLERANCE:g};")
    print(f"{other_hashes(first, second)} geometries differ by less (their hashes do).")
    for line in found[:SHOWN]:
        print(line)
    return not found


def table(rows: list[dict]) -> str:
    """Give the rows as text, a column each."""
    lines = [COLUMNS, *([str(row[name]) for name in COLUMNS] for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(COLUMNS))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def run_both() -> bool:
    """Run the matrix; say whether every test passed on both releases and the findings are the same."""
    if subprocess.run(["git", "-C", ROOT, "diff", "--quiet", "HEAD"], check=False).returncode:
        print("release_matrix: the other release tests HEAD, without what is not committed here.")
    shutil.rmtree(MATRIX, ignore_errors=True)
    make = ["make", "matrix-row"]
    elsewhere = {**os.environ, "AKO_FETCH": str(MATRIX.relative_to(ROOT))}
    subprocess.run(make, cwd=ROOT, check=False)
    subprocess.run([ROOT / "scripts" / "in_other_debian.sh", *make], cwd=ROOT, check=False, env=elsewhere)
    folders = sorted(path.parent for path in MATRIX.glob("*/row.json"))
    rows = [json.loads((folder / "row.json").read_text(encoding="utf-8")) for folder in folders]
    print(f"\n{table(rows)}")
    if len(rows) < 2:
        print("A release gave no row: see what it said above.")
        return False
    return compare(folders) and not any(row["failed"] for row in rows)


if __name__ == "__main__":
    if "--row" in sys.argv:
        run_row()
    else:
        sys.exit(0 if run_both() else 1)
