"""The chapter and its annex as LibreOffice opens them: texts, tables and counts are those of the report."""

import shutil

import openpyxl
import pytest

from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.functional_area.document import FUNCTIONAL_AREA, write_annex, write_chapter
from ako_qgis_plugin.core.reports.template import shipped_template
from tests.core.reports.functional_area.small_area import AWKWARD, NAMES, TITLES, chapter, data, edition, two
from tests.core.reports.test_in_libreoffice import opened, text_of, words_of

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Give a folder of documents and what LibreOffice makes of them."""
    folder = tmp_path_factory.mktemp("chapter")
    given = data(names=(AWKWARD, *NAMES[1:]))
    for language in ("pl", "en"):
        made = chapter(language, given=given, memberships=two(given, language), flows_source="NSP 2021")
        template = shipped_template(FUNCTIONAL_AREA, language)
        write_chapter(template, made, folder / f"{language}.docx", edition(language))
    write_annex(made, folder / "a.xlsx", edition("en"), SilentProgress())
    opened(folder, *(folder / f"{language}.docx" for language in ("pl", "en")))
    (folder / "again").mkdir()
    opened(folder / "again", folder / "a.xlsx", kind="xlsx")
    return folder


@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("pl", AWKWARD),
        ("pl", "Tabela 1. Dane, na których opiera się opracowanie"),
        ("pl", "Rysunek 1. Najsilniejsze przepływy między gminami (osoby)"),
        ("pl", f"5 Wybrany wariant Wariant W1 „{TITLES[0]}” obejmuje 4 gminy"),
        ("pl", "Strona 2 z"),
        ("en", AWKWARD),
        ("en", "Table 1. What the document rests on"),
        ("en", f"5 The chosen variant V1 “{TITLES[0]}” holds 4 municipalities"),
        ("en", "Page 2 of"),
    ],
)
def test_chapter_reads_as_it_should(folder, language, part):
    assert part in words_of(folder / f"{language}.pdf")


@pytest.mark.parametrize("language", ["pl", "en"])
def test_contents_name_every_part_with_its_number(folder, language):
    first, *others = text_of(folder / f"{language}.pdf").split("\f")
    headings = [line.split() for line in first.splitlines() if line.strip()[:1].isdigit()]
    numbers = [words[0] for words in headings if len(words) > 1]
    assert [number for number in numbers if number in "1234567"] == list("1234567")
    found = {" ".join(line.split()) for page in others for line in page.splitlines()}
    assert {" ".join(words) for words in headings if len(words[0]) == 1} <= found


def test_annex_keeps_numbers_and_colours(folder):
    book = openpyxl.load_workbook(folder / "again" / "a.xlsx")
    rows = [[cell.value for cell in row] for row in book["Flows"].iter_rows(min_row=2)]
    assert [row[4] for row in rows if row[1] == "Ostrów" or row[3] == "Ostrów"][:2] == [400, 300]
    assert any(
        cell.fill.fgColor.rgb not in ("00000000", None)
        for row in book["Membership"].iter_rows(min_row=2)
        for cell in row
    )


def test_name_that_looks_like_a_formula_is_text(folder):
    cells = openpyxl.load_workbook(folder / "again" / "a.xlsx")["Municipalities"]["B"]
    assert (AWKWARD, "s") in [(cell.value, cell.data_type) for cell in cells]
