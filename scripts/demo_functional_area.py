"""The steps of the demo about the functional area: flows in, links, variants, comparison, chapter."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Method
from scripts.demo_steps import run

SAMPLE = Path(__file__).resolve().parents[1] / "ako_qgis_plugin" / "sample"
GEOPACKAGE, CENSUS = SAMPLE / "functional_area.gpkg", SAMPLE / "commuting_nsp2021.xlsx"

#: The last column of the membership table before one for each variant.
BEFORE_VARIANTS = "variants"

#: Kalisz and Ostrów, the cores of the agglomeration.
CORES = "306101,301701"

TEXTS = {
    "pl": {
        "title": "Aglomeracja Kalisko-Ostrowska",
        "source": "dane schematyczne próbki, układ jak w NSP 2021",
        "cities": "Kalisz i Ostrów, próg 15%",
        "one_core": "Kalisz i Ostrów jako jeden rdzeń",
        "markets": "Rynki pracy",
        "criteria": "Pięć z siedmiu kryteriów",
        "heading": "Obszar funkcjonalny: warianty i liczba ich gmin z {units}",
        "always": "we wszystkich wariantach: {always}, w niektórych: {sometimes}",
    },
    "en": {
        "title": "Kalisz-Ostrów Agglomeration",
        "source": "schematic data of the sample, laid out as the census of 2021",
        "cities": "Kalisz and Ostrów, threshold 15 %",
        "one_core": "Kalisz and Ostrów as one core",
        "markets": "Labour markets",
        "criteria": "Five of seven criteria",
        "heading": "Functional area: variants, and how many of {units} municipalities each holds",
        "always": "in all variants: {always}, in some: {sometimes}",
    },
}

#: Variants of the demo: name of the file, method, and what differs from its defaults. Five of seven are 70 %.
VARIANTS = {
    "cities": (Method.OECD_FUA, ()),
    "one_core": (Method.OECD_FUA, ("CORE_MODE=joined",)),
    "markets": (Method.LABOUR_MARKET_AREAS, ()),
    "criteria": (Method.MULTI_CRITERIA, ("THRESHOLD=70",)),
}


@dataclass(frozen=True)
class AreaResults:
    """Where the demo leaves what it made of the functional area."""

    folder: Path

    def layer(self, name: str) -> Path:
        return self.folder / f"{name}.gpkg"

    def table(self, name: str) -> Path:
        return self.folder / f"{name}.csv"

    @property
    def documents(self) -> Path:
        return self.folder / "documents"

    def paths(self) -> list[Path]:
        """Give all that is there in the end."""
        return sorted(path for path in self.folder.rglob("*.*") if path.is_file())


def delimit_sample(sample: Path, results: AreaResults, language: str, date: str) -> None:
    """Go from the census table to the chapter; leaves the process with a status where a step fails."""
    results.folder.mkdir(parents=True, exist_ok=True)
    for path in results.paths():
        path.unlink()
    words, tongue = TEXTS[language], f"LANGUAGE={language}"
    units, flows = f"UNITS={sample}|layername=units", results.layer("flows")
    run(
        "importflows", f"INPUT={CENSUS}", units, tongue, f"OUTPUT={flows}", f"OUTPUT_REMARKS={results.table('remarks')}"
    )
    data = (units, f"FLOWS={flows}", f"MIGRATION={sample}|layername=migration", f"CORE={CORES}", tongue)
    roads = (f"ROADS={sample}|layername=roads", "SPEED_FIELD=speed_kmh", f"SEATS={sample}|layername=seats")
    lines, linked = results.layer("desire_lines"), results.layer("links")
    run("functionallinks", *data, *roads, f"OUTPUT_LINKS={lines}", f"OUTPUT_UNITS={linked}")
    variants = []
    for name, (method, options) in VARIANTS.items():
        variants.append(results.layer(f"variant_{name}"))
        named = (f"VARIANT={words[name]}", f"OUTPUT={variants[-1]}")
        run("delimitfunctionalarea", f"METHOD={method}", *data, *options, *named)
    layers = [f"VARIANTS={path}" for path in variants]
    compared = (f"OUTPUT={results.layer('stability')}", f"OUTPUT_TABLE={results.table('membership')}")
    run("comparevariants", *layers, *data[:3], tongue, *compared)
    texts = (f"TITLE={words['title']}", f"FLOWS_SOURCE={words['source']}", f"CHOSEN={words['cities']}")
    run("functionalareareport", *layers, *data, *texts, f"DATE={date}", f"OUTPUT_FOLDER={results.documents}")


def summary(results: AreaResults, language: str) -> str:
    """Say how many units each variant holds, and how many are in all of them or in some."""
    words = TEXTS[language]
    with results.table("membership").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    columns = list(rows[0])
    variants = columns[columns.index(BEFORE_VARIANTS) + 1 :]
    counts = [(name, sum(row[name] in INSIDE for row in rows)) for name in variants]
    inside = [int(row["inside"]) for row in rows]
    shares = words["always"].format(
        always=sum(count == len(variants) for count in inside),
        sometimes=sum(0 < count < len(variants) for count in inside),
    )
    width = max(len(name) for name in variants)
    lines = [f"{name.ljust(width)}  {count:2}" for name, count in counts]
    return "\n".join([words["heading"].format(units=len(rows)), *lines, shares])
