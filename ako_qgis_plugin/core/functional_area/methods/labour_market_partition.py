"""The partition behind labour-market areas: the weakest area is dismantled until all are self-contained enough.

The method is that of the British travel-to-work areas (Coombes and Bond 2008; Office for National Statistics 2015),
with the validity function as Franconi, D'Alo and Ichim (2016) print it. At first every unit is an area. The area that
is furthest from what is asked is dismantled, and each of its units joins the area that it is linked to most by Smart's
index; this is repeated until every area has what is asked. Each step leaves one area fewer, so it ends.

Where the publications leave a choice, or differ from each other, this is what is done here:

- Units of a dismantled area move one after the other, those with most commuters across their own boundary first, and
  each sees the areas as the moves before it left them: villages follow their town. All of them move, also where the
  rest would do without some of them, and no unit waits on the reserve list that the Italian office added.
- An area that exchanges no commuters with any other (the Italian implementation calls it valid) is left as it is and
  told, for it may be smaller than asked.
- With contiguity a unit joins only areas that hold one of its neighbours, so that no area falls apart; the offices
  mend that by hand afterwards. A unit left behind whose neighbours all moved to areas that it exchanges nobody with
  goes with the neighbours.
- Ties go to the smaller area, then to the smaller number: whoever calls numbers units by their codes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.methods.labour_market_links import NOWHERE, Links, Partners, links
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.progress import Progress

#: Links and scores that differ by less than this share are alike: sums of fractions depend on their order.
ALIKE = 1e-12

#: The caller is told of every step of so many.
_TOLD_EVERY = 16


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked of an area: so much self-containment [0 to 1] at two sizes [employed residents], between them less.

    Raises nothing; the sizes are at least 0, the shares above 0, and the target is nowhere below the minimum.
    """

    min_size: float
    target_size: float
    min_share: float
    target_share: float

    def relief(self, size: float) -> float:
        """Give the factor Z of the validity function, from min_share / target_share at min_size to 1 at target_size.

        Below the minimum size it goes on falling, down to 0.
        """
        room, lacking = self.target_size - self.min_size, max(self.target_size - size, 0.0)
        if room > 0:
            return max(1.0 - (1.0 - self.min_share / self.target_share) * lacking / room, 0.0)
        return 0.0 if lacking > 0 else 1.0

    def share_asked(self, size: float) -> float:
        """Give the self-containment asked at a size: the target at the minimum size, the minimum from the target size.

        It falls as min_share / Z between them; of an area below the minimum size the target is asked too.
        """
        return min(self.min_share / max(self.relief(size), ALIKE), self.target_share)

    def score(self, size: float, share: float) -> float:
        """Give the validity: min(share / target_share, 1) · Z · target_share / min_share, below 1 where it falls short.

        ``share`` is the smaller one of self-containment of supply and demand. Where minimum and target shares are
        equal, an area below the minimum size has no more than the share of this size that it has.
        """
        formula = min(share / self.target_share, 1.0) * self.relief(size) * self.target_share / self.min_share
        if size < self.min_size and self.min_share == self.target_share:
            # The formula would forget the size.
            return min(formula, size / self.min_size)
        return formula

    def is_met(self, size: float, share: float) -> bool:
        """Say whether an area has what is asked; a share that is met to the last digit but one is met."""
        return size >= self.min_size and share >= self.share_asked(size) * (1.0 - ALIKE)


@dataclass(frozen=True, slots=True, eq=False)
class Nodes:
    """What is put together: units, or several as one; every array in the order of their codes.

    Attributes
    ----------
    flow
        People, shape (n, n); who stays is on the diagonal.
    least, most
        Fewest and most people that hidden flows may add, shape (n, n); None where nothing is hidden.
    employed, jobs
        Employed residents and jobs, shape (n,); positive wherever somebody leaves or arrives.
    neighbours
        Pairs of neighbours, each in both directions, shape (k, 2); None where contiguity is not asked for.

    """

    flow: NDArray[np.float64]
    employed: Values
    jobs: Values
    least: NDArray[np.float64] | None = None
    most: NDArray[np.float64] | None = None
    neighbours: NDArray[np.intp] | None = None

    def __len__(self) -> int:
        return len(self.employed)


@dataclass(frozen=True, slots=True)
class Join:
    """How a node came to the area it ended in: the last of its moves.

    Attributes
    ----------
    step
        Number of the step, from 1.
    leader, next_leader
        Node with most jobs of the area that it joined, and of the area with the next strongest link, as they were
        then; None where there was no other.
    link, next_link
        Smart's index with both, 0 to 2.
    out, back
        People who commuted from the node to the area, and from there to it.
    is_uncertain
        Whether hidden flows could have made another area the strongest.
    is_by_border
        Whether it went with its neighbours, without a link.

    """

    step: int
    leader: int
    link: float
    out: float
    back: float
    next_leader: int | None = None
    next_link: float = 0.0
    is_uncertain: bool = False
    is_by_border: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Partition:
    """The areas: ``label`` of each node is a node of its area; ``joins`` is None for nodes that never moved."""

    label: NDArray[np.intp]
    joins: tuple[Join | None, ...]
    steps: int


def partition(nodes: Nodes, demand: Demand, progress: Progress) -> Partition:
    """Put nodes together into areas until every area that can be dismantled has what is asked."""
    areas = _Areas(nodes, demand)
    at_start = max(len(nodes) - 1, 1)
    while (weakest := areas.weakest()) is not None:
        areas.dismantle(weakest)
        if areas.steps % _TOLD_EVERY == 0:
            progress.advance(min(areas.steps / at_start, 1.0))
    progress.advance(1.0)
    return Partition(areas.label, tuple(areas.joins), areas.steps)


class _Areas:
    """Areas on their way: what each holds is counted up as nodes join it; an area only grows until it is dismantled."""

    def __init__(self, nodes: Nodes, demand: Demand) -> None:
        count = len(nodes)
        self._nodes, self._demand = nodes, demand
        self._partners = Partners(nodes.flow)
        self._hidden = None if nodes.most is None or nodes.least is None else Partners(nodes.most, nodes.least)
        self._beside = None if nodes.neighbours is None else _by_node(nodes.neighbours, count)
        self.label = np.arange(count)
        self.joins: list[Join | None] = [None] * count
        self.steps = 0
        self._employed, self._jobs = nodes.employed.copy(), nodes.jobs.copy()
        self._inside = nodes.flow.diagonal().copy()
        self._leader = np.arange(count)
        self._score = np.zeros(count)
        self._is_short = np.zeros(count, dtype=bool)
        #: Areas that cannot be dismantled: for ever, or until something moves beside them.
        self._is_closed, self._is_stuck = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
        crossing = nodes.flow.sum(axis=1) + nodes.flow.sum(axis=0) - 2.0 * self._inside
        self._turn = np.argsort(np.argsort(-crossing, kind="stable"), kind="stable")
        for area in range(count):
            self._assess(area)

    def weakest(self) -> int | None:
        """Give the area that is furthest from what is asked; None when there is none to dismantle."""
        candidates = np.flatnonzero(self._is_short & ~self._is_closed & ~self._is_stuck)
        if not len(candidates):
            return None
        scores = self._score[candidates]
        candidates = candidates[scores <= scores.min() + ALIKE]
        return int(candidates[np.argmin(self._employed[candidates])])

    def dismantle(self, area: int) -> None:
        """Have every node of an area join another; leave the area as it is where none has a link."""
        members = np.flatnonzero(self.label == area)
        held = (self._employed[area], self._jobs[area], self._inside[area])
        self.label[members] = NOWHERE
        self._employed[area] = self._jobs[area] = self._inside[area] = 0.0
        self.steps += 1
        waiting = self._placed(members[np.argsort(self._turn[members])].tolist())
        if len(waiting) == len(members):
            self.steps -= 1
            self.label[members] = area
            self._employed[area], self._jobs[area], self._inside[area] = held
            self._leave(area, members)
            return
        self._is_short[area] = self._is_stuck[area] = False
        while waiting:
            if not self._follow(waiting):
                self._stand_alone(waiting)
                break
            waiting = self._placed(waiting)
        self._unstick(members)

    def _placed(self, waiting: list[int]) -> list[int]:
        """Have nodes join the areas that they are linked to most, in turn, until none of the rest has a link."""
        while waiting:
            rest = [node for node in waiting if not self._join_strongest(node)]
            if len(rest) == len(waiting):
                return rest
            waiting = rest
        return waiting

    def _join_strongest(self, node: int) -> bool:
        out, back = self._partners.by_area(node, self.label)
        found = self._links(node, out, back)
        if not len(found.index) or found.index.max() <= 0.0:
            return False
        first, second = _two_strongest(found.index)
        area = int(found.areas[first])
        people = float(found.out[first]), float(found.back[first])
        self.joins[node] = Join(
            self.steps,
            int(self._leader[area]),
            float(found.index[first]),
            *people,
            None if second is None else int(self._leader[found.areas[second]]),
            0.0 if second is None else float(found.index[second]),
            self._could_differ(node, area, out, back),
        )
        self._add(node, area, sum(people))
        return True

    def _links(self, node: int, out: Values, back: Values) -> Links:
        own = float(self._nodes.employed[node]), float(self._nodes.jobs[node])
        found = links(out, back, *own, self._employed, self._jobs)
        return found if self._beside is None else found.among(self._is_beside(node))

    def _could_differ(self, node: int, area: int, out: Values, back: Values) -> bool:
        """Say whether the strongest link could be another one if hidden flows were known."""
        if self._hidden is None:
            return False
        most_out, most_back = self._hidden.by_area(node, self.label)
        least_out, least_back = self._hidden.by_area(node, self.label, 1)
        weakest = self._links(node, out + least_out, back + least_back)
        highest = self._links(node, out + most_out, back + most_back)
        rivals = highest.index[highest.areas != area]
        return bool(rivals.max(initial=0.0) > weakest.index[weakest.areas == area].max(initial=0.0))

    def _is_beside(self, node: int) -> NDArray[np.bool_]:
        beside = np.zeros(len(self.label), dtype=bool)
        if self._beside is not None:
            areas = self.label[self._beside[node]]
            beside[areas[areas != NOWHERE]] = True
        return beside

    def _follow(self, waiting: list[int]) -> bool:
        """Have the first node that has one join a neighbour's area, the one with most employed residents."""
        for node in waiting:
            areas = np.flatnonzero(self._is_beside(node))
            if len(areas):
                area = int(areas[np.argmax(self._employed[areas])])
                self.joins[node] = Join(self.steps, int(self._leader[area]), 0.0, 0.0, 0.0, is_by_border=True)
                self._add(node, area, 0.0)
                waiting.remove(node)
                return True
        return False

    def _stand_alone(self, waiting: list[int]) -> None:
        """Make each node an area of its own that nothing more is asked of."""
        for node in waiting:
            self.joins[node] = None
            self._leader[node] = node
            self._is_closed[node] = True
            self._add(node, node, 0.0)

    def _add(self, node: int, area: int, exchanged: float) -> None:
        self.label[node] = area
        self._employed[area] += self._nodes.employed[node]
        self._jobs[area] += self._nodes.jobs[node]
        self._inside[area] += self._nodes.flow[node, node] + exchanged
        leader = self._leader[area]
        jobs = self._nodes.jobs
        if jobs[node] > jobs[leader] or (jobs[node] == jobs[leader] and node < leader):
            self._leader[area] = node
        self._assess(area)

    def _assess(self, area: int) -> None:
        size = float(self._employed[area])
        share = smaller_share(float(self._inside[area]), size, float(self._jobs[area]))
        self._score[area] = self._demand.score(size, share)
        self._is_short[area] = not self._demand.is_met(size, share)

    def _leave(self, area: int, members: NDArray[np.intp]) -> None:
        """Note that an area cannot be dismantled: never, if it exchanges nobody, else until its surroundings change."""
        within = self.label == area
        exchanged = self._nodes.flow[members][:, ~within].sum() + self._nodes.flow[:, members][~within].sum()
        self._is_closed[area] = exchanged <= 0.0
        self._is_stuck[area] = True

    def _unstick(self, moved: NDArray[np.intp]) -> None:
        """Have areas tried again that lie beside those that nodes have joined."""
        pairs = self._nodes.neighbours
        if pairs is None or not self._is_stuck.any():
            return
        joined = np.isin(self.label, self.label[moved])
        self._is_stuck[self.label[joined]] = False
        self._is_stuck[self.label[pairs[joined[pairs[:, 1]], 0]]] = False


def _two_strongest(index: Values) -> tuple[int, int | None]:
    """Give the places of the strongest link and of the next, of equal ones the first; None where there is no next."""
    first = int(np.argmax(index >= index.max() * (1.0 - ALIKE)))
    rest = index.copy()
    rest[first] = 0.0
    second = int(np.argmax(rest >= rest.max() * (1.0 - ALIKE)))
    return first, second if rest[second] > 0.0 else None


def _by_node(pairs: NDArray[np.intp], count: int) -> list[NDArray[np.intp]]:
    """Give the neighbours of each node."""
    ordered = pairs[np.argsort(pairs[:, 0], kind="stable")]
    ends = np.searchsorted(ordered[:, 0], np.arange(1, count))
    return np.split(ordered[:, 1], ends)


def smaller_share(inside: float, employed: float, jobs: float) -> float:
    """Give the smaller of self-containment of supply and demand; 0 where nobody lives or works."""
    return min(inside / whole if whole > 0 else 0.0 for whole in (employed, jobs))
