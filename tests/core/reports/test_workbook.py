"""The workbook as a spreadsheet reads it: types, filters, texts that can never become formulas."""

import datetime as dt

import openpyxl
import pandas as pd
import pytest

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.report_data import Edition
from ako_qgis_plugin.core.reports.rule_book_record import RuleBookRecord
from ako_qgis_plugin.core.reports.sheets import ROWS_AT_MOST, Column, SheetWriter, discard
from ako_qgis_plugin.core.reports.workbook import write_workbook
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from tests.core.reports.small_report import AWKWARD, DATE, finding, report

DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")']
SHEETS = [
    "Rejestr",
    "Macierz",
    "Kategorie",
    "Obszary rozległe",
    "Nie oceniono",
    "Historia",
    "Reguły",
    "Dane",
    "Przebieg",
]


def written(tmp_path, made, *, language="pl", place=None, name="w.xlsx", progress=None, **record):
    path = tmp_path / name
    edition = Edition(language, DATE, "rejestr.gpkg", "AKO 0.1.0")
    book = RuleBookRecord(load_rule_book(), "0123456789abcdef", **record)
    write_workbook(made, book, edition, place, path, progress or SilentProgress())
    return path


def sheet(path, name):
    return openpyxl.load_workbook(path)[name]


def cells(path, name):
    """Give the rows of a sheet as dictionaries by heading."""
    heading, *rows = sheet(path, name).iter_rows(values_only=True)
    return [dict(zip(heading, row, strict=True)) for row in rows]


def test_workbook_has_all_sheets(tmp_path):
    assert openpyxl.load_workbook(written(tmp_path, report(finding(1)))).sheetnames == SHEETS


def test_measures_are_numbers_and_codes_are_words(tmp_path):
    row = cells(written(tmp_path, report(finding(1))), "Rejestr")[0]
    assert row["Powierzchnia [m²]"] == pytest.approx(123_456.7)
    assert row["Powierzchnia [ha]"] == pytest.approx(12.34567)
    assert (row["Ocena"], row["Pewność"], row["Rozstrzygnięcie"]) == ("kolizja", "pewne", "nierozpatrzone")
    assert (row["Główna dla pary"], row["Obszar rozległy"]) == ("tak", "nie")


def test_times_and_dates_are_real(tmp_path):
    made = report(finding(1, reviewed_at="2026-11-24T12:05:12Z"))
    path = written(tmp_path, made)
    assert cells(path, "Rejestr")[0]["Czas rozstrzygnięcia"] == dt.datetime(2026, 11, 24, 13, 5, 12)
    assert cells(path, "Dane")[0]["Obowiązuje od"] == dt.datetime(2025, 12, 15)


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_that_looks_like_a_formula_stays_text(tmp_path, text):
    path = written(tmp_path, report(finding(1, provision_name=text)))
    found = [cell for row in sheet(path, "Rejestr").iter_rows() for cell in row if cell.value == text]
    assert [(cell.data_type, cell.quotePrefix) for cell in found] == [("s", True)]


def test_no_cell_of_the_workbook_is_a_formula(tmp_path):
    rows = [finding(n, zone_id=text, municipality=text, review_note=text) for n, text in enumerate(DANGEROUS)]
    book = openpyxl.load_workbook(written(tmp_path, report(*rows)))
    assert not [cell for each in book for row in each.iter_rows() for cell in row if cell.data_type == "f"]


def test_awkward_text_comes_out_as_it_is(tmp_path):
    row = cells(written(tmp_path, report(finding(1, provision_name=AWKWARD))), "Rejestr")[0]
    assert row["Ustalenie PZPW"] == AWKWARD


def test_every_sheet_has_a_filter_a_frozen_header_and_prints_landscape(tmp_path):
    for each in openpyxl.load_workbook(written(tmp_path, report(finding(1)))):
        assert each.auto_filter.ref.startswith("A1:")
        assert each.freeze_panes == "B2"
        assert (each.page_setup.orientation, each.sheet_properties.pageSetUpPr.fitToPage) == ("landscape", True)
        assert "$1:$1" in each.print_title_rows


def test_columns_are_neither_hidden_nor_endless(tmp_path):
    path = written(tmp_path, report(finding(1, rationale="bardzo " * 200)))
    widths = [each.width for each in sheet(path, "Rejestr").column_dimensions.values()]
    assert min(widths) >= 8
    assert max(widths) <= 40


def test_rare_text_still_widens_its_column(tmp_path):
    rows = [finding(number, zone_id=str(number)) for number in range(30)]
    rows[7]["review_note"] = "uzgodniono z gminą przebieg korytarza"
    each = sheet(written(tmp_path, report(*rows)), "Rejestr")
    letter = next(cell.column_letter for cell in each[1] if cell.value == "Uzasadnienie rozstrzygnięcia")
    assert each.column_dimensions[letter].width > 35


def test_verdict_has_the_colour_of_the_map(tmp_path):
    path = written(tmp_path, report(finding(1)))
    found = [cell for row in sheet(path, "Rejestr").iter_rows() for cell in row if cell.value == "kolizja"]
    assert [cell.fill.fgColor.rgb[-6:] for cell in found] == ["7A0026"]


def test_same_input_gives_the_same_bytes(tmp_path):
    first, second = (written(tmp_path, report(finding(1)), name=name) for name in ("a.xlsx", "b.xlsx"))
    assert first.read_bytes() == second.read_bytes()


def test_matrix_counts_primaries_without_broad_areas(tmp_path):
    rows = [finding(1), finding(2, zone_id="2"), finding(3, zone_id="3", screening=True), finding(4, is_primary=False)]
    lines = cells(written(tmp_path, report(*rows)), "Macierz")
    assert [(line["Gmina"], line["kolizja"]) for line in lines] == [("Kalisz", 2), ("Razem", 2)]


def test_register_holds_broad_areas_and_what_was_resolved(tmp_path):
    rows = [finding(1, screening=True), finding(2, change="resolved"), finding(3, is_primary=False)]
    assert len(cells(written(tmp_path, report(*rows)), "Rejestr")) == 3


def test_plain_findings_have_no_columns_of_decisions(tmp_path):
    row = cells(written(tmp_path, report(finding(1), plain=True)), "Rejestr")[0]
    assert "Rozstrzygnięcie" not in row
    assert row["Co można zrobić"] == "Wyłączyć korytarz ze strefy."


def test_rules_that_differ_are_marked(tmp_path):
    lines = cells(written(tmp_path, report(finding(1)), differences_of={"R001": "waga: 5 -> 3"}), "Reguły")
    marked = {line["Reguła"]: line["Różnica wobec księgi dostarczonej"] for line in lines}
    assert marked["R001"] == "waga: 5 -> 3"
    assert marked["R002"] is None


def test_municipality_gets_its_rows_and_what_could_not_be_placed(tmp_path):
    rows = [
        finding(1),
        finding(2, teryt="300701", municipality="Blizanów"),
        finding(3, verdict="not_assessed", teryt=None, municipality=None, reason="bez lokalizacji"),
    ]
    made = report(*rows)
    place = next(each for each in made.municipalities if each.name == "Kalisz")
    path = written(tmp_path, made, place=place)
    assert [line["Gmina"] for line in cells(path, "Rejestr")] == ["Kalisz"]
    assert len(cells(path, "Nie oceniono")) == 1


def test_history_stands_on_its_own_sheet(tmp_path):
    history = pd.DataFrame(
        [
            {
                "entry_id": "a",
                "finding_id": f"{1:016x}",
                "at": "2026-11-20T10:00:00Z",
                "by": "A. K.",
                "event": "decided",
                "review_status": "accepted",
                "review_note": "-1",
                "detail": None,
            }
        ]
    )
    line = cells(written(tmp_path, report(finding(1), history=history)), "Historia")[0]
    assert (line["Zdarzenie"], line["Kto"], line["Uzasadnienie rozstrzygnięcia"]) == ("rozstrzygnięto", "A. K.", "-1")


def test_text_that_is_too_long_is_cut_and_told(tmp_path):
    progress = SilentProgress()
    written(tmp_path, report(finding(1, review_note="a" * 40_000)), progress=progress)
    assert [warning for warning in progress.warnings if "32767" in warning]


def test_more_rows_than_a_sheet_holds_are_told(tmp_path):
    progress, book = SilentProgress(), openpyxl.Workbook(write_only=True)
    SheetWriter(book, "pl", progress).add("A", [Column("x")], iter([["1"]]), ROWS_AT_MOST + 5)
    discard(book)
    assert [warning for warning in progress.warnings if str(ROWS_AT_MOST + 5) in warning]


def test_cancelled_workbook_leaves_nothing(tmp_path):
    class Stopping(SilentProgress):
        def advance(self, fraction):
            if fraction > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        written(tmp_path, report(finding(1)), progress=Stopping())
    assert list(tmp_path.iterdir()) == []
