"""Packs the plugin for the plugin repository: what git tracks of the package, and the compiled translations.

Usage: package.py [FOLDER]     (default: dist)
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from configparser import ConfigParser
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "ako_qgis_plugin"
#: Releases shown in the plugin manager; the rest stands in CHANGELOG.md.
SHOWN_RELEASES = 3
READABLE_FILE = 0o100644 << 16


def git(*arguments: str) -> str:
    """Give what git prints."""
    return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True, text=True).stdout


def files() -> list[Path]:
    """Give the tracked files of the package and a compiled translation for each source of one, sorted."""
    tracked = [Path(name) for name in git("ls-files", "-z", "--", PACKAGE).split("\0") if name]
    compiled = [path.with_suffix(".qm") for path in tracked if path.suffix == ".ts"]
    missing = [str(path) for path in compiled if not (ROOT / path).is_file()]
    if missing:
        raise SystemExit(f"package: not compiled yet: {', '.join(missing)}; use 'make package'")
    return sorted({*tracked, *compiled})


def changelog(text: str, releases: int = SHOWN_RELEASES) -> str:
    """Turn the newest releases of CHANGELOG.md into a value of metadata.txt: plain text, percent signs doubled."""
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1 : releases + 1]
    lines = [re.sub(r"^#+ |[`*\[\]]", "", line).rstrip() for section in sections for line in section.splitlines()]
    return "\n    ".join(line for line in lines if line).replace("%", "%%")


def metadata(text: str) -> str:
    """Add the changelog to metadata.txt."""
    source = ROOT / "CHANGELOG.md"
    if not source.is_file():
        return text
    return f"{text.rstrip()}\nchangelog={changelog(source.read_text(encoding='utf-8'))}\n"


def date_of_commit() -> tuple[int, ...]:
    """Give the time of the last commit (or SOURCE_DATE_EPOCH), so that the same commit packs to the same bytes."""
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct"))
    return tuple(time.gmtime(seconds)[:6])


def pack(folder: Path) -> Path:
    """Write the package into a folder and give its path."""
    text = metadata((ROOT / PACKAGE / "metadata.txt").read_text(encoding="utf-8"))
    parser = ConfigParser()
    parser.read_string(text)
    target = folder / f"{PACKAGE}-{parser['general']['version']}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    date = date_of_commit()
    with ZipFile(target, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files():
            content = text.encode() if path.name == "metadata.txt" else (ROOT / path).read_bytes()
            entry = ZipInfo(path.as_posix(), date)
            entry.external_attr = READABLE_FILE
            archive.writestr(entry, content, ZIP_DEFLATED, compresslevel=9)
    if "example.org" in parser["general"]["repository"]:
        print("package: metadata.txt still holds placeholders (example.org): see 'Release' in CONTRIBUTING.md.")
    return target


if __name__ == "__main__":
    result = pack(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist")
    print(f"{result}  {result.stat().st_size / 1e6:.2f} MB")
