"""Chosen cores as cities, and cities that commuting makes one: polycentric areas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.contiguity import Labels, lowest_connected
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR
from ako_qgis_plugin.core.wording import listed, say

#: Two cities are one where so much of the employed residents of one work in the other [%]: L. Dijkstra, H. Poelman,
#: Cities in Europe: the new OECD-EC definition, 2012.
JOINED_FROM_PCT = 15.0

PERCENT = 100.0


class CoreMode(StrEnum):
    """What several chosen cores are: cities joined by commuting, one core, or each a core of its own."""

    PUBLISHED = "published"
    JOINED = "joined"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True, eq=False)
class Cities:
    """Cities of one unit or more.

    Attributes
    ----------
    ids
        Codes of each city's units, joined by ``+``.
    positions
        Where the units of all cities stand, shape (m,).
    city
        The number of the city that each of these is in, shape (m,).

    """

    ids: tuple[str, ...]
    positions: NDArray[np.intp]
    city: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Link:
    """Why cities are one: so much of the employed residents of some work in others [%]. Ids of cities."""

    senders: tuple[str, ...]
    receivers: tuple[str, ...]
    share_pct: float


@dataclass(frozen=True, slots=True, eq=False)
class Areas:
    """Areas that cities make up: the area of each city, numbered by their first cities, and what joined them."""

    area_of_city: Labels
    links: tuple[Link, ...] = ()

    @property
    def count(self) -> int:
        """Give the number of areas."""
        return int(self.area_of_city.max(initial=-1)) + 1


def core_mode_of(name: str) -> CoreMode:
    """Give a core mode by its name; raises DelimitationError where there is none of it."""
    if name not in list(CoreMode):
        raise DelimitationError(
            say("core mode '{mode}': allowed are {allowed}", mode=name, allowed=", ".join(CoreMode))
        )
    return CoreMode(name)


def cities_of(units: Units, core: Sequence[str]) -> Cities:
    """Give the chosen cities: codes of units; those of a city of several units are joined by ``+``.

    Raises
    ------
    DelimitationError
        If none is chosen, one is none of the units, or a unit is of two cities.

    """
    chosen = [tuple(filter(None, map(str.strip, each.split(AREA_ID_SEPARATOR)))) for each in core]
    cities = list(dict.fromkeys(tuple(dict.fromkeys(codes)) for codes in chosen if codes))
    if not cities:
        raise DelimitationError(
            say(
                "core: none was chosen; give the codes of the cities, such as {examples}",
                examples=listed(units.codes, 3),
            )
        )
    codes = [code for city in cities for code in city]
    twice = [code for code in dict.fromkeys(codes) if codes.count(code) > 1]
    if twice:
        raise DelimitationError(say("core: units stand in two cities: {codes}", codes=listed(twice)))
    numbers = np.repeat(np.arange(len(cities)), [len(city) for city in cities])
    return Cities(tuple(AREA_ID_SEPARATOR.join(city) for city in cities), units.positions(codes), numbers)


def areas_by_choice(cities: Cities, mode: CoreMode) -> Areas:
    """Give one area of all cities, or one of each."""
    return Areas(np.zeros(len(cities), dtype=np.intp) if mode is CoreMode.JOINED else np.arange(len(cities)))


def areas_by_commuting(cities: Cities, flow: NDArray[np.float64], employed: Values, threshold_pct: float) -> Areas:
    """Give the areas that commuting makes of cities.

    As published, two cities are one where at least the threshold of the employed residents of either work in the other.
    All that qualify are joined at once, so that their order does not matter, and then it is asked again of what was
    joined, until nothing joins. Cities whose employed residents are not all known are joined by the others' share only.
    """
    area = np.arange(len(cities), dtype=np.intp)
    between = flow[np.ix_(cities.positions, cities.positions)]
    links: list[Link] = []
    while True:
        people, residents = added_up(between, employed[cities.positions], area[cities.city])
        qualifies = qualifying(people, residents, threshold_pct)
        np.fill_diagonal(qualifies, False)
        senders, receivers = np.nonzero(qualifies)
        if not len(senders):
            return Areas(area, tuple(links))
        links += [
            Link(_ids(cities, area, one), _ids(cities, area, other), PERCENT * people[one, other] / residents[one])
            for one, other in zip(senders.tolist(), receivers.tolist(), strict=True)
        ]
        joined = lowest_connected(len(people), senders, receivers)
        area = np.unique(joined[area], return_inverse=True)[1].reshape(-1)


def qualifying(people: NDArray[np.float64], residents: Values, threshold_pct: float) -> NDArray[np.bool_]:
    """Say where people, shape (n, k), are at least the share of the n residents; never where these are unknown.

    A product on either side keeps whole numbers exact: 15 of 100 are 15 %.
    """
    asked = np.where(np.isnan(residents), np.inf, threshold_pct * residents)
    enough: NDArray[np.bool_] = PERCENT * people >= asked[:, np.newaxis]
    return enough


def added_up(
    between: NDArray[np.float64], employed: Values, area: Labels
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give the people between areas, shape (k, k), and the residents of each, from those between units of cities."""
    is_of = np.arange(area.max(initial=-1) + 1)[:, np.newaxis] == area
    people: NDArray[np.float64] = is_of @ between @ is_of.T
    residents: NDArray[np.float64] = np.array([employed[members].sum() for members in is_of])
    return people, residents


def _ids(cities: Cities, area: Labels, number: int) -> tuple[str, ...]:
    return tuple(cities.ids[city] for city in np.flatnonzero(area == number))
