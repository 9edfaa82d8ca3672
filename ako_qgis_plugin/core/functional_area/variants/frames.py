"""Variants as layers, and layers back as variants: who belongs, and why, criterion by criterion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError, InvalidValueError
from ako_qgis_plugin.core.frames import numbers, objects, require_fields, texts
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.variants.delimit import words_of
from ako_qgis_plugin.core.functional_area.variants.variant_words import criterion_name, reason_text
from ako_qgis_plugin.core.functional_area.vocabulary import CRITERION_FIELDS, INSIDE, VARIANT_FIELDS, Role
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.schema import names as field_names
from ako_qgis_plugin.core.wording import listed, say

_M2_PER_KM2 = 1_000_000

#: What a variant layer says of its units in numbers.
COUNTS = ("population", "employed", "jobs", "area_km2")

#: Fields without which a layer is no variant; the others may be missing.
_NEEDED = ("unit_code", "variant", "role")


@dataclass(frozen=True, slots=True, eq=False)
class Membership:
    """A variant as its layer holds it, in the order of the rows.

    ``units`` carries names, areas and the counts ``population``, ``employed``, ``jobs`` and ``area_km2``;
    ``definition`` is empty where the layer has none.
    """

    name: str
    method: str
    units: Units
    roles: tuple[Role, ...]
    area_ids: tuple[str | None, ...]
    is_uncertain: NDArray[np.bool_]
    reasons: tuple[str, ...]
    definition: str = field(default="", repr=False)

    @property
    def is_inside(self) -> NDArray[np.bool_]:
        """Say of each unit whether it belongs to an area, shape (n,)."""
        return np.array([role in INSIDE for role in self.roles], dtype=bool)

    @property
    def members(self) -> frozenset[str]:
        """Give the codes of the units that belong to an area."""
        return frozenset(code for code, role in zip(self.units.codes, self.roles, strict=True) if role in INSIDE)


def variant_frame(variant: Variant, data: AreaData, name: str, definition: str, language: str) -> pd.DataFrame:
    """Give a variant as rows of ``VARIANT_FIELDS``, with ``geometry`` where the units have areas."""
    units, words = data.units, words_of(variant.parameters)
    names = dict(zip(units.codes, units.names, strict=True))
    employed, jobs = working(data)
    columns: dict[str, object] = {
        "unit_code": units.codes,
        "unit_name": units.names,
        "variant": name,
        "method": variant.parameters.method.value,
        "area_id": [result.area_id for result in variant.results],
        "role": [result.role.value for result in variant.results],
        "is_uncertain": [result.is_uncertain for result in variant.results],
        "reason": [reason_text(result, words, language, names) for result in variant.results],
        "population": units.value("population"),
        "employed": employed,
        "jobs": jobs,
        "area_km2": area_km2(units),
        "definition": definition,
    }
    frame = pd.DataFrame(columns, index=pd.RangeIndex(len(units)), columns=field_names(VARIANT_FIELDS))
    if units.geometry is not None:
        frame["geometry"] = units.geometry
    return frame


def criterion_frame(variant: Variant, units: Units, name: str, language: str) -> pd.DataFrame:
    """Give why each unit is in or out as rows of ``CRITERION_FIELDS``, one for each unit and criterion."""
    words = words_of(variant.parameters)
    names = dict(zip(units.codes, units.names, strict=True))
    rows = []
    for code, unit_name, result in zip(units.codes, units.names, variant.results, strict=True):
        for criterion in result.criteria:
            name_of, unit = criterion_name(criterion, words, language, names)
            area_id = criterion.area_id or result.area_id
            measures = (criterion.value, criterion.threshold, unit, criterion.is_met, criterion.low, criterion.high)
            rows.append((code, unit_name, name, area_id, criterion.key, name_of, *measures))
    return pd.DataFrame(rows, columns=field_names(CRITERION_FIELDS))


def working(data: AreaData) -> tuple[Values, Values]:
    """Give employed residents and jobs of each unit, as the flows know them, else as the units' fields do."""
    if data.flows is None:
        return data.units.value("employed"), data.units.value("jobs")
    return data.flows.employed, data.flows.jobs


def area_km2(units: Units) -> Values:
    """Give the area of each unit as drawn; of a table what its field of this name says."""
    if units.geometry is None:
        return units.value("area_km2")
    areas: Values = shapely.area(units.geometry) / _M2_PER_KM2
    return np.where(shapely.is_missing(units.geometry), np.nan, areas)


def read_memberships(frame: pd.DataFrame, layer: str) -> list[Membership]:
    """Read the variants of a layer: one, or several below each other, told apart by their names.

    Raises
    ------
    MissingFieldError, InvalidValueError, DelimitationError
        If the layer is none of variants, holds another role, or a unit twice in one variant.

    """
    require_fields(frame, layer, _NEEDED)
    if frame.empty:
        raise DelimitationError(say("{layer}: holds no unit, and so no variant", layer=layer))
    variants = texts(frame["variant"])
    if any(name is None for name in variants):
        raise InvalidValueError(say("{layer}: rows without the name of their variant", layer=layer))
    return [_membership(frame[variants == name], str(name), layer) for name in dict.fromkeys(variants)]


def _membership(rows: pd.DataFrame, name: str, layer: str) -> Membership:
    rows = rows.reset_index(drop=True)
    codes = tuple(str(code) for code in texts(rows["unit_code"]))
    _require_each_once(codes, name, layer)
    given = {column: _texts(rows, column) for column in ("unit_name", "area_id", "method", "reason", "definition")}
    names = tuple(text or code for text, code in zip(given["unit_name"], codes, strict=True))
    values = {column: numbers(rows[column], layer) for column in COUNTS if column in rows.columns}
    return Membership(
        name=name,
        method=next(filter(None, given["method"]), ""),
        units=Units(codes, names, _areas(rows), values),
        roles=_roles(rows["role"], name, layer),
        area_ids=given["area_id"],
        is_uncertain=_flags(rows, "is_uncertain"),
        reasons=tuple(text or "" for text in given["reason"]),
        definition=next(filter(None, given["definition"]), ""),
    )


def _require_each_once(codes: Sequence[str], name: str, layer: str) -> None:
    twice = sorted({code for code in codes if codes.count(code) > 1}) if len(set(codes)) < len(codes) else []
    if twice:
        raise InvalidValueError(
            say(
                "{layer}: units stand twice in the variant '{variant}': {units}; are two variants of one name in it?",
                layer=layer,
                variant=name,
                units=listed(twice),
            )
        )


def _texts(rows: pd.DataFrame, column: str) -> tuple[str | None, ...]:
    return tuple(texts(rows[column])) if column in rows.columns else (None,) * len(rows)


def _flags(rows: pd.DataFrame, column: str) -> NDArray[np.bool_]:
    if column not in rows.columns:
        return np.zeros(len(rows), dtype=bool)
    return np.array([str(value).lower() in ("true", "1", "1.0") for value in rows[column]], dtype=bool)


def _roles(column: pd.Series, name: str, layer: str) -> tuple[Role, ...]:
    given = texts(column)
    strange = sorted({str(role) for role in given if role not in list(Role)})
    if strange:
        raise InvalidValueError(
            say(
                "{layer}: variant '{variant}': roles {roles}; allowed are {allowed}",
                layer=layer,
                variant=name,
                roles=listed(strange),
                allowed=", ".join(Role),
            )
        )
    return tuple(Role(role) for role in given)


def _areas(rows: pd.DataFrame) -> Geometries | None:
    if "geometry" not in rows.columns:
        return None
    areas = objects(rows["geometry"], len(rows))
    return None if shapely.is_missing(areas).all() else areas
