"""The register as an XLSX workbook: real numbers and dates, words instead of codes, filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import pandas as pd

from ako_qgis_plugin.core.conformity.coverage import Cell
from ako_qgis_plugin.core.numbers import M2_PER_HA, moment
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.register.register import HistoryEntry, entries_of
from ako_qgis_plugin.core.reports.coverage_report import CoverageReport
from ako_qgis_plugin.core.reports.history_words import detail_in_words
from ako_qgis_plugin.core.reports.plain_text import alphabetical
from ako_qgis_plugin.core.reports.protocol_items import place_of
from ako_qgis_plugin.core.reports.protocol_quality import QUALITY_KINDS
from ako_qgis_plugin.core.reports.report_data import (
    ITEM_VERDICTS,
    Edition,
    Municipality,
    Report,
    area_of,
    of_municipality,
    of_no_municipality,
)
from ako_qgis_plugin.core.reports.report_words import COLUMNS, SHEETS, told, word
from ako_qgis_plugin.core.reports.rule_book_record import RuleBookRecord
from ako_qgis_plugin.core.reports.sheets import Coloured, Column, Kind, Properties, SheetWriter, Value, write_book
from ako_qgis_plugin.core.schema import (
    EVIDENCE_FIELDS,
    FINDING_FIELDS,
    HISTORY_FIELDS,
    REGISTER_FIELDS,
    RUN_FIELDS,
    CheckKind,
    FieldType,
    Verdict,
    names,
)
from ako_qgis_plugin.core.words import (
    CATEGORY_GROUPS,
    CERTAINTIES,
    CHANGES,
    COVERAGE_STATES,
    FIELDS,
    PLAN_CHECK_CATEGORIES,
    PLAN_STATUSES,
    PLAN_TYPES,
    PROVISION_STATUSES,
    REGISTER_EVENTS,
    RELATIONS,
    REVIEW_STATUSES,
    VERDICTS,
    Text,
    verdicts_of,
)

#: Fields whose codes are shown as words.
_CODES: Mapping[str, Mapping[str, Text]] = {
    "certainty": CERTAINTIES,
    "plan_type": PLAN_TYPES,
    "provision_status": PROVISION_STATUSES,
    "relation": RELATIONS,
    "review_status": REVIEW_STATUSES,
    "change": CHANGES,
    "event": REGISTER_EVENTS,
    "status": PLAN_STATUSES,
}
_TIMES = ("at", "reviewed_at")
_KINDS = {
    "area_m2": Kind.SQUARE_METRES,
    "zone_share_pct": Kind.PERCENT,
    "length_m": Kind.METRES,
    "min_distance_m": Kind.METRES,
    "buildings": Kind.COUNT,
    "built_up_pct": Kind.PERCENT,
    "severity": Kind.GRADE,
    "verdict": Kind.VERDICT,
    **dict.fromkeys(_TIMES, Kind.TIME),
}

#: The matrix counts these, gravest first.
_MATRIX = (*ITEM_VERDICTS, Verdict.NOT_ASSESSED)

#: What people read, in this order; the rest stands right of it and is not printed.
_READ = (
    *("municipality", "zone_label", "zone_class", "provision_name", "category", "provision_status", "verdict"),
    *("severity", "certainty", "area_ha", "zone_share_pct", "length_m", "rule_id", "legal_basis", "rationale"),
)
#: Buildings, where they are known, come after so many of them: behind the measures.
_MEASURED = _READ.index("length_m") + 1
_READ_IN_REGISTER = ("proposal", "municipality_stand", "region_stand", "review_status", "review_note", "reviewed_by")

#: The same of faults in plans and where they meet, and the headings of columns that mean something else there.
_READ_OF_FAULTS = (
    *("municipality", "zone_label", "provision_name", "category", "reason", "verdict", "severity"),
    *("area_m2", "length_m", "min_distance_m", "advice", "legal_basis", "rule_id"),
)
_REVIEW_OF_FAULTS = (
    *("proposal", "municipality_stand", "review_status", "review_note", "reviewed_by", "reviewed_at", "change"),
)
_TITLES_OF_FAULTS = {
    "provision_name": "fault",
    "reason": "found",
    "length_m": "length",
    "min_distance_m": "width",
    "advice": "to_do",
    "rule_id": "check_id",
    "provision_id": "other",
}

#: Rows that are put into words at a time.
_PORTION = 1_000

#: For machines, and of no use to a reader.
_HIDDEN = ("geometry_hash",)


def write_workbook(
    report: Report,
    record: RuleBookRecord,
    edition: Edition,
    place: Municipality | None,
    target: Path,
    progress: Progress,
) -> None:
    """Write the workbook of a municipality, of all where None; the same input gives the same bytes.

    Raises
    ------
    Cancelled
        If the caller asked to stop; the target is not there then.

    """
    sheets = _Sheets(report, record, edition.language, place)
    writers = [(SHEETS[key][edition.language], write) for key, write in sheets.writers()]
    write_book(
        writers, Properties(edition.register_name, edition.program, edition.language), target, edition.date, progress
    )


class _Sheets:
    """Writes the sheets, one method each."""

    def __init__(self, report: Report, record: RuleBookRecord, language: str, place: Municipality | None) -> None:
        self._report = report
        self._record = record
        self.language = language
        self._place = place
        self._known = CoverageReport.of(report, place, language, self._category)

    def writers(self) -> list[tuple[str, Callable[[SheetWriter, str], None]]]:
        """Give the sheets in order: key and what writes it."""
        of_conformity = [
            ("register", self._register),
            ("matrix", self._matrix),
            ("by_category", self._by_category),
            ("screening", self._screening),
            ("not_assessed", self._not_assessed),
            *([("coverage", self._coverage), ("coverage_list", self._coverage_list)] if self._known.cells else []),
        ]
        has_conformity = self._report.has(CheckKind.CONFORMITY, self._place)
        has_quality = any(self._report.has(kind, self._place) for kind in QUALITY_KINDS)
        return [
            *(of_conformity if has_conformity else []),
            *([("quality", self._quality)] if has_quality else []),
            ("history", self._history),
            *([("rules", self._rules)] if has_conformity else []),
            ("data", self._data),
            ("run", self._run),
        ]

    def _register(self, writer: SheetWriter, title: str) -> None:
        fields = REGISTER_FIELDS if self._report.is_register else FINDING_FIELDS
        rows = _by_municipality(of_municipality(self._report.collisions, self._place))
        evidence = [name for name in names(EVIDENCE_FIELDS) if rows[name].notna().any()]
        read = (
            *_READ[:_MEASURED],
            *evidence,
            *_READ[_MEASURED:],
            *(_READ_IN_REGISTER if self._report.is_register else ("advice",)),
        )
        shown = [*read, *(name for name in names(fields) if name not in (*read, *_HIDDEN))]
        hectares = self._column("area_ha", Kind.HECTARES)
        columns = [*(hectares if name == "area_ha" else self._field(name) for name in shown)]
        columns += [self._column(name, Kind.COORDINATE) for name in ("x_north", "y_east")]
        writer.add(title, columns, self._findings(rows, shown), len(rows), printed=len(read))

    def _quality(self, writer: SheetWriter, title: str) -> None:
        """Write what is wrong in plans and where they meet; no other sheet counts it."""
        review = _REVIEW_OF_FAULTS if self._report.is_register else ()
        shown = [*_READ_OF_FAULTS, *review, "plan_type", "plan_id", "zone_id", "provision_id", "teryt", "finding_id"]
        together = pd.concat([self._report.faults, self._report.mended], ignore_index=True)
        rows = _by_municipality(of_municipality(together, self._place))
        columns = [
            Column(COLUMNS[_TITLES_OF_FAULTS[name]][self.language], _KINDS.get(name, Kind.TEXT))
            if name in _TITLES_OF_FAULTS
            else self._field(name)
            for name in shown
        ]
        columns += [self._column(name, Kind.COORDINATE) for name in ("x_north", "y_east")]
        printed = len(_READ_OF_FAULTS) + len(review)
        writer.add(title, columns, self._findings(rows, shown), len(rows), printed=printed)

    def _findings(self, rows: pd.DataFrame, shown: Sequence[str]) -> Iterator[list[Value]]:
        # In portions, so that a voivodeship is not in memory twice.
        portions = (rows.iloc[start : start + _PORTION] for start in range(0, len(rows), _PORTION))
        for row in chain.from_iterable(portion.to_dict("records") for portion in portions):
            area, place = row["area_m2"], place_of(row.get("geometry"))
            north, east = (None, None) if place is None else (round(place[1]), round(place[0]))
            row["area_ha"] = None if area is None else area / M2_PER_HA
            judged = Coloured(word(verdicts_of(row["category"]), row["verdict"], self.language), str(row["verdict"]))
            values = (judged if name == "verdict" else self._value(name, row[name]) for name in shown)
            yield [*values, north, east]

    def _matrix(self, writer: SheetWriter, title: str) -> None:
        plain = self._plain()
        places = [self._place] if self._place else self._report.municipalities
        lines: list[list[Value]] = [
            [place.teryt, place.name, *self._counts(of_municipality(plain, place))] for place in places
        ]
        nowhere = of_no_municipality(plain)
        if len(nowhere):
            lines.append(["", told("no_municipality", self.language), *self._counts(nowhere)])
        lines.append(["", told("total", self.language), *self._counts(plain)])
        columns = [self._field("teryt"), self._field("municipality"), *self._count_columns()]
        writer.add(title, columns, lines, len(lines))

    def _by_category(self, writer: SheetWriter, title: str) -> None:
        plain = self._plain()
        lines = [
            [self._group(code), self._category(code), *self._counts(rows)]
            for code, rows in plain.groupby("category", sort=True)
        ]
        columns = [self._column("group"), self._field("category"), *self._count_columns()]
        writer.add(title, columns, lines, len(lines))

    def _screening(self, writer: SheetWriter, title: str) -> None:
        rows = of_municipality(self._report.screening, self._place)
        lines = [
            [teryt or "", name or "", self._category(code), *self._counts(group)]
            for (teryt, name, code), group in rows.groupby(["teryt", "municipality", "category"], dropna=False)
        ]
        lines.sort(key=lambda line: (alphabetical(str(line[1])), str(line[0]), alphabetical(str(line[2]))))
        columns = [*(self._field(name) for name in ("teryt", "municipality", "category")), *self._count_columns()]
        writer.add(title, columns, lines, len(lines))

    def _not_assessed(self, writer: SheetWriter, title: str) -> None:
        shown = ["reason", "teryt", "municipality", "plan_type", "plan_id", "zone_id", "zone_label", "symbol"]
        shown += ["provision_id", "provision_name", "category", "provision_status", "finding_id"]
        found = self._report.not_assessed_cases
        rows = found if self._place is None else found[(found["teryt"] == self._place.teryt) | found["teryt"].isna()]
        lines = ([self._value(name, row[name]) for name in shown] for row in _by_municipality(rows).to_dict("records"))
        writer.add(title, [self._field(name) for name in shown], lines, len(rows))

    def _coverage(self, writer: SheetWriter, title: str) -> None:
        """Write the matrix of categories and municipalities."""
        known = self._known
        columns = [self._column("group"), self._field("category"), *(Column(each.name) for each in known.places)]
        lines: list[list[Value]] = [
            [
                self._group(category),
                self._category(category),
                *(self._state(known.cells.get((category, each.teryt))) for each in known.places),
            ]
            for category in known.categories
        ]
        writer.add(title, columns, lines, len(lines))

    def _state(self, cell: Cell | None) -> Value:
        return None if cell is None else Coloured(COVERAGE_STATES[cell.state][self.language], cell.state)

    def _coverage_list(self, writer: SheetWriter, title: str) -> None:
        """Write a line for each category and municipality, as the coverage table has them."""
        known, shown = self._known, ("category", "teryt", "municipality", "state", "as_of", "source", "note")
        lines: list[list[Value]] = []
        for place in known.places:
            for category in known.categories:
                cell = known.cells.get((category, place.teryt))
                if cell is not None:
                    told_of = [cell.as_of, cell.source, cell.note]
                    lines.append([self._category(category), place.teryt, place.name, self._state(cell), *told_of])
        columns = [self._column("source") if name == "source" else self._field(name) for name in shown]
        writer.add(title, columns, lines, len(lines))

    def _history(self, writer: SheetWriter, title: str) -> None:
        shown = [name for name in names(HISTORY_FIELDS) if name != "entry_id"]
        known = of_municipality(self._report.findings, self._place)
        history = self._report.history
        rows = history if self._place is None else history[history["finding_id"].isin(set(known["finding_id"]))]
        lines = (self._entry(entry, shown) for entry in entries_of(rows))
        writer.add(title, [self._field(name) for name in shown], lines, len(rows))

    def _entry(self, entry: HistoryEntry, shown: Sequence[str]) -> list[Value]:
        values = {name: self._value(name, getattr(entry, name)) for name in shown}
        return [*{**values, "detail": detail_in_words(entry, self.language)}.values()]

    def _rules(self, writer: SheetWriter, title: str) -> None:
        language = self.language
        columns = [
            *(self._field(name) for name in ("rule_id", "category", "provision_status")),
            self._column("zones"),
            self._field("relation"),
            self._column("distance_m", Kind.METRES),
            *(self._field(name) for name in ("verdict", "severity", "rationale", "legal_basis")),
            self._column("confidence"),
            self._field("advice"),
            self._column("difference", Kind.NOTE),
        ]
        rules = sorted((*self._record.book.rules, *self._record.left_out), key=lambda rule: rule.rule_id)
        lines = (
            [
                rule.rule_id,
                self._category(rule.category),
                self._value("provision_status", rule.provision_status),
                " ".join(token.text for token in rule.zones),
                self._value("relation", rule.relation),
                rule.distance_m,
                self._value("verdict", rule.verdict),
                rule.severity,
                rule.rationale(language),
                rule.legal_basis,
                rule.confidence,
                rule.advice(language),
                self._record.differences_of.get(rule.rule_id, ""),
            ]
            for rule in rules
        )
        writer.add(title, columns, lines, len(rules))

    def _data(self, writer: SheetWriter, title: str) -> None:
        zones = of_municipality(self._report.zones, self._place)
        columns = [
            self._column("kind"),
            self._field("municipality"),
            Column("Id"),
            *(self._field(name) for name in ("name", "category", "status")),
            Column(FIELDS["valid_from"][self.language], Kind.DATE),
            self._column("count", Kind.COUNT),
            Column(FIELDS["accuracy_m"][self.language], Kind.METRES),
            *(self._field(name) for name in ("source_doc", "source_item", "adopting_body")),
        ]
        lines = [*self._plans(zones), *self._provisions()]
        writer.add(title, columns, lines, len(lines))

    def _plans(self, zones: pd.DataFrame) -> Iterator[list[Value]]:
        kind = COLUMNS["plan"][self.language]
        for _, rows in zones.groupby(["teryt", "plan_id"], dropna=False):
            first = rows.iloc[0]
            plan_type = self._value("plan_type", first["plan_type"])
            status = self._value("status", first["status"])
            yield [
                *(kind, first["municipality"], first["plan_id"], plan_type, "", status, first["valid_from"]),
                *(len(rows), None, "", "", ""),
            ]

    def _provisions(self) -> Iterator[list[Value]]:
        kind = COLUMNS["provision"][self.language]
        for row in self._report.provisions.sort_values(["category", "provision_id"]).to_dict("records"):
            status = self._value("provision_status", row["provision_status"])
            yield [
                *(kind, "", row["provision_id"], row["name"], self._category(row["category"]), status),
                *(row["valid_from"], None, row["accuracy_m"], row["source_doc"], row["source_item"]),
                row["adopting_body"],
            ]

    def _run(self, writer: SheetWriter, title: str) -> None:
        rows = self._report.run
        lines = rows[names(RUN_FIELDS)].itertuples(index=False, name=None)
        writer.add(title, [self._column(name) for name in names(RUN_FIELDS)], lines, len(rows))

    def _plain(self) -> pd.DataFrame:
        standing = of_municipality(self._report.standing, self._place)
        return standing[~standing["screening"]]

    def _counts(self, rows: pd.DataFrame) -> list[Value]:
        counts = Counter(rows["verdict"])
        found = rows[rows["verdict"].isin(ITEM_VERDICTS)]
        area = area_of(found)
        return [*(counts[verdict] for verdict in _MATRIX), len(found), area, area / M2_PER_HA]

    def _count_columns(self) -> list[Column]:
        return [
            *(Column(VERDICTS[verdict][self.language], Kind.COUNT) for verdict in _MATRIX),
            self._column("total", Kind.COUNT),
            self._field("area_m2"),
            self._column("area_ha", Kind.HECTARES),
        ]

    def _column(self, key: str, kind: Kind = Kind.TEXT) -> Column:
        return Column(COLUMNS[key][self.language], kind)

    def _field(self, name: str) -> Column:
        # Times are shown as local ones, which their field is not.
        table = COLUMNS if name in _TIMES else FIELDS
        return Column(table[name][self.language], _KINDS.get(name, Kind.TEXT))

    def _value(self, name: str, value: Any) -> Value:
        """Give what a cell shows: words for codes, yes and no, a category by name, a time in local time."""
        if name == "verdict":
            return Coloured(word(VERDICTS, value, self.language), str(value))
        if name in _CODES:
            return word(_CODES[name], value, self.language)
        if name in _BOOLEANS:
            return told("yes" if value else "no", self.language)
        if name == "category":
            return self._category(value)
        if name in _TIMES:
            return moment(value) or value
        return value

    def _category(self, code: object) -> str:
        if code in PLAN_CHECK_CATEGORIES:
            return PLAN_CHECK_CATEGORIES[str(code)][self.language]
        known = self._record.book.categories.get(str(code))
        return known.name(self.language) if known else str(code or "")

    def _group(self, code: object) -> str:
        known = self._record.book.categories.get(str(code))
        return word(CATEGORY_GROUPS, known.group, self.language) if known else ""


_BOOLEANS = frozenset(field.name for field in REGISTER_FIELDS if field.type is FieldType.BOOLEAN)


def _by_municipality(rows: pd.DataFrame) -> pd.DataFrame:
    """Sort by the name of the municipality, what belongs to none last; within one they stay gravest first."""
    known = {name: (name is None, alphabetical(name or "")) for name in set(rows["municipality"])}
    order = sorted(range(len(rows)), key=[known[name] for name in rows["municipality"]].__getitem__)
    return rows.iloc[order]
