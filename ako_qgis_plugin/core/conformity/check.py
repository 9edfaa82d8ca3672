"""The main job: municipal plans against the voivodeship plan."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

import geopandas as gpd
import pandas as pd
import shapely

from ako_qgis_plugin.core.conformity.inputs import (
    ProvisionTable,
    UnitTable,
    read_provisions,
    read_units,
    read_zones,
)
from ako_qgis_plugin.core.conformity.judge import Judge, Judgement, Provision, ZoneSet
from ako_qgis_plugin.core.conformity.questions import RuleTable
from ako_qgis_plugin.core.conformity.record import Recorder
from ako_qgis_plugin.core.conformity.rule_book import RuleBook
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.frames import in_crs_of
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.schema import JUDGED_STATUSES, MIN_AREA_M2, MIN_WIDTH_M
from ako_qgis_plugin.core.wording import say

#: A cancel is looked for at least this often [s].
CANCEL_INTERVAL_S = 0.1

#: Share of the run that reading takes, and at which judging ends; what is left writes the tables.
_READ, _JUDGED = 0.1, 0.9


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


def check_conformity(
    zones: pd.DataFrame,
    provisions: pd.DataFrame,
    rule_book: RuleBook,
    *,
    boundaries: pd.DataFrame | None = None,
    options: CheckOptions | None = None,
    progress: Progress | None = None,
) -> CheckResult:
    """Check every zone against every provision by every rule (DESIGN section 3); inputs are not modified.

    Parameters
    ----------
    zones, provisions
        Frames with ``ZONE_FIELDS`` and ``PROVISION_FIELDS`` and a column ``geometry``, EPSG:2180 [m].
    rule_book
        See ``load_rule_book``.
    boundaries
        Municipalities with ``teryt`` and ``municipality``, to find where no plan is.
    options, progress
        What the planner chose; who is told how far the check is.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If the data cannot be judged; the message says what, where, and what would be right.
    Cancelled
        If the caller asked to stop.

    """
    options = options or CheckOptions()
    progress = progress or SilentProgress()
    teryt = frozenset(code[:6] for code in options.teryt)
    reading = Part(progress, 0.0, 0.6 * _READ)
    zone_table, covered = read_zones(zones, rule_book, frozenset(options.statuses), teryt, reading)
    provision_table = read_provisions(provisions, rule_book, Part(progress, 0.6 * _READ, 0.7 * _READ))
    reading = Part(progress, 0.7 * _READ, _READ)
    units = None if boundaries is None else read_units(boundaries, covered, teryt, reading)
    progress.advance(_READ)
    zone_set, zone_rows = zone_table.zone_set()
    rules = RuleTable(rule_book, zone_table.kinds)
    judgements = _judge_all(zone_set, provision_table, units, rules, options, progress)
    progress.advance(_JUDGED)
    recorder = Recorder(zone_table, zone_rows, zone_set, provision_table, units, rule_book, options)
    recorder.add_unusable_zones()
    for number, judgement in enumerate(judgements):
        progress.advance(_JUDGED + (1 - _JUDGED) * number / len(judgements))
        recorder.add(number, judgement, rules)
    findings, summary, by_provision = recorder.frames()
    result = CheckResult(in_crs_of(zones, findings), summary, by_provision)
    progress.note(
        say(
            "examined: {zones} zones of {plans} plans, {provisions} provisions, {rules} rules; findings: {findings}",
            zones=len(zone_set.kind),
            plans=len(zone_table.plans),
            provisions=len(provision_table.provisions),
            rules=len(rule_book.rules),
            findings=len(result.findings),
        )
    )
    return result


def _judge_all(
    zones: ZoneSet,
    table: ProvisionTable,
    units: UnitTable | None,
    rules: RuleTable,
    options: CheckOptions,
    progress: Progress,
) -> list[Judgement]:
    """Judge provisions in threads, the largest first; results come in the order of the provisions."""
    stop = threading.Event()

    def check_cancel() -> None:
        if stop.is_set():
            raise Cancelled

    sliver = SliverTest(options.min_area_m2, options.min_width_m)
    judge = Judge(zones, sliver, units.uncovered if units else None, options.include_supports, check_cancel)
    shapes = [zones.shapes, *([units.uncovered] if units else [])]
    for shape in shapes:
        len(shape.tree)  # built here, since threads share it

    def judge_one(number: int) -> Judgement:
        provision = table.provisions[number]
        if provision is None:
            return Judgement()
        questions = rules.questions(table.columns["category"][number], table.columns["provision_status"][number])
        return judge.judge(provision, questions)

    weights = [_weight(provision) for provision in table.provisions]
    order = sorted(range(len(weights)), key=lambda number: -weights[number])
    return _in_threads(judge_one, order, weights, options.threads, stop, progress)


def _weight(provision: Provision | None) -> float:
    """Guess what a provision costs, for an even progress bar."""
    return 1.0 if provision is None else 100.0 + float(shapely.get_num_coordinates(provision.drawn))


def _in_threads(
    work: Callable[[int], Judgement],
    order: list[int],
    weights: list[float],
    threads: int | None,
    stop: threading.Event,
    progress: Progress,
) -> list[Judgement]:
    results: list[Judgement | None] = [None] * len(order)
    total, done_weight = sum(weights), 0.0
    with ThreadPoolExecutor(max_workers=threads or os.cpu_count() or 1) as pool:
        pending: dict[Future[Judgement], int] = {pool.submit(work, number): number for number in order}
        try:
            while pending:
                done, _ = wait(pending, timeout=CANCEL_INTERVAL_S, return_when=FIRST_COMPLETED)
                for future in done:
                    number = pending.pop(future)
                    results[number] = future.result()
                    done_weight += weights[number]
                progress.advance(_READ + (_JUDGED - _READ) * done_weight / total)
        except BaseException:
            stop.set()
            pool.shutdown(cancel_futures=True)
            raise
    return [result for result in results if result is not None]
