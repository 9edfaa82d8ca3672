#!/usr/bin/env python3
"""Distances: zones within 100 m of the large areas, against buffering each area whole; and what accuracy bands cost."""

from __future__ import annotations

import argparse

from benchmarks.files import SIZE_NAMES
from benchmarks.measure import Bench, machine, met, table, write_section

#: An area may differ from that with the exact buffer by the larger of the two (DESIGN section 3).
TOLERANCE, TOLERANCE_M2 = 1e-4, 1.0

#: PERFORMANCE target, agglomeration [s].
WITHIN_DISTANCE_S = 3.0

LABELS = {"distance": "**kernel of the plugin**", "distance-whole": "each area buffered whole"}
CHECKS = {"check-2": "check, drawings exact", "check-accuracy": "check, accuracies of 25 to 100 m"}


def report(bench: Bench) -> str:
    """Give the section of the results."""
    results = bench.results
    own = results["distance"].phase("compute")
    header = ["100 m around the large areas, 2 threads", "s", "/ ours", "processor s", "peak MB"]
    distances = [
        [
            label,
            results[name].phase("compute"),
            results[name].phase("compute") / own,
            results[name].processor_phase("compute"),
            max(results[name].peak_mb),
        ]
        for name, label in LABELS.items()
    ]
    exact = results["check-2"].phase("judge")
    checks = [
        [
            label,
            *(results[name].phase(phase) for phase in ("read", "judge")),
            results[name].phase("judge") / exact,
            results[name].facts["findings"],
        ]
        for name, label in CHECKS.items()
    ]
    facts = results["distance"].facts
    parts = [
        f"## Distances: {bench.size}",
        machine(results["versions"].facts),
        table(header, distances),
        f"{facts['pairs']} pairs; areas differ by {facts['largest_difference_m2']:.2g} m² at most."
        f" Target at the agglomeration: at most {WITHIN_DISTANCE_S:.0f} s"
        + (f", {met(own <= WITHIN_DISTANCE_S)}." if bench.size == "agglomeration" else "."),
        table(["accuracy bands, 2 threads", "read", "judge", "judge / exact", "findings"], checks),
    ]
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Measure, compare, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=SIZE_NAMES, default="agglomeration")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="small data, everything once, nothing kept")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.size, arguments.runs = "small", 1
    with Bench(arguments.size) as bench:
        engines = [bench.engine(name, arguments.runs) for name in (*LABELS, *CHECKS)]
        bench.measure([bench.engine("versions", 1), *engines])
        bench.require_same_pairs("distance-whole", ["distance"], relative=TOLERANCE, absolute_m2=TOLERANCE_M2)
        text = report(bench)
        print("\n" + text)
        if not arguments.quick:
            write_section(f"2-distance-{arguments.size}", text)


if __name__ == "__main__":
    main()
