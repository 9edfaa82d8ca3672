"""Units that are selected on the map."""

from __future__ import annotations

import pandas as pd
from qgis.core import NULL, QgsVectorLayer

from ako_qgis_plugin.core.frames import teryt_codes


def selected_codes(layer: QgsVectorLayer, code_field: str) -> list[str]:
    """Give the codes of the selected features as units have them, each once."""
    place = layer.fields().indexFromName(code_field)
    if place < 0 or not layer.selectedFeatureCount():
        return []
    values = [feature.attributes()[place] for feature in layer.selectedFeatures()]
    column = pd.Series([None if value == NULL else value for value in values], name=code_field, dtype=object)
    return list(dict.fromkeys(code for code in teryt_codes(column) if code))
