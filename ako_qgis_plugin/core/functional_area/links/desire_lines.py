"""Where units stand on the map, and the straight lines between them that show flows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import objects, require_crs, require_fields, texts
from ako_qgis_plugin.core.functional_area.links.links import Positions
from ako_qgis_plugin.core.functional_area.unit_codes import read_codes
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import listed, say


def places_of(
    units: Units, seats: pd.DataFrame | None = None, seat_field: str = "teryt", progress: Progress | None = None
) -> Geometries:
    """Give a point for each unit: its seat where one is given, else a point inside its area; None where neither is.

    Parameters
    ----------
    units
        The units.
    seats
        Points in EPSG:2180 with the code of their unit, None for none.
    seat_field
        The field of the code.
    progress
        Learns which units have no seat or several, and which codes are none of the units'.

    Raises
    ------
    MissingFieldError, CrsError
        If the field is missing, or the seats are in another CRS.

    """
    progress = progress or SilentProgress()
    inside = _points_inside(units)
    if seats is None:
        return inside
    require_fields(seats, say("seats"), [seat_field, "geometry"])
    require_crs(seats, say("seats"))
    given = _seats(units, seats, seat_field, progress)
    without = [name for name, seat in zip(units.names, given, strict=True) if seat is None]
    if without:
        progress.warn(say("seats: none for {units}; a point inside the area stands for each", units=listed(without)))
    return objects((point if seat is None else seat for seat, point in zip(given, inside, strict=True)), len(units))


def lines_between(places: Geometries, origins: Positions, destinations: Positions) -> Geometries:
    """Give a straight line from each origin to its destination, None where one of the two has no place."""
    coordinates = _coordinates(places)
    ends = np.stack([coordinates[origins], coordinates[destinations]], axis=1)
    is_line = np.isfinite(ends).all(axis=(1, 2))
    lines = objects([None] * len(origins), len(origins))
    if is_line.any():
        lines[is_line] = shapely.linestrings(ends[is_line])
    return lines


def _coordinates(places: Geometries) -> NDArray[np.float64]:
    coordinates = np.full((len(places), 2), np.nan)
    is_placed = ~shapely.is_missing(places)
    coordinates[is_placed] = shapely.get_coordinates(places[is_placed])
    return coordinates


def _points_inside(units: Units) -> Geometries:
    points = objects([None] * len(units), len(units))
    if units.geometry is not None:
        is_usable = ~(shapely.is_missing(units.geometry) | shapely.is_empty(units.geometry))
        points[is_usable] = shapely.point_on_surface(units.geometry[is_usable])
    return points


def _seats(units: Units, seats: pd.DataFrame, seat_field: str, progress: Progress) -> Geometries:
    place = {code: index for index, code in enumerate(units.codes)}
    given = objects([None] * len(units), len(units))
    shapes: Any = np.array(list(seats["geometry"]), dtype=object)
    foreign, several = 0, []
    written = [str(text) for text in texts(seats[seat_field])]
    codes = read_codes(written)
    for text, shape in zip(written, shapes, strict=True):
        # A code of the units' own, that is none of TERYT, stands as it is.
        code = text if text in place else codes[text].code
        if code not in place:
            foreign += 1
        elif shape is None or shape.is_empty:
            continue
        elif given[place[code]] is not None:
            several.append(units.names[place[code]])
        else:
            given[place[code]] = shapely.centroid(shape)
    if foreign:
        progress.note(say("seats of units that are not in the layer of units, left out: {count}", count=foreign))
    if several:
        progress.warn(say("seats: several for {units}; the first of each is taken", units=listed(several)))
    return given
