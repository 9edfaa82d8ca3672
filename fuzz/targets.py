"""What is fuzzed: each target reads one file of a stranger, and says what may come out of it.

A target returns where the file was read, lets an ``AkoError`` out where it was refused in words, and anything else is
a crash. The tests replay past crashes through these same functions; nothing here needs the fuzzer.
"""

from __future__ import annotations

import datetime
import math
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import shapely

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.flows.files import LayoutChoices, laid_out, read_records_of_flows
from ako_qgis_plugin.core.functional_area.flows.frames import flow_frame, remark_frame
from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions
from ako_qgis_plugin.core.functional_area.flows.reading import read_flows
from ako_qgis_plugin.core.functional_area.methods.criteria import load_criteria
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.municipal_plans.app_gml import Plans, read_plans
from ako_qgis_plugin.core.municipal_plans.crosswalk import examine_symbols, load_symbols, read_general
from ako_qgis_plugin.core.municipal_plans.symbols import Regulation
from ako_qgis_plugin.core.plan_quality.check import check_plans
from ako_qgis_plugin.core.plan_quality.checks import CheckBook, load_checks
from ako_qgis_plugin.core.plan_quality.faults import Fault, faults_frame
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.schema_store import Schemas, SchemaStore
from ako_qgis_plugin.core.plan_quality.schema_validation import validate_files
from ako_qgis_plugin.core.plan_quality.sources import read_sources
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import examine_rule_book
from ako_qgis_plugin.core.rules.rule_book_files import read_tables
from ako_qgis_plugin.core.tables import read_records
from tests.core.plan_quality.small_schemas import put_schemas

#: No sentence for a person is longer, whatever the file holds [characters].
LONGEST_SENTENCE = 20_000

#: A matrix of so many units is made of flows that were read.
_UNITS = 200


class UnsoundResultError(Exception):
    """A reader gave something that no caller expects."""


@dataclass(frozen=True)
class Target:
    """A reader of files, the ending of these, and the modules whose lines the fuzzer should reach."""

    name: str
    suffix: str
    read: Callable[[Path], None]
    modules: tuple[str, ...]


def _read_plans(path: Path) -> None:
    progress = SilentProgress()
    plans = read_plans([path], progress)
    _require(all(len(text) < LONGEST_SENTENCE for text in (*progress.notes, *progress.warnings)), "a sentence too long")
    _require_sound(plans)


def _require_sound(plans: Plans) -> None:
    for table in (plans.zones, plans.acts, plans.infill_areas, plans.downtown_areas, plans.standards):
        for record in table:
            shape = record.geometry
            _require(shape is None or shape.geom_type in ("Polygon", "MultiPolygon"), f"a {shape!r}"[:100])
            _require(shape is None or math.isfinite(sum(shapely.bounds(shape))), "bounds that are no numbers")
            _require(shape is None or record.epsg is not None, "a shape without CRS")
            for name, value in record.values.items():
                known = value is None or isinstance(value, str | bool | float | datetime.date)
                _require(known, f"{name} is {value!r}"[:100])
                _require(not isinstance(value, float) or math.isfinite(value), f"{name} is {value}")
    _require(
        bool(plans.zones or plans.acts or plans.infill_areas or plans.downtown_areas or plans.standards), "nothing"
    )


def _read_rule_book(path: Path) -> None:
    book, problems = examine_rule_book(path)
    texts = [str(problem) for problem in problems]
    _require(all(len(text) < LONGEST_SENTENCE for text in texts), "a sentence too long")
    for rule in (*book.rules, *book.switched_off):
        _require(rule.distance_m is None or 0 < rule.distance_m < math.inf, f"a distance of {rule.distance_m}")
        _require(rule.severity in range(1, 6), f"a severity of {rule.severity}")
    # As the dialog opens it for editing.
    read_tables(path).examine()


@cache
def _checks() -> CheckBook:
    return load_checks()


def _check_quality(path: Path) -> None:
    """Run the whole check of plan quality: sources, all checks, and the findings made of them."""
    checks = _checks()
    for source in read_sources([path], checks, SilentProgress()):
        faults = [*source.faults, *check_plans(source.plans, checks, SilentProgress())]
        _require_findings(faults, source.plans)


def _require_findings(faults: Iterable[Fault], plans: PlanSet) -> None:
    told = list(faults)
    if not told:
        return
    try:
        for language in ("pl", "en"):
            others = (plans.infill, plans.downtown, plans.standards)
            frame = faults_frame(told, _checks(), plans.zones, plans.acts, language, others)
            _require(len(frame) <= len(told), "more findings than faults")
            _require(all(len(reason) < LONGEST_SENTENCE for reason in frame["reason"]), "a reason too long")
    except AkoError as error:
        # Two faults of one identity: no file should bring the check to that.
        raise UnsoundResultError(str(error)) from error


@cache
def _schemas() -> Schemas:
    """Give the made-up schemas of the tests; their folder is needed until they are loaded."""
    with tempfile.TemporaryDirectory() as folder:
        schemas = Schemas(SchemaStore((put_schemas(Path(folder)),)))
        schemas.of("https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0")
    return schemas


def _validate(path: Path) -> None:
    report = validate_files([path], _schemas(), SilentProgress())
    _require_findings(report.faults, PlanSet())
    _require(not (report.faults and not report.validated and not report.unvalidated), "faults of nothing")
    _require(all(len(text) < LONGEST_SENTENCE for text in report.unvalidated.values()), "a sentence too long")


def _read_checks(path: Path) -> None:
    for check in load_checks(path).values():
        _require(check.limit is None or 0 <= check.limit < math.inf, f"a limit of {check.limit}")


def _read_criteria(path: Path) -> None:
    for criterion in load_criteria(path):
        is_sound = 0 <= criterion.weight < math.inf and math.isfinite(criterion.threshold)
        _require(is_sound, f"a weight of {criterion.weight}, a threshold of {criterion.threshold}")


def _read_flows(path: Path) -> None:
    """Read a table of flows as the importer does, and make the matrix of it."""
    records = read_records(path, has_title=True)
    table, remarks = read_records_of_flows(records, laid_out(records, LayoutChoices()), FlowOptions())
    pairs = set(zip(table.origins, table.destinations, strict=True))
    _require(len(pairs) == len(table) and all(map(all, pairs)), "a pair twice, or without a code")
    _require(
        bool((np.nan_to_num(table.flow) >= 0).all()) and math.isfinite(np.nansum(table.flow)), "flows that are none"
    )
    for language in ("pl", "en"):
        texts = remark_frame(remarks, language)["detail"]
        _require(all(len(text) < LONGEST_SENTENCE for text in texts), "a sentence too long")
    again = read_flows(flow_frame(table)).table
    _require(len(again) <= len(table), "a table that is longer once it is written")
    codes = tuple(sorted({*table.origins, *table.destinations}))[:_UNITS]
    flows = flows_between(table, Units(codes, codes))
    _require(bool((flows.flow >= 0).all() and (flows.hidden_most >= flows.hidden_least).all()), "flows below none")


def _read_symbols(path: Path) -> None:
    """Read each line of a text as a symbol on a plan."""
    symbols = load_symbols()
    for text in path.read_text(encoding="utf-8", errors="replace").splitlines():
        for regulation in (None, *Regulation):
            reading = symbols.read(text, regulation)
            _require((reading.row is None) <= bool(reading.reason), "unrecognised without a reason")
            _require(len(reading.reason) < LONGEST_SENTENCE, "a reason too long")
        symbols.key_of(text)
        read_general(text)


def _read_crosswalk(path: Path) -> None:
    examine_symbols(path)


def _require(is_sound: bool, otherwise: str) -> None:
    if not is_sound:
        raise UnsoundResultError(otherwise)


_PLANS = (
    *("app_gml", "app_objects", "app_values", "archives", "gml_crs", "gml_geometry", "gml_stream"),
    *("plan_identity", "remarks"),
)
_SOURCE_PARTS = ("axes", "files", "links", "objects", "versions")
_PLAN_MODULES = tuple(f"core/municipal_plans/{name}.py" for name in _PLANS)
_TABLE_MODULES = ("core/tables.py", "core/checked_tables.py", "core/rules/rule_book.py", "core/rules/tokens.py")
_QUALITY_MODULES = tuple(
    f"core/plan_quality/{name}.py" for name in ("sources", *(f"sources_{part}" for part in _SOURCE_PARTS), "faults")
)

_FLOW_MODULES = (
    *("core/tables.py", "core/functional_area/unit_codes.py"),
    *(
        f"core/functional_area/flows/{part}.py"
        for part in ("values", "pairs", "totals", "reading", "layouts", "files", "frames", "matrix")
    ),
)
_CRITERIA_MODULES = ("core/tables.py", "core/functional_area/methods/criteria.py")

TARGETS = {
    target.name: target
    for target in (
        Target("plans", ".gml", _read_plans, _PLAN_MODULES),
        Target("plan_zips", ".zip", _read_plans, _PLAN_MODULES),
        Target("rule_book_csv", ".csv", _read_rule_book, _TABLE_MODULES),
        Target("rule_book_xlsx", ".xlsx", _read_rule_book, _TABLE_MODULES),
        Target("plan_quality", ".gml", _check_quality, _QUALITY_MODULES),
        Target("schema", ".gml", _validate, ("core/plan_quality/schema_validation.py",)),
        Target("plan_checks", ".csv", _read_checks, ("core/tables.py", "core/plan_quality/checks.py")),
        Target("crosswalk", ".csv", _read_crosswalk, ("core/tables.py", "core/municipal_plans/crosswalk.py")),
        Target("delimitation_criteria", ".csv", _read_criteria, _CRITERIA_MODULES),
        Target("flows", ".csv", _read_flows, _FLOW_MODULES),
        Target("symbols", ".txt", _read_symbols, ("core/municipal_plans/symbols.py",)),
    )
}
