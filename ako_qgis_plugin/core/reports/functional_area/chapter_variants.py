"""The parts of the chapter on variants: methods, comparison, the chosen one, caveats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ako_qgis_plugin.core.functional_area.methods.model import DETAIL
from ako_qgis_plugin.core.functional_area.variants.variant_words import (
    criterion_text,
    ground_text,
    notes_text,
    role_text,
)
from ako_qgis_plugin.core.functional_area.vocabulary import Role
from ako_qgis_plugin.core.reports.functional_area.annex import NOTHING
from ako_qgis_plugin.core.reports.functional_area.chapter_links import UNITS_AT_MOST
from ako_qgis_plugin.core.reports.functional_area.chapter_words import SHEETS
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, ReportedVariant, names_of
from ako_qgis_plugin.core.reports.functional_area.sentences import Sentences
from ako_qgis_plugin.core.reports.functional_area.variant_tables import VariantTables

Context = dict[str, Any]

#: Variants that stand beside each other in one table of a document.
VARIANTS_AT_MOST = 14

#: Reasons of so many municipalities outside the chosen variant are told.
OUTSIDE_AT_MOST = 12

_WHITE = "FFFFFF"

#: Fills of memberships in a document, where signs tell them too: paler than those of the annex.
_FILLS = {Role.CORE: "7FA8CF", Role.COMMUTING: "CFE3F5", Role.NOT_ASSESSED: "D9D9D9"}

#: Measures that the table of variants of a document shows.
_SHOWN = (
    *("symbol", "units", "core_units", "population", "jobs", "area_km2", "inside_pct", "parts", "enclaves"),
    "compactness",
)


class VariantsPart:
    """Writes the parts on variants, in one language."""

    def __init__(self, report: AreaReport, language: str) -> None:
        self._report = report
        self._say = Sentences(language)
        self._language = language
        self.tables = VariantTables(report, language)

    def methods(self) -> Context:
        """Describe the method of each variant with its parameters."""
        variants = self._report.variants
        return {
            "missing": "" if variants else self._say.told("no_variants"),
            "variants": [self._method(each) for each in variants],
        }

    def _method(self, variant: ReportedVariant) -> Context:
        words, language = variant.words, self._language
        names = names_of(self._report)
        first = next(each for each in self._report.variants if each is variant or (words and each.words is words))
        texts = {key: text[language] for key, text in self._texts_of(variant).items()} if first is variant else {}
        if first is not variant:
            texts["description"] = self._say.told("method_as_above", variant=first.symbol)
        return {
            "symbol": variant.symbol,
            "name": variant.name,
            "is_chosen": variant is self._report.chosen,
            "method": self.tables.method_name(variant),
            "description": texts.get("description", ""),
            "formula": texts.get("formula", ""),
            "source": texts.get("source", ""),
            "parameters": [
                {"name": name, "value": value, "source": source or NOTHING}
                for name, value, source in self.tables.parameters_of(variant)
            ],
            "notes": notes_text(variant.notes, words, language, names) if words else [],
            "state": self._state(variant),
        }

    @staticmethod
    def _texts_of(variant: ReportedVariant) -> dict[str, dict[str, str]]:
        words = variant.words
        if words is None:
            return {}
        return {"description": words.description, "formula": words.formula, "source": words.source}

    def _state(self, variant: ReportedVariant) -> str:
        say = self._say
        if not variant.membership.definition:
            return say.told("no_definition")
        if variant.parameters is None:
            return say.told("unknown_definition", reason=variant.fault)
        if not variant.results:
            return say.told("not_recomputed", reason=variant.fault)
        if variant.differing:
            names = say.named([self._report.units.names[place] for place in variant.differing])
            return say.told("recomputed_other", units=say.counted(len(variant.differing), "units_loc"), names=names)
        return say.told("recomputed")

    def comparison(self) -> Context:
        """Compare the variants."""
        variants, tables = self._report.variants, self.tables
        measures = tables.variants()
        return {
            "missing": "" if variants else self._say.told("no_variants"),
            "sentences": self._compared() if variants else [],
            "legend": self._legend(),
            **self._membership(),
            "measures": [measures.texts(record, self._language) for record in measures.records()],
            **self._agreement(),
            "uncertain": self._uncertain() if variants else "",
        }

    def _legend(self) -> str:
        signs = {key: self._say.told(f"sign_{key}") for key in ("core", "zone", "unknown")}
        return self._say.told("membership_legend", **signs)

    def _compared(self) -> list[str]:
        report, say = self._report, self._say
        count = len(report.variants)
        if count == 1:
            return [say.told("one_variant")]
        times, names = report.times, np.array(report.units.names, dtype=object)
        groups = {"always": times == count, "sometimes": (times > 0) & (times < count), "never": times == 0}
        places: dict[str, str] = {}
        for key, chosen in groups.items():
            places[key] = say.number(int(chosen.sum()))
            places[f"{key}_names"] = say.bracketed(list(names[chosen]))
        sentence = say.told("compared", variants=say.counted(count, "variants_acc"), **places)
        return [sentence, *self._alike()]

    def _alike(self) -> list[str]:
        known = [each for each in self.tables.agreement().records() if each["jaccard"] is not None]
        if not known:
            return []
        ordered = sorted(known, key=lambda each: -float(str(each["jaccard"])))
        best, worst = ordered[0], ordered[-1]
        high, low = (self._say.number(float(str(each["jaccard"])), 2) for each in (best, worst))
        places = {"first": best["symbol"], "second": best["other_symbol"], "high": high}
        if len(known) == 1:
            return [self._say.told("alike", **places)]
        return [self._say.told("most_alike", third=worst["symbol"], fourth=worst["other_symbol"], low=low, **places)]

    def _membership(self) -> Context:
        report, say = self._report, self._say
        variants = report.variants[:VARIANTS_AT_MOST]
        if not variants:
            return {"membership": {"columns": [], "rows": []}, "membership_note": ""}
        places = self._told_of()
        rows = [
            {
                "name": report.units.names[place],
                "cells": [
                    *(self._membership_cell(each, place) for each in variants),
                    {"sign": say.number(int(report.times[place])), "fill": _WHITE},
                ],
            }
            for place in places
        ]
        title = SHEETS["membership"][self._language]
        notes = [say.told("all_shown", sheet=title)]
        if len(places) < len(report.units):
            shown, total = say.number(len(places)), say.counted(len(report.units), "units_gen")
            notes = [say.told("membership_shown", shown=shown, total=total, sheet=title)]
        if len(variants) < len(report.variants):
            shown, total = say.number(len(variants)), say.counted(len(report.variants), "variants_gen")
            notes.append(say.told("variants_shown", shown=shown, total=total, sheet=title))
        columns = [*(each.symbol for each in variants), say.told("column_times")]
        return {"membership": {"columns": columns, "rows": rows}, "membership_note": " ".join(notes)}

    def _told_of(self) -> list[int]:
        """Give the units of the table of memberships: all, or of many those that are in a variant or not assessed."""
        report = self._report
        everything = range(len(report.units))
        if len(report.units) <= UNITS_AT_MOST:
            return list(everything)
        doubtful = np.zeros(len(report.units), dtype=bool)
        for each in report.variants:
            doubtful |= np.array([role == Role.NOT_ASSESSED for role in each.roles]) | each.is_uncertain
        order = np.lexsort((np.arange(len(report.units)), ~doubtful, -report.times))
        wanted = [int(place) for place in order if report.times[place] or doubtful[place]]
        return sorted(wanted[: 2 * UNITS_AT_MOST])

    def _membership_cell(self, variant: ReportedVariant, place: int) -> Context:
        role = variant.roles[place]
        fill = _FILLS.get(role, _WHITE) if role else _WHITE
        return {"sign": NOTHING if role is None else self.tables.sign(variant, place), "fill": fill}

    def _agreement(self) -> Context:
        variants, table = self._report.variants[:VARIANTS_AT_MOST], self.tables.agreement()
        if len(variants) < 2:
            return {"agreement": {"columns": [], "rows": []}, "agreement_legend": ""}
        found: dict[tuple[str, str], str] = {}
        for record in table.records():
            texts = table.texts(record, self._language)
            found[texts["symbol"], texts["other_symbol"]] = texts["jaccard"]
            found[texts["other_symbol"], texts["symbol"]] = texts["rand"]
        symbols = [each.symbol for each in variants]
        rows = [
            {
                "name": self._say.quoted(each.symbol, each.name),
                "cells": [self._agreement_cell(found, each.symbol, other) for other in symbols],
            }
            for each in variants
        ]
        return {"agreement": {"columns": symbols, "rows": rows}, "agreement_legend": self._say.told("agreement_legend")}

    @staticmethod
    def _agreement_cell(found: dict[tuple[str, str], str], one: str, other: str) -> Context:
        return {"sign": found.get((one, other), ""), "fill": "D9D9D9" if one == other else _WHITE}

    def _uncertain(self) -> str:
        return self._told_names("uncertain", self._names(self._is_uncertain())) or self._say.told("uncertain_none")

    def _is_uncertain(self) -> NDArray[np.bool_]:
        found = np.zeros(len(self._report.units), dtype=bool)
        for each in self._report.variants:
            found |= each.is_uncertain
        return found

    def _names(self, chosen: NDArray[np.bool_] | Sequence[bool]) -> list[str]:
        return [name for name, is_one in zip(self._report.units.names, chosen, strict=True) if is_one]

    def _told_names(self, key: str, names: list[str]) -> str:
        """Count units and name them; nothing where there are none."""
        if not names:
            return ""
        return self._say.told(key, count=self._say.number(len(names)), names=self._say.named(names))

    def chosen(self) -> Context:
        """Describe the chosen variant: what belongs to it and why, and what nearly does."""
        variant, say = self._report.chosen, self._say
        if variant is None:
            key = "none_chosen" if self._report.variants else "no_variants"
            return {
                "missing": say.told(key),
                "name": "",
                "sentences": [],
                "members": [],
                "members_note": "",
                "outside": [],
                "outside_note": "",
            }
        inside = [place for place in range(len(self._report.units)) if variant.is_inside[place]]
        outside = self._closest(variant)
        total, shown = len(inside), min(len(inside), 2 * UNITS_AT_MOST)
        places = {"shown": say.number(shown), "total": say.counted(total, "units_gen")}
        note = say.told("members_shown", sheet=SHEETS["reasons"][self._language], **places) if shown < total else ""
        return {
            "missing": "",
            "name": say.quoted(variant.symbol, variant.name),
            "sentences": self.measured(variant),
            "members": [self._reasons(variant, place) for place in inside[:shown]],
            "members_note": note,
            "outside": [self._reasons(variant, place) for place in outside],
            "outside_note": say.told("closest_outside", count=say.number(len(outside))) if outside else "",
        }

    def measured(self, variant: ReportedVariant) -> list[str]:
        """Say how large a variant is, and of how many parts."""
        say, name = self._say, self._say.quoted(variant.symbol, variant.name)
        table = self.tables.variants()
        record = next((each for each in table.records() if each["symbol"] == variant.symbol), None)
        if record is None or not record["units"]:
            return [say.told("variant_empty", variant=name)]
        texts = table.texts(record, self._language)
        units = say.counted(int(str(record["units"])), "units_acc")
        sentences = [
            say.told("variant_holds", variant=name, units=units, core=texts["core_units"], zone=texts["zone_units"])
        ]
        area = f"{texts['area_km2']}\N{NO-BREAK SPACE}km²" if record["area_km2"] is not None else NOTHING
        inside = f"{texts['inside_pct']}\N{NO-BREAK SPACE}%" if record["inside_pct"] is not None else NOTHING
        places = {"population": texts["population"], "jobs": texts["jobs"]}
        sentences.append(say.told("variant_sums", area=area, inside=inside, **places))
        if record["parts"] is not None:
            parts = say.counted(int(str(record["parts"])), "parts_acc")
            sentences.append(say.told("variant_shape", parts=parts, enclaves=texts["enclaves"]))
        return sentences

    def _closest(self, variant: ReportedVariant) -> list[int]:
        """Give the units outside that another variant holds or that lack data, then those most tied to the core."""
        report = self._report
        share = np.nan_to_num(report.core_share)
        not_assessed = np.array([role == Role.NOT_ASSESSED for role in variant.roles])
        rank = np.lexsort((np.arange(len(share)), -share, -report.times, ~(variant.is_uncertain | not_assessed)))
        outside = [int(place) for place in rank if not variant.is_inside[place] and variant.roles[place] is not None]
        told_of = [each for each in outside if report.times[each] or share[each] > 0 or not_assessed[each]]
        return sorted(told_of[:OUTSIDE_AT_MOST])

    def _reasons(self, variant: ReportedVariant, place: int) -> Context:
        role = variant.roles[place]
        return {
            "name": self._report.units.names[place],
            "role": role_text(role, self._language) if role else NOTHING,
            "fill": _FILLS.get(role, _WHITE) if role else _WHITE,
            "lines": self._lines(variant, place),
        }

    def _lines(self, variant: ReportedVariant, place: int) -> list[str]:
        """Give the reasons criterion by criterion; as the layer has them where they could not be computed again."""
        code = self._report.units.codes[place]
        result, words = variant.results.get(code), variant.words
        if result is None or words is None or result.role != variant.roles[place]:
            return [variant.reasons[place] or NOTHING]
        names = names_of(self._report)
        lines = [ground_text(ground, words, self._language, names) for ground in result.grounds]
        told = (criterion for criterion in result.criteria if DETAIL not in criterion.key)
        lines += [criterion_text(criterion, words, self._language, names) for criterion in told]
        return [f"{line[:1].upper()}{line[1:]}" for line in lines] or [variant.reasons[place] or NOTHING]

    def caveats(self, facts: dict[str, object]) -> list[str]:
        """Say what has to be known before the results are used."""
        report, say = self._report, self._say
        told_of = [say.told("caveat_nature")]
        numbers = {key: float(value) for key, value in facts.items() if isinstance(value, int | float)}
        if report.flows is not None and not report.sources.flows_source:
            told_of.append(say.told("caveat_source"))
        out = numbers.get("to_elsewhere", 0.0)
        if out:
            told_of.append(say.told("caveat_elsewhere", share=say.share(100 * out / (out + numbers["leaving"]))))
        if numbers.get("hidden"):
            told_of.append(say.told("caveat_hidden", pairs=say.number(numbers["hidden"])))
        told_of.append(self._told_names("caveat_uncertain", self._names(self._is_uncertain())))
        told_of.append(self._told_names("caveat_not_assessed", self._not_assessed()))
        told_of += self._caveats_of_the_edge()
        told_of.append(self._told_names("caveat_other_units", self._names(~report.is_known)))
        return [each for each in (*told_of, *self._caveats_of_methods()) if each]

    def _caveats_of_the_edge(self) -> list[str]:
        """Name the members at the edge of the data: of the chosen variant, or of each where none is chosen."""
        report, say = self._report, self._say
        found = []
        for variant in report.variants if report.chosen is None else (report.chosen,):
            names = self._names(variant.is_inside & report.is_at_the_edge)
            places = {"variant": say.quoted(variant.symbol, variant.name), "count": say.number(len(names))}
            found += [say.told("caveat_edge", names=say.named(names), **places)] if names else []
        return found

    def _not_assessed(self) -> list[str]:
        is_open = np.zeros(len(self._report.units), dtype=bool)
        for each in self._report.variants:
            is_open |= np.array([role == Role.NOT_ASSESSED for role in each.roles], dtype=bool)
        return self._names(is_open)

    def _caveats_of_methods(self) -> list[str]:
        report, say = self._report, self._say
        variants = report.variants
        changing = int(((report.times > 0) & (report.times < len(variants))).sum())
        found = [say.told("caveat_method", count=say.number(changing))] if changing else []
        for name, chosen in (
            ("caveat_recomputed", [each for each in variants if each.differing]),
            ("caveat_not_recomputed", [each for each in variants if each.parameters and not each.results]),
            ("caveat_no_definition", [each for each in variants if each.parameters is None]),
        ):
            if chosen:
                found.append(say.told(name, names=", ".join(say.quoted(each.symbol, each.name) for each in chosen)))
        return found
