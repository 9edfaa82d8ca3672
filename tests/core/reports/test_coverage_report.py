"""What is not mapped stands in the documents as a matrix, not as a row for each category and municipality."""

from __future__ import annotations

import openpyxl
import pandas as pd
import pytest
from docx import Document

from ako_qgis_plugin.core.conformity.coverage import Cell, facts_of
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.coverage_report import COLUMNS_AT_MOST
from ako_qgis_plugin.core.reports.pictures import Placer
from ako_qgis_plugin.core.reports.protocol import PROTOCOL, write_protocol
from ako_qgis_plugin.core.reports.protocol_context import Scope
from ako_qgis_plugin.core.reports.report_data import Edition
from ako_qgis_plugin.core.reports.rule_book_record import RuleBookRecord
from ako_qgis_plugin.core.reports.template import shipped_template
from ako_qgis_plugin.core.reports.workbook import write_workbook
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import CoverageState

from .small_report import DATE, contexts, finding, report

KALISZ, OSTROW = "306101", "301701"
MAPPED, EMPTY, NOT, UNKNOWN = (
    CoverageState.MAPPED,
    CoverageState.MAPPED_WITHOUT_FINDINGS,
    CoverageState.NOT_MAPPED,
    CoverageState.UNKNOWN,
)

CELLS = [
    Cell("gas_hp", KALISZ, NOT, "2026-05-01", "WBPP"),
    Cell("gas_hp", OSTROW, NOT, "2026-05-01", "WBPP"),
    Cell("reservoir", KALISZ, MAPPED),
    Cell("reservoir", OSTROW, EMPTY),
    Cell("wind_turbine", KALISZ, MAPPED),
    Cell("wind_turbine", OSTROW, UNKNOWN),
]

#: Polish names of the three, and words.
GAS, RESERVOIR, WIND = "gazociąg wysokiego ciśnienia", "zbiornik retencyjny", "elektrownia wiatrowa"


def gap(number: int, category: str, teryt: str, **values: object) -> dict:
    empty = dict.fromkeys(
        ("rule_id", "plan_id", "plan_type", "zone_id", "zone_label", "provision_id", "provision_name", "geometry")
    )
    return finding(number, **empty, verdict="not_assessed", category=category, teryt=teryt, **values)


def run_of(cells, *names: tuple[str, str]) -> pd.DataFrame:
    rows = [("municipality", code, name) for code, name in names or ((KALISZ, "Kalisz"), (OSTROW, "Ostrów"))]
    rows += [("coverage", item, value) for item, value in facts_of(cells)]
    frame = pd.DataFrame(rows, columns=["subject", "item", "value"])
    return frame.assign(run_id="r1", at="2026-11-24T12:00:00Z")


def small(cells=CELLS):
    rows = [
        finding(1),
        gap(2, "gas_hp", KALISZ, reason="nie zmapowano"),
        gap(3, "gas_hp", OSTROW, municipality="Ostrów", reason="nie zmapowano"),
    ]
    return report(*rows, run=None if cells is None else run_of(cells))


def context(made, place=None, language="pl"):
    document = Document(str(shipped_template(PROTOCOL, language)))
    return contexts(made, language).of(Scope(place), Placer(document))


def kalisz(made):
    return next(each for each in made.municipalities if each.teryt == KALISZ)


def test_what_stands_the_same_everywhere_is_told_in_one_line():
    told = {row["state"]: row["names"] for row in context(small())["coverage_states"]}
    assert told == {"nie zmapowano": GAS, "zmapowano": RESERVOIR}


def test_what_differs_stands_in_a_matrix():
    (matrix,) = context(small())["coverage_matrices"]
    rows = {row["name"]: [cell["sign"] for cell in row["cells"]] for row in matrix["rows"]}
    assert (matrix["places"], rows) == (["Kalisz", "Ostrów"], {WIND: ["Z", "?"]})


def test_of_one_municipality_every_category_has_its_state():
    made = small()
    told = context(made, kalisz(made))
    assert {row["state"]: row["names"] for row in told["coverage_states"]} == {
        "nie zmapowano": GAS,
        "zmapowano": f"{WIND}; {RESERVOIR}",
    }
    assert (told["coverage_matrices"], told["coverage_states_title"]) == ([], "Stan pokrycia w gminie")


def test_who_says_so_and_since_when_is_told():
    (row,) = context(small())["coverage_sources"]
    assert (row["source"], row["as_of"], row["names"]) == ("WBPP", "01.05.2026", GAS)


def test_the_list_of_what_was_not_assessed_is_not_drowned():
    assert context(small())["not_assessed"] == []


def test_without_a_record_the_list_names_the_categories():
    told = context(small(None))
    assert [(row["reason"], row["count"]) for row in told["not_assessed"]] == [("nie zmapowano", "2")]
    assert GAS in told["not_assessed"][0]["names"]
    assert told["coverage_known"].startswith("Nie podano tabeli pokrycia.")


def test_the_summary_counts_what_is_not_mapped():
    told = {row["name"]: row["not_assessed"] for row in context(small())["matrix"]}
    assert told == {"Kalisz": "1", "Ostrów": "1"}


def test_a_municipality_without_conflicts_is_not_given_an_all_clear():
    made = report(gap(2, "gas_hp", KALISZ, reason="nie zmapowano"), run=run_of(CELLS))
    assert any("nie oceniono: 1" in sentence for sentence in context(made)["nothing_found"])


def test_many_municipalities_are_shared_out_evenly():
    places = [(f"30{number:04}", f"Gmina {number:02}") for number in range(COLUMNS_AT_MOST + 2)]
    cells = [Cell("gas_hp", code, NOT if number else MAPPED) for number, (code, _) in enumerate(places)]
    rows = [
        gap(number, "gas_hp", code, municipality=name, reason="nie zmapowano")
        for number, (code, name) in enumerate(places)
    ]
    made = report(*rows, run=run_of(cells, *places), zones=pd.DataFrame(columns=list(small().zones.columns)))
    assert [len(matrix["places"]) for matrix in context(made)["coverage_matrices"]] == [12, 12]


def test_too_many_municipalities_stand_in_the_workbook():
    places = [(f"30{number:04}", f"Gmina {number:02}") for number in range(80)]
    cells = [Cell("gas_hp", code, NOT if number else MAPPED) for number, (code, _) in enumerate(places)]
    rows = [gap(number, "gas_hp", code, municipality=name) for number, (code, name) in enumerate(places)]
    told = context(report(*rows, run=run_of(cells, *places)))
    assert told["coverage_matrices"] == []
    assert "w arkuszu „Pokrycie”" in told["coverage_left_out"]


@pytest.mark.parametrize("language", ["pl", "en"])
def test_the_protocol_holds_a_table_of_one_column_for_each_municipality(tmp_path, language):
    path = tmp_path / "p.docx"
    write_protocol(shipped_template(PROTOCOL, language), contexts(small(), language), Scope(None), path, DATE)
    tables = [table for table in Document(str(path)).tables if "btLr" in table._tbl.xml]
    cells = [[cell.text for cell in row.cells] for row in tables[0].rows]
    sign = {"pl": ["Z", "?"], "en": ["M", "?"]}[language]
    assert (len(tables), cells[0][1:], cells[1][1:]) == (1, ["Kalisz", "Ostrów"], sign)
    assert len(tables[0]._tbl.tblGrid.gridCol_lst) == 3


def test_the_workbook_has_the_matrix_and_the_list(tmp_path):
    path = tmp_path / "w.xlsx"
    record = RuleBookRecord(load_rule_book(), "0123456789abcdef")
    write_workbook(small(), record, Edition("pl", DATE, "r.gpkg", "AKO"), None, path, SilentProgress())
    book = openpyxl.load_workbook(path)
    matrix = [[cell.value for cell in row] for row in book["Pokrycie"].iter_rows()]
    assert matrix[0][2:] == ["Kalisz", "Ostrów"]
    assert [WIND, "zmapowano", "nie wiadomo, czy zmapowano"] in [row[1:] for row in matrix]
    assert book["Pokrycie (lista)"].max_row == 1 + len(CELLS)
    assert book["Nie oceniono"].max_row == 1


def test_a_workbook_without_a_coverage_table_has_no_such_sheets(tmp_path):
    path = tmp_path / "w.xlsx"
    record = RuleBookRecord(load_rule_book(), "0123456789abcdef")
    write_workbook(small(None), record, Edition("pl", DATE, "r.gpkg", "AKO"), None, path, SilentProgress())
    assert "Pokrycie" not in openpyxl.load_workbook(path).sheetnames


def test_an_item_tells_what_stands_there_already():
    made = report(finding(1, buildings=12, built_up_pct=8.25), finding(2, buildings=0, built_up_pct=0.0), finding(3))
    sizes = {item["id"]: item["size"] for group in context(made)["municipalities"] for item in group["conflicts"]}
    assert sizes[f"{1:016x}"].endswith(
        "istniejące budynki: 12 (8,3 % obszaru kolizji)".replace(" %", "\N{NO-BREAK SPACE}%")
    )
    assert sizes[f"{2:016x}"].endswith("w podanej warstwie brak budynków w tym miejscu")
    assert "budyn" not in sizes[f"{3:016x}"]


def test_of_conflicts_that_are_equally_grave_the_one_with_more_open_land_comes_first():
    made = report(finding(1, area_m2=1000.0, built_up_pct=60.0), finding(2, area_m2=500.0, built_up_pct=0.0))
    assert made.conflicts["finding_id"].tolist() == [f"{2:016x}", f"{1:016x}"]
