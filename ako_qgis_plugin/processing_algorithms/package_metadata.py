"""What the package says of itself."""

from __future__ import annotations

import configparser
from pathlib import Path

_METADATA = Path(__file__).parents[1] / "metadata.txt"


def plugin_version() -> str:
    """Give the version of the plugin, as results and documents quote it."""
    metadata = configparser.ConfigParser()
    metadata.read(_METADATA, encoding="utf-8")
    return metadata["general"]["version"]
