"""The chapter on links and the functional area: all that a template may ask for, under one name.

Another document takes it in: its template holds the same tags, and its context has ``Chapter.of`` under ``NAME``.
"""

from __future__ import annotations

from typing import Any, Protocol

from ako_qgis_plugin.core.numbers import date_text
from ako_qgis_plugin.core.reports.chart import Chart
from ako_qgis_plugin.core.reports.functional_area.annex import AnnexTable
from ako_qgis_plugin.core.reports.functional_area.chapter_links import LinksPart
from ako_qgis_plugin.core.reports.functional_area.chapter_sweep import SweepPart
from ako_qgis_plugin.core.reports.functional_area.chapter_variants import VariantsPart
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, Edition, ReportedVariant
from ako_qgis_plugin.core.reports.functional_area.sentences import Sentences
from ako_qgis_plugin.core.reports.pictures import Picture, Placer

Context = dict[str, Any]

#: Under this name the chapter stands in the context of any document.
NAME = "fa"

#: Width of maps on the page [mm], and how many variants have one there; the map annex has all.
MAP_WIDTH_MM, MAPS_AT_MOST = 166.0, 4


class AreaMaps(Protocol):
    """Who draws the maps of the chapter; None where nothing has a place."""

    def links_png(self) -> bytes | None:
        """Give the map of the strongest flows."""

    def variant_png(self, number: int) -> bytes | None:
        """Give the map of a variant, by its place among the variants."""

    def stability_png(self) -> bytes | None:
        """Give the map of how often units belong."""


class Chapter:
    """Writes the chapter over one report."""

    def __init__(self, report: AreaReport, edition: Edition, maps: AreaMaps | None = None) -> None:
        self._report = report
        self._edition = edition
        self._maps = maps
        self._say = Sentences(edition.language)
        self._links = LinksPart(report, edition.language)
        self._variants = VariantsPart(report, edition.language)
        self._sweep = SweepPart(report, edition.language)

    def tables(self) -> list[AnnexTable]:
        """Give the sheets of the annex in order."""
        return [*self._links.tables.tables(), *self._variants.tables.tables(), *self._sweep.tables.tables()]

    def of(self, placer: Placer) -> Context:
        """Give the context; maps are drawn as the template comes to them."""
        return {
            "data": self._links.data(),
            "links": {**self._links.links(), "map": self._links_map(placer)},
            "methods": self._variants.methods(),
            "comparison": {**self._variants.comparison(), **self._sweep.context(), **self._maps_of_variants(placer)},
            "chosen": {**self._variants.chosen(), "map": self._chosen_map(placer)},
            "caveats": self._variants.caveats(self._links.tables.facts()),
            "annex": [{"title": table.title, "rows": self._say.number(len(table.rows))} for table in self.tables()],
            "no_maps": "" if self._maps and self._report.units.geometry is not None else self._say.told("no_maps"),
        }

    def document(self, placer: Placer) -> Context:
        """Give the context of a document that holds the chapter alone."""
        edition = self._edition
        return {
            NAME: self.of(placer),
            "title": edition.title,
            "date": date_text(edition.date, edition.language),
            "program": edition.program,
            "workbook": edition.workbook,
            "atlas": edition.atlas,
        }

    def chart(self, name: str) -> Chart | None:
        """Give the values of a chart of the chapter by its name; None of any other."""
        charts = {
            "AKO flows": self._links.flows_chart,
            "AKO balance": self._links.balance_chart,
            "AKO sweep": self._sweep.sweep_chart,
            "AKO shares": self._sweep.shares_chart,
        }
        return charts[name]() if name in charts else None

    def _picture(self, png: bytes | None, placer: Placer, key: str, **places: object) -> Picture | None:
        return placer.picture(png, MAP_WIDTH_MM, self._say.told(key, **places))

    def _links_map(self, placer: Placer) -> Picture | None:
        return self._picture(self._maps.links_png() if self._maps else None, placer, "map_links_alt")

    def _chosen_map(self, placer: Placer) -> Picture | None:
        chosen = self._report.chosen
        if chosen is None or self._maps is None:
            return None
        return self._variant_map(chosen, placer)

    def _variant_map(self, variant: ReportedVariant, placer: Placer) -> Picture | None:
        png = self._maps.variant_png(self._report.variants.index(variant)) if self._maps else None
        return self._picture(png, placer, "map_variant_alt", variant=self._say.quoted(variant.symbol, variant.name))

    def _caption(self, variant: ReportedVariant) -> str:
        return self._say.told("map_variant", variant=self._say.quoted(variant.symbol, variant.name))

    def _maps_of_variants(self, placer: Placer) -> Context:
        """Give the maps of the variants, but for the chosen one, which has its own part, and the map of stability."""
        others = [each for each in self._report.variants if each is not self._report.chosen]
        shown = others[:MAPS_AT_MOST] if self._maps else []
        pictures = [(each, self._variant_map(each, placer)) for each in shown]
        stability = self._maps.stability_png() if self._maps and len(self._report.variants) > 1 else None
        return {
            "maps": [
                {
                    "picture": picture,
                    "caption": self._say.told("map_variant", variant=self._say.quoted(each.symbol, each.name)),
                }
                for each, picture in pictures
                if picture is not None
            ],
            "maps_note": self._say.told("maps_in_annex") if len(others) > len(shown) and self._maps else "",
            "stability": self._picture(stability, placer, "map_stability_alt"),
        }
