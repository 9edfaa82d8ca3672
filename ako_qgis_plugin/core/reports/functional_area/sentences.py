"""What the sentences of the chapter share: names in lists, counted things, numbers as documents write them."""

from __future__ import annotations

from collections.abc import Sequence

from ako_qgis_plugin.core.numbers import number_text, share_text
from ako_qgis_plugin.core.reports.functional_area.chapter_words import told
from ako_qgis_plugin.core.reports.functional_area.counted_words import counted

#: A sentence names at most so many municipalities before it counts the rest.
NAMED_AT_MOST = 12


class Sentences:
    """Writes sentences in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def told(self, key: str, /, **places: object) -> str:
        """Give a text of the chapter's words."""
        return told(key, self.language, **places)

    def counted(self, count: int, things: str) -> str:
        """Write a number with its thing."""
        return counted(count, things, self.language)

    def number(self, value: float, places: int = 0) -> str:
        """Write a number."""
        return number_text(value, places, self.language)

    def share(self, percent: float) -> str:
        """Write a share."""
        return share_text(percent, self.language)

    def of(self, count: int, total: int, things: str) -> str:
        """Say how many of how many things."""
        return self.told("of", count=self.number(count), total=self.counted(total, things))

    def named(self, names: Sequence[str], at_most: int = NAMED_AT_MOST) -> str:
        """Name the first few, and count the others; a single other one is named."""
        at_most += len(names) == at_most + 1
        shown, rest = list(names[:at_most]), len(names) - at_most
        if rest > 0:
            shown.append(self.told("others", count=self.number(rest)))
        return ", ".join(shown)

    def bracketed(self, names: Sequence[str]) -> str:
        """Name the first few in brackets, with a space before them; nothing where there are none."""
        return f" ({self.named(names)})" if names else ""

    def quoted(self, symbol: str, name: str) -> str:
        """Name a variant by symbol and name."""
        return self.told("variant_named", symbol=symbol, name=name)
