"""The parts of the chapter on data and links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.links.diagnosis import MORE_STAY_THAN_JOBS
from ako_qgis_plugin.core.functional_area.links.diagnosis_words import SENTENCES
from ako_qgis_plugin.core.reports.chart import BARS_AT_MOST, Chart
from ako_qgis_plugin.core.reports.functional_area.annex import AnnexTable, shown
from ako_qgis_plugin.core.reports.functional_area.chapter_words import KINDS, SHEETS
from ako_qgis_plugin.core.reports.functional_area.links_tables import LinksTables, told_all
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport
from ako_qgis_plugin.core.reports.functional_area.sentences import Sentences
from ako_qgis_plugin.core.reports.sheets import Kind

Context = dict[str, Any]

#: A document shows at most so many municipalities in one table, and so many pairs; the annex holds all.
UNITS_AT_MOST, PAIRS_SHOWN = 60, 20

#: The links of so many municipalities are told in whole sentences: those of the chosen variant as a rule.
DIAGNOSES_AT_MOST = 24

#: Columns of a table of cores.
CORES_AT_MOST = 10

#: Headings of more columns than this stand upright.
CORES_LEVEL = 4

#: Names at the head of a summary.
_LEADING = 3

#: In the table of municipalities of a document; the annex has more.
_SHOWN = (
    *("name", "leaving", "arriving", "balance", "supply_pct", "demand_pct", "first", "first_pct", "second"),
    "core_pct",
)


class LinksPart:
    """Writes the parts on data and links, in one language."""

    def __init__(self, report: AreaReport, language: str) -> None:
        self._report = report
        self._say = Sentences(language)
        self._language = language
        self.tables = LinksTables(report, language)

    def data(self) -> Context:
        """Say what the data are, what they hide and what they lack."""
        table, gaps = self.tables.data(), self.tables.gaps()
        return {
            "facts": [
                {"name": str(name), "text": shown(value, Kind.COUNT, self._language)} for name, value in table.rows
            ],
            "sentences": self._flow_sentences(),
            "gaps": [gaps.texts(record, self._language) for record in gaps.records()[:UNITS_AT_MOST]],
            "gaps_note": self._gaps_note(gaps),
        }

    def _gaps_note(self, gaps: AnnexTable) -> str:
        if not gaps.rows:
            return self._say.told("gaps_none")
        return self._cut_note("gaps_shown", UNITS_AT_MOST, len(gaps.rows), "units_gen", "gaps")

    def _flow_sentences(self) -> list[str]:
        say, flows = self._say, self._report.flows
        if flows is None:
            return [say.told("no_flows")]
        facts = self.tables.facts()
        numbers = {key: float(value) for key, value in facts.items() if isinstance(value, int | float)}
        kind = KINDS[flows.kind][self._language]
        pairs, leaving = say.counted(int(numbers["pairs"]), "pairs_acc"), say.number(numbers["leaving"])
        sentences = [say.told("flows_total", kind=kind, pairs=pairs, leaving=leaving)]
        sentences += [self._stayers(numbers), *self._elsewhere(numbers), *self._hidden(numbers)]
        return [sentence for sentence in sentences if sentence]

    def _stayers(self, numbers: dict[str, float]) -> str:
        if "staying" not in numbers:
            return self._say.told("no_stayers")
        total = numbers["staying"] + numbers["leaving"] + numbers["to_elsewhere"]
        share = self._say.share(100 * numbers["staying"] / total) if total else "0"
        return self._say.told("stayers", staying=self._say.number(numbers["staying"]), share=share)

    def _elsewhere(self, numbers: dict[str, float]) -> list[str]:
        out, into = numbers["to_elsewhere"], numbers["from_elsewhere"]
        if not out and not into:
            return []
        leaving = out + numbers["leaving"]
        places = {"out": self._say.number(out), "into": self._say.number(into)}
        return [self._say.told("elsewhere", share=self._say.share(100 * out / leaving if leaving else 0), **places)]

    def _hidden(self, numbers: dict[str, float]) -> list[str]:
        say = self._say
        if not numbers["hidden"]:
            return [say.told("hidden_none")]
        places = {key: say.number(numbers[f"hidden_{key}"]) for key in ("least", "most")}
        sentences = [say.told("hidden", pairs=say.counted(int(numbers["hidden"]), "pairs_loc"), **places)]
        if not numbers["pairs"]:
            sentences.append(say.told("hidden_all"))
        if self._report.sources.absent_is_hidden:
            sentences.append(say.told("absent_is_hidden"))
        return sentences

    def links(self) -> Context:
        """Describe the links of municipalities."""
        units, pairs = self.tables.units(), self.tables.pairs()
        missing = "" if units.rows else self._say.told("no_flows")
        chosen = self.shown_places()
        texts = [units.texts(record, self._language) for record in units.records()]
        units_note = self._cut_note("links_units_shown", len(chosen), len(texts), "units_gen", "units")
        return {
            "missing": missing,
            "sentences": self._leading() if units.rows else [],
            "units": [{key: texts[place][key] for key in _SHOWN} for place in chosen] if texts else [],
            "units_note": " ".join(filter(None, (self._jobs_note(), units_note))),
            **self._cores(chosen),
            "pairs": [pairs.texts(record, self._language) for record in pairs.records()[:PAIRS_SHOWN]],
            "pairs_note": self._cut_note("pairs_shown", PAIRS_SHOWN, len(pairs.rows), "", "pairs"),
            **self._diagnoses(),
            "migration_note": "" if self._report.net_migration is not None else self._say.told("migration_missing"),
            "flows_chart": self._say.told("chart_flows") if pairs.rows else "",
            "balance_chart": self._balance_title() if units.rows else "",
        }

    def _jobs_note(self) -> str:
        count = int(self.tables.lacks_jobs().sum())
        return self._say.told("jobs_lacking", count=self._say.number(count)) if count else ""

    def _cut_note(self, key: str, count: int, total: int, things: str, sheet: str) -> str:
        """Say where the rest of a table stands."""
        say, title = self._say, SHEETS[sheet][self._language]
        if count >= total:
            return say.told("all_shown", sheet=title) if total else ""
        whole = say.counted(total, things) if things else say.number(total)
        return say.told(key, shown=say.number(count), total=whole, sheet=title)

    def shown_places(self) -> list[int]:
        """Give the municipalities that a document tells of, in the order of their names.

        Where there are too many: those of variants, and then those most tied to the cores, or with the largest flows.
        """
        return self._most_tied(UNITS_AT_MOST)

    def _most_tied(self, at_most: int) -> list[int]:
        report, count = self._report, len(self._report.units)
        if count <= at_most:
            return list(range(count))
        chosen = report.chosen.is_inside if report.chosen else np.zeros(count, dtype=bool)
        share = np.nan_to_num(report.core_share)
        flows = np.zeros(count)
        if report.links is not None:
            flows = np.nan_to_num(report.links.leaving.known) + np.nan_to_num(report.links.arriving.known)
        order = np.lexsort((np.arange(count), -flows, -share, -report.times, ~chosen))
        return sorted(int(place) for place in order[:at_most])

    def _leading(self) -> list[str]:
        report, say = self._report, self._say
        if report.links is None:
            return []
        out, into = report.links.leaving.known, report.links.arriving.known
        sentences = []
        if out.sum() and into.sum():
            sentences.append(say.told("top_leaving", names=self._top(out), others=self._top(into)))
        if report.pairs is not None and len(report.pairs):
            names = report.units.names
            origin, destination = names[report.pairs.origins[0]], names[report.pairs.destinations[0]]
            people = say.counted(int(report.pairs.flow.known[0]), "people")
            sentences.append(say.told("top_pair", origin=origin, destination=destination, people=people))
        gaining = [
            name for name, value in zip(report.units.names, report.links.balance.known, strict=True) if value > 0
        ]
        if out.sum():
            places = {"count": say.number(len(gaining)), "total": say.number(len(report.units))}
            sentences.append(say.told("positive_balance", names=say.bracketed(gaining), **places))
        return sentences

    def _top(self, values: NDArray[np.float64]) -> str:
        order = np.argsort(-values, kind="stable")[:_LEADING]
        names = self._report.units.names
        return ", ".join(f"{names[place]} ({self._say.number(values[place])})" for place in order if values[place] > 0)

    def _cores(self, chosen: Sequence[int]) -> Context:
        """Give the table of shares by core: a column for each, and one for all together."""
        table, say = self.tables.cores(), self._say
        if not table.rows:
            missing = say.told("cores_missing") if self._report.flows is not None and not len(self._report.core) else ""
            return {"cores": {"columns": [], "rows": [], "is_upright": False}, "cores_note": missing}
        by_unit: dict[str, dict[str, str]] = {}
        for record in table.records():
            texts = table.texts(record, self._language)
            by_unit.setdefault(str(record["code"]), {})[str(record["core"])] = texts["share_pct"]
        named = list(dict.fromkeys(str(core) for core in table.column("core")))
        columns = [*(name for name in named if name != told_all(self._language))][:CORES_AT_MOST]
        columns += [name for name in named if name == told_all(self._language)]
        units = self._report.units
        rows = [
            {
                "name": units.names[place],
                "cells": [_cell(by_unit.get(units.codes[place], {}).get(core)) for core in columns],
            }
            for place in chosen
        ]
        return {
            "cores": {"columns": columns, "rows": rows, "is_upright": len(columns) > CORES_LEVEL},
            "cores_note": say.told("all_shown", sheet=SHEETS["cores"][self._language]),
        }

    def _diagnoses(self) -> Context:
        chosen = self._most_tied(DIAGNOSES_AT_MOST)
        table = self.tables.diagnoses()
        by_code = {str(record["code"]): record for record in table.records()}
        codes = [self._report.units.codes[place] for place in chosen]
        # Of many municipalities the same; it is told once, under their table.
        repeated = SENTENCES[MORE_STAY_THAN_JOBS][self._language]
        rows = [
            {"name": str(by_code[code]["name"]), "text": str(by_code[code]["text"]).replace(repeated, "").strip()}
            for code in codes
            if code in by_code
        ]
        note = self._cut_note("diagnoses_shown", len(rows), len(table.rows), "units_gen", "diagnoses")
        return {"diagnoses": rows, "diagnoses_note": note}

    def _balance_title(self) -> str:
        if len(self._report.units) > BARS_AT_MOST:
            return self._say.told("chart_balance_cut", count=BARS_AT_MOST)
        return self._say.told("chart_balance")

    def flows_chart(self) -> Chart | None:
        """Give the strongest flows."""
        records = self.tables.pairs().records()[:PAIRS_SHOWN]
        if not records:
            return None
        bars = tuple(f"{record['origin']} → {record['destination']}" for record in records)
        return Chart(bars, ((self._say.told("series_flow"), tuple(_number(record["flow"]) for record in records)),))

    def balance_chart(self) -> Chart | None:
        """Give the largest balances, the highest gain first and the highest loss last."""
        table = self.tables.units()
        if not table.rows:
            return None
        found = [(_number(record["balance"]), str(record["name"])) for record in table.records()]
        largest = sorted(found, key=lambda pair: -abs(pair[0]))[:BARS_AT_MOST]
        largest.sort(key=lambda pair: -pair[0])
        gains, losses = (tuple(max(sign * value, 0.0) * sign for value, _ in largest) for sign in (1, -1))
        series = ((self._say.told("series_gain"), gains), (self._say.told("series_loss"), losses))
        return Chart(tuple(name for _, name in largest), series)


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _cell(text: str | None) -> Context:
    return {"sign": text or "–", "fill": "FFFFFF"}
