"""Turns GML surfaces into polygons, easting first, and says what it had to mend.

Surfaces are found wherever they stand (Polygon, Surface, CompositeSurface, MultiSurface ...). Rings are made of
straight lines, arcs and circles; arcs become chords. Invalid polygons stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from lxml import etree

from ako_qgis_plugin.core.municipal_plans.doubts import Doubt, DoubtKind
from ako_qgis_plugin.core.municipal_plans.gml_crs import Srs
from ako_qgis_plugin.core.municipal_plans.gml_stream import XLINK_HREF, local_name
from ako_qgis_plugin.core.wording import say, shortened

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

#: A chord stays this close to its arc: the tolerance of the official checks between act and zones [m].
ARC_TOLERANCE_M = 0.01

#: Bounds the number of chords of one arc, should its radius be absurd.
MAX_CHORDS = 100_000

#: More than the girth of the Earth; with the greatest numbers that a file can hold nothing can be reckoned [m].
MAX_COORDINATE_M = 1e8

#: An arc of a few letters may become thousands of chords; one object needs no more points than this.
MAX_ARC_POINTS = 1_000_000

_PATCHES = ("Polygon", "PolygonPatch", "Rectangle", "Triangle")
_ONE_SURFACE = ("Surface", "CompositeSurface", "PolyhedralSurface", "OrientableSurface", "Tin", "TriangulatedSurface")
_MEMBERS = ("surfaceMember", "curveMember", "baseSurface", "baseCurve", "geometria", "zasiegPrzestrzenny")
_STRAIGHT = ("LinearRing", "LineString", "LineStringSegment")
_UNREADABLE = (
    "ArcByCenterPoint",
    "ArcByBulge",
    "ArcStringByBulge",
    "Bezier",
    "BSpline",
    "Clothoid",
    "CubicSpline",
    "Geodesic",
    "GeodesicString",
    "OffsetCurve",
)
_MIN_RING_POINTS = 4
_SRS_NAMES = etree.XPath("descendant-or-self::*/@srsName")


class UnreadableGeometryError(Exception):
    """A geometry that cannot be drawn; the object is carried without one."""


@dataclass
class Surface:
    """What was drawn, in which CRS, and what was mended on the way."""

    geometry: BaseGeometry | None = None
    srs: Srs | None = None
    doubts: list[Doubt] = field(default_factory=list)
    arc_points: int = 0

    def add_arc(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Count the chords that an arc became."""
        self.arc_points += len(points)
        if self.arc_points > MAX_ARC_POINTS:
            raise UnreadableGeometryError(say("its arcs would become more than {limit} chords", limit=MAX_ARC_POINTS))
        return points


def read_surface(place: Any, srs_of: Callable[[str | None], Srs], default_srs_name: str | None) -> Surface:
    """Read the surfaces inside a geometry property.

    Parameters
    ----------
    place
        The element of the property (``geometria``, ``zasiegPrzestrzenny``).
    srs_of
        Reads a srsName, or raises CrsError.
    default_srs_name
        The srsName of an envelope, for geometries that have none themselves nor above them.

    Returns
    -------
    A Polygon, a MultiPolygon, or None for an empty geometry; coordinates easting first [m].

    Raises
    ------
    UnreadableGeometryError
        If numbers are missing or the geometry is of a kind that is not read.

    """
    surface = Surface()
    groups: dict[Any, list[BaseGeometry]] = {}
    _refuse_unread(place)
    for patch in place.iter(*("{*}" + name for name in _PATCHES)):
        srs = srs_of(_srs_name(patch) or default_srs_name)
        if surface.srs is not None and srs.epsg != surface.srs.epsg:
            raise UnreadableGeometryError(
                say("mixes EPSG:{first} and EPSG:{second}", first=surface.srs.epsg, second=srs.epsg)
            )
        surface.srs = srs
        polygon = _read_polygon(patch, srs, surface)
        if polygon is not None:
            groups.setdefault(_whole_of(patch, place), []).append(polygon)
    surface.geometry = _joined(groups.values())
    return surface


def _refuse_unread(place: Any) -> None:
    for element in place.iter(etree.Element):
        name = local_name(element)
        if name in _UNREADABLE:
            raise UnreadableGeometryError(say("{kind} is not read", kind=name))
        if name in _MEMBERS and len(element) == 0 and element.get(XLINK_HREF):
            raise UnreadableGeometryError(say("refers to a geometry that stands elsewhere"))
        if name in ("OrientableCurve", "OrientableSurface") and element.get("orientation") == "-":
            raise UnreadableGeometryError(say("{kind} of negative orientation is not read", kind=name))


def _srs_name(patch: Any) -> str | None:
    inner = set(_SRS_NAMES(patch))
    if len(inner) > 1:
        raise UnreadableGeometryError(
            say("several coordinate reference systems: {names}", names=shortened(", ".join(sorted(inner))))
        )
    if inner:
        return inner.pop()
    return next((value for element in patch.iterancestors() if (value := element.get("srsName"))), None)


def _whole_of(patch: Any, place: Any) -> Any:
    # Patches of one surface share edges that are no boundary; members of a MultiSurface stand for themselves.
    whole = patch
    for element in patch.iterancestors():
        if element is place:
            return whole
        if local_name(element) in _ONE_SURFACE:
            whole = element
    return whole


def _joined(groups: Iterable[list[BaseGeometry]]) -> BaseGeometry | None:
    polygons: list[BaseGeometry] = []
    for group in groups:
        polygons.extend(_whole(group))
    if not polygons:
        return None
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def _whole(patches: list[BaseGeometry]) -> Iterable[BaseGeometry]:
    """Give the surface that patches make, in polygons; the patches where they make none."""
    if len(patches) > 1 and all(patch.is_valid for patch in patches):
        # Numbers too great to be reckoned with.
        with suppress(shapely.GEOSException):
            return shapely.get_parts(shapely.union_all(patches))
    return patches


def _read_polygon(patch: Any, srs: Srs, surface: Surface) -> BaseGeometry | None:
    outer = None
    holes = []
    for boundary in patch.iterchildren(tag=etree.Element):
        role = local_name(boundary)
        if role not in ("exterior", "interior", "outerBoundaryIs", "innerBoundaryIs"):
            continue
        ring = _read_ring(boundary, srs, surface)
        if ring is None:
            continue
        if role in ("interior", "innerBoundaryIs"):
            holes.append(ring)
        elif outer is None:
            outer = ring
        else:
            raise UnreadableGeometryError(say("a polygon has two exteriors"))
    if outer is None:
        surface.doubts.append(Doubt(DoubtKind.NO_OUTER_RING, say("a polygon without an outer ring was left out")))
        return None
    return shapely.polygons(outer, holes or None)


def _read_ring(boundary: Any, srs: Srs, surface: Surface) -> BaseGeometry | None:
    lines = []
    for element in boundary.iter(etree.Element):
        reader = _LINE_READERS.get(local_name(element))
        if reader is None:
            continue
        points = _read_points(element, srs, surface)
        if len(points):
            lines.append(reader(points, element, surface))
    if not lines:
        return None
    following = (line[1:] if np.array_equal(before[-1], line[0]) else line for before, line in pairwise(lines))
    points = np.vstack([lines[0], *following])
    end = points[-1]
    is_open = not np.array_equal(points[0], end)
    if is_open:
        points = np.vstack([points, points[:1]])
    if len(points) < _MIN_RING_POINTS:
        sentence = say("a ring of fewer than three corners was left out")
        surface.doubts.append(Doubt(DoubtKind.SHORT_RING, sentence, place=_place(points[0])))
        return None
    if is_open:
        sentence = say("a ring that does not close was closed")
        surface.doubts.append(Doubt(DoubtKind.UNCLOSED_RING, sentence, place=_place(end)))
    return shapely.linearrings(points)


def _place(point: NDArray[np.float64]) -> tuple[float, float]:
    return float(point[0]), float(point[1])


def _read_points(element: Any, srs: Srs, surface: Surface) -> NDArray[np.float64]:
    """Give the coordinates that stand directly in a ring or segment, easting first, without heights."""
    parts: list[NDArray[np.float64]] = []
    for child in element.iterchildren(tag=etree.Element):
        name = local_name(child)
        if name in ("pointProperty", "pointRep"):
            positions = child.iter("{*}pos")
        elif name in ("posList", "pos", "coordinates"):
            positions = iter([child])
        else:
            continue
        parts.extend(_read_numbers(position) for position in positions)
    if not parts:
        return np.empty((0, 2))
    if any(part.shape[1] > 2 for part in parts):
        surface.doubts.append(Doubt(DoubtKind.HEIGHTS, say("heights were dropped")))
    points = np.vstack([part[:, :2] for part in parts])
    return points[:, ::-1] if srs.is_northing_first else points


def _read_numbers(position: Any) -> NDArray[np.float64]:
    text = position.text or ""
    if local_name(position) == "coordinates":
        text, dimension = _from_coordinates(position, text)
    else:
        dimension = _dimension(position)
    try:
        numbers = np.array(text.split(), dtype=np.float64)
    except ValueError as error:
        raise UnreadableGeometryError(say("coordinates that are no numbers")) from error
    if not np.isfinite(numbers).all():
        raise UnreadableGeometryError(say("coordinates that are no numbers"))
    if numbers.size and np.abs(numbers).max() > MAX_COORDINATE_M:
        raise UnreadableGeometryError(say("coordinates that lie nowhere on Earth"))
    if len(numbers) % dimension:
        raise UnreadableGeometryError(
            say(
                "{count} numbers do not make points of {dimension} coordinates",
                count=len(numbers),
                dimension=dimension,
            )
        )
    return numbers.reshape(-1, dimension)


def _from_coordinates(position: Any, text: str) -> tuple[str, int]:
    """Read the old form ``x,y x,y``, whose separators are attributes."""
    decimal, comma, space = (position.get(key, usual) for key, usual in (("decimal", "."), ("cs", ","), ("ts", " ")))
    if not all(len(separator) == 1 for separator in (decimal, comma, space)):
        raise UnreadableGeometryError(say("coordinates whose separators (decimal, cs, ts) are no single signs"))
    tuples = text.replace(space, " ").split()
    if not tuples:
        return "", 2
    dimension = len(tuples[0].split(comma))
    return " ".join(tuples).replace(comma, " ").replace(decimal, "."), max(dimension, 2)


def _dimension(position: Any) -> int:
    if local_name(position) == "pos":
        return max(len((position.text or "").split()), 2)
    value = position.get("srsDimension") or next(
        (found for element in position.iterancestors() if (found := element.get("srsDimension"))), "2"
    )
    if value not in ("2", "3"):
        raise UnreadableGeometryError(say("srsDimension '{value}'; 2 or 3 is expected", value=shortened(value)))
    return int(value)


def _straight(points: NDArray[np.float64], _element: Any, _surface: Surface) -> NDArray[np.float64]:
    return points


def _arcs(points: NDArray[np.float64], element: Any, surface: Surface) -> NDArray[np.float64]:
    if len(points) < 3 or len(points) % 2 == 0:
        raise UnreadableGeometryError(say("{count} points do not make a string of arcs", count=len(points)))
    surface.doubts.append(Doubt(DoubtKind.ARCS, say("arcs became chords")))
    pieces = [surface.add_arc(stroke_arc(*points[at : at + 3])) for at in range(0, len(points) - 2, 2)]
    return np.vstack([pieces[0], *(piece[1:] for piece in pieces[1:])])


def _circle(points: NDArray[np.float64], element: Any, surface: Surface) -> NDArray[np.float64]:
    if len(points) != 3:
        raise UnreadableGeometryError(say("{count} points do not make a circle", count=len(points)))
    centre = _centre(*points)
    if centre is None:
        raise UnreadableGeometryError(say("the three points of a circle lie on a line"))
    surface.doubts.append(Doubt(DoubtKind.ARCS, say("arcs became chords")))
    return surface.add_arc(_around(centre, float(np.hypot(*(points[0] - centre))), points[0] - centre))


def _circle_by_centre(points: NDArray[np.float64], element: Any, surface: Surface) -> NDArray[np.float64]:
    radius = element.findtext("{*}radius")
    try:
        radius_m = float(radius or "")
    except ValueError as error:
        raise UnreadableGeometryError(say("a circle without a radius")) from error
    if len(points) != 1 or not 0 < radius_m < MAX_COORDINATE_M:
        raise UnreadableGeometryError(say("a circle needs one centre and a radius above 0"))
    surface.doubts.append(Doubt(DoubtKind.ARCS, say("arcs became chords")))
    return surface.add_arc(_around(points[0], radius_m, np.array([radius_m, 0.0])))


_LINE_READERS: dict[str, Callable[[NDArray[np.float64], Any, Surface], NDArray[np.float64]]] = {
    **dict.fromkeys(_STRAIGHT, _straight),
    "Arc": _arcs,
    "ArcString": _arcs,
    "Circle": _circle,
    "CircleByCenterPoint": _circle_by_centre,
}


def stroke_arc(
    start: NDArray[np.float64], middle: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Give the chords of the arc through three points, both ends exactly as given.

    Neighbouring zones run through their common arc in opposite directions and still get the same chords.
    """
    if tuple(start) > tuple(end):
        return stroke_arc(end, middle, start)[::-1]
    centre = _centre(start, middle, end)
    if centre is None:
        return np.array([start, middle, end])
    radius = float(np.hypot(*(start - centre)))
    first, via, last = (np.arctan2(*(point - centre)[::-1]) for point in (start, middle, end))
    full = 2 * np.pi
    sweep = (last - first) % full
    if (via - first) % full > sweep:
        sweep -= full
    angles = first + sweep * np.linspace(0.0, 1.0, _chords(radius, abs(sweep)) + 1)
    points = centre + radius * np.column_stack([np.cos(angles), np.sin(angles)])
    points[0], points[-1] = start, end
    return points


def _around(centre: NDArray[np.float64], radius_m: float, to_start: NDArray[np.float64]) -> NDArray[np.float64]:
    first = np.arctan2(to_start[1], to_start[0])
    angles = first + np.linspace(0.0, 2 * np.pi, _chords(radius_m, 2 * np.pi) + 1)
    points = centre + radius_m * np.column_stack([np.cos(angles), np.sin(angles)])
    points[-1] = points[0]
    return points


def _chords(radius_m: float, sweep: float) -> int:
    """Give the number of chords whose rise stays below the tolerance: r * (1 - cos(step / 2))."""
    if radius_m <= ARC_TOLERANCE_M:
        return 4
    step = 2 * np.arccos(1 - ARC_TOLERANCE_M / radius_m)
    return int(np.clip(np.ceil(sweep / step), 2, MAX_CHORDS))


def _centre(
    start: NDArray[np.float64], middle: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64] | None:
    """Give the centre of the circle through three points, None where they lie on a line."""
    (bx, by), (cx, cy) = middle - start, end - start
    doubled_area = bx * cy - by * cx
    # Flatter than the tolerance over the length of the chord: a straight line.
    if abs(doubled_area) <= ARC_TOLERANCE_M * max(np.hypot(cx, cy), np.hypot(bx, by)):
        return None
    b2, c2 = bx * bx + by * by, cx * cx + cy * cy
    return start + np.array([cy * b2 - by * c2, bx * c2 - cx * b2]) / (2 * doubled_area)
