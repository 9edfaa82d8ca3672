"""What the pages of the map annex say."""

from __future__ import annotations

from ako_qgis_plugin.core.numbers import date_text, number_text
from ako_qgis_plugin.core.reports.functional_area.chapter_variants import VariantsPart
from ako_qgis_plugin.core.reports.functional_area.map_rows import LINES_AT_MOST
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, Edition, ReportedVariant
from ako_qgis_plugin.core.reports.functional_area.sentences import Sentences


class MapTexts:
    """Puts what stands on the pages into words."""

    def __init__(self, report: AreaReport, edition: Edition) -> None:
        self._report = report
        self._edition = edition
        self._say = Sentences(edition.language)
        self._variants = VariantsPart(report, edition.language)

    def told(self, key: str, /, **places: object) -> str:
        """Give a text of the pages."""
        return self._say.told(f"map_{key}", **places)

    def page(self, page: int, pages: int) -> str:
        """Give the day and the number of a page."""
        day = date_text(self._edition.date, self._edition.language)
        return self.told("page", day=day, page=page, pages=pages)

    def scale(self, denominator: float) -> str:
        """Write a scale."""
        return self.told("scale", denominator=number_text(denominator, 0, self._edition.language))

    def title(self, subject: ReportedVariant | str) -> str:
        """Give the title of a page."""
        if isinstance(subject, str):
            return self.told(subject)
        return self.told("variant", variant=self._say.quoted(subject.symbol, subject.name))

    def subtitle(self, subject: ReportedVariant | str) -> str:
        """Give the line below the title."""
        if isinstance(subject, str):
            return self._edition.title
        return " · ".join(part for part in (self._edition.title, self._variants.tables.method_name(subject)) if part)

    def paragraphs(self, subject: ReportedVariant | str) -> list[str]:
        """Say what has to be known of a map."""
        if subject == "links":
            pairs = self._report.pairs
            total = 0 if pairs is None else len(pairs)
            shown = min(total, LINES_AT_MOST)
            return [self.told("links_note", shown=self._say.number(shown), total=self._say.number(total))]
        if isinstance(subject, str):
            return [self._say.told("maps_compared", variants=self._named())]
        return [*self._variants.measured(subject), *self._parameters(subject)]

    def _named(self) -> str:
        return "; ".join(self._say.quoted(each.symbol, each.name) for each in self._report.variants)

    def _parameters(self, variant: ReportedVariant) -> list[str]:
        return [f"{name}: {value}" for name, value, _ in self._variants.tables.parameters_of(variant)]

    def sources(self) -> str:
        """Say where the data come from."""
        source = self._report.sources.flows_source or self._report.sources.flows_layer
        return self.told("sources", source=source or self._say.told("not_given"))
