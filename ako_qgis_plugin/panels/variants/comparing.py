"""Two variants beside each other: which units are in both, in one, in none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_of
from ako_qgis_plugin.panels.variants.canvas_item import Painted
from ako_qgis_plugin.panels.variants.looks import BOTH, COMPARED_LOOKS, NEITHER, ONLY_FIRST, ONLY_SECOND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant
    from ako_qgis_plugin.panels.variants.pins import Pin


class Recomputed:
    """Variants computed again of what is pinned, each once for the same data."""

    def __init__(self) -> None:
        self._data: AreaData | None = None
        self._known: dict[str, Variant | str] = {}

    def variant(self, pin: Pin, data: AreaData) -> Variant | str:
        """Give the variant of a pin, or what keeps it from being computed."""
        if data is not self._data:
            self._data, self._known = data, {}
        if pin.definition not in self._known:
            try:
                self._known[pin.definition] = delimit(data, parameters_of(pin.definition))
            except AkoError as error:
                self._known[pin.definition] = str(error)
        return self._known[pin.definition]


def members_of(variant: Variant, data: AreaData) -> tuple[str, ...]:
    """Give the codes of the units inside."""
    return tuple(code for code, is_in in zip(data.units.codes, variant.is_inside, strict=True) if is_in)


def compared(first: Variant, second: Variant) -> list[str]:
    """Say of each unit in which of two variants of the same units it is."""
    keys = {(True, True): BOTH, (True, False): ONLY_FIRST, (False, True): ONLY_SECOND, (False, False): NEITHER}
    pairs = zip(first.is_inside.tolist(), second.is_inside.tolist(), strict=True)
    return [keys[pair] for pair in pairs]


def painted(sides: Sequence[str]) -> list[Painted]:
    """Give how the units of a comparison are drawn."""
    return [Painted(COMPARED_LOOKS[side], None if side == NEITHER else side) for side in sides]
