"""The files of plans that a person chose, as paths on the disk."""

from __future__ import annotations

import re

#: How the dialogs of QGIS name what lies in an archive: GDAL's ``/vsizip/`` before its path, the member behind it.
_IN_ARCHIVE = re.compile(r"/vsizip/(?:\{(?P<braced>.+?)\}|(?P<archive>.+?\.zip))(?:[/\\].*)?", re.IGNORECASE)


def plan_files(algorithm, parameters, key: str, context) -> list[str]:
    """Give the files that a parameter names, each once and archives whole; none where it is empty."""
    if not parameters.get(key):
        return []
    return list(dict.fromkeys(map(on_disk, algorithm.parameterAsFileList(parameters, key, context))))


def on_disk(path: str) -> str:
    """Give the path of a file, or of the archive in which GDAL says it lies."""
    found = _IN_ARCHIVE.fullmatch(path)
    return (found["braced"] or found["archive"]) if found else path
