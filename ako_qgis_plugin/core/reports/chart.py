"""Values of the charts of a template, which come with a look and without numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Mm
from lxml import etree

_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
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
    series: tuple[tuple[str, tuple[int, ...]], ...]


def fill_charts(document: Any, chart: Chart) -> None:
    """Put the values into every chart of a python-docx document; what has more series keeps the others."""
    for part in document.part.package.iter_parts():
        if part.content_type == _CHART_TYPE:
            # Only the chart of this template is read; without entities and network, whoever made it.
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            tree = etree.fromstring(part.blob, parser)
            for series, (name, values) in zip(tree.iter(f"{{{_C}}}ser"), chart.series, strict=False):
                _fill(series, name, chart.bars, values)
            part._blob = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    _make_lower(document, len(chart.bars))


def _make_lower(document: Any, bars: int) -> None:
    """Make charts as low as their bars allow, so that two are not as thick as thumbs."""
    needed = Mm(_AROUND_BARS_MM + _BAR_MM * bars)
    for chart in document.element.body.iter(f"{{{_C}}}chart"):
        inline = next((each for each in chart.iterancestors() if each.tag == qn("wp:inline")), None)
        extent = None if inline is None else inline.find(qn("wp:extent"))
        if extent is not None:
            extent.set("cy", str(min(int(extent.get("cy")), needed)))


def _fill(series: etree._Element, name: str, bars: Sequence[str], values: Sequence[int]) -> None:
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
