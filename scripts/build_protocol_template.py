#!/usr/bin/env python3
"""Builds the templates of the conflict protocol, ``core/reports/templates/protocol_LANGUAGE.docx``.

They are ordinary Word documents: an office copies one, restyles it in Word and names it as its own template.
Usage: build_protocol_template.py [FOLDER]     (default: the folder of the package)
"""

from __future__ import annotations

import datetime as dt
import io
import sys
from pathlib import Path

from docx.document import Document as WordDocument

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from ako_qgis_plugin.core.reports.same_bytes import rewrite  # noqa: E402
from scripts.protocol_template.body import title, write_body  # noqa: E402
from scripts.protocol_template.styles import styled_document  # noqa: E402

FOLDER = ROOT / "ako_qgis_plugin" / "core" / "reports" / "templates"
LANGUAGES = ("pl", "en")

#: Stands in the properties of the templates; the protocol has the day of its report.
DATE = dt.date(2026, 11, 24)


def build(folder: Path, language: str) -> Path:
    """Write one template; the same code gives the same bytes."""
    document = styled_document(language, title(language))
    write_body(document, language)
    return save(document, folder / f"protocol_{language}.docx")


def save(document: WordDocument, path: Path) -> Path:
    """Write a template so that the same code gives the same bytes."""
    unsorted = io.BytesIO()
    document.save(unsorted)
    rewrite(unsorted, path, DATE)
    return path


def main() -> None:
    """Build both templates."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        print(build(folder, language))


if __name__ == "__main__":
    main()
