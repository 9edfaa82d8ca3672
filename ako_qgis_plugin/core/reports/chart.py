"""Values of the charts of a template, which come with a look and without numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Mm
from lxml import etree

_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"

#: Parts of a series in the order of the format.
_ORDER = (
    *("idx", "order", "tx", "spPr", "invertIfNegative", "pictureOptions", "dPt", "dLbls", "trendline", "errBars"),
    *("cat", "val", "shape", "extLst"),
)

#: Height of axis and legend, and of a bar with the space beside it [mm].
_AROUND_BARS_MM, _BAR_MM = 28, 4.6

#: More bars than this cannot be read on half a page.
BARS_AT_MOST = 25


@dataclass(frozen=True)
class Chart:
    """Names of bars, and what each series gives for them."""

    bars: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]


def fill_charts(document: Any, chart_of: Callable[[str], Chart | None]) -> None:
    """Put values into the charts of a python-docx document, by their names; what has more series keeps the others.

    A chart for whose name there is nothing stays as it is: an office may have put in one of its own.
    """
    for frame in document.element.body.iter(qn("wp:inline"), qn("wp:anchor")):
        reference = next(frame.iter(f"{{{_C}}}chart"), None)
        chart = None if reference is None else chart_of(frame.find(qn("wp:docPr")).get("name", ""))
        if chart is None or reference is None:
            continue
        part = document.part.related_parts[reference.get(qn("r:id"))]
        # Only the chart of this template is read; without entities and network, whoever made it.
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        tree = etree.fromstring(part.blob, parser)
        for series, (name, values) in zip(tree.iter(f"{{{_C}}}ser"), chart.series, strict=False):
            _fill(series, name, chart.bars, values)
        part._blob = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
        if any(each.get("val") == "bar" for each in tree.iter(f"{{{_C}}}barDir")):
            _make_lower(frame, len(chart.bars))


def _make_lower(frame: Any, bars: int) -> None:
    """Make a chart as low as its bars allow, so that two are not as thick as thumbs."""
    extent = frame.find(qn("wp:extent"))
    extent.set("cy", str(min(int(extent.get("cy")), Mm(_AROUND_BARS_MM + _BAR_MM * bars))))


def _fill(series: etree._Element, name: str, bars: Sequence[str], values: Sequence[float]) -> None:
    last = len(bars) + 1
    column = chr(ord("B") + int(series.find(f"{{{_C}}}idx").get("val")))
    for tag, kind, reference, texts in (
        ("tx", "str", f"A!${column}$1", [name]),
        ("cat", "str", f"A!$A$2:$A${last}", bars),
        ("val", "num", f"A!${column}$2:${column}${last}", [str(value) for value in values]),
    ):
        parent = _part(series, tag)
        for child in list(parent):
            parent.remove(child)
        source = etree.SubElement(parent, f"{{{_C}}}{kind}Ref")
        etree.SubElement(source, f"{{{_C}}}f").text = reference
        cache = etree.SubElement(source, f"{{{_C}}}{kind}Cache")
        if kind == "num":
            etree.SubElement(cache, f"{{{_C}}}formatCode").text = "General"
        etree.SubElement(cache, f"{{{_C}}}ptCount").set("val", str(len(texts)))
        for number, text in enumerate(texts):
            point = etree.SubElement(cache, f"{{{_C}}}pt", idx=str(number))
            etree.SubElement(point, f"{{{_C}}}v").text = text


def _part(series: etree._Element, tag: str) -> etree._Element:
    """Give a part of a series; where an editor has dropped the empty one, it is put where the format wants it."""
    part = series.find(f"{{{_C}}}{tag}")
    if part is None:
        part = etree.Element(f"{{{_C}}}{tag}")
        followers = [f"{{{_C}}}{name}" for name in _ORDER[_ORDER.index(tag) + 1 :]]
        following = next((child for child in series if child.tag in followers), None)
        if following is None:
            series.append(part)
        else:
            following.addprevious(part)
    return part
