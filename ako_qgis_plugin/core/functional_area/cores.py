"""Chosen cores: which of them are one, and to which of several each unit belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError, FlowError
from ako_qgis_plugin.core.functional_area.flows import Flows
from ako_qgis_plugin.core.functional_area.variants import AreaData
from ako_qgis_plugin.core.wording import say

#: Two cities are one core where so much of the employed residents of one work in the other [%]: OECD 2012, Redefining
#: Urban; L. Dijkstra, H. Poelman, P. Veneri, The EU-OECD definition of a functional urban area, OECD 2019.
JOINED_FROM_PCT = 15.0

_PERCENT = 100.0


class CoreMode(StrEnum):
    """What several chosen cores are: cities joined by commuting, one core, or each a core of its own."""

    PUBLISHED = "published"
    JOINED = "joined"
    SEPARATE = "separate"


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
    codes = tuple(dict.fromkeys(code.strip() for code in core if code.strip()))
    if not codes:
        raise DelimitationError(say("core: choose at least one unit as the core"))
    if core_mode not in set(CoreMode):
        allowed = ", ".join(CoreMode)
        raise DelimitationError(say("core mode '{mode}': allowed are {allowed}", mode=core_mode, allowed=allowed))
    positions = data.units.positions(codes)
    groups = _groups(data, positions, CoreMode(core_mode))
    ids = tuple("+".join(data.units.codes[index] for index in group) for group in groups)
    is_core = np.zeros(len(data.units), dtype=bool)
    is_core[positions] = True
    return Cores(ids, groups, _nearest_by_commuting(data, groups), is_core)


def _groups(data: AreaData, positions: NDArray[np.intp], mode: CoreMode) -> tuple[NDArray[np.intp], ...]:
    if mode is CoreMode.JOINED or len(positions) == 1:
        return (positions,)
    if mode is CoreMode.SEPARATE:
        return tuple(positions[[place]] for place in range(len(positions)))
    label = _joined(_required(data.flows), positions)
    return tuple(positions[label == each] for each in dict.fromkeys(label.tolist()))


def _joined(flows: Flows, positions: NDArray[np.intp]) -> NDArray[np.intp]:
    """Give the first of the cities that each is one with, directly or by others."""
    employed = flows.employed[positions]
    if not (employed > 0).all():
        raise FlowError(
            say(
                "core: cities are joined by the share of their employed residents who commute to each other, and these"
                " are not known for all; give the field employed, or take the cores as joined or as separate"
            )
        )
    share = flows.flow[np.ix_(positions, positions)] * _PERCENT / employed[:, np.newaxis]
    are_one = (share >= JOINED_FROM_PCT) | (share.T >= JOINED_FROM_PCT)
    label = np.arange(len(positions))
    for _ in positions:
        label = np.array([label[are_one[city]].min(initial=label[city]) for city in range(len(positions))])
    return label


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
