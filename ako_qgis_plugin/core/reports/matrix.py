"""Tables whose number of columns a template cannot know: their columns get even widths once they are filled."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

#: Tables with this caption, which Word shows in their properties, are such ones; it may tell how wide their columns
#: are at most, as "AKO matrix 15 mm".
MATRIX = "AKO matrix"
_CAPTION = re.compile(rf"{MATRIX}(?: (\d+) mm)?")

#: Width of the table, at most of its columns, and of all of them together but the first [mm].
_WIDTH_MM, _COLUMN_MM, _COLUMNS_MM = 166.0, 9.0, 118.0

_TWIPS_IN_MM = 1440 / 25.4


def fit_matrices(document: Any) -> None:
    """Set the widths of the columns of all matrices of a python-docx document."""
    for table in document.element.body.iter(qn("w:tbl")):
        caption = table.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}")
        known = None if caption is None else _CAPTION.fullmatch(caption.get(qn("w:val"), ""))
        if known:
            _fit(table, float(known[1] or _COLUMN_MM))


def matrix_of(column_mm: int) -> str:
    """Give the caption of a matrix whose columns are at most so wide [mm]."""
    return f"{MATRIX} {column_mm} mm"


def _fit(table: Any, column_mm: float) -> None:
    rows = list(table.iter(qn("w:tr")))
    columns = max(len(row.findall(qn("w:tc"))) for row in rows) - 1
    each = min(column_mm, _COLUMNS_MM / max(columns, 1))
    widths = [_WIDTH_MM - each * columns, *[each] * columns]
    grid = table.find(qn("w:tblGrid"))
    for column in list(grid):
        grid.remove(column)
    for width in widths:
        column = OxmlElement("w:gridCol")
        column.set(qn("w:w"), _twips(width))
        grid.append(column)
    for row in rows:
        for cell, width in zip(row.findall(qn("w:tc")), widths, strict=False):
            wide = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
            if wide is not None:
                wide.set(qn("w:w"), _twips(width))
                wide.set(qn("w:type"), "dxa")


def _twips(millimetres: float) -> str:
    return str(round(millimetres * _TWIPS_IN_MM))
