"""Parts of a Word document that python-docx has no words for: fields, captions, tables of fixed width, a chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"

#: Letters of a chart, and an axis that begins at nothing.
_TEXT = (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"><a:latin typeface="Arial"/></a:defRPr></a:pPr>'
    '<a:endParaRPr lang="pl-PL"/></a:p></c:txPr>'
)
_FROM_NOTHING = '<c:min val="0"/>'


def add_field(paragraph: Paragraph, instruction: str, result: str) -> None:
    """Add a field with the result that it shows until a program works it out anew."""
    for kind in ("begin", None, "separate", "result", "end"):
        run = paragraph.add_run()
        if kind is None:
            text = OxmlElement("w:instrText")
            text.set(qn("xml:space"), "preserve")
            text.text = f" {instruction} "
            run._r.append(text)
        elif kind == "result":
            run.text = result
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def add_caption(document: WordDocument, label: str, text: str, style: str = "Caption") -> Paragraph:
    """Add a caption that counts itself."""
    paragraph = document.add_paragraph(style=style)
    count_caption(paragraph, label, text)
    return paragraph


def count_caption(paragraph: Paragraph, label: str, text: str) -> None:
    """Write a caption that counts itself into a paragraph."""
    paragraph.add_run(f"{label} ")
    add_field(paragraph, f"SEQ {label} \\* ARABIC", "1")
    paragraph.add_run(f". {text}")


def add_table(
    document: WordDocument, rows: Sequence[Sequence[str]], widths_mm: Sequence[float], style: str, *, header: bool
) -> Table:
    """Add a table of fixed column widths; its rows do not break, its header comes again on every page.

    A row of one text is a tag of the template that spans the table; texts that begin with ``>`` stand right.
    """
    table = document.add_table(rows=0, cols=len(widths_mm))
    table.style = document.styles[style]
    table.autofit = False
    for number, cells in enumerate(rows):
        row = table.add_row()
        for cell, text, width in zip(
            row.cells, [*cells, *[""] * (len(widths_mm) - len(cells))], widths_mm, strict=True
        ):
            cell.width = Mm(width)
            _fill(document, cell, text, "AKO Table Head" if header and number == 0 else "AKO Table Text")
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)
    if header:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    _set_look(table, header=header)
    return table


def _fill(document: WordDocument, cell: _Cell, text: str, style: str) -> None:
    lines = text.split("\n")
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        name = style.removesuffix(" Text") + " Number" if line.startswith(">") else style
        paragraph.style = document.styles[name]
        for part_number, part in enumerate(line.removeprefix(">").split("**")):
            if part:
                paragraph.add_run(part).bold = True if part_number % 2 else None


def _set_look(table: Table, *, header: bool) -> None:
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        table._tbl.tblPr.append(look)
    look.attrib.clear()
    flags = {"firstRow": header, "lastRow": False, "firstColumn": not header, "lastColumn": False}
    look.set(qn("w:val"), "0420" if header else "0480")
    for name, is_on in {**flags, "noHBand": True, "noVBand": True}.items():
        look.set(qn(f"w:{name}"), "1" if is_on else "0")


def mark_as_matrix(table: Table, caption: str) -> None:
    """Give a table the caption by which a report knows that its columns are to be made even."""
    mark = OxmlElement("w:tblCaption")
    mark.set(qn("w:val"), caption)
    table._tbl.tblPr.append(mark)


def stand_upright(cell: _Cell) -> None:
    """Have the text of a cell run from the bottom to the top, in small letters."""
    _put_in_the_middle(cell, f'<w:textDirection {nsdecls("w")} w:val="btLr"/>')
    for run in cell.paragraphs[0].runs:
        run.font.size = Pt(7)


def keep_narrow(cell: _Cell) -> None:
    """Have a cell of one letter."""
    _put_in_the_middle(cell)
    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _put_in_the_middle(cell: _Cell, *properties: str) -> None:
    sides = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    margins, middle = f"<w:tcMar {nsdecls('w')}>{sides}</w:tcMar>", f'<w:vAlign {nsdecls("w")} w:val="center"/>'
    # In the order that the format asks for.
    for each in (margins, *properties, middle):
        cell._tc.get_or_add_tcPr().append(parse_xml(each))


@dataclass(frozen=True)
class ChartLook:
    """How a bar chart looks: the colours of its series, stacked; upright columns or bars; what its numbers are.

    ``has_losses`` makes room for bars to the left of nothing; ``has_labels`` writes its number at the end of each bar,
    which stands alone then.
    """

    colours: tuple[str, ...]
    is_upright: bool = False
    number_format: str = "#,##0"
    has_losses: bool = False
    has_labels: bool = False


#: Conflicts, potential conflicts, and what is to be explained.
OF_VERDICTS = ChartLook(("7A0026", "F07B1E", "FFD84A"))


def add_chart(
    document: WordDocument,
    description: str,
    width_mm: float,
    height_mm: float,
    *,
    look: ChartLook = OF_VERDICTS,
    name: str = "Chart",
    number: int = 1,
) -> None:
    """Add a bar chart without values: those are the report's, its look is the template's.

    ``name`` is that by which the report knows it, ``number`` that of the document's charts.
    """
    part = Part(PackURI(f"/word/charts/chart{number}.xml"), CHART_TYPE, chart_xml(look).encode(), document.part.package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    paragraph = document.add_paragraph(style="AKO Picture")
    width, height = Mm(width_mm), Mm(height_mm)
    drawing = parse_xml(
        f"<w:drawing {nsdecls('w', 'wp', 'a', 'r')}>"
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{description}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_CHART_NAMESPACE}">'
        f'<c:chart xmlns:c="{_CHART_NAMESPACE}" r:id="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
    paragraph.add_run()._r.append(drawing)


def chart_xml(look: ChartLook = OF_VERDICTS) -> str:
    """Give a stacked bar chart with no values in it."""
    labels = (
        f'<c:dLbls><c:numFmt formatCode="{look.number_format}" sourceLinked="0"/>{_TEXT}<c:dLblPos val="outEnd"/>'
        '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        if look.has_labels
        else ""
    )
    series = "".join(
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f'<c:tx><c:strRef><c:f>A!B1</c:f><c:strCache><c:ptCount val="1"/>'
        f'<c:pt idx="0"><c:v>{number}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        f'<c:spPr><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
        '<a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln></c:spPr>'
        f'<c:invertIfNegative val="0"/>{labels}<c:cat/><c:val/></c:ser>'
        for number, colour in enumerate(look.colours)
    )
    grouping, overlap = ("clustered", 0) if look.has_labels else ("stacked", 100)
    direction, ends = ("col", ("b", "l")) if look.is_upright else ("bar", ("l", "b"))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<c:chartSpace xmlns:c="{_CHART_NAMESPACE}" xmlns:a="{_DRAWING_NAMESPACE}">'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="45"/><c:overlap val="{overlap}"/><c:axId val="111"/><c:axId val="112"/></c:barChart>'
        f"{_names_axis(look, ends[0])}{_numbers_axis(look, ends[1])}</c:plotArea>"
        f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{_TEXT}</c:legend><c:plotVisOnly val="1"/></c:chart>'
        f"</c:chartSpace>"
    )


def _names_axis(look: ChartLook, end: str) -> str:
    return (
        f'<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="{"minMax" if look.is_upright else "maxMin"}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{end}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="{"low" if look.has_losses else "nextTo"}"/>{_TEXT}'
        '<c:crossAx val="112"/><c:crosses val="autoZero"/></c:catAx>'
    )


def _numbers_axis(look: ChartLook, end: str) -> str:
    return (
        '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/>'
        f"{'' if look.has_losses else _FROM_NOTHING}</c:scaling>"
        f'<c:delete val="0"/><c:axPos val="{end}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>'
        '<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
        f'<c:numFmt formatCode="{look.number_format}" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="{"nextTo" if look.is_upright else "high"}"/>{_TEXT}'
        '<c:crossAx val="111"/><c:crosses val="autoZero"/></c:valAx>'
    )
