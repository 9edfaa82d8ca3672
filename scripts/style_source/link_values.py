"""How tables show the numbers of links: people whole, shares and rates with one decimal place."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsEditorWidgetSetup

from ako_qgis_plugin.core.schema import Field, FieldType

#: Words in names of fields that hold shares, rates and measures, and how many decimal places these have.
_PLACES = {"pct": 1, "per": 1, "minutes": 1, "km": 1, "smart": 4}


def rounded(fields: Iterable[Field]) -> dict[str, QgsEditorWidgetSetup]:
    """Give the decimal places of every number."""
    return {
        each.name: QgsEditorWidgetSetup("Range", {"Precision": _places(each.name)})
        for each in fields
        if each.type is FieldType.REAL
    }


def _places(name: str) -> int:
    return next((places for word, places in _PLACES.items() if word in name.split("_")), 0)
