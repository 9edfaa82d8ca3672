"""The look of the protocol: page, fonts, headings with numbers, tables, header and footer."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from scripts.protocol_template.fields import add_field

#: On every Windows and macOS; on Linux its metric equals (Liberation Sans, Nimbus Sans) stand in.
FONT = "Arial"
INK = RGBColor(0x1F, 0x2D, 0x3D)
ACCENT, PALE, LINE = "1F4E79", "E9EFF5", "B8C4D0"

PAGE_WIDTH, PAGE_HEIGHT = Mm(210), Mm(297)
MARGIN_SIDE, MARGIN_TOP, MARGIN_BOTTOM = Mm(22), Mm(21), Mm(19)
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE

LANGUAGE_TAGS = {"pl": "pl-PL", "en": "en-GB"}

#: Size, space before and after [pt] of headings.
_HEADINGS = {1: (15, 20, 8), 2: (12.5, 16, 6), 3: (10.5, 14, 5)}

PAGES = {"pl": ("Strona ", " z "), "en": ("Page ", " of ")}


def styled_document(language: str, title: str) -> WordDocument:
    """Give an empty document with all styles, A4, header and footer.

    The title stands in header and properties; it may hold tags, as all that a template says.
    """
    document = Document()
    for element in list(document.element.body)[:-1]:
        document.element.body.remove(element)
    _set_page(document)
    _set_fonts(document, language)
    _set_headings(document)
    _add_paragraph_styles(document)
    _add_table_styles(document)
    _set_settings(document)
    _set_properties(document, language, title)
    _write_header_and_footer(document, language, title)
    return document


def _set_page(document: WordDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
    section.left_margin = section.right_margin = MARGIN_SIDE
    section.top_margin, section.bottom_margin = MARGIN_TOP, MARGIN_BOTTOM
    section.header_distance = section.footer_distance = Mm(11)
    section.different_first_page_header_footer = True


def _set_fonts(document: WordDocument, language: str) -> None:
    tag = LANGUAGE_TAGS[language]
    defaults = document.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for child in list(properties):
        properties.remove(child)
    fonts = f'<w:rFonts {nsdecls("w")} w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
    properties.append(parse_xml(fonts))
    properties.append(parse_xml(f'<w:sz {nsdecls("w")} w:val="20"/>'))
    properties.append(parse_xml(f'<w:szCs {nsdecls("w")} w:val="20"/>'))
    properties.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/>'))
    normal = document.styles["Normal"]
    normal.font.size = Pt(10)
    normal.font.color.rgb = INK
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.1
    normal.paragraph_format.widow_control = True


def _set_headings(document: WordDocument) -> None:
    for level, (size, before, after) in _HEADINGS.items():
        style = document.styles[f"Heading {level}"]
        _use_font(style, size, bold=True, colour=ACCENT)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True
        style.paragraph_format.keep_together = True
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="Heading{level + 1}"/><w:suff w:val="tab"/>'
        f'<w:lvlText w:val="{".".join(f"%{number + 1}" for number in range(level + 1))}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{indent}"/></w:tabs>'
        f'<w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
        for level, indent in enumerate((567, 737, 964))
    )
    numbering = document.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>'
            f"{levels}</w:abstractNum>"
        ),
    )
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for level in _HEADINGS:
        properties = document.styles[f"Heading {level}"].element.get_or_add_pPr()
        properties.insert_element_before(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level - 1}"/><w:numId w:val="90"/></w:numPr>'),
            *("w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"),
        )


def _use_font(style: Any, size: float, *, bold: bool = False, italic: bool = False, colour: str | None = None) -> None:
    style.font.name = FONT
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, italic
    style.font.color.rgb = RGBColor.from_string(colour) if colour else INK


def _style(document: WordDocument, name: str, based_on: str = "Normal") -> Any:
    styles = document.styles
    style = styles[name] if name in [each.name for each in styles] else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles[based_on]
    style.hidden, style.quick_style = False, True
    return style


def _add_paragraph_styles(document: WordDocument) -> None:
    title = _style(document, "Title")
    border = title.element.pPr.find(qn("w:pBdr"))
    if border is not None:
        title.element.pPr.remove(border)
    _use_font(title, 22, bold=True, colour=ACCENT)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(36), Pt(6)
    subtitle = _style(document, "Subtitle")
    _use_font(subtitle, 15, colour="44546A")
    subtitle.paragraph_format.space_after = Pt(18)
    caption = _style(document, "Caption")
    _use_font(caption, 9, bold=True, colour="44546A")
    caption.paragraph_format.space_before, caption.paragraph_format.space_after = Pt(8), Pt(3)
    caption.paragraph_format.keep_with_next = True
    picture = _style(document, "AKO Picture")
    picture.paragraph_format.keep_with_next = True
    picture.paragraph_format.space_before, picture.paragraph_format.space_after = Pt(6), Pt(2)
    below = _style(document, "AKO Picture Caption", "Caption")
    below.paragraph_format.keep_with_next = False
    below.paragraph_format.space_before, below.paragraph_format.space_after = Pt(0), Pt(8)
    cell = _style(document, "AKO Table Text")
    cell.font.size = Pt(8.5)
    cell.paragraph_format.space_after = cell.paragraph_format.space_before = Pt(1)
    cell.paragraph_format.line_spacing = 1.0
    figure = _style(document, "AKO Table Number", "AKO Table Text")
    figure.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for name, base in (("AKO Table Head", "AKO Table Text"), ("AKO Table Head Number", "AKO Table Number")):
        head = _style(document, name, base)
        head.font.bold, head.font.color.rgb = True, RGBColor(0xFF, 0xFF, 0xFF)
        head.paragraph_format.keep_with_next = True
    notice = _style(document, "AKO Notice")
    notice.paragraph_format.left_indent = notice.paragraph_format.right_indent = Mm(2)
    notice.paragraph_format.space_before, notice.paragraph_format.space_after = Pt(6), Pt(8)
    _mark(notice, "B00020", "FDECEC")
    remark = _style(document, "AKO Remark")
    remark.paragraph_format.left_indent = remark.paragraph_format.right_indent = Mm(2)
    _mark(remark, ACCENT, PALE)
    bullet = _style(document, "List Bullet")
    bullet.paragraph_format.space_after = Pt(3)
    heading = _style(document, "TOC Heading")
    _use_font(heading, 13, bold=True, colour=ACCENT)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(14), Pt(6)
    for level in (1, 2, 3):
        entry = _style(document, f"toc {level}")
        entry.paragraph_format.left_indent = Mm(7 * (level - 1))
        entry.paragraph_format.space_after = Pt(2)
        entry.paragraph_format.tab_stops.add_tab_stop(Mm((9, 19, 31)[level - 1]))
        entry.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    for name in ("Header", "Footer"):
        style = document.styles[name]
        _use_font(style, 8, colour="5A6675")
        style.paragraph_format.tab_stops.clear_all()
        style.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _mark(style: Any, edge: str, fill: str) -> None:
    properties = style.element.get_or_add_pPr()
    following = ("w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    properties.insert_element_before(
        parse_xml(f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="24" w:space="6" w:color="{edge}"/></w:pBdr>'),
        "w:shd",
        *following,
    )
    properties.insert_element_before(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'), *following
    )


def _add_table_styles(document: WordDocument) -> None:
    margins = (
        '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
    )
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    header = (
        f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{ACCENT}"/></w:tcPr></w:tblStylePr>'
    )
    total = (
        '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr></w:tblStylePr>'
    )
    label = (
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr></w:tblStylePr>'
    )
    for identifier, name, parts in (
        ("AKOTable", "AKO Table", header + total),
        ("AKOCard", "AKO Card", label),
    ):
        document.styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{identifier}">'
                f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>'
                f"<w:tblPr><w:tblBorders>{lines}</w:tblBorders>{margins}</w:tblPr>{parts}</w:style>"
            )
        )


def _set_settings(document: WordDocument) -> None:
    settings = document.settings.element
    for tag in ("w:autoHyphenation", "w:compat"):
        for element in settings.findall(qn(tag)):
            settings.remove(element)
    hyphenation = parse_xml(f'<w:autoHyphenation {nsdecls("w")} w:val="false"/>')
    stop = settings.find(qn("w:defaultTabStop"))
    (stop.addnext if stop is not None else settings.append)(hyphenation)
    compat = parse_xml(
        f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    following = settings.find(qn("w:rsids"))
    (following.addprevious if following is not None else settings.append)(compat)


def _set_properties(document: WordDocument, language: str, title: str) -> None:
    properties = document.core_properties
    properties.title = title
    properties.subject, properties.comments, properties.author = "{{ date }}", "{{ program }}", "AKO"
    properties.language = LANGUAGE_TAGS[language]


def _write_header_and_footer(document: WordDocument, language: str, title: str) -> None:
    section = document.sections[0]
    section.header.is_linked_to_previous = False
    section.header.paragraphs[0].text = f"{title}\t{{{{ date }}}}"
    page, of = PAGES[language]
    for footer in (section.footer, section.first_page_footer):
        footer.is_linked_to_previous = False
        paragraph = footer.paragraphs[0]
        paragraph.style = document.styles["Footer"]
        paragraph.add_run("{{ program }}\t" + page)
        add_field(paragraph, "PAGE", "1")
        paragraph.add_run(of)
        add_field(paragraph, "NUMPAGES", "1")
    section.first_page_header.is_linked_to_previous = False
