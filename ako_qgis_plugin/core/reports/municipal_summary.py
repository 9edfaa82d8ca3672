"""How many conflicts a municipality has, of what area, and how far they are decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.boundaries import codes_and_names, dissolved
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import in_crs, is_blank, require_crs, require_fields, teryt_codes, texts
from ako_qgis_plugin.core.geometry import repair
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import (
    MUNICIPAL_SUMMARY_FIELDS,
    Change,
    CheckKind,
    ReviewStatus,
    Standing,
    Verdict,
    check_kind,
    names,
)
from ako_qgis_plugin.core.wording import listed, say

#: Fields of findings that are read, and those that need not be there.
FIELDS_READ = ("finding_id", "verdict", "is_primary", "screening", "teryt")
REGISTER_FIELDS_READ = ("review_status", "change", "category")

#: What the area is of, and what the eye is led to.
COLLISIONS = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT)

#: Verdicts that are counted, each in a field of its name.
COUNTED = (*COLLISIONS, Verdict.ATTENTION, Verdict.NOT_ASSESSED, Verdict.SUPPORTS)

#: Verdicts that a person decides on.
_TO_DECIDE = (*COLLISIONS, Verdict.ATTENTION, Verdict.NOT_ASSESSED)

_BOUNDARIES_READ, _COUNTED = 0.3, 0.4


@dataclass(frozen=True)
class _Findings:
    """Primaries that still stand, by municipality; ``known`` are all municipalities that any finding names."""

    teryt: NDArray[np.object_]
    verdict: NDArray[np.object_]
    screening: NDArray[np.bool_]
    is_decided: NDArray[np.bool_]
    geometry: NDArray[np.object_]
    known: frozenset[str]


def municipal_summary(findings: gpd.GeoDataFrame, boundaries: gpd.GeoDataFrame, progress: Progress) -> gpd.GeoDataFrame:
    """Give one row a municipality of the boundaries, in the order of TERYT, with ``MUNICIPAL_SUMMARY_FIELDS``.

    Parameters
    ----------
    findings
        Findings or a register, in EPSG:2180; resolved ones are left out.
    boundaries
        Municipalities, in EPSG:2180; several areas of one code become one.
    progress
        Is told of findings that lie in none of the municipalities.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, the CRS differs, or there is no municipality with a code and a geometry.
    Cancelled
        If the caller asked to stop.

    """
    codes, place_names, areas = _municipalities(boundaries, Part(progress, 0, _BOUNDARIES_READ))
    found = _read(_collisions(findings, progress))
    _warn_of_strays(found, set(codes), progress)
    rows_of = _rows_by_code(found.teryt)
    rows = []
    for number, (code, name) in enumerate(zip(codes, place_names, strict=True)):
        progress.advance(_COUNTED + (1 - _COUNTED) * number / len(codes))
        rows.append({"teryt": code, "municipality": name, **_row(found, rows_of.get(code, _NO_ROWS), code)})
    progress.advance(1.0)
    frame = pd.DataFrame(rows, columns=names(MUNICIPAL_SUMMARY_FIELDS))
    return in_crs(gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(areas, index=frame.index)), boundaries.crs)


_NO_ROWS = np.array([], dtype=np.intp)


def _municipalities(boundaries: gpd.GeoDataFrame, progress: Progress) -> tuple[list[str], list[str], NDArray]:
    codes, place_names = codes_and_names(boundaries)
    repaired = repair(np.asarray(boundaries["geometry"], dtype=object), areal_only=True, progress=progress)
    is_usable = repaired.is_usable & np.array([code is not None for code in codes], dtype=bool)
    if not is_usable.any():
        raise InvalidValueError(say("boundaries: no municipality has both a TERYT code and a geometry"))
    if not is_usable.all():
        progress.warn(say("boundaries left out for want of a code or geometry: {count}", count=int((~is_usable).sum())))
    first_rows, areas = dissolved(codes, repaired.geometry, is_usable)
    order = sorted(range(len(first_rows)), key=lambda number: codes[first_rows[number]])
    rows = [first_rows[number] for number in order]
    return [codes[row] for row in rows], [place_names[row] or codes[row] for row in rows], areas[order]


def _collisions(findings: gpd.GeoDataFrame, progress: Progress) -> gpd.GeoDataFrame:
    """Leave out what other checks have found: faults in plans are no collisions, and say nothing of any."""
    if "category" not in findings.columns:
        return findings
    is_collision = np.array([check_kind(code) == CheckKind.CONFORMITY for code in texts(findings["category"])], bool)
    if not is_collision.all():
        count = int((~is_collision).sum())
        progress.note(say("faults in plans and between plans, which are not counted here: {count}", count=count))
    return findings[is_collision]


def _read(findings: gpd.GeoDataFrame) -> _Findings:
    layer = say("findings")
    require_fields(findings, layer, (*FIELDS_READ, "geometry"))
    require_crs(findings, layer)
    teryt = teryt_codes(findings["teryt"])
    is_counted = _is_set(findings["is_primary"])
    if "change" in findings.columns:
        is_counted &= texts(findings["change"]) != Change.RESOLVED
    decisions = texts(findings["review_status"]) if "review_status" in findings.columns else [None] * len(findings)
    is_decided = np.array([status not in (None, ReviewStatus.OPEN) for status in decisions], dtype=bool)
    chosen = findings[is_counted]
    return _Findings(
        teryt[is_counted],
        texts(chosen["verdict"]),
        _is_set(chosen["screening"]),
        is_decided[is_counted],
        np.asarray(chosen["geometry"], dtype=object),
        frozenset(code for code in teryt if code is not None),
    )


def _is_set(column: pd.Series) -> NDArray[np.bool_]:
    return np.array([not is_blank(value) and bool(value) for value in column], dtype=bool)


def _warn_of_strays(found: _Findings, known: set[str], progress: Progress) -> None:
    without = sum(code is None for code in found.teryt)
    if without:
        progress.warn(say("findings without a municipality, which no row counts: {count}", count=without))
    strange = sorted({code for code in found.teryt if code is not None} - known)
    if strange:
        progress.warn(
            say("boundaries: findings lie in municipalities that are missing here: {codes}", codes=listed(strange))
        )


def _rows_by_code(codes: NDArray[np.object_]) -> dict[str, NDArray[np.intp]]:
    return {str(code): rows for code, rows in pd.Series(np.arange(len(codes))).groupby(codes).indices.items()}


def _row(found: _Findings, rows: NDArray[np.intp], code: str) -> dict[str, Any]:
    plain = rows[~found.screening[rows]]
    verdicts = found.verdict[plain]
    counts = {str(verdict): int((verdicts == verdict).sum()) for verdict in COUNTED}
    decided = found.is_decided[plain][np.isin(verdicts, _TO_DECIDE)]
    colliding = plain[np.isin(verdicts, COLLISIONS)]
    return {
        "standing": _standing(counts, is_known=code in found.known),
        "collisions": len(colliding),
        "area_m2": _area_m2(found.geometry[colliding]),
        **counts,
        "screening": len(rows) - len(plain),
        "open": int((~decided).sum()),
        "decided": int(decided.sum()),
    }


def _standing(counts: dict[str, int], *, is_known: bool) -> Standing:
    if any(counts[verdict] for verdict in COLLISIONS):
        return Standing.COLLISIONS
    if counts[Verdict.ATTENTION]:
        return Standing.ATTENTION
    if counts[Verdict.NOT_ASSESSED]:
        return Standing.NOT_ASSESSED
    return Standing.NO_COLLISIONS if is_known else Standing.NO_FINDINGS


def _area_m2(geometry: NDArray[np.object_]) -> float:
    """Give the area of the union: findings of several rules or provisions lie upon each other."""
    repaired = repair(geometry, areal_only=True)
    return float(shapely.area(shapely.union_all(repaired.geometry[repaired.is_usable])))
