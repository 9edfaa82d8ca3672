"""A layer or table of units, as a planner has it, read into units: six digits of TERYT, parts of one joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError, InvalidValueError
from ako_qgis_plugin.core.frames import is_blank, numbers, objects, require_crs, require_fields, texts
from ako_qgis_plugin.core.functional_area.unit_codes import Level, UnitCode, read_codes, whole_name
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.vocabulary import UNIT_COUNTS
from ako_qgis_plugin.core.geometry import Geometries, repair
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.wording import listed, say

#: Fields that number rows rather than measure anything.
_ROW_NUMBERS = frozenset({"fid", "ogc_fid", "gid", "objectid"})

#: Words in names of fields that hold shares, rates and densities, which are not added up.
_RATES = ("pct", "percent", "share", "rate", "ratio", "density", "_per_", "index", "mean", "average")


def read_units(
    frame: pd.DataFrame,
    unit_field: str,
    *,
    name_field: str | None = None,
    value_fields: Mapping[str, str] | None = None,
    layer: str = "units",
    progress: Progress | None = None,
) -> Units:
    """Read units of a layer in EPSG:2180, or of a table; every numeric field is carried along by its name.

    Rows of one code are parts of one unit: their areas are joined; counts are added up, or taken once where all rows
    have the same (one unit drawn in pieces). Of a municipality that stands whole and in parts (town and rural area),
    the whole is taken; totals of counties and more are left out.

    Parameters
    ----------
    frame
        One row for each unit or part of one; ``geometry`` may be missing.
    unit_field, name_field
        Fields of the code and the name.
    value_fields
        The planner's fields by the names that methods know them under, such as ``population``.
    layer
        What messages call the layer.
    progress
        Learns what was joined, repaired and left out.

    Raises
    ------
    MissingFieldError, InvalidValueError, CrsError
        If the layer lacks a field, a count is no number or below zero, or it is in another CRS.
    DelimitationError
        If there is no unit at all.

    """
    progress = progress or SilentProgress()
    mapping = {name: field for name, field in (value_fields or {}).items() if field}
    require_fields(frame, layer, [unit_field, *([name_field] if name_field else []), *mapping.values()])
    require_crs(frame, layer)
    rows = _rows_with_code(frame.reset_index(drop=True), unit_field, layer, progress)
    codes_of_rows, rows = _on_one_level(rows, unit_field, layer, progress)
    if rows.empty:
        raise DelimitationError(
            say("{layer}: no row has a code of a unit in its field {field}", layer=layer, field=unit_field)
        )
    codes, row_unit = _units_of_rows(each.code for each in codes_of_rows)
    is_part = np.zeros(len(codes), dtype=bool)
    is_part[row_unit] = [each.is_part for each in codes_of_rows]
    values = _row_values(rows, mapping, {unit_field, name_field, "geometry", *_ROW_NUMBERS}, layer)
    _require_no_negative(values, codes, row_unit, layer)
    joined = _joined_values(values, codes, row_unit, is_part, _Told(layer, progress))
    names = _names(rows, name_field, codes, row_unit)
    return Units(codes, names, _geometry(rows, codes, row_unit, layer, progress), joined)


def _rows_with_code(frame: pd.DataFrame, unit_field: str, layer: str, progress: Progress) -> pd.DataFrame:
    without = [index for index, code in enumerate(texts(frame[unit_field])) if code is None]
    if without:
        progress.warn(
            say(
                "{layer}: rows without a code in {field}, left out: {count} ({rows})",
                layer=layer,
                field=unit_field,
                count=len(without),
                rows=listed(str(index + 1) for index in without),
            )
        )
    return frame.drop(index=without).reset_index(drop=True)


def _on_one_level(
    rows: pd.DataFrame, unit_field: str, layer: str, progress: Progress
) -> tuple[list[UnitCode], pd.DataFrame]:
    """Leave out totals, and parts of units that stand there whole too; give the codes of the rows that stay."""
    texts_of_rows = [str(text) for text in texts(rows[unit_field])]
    known = read_codes(texts_of_rows)
    codes = [known[text] for text in texts_of_rows]
    wholes = {each.code for each in codes if each.level is Level.WHOLE}
    is_total = np.array([each.level is Level.TOTAL for each in codes], dtype=bool)
    is_double = np.array([each.is_part and each.code in wholes for each in codes], dtype=bool)
    for chosen, sentence in (
        (
            is_total,
            say("{layer}: rows that are totals of several units, left out: {count}", layer=layer, count=is_total.sum()),
        ),
        (
            is_double,
            say(
                "{layer}: parts of units that stand there whole too, left out: {count}",
                layer=layer,
                count=is_double.sum(),
            ),
        ),
    ):
        if chosen.any():
            progress.note(sentence)
    stays = ~(is_total | is_double)
    return [each for each, keep in zip(codes, stays.tolist(), strict=True) if keep], rows[stays].reset_index(drop=True)


def _units_of_rows(codes: Iterable[str]) -> tuple[tuple[str, ...], NDArray[np.intp]]:
    """Give each code once, in the order of the rows, and the unit of each row."""
    place: dict[str, int] = {}
    row_unit = np.array([place.setdefault(code, len(place)) for code in codes], dtype=np.intp)
    return tuple(place), row_unit


def _row_values(
    rows: pd.DataFrame, mapping: Mapping[str, str], others: set[str | None], layer: str
) -> dict[str, Values]:
    values = {}
    for name in rows.columns:
        if name not in others and (column := _numeric(rows[name])) is not None:
            values[str(name)] = column
    return values | {name: numbers(rows[field], layer) for name, field in mapping.items()}


def _numeric(column: pd.Series) -> Values | None:
    """Give a column as numbers; None where it holds none, or anything else."""
    if any(isinstance(value, bool | np.bool_) for value in column) or all(is_blank(value) for value in column):
        return None
    try:
        return numbers(column, "")
    except InvalidValueError:
        return None


def _require_no_negative(
    values: Mapping[str, Values], codes: tuple[str, ...], row_unit: NDArray[np.intp], layer: str
) -> None:
    for name in UNIT_COUNTS:
        wrong = np.flatnonzero(values[name] < 0).tolist() if name in values else []
        if wrong:
            raise InvalidValueError(
                say(
                    "{layer}: field {field} is below zero in {units}; it counts people or things",
                    layer=layer,
                    field=name,
                    units=listed(codes[row_unit[index]] for index in wrong),
                )
            )


@dataclass(frozen=True, slots=True)
class _Told:
    """Whom to tell of a layer, and what the layer is called."""

    layer: str
    progress: Progress


def _joined_values(
    values: dict[str, Values],
    codes: tuple[str, ...],
    row_unit: NDArray[np.intp],
    is_part: NDArray[np.bool_],
    told: _Told,
) -> dict[str, Values]:
    count = len(codes)
    if count == len(row_unit):
        return values
    is_piece = _are_pieces(values, count, row_unit) & ~is_part
    several = np.bincount(row_unit, minlength=count) > 1
    _tell_of_joined(codes, several, is_piece, is_part, told)
    weight = values.get("population", np.full(len(row_unit), np.nan))
    averaged = [name for name in values if _is_rate(name)]
    if averaged and (several & ~is_piece).any():
        told.progress.note(
            say(
                "{layer}: averaged over the rows of a unit, by population: {fields}",
                layer=told.layer,
                fields=listed(averaged),
            )
        )
    return {
        name: _averaged(column, weight, count, row_unit)
        if name in averaged
        else np.where(is_piece, _first(column, count, row_unit), _summed(column, count, row_unit))
        for name, column in values.items()
    }


def _are_pieces(values: Mapping[str, Values], count: int, row_unit: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Say of which units all rows have the same counts: one unit drawn in pieces, not parts that add up."""
    known = [values[name] for name in UNIT_COUNTS if name in values]
    is_same = np.full(count, bool(known))
    for column in known:
        first = _first(column, count, row_unit)[row_unit]
        differs = ~((column == first) | (np.isnan(column) & np.isnan(first)))
        is_same[row_unit[differs]] = False
    return is_same


def _tell_of_joined(
    codes: tuple[str, ...],
    several: NDArray[np.bool_],
    is_piece: NDArray[np.bool_],
    is_part: NDArray[np.bool_],
    told: _Told,
) -> None:
    def units(chosen: NDArray[np.bool_]) -> str:
        return listed(codes[index] for index in np.flatnonzero(chosen))

    layer, parts = told.layer, several & is_part
    if parts.any():
        told.progress.note(
            say("{layer}: parts of units joined, their counts added up: {units}", layer=layer, units=units(parts))
        )
    doubled = several & ~is_piece & ~is_part
    if doubled.any():
        told.progress.warn(
            say(
                "{layer}: several rows have the code of one unit; they are joined and their counts added up: {units}",
                layer=layer,
                units=units(doubled),
            )
        )
    if (several & is_piece).any():
        told.progress.warn(
            say(
                "{layer}: several rows with the same counts have the code of one unit; they are taken for its pieces,"
                " and the counts once: {units}",
                layer=layer,
                units=units(several & is_piece),
            )
        )


def _is_rate(name: str) -> bool:
    return name not in UNIT_COUNTS and any(word in name.lower() for word in _RATES)


def _first(column: Values, count: int, row_unit: NDArray[np.intp]) -> Values:
    result = np.full(count, np.nan)
    result[row_unit[::-1]] = column[::-1]
    return result


def _summed(column: Values, count: int, row_unit: NDArray[np.intp]) -> Values:
    """Add up; a part that is missing leaves the sum missing."""
    total: Values = np.bincount(row_unit, column, count).astype(float)
    return total


def _averaged(column: Values, weight: Values, count: int, row_unit: NDArray[np.intp]) -> Values:
    first = _first(column, count, row_unit)
    is_same = np.bincount(row_unit, column != first[row_unit], count) == 0
    total = _summed(weight, count, row_unit)
    known = total > 0
    mean = np.full(count, np.nan)
    mean[known] = _summed(column * weight, count, row_unit)[known] / total[known]
    return np.where(is_same, first, mean)


def _names(
    rows: pd.DataFrame, name_field: str | None, codes: tuple[str, ...], row_unit: NDArray[np.intp]
) -> tuple[str, ...]:
    given = texts(rows[name_field]) if name_field else objects([None] * len(rows), len(rows))
    names: dict[int, str] = {}
    several = np.bincount(row_unit) > 1
    for unit, name in zip(row_unit.tolist(), given, strict=True):
        if name is not None:
            names.setdefault(unit, whole_name(name) if several[unit] else name)
    return tuple(names.get(index, code) for index, code in enumerate(codes))


def _geometry(
    rows: pd.DataFrame, codes: tuple[str, ...], row_unit: NDArray[np.intp], layer: str, progress: Progress
) -> Geometries | None:
    if "geometry" not in rows.columns:
        return None
    given: Any = np.array(list(rows["geometry"]), dtype=object)
    if shapely.is_missing(given).all():
        return None
    repaired = repair(given, areal_only=True, progress=None)
    faults = [(codes[unit], reason) for unit, reason in zip(row_unit, repaired.reasons, strict=True) if reason]
    if faults:
        told = listed(f"{code} ({reason})" for code, reason in faults)
        progress.warn(say("{layer}: invalid areas, repaired: {units}", layer=layer, units=told))
    result = objects([None] * len(codes), len(codes))
    for unit in range(len(codes)):
        parts = repaired.geometry[(row_unit == unit) & repaired.is_usable]
        result[unit] = None if not len(parts) else parts[0] if len(parts) == 1 else shapely.union_all(parts)
    empty = [code for code, area in zip(codes, result, strict=True) if area is None]
    if empty:
        progress.warn(say("{layer}: units without an area: {units}", layer=layer, units=listed(empty)))
    return result


def codes_among(units: Units, typed: Iterable[str]) -> tuple[str, ...]:
    """Give codes as the units have them: seven digits of TERYT, or six, whatever a person typed."""
    known = set(units.codes)
    return tuple(dict.fromkeys(text if text in known else read_codes([text])[text].code for text in typed))
