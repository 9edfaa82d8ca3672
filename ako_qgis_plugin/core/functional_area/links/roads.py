"""Roads as a planner has them, made fit for travel times: speeds that can be driven, ends that meet other roads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import is_blank, require_crs, require_fields
from ako_qgis_plugin.core.functional_area.links.settings import MAX_SPEED_KMH, RoadRules
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.geometry import Geometries, simple_parts
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.tables import parse_number
from ako_qgis_plugin.core.wording import listed, say, shortened

_UNIT = re.compile(r"\s*km\s*/\s*h\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Roads:
    """Roads as single lines: speed [km/h] and direction, 1 as drawn, -1 against it, 0 both ways; shape (k,) each."""

    lines: Geometries
    speed_kmh: Values
    direction: NDArray[np.int8]

    def __len__(self) -> int:
        return len(self.lines)


def roads_of(frame: pd.DataFrame, rules: RoadRules, progress: Progress | None = None) -> Roads:
    """Read roads of a layer in EPSG:2180.

    Raises
    ------
    MissingFieldError, CrsError
        If a field is missing, or the layer is in another CRS.
    InvalidValueError
        If it holds no line, or the default speed is none.

    """
    progress = progress or SilentProgress()
    layer = say("roads")
    fields = [field for field in (rules.speed_field, rules.direction_field) if field]
    require_fields(frame, layer, [*fields, "geometry"])
    require_crs(frame, layer)
    if not 0 < rules.default_speed_kmh <= MAX_SPEED_KMH:
        raise InvalidValueError(
            say(
                "default speed of roads: {speed} km/h cannot be driven; it must be above 0 and at most {limit}",
                speed=rules.default_speed_kmh,
                limit=MAX_SPEED_KMH,
            )
        )
    lines, origin = _lines(frame, progress)
    speed = _speeds(frame, rules, progress)[origin]
    direction = _directions(frame, rules, progress)[origin]
    return Roads(_meeting(lines, rules.tolerance_m, progress), speed, direction)


def _lines(frame: pd.DataFrame, progress: Progress) -> tuple[Geometries, NDArray[np.intp]]:
    shapes: Any = np.array(list(frame["geometry"]), dtype=object)
    parts, origin = simple_parts(shapes)
    is_line = (shapely.get_dimensions(parts) == 1) & (shapely.length(parts) > 0)
    lost = set(range(len(shapes))) - set(origin[is_line].tolist())
    if lost:
        progress.warn(say("roads without a line of any length, left out: {count}", count=len(lost)))
    if not is_line.any():
        raise InvalidValueError(say("roads: the layer holds no line; travel times need a layer of lines"))
    return shapely.force_2d(parts[is_line]), origin[is_line]


def _speeds(frame: pd.DataFrame, rules: RoadRules, progress: Progress) -> Values:
    speeds = np.full(len(frame), rules.default_speed_kmh)
    if rules.speed_field is None:
        return speeds
    blank, wrong = 0, []
    for index, value in enumerate(frame[rules.speed_field]):
        speed = None if is_blank(value) else _speed(value)
        if speed is not None:
            speeds[index] = speed
        elif is_blank(value):
            blank += 1
        else:
            wrong.append(shortened(value, 20))
    if blank or wrong:
        progress.warn(
            say(
                "roads: {field} is missing for {blank} roads and cannot be driven for {wrong} ({values}); the default"
                " of {speed} km/h is taken for them",
                field=rules.speed_field,
                blank=blank,
                wrong=len(wrong),
                values=listed(dict.fromkeys(wrong)) or say("none"),
                speed=rules.default_speed_kmh,
            )
        )
    return speeds


def _speed(value: Any) -> float | None:
    """Give a speed that can be driven, also of text such as ``50 km/h``; None for any other."""
    try:
        speed = parse_number(_UNIT.sub("", str(value)))
    except ValueError:
        return None
    return speed if 0 < speed <= MAX_SPEED_KMH else None


def _directions(frame: pd.DataFrame, rules: RoadRules, progress: Progress) -> NDArray[np.int8]:
    directions = np.zeros(len(frame), dtype=np.int8)
    if rules.direction_field is None:
        return directions
    known = {rules.forward.strip().lower(): 1, rules.backward.strip().lower(): -1}
    for index, value in enumerate(frame[rules.direction_field]):
        directions[index] = 0 if is_blank(value) else known.get(_code(value), 0)
    if not directions.any():
        progress.warn(
            say(
                "roads: {field} never holds {forward} or {backward}, so all roads may be driven both ways",
                field=rules.direction_field,
                forward=rules.forward,
                backward=rules.backward,
            )
        )
    return directions


def _code(value: Any) -> str:
    # 1.0 and 1 are one code; True is what a field of booleans holds.
    if isinstance(value, bool | np.bool_):
        return "yes" if value else "no"
    text = str(value).strip().lower()
    return text.removesuffix(".0")


def _meeting(lines: Geometries, tolerance_m: float, progress: Progress) -> Geometries:
    """Put a vertex into each road where the end of another comes to it: QGIS joins roads at common vertices only."""
    ends = np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    owner = np.tile(np.arange(len(lines)), 2)
    end, line = shapely.STRtree(lines).query(ends, predicate="dwithin", distance=tolerance_m)
    is_other = owner[end] != line
    end, line = end[is_other], line[is_other]
    is_new = shapely.distance(ends[end], _vertices(lines)[line]) > tolerance_m
    end, line = end[is_new], line[is_new]
    if not len(end):
        return lines
    met = lines.copy()
    for index in np.unique(line):
        met[index] = _with_vertices(lines[index], ends[end[line == index]])
    progress.note(say("ends of roads that meet another road between its vertices, joined: {count}", count=len(end)))
    return met


def _vertices(lines: Geometries) -> Geometries:
    coordinates, index = shapely.get_coordinates(lines, return_index=True)
    vertices: Geometries = shapely.multipoints(shapely.points(coordinates), indices=index)
    return vertices


def _with_vertices(line: shapely.LineString, points: Geometries) -> shapely.LineString:
    own = shapely.get_coordinates(line)
    steps = np.hypot(*np.diff(own, axis=0).T)
    along = np.concatenate(([0.0], np.cumsum(steps), shapely.line_locate_point(line, points)))
    coordinates = np.concatenate((own, shapely.get_coordinates(points)))
    return shapely.linestrings(coordinates[np.argsort(along, kind="stable")])
