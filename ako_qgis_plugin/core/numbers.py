"""Numbers, measures and dates as findings and documents write them: in Polish ``1 234,56``, narrow no-break space."""

from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ako_qgis_plugin.core.frames import is_blank

#: Square metres of a hectare.
M2_PER_HA = 10_000

#: The largest number has 309 digits before the point.
_EXACT = Context(prec=400)

_GROUPS = {"pl": "\N{NARROW NO-BREAK SPACE}", "en": ","}
_POINT = {"pl": ",", "en": "."}
_UNIT_SPACE = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

#: What people wrote, they wrote in Poland.
_ZONE = "Europe/Warsaw"


def number_text(value: float, places: int, language: str) -> str:
    """Write a number with so many decimal places, half rounded up, digits in groups of three."""
    exact = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, _EXACT)
    digits = f"{abs(exact):,.{places}f}"
    translated = digits.translate({ord(","): _GROUPS[language], ord("."): _POINT[language]})
    return (_MINUS if exact < 0 else "") + translated


def area_text(square_metres: float, language: str) -> str:
    """Write an area in hectares; below 0.01 ha in m², so that a small conflict never looks like none."""
    if square_metres and square_metres < 1:
        return f"<{_UNIT_SPACE}1{_UNIT_SPACE}m²"
    if 0 < square_metres < M2_PER_HA / 100:
        return _measure(number_text(square_metres, 0, language), "m²")
    return _measure(number_text(square_metres / M2_PER_HA, 2, language), "ha")


def length_text(metres: float, language: str) -> str:
    """Write a length or distance in m: whole from 10 m on, else with one decimal place; never 0 unless it is 0."""
    smallest = 0.1
    if 0 < metres < smallest:
        return _measure(f"<{_UNIT_SPACE}{number_text(smallest, 1, language)}", "m")
    return _measure(number_text(metres, 0 if metres == 0 or metres >= 10 else 1, language), "m")


def share_text(percent: float, language: str) -> str:
    """Write a share; neither a little as 0 % nor nearly all as 100 %."""
    smallest, whole = 0.1, 100
    if 0 < percent < smallest:
        return _measure(f"<{_UNIT_SPACE}{number_text(smallest, 1, language)}", "%")
    if whole - smallest < percent < whole:
        return _measure(f">{_UNIT_SPACE}{number_text(whole - smallest, 1, language)}", "%")
    return _measure(number_text(percent, 1, language), "%")


def date_text(day: dt.date, language: str) -> str:
    """Write a date: 23.11.2026, in English 23 Nov 2026."""
    if language == "pl":
        return f"{day.day:02d}.{day.month:02d}.{day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment(at: str | None) -> dt.datetime | None:
    """Read a time of the register (ISO 8601, UTC) as local time; None where it is none."""
    if is_blank(at):
        return None
    try:
        utc = dt.datetime.fromisoformat(str(at).strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    utc = utc if utc.tzinfo else utc.replace(tzinfo=dt.UTC)
    return utc.astimezone(_zone()).replace(tzinfo=None)


def time_text(at: str | None, language: str) -> str:
    """Write a time of the register as people know it: 24.11.2026 13:05; as it stands there where it is no time."""
    local = moment(at)
    if local is None:
        return "" if is_blank(at) else str(at)
    return f"{date_text(local.date(), language)} {local:%H:%M}"


def _measure(text: str, unit: str) -> str:
    return f"{text}{_UNIT_SPACE}{unit}"


@cache
def _zone() -> dt.tzinfo | None:
    try:
        return ZoneInfo(_ZONE)
    except ZoneInfoNotFoundError:
        # Windows has no table of time zones of its own; there the computer's zone stands for it.
        return None
