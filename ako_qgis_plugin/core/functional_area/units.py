"""The units between which flows are counted: municipalities as a rule, with what is known of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.wording import listed, say

#: Numbers of units, missing is NaN.
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Units in the order of their layer; every array of this package follows it.

    Attributes
    ----------
    codes
        Codes, each once: the first six digits of TERYT where codes are TERYT.
    names
        Names, the code where there is none.
    geometry
        Areas in EPSG:2180, shape (n,), None for a unit without one; None where only a table was given.
    values
        What the layer's fields say, by the name that methods know them under (``population``, ``employed``, ``jobs``
        ... and the indicators of the planner's own criteria), shape (n,) each, missing is NaN.

    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    geometry: Geometries | None = None
    values: Mapping[str, Values] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.codes)

    def value(self, name: str) -> Values:
        """Give the values of a field; all missing where nobody gave them."""
        known = self.values.get(name)
        return np.full(len(self), np.nan) if known is None else known

    def positions(self, codes: Iterable[str]) -> NDArray[np.intp]:
        """Give where units stand.

        Raises
        ------
        DelimitationError
            If a code is none of the units'.

        """
        place = {code: index for index, code in enumerate(self.codes)}
        wanted = list(codes)
        unknown = [code for code in wanted if code not in place]
        if unknown:
            raise DelimitationError(
                say(
                    "units: there is none with the code {codes}; the layer of units must hold the cores too, and its"
                    " codes are such as {examples}",
                    codes=listed(unknown),
                    examples=listed(self.codes, 3),
                )
            )
        return np.array([place[code] for code in wanted], dtype=np.intp)
