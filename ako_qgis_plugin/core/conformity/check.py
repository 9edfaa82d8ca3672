"""The main job: municipal plans against the voivodeship plan."""

from __future__ import annotations

import os
import threading
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import chain

import geopandas as gpd
import numpy as np
import pandas as pd

from ako_qgis_plugin.core.conformity.buildings import read_buildings
from ako_qgis_plugin.core.conformity.coverage import Coverage, read_coverage
from ako_qgis_plugin.core.conformity.findings import digest
from ako_qgis_plugin.core.conformity.inputs import municipality_names, read_provisions, read_units, read_zones
from ako_qgis_plugin.core.conformity.judge import Judge, Judgement
from ako_qgis_plugin.core.conformity.municipalities import Municipality, municipalities
from ako_qgis_plugin.core.conformity.presence import places_of
from ako_qgis_plugin.core.conformity.questions import RuleTable
from ako_qgis_plugin.core.conformity.record import Recorder
from ako_qgis_plugin.core.conformity.region import Shapes
from ako_qgis_plugin.core.conformity.run_facts import Evidence, run_facts
from ako_qgis_plugin.core.conformity.run_scope import Found
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.frames import Column, in_crs, objects
from ako_qgis_plugin.core.geometry import Geometries
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.schema import JUDGED_STATUSES, MIN_AREA_M2, MIN_WIDTH_M
from ako_qgis_plugin.core.wording import say

#: A cancel is looked for at least this often [s].
CANCEL_INTERVAL_S = 0.1

#: So many municipalities are judged while the findings of one are written.
MUNICIPALITIES_AHEAD = 2

#: Share of the run that reading takes.
_READ = 0.05


@dataclass(frozen=True)
class CheckOptions:
    """What a planner may choose.

    Attributes
    ----------
    min_area_m2, min_width_m
        Parts of an overlap below either are slivers [m², m].
    statuses
        Plans of these statuses are judged; a plan without status always is.
    teryt
        Only municipalities of these codes (first six digits); all where empty.
    include_supports
        Also give findings of verdict ``supports``.
    language
        ``pl`` or ``en``, of the texts in the findings.
    threads
        Worker threads; as many as there are processors where None.

    """

    min_area_m2: float = MIN_AREA_M2
    min_width_m: float = MIN_WIDTH_M
    statuses: Iterable[str] = JUDGED_STATUSES
    teryt: Iterable[str] = ()
    include_supports: bool = False
    language: str = "en"
    threads: int | None = None


@dataclass(frozen=True)
class CheckResult:
    """Findings (EPSG:2180, ``FINDING_FIELDS``), the summary, and the summary by provision."""

    findings: gpd.GeoDataFrame
    summary: pd.DataFrame
    by_provision: pd.DataFrame


class ConformityCheck:
    """A check whose findings come municipality by municipality, so that they are never all in memory.

    Parameters
    ----------
    zones, provisions
        Frames with ``ZONE_FIELDS`` and ``PROVISION_FIELDS`` and a column ``geometry``, EPSG:2180 [m]; not modified, and
        not needed any more once this has read them.
    rule_book
        See ``load_rule_book``.
    boundaries
        Municipalities with ``teryt`` and ``municipality``, to find where no plan is.
    coverage
        What the region has mapped where, ``COVERAGE_FIELDS``: each category that has rules gives one finding of verdict
        ``not_assessed`` in each municipality where it is not, or not wholly, mapped. What the table does not speak of
        counts as mapped where such a provision lies there, else as not known, which is no all-clear.
    buildings
        Footprints or points, EPSG:2180: findings tell how many stand on them, and what share they cover.
    options, progress
        What the planner chose; who is told how far the check is.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If the data cannot be judged; the message says what, where, and what would be right.
    Cancelled
        If the caller asked to stop, here as in ``findings``.

    """

    def __init__(
        self,
        zones: pd.DataFrame,
        provisions: pd.DataFrame,
        rule_book: RuleBook,
        *,
        boundaries: pd.DataFrame | None = None,
        coverage: pd.DataFrame | None = None,
        buildings: pd.DataFrame | None = None,
        options: CheckOptions | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._options = options = options or CheckOptions()
        self._progress = progress = progress or SilentProgress()
        self._book = rule_book
        self._found = Found()
        self._share = _READ
        self._crs = getattr(zones, "crs", None)
        teryt = frozenset(code[:6] for code in options.teryt)
        reading = Part(progress, 0.0, 0.6 * _READ)
        self._zones, covered = read_zones(zones, rule_book, frozenset(options.statuses), teryt, reading)
        reading = Part(progress, 0.6 * _READ, 0.7 * _READ)
        self._provisions = read_provisions(provisions, rule_book, reading)
        reading = Part(progress, 0.7 * _READ, _READ)
        self._units = None if boundaries is None else read_units(boundaries, covered, teryt, reading)
        self._buildings = None if buildings is None else read_buildings(buildings, Part(progress, _READ, _READ))
        progress.advance(_READ)
        self._rules = RuleTable(rule_book, self._zones.kinds)
        self._sliver = SliverTest(options.min_area_m2, options.min_width_m)
        self._coverage = None if coverage is None else self._covered(coverage)
        self._recorder = Recorder(self._zones, self._provisions, self._units, rule_book, options, self._coverage)

    def _covered(self, table: pd.DataFrame) -> Coverage:
        read = read_coverage(table, self._book)
        standing = Part(self._progress, _READ, _READ)
        rows, placed = list(self._provisions.placed), self._provisions.placed.values()
        drawn = objects((provision.drawn for provision in placed), len(rows))
        categories = self._provisions.columns["category"]
        places = places_of(drawn, *self._ground(), self._sliver, standing)
        present = Counter((categories[rows[number]], code) for number, code in places)
        return Coverage(read, self._book, municipality_names(self._zones, self._units), present, standing)

    def _ground(self) -> tuple[Geometries, Column]:
        """Give all ground of the run, with and without a plan, and the municipality of each part."""
        is_usable = self._zones.is_usable
        ground, codes = self._zones.geometry[is_usable], self._zones.columns["teryt"][is_usable]
        if self._units is None:
            return ground, codes
        return (
            np.concatenate([ground, self._units.uncovered.geometry]),
            np.concatenate([codes, self._units.columns["teryt"]]),
        )

    def findings(self) -> Iterator[gpd.GeoDataFrame]:
        """Give findings (EPSG:2180, ``FINDING_FIELDS``) in portions, sorted as a whole: by municipality, plan, zone."""
        places = municipalities(self._zones, self._units, self._provisions, self._rules)
        self._progress.advance(_READ)
        portions = chain(
            [self._recorder.unplaced(self._rules)],
            map(self._recorder.municipality, places, self._judged(places)),
        )
        self._found = Found()
        for portion in portions:
            self._found += Found(len(portion), digest(portion["finding_id"]))
            if self._buildings is not None:
                geometry = np.asarray(portion["geometry"], dtype=object)
                evidence = self._buildings.evidence(geometry, lambda: self._progress.advance(self._share))
                portion["buildings"], portion["built_up_pct"] = evidence
            yield in_crs(portion, self._crs)
        self._tell(self._found.count)

    def _tell(self, findings: int) -> None:
        text = say(
            "examined: {zones} zones of {plans} plans, {provisions} provisions, {rules} rules; findings: {findings}",
            zones=int(self._zones.is_usable.sum()),
            plans=len(self._zones.plans),
            provisions=len(self._provisions.has_geometry),
            rules=len(self._book.rules),
            findings=findings,
        )
        self._progress.note(text)

    def summaries(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Give the summary, and the summary by provision; complete once all findings have been given."""
        return self._recorder.summaries()

    def facts(self, version: str) -> pd.DataFrame:
        """Give how the check was made, ``RUN_FIELDS``, and by which version; complete once all findings are given."""
        summary, _ = self.summaries()
        tables = (self._zones, self._provisions, self._units)
        cells = None if self._coverage is None else self._coverage.cells()
        seen = Evidence(has_buildings=self._buildings is not None, coverage=cells)
        return run_facts(version, *tables, self._book, self._options, summary, self._found, seen)

    def _judged(self, places: Sequence[Municipality]) -> Iterator[list[tuple[int, Judgement]]]:
        """Judge in threads, which run ahead of the caller by a few municipalities."""
        stop = threading.Event()
        done = _Done(sum(float(place.weights.sum()) for place in places))
        with ThreadPoolExecutor(max_workers=self._options.threads or os.cpu_count() or 1) as pool:
            running: deque[tuple[Municipality, list[Future[Judgement]]]] = deque()
            try:
                for place in places:
                    running.append((place, self._submitted(pool, place, stop, done)))
                    if len(running) > MUNICIPALITIES_AHEAD:
                        yield self._gathered(*running.popleft(), done)
                while running:
                    yield self._gathered(*running.popleft(), done)
            except BaseException:
                stop.set()
                pool.shutdown(cancel_futures=True)
                raise

    def _submitted(
        self, pool: ThreadPoolExecutor, place: Municipality, stop: threading.Event, done: _Done
    ) -> list[Future[Judgement]]:
        def check_cancel() -> None:
            if stop.is_set():
                raise Cancelled

        zones = self._zones.zone_set(place.zones)
        uncovered = None if self._units is None else Shapes(self._units.uncovered.geometry[place.units])
        for shapes in (zones.shapes, uncovered):
            if shapes is not None:
                len(shapes.tree)  # built here, since threads share it
        judge = Judge(zones, self._sliver, uncovered, self._options.include_supports, check_cancel)

        def judge_one(row: int, weight: float) -> Judgement:
            judged = judge.judge(self._provisions.placed[row], self._provisions.questions(row, self._rules))
            done.add(weight)
            return judged

        work = zip(place.provisions.tolist(), place.weights.tolist(), strict=True)
        return [pool.submit(judge_one, row, weight) for row, weight in work]

    def _gathered(
        self, place: Municipality, futures: list[Future[Judgement]], done: _Done
    ) -> list[tuple[int, Judgement]]:
        pending = set(futures)
        while pending:
            _, pending = wait(pending, timeout=CANCEL_INTERVAL_S, return_when=FIRST_EXCEPTION)
            self._share = _READ + (1 - _READ) * done.share
            self._progress.advance(self._share)
        return [(row, future.result()) for row, future in zip(place.provisions.tolist(), futures, strict=True)]


class _Done:
    """Work that threads have done, as a share of the whole."""

    def __init__(self, total: float) -> None:
        self._total = total
        self._done = 0.0
        self._lock = threading.Lock()

    def add(self, weight: float) -> None:
        with self._lock:
            self._done += weight

    @property
    def share(self) -> float:
        return min(1.0, self._done / self._total) if self._total else 1.0


def check_conformity(
    zones: pd.DataFrame,
    provisions: pd.DataFrame,
    rule_book: RuleBook,
    *,
    boundaries: pd.DataFrame | None = None,
    coverage: pd.DataFrame | None = None,
    buildings: pd.DataFrame | None = None,
    options: CheckOptions | None = None,
    progress: Progress | None = None,
) -> CheckResult:
    """Check every zone against every provision by every rule (DESIGN section 3); see ``ConformityCheck``."""
    further = {"boundaries": boundaries, "coverage": coverage, "buildings": buildings}
    check = ConformityCheck(zones, provisions, rule_book, **further, options=options, progress=progress)
    findings = pd.concat(list(check.findings()), ignore_index=True)
    return CheckResult(findings, *check.summaries())
