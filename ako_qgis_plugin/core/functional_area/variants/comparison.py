"""Several variants side by side: which unit belongs in which of them, and how often."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.units import Units, Values
from ako_qgis_plugin.core.functional_area.variants.frames import COUNTS, Membership
from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Role, Standing
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import listed, say

#: Columns of the membership table before those of the variants.
UNIT_COLUMNS = ("unit_code", "unit_name", "frequency_pct", "inside", "variants")


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A variant over the units of all of them; ``roles`` and ``area_ids`` are None for units that it does not know."""

    membership: Membership
    roles: tuple[Role | None, ...]
    area_ids: tuple[str | None, ...]

    @property
    def is_known(self) -> NDArray[np.bool_]:
        """Say which units the variant knows, shape (n,)."""
        return np.array([role is not None for role in self.roles], dtype=bool)

    @property
    def is_inside(self) -> NDArray[np.bool_]:
        """Say which units belong to an area of it, shape (n,)."""
        return np.array([role in INSIDE for role in self.roles], dtype=bool)


@dataclass(frozen=True, eq=False)
class Comparison:
    """Variants over the same units: those of the planner's layer where given, and all that a variant knows."""

    units: Units
    variants: tuple[Placed, ...]

    @cached_property
    def is_known(self) -> NDArray[np.bool_]:
        """Say which variant knows which unit, shape (units, variants)."""
        return np.column_stack([placed.is_known for placed in self.variants])

    @cached_property
    def is_inside(self) -> NDArray[np.bool_]:
        """Say which unit belongs in which variant, shape (units, variants)."""
        return np.column_stack([placed.is_inside for placed in self.variants])

    @property
    def frequency_pct(self) -> Values:
        """Give the share of the variants that know a unit in which it belongs [%]; NaN where none knows it."""
        known, inside = self.is_known.sum(axis=1), self.is_inside.sum(axis=1)
        return np.divide(100.0 * inside, known, out=np.full(len(known), np.nan), where=known > 0)

    @property
    def standings(self) -> list[Standing]:
        """Say of each unit whether it belongs in all, some or none of the variants that know it."""
        known, inside = self.is_known.sum(axis=1), self.is_inside.sum(axis=1)
        return [
            Standing.IN_NONE if not few else Standing.IN_ALL if few == all_of_them else Standing.IN_SOME
            for few, all_of_them in zip(inside.tolist(), known.tolist(), strict=True)
        ]

    def units_of(self, placed: Placed) -> Units:
        """Give the units that a variant knows, in its order, with all that is known of them."""
        codes = placed.membership.units.codes
        where = self.units.positions(codes)
        geometry = None if self.units.geometry is None else self.units.geometry[where]
        names = tuple(self.units.names[index] for index in where.tolist())
        return Units(codes, names, geometry, {name: column[where] for name, column in self.units.values.items()})

    def named(self, name: str) -> Placed:
        """Give a variant by its name.

        Raises
        ------
        DelimitationError
            If there is none of it.

        """
        for placed in self.variants:
            if placed.membership.name == name:
                return placed
        known = ", ".join(placed.membership.name for placed in self.variants)
        raise DelimitationError(say("there is no variant '{name}'; there are {known}", name=name, known=known))


def compared(memberships: Sequence[Membership], progress: Progress, units: Units | None = None) -> Comparison:
    """Put variants side by side, joined by the codes of their units; units that a variant lacks are told.

    Raises
    ------
    DelimitationError
        If there is no variant, or two have the same name.

    """
    if not memberships:
        raise DelimitationError(say("there is no variant to be compared"))
    _require_names(memberships)
    known = [*([units] if units is not None else []), *(each.units for each in memberships)]
    together = _together(known)
    placed = tuple(_placed(each, together) for each in memberships)
    for each in placed:
        lacking = np.flatnonzero(~each.is_known).tolist()
        if lacking:
            progress.warn(
                say(
                    "variant '{variant}' knows nothing of {count} units that others know: {units}",
                    variant=each.membership.name,
                    count=len(lacking),
                    units=listed(together.names[index] for index in lacking),
                )
            )
    return Comparison(together, placed)


def membership_table(comparison: Comparison, columns: Sequence[str]) -> pd.DataFrame:
    """Give the role of each unit in each variant, a column for each; empty where the variant does not know it."""
    table: dict[str, object] = {
        "unit_code": comparison.units.codes,
        "unit_name": comparison.units.names,
        "frequency_pct": comparison.frequency_pct,
        "inside": comparison.is_inside.sum(axis=1),
        "variants": comparison.is_known.sum(axis=1),
    }
    for column, placed in zip(columns, comparison.variants, strict=True):
        table[column] = [None if role is None else role.value for role in placed.roles]
    return pd.DataFrame(table)


def columns_of(names: Iterable[str], taken: Iterable[str] = (*UNIT_COLUMNS, "fid", "geometry")) -> list[str]:
    """Give variants names that fields may have: no quotes, each once whatever the case of its letters."""
    known = {name.lower() for name in taken}
    columns = []
    for name in names:
        plain = "".join(sign if sign.isalnum() or sign in " _-+%" else " " for sign in name)
        stem = " ".join(plain.split())[:50] or "variant"
        column, number = stem, 1
        while column.lower() in known:
            number += 1
            column = f"{stem} {number}"
        known.add(column.lower())
        columns.append(column)
    return columns


def _require_names(memberships: Sequence[Membership]) -> None:
    names = [each.name for each in memberships]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise DelimitationError(
            say(
                "several variants have the name {names}; is a layer given twice? Give each variant a name of its own",
                names=listed(f"'{name}'" for name in twice),
            )
        )


def _together(known: Sequence[Units]) -> Units:
    """Give the units of all, each once; what is told of one first counts."""
    names: dict[str, str] = {}
    for units in known:
        for code, name in zip(units.codes, units.names, strict=True):
            if names.get(code, code) == code:
                names[code] = name
    codes = tuple(names)
    place = {code: index for index, code in enumerate(codes)}
    geometry: Geometries = np.full(len(codes), None, dtype=object)
    fields = dict.fromkeys(name for units in known for name in (*units.values, *COUNTS))
    values = {name: np.full(len(codes), np.nan) for name in fields}
    for units in known:
        where = np.array([place[code] for code in units.codes], dtype=np.intp)
        if units.geometry is not None:
            is_new = shapely.is_missing(geometry[where]) & ~shapely.is_missing(units.geometry)
            geometry[where[is_new]] = units.geometry[is_new]
        for name, column in units.values.items():
            is_new = np.isnan(values[name][where])
            values[name][where[is_new]] = column[is_new]
    has_areas = not shapely.is_missing(geometry).all()
    return Units(codes, tuple(names.values()), geometry if has_areas else None, values)


def _placed(membership: Membership, units: Units) -> Placed:
    own = {code: index for index, code in enumerate(membership.units.codes)}
    where = [own.get(code) for code in units.codes]
    return Placed(
        membership,
        tuple(None if index is None else membership.roles[index] for index in where),
        tuple(None if index is None else membership.area_ids[index] for index in where),
    )
