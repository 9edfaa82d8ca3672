"""Findings in groups: their order, their counts, and the lines that a table shows of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ako_qgis_plugin.panels.conflicts.kinds import ABOUT
from ako_qgis_plugin.panels.conflicts.lookup import GROUPS, Lookup

#: Codes of groups are numbers of texts in this column where the usual one is empty.
_INSTEAD = {"teryt": "municipality", ABOUT: "provision_name"}


@dataclass(frozen=True)
class Group:
    """Findings that share a municipality, a provision, a rule, a verdict or the kind of their check."""

    #: What tells it apart from others of its kind; None where the value is missing.
    key: str | None
    title: str
    rows: np.ndarray
    #: In the whole layer, and those of ``rows`` that wait for a decision.
    total: int
    waiting: int


def grouped(lookup: Lookup, order: np.ndarray, field: str) -> list[Group]:
    """Put ordered rows into groups, which come in the order of their titles."""
    rows = lookup.rows
    column = rows.texts[GROUPS[field]]
    if column.words == [None] and GROUPS[field] in _INSTEAD:
        column = rows.texts[_INSTEAD[GROUPS[field]]]
    count = len(column.words)
    totals = np.bincount(column.codes, minlength=count)
    waiting = rows.waiting()
    codes = column.codes[order]
    places = _places(lookup, field, codes, order, count)
    by_place = np.argsort(places[codes], kind="stable")
    inside = order[by_place]
    starts = np.flatnonzero(np.diff(codes[by_place], prepend=-1))
    return [
        Group(
            column.words[column.codes[part[0]]],
            lookup.text(field, int(part[0])),
            part,
            int(totals[column.codes[part[0]]]),
            int(np.count_nonzero(waiting[part])),
        )
        for part in np.split(inside, starts[1:])
        if len(part)
    ]


def _places(lookup: Lookup, field: str, codes: np.ndarray, order: np.ndarray, count: int) -> np.ndarray:
    """Give the place of each group; those of one title stay apart."""
    keys = np.full(count, np.iinfo(np.int64).max)
    present, first = np.unique(codes, return_index=True)
    keys[present] = lookup.key(field)[order[first]]
    places = np.empty(count, dtype=np.int64)
    places[np.argsort(keys, kind="stable")] = np.arange(count)
    return places


def lines_of(groups: list[Group], open_keys: set[str | None]) -> np.ndarray:
    """Give what a table shows: -1 for the head of the first group, -2 of the second, and rows of the open ones."""
    parts = []
    for number, group in enumerate(groups, start=1):
        parts.append(np.array([-number]))
        if group.key in open_keys:
            parts.append(group.rows)
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
