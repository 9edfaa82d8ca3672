"""What writes a template, chapter by chapter: texts, tags that docxtpl fills, tables with their captions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table
from docx.text.paragraph import Paragraph

from ako_qgis_plugin.core.reports.matrix import MATRIX
from scripts.protocol_template.fields import add_caption, add_table, keep_narrow, mark_as_matrix, stand_upright

#: Upright headings stand in so high a row [mm].
HEAD_OF_MATRIX_MM = 46


class TemplateWriter:
    """Writes parts of a document in one language; ``texts`` are by keys."""

    def __init__(self, document: WordDocument, texts: Mapping[str, str]) -> None:
        self._document = document
        self._t = texts

    def _text(self, text: str, style: str = "Normal") -> Paragraph:
        return self._document.add_paragraph(text, style=style)

    def _heading(self, key: str, level: int = 1) -> None:
        self._document.add_heading(self._t[key], level)

    def _tag(self, tag: str) -> None:
        self._document.add_paragraph(f"{{%p {tag} %}}")

    def _caption(self, key: str) -> None:
        add_caption(self._document, self._t["table_label"], self._t[key])

    def _table(self, rows: list[list[str]], widths: Sequence[float], *, header: bool = True) -> Table:
        return add_table(self._document, rows, widths, "AKO Table" if header else "AKO Card", header=header)

    def _list(
        self,
        name: str,
        headings: list[str],
        cells: list[str],
        widths: list[float],
        key: str,
        *,
        total: list[str] | None = None,
        is_told_empty: bool = True,
    ) -> None:
        """Write a caption, and a table of one row for each element; a sentence, or nothing, where there is none."""
        self._tag(f"if {name}")
        self._caption(key)
        rows = [headings, [f"{{%tr for row in {name} %}}"], cells, ["{%tr endfor %}"]]
        self._table([*rows, *([total] if total else [])], widths)
        self._text("")
        if is_told_empty:
            self._tag("else")
            self._text(self._t["no_findings"])
        self._tag("endif")

    def _matrix(self, columns: str, rows: str, first: str, *, mark: str = MATRIX, upright: bool = True) -> None:
        """Write a table of one column for each element of a list; the report sets their widths.

        ``columns`` and ``rows`` name the lists, ``first`` heads the first column, ``mark`` says how wide columns are.
        """
        cells = [
            [first, f"{{%tc for column in {columns} %}}", "{{ column }}", "{%tc endfor %}"],
            [f"{{%tr for row in {rows} %}}"],
            [
                "{{ row.name }}",
                "{%tc for cell in row.cells %}",
                "{% cellbg cell.fill %}{{ cell.sign }}",
                "{%tc endfor %}",
            ],
            ["{%tr endfor %}"],
        ]
        table = self._table(cells, (48, 40, 38, 40))
        mark_as_matrix(table, mark)
        if upright:
            table.rows[0].height = Mm(HEAD_OF_MATRIX_MM)
            stand_upright(table.rows[0].cells[2])
        else:
            keep_narrow(table.rows[0].cells[2])
        keep_narrow(table.rows[2].cells[2])


def finish(document: WordDocument) -> None:
    """Put the properties of the section where they belong, and make empty lines low."""
    section = document.element.body.sectPr
    document.element.body.append(section)
    for paragraph in document.paragraphs:
        if paragraph.text == "" and not paragraph.runs:
            spacing = OxmlElement("w:spacing")
            for name, value in (("before", "0"), ("after", "0"), ("line", "160"), ("lineRule", "exact")):
                spacing.set(qn(f"w:{name}"), value)
            paragraph._p.get_or_add_pPr().append(spacing)
