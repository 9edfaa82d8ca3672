"""From what each unit is by itself to an area: cores, members that hang together with them, enclaves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.contiguity import NONE, Labels, exclaves, surrounding
from ako_qgis_plugin.core.functional_area.methods.cores import Cores
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Ground
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours, neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.vocabulary import Role
from ako_qgis_plugin.core.progress import Progress

Mask = NDArray[np.bool_]


class Placing(StrEnum):
    """What became of a unit because of where it lies; keys of grounds."""

    AS_DECIDED = "as_decided"
    NOT_CONNECTED = "not_connected"
    CONNECTION_UNKNOWN = "connection_unknown"
    ENCLAVE = "enclave"


@dataclass(frozen=True, slots=True, eq=False)
class Decisions:
    """What each unit is by itself, shape (n,) each.

    ``is_in`` holds where ``is_known``; ``in_least`` and ``in_most`` say whether it is in where the hidden flows are
    such as to speak against it, and for it.
    """

    is_in: Mask
    is_known: Mask
    in_least: Mask
    in_most: Mask


@dataclass(frozen=True, slots=True, eq=False)
class Assembled:
    """Areas of units (number of the core, ``NONE`` outside), their roles, why they are not what was decided.

    ``is_uncertain`` says which of them hidden flows could turn.
    """

    area: Labels
    roles: tuple[Role, ...]
    placings: tuple[Placing, ...]
    is_uncertain: Mask

    def enclaves_left_out(self, neighbours: Neighbours | None) -> NDArray[np.intp]:
        """Give the units that are outside and that an area wholly surrounds."""
        if neighbours is None:
            return np.empty(0, dtype=np.intp)
        is_out = np.array([role is Role.OUTSIDE for role in self.roles], dtype=bool)
        return np.flatnonzero(is_out & (surrounding(self.area, neighbours) != NONE))


def required_neighbours(data: AreaData, progress: Progress) -> Neighbours:
    """Give which units touch, found where nobody has yet; raises DelimitationError where there is no geometry."""
    return neighbours_of(data.units, progress=progress) if data.neighbours is None else data.neighbours


def assembled(
    decisions: Decisions, cores: Cores, neighbours: Neighbours | None, *, contiguity: bool, enclaves: bool
) -> Assembled:
    """Put cores and members together.

    For contiguity a member must hang together with its core through members of the same core; where that rests on
    units that were not assessed, it is not assessed either. Enclaves, where asked for, belong to the area that
    surrounds them wholly. Either needs neighbours.
    """
    to_connect, to_fill = neighbours if contiguity else None, neighbours if enclaves else None
    is_known = decisions.is_known | cores.is_core
    wanted = (is_known & decisions.is_in) | cores.is_core
    connected = _connected(wanted, cores, to_connect)
    possibly = _connected(wanted | ~is_known, cores, to_connect) & wanted
    area = _with_enclaves(connected, cores, to_fill)
    is_in = area != NONE
    placings = np.full(len(wanted), Placing.AS_DECIDED, dtype=object)
    placings[wanted & ~connected] = Placing.NOT_CONNECTED
    placings[possibly & ~connected] = Placing.CONNECTION_UNKNOWN
    placings[is_in & ~connected] = Placing.ENCLAVE
    is_known = (is_known & (placings != Placing.CONNECTION_UNKNOWN)) | is_in
    # What is not assessed may be in when hidden flows are such as to speak for others.
    least, most = (
        _with_enclaves(_connected(each | cores.is_core, cores, to_connect), cores, to_fill)
        for each in (decisions.in_least & is_known, decisions.in_most | ~is_known)
    )
    roles = tuple(
        Role.CORE if core else Role.NOT_ASSESSED if not known else Role.COMMUTING if inside else Role.OUTSIDE
        for core, known, inside in zip(cores.is_core.tolist(), is_known.tolist(), is_in.tolist(), strict=True)
    )
    # A flow that is hidden is one person at least, so that the known flows may lie below both bounds.
    could_turn = ((least != area) | (most != area)) & is_known & ~cores.is_core
    return Assembled(area, roles, tuple(map(Placing, placings)), could_turn)


def _connected(inside: Mask, cores: Cores, neighbours: Neighbours | None) -> Mask:
    if neighbours is None:
        return inside
    return inside & ~exclaves(_labels(inside, cores), cores.is_core, neighbours)


def _labels(inside: Mask, cores: Cores) -> Labels:
    return np.where(inside, cores.of_unit, NONE)


def _with_enclaves(inside: Mask, cores: Cores, neighbours: Neighbours | None) -> Labels:
    """Give the area of each unit, of enclaves the one around them; without neighbours there are none."""
    area = _labels(inside, cores)
    return area if neighbours is None else np.where(inside, area, surrounding(area, neighbours))


def enclave_notes(units: Units, area: Assembled, neighbours: Neighbours | None) -> tuple[Ground, ...]:
    """Name the units outside that an area wholly surrounds."""
    left_out = area.enclaves_left_out(neighbours)
    return (Ground("enclaves", {"units": tuple(units.codes[index] for index in left_out)}),) if len(left_out) else ()
