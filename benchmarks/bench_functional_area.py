#!/usr/bin/env python3
"""Flows, links, delimitation and comparison on a country of 2,477 municipalities, beside pandas and networkx alone.

Each task is done by the plugin's core and by ``functional_plain`` on the same data, in turn, each in a process of its
own, so that peak memory is that of one side. Both have to give the same answer before a time counts. The plugin also
says what hidden flows leave open, and why each unit is where it is; the notebook does not.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.files import CACHE  # noqa: E402
from benchmarks.measure import Bench, Disagreement, Job, machine, met, table, write_section  # noqa: E402

#: Municipalities of Poland, of the voivodeship, and of the quick run.
COUNTRY, QUICK = 2_477, 90

#: "Links and each method in seconds" [s].
WITHIN_S = 10.0

#: One side measures borders within a tolerance: lengths may differ by this much [m], and pairs with less than four
#: times as much in common may be missing from either.
BORDER_M = 50.0

DATA = "data"


class Runs(Bench):
    """Runs of tasks; data are made by the first of them."""

    def __enter__(self) -> Runs:
        CACHE.mkdir(parents=True, exist_ok=True)
        self.folder = Path(tempfile.mkdtemp(prefix="run-", dir=CACHE))
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder)

    def job(self, task: str, side: str, count: int, runs: int) -> Job:
        """Give the job that does a task on a side."""
        name = f"{task}-{side}"
        command = [sys.executable, "-m", "benchmarks.functional_tasks", task, side, str(count)]
        return Job(name, [*command, str(self.folder / name)], runs)


def require_same(folder: Path, task: str, relative: float) -> str:
    """Raise Disagreement unless both sides gave the same answer; says how large it is."""
    import numpy as np

    ours, plain = (dict(np.load(folder / f"{task}-{side}.npz")) for side in ("ours", "plain"))
    if task == "neighbours":
        return _same_neighbours(ours, plain)
    for name, values in ours.items():
        other = plain[name]
        if values.shape != other.shape or not np.allclose(values, other, rtol=relative, atol=1e-9, equal_nan=True):
            where = np.flatnonzero(np.asarray(values != other).reshape(-1))[:5] if values.shape == other.shape else ()
            raise Disagreement(f"{task}: {name} differs, shapes {values.shape} and {other.shape}, first at {where}")
    return ", ".join(f"{name} {'x'.join(map(str, values.shape))}" for name, values in ours.items())


def _same_neighbours(ours: dict, plain: dict) -> str:
    sides = [
        {tuple(pair): length for pair, length in zip(each["pairs"].tolist(), each["border"].tolist(), strict=True)}
        for each in (ours, plain)
    ]
    apart = [
        (pair, *(side.get(pair, 0.0) for side in sides))
        for pair in sides[0].keys() | sides[1].keys()
        if (pair not in sides[0] or pair not in sides[1]) and max(side.get(pair, 0.0) for side in sides) > 4 * BORDER_M
    ]
    common = sides[0].keys() & sides[1].keys()
    apart += [(pair, sides[0][pair], sides[1][pair]) for pair in common if _differ(sides[0][pair], sides[1][pair])]
    if apart:
        raise Disagreement(f"neighbours: {len(apart)} pairs differ, such as {apart[:3]}")
    return f"{len(common)} pairs and their borders within {BORDER_M:.0f} m"


def _differ(one: float, other: float) -> bool:
    return abs(one - other) > BORDER_M


def report(runs: Runs, titles: dict[str, tuple[str, float]], count: int) -> str:
    """Give the section of the results; both sides were found equal for each task."""
    rows, worst = [], 0.0
    for task, (title, relative) in titles.items():
        answer = require_same(runs.folder, task, relative)
        ours, plain = (runs.results[f"{task}-{side}"] for side in ("ours", "plain"))
        # Of the processor: it does not depend on what else the machine does.
        seconds, others = ours.processor_phase("run"), plain.processor_phase("run")
        worst = max(worst, seconds)
        peaks = [max(each.peak_mb) for each in (ours, plain)]
        rows.append([title, seconds, others, others / seconds, *peaks, answer])
    data = max(runs.results[f"{DATA}-ours"].peak_mb)
    import networkx
    import numpy
    import pandas

    versions = {each.__name__: each.__version__ for each in (numpy, pandas, networkx)}
    header = [
        "processor time, 1 thread",
        "plugin s",
        "pandas, networkx s",
        "ratio",
        "plugin MB",
        "pandas, networkx MB",
        "equal answers",
    ]
    facts = (
        f"Peak memory is that of the process with its data, which alone take {data:.0f} MB. Slowest task of the plugin:"
        f" {worst:.1f} s of {WITHIN_S:.0f} s allowed, {met(worst <= WITHIN_S)}. The plugin's times include the bounds"
        " of hidden flows, criteria and reasons of every unit, which the notebook does not have; its sweep finds the"
        " exact value at which each unit flips, the notebook's only computes the listed thresholds."
    )
    title = f"## Functional area: {count} municipalities"
    return "\n\n".join([title, machine(versions), table(header, rows), facts]) + "\n"


def main() -> None:
    """Measure, compare, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="few municipalities, once, nothing kept")
    parser.add_argument("--tasks", nargs="*", help="only these")
    arguments = parser.parse_args()
    count = QUICK if arguments.quick else COUNTRY
    repeated = 1 if arguments.quick else arguments.runs
    # Titles alone: whoever measures has to stay small.
    titles = {name: each for name, each in _titles().items() if not arguments.tasks or name in arguments.tasks}
    with Runs("functional-area") as runs:
        runs.measure([runs.job(DATA, "ours", count, 1)])
        runs.measure([runs.job(task, side, count, repeated) for task in titles for side in ("ours", "plain")])
        text = report(runs, titles, count)
    print(text)
    if not arguments.quick and not arguments.tasks:
        write_section("7-functional-area", text)


def _titles() -> dict[str, tuple[str, float]]:
    """Give the title of each task, and how much its numbers may differ, from a process of its own."""
    import json
    import subprocess

    code = (
        "import json; from benchmarks.functional_tasks import TASKS;"
        " print(json.dumps({name: (task.title, task.relative) for name, task in TASKS.items()}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name: tuple(each) for name, each in json.loads(done.stdout).items()}


if __name__ == "__main__":
    main()
