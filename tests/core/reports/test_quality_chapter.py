"""Faults in plans in the documents: in a chapter and a sheet of their own, and in no count of collisions."""

from __future__ import annotations

import pandas as pd
import pytest
from docx import Document
from openpyxl import load_workbook
from shapely.geometry import box

from ako_qgis_plugin.core.conformity.run_facts import Looked, check_facts
from ako_qgis_plugin.core.conformity.run_scope import Found
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.protocol import PROTOCOL, write_protocol
from ako_qgis_plugin.core.reports.protocol_context import ProtocolContext, Scope
from ako_qgis_plugin.core.reports.report_data import Edition, Municipality, Sources, prepare
from ako_qgis_plugin.core.reports.rule_book_record import record_of
from ako_qgis_plugin.core.reports.template import shipped_template
from ako_qgis_plugin.core.reports.workbook import write_workbook
from ako_qgis_plugin.core.rules.rule_book import load_rule_book
from ako_qgis_plugin.core.schema import PROVISION_FIELDS, REGISTER_FIELDS, ZONE_FIELDS, CheckKind, names
from tests.core.reports.small_report import DATE, PLAN, finding

BOOK = load_rule_book()
KALISZ = Municipality("306101", "Kalisz")
GAP = {
    "rule_id": "Q201", "category": "plan_topology", "provision_name": "Luka między strefami", "provision_id": "2SJ",
    "provision_status": None, "relation": None, "area_m2": 0.9, "zone_share_pct": None, "length_m": 3.0,
    "min_distance_m": 0.3, "reason": "luka {area} <b>&", "advice": "Dociągnąć granice.", "rationale": "Bo tak.",
    "legal_basis": "art. 13a upzp", "geometry": box(440_000, 430_000, 440_003, 430_000.3),
}  # fmt: skip


def fault(number: int, **values) -> dict:
    return finding(number, **{**GAP, **values})


def run_rows(kind=CheckKind.PLAN_QUALITY, **values) -> pd.DataFrame:
    looked = Looked(
        {"306101": "Kalisz"}, {PLAN: "POG; legalForce; 2026-02-01; 4"}, {"plan_topology": 2},
        {"Q201": "shipped", "Q202": "shipped"}, {"Q210": "not_asked"}, {"DATE": "2026-11-24"}, {"strefy.gpkg": "ZONES"},
    )  # fmt: skip
    table = check_facts(kind, "1.0", looked, Found())
    return table.assign(run_id="r1", at="2026-11-24T12:00:00Z", **values)


def report_of(*rows: dict, run: pd.DataFrame | None = None):
    def frame(fields, lines=()):
        return pd.DataFrame(list(lines), columns=[*names(fields), "geometry"], dtype=object)

    zones = frame(
        ZONE_FIELDS,
        [{"plan_id": PLAN, "plan_type": "POG", "teryt": "306101", "municipality": "Kalisz", "zone_id": "1POG-1SJ"}],
    )
    return prepare(Sources(frame(REGISTER_FIELDS, rows), zones, frame(PROVISION_FIELDS), run=run))


def protocol(report, path, language="pl", place=None) -> str:
    record = record_of(BOOK, BOOK, report.collisions, language)
    contexts = ProtocolContext(report, record, Edition(language, DATE, "rejestr.gpkg", "AKO 1"), SilentProgress())
    write_protocol(shipped_template(PROTOCOL, language), contexts, Scope(place, workbook="skoroszyt.xlsx"), path, DATE)
    document = Document(path)
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells]).replace("\xa0", " ")


def sheets(report, path) -> dict[str, list[list]]:
    record = record_of(BOOK, BOOK, report.collisions, "pl")
    write_workbook(report, record, Edition("pl", DATE, "rejestr", "AKO"), None, path, SilentProgress())
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in load_workbook(path)}


def test_faults_are_in_no_list_or_count_of_collisions():
    report = report_of(finding(1), fault(2), fault(3, category="residential_neighbour"))
    assert list(report.conflicts["finding_id"]) == [f"{1:016x}"]
    assert list(report.standing["finding_id"]) == [f"{1:016x}"]
    assert set(report.faults["finding_id"]) == {f"{number:016x}" for number in (2, 3)}


def test_a_mixed_register_has_both_parts_in_its_protocol(tmp_path):
    text = protocol(report_of(finding(1), fault(2), run=run_rows()), tmp_path / "p.docx")
    for part in (
        "Protokół kolizji",
        "oraz jakości planów gmin",
        "Droga S11",
        "Jakość planów i ich styki",
        "Luka między",
    ):
        assert part in text
    assert "Protokół zawiera wszystkie kolizje: 1." in text


def test_a_protocol_of_faults_alone_reads_as_one_and_speaks_of_no_collisions(tmp_path):
    text = protocol(report_of(fault(1), run=run_rows()), tmp_path / "p.docx")
    assert "Protokół sprawdzenia jakości planów gmin" in text
    for part in ("Księga reguł", "nie wskazał kolizji", "Kolizje według", "kolizje: 0"):
        assert part not in text


@pytest.mark.parametrize(
    "part",
    [
        "strefa 1SJ", "Luka między strefami", "Q201", "luka {area} <b>&", "błąd, 5/5", "Dociągnąć granice.",
        "art. 13a upzp", "nierozpatrzone", "luki, nakładanie się i zasięg", "24.11.2026", "strefy.gpkg",
        "1 (brak danych lub wyłączone)", "Wykazano wszystkie pozycje: 1.",
    ],
)  # fmt: skip
def test_the_chapter_says_where_what_how_grave_and_what_to_do(tmp_path, part):
    assert part in protocol(report_of(fault(1), run=run_rows()), tmp_path / "p.docx")


def test_a_clean_check_says_what_was_checked_and_that_this_is_no_judgement_of_the_plan(tmp_path):
    text = protocol(report_of(run=run_rows()), tmp_path / "p.docx")
    assert "Sprawdzono plany (liczba: 1) według 2 sprawdzeń; program nie wskazał błędów." in text
    assert "nie jest oceną treści planów" in text


def test_the_protocol_is_in_english_too(tmp_path):
    text = protocol(report_of(fault(1), run=run_rows()), tmp_path / "p.docx", "en")
    for part in ("Protocol on the quality of municipal plans", "fault, 5/5", "gaps, overlaps and extent", "zone 1SJ"):
        assert part in text


def test_a_mended_fault_is_told_as_such(tmp_path):
    text = protocol(report_of(fault(1, change="resolved"), run=run_rows()), tmp_path / "p.docx")
    assert "Błędy, które ustąpiły od poprzedniego sprawdzenia" in text


def test_where_only_faults_were_looked_for_no_check_of_collisions_is_claimed():
    report = report_of(fault(1), run=run_rows())
    assert [report.has(kind, KALISZ) for kind in CheckKind] == [False, True, False]


def test_a_register_of_earlier_versions_is_of_the_conformity_check():
    assert report_of(finding(1)).has(CheckKind.CONFORMITY, None)
    assert report_of().has(CheckKind.CONFORMITY, None)


def test_the_workbook_has_a_sheet_of_faults_with_headings_of_its_own(tmp_path):
    rows = sheets(report_of(finding(1), fault(2), run=run_rows()), tmp_path / "w.xlsx")
    assert {"Rejestr", "Macierz", "Jakość planów"} <= set(rows)
    head, line = rows["Jakość planów"]
    values = dict(zip(head, line, strict=True))
    assert (values["Rodzaj błędu"], values["Ocena"], values["Szerokość lub odległość [m]"]) == (
        "Luka między strefami",
        "błąd",
        0.3,
    )
    assert len(rows["Rejestr"]) == 2


def test_the_matrix_of_the_workbook_counts_collisions_alone(tmp_path):
    rows = sheets(report_of(finding(1), fault(2), fault(3), run=run_rows()), tmp_path / "w.xlsx")
    assert rows["Macierz"][-1][2] == 1


def test_a_workbook_of_faults_alone_has_no_matrix(tmp_path):
    rows = sheets(report_of(fault(1), run=run_rows()), tmp_path / "w.xlsx")
    assert list(rows) == ["Jakość planów", "Historia", "Dane", "Przebieg"]


def test_unknown_rules_of_faults_are_no_difference_from_the_rule_book():
    assert record_of(BOOK, BOOK, report_of(fault(1)).collisions, "pl").mismatches == ()


def test_municipalities_whose_plans_were_not_checked_have_no_zeros(tmp_path):
    # Kalisz was checked and has nothing; the other has a collision, and nobody checked its plan.
    other = finding(1, teryt="300701", municipality="Blizanów")
    text = protocol(report_of(other, run=run_rows()), tmp_path / "p.docx").splitlines()
    row = text.index("nie sprawdzano: Blizanów")
    assert text[row + 1 : row + 5] == ["–"] * 4
    assert "Blizanów" not in text[row - 10 : row]
