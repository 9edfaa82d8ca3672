"""The plans that are checked together: their zones, acts and areas, in one CRS in which they are measured."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, STANDARD_FIELDS, ZONE_FIELDS, Field, names


def empty_frame(fields: tuple[Field, ...]) -> pd.DataFrame:
    """Give a frame without rows: the fields and a geometry."""
    return pd.DataFrame({name: pd.Series(dtype=object) for name in [*names(fields), "geometry"]})


@dataclass(frozen=True)
class PlanSet:
    """Frames with the fields of the schema and ``geometry``, all in one metric CRS; empty ones where not given.

    Official areas are those in the CRS of the plan (PL-2000 or PUWG 1992), so plans of several CRS are several sets.
    ``boundaries`` holds ``teryt``, ``municipality`` and geometry. ``excused`` are zones, by plan and zone id, whose
    geometry the file itself has spoilt (an unclosed ring, swapped axes) and of which that is told already; ``told`` are
    fields of zones, acts and areas of which the same is true (a height in feet).

    ``buildings`` (geometry) let the growth of infill areas be measured; ``provisions`` of the voivodeship plan
    (``provision_id``, ``name``, ``valid_from``, geometry) tell plans that are older. ``day`` is the day that counts;
    without it nothing is said to have run out.
    """

    zones: pd.DataFrame = field(default_factory=lambda: empty_frame(ZONE_FIELDS))
    acts: pd.DataFrame = field(default_factory=lambda: empty_frame(ACT_FIELDS))
    infill: pd.DataFrame = field(default_factory=lambda: empty_frame(AREA_FIELDS))
    downtown: pd.DataFrame = field(default_factory=lambda: empty_frame(AREA_FIELDS))
    standards: pd.DataFrame = field(default_factory=lambda: empty_frame(STANDARD_FIELDS))
    boundaries: pd.DataFrame | None = None
    excused: frozenset[tuple[str | None, str | None]] = frozenset()
    told: frozenset[tuple[str | None, str | None, str]] = frozenset()
    buildings: pd.DataFrame | None = None
    provisions: pd.DataFrame | None = None
    day: dt.date | None = None
    #: What one check has made of the frames and another uses as well.
    shared: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
