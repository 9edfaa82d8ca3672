"""What each unit is in a functional urban area, with every share and reason."""

from __future__ import annotations

from math import isnan

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.contiguity import parts
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.cities import PERCENT, Cities, Link, added_up, qualifying
from ako_qgis_plugin.core.functional_area.methods.model import Criterion, Ground, UnitResult
from ako_qgis_plugin.core.functional_area.methods.oecd_fua_zone import Place, Rules, Zones, commuters_to
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR, Role

#: Keys of the criteria.
SHARE, SHARE_OF_CITY = "commuting_share", "share_of_city"

_ROLES = {
    Place.CITY: Role.CORE,
    Place.COMMUTING: Role.COMMUTING,
    Place.ENCLAVE: Role.COMMUTING,
    Place.EXCLAVE: Role.OUTSIDE,
    Place.BELOW: Role.OUTSIDE,
    Place.NOT_ASSESSED: Role.NOT_ASSESSED,
}


def results_of(
    zones: Zones, cities: Cities, flows: Flows, rules: Rules, uncertain: NDArray[np.bool_]
) -> tuple[UnitResult, ...]:
    """Give what each unit is, in the order of the units."""
    shares = _shares_of_units(zones, cities, flows, rules)
    of_cities = _of_cities(zones, cities, flows, rules)
    city_of_unit = dict(zip(cities.positions.tolist(), cities.city.tolist(), strict=True))
    results = []
    for unit, (place, area, is_uncertain) in enumerate(
        zip(zones.place.tolist(), zones.area.tolist(), uncertain.tolist(), strict=True)
    ):
        if place is Place.CITY:
            criteria, grounds = of_cities[city_of_unit[unit]]
        else:
            criteria = shares.of_destinations(unit)
            grounds = _grounds(zones, place, area, criteria)
        area_id = zones.area_ids[area] if area >= 0 else None
        results.append(UnitResult(_ROLES[place], area_id, criteria, grounds, is_uncertain))
    return tuple(results)


def notes_on(
    zones: Zones, cities: Cities, units: Units, rules: Rules, uncertain: NDArray[np.bool_]
) -> tuple[Ground, ...]:
    """Tell of the whole: cities that are one, areas without a zone or in parts, what rests on missing numbers."""
    notes = [_linked(link) for link in zones.areas.links]
    for area, area_id in enumerate(zones.area_ids):
        members = zones.area == area
        area_name = _codes(area_id)
        if (zones.place[members] == Place.CITY).all():
            notes.append(Ground("no_zone", {"area": area_name}))
        count = 0 if rules.neighbours is None else int(parts(members, rules.neighbours).max(initial=-1)) + 1
        if count > 1:
            notes.append(Ground("in_parts", {"area": area_name, "parts": count}))
    more = np.flatnonzero(zones.people.sum(axis=1) > zones.residents)
    for key, found in (
        ("more_than_residents", more),
        ("left_unassessed", np.flatnonzero(zones.place == Place.NOT_ASSESSED)),
        ("left_uncertain", np.flatnonzero(uncertain)),
        ("cities_unassessed", cities.positions[np.isnan(zones.residents[cities.positions])]),
    ):
        if len(found):
            notes.append(Ground(key, {"count": len(found), "units": tuple(units.codes[unit] for unit in found)}))
    if rules.neighbours is None:
        notes.append(Ground("without_contiguity"))
    return tuple(notes)


class _Shares:
    """Shares of residents who work in cities, and between what they lie for hidden flows, as criteria [%]."""

    def __init__(
        self,
        people: tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]],
        residents: Values,
        *,
        key: str,
        threshold_pct: float,
        area_ids: tuple[str, ...],
    ) -> None:
        known, least, most = (PERCENT * each / residents[:, np.newaxis] for each in people)
        self._known, self._least, self._most = known.tolist(), _capped(least, known), _capped(most, known)
        self._is_met = qualifying(people[0], residents, threshold_pct).tolist()
        self._is_possible = ((people[0] > 0) | (people[2] > 0)).tolist()
        self._order = np.argsort(-people[0], axis=1, kind="stable").tolist()
        self._key, self._threshold, self._area_ids = key, threshold_pct, area_ids

    def of_destinations(self, row: int) -> tuple[Criterion, ...]:
        """Give a criterion for each area that people commute to, the highest share first; at least one."""
        order, is_possible = self._order[row], self._is_possible[row]
        return tuple(self.of(row, area) for area in [area for area in order if is_possible[area]] or order[:1])

    def of(self, row: int, area: int) -> Criterion:
        """Give the criterion of one area."""
        known, most, area_id = self._known[row][area], self._most[row][area], self._area_ids[area]
        if isnan(known):
            return Criterion(self._key, None, self._threshold, None, area_id=area_id)
        is_met = self._is_met[row][area]
        if known == most:
            return Criterion(self._key, known, self._threshold, is_met, area_id=area_id)
        return Criterion(self._key, known, self._threshold, is_met, self._least[row][area], most, area_id)


def _shares_of_units(zones: Zones, cities: Cities, flows: Flows, rules: Rules) -> _Shares:
    least, most = (
        zones.people + commuters_to(cities, zones.areas, hidden) for hidden in (flows.hidden_least, flows.hidden_most)
    )
    people = (zones.people, least, most)
    return _Shares(people, zones.residents, key=SHARE, threshold_pct=rules.threshold_pct, area_ids=zones.area_ids)


def _shares_of_cities(zones: Zones, cities: Cities, flows: Flows, rules: Rules) -> _Shares:
    square = np.ix_(cities.positions, cities.positions)
    known = flows.flow[square]
    people, least, most = (
        added_up(people, zones.residents[cities.positions], cities.city)
        for people in (known, known + flows.hidden_least[square], known + flows.hidden_most[square])
    )
    return _Shares(
        (people[0], least[0], most[0]),
        people[1],
        key=SHARE_OF_CITY,
        threshold_pct=rules.joining_pct,
        area_ids=cities.ids,
    )


def _capped(share: NDArray[np.float64], known: NDArray[np.float64]) -> list[list[float]]:
    """Keep what hidden flows add from making more than everybody."""
    capped: list[list[float]] = np.minimum(share, np.maximum(known, PERCENT)).tolist()
    return capped


def _grounds(zones: Zones, place: Place, area: int, criteria: tuple[Criterion, ...]) -> tuple[Ground, ...]:
    unknown = (Ground("no_residents"),) if criteria[0].value is None else ()
    if place is Place.NOT_ASSESSED:
        return unknown
    if place is Place.BELOW:
        return (Ground("below" if any(each.value or each.high for each in criteria) else "nobody"),)
    if place is Place.EXCLAVE:
        reached = criteria[0].area_id or ""
        return (Ground("exclave", {"area": _codes(reached)}),)
    own = {"area": _codes(zones.area_ids[area])}
    if place is Place.ENCLAVE:
        return (Ground("enclave", own), *unknown)
    others = tuple(
        code
        for each in criteria
        if each.is_met and each.area_id != zones.area_ids[area]
        for code in _codes(each.area_id or "")
    )
    return (Ground("highest_share", own | {"others": others}) if others else Ground("commuting", own),)


def _of_cities(
    zones: Zones, cities: Cities, flows: Flows, rules: Rules
) -> list[tuple[tuple[Criterion, ...], tuple[Ground, ...]]]:
    """Give the criteria and grounds of each city, the same for all its units."""
    shares = _shares_of_cities(zones, cities, flows, rules)
    areas = zones.areas.area_of_city
    found = []
    for city, city_id in enumerate(cities.ids):
        criteria = tuple(shares.of(city, other) for other in range(len(cities)) if other != city)
        together = tuple(
            code
            for other in np.flatnonzero(areas == areas[city])
            if other != city
            for code in _codes(cities.ids[other])
        )
        grounds = [Ground("given", {"city": _codes(city_id)})]
        if together:
            grounds.append(Ground("joined" if zones.areas.links else "taken_as_one", {"others": together}))
        found.append((criteria, tuple(grounds)))
    return found


def _linked(link: Link) -> Ground:
    senders, receivers = (
        tuple(code for city in side for code in _codes(city)) for side in (link.senders, link.receivers)
    )
    return Ground("cities_joined", {"senders": senders, "receivers": receivers, "share": link.share_pct})


def _codes(area_id: str) -> tuple[str, ...]:
    return tuple(area_id.split(AREA_ID_SEPARATOR))
