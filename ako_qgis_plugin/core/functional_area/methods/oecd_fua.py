"""The functional urban area of the EU and the OECD: cities, and the units from which people commute to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError, FlowError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.cities import JOINED_FROM_PCT, CoreMode, cities_of, core_mode_of
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant
from ako_qgis_plugin.core.functional_area.methods.oecd_fua_results import notes_on, results_of
from ako_qgis_plugin.core.functional_area.methods.oecd_fua_zone import Rules, uncertain_units, zoned
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours, neighbours_of
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.wording import say

#: Units are of the commuting zone where so much of their employed residents work in the city [%]: L. Dijkstra,
#: H. Poelman, P. Veneri, The EU-OECD definition of a functional urban area, OECD 2019; Eurostat, Methodological manual
#: on territorial typologies, 2018.
COMMUTING_FROM_PCT = 15.0


@dataclass(frozen=True, slots=True)
class OecdFuaParameters:
    """What a functional urban area is computed by.

    Attributes
    ----------
    core
        Codes of the cities; those of the units of one city are joined by ``+``.
    core_mode
        ``published``: cities are joined by commuting; ``joined``: all are one; ``separate``: each has its own area.
    threshold
        Share of employed residents who work in the city from which on a unit is of its commuting zone [%].
    joining_threshold
        Share of a city's employed residents who work in another from which on the two are one [%].
    contiguity
        Whether enclaves are taken in and exclaves are left out.

    """

    method: ClassVar[Method] = Method.OECD_FUA

    core: tuple[str, ...]
    core_mode: str = CoreMode.PUBLISHED.value
    threshold: float = COMMUTING_FROM_PCT
    joining_threshold: float = JOINED_FROM_PCT
    contiguity: bool = True


def oecd_fua(data: AreaData, parameters: OecdFuaParameters, progress: Progress) -> Variant:
    """Delimit functional urban areas around cities.

    The order is the published one: cities that commuting joins are one; a unit with at least the threshold of its
    employed residents working in a city is of its zone, that with the highest share if there are several; units that
    one area wholly surrounds are taken in; units that do not hang together with a city of their area are left out. What
    is surrounded only after that is taken in too, so that no enclave is left.

    Without contiguity a higher threshold never adds a unit, nor moves one to another area. With it, it may: a unit of
    another city's zone that was left out as its exclave, and now commutes too little, is an enclave from the beginning,
    and may connect with the city what lies beyond it.

    Raises
    ------
    DelimitationError
        If no core is chosen or one is none of the units, a threshold is no share, or contiguity is asked for and units
        have no geometry.
    FlowError
        If there are no flows, or nobody's employed residents are known.
    Cancelled
        If the caller asked to stop.

    """
    flows = _checked(data, parameters)
    cities = cities_of(data.units, parameters.core)
    rules = _rules(data, parameters, Part(progress, 0.0, 0.8))
    zones = zoned(cities, flows.flow, flows.employed, rules)
    uncertain = uncertain_units(zones, cities, flows, rules)
    progress.advance(1.0)
    results = results_of(zones, cities, flows, rules, uncertain)
    return Variant(parameters, results, notes_on(zones, cities, data.units, rules, uncertain))


def oecd_fua_members(data: AreaData, parameters: OecdFuaParameters) -> NDArray[np.bool_]:
    """Say which units are in an area, shape (n,), without saying why: what many thresholds in turn are tried by."""
    flows = _checked(data, parameters)
    rules = _rules(data, parameters, SilentProgress())
    zones = zoned(cities_of(data.units, parameters.core), flows.flow, flows.employed, rules)
    return zones.area >= 0


def _rules(data: AreaData, parameters: OecdFuaParameters, progress: Progress) -> Rules:
    neighbours = _neighbours(data, parameters, progress)
    mode = core_mode_of(parameters.core_mode)
    return Rules(mode, parameters.threshold, parameters.joining_threshold, neighbours)


def _checked(data: AreaData, parameters: OecdFuaParameters) -> Flows:
    for threshold in (parameters.threshold, parameters.joining_threshold):
        if not 0 < threshold <= 100:
            raise DelimitationError(
                say("threshold: a share above 0 and up to 100 % is needed, got {value}", value=threshold)
            )
    if data.flows is None:
        raise FlowError(say("a functional urban area is drawn by commuting: give flows between the units"))
    if not (data.flows.employed > 0).any():
        raise FlowError(
            say(
                "the share of those who commute is of the employed residents, and these are known of no unit: the table"
                " of flows holds only those who leave, or hides everybody; give the field of employed residents of the"
                " units"
            )
        )
    if len(data.flows) != len(data.units):
        raise FlowError(
            say(
                "the flows are between {flows} units, the layer holds {units}",
                flows=len(data.flows),
                units=len(data.units),
            )
        )
    return data.flows


def _neighbours(data: AreaData, parameters: OecdFuaParameters, progress: Progress) -> Neighbours | None:
    if not parameters.contiguity:
        return None
    return neighbours_of(data.units, progress=progress) if data.neighbours is None else data.neighbours
