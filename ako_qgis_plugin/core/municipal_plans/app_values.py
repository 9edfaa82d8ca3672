"""Reads the values of one object: absent is None and never 0, links are read by their href and never by their title."""

from __future__ import annotations

import datetime
import math
import re
from typing import Any
from urllib.parse import unquote

from ako_qgis_plugin.core.municipal_plans.doubts import Doubt, Doubter, DoubtKind
from ako_qgis_plugin.core.municipal_plans.gml_stream import XLINK_HREF, local_name
from ako_qgis_plugin.core.wording import say

_XSI_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_DECIMAL = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.,]+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?")
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_PROFILE_MARK = "KPT-MPZP-"

#: Units by the last part of their name, as UCUM and the official files write them.
METRES = frozenset({"m"})
HECTARES = frozenset({"ha", "har"})


class ObjectValues:
    """The properties of one object of the APP schema; ``doubt`` is told what was wrong with a value."""

    def __init__(self, element: Any, doubt: Doubter) -> None:
        self._doubt = doubt
        self._properties: dict[str, list[Any]] = {}
        for child in element.iterchildren():
            self._properties.setdefault(local_name(child), []).append(child)

    def element(self, name: str) -> Any | None:
        """Give the first property of a name, None where it is absent or nil."""
        for found in self._properties.get(name, ()):
            if found.get(_XSI_NIL) not in ("true", "1"):
                return found
        return None

    def text(self, name: str) -> str | None:
        """Give the text of a property, its blanks and line breaks made single blanks; None where there is none."""
        found = self.element(name)
        return None if found is None else " ".join((found.text or "").split()) or None

    def reference(self, name: str) -> str | None:
        """Give the xlink:href of a property; None where there is none."""
        found = self.element(name)
        return None if found is None else (found.get(XLINK_HREF) or "").strip() or None

    def references(self, name: str) -> list[str]:
        """Give the xlink:href of every property of a name, blank where it has none; nil ones are left out."""
        found = self._properties.get(name, ())
        return [(each.get(XLINK_HREF) or "").strip() for each in found if each.get(_XSI_NIL) not in ("true", "1")]

    def present(self) -> frozenset[str]:
        """Give the names of the properties that hold something: text, elements or a link."""
        return frozenset(name for name in self._properties if self._holds_something(name))

    def _holds_something(self, name: str) -> bool:
        found = self.element(name)
        return found is not None and bool(len(found) or (found.text or "").strip() or self.reference(name))

    def code(self, name: str) -> str | None:
        """Give the code a code-list link ends with."""
        href = self.reference(name)
        return last_part(href) if href else None

    def profile(self, name: str) -> str | None:
        """Give the codes of the links of a name in file order, separated by spaces."""
        codes = []
        for found in self._properties.get(name, ()):
            href = unquote((found.get(XLINK_HREF) or "").strip())
            code = href.rpartition(_PROFILE_MARK)[2] if _PROFILE_MARK in href else last_part(href)
            if code:
                codes.append(code)
            elif found.get(_XSI_NIL) not in ("true", "1"):
                sentence = say("{property} without a link (xlink:href) was left out", property=name)
                self._doubt(Doubt(DoubtKind.PROFILE_WITHOUT_LINK, sentence, name))
        return " ".join(codes) or None

    def number(self, name: str, units: frozenset[str] | None = None) -> float | None:
        """Give a decimal; ``units`` are the accepted names of its unit, None where it has none."""
        text = self.text(name)
        if text is None:
            return None
        number = float(text.replace(",", ".")) if _DECIMAL.fullmatch(text) else math.nan
        # So many digits that no number can hold them are no number either.
        if not math.isfinite(number):
            sentence = say("{property} '{value}' is no number and was left out", property=name, value=text)
            self._doubt(Doubt(DoubtKind.BAD_VALUE, sentence, name, text))
            return None
        if units is not None and not self._is_unit(name, units):
            return None
        if "," in text:
            sentence = say("the decimal comma of {property} was read as a point", property=name)
            self._doubt(Doubt(DoubtKind.DECIMAL_COMMA, sentence, name, text))
        return number

    def _is_unit(self, name: str, units: frozenset[str]) -> bool:
        expected = sorted(units)[0]
        measure = self.element(name)
        unit = None if measure is None else measure.get("uom")
        if not unit:
            sentence = say("{property} has no unit (uom); {expected} was assumed", property=name, expected=expected)
            self._doubt(Doubt(DoubtKind.NO_UNIT, sentence, name, expected))
            return True
        if last_part(unit) in units:
            return True
        sentence = say(
            "{property} in the unit '{unit}' instead of {expected} was left out",
            property=name,
            unit=unit,
            expected=expected,
        )
        self._doubt(Doubt(DoubtKind.BAD_UNIT, sentence, name, unit))
        return False

    def boolean(self, name: str) -> bool | None:
        """Give a truth value."""
        text = self.text(name)
        if text is None or text in _BOOLEANS:
            return None if text is None else _BOOLEANS[text]
        sentence = say("{property} '{value}' is neither true nor false and was left out", property=name, value=text)
        self._doubt(Doubt(DoubtKind.BAD_VALUE, sentence, name, text))
        return None

    def date(self, name: str, *, is_end: bool = False) -> datetime.date | None:
        """Give the day of a date or moment; of a bare year or month its first day, or the last where it ends a time."""
        text = self.text(name)
        if text is None:
            return None
        match = _DATE.fullmatch(text)
        try:
            if match is None:
                raise ValueError(text)
            year, month, day = (int(part) if part else None for part in match.groups())
            result = _day(year or 0, month, day, is_end=is_end)
        except ValueError:
            sentence = say("{property} '{value}' is no date (YYYY-MM-DD) and was left out", property=name, value=text)
            self._doubt(Doubt(DoubtKind.BAD_VALUE, sentence, name, text))
            return None
        if day is None:
            sentence = say("{property} '{value}' names no day; {day} was taken", property=name, value=text, day=result)
            self._doubt(Doubt(DoubtKind.PARTIAL_DATE, sentence, name, text))
        return result


def _day(year: int, month: int | None, day: int | None, *, is_end: bool) -> datetime.date:
    if day is not None:
        return datetime.date(year, month or 0, day)
    if not is_end:
        return datetime.date(year, month or 1, 1)
    month = month or 12
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(days=1)


def last_part(reference: str) -> str:
    """Give what follows the last slash, hash or colon of a link."""
    return re.split(r"[/#:]", reference.rstrip("/#:"))[-1]
