"""Fuzzes all targets, as many at a time as there are processors; prints what was done, fails if anything broke."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from fuzz.seeds import seeds
from fuzz.targets import TARGETS

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "fuzz"

#: Inputs are small, so that what takes long or much is a fault of the reader and not of the file.
MAX_INPUT_BYTES = 2**16
#: libFuzzer stops a process beyond these, by the clock; the harness tells slow and greedy inputs well below.
HANG_S = 120
MEMORY_MB = 2048

_DONE = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_STATUS = re.compile(r"^#(\d+)\s.*?cov: (\d+) ft: (\d+)", re.MULTILINE)


@dataclass
class Outcome:
    """What fuzzing one target gave."""

    name: str
    executions: int = 0
    edges: int = 0
    corpus: int = 0
    seconds: float = 0.0
    reached: str = ""
    crashes: list[Path] = field(default_factory=list)
    trouble: str = ""


def fuzz(name: str, seconds: float) -> Outcome:
    """Fuzz one target for some time; begins again where a crash ended the process."""
    folder = FOLDER / name
    _prepare(folder, seeds(name))
    outcome = Outcome(name)
    began = time.monotonic()
    while (left := seconds - (time.monotonic() - began)) > 1:
        text, status = _run_once(name, folder, left)
        _count(outcome, text)
        # A crash that ends the process leaves its input; what ends it without one, or too early, is a fault of ours.
        if f"{folder}/crashes/" not in text and (status or "DONE" not in text):
            outcome.trouble = text[-2000:]
            break
    outcome.seconds = time.monotonic() - began
    outcome.corpus = sum(1 for _ in (folder / "corpus").iterdir())
    outcome.crashes = sorted(path for path in (folder / "crashes").iterdir() if path.suffix != ".txt")
    outcome.reached = _reached(name, folder / "corpus")
    return outcome


def _prepare(folder: Path, files: dict[str, bytes]) -> None:
    for part in ("corpus", "crashes", "seeds"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for old in (folder / "crashes").iterdir():
        old.unlink()
    for file, content in files.items():
        (folder / "seeds" / file).write_bytes(content)


def _run_once(name: str, folder: Path, seconds: float) -> tuple[str, int]:
    command = [
        *(sys.executable, "-m", "fuzz.harness", name, folder, folder / "corpus", folder / "seeds"),
        *(f"-max_total_time={max(int(seconds), 1)}", f"-timeout={HANG_S}", f"-rss_limit_mb={MEMORY_MB}"),
        *(
            f"-max_len={MAX_INPUT_BYTES}",
            "-len_control=0",
            # By the clock, which a busy machine makes long; the harness counts the time of the processor.
            "-report_slow_units=1000000",
            "-print_final_stats=1",
            f"-artifact_prefix={folder}/crashes/",
        ),
    ]
    log = folder / "log.txt"
    with log.open("w") as file:
        status = subprocess.run(command, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT).returncode
    return log.read_text(errors="replace"), status


def _count(outcome: Outcome, text: str) -> None:
    statuses = _STATUS.findall(text)
    done = _DONE.search(text)
    outcome.executions += int(done[1]) if done else int(statuses[-1][0]) if statuses else 0
    outcome.edges = max(outcome.edges, int(statuses[-1][1]) if statuses else 0)


def _reached(name: str, corpus: Path) -> str:
    command = [sys.executable, "-m", "fuzz.reached", name, corpus]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode:
        return "?"
    told = json.loads(run.stdout)
    (FOLDER / name / "missed.json").write_text(json.dumps(told["missed"], indent=1))
    return f"{told['reached']} of {told['lines']} ({100 * told['reached'] / told['lines']:.0f} %)"


def _tell(outcomes: list[Outcome]) -> None:
    head = ("target", "executions", "per second", "edges", "lines of the reader", "corpus", "crashes")
    rows = [
        (
            *(outcome.name, f"{outcome.executions:,}", f"{outcome.executions / max(outcome.seconds, 1):.0f}"),
            *(str(outcome.edges), outcome.reached, str(outcome.corpus), str(len(outcome.crashes))),
        )
        for outcome in outcomes
    ]
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    for row in (head, *rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for outcome in outcomes:
        for path in outcome.crashes:
            print(f"{outcome.name}: broken by {path.relative_to(ROOT)}")
        if outcome.trouble:
            print(f"{outcome.name}: the fuzzer ended at once:\n{outcome.trouble}")


def main() -> int:
    """Fuzz; the status is 1 where anything broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=180, help="for each target")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="targets at a time")
    parser.add_argument("targets", nargs="*", default=[], help=f"of {', '.join(TARGETS)}; all where none is named")
    wanted = parser.parse_args()
    unknown = set(wanted.targets) - set(TARGETS)
    if unknown:
        parser.error(f"unknown targets {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    with ThreadPoolExecutor(wanted.jobs) as pool:
        outcomes = list(pool.map(lambda name: fuzz(name, wanted.seconds), wanted.targets or TARGETS))
    _tell(outcomes)
    return 1 if any(outcome.crashes or outcome.trouble for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
