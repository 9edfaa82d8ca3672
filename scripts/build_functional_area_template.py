#!/usr/bin/env python3
"""Builds the templates of the chapter on the functional area, ``core/reports/templates/functional_area_LANGUAGE.docx``.

They are ordinary Word documents: an office copies one, restyles it in Word and names it as its own template.
Usage: build_functional_area_template.py [FOLDER]     (default: the folder of the package)
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from scripts.build_protocol_template import FOLDER, LANGUAGES, save  # noqa: E402
from scripts.functional_area_template.body import title, write_body  # noqa: E402
from scripts.protocol_template.styles import styled_document  # noqa: E402


def build(folder: Path, language: str) -> Path:
    """Write one template; the same code gives the same bytes."""
    document = styled_document(language, title(language))
    write_body(document, language)
    return save(document, folder / f"functional_area_{language}.docx")


def main() -> None:
    """Build both templates."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        print(build(folder, language))


if __name__ == "__main__":
    main()
