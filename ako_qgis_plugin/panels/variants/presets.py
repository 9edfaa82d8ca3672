"""Sets of core units that a person works with again and again, remembered by QGIS for all projects."""

from __future__ import annotations

import json

from qgis.core import QgsSettings

KEY = "ako/functional_area_cores"


def core_presets() -> dict[str, list[str]]:
    """Give the sets by their names."""
    try:
        content = json.loads(QgsSettings().value(KEY, "", type=str) or "{}")
    except ValueError:
        return {}
    if not isinstance(content, dict):
        return {}
    return {str(name): [str(code) for code in codes] for name, codes in content.items() if isinstance(codes, list)}


def keep_preset(name: str, codes: tuple[str, ...]) -> None:
    """Remember a set; one of the same name is replaced."""
    _write(core_presets() | {name: list(codes)})


def forget_preset(name: str) -> None:
    """Forget a set."""
    _write({known: codes for known, codes in core_presets().items() if known != name})


def _write(presets: dict[str, list[str]]) -> None:
    QgsSettings().setValue(KEY, json.dumps(presets, ensure_ascii=False))
