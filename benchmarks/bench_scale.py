#!/usr/bin/env python3
"""The voivodeship against the agglomeration: how time grows with the number of zones, and the peak memory."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence

from benchmarks.files import SIZE_NAMES
from benchmarks.measure import Bench, machine, met, table, write_section

#: PERFORMANCE targets: time grows as the number of zones to this power at most; peak memory [MB].
EXPONENT, PEAK_MB = 1.1, 3 * 1024

LABELS = {
    "ours-2": "kernel alone, 2 threads",
    "check-2": "check in memory, 2 threads",
    "qgis_process": "**qgis_process, file to file**",
}


def report(small: Bench, large: Bench) -> str:
    """Give the section of the results."""
    zones = [bench.results["ours-2"].facts["zones"] for bench in (small, large)]
    pairs = [bench.results["ours-2"].facts["pairs"] for bench in (small, large)]
    rows: list[list[object]] = []
    for name, label in LABELS.items():
        seconds = [_seconds(bench, name) for bench in (small, large)]
        power = math.log(seconds[1] / seconds[0]) / math.log(zones[1] / zones[0])
        peak = max(large.results[name].peak_mb)
        rows.append([label, *seconds, power, met(power <= EXPONENT), peak, met(peak <= PEAK_MB)])
    header = ["", f"{small.size} s", f"{large.size} s", "exponent", f"≤ {EXPONENT}", "peak MB", f"≤ {PEAK_MB}"]
    parts = [
        f"## Scale: {small.size} and {large.size}",
        machine(large.results["versions"].facts),
        f"{zones[0]} and {zones[1]} zones, {pairs[0]} and {pairs[1]} pairs; the exponent is that of the number of"
        " zones, and the number of provisions grows with it.",
        table(header, rows),
        _phases((small, large)),
    ]
    return "\n\n".join(parts) + "\n"


def _seconds(bench: Bench, name: str) -> float:
    result = bench.results[name]
    return result.phase("compute") if name == "ours-2" else result.median_wall


def _phases(benches: Sequence[Bench]) -> str:
    names = ("file", "read", "judge")
    rows = [[bench.size, *(bench.results["check-2"].phase(name) for name in names)] for bench in benches]
    return table(["check in memory, 2 threads", *names], rows)


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs=2, choices=SIZE_NAMES, default=["agglomeration", "voivodeship"])
    parser.add_argument("--runs", type=int, default=1)
    arguments = parser.parse_args()
    with Bench(arguments.sizes[0]) as small, Bench(arguments.sizes[1]) as large:
        for bench in (small, large):
            bench.measure(
                [
                    bench.engine("versions", 1),
                    bench.engine("ours-2", arguments.runs),
                    bench.engine("check-2", arguments.runs),
                    bench.qgis_check("qgis_process", arguments.runs),
                ]
            )
            bench.require_same_findings(["check-2", "qgis_process"], 1e-6)
        text = report(small, large)
        print("\n" + text)
        write_section("3-scale", text)


if __name__ == "__main__":
    main()
