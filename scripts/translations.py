"""Collects the texts of the QGIS layer into i18n/ako_LANGUAGE.ts; what is translated already stays.

Usage: translations.py [LANGUAGE...]     (default: pl)
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "ako_qgis_plugin"
#: The core holds no texts for the screen; those of its documents stand in tables of their own.
WITHOUT_TEXTS = PACKAGE / "core"


def sources() -> list[str]:
    """Give the modules whose texts are translated, relative to the folder of the translations."""
    modules = [path for path in sorted(PACKAGE.rglob("*.py")) if not path.is_relative_to(WITHOUT_TEXTS)]
    return [str(Path("..") / path.relative_to(PACKAGE)) for path in modules]


def collect(language: str) -> None:
    """Bring one translation file up to date with the sources."""
    folder = PACKAGE / "i18n"
    folder.mkdir(exist_ok=True)
    command = ["pylupdate5", "-noobsolete", *sources(), "-ts", f"ako_{language}.ts"]
    subprocess.run(command, cwd=folder, check=True, env={**os.environ, "PYTHONWARNINGS": "ignore"})


if __name__ == "__main__":
    for chosen in sys.argv[1:] or ["pl"]:
        collect(chosen)
