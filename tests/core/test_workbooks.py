"""Workbooks as other programs write and break them."""

import io
import zipfile

import openpyxl
import pytest

from ako_qgis_plugin.core.errors import TableError
from ako_qgis_plugin.core.tables import has_sheet, read_table

SHEET, BOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"


@pytest.fixture
def workbook():
    book = openpyxl.Workbook()
    book.active.title = "rules"
    for row in (["rule_id", "distance_m"], [1, 2.5], [None, None], ["R2", 3.0]):
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def changed(workbook, path, change):
    """Write the workbook with one of its parts changed, or left out where that gives None."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = change(name, source.read(name))
            if content is not None:
                target.writestr(name, content)
    return path


def test_wrong_extent_of_a_sheet_hides_no_row(workbook, tmp_path):
    path = changed(workbook, tmp_path / "rules.xlsx", lambda _, part: part.replace(b'ref="A1:B4"', b'ref="A1"'))
    rows = read_table(path)
    assert [(row.number, row.cells) for row in rows] == [
        (2, {"rule_id": "1", "distance_m": "2.5"}),
        (4, {"rule_id": "R2", "distance_m": "3"}),
    ]


@pytest.mark.parametrize(
    "change",
    [
        lambda name, part: part[:200] if name == SHEET else part,
        lambda name, part: b"<x" if name == BOOK else part,
        lambda name, part: None if name == BOOK else part,
        lambda name, part: None if name == SHEET else part,
        lambda name, part: None if name == "[Content_Types].xml" else part,
    ],
    ids=["sheet cut off", "book no XML", "no book", "no sheet", "no list of parts"],
)
def test_broken_workbook_is_named(workbook, tmp_path, change):
    with pytest.raises(TableError, match=r"rules\.xlsx"):
        read_table(changed(workbook, tmp_path / "rules.xlsx", change))


def test_workbook_that_was_cut_off_is_named(workbook, tmp_path):
    path = tmp_path / "rules.xlsx"
    path.write_bytes(workbook[:-200])
    with pytest.raises(TableError, match="not an XLSX workbook"):
        read_table(path)


def test_sheet_that_is_not_there_is_a_table_error(workbook, tmp_path):
    path = tmp_path / "rules.xlsx"
    path.write_bytes(workbook)
    assert has_sheet(path, "rules")
    with pytest.raises(TableError, match="categories"):
        read_table(path, "categories")


def test_umlaut_is_no_broken_letter(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text("rule_id;name\n1;Ägidius Łódź Ęą\n", encoding="utf-8")
    assert read_table(path)[0].cells["name"] == "Ägidius Łódź Ęą"
