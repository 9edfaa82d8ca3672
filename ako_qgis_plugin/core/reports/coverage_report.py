"""What is known of the regional side, as documents say it: a matrix of categories and municipalities, not a list."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ako_qgis_plugin.core.conformity.coverage import Cell, cells_of_facts
from ako_qgis_plugin.core.numbers import date_text
from ako_qgis_plugin.core.reports.plain_text import alphabetical
from ako_qgis_plugin.core.reports.report_data import Municipality, Report
from ako_qgis_plugin.core.reports.report_words import COVERAGE_COLOURS, told
from ako_qgis_plugin.core.schema import COVERAGE_GAPS, CoverageState
from ako_qgis_plugin.core.words import COVERAGE_SIGNS, COVERAGE_STATES

#: So many municipalities stand beside each other on a page, and on so many of such tables.
COLUMNS_AT_MOST, TABLES_AT_MOST = 22, 3

#: A municipality for which no cell was recorded.
_NOTHING = "·"

_EMPTY = CoverageState.MAPPED_WITHOUT_FINDINGS

#: A line names at most so many categories.
NAMED_AT_MOST = 10

Context = dict[str, Any]


@dataclass(frozen=True)
class CoverageReport:
    """What the last check of each municipality knew of it; empty where none had a coverage table."""

    places: tuple[Municipality, ...]
    cells: dict[tuple[str, str], Cell]
    language: str
    category_name: Callable[[object], str]

    @classmethod
    def of(
        cls, report: Report, place: Municipality | None, language: str, category_name: Callable[[object], str]
    ) -> CoverageReport:
        """Read it from the records of the runs."""
        cells: dict[tuple[str, str], Cell] = {}
        for each in [place] if place else report.municipalities:
            facts = report.run_of(each).of_subject("coverage").items()
            cells |= {(cell.category, cell.teryt): cell for cell in cells_of_facts(facts) if cell.teryt == each.teryt}
        known = {teryt for _, teryt in cells}
        places = tuple(each for each in ([place] if place else report.municipalities) if each.teryt in known)
        return cls(places, cells, language, category_name)

    @property
    def is_one(self) -> bool:
        """Say whether it speaks of one municipality."""
        return len(self.places) == 1

    @property
    def categories(self) -> list[str]:
        """Give the categories in the order of their names."""
        return sorted({category for category, _ in self.cells}, key=lambda code: alphabetical(self.category_name(code)))

    def context(self) -> Context:
        """Give what a template shows."""
        mixed = [code for code in self.categories if len(self._states(code)) > 1]
        return {
            "coverage_known": self._summary(),
            "coverage_states": self._alike(),
            "coverage_states_title": told(f"coverage_alike_{'here' if self.is_one else 'everywhere'}", self.language),
            "coverage_sources": self._sources(),
            "coverage_matrices": self._matrices(mixed),
            "coverage_left_out": self._left_out(mixed),
            "coverage_legend": self._legend(),
        }

    def _states(self, category: str) -> set[CoverageState | None]:
        """Give the states of a category; whether a mapped one has provisions somewhere makes no difference."""
        found = (self.cells.get((category, place.teryt)) for place in self.places)
        states = {None if cell is None else cell.state for cell in found}
        if len(self.places) > 1 and _EMPTY in states:
            states = (states - {_EMPTY}) | {CoverageState.MAPPED}
        return states

    def _summary(self) -> str:
        if not self.cells:
            return told("coverage_not_given", self.language)
        counts = Counter(cell.state for cell in self.cells.values())
        parts = "; ".join(f"{self._word(state)}: {counts[state]}" for state in CoverageState if counts[state])
        return told("coverage_counts", self.language, counts=parts)

    def _word(self, state: CoverageState) -> str:
        return COVERAGE_STATES[state][self.language]

    def _alike(self) -> list[Context]:
        """Give the categories that stand in one state in all municipalities, gaps first."""
        alike: dict[CoverageState, list[str]] = {}
        for code in self.categories:
            states = self._states(code)
            if len(states) == 1 and None not in states:
                alike.setdefault(next(state for state in states if state), []).append(self.category_name(code))
        order = sorted(alike, key=lambda state: (state not in COVERAGE_GAPS, list(CoverageState).index(state)))
        return [
            {"state": self._word(state), "count": str(len(alike[state])), "names": "; ".join(alike[state])}
            for state in order
        ]

    def _sources(self) -> list[Context]:
        """Give from whom and when things are known, with the categories of each."""
        together: dict[tuple[str, str, str], set[str]] = {}
        for cell in self.cells.values():
            if cell.as_of or cell.source or cell.note:
                together.setdefault((cell.source, cell.as_of, cell.note), set()).add(self.category_name(cell.category))
        return [
            {
                "source": source or "–",
                "as_of": date_text(dt.date.fromisoformat(as_of), self.language) if as_of else "–",
                "note": note,
                "names": self._named(known),
            }
            for (source, as_of, note), known in sorted(together.items())
        ]

    def _named(self, known: Iterable[str]) -> str:
        shown = sorted(known, key=alphabetical)
        rest = len(shown) - NAMED_AT_MOST
        others = [told("others", self.language, count=rest)] if rest > 0 else []
        return "; ".join([*shown[:NAMED_AT_MOST], *others])

    def _matrices(self, mixed: Sequence[str]) -> list[Context]:
        if not mixed or len(self.places) > COLUMNS_AT_MOST * TABLES_AT_MOST:
            return []
        return [
            {"places": [each.name for each in places], "rows": [self._row(code, places) for code in mixed]}
            for places in _portions(self.places, COLUMNS_AT_MOST)
        ]

    def _row(self, category: str, places: Iterable[Municipality]) -> Context:
        return {"name": self.category_name(category), "cells": [self._sign(category, each) for each in places]}

    def _sign(self, category: str, place: Municipality) -> Context:
        cell = self.cells.get((category, place.teryt))
        if cell is None:
            return {"sign": _NOTHING, "fill": "FFFFFF"}
        return {"sign": COVERAGE_SIGNS[cell.state][self.language], "fill": COVERAGE_COLOURS[cell.state]}

    def _left_out(self, mixed: Sequence[str]) -> str:
        is_left_out = bool(mixed) and len(self.places) > COLUMNS_AT_MOST * TABLES_AT_MOST
        return told("coverage_in_workbook", self.language, count=len(mixed)) if is_left_out else ""

    def _legend(self) -> str:
        present = {cell.state for cell in self.cells.values()}
        return "; ".join(
            f"{COVERAGE_SIGNS[state][self.language]} – {self._word(state)}"
            for state in CoverageState
            if state in present
        )


def _portions(places: Sequence[Municipality], size: int) -> Iterable[list[Municipality]]:
    """Give the municipalities in portions of about the same size, none larger than allowed."""
    count = -(-len(places) // size)
    iterator = iter(places)
    for number in range(count):
        share = len(places) // count + (number < len(places) % count)
        yield list(islice(iterator, share))
