"""The steps of the demo, as a planner runs them from the command line: check, register, documents."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

ZONES = ("zones_pog", "zones_mpzp")
PROVISIONS = ("provisions_points", "provisions_lines", "provisions_polygons", "provisions_table")


@dataclass(frozen=True)
class Results:
    """Where the demo leaves what it made."""

    folder: Path

    @property
    def findings(self) -> Path:
        return self.folder / "findings.gpkg"

    @property
    def summary(self) -> Path:
        return self.folder / "summary.csv"

    @property
    def by_provision(self) -> Path:
        return self.folder / "by_provision.csv"

    @property
    def run(self) -> Path:
        return self.folder / "run.csv"

    @property
    def register(self) -> Path:
        return self.folder / "register.gpkg"

    @property
    def documents(self) -> Path:
        return self.folder / "documents"

    @property
    def map(self) -> Path:
        return self.folder / "map.png"

    def tables(self) -> tuple[Path, ...]:
        """Give the files that a run makes anew."""
        return self.findings, self.summary, self.by_provision, self.run, self.register, self.map

    def paths(self) -> tuple[Path, ...]:
        """Give all that is there in the end."""
        return *self.tables(), *sorted(self.documents.glob("*.*"))


def run_steps(sample: Path, results: Results, language: str, date: str) -> None:
    """Check the sample, put the findings into a register, and write its documents for the whole area.

    Leaves the process with a status where a step fails.
    """
    results.folder.mkdir(parents=True, exist_ok=True)
    for path in results.tables():
        path.unlink(missing_ok=True)
    inputs = [
        *(f"ZONES={sample}|layername={name}" for name in ZONES),
        *(f"PROVISIONS={sample}|layername={name}" for name in PROVISIONS),
        f"BOUNDARIES={sample}|layername=boundaries",
        f"LANGUAGE={language}",
    ]
    _run(
        "checkconformity",
        *inputs,
        f"OUTPUT={results.findings}",
        f"OUTPUT_SUMMARY={results.summary}",
        f"OUTPUT_BY_PROVISION={results.by_provision}",
        f"OUTPUT_RUN={results.run}",
    )
    _run(
        "updateregister",
        f"FINDINGS={results.findings}",
        f"RUN={results.run}",
        f"LANGUAGE={language}",
        f"OUTPUT={results.register}",
    )
    _run(
        "conformityreport",
        f"REGISTER={results.register}|layername=register",
        *inputs,
        "SCOPE=whole_area",
        "PAPER=A3",
        f"DATE={date}",
        f"OUTPUT_FOLDER={results.documents}",
    )


def _run(algorithm: str, *words: str) -> None:
    command = [str(ROOT / "scripts" / "qgis_process"), "run", f"ako:{algorithm}", "--", *words]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{run.stdout}\n{run.stderr}\nscripts/qgis_process, ako:{algorithm}: status {run.returncode}")
