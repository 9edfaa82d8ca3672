"""A run of the check merged into a register: what it found is new, what people decided stays."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.finding_changes import (
    JUDGED_FIELDS,
    changed,
    renumbered,
    require_findings,
    rows_by_id,
)
from ako_qgis_plugin.core.conformity.region import Indexes
from ako_qgis_plugin.core.conformity.register import (
    HistoryEntry,
    Register,
    RegisterError,
    entries_of,
    history_entry,
    history_frame,
    told_apart,
)
from ako_qgis_plugin.core.conformity.run_scope import Scope, Unseen, warnings_of_unseen
from ako_qgis_plugin.core.frames import is_blank, objects
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.schema import (
    FINDING_FIELDS,
    HISTORY_FIELDS,
    MIN_AREA_M2,
    REGISTER_FIELDS,
    REGISTER_RUN_FIELDS,
    REVIEW_FIELDS,
    Change,
    RegisterEvent,
    ReviewStatus,
    names,
)
from ako_qgis_plugin.core.wording import listed, say

#: What a history entry of a change compares.
_TOLD_OF_CHANGE = (*JUDGED_FIELDS, "area_m2")

#: Areas in the history are rounded to so many digits [m²].
_AREA_DIGITS = 1

_RUN_ID_LENGTH = 16


@dataclass(frozen=True)
class Run:
    """A run of the check, as it goes into a register.

    Attributes
    ----------
    findings
        ``FINDING_FIELDS`` and ``geometry``, EPSG:2180.
    facts
        ``RUN_FIELDS``, how it was made; None where that is not known.
    scope
        Where it looked; guessed from the findings where None.
    at, by
        When it went into the register (ISO 8601, UTC), and who did that.

    """

    findings: pd.DataFrame
    at: str
    by: str | None = None
    facts: pd.DataFrame | None = None
    scope: Scope | None = None


def empty_register() -> Register:
    """Give a register without findings."""
    return Register(
        gpd.GeoDataFrame(pd.DataFrame(columns=names(REGISTER_FIELDS), dtype=object), geometry=gpd.GeoSeries([])),
        pd.DataFrame(columns=names(HISTORY_FIELDS), dtype=object),
        pd.DataFrame(columns=names(REGISTER_RUN_FIELDS), dtype=object),
    )


def update_register(
    register: Register, run: Run, min_area_m2: float = MIN_AREA_M2, progress: Progress | None = None
) -> Register:
    """Merge a run into a register; every decision stays.

    Findings get all that the run says of them. Those that it did not find are resolved where it looked, else they stay
    as they are and are told. Those whose zone got another number keep what was decided.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If the findings are none, or an identifier is missing or stands twice.
    RegisterError
        If an identifier stands twice in the register.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    require_findings(run.findings, say("findings"))
    require_one_row_each(register)
    scope = run.scope or Scope.of_findings(run.findings)
    merge = _Merge(register.findings, run.findings)
    merge.find(scope, min_area_m2, Part(progress, 0, 0.8))
    findings = merge.findings()
    progress.advance(0.9)
    entries = told_apart(merge.entries(findings, run), entries_of(register.history, at=run.at))
    _tell(merge, findings, run, progress)
    return Register(
        findings,
        pd.concat([register.history, history_frame(entries)], ignore_index=True),
        _with_run(register.runs, run, scope),
    )


def require_one_row_each(register: Register) -> None:
    """Raise RegisterError where a finding stands in two rows."""
    identifiers = register.findings["finding_id"]
    twice = identifiers[identifiers.duplicated()].drop_duplicates()
    if len(twice):
        raise RegisterError(
            say(
                "register: these findings stand there twice; delete one row of each: {findings}", findings=listed(twice)
            )
        )


class _Merge:
    """Which finding of a run is which row of a register, and what became of it."""

    def __init__(self, known: gpd.GeoDataFrame, found: pd.DataFrame) -> None:
        self._known = known.reset_index(drop=True)
        self._found = found.reset_index(drop=True)
        row_of = rows_by_id(self._found)
        #: For each row of the register the row of the run; -1 where it was not found.
        self.match: Indexes = np.array([row_of.get(each, -1) for each in known["finding_id"]], dtype=np.intp)
        self.is_renumbered = np.zeros(len(known), dtype=bool)
        self.is_changed = np.zeros(len(known), dtype=bool)
        self.is_resolved = np.zeros(len(known), dtype=bool)
        self.was_resolved = (self._known["change"] == Change.RESOLVED).to_numpy(dtype=bool)
        self.unseen: list[Unseen] = []

    def find(self, scope: Scope, min_area_m2: float, progress: Progress) -> None:
        """Look for what was renumbered, changed and resolved."""
        gone = np.flatnonzero((self.match < 0) & ~self.was_resolved)
        reasons = scope.unseen(self._known.iloc[gone])
        self.unseen = [reason for reason in reasons if reason is not None]
        lost = gone[np.array([reason is None for reason in reasons], dtype=bool)]
        fresh = self._fresh()
        pairs = renumbered(self._known.iloc[lost], self._found.iloc[fresh], Part(progress, 0, 0.4))
        for then, now in pairs:
            self.match[lost[then]] = fresh[now]
            self.is_renumbered[lost[then]] = True
        self.is_resolved[lost] = self.match[lost] < 0
        both = np.flatnonzero(self.match >= 0)
        self.is_changed[both] = changed(
            self._known.iloc[both], self._found.iloc[self.match[both]], min_area_m2, Part(progress, 0.4, 1)
        )

    def _fresh(self) -> Indexes:
        return np.setdiff1d(np.arange(len(self._found), dtype=np.intp), self.match)

    @property
    def is_returned(self) -> NDArray[np.bool_]:
        """Rows that were resolved and are found again."""
        return self.was_resolved & (self.match >= 0)

    def findings(self) -> gpd.GeoDataFrame:
        """Give the rows of the register as they are now, and the new ones below."""
        is_found = self.match >= 0
        fresh = self._fresh()
        source = np.concatenate([self.match[is_found], fresh])
        target = np.concatenate([np.flatnonzero(is_found), np.arange(len(fresh)) + len(self._known)])
        columns = {}
        for name in (*names(FINDING_FIELDS), "geometry"):
            columns[name] = np.concatenate([_values(self._known, name), _nothing(len(fresh))])
            columns[name][target] = _values(self._found, name)[source]
        columns |= self._review(len(fresh))
        geometry = gpd.GeoSeries(columns.pop("geometry"))
        frame = pd.DataFrame({name: columns[name] for name in names(REGISTER_FIELDS)}, index=geometry.index)
        return gpd.GeoDataFrame(frame, geometry=geometry)

    def _review(self, count: int) -> dict[str, NDArray[np.object_]]:
        columns = {name: np.concatenate([_values(self._known, name), _nothing(count)]) for name in names(REVIEW_FIELDS)}
        old, new = slice(0, len(self._known)), slice(len(self._known), None)
        for name, value in (("review_status", ReviewStatus.OPEN.value), ("look_again", False), ("is_disputed", False)):
            columns[name][[is_blank(each) for each in columns[name]]] = value
        change = columns["change"]
        change[old][self.match >= 0] = Change.UNCHANGED.value
        change[old][self.is_changed] = Change.CHANGED.value
        change[old][self.is_renumbered] = Change.RENUMBERED.value
        change[old][self.is_returned] = Change.NEW.value
        change[old][self.is_resolved] = Change.RESOLVED.value
        change[new] = Change.NEW.value
        columns["replaces_id"][old][self.is_renumbered] = _values(self._known, "finding_id")[self.is_renumbered]
        is_decided = columns["review_status"][old] != ReviewStatus.OPEN.value
        columns["look_again"][old][(self.is_changed | self.is_returned) & is_decided.astype(bool)] = True
        return columns

    def entries(self, findings: gpd.GeoDataFrame, run: Run) -> Iterator[HistoryEntry]:
        """Give the history of what became of the rows."""
        rows = zip(findings["finding_id"], findings["review_status"], findings["review_note"], strict=True)
        events = [*(self._events(row) for row in range(len(self._known))), *[[RegisterEvent.NEW]] * len(self._fresh())]
        for number, ((finding_id, status, note), happened) in enumerate(zip(rows, events, strict=True)):
            for event in happened:
                yield history_entry(finding_id, run.at, run.by, event, status, note, self._detail(number, event))

    def _events(self, row: int) -> list[RegisterEvent]:
        if self.is_resolved[row] or self.is_returned[row]:
            return [RegisterEvent.RESOLVED if self.is_resolved[row] else RegisterEvent.RETURNED]
        happened = ((self.is_renumbered, RegisterEvent.RENUMBERED), (self.is_changed, RegisterEvent.CHANGED))
        return [event for rows, event in happened if rows[row]]

    def _detail(self, row: int, event: RegisterEvent) -> str | None:
        if event == RegisterEvent.RENUMBERED:
            return f"{self._known['finding_id'].iat[row]} {self._known['zone_id'].iat[row]}"
        if event != RegisterEvent.CHANGED:
            return None
        pairs = {name: self._pair(name, row) for name in _TOLD_OF_CHANGE}
        return json.dumps({name: pair for name, pair in pairs.items() if pair[0] != pair[1]}, sort_keys=True)

    def _pair(self, name: str, row: int) -> list:
        pair = [self._known[name].iat[row], self._found[name].iat[self.match[row]]]
        pair = [None if is_blank(value) else value for value in pair]
        if name == "area_m2":
            return [value if value is None else round(float(value), _AREA_DIGITS) for value in pair]
        return [int(value) if name == "severity" and value is not None else value for value in pair]


def _tell(merge: _Merge, findings: gpd.GeoDataFrame, run: Run, progress: Progress) -> None:
    counts = Counter(findings["change"])
    progress.note(
        say(
            "findings in the register: {total}; new: {new}, unchanged: {unchanged}, changed: {changed}, renumbered:"
            " {renumbered}, resolved: {resolved}",
            total=len(findings),
            new=counts[Change.NEW],
            unchanged=counts[Change.UNCHANGED],
            changed=counts[Change.CHANGED],
            renumbered=counts[Change.RENUMBERED],
            resolved=counts[Change.RESOLVED],
        )
    )
    progress.note(say("decided findings to look at again: {count}", count=int(findings["look_again"].sum())))
    places = zip(findings["teryt"], findings["municipality"], strict=True)
    municipalities = {teryt: name for teryt, name in places if not is_blank(teryt) and not is_blank(name)}
    for warning in warnings_of_unseen(merge.unseen, municipalities, is_run_given=run.facts is not None):
        progress.warn(warning)


def _with_run(runs: pd.DataFrame, run: Run, scope: Scope) -> pd.DataFrame:
    facts = scope.table() if run.facts is None else run.facts
    rows = list(zip(facts["subject"], facts["item"], facts["value"], strict=True))
    text = json.dumps([run.at, run.by, rows], ensure_ascii=False)
    run_id = hashlib.sha256(text.encode()).hexdigest()[:_RUN_ID_LENGTH]
    if (runs["run_id"] == run_id).any():
        return runs
    added = pd.DataFrame([(run_id, run.at, *row) for row in rows], columns=runs.columns, dtype=object)
    return pd.concat([runs, added], ignore_index=True)


def _values(frame: pd.DataFrame, name: str) -> NDArray[np.object_]:
    return objects((None if name != "geometry" and is_blank(value) else value for value in frame[name]), len(frame))


def _nothing(count: int) -> NDArray[np.object_]:
    return np.full(count, None, dtype=object)
