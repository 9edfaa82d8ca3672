"""Flows between units: a cleaned table of pairs, and the matrix over given units that methods work on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import Column
from ako_qgis_plugin.core.functional_area.units import Values
from ako_qgis_plugin.core.functional_area.vocabulary import HIDDEN_MAX, FlowKind

#: What is filled in once the flows are there.
_NOT_GIVEN: Any = None


@dataclass(frozen=True, slots=True, eq=False)
class FlowTable:
    """Pairs of units as a file or layer held them, cleaned: each pair once, codes of six digits.

    Attributes
    ----------
    origins, destinations
        Codes, shape (k,).
    flow
        People, shape (k,), as far as they are known; NaN where all of the flow is hidden.
    hidden
        How many hidden flows a pair holds, shape (k,): more than one where a unit's parts were joined, and beside a
        known ``flow`` where only some of them are hidden. Where not given, one for each NaN in ``flow``.
    between_parts
        Which flows inside a unit are only those between its parts (its town and its rural part), so that people who
        stay are not all counted, shape (k,). Where not given, none.
    kind
        What moves.
    hidden_max
        The largest number of people that a hidden flow may stand for.
    absent_is_hidden
        Whether pairs that are not in the table may be flows up to ``hidden_max`` (tables of flows of ten and more),
        rather than none.
    names
        Names of units by code, as far as the table holds them.

    """

    origins: Column
    destinations: Column
    flow: Values
    kind: FlowKind = FlowKind.COMMUTING
    hidden_max: float = HIDDEN_MAX
    absent_is_hidden: bool = False
    names: dict[str, str] | None = None
    hidden: NDArray[np.intp] = _NOT_GIVEN
    between_parts: NDArray[np.bool_] = _NOT_GIVEN

    def __post_init__(self) -> None:
        """Fill in what follows from the flows where it was not given."""
        if self.hidden is None:
            object.__setattr__(self, "hidden", np.isnan(self.flow).astype(np.intp))
        if self.between_parts is None:
            object.__setattr__(self, "between_parts", np.zeros(len(self.flow), dtype=bool))

    def __len__(self) -> int:
        return len(self.flow)


@dataclass(frozen=True, slots=True, eq=False)
class Flows:
    """Flows between n given units, as a dense matrix; row i leaves unit i, column j arrives in unit j.

    Attributes
    ----------
    flow
        People, shape (n, n); 0 where there is none or it is hidden. The diagonal are people who stay in their unit.
    hidden_least, hidden_most
        Fewest and most people that hidden flows may add to ``flow``, shape (n, n); both 0 where nothing is hidden.
        On a diagonal that is residents less those who leave, hidden flows are already off with the fewest people that
        they can be; ``hidden_most`` is 0 there, and ``hidden_least`` is negative by as many as may leave besides, but
        for no more than stay.
    to_elsewhere, from_elsewhere
        People to and from codes that are none of the units, shape (n,).
    has_stayers
        Whether the diagonal is known, from the table itself or as employed residents less those who leave. Where not,
        it holds only those who move between parts of a unit, as far as the table tells of them.
    employed, jobs
        Employed residents R and jobs J, shape (n,): from the units' fields where given, else sums of the matrix with
        elsewhere (jobs only where the diagonal is known, residents only if the table itself holds it), else NaN.

    """

    flow: NDArray[np.float64]
    hidden_least: NDArray[np.float64]
    hidden_most: NDArray[np.float64]
    to_elsewhere: Values
    from_elsewhere: Values
    has_stayers: bool
    employed: Values
    jobs: Values
    kind: FlowKind = FlowKind.COMMUTING

    def __len__(self) -> int:
        return len(self.employed)

    @property
    def hides(self) -> bool:
        """Say whether any number is open because flows are hidden: also where only those to elsewhere are."""
        return bool(self.hidden_least.any() or self.hidden_most.any())

    @classmethod
    def of_matrix(
        cls, flow: NDArray[np.float64], *, employed: Values | None = None, jobs: Values | None = None
    ) -> Flows:
        """Give flows of a full matrix with its diagonal: nothing hidden, nobody from elsewhere."""
        nothing, nobody = np.zeros_like(flow), np.zeros(len(flow))
        living = flow.sum(axis=1) if employed is None else employed
        working = flow.sum(axis=0) if jobs is None else jobs
        return cls(flow, nothing, nothing, nobody, nobody, has_stayers=True, employed=living, jobs=working)
