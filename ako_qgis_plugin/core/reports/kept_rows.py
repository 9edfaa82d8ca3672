"""Tables that break between pages: neither the first row below a header nor the last row stands alone."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

#: Shorter tables break as they may.
_ROWS_AT_LEAST = 4


def keep_rows_together(document: Any) -> None:
    """Have the first two and the last two rows of each table with a header on one page of a python-docx document."""
    for table in document.element.body.iter(qn("w:tbl")):
        rows = [row for row in table.findall(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None]
        if len(rows) < _ROWS_AT_LEAST or len(rows) == len(table.findall(qn("w:tr"))):
            continue
        for row in (rows[0], rows[-2]):
            for paragraph in row.iter(qn("w:p")):
                Paragraph(paragraph, None).paragraph_format.keep_with_next = True
