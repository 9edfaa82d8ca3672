"""Any layer of a local plan or a studium, brought to the model of zones; what is not understood is listed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.boundaries import codes_and_names, dissolved
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import Column, in_crs, objects, require_crs, require_fields, teryt_codes, texts
from ako_qgis_plugin.core.geometry import Geometries, repair
from ako_qgis_plugin.core.municipal_plans.crosswalk import read_general
from ako_qgis_plugin.core.municipal_plans.plan_identity import municipality_name, read_namespace
from ako_qgis_plugin.core.municipal_plans.symbols import Reading, Regulation, SymbolTable
from ako_qgis_plugin.core.municipal_plans.zoning_hosts import with_roads_merged
from ako_qgis_plugin.core.municipal_plans.zoning_identity import plan_of, zone_ids
from ako_qgis_plugin.core.municipal_plans.zoning_report import (
    ReadSymbols,
    regulation_of,
    tell,
    unrecognised_symbols,
)
from ako_qgis_plugin.core.municipal_plans.zoning_shapes import areas, largest_share, texts_inside
from ako_qgis_plugin.core.municipal_plans.zoning_values import (
    STATUS_WORDS,
    TYPE_WORDS,
    day_of,
    filled,
    joined,
    number_of,
    profile_of,
    read_values,
    teryt_of,
    word_of,
)
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.schema import ZONE_FIELDS, FieldType, PlanType, names
from ako_qgis_plugin.core.wording import listed, say


class Roads(StrEnum):
    """What becomes of land without a zone class of its own, such as local roads."""

    KEEP = "keep"
    MERGE = "merge"


@dataclass(frozen=True)
class ZoneMapping:
    """Where each field of the model comes from: a field of the layer, else one value for all rows.

    Beside the fields of zones there are ``resolution``, which names a plan that has no identifier, and ``started``, the
    day of the resolution to start the plan. ``regulation`` None means: by the plan's dates. ``layer`` names a plan of
    which nothing else is known.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, object] = field(default_factory=dict)
    regulation: Regulation | None = None
    roads: Roads = Roads.KEEP
    layer: str = ""


@dataclass(frozen=True)
class Labels:
    """Texts on the drawing and their places."""

    texts: Column
    points: Geometries

    @classmethod
    def of_frame(cls, frame: pd.DataFrame, text_field: str) -> Labels:
        """Read the labels of a layer of points; raises MissingFieldError where it lacks the field."""
        require_fields(frame, say("labels"), [text_field])
        return cls(texts(frame[text_field]), np.asarray(frame["geometry"], dtype=object))


@dataclass(frozen=True)
class MappedZones:
    """Zones in ``ZONE_FIELDS``, and the symbols that were not recognised in ``UNRECOGNISED_FIELDS``."""

    zones: gpd.GeoDataFrame
    unrecognised: pd.DataFrame


def map_zones(
    frame: pd.DataFrame,
    mapping: ZoneMapping,
    symbols: SymbolTable,
    progress: Progress,
    *,
    labels: Labels | None = None,
    boundaries: pd.DataFrame | None = None,
) -> MappedZones:
    """Bring a layer to ``ZONE_FIELDS``, EPSG:2180; the input is not modified.

    A zone whose symbol is not recognised comes out with neither zone class nor symbol class, so that the check says it
    was not assessed. Zones get the identifier of their field, else their label, where it is unique in the plan; else
    a hash of label and geometry is added.

    Raises
    ------
    MissingFieldError, CrsError
        If the layer lacks a field of the mapping, or its CRS differs.
    InvalidValueError
        If there is nothing to map, neither a field nor labels give symbols, or a single value cannot be read.

    """
    require_fields(frame, say("plan"), mapping.fields.values())
    require_crs(frame, say("plan"))
    require_symbols(mapping, [str(name) for name in frame.columns], has_labels=labels is not None)
    drawn, stays = areas(np.asarray(frame["geometry"], dtype=object), progress)
    if not stays.any():
        raise InvalidValueError(say("plan: the layer holds no area; there is nothing to map"))
    work = _Mapping(frame[stays].reset_index(drop=True), drawn[stays], mapping, symbols, Part(progress, 0.0, 0.7))
    work.find_texts(labels)
    work.find_plans(boundaries)
    work.read_symbols()
    work.identify()
    zones, read = work.zones(), work.read()
    tell(read, progress)
    without = int(zones.geometry.isna().sum())
    if without:
        progress.warn(say("zones without a geometry, which cannot be assessed: {count}", count=without))
    if mapping.roads is Roads.MERGE:
        zones = with_roads_merged(zones, work.is_guest, Part(progress, 0.7, 1.0))
    return MappedZones(in_crs(zones, getattr(frame, "crs", None)), unrecognised_symbols(read))


def require_symbols(mapping: ZoneMapping, available: Sequence[str], *, has_labels: bool) -> None:
    """Raise InvalidValueError where neither a field nor labels give symbols; names the fields of the layer."""
    if "symbol" not in mapping.fields and not has_labels:
        raise InvalidValueError(
            say("plan: no field with symbols is known; choose one of {fields}", fields=", ".join(available))
        )


class _Mapping:
    """The columns of the model as they are found one after the other; rows that repeat another are left out last."""

    def __init__(
        self, frame: pd.DataFrame, drawn: Geometries, mapping: ZoneMapping, symbols: SymbolTable, progress: Progress
    ) -> None:
        self._frame = frame
        self._mapping = mapping
        self._symbols = symbols
        self._progress = progress
        self._count = len(frame)
        self._drawn = drawn
        self._columns = {name: self._column(name) for name in (*names(ZONE_FIELDS), *_PLAN_FACTS)}
        self._faults: dict[int, str] = {}
        self._regulations: list[Regulation | None] = []
        self._readings: list[Reading] = []
        self._is_kept = np.ones(self._count, dtype=bool)

    def _column(self, name: str) -> Column:
        constant = _constant(name, self._mapping.constants.get(name))
        if name not in self._mapping.fields:
            return objects((constant for _ in range(self._count)), self._count)
        source = self._frame[self._mapping.fields[name]]
        read = _READERS.get(name)
        if read is not None:
            return filled(read_values(source, self._mapping.fields[name], read, self._progress), constant)
        if name == "teryt":
            codes = pd.Series(teryt_codes(source), dtype=object)
            return filled(read_values(codes, self._mapping.fields[name], teryt_of, self._progress), constant)
        return filled(texts(source), constant)

    def find_texts(self, labels: Labels | None) -> None:
        """Take the texts inside the areas where the layer has no symbol itself."""
        if labels is None:
            return
        symbol, label = self._columns["symbol"].copy(), self._columns["zone_label"].copy()
        for row, inside in enumerate(texts_inside(self._drawn, labels.points, labels.texts)):
            if symbol[row] is not None:
                continue
            if len({self._symbols.key_of(text) for text in inside}) == 1:
                symbol[row] = inside[0]
                label[row] = label[row] or ", ".join(inside)
            elif inside:
                self._faults[row] = say("several texts lie in the area: {texts}", texts=listed(inside))
            else:
                self._faults[row] = say("no text lies in the area")
        self._columns["symbol"], self._columns["zone_label"] = symbol, label

    def find_plans(self, boundaries: pd.DataFrame | None) -> None:
        """Fill in municipalities and the identifiers of plans."""
        columns = self._columns
        columns["plan_type"] = filled(columns["plan_type"], PlanType.LOCAL.value)
        spaces = [read_namespace(text or "") for text in columns["plan_id"]]
        columns["teryt"] = _first(columns["teryt"], [space.teryt for space in spaces])
        if boundaries is not None:
            self._locate(boundaries)
        columns["municipality"] = _first(
            columns["municipality"], [municipality_name(code, None) for code in columns["teryt"]]
        )
        rows = zip(*(columns[name] for name in ("plan_id", "zone_id", "resolution", "teryt", "plan_type")), strict=True)
        layer = self._mapping.layer
        plans = [
            plan_of(plan, zone, resolution, f"{code}-{kind}" if code else kind, layer)
            for plan, zone, resolution, code, kind in rows
        ]
        if any(not (plan or name) for plan, name in zip(columns["plan_id"], columns["resolution"], strict=True)):
            self._progress.warn(
                say(
                    "nothing but the name of the layer, {layer}, tells which plan it is; give the plan's identifier or"
                    " resolution, so that decisions on its zones stay when the layer is renamed",
                    layer=layer,
                )
            )
        columns["plan_id"] = objects(plans, self._count)

    def _locate(self, boundaries: pd.DataFrame) -> None:
        codes, municipalities = codes_and_names(boundaries)
        repaired = repair(np.asarray(boundaries["geometry"], dtype=object), areal_only=True)
        is_named = np.array([code is not None for code in codes], dtype=bool)
        # Town and rural part of a municipality may be two areas.
        rows, units = dissolved(codes, repaired.geometry, repaired.is_usable & is_named)
        codes, municipalities = codes[rows], municipalities[rows]
        unit = largest_share(repair(self._drawn, areal_only=True).geometry, units)
        is_asked = np.array([code is None for code in self._columns["teryt"]], dtype=bool)
        for name, values in (("teryt", codes), ("municipality", municipalities)):
            found = [values[unit[row]] if is_asked[row] and unit[row] >= 0 else None for row in range(self._count)]
            self._columns[name] = _first(self._columns[name], found)
        outside = int((is_asked & (unit < 0)).sum())
        if outside:
            self._progress.warn(say("zones that lie in none of the municipalities: {count}", count=outside))

    def read_symbols(self) -> None:
        """Say of each zone what its symbol means."""
        columns, chosen = self._columns, self._mapping.regulation
        days = zip(columns["started"], columns["valid_from"], strict=True)
        self._regulations = [chosen or regulation_of(*pair) for pair in days]
        known: dict[tuple[str, Regulation | None, bool], Reading] = {}
        for row, text in enumerate(columns["symbol"]):
            if row % _ROWS_AT_ONCE == 0:
                self._progress.advance(row / self._count)
            if text is None:
                self._readings.append(Reading("", reason=self._faults.get(row) or say("no symbol is given")))
                continue
            is_general = columns["plan_type"][row] == PlanType.GENERAL
            key = (text, self._regulations[row], is_general)
            if key not in known:
                known[key] = read_general(text) if is_general else self._symbols.read(text, key[1])
            self._readings.append(known[key])

    def identify(self) -> None:
        """Give labels and identifiers, and find the rows that repeat another one."""
        columns = self._columns
        columns["zone_label"] = _first(columns["zone_label"], columns["symbol"])
        columns["symbol"] = objects((reading.symbol or None for reading in self._readings), self._count)
        columns["zone_id"], is_copy = zone_ids(
            columns["plan_id"], columns["zone_id"], columns["zone_label"], columns["symbol"], self._drawn
        )
        self._is_kept = ~is_copy
        if is_copy.any():
            self._progress.warn(
                say(
                    "features that repeat another one in label, symbol and geometry are left out: {count} ({zones})",
                    count=int(is_copy.sum()),
                    zones=listed(columns["zone_id"][is_copy]),
                )
            )

    @property
    def is_guest(self) -> NDArray[np.bool_]:
        """Say which zones have no zone class of their own."""
        has_host = np.array(
            [reading.row is not None and reading.row.has_host for reading in self._readings], dtype=bool
        )
        guests: NDArray[np.bool_] = has_host[self._is_kept]
        return guests

    def zones(self) -> gpd.GeoDataFrame:
        """Give the zones."""
        columns = dict(self._columns)
        rows = [reading.row for reading in self._readings]
        columns["symbol_class"] = objects(((row and row.symbol_class) or None for row in rows), self._count)
        columns["zone_class"] = objects(
            ((row.zone or None) if row and not row.has_host else None for row in rows), self._count
        )
        profiles = zip(columns["additional_profile"], self._readings, strict=True)
        columns["additional_profile"] = objects(
            (joined(profile, reading.additional) for profile, reading in profiles), self._count
        )
        frame = pd.DataFrame({name: columns[name][self._is_kept] for name in names(ZONE_FIELDS)}, dtype=object)
        return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(self._drawn[self._is_kept], index=frame.index))

    def read(self) -> ReadSymbols:
        """Give how the symbols of the zones were read."""
        rows = np.flatnonzero(self._is_kept)
        columns = {name: self._columns[name][rows] for name in ("plan_type", "started", "zone_id")}
        is_chosen = self._mapping.regulation is not None
        return ReadSymbols(
            [self._readings[row] for row in rows],
            [self._regulations[row] for row in rows],
            columns["plan_type"] == PlanType.GENERAL.value,
            columns["started"][:0] if is_chosen else columns["started"],
            columns["zone_id"],
            np.nan_to_num(shapely.area(self._drawn[rows])),
        )


#: What is read of a plan beside the fields of its zones.
_PLAN_FACTS = ("resolution", "started")

_READERS: Mapping[str, Callable[[object], Any]] = {
    "plan_type": word_of(TYPE_WORDS),
    "status": word_of(STATUS_WORDS),
    "basic_profile": profile_of,
    "additional_profile": profile_of,
    "started": day_of,
    **{item.name: number_of for item in ZONE_FIELDS if item.type is FieldType.REAL},
    **{item.name: day_of for item in ZONE_FIELDS if item.type is FieldType.DATE},
}

#: A cancel is noticed after so many.
_ROWS_AT_ONCE = 1_000


def _first(values: Column, others: Sequence[Any] | Column) -> Column:
    """Give values, and others where they are missing."""
    pairs = zip(values, others, strict=True)
    return objects((other if value is None else value for value, other in pairs), len(values))


def _constant(name: str, value: object) -> object:
    """Read the one value for all rows; raises InvalidValueError where it cannot be read."""
    if value is None or name not in (*_READERS, "teryt"):
        return value
    found = teryt_of(teryt_codes(pd.Series([value]))[0]) if name == "teryt" else _READERS[name](value)
    if found is None:
        raise InvalidValueError(say("{field}: '{value}' cannot be read", field=name, value=value))
    return found
