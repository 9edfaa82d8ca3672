"""The documents as LibreOffice opens them: text, tables and counts are those of the register."""

from __future__ import annotations

import re
import shutil
import subprocess

import openpyxl
import pytest

from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.protocol import PROTOCOL, write_protocol
from ako_qgis_plugin.core.reports.protocol_context import Scope
from ako_qgis_plugin.core.reports.report_data import Edition
from ako_qgis_plugin.core.reports.rule_book_record import RuleBookRecord
from ako_qgis_plugin.core.reports.template import shipped_template
from ako_qgis_plugin.core.reports.workbook import write_workbook
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.core.reports.small_report import DATE, contexts, finding, report

TIMEOUT_S = 120
DANGEROUS = ["=1+1", "+1+1", "-1-1", "@SUM(1;2)", "=1+1\n=2"]
#: As many as one protocol describes unless told otherwise.
MANY = 500

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def opened(folder, *paths, kind="pdf"):
    """Have LibreOffice open documents and save them as something else."""
    command = ["soffice", f"-env:UserInstallation=file://{folder.parent}/profile", "--headless", "--convert-to", kind]
    subprocess.run(
        [*command, "--outdir", str(folder), *map(str, paths)], check=True, capture_output=True, timeout=TIMEOUT_S
    )


def text_of(pdf):
    run = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return run.stdout


def words_of(pdf):
    """Give the text with all white space as one space, since lines break where the layout says."""
    plain = text_of(pdf).replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
    return re.sub(r"\s+", " ", plain)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Give a folder of documents and what LibreOffice makes of them; one start for all."""
    folder = tmp_path_factory.mktemp("documents")
    rows = [
        finding(1, provision_name="Zażółć <gęślą> & \"jaźń\" 'x'", municipality_stand="Gmina <nie> & tak"),
        finding(2, zone_id="2", zone_label="2SO", verdict="attention", area_m2=12.0),
        finding(3, zone_id="3", screening=True),
        finding(4, verdict="not_assessed", provision_name="Bez miejsca", reason="bez lokalizacji", geometry=None),
        *(finding(10 + n, zone_id=f"z{n}", review_note=text, verdict="attention") for n, text in enumerate(DANGEROUS)),
    ]
    made = report(*rows)
    many = report(*(finding(n, zone_id=str(n), zone_label=f"{n}SJ") for n in range(MANY)))
    none = report()
    for name, each, place in (("few", made, None), ("many", many, None), ("none", none, none.municipalities[0])):
        path = folder / f"{name}.docx"
        write_protocol(shipped_template(PROTOCOL, "pl"), contexts(each), Scope(place, workbook="w.xlsx"), path, DATE)
    edition = Edition("pl", DATE, "rejestr.gpkg", "AKO 0.1.0")
    write_workbook(made, RuleBookRecord(load_rule_book(), "0"), edition, None, folder / "w.xlsx", SilentProgress())
    (folder / "own").mkdir()
    opened(folder / "own", shipped_template(PROTOCOL, "pl"), kind="docx")
    own = folder / "own" / shipped_template(PROTOCOL, "pl").name
    write_protocol(own, contexts(made), Scope(None, workbook="w.xlsx"), folder / "own.docx", DATE)
    opened(folder, *(folder / f"{name}.docx" for name in ("few", "many", "none", "own")))
    (folder / "again").mkdir()
    shutil.copy(folder / "w.xlsx", folder / "again" / "before.xlsx")
    opened(folder / "again", folder / "w.xlsx", kind="xlsx")
    return folder


@pytest.mark.parametrize(
    "part",
    [
        "Zażółć <gęślą> & \"jaźń\" 'x'",
        "Gmina <nie> & tak",
        "12,35 ha (12,3 % powierzchni strefy)",
        "12 m²",
        "Rysunek 1. Liczba kolizji według gmin",
        "Tabela 1. Plany gmin",
        "5.1 Kalisz",
        "5.1.1 strefa 1SJ",
        "bez lokalizacji",
        "Strona 2 z",
    ],
)
def test_protocol_reads_as_it_should(folder, part):
    assert part in words_of(folder / "few.pdf").replace("\N{NARROW NO-BREAK SPACE}", " ").replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_template_that_was_saved_by_an_editor_is_filled_as_the_shipped_one(folder):
    few, own = (words_of(folder / f"{name}.pdf") for name in ("few", "own"))
    assert [own.count(word) for word in ("Data i podpis", "Tabela", "5.1.")] == [
        few.count(word) for word in ("Data i podpis", "Tabela", "5.1.")
    ]


def test_matrix_of_the_protocol_has_the_counts_of_the_register(folder):
    row = next(line for line in text_of(folder / "few.pdf").splitlines() if re.match(r"\s*Kalisz\s+\d", line))
    assert row.split()[:6] == ["Kalisz", "1", "0", "6", "1", "7"]


def test_every_conflict_of_five_hundred_is_an_item_and_has_a_page(folder):
    text = text_of(folder / "many.pdf")
    assert len(re.findall(r"^\s*5\.1\.\d+\s+strefa", text, re.MULTILINE)) == MANY
    assert text.count("Data i podpis") == MANY
    assert text.count("\f") < MANY + 20


def test_municipality_without_conflicts_is_not_declared_clear(folder):
    text = words_of(folder / "none.pdf")
    assert "program nie wskazał kolizji" in text
    assert "Nie jest stwierdzeniem braku kolizji" in text


def test_text_that_looks_like_a_formula_is_text_in_a_spreadsheet(folder):
    sheet = openpyxl.load_workbook(folder / "again" / "w.xlsx")["Rejestr"]
    heading = [cell.value for cell in sheet[1]]
    column = heading.index("Uzasadnienie rozstrzygnięcia")
    found = [row[column] for row in sheet.iter_rows(min_row=2) if row[column].value]
    assert sorted((cell.value, cell.data_type) for cell in found) == sorted((text, "s") for text in DANGEROUS)


def test_spreadsheet_keeps_numbers_dates_and_colours(folder):
    book = openpyxl.load_workbook(folder / "again" / "w.xlsx")
    row = next(book["Rejestr"].iter_rows(min_row=2))
    values = {cell.value: cell for cell in row if cell.value is not None}
    assert values["kolizja"].fill.fgColor.rgb.endswith("7A0026")
    assert any(isinstance(value, float) and abs(value - 12.34567) < 1e-6 for value in values)
    assert book["Dane"]["G2"].is_date


def test_nothing_is_called_a_breach(folder):
    assert not [path.name for path in folder.glob("*.pdf") if "niezgodn" in words_of(path)]
