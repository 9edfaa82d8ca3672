"""The part of the chapter on thresholds: how the area depends on them, and where each municipality flips."""

from __future__ import annotations

from typing import Any

from ako_qgis_plugin.core.functional_area.variants.variant_words import measure_text
from ako_qgis_plugin.core.reports.chart import BARS_AT_MOST, Chart
from ako_qgis_plugin.core.reports.functional_area.chapter_links import UNITS_AT_MOST
from ako_qgis_plugin.core.reports.functional_area.chapter_words import SHEETS
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, SweptVariant
from ako_qgis_plugin.core.reports.functional_area.sentences import Sentences
from ako_qgis_plugin.core.reports.functional_area.sweep_tables import SweepTables, changes

Context = dict[str, Any]


class SweepPart:
    """Writes the part, in one language."""

    def __init__(self, report: AreaReport, language: str) -> None:
        self._report = report
        self._language = language
        self._say = Sentences(language)
        self.tables = SweepTables(report, language)

    def context(self) -> Context:
        """Tell how the area depends on the threshold."""
        swept = self._report.swept
        if swept is None:
            missing = self._say.told("sweep_missing", reason=self._why_missing()) if self._report.variants else ""
            return {
                "sweep_missing": missing,
                "sweep": [],
                "sweep_chart": "",
                "shares_chart": "",
                "flips": [],
                "flips_note": "",
            }
        flips = [record for record in self.tables.flips().records() if record["flips_at"] is not None]
        flips.sort(key=lambda record: float(str(record["flips_at"])))
        shown = flips[:UNITS_AT_MOST]
        unit, name = self.tables.unit(swept), self.tables.parameter_name(swept)
        return {
            "sweep_missing": "",
            "sweep": self._sentences(swept),
            "sweep_chart": self._say.told("chart_sweep", parameter=name, unit=f" [{unit}]" if unit else ""),
            "shares_chart": self._shares_title(swept) if self._shares(swept) else "",
            "flips": [self._flip(record, unit) for record in shown],
            "flips_note": self._say.told("all_shown", sheet=SHEETS["flips"][self._language]),
        }

    def _why_missing(self) -> str:
        report = self._report
        if report.sweep_fault:
            return report.sweep_fault
        return self._say.told("sweep_no_flows" if report.flows is None else "sweep_no_threshold")

    def _flip(self, record: dict[str, Any], unit: str) -> Context:
        texts = {
            key: measure_text(record[key], unit, self._language, 2) if record[key] is not None else "–"
            for key in ("value", "flips_at", "stable_from", "stable_to")
        }
        return {"name": record["name"], "inside": record["inside"], "exact": record["exact"], **texts}

    def _sentences(self, swept: SweptVariant) -> list[str]:
        say, table = self._say, self.tables.sweep().records()
        unit = self.tables.unit(swept)
        first, last = (measure_text(float(str(table[at]["threshold"])), unit, self._language) for at in (0, -1))
        at_ends = [say.number(float(str(table[at]["units"]))) for at in (0, -1)]
        sentence = say.told(
            "sweep",
            variant=say.quoted(swept.variant.symbol, swept.variant.name),
            parameter=self.tables.parameter_name(swept),
            first=first,
            last=last,
            units_first=at_ends[0],
            units_last=at_ends[1],
        )
        changed = changes(swept)
        names = [name for name, is_one in zip(self._report.units.names, changed, strict=True) if is_one]
        if not names:
            return [sentence, say.told("flips_none")]
        return [sentence, say.told("flips", count=say.number(len(names)), names=say.named(names))]

    def sweep_chart(self) -> Chart | None:
        """Give the number of municipalities at each threshold."""
        swept = self._report.swept
        if swept is None:
            return None
        records = self.tables.sweep().records()
        bars = tuple(measure_text(float(str(each["threshold"])), "", self._language) for each in records)
        counts = tuple(float(str(each["units"])) for each in records)
        return Chart(bars, ((self._say.told("series_units"), counts),))

    def _shares(self, swept: SweptVariant) -> list[tuple[float, str]]:
        """Give what units have of the criterion whose threshold is swept, those nearest to it, the most first."""
        found = []
        for place, name in enumerate(self._report.units.names):
            criterion = self.tables.criterion(swept, place)
            if criterion is not None and criterion.value is not None:
                found.append((float(criterion.value), name))
        nearest = sorted(found, key=lambda pair: abs(pair[0] - swept.result.defined))[:BARS_AT_MOST]
        return sorted(nearest, key=lambda pair: -pair[0])

    def _shares_title(self, swept: SweptVariant) -> str:
        unit = self.tables.unit(swept)
        name = self.tables.criterion_name(swept)
        name = f"{name[:1].upper()}{name[1:]}"
        return self._say.told("chart_shares", criterion=name, unit=f" [{unit}]" if unit else "")

    def shares_chart(self) -> Chart | None:
        """Give what the units nearest to the threshold have, on either side of it."""
        swept = self._report.swept
        found = self._shares(swept) if swept else []
        if swept is None or not found:
            return None
        limit = swept.result.defined
        text = measure_text(limit, self.tables.unit(swept), self._language)
        above = tuple(value if value >= limit else 0.0 for value, _ in found)
        below = tuple(value if value < limit else 0.0 for value, _ in found)
        series = (
            (self._say.told("series_at_least", threshold=text), above),
            (self._say.told("series_below", threshold=text), below),
        )
        return Chart(tuple(name for _, name in found), series)
