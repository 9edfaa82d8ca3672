"""Sheets of the annex on variants: definitions, memberships, agreement, criteria and reasons."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from ako_qgis_plugin.core.functional_area.methods.criteria import DelimitationCriterion
from ako_qgis_plugin.core.functional_area.methods.criteria_words import criterion_summary
from ako_qgis_plugin.core.functional_area.variants.comparison_agreement import agreement
from ako_qgis_plugin.core.functional_area.variants.delimit import METHODS
from ako_qgis_plugin.core.functional_area.variants.variant_words import (
    IS_MET,
    ROLES,
    criterion_name,
    measure_text,
    unit_text,
)
from ako_qgis_plugin.core.functional_area.vocabulary import AREA_ID_SEPARATOR, Method, Role
from ako_qgis_plugin.core.reports.functional_area.annex import AnnexColumn, AnnexTable
from ako_qgis_plugin.core.reports.functional_area.chapter_words import CODES, COLUMNS, SHEETS, told
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, ReportedVariant, names_of
from ako_qgis_plugin.core.reports.sheets import Coloured, Kind

#: Signs of roles in the table of memberships, by the key of their words; outside there is none.
_SIGNS = {Role.CORE: "sign_core", Role.COMMUTING: "sign_zone", Role.NOT_ASSESSED: "sign_unknown"}

#: Parameter that holds the coordinates of an area, which nobody reads in a document.
DRAWN = "drawn"

#: Follows the sign where the result is uncertain.
UNCERTAIN = "*"

#: Measures of a variant in the order of the table, with what they are.
_MEASURES = {
    "units": Kind.COUNT,
    "core_units": Kind.COUNT,
    "zone_units": Kind.COUNT,
    "population": Kind.COUNT,
    "jobs": Kind.COUNT,
    "area_km2": Kind.SQUARE_KILOMETRES,
    "inside_pct": Kind.PERCENT,
    "self_containment_pct": Kind.PERCENT,
    "parts": Kind.COUNT,
    "enclaves": Kind.COUNT,
    "compactness": Kind.INDEX,
    "uncertain_units": Kind.COUNT,
    "not_assessed_units": Kind.COUNT,
}

#: Fields of measures whose columns have other keys.
_FIELDS = {"inside_pct": "kept_flow_pct", "compactness": "polsby_popper"}


class VariantTables:
    """Makes the sheets, in one language."""

    def __init__(self, report: AreaReport, language: str) -> None:
        self._report = report
        self._language = language

    def tables(self) -> list[AnnexTable]:
        """Give the sheets in order."""
        made = [
            *(self.variants(), self.parameters(), self.membership(), self.agreement()),
            *(self.criteria(), self.reasons()),
        ]
        return [table for table in made if table.rows]

    def variants(self) -> AnnexTable:
        """Give the measures of each variant."""
        texts = [self._column(key) for key in ("symbol", "variant", "method", "chosen")]
        columns = [*texts, *(self._column(key, kind) for key, kind in _MEASURES.items())]
        rows = [
            (each.symbol, each.name, self.method_name(each), self._chosen_mark(each), *self._measured(found))
            for each, found in zip(self._report.variants, self._report.measures, strict=True)
        ]
        return self._table("variants", columns, rows)

    @staticmethod
    def _measured(found: Mapping[str, object]) -> list[object]:
        zone = int(str(found["units"])) - int(str(found["core_units"]))
        return [zone if key == "zone_units" else found[_FIELDS.get(key, key)] for key in _MEASURES]

    def _chosen_mark(self, variant: ReportedVariant) -> str:
        return told("chosen_mark", self._language) if variant is self._report.chosen else ""

    def method_name(self, variant: ReportedVariant) -> str:
        """Name the method of a variant; its code where this version does not know it."""
        known = variant.words or (
            METHODS[Method(code)].words if (code := variant.membership.method) in METHODS else None
        )
        return known.name[self._language] if known else variant.membership.method or told("unknown", self._language)

    def parameters(self) -> AnnexTable:
        """Give every parameter of every variant with its source."""
        keys = ("symbol", "variant", "parameter", "value", "source")
        return self._table("parameters", [self._column(key) for key in keys], self._parameter_rows())

    def _parameter_rows(self) -> Iterator[Sequence[object]]:
        for variant in self._report.variants:
            for name, value, source in self.parameters_of(variant):
                yield variant.symbol, variant.name, name, value, source

    def parameters_of(self, variant: ReportedVariant) -> list[tuple[str, str, str]]:
        """Give name, value and source of the default of each parameter of a variant."""
        if variant.parameters is None or variant.words is None:
            return []
        found = []
        for field in dataclasses.fields(variant.parameters):  # type: ignore[arg-type]
            words = variant.words.parameters.get(field.name)
            name = words.name[self._language] if words else field.name
            value = self._value(getattr(variant.parameters, field.name), words.unit if words else "")
            if field.name == DRAWN and getattr(variant.parameters, field.name):
                value = told("drawn", self._language)
            found.append((name, value, words.source[self._language] if words else ""))
        return found

    def _value(self, value: object, unit: str) -> str:
        language = self._language
        if value is None or value == "" or (isinstance(value, Sequence | Mapping) and not value):
            return told("empty", language)
        if isinstance(value, bool):
            return told("yes" if value else "no", language)
        if isinstance(value, int | float):
            return measure_text(float(value), unit, language, _places(float(value)))
        if isinstance(value, DelimitationCriterion):
            return criterion_summary(value, language) if value.is_in_use else ""
        if isinstance(value, Iterable) and not isinstance(value, str):
            return "; ".join(filter(None, (self._value(each, unit) for each in value)))
        return self._text(str(value))

    def _text(self, value: str) -> str:
        """Give a code in words: a unit, units joined to one city, a choice; any other text as it is."""
        if value in CODES:
            return CODES[value][self._language]
        names = names_of(self._report)
        return " + ".join(names.get(code, code) for code in value.split(AREA_ID_SEPARATOR))

    def membership(self) -> AnnexTable:
        """Give in which variants each municipality belongs to the area, and how often."""
        variants, report = self._report.variants, self._report
        head = [self._column("code"), self._column("name")]
        ways = [AnnexColumn(each.symbol, f"{each.symbol} {each.name}") for each in variants]
        tail = [self._column("times", Kind.COUNT), self._column("frequency_pct", Kind.PERCENT)]
        tail.append(self._column("uncertain", Kind.COUNT))
        uncertain = sum((each.is_uncertain.astype(int) for each in variants), start=np.zeros(len(report.units), int))
        rows = [
            (
                report.units.codes[place],
                report.units.names[place],
                *(self._role(each, place) for each in variants),
                report.times[place],
                100.0 * report.times[place] / len(variants),
                uncertain[place],
            )
            for place in (range(len(report.units)) if variants else ())
        ]
        return self._table("membership", [*head, *ways, *tail], rows)

    def _role(self, variant: ReportedVariant, place: int) -> Coloured | None:
        role = variant.roles[place]
        if role is None:
            return None
        mark = f" {UNCERTAIN}" if variant.is_uncertain[place] else ""
        return Coloured(ROLES[role][self._language] + mark, role)

    def sign(self, variant: ReportedVariant, place: int) -> str:
        """Give the sign of a unit's role in a variant."""
        role = variant.roles[place]
        sign = told(_SIGNS[role], self._language) if role in _SIGNS else ""
        return sign + (UNCERTAIN if variant.is_uncertain[place] else "")

    def agreement(self) -> AnnexTable:
        """Give how far each two variants agree."""
        kinds = {"jaccard": Kind.INDEX, "rand": Kind.INDEX}
        columns = [self._column(key, kinds.get(key, Kind.TEXT)) for key in ("symbol", "other_symbol", *kinds)]
        placed = self._report.comparison.variants if self._report.comparison else ()
        rows = []
        for (one, first), (other, second) in combinations(zip(self._report.variants, placed, strict=True), 2):
            jaccard, rand, _ = agreement(first, second)
            rows.append((one.symbol, other.symbol, jaccard, rand))
        return self._table("agreement", columns, rows)

    def criteria(self) -> AnnexTable:
        """Give every criterion of every unit in every variant that could be computed again."""
        kinds = dict.fromkeys(("value", "threshold", "low", "high"), Kind.MEASURE)
        keys = ("symbol", "code", "name", "criterion", "value", "threshold", "unit", "is_met", "low", "high")
        columns = [self._column(key, kinds.get(key, Kind.TEXT)) for key in keys]
        return self._table("criteria", columns, self._criterion_rows())

    def _criterion_rows(self) -> Iterator[Sequence[object]]:
        language, units, names = self._language, self._report.units, names_of(self._report)
        for variant in self._report.variants:
            if variant.words is None:
                continue
            for code, name in zip(units.codes, units.names, strict=True):
                for each in variant.results[code].criteria if code in variant.results else ():
                    title, unit = criterion_name(each, variant.words, language, names)
                    about = (variant.symbol, code, name, title, each.value, each.threshold, unit_text(unit, language))
                    yield (*about, IS_MET[each.is_met][language], each.low, each.high)

    def reasons(self) -> AnnexTable:
        """Give the role of every unit in every variant, and why, as the layers have it."""
        keys = ("symbol", "code", "name", "role", "reason")
        units = self._report.units
        rows = [
            (variant.symbol, code, name, self._role(variant, place), variant.reasons[place])
            for variant in self._report.variants
            for place, (code, name) in enumerate(zip(units.codes, units.names, strict=True))
            if variant.roles[place] is not None
        ]
        return self._table("reasons", [self._column(key) for key in keys], rows)

    def _column(self, key: str, kind: Kind = Kind.TEXT) -> AnnexColumn:
        return AnnexColumn(key, COLUMNS[key][self._language], kind)

    def _table(self, key: str, columns: Sequence[AnnexColumn], rows: Iterable[Sequence[object]]) -> AnnexTable:
        return AnnexTable.of(key, SHEETS[key][self._language], columns, rows)


def _places(value: float) -> int | None:
    """Give how many places a parameter needs: a threshold of 66.67 is not one of 66.7."""
    return next((places for places in range(1, 5) if round(value, places) == value), 4) if value % 1 else None
