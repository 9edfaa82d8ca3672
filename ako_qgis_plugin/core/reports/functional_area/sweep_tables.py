"""Sheets of the annex on thresholds: how large the area is at each, and where each unit flips."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ako_qgis_plugin.core.functional_area.methods.model import Criterion
from ako_qgis_plugin.core.functional_area.variants.variant_words import unit_text
from ako_qgis_plugin.core.functional_area.vocabulary import Role
from ako_qgis_plugin.core.reports.functional_area.annex import AnnexColumn, AnnexTable
from ako_qgis_plugin.core.reports.functional_area.chapter_words import COLUMNS, SHEETS, told
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, SweptVariant
from ako_qgis_plugin.core.reports.sheets import Kind


class SweepTables:
    """Makes the sheets, in one language."""

    def __init__(self, report: AreaReport, language: str) -> None:
        self._report = report
        self._language = language

    def tables(self) -> list[AnnexTable]:
        """Give the sheets in order."""
        return [table for table in (self.sweep(), self.flips()) if table.rows]

    def sweep(self) -> AnnexTable:
        """Give the number of units and their population at each threshold."""
        swept, kinds = self._report.swept, {"threshold": Kind.MEASURE, "units": Kind.COUNT, "population": Kind.COUNT}
        columns = [self._column(key, kinds.get(key, Kind.TEXT)) for key in ("symbol", *kinds)]
        if swept is None:
            return self._table("sweep", columns, [])
        population = self._report.units.value("population")
        rows = [
            (swept.variant.symbol, value, int(inside.sum()), float(population[inside].sum()))
            for value, inside in zip(swept.values, swept.is_inside, strict=True)
        ]
        return self._table("sweep", columns, rows)

    def flips(self) -> AnnexTable:
        """Give what each unit has, on which side of the threshold it is, and where it flips."""
        swept = self._report.swept
        kinds = dict.fromkeys(
            ("value", "low", "high", "threshold", "flips_at", "stable_from", "stable_to"), Kind.MEASURE
        )
        keys = (
            *("symbol", "code", "name", "value", "low", "high", "unit", "threshold", "inside", "flips_at", "exact"),
            *("stable_from", "stable_to"),
        )
        columns = [self._column(key, kinds.get(key, Kind.TEXT)) for key in keys]
        rows = [] if swept is None else [self._flip_row(swept, place) for place in range(len(self._report.units))]
        return self._table("flips", columns, [row for row in rows if row])

    def _flip_row(self, swept: SweptVariant, place: int) -> tuple[object, ...]:
        units, result = self._report.units, swept.result
        at = swept.place_of[place]
        if at < 0:
            return ()
        flip, stable = result.nearest_flip(at), result.stable_range(at)
        criterion = self.criterion(swept, place)
        about = (criterion.value, criterion.low, criterion.high) if criterion else (None, None, None)
        turned = (None, None) if flip is None else (flip.at, self._truth(value=flip.is_exact))
        inside = self._truth(value=bool(result.at_definition[at]))
        return (
            *(swept.variant.symbol, units.codes[place], units.names[place], *about, self.unit(swept)),
            *(result.defined, inside, *turned, *stable),
        )

    def criterion(self, swept: SweptVariant, place: int) -> Criterion | None:
        """Give the criterion of a unit whose threshold is swept, that with the most of several; None for cores."""
        result = swept.variant.results.get(self._report.units.codes[place])
        if result is None or result.role == Role.CORE:
            return None
        equal = [each for each in result.criteria if each.threshold == swept.result.defined]
        # Others may happen to ask for the same number; the criterion that the method sweeps comes first.
        asked = [each for each in equal if each.key == equal[0].key]
        return max(asked, key=lambda each: -1.0 if each.value is None else each.value, default=None)

    def criterion_name(self, swept: SweptVariant) -> str:
        """Name the criterion whose threshold is swept; empty where no unit has one."""
        words = swept.variant.words
        found = (self.criterion(swept, place) for place in range(len(self._report.units)))
        key = next((each.key for each in found if each), "")
        return words.criteria[key].name[self._language] if words and key in words.criteria else key

    def unit(self, swept: SweptVariant) -> str:
        """Give the unit of the parameter that is swept."""
        words = swept.variant.words
        known = words.parameters.get(swept.result.parameter) if words else None
        return unit_text(known.unit, self._language) if known else ""

    def parameter_name(self, swept: SweptVariant) -> str:
        """Name the parameter that is swept."""
        words = swept.variant.words
        known = words.parameters.get(swept.result.parameter) if words else None
        return known.name[self._language] if known else swept.result.parameter

    def _truth(self, *, value: bool) -> str:
        return told("yes" if value else "no", self._language)

    def _column(self, key: str, kind: Kind = Kind.TEXT) -> AnnexColumn:
        return AnnexColumn(key, COLUMNS[key][self._language], kind)

    def _table(self, key: str, columns: Sequence[AnnexColumn], rows: Iterable[Sequence[object]]) -> AnnexTable:
        return AnnexTable.of(key, SHEETS[key][self._language], columns, rows)


def changes(swept: SweptVariant) -> list[bool]:
    """Say which units change somewhere in the range, in the order of the report."""
    return [place >= 0 and bool(swept.result.flips[place]) for place in swept.place_of]
