"""Runs engines in turn, each in a fresh process, and puts medians into tables."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.files import CACHE, PROVISION_LAYERS, ROOT, SEED, DataSet

KB_PER_MB = 1024

QGIS_PROCESS = str(ROOT / "scripts" / "qgis_process")


class Disagreement(Exception):
    """Engines gave different pairs or areas, so their times mean nothing."""


@dataclass(frozen=True)
class Job:
    """What to run: an engine by name, or a command; how often; for whom it needs what in its environment."""

    name: str
    command: Sequence[str]
    runs: int
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Measured:
    """Runs of one job: wall and processor time of the process [s], peak memory [MB], and its own notes."""

    name: str
    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    peak_mb: list[float] = field(default_factory=list)
    seconds: list[dict[str, float]] = field(default_factory=list)
    processor_seconds: list[dict[str, float]] = field(default_factory=list)
    facts: dict[str, object] = field(default_factory=dict)

    def phase(self, *names: str) -> float:
        """Give the median of the sum of phases [s]."""
        return statistics.median(sum(run[name] for name in names) for run in self.seconds)

    def processor_phase(self, *names: str) -> float:
        """Give the median processor time of the sum of phases [s]."""
        return statistics.median(sum(run[name] for name in names) for run in self.processor_seconds)

    @property
    def median_wall(self) -> float:
        """Give the median wall time of the process [s]."""
        return statistics.median(self.wall)

    @property
    def median_processor(self) -> float:
        """Give the median processor time of the process and those it waited for [s]."""
        return statistics.median(self.processor)


class Bench:
    """Measures jobs on data of one size; leaves what the last run of each gave in a folder for comparison."""

    def __init__(self, size: str, seed: int = SEED) -> None:
        self.size = size
        self.seed = seed
        self.results: dict[str, Measured] = {}
        self.folder = CACHE

    def __enter__(self) -> Bench:
        command = [sys.executable, "-m", "benchmarks.synthetic", self.size, "--seed", str(self.seed)]
        print(_checked(command), end="", flush=True)
        self.folder = Path(tempfile.mkdtemp(prefix="run-", dir=CACHE))
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder)

    def engine(self, name: str, runs: int, environment: Mapping[str, str] | None = None) -> Job:
        """Give the job that runs an engine of ``engines.py``."""
        command = [sys.executable, "-m", "benchmarks.engines", name, self.size, str(self.folder / name)]
        return Job(name, [*command, "--seed", str(self.seed)], runs, environment or {})

    def qgis_process(self, name: str, runs: int, *arguments: str) -> Job:
        """Give the job that runs QGIS's own executable, with a profile that is complete before the first run."""
        environment = {"AKO_PROFILE": str(CACHE / "profile")}
        _checked([QGIS_PROCESS, "--version"], environment)
        return Job(name, [QGIS_PROCESS, *arguments], runs, environment)

    def qgis_check(self, name: str, runs: int, rule_book: Path | None = None) -> Job:
        """Give the job that checks as planners do, from file to file; its findings are in ``<name>.gpkg``."""
        data = DataSet.of(self.size, self.seed)
        provisions = data.provisions(accuracy=False)
        return self.qgis_process(
            name,
            runs,
            *("run", "ako:checkconformity", "--", f"ZONES={data.zones}|layername=zones"),
            *(f"PROVISIONS={provisions}|layername={layer}" for layer in PROVISION_LAYERS),
            *([] if rule_book is None else [f"RULEBOOK={rule_book}"]),
            *("LANGUAGE=en", f"OUTPUT={self.folder / name}.gpkg"),
        )

    def measure(self, jobs: Sequence[Job]) -> None:
        """Run all jobs once, then all again, and so on: what else the machine does then hits everybody."""
        for number in range(max(job.runs for job in jobs)):
            for job in jobs:
                if number < job.runs:
                    self._run(job)

    def _run(self, job: Job) -> None:
        measured = self.results.setdefault(job.name, Measured(job.name))
        (self.folder / f"{job.name}.gpkg").unlink(missing_ok=True)
        start = time.perf_counter()
        log = self.folder / f"{job.name}.log"
        with log.open("wb") as output:
            environment = {**os.environ, **job.environment}
            process = subprocess.Popen(
                job.command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
            # Unlike polling, this knows the highest peak; a parent that is small does not hide it.
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        if process.returncode != 0:
            text = log.read_text(errors="replace")
            raise RuntimeError(f"{job.name} ended with status {process.returncode}:\n{text}")
        measured.wall.append(wall)
        measured.processor.append(usage.ru_utime + usage.ru_stime)
        measured.peak_mb.append(usage.ru_maxrss / KB_PER_MB)
        notes = self.folder / f"{job.name}.json"
        if notes.is_file():
            noted = json.loads(notes.read_text())
            measured.seconds.append(noted["seconds"])
            measured.processor_seconds.append(noted["processor"])
            measured.facts.update(noted["facts"])
        phases = "  ".join(f"{name} {value:.2f}" for name, value in (measured.seconds or [{}])[-1].items())
        print(f"{job.name:18} {wall:7.2f} s  {phases}", flush=True)

    def findings(self, name: str) -> tuple[int, float]:
        """Give the number of findings that a run through QGIS wrote, and their area [m2]."""
        with closing(sqlite3.connect(self.folder / f"{name}.gpkg")) as connection:
            return connection.execute(f'SELECT count(*), sum(area_m2) FROM "{name}"').fetchone()

    def require_same_findings(self, names: Sequence[str], tolerance: float) -> None:
        """Raise Disagreement unless checks gave the same number of findings, and the same area but for a share."""
        found = {
            name: (facts["findings"], facts["area_m2"]) if (facts := self.results[name].facts) else self.findings(name)
            for name in names
        }
        count, area = found[names[0]]
        if any(own != count or abs(size - area) > tolerance * area for own, size in found.values()):
            raise Disagreement(f"number and area of findings differ: {found}")

    def require_same_pairs(self, reference: str, others: Sequence[str], *, relative: float, absolute_m2: float) -> None:
        """Raise Disagreement unless engines gave the same pairs and areas.

        Areas may differ by the larger of the two tolerances; a pair that only one gave, by as much.
        """
        # Not before everything has run, since whoever measures has to be small.
        import numpy as np

        expected = _pairs(self.folder / f"{reference}.npz")
        for name in others:
            found = _pairs(self.folder / f"{name}.npz")
            wrong = [
                (pair, expected.get(pair, 0.0), found.get(pair, 0.0))
                for pair in expected.keys() | found.keys()
                if abs(expected.get(pair, 0.0) - found.get(pair, 0.0))
                > max(relative * expected.get(pair, 0.0), absolute_m2)
            ]
            if wrong:
                shown = "; ".join(f"zone {z}, provision {p}: {a} and {b} m2" for (z, p), a, b in sorted(wrong)[:5])
                raise Disagreement(f"{reference} and {name} differ in {len(wrong)} of {len(expected)} pairs: {shown}")
            largest = max((abs(expected[pair] - found.get(pair, 0.0)) for pair in expected), default=0.0)
            common = np.array([[expected[pair], found[pair]] for pair in expected.keys() & found.keys()])
            share = float((np.abs(common[:, 0] - common[:, 1]) / common[:, 0]).max())
            self.results[name].facts.update(largest_difference_m2=largest, largest_difference=share)


def _pairs(path: Path) -> dict[tuple[int, int], float]:
    import numpy as np

    stored = np.load(path)
    return dict(
        zip(
            zip(stored["zone"].tolist(), stored["provision"].tolist(), strict=True),
            stored["area"].tolist(),
            strict=True,
        )
    )


def _checked(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **(environment or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Give a Markdown table; numbers are rounded to three digits, nothing is ``-``."""
    lines = [header, ["---"] * len(header), *([_cell(value) for value in row] for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _cell(value: object) -> str:
    if value is None:
        return "-"
    if not isinstance(value, float):
        return str(value)
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def met(is_met: bool) -> str:
    """Say whether a target is met."""
    return "met" if is_met else "**missed**"


def machine(versions: Mapping[str, object]) -> str:
    """Say on what was measured."""
    with Path("/proc/cpuinfo").open() as lines:
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "?")
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    parts = ", ".join(f"{name} {version}" for name, version in versions.items())
    return f"{os.cpu_count()} cores of {model}, load {load}; {parts}."


def write_section(name: str, text: str) -> None:
    """Put a section among those of the other benchmarks into ``results.md``."""
    sections = CACHE / "sections"
    sections.mkdir(parents=True, exist_ok=True)
    (sections / f"{name}.md").write_text(text.strip() + "\n", encoding="utf-8")
    parts = [path.read_text(encoding="utf-8") for path in sorted(sections.iterdir())]
    (CACHE / "results.md").write_text("\n".join(parts), encoding="utf-8")
