"""What became of findings between two runs: which differ, and which are the same under another zone's number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.region import Indexes
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import is_blank, require_crs, require_fields
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import FINDING_FIELDS, SAME_PLACE_IOU, CheckKind, check_kind, names
from ako_qgis_plugin.core.wording import listed, say

#: A finding that says something else here has changed, whatever its place.
JUDGED_FIELDS = ("verdict", "severity", "certainty")

#: Findings under which a renumbered zone is looked for share these.
_SAME_PAIR = ["plan_id", "rule_id", "provision_id"]

#: A fault may be smaller than any limit for conflicts: it changed where more than this share of it differs.
_SHARE_OF_FAULT = 0.1

#: Geometries are compared in portions of so many; a cancel is noticed after each.
_PORTION = 2_000


def require_findings(findings: pd.DataFrame, layer: str) -> None:
    """Raise where a layer does not hold findings, each with an identifier of its own.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, the CRS differs, or an identifier is missing or stands twice.

    """
    require_fields(findings, layer, (*names(FINDING_FIELDS), "geometry"))
    require_crs(findings, layer)
    identifiers = findings["finding_id"]
    missing = sum(map(is_blank, identifiers))
    if missing:
        raise InvalidValueError(say("{layer}: {count} findings have no finding_id", layer=layer, count=missing))
    twice = identifiers[identifiers.duplicated()].drop_duplicates()
    if len(twice):
        raise InvalidValueError(
            say("{layer}: finding_id stands there more than once: {findings}", layer=layer, findings=listed(twice))
        )


def rows_by_id(findings: pd.DataFrame) -> dict[str, int]:
    """Give the row of each finding."""
    return {identifier: row for row, identifier in enumerate(findings["finding_id"])}


def changed(before: pd.DataFrame, after: pd.DataFrame, min_area_m2: float, progress: Progress) -> NDArray[np.bool_]:
    """Say of findings, row by row, whether they changed: verdict, severity, certainty, or place by more than an area.

    Parameters
    ----------
    before, after
        The same findings in the same order.
    min_area_m2
        The symmetric difference of a conflict that changed exceeds it [m²]; of a fault in a plan, or between plans, a
        tenth of its area if that is less.
    progress
        Told how far this is.

    """
    is_changed = np.zeros(len(before), dtype=bool)
    for name in JUDGED_FIELDS:
        pairs = zip(before[name], after[name], strict=True)
        is_changed |= np.fromiter((_known(old) != _known(new) for old, new in pairs), dtype=bool, count=len(before))
    old, new = shapes_of(before), shapes_of(after)
    is_fault = np.array([check_kind(category) != CheckKind.CONFORMITY for category in before["category"]], dtype=bool)
    limit = np.where(is_fault, np.minimum(min_area_m2, _SHARE_OF_FAULT * shapely.area(old)), min_area_m2)
    for start in range(0, len(before), _PORTION):
        rows = slice(start, start + _PORTION)
        progress.advance(start / len(before))
        is_changed[rows] |= moved_m2(old[rows], new[rows]) > limit[rows]
    return is_changed


def moved_m2(before: Geometries, after: Geometries) -> NDArray[np.float64]:
    """Give the area of the symmetric difference of each pair [m²]."""
    result = np.zeros(len(before))
    rows = np.flatnonzero(~shapely.equals_exact(before, after, 0.0))
    with np.errstate(invalid="ignore"):
        result[rows] = shapely.area(shapely.symmetric_difference(_valid(before[rows]), _valid(after[rows])))
    return result


@dataclass(frozen=True)
class Pairing:
    """Which finding before is which finding after: for each one before the row after, -1 where there is none."""

    match: Indexes
    is_renumbered: NDArray[np.bool_]

    @property
    def pairs(self) -> tuple[Indexes, Indexes]:
        """Rows before and rows after of the findings that are in both."""
        rows = np.flatnonzero(self.match >= 0)
        return rows, self.match[rows]

    def fresh(self, after: pd.DataFrame) -> Indexes:
        """Give the rows after that were nowhere before."""
        return np.setdiff1d(np.arange(len(after), dtype=np.intp), self.match)


def paired(before: pd.DataFrame, after: pd.DataFrame, can_move: NDArray[np.bool_], progress: Progress) -> Pairing:
    """Pair the findings of two runs one to one.

    Where a municipality drops a zone, the later ones move up, so that an identifier may come to be that of another
    conflict. So place comes before number: 1. the same identifier in the same place, or without zone or geometry;
    2. renumbered zones: same plan, rule and provision in the same place, the largest intersection over union first;
    3. the same identifier elsewhere: moved or reshaped.

    ``can_move`` marks those findings before whose zone may have got another number.
    """
    row_of = rows_by_id(after)
    same_id = np.array([row_of.get(each, -1) for each in before["finding_id"]], dtype=np.intp)
    match = np.full(len(before), -1, dtype=np.intp)
    rows = np.flatnonzero(same_id >= 0)
    rows = rows[_is_in_place(before.iloc[rows], after.iloc[same_id[rows]])]
    match[rows] = same_id[rows]
    progress.advance(0.3)
    lost = np.flatnonzero((match < 0) & can_move)
    fresh = np.setdiff1d(np.arange(len(after), dtype=np.intp), match)
    pairs = _renumbered(before.iloc[lost], after.iloc[fresh], Part(progress, 0.3, 1))
    is_renumbered = np.zeros(len(before), dtype=bool)
    for then, now in pairs:
        match[lost[then]], is_renumbered[lost[then]] = fresh[now], True
    is_left = (match < 0) & (same_id >= 0) & ~np.isin(same_id, match)
    match[is_left] = same_id[is_left]
    return Pairing(match, is_renumbered)


def _is_in_place(before: pd.DataFrame, after: pd.DataFrame) -> NDArray[np.bool_]:
    old, new = shapes_of(before), shapes_of(after)
    is_everywhere = np.array([is_blank(zone) for zone in before["zone_id"]], dtype=bool)
    is_same = is_everywhere | shapely.is_empty(old) | shapely.is_empty(new) | shapely.equals_exact(old, new, 0.0)
    rows = np.flatnonzero(~is_same)
    is_same[rows] = _shared(old[rows], new[rows]) >= SAME_PLACE_IOU
    return is_same


def _renumbered(lost: pd.DataFrame, fresh: pd.DataFrame, progress: Progress) -> list[tuple[int, int]]:
    old, new = shapes_of(lost), shapes_of(fresh)
    candidates = []
    groups = list(_groups(lost, fresh))
    for number, (those, these) in enumerate(groups):
        progress.advance(number / len(groups))
        candidates += list(_in_same_place(old, new, those, these))
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    then_id, now_id = lost["finding_id"].tolist(), fresh["finding_id"].tolist()
    for _, then, now in sorted(candidates, key=lambda each: (-each[0], then_id[each[1]], now_id[each[2]])):
        if then not in taken[0] and now not in taken[1]:
            taken[0].add(then)
            taken[1].add(now)
            pairs.append((then, now))
    return pairs


def shapes_of(findings: pd.DataFrame) -> Geometries:
    """Give the geometry of findings, an empty one where there is none."""
    shapes = np.fromiter(findings["geometry"], dtype=object, count=len(findings))
    shapes[shapely.is_missing(shapes)] = shapely.MultiPolygon()
    return shapes


def _known(value: object) -> object:
    return None if is_blank(value) else value


def _valid(shapes: Geometries) -> Geometries:
    return np.where(shapely.is_valid(shapes), shapes, shapely.make_valid(shapes))


def _groups(lost: pd.DataFrame, fresh: pd.DataFrame) -> Iterator[tuple[Indexes, Indexes]]:
    """Give rows of both that share plan, rule and provision, and lie in a zone."""
    found: tuple[defaultdict, defaultdict] = (defaultdict(list), defaultdict(list))
    for frame, rows in zip((lost, fresh), found, strict=True):
        keys = zip(*(frame[name] for name in _SAME_PAIR), strict=True)
        for row, (key, zone) in enumerate(zip(keys, frame["zone_id"], strict=True)):
            if not is_blank(zone):
                rows[key].append(row)
    for key in found[0].keys() & found[1].keys():
        yield np.array(found[0][key], dtype=np.intp), np.array(found[1][key], dtype=np.intp)


def _in_same_place(
    old: Geometries, new: Geometries, those: Indexes, these: Indexes
) -> Iterator[tuple[float, int, int]]:
    number_of_old, number_of_new = shapely.STRtree(new[these]).query(old[those])
    then, now = those[number_of_old], these[number_of_new]
    share = _shared(old[then], new[now])
    is_same = share >= SAME_PLACE_IOU
    yield from zip(share[is_same].tolist(), then[is_same].tolist(), now[is_same].tolist(), strict=True)


def _shared(old: Geometries, new: Geometries) -> NDArray[np.float64]:
    """Give intersection over union of each pair."""
    before, after = _valid(old), _valid(new)
    # GEOS computes with numbers that are none on the way, of which numpy complains.
    with np.errstate(invalid="ignore"):
        common = shapely.area(shapely.intersection(before, after))
    whole = shapely.area(before) + shapely.area(after) - common
    return np.divide(common, whole, out=np.zeros(len(common)), where=whole > 0)
