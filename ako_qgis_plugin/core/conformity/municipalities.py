"""A check goes municipality by municipality: so much is in memory at a time, and findings come in their order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.inputs import ProvisionTable, UnitTable, ZoneTable
from ako_qgis_plugin.core.conformity.judge import reach_m
from ako_qgis_plugin.core.conformity.outlines import OUTWARDS
from ako_qgis_plugin.core.conformity.questions import RuleTable
from ako_qgis_plugin.core.conformity.region import Indexes

#: What a provision without any vertex would cost, in vertices; measured.
_BASE_WEIGHT = 200.0


@dataclass(frozen=True)
class Municipality:
    """Rows of its zones with and without usable geometry, of its ground without a plan, and of provisions near it.

    ``weights`` guesses what each of the provisions costs, for an even progress bar.
    """

    zones: Indexes
    unusable: Indexes
    units: Indexes
    provisions: Indexes
    weights: NDArray[np.float64]


def municipalities(
    zones: ZoneTable, units: UnitTable | None, provisions: ProvisionTable, rules: RuleTable
) -> list[Municipality]:
    """Sort everything by municipality, in the order of their codes; a plan that lies in several keeps them together."""
    codes = [code or "" for code in zones.columns["teryt"]]
    unit_codes = [] if units is None else list(units.columns["teryt"])
    first_code = _first_codes(codes, zones.plan)
    order = sorted({first_code.get(code, code) for code in (*codes, *unit_codes)})
    number = {code: order.index(first_code.get(code, code)) for code in {*codes, *unit_codes}}
    of_zone = np.array([number[code] for code in codes], dtype=np.intp)
    of_unit = np.array([number[code] for code in unit_codes], dtype=np.intp)
    bounds = np.concatenate([_bounds(zones.geometry, zones.is_usable), *_unit_bounds(units)])
    near = _near(_total(bounds, np.concatenate([of_zone, of_unit]), len(order)), provisions, rules)
    rows, unit_rows = _rows(of_zone, len(order)), _rows(of_unit, len(order))
    return [
        Municipality(own[zones.is_usable[own]], own[~zones.is_usable[own]], unit_rows[index], *near[index])
        for index, own in enumerate(rows)
    ]


def _first_codes(codes: list[str], plans: Indexes) -> dict[str, str]:
    """Give, for codes that share a plan with a lower one, the lowest."""
    first: dict[str, str] = {}

    def lowest(code: str) -> str:
        while code in first:
            code = first[code]
        return code

    of_plan: dict[int, str] = {}
    for code, plan in sorted(set(zip(codes, plans.tolist(), strict=True))):
        own, other = sorted((lowest(code), lowest(of_plan.setdefault(plan, code))))
        if own != other:
            first[other] = own
    return {code: lowest(code) for code in first}


def _bounds(geometry: NDArray[np.object_], is_usable: NDArray[np.bool_]) -> NDArray[np.float64]:
    return np.where(is_usable[:, np.newaxis], shapely.bounds(geometry), np.nan)


def _unit_bounds(units: UnitTable | None) -> list[NDArray[np.float64]]:
    return [] if units is None else [units.uncovered.boxes]


def _total(bounds: NDArray[np.float64], of_row: Indexes, count: int) -> NDArray[np.float64]:
    """Give the box of each municipality; NaN where nothing of it has a place."""
    total = np.tile([np.inf, np.inf, -np.inf, -np.inf], (count, 1))
    np.fmin.at(total[:, :2], of_row, bounds[:, :2])
    np.fmax.at(total[:, 2:], of_row, bounds[:, 2:])
    total[~np.isfinite(total).all(axis=1)] = np.nan
    return total


def _near(
    boxes: NDArray[np.float64], provisions: ProvisionTable, rules: RuleTable
) -> list[tuple[Indexes, NDArray[np.float64]]]:
    """Give, for each box, the provisions that may matter there and their weights, the heaviest first."""
    rows = np.array(list(provisions.placed), dtype=np.intp)
    reach = np.array([reach_m(one, provisions.questions(row, rules)) for row, one in provisions.placed.items()])
    drawn = np.array([one.drawn for one in provisions.placed.values()], dtype=object)
    own = shapely.bounds(drawn).reshape(-1, 4) + reach[:, np.newaxis] * OUTWARDS
    which, found = shapely.STRtree(_as_boxes(own)).query(_as_boxes(boxes))
    weights = _BASE_WEIGHT + shapely.get_num_coordinates(drawn)[found] * _share_inside(own[found], boxes[which])
    order = np.lexsort((found, -weights, which))
    ends = np.searchsorted(which[order], np.arange(1, len(boxes)))
    return list(zip(np.split(rows[found[order]], ends), np.split(weights[order], ends), strict=True))


def _as_boxes(bounds: NDArray[np.float64]) -> NDArray[np.object_]:
    has_place = ~np.isnan(bounds).any(axis=1)
    result = np.full(len(bounds), None, dtype=object)
    result[has_place] = shapely.box(*bounds[has_place].T)
    return result


def _share_inside(own: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the share of boxes that lies inside others; theirs have a width and a height."""
    common = np.minimum(own[:, 2:], boxes[:, 2:]) - np.maximum(own[:, :2], boxes[:, :2])
    share: NDArray[np.float64] = (common / (own[:, 2:] - own[:, :2])).prod(axis=1)
    return share


def _rows(of_row: Indexes, count: int) -> list[Indexes]:
    order = np.argsort(of_row, kind="stable")
    return np.split(order, np.searchsorted(of_row[order], np.arange(1, count)))
