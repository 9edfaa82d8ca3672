"""Hits as findings: the rows that planners see, keep and argue about (DESIGN section 2)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.schema import FINDING_FIELDS, VERDICT_ORDER, Verdict, names

#: Characters of a finding's identifier and of a geometry's hash.
HASH_LENGTH = 16

#: Geometry hashes do not see changes below this [m].
HASH_GRID_M = 0.01

#: Order of findings in every output.
SORTED_BY = ["teryt", "plan_id", "zone_id", "provision_id", "rule_id"]

_VERDICT_RANK = {verdict: rank for rank, verdict in enumerate(VERDICT_ORDER)}


def finding_id(plan_id: str | None, zone_id: str | None, provision_id: str | None, rule_id: str | None) -> str:
    """Give the identifier that survives re-runs: 16 hex digits of SHA-256 over ``plan|zone|provision|rule``.

    A finding that belongs to a municipality without a plan has the TERYT code in the plan's place, so that one
    provision in two such municipalities gives two identifiers.
    """
    text = "|".join(part or "" for part in (plan_id, zone_id, provision_id, rule_id))
    return hashlib.sha256(text.encode()).hexdigest()[:HASH_LENGTH]


def geometry_hashes(geometries: Geometries) -> list[str | None]:
    """Give hashes of normalised geometries on a grid of 0.01 m; None where there is no geometry.

    A multi geometry of one part has the hash of the part: formats differ in which of the two they keep.
    """
    single = shapely.get_num_geometries(geometries) == 1
    plain = np.where(single, shapely.get_geometry(geometries, 0), geometries)
    snapped = shapely.transform(plain, lambda xy: np.round(xy / HASH_GRID_M) * HASH_GRID_M)
    encoded = shapely.to_wkb(shapely.normalize(snapped))
    return [
        None if shapely.is_empty(geometry) else hashlib.sha256(wkb).hexdigest()[:HASH_LENGTH]
        for geometry, wkb in zip(geometries, encoded, strict=True)
    ]


def mark_primaries(
    pairs: Sequence[tuple[int, int, int]],
    verdicts: Sequence[Verdict],
    severities: Sequence[int],
    rule_ids: Sequence[str],
) -> NDArray[np.bool_]:
    """Mark one hit of every pair: the strongest verdict, then the highest severity, then the lowest rule id."""
    best: dict[tuple[int, int, int], tuple[tuple[int, int, str], int]] = {}
    for index, (pair, verdict, severity, rule_id) in enumerate(zip(pairs, verdicts, severities, rule_ids, strict=True)):
        strength = (_VERDICT_RANK[verdict], -severity, rule_id)
        if pair not in best or strength < best[pair][0]:
            best[pair] = (strength, index)
    is_primary = np.zeros(len(pairs), dtype=bool)
    is_primary[[index for _, index in best.values()]] = True
    return is_primary


@dataclass(frozen=True)
class FindingRow:
    """Values of one finding by field name, and its geometry."""

    values: dict[str, object]
    geometry: shapely.Geometry


def findings_frame(rows: Sequence[FindingRow]) -> gpd.GeoDataFrame:
    """Put findings into a frame, sorted, with identifiers and hashes."""
    columns = names(FINDING_FIELDS)
    frame = pd.DataFrame({name: pd.Series([row.values.get(name) for row in rows], dtype=object) for name in columns})
    geometry = np.empty(len(rows), dtype=object)
    geometry[:] = [row.geometry for row in rows]
    frame["geometry_hash"] = pd.Series(geometry_hashes(geometry), index=frame.index, dtype=object)
    frame["finding_id"] = [
        finding_id(plan or teryt, zone, provision, rule)
        for plan, teryt, zone, provision, rule in zip(
            frame["plan_id"], frame["teryt"], frame["zone_id"], frame["provision_id"], frame["rule_id"], strict=True
        )
    ]
    frame["geometry"] = geometry
    keys = frame[SORTED_BY].fillna("").astype(str)
    order = keys.sort_values(SORTED_BY, kind="stable").index
    return gpd.GeoDataFrame(frame.loc[order].reset_index(drop=True), geometry="geometry")
