"""How a check was made, as a table that goes with its findings; and where it looked: absence is no all-clear.

Checks of several kinds write such tables (``CheckKind``). None of them says anything of the findings of another kind.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import pandas as pd

from ako_qgis_plugin.core.conformity.coverage import cells_of_facts
from ako_qgis_plugin.core.conformity.findings import DIGEST_MODULUS, are_gaps, digest
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import is_blank, require_fields
from ako_qgis_plugin.core.schema import RUN_FIELDS, TERYT_DIGITS, CheckKind, CoverageState, Verdict, check_kind, names
from ako_qgis_plugin.core.wording import listed, say

YES, NO = "true", "false"

#: Parameters of the check on which its scope depends.
_SUPPORTS, _BOUNDARIES, COVERAGE = "INCLUDE_SUPPORTS", "BOUNDARIES", "COVERAGE"

#: So many municipalities, plans or categories are named in a warning.
_NAMED_AT_MOST = 20

#: An official identifier of a plan, at the beginning of what tells a fault apart.
_OFFICIAL_PLAN = re.compile(r"(?P<plan>PL\.ZIPPZP\.\d+/(?P<teryt>\d{6})-\w+/[^\s/]+)(?: |$)")

#: Between a plan and its zone, in the identifier of the other side of a border.
BEFORE_ZONE = "#"


class Subject(StrEnum):
    """What a row of ``RUN_FIELDS`` speaks of; ``item`` and ``value`` stand in brackets."""

    PROGRAM = "program"  #: (name, version)
    CHECK = "check"  #: (``CheckKind``); a table without it is of the conformity check
    SOURCE = "source"  #: (name of a layer or file; what it was given as)
    RULE_BOOK = "rule_book"  #: (name, rules, fingerprint, shipped_fingerprint; the value of each)
    RULE = "rule"  #: (id of a rule or check in use; shipped, changed or added)
    RULE_LEFT_OUT = "rule_left_out"  #: (id; switched_off, or removed, of the shipped ones)
    OPTION = "option"  #: (parameter; value)
    MUNICIPALITY = "municipality"  #: (TERYT; name)
    COMPLETE = "municipality_complete"  #: (TERYT of one of which a person says so)
    PLAN = "plan"  #: (id; type, status, valid from and number of zones, between semicolons)
    CATEGORY = "category"  #: (code; number of provisions, or of checks)
    COVERAGE = "coverage"  #: (category and a number; what is known of it in some municipalities, see ``coverage``)
    SLIVER = "sliver"  #: (count, area_m2; what was dropped)
    NO_RULE = "no_rule"  #: (count, area_m2; pairs that no rule covers)
    NOT_ASSESSED = "not_assessed"  #: (count)
    FINDINGS = "findings"  #: (count, digest; of the findings that go with the table)


#: Subject, item, value.
Fact = tuple[Subject, str, str | None]

#: TERYT code and plan of a finding, as far as it has them.
Place = tuple[str | None, str | None]


def checks_of_run(run: pd.DataFrame) -> frozenset[CheckKind]:
    """Give the kinds of the checks that the table of a run is of; unknown ones (of later versions) are left out."""
    told = run.loc[run["subject"] == Subject.CHECK, "item"]
    if told.empty:
        return frozenset({CheckKind.CONFORMITY})
    return frozenset(kind for kind in CheckKind if kind in set(told))


def other_side(plan_id: str, zone_id: str | None = None) -> str:
    """Give the ``provision_id`` of a finding of the border check: the zone or plan across the boundary.

    Where no plan is there, the TERYT code of the municipality (six digits) stands in its place. A run that did not
    look at both sides does not resolve the finding.
    """
    return f"{plan_id}{BEFORE_ZONE}{zone_id or ''}"


@dataclass(frozen=True)
class Found:
    """How many findings a run gave, and their digest, by which they are known again."""

    count: int = 0
    digest: int = 0

    def __add__(self, other: Found) -> Found:
        return Found(self.count + other.count, (self.digest + other.digest) % DIGEST_MODULUS)

    def facts(self) -> Iterator[Fact]:
        """Give the facts of a run that tell of its findings."""
        yield Subject.FINDINGS, "count", str(self.count)
        yield Subject.FINDINGS, "digest", f"{self.digest:x}"


def require_own_run(findings: pd.DataFrame, run: pd.DataFrame) -> None:
    """Raise where the table of a run goes with other findings: all that is not among them would seem to be gone.

    Raises
    ------
    InvalidValueError
        If number or digest differ; a table that says nothing of them is believed.

    """
    told = dict(_values(run, Subject.FINDINGS))
    given = dict(fact[1:] for fact in Found(len(findings), digest(findings["finding_id"])).facts())
    there, here = (of.get("count") for of in (told, given))
    if told and told != given:
        raise InvalidValueError(
            say(
                "RUN is the table of another check, which gave other findings (findings there: {told}, here: {given});"
                " give the table of the same check, or none",
                told=there,
                given=here,
            )
        )


@dataclass(frozen=True)
class Scope:
    """Where a run looked.

    Attributes
    ----------
    checks
        Of which kinds the run was; what checks of other kinds have found is none of its business.
    municipalities, plans, categories
        TERYT codes (six digits), plan ids and category codes that were looked at.
    rules
        Ids of the rules in use; None where that is not known.
    complete
        TERYT codes of which a person says that all their plans and categories were looked at, by checks of this kind.
    with_supports, with_boundaries, with_coverage
        Whether zones that support a provision, land without a plan, and categories that are not mapped were looked for.
    coverage
        What is known of categories in municipalities, by both; empty without a coverage table.

    """

    municipalities: frozenset[str]
    plans: frozenset[str]
    categories: frozenset[str]
    rules: frozenset[str] | None = None
    complete: frozenset[str] = frozenset()
    with_supports: bool = True
    with_boundaries: bool = True
    checks: frozenset[CheckKind] = frozenset({CheckKind.CONFORMITY})
    with_coverage: bool = False
    coverage: Mapping[tuple[str, str], CoverageState] = field(default_factory=dict)

    @classmethod
    def of_run(cls, run: pd.DataFrame, complete: Iterable[str] = ()) -> Scope:
        """Read the scope from the table of a run."""
        items = {subject: frozenset(rows) for subject, rows in run.groupby("subject")["item"]}
        options = dict(_values(run, Subject.OPTION))
        said = {*items.get(Subject.COMPLETE, ()), *complete}
        return cls(
            frozenset(code[:TERYT_DIGITS] for code in items.get(Subject.MUNICIPALITY, ())),
            items.get(Subject.PLAN, frozenset()),
            items.get(Subject.CATEGORY, frozenset()),
            items.get(Subject.RULE),
            frozenset(code[:TERYT_DIGITS] for code in said),
            options.get(_SUPPORTS) != NO,
            options.get(_BOUNDARIES) != NO,
            checks=checks_of_run(run),
            with_coverage=options.get(COVERAGE) == YES,
            coverage={(c.category, c.teryt): c.state for c in cells_of_facts(_values(run, Subject.COVERAGE))},
        )

    @classmethod
    def of_findings(cls, findings: pd.DataFrame, complete: Iterable[str] = ()) -> Scope:
        """Guess the scope of a run from what it found: what does not occur there was perhaps not looked at."""
        supports = (findings["verdict"] == Verdict.SUPPORTS).any()
        places, gaps = list(_places(findings)), are_gaps(findings)
        return cls(
            _present(findings["teryt"]),
            _present(findings["plan_id"]),
            _present(findings["category"]),
            complete=frozenset(code[:TERYT_DIGITS] for code in complete),
            with_supports=bool(supports),
            with_boundaries=any(_is_without_plan(place) and not gap for place, gap in zip(places, gaps, strict=True)),
            with_coverage=any(gaps),
            checks=frozenset(map(check_kind, findings["category"])) or frozenset({CheckKind.CONFORMITY}),
        )

    def table(self) -> pd.DataFrame:
        """Give what is known of the scope as the table of a run."""
        facts: list[Fact] = [
            *((Subject.CHECK, kind.value, None) for kind in sorted(self.checks)),
            *((Subject.MUNICIPALITY, code, None) for code in sorted(self.municipalities)),
            *self.said(),
            *((Subject.PLAN, plan, None) for plan in sorted(self.plans)),
            *((Subject.CATEGORY, code, None) for code in sorted(self.categories)),
            (Subject.OPTION, _SUPPORTS, YES if self.with_supports else NO),
            (Subject.OPTION, _BOUNDARIES, YES if self.with_boundaries else NO),
            (Subject.OPTION, COVERAGE, YES if self.with_coverage else NO),
        ]
        return run_table(facts)

    def said(self) -> list[Fact]:
        """Give what a person says of the scope."""
        return [(Subject.COMPLETE, code, None) for code in sorted(self.complete)]

    def unseen(self, findings: pd.DataFrame) -> list[Unseen | None]:
        """Say of each finding why the run cannot have seen it; None where it looked there."""
        columns = (findings[name] for name in ("category", "rule_id", "verdict", "provision_id"))
        rows = zip(are_gaps(findings), _places(findings), *columns, strict=True)
        return [self._unseen_gap(place) if is_gap else self._unseen(place, *row) for is_gap, place, *row in rows]

    def _unseen_gap(self, place: Place) -> Unseen | None:
        """Say why the run cannot tell whether a category is mapped in a municipality."""
        if CheckKind.CONFORMITY not in self.checks:
            return Unseen(Subject.CHECK, CheckKind.CONFORMITY.value)
        if not self.with_coverage:
            return Unseen(Subject.OPTION, COVERAGE)
        return None if place[0] in self.complete else self._elsewhere(place)

    def _unseen(
        self, place: Place, category: str | None, rule: str | None, verdict: str, provision: str | None
    ) -> Unseen | None:
        kind = check_kind(category)
        if kind not in self.checks:
            return Unseen(Subject.CHECK, kind.value)
        if place[0] is None or place[0] not in self.complete:
            away = self._elsewhere(place)
            if away is None and kind != CheckKind.CONFORMITY:
                away = self._elsewhere(_other_place(provision) if kind == CheckKind.BORDERS else _neighbour(provision))
            away = away or self._not_mapped(place[0], category)
            if away is not None:
                return away
        if rule is not None and self.rules is not None and rule not in self.rules:
            return Unseen(Subject.RULE, rule)
        if verdict == Verdict.SUPPORTS and not self.with_supports:
            return Unseen(Subject.OPTION, _SUPPORTS)
        if _is_without_plan(place) and not self.with_boundaries:
            return Unseen(Subject.OPTION, _BOUNDARIES)
        return None

    def _not_mapped(self, teryt: str | None, category: str | None) -> Unseen | None:
        if category is None:
            return None
        state = self.coverage.get((category, teryt or ""))
        if state in (CoverageState.NOT_MAPPED, CoverageState.UNKNOWN):
            return Unseen(Subject.COVERAGE, f"{category} {teryt}")
        return Unseen(Subject.CATEGORY, category) if state is None and category not in self.categories else None

    def _elsewhere(self, place: Place) -> Unseen | None:
        teryt, plan = place
        if teryt is not None and teryt not in self.municipalities:
            return Unseen(Subject.MUNICIPALITY, teryt)
        if plan is not None and plan not in self.plans:
            return Unseen(Subject.PLAN, plan)
        return None


@dataclass(frozen=True, slots=True, order=True)
class Unseen:
    """What a run did not look at."""

    subject: Subject
    item: str


def require_run(run: pd.DataFrame) -> None:
    """Raise where a table does not say how a check was made.

    Raises
    ------
    MissingFieldError, InvalidValueError
        If it has other fields, or names neither municipalities nor categories (of a file whose municipality is not
        known no quality check can name one).

    """
    layer = say("table of the run")
    require_fields(run, layer, names(RUN_FIELDS))
    needed = {Subject.CATEGORY} if Subject.CHECK in set(run["subject"]) else {Subject.MUNICIPALITY, Subject.CATEGORY}
    if not needed <= set(run["subject"]):
        raise InvalidValueError(
            say("{layer}: does not say which municipalities and categories were checked", layer=layer)
        )


def warnings_of_unseen(
    unseen: Collection[Unseen], municipalities: Mapping[str, str], *, is_run_given: bool
) -> Iterator[str]:
    """Say, by subject, what was not looked at, how many findings stay as they are for that, and what to do."""
    counts = Counter(each for each in unseen if each.subject != Subject.CHECK)
    for subject in Subject:
        found = sorted(each for each in counts if each.subject == subject)
        if found:
            named = (f"{municipalities.get(each.item, '')} {each.item}: {counts[each]}".strip() for each in found)
            yield _warning(subject, sum(counts[each] for each in found), listed(named, at_most=_NAMED_AT_MOST))
    if counts and not is_run_given:
        yield say(
            "Were they checked, and is nothing left there? Then give the table OUTPUT_RUN of the check as RUN, or name"
            " the municipalities in TERYT."
        )


def _warning(subject: Subject, count: int, items: str) -> str:
    if subject == Subject.MUNICIPALITY:
        return say(
            "this run did not look at some municipalities; {count} findings there stay as they are ({items})",
            count=count,
            items=items,
        )
    if subject == Subject.PLAN:
        return say(
            "this run did not look at some plans; {count} findings there stay as they are ({items})",
            count=count,
            items=items,
        )
    if subject == Subject.CATEGORY:
        return say(
            "this run did not look at some categories of provisions; {count} findings there stay as they are ({items})",
            count=count,
            items=items,
        )
    if subject == Subject.COVERAGE:
        return say(
            "by the coverage table of this run some categories are not mapped in some municipalities; {count} findings"
            " there stay as they are ({items})",
            count=count,
            items=items,
        )
    if subject == Subject.RULE:
        return say(
            "the rule book of this run lacks some rules; {count} findings by them stay as they are ({items})",
            count=count,
            items=items,
        )
    return say(
        "this run was made without some parameters; {count} findings that need them stay as they are ({items})",
        count=count,
        items=items,
    )


def run_table(facts: Iterable[Fact]) -> pd.DataFrame:
    """Put facts of a run into a table, ``RUN_FIELDS``."""
    values = [(str(subject), item, value) for subject, item, value in facts]
    return pd.DataFrame(values, columns=names(RUN_FIELDS), dtype=object)


def _values(run: pd.DataFrame, subject: Subject) -> Iterator[tuple[str, str]]:
    rows = run[run["subject"] == subject]
    return zip(rows["item"], rows["value"], strict=True)


def _present(column: pd.Series) -> frozenset[str]:
    return frozenset(value for value in column if not is_blank(value))


def _places(findings: pd.DataFrame) -> Iterator[Place]:
    for teryt, plan in zip(findings["teryt"], findings["plan_id"], strict=True):
        yield (None if is_blank(teryt) else teryt[:TERYT_DIGITS], None if is_blank(plan) else plan)


def _other_place(provision: str | None) -> Place:
    """Read back what ``other_side`` has made; what is none (a building, a place) has no plan to look at."""
    plan, is_side, _ = (provision or "").partition(BEFORE_ZONE)
    if not is_side:
        return None, None
    return (plan, None) if plan.isdecimal() and len(plan) == TERYT_DIGITS else (None, plan)


def _neighbour(provision: str | None) -> Place:
    """Give the plan of another municipality with which a quality check has compared one."""
    found = _OFFICIAL_PLAN.match(provision or "")
    return (found["teryt"], found["plan"]) if found else (None, None)


def _is_without_plan(place: Place) -> bool:
    return place[0] is not None and place[1] is None
