"""Findings with their words: what is searched, sorted and grouped, computed once for each different text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.PyQt.QtCore import QCollator, QLocale, Qt

from ako_qgis_plugin.panels.conflicts.kinds import ABOUT, CHECK, JUDGEMENT
from ako_qgis_plugin.panels.conflicts.rows import NUMBERS, Rows, gravity
from ako_qgis_plugin.panels.conflicts.words import Wording
from ako_qgis_plugin.panels.folding import folded

#: By what findings can be grouped; municipalities and provisions of one name are told apart by their codes.
GROUPS = {
    "municipality": "teryt",
    "provision_name": ABOUT,
    "rule_id": "rule_id",
    "verdict": JUDGEMENT,
    "category": "category",
    CHECK: CHECK,
}

#: Texts a person sees in table or detail, and so may look for.
SEARCHED = (
    *("municipality", "zone_label", "zone_id", "zone_class", "symbol", "provision_name", "category", "rule_id"),
    *(JUDGEMENT, CHECK, "certainty", "plan_type", "review_status", "review_note", "reviewed_by", "change"),
    "finding_id",
)

_NUMBER_FIELDS = frozenset(NUMBERS)


class Lookup:
    """The findings of a layer in one language."""

    def __init__(self, rows: Rows, wording: Wording) -> None:
        self.rows = rows
        self.wording = wording
        self._shown: dict[str, list[str]] = {}
        self._folded: dict[str, list[str]] = {}
        self._ranks: dict[str, np.ndarray] = {}
        self._usual: np.ndarray | None = None

    def shown(self, field: str) -> list[str]:
        """Give the words of a field's texts, by their numbers."""
        return self._current(self._shown, field, lambda texts: [self.wording.shown(field, text) for text in texts])

    def text(self, field: str, row: int) -> str:
        """Give what stands in a cell."""
        if field == "verdict":
            field = JUDGEMENT
        if field in _NUMBER_FIELDS:
            return self.wording.measure(field, self.rows.number(field)[row])
        return self.shown(field)[self.rows.texts[field].codes[row]]

    def holding(self, words: str) -> np.ndarray:
        """Say of every row whether each of some words stands somewhere in its texts; marks on letters do not count."""
        mask = np.ones(self.rows.count, dtype=bool)
        for word in folded(words).split():
            mask &= self._holding_word(word)
        return mask

    def _holding_word(self, word: str) -> np.ndarray:
        mask = np.zeros(self.rows.count, dtype=bool)
        for field in SEARCHED:
            texts = self._searchable(field)
            hits = np.fromiter((word in text for text in texts), dtype=bool, count=len(texts))
            if hits.any():
                mask |= hits[self.rows.texts[field].codes]
        return mask

    def _searchable(self, field: str) -> Sequence[str]:
        return self._current(self._folded, field, lambda _texts: [folded(text) for text in self.shown(field)])

    def prepare(self) -> Iterator[str]:
        """Make ready what the first search needs, a field at a time, while nobody asks for it."""
        for field in SEARCHED:
            self._searchable(field)
            yield field

    def key(self, field: str) -> np.ndarray:
        """Give the place of every row when sorted by a field: numbers as numbers, texts as a dictionary has them."""
        if field in _NUMBER_FIELDS:
            return self.rows.number(field)
        return self.ranks(field)[self.rows.texts[field].codes]

    def ranks(self, field: str) -> np.ndarray:
        """Give the place of each of a field's texts; what is missing comes last."""
        return self._current(self._ranks, field, lambda texts: self._ranked(field, texts))

    def _ranked(self, field: str, texts: Sequence[str | None]) -> np.ndarray:
        if field == "verdict":
            return np.array(gravity(texts))
        collator = QCollator(QLocale("pl_PL" if self.wording.language == "pl" else "en_GB"))
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # Times are sorted as they are written in the register, not as people read them.
        shown = texts if field == "reviewed_at" else self.shown(field)
        keys = [(not text, collator.sortKey(text or "")) for text in shown]
        ranks = np.empty(len(keys), dtype=np.int64)
        ranks[sorted(range(len(keys)), key=keys.__getitem__)] = np.arange(len(keys))
        return ranks

    def usual_order(self) -> np.ndarray:
        """Give the place of every row in the usual order: the gravest first, then by place."""
        if self._usual is None:
            keys = (
                -np.nan_to_num(self.rows.number("area_m2")),
                self.key("zone_label"),
                self.key("municipality"),
                -np.nan_to_num(self.rows.number("severity")),
                self.key("verdict"),
            )
            self._usual = np.empty(self.rows.count, dtype=np.int64)
            self._usual[np.lexsort(keys)] = np.arange(self.rows.count)
        return self._usual

    def sorted(self, chosen: np.ndarray, field: str | None, *, descending: bool) -> np.ndarray:
        """Give some rows in order; rows that are alike stay in the usual order, what is missing comes last."""
        usual = self.usual_order()[chosen]
        if field is None:
            return chosen[np.argsort(usual)]
        key = self.key(field)[chosen].astype(float)
        if field not in _NUMBER_FIELDS:
            missing = np.array([not text for text in self.shown(field)], dtype=bool)
            key[missing[self.rows.texts[field].codes[chosen]]] = np.nan
        return chosen[np.lexsort((usual, -key if descending else key))]

    def _current(self, known: dict, field: str, made) -> Sequence:
        texts = self.rows.texts[field].words
        if field not in known or len(known[field]) != len(texts):
            known[field] = made(texts)
        return known[field]
