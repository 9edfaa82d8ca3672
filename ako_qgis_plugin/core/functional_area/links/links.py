"""Links between units: who leaves and who comes, where most go, how far a unit is tied to the cores.

Notation of the docstrings, as in the literature: T_ij are people who live in i and work in j, R_i employed residents,
J_j jobs, T_ii those who stay in their unit. What hidden flows leave open stands in ``Bounds``; those that are told
hold the known number too, which counts nobody of a hidden flow.

Polish terms: self-containment = samowystarczalnosc, commuting balance = saldo dojazdow, dominance = dominacja.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.links.bounds import (
    Bounds,
    jobs_of,
    residents_of,
    share_pct,
)
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.progress import Progress, SilentProgress

Positions = NDArray[np.intp]

#: Stands for "none" among positions of units.
NONE = -1

#: The commuting balance is told per so many residents, as Statistics Poland has it; net migration per so many.
PER_RESIDENTS, MIGRATION_PER_RESIDENTS = 100.0, 1000.0


@dataclass(frozen=True, slots=True, eq=False)
class Destinations:
    """Where most of each unit's people go, shape (n,) each; NONE and NaN where nobody is known to leave.

    Attributes
    ----------
    first, second
        Positions of the two units that most leave for; of equal flows the one with the lower code comes first.
    first_flow, second_flow
        How many they are.
    is_tied
        Whether the second is as large as the first.
    is_uncertain
        Whether hidden flows could make another unit the first.

    """

    first: Positions
    second: Positions
    first_flow: Values
    second_flow: Values
    is_tied: NDArray[np.bool_]
    is_uncertain: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class UnitLinks:
    """Links of each of n units, shape (n,) each; missing is NaN, and NONE for a unit.

    Attributes
    ----------
    leaving, arriving, staying, balance
        Out-commuters, in-commuters (both with elsewhere), those who stay, and in-commuters less out-commuters.
    leaving_pct
        Share of the employed residents who leave [%].
    balance_rate
        Balance per hundred residents.
    supply_pct
        Supply-side self-containment 100 T_ii / R_i [%]: employed residents who work where they live.
    demand_pct
        Demand-side self-containment 100 T_ii / J_i [%]: jobs held by people of the unit.
    destinations, first_pct, second_pct
        Where most go, and their share of the employed residents [%].
    dominated_by
        The unit that dominates, NONE for one that is independent.
    nodal_centre
        The independent unit at the end of the chain of dominance; the unit itself where it is independent.

    """

    leaving: Bounds
    arriving: Bounds
    staying: Bounds
    balance: Bounds
    leaving_pct: Bounds
    balance_rate: Bounds
    supply_pct: Bounds
    demand_pct: Bounds
    destinations: Destinations
    first_pct: Bounds
    second_pct: Bounds
    dominated_by: Positions
    nodal_centre: Positions


@dataclass(frozen=True, slots=True, eq=False)
class CoreLinks:
    """Links of n units with c cores, shape (n, c), and with all cores together, shape (n,).

    What concerns a core and itself is missing; for a core all cores together are the others.

    Attributes
    ----------
    cores
        Positions of the cores.
    to_core, from_core
        People who live in the unit and work in the core, and the other way round.
    share_pct
        Share of the unit's employed residents who work in the core [%].
    to_cores, from_cores, share_of_all_pct
        The same for all cores together; missing for the only core.

    """

    cores: Positions
    to_core: Bounds
    from_core: Bounds
    share_pct: Bounds
    to_cores: Bounds
    from_cores: Bounds
    share_of_all_pct: Bounds

    @property
    def main(self) -> Positions:
        """Give the column of the core that most of each unit's people go to, NONE where nobody does; shape (n,)."""
        if not self.to_core.known.shape[1]:
            return np.full(len(self.to_core.known), NONE, dtype=np.intp)
        flow = np.nan_to_num(self.to_core.known)
        return np.where(flow.max(axis=1) > 0, flow.argmax(axis=1), NONE)


def unit_links(units: Units, flows: Flows, progress: Progress | None = None) -> UnitLinks:
    """Give the links of each unit.

    Self-containment as in travel-to-work areas (Coombes and Bond 2008, "Travel-to-work areas: the 2007 review",
    Office for National Statistics); dominance as in ``dominating_units``.
    """
    progress = progress or SilentProgress()
    out, in_, stay = leaving(flows), arriving(flows), staying(flows)
    progress.advance(0.3)
    balance = in_.minus(out)
    destinations = destinations_of(units, flows)
    progress.advance(0.9)
    dominating = dominating_units(destinations, in_.known)
    residents = residents_of(flows)
    return UnitLinks(
        leaving=out.holding_known(),
        arriving=in_.holding_known(),
        staying=stay,
        balance=balance.holding_known(),
        leaving_pct=share_pct(out, residents),
        balance_rate=balance.holding_known().per(units.value("population"), PER_RESIDENTS),
        supply_pct=share_pct(stay, residents),
        demand_pct=share_pct(stay, jobs_of(flows)),
        destinations=destinations,
        first_pct=share_pct(_flows_to(flows, destinations.first), residents),
        second_pct=share_pct(_flows_to(flows, destinations.second), residents),
        dominated_by=dominating,
        nodal_centre=nodal_centres(dominating),
    )


def leaving(flows: Flows) -> Bounds:
    """Give those who leave each unit, elsewhere too: sum_j T_ij, j other than i."""
    return _moving(flows, flows.to_elsewhere, axis=1)


def arriving(flows: Flows) -> Bounds:
    """Give those who come to each unit, from elsewhere too: sum_i T_ij, i other than j."""
    return _moving(flows, flows.from_elsewhere, axis=0)


def staying(flows: Flows) -> Bounds:
    """Give those who stay, T_ii; missing where the diagonal is, or where it has no employed residents to come from."""
    known, least, most = (np.diagonal(part) for part in (flows.flow, flows.hidden_least, flows.hidden_most))
    is_known = flows.has_stayers & np.isfinite(flows.employed)
    return Bounds(known, np.maximum(known + least, 0.0), known + most).where(is_known)


def _moving(flows: Flows, elsewhere: Values, axis: int) -> Bounds:
    known, least, most = (
        matrix.sum(axis=axis) - np.diagonal(matrix) for matrix in (flows.flow, flows.hidden_least, flows.hidden_most)
    )
    return _with_hidden(known + elsewhere, least, most)


def destinations_of(units: Units, flows: Flows) -> Destinations:
    """Give the two units that most of each unit's people leave for; elsewhere, being many places, is none."""
    rows = np.arange(len(flows))
    # Of equal flows the first is found, so that columns stand in the order of codes.
    order = np.argsort(np.array(units.codes))
    flow = flows.flow.copy()
    np.fill_diagonal(flow, -1.0)
    flow = flow[:, order]
    firsts, first_flow = _take_largest(flow, order)
    seconds, second_flow = _take_largest(flow, order)
    goes = first_flow > 0
    possible = flows.flow + flows.hidden_most
    np.fill_diagonal(possible, -1.0)
    possible[rows[goes], firsts[goes]] = -1.0
    other = possible.max(axis=1, initial=-1.0)
    certain = np.where(goes, first_flow + flows.hidden_least[rows, firsts], 0.0)
    return Destinations(
        np.where(goes, firsts, NONE),
        np.where(second_flow > 0, seconds, NONE),
        np.where(goes, first_flow, np.nan),
        np.where(second_flow > 0, second_flow, np.nan),
        is_tied=goes & (first_flow == second_flow),
        # Also where nobody is known to leave: the largest of the hidden flows is first.
        is_uncertain=(other > certain) & (flows.hidden_most.max(axis=1, initial=0.0) > 0),
    )


def _take_largest(flow: NDArray[np.float64], order: Positions) -> tuple[Positions, Values]:
    """Give each row's largest column and its value, and take it out of the rows."""
    if not len(flow):
        return np.empty(0, dtype=np.intp), np.empty(0)
    rows, columns = np.arange(len(flow)), flow.argmax(axis=1)
    largest = flow[rows, columns]
    flow[rows, columns] = -1.0
    return order[columns], largest


def _flows_to(flows: Flows, destination: Positions) -> Bounds:
    """Give each unit's flow to one other; missing where there is none."""
    rows = np.arange(len(flows))
    parts = (matrix[rows, destination] for matrix in (flows.flow, flows.hidden_least, flows.hidden_most))
    return _with_hidden(*parts).where(destination != NONE)


def dominating_units(destinations: Destinations, size: Values) -> Positions:
    """Give the unit that dominates each: where its largest flow goes, if that unit is larger; else NONE.

    A unit is dominated if its largest outflow goes to a unit of larger size; one whose largest outflow goes to a
    smaller one is independent. Size are all who come in. Source: Nystuen and Dacey 1961, "A graph theory
    interpretation of nodal regions", Papers of the Regional Science Association 7, 29-42.
    """
    first = destinations.first
    is_larger = (first != NONE) & (size[first] > size)
    return np.where(is_larger, first, NONE)


def nodal_centres(dominating: Positions) -> Positions:
    """Follow dominance to the independent unit at its end; each dominating unit is larger, so it always ends."""
    centre = np.where(dominating == NONE, np.arange(len(dominating)), dominating)
    while (centre != centre[centre]).any():
        centre = centre[centre]
    return centre


def core_links(flows: Flows, cores: Positions) -> CoreLinks:
    """Give the links of each unit with given units, the cores; T_iC / R_i is the share of the EU-OECD definition.

    Source: Dijkstra, Poelman and Veneri 2019, "The EU-OECD definition of a functional urban area", OECD Regional
    Development Working Papers 2019/11.
    """
    parts = (flows.flow, flows.hidden_least, flows.hidden_most)
    columns = [matrix[:, cores].astype(float) for matrix in parts]
    rows = [matrix[cores, :].T.astype(float) for matrix in parts]
    for matrix in (*columns, *rows):
        # A core is no link of itself.
        matrix[cores, np.arange(len(cores))] = np.nan
    to_core, from_core = _with_hidden(*columns), _with_hidden(*rows)
    to_cores, from_cores = _together(to_core), _together(from_core)
    residents = residents_of(flows)
    return CoreLinks(
        cores,
        to_core.holding_known(),
        from_core.holding_known(),
        share_pct(to_core, residents.column()),
        to_cores.holding_known(),
        from_cores.holding_known(),
        share_pct(to_cores, residents),
    )


def _with_hidden(known: NDArray[np.float64], least: NDArray[np.float64], most: NDArray[np.float64]) -> Bounds:
    return Bounds(known, known + least, known + most)


def _together(links: Bounds) -> Bounds:
    """Add up the columns; missing for a unit that is the only core."""
    has_any = np.isfinite(links.known).any(axis=1)
    sums = (np.nansum(part, axis=1) for part in (links.known, links.least, links.most))
    return Bounds(*sums).where(has_any)
