"""The municipalities of a report's maps: their names, their numbers, and the ground they cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer, QgsWkbTypes

from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import MUNICIPAL_SUMMARY_FIELDS, names
from ako_qgis_plugin.processing_algorithms.layers import LayerInput, features_of, read_frame, read_layers

#: Numbers that a report adds up over its municipalities.
_ADDED = tuple(name for name in names(MUNICIPAL_SUMMARY_FIELDS) if name not in ("teryt", "municipality", "standing"))


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality: the box around it in EPSG:2180, and its row of the summary."""

    teryt: str
    name: str
    box: QgsRectangle
    summary: dict[str, object]


def total_of(municipalities: Sequence[Municipality]) -> dict[str, object]:
    """Add up what was found; no area is counted twice, since municipalities do not overlap."""
    return {name: sum(each.summary[name] for each in municipalities) for name in _ADDED}


def extent_of(municipalities: Iterable[Municipality]) -> QgsRectangle:
    """Give the box around municipalities; null where there are none."""
    extent = QgsRectangle()
    for each in municipalities:
        extent.combineExtentWith(each.box)
    return extent


def summarized(
    findings: QgsVectorLayer,
    zones: Sequence[QgsVectorLayer],
    boundaries: QgsVectorLayer | None,
    target: QgsVectorLayer,
    project: QgsProject,
    progress: Progress,
) -> dict[str, Municipality]:
    """Fill a layer in memory with the summary by municipality; give the municipalities in alphabetical order.

    They are those of the boundaries, and where there are none, of the zones.
    """
    from ako_qgis_plugin.core.reports.municipal_summary import FIELDS_READ, REGISTER_FIELDS_READ, municipal_summary
    from ako_qgis_plugin.core.reports.plain_text import alphabetical

    if boundaries is None and not zones:
        return {}
    fields = [*FIELDS_READ, *(name for name in REGISTER_FIELDS_READ if findings.fields().indexFromName(name) >= 0)]
    found = read_frame(LayerInput.of_layer(findings), fields, project, progress)
    if boundaries is not None:
        areas = read_frame(LayerInput.of_layer(boundaries), None, project, progress)
    else:
        areas = read_layers(
            [LayerInput.of_layer(layer) for layer in zones], ["teryt", "municipality"], project, progress
        )
    summary = municipal_summary(found, areas, progress)
    rows = features_of(summary, MUNICIPAL_SUMMARY_FIELDS, target.fields(), QgsWkbTypes.Type.MultiPolygon)
    target.dataProvider().addFeatures(rows)
    target.updateExtents()
    known = [
        Municipality(row["teryt"], row["municipality"], feature.geometry().boundingBox(), row)
        for row, feature in zip(summary.drop(columns="geometry").to_dict("records"), rows, strict=True)
    ]
    return {each.teryt: each for each in sorted(known, key=lambda each: (alphabetical(each.name), each.teryt))}
