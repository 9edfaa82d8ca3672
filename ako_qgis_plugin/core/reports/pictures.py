"""Pictures in a protocol: made when a template comes to them, put into the document with words for who cannot see."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, Protocol

from docx.image.image import Image
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.shape import CT_Inline
from docx.parts.image import ImagePart
from docx.shared import Mm
from lxml import etree

#: Widths in the protocol [mm].
CLIP_WIDTH_MM, OVERVIEW_WIDTH_MM = 70.0, 160.0

_BETWEEN_RUNS = '</w:t></w:r><w:r><w:drawing>{}</w:drawing></w:r><w:r><w:t xml:space="preserve">'


class Maps(Protocol):
    """Who draws the maps of a report."""

    def clip_png(self, finding_id: str) -> bytes | None:
        """Give the map of one finding; None where it has no place."""

    def overview_png(self, teryt: str | None = None) -> bytes | None:
        """Give the map of all, or of one municipality; None where there is no place."""


class Picture:
    """Stands in a context; has no attribute that a template could use for anything but to print it."""

    __slots__ = ("_xml",)

    def __init__(self, xml: Callable[[], str]) -> None:
        self._xml = xml

    def __html__(self) -> str:
        return self._xml()


class Placer:
    """Puts pictures into the body of one document."""

    def __init__(self, document: Any) -> None:
        self._part = document.part
        self._count = 0

    def picture(self, png: bytes | None, width_mm: float, description: str) -> Picture | None:
        """Give a picture for a context; None where there is none."""
        return None if png is None else Picture(lambda: self._placed(png, width_mm, description))

    def _placed(self, png: bytes, width_mm: float, description: str) -> str:
        image = Image.from_file(io.BytesIO(png))
        self._count += 1
        # Not by python-docx's own way, which compares every picture with all before it.
        name = f"map{self._count}.png"
        part = ImagePart.from_image(image, PackURI(f"/word/media/{name}"))
        width = Mm(width_mm)
        height = round(width * image.px_height / image.px_width)
        relation = self._part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        inline = CT_Inline.new_pic_inline(self._count, relation, name, width, height)
        inline.docPr.set("descr", description)
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        drawing = etree.tostring(inline, encoding="unicode")
        return _BETWEEN_RUNS.format(drawing)
