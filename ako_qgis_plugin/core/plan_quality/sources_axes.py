"""Finds coordinates that stand in the other order than the rest, repairs them, and tells where.

A file, a feature, one ring or one point may have its axes swapped. In PL-2000 the numbers themselves mostly tell
northings from eastings; in PUWG 1992 both are alike, and a ring is known to be swapped where it lies away from the rest
as it is written, and among the rest the other way round.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import simple_parts
from ako_qgis_plugin.core.municipal_plans.app_objects import AppObject
from ako_qgis_plugin.core.municipal_plans.doubts import Doubt, DoubtKind
from ako_qgis_plugin.core.municipal_plans.gml_crs import (
    ALLOWED_EPSG,
    PL2000_ZONES,
    UNKNOWN_SRS,
    Bounds,
    Srs,
    areas_of_use,
)
from ako_qgis_plugin.core.municipal_plans.gml_stream import ACT
from ako_qgis_plugin.core.plan_quality.faults import Value
from ako_qgis_plugin.core.plan_quality.sources_files import SourceFault, SourceFile

#: How a point fits the area where its CRS is used.
_AS_NAMED, _SWAPPED, _EITHER, _NEITHER = 1, -1, 0, 2

_Numbers = NDArray[np.float64]


def settle_axes(sources: Sequence[SourceFile]) -> Iterator[SourceFault]:
    """Bring all coordinates into one order, easting first, and tell what had to be swapped or lies outside Poland.

    An object whose coordinates fit in neither order is taken for one of the CRS of most others where they fit there,
    and else loses its geometry.
    """
    _adopt_crs(sources)
    everywhere = Counter(item.srs for source in sources for item in source.objects if _has_crs(item))
    usual = [srs for srs, _ in everywhere.most_common(1) if srs is not None]
    for source in sources:
        for srs, items in _by_srs(source).items():
            yield from _settle_file(source.name, srs, items, usual)
    by_epsg: dict[int, list[AppObject]] = defaultdict(list)
    for source in sources:
        for srs, items in _by_srs(source).items():
            by_epsg[srs.epsg] += items
    for epsg, items in by_epsg.items():
        yield from _settle_by_place(epsg, items)


def _by_srs(source: SourceFile) -> dict[Srs, list[AppObject]]:
    groups: dict[Srs, list[AppObject]] = defaultdict(list)
    for item in source.objects:
        if item.geometry is not None and item.srs is not None:
            groups[item.srs].append(item)
    return groups


def _adopt_crs(sources: Sequence[SourceFile]) -> None:
    """Give objects of no known CRS that of most others of their file, else of all files, else the one that fits."""
    everywhere = Counter(item.srs for source in sources for item in source.objects if _has_crs(item))
    for source in sources:
        here = Counter(item.srs for item in source.objects if _has_crs(item))
        usual = [srs for counts in (here, everywhere) for srs, _ in counts.most_common(1)]
        for item in source.objects:
            if item.srs == UNKNOWN_SRS and item.geometry is not None:
                _adopt(item, [srs for srs in (*usual, *_GUESSES) if srs is not None])


def _has_crs(item: AppObject) -> bool:
    return item.srs is not None and item.srs != UNKNOWN_SRS and item.geometry is not None


#: A CRS that nobody names is believed where the numbers leave no doubt; in PUWG 1992 they always do.
_GUESSES = tuple(Srs(epsg, is_northing_first=first) for epsg in PL2000_ZONES for first in (True, False))


def _adopt(item: AppObject, candidates: Sequence[Srs]) -> None:
    for srs in candidates:
        geometry = _swapped(item.geometry) if srs.is_northing_first else item.geometry
        if (_fits(shapely.get_coordinates(geometry), srs.epsg) != _NEITHER).all():
            item.geometry, item.srs = geometry, srs
            item.doubts = [_turned(doubt, srs) for doubt in item.doubts]
            return
    item.geometry = item.srs = None


def _turned(doubt: Doubt, srs: Srs) -> Doubt:
    return replace(doubt, place=doubt.place[::-1]) if doubt.place and srs.is_northing_first else doubt


def _settle_file(name: str, srs: Srs, items: list[AppObject], usual: Sequence[Srs]) -> Iterator[SourceFault]:
    shapes = np.array([item.geometry for item in items], dtype=object)
    points, origin = shapely.get_coordinates(shapes, return_index=True)
    fits = _fits(points, srs.epsg)
    is_whole = int((fits == _SWAPPED).sum()) > int((fits == _AS_NAMED).sum())
    if is_whole:
        yield SourceFault("Q007", name, other=f"EPSG:{srs.epsg}", values={"file": name, "epsg": f"EPSG:{srs.epsg}"})
    is_turned = (fits == _SWAPPED) | ((fits == _EITHER) & is_whole)
    points[is_turned] = points[is_turned][:, ::-1]
    turned = shapely.set_coordinates(shapes.copy(), points)
    is_odd = fits == (_AS_NAMED if is_whole else _SWAPPED)
    for index in np.unique(origin[is_turned | (fits == _NEITHER)]).tolist():
        item, is_own = items[index], origin == index
        if (fits[is_own] == _NEITHER).any():
            yield _outside(name, srs, item, (points[is_own], fits[is_own]), usual)
            continue
        item.geometry = turned[index]
        item.doubts = [_place_turned(doubt, srs.epsg, is_whole=is_whole) for doubt in item.doubts]
        if is_odd[is_own].any() and not is_whole:
            yield _turned_fault(name, item, is_odd[is_own])
    if is_whole:
        for index in np.unique(origin[is_odd]).tolist():
            if items[index].geometry is not None:
                yield _turned_fault(name, items[index], is_odd[origin == index])


def _place_turned(doubt: Doubt, epsg: int, *, is_whole: bool) -> Doubt:
    if doubt.place is None:
        return doubt
    [fit] = _fits(np.array([doubt.place]), epsg).tolist()
    return replace(doubt, place=doubt.place[::-1]) if fit == _SWAPPED or (fit == _EITHER and is_whole) else doubt


def _outside(
    name: str, srs: Srs, item: AppObject, told: tuple[_Numbers, NDArray[np.int8]], usual: Sequence[Srs]
) -> SourceFault:
    points, fits = told
    wrong, inside = points[fits == _NEITHER], points[fits != _NEITHER]
    values: dict[str, Value] = {
        "epsg": f"EPSG:{srs.epsg}",
        "count": len(wrong),
        "x": f"{wrong[0][0]:.2f}",
        "y": f"{wrong[0][1]:.2f}",
    }
    if srs.is_northing_first:
        item.geometry = _swapped(item.geometry)
    _adopt(item, [other for other in usual if other.epsg != srs.epsg])
    if item.geometry is None:
        # Where the wrong points lie nobody looks; the right ones show the object.
        place = shapely.multipoints(inside[:1]) if len(inside) else None
        item.doubts.append(Doubt(DoubtKind.UNREADABLE_GEOMETRY, "", value=_TOLD))
        return SourceFault("Q009", name, item, place=place, values=values)
    return SourceFault("Q009", name, item, place=item.geometry, values=values)


#: Marks a geometry that was lost by a fault which is told already.
_TOLD = "told"


def is_told(doubt: Doubt) -> bool:
    """Say whether a doubt stands for a fault of the axes, which is told as such."""
    return doubt.kind is DoubtKind.UNREADABLE_GEOMETRY and doubt.value == _TOLD


def _turned_fault(name: str, item: AppObject, is_odd: NDArray[np.bool_]) -> SourceFault:
    """Tell which rings of an object had other axes than the rest, at the place where they belong."""
    rings, _ = _rings(np.array([item.geometry], dtype=object))
    of_ring = np.repeat(np.arange(len(rings)), shapely.get_num_coordinates(rings))
    odd_rings = rings[np.unique(of_ring[is_odd])]
    place = shapely.union_all(shapely.make_valid(shapely.polygons(odd_rings)))
    values: dict[str, Value] = {"count": len(odd_rings), "rings": len(rings), "points": int(is_odd.sum())}
    return SourceFault("Q008", name, item, place=place, values=values)


def _rings(shapes: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Give the rings of all parts of areas, in the order of their points, and the row of each."""
    parts, origin = simple_parts(shapes)
    rings, part = shapely.get_rings(parts, return_index=True)
    return rings, origin[part]


def _settle_by_place(epsg: int, items: list[AppObject]) -> Iterator[SourceFault]:
    """Swap rings whose numbers fit either way where only that brings them to the rest."""
    shapes = np.array([item.geometry for item in items], dtype=object)
    points, origin = shapely.get_coordinates(shapes, return_index=True)
    if not (_fits(points, epsg) == _EITHER).any():
        return
    rings, owner = _rings(shapes)
    of_point = np.repeat(np.arange(len(rings)), shapely.get_num_coordinates(rings))
    is_stray = _strays(rings, np.array([items[index].kind == ACT for index in owner]))
    is_odd = is_stray[of_point]
    points[is_odd] = points[is_odd][:, ::-1]
    turned = shapely.set_coordinates(shapes.copy(), points)
    for index in np.unique(owner[is_stray]).tolist():
        items[index].geometry = turned[index]
        yield _turned_fault(items[index].file, items[index], is_odd[origin == index])


def _strays(rings: NDArray[np.object_], is_of_act: NDArray[np.bool_]) -> NDArray[np.bool_]:
    bounds = shapely.bounds(rings)
    centres = (bounds[:, :2] + bounds[:, 2:]) / 2
    # Of two or three rings none is the usual one; the act shows where its zones belong.
    sure = centres[is_of_act] if is_of_act.any() and len(rings) <= _FEW_RINGS else centres
    middle = np.median(sure, axis=0)
    distance = np.hypot(*(centres - middle).T)
    if_swapped = np.hypot(*(centres[:, ::-1] - middle).T)
    is_near = distance <= if_swapped
    if is_near.all() or not is_near.any():
        return np.zeros(len(rings), dtype=bool)
    west, south = bounds[is_near, :2].min(axis=0)
    east, north = bounds[is_near, 2:].max(axis=0)
    rest = shapely.box(west, south, east, north)
    as_named = shapely.box(*bounds.T)
    swapped = shapely.box(*bounds[:, [1, 0, 3, 2]].T)
    return ~is_near & ~shapely.intersects(as_named, rest) & shapely.intersects(swapped, rest)


_FEW_RINGS = 3


def _fits(points: _Numbers, epsg: int) -> NDArray[np.int8]:
    """Say of each point whether the area where a CRS is used takes it as written, swapped, either way or neither."""
    fits = np.full(len(points), _NEITHER, dtype=np.int8)
    # The usual area first: the widest takes many points either way.
    for area in areas_of_use(epsg) if epsg in ALLOWED_EPSG else ():
        as_named, swapped = _within(points, area), _within(points[:, ::-1], area)
        is_open = fits == _NEITHER
        fits[is_open & as_named & swapped] = _EITHER
        fits[is_open & as_named & ~swapped] = _AS_NAMED
        fits[is_open & ~as_named & swapped] = _SWAPPED
    return fits


def _within(points: _Numbers, area: Bounds) -> NDArray[np.bool_]:
    west, south, east, north = area
    x, y = points.T
    return (west <= x) & (x <= east) & (south <= y) & (y <= north)


def _swapped(geometry: shapely.Geometry | None) -> shapely.Geometry:
    return shapely.transform(geometry, lambda points: points[:, ::-1])
