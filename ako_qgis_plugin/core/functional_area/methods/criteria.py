"""Criteria of delimitation as planners own them: ``delimitation_criteria.csv``, verified row by row when it is loaded.

A criterion measures one indicator of a unit and holds it against a threshold. Thresholds and weights are the
planner's; the shipped ones follow the delimitation of functional areas of voivodeship capitals for the ministry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path

from ako_qgis_plugin.core.checked_tables import IN_USE, Cells, Problem, TableReader, first_problems
from ako_qgis_plugin.core.errors import DelimitationError, RuleBookError
from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords
from ako_qgis_plugin.core.rules.rule_book import CONFIDENCES, FOLDER
from ako_qgis_plugin.core.tables import has_sheet, parse_number, read_table
from ako_qgis_plugin.core.wording import listed, say

SHIPPED_CRITERIA = FOLDER / "delimitation_criteria.csv"

#: Sheet of a planner's workbook; the first one where there is none of this name.
SHEET = "delimitation_criteria"

#: Ids stand in fields, keys and formulas, so they are plain.
_ID = re.compile(r"[^\W_][\w.-]*")


class Group(StrEnum):
    """What a criterion is about."""

    FUNCTIONAL = "functional"
    SOCIOECONOMIC = "socioeconomic"
    MORPHOLOGICAL = "morphological"


class Comparison(StrEnum):
    """How an indicator must stand to its threshold."""

    AT_LEAST = ">="
    AT_MOST = "<="


class ThresholdKind(StrEnum):
    """What a threshold is counted in: the indicator's unit, or percent of the mean of the reference units."""

    ABSOLUTE = "absolute"
    PERCENT_OF_MEAN = "percent_of_mean"


class Direction(StrEnum):
    """Which end of an indicator means that a unit is close to the core."""

    MORE = "more_is_closer"
    LESS = "less_is_closer"


class CoreFlow(StrEnum):
    """People counted between a unit and the core, from the tables of flows."""

    COMMUTERS_TO_CORE = "commuters_to_core"
    COMMUTERS_FROM_CORE = "commuters_from_core"
    REGISTRATIONS_FROM_CORE = "registrations_from_core"
    REGISTRATIONS_TO_CORE = "registrations_to_core"


@dataclass(frozen=True, slots=True)
class Formula:
    """An indicator: numerator over denominator, times ``per``; a field as it is where ``per`` is None.

    A denominator of a field as it is weighs its mean, for a share that of which it is the share.
    """

    numerator: str
    denominator: str = ""
    per: float | None = None


#: The indicator is the numerator over the denominator, or the field that stands as numerator.
RATIO, FIELD = "ratio", "field"

#: Indicators with a name of their own, which says all there is to it.
FORMULAS: Mapping[str, Formula] = {
    "commuters_to_core_per_1000_working_age": Formula(CoreFlow.COMMUTERS_TO_CORE, "population_15_64", 1000.0),
    "commuters_to_core_per_1000": Formula(CoreFlow.COMMUTERS_TO_CORE, "population", 1000.0),
    "commuters_to_core_pct_of_employed": Formula(CoreFlow.COMMUTERS_TO_CORE, "employed", 100.0),
    "registrations_from_core_per_1000": Formula(CoreFlow.REGISTRATIONS_FROM_CORE, "population", 1000.0),
    "registrations_to_core_per_1000": Formula(CoreFlow.REGISTRATIONS_TO_CORE, "population", 1000.0),
}

INDICATORS = (*FORMULAS, RATIO, FIELD)


@dataclass(frozen=True, slots=True)
class DelimitationCriterion:
    """One row of the table: an indicator, its threshold, its weight in an index, and its words."""

    criterion_id: str
    group: Group
    indicator: str
    formula: Formula
    comparison: Comparison
    threshold: float
    threshold_kind: ThresholdKind
    weight: float
    direction: Direction
    unit: str
    name_pl: str
    name_en: str
    source: str
    confidence: str
    is_in_use: bool = True

    @property
    def is_of_core(self) -> bool:
        """Say whether the indicator is counted towards the core."""
        return self.formula.numerator in set(CoreFlow)

    @property
    def words(self) -> CriterionWords:
        """Name, with the id that grounds speak of, and unit."""
        names = {"pl": self.name_pl, "en": self.name_en}
        return CriterionWords({each: f"{self.criterion_id} {name}" for each, name in names.items()}, self.unit)


Criteria = tuple[DelimitationCriterion, ...]

COLUMNS = (
    *("criterion_id", "group", "indicator", "numerator", "denominator", "per", "comparison", "threshold"),
    *("threshold_kind", "weight", "direction", "unit", "name_pl", "name_en", "source", "confidence"),
)


def load_criteria(path: Path | None = None) -> Criteria:
    """Load a table of criteria, the shipped one where no path is given; those switched off as well.

    Raises
    ------
    RuleBookError
        If anything in it is wrong; names the first errors by row, column, value and what is allowed.
    TableError
        If the file cannot be read as a table.

    """
    if path is None:
        return shipped_criteria()
    return _read(path)


@cache
def shipped_criteria() -> Criteria:
    """Give the criteria of the package."""
    return _read(SHIPPED_CRITERIA)


def in_use(criteria: Iterable[DelimitationCriterion]) -> Criteria:
    """Give the criteria that are switched on."""
    return tuple(criterion for criterion in criteria if criterion.is_in_use)


def chosen(criteria: Criteria, ids: Sequence[str]) -> Criteria:
    """Switch on the criteria with these ids, and all others off; all stays as it is where no id is given.

    Raises
    ------
    DelimitationError
        If an id is none of the criteria's.

    """
    _require_known(criteria, ids)
    wanted = set(ids)
    return tuple(replace(each, is_in_use=each.criterion_id in wanted) for each in criteria) if wanted else criteria


def weighted(criteria: Criteria, weights: Mapping[str, float]) -> Criteria:
    """Give criteria other weights, by id; those that are not named keep theirs.

    Raises
    ------
    DelimitationError
        If an id is none of the criteria's, or a weight is below zero.

    """
    _require_known(criteria, weights)
    for criterion_id, weight in weights.items():
        if not 0 <= weight < float("inf"):
            raise DelimitationError(
                say(
                    "weights: {criterion} has {weight}; a weight must not be below 0",
                    criterion=criterion_id,
                    weight=weight,
                )
            )
    return tuple(replace(each, weight=weights.get(each.criterion_id, each.weight)) for each in criteria)


def weights_of(text: str) -> dict[str, float]:
    """Read weights that a person wrote, as ``F1=2; S2=0,5``; a comma may also stand between them before a space.

    Raises
    ------
    DelimitationError
        If a part of the text is not of this form.

    """
    weights: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in re.split(r"[;\n]|,(?=\s*[^\W\d])", text))):
        criterion_id, equals, number = (word.strip() for word in part.partition("="))
        try:
            weight = parse_number(number)
        except ValueError:
            weight = -1.0
        if not equals or not criterion_id or weight < 0 or criterion_id in weights:
            raise DelimitationError(
                say(
                    "weights: '{part}' must be written as {example}, each criterion once",
                    part=part,
                    example="F1=2; S2=0.5",
                )
            )
        weights[criterion_id] = weight
    return weights


def fields_needed(criteria: Iterable[DelimitationCriterion]) -> tuple[str, ...]:
    """Give the fields of units that criteria in use are computed from, each once."""
    named = (name for each in in_use(criteria) for name in (each.formula.numerator, each.formula.denominator))
    return tuple(dict.fromkeys(name for name in named if name and name not in set(CoreFlow)))


def _require_known(criteria: Criteria, ids: Iterable[str]) -> None:
    known = [criterion.criterion_id for criterion in criteria]
    unknown = [criterion_id for criterion_id in ids if criterion_id not in known]
    if unknown:
        raise DelimitationError(
            say("criteria: there is no {unknown}; there are {known}", unknown=listed(unknown), known=listed(known, 20))
        )


def _read(path: Path) -> Criteria:
    rows = read_table(path, SHEET if has_sheet(path, SHEET) else None)
    reader = TableReader(path.name, rows, COLUMNS)
    criteria = reader.read(_criterion, key="criterion_id")
    if not reader.problems and not in_use(criteria):
        must = say("at least one criterion must be in use")
        reader.problems.append(Problem(path.name, None, IN_USE, "", must))
    if reader.problems:
        raise RuleBookError(first_problems(reader.problems))
    return tuple(criteria)


def _criterion(cells: Cells) -> DelimitationCriterion | None:
    criterion_id = cells.text("criterion_id")
    if criterion_id and not _ID.fullmatch(criterion_id):
        cells.reject("criterion_id", say("must be letters, digits, full stops, hyphens and underscores"))
    group, indicator = cells.code("group", Group), cells.code("indicator", INDICATORS)
    formula = _formula(cells, indicator)
    comparison, kind = cells.code("comparison", Comparison), cells.code("threshold_kind", ThresholdKind)
    threshold, weight = _threshold(cells, kind), _weight(cells)
    direction = _direction(cells, comparison)
    confidence = cells.code("confidence", CONFIDENCES)
    name_pl, name_en = cells.text("name_pl"), cells.text("name_en")
    if not name_pl and not name_en:
        cells.reject("name_pl", say("must give the criterion a name, in Polish or English"))
    is_in_use = cells.is_in_use()
    if cells.problems:
        return None
    return DelimitationCriterion(
        criterion_id,
        Group(group),
        indicator,
        formula,
        Comparison(comparison),
        threshold,
        ThresholdKind(kind),
        weight,
        Direction(direction),
        cells.text("unit"),
        name_pl or name_en,
        name_en or name_pl,
        cells.text("source"),
        confidence,
        is_in_use=is_in_use,
    )


def _formula(cells: Cells, indicator: str) -> Formula:
    numerator, denominator, per = cells.text("numerator"), cells.text("denominator"), cells.number("per")
    if indicator in FORMULAS:
        formula = FORMULAS[indicator]
        _require_same(cells, "numerator", formula.numerator)
        _require_same(cells, "denominator", formula.denominator)
        if per is not None and per != formula.per:
            cells.reject("per", say("must be empty or {value}", value=f"{formula.per:g}"))
        return formula
    if not numerator:
        cells.reject("numerator", say("must name a field of the units"))
    if denominator in set(CoreFlow):
        cells.reject("denominator", say("must name a field of the units"))
    if indicator == FIELD:
        if cells.text("per"):
            cells.reject("per", say("must be empty for a field as it is"))
        if numerator in set(CoreFlow):
            cells.reject("numerator", say("must name a field of the units"))
        return Formula(numerator, denominator)
    if indicator == RATIO and not denominator:
        cells.reject("denominator", say("must name a field of the units"))
    if per is not None and per <= 0:
        cells.reject("per", say("must be above 0"))
    return Formula(numerator, denominator, 1.0 if per is None else per)


def _require_same(cells: Cells, column: str, value: str) -> None:
    if cells.text(column) not in ("", value):
        cells.reject(column, say("must be empty or {value}", value=value))


def _threshold(cells: Cells, kind: str) -> float:
    threshold = cells.number("threshold")
    if threshold is None:
        if not cells.text("threshold"):
            cells.reject("threshold", say("must be a number"))
        return 0.0
    if kind == ThresholdKind.PERCENT_OF_MEAN and threshold < 0:
        cells.reject("threshold", say("must not be below 0"))
    return threshold


def _weight(cells: Cells) -> float:
    weight = cells.number("weight")
    if weight is None:
        if not cells.text("weight"):
            cells.reject("weight", say("must be a number"))
        return 0.0
    if weight < 0:
        cells.reject("weight", say("must not be below 0"))
    return weight


def _direction(cells: Cells, comparison: str) -> str:
    """Read the direction; it must go with the comparison, else one of the two is a slip of the pen."""
    direction = cells.code("direction", Direction)
    expected = Direction.LESS if comparison == Comparison.AT_MOST else Direction.MORE
    if comparison in set(Comparison) and direction in set(Direction) and direction != expected:
        cells.reject(
            "direction",
            say("must be {direction} where the comparison is {comparison}", direction=expected, comparison=comparison),
        )
    return direction
