"""Flows between the municipalities of the sample and what is known of each: seeded, plausible, schematic.

People go where jobs are and where it is near: a gravity model with an exponential deterrence, fitted to nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.random import default_rng
from numpy.typing import NDArray
from shapely import Point
from shapely.geometry.base import BaseGeometry

from ako_qgis_plugin.core.functional_area.flows.flows import HIDDEN_MAX
from ako_qgis_plugin.core.functional_area.vocabulary import FlowKind

Row = dict[str, object]

#: Employed residents, and people of working age, of a hundred people; about the country's mean.
EMPLOYED_SHARE, WORKING_AGE_SHARE = 0.42, 0.64

#: Jobs of a hundred employed residents: in the country, and where a town draws people.
RURAL_JOBS, TOWN_JOBS = 0.52, 0.92
JOBS: Mapping[str, float] = {
    "306101": 1.34,
    "301701": 1.30,
    "301702": 0.95,
    "302006": 1.10,
    "301204": 1.05,
    "301807": 1.05,
    "302005": 0.75,
    "300708": 0.72,
    "301801": 0.34,
}

#: Distance over which readiness to travel falls to a third [m]: to work, to school, and of moves.
REACH_M = {FlowKind.COMMUTING: 9_500.0, FlowKind.SCHOOL: 8_000.0, FlowKind.MIGRATION: 11_000.0}

#: Share of the employed who leave a town; in the country, far from any large town and in its suburbs.
LEAVING_TOWN, LEAVING_FAR, LEAVING_SUBURB = 0.24, 0.24, 0.66

#: Of the jobs of a unit, so many are held by people from beyond the data.
FROM_AFAR = 0.02

#: Pupils who leave their unit, and registrations from elsewhere, of a thousand people.
PUPILS_PER_1000, MOVES_PER_1000 = 21.0, 10.0

#: Towns outside the data, to which people go all the same: code, name, place [km], jobs. Rounded, general knowledge.
FAR = (
    ("021401", "Oleśnica", 387, 374, 18_000),
    ("026401", "Wrocław", 363, 361, 370_000),
    ("100401", "Łęczyca", 513, 460, 8_000),
    ("101401", "Sieradz", 483, 417, 21_000),
    ("101709", "Wieluń", 466, 373, 11_000),
    ("106101", "Łódź", 531, 431, 320_000),
    ("300602", "Jarocin", 403, 455, 19_000),
    ("300803", "Kępno", 429, 380, 12_000),
    ("302701", "Turek", 466, 462, 16_000),
    ("306201", "Konin", 446, 484, 38_000),
    ("306401", "Poznań", 356, 506, 380_000),
)

#: Where jobs are very many, some go however far it is: this share of the pull does not fall with distance.
ANYWHERE = 0.0009


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of the sample, with its seat and the number of its people."""

    teryt: str
    name: str
    county: str
    is_member: bool
    is_town: bool
    seat: Point
    population: int
    area: BaseGeometry


def unit_rows(places: list[Place], seed: int) -> list[Row]:
    """Give what is known of each unit: people, jobs wished for, and the indicators of a delimitation."""
    rng = default_rng([seed, 71])
    pull = _pull(places)
    rows: list[Row] = []
    for place, near in zip(places, pull, strict=True):
        people, luck = place.population, rng.normal(0, 1, 6)
        employed = round(people * EMPLOYED_SHARE * (1 + 0.02 * luck[0]))
        rows.append(
            {
                "teryt": place.teryt,
                "municipality": place.name,
                "county": place.county,
                "is_member": place.is_member,
                "population": people,
                "population_15_64": round(people * WORKING_AGE_SHARE * (1 + 0.01 * luck[1])),
                "employed": employed,
                "jobs": round(employed * _jobs_share(place) * (1 + 0.03 * luck[2])),
                "firms": round(people * (0.072 + 0.03 * near + 0.025 * place.is_town) * (1 + 0.05 * luck[3])),
                "dwellings_completed": round(people * 0.0029 * (0.6 + 1.5 * near) * (1 + 0.12 * luck[4])),
                "non_farm_pct": _percent(58 + 32 * near + 22 * place.is_town + 3 * luck[5]),
                "services_pct": _percent(24 + 16 * near + 18 * place.is_town + 2 * luck[0]),
                "density_km2": round(people / (place.area.area / 1e6), 1),
                "geometry": place.area,
            }
        )
    return rows


def flow_rows(places: list[Place], units: list[Row], kind: FlowKind, seed: int) -> list[Row]:
    """Give flows of one kind as a statistical office publishes them: nobody who stays, flows below ten hidden."""
    return [
        _row(place, code, name, int(count), kind)
        for place, counts in zip(places, _counts(places, units, kind, seed), strict=True)
        for (code, name), count in zip(_destinations(places), counts, strict=True)
        if count > 0
    ]


def with_jobs_held(places: list[Place], units: list[Row], seed: int) -> list[Row]:
    """Give the units with as many jobs as people work there: those who stay, who come, and some from far away."""
    counts = _counts(places, units, FlowKind.COMMUTING, seed)
    stayers = np.array([_number(unit, "employed") for unit in units]) - counts.sum(axis=1)
    comers = counts[:, : len(places)].sum(axis=0)
    return [
        {**unit, "jobs": round(float(held * (1 + FROM_AFAR)))}
        for unit, held in zip(units, stayers + comers, strict=True)
    ]


def _counts(places: list[Place], units: list[Row], kind: FlowKind, seed: int) -> NDArray[np.int64]:
    """Draw how many go from each unit to each destination."""
    rng = default_rng([seed, 81, list(FlowKind).index(kind)])
    leaving = {
        FlowKind.COMMUTING: [
            _number(unit, "employed") * share for unit, share in zip(units, _leaving(places), strict=True)
        ],
        FlowKind.SCHOOL: [place.population * PUPILS_PER_1000 / 1000 * (not place.is_town) for place in places],
        FlowKind.MIGRATION: [place.population * MOVES_PER_1000 / 1000 for place in places],
    }[kind]
    return rng.poisson(np.array(leaving)[:, None] * _attraction(places, units, kind))


def _row(place: Place, code: str, name: str, count: int, kind: FlowKind) -> Row:
    # Registrations are counted one by one, and nobody hides them.
    is_hidden = kind is FlowKind.COMMUTING and count <= HIDDEN_MAX
    return {
        "origin": place.teryt,
        "origin_name": place.name,
        "destination": code,
        "destination_name": name,
        "flow": None if is_hidden else count,
        "hidden": is_hidden,
        "kind": kind.value,
    }


def _attraction(places: list[Place], units: list[Row], kind: FlowKind) -> NDArray[np.float64]:
    """Give the share of each destination in those who leave each origin; rows sum to one."""
    mass = {
        FlowKind.COMMUTING: [_number(unit, "jobs") for unit in units],
        FlowKind.SCHOOL: [place.population * (1 if place.is_town else 0.03) for place in places],
        FlowKind.MIGRATION: [_number(unit, "dwellings_completed") for unit in units],
    }[kind]
    far = np.array([jobs if kind is FlowKind.COMMUTING else jobs / 300 for *_, jobs in FAR])
    fall = np.exp(-_distances(places) / REACH_M[kind])
    fall[:, len(places) :] += ANYWHERE
    pull = np.concatenate([mass, far])[None, :] ** 1.08 * fall
    np.fill_diagonal(pull, 0.0)
    return pull / pull.sum(axis=1, keepdims=True)


def _pull(places: list[Place]) -> list[float]:
    """Say how near each unit is to a large town, 0 to 1."""
    towns = [place for place in places if place.population > 60_000]
    near = [max(math.exp(-place.seat.distance(town.seat) / 13_000) for town in towns) for place in places]
    return [min(1.0, value) for value in near]


def _leaving(places: list[Place]) -> list[float]:
    """Give the share of the employed who leave each unit."""
    return [
        LEAVING_TOWN if place.is_town else LEAVING_FAR + (LEAVING_SUBURB - LEAVING_FAR) * near
        for place, near in zip(places, _pull(places), strict=True)
    ]


def _destinations(places: list[Place]) -> list[tuple[str, str]]:
    return [(place.teryt, place.name) for place in places] + [(code, name) for code, name, *_ in FAR]


def _distances(places: list[Place]) -> NDArray[np.float64]:
    """Give the distance from each unit to each destination [m]."""
    seats = [place.seat for place in places]
    far = [Point(east * 1000, north * 1000) for _, _, east, north, _ in FAR]
    return shapely.distance(np.array(seats)[:, None], np.array([*seats, *far])[None, :])


def _jobs_share(place: Place) -> float:
    return JOBS.get(place.teryt, TOWN_JOBS if place.is_town else RURAL_JOBS)


def _percent(value: float) -> float:
    return round(float(min(97.0, max(8.0, value))), 1)


def _number(row: Row, name: str) -> float:
    return float(str(row[name]))
