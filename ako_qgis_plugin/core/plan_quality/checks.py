"""The checks of plan quality as planners own them: ``plan_checks.csv``, verified row by row when it is loaded."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ako_qgis_plugin.core.checked_tables import IN_USE, Cells, Problem, TableReader, first_problems
from ako_qgis_plugin.core.errors import RuleBookError
from ako_qgis_plugin.core.rules.rule_book import FOLDER
from ako_qgis_plugin.core.schema import PLAN_CHECK_FIELDS, PlanCheckCategory, Verdict, names
from ako_qgis_plugin.core.tables import read_table
from ako_qgis_plugin.core.wording import say

SHIPPED_CHECKS = FOLDER / "plan_checks.csv"

#: What a check may say of a fault: it contradicts format or law, it very likely does, or it has to be explained.
CHECK_VERDICTS = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION)

CHECK_COLUMNS = tuple(name for name in names(PLAN_CHECK_FIELDS) if name != IN_USE)

_TEXTS = ("name", "reason", "rationale")
_REASONS = ("reason_pl", "reason_en")


@dataclass(frozen=True, slots=True)
class Check:
    """One row of the table: a kind of fault, its weight, and the words in which it is told."""

    check_id: str
    category: str
    verdict: Verdict
    severity: int
    limit: float | None
    unit: str
    name_pl: str
    name_en: str
    reason_pl: str
    reason_en: str
    rationale_pl: str
    rationale_en: str
    legal_basis: str
    advice_pl: str
    advice_en: str
    is_in_use: bool = True

    def name(self, language: str) -> str:
        """Give the short title in a language."""
        return self.name_pl if language == "pl" else self.name_en

    def reason(self, language: str, values: Mapping[str, str]) -> str:
        """Give the sentence on one fault, with its places filled; raises KeyError where a value is missing."""
        return (self.reason_pl if language == "pl" else self.reason_en).format_map(values)

    def rationale(self, language: str) -> str:
        """Say why it matters, in a language."""
        return self.rationale_pl if language == "pl" else self.rationale_en

    def advice(self, language: str) -> str:
        """Say what to do, in a language."""
        return self.advice_pl if language == "pl" else self.advice_en


@dataclass(frozen=True)
class CheckBook(Mapping[str, Check]):
    """All checks by id, those that are switched off as well."""

    name: str
    checks: tuple[Check, ...]

    @cached_property
    def _by_id(self) -> Mapping[str, Check]:
        return {check.check_id: check for check in self.checks}

    def __getitem__(self, check_id: str) -> Check:
        return self._by_id[check_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self.checks)

    @property
    def in_use(self) -> tuple[str, ...]:
        """Give the ids of the checks that are switched on."""
        return tuple(check.check_id for check in self.checks if check.is_in_use)

    def limit(self, check_id: str) -> float:
        """Give the limit of a check, in its unit.

        Raises
        ------
        RuleBookError
            If the check has none.

        """
        limit = self[check_id].limit
        if limit is None:
            raise RuleBookError(say("{file}: {check} has no limit", file=self.name, check=check_id))
        return limit


def load_checks(path: Path | None = None) -> CheckBook:
    """Load a table of checks, the shipped one where no path is given.

    A planner's own table may change limits, verdicts, texts and what is in use. Checks that it leaves out are taken
    from the shipped one and are switched off.

    Raises
    ------
    RuleBookError
        If anything in it is wrong; names the first errors by row, column, value and what is allowed.
    TableError
        If the file cannot be read as a table.

    """
    shipped = _read(SHIPPED_CHECKS, {})
    if path is None:
        return CheckBook(SHIPPED_CHECKS.name, tuple(shipped.values()))
    own = _read(path, shipped)
    return CheckBook(path.name, tuple(own.get(check_id) or _switched_off(check) for check_id, check in shipped.items()))


def _read(path: Path, shipped: Mapping[str, Check]) -> dict[str, Check]:
    rows = read_table(path)
    reader = TableReader(path.name, rows, CHECK_COLUMNS)
    if not rows:
        reader.problems.append(Problem(path.name, None, "check_id", "", say("the table holds no check")))
    checks = reader.read(lambda cells: _check(cells, shipped), key="check_id")
    if reader.problems:
        raise RuleBookError(first_problems(reader.problems))
    return {check.check_id: check for check in checks}


def _check(cells: Cells, shipped: Mapping[str, Check]) -> Check | None:
    check_id = cells.code("check_id", shipped) if shipped else cells.text("check_id")
    category = cells.code("category", PlanCheckCategory)
    verdict = cells.code("verdict", CHECK_VERDICTS)
    severity = cells.severity()
    limit = _limit(cells, shipped.get(check_id))
    texts = {
        f"{kind}_{language}": cells.text(f"{kind}_{language}", required=kind in _TEXTS)
        for kind in (*_TEXTS, "advice")
        for language in ("pl", "en")
    }
    _examine_places(cells, shipped.get(check_id))
    is_in_use = cells.is_in_use()
    if cells.problems:
        return None
    unit, basis = cells.text("unit"), cells.text("legal_basis")
    return Check(
        check_id, category, Verdict(verdict), severity, limit, unit, legal_basis=basis, is_in_use=is_in_use, **texts
    )


def _limit(cells: Cells, shipped: Check | None) -> float | None:
    limit = cells.number("limit")
    if limit is not None and limit < 0:
        cells.reject("limit", say("must not be below 0"))
    if shipped is not None and (limit is None) != (shipped.limit is None):
        cells.reject("limit", say("must be a number") if limit is None else say("must be empty"))
    if shipped is not None and cells.text("unit") != shipped.unit:
        cells.reject("unit", say("allowed are {allowed}", allowed=shipped.unit))
    return limit


def _examine_places(cells: Cells, shipped: Check | None) -> None:
    """Note where a reason cannot be filled: broken braces, places that differ between languages or are not known."""
    places = {column: _places(cells, column) for column in _REASONS}
    allowed = places["reason_pl"] if shipped is None else _places_of(shipped.reason_pl)
    for column in _REASONS:
        strange = (places[column] or frozenset()) - (allowed or frozenset())
        if strange:
            listed = ", ".join(f"{{{place}}}" for place in sorted(allowed or ()))
            cells.reject(column, say("allowed are {allowed}", allowed=listed))


def _places(cells: Cells, column: str) -> frozenset[str] | None:
    try:
        return _places_of(cells.text(column))
    except ValueError:
        cells.reject(column, say("braces must stand around the name of a value, as in {example}", example="{area}"))
        return None


def _places_of(template: str) -> frozenset[str]:
    parts = list(string.Formatter().parse(template))
    places = [place for _, place, _, _ in parts if place is not None]
    if any(form or conversion for _, _, form, conversion in parts) or not all(map(str.isidentifier, places)):
        raise ValueError(template)
    return frozenset(places)


def _switched_off(check: Check) -> Check:
    return Check(**{name: getattr(check, name) for name in Check.__slots__ if name != "is_in_use"}, is_in_use=False)
