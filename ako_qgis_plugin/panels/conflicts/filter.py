"""Which findings are shown: what a person asks for, and the rows that answer to it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from ako_qgis_plugin.core.schema import Verdict
from ako_qgis_plugin.panels.conflicts.kinds import CHECK

if TYPE_CHECKING:
    import numpy as np

    from ako_qgis_plugin.panels.conflicts.lookup import Lookup

#: Beside the codes of ``Change``, what the changes can be filtered by.
LOOK_AGAIN, DISPUTED = "look_again", "is_disputed"

#: West, south, east, north in the CRS of the layer.
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Filter:
    """What is asked for; a set of codes that is empty asks for nothing in particular."""

    text: str = ""
    verdicts: frozenset[str] = frozenset()
    certainties: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    changes: frozenset[str] = frozenset()
    municipalities: frozenset[str] = frozenset()
    checks: frozenset[str] = frozenset()
    least_severity: int = 1
    waiting_only: bool = False
    primaries_only: bool = True
    without_broad_areas: bool = True
    #: Only what touches this box, the map's view.
    box: Box | None = None

    def narrowings(self) -> int:
        """Count what narrows the findings beyond the usual."""
        usual = Filter()
        return sum(getattr(self, field.name) != getattr(usual, field.name) for field in fields(self))

    def without_review(self) -> Filter:
        """Give what of it can be asked of findings that are in no register."""
        return replace(self, statuses=frozenset(), changes=frozenset(), waiting_only=False)


def matching(lookup: Lookup, wanted: Filter) -> np.ndarray:
    """Say of every row whether it is asked for."""
    rows = lookup.rows
    mask = lookup.holding(wanted.text)
    codes = {
        "verdict": wanted.verdicts,
        "certainty": wanted.certainties,
        "review_status": wanted.statuses,
        "municipality": wanted.municipalities,
        CHECK: wanted.checks,
    }
    for field, some in codes.items():
        if some:
            mask &= rows.texts[field].mask(some.__contains__)
    if wanted.changes:
        mask &= _changed(lookup, wanted.changes)
    if wanted.least_severity > 1:
        # What could not be assessed has no severity, and is never lost for that.
        mask &= ~(rows.number("severity") < wanted.least_severity)
    if wanted.waiting_only:
        mask &= rows.waiting()
    if wanted.primaries_only:
        mask &= rows.truth("is_primary")
    if wanted.without_broad_areas:
        mask &= ~_broad(lookup)
    return mask & _touching(rows.boxes, wanted.box) if wanted.box else mask


def _changed(lookup: Lookup, changes: frozenset[str]) -> np.ndarray:
    mask = lookup.rows.texts["change"].mask(changes.__contains__)
    for flag in {LOOK_AGAIN, DISPUTED} & changes:
        mask |= lookup.rows.truth(flag)
    return mask


def _broad(lookup: Lookup) -> np.ndarray:
    # As the style of findings has it: a conflict never steps back.
    return lookup.rows.truth("screening") & lookup.rows.texts["verdict"].mask(lambda word: word != Verdict.CONFLICT)


def _touching(boxes: np.ndarray, box: Box) -> np.ndarray:
    west, south, east, north = box
    return (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
