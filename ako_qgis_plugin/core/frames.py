"""Columns of a layer as the core reads them: missing is None or NaN, whatever the file meant by it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import CrsError, InvalidValueError, MissingFieldError
from ako_qgis_plugin.core.schema import EPSG, TERYT_DIGITS
from ako_qgis_plugin.core.tables import parse_number
from ako_qgis_plugin.core.wording import listed, say

Column = NDArray[np.object_]


def require_fields(frame: pd.DataFrame, layer: str, fields: Iterable[str]) -> None:
    """Raise MissingFieldError where a layer lacks fields."""
    missing = [name for name in fields if name not in frame.columns]
    if missing:
        raise MissingFieldError(layer, missing)


def require_crs(frame: Any, layer: str) -> None:
    """Raise CrsError where a frame says that it is in another CRS than EPSG:2180."""
    crs = getattr(frame, "crs", None)
    if crs is not None and crs.to_epsg() != EPSG:
        raise CrsError(
            say("{layer}: coordinates are in {crs}, not in EPSG:{epsg}", layer=layer, crs=crs.to_string(), epsg=EPSG)
        )


def in_crs(frame: Any, crs: Any) -> Any:
    """Give a frame the CRS of its source; inside QGIS none has one, and pyproj is left alone."""
    return frame if crs is None else frame.set_crs(crs)


def objects(values: Iterable[Any], count: int) -> Column:
    """Put values into an array as they are; numpy would look into each of them for what it might be."""
    return np.fromiter(values, dtype=object, count=count)


def texts(column: pd.Series) -> Column:
    """Give a column as stripped text; whole numbers lose ``.0``, blank is None."""
    return objects((_text(value) for value in column), len(column))


def numbers(column: pd.Series, layer: str) -> NDArray[np.float64]:
    """Give a column as numbers, missing is NaN; raises InvalidValueError at text that is no number."""
    return np.array([_number(value, layer, str(column.name)) for value in column], dtype=float)


def dates(column: pd.Series, layer: str) -> Column:
    """Give a column as dates, missing is None; raises InvalidValueError at text that is no ISO date."""
    name = str(column.name)
    return objects((_date(value, layer, name) for value in column), len(column))


def teryt_codes(column: pd.Series) -> Column:
    """Give the first six digits of TERYT codes; a leading zero that a number has lost is put back.

    Numbers are full codes of seven digits where one of the column has seven.
    """
    codes = texts(column)
    is_number = [not isinstance(value, str) for value in column]
    longest = max((len(code) for code, number in zip(codes, is_number, strict=True) if code and number), default=0)
    padded = (
        None if code is None else code.zfill(max(longest if number else 0, TERYT_DIGITS))[:TERYT_DIGITS]
        for code, number in zip(codes, is_number, strict=True)
    )
    return objects(padded, len(codes))


def require_values(values: Iterable[Any], allowed: Collection[str | None], layer: str, field: str) -> None:
    """Raise InvalidValueError where a value is none of the allowed ones; missing counts as wrong."""
    strange = {value for value in values if value not in allowed}
    if strange:
        wrong = sorted(say("nothing") if value is None else say("'{value}'", value=value) for value in strange)
        codes = ", ".join(str(code) for code in allowed if code is not None)
        raise InvalidValueError(
            say(
                "{layer}: field {field} holds {values}; allowed are {allowed}",
                layer=layer,
                field=field,
                values=listed(wrong),
                allowed=codes,
            )
        )


def is_blank(value: Any) -> bool:
    """Say whether a cell is missing: None, NaN, NaT, NA or blank text."""
    is_missing = value is None or value is pd.NaT or value is pd.NA or value != value
    return is_missing or (isinstance(value, str) and not value.strip())


def _text(value: Any) -> str | None:
    if is_blank(value):
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _number(value: Any, layer: str, field: str) -> float:
    if is_blank(value):
        return np.nan
    try:
        return parse_number(str(value))
    except ValueError as error:
        raise InvalidValueError(
            say("{layer}: field {field} holds '{value}', which is no number", layer=layer, field=field, value=value)
        ) from error


def _date(value: Any, layer: str, field: str) -> dt.date | None:
    if is_blank(value):
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(str(value).strip()[:10])
    except ValueError as error:
        raise InvalidValueError(
            say(
                "{layer}: field {field} holds '{value}', which is no date of the form 2026-11-24",
                layer=layer,
                field=field,
                value=value,
            )
        ) from error
