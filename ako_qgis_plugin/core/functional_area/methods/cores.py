"""Chosen cores: which of them are one, and to which of several each unit belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError, FlowError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.cities import (
    JOINED_FROM_PCT,
    Areas,
    Cities,
    CoreMode,
    areas_by_choice,
    areas_by_commuting,
    cities_of,
    core_mode_of,
)
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR
from ako_qgis_plugin.core.wording import say


@dataclass(frozen=True, slots=True, eq=False)
class Cores:
    """Cores of g areas among n units.

    Attributes
    ----------
    ids
        Codes of each core, joined by ``+``.
    positions
        Where the units of each core stand.
    of_unit
        The core that each unit is measured against, shape (n,): its own, else that to which most people commute.
    is_core
        Whether a unit is of a core, shape (n,).

    """

    ids: tuple[str, ...]
    positions: tuple[NDArray[np.intp], ...]
    of_unit: NDArray[np.intp]
    is_core: NDArray[np.bool_]

    def id_of(self, unit: int) -> str:
        """Give the id of the area that a unit belongs to, if to any."""
        return self.ids[int(self.of_unit[unit])]


def cores_of(data: AreaData, core: Sequence[str], core_mode: str) -> Cores:
    """Give the chosen cores, and to which of them each unit belongs.

    Raises
    ------
    DelimitationError
        If no core is chosen, one is none of the units, the mode is unknown, or there are several cores and no flows
        that would tell them apart.
    FlowError
        If cities are to be joined by commuting and employed residents are not known.

    """
    mode, cities = core_mode_of(core_mode), cities_of(data.units, core)
    area_of_city = _areas(data, cities, mode).area_of_city
    area = area_of_city[cities.city]
    groups = tuple(cities.positions[area == number] for number in dict.fromkeys(area.tolist()))
    ids = tuple(AREA_ID_SEPARATOR.join(data.units.codes[index] for index in group) for group in groups)
    is_core = np.zeros(len(data.units), dtype=bool)
    is_core[cities.positions] = True
    return Cores(ids, groups, _nearest_by_commuting(data, groups), is_core)


def _areas(data: AreaData, cities: Cities, mode: CoreMode) -> Areas:
    if mode is not CoreMode.PUBLISHED or len(cities) == 1:
        return areas_by_choice(cities, mode)
    flows = _required(data.flows)
    if not (flows.employed[cities.positions] > 0).all():
        raise FlowError(
            say(
                "core: cities are joined by the share of their employed residents who commute to each other, and these"
                " are not known for all; give the field employed, or take the cores as joined or as separate"
            )
        )
    return areas_by_commuting(cities, flows.flow, flows.employed, JOINED_FROM_PCT)


def _required(flows: Flows | None) -> Flows:
    if flows is None:
        raise DelimitationError(
            say("core: only commuting flows tell several cores apart; give flows, or take the cores as joined")
        )
    return flows


def _nearest_by_commuting(data: AreaData, groups: tuple[NDArray[np.intp], ...]) -> NDArray[np.intp]:
    if len(groups) == 1:
        return np.zeros(len(data.units), dtype=np.intp)
    flow = _required(data.flows).flow
    nearest: NDArray[np.intp] = np.argmax(np.stack([flow[:, group].sum(axis=1) for group in groups], axis=1), axis=1)
    for number, group in enumerate(groups):
        nearest[group] = number
    return nearest
