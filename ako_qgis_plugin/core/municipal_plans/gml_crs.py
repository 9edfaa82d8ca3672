"""Which CRS a srsName means, in which order its coordinates stand, and whether they lie in Poland.

Axis order depends on the form of the name: definitions (URL ``/def/crs/`` and URN) follow the EPSG register, northing
first; the older forms mean easting first. Files break this, so the coordinates have the last word where they can:
an order is believed only if it puts the file into the area where its CRS is used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ako_qgis_plugin.core.errors import CrsError
from ako_qgis_plugin.core.wording import say, shortened

#: West, south, east, north [m].
Bounds = tuple[float, float, float, float]

#: Poland in PUWG 1992, rounded outwards (APP format, traps, 1).
POLAND_2180: Bounds = (170_000.0, 130_000.0, 870_000.0, 780_000.0)

#: Zones of PL-2000, EPSG code to the first digit of its eastings.
PL2000_ZONES = {2176: 5, 2177: 6, 2178: 7, 2179: 8}

ALLOWED_EPSG = (2180, *PL2000_ZONES)

#: Northings of Poland in PL-2000 (parallels 49.0 to 54.9), rounded outwards [m].
PL2000_NORTHINGS = (5_420_000.0, 6_100_000.0)

#: Eastings of a zone lie within 110 km of its meridian; a plan that begins there may reach as far again beyond [m].
PL2000_HALF_WIDTH_M = 220_000.0
PL2000_FALSE_EASTING_M = 500_000.0
PL2000_PREFIX_M = 1_000_000.0

_NORTHING_FIRST = re.compile(
    r"(?:https?://www\.opengis\.net/def/crs/EPSG/[^/]*/|urn:(?:x-)?ogc:def:crs:EPSG:(?:[^:]*:)?)([0-9]{1,9})/?",
    re.IGNORECASE,
)
_EASTING_FIRST = re.compile(r"(?:https?://www\.opengis\.net/gml/srs/epsg\.xml#|EPSG::?)([0-9]{1,9})", re.IGNORECASE)


@dataclass(frozen=True)
class Srs:
    """A CRS as a file names it."""

    epsg: int
    is_northing_first: bool


#: Stands for a srsName that is missing or not understood; coordinates are taken in the order of the file.
UNKNOWN_SRS = Srs(0, is_northing_first=False)


def parse_srs_name(srs_name: str | None, where: str) -> Srs:
    """Read a srsName; ``where`` names file and object in the error.

    Raises
    ------
    CrsError
        If the name is missing, not understood, or means another CRS than 2180 and 2176 to 2179.

    """
    allowed = ", ".join(f"EPSG:{epsg}" for epsg in ALLOWED_EPSG)
    name = (srs_name or "").strip()
    if not name:
        raise CrsError(
            say(
                "{place}: no coordinate reference system (srsName) is given; allowed are {allowed}",
                place=where,
                allowed=allowed,
            )
        )
    northing_first = _NORTHING_FIRST.fullmatch(name)
    match = northing_first or _EASTING_FIRST.fullmatch(name)
    if match is None:
        raise CrsError(
            say(
                "{place}: the coordinate reference system '{name}' is not known; allowed are {allowed}",
                place=where,
                name=shortened(name),
                allowed=allowed,
            )
        )
    epsg = int(match.group(1))
    if epsg not in ALLOWED_EPSG:
        raise CrsError(
            say(
                "{place}: the coordinate reference system EPSG:{epsg} is not used in plans; allowed are {allowed}",
                place=where,
                epsg=epsg,
                allowed=allowed,
            )
        )
    return Srs(epsg, northing_first is not None)


def areas_of_use(epsg: int) -> tuple[Bounds, Bounds]:
    """Give the usual and the widest bounds of coordinates in a CRS [m, easting northing]."""
    if epsg not in PL2000_ZONES:
        return POLAND_2180, POLAND_2180
    south, north = PL2000_NORTHINGS
    origin = PL2000_ZONES[epsg] * PL2000_PREFIX_M
    meridian = origin + PL2000_FALSE_EASTING_M
    usual = (meridian - PL2000_HALF_WIDTH_M, south, meridian + PL2000_HALF_WIDTH_M, north)
    return usual, (origin, south, origin + PL2000_PREFIX_M, north)


@dataclass(frozen=True)
class AxisOrder:
    """Whether the axes must be swapped against the srsName, and whether the coordinates could tell."""

    is_swapped: bool
    is_ambiguous: bool


def settle_axis_order(epsg: int, bounds: Bounds) -> AxisOrder | None:
    """Decide whether coordinates read as the srsName says fit the area of use, or only the other order does.

    Parameters
    ----------
    epsg
        One of the allowed codes.
    bounds
        West, south, east, north of everything that was read under one srsName [m].

    Returns
    -------
    The order, or None where neither puts the coordinates into Poland.

    """
    west, south, east, north = bounds
    for area in areas_of_use(epsg):
        as_named = _within(bounds, area)
        swapped = _within((south, west, north, east), area)
        if as_named or swapped:
            return AxisOrder(is_swapped=not as_named, is_ambiguous=as_named and swapped)
    return None


def _within(bounds: Bounds, area: Bounds) -> bool:
    west, south, east, north = bounds
    return area[0] <= west and area[1] <= south and east <= area[2] and north <= area[3]
