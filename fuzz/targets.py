"""What is fuzzed: each target reads one file of a stranger, and says what may come out of it.

A target returns where the file was read, lets an ``AkoError`` out where it was refused in words, and anything else is
a crash. The tests replay past crashes through these same functions; nothing here needs the fuzzer.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import shapely

from ako_qgis_plugin.core.municipal_plans.app_gml import Plans, read_plans
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.rules.rule_book import examine_rule_book
from ako_qgis_plugin.core.rules.rule_book_files import read_tables

#: No sentence for a person is longer, whatever the file holds [characters].
LONGEST_SENTENCE = 20_000


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


def _require(is_sound: bool, otherwise: str) -> None:
    if not is_sound:
        raise UnsoundResultError(otherwise)


_PLANS = (
    *("app_gml", "app_objects", "app_values", "archives", "gml_crs", "gml_geometry", "gml_stream"),
    *("plan_identity", "remarks"),
)
_PLAN_MODULES = tuple(f"core/municipal_plans/{name}.py" for name in _PLANS)
_TABLE_MODULES = ("core/tables.py", "core/rules/rule_book.py", "core/rules/tokens.py")

TARGETS = {
    target.name: target
    for target in (
        Target("plans", ".gml", _read_plans, _PLAN_MODULES),
        Target("plan_zips", ".zip", _read_plans, _PLAN_MODULES),
        Target("rule_book_csv", ".csv", _read_rule_book, _TABLE_MODULES),
        Target("rule_book_xlsx", ".xlsx", _read_rule_book, _TABLE_MODULES),
    )
}
