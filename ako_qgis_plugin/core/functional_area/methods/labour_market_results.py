"""Labour-market areas as results: what each area has against what is asked, and why each unit is where it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.labour_market_partition import (
    ALIKE,
    Demand,
    Join,
    Partition,
    smaller_share,
)
from ako_qgis_plugin.core.functional_area.methods.model import Criterion, Ground, UnitResult
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR, Role

_PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class Held:
    """What an area holds: people who live and work in it, its employed residents, its jobs."""

    inside: float
    employed: float
    jobs: float

    def shares(self) -> tuple[float, float]:
        """Give self-containment of supply and of demand, 0 to 1; NaN where nobody lives or works."""
        supply, demand = (self.inside / whole if whole > 0 else np.nan for whole in (self.employed, self.jobs))
        return supply, demand

    def smaller_share(self) -> float:
        """Give the smaller of both shares."""
        return smaller_share(self.inside, self.employed, self.jobs)


@dataclass(frozen=True, slots=True)
class Area:
    """One area as it came out.

    ``leader`` is its unit with most jobs, ``low`` and ``high`` its least and greatest self-containment [%] with hidden
    flows; ``is_closed`` says that it exchanges no commuters with other units.
    """

    members: tuple[int, ...]
    cores: tuple[int, ...]
    leader: int
    criteria: tuple[Criterion, ...]
    is_met: bool
    is_closed: bool
    is_uncertain: bool = False
    low: float = 0.0
    high: float = 0.0


class Results:
    """Tells of a partition of nodes what its areas are, and of each unit why it is in its own."""

    def __init__(
        self,
        units: Units,
        flows: Flows,
        node_of: NDArray[np.intp],
        parted: Partition,
        demand: Demand,
        cores: frozenset[int],
        raised: Mapping[int, Sequence[Ground]],
    ) -> None:
        self._units, self._flows, self._node_of = units, flows, node_of
        self._parted, self._demand, self._cores, self._raised = parted, demand, cores, raised
        self._by_code = np.argsort(np.array(units.codes, dtype=object), kind="stable")
        self._is_remainder = flows.hidden_least.diagonal() < 0
        # Where totals are sums of the table they lack the hidden people whom the units' fields would hold.
        self._sums_out = np.isclose(flows.employed, flows.flow.sum(axis=1) + flows.to_elsewhere) & ~self._is_remainder
        self._sums_in = np.isclose(flows.jobs, flows.flow.sum(axis=0) + flows.from_elsewhere)
        self._unit_of = self._leading_units()
        self.areas = [self._area(members) for members in self._members()]

    def of_units(self, lacking: Mapping[int, str]) -> tuple[UnitResult, ...]:
        """Give the result of each unit; those that lack data make up an area of their own."""
        found: dict[int, UnitResult] = {
            unit: UnitResult(Role.NOT_ASSESSED, self._units.codes[unit], grounds=(Ground(key),))
            for unit, key in lacking.items()
        }
        for area in self.areas:
            found |= {unit: self._result(unit, area) for unit in area.members}
        return tuple(found[unit] for unit in range(len(self._units)))

    def notes(self, lacking: Mapping[int, str]) -> tuple[Ground, ...]:
        """Tell of the whole: how many areas there are, which fall short, how many units are in none."""
        told = [Ground("areas_made", {"areas": len(self.areas), "steps": self._parted.steps})]
        short = tuple(sorted(self._units.codes[area.leader] for area in self.areas if not area.is_met))
        if short:
            told.append(Ground("areas_below", {"areas": short}))
        for key in ("employed_from_flows", "jobs_from_flows"):
            concerned = sum(any(ground.key == key for ground in grounds) for grounds in self._raised.values())
            if concerned:
                told.append(Ground(f"{key}_of", {"count": concerned}))
        if lacking:
            told.append(Ground("units_left_out", {"count": len(lacking)}))
        return tuple(told)

    def _leading_units(self) -> list[int]:
        """Give the unit that a node is called by: of several together the one with most jobs."""
        leading: dict[int, int] = {}
        for unit in self._by_code.tolist():
            node = int(self._node_of[unit])
            if node >= 0 and (node not in leading or self._flows.jobs[unit] > self._flows.jobs[leading[node]]):
                leading[node] = unit
        return [leading[node] for node in range(len(leading))]

    def _members(self) -> list[NDArray[np.intp]]:
        assessed = self._by_code[self._node_of[self._by_code] >= 0]
        if not len(assessed):
            return []
        label = self._parted.label[self._node_of[assessed]]
        order = np.argsort(label, kind="stable")
        return np.split(assessed[order], np.flatnonzero(np.diff(label[order])) + 1)

    def _area(self, members: NDArray[np.intp]) -> Area:
        flow = self._flows.flow
        leaving, arriving = flow[members].sum(), flow[:, members].sum()
        held = Held(
            float(flow[np.ix_(members, members)].sum()),
            float(self._flows.employed[members].sum()),
            float(self._flows.jobs[members].sum()),
        )
        most = max(leaving, arriving)
        is_closed = bool(2.0 * held.inside >= (leaving + arriving) * (1.0 - ALIKE)) if most > 0 else True
        leader = int(members[np.argmax(self._flows.jobs[members])])
        cores = tuple(unit for unit in members.tolist() if unit in self._cores)
        is_met = self._is_met(held)
        if not self._flows.hides:
            criteria = self._criteria(held, is_met, None)
            return Area(tuple(members.tolist()), cores, leader, criteria, is_met, is_closed)
        fewest, most_people = self._extremes(members, held)
        between = (fewest, most_people)
        return Area(
            tuple(members.tolist()),
            cores,
            leader,
            self._criteria(held, is_met, between),
            is_met,
            is_closed,
            any(self._is_met(extreme) != is_met for extreme in between),
            min(fewest.smaller_share(), held.smaller_share()) * _PERCENT,
            max(most_people.smaller_share(), held.smaller_share()) * _PERCENT,
        )

    def _is_met(self, held: Held) -> bool:
        return self._demand.is_met(held.employed, held.smaller_share())

    def _extremes(self, members: NDArray[np.intp], held: Held) -> tuple[Held, Held]:
        """Give what an area would hold if hidden flows made it least and most self-contained."""
        return self._with_hidden(members, held, inside=False), self._with_hidden(members, held, inside=True)

    def _with_hidden(self, members: NDArray[np.intp], held: Held, *, inside: bool) -> Held:
        """Add hidden people: as many as can be inside the area and as few across its boundary, or the other way."""
        least, most = self._flows.hidden_least, self._flows.hidden_most
        own, foreign = (most, least) if inside else (least, most)
        block, across = own[np.ix_(members, members)], foreign[np.ix_(members, members)]
        staying = own[members, members]
        out = foreign[members].sum(axis=1) - across.sum(axis=1)
        back = foreign[:, members].sum(axis=0) - across.sum(axis=0)
        # Stayers who are residents less those who leave: a hidden move inside the area takes nobody out of it. Where
        # all of them may be gone, it is not known how many of these are inside.
        is_remainder = self._is_remainder[members]
        is_used_up = self._flows.flow[members, members] + least[members, members] <= 0.0
        fewest = _off(least[np.ix_(members, members)])
        moving = np.where(is_remainder, np.where(is_used_up, fewest, _off(across)), _off(block))
        added = staying + moving
        employed = held.employed + ((added + out) * self._sums_out[members]).sum()
        jobs = held.jobs + (added.sum() + back.sum() if self._sums_in[members].all() else 0.0)
        people = min(max(held.inside + added.sum(), 0.0), max(held.inside, min(employed, jobs)))
        return Held(float(people), float(employed), float(jobs))

    def _criteria(self, held: Held, is_met: bool, between: tuple[Held, Held] | None) -> tuple[Criterion, ...]:
        asked = self._demand.share_asked(held.employed)
        score = self._demand.score(held.employed, held.smaller_share())
        lows, highs = (bounds.shares() for bounds in between) if between else ((None, None), (None, None))
        supply, demand = held.shares()
        has_size = held.employed >= self._demand.min_size
        return (
            Criterion("size", held.employed, self._demand.min_size, has_size),
            _share_criterion("supply_self_containment", supply, asked, lows[0], highs[0]),
            _share_criterion("demand_self_containment", demand, asked, lows[1], highs[1]),
            Criterion("validity", score, 1.0, is_met),
        )

    def _result(self, unit: int, area: Area) -> UnitResult:
        join = self._parted.joins[self._node_of[unit]]
        moved = join is not None and join.is_uncertain
        grounds = [self._belonging(unit, area), *self._coming(join), *self._shortcomings(area, moved)]
        grounds += self._raised.get(unit, ())
        codes = [self._units.codes[core] for core in area.cores or (area.leader,)]
        return UnitResult(
            self._role(unit, area),
            AREA_ID_SEPARATOR.join(codes),
            area.criteria,
            tuple(grounds),
            area.is_uncertain or moved,
        )

    def _role(self, unit: int, area: Area) -> Role:
        if unit in area.cores or (not self._cores and unit == area.leader):
            return Role.CORE
        return Role.OUTSIDE if self._cores and not area.cores else Role.COMMUTING

    def _belonging(self, unit: int, area: Area) -> Ground:
        if unit in area.cores:
            return Ground("chosen_core")
        if self._cores and not area.cores:
            return Ground("area_without_core", {"area": self._units.codes[area.leader]})
        if not self._cores and unit == area.leader:
            return Ground("most_jobs", {"jobs": float(self._flows.jobs[unit])})
        cores = [self._units.codes[core] for core in area.cores or (area.leader,)]
        return Ground("area_of_core", {"core": tuple(cores)})

    def _coming(self, join: Join | None) -> list[Ground]:
        if join is None:
            return [Ground("never_moved")]
        joined = {"step": join.step, "area": self._code(join.leader)}
        if join.is_by_border:
            return [Ground("went_with_neighbours", joined)]
        told = [Ground("joined", joined | {"link": join.link, "out": join.out, "back": join.back})]
        if join.next_leader is not None:
            told.append(Ground("next_link", {"area": self._code(join.next_leader), "link": join.next_link}))
        return told

    def _shortcomings(self, area: Area, moved: bool) -> list[Ground]:
        told = []
        if not area.is_met:
            told.append(Ground("stays_closed" if area.is_closed else "stays_unlinked"))
        if area.is_uncertain:
            told.append(Ground("hidden_shares", {"low": area.low, "high": area.high}))
        if moved:
            told.append(Ground("hidden_links"))
        return told

    def _code(self, node: int) -> str:
        return self._units.codes[self._unit_of[node]]


def _off(block: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sum the rows of a matrix without its diagonal."""
    sums: NDArray[np.float64] = block.sum(axis=1) - block.diagonal()
    return sums


def _share_criterion(key: str, share: float, asked: float, low: float | None, high: float | None) -> Criterion:
    if np.isnan(share):
        return Criterion(key, None, asked * _PERCENT, None)
    is_met = bool(share >= asked * (1.0 - ALIKE))
    if low is not None and np.isnan(low):
        # Hidden flows may leave an area without any jobs.
        low = 0.0
    if low is None or high is None or max(abs(low - share), abs(high - share)) < ALIKE:
        return Criterion(key, share * _PERCENT, asked * _PERCENT, is_met)
    return Criterion(key, share * _PERCENT, asked * _PERCENT, is_met, low * _PERCENT, high * _PERCENT)
