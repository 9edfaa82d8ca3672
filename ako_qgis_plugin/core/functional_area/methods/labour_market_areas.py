"""Labour-market areas by self-containment, in the manner of the British travel-to-work areas.

Published: M. Coombes, S. Bond, "Travel-to-Work Areas: the 2007 review", Office for National Statistics, London 2008;
Office for National Statistics, "Travel to Work Areas" (2011 census), 2015; the validity function as in L. Franconi,
M. D'Alo, D. Ichim, "Istat implementation of the algorithm to develop labour market areas", Istat 2016. What is done
where these leave a choice stands in ``labour_market_partition``.

The whole territory is parted: each unit belongs to one area, also those outside the areas that hold a core.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError, FlowError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.cities import CoreMode, core_mode_of
from ako_qgis_plugin.core.functional_area.methods.labour_market_partition import Demand, Nodes, partition
from ako_qgis_plugin.core.functional_area.methods.labour_market_results import Results
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Ground, Variant
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR, Method
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import listed, say

#: Employed residents of an area: at least the first, and from the second on the least self-containment is enough
#: (Office for National Statistics 2015).
MIN_SIZE, TARGET_SIZE = 3_500.0, 25_000.0

#: Self-containment of supply and of demand that is asked of the largest and of the smallest areas [%] (ibid.).
MIN_SELF_CONTAINMENT, TARGET_SELF_CONTAINMENT = 66.7, 75.0

_PERCENT = 100.0

#: Totals that are smaller than their flows by less than half a person were rounded.
_ROUNDED = 0.5


@dataclass(frozen=True, slots=True)
class LabourMarketAreasParameters:
    """What is asked of labour-market areas.

    Attributes
    ----------
    core
        Codes of cores, those of a city of several units joined by ``+``: the areas that hold them are the functional
        areas. Without any, each area's unit with most jobs is its core.
    core_mode
        ``joined`` keeps the cores together in one area; otherwise flows decide which of them are in one.
    min_size, target_size
        Employed residents: no area is smaller than the first; from the second on the least self-containment is enough.
    min_self_containment, target_self_containment
        Share of employed residents who work in their area, and of jobs held by its residents [%]: the first is asked
        from the target size on, the second at the minimum size, between the two of them less and less.
    contiguity
        Whether a unit joins only areas that hold one of its neighbours.

    """

    method: ClassVar[Method] = Method.LABOUR_MARKET_AREAS

    core: tuple[str, ...] = ()
    core_mode: str = CoreMode.PUBLISHED.value
    min_size: float = MIN_SIZE
    target_size: float = TARGET_SIZE
    min_self_containment: float = MIN_SELF_CONTAINMENT
    target_self_containment: float = TARGET_SELF_CONTAINMENT
    contiguity: bool = False


def labour_market_areas(
    data: AreaData, parameters: LabourMarketAreasParameters, progress: Progress | None = None
) -> Variant:
    """Part all units into labour-market areas, and say which of them are functional areas of the cores.

    Raises
    ------
    FlowError
        If there are no flows, or it is not known who works where they live.
    DelimitationError
        If thresholds contradict each other, a core is none of the units or lacks data, or contiguity is asked for
        and it is not known which units touch.
    Cancelled
        If the caller asked to stop.

    """
    demand = _demand(parameters)
    flows = _required_flows(data.flows)
    lacking = _lacking(flows)
    flows, raised = _raised(flows)
    cities = _cities(data.units, parameters)
    cores = np.concatenate([np.empty(0, np.intp), *cities])
    _require_assessed(cores, lacking, data.units)
    node_of = _node_of(data.units, lacking, cities)
    nodes = _nodes(data, flows, node_of, parameters.contiguity)
    parted = partition(nodes, demand, progress or SilentProgress())
    results = Results(data.units, flows, node_of, parted, demand, frozenset(cores.tolist()), raised)
    return Variant(parameters, results.of_units(lacking), results.notes(lacking))


def _demand(parameters: LabourMarketAreasParameters) -> Demand:
    if not 0 <= parameters.min_size <= parameters.target_size < np.inf:
        raise DelimitationError(
            say(
                "labour-market areas: the minimum size ({least}) must be 0 or more, and at most the target size"
                " ({target})",
                least=parameters.min_size,
                target=parameters.target_size,
            )
        )
    if not 0 < parameters.min_self_containment <= parameters.target_self_containment <= _PERCENT:
        raise DelimitationError(
            say(
                "labour-market areas: the minimum self-containment ({least} %) must be above 0, and at most the target"
                " ({target} %), which is at most 100 %",
                least=parameters.min_self_containment,
                target=parameters.target_self_containment,
            )
        )
    return Demand(
        parameters.min_size,
        parameters.target_size,
        parameters.min_self_containment / _PERCENT,
        parameters.target_self_containment / _PERCENT,
    )


def _required_flows(flows: Flows | None) -> Flows:
    if flows is None:
        raise FlowError(say("labour-market areas: flows between the units are needed, and there are none"))
    if not flows.has_stayers:
        raise FlowError(
            say(
                "labour-market areas: the flows do not hold those who work in the unit they live in; give employed"
                " residents of the units (field employed), so that they can be counted"
            )
        )
    return flows


def _lacking(flows: Flows) -> dict[int, str]:
    """Say of units that cannot be assessed what they lack, by position."""
    leaving, arriving = flows.flow.sum(axis=1), flows.flow.sum(axis=0)
    # Zeros beside positive flows contradict them; nothing can be divided by either.
    unknown = {
        "no_employed": ~(flows.employed > 0) & ((leaving > 0) | ~(flows.employed == 0)),
        "no_jobs": ~(flows.jobs > 0) & ((arriving > 0) | ~(flows.jobs == 0)),
        "no_flows": ~(flows.employed > 0) & ~(flows.jobs > 0),
    }
    found: dict[int, str] = {}
    for key, where in unknown.items():
        for position in np.flatnonzero(where).tolist():
            found.setdefault(position, key)
    return found


def _raised(flows: Flows) -> tuple[Flows, dict[int, list[Ground]]]:
    """Give flows whose totals are no smaller than the people they are made of, and where that changed them.

    The method is defined on flows alone. Jobs from another source may lack small firms and farms; then more people
    would live and work in an area than it has jobs.
    """
    sums = (flows.flow.sum(axis=1) + flows.to_elsewhere, flows.flow.sum(axis=0) + flows.from_elsewhere)
    given = (flows.employed, flows.jobs)
    # A total that is missing stays so: its unit is not assessed.
    employed, jobs = (np.maximum(total, people) for total, people in zip(given, sums, strict=True))
    told: dict[int, list[Ground]] = {}
    for key, total, people in zip(("employed_from_flows", "jobs_from_flows"), given, (employed, jobs), strict=True):
        for unit in np.flatnonzero(people > total + _ROUNDED).tolist():
            told.setdefault(unit, []).append(Ground(key, {"given": float(total[unit]), "counted": float(people[unit])}))
    return replace(flows, employed=employed, jobs=jobs), told


def _require_assessed(cores: NDArray[np.intp], lacking: dict[int, str], units: Units) -> None:
    wrong = [units.names[core] for core in cores if int(core) in lacking]
    if wrong:
        raise DelimitationError(
            say(
                "labour-market areas: employed residents, jobs or flows are not known of the cores {names}; without"
                " them no area can be made for a core",
                names=listed(wrong),
            )
        )


def _cities(units: Units, parameters: LabourMarketAreasParameters) -> list[NDArray[np.intp]]:
    """Give the units of each core; they stay together."""
    chosen = [
        list(dict.fromkeys(filter(None, map(str.strip, each.split(AREA_ID_SEPARATOR))))) for each in parameters.core
    ]
    if core_mode_of(parameters.core_mode) is CoreMode.JOINED:
        chosen = [list(dict.fromkeys(code for codes in chosen for code in codes))]
    return [units.positions(codes) for codes in chosen if codes]


def _node_of(units: Units, lacking: dict[int, str], together: list[NDArray[np.intp]]) -> NDArray[np.intp]:
    """Give the node of each unit, in the order of codes; units that cannot be assessed have none (-1)."""
    by_code = np.argsort(np.array(units.codes, dtype=object), kind="stable")
    place = np.empty(len(units), dtype=np.intp)
    place[by_code] = np.arange(len(units))
    for group in together:
        # A unit of two cities makes them one.
        place[np.isin(place, place[group])] = place[group].min()
    place[list(lacking)] = -1
    _, node = np.unique(place, return_inverse=True)
    return (node.reshape(-1) - bool(lacking)).astype(np.intp)


def _nodes(data: AreaData, flows: Flows, node_of: NDArray[np.intp], contiguity: bool) -> Nodes:
    count = int(node_of.max(initial=-1)) + 1
    return Nodes(
        _summed(flows.flow, node_of, count),
        np.bincount(node_of + 1, np.nan_to_num(flows.employed), count + 1)[1:].astype(np.float64),
        np.bincount(node_of + 1, np.nan_to_num(flows.jobs), count + 1)[1:].astype(np.float64),
        _summed(flows.hidden_least, node_of, count) if flows.hides else None,
        _summed(flows.hidden_most, node_of, count) if flows.hides else None,
        _neighbours(data, node_of) if contiguity else None,
    )


def _summed(matrix: NDArray[np.float64], node_of: NDArray[np.intp], count: int) -> NDArray[np.float64]:
    """Give a matrix between nodes, in their order; where nodes are units only the order changes."""
    members = np.flatnonzero(node_of >= 0)
    members = members[np.argsort(node_of[members], kind="stable")]
    is_as_it_is = np.array_equal(members, np.arange(len(matrix)))
    ordered = matrix if is_as_it_is else matrix[np.ix_(members, members)]
    if len(members) == count:
        return ordered
    starts = np.searchsorted(node_of[members], np.arange(count))
    rows: NDArray[np.float64] = np.add.reduceat(ordered, starts, axis=0)
    columns: NDArray[np.float64] = np.add.reduceat(rows, starts, axis=1)
    return columns


def _neighbours(data: AreaData, node_of: NDArray[np.intp]) -> NDArray[np.intp]:
    if data.neighbours is None:
        raise DelimitationError(
            say("labour-market areas: contiguity needs units with areas (polygons), so that it is known which touch")
        )
    pairs = node_of[data.neighbours.pairs.reshape(-1, 2)]
    pairs = pairs[(pairs >= 0).all(axis=1) & (pairs[:, 0] != pairs[:, 1])]
    return np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)
