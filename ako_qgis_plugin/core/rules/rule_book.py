"""The rule book: read from the planners' tables, checked cell by cell, asked which rules speak of a pair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ako_qgis_plugin.core.checked_tables import ERRORS_SHOWN, IN_USE, NO, YES, Cells, Problem, TableReader
from ako_qgis_plugin.core.errors import RuleBookError
from ako_qgis_plugin.core.rules.tokens import Rank, Token, ZoneKind, parse_token
from ako_qgis_plugin.core.schema import (
    BORDER_CATEGORIES,
    RULE_FIELDS,
    ProvisionStatus,
    Relation,
    Verdict,
    names,
)
from ako_qgis_plugin.core.tables import FIRST_DATA_ROW, Row, has_sheet, read_table
from ako_qgis_plugin.core.wording import say

#: These a studium never gets, and accuracy bands are looked at for these alone (DESIGN section 3).
STRONG_VERDICTS = frozenset({Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT})

FOLDER = Path(__file__).parents[1] / "rulebook"
SHIPPED_RULES = FOLDER / "rules.csv"
CATEGORIES_FILE = "categories.csv"
SHIPPED_CATEGORIES = FOLDER / CATEGORIES_FILE
CATEGORIES_SHEET = "categories"
RULES_SHEET = "rules"

ADVICE_COLUMNS = ("advice_pl", "advice_en")
RULE_COLUMNS = tuple(name for name in names(RULE_FIELDS) if name not in ADVICE_COLUMNS)
CATEGORY_COLUMNS = ("category", "group", "default_width_m", "name_pl", "name_en", "screening")
RULE_VERDICTS = tuple(verdict for verdict in Verdict if verdict is not Verdict.NOT_ASSESSED)
CONFIDENCES = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of provision, such as an expressway; the default width is the whole width [m]."""

    code: str
    group: str
    default_width_m: float | None
    name_pl: str
    name_en: str
    is_screening: bool

    def name(self, language: str) -> str:
        """Give the name in a language."""
        return self.name_pl if language == "pl" else self.name_en


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the rule book."""

    rule_id: str
    category: str
    provision_status: ProvisionStatus
    zones: tuple[Token, ...]
    relation: Relation
    distance_m: float | None
    verdict: Verdict
    severity: int
    rationale_pl: str
    rationale_en: str
    legal_basis: str
    confidence: str
    advice_pl: str = ""
    advice_en: str = ""
    is_in_use: bool = True

    def rationale(self, language: str) -> str:
        """Give the reason in a language, in the other one where it is not written."""
        return (
            (self.rationale_pl or self.rationale_en) if language == "pl" else (self.rationale_en or self.rationale_pl)
        )

    def advice(self, language: str) -> str:
        """Give what can be done, in a language, in the other one where it is not written."""
        return (self.advice_pl or self.advice_en) if language == "pl" else (self.advice_en or self.advice_pl)

    def rank(self, zone: ZoneKind, parents: Mapping[str, str]) -> Rank:
        """Give the rank of the rule's best token for a zone."""
        return max((token.match(zone, parents) for token in self.zones), default=Rank.NO_MATCH)


@dataclass(frozen=True)
class Crosswalk:
    """Symbol classes of local plans and the classes they stand below (``mpzp_to_pog.csv``), and the zone classes.

    ``pairs`` are the symbol classes with the zone class that each is taken for.
    """

    zone_classes: frozenset[str]
    symbol_classes: frozenset[str]
    parents: Mapping[str, str]
    pairs: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class RuleBook:
    """Rules with the tables they rest on; rules that are switched off stand apart and never speak."""

    name: str
    rules: tuple[Rule, ...]
    categories: Mapping[str, Category]
    crosswalk: Crosswalk
    switched_off: tuple[Rule, ...] = ()

    @cached_property
    def judged_categories(self) -> frozenset[str]:
        """Categories that a rule of the conformity check names."""
        return frozenset(rule.category for rule in self.rules) - BORDER_CATEGORIES

    @cached_property
    def border_rules(self) -> tuple[Rule, ...]:
        """Rules of the border check."""
        return tuple(rule for rule in self.rules if rule.category in BORDER_CATEGORIES)

    @cached_property
    def profiles(self) -> frozenset[str]:
        """Profile codes that a token of some rule asks for."""
        return frozenset(token.profile for rule in self.rules for token in rule.zones if token.profile)

    @cached_property
    def _by_provision_kind(self) -> Mapping[tuple[str, str], tuple[Rule, ...]]:
        result: dict[tuple[str, str], tuple[Rule, ...]] = {}
        for rule in self.rules:
            if rule.category not in BORDER_CATEGORIES:
                key = (rule.category, rule.provision_status)
                result[key] = (*result.get(key, ()), rule)
        return result

    def rules_of(self, category: str, provision_status: str) -> tuple[Rule, ...]:
        """Give the rules for provisions of a category and status."""
        return self._by_provision_kind.get((category, provision_status), ())

    def statuses_of(self, category: str) -> tuple[str, ...]:
        """Give the provision statuses for which a category has rules."""
        return tuple(status for status in ProvisionStatus if self.rules_of(category, status))

    def rules_for(self, category: str, provision_status: str, zone: ZoneKind) -> tuple[Rule, ...]:
        """Give the rules that speak of a pair, without reservations: the most specific ones of each relation."""
        rules = self.rules_of(category, provision_status)
        return self._most_specific((r for r in rules if r.relation is not Relation.MISSING_RESERVATION), zone)

    def border_rules_for(self, category: str, zone: ZoneKind) -> tuple[Rule, ...]:
        """Give the rules of the border check that speak of a zone: the most specific ones of each relation."""
        return self._most_specific((rule for rule in self.border_rules if rule.category == category), zone)

    def _most_specific(self, rules: Iterable[Rule], zone: ZoneKind) -> tuple[Rule, ...]:
        ranked: dict[Relation, list[tuple[Rank, Rule]]] = {}
        for rule in rules:
            rank = rule.rank(zone, self.crosswalk.parents)
            if rank:
                ranked.setdefault(rule.relation, []).append((rank, rule))
        return tuple(
            rule for pairs in ranked.values() for rank, rule in pairs if rank == max(best for best, _ in pairs)
        )


def capped(verdict: Verdict, *, is_studium: bool) -> Verdict:
    """Cap a verdict on a studium: it is evidence of the past, so nothing stronger than attention."""
    return Verdict.ATTENTION if is_studium and verdict in STRONG_VERDICTS else verdict


def load_rule_book(path: Path | None = None) -> RuleBook:
    """Load a rule book, the shipped one where no path is given.

    A ``categories.csv`` beside a CSV rule book, or a sheet ``categories`` of a workbook, replaces the shipped table.

    Raises
    ------
    RuleBookError
        If anything in it is wrong; names the first errors by row, column, value and what is allowed.
    TableError
        If a file cannot be read as a table.

    """
    book, problems = examine_rule_book(path or SHIPPED_RULES)
    if problems:
        shown = "\n".join(str(problem) for problem in problems[:ERRORS_SHOWN])
        rest = len(problems) - ERRORS_SHOWN
        if rest > 0:
            shown += "\n" + say("... and {count} more errors; ako:validaterulebook lists them all", count=rest)
        raise RuleBookError(shown)
    return book


def examine_rule_book(path: Path) -> tuple[RuleBook, list[Problem]]:
    """Read a rule book and list every error in it; the rules without error are in the book given.

    Raises
    ------
    TableError
        If a file cannot be read as a table.

    """
    rows = read_table(path, rules_sheet(path))
    source, sheet = category_source(path)
    name = source.name if sheet is None else say("{file}, sheet {sheet}", file=source.name, sheet=sheet)
    return examine_tables(path.name, rows, name, read_table(source, sheet))


def rules_sheet(path: Path) -> str | None:
    """Give the sheet of a workbook that holds the rules; None stands for the first one, and for a CSV file."""
    return RULES_SHEET if has_sheet(path, RULES_SHEET) else None


def category_source(path: Path) -> tuple[Path, str | None]:
    """Give file and sheet of the categories that a rule book uses."""
    beside = path.with_name(CATEGORIES_FILE)
    if has_sheet(path, CATEGORIES_SHEET):
        return path, CATEGORIES_SHEET
    return (beside if beside.is_file() else SHIPPED_CATEGORIES), None


def rule_book_from_rows(
    rows: Iterable[Mapping[str, str]], categories: Iterable[Mapping[str, str]] | None = None, name: str = "rules"
) -> RuleBook:
    """Make a rule book of rows as ``csv.DictReader`` gives them; raises RuleBookError at any error."""
    category_rows = read_table(SHIPPED_CATEGORIES) if categories is None else _numbered(categories)
    book, problems = examine_tables(name, _numbered(rows), CATEGORIES_FILE, category_rows)
    if problems:
        raise RuleBookError("\n".join(map(str, problems)))
    return book


def load_crosswalk() -> Crosswalk:
    """Load the classes of zones and symbols that tokens may name."""
    symbols = read_table(FOLDER / "mpzp_to_pog.csv")
    zones = read_table(FOLDER / "pog_zones.csv")
    parents = {row.cells["symbol_class"]: row.cells["parent"] for row in symbols if row.cells["parent"]}
    classes = {row.cells["symbol_class"] for row in symbols} | set(parents.values())
    pairs = {(row.cells["symbol_class"], row.cells["default_pog_zone"]) for row in symbols}
    zone_classes = frozenset(row.cells["code"] for row in zones)
    return Crosswalk(zone_classes, frozenset(classes - {""}), parents, frozenset(pairs))


def _numbered(rows: Iterable[Mapping[str, str]]) -> list[Row]:
    return [
        Row(number, {column: str(cell or "") for column, cell in row.items()})
        for number, row in enumerate(rows, start=FIRST_DATA_ROW)
    ]


def examine_tables(
    name: str, rows: Sequence[Row], category_table: str, category_rows: Sequence[Row]
) -> tuple[RuleBook, list[Problem]]:
    """List every error in the rows of a rule book; the rules without error are in the book given."""
    crosswalk = load_crosswalk()
    category_reader = TableReader(category_table, category_rows, CATEGORY_COLUMNS)
    categories = {category.code: category for category in category_reader.read(_category, key="category")}
    rule_reader = TableReader(name, rows, RULE_COLUMNS)
    if not rows:
        rule_reader.problems.append(Problem(name, None, "rule_id", "", say("the rule book holds no rule")))
    everything = rule_reader.read(lambda cells: _rule(cells, categories, crosswalk), key="rule_id")
    rules = tuple(rule for rule in everything if rule.is_in_use)
    if everything and not rules and not rule_reader.problems:
        rule_reader.problems.append(Problem(name, None, IN_USE, NO, say("at least one rule must be in use")))
    off = tuple(rule for rule in everything if not rule.is_in_use)
    return RuleBook(name, rules, categories, crosswalk, off), category_reader.problems + rule_reader.problems


def _category(cells: Cells) -> Category | None:
    code = cells.text("category")
    width = cells.number("default_width_m")
    if width is not None and width <= 0:
        cells.reject("default_width_m", say("must be a number of metres above 0, or empty"))
    screening = cells.code("screening", (YES, NO))
    return Category(
        code, cells.text("group"), width, cells.text("name_pl"), cells.text("name_en"), is_screening=screening == YES
    )


def _rule(cells: Cells, categories: Mapping[str, Category], crosswalk: Crosswalk) -> Rule | None:
    category = cells.code("category", categories)
    status = cells.code("provision_status", ProvisionStatus)
    relation = cells.code("relation", Relation)
    verdict = cells.code("verdict", RULE_VERDICTS)
    confidence = cells.code("confidence", CONFIDENCES)
    severity = cells.severity()
    distance = _distance(cells, relation)
    tokens = read_tokens(cells, "zones", crosswalk, required=True)
    is_in_use = cells.is_in_use()
    rationale_pl, rationale_en = cells.text("rationale_pl"), cells.text("rationale_en")
    if not rationale_pl and not rationale_en:
        cells.reject("rationale_pl", say("must say in Polish or English why the rule speaks"))
    if cells.problems:
        return None
    return Rule(
        cells.text("rule_id"),
        category,
        ProvisionStatus(status),
        tokens,
        Relation(relation),
        distance,
        Verdict(verdict),
        severity,
        rationale_pl,
        rationale_en,
        cells.text("legal_basis"),
        confidence,
        cells.text("advice_pl"),
        cells.text("advice_en"),
        is_in_use=is_in_use,
    )


def _distance(cells: Cells, relation: str) -> float | None:
    distance = cells.number("distance_m")
    if relation == Relation.WITHIN_DISTANCE and (distance is None or distance <= 0):
        cells.reject("distance_m", say("must be a number of metres above 0 for within_distance"))
    elif relation != Relation.WITHIN_DISTANCE and cells.text("distance_m"):
        cells.reject("distance_m", say("must be empty unless the relation is within_distance"))
    return distance


def read_tokens(cells: Cells, column: str, crosswalk: Crosswalk, *, required: bool) -> tuple[Token, ...]:
    """Read the tokens of a cell; what is wrong with them is noted."""
    tokens = []
    for word in cells.text(column, required=required).split():
        try:
            tokens.append(parse_token(word, crosswalk.zone_classes, crosswalk.symbol_classes))
        except ValueError as error:
            cells.problems.append(Problem(cells.table, cells.row.number, column, word, str(error)))
    return tuple(tokens)
