"""The border check: neighbouring plans against each other, and distances to residential land."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.borders.border_categories import BorderCategories, load_border_categories
from ako_qgis_plugin.core.borders.buildings import read_buildings
from ako_qgis_plugin.core.borders.corridors import LOCAL as LOCAL_ROADS
from ako_qgis_plugin.core.borders.corridors import MAIN as MAIN_ROADS
from ako_qgis_plugin.core.borders.corridors import Corridors
from ako_qgis_plugin.core.borders.distances import Distances
from ako_qgis_plugin.core.borders.hits import Hit, hits_frame
from ako_qgis_plugin.core.borders.neighbours import Neighbours, speaking
from ako_qgis_plugin.core.borders.overlaps import ACROSS, BEYOND, beyond, overlaps
from ako_qgis_plugin.core.borders.overlaps import LOCAL as LOCAL_OVERLAPS
from ako_qgis_plugin.core.borders.run import looked_at
from ako_qgis_plugin.core.borders.sides import Pairs, Scope, Sides
from ako_qgis_plugin.core.borders.strips import STRIP, Strips
from ako_qgis_plugin.core.borders.thin_shapes import Dropped
from ako_qgis_plugin.core.borders.units import Units
from ako_qgis_plugin.core.conformity.findings import SORTED_BY, digest
from ako_qgis_plugin.core.conformity.inputs import read_zones
from ako_qgis_plugin.core.conformity.run_facts import check_facts
from ako_qgis_plugin.core.conformity.run_scope import BEFORE_ZONE, Found
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import in_crs, require_crs, require_fields, texts
from ako_qgis_plugin.core.geometry import Geometries, repair
from ako_qgis_plugin.core.plan_quality.checks import CheckBook, load_checks
from ako_qgis_plugin.core.plan_quality.faults import Fault, faults_frame
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.rules.rule_book import RuleBook, capped
from ako_qgis_plugin.core.schema import (
    JUDGED_STATUSES,
    MAX_GAP_M,
    MIN_LENGTH_M,
    TERYT_DIGITS,
    CheckKind,
    Relation,
    Verdict,
)
from ako_qgis_plugin.core.wording import listed, say

#: Checks that need nothing but the plans; ``BEYOND`` needs municipal boundaries.
CHECKS = (ACROSS, LOCAL_OVERLAPS, STRIP, MAIN_ROADS, LOCAL_ROADS)

#: Group of categories whose lines carry a road on.
TRANSPORT = "transport"

#: Shares of the run after which zones are read, boundaries searched, contacts, distances and faults found.
_READ, _SEARCHED, _TOUCHED, _MEASURED = 0.2, 0.3, 0.4, 0.7


@dataclass(frozen=True)
class BorderOptions:
    """What a planner may choose.

    Attributes
    ----------
    max_gap_m
        Zones are in contact across a gap of at most so much [m].
    min_length_m
        Contacts that are shorter are left out [m].
    statuses
        Plans of these statuses are held against each other; a plan without status always is.
    teryt
        Only findings in municipalities of these codes (first six digits); all where empty. Their neighbours are
        looked at in any case.
    building_field
        Field of the buildings that tells their function; all are residential where it is None.
    language
        ``pl`` or ``en``, of the texts in the findings.

    """

    max_gap_m: float = MAX_GAP_M
    min_length_m: float = MIN_LENGTH_M
    statuses: Iterable[str] = JUDGED_STATUSES
    teryt: Iterable[str] = ()
    building_field: str | None = None
    language: str = "en"


@dataclass(frozen=True)
class BorderInputs:
    """What may be given besides the zones: frames in EPSG:2180, rules and tables.

    ``lines`` are provisions of the voivodeship plan; those of transport carry roads on across a boundary.
    """

    book: RuleBook
    categories: BorderCategories | None = None
    checks: CheckBook | None = None
    boundaries: pd.DataFrame | None = None
    buildings: pd.DataFrame | None = None
    lines: pd.DataFrame | None = None


class BorderCheck:
    """Zones of neighbouring plans, read and ready to be held against each other.

    Parameters
    ----------
    zones
        Frame with ``ZONE_FIELDS`` and ``geometry``, EPSG:2180 [m]; of several plans, not modified.
    inputs, options, progress
        What is given besides; what the planner chose; who is told how far the check is.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError, RuleBookError
        If the data cannot be judged; the message says what, where, and what would be right.
    Cancelled
        If the caller asked to stop, here as in ``findings``.

    """

    def __init__(
        self,
        zones: pd.DataFrame,
        inputs: BorderInputs,
        options: BorderOptions | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._options = options = options or BorderOptions()
        self._progress = progress = progress or SilentProgress()
        self._book = inputs.book
        self._categories = inputs.categories or load_border_categories(inputs.book)
        self._checks = inputs.checks or load_checks()
        self._crs = getattr(zones, "crs", None)
        table, _ = read_zones(zones, inputs.book, frozenset(options.statuses), (), Part(progress, 0.0, 0.8 * _READ))
        teryt = frozenset(code[:TERYT_DIGITS] for code in options.teryt)
        self._sides = Sides(table, teryt)
        if not self._sides.is_asked.any():
            raise InvalidValueError(say("zones: no zone has a status and municipality that the check asks for"))
        reading = Part(progress, 0.8 * _READ, _READ)
        self._units = None if inputs.boundaries is None else Units.read(inputs.boundaries, Part(reading, 0.0, 0.3))
        self._buildings: Geometries | None = None
        if inputs.buildings is not None:
            self._buildings = read_buildings(inputs.buildings, options.building_field, Part(reading, 0.3, 0.9))
        self._lines = _transport_lines(inputs.lines, inputs.book)
        self._found = Found()
        self._warn()

    def findings(self) -> gpd.GeoDataFrame:
        """Give all findings (EPSG:2180, ``FINDING_FIELDS``), sorted by municipality, plan and zone."""
        # GEOS raises the processor's flag for invalid values while it works round them.
        with np.errstate(invalid="ignore"):
            along = self._sides.along_boundaries(self._options.max_gap_m, Part(self._progress, _READ, _SEARCHED))
            self._tell_of_boundaries(along)
            hits = hits_frame(list(self._hits(along)), self._sides, self._book, self._options.language)
            faults = self._fault_frame(along)
        frame = _sorted([hits, faults])
        self._found = Found(len(frame), digest(frame["finding_id"]))
        self._tell(len(frame))
        self._progress.advance(1.0)
        return in_crs(frame, self._crs)

    def facts(self, version: str) -> pd.DataFrame:
        """Give how the check was made, ``RUN_FIELDS``, and by which version; complete once findings were given."""
        looked = looked_at(self._sides, self._book, self._checks, self._options, self._checks_asked, self._given)
        return check_facts(CheckKind.BORDERS, version, looked, self._found)

    @property
    def _checks_asked(self) -> tuple[str, ...]:
        asked = CHECKS if self._units is None else (*CHECKS, BEYOND)
        return tuple(check_id for check_id in asked if self._checks[check_id].is_in_use)

    @property
    def _given(self) -> dict[str, bool]:
        return {"BOUNDARIES": self._units is not None, "BUILDINGS": self._buildings is not None}

    def _hits(self, along: Pairs) -> Iterator[Hit]:
        sides, options = self._sides, self._options
        neighbours = Neighbours(sides, along, options.max_gap_m, options.min_length_m, options.language)
        adjacent = list(speaking(sides, self._book, self._categories, Relation.ADJACENT))
        yield from neighbours.hits(adjacent, Part(self._progress, _SEARCHED, _TOUCHED))
        if neighbours.short.pairs:
            self._progress.note(
                say(
                    "contacts shorter than {limit} m left out: {count}, together {length} m",
                    limit=f"{options.min_length_m:g}",
                    count=len(neighbours.short.pairs),
                    length=f"{neighbours.short.length_m:.1f}",
                )
            )
        distances = Distances(sides, self._buildings, SliverTest(), options.language)
        within = list(speaking(sides, self._book, self._categories, Relation.WITHIN_DISTANCE))
        yield from distances.hits(within, Part(self._progress, _TOUCHED, _MEASURED))
        self._tell_of_slivers(distances.dropped)

    def _fault_frame(self, along: Pairs) -> gpd.GeoDataFrame:
        zones = pd.DataFrame({**self._sides.table.columns, "geometry": self._sides.geometry})
        acts = zones.iloc[:0]
        frame = faults_frame(self._faults(along), self._checks, zones, acts, self._options.language)
        return _capped(frame, self._sides)

    def _faults(self, along: Pairs) -> Iterator[Fault]:
        asked, sides, checks = self._checks_asked, self._sides, self._checks
        dropped = Dropped()
        parts = [Part(self._progress, start, start + 0.075) for start in np.arange(_MEASURED, 1.0, 0.075)[:4]]
        if ACROSS in asked or LOCAL_OVERLAPS in asked:
            yield from overlaps(sides, along, checks, dropped, parts[0])
        if STRIP in asked:
            yield from Strips(sides, self._units, checks, dropped).faults(parts[1])
        if BEYOND in asked and self._units is not None:
            yield from beyond(sides, self._units, checks, dropped, parts[2])
        corridors = Corridors(sides, along, self._book, self._categories, self._lines, self._options.max_gap_m)
        yield from corridors.faults(checks, parts[3])
        self._tell_of_slivers(dropped)

    def _warn(self) -> None:
        """Say what cannot be looked at."""
        sides, progress = self._sides, self._progress
        unknown = sorted({str(plan) for plan in sides.table.columns["plan_id"][sides.codes[sides.municipality] == ""]})
        if unknown:
            progress.warn(say("plans without TERYT code, not held against each other: {plans}", plans=listed(unknown)))
        if not self._book.border_rules:
            progress.warn(say("{book}: no rule speaks of neighbouring zones", book=self._book.name))
        for rule in self._book.border_rules:
            if rule.relation not in (Relation.ADJACENT, Relation.WITHIN_DISTANCE):
                progress.warn(
                    say(
                        "rule {rule}: between zones there are the relations adjacent and within_distance; {relation} is"
                        " passed over",
                        rule=rule.rule_id,
                        relation=rule.relation.value,
                    )
                )

    def _tell_of_boundaries(self, along: Pairs) -> None:
        sides = self._sides
        along = along.taken(sides.is_asked[along.one])
        across = along.taken(sides.is_held(along, Scope.MUNICIPALITIES))
        borders = {
            tuple(sorted(pair))
            for pair in zip(
                sides.municipality[across.one].tolist(), sides.municipality[across.other].tolist(), strict=True
            )
        }
        if not borders:
            self._progress.warn(
                say(
                    "no plans of two municipalities come within {gap} m of each other; there is no boundary to check",
                    gap=f"{self._options.max_gap_m:g}",
                )
            )
        self._progress.note(say("boundaries between municipalities: {count}", count=len(borders)))
        is_unknown = ~np.array([kind.is_recognised for kind in sides.table.kinds], dtype=bool)[sides.table.kind]
        strange = np.unique(across.one[is_unknown[across.one]])
        if len(strange):
            columns = sides.table.columns
            named = (f"{columns['plan_id'][row]}/{columns['zone_id'][row]}" for row in strange.tolist())
            self._progress.warn(
                say("zones at boundaries whose symbol is not recognised; not assessed: {zones}", zones=listed(named))
            )

    def _tell_of_slivers(self, dropped: Dropped) -> None:
        if dropped.parts:
            self._progress.note(
                say(
                    "parts left out as too small or too narrow: {count}, together {area} m²",
                    count=dropped.parts,
                    area=f"{dropped.area_m2:.2f}",
                )
            )

    def _tell(self, findings: int) -> None:
        self._progress.note(
            say(
                "examined: {zones} zones of {plans} plans by {rules} rules and {checks} checks; findings: {findings}",
                zones=len(self._sides.usable),
                plans=len(self._sides.table.plans),
                rules=len(self._book.border_rules),
                checks=len(self._checks_asked),
                findings=findings,
            )
        )


def _sorted(frames: list[gpd.GeoDataFrame]) -> gpd.GeoDataFrame:
    """Put findings below each other in the order of all findings."""
    filled = [frame for frame in frames if len(frame)] or frames[:1]
    frame = pd.concat(filled, ignore_index=True)
    keys = list(zip(*([str(part or "") for part in frame[name]] for name in SORTED_BY), strict=True))
    order = sorted(range(len(frame)), key=keys.__getitem__)
    return gpd.GeoDataFrame(frame.iloc[order].reset_index(drop=True), geometry="geometry")


def _capped(frame: gpd.GeoDataFrame, sides: Sides) -> gpd.GeoDataFrame:
    """Cap what is said of a studium, or of a plan beside one: it is evidence of the past."""
    studia = {sides.table.columns["plan_id"][row] for row in sides.table.plans if sides.is_studium[row]}
    others = [(provision or "").partition(BEFORE_ZONE)[0] for provision in frame["provision_id"]]
    is_studium = [plan in studia or other in studia for plan, other in zip(frame["plan_id"], others, strict=True)]
    verdicts = zip(frame["verdict"], is_studium, strict=True)
    return frame.assign(verdict=[capped(Verdict(verdict), is_studium=studium).value for verdict, studium in verdicts])


def _transport_lines(provisions: pd.DataFrame | None, book: RuleBook) -> Geometries:
    """Give the lines of transport among provisions."""
    if provisions is None or provisions.empty:
        return np.empty(0, dtype=object)
    require_fields(provisions, say("provisions"), ("category", "geometry"))
    require_crs(provisions, say("provisions"))
    codes = texts(provisions["category"])
    is_transport = [code in book.categories and book.categories[code].group == TRANSPORT for code in codes]
    repaired = repair(np.asarray(provisions["geometry"], dtype=object)[is_transport], areal_only=False)
    drawn = repaired.geometry[repaired.is_usable]
    return drawn[shapely.get_dimensions(drawn) == 1]


def check_borders(
    zones: pd.DataFrame,
    inputs: BorderInputs,
    options: BorderOptions | None = None,
    progress: Progress | None = None,
) -> gpd.GeoDataFrame:
    """Hold neighbouring plans against each other; see ``BorderCheck``."""
    return BorderCheck(zones, inputs, options, progress).findings()
