"""Which area each unit is in, from numbers of commuters alone: the rules of the functional urban area."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.contiguity import NONE, Labels, exclaves, surrounding
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.cities import (
    Areas,
    Cities,
    CoreMode,
    areas_by_choice,
    areas_by_commuting,
    qualifying,
)
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR


class Place(StrEnum):
    """Why a unit is where it is."""

    CITY = "city"
    COMMUTING = "commuting"
    ENCLAVE = "enclave"
    EXCLAVE = "exclave"
    BELOW = "below"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """The parameters as the rules need them; without neighbours nothing is said of enclaves and exclaves."""

    core_mode: CoreMode
    threshold_pct: float
    joining_pct: float
    neighbours: Neighbours | None


@dataclass(frozen=True, slots=True, eq=False)
class Zones:
    """Areas among n units.

    Attributes
    ----------
    areas
        The k areas that cities make up.
    area_ids
        Codes of each area's cities, joined by ``+``.
    people
        Commuters to the cities of each area, shape (n, k).
    residents
        Employed residents, shape (n,); NaN where unknown or none.
    area
        The area of each unit, shape (n,), below zero outside.
    place
        Why a unit is there, shape (n,).

    """

    areas: Areas
    area_ids: tuple[str, ...]
    people: NDArray[np.float64]
    residents: Values
    area: Labels
    place: NDArray[np.object_]


def zoned(cities: Cities, flow: NDArray[np.float64], employed: Values, rules: Rules) -> Zones:
    """Join cities, give each unit to the area where its share is highest, take enclaves in and leave exclaves out."""
    residents = np.where(np.isfinite(employed) & (employed > 0), employed, np.nan)
    areas = (
        areas_by_commuting(cities, flow, residents, rules.joining_pct)
        if rules.core_mode is CoreMode.PUBLISHED
        else areas_by_choice(cities, rules.core_mode)
    )
    people = commuters_to(cities, areas, flow)
    area = _of_the_highest_share(people, residents, rules.threshold_pct)
    place = np.array([Place.BELOW] * len(area), dtype=object)
    place[area >= 0] = Place.COMMUTING
    place[np.isnan(residents)] = Place.NOT_ASSESSED
    area[cities.positions], place[cities.positions] = areas.area_of_city[cities.city], Place.CITY
    if rules.neighbours is not None:
        _made_contiguous(area, place, rules.neighbours)
    return Zones(areas, _area_ids(cities, areas), people, residents, area, place)


def commuters_to(cities: Cities, areas: Areas, flow: NDArray[np.float64]) -> NDArray[np.float64]:
    """Count the people of each unit who work in the cities of each area, shape (n, k)."""
    area_of_column = areas.area_of_city[cities.city]
    to_cities = flow[:, cities.positions]
    return np.stack([to_cities[:, area_of_column == area].sum(axis=1) for area in range(areas.count)], axis=1)


def uncertain_units(zones: Zones, cities: Cities, flows: Flows, rules: Rules) -> NDArray[np.bool_]:
    """Say which units could be elsewhere if hidden flows were known.

    They can only add to what is known: so it is tried what changes if all are as large as they can be, and whether a
    unit's way to another area may be the larger one.
    """
    if not flows.hidden_most.any():
        return np.zeros(len(zones.area), dtype=bool)
    most = zoned(cities, flows.flow + flows.hidden_most, flows.employed, rules)
    differs: NDArray[np.bool_] = _ids_of_units(most) != _ids_of_units(zones)
    return differs | _could_be_of_another(zones, cities, flows, rules)


def _could_be_of_another(zones: Zones, cities: Cities, flows: Flows, rules: Rules) -> NDArray[np.bool_]:
    """Say which units of a commuting zone may commute to another area more, if flows there are hidden."""
    least, most = (
        zones.people + commuters_to(cities, zones.areas, hidden) for hidden in (flows.hidden_least, flows.hidden_most)
    )
    could = np.zeros(len(zones.area), dtype=bool)
    units = np.flatnonzero(zones.place == Place.COMMUTING)
    own = zones.area[units]
    possible = qualifying(most, zones.residents, rules.threshold_pct)[units]
    rivals = possible & (most[units] > least[units, own][:, np.newaxis])
    rivals[np.arange(len(units)), own] = False
    could[units] = rivals.any(axis=1)
    return could


def _ids_of_units(zones: Zones) -> NDArray[np.object_]:
    return np.array([*zones.area_ids, ""], dtype=object)[zones.area]


def _of_the_highest_share(people: NDArray[np.float64], residents: Values, threshold_pct: float) -> Labels:
    """Give the area with most commuters among those that reach the threshold; of equal ones the first."""
    enough = qualifying(people, residents, threshold_pct)
    best = np.argmax(np.where(enough, people, -1.0), axis=1)
    return np.where(enough.any(axis=1), best, NONE).astype(np.intp)


def _made_contiguous(area: Labels, place: NDArray[np.object_], neighbours: Neighbours) -> None:
    """Take enclaves in, leave exclaves out, and take in what is surrounded only now; in place.

    After that nothing changes any more: an enclave hangs together with the city of the area around it, since all that
    does not was left out.
    """
    by_itself = place.copy()
    by_itself[place == Place.COMMUTING] = Place.EXCLAVE
    _take_enclaves(area, place, neighbours)
    apart = exclaves(area, place == Place.CITY, neighbours)
    area[apart], place[apart] = NONE, by_itself[apart]
    _take_enclaves(area, place, neighbours)


def _take_enclaves(area: Labels, place: NDArray[np.object_], neighbours: Neighbours) -> None:
    around = surrounding(area, neighbours)
    taken = around >= 0
    area[taken], place[taken] = around[taken], Place.ENCLAVE


def _area_ids(cities: Cities, areas: Areas) -> tuple[str, ...]:
    numbers = areas.area_of_city.tolist()
    return tuple(
        AREA_ID_SEPARATOR.join(city for city, number in zip(cities.ids, numbers, strict=True) if number == area)
        for area in range(areas.count)
    )
