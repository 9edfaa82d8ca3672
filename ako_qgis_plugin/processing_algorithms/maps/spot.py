"""The map of one finding: the finding, its zone and its provision above everything else."""

from __future__ import annotations

import math

from qgis.core import QgsFeature, QgsRectangle, QgsVectorLayer

from ako_qgis_plugin.core.schema import FINDING_FIELDS, PROVISION_FIELDS, ZONE_FIELDS
from ako_qgis_plugin.processing_algorithms.maps.copies import MapCopies, put

#: Kept free around what is shown, as a share of its size, on each side.
MARGIN = 0.25

#: A map shows at least so much of the ground, from west to east [m].
MIN_WIDTH_M = 400.0

#: The whole zone is shown where it is at most so much larger than the finding.
WHOLE_ZONE = 2.5

#: Beginnings of the denominators of scales that are used on paper.
ROUND_SCALES = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 7.5, 10.0)

#: Beginnings of the lengths of scale bars.
ROUND_LENGTHS = (1.0, 2.0, 5.0, 10.0)


class Spot:
    """Layers that show one finding at a time."""

    def __init__(self, copies: MapCopies) -> None:
        self._copies = copies
        self.finding = copies.memory_layer("MultiPolygon", FINDING_FIELDS, "spot_findings")
        self.zone = copies.memory_layer("MultiPolygon", ZONE_FIELDS, "spot_zones")
        self.provisions = {
            kind: copies.memory_layer(geometry, PROVISION_FIELDS, "provisions")
            for kind, geometry in zip(copies.provisions, ("MultiPoint", "MultiLineString", "MultiPolygon"), strict=True)
        }

    @property
    def layers(self) -> list[QgsVectorLayer]:
        """Give the layers, the uppermost first."""
        point, line, area = self.provisions.values()
        return [self.zone, self.finding, point, line, area]

    def show(self, finding: QgsFeature) -> QgsRectangle | None:
        """Put a finding on the map; give what to show of the ground, None where nothing of it has a place."""
        zone, provision = self._copies.zone_of(finding), self._copies.provision_of(finding)
        for layer in self.layers:
            layer.dataProvider().truncate()
        put(self.finding, [finding])
        if zone is not None:
            put(self.zone, [zone])
        if provision is not None:
            put(self.provisions[provision.geometry().type()], [provision])
        return _shown(finding, zone)


def _shown(finding: QgsFeature, zone: QgsFeature | None) -> QgsRectangle | None:
    own = QgsRectangle(finding.geometry().boundingBox())
    around = QgsRectangle(zone.geometry().boundingBox()) if zone is not None else QgsRectangle()
    if finding.geometry().isEmpty():
        return None if around.isEmpty() else around
    if max(around.width(), around.height()) <= WHOLE_ZONE * max(own.width(), own.height(), MIN_WIDTH_M / 2):
        own.combineExtentWith(around)
    return own


def fitted(
    shown: QgsRectangle, width_mm: float, height_mm: float, margin: float = MARGIN, *, in_round_scale: bool = True
) -> QgsRectangle:
    """Give the ground of a map of some size on paper around what is to be shown, with air."""
    needed_m = (
        max(shown.width() * (1 + 2 * margin), MIN_WIDTH_M),
        max(shown.height() * (1 + 2 * margin), MIN_WIDTH_M * height_mm / width_mm),
    )
    scale = max(needed_m[0] / width_mm, needed_m[1] / height_mm) * 1000
    if in_round_scale:
        scale = rounded_up(scale, ROUND_SCALES)
    half_width, half_height = width_mm * scale / 2000, height_mm * scale / 2000
    middle = shown.center()
    return QgsRectangle(
        middle.x() - half_width, middle.y() - half_height, middle.x() + half_width, middle.y() + half_height
    )


def rounded_up(value: float, beginnings: tuple[float, ...]) -> float:
    """Give the next larger of the numbers that begin so."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(each * power for each in beginnings if each * power >= value * (1 - 1e-9))


def rounded_down(value: float, beginnings: tuple[float, ...]) -> float:
    """Give the next smaller of the numbers that begin so."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(each * power for each in reversed(beginnings) if each * power <= value * (1 + 1e-9))
