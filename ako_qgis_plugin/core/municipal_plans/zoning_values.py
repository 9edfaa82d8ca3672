"""Values as offices write them: dates, numbers and words of many forms; what cannot be read is missing, and told."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import numpy as np
import pandas as pd

from ako_qgis_plugin.core.frames import Column, is_blank, objects
from ako_qgis_plugin.core.municipal_plans.app_values import last_part
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import TERYT_DIGITS, PlanStatus, PlanType
from ako_qgis_plugin.core.tables import parse_number
from ako_qgis_plugin.core.wording import listed, say

#: Words by which offices call the stage of a plan, beside the codes.
STATUS_WORDS: dict[str, PlanStatus] = {
    **{status.value.casefold(): status for status in PlanStatus},
    "obowiązuje": PlanStatus.LEGAL_FORCE,
    "obowiązujący": PlanStatus.LEGAL_FORCE,
    "obowiązująca": PlanStatus.LEGAL_FORCE,
    "obowiązujące": PlanStatus.LEGAL_FORCE,
    "prawnie wiążący lub realizowany": PlanStatus.LEGAL_FORCE,
    "projekt": PlanStatus.ELABORATION,
    "w opracowaniu": PlanStatus.ELABORATION,
    "projekt w opracowaniu": PlanStatus.ELABORATION,
    "w trakcie przyjmowania": PlanStatus.ADOPTION,
    "w trakcie uchwalania": PlanStatus.ADOPTION,
    "nieaktualny": PlanStatus.OBSOLETE,
    "uchylony": PlanStatus.OBSOLETE,
    "uchylona": PlanStatus.OBSOLETE,
    "nie obowiązuje": PlanStatus.OBSOLETE,
    "nieobowiązujący": PlanStatus.OBSOLETE,
    "nieobowiązująca": PlanStatus.OBSOLETE,
}

#: Words by which offices call the kind of a plan, beside the codes.
TYPE_WORDS: dict[str, PlanType] = {
    **{kind.value.casefold(): kind for kind in PlanType},
    "mpzp": PlanType.LOCAL,
    "plan miejscowy": PlanType.LOCAL,
    "miejscowy plan zagospodarowania przestrzennego": PlanType.LOCAL,
    "miejscowyplanzagospodarowaniaprzestrzennego": PlanType.LOCAL,
    "studium": PlanType.STUDIUM,
    "studiumuwarunkowanikierunkowzagospodarowaniaprzestrzennegogminy": PlanType.STUDIUM,
    "suikzp": PlanType.STUDIUM,
    "plan ogólny": PlanType.GENERAL,
    "planogolnygminy": PlanType.GENERAL,
}

#: Milliseconds since 1970, from 1973 to 2286: no seconds, and no year, month and day in eight digits.
_MILLISECONDS = re.compile(r"\d{12,13}")
#: Midnight in Poland lies so much before that of UTC at most: 22:00 or 23:00 belongs to the day that follows.
_POLISH_MIDNIGHT = dt.timedelta(hours=2)
_EPOCH = dt.datetime(1970, 1, 1)
_YEARS = range(1900, 2200)
_ISO = re.compile(r"(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?:[T ].*)?")
_POLISH = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:\s*r\.?)?")
_UNIT = re.compile(r"\s*(?:%|m|metrów|kond\.?)?\s*$")
_CODE = re.compile(r"[A-Z]{1,3}")


def read_values(column: pd.Series, field: str, read: Callable[[object], object | None], progress: Progress) -> Column:
    """Read every value of a column; what cannot be read becomes None and is told with its number and examples."""
    values: list[object | None] = []
    strange: Counter[str] = Counter()
    for value in column:
        found = None if is_blank(value) else read(value)
        if found is None and not is_blank(value):
            strange[str(value)] += 1
        values.append(found)
    if strange:
        progress.warn(
            say(
                "field {field}: values that cannot be read are left empty: {values} (rows: {count})",
                field=field,
                values=listed(f"'{value}'" for value, _ in strange.most_common()),
                count=strange.total(),
            )
        )
    return objects(values, len(values))


def day_of(value: object) -> dt.date | None:
    """Give the day of a date, of ISO or Polish text, of YYYYMMDD, or of milliseconds since 1970; None if it is none."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip()
    if _MILLISECONDS.fullmatch(text):
        return _plausible((_EPOCH + dt.timedelta(milliseconds=int(text)) + _POLISH_MIDNIGHT).date())
    iso, polish = _ISO.fullmatch(text), _POLISH.fullmatch(text)
    if iso is None and polish is None:
        return None
    year, month, day = iso.groups() if iso else reversed(polish.groups()) if polish else ("", "", "")
    try:
        return _plausible(dt.date(int(year), int(month), int(day)))
    except ValueError:
        return None


def _plausible(day: dt.date) -> dt.date | None:
    return day if day.year in _YEARS else None


def number_of(value: object) -> float | None:
    """Give a number, also one with a decimal comma and its unit (``12 m``, ``30%``); None where it is none."""
    try:
        number = parse_number(_UNIT.sub("", str(value)))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def word_of(words: Mapping[str, str]) -> Callable[[object], str | None]:
    """Give a reader of words, of codes, and of links that end with one."""

    def read(value: object) -> str | None:
        text = " ".join(str(value).split()).casefold()
        found = words.get(text) or words.get(last_part(text).casefold())
        return None if found is None else str(found)

    return read


def profile_of(value: object) -> str | None:
    """Give the codes of a profile, however they are joined (commas, blanks, links), separated by spaces."""
    words = re.split(r"[\s,;|]+", str(value).strip())
    codes = [last_part(word).rpartition("-")[2] for word in words if word]
    return " ".join(dict.fromkeys(codes)) if all(_CODE.fullmatch(code) for code in codes) else None


def teryt_of(code: object) -> str | None:
    """Give a TERYT code of six digits; None where it is none."""
    text = str(code)
    return text if re.fullmatch(rf"[0-9]{{{TERYT_DIGITS}}}", text) else None


def joined(first: str | None, more: Iterable[str]) -> str | None:
    """Put codes behind those of a profile, each once; None where there are none."""
    return " ".join(dict.fromkeys([*(first or "").split(), *more])) or None


def filled(values: Column, constant: object) -> Column:
    """Put a constant where a column has nothing."""
    return np.array([constant if value is None else value for value in values], dtype=object)
