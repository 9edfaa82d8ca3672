"""What a planner's notebook would do with pandas and networkx: the same answers as the plugin's, without its code."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import geopandas as gpd
import networkx as nx
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from benchmarks.commuting import Country

Result = dict[str, NDArray]


def pairs_of(country: Country) -> pd.DataFrame:
    """Give the flows as the table that everybody begins with; hidden ones are missing."""
    codes = np.array(country.codes, dtype=object)
    return pd.DataFrame(
        {"origin": codes[country.origin], "destination": codes[country.destination], "flow": country.flow}
    )


def matrix(country: Country, pairs: pd.DataFrame) -> Result:
    """Give the matrix of known flows, and how many people are hidden at least and at most."""
    codes = list(country.codes)
    known = pairs.pivot_table(index="origin", columns="destination", values="flow", aggfunc="sum", fill_value=0.0)
    hidden = pairs[pairs["flow"].isna()].assign(flow=1.0)
    least = hidden.pivot_table(index="origin", columns="destination", values="flow", aggfunc="sum", fill_value=0.0)
    known, least = (each.reindex(index=codes, columns=codes, fill_value=0.0) for each in (known, least))
    return {"flow": known.to_numpy(float), "least": least.to_numpy(float), "most": least.to_numpy(float) * 9.0}


def neighbours(country: Country) -> Result:
    """Give pairs that share a border longer than 50 m, and its length [m]."""
    frame = gpd.GeoDataFrame({"unit": range(len(country))}, geometry=list(country.geometry))
    joined = gpd.sjoin(frame, frame, predicate="touches")
    joined = joined[joined["unit_left"] < joined["unit_right"]]
    length = [
        frame.geometry[one].boundary.intersection(frame.geometry[other].boundary).length
        for one, other in zip(joined["unit_left"], joined["unit_right"], strict=True)
    ]
    found = joined.assign(length=length).query("length > 50").sort_values(["unit_left", "unit_right"])
    return {"pairs": found[["unit_left", "unit_right"]].to_numpy(), "border": found["length"].to_numpy()}


def graph_of(country: Country) -> nx.DiGraph:
    """Give the known flows as a directed graph."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(country)))
    rows = zip(country.origin.tolist(), country.destination.tolist(), country.flow.tolist(), strict=True)
    graph.add_weighted_edges_from((one, other, flow) for one, other, flow in rows if flow > 0)
    return graph


class LabourMarkets:
    """Labour-market areas over a graph: dictionaries of what each area holds, and sums over a unit's edges."""

    def __init__(self, graph: nx.DiGraph, country: Country) -> None:
        self.graph = graph
        self.employed, self.jobs = country.employed.tolist(), country.jobs.tolist()
        self.area: dict[int, int | None] = {unit: unit for unit in graph}
        self.members = {unit: [unit] for unit in graph}
        self.living, self.working = dict(enumerate(self.employed)), dict(enumerate(self.jobs))
        self.inside = {unit: float(graph.get_edge_data(unit, unit, {"weight": 0.0})["weight"]) for unit in graph}
        self.validity = {unit: self._validity(unit) for unit in graph}
        self.crossing = {
            unit: graph.out_degree(unit, "weight") + graph.in_degree(unit, "weight") - 2 * self.inside[unit]
            for unit in graph
        }
        self.closed: set[int] = set()

    def areas(self) -> Result:
        """Give the area of each unit by the lowest number of its units."""
        while (weak := min(self._weak(), default=None)) is not None:
            self._dismantle(weak[2])
        lowest = {area: min(members) for area, members in self.members.items()}
        return {"area": np.array([lowest[self.area[unit]] for unit in self.graph])}

    def _weak(self) -> Iterator[tuple[float, float, int]]:
        for area, (validity, enough) in self.validity.items():
            if not enough and area not in self.closed:
                yield validity, self.living[area], area

    def _validity(self, area: int) -> tuple[float, bool]:
        size = self.living[area]
        share = min(self.inside[area] / size, self.inside[area] / self.working[area])
        relief = 1 - (1 - 0.667 / 0.75) * max(25_000 - size, 0) / (25_000 - 3_500)
        score = min(share / 0.75, 1) * relief * 0.75 / 0.667
        return score, score >= 1 - 1e-12 and size >= 3_500

    def _dismantle(self, area: int) -> None:
        members = sorted(self.members.pop(area), key=lambda unit: (-self.crossing[unit], unit))
        held = [table.pop(area) for table in (self.living, self.working, self.inside, self.validity)]
        for unit in members:
            self.area[unit] = None
        waiting, moved = members, True
        while waiting and moved:
            rest = [unit for unit in waiting if not self._joins(unit)]
            moved, waiting = len(rest) < len(waiting), rest
        if waiting:
            # Nobody has a link to another area.
            self.members[area] = waiting
            self.living[area], self.working[area], self.inside[area], self.validity[area] = held
            self.closed.add(area)
            for unit in waiting:
                self.area[unit] = area

    def _joins(self, unit: int) -> bool:
        out, back = defaultdict(float), defaultdict(float)
        for other, edge in self.graph.succ[unit].items():
            if self.area[other] is not None:
                out[self.area[other]] += edge["weight"]
        for other, edge in self.graph.pred[unit].items():
            if self.area[other] is not None:
                back[self.area[other]] += edge["weight"]
        links = {
            area: out[area] ** 2 / (self.employed[unit] * self.working[area])
            + back[area] ** 2 / (self.living[area] * self.jobs[unit])
            for area in out.keys() | back.keys()
        }
        if not links:
            return False
        strongest = max(links.values())
        area = min(area for area, link in links.items() if link >= strongest * (1 - 1e-12))
        self.area[unit] = area
        self.members[area].append(unit)
        self.living[area] += self.employed[unit]
        self.working[area] += self.jobs[unit]
        own = self.graph.get_edge_data(unit, unit, {"weight": 0.0})["weight"]
        self.inside[area] += own + out[area] + back[area]
        self.validity[area] = self._validity(area)
        return True


def links(country: Country, pairs: pd.DataFrame) -> Result:
    """Give each unit's commuters, self-containment and first destination, and the strength of each known pair."""
    totals = pd.DataFrame({"employed": country.employed, "jobs": country.jobs}, index=list(country.codes))
    known = pairs.dropna(subset=["flow"])
    moving = known[known["origin"] != known["destination"]]
    staying = known[known["origin"] == known["destination"]].set_index("origin")["flow"].reindex(totals.index)
    leaving = moving.groupby("origin")["flow"].sum().reindex(totals.index, fill_value=0.0)
    arriving = moving.groupby("destination")["flow"].sum().reindex(totals.index, fill_value=0.0)
    largest = moving.sort_values(["flow", "destination"], ascending=[False, True]).drop_duplicates("origin")
    first = largest.set_index("origin")["destination"].reindex(totals.index)
    place = pd.Series(range(len(totals)), index=totals.index)
    units = {
        "leaving": leaving.to_numpy(),
        "arriving": arriving.to_numpy(),
        "supply": (100 * staying.fillna(0.0) / totals["employed"]).to_numpy(),
        "demand": (100 * staying.fillna(0.0) / totals["jobs"]).to_numpy(),
        "first": first.map(place).fillna(-1).to_numpy(int),
    }
    return units | _pair_links(moving, totals, place)


def _pair_links(moving: pd.DataFrame, totals: pd.DataFrame, place: pd.Series) -> Result:
    back = moving.rename(columns={"origin": "destination", "destination": "origin", "flow": "back"})
    both = moving.merge(back, on=["origin", "destination"], how="left").fillna({"back": 0.0})
    of = {
        (end, total): both[end].map(totals[total])
        for end in ("origin", "destination")
        for total in ("employed", "jobs")
    }
    there = both["flow"] ** 2 / (of["origin", "employed"] * of["destination", "jobs"])
    again = both["back"] ** 2 / (of["destination", "employed"] * of["origin", "jobs"])
    both["smart"] = there + again
    both["share"] = 100 * both["flow"] / of["origin", "employed"]
    both["rank"] = both.groupby("origin")["flow"].rank(method="min", ascending=False)
    both["one"], both["other"] = both["origin"].map(place), both["destination"].map(place)
    both = both.sort_values(["one", "other"])
    return {name: both[name].to_numpy() for name in ("one", "other", "smart", "share", "rank")}


def outline(country: Country) -> set[int]:
    """Give the units at the country's border."""
    border = shapely.boundary(shapely.union_all(country.geometry))
    along = shapely.length(shapely.intersection(shapely.boundary(country.geometry), border))
    return set(np.flatnonzero(along > 50).tolist())


def functional_urban_area(
    country: Country, flows: nx.DiGraph, touching: nx.Graph, at_the_edge: set[int], threshold: float = 15.0
) -> Result:
    """Give the area of each unit by the lowest number of its cities, -1 outside."""
    cores = [country.codes.index(code) for code in country.cores]
    city_of = _joined_cities(country, flows, cores)
    area = dict.fromkeys(touching, -1)
    for unit in touching:
        people: dict[int, float] = defaultdict(float)
        for other, edge in flows.succ[unit].items():
            if other in city_of:
                people[city_of[other]] += edge["weight"]
        enough = {city: count for city, count in people.items() if 100 * count >= threshold * country.employed[unit]}
        if enough:
            area[unit] = min(enough, key=lambda city: (-enough[city], city))
    area.update(city_of)
    _take_enclaves(area, touching, at_the_edge)
    for city in set(city_of.values()):
        inside = touching.subgraph(unit for unit in area if area[unit] == city)
        for part in nx.connected_components(inside):
            if not part & city_of.keys():
                area.update(dict.fromkeys(part, -1))
    _take_enclaves(area, touching, at_the_edge)
    return {"area": np.array([area[unit] for unit in range(len(country))])}


def _joined_cities(country: Country, flows: nx.DiGraph, cores: list[int]) -> dict[int, int]:
    """Join cities where one sends 15 % of its employed residents to another, again and again."""
    groups = [{core} for core in cores]
    while True:
        joined = nx.Graph()
        joined.add_nodes_from(range(len(groups)))
        for one, senders in enumerate(groups):
            residents = sum(country.employed[unit] for unit in senders)
            for other, receivers in enumerate(groups):
                people = sum(
                    flows.succ[sender][receiver]["weight"]
                    for sender in senders
                    for receiver in receivers
                    if receiver in flows.succ[sender]
                )
                if one != other and 100 * people >= 15 * residents:
                    joined.add_edge(one, other)
        if not joined.number_of_edges():
            return {unit: min(group) for group in groups for unit in group}
        groups = [set().union(*(groups[one] for one in part)) for part in nx.connected_components(joined)]


def _take_enclaves(area: dict[int, int], touching: nx.Graph, at_the_edge: set[int]) -> None:
    outside = touching.subgraph(unit for unit in area if area[unit] < 0)
    found = {}
    for part in nx.connected_components(outside):
        around = {area[other] for unit in part for other in touching[unit]} - {-1}
        if len(around) == 1 and not part & at_the_edge:
            found.update(dict.fromkeys(part, around.pop()))
    area.update(found)


def several_criteria(country: Country, pairs: pd.DataFrame, touching: nx.Graph) -> Result:
    """Say which units hold all of four criteria and hang together with the core."""
    table = _indicators(country, pairs)
    firms = 1000 * table["firms"].sum() / table["population"].sum()
    dwellings = 1000 * table["dwellings_completed"].sum() / table["population"].sum()
    holds = (
        (table["commuters"] >= 50)
        & (table["firms_rate"] >= 0.75 * firms)
        & (table["density_km2"] >= 0.5 * table["density_km2"].mean())
        & (table["dwellings_rate"] >= 0.75 * dwellings)
    )
    return _connected(holds, table, touching)


def composite_index(country: Country, pairs: pd.DataFrame, touching: nx.Graph, threshold: float) -> Result:
    """Say which units have a mean of four min-max scores of the threshold or more, and hang together with the core."""
    table = _indicators(country, pairs)
    names = ["commuters", "firms_rate", "density_km2", "dwellings_rate"]
    others = table.loc[~table["is_core"], names]
    scores = 100 * (table[names] - others.min()) / (others.max() - others.min())
    return _connected(scores.mean(axis=1) >= threshold, table, touching)


def _indicators(country: Country, pairs: pd.DataFrame) -> pd.DataFrame:
    table = pd.DataFrame({"population": country.population, **country.indicators}, index=list(country.codes))
    core = country.cores[0]
    to_core = pairs[pairs["destination"] == core].set_index("origin")["flow"]
    table["commuters"] = 1000 * to_core.reindex(table.index).fillna(0.0) / table["population_15_64"]
    table["firms_rate"] = 1000 * table["firms"] / table["population"]
    table["dwellings_rate"] = 1000 * table["dwellings_completed"] / table["population"]
    table["is_core"] = table.index == core
    return table


def _connected(holds: pd.Series, table: pd.DataFrame, touching: nx.Graph) -> Result:
    wanted = (holds | table["is_core"]).to_numpy()
    [core] = np.flatnonzero(table["is_core"]).tolist()
    reached = nx.node_connected_component(touching.subgraph(np.flatnonzero(wanted).tolist()), core)
    return {"inside": np.isin(np.arange(len(table)), list(reached))}


def comparison(variants: list[list[int]]) -> Result:
    """Give how often each unit belongs, and Jaccard, Rand and adjusted Rand of each pair of variants."""
    table = pd.DataFrame(dict(enumerate(variants)))
    rows = []
    for one in table:
        for other in range(one + 1, len(variants)):
            first, second = table[one] >= 0, table[other] >= 0
            cross = pd.crosstab(table[one], table[other])
            together, in_one, in_other = (
                (counts * (counts - 1) / 2).to_numpy().sum() for counts in (cross, cross.sum(axis=1), cross.sum())
            )
            pairs = len(table) * (len(table) - 1) / 2
            expected, most = in_one * in_other / pairs, (in_one + in_other) / 2
            rand = (pairs + 2 * together - in_one - in_other) / pairs
            jaccard = (first & second).sum() / (first | second).sum()
            rows.append((jaccard, rand, (together - expected) / (most - expected)))
    return {"frequency": (100 * (table >= 0).mean(axis=1)).to_numpy(), "agreement": np.array(rows)}
