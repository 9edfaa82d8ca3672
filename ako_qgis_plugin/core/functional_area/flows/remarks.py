"""What reading a table of flows found that a person should know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Remark(StrEnum):
    """Kinds of remarks, those that ask for a look first."""

    UNREADABLE_FLOW = "unreadable_flow"
    NEGATIVE_FLOW = "negative_flow"
    MISSING_CODE = "missing_code"
    DUPLICATE_DIFFERENT = "duplicate_different"
    DUPLICATE_SAME = "duplicate_same"
    DUPLICATES_DIFFER_MOSTLY = "duplicates_differ_mostly"
    UNKNOWN_CODE = "unknown_code"
    OTHER_CODE = "other_code"
    TOTAL_DIFFERS = "total_differs"
    PARTS_DIFFER = "parts_differ"
    OTHER_KIND = "other_kind"
    HIDDEN_SIGN = "hidden_sign"
    WHOLE_BESIDE_PARTS = "whole_beside_parts"
    PARTS_JOINED = "parts_joined"
    PART_ALONE = "part_alone"
    DISTRICTS_JOINED = "districts_joined"
    TYPE_CHANGED = "type_changed"
    TOTALS_LEFT_OUT = "totals_left_out"
    NAMES_MATCHED = "names_matched"


#: So many remarks of one kind are listed; a last one counts the rest.
LISTED_AT_MOST = 1_000


@dataclass(frozen=True, slots=True)
class FlowRemark:
    """One remark.

    Attributes
    ----------
    kind
        What was found.
    code, name
        The unit, or origin and destination joined by an arrow; empty where the whole table is meant.
    rows
        How many rows of the file it concerns.
    flow
        How many people it concerns; None where that is not known.
    values
        What fills the places of its text in flow_words.

    """

    kind: Remark
    code: str = ""
    name: str = ""
    rows: int = 0
    flow: float | None = None
    values: Mapping[str, object] = field(default_factory=dict)


def limited(remarks: Iterable[FlowRemark]) -> list[FlowRemark]:
    """Give the first remarks of each kind, and one that sums up the rest of it."""
    by_kind: dict[Remark, list[FlowRemark]] = {}
    for remark in remarks:
        by_kind.setdefault(remark.kind, []).append(remark)
    return [each for kind in Remark for each in _cut(by_kind.get(kind, []))]


def rows_of(remarks: Iterable[FlowRemark], *kinds: Remark) -> int:
    """Count the rows that remarks of some kinds concern."""
    return sum(remark.rows for remark in remarks if remark.kind in kinds)


def _cut(remarks: Sequence[FlowRemark]) -> list[FlowRemark]:
    shown, rest = list(remarks[:LISTED_AT_MOST]), remarks[LISTED_AT_MOST:]
    if not rest:
        return shown
    people = [remark.flow for remark in rest if remark.flow is not None]
    return [
        *shown,
        FlowRemark(
            rest[0].kind,
            rows=sum(remark.rows for remark in rest),
            flow=sum(people) if people else None,
            values={"more": len(rest)},
        ),
    ]
