"""The functional urban area once more, in plain dictionaries and sets: what the fast one is held against.

Flows are {(home, work): people}; cities are sets of units; touching is a set of unordered pairs.
"""

from __future__ import annotations

from fractions import Fraction


def share(flows, employed, homes, works) -> Fraction | None:
    """Give the share of the employed residents of some units who work in others; None where it is unknown."""
    if any(not employed[home] > 0 for home in homes):
        return None
    people = sum(Fraction(flows.get((home, work), 0)) for home in homes for work in works)
    return people / sum(Fraction(employed[home]) for home in homes)


def joined_cities(flows, employed, cities, threshold) -> list[frozenset]:
    """Join all pairs that qualify, and ask again."""
    cities = [frozenset(city) for city in cities]
    while True:
        groups = [{city} for city in cities]
        for one in cities:
            for other in cities:
                found = share(flows, employed, one, other)
                if one != other and found is not None and found >= threshold:
                    first = next(group for group in groups if one in group)
                    second = next(group for group in groups if other in group)
                    if first is not second:
                        first |= second
                        groups.remove(second)
        if len(groups) == len(cities):
            return cities
        cities = [frozenset().union(*group) for group in groups]


def components(units, touching) -> list[set]:
    """Part units into groups that hang together."""
    left, found = set(units), []
    while left:
        group, waiting = set(), {left.pop()}
        while waiting:
            here = waiting.pop()
            group.add(here)
            waiting |= {unit for unit in left if frozenset((here, unit)) in touching} - group
            left -= waiting
        found.append(group)
    return found


def take_enclaves(zone, units, touching, at_edge) -> dict:
    """Give each group of units that one area alone surrounds to this area."""
    taken = {}
    for group in components(set(units) - set(zone), touching):
        around = {zone[other] for unit in group for other in zone if frozenset((unit, other)) in touching}
        if len(around) == 1 and not group & at_edge:
            taken |= dict.fromkeys(group, around.pop())
    return zone | taken


def functional_urban_areas(
    units, flows, employed, cities, threshold, joining, *, mode="published", touching=None, at_edge=frozenset()
) -> dict:
    """Give the area (a set of the units of its cities) of each unit that is in any."""
    if mode == "joined":
        areas = [frozenset().union(*cities)]
    elif mode == "separate":
        areas = [frozenset(city) for city in cities]
    else:
        areas = joined_cities(flows, employed, cities, joining)
    in_cities = {unit: area for area in areas for unit in area}
    # Areas in the order of their first cities: of equal shares the first wins.
    order = sorted(areas, key=lambda area: min(place for place, city in enumerate(cities) if set(city) <= area))
    zone = dict(in_cities)
    for unit in units:
        if unit not in in_cities:
            shares = [(share(flows, employed, [unit], area), area) for area in order]
            known = [(found, area) for found, area in shares if found is not None and found >= threshold]
            if known:
                zone[unit] = max(known, key=lambda pair: pair[0])[1]
    if touching is None:
        return zone
    zone = take_enclaves(zone, units, touching, at_edge)
    for area in areas:
        for part in components({unit for unit in zone if zone[unit] == area}, touching):
            if not part & area:
                zone = {unit: of for unit, of in zone.items() if unit not in part}
    return take_enclaves(zone, units, touching, at_edge)
