"""What is measured of the functional area: each task as the plugin does it, and as a notebook would.

Run as a module it does one task on one side in a process of its own, and leaves its answer, times and facts.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows, FlowTable
from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
from ako_qgis_plugin.core.functional_area.links.links import unit_links
from ako_qgis_plugin.core.functional_area.links.pairs import pair_links
from ako_qgis_plugin.core.functional_area.methods.composite import CompositeParameters, composite
from ako_qgis_plugin.core.functional_area.methods.criteria import chosen, shipped_criteria
from ako_qgis_plugin.core.functional_area.methods.labour_market_areas import (
    LabourMarketAreasParameters,
    labour_market_areas,
)
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant
from ako_qgis_plugin.core.functional_area.methods.multi_criteria import MultiCriteriaParameters, multi_criteria
from ako_qgis_plugin.core.functional_area.methods.oecd_fua import OecdFuaParameters, oecd_fua
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours, neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.comparison import compared
from ako_qgis_plugin.core.functional_area.variants.comparison_agreement import agreement
from ako_qgis_plugin.core.functional_area.variants.frames import Membership
from ako_qgis_plugin.core.functional_area.variants.sweep import SweepRange, sweep
from ako_qgis_plugin.core.functional_area.vocabulary import Method, Role
from ako_qgis_plugin.core.progress import SilentProgress
from benchmarks import functional_plain as plain
from benchmarks.commuting import Country, country

Result = dict[str, NDArray]

#: Makes what a side begins with, which is not measured, and gives what is.
Side = Callable[[Country], Callable[[], Result]]

#: Criteria of the shipped table whose fields the country has.
CRITERIA = ("F1", "S2", "M1", "M2")

#: Thresholds of the sweep [%], and those of the variants that are compared.
SWEPT, VARIANTS = SweepRange(10.0, 20.0, 1.0), (5.0, 10.0, 12.5, 15.0, 17.5, 20.0, 25.0, 30.0)


@dataclass(frozen=True)
class Task:
    """One task; ``relative`` is how much numbers of both sides may differ."""

    title: str
    ours: Side
    plain: Side
    relative: float = 1e-9


def units_of(made: Country) -> Units:
    """Give the country as the plugin knows units."""
    values = {"population": made.population, "employed": made.employed, "jobs": made.jobs, **made.indicators}
    return Units(made.codes, made.codes, made.geometry, values)


def table_of(made: Country) -> FlowTable:
    """Give the flows as they are once read."""
    codes = np.array(made.codes, dtype=object)
    return FlowTable(codes[made.origin], codes[made.destination], made.flow)


def _flows(made: Country) -> Flows:
    return flows_between(table_of(made), units_of(made))


def _touching(made: Country) -> Neighbours:
    return neighbours_of(units_of(made))


def _data(made: Country) -> AreaData:
    return AreaData(units_of(made), _flows(made), _touching(made))


def _matrix(made: Country) -> Callable[[], Result]:
    table, units = table_of(made), units_of(made)

    def run() -> Result:
        flows = flows_between(table, units)
        return {"flow": flows.flow, "least": flows.hidden_least, "most": flows.hidden_most}

    return run


def _neighbours(made: Country) -> Callable[[], Result]:
    units = units_of(made)

    def run() -> Result:
        found = neighbours_of(units)
        return {"pairs": found.pairs, "border": found.border_m}

    return run


def _links(made: Country) -> Callable[[], Result]:
    units, flows = units_of(made), _flows(made)

    def run() -> Result:
        of_units = unit_links(units, flows)
        of_pairs = pair_links(flows, of_units, min_flow=10.0)
        order = np.lexsort((of_pairs.destinations, of_pairs.origins))
        pairs = {
            "one": of_pairs.origins,
            "other": of_pairs.destinations,
            "smart": of_pairs.smart.known,
            "share": of_pairs.residents_pct.known,
            "rank": of_pairs.rank,
        }
        return {
            "leaving": of_units.leaving.known,
            "arriving": of_units.arriving.known,
            "supply": of_units.supply_pct.known,
            "demand": of_units.demand_pct.known,
            "first": of_units.destinations.first,
        } | {name: values[order] for name, values in pairs.items()}

    return run


def _areas(variant: Variant) -> Result:
    """Give the area of each unit by the lowest number of its units, -1 outside."""
    lowest: dict[str | None, int] = {}
    for unit, result in enumerate(variant.results):
        lowest.setdefault(result.area_id, unit)
    return {"area": np.array([lowest[result.area_id] for result in variant.results])}


def _labour_markets(made: Country) -> Callable[[], Result]:
    data = AreaData(units_of(made), _flows(made))
    return lambda: _areas(labour_market_areas(data, LabourMarketAreasParameters()))


def _fua_areas(variant: Variant, made: Country) -> NDArray:
    place = {code: unit for unit, code in enumerate(made.codes)}
    return np.array([-1 if not each.area_id else place[each.area_id.split("+")[0]] for each in variant.results])


def _fua(made: Country) -> Callable[[], Result]:
    data, parameters = _data(made), OecdFuaParameters(core=made.cores)
    return lambda: {"area": _fua_areas(oecd_fua(data, parameters, SilentProgress()), made)}


def _several_criteria(made: Country) -> Callable[[], Result]:
    data, criteria = _data(made), chosen(shipped_criteria(), CRITERIA)
    parameters = MultiCriteriaParameters(core=made.cores[:1], criteria=criteria)
    return lambda: {"inside": multi_criteria(data, parameters).is_inside}


def _composite(made: Country) -> Callable[[], Result]:
    data, criteria = _data(made), chosen(shipped_criteria(), CRITERIA)
    parameters = CompositeParameters(core=made.cores[:1], criteria=criteria, threshold=10.0, draws=0)
    return lambda: {"inside": composite(data, parameters).is_inside}


def _sweep(made: Country) -> Callable[[], Result]:
    data, parameters = _data(made), OecdFuaParameters(core=made.cores)

    def run() -> Result:
        found = sweep(data, parameters, SWEPT)
        return {"values": found.values, "inside": found.is_inside}

    return run


def _comparison(made: Country) -> Callable[[], Result]:
    variants = _plain_variants(made)
    units = units_of(made)
    memberships = [
        Membership(
            f"{threshold:g} %",
            Method.OECD_FUA.value,
            units,
            tuple(Role.OUTSIDE if each < 0 else Role.COMMUTING for each in areas),
            tuple(None if each < 0 else made.codes[each] for each in areas),
            np.zeros(len(made), dtype=bool),
            ("",) * len(made),
        )
        for threshold, areas in zip(VARIANTS, variants, strict=True)
    ]

    def run() -> Result:
        together = compared(memberships, SilentProgress())
        known = together.variants
        pairs = [agreement(one, other) for place, one in enumerate(known) for other in known[place + 1 :]]
        return {"frequency": together.frequency_pct, "agreement": np.array(pairs)}

    return run


def _touching_graph(made: Country) -> nx.Graph:
    touching = nx.Graph()
    touching.add_nodes_from(range(len(made)))
    touching.add_edges_from(plain.neighbours(made)["pairs"].tolist())
    return touching


def _plain_criteria(made: Country) -> Callable[[], Result]:
    pairs, touching = plain.pairs_of(made), _touching_graph(made)
    return lambda: plain.several_criteria(made, pairs, touching)


def _plain_composite(made: Country) -> Callable[[], Result]:
    pairs, touching = plain.pairs_of(made), _touching_graph(made)
    return lambda: plain.composite_index(made, pairs, touching, threshold=10.0)


def _plain_fua(made: Country) -> Callable[[float], Result]:
    flows = plain.graph_of(made)
    touching = _touching_graph(made)
    edge = plain.outline(made)
    return lambda threshold: plain.functional_urban_area(made, flows, touching, edge, threshold)


def _plain_variants(made: Country) -> list[list[int]]:
    run = _plain_fua(made)
    return [run(threshold)["area"].tolist() for threshold in VARIANTS]


def _plain_sweep(made: Country) -> Callable[[], Result]:
    run, values = _plain_fua(made), SWEPT.values(15.0)
    return lambda: {"values": values, "inside": np.array([run(value)["area"] >= 0 for value in values.tolist()])}


def _plain_matrix(made: Country) -> Callable[[], Result]:
    pairs = plain.pairs_of(made)
    return lambda: plain.matrix(made, pairs)


def _plain_links(made: Country) -> Callable[[], Result]:
    pairs = plain.pairs_of(made)
    return lambda: plain.links(made, pairs)


def _plain_labour_markets(made: Country) -> Callable[[], Result]:
    flows = plain.graph_of(made)
    return lambda: plain.LabourMarkets(flows, made).areas()


def _plain_comparison(made: Country) -> Callable[[], Result]:
    variants = _plain_variants(made)
    return lambda: plain.comparison(variants)


def _plain_one_fua(made: Country) -> Callable[[], Result]:
    run = _plain_fua(made)
    return lambda: run(15.0)


TASKS = {
    "matrix": Task("flows table to matrix", _matrix, _plain_matrix),
    "neighbours": Task("units that touch", _neighbours, lambda made: lambda: plain.neighbours(made)),
    "links": Task("links of units and pairs", _links, _plain_links),
    "fua": Task("functional urban area", _fua, _plain_one_fua),
    "labour": Task("labour-market areas", _labour_markets, _plain_labour_markets),
    "criteria": Task("multi-criteria delimitation", _several_criteria, _plain_criteria),
    "composite": Task("composite index", _composite, _plain_composite),
    "comparison": Task(f"comparison of {len(VARIANTS)} variants", _comparison, _plain_comparison),
    "sweep": Task(f"sweep over {len(SWEPT.values(15.0))} thresholds", _sweep, _plain_sweep),
}

OURS, PLAIN, DATA = "ours", "plain", "data"


def main() -> None:
    """Do one task on one side; ``data`` only loads what the plugin begins with, to tell its memory apart."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=[*TASKS, DATA])
    parser.add_argument("side", choices=[OURS, PLAIN])
    parser.add_argument("count", type=int)
    parser.add_argument("output", type=Path, help="the path of what is left, without ending")
    arguments = parser.parse_args()
    made = country(arguments.count)
    if arguments.task == DATA:
        return
    task = TASKS[arguments.task]
    run = (task.ours if arguments.side == OURS else task.plain)(made)
    start, start_processor = perf_counter(), process_time()
    result = run()
    seconds, processor = perf_counter() - start, process_time() - start_processor
    np.savez(f"{arguments.output}.npz", **result)
    notes = {"seconds": {"run": seconds}, "processor": {"run": processor}, "facts": {}}
    Path(f"{arguments.output}.json").write_text(json.dumps(notes))


if __name__ == "__main__":
    sys.exit(main())
