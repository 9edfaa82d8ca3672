"""Pictures of the pages of documents, as LibreOffice and poppler draw them."""

from __future__ import annotations

import subprocess
from pathlib import Path

#: Pages stand beside each other on this [px, colour].
GAP, GROUND = 14, "#8A8F98"

#: Height of a page of the protocol, of a map, of a sheet, and what is shown of that [px].
PROTOCOL_HEIGHT, MAP_HEIGHT, SHEET_HEIGHT, SHEET_SHOWN = 860, 820, 1700, (1500, 640)

#: Parts of the chapter on the functional area by number: the strongest flows, memberships, the chosen variant.
CHAPTER_PARTS = ("2.2", "4.1", "5")

#: The first conflict of a municipality's protocol has this number.
FIRST_ITEM = "5.1.1"


def draw_documents(documents: Path, folder: Path) -> None:
    """Draw protocol, workbook and atlas of a folder of documents into a folder of pictures."""
    (protocol,), (workbook,), (atlas,) = (sorted(documents.glob(f"*.{kind}")) for kind in ("docx", "xlsx", "pdf"))
    pages = _printed(protocol, folder)
    first_item = next(number for number, text in enumerate(_texts(pages), start=1) if _begins_item(text))
    _draw(pages, [1, first_item, first_item + 1], PROTOCOL_HEIGHT, folder / "protocol.png")
    _draw(_printed(workbook, folder), [1], SHEET_HEIGHT, folder / "workbook.png", SHEET_SHOWN)
    _draw(atlas, [1], MAP_HEIGHT, folder / "atlas.png")


def draw_chapter(documents: Path, folder: Path) -> None:
    """Draw the chapter on the functional area and its maps into a folder of pictures.

    The chapter shows the strongest flows, the variants compared and the chosen one; the maps that of the flows and of
    the first variant.
    """
    (chapter,), (atlas,) = (sorted(documents.glob(f"*.{kind}")) for kind in ("docx", "pdf"))
    pages = _printed(chapter, folder)
    # The first page holds title and contents.
    texts = _texts(pages)[1:]
    wanted = [next(place for place, text in enumerate(texts, 2) if _begins(text, part)) for part in CHAPTER_PARTS]
    _draw(pages, wanted, PROTOCOL_HEIGHT, folder / "functional_area_chapter.png")
    _draw(atlas, [1, 2], MAP_HEIGHT, folder / "functional_area_maps.png")


def _begins(text: str, number: str) -> bool:
    """Say whether a heading of this number stands on a page; a row of a table ends with a number."""
    lines = (line.split() for line in text.splitlines())
    return any(line[:1] == [number] and not line[-1].isdigit() for line in lines)


def _begins_item(text: str) -> bool:
    return any(line.strip().startswith(FIRST_ITEM) for line in text.splitlines())


def _printed(document: Path, folder: Path) -> Path:
    office = f"-env:UserInstallation={(folder / 'office').resolve().as_uri()}"
    command = ["soffice", office, "--headless", "--convert-to", "pdf", "--outdir", folder / "pages", document]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "pages" / f"{document.stem}.pdf"


def _texts(pages: Path) -> list[str]:
    """Give the text of each page."""
    command = ["pdftotext", "-layout", pages, "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\f")


def _draw(pages: Path, numbers: list[int], height: int, target: Path, shown: tuple[int, int] | None = None) -> None:
    from PIL import Image

    drawn = []
    for number in numbers:
        stem = target.with_name(f"{target.stem}-{number}")
        size = ["-scale-to-y", str(height), "-scale-to-x", "-1"]
        command = ["pdftoppm", "-png", "-singlefile", "-f", str(number), "-l", str(number), *size, pages, stem]
        subprocess.run(command, check=True, capture_output=True)
        page = stem.with_name(f"{stem.name}.png")
        with Image.open(page) as opened:
            drawn.append(opened.convert("RGB"))
        page.unlink()
    width = sum(page.width for page in drawn) + GAP * (len(drawn) + 1)
    sheet = Image.new("RGB", (width, height + 2 * GAP), GROUND)
    left = GAP
    for page in drawn:
        sheet.paste(page, (left, GAP))
        left += page.width + GAP
    (sheet.crop((0, 0, *shown)) if shown else sheet).save(target)
