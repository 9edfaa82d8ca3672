#!/usr/bin/env python3
"""The check in the real application: whether the window answers, the bar moves evenly, a cancel works, and memory."""

from __future__ import annotations

import argparse
import json
import math
import shutil
from collections.abc import Sequence
from typing import Any

from benchmarks.files import PROVISION_LAYERS, ROOT, SIZE_NAMES, DataSet
from benchmarks.measure import Bench, Job, machine, met, table, write_section

#: The window answers within, and a run ends after a cancel within [s]; the process takes no more than [MB].
GAP_S, CANCEL_S, PEAK_MB = 0.2, 1.0, 3 * 1024

#: Progress differs from the share of the time by no more than so many points, and stands still no longer than [s].
DEVIATION, STANDSTILL_S = 10.0, 2.0

#: Where a run is cancelled: at a progress [%], and after a time [s], when layers are read.
PROGRESS_MOMENTS = (5, 15, 30, 50, 70, 85, 90, 95, 99)
SECOND_MOMENTS = (0.2, 1.0, 2.0, 5.0)

#: So many places in the code are listed with their longest gaps.
LISTED = 15


def application(bench: Bench, moments: Sequence[dict[str, float] | None], *, accuracy: bool) -> Job:
    """Give the job that runs the application with its window on a screen in memory."""
    data = DataSet.of(bench.size, bench.seed)
    provisions = data.provisions(accuracy=accuracy)
    parameters = {
        "ZONES": [f"{data.zones}|layername=zones"],
        "PROVISIONS": [f"{provisions}|layername={name}" for name in PROVISION_LAYERS],
        "LANGUAGE": "pl",
        "OUTPUT": str(bench.folder / "findings.gpkg"),
    }
    job = bench.folder / "application-job.json"
    answer = bench.folder / "application.json"
    job.write_text(json.dumps({"parameters": parameters, "moments": moments, "answer": str(answer)}))
    command = ["xvfb-run", "--auto-servernum", str(ROOT / "scripts" / "qgis"), "--nologo"]
    environment = {
        "AKO_PROFILE": str(bench.folder.parent / "profile"),
        "AKO_BENCH_APPLICATION": str(job),
        "QT_QPA_PLATFORM": "xcb",
    }
    return Job("application", [*command, "--code", str(ROOT / "benchmarks" / "in_application.py")], 1, environment)


def report(bench: Bench, *, accuracy: bool) -> str:
    """Give the section of the results."""
    runs = bench.results["application"].facts["runs"]
    whole = runs[0]
    parts = [
        f"## In the application: {bench.size}" + (", accuracies of 25 to 100 m" if accuracy else ""),
        machine(bench.results["versions"].facts),
        f"One whole run in the background, {whole['wall']:.1f} s, then {len(runs) - 1} that are cancelled.",
        _whole_table(whole),
        _course(whole),
        _cancel_table(runs[1:]),
        _listing("Longest gaps of the event loop", whole["gaps"]),
        _listing("Longest times without a look for a cancel", whole["looks"]),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _whole_table(run: dict[str, Any]) -> str:
    gap, percentile = max(run["intervals"]), _percentile(run["intervals"], 0.99)
    deviation, standstill = deviation_of(run["samples"], run["wall"]), standstill_of(run["samples"], run["wall"])
    rows: list[list[object]] = [
        ["longest gap of the event loop, s", f"< {GAP_S}", gap, met(gap < GAP_S)],
        ["99th percentile of gaps, s", f"< {GAP_S}", percentile, met(percentile < GAP_S)],
        ["progress off the share of the time, points", f"≤ {DEVIATION:.0f}", deviation, met(deviation <= DEVIATION)],
        ["progress stands still, s", f"≤ {STANDSTILL_S:.0f}", standstill, met(standstill <= STANDSTILL_S)],
        ["peak memory, MB", f"≤ {PEAK_MB}", run["peak_mb"], met(run["peak_mb"] <= PEAK_MB)],
        ["memory before, MB", "", run["before_mb"], ""],
        ["memory after, MB", "", run["after_mb"], ""],
        ["result put on the map, s", "", run.get("load"), ""],
    ]
    return table(["whole run", "wanted", "", ""], rows)


def _cancel_table(runs: Sequence[dict[str, Any]]) -> str:
    if not runs:
        return ""
    rows: list[list[object]] = []
    for run in runs:
        moment = run["moment"]
        label = f"at {moment['progress']} %" if "progress" in moment else f"after {moment['seconds']} s"
        reached = run["samples"][-1][1]
        if run["cancel"] is None:
            rows.append([label, None, None, None, "ended before"])
        else:
            in_time = met(not run["ok"] and run["cancel"] <= CANCEL_S)
            rows.append([label, run["cancel"], max(run["intervals"]), run["peak_mb"], in_time])
        rows[-1].insert(1, reached)
    return table(
        ["cancelled", "progress at the end", "ends after s", "longest gap s", "peak MB", f"≤ {CANCEL_S}"], rows
    )


def deviation_of(samples: Sequence[tuple[float, float]], wall: float) -> float:
    """Give by how many points progress is off the share of the time at most."""
    return max((abs(progress - 100.0 * seconds / wall) for seconds, progress in samples), default=100.0)


def standstill_of(samples: Sequence[tuple[float, float]], wall: float) -> float:
    """Give the longest time for which progress does not move [s]."""
    moved, longest, last = 0.0, 0.0, 0.0
    for seconds, progress in samples:
        if progress != last:
            longest, moved, last = max(longest, seconds - moved), seconds, progress
    return max(longest, wall - moved)


def _percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[math.ceil(share * len(values)) - 1]


def _course(run: dict[str, Any]) -> str:
    """Give the progress at every tenth of the time."""
    samples, wall = run["samples"], run["wall"]
    tenths = [tenth / 10 for tenth in range(1, 10)]
    passed = [max((at for seconds, at in samples if seconds <= tenth * wall), default=0.0) for tenth in tenths]
    return table(["share of the time", *(f"{tenth:.0%}" for tenth in tenths)], [["progress", *passed]])


def _listing(title: str, entries: Sequence[dict[str, Any]]) -> str:
    """List the places with the longest entries, each with how many there were and their sum."""
    if not entries:
        return f"{title}: none of note."
    by_place: dict[str, list[dict[str, Any]]] = {}
    for entry in sorted(entries, key=lambda entry: -entry["seconds"]):
        by_place.setdefault(entry["where"], []).append(entry)
    rows: list[list[object]] = [
        [found[0]["seconds"], found[0]["at"], len(found), sum(entry["seconds"] for entry in found), f"`{where}`"]
        for where, found in by_place.items()
    ]
    return f"{title}:\n\n" + table(["longest s", "at %", "times", "together s", "where"], rows[:LISTED])


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=SIZE_NAMES, default="agglomeration")
    parser.add_argument("--accuracy", action="store_true", help="drawings that may be off by 25 to 100 m")
    parser.add_argument("--no-cancel", action="store_true", help="only one whole run")
    parser.add_argument("--cancel-at", nargs="*", type=int, default=PROGRESS_MOMENTS, help="progress values")
    parser.add_argument("--quick", action="store_true", help="one whole run on small data, nothing kept")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.size, arguments.no_cancel = "small", True
    if shutil.which("xvfb-run") is None:
        parser.error("xvfb-run is not installed; make setup installs it")
    moments: list[dict[str, float] | None] = [None]
    if not arguments.no_cancel:
        moments += [{"seconds": seconds} for seconds in SECOND_MOMENTS]
        moments += [{"progress": progress} for progress in arguments.cancel_at]
    with Bench(arguments.size) as bench:
        jobs = [bench.engine("versions", 1), application(bench, moments, accuracy=arguments.accuracy)]
        bench.measure(jobs)
        error = bench.results["application"].facts["error"]
        if error:
            raise RuntimeError(error)
        text = report(bench, accuracy=arguments.accuracy)
        print("\n" + text)
        if not arguments.quick:
            suffix = "-accuracy" if arguments.accuracy else ""
            write_section(f"4-application-{arguments.size}{suffix}", text)


if __name__ == "__main__":
    main()
