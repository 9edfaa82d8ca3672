"""A method of two lines, for tests of what all methods share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, MethodWords, ParameterWords
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Criterion, Ground, UnitResult, Variant
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.delimit import MethodEntry
from ako_qgis_plugin.core.functional_area.vocabulary import Method, Role

CODES = ("306101", "301701", "300702")
NAMES = ("Kalisz", "Ostrów Wielkopolski", "Brzeziny")


@dataclass(frozen=True)
class SmallParameters:
    """A core and a threshold."""

    method: ClassVar[Method] = Method.OECD_FUA
    core: tuple[str, ...] = ()
    threshold: float = 15.0
    contiguity: bool = True
    weights: tuple[tuple[str, float], ...] = ()
    largest: float | None = None


def _both(polish: str, english: str) -> dict[str, str]:
    return {"pl": polish, "en": english}


WORDS = MethodWords(
    name=_both("mała metoda", "small method"),
    description=_both("Opis.", "Description."),
    formula=_both("T/R", "T/R"),
    source=_both("brak", "none"),
    parameters={"threshold": ParameterWords(_both("próg", "threshold"), "%", _both("brak", "none"))},
    criteria={
        "share": CriterionWords(_both("udział dojeżdżających", "share of commuters"), "%"),
        "people": CriterionWords(_both("dojeżdżający", "commuters"), "people"),
    },
    grounds={"is_core": _both("wskazano jako rdzeń ({core})", "chosen as the core ({core})")},
)


def small(data: AreaData, parameters: SmallParameters, progress) -> Variant:
    """Take units in that send the share of the threshold to the core."""
    core = data.units.positions(parameters.core)
    shares = 100 * data.flows.flow[:, core].sum(axis=1) / data.flows.employed
    results = []
    for code, share in zip(data.units.codes, shares.tolist(), strict=True):
        if code in parameters.core:
            results.append(UnitResult(Role.CORE, "+".join(parameters.core), (), (Ground("is_core", {"core": code}),)))
            continue
        is_met = share >= parameters.threshold
        criterion = Criterion("share", share, parameters.threshold, is_met)
        role = Role.COMMUTING if is_met else Role.OUTSIDE
        results.append(UnitResult(role, "+".join(parameters.core) if is_met else None, (criterion,)))
    return Variant(parameters, tuple(results))


ENTRY = MethodEntry(SmallParameters, small, WORDS)


def small_data() -> AreaData:
    """Give three units; 20 % of the second and 10 % of the third work in the first."""
    flow = np.array([[90.0, 5.0, 5.0], [20.0, 80.0, 0.0], [5.0, 0.0, 45.0]])
    units = Units(CODES, NAMES, values={"population": np.array([200.0, 150.0, 70.0])})
    return AreaData(units, Flows.of_matrix(flow))
