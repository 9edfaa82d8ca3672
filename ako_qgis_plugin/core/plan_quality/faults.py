"""Faults of plans, and how they become findings: rows that panel, register and report take like any other."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.conformity.findings import findings_frame
from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.frames import is_blank, objects
from ako_qgis_plugin.core.geometry import Geometries, areal, is_nothing, is_polygonal
from ako_qgis_plugin.core.numbers import M2_PER_HA, date_text, number_text
from ako_qgis_plugin.core.plan_quality.checks import Check, CheckBook
from ako_qgis_plugin.core.schema import Certainty
from ako_qgis_plugin.core.wording import say, shortened

#: Findings are areas: a point or a line is shown as what lies within this distance of it [m].
MARK_RADIUS_M = 1.0

_ZONE_VALUES = ("zone_label", "zone_class", "symbol")
_PLAN_VALUES = ("plan_type", "teryt", "municipality")

#: Places after the point that tell two points of a plan apart: official coordinates have two.
_PLACE_DIGITS = 1


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, written in the language of the finding."""

    value: float
    unit: str

    def text(self, language: str) -> str:
        """Write it: areas from one hectare on in ha, all with as many digits as tell it from nothing."""
        value, unit, places = self.value, self.unit, 2
        if unit == "m2" and abs(value) >= M2_PER_HA:
            value, unit, places = value / M2_PER_HA, "ha", 4
        while value and abs(value) < 10.0 ** (1 - places) and places < _MOST_DIGITS:
            places += 1
        return f"{_plain(value, places, language)}\N{NO-BREAK SPACE}{_UNITS.get(unit, unit)}"


_UNITS = {"m2": "m²", "degrees": "°"}
#: A file of a stranger may hold megabytes where a reason quotes a word [characters].
_VALUE_LENGTH = 1_000
_MOST_DIGITS = 7


def square_metres(value: float) -> Measure:
    """Give an area for a reason."""
    return Measure(float(value), "m2")


def metres(value: float) -> Measure:
    """Give a length for a reason."""
    return Measure(float(value), "m")


def percent(value: float) -> Measure:
    """Give a share for a reason."""
    return Measure(float(value), "%")


#: What a reason's place may hold; a mapping is a text in every language, a list is written with commas.
Value = str | int | float | Measure | dt.date | Mapping[str, str] | Sequence["Value"] | None


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a plan: which check found it, on what, where, and the numbers that its reason tells.

    ``other`` tells faults of one check on one zone apart, the same from run to run: another zone's id, the name of a
    field, or ``place_key``. ``zone_id`` is the id of an area (infill, downtown, standards) where it concerns one.
    ``teryt`` and ``municipality`` are looked up by the plan unless they are given.
    """

    check_id: str
    plan_id: str | None
    zone_id: str | None = None
    other: str = ""
    place: shapely.Geometry | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    area_m2: float | None = None
    length_m: float | None = None
    distance_m: float | None = None
    teryt: str | None = None
    municipality: str | None = None

    @property
    def identity(self) -> tuple[str | None, ...]:
        """Give what makes it one fault from run to run."""
        return self.plan_id or self.teryt, self.zone_id, self.other, self.check_id


def place_key(place: shapely.Geometry) -> str:
    """Name a point, or a point inside a shape, so that it is the same from run to run."""
    point = shapely.point_on_surface(place)
    return f"E{point.x:.{_PLACE_DIGITS}f} N{point.y:.{_PLACE_DIGITS}f}"


def place_values(point: shapely.Point) -> dict[str, Value]:
    """Give the places ``{x}`` (easting) and ``{y}`` (northing) of a reason, in metres of the CRS of the plan."""
    return {"x": f"{point.x:.2f}", "y": f"{point.y:.2f}"}


def distinct(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Tell faults of one identity apart by their places, the largest keeps its own; numbers where that is not enough.

    A plan may hold an identifier twice, and a pair of zones may overlap in several places.
    """
    taken: set[tuple[str | None, ...]] = set()
    # A file may hold thousands of objects of one identifier: what was counted is not counted again.
    numbers: Counter[tuple[str | None, ...]] = Counter()
    for fault in sorted(faults, key=lambda each: (-(each.area_m2 or 0.0), _key_of(each))):
        own = fault
        if own.identity in taken and not is_nothing(fault.place):
            own = _marked(fault, _key_of(fault))
        while own.identity in taken:
            numbers[fault.identity] += 1
            own = _marked(fault, f"({numbers[fault.identity] + _FIRST_IS_NOT_NUMBERED})")
        taken.add(own.identity)
        yield own


_FIRST_IS_NOT_NUMBERED = 1


def _marked(fault: Fault, mark: str) -> Fault:
    return replace(fault, other=f"{fault.other} {mark}".strip())


def _key_of(fault: Fault) -> str:
    return "" if fault.place is None or is_nothing(fault.place) else place_key(fault.place)


def faults_frame(
    faults: Iterable[Fault],
    checks: CheckBook,
    zones: pd.DataFrame,
    acts: pd.DataFrame,
    language: str,
    others: Sequence[pd.DataFrame] = (),
) -> gpd.GeoDataFrame:
    """Put faults into findings, in the CRS of the plans; type, municipality, label and class are looked up.

    Parameters
    ----------
    faults
        What checks found; those of checks that are switched off are left out.
    checks
        Gives verdict, weight and words.
    zones, acts
        Of the plans; ``zone_share_pct`` is the share of the zone that the fault's area takes.
    language
        Of names and reasons, ``pl`` or ``en``.
    others
        Further frames by which a plan is known: areas, standards.

    Raises
    ------
    AkoError
        If two faults have one identity: that is an error of the check.

    """
    told = [fault for fault in faults if checks[fault.check_id].is_in_use]
    _require_identities(told)
    known_zones = _Zones(zones)
    known_plans = _plans([zones, acts, *others])
    rows = [_row(fault, checks[fault.check_id], known_zones, known_plans, language) for fault in told]
    columns = {name: objects((row[name] for row in rows), len(rows)) for name in (rows[0] if rows else {})}
    return findings_frame(columns, _marks([fault.place for fault in told]))


def _require_identities(faults: Sequence[Fault]) -> None:
    seen = set()
    for fault in faults:
        if fault.identity in seen:
            known = ", ".join(str(part) for part in fault.identity if part)
            raise AkoError(say("two faults have the same identity: {fault}", fault=known))
        seen.add(fault.identity)


class _Zones:
    """Rows of zones by plan and id."""

    def __init__(self, zones: pd.DataFrame) -> None:
        identifiers = zip(zones["plan_id"], zones["zone_id"], strict=True)
        self._row = {identifier: row for row, identifier in reversed(list(enumerate(identifiers)))}
        self._columns = {name: zones[name].to_numpy(dtype=object) for name in (*_ZONE_VALUES, "geometry")}

    def values(self, fault: Fault) -> dict[str, object]:
        row = self._row.get((fault.plan_id, fault.zone_id))
        if row is None:
            return dict.fromkeys((*_ZONE_VALUES, "zone_share_pct"))
        values = {name: _known(self._columns[name][row]) for name in _ZONE_VALUES}
        return values | {"zone_share_pct": self._share(fault, row)}

    def _share(self, fault: Fault, row: int) -> float | None:
        geometry = self._columns["geometry"][row]
        whole = 0.0 if is_nothing(geometry) else float(shapely.area(geometry))
        if fault.area_m2 is None or not whole > 0:
            return None
        return min(100 * fault.area_m2 / whole, 100.0)


def _plans(frames: Sequence[pd.DataFrame]) -> dict[str, dict[str, object]]:
    plans: dict[str, dict[str, object]] = {}
    for frame in frames:
        values = zip(*(frame[name] for name in _PLAN_VALUES), strict=True)
        for plan, known in zip(frame["plan_id"], values, strict=True):
            if not is_blank(plan):
                plans.setdefault(plan, {name: _known(value) for name, value in zip(_PLAN_VALUES, known, strict=True)})
    return plans


def _row(
    fault: Fault, check: Check, zones: _Zones, plans: Mapping[str, dict[str, object]], language: str
) -> dict[str, object]:
    given = {"teryt": fault.teryt, "municipality": fault.municipality}
    return {
        **dict.fromkeys(_PLAN_VALUES),
        **plans.get(fault.plan_id or "", {}),
        **{name: value for name, value in given.items() if value},
        **zones.values(fault),
        "rule_id": check.check_id,
        "verdict": check.verdict.value,
        "certainty": Certainty.CERTAIN.value,
        "severity": check.severity,
        "is_primary": True,
        "screening": False,
        "plan_id": fault.plan_id,
        "zone_id": fault.zone_id,
        "provision_id": fault.other or None,
        "category": check.category,
        "provision_name": check.name(language),
        "area_m2": fault.area_m2,
        "length_m": fault.length_m,
        "min_distance_m": fault.distance_m,
        "legal_basis": check.legal_basis or None,
        "rationale": check.rationale(language),
        "advice": check.advice(language) or None,
        "reason": check.reason(language, _Written(fault.values, language)),
    }


class _Written(Mapping[str, str]):
    """Values of a fault as a reason writes them."""

    def __init__(self, values: Mapping[str, Value], language: str) -> None:
        self._values = values
        self._language = language

    def __getitem__(self, name: str) -> str:
        return _written(self._values[name], self._language)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def _written(value: Value, language: str) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return shortened(value, _VALUE_LENGTH)
    if isinstance(value, Measure):
        return value.text(language)
    if isinstance(value, dt.date):
        return date_text(value, language)
    if isinstance(value, Mapping):
        return value[language]
    if isinstance(value, Sequence):
        return ", ".join(_written(item, language) for item in value)
    return _plain(float(value), 2, language)


def _plain(value: float, places: int, language: str) -> str:
    """Write a number without zeros at its end."""
    if not math.isfinite(value):
        return str(value)
    text = number_text(value, places, language)
    return text.rstrip("0").rstrip(",.") if places else text


def _marks(places: Sequence[shapely.Geometry | None]) -> Geometries:
    """Give areas that show the places; empty ones where there is none."""
    marks = np.array([shapely.MultiPolygon() if is_nothing(place) else place for place in places], dtype=object)
    marks = marks.reshape(len(places))
    thin = np.flatnonzero(~is_polygonal(marks))
    for index in thin:
        marks[index] = areal(shapely.union_all(shapely.buffer(_parts(marks[index]), _radii(marks[index]))))
    return marks


def _parts(place: shapely.Geometry) -> Geometries:
    return shapely.get_parts(np.array([place], dtype=object))


def _radii(place: shapely.Geometry) -> np.ndarray:
    return np.where(is_polygonal(_parts(place)), 0.0, MARK_RADIUS_M)


def _known(value: object) -> object:
    return None if is_blank(value) else value
