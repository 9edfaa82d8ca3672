"""What the panel says of variants, in the person's language; values of layers are text and never markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from math import isnan
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.functional_area.variants.variant_words import (
    criterion_text,
    ground_text,
    measure_text,
    notes_text,
    role_text,
)
from ako_qgis_plugin.core.functional_area.vocabulary import Role
from ako_qgis_plugin.core.numbers import number_text, share_text
from ako_qgis_plugin.core.wording import listed
from ako_qgis_plugin.panels.conflicts.html import lines, tag
from ako_qgis_plugin.panels.variants.looks import (
    BOTH,
    COMPARED_LOOKS,
    ONLY_FIRST,
    ONLY_SECOND,
    ROLE_LOOKS,
    UNCERTAIN,
    Look,
)

if TYPE_CHECKING:
    from ako_qgis_plugin.core.functional_area.methods.method_words import MethodWords
    from ako_qgis_plugin.core.functional_area.methods.model import Variant
    from ako_qgis_plugin.core.functional_area.units import Units
    from ako_qgis_plugin.panels.variants.model import Shown
    from ako_qgis_plugin.panels.variants.summary import Amounts, Flip

_SPACE = "&nbsp;"

#: Signs of patterns in the legend, where a text cannot be hatched.
_SIGNS = {ONLY_FIRST: "///", ONLY_SECOND: "\\\\\\"}


class VariantWords:
    """Texts of the panel in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("VariantWords", text)

    @staticmethod
    def escaped(text: str) -> str:
        """Give a text as markup."""
        return escape(text)

    # Choices

    def choice(self, key: str, choice: str) -> str:
        """Name one of the choices of a parameter; a code without words stays as it is."""
        known = {
            ("core_mode", "published"): self.tr("cities joined by commuting, as published"),
            ("core_mode", "joined"): self.tr("all of them one core"),
            ("core_mode", "separate"): self.tr("each an area of its own"),
            ("mean", "weighted"): self.tr("of all reference units together"),
            ("mean", "simple"): self.tr("of the units' values"),
            ("normalisation", "min_max"): self.tr("between the least and the greatest value"),
            ("normalisation", "z_score"): self.tr("by standard deviations from the mean"),
            ("normalisation", "percentile_rank"): self.tr("by rank"),
        }
        return known.get((key, choice), choice)

    # The whole

    def summary(self, amounts: Amounts) -> str:
        """Say what a variant amounts to, in one line."""
        number = lambda value: number_text(value, 0, self.language)  # noqa: E731
        parts = [self.tr("Units inside: {}").format(amounts.units)]
        if amounts.areas > 1:
            parts.append(self.tr("areas: {}").format(amounts.areas))
        if amounts.people is not None:
            parts.append(self.tr("people: {}").format(number(amounts.people)))
        if amounts.jobs is not None:
            parts.append(self.tr("jobs: {}").format(number(amounts.jobs)))
        if amounts.kept_pct is not None:
            parts.append(self.tr("flows kept inside: {}").format(share_text(amounts.kept_pct, self.language)))
        if amounts.parts is not None:
            parts.append(self.tr("parts: {}").format(amounts.parts))
        if amounts.uncertain:
            parts.append(self.tr("uncertain: {}").format(amounts.uncertain))
        if amounts.not_assessed:
            parts.append(self.tr("not assessed: {}").format(amounts.not_assessed))
        return "; ".join(parts)

    def flips(self, below: Flip | None, above: Flip | None, units: Units, measure: str) -> str:
        """Say which units flip next when the threshold, in a unit of measure, is moved."""
        told = []
        for flip, text in ((below, self.tr("Down to {}: {}")), (above, self.tr("Above {}: {}"))):
            if flip is not None:
                threshold = measure_text(flip.threshold, measure, self.language, 2)
                told.append(text.format(threshold, self._changes(flip, units)))
        return "\n".join(told)

    def _changes(self, flip: Flip, units: Units) -> str:
        told = []
        for places, text in ((flip.entering, self.tr("{} enters")), (flip.leaving, self.tr("{} leaves"))):
            if places:
                told.append(text.format(listed([units.names[place] for place in places], 3)))
        return ", ".join(told)

    def about(self, words: MethodWords) -> str:
        """Tell a method in words, with its formula and source, as HTML."""
        language = self.language
        return "".join(
            tag("p", text)
            for text in (
                tag("b", escape(words.name[language])),
                escape(words.description[language]),
                tag("i", escape(words.formula[language])),
                escape(words.source[language]),
            )
        )

    # One unit

    def unit(self, shown: Shown, place: int) -> str:
        """Tell why a unit is in or out, criterion by criterion, as HTML."""
        units, result, words = shown.units, shown.variant.results[place], shown.words
        names = dict(zip(units.codes, units.names, strict=True))
        head = tag("b", escape(f"{units.names[place]} ({units.codes[place]})"))
        role = role_text(result.role, self.language)
        area = self._area(result.area_id, names)
        texts = [ground_text(ground, words, self.language, names) for ground in result.grounds]
        if result.is_uncertain:
            texts.append(self.tr("Uncertain: hidden flows could turn the result."))
        criteria = [tag("li", escape(criterion_text(each, words, self.language, names))) for each in result.criteria]
        inside = tag("ul", *criteria) if criteria else ""
        return lines(f"{head}: {escape(role)}{escape(area)}", *(_sentence(text) for text in texts)) + inside

    def _area(self, area_id: str | None, names: dict[str, str]) -> str:
        if area_id is None:
            return ""
        core = " + ".join(names.get(code, code) for code in area_id.split("+"))
        return self.tr(", area of {}").format(core)

    def notes(self, variant: Variant, words: MethodWords, units: Units) -> str:
        """Give what a variant tells of the whole."""
        names = dict(zip(units.codes, units.names, strict=True))
        return " ".join(notes_text(variant.notes, words, self.language, names))

    # Legends

    def legend(self) -> str:
        """Say what colours on the map mean."""
        entries = [_entry(ROLE_LOOKS[role], role_text(role, self.language)) for role in Role]
        ink = UNCERTAIN.color().name()
        hatch = tag("span", f"{_SPACE}///{_SPACE}", style=f"color:{ink};background-color:#ffffff")
        return " ".join([*entries, f"{hatch}{_SPACE}{escape(self.tr('uncertain'))}"])

    def compared_legend(self, first: str, second: str) -> str:
        """Say what colours mean where two variants are compared."""
        texts = {
            BOTH: self.tr("in both"),
            ONLY_FIRST: self.tr("only in: {}").format(first),
            ONLY_SECOND: self.tr("only in: {}").format(second),
        }
        return " ".join(_entry(COMPARED_LOOKS[key], text, _SIGNS.get(key, "")) for key, text in texts.items())

    # Comparison

    def comparison(self, first: str, second: str, jaccard: float, differing: Sequence[tuple[str, str, str]]) -> str:
        """Tell how much two variants agree, and list the units that differ, as HTML."""
        head = tag("b", escape(f"{first} \N{LEFT RIGHT ARROW} {second}"))
        if isnan(jaccard):
            return lines(head, self.tr("Neither of them holds a unit."))
        agreement = self.tr("Agreement (Jaccard): {}; units that differ: {}").format(
            share_text(100 * jaccard, self.language), len(differing)
        )
        rows = [tag("tr", *(tag("td", escape(cell)) for cell in row)) for row in differing]
        titles = (self.tr("Unit"), first, second)
        table = tag(
            "table", tag("tr", *(tag("th", escape(each), align="left") for each in titles)), *rows, cellspacing="6"
        )
        return lines(head, agreement) + (table if rows else "")


def _sentence(text: str) -> str:
    start = text[:1].upper() + text[1:]
    return start if start.endswith((".", "!", "?")) else f"{start}."


def _entry(look: Look, text: str, sign: str = "") -> str:
    ink = look.ink if sign else look.colour
    box = tag("span", f"{_SPACE}{sign or _SPACE * 3}{_SPACE}", style=f"background-color:{look.colour};color:{ink}")
    return f"{box}{_SPACE}{_joined(escape(text).split())}{_SPACE} "


def _joined(words: Iterable[str]) -> str:
    return _SPACE.join(words)
