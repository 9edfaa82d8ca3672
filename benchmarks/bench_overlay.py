#!/usr/bin/env python3
"""The overlay kernel against its rivals doing the same work, the whole check by phases, and the way through QGIS.

``--quick`` runs everything on a small data set once: it proves that engines agree, not how fast they are.
"""

from __future__ import annotations

import argparse
import csv
from contextlib import ExitStack
from pathlib import Path

from benchmarks import postgis
from benchmarks.files import ROOT, SIZE_NAMES
from benchmarks.measure import Bench, Job, Measured, machine, met, table, write_section

SHIPPED_RULES = ROOT / "ako_qgis_plugin" / "core" / "rulebook" / "rules.csv"

#: Areas of one pair may differ by this share, whoever computes them.
AREA_TOLERANCE = 1e-6

#: A minute and more at the agglomeration: run once unless told otherwise.
SLOW = ("overlay", "native-footprints", "native-zones")

LABELS = {
    "ours-2": "**kernel of the plugin, 2 threads**",
    "ours-1": "kernel of the plugin, 1 thread",
    "limit": "limit: crossed zones alone, 2 threads",
    "postgis": "PostGIS with ST_Subdivide",
    "sjoin": "geopandas.sjoin + intersection",
    "overlay": "geopandas.overlay",
    "native-footprints": "native:intersection, provisions as INPUT",
    "native-zones": "native:intersection, zones as INPUT",
}

#: PERFORMANCE targets: how many times faster than each the whole algorithm has to be, file to file.
TIMES_FASTER = ((("native-footprints", "native-zones"), 15.0), (("sjoin",), 8.0), (("postgis",), 4.0))

#: Reading and intersecting with 2 threads may take so many times the limit.
TIMES_THE_LIMIT = 2.5


def jobs(bench: Bench, runs: int, slow_runs: int, socket: dict[str, str] | None) -> list[Job]:
    """Give everything that is measured, in the order of its turn."""
    fast = ["ours-2", "ours-1", "limit", "sjoin", "check-2", "check-1", "check-overlap", "qgis-phases"]
    rivals = [bench.engine("postgis", runs, socket)] if socket is not None else []
    return [
        bench.engine("versions", 1),
        *(bench.engine(name, runs) for name in fast),
        bench.qgis_check("qgis_process", runs),
        bench.qgis_check("qgis_process-overlap", runs, overlap_rules(bench.folder)),
        bench.qgis_process("qgis_process-start", runs, "help", "ako:checkconformity"),
        *rivals,
        *(bench.engine(name, slow_runs) for name in SLOW),
    ]


def overlap_rules(folder: Path) -> Path:
    """Write the shipped rule book without distances, neighbours and reservations: the work that rivals do."""
    with SHIPPED_RULES.open(encoding="utf-8-sig", newline="") as shipped:
        reader = csv.DictReader(shipped)
        rows = [row for row in reader if row["relation"] == "overlap"]
    path = folder / "rules_overlap.csv"
    with path.open("w", encoding="utf-8", newline="") as chosen:
        writer = csv.DictWriter(chosen, reader.fieldnames or [])
        writer.writeheader()
        writer.writerows(rows)
    return path


def report(bench: Bench) -> str:
    """Give the section of the results."""
    results = bench.results
    parts = [
        f"## Overlay: {bench.size}",
        machine(results["versions"].facts),
        f"{results['ours-2'].facts['pairs']} pairs over 10 m², of which {results['limit'].facts['crossed']} zones are"
        f" crossed by a boundary. Medians of {len(results['ours-2'].wall)} runs"
        f" ({len(results['overlay'].wall)} of the slow ones), in turn, each in a fresh process; everybody reads the"
        " same GeoPackages, gives the same pairs and areas, and writes them.",
        _kernel_table(results),
        _check_table(results),
    ]
    if bench.size != "small":
        parts.append(_target_table(results))
    return "\n\n".join(parts) + "\n"


def _kernel_table(results: dict[str, Measured]) -> str:
    ours = results["ours-2"]
    rows: list[list[object]] = []
    for name, label in LABELS.items():
        if name not in results:
            continue
        result = results[name]
        kernel, wall = result.phase("compute"), result.median_wall
        # The server of PostGIS computes in other processes, and the limit does more than it times.
        alone = None if name == "postgis" else result.processor_phase("compute")
        whole = [None, None] if name == "limit" else [wall, wall / ours.median_wall]
        share = None if alone is None else alone / ours.processor_phase("compute")
        rows.append([label, kernel, kernel / ours.phase("compute"), alone, share, *whole, max(result.peak_mb)])
    header = ["engine", "kernel s", "/ ours", "its processor s", "/ ours", "process s", "/ ours", "peak MB"]
    return table(header, rows)


CHECKS = {
    "check-2": "in memory, 2 threads",
    "check-1": "in memory, 1 thread",
    "check-overlap": "in memory, overlap rules alone",
    "qgis-phases": "inside PyQGIS",
    "qgis_process": "**qgis_process, file to file**",
    "qgis_process-overlap": "qgis_process, overlap rules alone",
    "qgis_process-start": "qgis_process, start and end alone",
}

#: Phases of the engines, by column; what has no such phase has none.
PHASES = {"in": ("file", "in"), "read": ("read",), "judge": ("judge", "check"), "out": ("out",)}


def _check_table(results: dict[str, Measured]) -> str:
    rows: list[list[object]] = []
    for name, label in CHECKS.items():
        result = results[name]
        noted = set(result.seconds[0]) if result.seconds else set()
        phases = [next((result.phase(phase) for phase in phases if phase in noted), None) for phases in PHASES.values()]
        rows.append([label, *phases, result.median_wall, result.median_processor, max(result.peak_mb)])
    return table(["whole check", *PHASES, "process s", "processor s", "peak MB"], rows)


def _target_table(results: dict[str, Measured]) -> str:
    rows: list[list[object]] = []
    for name, what in (("qgis_process-overlap", "overlap rules alone"), ("qgis_process", "all rules")):
        own = results[name]
        for rivals, wanted in TIMES_FASTER:
            if rivals[0] in results:
                ratio = min(results[rival].median_wall for rival in rivals) / own.median_wall
                spent = min(results[rival].median_processor for rival in rivals) / own.median_processor
                label = f"ako:checkconformity, {what}: times faster than {rivals[0].split('-')[0]}"
                by_processor = None if rivals[0] == "postgis" else spent
                rows.append([label, f"≥ {wanted:.0f}", ratio, by_processor, met(ratio >= wanted)])
    ratio = results["ours-2"].phase("read", "compute") / results["limit"].phase("read", "compute")
    spent = results["ours-2"].processor_phase("read", "compute") / results["limit"].processor_phase("read", "compute")
    rows.append(
        ["read and kernel, times the limit", f"≤ {TIMES_THE_LIMIT}", ratio, spent, met(ratio <= TIMES_THE_LIMIT)]
    )
    inside = results["qgis-phases"]
    ratio = inside.phase("in", "out") / inside.phase("check")
    rows.append(["way through QGIS in and out, times the check", "≤ 1", ratio, None, met(ratio <= 1)])
    return table(["target", "wanted", "by the clock", "by processor time", ""], rows)


def main() -> None:
    """Measure, compare, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=SIZE_NAMES, default="agglomeration")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--slow-runs", type=int, default=1, help="runs of rivals that take a minute and more")
    parser.add_argument("--quick", action="store_true", help="small data, everything once, nothing kept")
    parser.add_argument("--install-postgis", action="store_true", help="install a PostGIS server from Debian first")
    parser.add_argument("--no-postgis", action="store_true", help="leave PostGIS out even where it is installed")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.size, arguments.runs, arguments.slow_runs = "small", 1, 1
    if arguments.install_postgis:
        postgis.install_server()
    programs = None if arguments.no_postgis else postgis.find_server()
    with ExitStack() as stack:
        bench = stack.enter_context(Bench(arguments.size))
        socket = stack.enter_context(postgis.server(programs)) if programs else None
        if programs is None:
            print("PostGIS is left out: no server found; --install-postgis installs one")
        bench.measure(jobs(bench, arguments.runs, arguments.slow_runs, socket))
        rivals = [name for name in LABELS if name in bench.results and name != "ours-2"]
        bench.require_same_pairs("ours-2", rivals, relative=AREA_TOLERANCE, absolute_m2=0.0)
        bench.require_same_findings(["check-2", "check-1", "qgis_process"], AREA_TOLERANCE)
        bench.require_same_findings(["check-overlap", "qgis_process-overlap"], AREA_TOLERANCE)
        text = report(bench)
        print("\n" + text)
        if not arguments.quick:
            write_section(f"1-overlay-{arguments.size}", text)


if __name__ == "__main__":
    main()
