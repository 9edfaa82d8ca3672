"""Labour-market areas written anew: sets of units, exact fractions, everything counted afresh at every question."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

Area = frozenset[int]


class Naive:
    """Units are numbers in the order of their codes; all of them have residents and jobs wherever people move."""

    def __init__(self, flow, min_size, target_size, min_share, target_share, touching: Collection[Area] | None = None):
        self.flow = [[Fraction(int(value)) for value in row] for row in flow]
        self.units = range(len(self.flow))
        self.min_size, self.target_size = Fraction(min_size), Fraction(target_size)
        self.min_share, self.target_share = Fraction(min_share), Fraction(target_share)
        self.touching = touching

    def people(self, origins, destinations):
        return sum((self.flow[i][j] for i in origins for j in destinations), Fraction(0))

    def employed(self, area):
        return self.people(area, self.units)

    def jobs(self, area):
        return self.people(self.units, area)

    def score(self, area):
        size, jobs, inside = self.employed(area), self.jobs(area), self.people(area, area)
        share = min(inside / size if size else 0, inside / jobs if jobs else 0)
        lacking = max(self.target_size - size, 0) / (self.target_size - self.min_size)
        relief = max(1 - (1 - self.min_share / self.target_share) * lacking, 0)
        score = min(share / self.target_share, 1) * relief * self.target_share / self.min_share
        # Of equal shares the formula asks no size: the smallness counts by itself.
        return min(score, size / self.min_size) if self.min_share == self.target_share else score

    def is_enough(self, area):
        return self.score(area) >= 1 and self.employed(area) >= self.min_size

    def link(self, unit, area):
        if self.touching is not None and not self.touches(unit, area):
            return Fraction(0)
        out, back = self.people([unit], area), self.people(area, [unit])
        there = out**2 / (self.employed([unit]) * self.jobs(area)) if out else Fraction(0)
        return there + (back**2 / (self.employed(area) * self.jobs([unit])) if back else Fraction(0))

    def touches(self, unit, area):
        return any(frozenset((unit, other)) in self.touching for other in area)

    def commuters(self, unit):
        others = [other for other in self.units if other != unit]
        return self.people([unit], others) + self.people(others, [unit])

    def areas(self) -> set[Area]:
        """Seeds tell areas apart: the unit that an area began with."""
        areas = {unit: [unit] for unit in self.units}
        tried: set[int] = set()
        while True:
            weak = [seed for seed in areas if seed not in tried and not self.is_enough(areas[seed])]
            if not weak:
                return {frozenset(members) for members in areas.values()}
            seed = min(weak, key=lambda area: (self.score(areas[area]), self.employed(areas[area]), area))
            rest = {other: list(members) for other, members in areas.items() if other != seed}
            if self.dissolved(sorted(areas[seed], key=lambda unit: (-self.commuters(unit), unit)), rest):
                areas, tried = rest, set()
            else:
                tried.add(seed)

    def dissolved(self, waiting, areas) -> bool:
        """Put units into areas; says whether any had a link."""
        moved = False
        while waiting:
            left = []
            for unit in waiting:
                links = {seed: self.link(unit, members) for seed, members in areas.items()}
                best = max(links.values(), default=0)
                if best:
                    areas[min(seed for seed in links if links[seed] == best)].append(unit)
                else:
                    left.append(unit)
            if len(left) == len(waiting):
                if not moved:
                    return False
                left = self.one_followed(left, areas)
            moved, waiting = True, left
        return True

    def one_followed(self, waiting, areas):
        for unit in waiting:
            beside = [seed for seed in areas if self.touches(unit, areas[seed])]
            if beside:
                areas[min(beside, key=lambda seed: (-self.employed(areas[seed]), seed))].append(unit)
                return [other for other in waiting if other != unit]
        raise AssertionError("a contiguous area falls apart into pieces that touch nothing")
