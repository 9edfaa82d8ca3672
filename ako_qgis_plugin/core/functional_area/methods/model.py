"""A functional area by one method: what each unit is in it, and why, criterion by criterion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Method, Role

#: Keys of criteria that hold this are details of others: they stand in tables, and not in the sentences on a unit.
DETAIL = ":"


@dataclass(frozen=True, slots=True, eq=False)
class AreaData:
    """All that methods may draw on; what is None was not given."""

    units: Units
    flows: Flows | None = None
    neighbours: Neighbours | None = None
    migration: Flows | None = None


class Parameters(Protocol):
    """Parameters of one method: a frozen dataclass of numbers, texts, booleans and tuples of them."""

    method: ClassVar[Method]


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason in code: ``key`` names a text of the method's words, ``values`` fill its places."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion of one unit.

    Attributes
    ----------
    key
        Which one, a key of the method's words.
    value, threshold
        What the unit has, and what was asked for, in the unit of the criterion; None where unknown.
    is_met
        None where it could not be assessed.
    low, high
        Between what the value lies because flows are hidden; None where it is exact. They hold the value itself, in
        which hidden flows may be nobody.
    area_id
        Against which area it was measured, where a unit is measured against several; None where there is no choice.

    """

    key: str
    value: float | None
    threshold: float | None
    is_met: bool | None
    low: float | None = None
    high: float | None = None
    area_id: str | None = None

    def __post_init__(self) -> None:
        """Widen the bounds by the value."""
        if self.value is not None and self.low is not None and self.high is not None:
            object.__setattr__(self, "low", min(self.low, self.value))
            object.__setattr__(self, "high", max(self.high, self.value))


@dataclass(frozen=True, slots=True)
class UnitResult:
    """What a unit is in a variant, and why.

    ``area_id`` joins units of one functional area: the codes of its core, joined by ``+``; None outside.
    ``is_uncertain`` says that hidden flows could turn the result.
    """

    role: Role
    area_id: str | None = None
    criteria: tuple[Criterion, ...] = ()
    grounds: tuple[Ground, ...] = ()
    is_uncertain: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Variant:
    """A functional area: one result for each unit, in the order of the units; notes tell of the whole."""

    parameters: Parameters
    results: tuple[UnitResult, ...]
    notes: tuple[Ground, ...] = ()

    @property
    def is_inside(self) -> NDArray[np.bool_]:
        """Say of each unit whether it belongs to an area, shape (n,)."""
        return np.array([result.role in INSIDE for result in self.results], dtype=bool)
