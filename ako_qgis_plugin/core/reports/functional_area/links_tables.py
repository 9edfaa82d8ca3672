"""Sheets of the annex on data and links: what was given, what lacks, municipalities, cores, flows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.links.bounds import Bounds
from ako_qgis_plugin.core.functional_area.links.diagnosis import WHOLE_PCT, diagnoses
from ako_qgis_plugin.core.reports.functional_area.annex import AnnexColumn, AnnexTable
from ako_qgis_plugin.core.reports.functional_area.chapter_words import COLUMNS, KINDS, SHEETS, told
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport
from ako_qgis_plugin.core.reports.sheets import Kind

#: More pairs than this are in no sheet: the strongest are.
PAIRS_AT_MOST = 100_000

#: What documents say of a municipality's data.
_CHECKED = ("population", "employed", "jobs")


class LinksTables:
    """Makes the sheets, in one language."""

    def __init__(self, report: AreaReport, language: str) -> None:
        self._report = report
        self._language = language

    def tables(self) -> list[AnnexTable]:
        """Give the sheets in order."""
        made = [self.data(), self.gaps(), self.units(), self.cores(), self.pairs(), self.diagnoses()]
        return [table for table in made if table.rows]

    def data(self) -> AnnexTable:
        """Say what was given."""
        columns = [self._column("item"), self._column("value", Kind.COUNT)]
        rows = [(told(f"fact_{key}", self._language), value) for key, value in self.facts().items()]
        return self._table("data", columns, rows)

    def facts(self) -> dict[str, object]:
        """Give what is known of the data, by key of its words."""
        report, sources, language = self._report, self._report.sources, self._language
        nothing = told("not_given", language)
        names = [report.units.names[place] for place in report.core]
        facts: dict[str, object] = {
            "units": int(report.is_known.sum()),
            "units_source": sources.units_layer or nothing,
            "cores": ", ".join(names) or nothing,
            "flows": (sources.flows_layer if report.flows is not None else "") or nothing,
            "source": sources.flows_source or nothing,
            "migration": (sources.migration_layer if report.data.migration is not None else "") or nothing,
            "variants": len(report.variants),
        }
        return facts | self._flow_facts()

    def _flow_facts(self) -> dict[str, object]:
        flows = self._report.flows
        if flows is None:
            return {}
        is_pair = ~np.eye(len(flows), dtype=bool)
        is_hidden = is_pair & (flows.hidden_most > 0)
        facts: dict[str, object] = {
            "kind": KINDS[flows.kind][self._language],
            "pairs": int((is_pair & (flows.flow > 0)).sum()),
            "leaving": float(flows.flow[is_pair].sum()),
        }
        if flows.has_stayers:
            facts["staying"] = float(np.diagonal(flows.flow).sum())
        return facts | {
            "to_elsewhere": float(flows.to_elsewhere.sum()),
            "from_elsewhere": float(flows.from_elsewhere.sum()),
            "hidden": int(is_hidden.sum()),
            "hidden_least": float(flows.hidden_least[is_hidden].sum()),
            "hidden_most": float(flows.hidden_most[is_hidden].sum()),
        }

    def gaps(self) -> AnnexTable:
        """Name the municipalities whose population, employed residents or jobs are not known."""
        report, units = self._report, self._report.units
        known = {name: units.value(name) for name in _CHECKED}
        if report.flows is not None:
            known |= {"employed": report.flows.employed, "jobs": report.flows.jobs}
        rows = []
        for place, (code, name) in enumerate(zip(units.codes, units.names, strict=True)):
            lacking = [key for key, values in known.items() if not values[place] > 0]
            if lacking and report.is_known[place]:
                told_of = ", ".join(COLUMNS[key][self._language].lower() for key in lacking)
                rows.append((code, name, told_of))
        return self._table("gaps", [self._column(key) for key in ("code", "name", "lacks")], rows)

    def units(self) -> AnnexTable:
        """Give the links of each municipality."""
        report, links = self._report, self._report.links
        if links is None or report.flows is None:
            return self._table("units", [], [])
        names = np.array(["", *report.units.names], dtype=object)
        hidden = (report.flows.hidden_most > 0).sum(axis=1) - (np.diagonal(report.flows.hidden_most) > 0)
        columns = {
            "code": report.units.codes,
            "name": report.units.names,
            "population": report.units.value("population"),
            "employed": report.flows.employed,
            "jobs": report.flows.jobs,
            "leaving": links.leaving.known,
            "arriving": links.arriving.known,
            "staying": links.staying.known,
            "balance": links.balance.known,
            "balance_rate": links.balance_rate.known,
            "leaving_pct": links.leaving_pct.known,
            "supply_pct": links.supply_pct.known,
            "demand_pct": np.where(self.lacks_jobs(), np.nan, links.demand_pct.known),
            "first": names[links.destinations.first + 1],
            "first_flow": links.destinations.first_flow,
            "first_pct": links.first_pct.known,
            "second": names[links.destinations.second + 1],
            "second_flow": links.destinations.second_flow,
            "second_pct": links.second_pct.known,
            "dominated_by": names[links.dominated_by + 1],
            "core_pct": report.core_share,
            "hidden_out": hidden,
        }
        if report.net_migration is not None:
            columns["net_migration"] = report.net_migration
        kinds = {name: Kind.PERCENT for name in columns if name.endswith("_pct") or name == "balance_rate"}
        texts = ("code", "name", "first", "second", "dominated_by")
        made = [self._column(name, kinds.get(name, Kind.TEXT if name in texts else Kind.COUNT)) for name in columns]
        return self._table("units", made, zip(*columns.values(), strict=True))

    def lacks_jobs(self) -> NDArray[np.bool_]:
        """Say which municipalities are said to have fewer jobs than residents work in them: no share can be told."""
        links = self._report.links
        if links is None:
            return np.zeros(len(self._report.units), dtype=bool)
        return links.demand_pct.known > WHOLE_PCT

    def cores(self) -> AnnexTable:
        """Give how far each municipality is tied to each core, and to all together."""
        kinds = {"to_core": Kind.COUNT, **dict.fromkeys(("share_pct", "share_least", "share_most"), Kind.PERCENT)}
        keys = ("code", "name", "core", *kinds)
        columns = [self._column(key, kinds.get(key, Kind.TEXT)) for key in keys]
        return self._table("cores", columns, self._core_rows())

    def _core_rows(self) -> Iterator[tuple[object, ...]]:
        report, links = self._report, self._report.core_links
        if links is None:
            return
        units = report.units
        named = [units.names[place] for place in links.cores]
        parts = [(name, _column(links.to_core, n), _column(links.share_pct, n)) for n, name in enumerate(named)]
        if len(named) > 1:
            parts.append((told_all(self._language), links.to_cores, links.share_of_all_pct))
        for place, (code, name) in enumerate(zip(units.codes, units.names, strict=True)):
            for core, people, share in parts:
                if np.isfinite(people.known[place]):
                    shares = (share.known[place], share.least[place], share.most[place])
                    yield code, name, core, people.known[place], *shares

    def pairs(self) -> AnnexTable:
        """Give the flows between municipalities, the strongest first."""
        report, pairs = self._report, self._report.pairs
        kinds = {"flow": Kind.COUNT, "back": Kind.COUNT, "share_pct": Kind.PERCENT, "smart": Kind.SMALL_INDEX}
        keys = ("origin_code", "origin", "destination_code", "destination", *kinds)
        columns = [self._column(key, kinds.get(key, Kind.TEXT)) for key in keys]
        if pairs is None:
            return self._table("pairs", columns, [])
        codes, names = (np.array(each, dtype=object) for each in (report.units.codes, report.units.names))
        rows = zip(
            codes[pairs.origins][:PAIRS_AT_MOST],
            names[pairs.origins],
            codes[pairs.destinations],
            names[pairs.destinations],
            pairs.flow.known,
            pairs.back.known,
            pairs.residents_pct.known,
            pairs.smart.known,
            strict=False,
        )
        return self._table("pairs", columns, rows)

    def diagnoses(self) -> AnnexTable:
        """Describe the links of each municipality in words."""
        report, columns = self._report, [self._column(key) for key in ("code", "name", "text")]
        if report.study is None:
            return self._table("diagnoses", columns, [])
        texts = diagnoses(report.study, self._language)
        return self._table("diagnoses", columns, zip(report.units.codes, report.units.names, texts, strict=True))

    def _column(self, key: str, kind: Kind = Kind.TEXT) -> AnnexColumn:
        return AnnexColumn(key, COLUMNS[key][self._language], kind)

    def _table(self, key: str, columns: Sequence[AnnexColumn], rows: Iterable[Sequence[object]]) -> AnnexTable:
        return AnnexTable.of(key, SHEETS[key][self._language], columns, rows)


def told_all(language: str) -> str:
    """Name all cores together."""
    return COLUMNS["all_cores"][language]


def _column(bounds: Bounds, number: int) -> Bounds:
    return Bounds(bounds.known[:, number], bounds.least[:, number], bounds.most[:, number])
