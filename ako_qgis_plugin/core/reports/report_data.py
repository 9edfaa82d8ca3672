"""What the documents are made of: the register with what it rests on, cleaned, sorted, and cut by municipality."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from ako_qgis_plugin.core.conformity.findings import are_gaps
from ako_qgis_plugin.core.conformity.run_scope import checks_of_run
from ako_qgis_plugin.core.frames import dates, is_blank, numbers, require_fields, teryt_codes, texts
from ako_qgis_plugin.core.register.register import HistoryEntry, entries_of, story_of
from ako_qgis_plugin.core.reports.plain_text import alphabetical, writable
from ako_qgis_plugin.core.schema import (
    CERTAINTY_ORDER,
    FINDING_FIELDS,
    HISTORY_FIELDS,
    PROVISION_FIELDS,
    REGISTER_FIELDS,
    REGISTER_RUN_FIELDS,
    RUN_FIELDS,
    TERYT_DIGITS,
    VERDICT_ORDER,
    ZONE_FIELDS,
    Change,
    CheckKind,
    Field,
    FieldType,
    ReviewStatus,
    Verdict,
    check_kind,
    names,
)
from ako_qgis_plugin.core.wording import say

#: Verdicts that are items of a protocol, gravest first.
ITEM_VERDICTS = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION)

#: What a truth value may be written as, where a table has no type for it.
_FALSE = frozenset({"0", "0.0", "false", "f", "no", "nie"})

_ZONE_FIELDS_NEEDED = ("plan_id", "plan_type", "teryt", "municipality", "zone_id")
_PROVISION_FIELDS_NEEDED = ("provision_id", "category", "provision_status", "name")
_BOUNDARY_FIELDS = (Field("teryt"), Field("municipality"))

#: A finding is about such a pair.
_PAIR = ("plan_id", "zone_id", "provision_id", "teryt")


@dataclass(frozen=True)
class Edition:
    """What a report says of itself: its language, day (never the clock's), register and program."""

    language: str
    date: dt.date
    register_name: str
    program: str


@dataclass(frozen=True)
class Municipality:
    """One that a report is about; without code: what no municipality could be named for."""

    teryt: str
    name: str


@dataclass(frozen=True)
class RunRecord:
    """How a check was made: values by item and subject (``Subject`` of ``run_scope``); empty where it is not known."""

    facts: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, rows: pd.DataFrame) -> RunRecord:
        """Read the rows of one run."""
        facts: dict[str, dict[str, str]] = {}
        for subject, item, value in rows[names(RUN_FIELDS)].itertuples(index=False, name=None):
            facts.setdefault(subject, {})[item] = value or ""
        return cls(facts)

    @property
    def municipalities(self) -> frozenset[str]:
        """Give the codes of the municipalities that were looked at, six digits each."""
        return frozenset(code[:TERYT_DIGITS] for code in self.of_subject("municipality") if code)

    def of_subject(self, subject: str) -> Mapping[str, str]:
        """Give what is recorded of a subject, by item."""
        return self.facts.get(subject, {})

    def number(self, subject: str, item: str) -> float | None:
        """Give a number that is recorded; None where it is not, or is none."""
        try:
            return float(self.of_subject(subject)[item])
        except (KeyError, ValueError):
            return None


@dataclass(frozen=True)
class Sources:
    """Frames as layers give them: a register or plain findings, plans, provisions, boundaries, history, runs."""

    findings: pd.DataFrame
    zones: pd.DataFrame
    provisions: pd.DataFrame
    boundaries: pd.DataFrame | None = None
    history: pd.DataFrame | None = None
    run: pd.DataFrame | None = None


@dataclass
class Report:
    """The cleaned frames, and what documents ask of them.

    ``findings`` holds all, gravest first; the other frames are empty where nothing was given. ``is_chosen`` says that
    municipalities were left out on purpose, ``unwritable`` how many characters were replaced.
    """

    findings: pd.DataFrame
    zones: pd.DataFrame
    provisions: pd.DataFrame
    boundaries: pd.DataFrame
    history: pd.DataFrame
    run: pd.DataFrame
    is_register: bool
    is_chosen: bool = False
    unwritable: int = 0

    @cached_property
    def municipalities(self) -> tuple[Municipality, ...]:
        """Give the municipalities of plans, boundaries and findings, in the order of their names."""
        found: dict[str, str] = {}
        for frame in (self.boundaries, self.zones, self.findings):
            pairs = frame[["teryt", "municipality"]].drop_duplicates()
            for teryt, name in pairs.itertuples(index=False, name=None):
                if teryt is not None and not found.get(teryt):
                    found[teryt] = name or ""
        places = (Municipality(teryt, name or teryt) for teryt, name in found.items())
        return tuple(sorted(places, key=lambda place: (alphabetical(place.name), place.teryt)))

    @cached_property
    def _kind(self) -> np.ndarray:
        return np.array([check_kind(category) for category in self.findings["category"]], dtype=object)

    @cached_property
    def collisions(self) -> pd.DataFrame:
        """Findings of the conformity check, with which chapters on the voivodeship plan are concerned."""
        return self.findings[self._kind == CheckKind.CONFORMITY]

    @cached_property
    def faults(self) -> pd.DataFrame:
        """Standing findings on the quality of plans and on their borders."""
        findings = self.findings
        return findings[(self._kind != CheckKind.CONFORMITY) & (findings["change"] != Change.RESOLVED)]

    @cached_property
    def mended(self) -> pd.DataFrame:
        """Faults that the last run no longer found."""
        findings = self.findings
        return findings[(self._kind != CheckKind.CONFORMITY) & (findings["change"] == Change.RESOLVED)]

    def has(self, kind: CheckKind, place: Municipality | None) -> bool:
        """Say whether a check of a kind was made, of a municipality where one is given, as far as is known here.

        Findings without any record of a run are of the conformity check, unless all of them say otherwise.
        """
        own = self.findings[self._kind == kind]
        if len(own if place is None else of_municipality(own, place)) or self.run_of(place, kind).facts:
            return True
        return kind == CheckKind.CONFORMITY and self.run.empty and (self._kind == kind).all()

    @cached_property
    def standing(self) -> pd.DataFrame:
        """Primary findings of the conformity check that have not been resolved."""
        findings = self.collisions
        return findings[findings["is_primary"] & (findings["change"] != Change.RESOLVED)]

    @cached_property
    def conflicts(self) -> pd.DataFrame:
        """What becomes items: standing findings to be talked over, without those of broad areas; gravest first."""
        standing = self.standing
        return standing[standing["verdict"].isin(ITEM_VERDICTS) & ~standing["screening"]]

    @cached_property
    def screening(self) -> pd.DataFrame:
        """Standing findings to be talked over in broad areas."""
        standing = self.standing
        return standing[standing["verdict"].isin(ITEM_VERDICTS) & standing["screening"]]

    @cached_property
    def not_assessed(self) -> pd.DataFrame:
        """What could not be assessed."""
        return self.standing[self.standing["verdict"] == Verdict.NOT_ASSESSED]

    @cached_property
    def has_coverage(self) -> bool:
        """Say whether the records of the runs tell what is mapped where."""
        return bool((self.run["subject"] == "coverage").any())

    @cached_property
    def not_assessed_cases(self) -> pd.DataFrame:
        """What could not be assessed, without the categories that are not mapped where these are told by themselves."""
        rows = self.not_assessed
        return rows[[not is_gap for is_gap in are_gaps(rows)]] if self.has_coverage else rows

    @cached_property
    def resolved(self) -> pd.DataFrame:
        """Primary findings of the conformity check that the last run no longer found."""
        findings = self.collisions
        return findings[findings["is_primary"] & (findings["change"] == Change.RESOLVED)]

    @cached_property
    def _entries(self) -> dict[str, list[HistoryEntry]]:
        found: dict[str, list[HistoryEntry]] = {}
        for entry in entries_of(self.history):
            found.setdefault(entry.finding_id, []).append(entry)
        return found

    def history_of(self, finding_id: str) -> list[HistoryEntry]:
        """Give the history of a finding, oldest first, also from the time when its zone had another number."""
        return story_of(finding_id, lambda identifier: self._entries.get(identifier, []))

    @cached_property
    def _others(self) -> dict[tuple, list[int]]:
        findings = self.findings
        others = np.flatnonzero(~findings["is_primary"] & (findings["change"] != Change.RESOLVED))
        keys = zip(*(findings[name].to_numpy()[others] for name in _PAIR), strict=True)
        rows: dict[tuple, list[int]] = {}
        for row, key in zip(others.tolist(), keys, strict=True):
            rows.setdefault(key, []).append(row)
        return rows

    def others_of(self, finding: dict) -> list[dict]:
        """Give the further findings of the pair of a primary one."""
        rows = self._others.get(tuple(finding[name] for name in _PAIR), [])
        return self.findings.iloc[rows].to_dict("records")

    def run_of(self, place: Municipality | None, kind: CheckKind = CheckKind.CONFORMITY) -> RunRecord:
        """Give the record of the last run of a kind that looked at a municipality; of the last one where None."""
        latest = RunRecord({})
        for _, rows in self.run.groupby(["at", "run_id"], sort=True, dropna=False):
            record = RunRecord.of(rows)
            if kind in checks_of_run(rows) and (place is None or place.teryt in record.municipalities):
                latest = record
        return latest


def prepare(sources: Sources, teryt: Collection[str] = ()) -> Report:
    """Clean, complete and sort what was read; of some municipalities only, where codes are given.

    What belongs to no municipality stays: it may concern any of them.

    Raises
    ------
    MissingFieldError
        If a layer lacks a field that a document shows.

    """
    for frame, layer, wanted in (
        (sources.findings, say("register"), names(FINDING_FIELDS)),
        (sources.zones, say("zones"), _ZONE_FIELDS_NEEDED),
        (sources.provisions, say("provisions"), _PROVISION_FIELDS_NEEDED),
    ):
        require_fields(frame, layer, wanted)
    cleaner = _Cleaner()
    findings = cleaner.clean(sources.findings, REGISTER_FIELDS, say("register"))
    findings["review_status"] = findings["review_status"].fillna(ReviewStatus.OPEN.value)
    zones = cleaner.clean(sources.zones, ZONE_FIELDS, say("zones"))
    boundaries = cleaner.clean(sources.boundaries, _BOUNDARY_FIELDS, say("boundaries"))
    codes = frozenset(code[:TERYT_DIGITS] for code in teryt)
    findings, zones, boundaries = (_only(frame, codes) for frame in (findings, zones, boundaries))
    history = cleaner.clean(sources.history, HISTORY_FIELDS, say("history"))
    run = cleaner.clean(sources.run, REGISTER_RUN_FIELDS, say("run"))
    return Report(
        _gravest_first(findings),
        zones,
        cleaner.clean(sources.provisions, PROVISION_FIELDS, say("provisions")),
        boundaries,
        history.fillna({"at": "", "finding_id": ""}).sort_values("at", kind="stable").reset_index(drop=True),
        run,
        is_register="review_status" in sources.findings.columns,
        is_chosen=bool(codes),
        unwritable=cleaner.count,
    )


def of_municipality(frame: pd.DataFrame, place: Municipality | None) -> pd.DataFrame:
    """Give the rows of one municipality; all where None."""
    return frame if place is None else frame[frame["teryt"] == place.teryt]


def of_no_municipality(frame: pd.DataFrame) -> pd.DataFrame:
    """Give the rows that belong to no municipality."""
    return frame[frame["teryt"].isna()]


def area_of(findings: pd.DataFrame) -> float:
    """Add up the areas of findings [m²]; what has none adds nothing."""
    return float(sum(area for area in findings["area_m2"] if area is not None))


class _Cleaner:
    """Makes frames ready to be written: values of their type, missing is None, what XML cannot hold is replaced."""

    def __init__(self) -> None:
        self.count = 0

    def clean(self, frame: pd.DataFrame | None, fields: Sequence[Field], layer: str) -> pd.DataFrame:
        """Give a frame of these fields, and its geometry if it has one; fields that it lacks are empty."""
        rows = 0 if frame is None else len(frame)
        index = pd.RangeIndex(rows)
        columns: dict[str, pd.Series] = {}
        for each in fields:
            is_truth = each.type is FieldType.BOOLEAN
            values: list[object] = [False if is_truth else None] * rows
            if frame is not None and each.name in frame.columns:
                values = self._values(frame[each.name], each.type, layer)
            columns[each.name] = pd.Series(values, index=index, dtype=bool if is_truth else object)
        if frame is not None and "geometry" in frame.columns:
            columns["geometry"] = pd.Series(list(frame["geometry"]), index=index, dtype=object)
        return pd.DataFrame(columns, index=index)

    def _values(self, column: pd.Series, kind: FieldType, layer: str) -> list[object]:
        if kind is FieldType.DATE:
            return list(dates(column, layer))
        if kind is FieldType.BOOLEAN:
            return [not is_blank(value) and str(value).casefold() not in _FALSE for value in column]
        if kind in (FieldType.REAL, FieldType.INTEGER):
            convert = int if kind is FieldType.INTEGER else float
            return [None if value != value else convert(value) for value in numbers(column, layer).tolist()]
        codes = teryt_codes(column) if column.name == "teryt" else texts(column)
        known: dict[str, str] = {}
        return [None if text is None else known.setdefault(text, self._written(text)) for text in codes]

    def _written(self, text: str) -> str:
        clean, count = writable(text)
        self.count += count
        return clean


def _only(frame: pd.DataFrame, wanted: frozenset[str]) -> pd.DataFrame:
    if not wanted:
        return frame
    return frame[frame["teryt"].isna() | frame["teryt"].isin(wanted)].reset_index(drop=True)


def _unbuilt_m2(findings: pd.DataFrame) -> list[float]:
    """Give the area of each finding that is not built up yet; all of it where no buildings are known.

    Land that is built up already is no fault of the plan, so it weighs less among findings that are equally grave.
    """
    pairs = zip(findings["area_m2"], findings["built_up_pct"], strict=True)
    return [(area or 0.0) * (1.0 - (share or 0.0) / 100.0) for area, share in pairs]


def _gravest_first(findings: pd.DataFrame) -> pd.DataFrame:
    def ranks(name: str, order: tuple) -> list[int]:
        known = {str(value): rank for rank, value in enumerate(order)}
        return [known.get(str(value), len(known)) for value in findings[name]]

    order = np.lexsort(
        (
            findings["finding_id"].fillna("").to_numpy(dtype=str),
            [-area for area in _unbuilt_m2(findings)],
            ranks("certainty", CERTAINTY_ORDER),
            [-(value or 0) for value in findings["severity"]],
            ranks("verdict", VERDICT_ORDER),
        )
    )
    return findings.iloc[order].reset_index(drop=True)
