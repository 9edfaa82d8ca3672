"""The steps of the demo, as a planner runs them from the command line: check, register, documents."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

ZONES = ("zones_pog", "zones_mpzp")
#: A draft of one plan with planted faults.
DRAFT = ROOT / "ako_qgis_plugin" / "sample" / "pog_302005_draft.zip"

#: Drafts of two neighbouring plans, with planted faults along their boundary.
BORDER_DRAFTS = "zones_pog_border"

#: The checks, in the order in which they go into the register.
CHECKS = (CONFORMITY, QUALITY, BORDERS) = ("conformity", "plan_quality", "borders")

PROVISIONS = ("provisions_points", "provisions_lines", "provisions_polygons", "provisions_table")


@dataclass(frozen=True)
class Results:
    """Where the demo leaves what it made."""

    folder: Path

    @property
    def findings(self) -> Path:
        return self.folder / "findings.gpkg"

    @property
    def map(self) -> Path:
        return self.folder / "map.png"

    @property
    def register(self) -> Path:
        return self.folder / "register.gpkg"

    @property
    def documents(self) -> Path:
        return self.folder / "documents"

    def table(self, name: str) -> Path:
        return self.folder / f"{name}.csv"

    def check(self, name: str) -> tuple[Path, Path]:
        """Give the findings of a check, and the table that says how it was made."""
        findings = self.findings if name == CONFORMITY else self.folder / f"findings_{name}.gpkg"
        return findings, self.table(f"run_{name}")

    def tables(self) -> tuple[Path, ...]:
        """Give the files that a run makes anew."""
        checks = [path for name in CHECKS for path in self.check(name)]
        return *checks, self.table("summary"), self.table("by_provision"), self.register, self.map

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
    check_conformity(sample, results, language)
    check_quality(results, language, date)
    check_borders(sample, results, language)
    for name in CHECKS:
        _put_into_register(results, name, language)
    run(
        "conformityreport",
        f"REGISTER={_register(results)}",
        *_inputs(sample, language),
        "SCOPE=whole_area",
        "PAPER=A3",
        f"DATE={date}",
        f"OUTPUT_FOLDER={results.documents}",
    )


def check_conformity(sample: Path, results: Results, language: str) -> None:
    """Check the sample's plans against its provisions."""
    run(
        "checkconformity",
        *_inputs(sample, language),
        f"OUTPUT_SUMMARY={results.table('summary')}",
        f"OUTPUT_BY_PROVISION={results.table('by_provision')}",
        *_outputs(results, CONFORMITY),
    )


def check_quality(results: Results, language: str, date: str) -> None:
    """Check the sample's faulty draft itself."""
    run("checkplanquality", f"FILES={DRAFT}", f"DATE={date}", f"LANGUAGE={language}", *_outputs(results, QUALITY))


def check_borders(sample: Path, results: Results, language: str) -> None:
    """Check the sample's drafts of two neighbouring plans against each other."""
    zones, boundaries = (f"{sample}|layername={name}" for name in (BORDER_DRAFTS, "boundaries"))
    words = (f"ZONES={zones}", f"BOUNDARIES={boundaries}", f"LANGUAGE={language}")
    run("checkborders", *words, *_outputs(results, BORDERS))


def _put_into_register(results: Results, name: str, language: str) -> None:
    findings, record = results.check(name)
    kept = [f"REGISTER={_register(results)}"] if results.register.exists() else [f"OUTPUT={results.register}"]
    run("updateregister", f"FINDINGS={findings}", f"RUN={record}", f"LANGUAGE={language}", *kept)


def _register(results: Results) -> str:
    return f"{results.register}|layername=register"


def _inputs(sample: Path, language: str) -> list[str]:
    return [
        *(f"ZONES={sample}|layername={name}" for name in ZONES),
        *(f"PROVISIONS={sample}|layername={name}" for name in PROVISIONS),
        f"BOUNDARIES={sample}|layername=boundaries",
        f"LANGUAGE={language}",
    ]


def _outputs(results: Results, name: str) -> list[str]:
    findings, record = results.check(name)
    return [f"OUTPUT={findings}", f"OUTPUT_RUN={record}"]


def run(algorithm: str, *words: str) -> None:
    """Run an algorithm by `scripts/qgis_process`; leaves the process with a status where it fails."""
    command = [str(ROOT / "scripts" / "qgis_process"), "run", f"ako:{algorithm}", "--", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{done.stdout}\n{done.stderr}\nscripts/qgis_process, ako:{algorithm}: status {done.returncode}")
