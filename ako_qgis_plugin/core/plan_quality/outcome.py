"""What a quality check gives: findings of plans in several CRS put together, their counts, and what was looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

import geopandas as gpd
import numpy as np
import pandas as pd

from ako_qgis_plugin.core.conformity.findings import SORTED_BY
from ako_qgis_plugin.core.conformity.run_facts import Looked, plan_value
from ako_qgis_plugin.core.frames import is_blank, objects, teryt_codes
from ako_qgis_plugin.core.geometry import geometry_hashes
from ako_qgis_plugin.core.plan_quality.checks import CheckBook, load_checks
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.schema import FINDING_FIELDS, PLAN_QUALITY_SUMMARY_FIELDS, PlanCheckCategory, names

#: Checks that need municipal boundaries, a schema, provisions or buildings to look at all.
_OF_BOUNDARIES = frozenset({"Q210", "Q211", "Q212", "Q510", "Q511"})
_OF_SCHEMA = frozenset({"Q050", "Q051", "Q052"})
_OF_PROVISIONS = frozenset({"Q501"})
_OF_BUILDINGS = frozenset({"Q405"})


def joined_findings(parts: Sequence[gpd.GeoDataFrame], teryt: Collection[str] = ()) -> gpd.GeoDataFrame:
    """Put findings together that are in one CRS now; of some municipalities only, where codes are given.

    What belongs to no municipality stays: it may concern any of them.
    """
    columns = [*names(FINDING_FIELDS), "geometry"]
    frame = pd.concat([part[columns] for part in parts], ignore_index=True) if parts else _nothing(columns)
    frame = frame.drop_duplicates("finding_id", ignore_index=True)
    if teryt:
        frame = frame[frame["teryt"].isna() | frame["teryt"].isin(set(teryt))]
    keys = list(zip(*([str(part or "") for part in frame[name]] for name in SORTED_BY), strict=True))
    frame = frame.iloc[sorted(range(len(keys)), key=keys.__getitem__)].reset_index(drop=True)
    frame["geometry_hash"] = objects(geometry_hashes(np.array(frame["geometry"], dtype=object)), len(frame))
    return gpd.GeoDataFrame(frame, geometry="geometry")


def _nothing(columns: list[str]) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=object) for name in columns})


def quality_summary(findings: pd.DataFrame, plans: Mapping[str, Mapping[str, object]]) -> pd.DataFrame:
    """Count findings by plan and check, ``PLAN_QUALITY_SUMMARY_FIELDS``; ``plans`` are the values of all by id."""
    key = ["teryt", "municipality", "plan_id", "plan_type", "rule_id", "category", "provision_name", "verdict"]
    rows: list[tuple] = []
    for values, group in findings.groupby(key, dropna=False, sort=False):
        known = (None if is_blank(value) else value for value in values)
        rows.append((*known, len(group), float(sum(area for area in group["area_m2"] if not is_blank(area)))))
    sound = sorted(set(plans) - {plan for plan in findings["plan_id"] if not is_blank(plan)})
    for plan in sound:
        of = plans[plan]
        rows.append((of["teryt"], of["municipality"], plan, of["plan_type"], None, None, None, None, 0, 0.0))
    rows.sort(key=lambda row: tuple(str(part or "") for part in row[:8]))
    return pd.DataFrame(rows, columns=names(PLAN_QUALITY_SUMMARY_FIELDS), dtype=object)


def known_plans(sets: Iterable[PlanSet], teryt: Collection[str] = ()) -> dict[str, dict[str, object]]:
    """Give what is known of each plan by its id: values that the register's record of the run tells, and its zones."""
    found: dict[str, dict[str, object]] = {}
    for plans in sets:
        for frame in (plans.acts, plans.zones, plans.infill, plans.downtown, plans.standards):
            codes = teryt_codes(frame["teryt"])
            columns = (frame[name] for name in ("plan_id", "municipality", "plan_type", "status", "valid_from"))
            for code, plan, *values in zip(codes, *columns, strict=True):
                if not is_blank(plan) and (not teryt or code is None or code in teryt):
                    named = zip(("municipality", "plan_type", "status", "valid_from"), values, strict=True)
                    known = {name: None if is_blank(value) else value for name, value in named}
                    found.setdefault(plan, {"teryt": code, **known, "zones": 0})
        for plan, count in Counter(plans.zones["plan_id"]).items():
            if plan in found:
                found[plan]["zones"] = int(str(found[plan]["zones"])) + count
    return found


def looked_at(
    plans: Mapping[str, Mapping[str, object]],
    municipalities: Mapping[str, str | None],
    checks: CheckBook,
    options: Mapping[str, str | bool],
    sources: Mapping[str, str],
    *,
    left_out: Collection[str] = (),
) -> Looked:
    """Give what a check looked at; ``left_out`` are checks that lacked what they need."""
    shipped = load_checks()
    own = [check for check in checks.values() if check.category != PlanCheckCategory.BORDERS]
    asked = [check for check in own if check.is_in_use and check.check_id not in left_out]
    return Looked(
        {**municipalities, **{str(of["teryt"]): _name(of) for of in plans.values() if of["teryt"]}},
        {
            plan: plan_value(of["plan_type"], of["status"], of["valid_from"], int(str(of["zones"])))
            for plan, of in plans.items()
        },
        dict(Counter(str(check.category) for check in asked)),
        {check.check_id: "shipped" if check == shipped[check.check_id] else "changed" for check in asked},
        {check.check_id: "not_asked" if check.is_in_use else "switched_off" for check in own if check not in asked},
        options,
        sources,
        {"name": checks.name, "rules": str(len(asked))},
    )


def checks_without(*, boundaries: bool, files: bool, schema: bool, provisions: bool, buildings: bool) -> frozenset[str]:
    """Give the checks that could not look, for want of what they need."""
    of_files = {check.check_id for check in load_checks().values() if check.category == PlanCheckCategory.SOURCE}
    needed = (
        (boundaries, _OF_BOUNDARIES),
        (files, of_files),
        (schema, _OF_SCHEMA),
        (provisions, _OF_PROVISIONS),
        (buildings, _OF_BUILDINGS),
    )
    return frozenset().union(*(checks for is_given, checks in needed if not is_given))


def _name(plan: Mapping[str, object]) -> str | None:
    return None if plan["municipality"] is None else str(plan["municipality"])
