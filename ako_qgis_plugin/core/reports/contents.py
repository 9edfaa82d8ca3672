"""Contents and counted captions of a document, worked out here: Word shows the old ones until somebody asks it to.

Word and LibreOffice number pages when they lay them out; the contents refer to headings by fields that they fill in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

#: Bookmarks of Word's own contents are named so.
_BOOKMARK = "_Toc9{:07d}"

#: Identifiers of bookmarks only have to differ from those of the template.
_FIRST_ID = 90_000

_LEVELS = re.compile(r'\\o\s+"(\d)-(\d)"')
_SEQUENCE = re.compile(r"^\s*SEQ\s+(\S+)")
_CONTENTS = re.compile(r"^\s*TOC\b")


@dataclass(frozen=True)
class _Heading:
    level: int
    number: str
    text: str
    bookmark: str


def fill_contents(document: Any) -> None:
    """Fill the fields for contents and for counted captions of a python-docx document."""
    paragraphs = list(document.element.body.iter(qn("w:p")))
    headings = list(_headings(paragraphs, _heading_styles(document)))
    _count_captions(paragraphs)
    found = _contents_field(paragraphs)
    if found is not None:
        first, last, instruction = found
        levels = _LEVELS.search(instruction)
        low, high = (int(levels[1]), int(levels[2])) if levels else (1, 3)
        entries = [heading for heading in headings if low <= heading.level <= high]
        _write_contents(paragraphs[first : last + 1], entries, instruction, _style_ids(document))


def _style_ids(document: Any) -> dict[str, str]:
    return {
        style.find(qn("w:name")).get(qn("w:val")).casefold(): style.get(qn("w:styleId"))
        for style in document.styles.element.iter(qn("w:style"))
        if style.find(qn("w:name")) is not None
    }


def _heading_styles(document: Any) -> dict[str, tuple[int, bool]]:
    """Give the level of the styles of headings by id, and whether they are numbered."""
    found = {}
    styles = {style.get(qn("w:styleId")): style for style in document.styles.element.iter(qn("w:style"))}
    for name, identifier in _style_ids(document).items():
        if re.fullmatch(r"heading [1-9]", name):
            found[identifier] = (int(name[-1]), styles[identifier].find(f".//{qn('w:numPr')}") is not None)
    return found


def _headings(paragraphs: list[Any], styles: dict[str, tuple[int, bool]]) -> Iterator[_Heading]:
    """Give the headings in order, each with a bookmark put around its text."""
    counts = [0] * 9
    for place, paragraph in enumerate(paragraphs):
        level, is_numbered = styles.get(_style_of(paragraph), (0, False))
        if not level:
            continue
        counts[level - 1] += 1
        counts[level:] = [0] * (9 - level)
        number = ".".join(map(str, counts[:level])) if is_numbered else ""
        text = "".join(node.text or "" for node in paragraph.iter(qn("w:t")))
        bookmark = _BOOKMARK.format(place)
        _put_bookmark(paragraph, bookmark, _FIRST_ID + place)
        yield _Heading(level, number, text, bookmark)


def _style_of(paragraph: Any) -> str:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if style is None else style.get(qn("w:val"))


def _put_bookmark(paragraph: Any, name: str, identifier: int) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:name"), name)
    for mark in (start, end):
        mark.set(qn("w:id"), str(identifier))
    properties = paragraph.find(qn("w:pPr"))
    paragraph.insert(0 if properties is None else 1, start)
    paragraph.append(end)


def _count_captions(paragraphs: list[Any]) -> None:
    counts: dict[str, int] = {}
    for paragraph in paragraphs:
        name, is_result = "", False
        for node in paragraph.iter(qn("w:instrText"), qn("w:fldChar"), qn("w:t")):
            if node.tag == qn("w:instrText"):
                found = _SEQUENCE.match(node.text or "")
                name = found[1] if found else name
            elif node.tag == qn("w:fldChar"):
                is_result = node.get(qn("w:fldCharType")) == "separate"
            elif name and is_result:
                counts[name] = counts.get(name, 0) + 1
                node.text, name, is_result = str(counts[name]), "", False


def _contents_field(paragraphs: list[Any]) -> tuple[int, int, str] | None:
    """Give the first and last paragraph of the contents, and its instruction; None where there is none."""
    first, depth, instruction = None, 0, ""
    for place, paragraph in enumerate(paragraphs):
        for node in paragraph.iter(qn("w:instrText"), qn("w:fldChar")):
            if node.tag == qn("w:instrText"):
                if first is None and _CONTENTS.match(node.text or ""):
                    first, depth, instruction = place, 1, node.text
                continue
            if first is not None:
                depth += {"begin": 1, "end": -1}.get(node.get(qn("w:fldCharType")), 0)
                if depth == 0:
                    return first, place, instruction
    return None


def _write_contents(old: list[Any], entries: list[_Heading], instruction: str, styles: dict[str, str]) -> None:
    fallback = _style_of(old[0])
    new = [_entry(heading, styles.get(f"toc {heading.level}", fallback)) for heading in entries]
    if not new:
        return
    opening = [_field_mark("begin"), _instruction(instruction), _field_mark("separate")]
    for node in reversed(opening):
        new[0].insert(1, node)
    new[-1].append(_field_mark("end"))
    for paragraph in new:
        old[0].addprevious(paragraph)
    for paragraph in old:
        paragraph.getparent().remove(paragraph)


def _entry(heading: _Heading, style: str) -> Any:
    paragraph = OxmlElement("w:p")
    properties = OxmlElement("w:pPr")
    if style:
        mark = OxmlElement("w:pStyle")
        mark.set(qn("w:val"), style)
        properties.append(mark)
    paragraph.append(properties)
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), heading.bookmark)
    link.set(qn("w:history"), "1")
    if heading.number:
        link.extend([_run(heading.number), _tab()])
    link.extend([_run(heading.text), _tab()])
    # Word fills it in when it prints or updates fields, LibreOffice when it opens the document.
    link.extend([_field_mark("begin"), _instruction(f" PAGEREF {heading.bookmark} \\h "), _field_mark("separate")])
    link.extend([_run(""), _field_mark("end")])
    paragraph.append(link)
    return paragraph


def _run(text: str) -> Any:
    run, node = OxmlElement("w:r"), OxmlElement("w:t")
    node.set(qn("xml:space"), "preserve")
    node.text = text
    run.append(node)
    return run


def _tab() -> Any:
    run = OxmlElement("w:r")
    run.append(OxmlElement("w:tab"))
    return run


def _instruction(text: str) -> Any:
    run, node = OxmlElement("w:r"), OxmlElement("w:instrText")
    node.set(qn("xml:space"), "preserve")
    node.text = text
    run.append(node)
    return run


def _field_mark(kind: str) -> Any:
    run, node = OxmlElement("w:r"), OxmlElement("w:fldChar")
    node.set(qn("w:fldCharType"), kind)
    run.append(node)
    return run
