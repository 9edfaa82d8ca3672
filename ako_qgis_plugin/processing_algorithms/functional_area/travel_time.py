"""Travel times by road from units to cores, by the network analysis of QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkSpeedStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.schema import EPSG
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.layers import project_crs

if TYPE_CHECKING:
    import numpy as np
    from qgis.analysis import QgsGraph
    from qgis.core import QgsProcessingFeedback

    from ako_qgis_plugin.core.functional_area.links.roads import Roads
    from ako_qgis_plugin.core.functional_area.links.settings import RoadRules
    from ako_qgis_plugin.core.functional_area.links.study import Access
    from ako_qgis_plugin.core.functional_area.units import Units

#: Kilometres an hour in metres a second; seconds of a minute.
_KMH_IN_MS, _SECONDS = 1000.0 / 3600.0, 60.0

#: How the network's own layer marks roads that can be driven one way.
_FORWARD, _BACKWARD = "f", "b"


def access_of(
    units: Units,
    cores: np.ndarray,
    places: np.ndarray,
    roads: Roads,
    rules: RoadRules,
    max_road_m: float,
    feedback: QgsProcessingFeedback,
) -> Access:
    """Give minutes from each unit to each core; one core after the other is reached against the direction of roads.

    Units too far from any road, or from which no road leads to a core, have no minutes, and are told. Between seat and
    road people travel at the default speed, as the crow flies.
    """
    import numpy as np

    from ako_qgis_plugin.core.functional_area.links.study import Access

    placed = [unit for unit, place in enumerate(places) if place is not None]
    points = [QgsPointXY(places[unit].x, places[unit].y) for unit in placed]
    graph, tied = _network(roads, points, rules, feedback)
    road_m = np.full(len(units), np.nan)
    vertex = np.full(len(units), -1, dtype=np.intp)
    for unit, point, on_road in zip(placed, points, tied, strict=True):
        road_m[unit] = point.distance(on_road)
        vertex[unit] = graph.findVertex(on_road)
    is_far = road_m > max_road_m
    can_travel = (vertex >= 0) & ~is_far
    minutes = np.full((len(units), len(cores)), np.nan)
    for column, core in enumerate(cores):
        if can_travel[core]:
            minutes[:, column] = _minutes_to(graph, int(vertex[core]), vertex, can_travel)
    access_m = road_m[:, np.newaxis] + road_m[cores][np.newaxis, :]
    minutes += access_m / (rules.default_speed_kmh * _KMH_IN_MS) / _SECONDS
    minutes[cores, np.arange(len(cores))] = np.nan
    access = Access(minutes, road_m, is_far)
    _tell(units, cores, access, max_road_m, feedback)
    return access


def _network(
    roads: Roads, points: list[QgsPointXY], rules: RoadRules, feedback: QgsProcessingFeedback
) -> tuple[QgsGraph, list[QgsPointXY]]:
    """Build the graph with each point tied to the nearest road; roads run backwards, so that searches may."""
    layer = _layer(roads)
    director = QgsVectorLayerDirector(layer, 1, _BACKWARD, _FORWARD, "", QgsVectorLayerDirector.Direction.DirectionBoth)
    director.addStrategy(QgsNetworkSpeedStrategy(0, rules.default_speed_kmh, _KMH_IN_MS))
    builder = QgsGraphBuilder(project_crs(), False, rules.tolerance_m)
    tied = director.makeGraph(builder, points, feedback)
    if feedback.isCanceled():
        raise Cancelled
    return builder.takeGraph() if hasattr(builder, "takeGraph") else builder.graph(), tied


def _layer(roads: Roads) -> QgsVectorLayer:
    import shapely

    layer = QgsVectorLayer(f"LineString?crs=EPSG:{EPSG}&field=speed:double&field=way:string", "roads", "memory")
    ways = {1: _FORWARD, -1: _BACKWARD, 0: ""}
    features = []
    for wkb, speed, direction in zip(
        shapely.to_wkb(roads.lines), roads.speed_kmh.tolist(), roads.direction.tolist(), strict=True
    ):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
        feature.setAttributes([speed, ways[direction]])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def _minutes_to(graph: QgsGraph, core: int, vertex: np.ndarray, can_travel: np.ndarray) -> np.ndarray:
    import numpy as np

    _, costs = QgsGraphAnalyzer.dijkstra(graph, core, 0)
    seconds = np.array(costs)[np.maximum(vertex, 0)]
    return np.where(can_travel & np.isfinite(seconds), seconds / _SECONDS, np.nan)


def _tell(units: Units, cores: np.ndarray, access: Access, max_road_m: float, feedback: QgsProcessingFeedback) -> None:
    import numpy as np

    far = np.flatnonzero(access.is_far)
    if len(far):
        feedback.pushWarning(
            say(
                "seats farther than {limit} m from any road, without travel times: {units}",
                limit=round(max_road_m),
                units=listed(
                    say("{name} ({distance} m)", name=units.names[unit], distance=round(access.road_m[unit]))
                    for unit in far
                ),
            )
        )
    placed = np.isfinite(access.road_m) & ~access.is_far
    for column, core in enumerate(cores):
        if not placed[core]:
            # Told already: its own seat is far, or nowhere.
            continue
        is_without = placed & ~np.isfinite(access.minutes[:, column])
        is_without[core] = False
        if is_without.any():
            feedback.pushWarning(
                say(
                    "no road of the layer leads to {core} from {units}; roads are joined at their ends and at common"
                    " vertices, not where they only cross",
                    core=units.names[core],
                    units=listed(units.names[unit] for unit in np.flatnonzero(is_without)),
                )
            )
    if (~np.isfinite(access.road_m)).any():
        feedback.pushWarning(
            say(
                "units without a place on the map, without travel times: {units}",
                units=listed(units.names[unit] for unit in np.flatnonzero(~np.isfinite(access.road_m))),
            )
        )
