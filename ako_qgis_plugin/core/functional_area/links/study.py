"""All links of units put together: commuting, cores, published thresholds, migration, school, travel time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.links.bounds import Bounds
from ako_qgis_plugin.core.functional_area.links.links import (
    MIGRATION_PER_RESIDENTS,
    NONE,
    CoreLinks,
    Destinations,
    Positions,
    UnitLinks,
    arriving,
    core_links,
    destinations_of,
    leaving,
    unit_links,
)
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress

#: A unit belongs to a core's commuting zone from this share of its employed residents on [%]: Dijkstra, Poelman and
#: Veneri 2019, "The EU-OECD definition of a functional urban area", OECD Regional Development Working Papers 2019/11.
CORE_SHARE_PCT = 15.0

#: Commuters to the core per thousand residents aged 15 to 64, and registrations from the core per thousand residents,
#: above which a unit is tied to it: Sleszynski 2013, "Delimitacja miejskich obszarow funkcjonalnych stolic
#: wojewodztw", Przeglad Geograficzny 85 (2), 173-197 (criteria F1 and F2, made for capitals of voivodeships).
CORE_COMMUTERS_RATE, CORE_REGISTRATIONS_RATE = 50.0, 3.0

#: Self-containment on both sides from which large areas pass as labour markets of their own [%]: Coombes and Bond 2008,
#: "Travel-to-work areas: the 2007 review", Office for National Statistics.
SELF_CONTAINED_PCT = 200.0 / 3.0


class Tie(StrEnum):
    """Thresholds by which published methods tie a unit to the cores."""

    SHARE_OF_MAIN = "share_of_main"
    SHARE_OF_ALL = "share_of_all"
    COMMUTERS_RATE = "commuters_rate"
    REGISTRATIONS_RATE = "registrations_rate"


@dataclass(frozen=True, slots=True, eq=False)
class TieResult:
    """One threshold against each unit: its value (missing where it could not be assessed, and for cores)."""

    tie: Tie
    value: Bounds
    threshold: float
    is_met: NDArray[np.bool_]
    is_uncertain: NDArray[np.bool_]

    @property
    def is_assessed(self) -> NDArray[np.bool_]:
        """Say where there was a value."""
        return np.isfinite(self.value.known)


@dataclass(frozen=True, slots=True, eq=False)
class Migration:
    """Registrations of each unit: in less out, all of it and with the cores; per thousand residents."""

    balance: Bounds
    balance_rate: Bounds
    core_balance: Bounds
    from_cores_rate: Bounds


@dataclass(frozen=True, slots=True, eq=False)
class School:
    """Trips to school of each unit: out, in, the two largest destinations, and to the cores."""

    leaving: Bounds
    arriving: Bounds
    destinations: Destinations
    to_cores: Bounds


@dataclass(frozen=True, slots=True, eq=False)
class Access:
    """Travel time by road from each of n units to each of c cores.

    Attributes
    ----------
    minutes
        Missing where no road leads there, where unit or core lie too far from any, and from a core to itself (n, c).
    road_m
        Distance from the unit's seat to the nearest road [m], missing where it has no place (n,).
    is_far
        Whether that is too far for a travel time to mean anything (n,).

    """

    minutes: NDArray[np.float64]
    road_m: Values
    is_far: NDArray[np.bool_]

    @property
    def nearest(self) -> Positions:
        """Give the column of the core that is reached first, NONE where none is."""
        if not self.minutes.shape[1]:
            return np.full(len(self.minutes), NONE, dtype=np.intp)
        known = np.where(np.isfinite(self.minutes), self.minutes, np.inf)
        return np.where(np.isfinite(known.min(axis=1)), known.argmin(axis=1), NONE)


@dataclass(frozen=True, slots=True, eq=False)
class LinkStudy:
    """All that is known of the links of units; what is None was not given."""

    units: Units
    flows: Flows
    links: UnitLinks
    cores: CoreLinks
    ties: tuple[TieResult, ...]
    migration: Migration | None = None
    school: School | None = None
    access: Access | None = None

    @property
    def is_core(self) -> NDArray[np.bool_]:
        """Say which units are cores."""
        result = np.zeros(len(self.units), dtype=bool)
        result[self.cores.cores] = True
        return result


def link_study(
    units: Units,
    flows: Flows,
    cores: tuple[str, ...] = (),
    *,
    migration: Flows | None = None,
    school: Flows | None = None,
    access: Access | None = None,
    progress: Progress | None = None,
) -> LinkStudy:
    """Give all links of units.

    Raises
    ------
    DelimitationError
        If a core is none of the units.

    """
    progress = progress or SilentProgress()
    places = units.positions(cores)
    to_cores = core_links(flows, places)
    moves = _migration(units, migration, places) if migration is not None else None
    progress.advance(0.3)
    return LinkStudy(
        units,
        flows,
        unit_links(units, flows, Part(progress, 0.3, 0.9)),
        to_cores,
        _ties(units, to_cores, moves),
        moves,
        _school(units, school, places) if school is not None else None,
        access,
    )


def _migration(units: Units, flows: Flows, cores: Positions) -> Migration:
    population = units.value("population")
    balance = arriving(flows).minus(leaving(flows))
    with_cores = core_links(flows, cores)
    return Migration(
        balance,
        balance.per(population, MIGRATION_PER_RESIDENTS),
        with_cores.from_cores.minus(with_cores.to_cores),
        with_cores.from_cores.per(population, MIGRATION_PER_RESIDENTS),
    )


def _school(units: Units, flows: Flows, cores: Positions) -> School:
    return School(leaving(flows), arriving(flows), destinations_of(units, flows), core_links(flows, cores).to_cores)


def _ties(units: Units, cores: CoreLinks, migration: Migration | None) -> tuple[TieResult, ...]:
    count = len(units)
    if not len(cores.cores):
        return ()
    is_core = np.zeros(count, dtype=bool)
    is_core[cores.cores] = True
    rows = np.arange(count)
    # Where nobody goes to any core, all shares are zero, and the first column is as good as any.
    main = cores.share_pct.at((rows, np.maximum(cores.main, 0)))
    values = {
        Tie.SHARE_OF_MAIN: (main, CORE_SHARE_PCT),
        Tie.SHARE_OF_ALL: (cores.share_of_all_pct, CORE_SHARE_PCT),
        Tie.COMMUTERS_RATE: (cores.to_cores.per(units.value("population_15_64"), 1000.0), CORE_COMMUTERS_RATE),
    }
    if len(cores.cores) == 1:
        del values[Tie.SHARE_OF_ALL]
    if migration is not None:
        values[Tie.REGISTRATIONS_RATE] = (migration.from_cores_rate, CORE_REGISTRATIONS_RATE)
    return tuple(_tie(tie, value.where(~is_core), threshold) for tie, (value, threshold) in values.items())


def _tie(tie: Tie, value: Bounds, threshold: float) -> TieResult:
    """Compare: the share is met from the threshold on, the rates above it, as their sources have it."""
    is_share = tie in (Tie.SHARE_OF_MAIN, Tie.SHARE_OF_ALL)
    known, least, most = (
        part >= threshold if is_share else part > threshold for part in (value.known, value.least, value.most)
    )
    return TieResult(tie, value, threshold, known, least != most)
