"""Links of pairs of units: shares, Smart's index, dominance; only pairs whose flow is worth a line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.links.bounds import Bounds, Whole, jobs_of, residents_of, share_pct
from ako_qgis_plugin.core.functional_area.links.links import Positions, UnitLinks
from ako_qgis_plugin.core.functional_area.links.settings import MIN_FLOW
from ako_qgis_plugin.core.functional_area.units import Values


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Pairs of two different units that are in no table of links: how many, and their people."""

    pairs: int
    people: float
    hidden_pairs: int
    hidden_people: float


@dataclass(frozen=True, slots=True, eq=False)
class PairLinks:
    """Links of k ordered pairs of units, the largest flow first; shape (k,) each.

    Attributes
    ----------
    origins, destinations
        Positions of units.
    flow, back
        People T_ij, and those who go the other way, T_ji.
    residents_pct, jobs_pct
        Share of the origin's employed residents, and of the destination's jobs [%].
    smart
        Smart's index, 0 to 2, the same in both directions.
    rank
        Place among the destinations of the origin, 1 for the largest flow.
    is_dominant
        Whether the destination dominates the origin.
    left_out
        What the threshold has dropped, and hidden flows, of which nothing can be drawn.

    """

    origins: Positions
    destinations: Positions
    flow: Bounds
    back: Bounds
    residents_pct: Bounds
    jobs_pct: Bounds
    smart: Bounds
    rank: NDArray[np.intp]
    is_dominant: NDArray[np.bool_]
    left_out: LeftOut

    def __len__(self) -> int:
        return len(self.origins)


def pair_links(flows: Flows, links: UnitLinks, min_flow: float = MIN_FLOW) -> PairLinks:
    """Give the links of pairs of different units with a known flow of so many people and more."""
    origins, destinations = _chosen(flows, min_flow)
    flow = _flow_of(flows, origins, destinations)
    back = _flow_of(flows, destinations, origins)
    residents, jobs = residents_of(flows), jobs_of(flows)
    return PairLinks(
        origins=origins,
        destinations=destinations,
        flow=flow.holding_known(),
        back=back.holding_known(),
        residents_pct=share_pct(flow, residents.at(origins)),
        jobs_pct=share_pct(flow, jobs.at(destinations)),
        smart=smart_index(flow, back, residents, jobs, origins, destinations),
        rank=_ranks(origins, flow.known),
        is_dominant=links.dominated_by[origins] == destinations,
        left_out=_left_out(flows, min_flow),
    )


def smart_index(
    flow: Bounds, back: Bounds, residents: Whole, jobs: Whole, origins: Positions, destinations: Positions
) -> Bounds:
    """Give T_ij^2 / (R_i J_j) + T_ji^2 / (R_j J_i) of pairs, 0 (no link) to 2 (all of both live in one, work in other).

    Each term is the product of the flow's shares of residents and of jobs. Where nobody goes in a direction its term
    is 0, also if its residents or jobs are unknown; else an unknown number makes the index unknown. Source: Smart
    1974, "Labour market areas: uses and definition", Progress in Planning 2, 239-353; in this form Coombes, Green and
    Openshaw 1986, Journal of the Operational Research Society 37, 943-953.
    """
    there = _strength(flow, residents.at(origins), jobs.at(destinations))
    again = _strength(back, residents.at(destinations), jobs.at(origins))
    return there.plus(again)


def _strength(flow: Bounds, residents: Whole, jobs: Whole) -> Bounds:
    of_residents, of_jobs = share_pct(flow, residents), share_pct(flow, jobs)
    products = [
        np.where(people > 0, of_there * of_here / 100.0**2, 0.0)
        for people, of_there, of_here in (
            (flow.known, of_residents.known, of_jobs.known),
            (flow.least, of_residents.least, of_jobs.least),
            (flow.most, of_residents.most, of_jobs.most),
        )
    ]
    return Bounds(*products)


def _chosen(flows: Flows, min_flow: float) -> tuple[Positions, Positions]:
    # Those who stay are no pair; a flow of nobody is none, whatever the threshold.
    is_chosen = (flows.flow >= min_flow) & (flows.flow > 0)
    np.fill_diagonal(is_chosen, val=False)
    origins, destinations = np.nonzero(is_chosen)
    order = np.lexsort((destinations, origins, -flows.flow[origins, destinations]))
    return origins[order], destinations[order]


def _flow_of(flows: Flows, origins: Positions, destinations: Positions) -> Bounds:
    known, least, most = (
        matrix[origins, destinations] for matrix in (flows.flow, flows.hidden_least, flows.hidden_most)
    )
    return Bounds(known, known + least, known + most)


def _ranks(origins: Positions, flow: Values) -> NDArray[np.intp]:
    """Give the place of each destination among those of its origin; equal flows share a place."""
    order = np.argsort(origins, kind="stable")
    sorted_origins, sorted_flow = origins[order], flow[order]
    places = np.arange(len(order))
    is_start = np.concatenate(([True], sorted_origins[1:] != sorted_origins[:-1]))[: len(order)]
    begins = is_start | np.concatenate(([True], sorted_flow[1:] != sorted_flow[:-1]))[: len(order)]
    first_of_origin = np.maximum.accumulate(np.where(is_start, places, 0))
    first_of_equal = np.maximum.accumulate(np.where(begins, places, 0))
    ranks = np.empty(len(order), dtype=np.intp)
    ranks[order] = first_of_equal - first_of_origin + 1
    return ranks


def _left_out(flows: Flows, min_flow: float) -> LeftOut:
    is_pair = ~np.eye(len(flows), dtype=bool)
    is_small = is_pair & (flows.flow > 0) & (flows.flow < min_flow)
    is_hidden = is_pair & (flows.flow == 0) & (flows.hidden_most > 0)
    return LeftOut(
        int(is_small.sum()),
        float(flows.flow[is_small].sum()),
        int(is_hidden.sum()),
        float(flows.hidden_most[is_hidden].sum()),
    )
