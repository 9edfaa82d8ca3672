"""Makes what is made of the rule book's tables: the workbooks for planners and the catalogues in docs/.

Run after a change of ako_qgis_plugin/core/rulebook/*.csv: scripts/python -m scripts.build_rulebook
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

ROOT = Path(__file__).parents[1]
RULEBOOK = ROOT / "ako_qgis_plugin" / "core" / "rulebook"
WORKBOOK = RULEBOOK / "rulebook.xlsx"
SHEETS = ("rules", "categories", "pog_zones", "mpzp_to_pog")
#: The criteria of delimitation are a table of their own, and no part of a rule book.
CRITERIA = "delimitation_criteria"
CRITERIA_WORKBOOK = RULEBOOK / f"{CRITERIA}.xlsx"

#: Columns that hold numbers, so that a spreadsheet sorts and filters them as such.
NUMBERS = {"distance_m", "severity", "default_width_m", "default_min_bio_pct", "per", "threshold", "weight"}

#: No cell is wider than this many characters; longer text wraps.
WIDEST = 48

#: The workbook says nothing of the day it was made: same tables, same content.
FIXED_DATE = dt.datetime(2026, 1, 1)

WORDS = {
    "pl": {
        "title": "Katalog reguł",
        "intro": "Utworzony z tablic `ako_qgis_plugin/core/rulebook`. Reguł: {rules}, kategorii: {categories}."
        " Reguły oparte na dobrej praktyce, a nie na przepisie, mówią to w kolumnie podstawy.",
        "columns": ["Reguła", "Status", "Strefy", "Relacja", "Werdykt", "Waga", "Uzasadnienie", "Podstawa", "Pewność"],
        "width": "domyślna szerokość {} m",
        "verdicts": {
            "conflict": "kolizja",
            "potential_conflict": "potencjalna kolizja",
            "attention": "do wyjaśnienia",
            "supports": "wspiera",
            "neutral": "bez kolizji",
        },
        "relations": {
            "overlap": "nakładanie",
            "within_distance": "w odległości {} m",
            "adjacent": "sąsiedztwo",
            "missing_reservation": "brak rezerwy",
        },
        "statuses": {"planned": "planowane", "existing": "istniejące", "protected": "chronione"},
        "confidences": {"high": "wysoka", "medium": "średnia", "low": "niska"},
    },
    "en": {
        "title": "Rule catalogue",
        "intro": "Made from the tables in `ako_qgis_plugin/core/rulebook`. Rules: {rules}, categories: {categories}."
        " Rules that rest on good practice (dobra praktyka) instead of a statute say so in the basis.",
        "columns": ["Rule", "Status", "Zones", "Relation", "Verdict", "Severity", "Reason", "Basis", "Confidence"],
        "width": "default width {} m",
        "verdicts": {
            "conflict": "conflict",
            "potential_conflict": "potential conflict",
            "attention": "attention",
            "supports": "supports",
            "neutral": "neutral",
        },
        "relations": {
            "overlap": "overlap",
            "within_distance": "within {} m",
            "adjacent": "adjacent",
            "missing_reservation": "missing reservation",
        },
        "statuses": {"planned": "planned", "existing": "existing", "protected": "protected"},
        "confidences": {"high": "high", "medium": "medium", "low": "low"},
    },
}


CRITERIA_WORDS = {
    "pl": {
        "title": "Kryteria delimitacji obszaru funkcjonalnego",
        "intro": "Utworzono z tablicy `ako_qgis_plugin/core/rulebook/delimitation_criteria.csv`, z której korzystają"
        " delimitacja wielokryterialna i wskaźnik syntetyczny. Kopię tej tablicy (CSV albo XLSX) można zmienić i podać"
        " jako własną. Źródło mówi, czego nie udało się potwierdzić.",
        "columns": ["Kryterium", "Nazwa", "Wskaźnik", "Próg", "Waga", "W użyciu", "Źródło", "Pewność"],
        "groups": {
            "functional": "Powiązania z rdzeniem",
            "socioeconomic": "Struktura społeczno-gospodarcza",
            "morphological": "Morfologia",
        },
        "of_mean": "% średniej jednostek odniesienia",
        "yes_no": {"yes": "tak", "no": "nie"},
        "confidences": WORDS["pl"]["confidences"],
    },
    "en": {
        "title": "Criteria of the delimitation of a functional area",
        "intro": "Made from the table `ako_qgis_plugin/core/rulebook/delimitation_criteria.csv`, which multi-criteria"
        " delimitation and the composite index use. A copy of this table (CSV or XLSX) may be changed and given as your"
        " own. The source (in Polish; `do potwierdzenia` is to be confirmed) says what could not be confirmed.",
        "columns": ["Criterion", "Name", "Indicator", "Threshold", "Weight", "In use", "Source", "Confidence"],
        "groups": {
            "functional": "Links with the core",
            "socioeconomic": "Socio-economic structure",
            "morphological": "Morphology",
        },
        "of_mean": "% of the mean of the reference units",
        "yes_no": {"yes": "yes", "no": "no"},
        "confidences": WORDS["en"]["confidences"],
    },
}


def table(name: str) -> list[dict[str, str]]:
    """Read one of the shipped tables."""
    with (RULEBOOK / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_workbook(path: Path, sheets: Sequence[str] = SHEETS) -> None:
    """Write tables into one workbook, ready to be edited: filters, frozen header, widths, real numbers."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    workbook.properties.created = workbook.properties.modified = FIXED_DATE
    for name in sheets:
        _fill(workbook.create_sheet(name), table(name))
    workbook.save(path)


def _fill(sheet: Worksheet, rows: list[dict[str, str]]) -> None:
    header = list(rows[0])
    sheet.append(header)
    for row in rows:
        sheet.append([_value(column, row[column]) for column in header])
    for number, column in enumerate(header, start=1):
        longest = max(len(row[column]) for row in rows)
        sheet.column_dimensions[get_column_letter(number)].width = min(max(longest, len(column)) + 3, WIDEST)
        cell = sheet.cell(1, number)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE5EE")
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions


def _value(column: str, text: str) -> str | float | None:
    if not text:
        return None
    return float(text) if column in NUMBERS else text


def catalogue(language: str) -> str:
    """Give the catalogue of rules as Markdown, by category."""
    words = WORDS[language]
    rules, categories = table("rules"), table("categories")
    intro = words["intro"].format(rules=len(rules), categories=len(categories))
    lines = [f"# {words['title']}", "", intro]
    for group, members in groupby(categories, key=lambda category: category["group"]):
        lines += ["", f"## {group}"]
        for category in members:
            lines += _section(category, [rule for rule in rules if rule["category"] == category["category"]], language)
    return "\n".join(lines) + "\n"


def _section(category: dict[str, str], rules: list[dict[str, str]], language: str) -> list[str]:
    words = WORDS[language]
    width = category["default_width_m"]
    note = f" ({words['width'].format(width)}; {category['width_source']})" if width else ""
    lines = ["", f"### {category[f'name_{language}']} `{category['category']}`{note}", ""]
    lines += ["| " + " | ".join(words["columns"]) + " |", "|" + "---|" * len(words["columns"])]
    for rule in rules:
        cells = (
            rule["rule_id"],
            words["statuses"][rule["provision_status"]],
            rule["zones"],
            words["relations"][rule["relation"]].format(rule["distance_m"]),
            words["verdicts"][rule["verdict"]],
            rule["severity"],
            rule[f"rationale_{language}"],
            rule["legal_basis"],
            words["confidences"][rule["confidence"]],
        )
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return lines


def criteria_catalogue(language: str) -> str:
    """Give the catalogue of criteria of delimitation as Markdown, by group."""
    words, criteria = CRITERIA_WORDS[language], table(CRITERIA)
    lines = [f"# {words['title']}", "", words["intro"]]
    for group, title in words["groups"].items():
        lines += ["", f"## {title}", ""]
        lines += ["| " + " | ".join(words["columns"]) + " |", "|" + "---|" * len(words["columns"])]
        for each in criteria:
            if each["group"] == group:
                lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in _criterion(each, language)) + " |")
    return "\n".join(lines) + "\n"


def _criterion(row: dict[str, str], language: str) -> tuple[str, ...]:
    words = CRITERIA_WORDS[language]
    formula = row["numerator"] + (f" / {row['denominator']}" if row["denominator"] else "")
    indicator = f"`{formula}`" + (f" · {row['per']}" if row["per"] else "")
    unit = words["of_mean"] if row["threshold_kind"] == "percent_of_mean" else row["unit"]
    return (
        row["criterion_id"],
        row[f"name_{language}"],
        indicator,
        f"{'≥' if row['comparison'] == '>=' else '≤'} {row['threshold']} {unit}",
        row["weight"],
        words["yes_no"][row["in_use"]],
        row["source"],
        words["confidences"][row["confidence"]],
    )


def main() -> None:
    """Write everything."""
    write_workbook(WORKBOOK)
    write_workbook(CRITERIA_WORKBOOK, (CRITERIA,))
    for language in WORDS:
        (ROOT / "docs" / f"{CRITERIA}_{language}.md").write_text(criteria_catalogue(language), encoding="utf-8")
        (ROOT / "docs" / f"rule_catalogue_{language}.md").write_text(catalogue(language), encoding="utf-8")


if __name__ == "__main__":
    main()
