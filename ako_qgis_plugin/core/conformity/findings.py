"""Hits as findings: the rows that planners see, keep and argue about (DESIGN section 2)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from ako_qgis_plugin.core.frames import Column, is_blank, objects
from ako_qgis_plugin.core.geometry import HASH_LENGTH, Geometries, geometry_hashes
from ako_qgis_plugin.core.schema import FINDING_FIELDS, VERDICT_ORDER, Verdict, names

DIGEST_MODULUS = 16**HASH_LENGTH

#: Stands before the category, in the place of a provision, where the category is not mapped in a municipality.
_GAP = "coverage:"

#: Order of findings in every output.
SORTED_BY = ["teryt", "plan_id", "zone_id", "provision_id", "rule_id"]

_VERDICT_RANK = {verdict: rank for rank, verdict in enumerate(VERDICT_ORDER)}


def finding_id(plan_id: str | None, zone_id: str | None, provision_id: str | None, rule_id: str | None) -> str:
    """Give the identifier that survives re-runs: 16 hex digits of SHA-256 over ``plan|zone|provision|rule``.

    A finding that belongs to a municipality without a plan has the TERYT code in the plan's place, so that one
    provision in two such municipalities gives two identifiers. One that says that a category is not mapped in a
    municipality has ``coverage:`` and the category in the provision's place: ``302005||coverage:gas_hp|``.
    """
    text = "|".join(part or "" for part in (plan_id, zone_id, provision_id, rule_id))
    return hashlib.sha256(text.encode()).hexdigest()[:HASH_LENGTH]


def digest(finding_ids: Iterable[str]) -> int:
    """Give a number that tells sets of findings apart, in whatever order they come: the sum of their identifiers.

    Digests of portions add up, modulo ``DIGEST_MODULUS``.
    """
    return sum(int(identifier, 16) for identifier in finding_ids) % DIGEST_MODULUS


def mark_primaries(
    pairs: ArrayLike, verdicts: Sequence[Verdict], severities: ArrayLike, rule_ids: Sequence[str]
) -> NDArray[np.bool_]:
    """Mark one hit of every pair: the strongest verdict, then the highest severity, then the lowest rule id.

    Parameters
    ----------
    pairs
        Integers of shape (hits, k); hits of one pair have the same k.
    verdicts, severities, rule_ids
        One for each hit.

    """
    is_primary = np.zeros(len(verdicts), dtype=bool)
    if len(verdicts):
        known = np.asarray(pairs, dtype=np.intp)
        ranks = [_VERDICT_RANK[verdict] for verdict in verdicts]
        order = np.lexsort((np.asarray(rule_ids, dtype=str), -np.asarray(severities), ranks, *known.T))
        is_first = np.ones(len(order), dtype=bool)
        is_first[1:] = (known[order[1:]] != known[order[:-1]]).any(axis=1)
        is_primary[order[is_first]] = True
    return is_primary


def findings_frame(columns: Mapping[str, Sequence[object] | Column], geometry: Geometries) -> gpd.GeoDataFrame:
    """Put findings into a frame, sorted, with identifiers and hashes; columns that are not given stay empty."""
    values: dict[str, Sequence[object] | Column] = {name: [None] * len(geometry) for name in names(FINDING_FIELDS)}
    values |= columns
    plans = [plan or teryt for plan, teryt in zip(values["plan_id"], values["teryt"], strict=True)]
    rows = zip(are_gaps(values), values["category"], values["provision_id"], strict=True)
    provisions = [f"{_GAP}{category}" if is_gap else provision for is_gap, category, provision in rows]
    identity = zip(plans, values["zone_id"], provisions, values["rule_id"], strict=True)
    values["finding_id"] = [finding_id(*parts) for parts in identity]
    values["geometry_hash"] = geometry_hashes(geometry)
    keys = list(zip(*([str(part or "") for part in values[name]] for name in SORTED_BY), strict=True))
    order = sorted(range(len(keys)), key=keys.__getitem__)
    frame = pd.DataFrame({name: objects(column, len(column))[order] for name, column in values.items()})
    frame["geometry"] = geometry[order]
    return gpd.GeoDataFrame(frame, geometry="geometry")


def are_gaps(findings: Mapping[str, Sequence[object] | Column] | pd.DataFrame) -> list[bool]:
    """Say of each finding whether it tells that a category is not mapped in a municipality.

    Such a one has neither plan nor provision nor rule.
    """
    columns = (findings[name] for name in ("plan_id", "provision_id", "rule_id", "category"))
    return [
        is_blank(plan) and is_blank(provision) and is_blank(rule) and not is_blank(category)
        for plan, provision, rule, category in zip(*columns, strict=True)
    ]
