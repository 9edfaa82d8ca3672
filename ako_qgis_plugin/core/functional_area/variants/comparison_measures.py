"""What a variant amounts to: people, jobs, area, flows kept inside, how it hangs together, how compact it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.contiguity import enclaves, exclaves, number_of_parts
from ako_qgis_plugin.core.functional_area.flows.flows import Flows, FlowTable
from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours, neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.variants.comparison import Comparison, Placed
from ako_qgis_plugin.core.functional_area.variants.comparison_agreement import agreement, named
from ako_qgis_plugin.core.functional_area.variants.frames import COUNTS, area_km2
from ako_qgis_plugin.core.functional_area.vocabulary import MEASURE_FIELDS, Role
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import names as field_names
from ako_qgis_plugin.core.wording import say

_M2_PER_KM2 = 1_000_000.0
_PERCENT = 100.0

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class KeptFlows:
    """How much of the flows stays inside an area, in percent; NaN where it cannot be known.

    Attributes
    ----------
    kept_flow
        Of the residents who work in another unit than their own, those whose place of work is inside: sum of T_ij
        over i and j inside, i other than j, over that of all j.
    self_containment
        Of the employed residents, those who work inside: sum of T_ij over i and j inside over that of R_i.
    demand_self_containment
        Of the jobs, those held by people who live inside: the same sum over that of J_j.

    """

    kept_flow: float
    self_containment: float
    demand_self_containment: float


def kept_flows(flows: Flows, inside: Mask) -> KeptFlows:
    """Measure how much of the flows stays inside an area; hidden flows count as missing.

    Employed residents and jobs are at least those that the flows tell of: counts of jobs often leave out small firms
    and farms, and no share may be above the whole.
    """
    within = flows.flow[np.ix_(inside, inside)]
    staying = float(np.diagonal(within).sum())
    moving = float(within.sum()) - staying
    own = float(np.diagonal(flows.flow)[inside].sum())
    leaving = float(flows.flow[inside].sum()) - own + float(flows.to_elsewhere[inside].sum())
    known = float(within.sum()) if flows.has_stayers else float("nan")
    employed = np.maximum(flows.employed, flows.flow.sum(axis=1) + flows.to_elsewhere)
    jobs = np.maximum(flows.jobs, flows.flow.sum(axis=0) + flows.from_elsewhere)
    return KeptFlows(
        _share(moving, leaving),
        _share(known, float(employed[inside].sum())),
        _share(known, float(jobs[inside].sum())),
    )


def polsby_popper(inside: Mask, neighbours: Neighbours, areas_km2: Values) -> float:
    """Give how compact an area is: 4 pi times its area over its perimeter squared; 1 is a circle.

    Polsby, D. D., Popper, R. D. (1991). The perimeter is that of its units less twice the borders between them, so
    that gaps in simplified boundaries do not count; holes do. NaN where it has no geometry.
    """
    first, second = neighbours.pairs.T
    between = neighbours.border_m[inside[first] & inside[second]].sum()
    perimeter = float(neighbours.perimeter_m[inside].sum() - 2 * between)
    area = float(areas_km2[inside].sum()) * _M2_PER_KM2
    return 4 * np.pi * area / perimeter**2 if perimeter > 0 else float("nan")


def measures_frame(
    comparison: Comparison,
    progress: Progress,
    *,
    flows: Flows | None = None,
    neighbours: Neighbours | None = None,
    reference: str = "",
) -> pd.DataFrame:
    """Give what each variant amounts to as rows of ``MEASURE_FIELDS``.

    Sums over units that lack a number are missing, and the units are told.

    Raises
    ------
    DelimitationError
        If no variant has the name of the reference.

    """
    against = comparison.named(reference) if reference else None
    counts = _counts(comparison.units, flows)
    rows = []
    for placed in comparison.variants:
        _tell_missing(placed, counts, comparison.units, progress)
        for area_id, inside in _areas(placed):
            row = _described(placed, area_id, inside) | {name: _sum(column, inside) for name, column in counts.items()}
            if flows is not None:
                row |= _kept(flows, inside)
            if neighbours is not None:
                row |= _shape(placed, inside, neighbours, counts["area_km2"])
            if against is not None and area_id is None:
                similarity, _, adjusted = agreement(placed, against)
                row |= {"jaccard_with_reference": similarity, "adjusted_rand_with_reference": adjusted}
            rows.append({"reference": reference or None} | row)
    return pd.DataFrame(rows, columns=field_names(MEASURE_FIELDS))


def _areas(placed: Placed) -> Iterator[tuple[str | None, Mask]]:
    """Give the whole of a variant, and each of its areas where it has several."""
    yield None, placed.is_inside
    ids = sorted({each for each, inside in zip(placed.area_ids, placed.is_inside, strict=True) if each and inside})
    if len(ids) > 1:
        area_of = np.array(placed.area_ids, dtype=object)
        for each in ids:
            yield each, placed.is_inside & (area_of == each)


def _counts(units: Units, flows: Flows | None) -> dict[str, Values]:
    known = {name: units.value(name) for name in COUNTS}
    if units.geometry is not None:
        known["area_km2"] = np.where(np.isnan(area_km2(units)), known["area_km2"], area_km2(units))
    if flows is not None:
        known["employed"] = np.where(np.isnan(flows.employed), known["employed"], flows.employed)
        known["jobs"] = np.where(np.isnan(flows.jobs), known["jobs"], flows.jobs)
    return known


def _described(placed: Placed, area_id: str | None, inside: Mask) -> dict[str, object]:
    roles = np.array([role or "" for role in placed.roles], dtype=object)
    uncertain = dict(zip(placed.membership.units.codes, placed.membership.is_uncertain.tolist(), strict=True))
    return {
        "variant": placed.membership.name,
        "method": placed.membership.method or None,
        "area_id": area_id,
        "units": int(inside.sum()),
        "core_units": int((inside & (roles == Role.CORE)).sum()),
        "uncertain_units": sum(uncertain.values()) if area_id is None else None,
        "not_assessed_units": int((roles == Role.NOT_ASSESSED).sum()) if area_id is None else None,
    }


def _sum(column: Values, inside: Mask) -> float:
    return float(column[inside].sum()) if inside.any() else 0.0


def _kept(flows: Flows, inside: Mask) -> dict[str, float]:
    kept = kept_flows(flows, inside)
    return {
        "kept_flow_pct": kept.kept_flow,
        "self_containment_pct": kept.self_containment,
        "demand_self_containment_pct": kept.demand_self_containment,
    }


def _shape(placed: Placed, inside: Mask, neighbours: Neighbours, areas: Values) -> dict[str, object]:
    core = inside & np.array([role is Role.CORE for role in placed.roles], dtype=bool)
    return {
        "parts": number_of_parts(inside, neighbours),
        "enclaves": int(enclaves(inside, neighbours).sum()),
        "exclaves": int(exclaves(inside, core, neighbours).sum()) if core.any() else None,
        "polsby_popper": polsby_popper(inside, neighbours, areas),
    }


def _tell_missing(placed: Placed, counts: dict[str, Values], units: Units, progress: Progress) -> None:
    for name, column in counts.items():
        lacking = placed.is_inside & np.isnan(column)
        if lacking.any() and not np.isnan(column).all():
            progress.warn(
                say(
                    "variant '{variant}': {measure} is not known in {units}, so there is no sum of it",
                    variant=placed.membership.name,
                    measure=name,
                    units=named(units.names, lacking),
                )
            )


def _share(part: float, whole: float) -> float:
    return _PERCENT * part / whole if whole > 0 else float("nan")


def measures_of(comparison: Comparison, table: FlowTable | None, reference: str, progress: Progress) -> pd.DataFrame:
    """Give what each variant amounts to as rows of ``MEASURE_FIELDS``, from a table of flows where there is one."""
    units = comparison.units
    flows = None if table is None else flows_between(table, units, progress)
    neighbours = None if units.geometry is None else neighbours_of(units, progress=progress)
    return measures_frame(comparison, progress, flows=flows, neighbours=neighbours, reference=reference)
