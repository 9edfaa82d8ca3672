"""How a source was mapped: kept in the user's profile by source, and in a file that colleagues can share."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProviderRegistry, QgsSettings

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.wording import say

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

#: Where the profile keeps the mappings, the one used last at the end.
SETTING = "ako_qgis_plugin/zoning_mappings"

#: So many sources are remembered.
REMEMBERED = 100

#: Parts of a data source that say where the data are; a login is none of them.
_PLACES = ("path", "layerName", "url", "typename", "host", "dbname", "schema", "table")


class MappingFileError(AkoError):
    """A file with a mapping cannot be read, or holds what is no mapping."""


def source_key(layer: QgsVectorLayer) -> str:
    """Give a key of a layer's source: provider, place and names of fields."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    place = [str(parts.get(name) or "") for name in _PLACES]
    if not any(place):
        place = [layer.name()]
    identity = [layer.providerType(), *place, *sorted(layer.fields().names())]
    return hashlib.sha256(json.dumps(identity).encode()).hexdigest()


def is_desktop() -> bool:
    """Say whether a person sits before the application: scripts neither use the memory nor change it."""
    return QgsApplication.platform() == "desktop"


def remembered(key: str) -> dict[str, str]:
    """Give the values of parameters with which a source was mapped last; empty where it never was."""
    return dict(_everything().get(key, {}))


def remember(key: str, values: Mapping[str, str]) -> None:
    """Keep the values with which a source was mapped."""
    everything = _everything()
    everything.pop(key, None)
    kept = {**everything, key: dict(values)}
    _keep(dict(list(kept.items())[-REMEMBERED:]))


def forget(key: str) -> None:
    """Drop what is known of a source."""
    everything = _everything()
    if everything.pop(key, None) is not None:
        _keep(everything)


def _everything() -> dict[str, dict[str, str]]:
    try:
        found = json.loads(QgsSettings().value(SETTING, "{}", type=str))
    except ValueError:
        # Settings that somebody edited: nothing is known.
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: values for key, values in found.items() if isinstance(values, dict)}


def _keep(everything: Mapping[str, Mapping[str, str]]) -> None:
    QgsSettings().setValue(SETTING, json.dumps(everything, ensure_ascii=False))


def read_mapping(path: Path, allowed: Collection[str]) -> dict[str, str]:
    """Read a file with a mapping.

    Raises
    ------
    MappingFileError
        If it cannot be read, is no object of JSON, or names a parameter that does not belong into it.

    """
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise MappingFileError(say("{file}: cannot be read as a mapping: {reason}", file=path, reason=error)) from error
    if not isinstance(found, dict):
        raise MappingFileError(say("{file}: holds no mapping of parameters to values", file=path))
    strange = sorted(set(found) - set(allowed))
    if strange:
        raise MappingFileError(
            say(
                "{file}: {keys} are no parts of a mapping; allowed are {allowed}",
                file=path,
                keys=", ".join(strange),
                allowed=", ".join(allowed),
            )
        )
    nested = sorted(key for key, value in found.items() if isinstance(value, dict | list))
    if nested:
        raise MappingFileError(say("{file}: {keys} must be single values", file=path, keys=", ".join(nested)))
    return {key: str(value) for key, value in found.items() if value not in (None, "")}


def write_mapping(path: Path, values: Mapping[str, str]) -> None:
    """Write a mapping into a file; raises MappingFileError where that is not possible."""
    try:
        path.write_text(json.dumps(dict(values), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise MappingFileError(say("{file}: cannot be written: {reason}", file=path, reason=error)) from error
