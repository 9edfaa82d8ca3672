"""A run of the check merged into a register: what it found is new, what people decided stays."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.conformity.run_scope import (
    Scope,
    Subject,
    Unseen,
    require_own_run,
    require_run,
    run_table,
    warnings_of_unseen,
)
from ako_qgis_plugin.core.frames import is_blank, objects
from ako_qgis_plugin.core.geometry import HASH_LENGTH
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.register.finding_changes import (
    JUDGED_FIELDS,
    changed,
    paired,
    require_findings,
)
from ako_qgis_plugin.core.register.register import (
    HistoryEntry,
    Register,
    RegisterError,
    entries_of,
    history_entry,
    history_frame,
    told_apart,
)
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

    Findings get all that the run says of them. Those that it did not find are resolved where it looked, else they are
    unchanged, and told; those of checks of other kinds always stay. Those whose zone got another
    number keep what was decided.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If the findings or the facts of the run are none, or an identifier is missing or stands twice.
    RegisterError
        If an identifier stands twice in the register.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    require_findings(run.findings, say("findings"))
    require_one_row_each(register)
    if run.facts is not None:
        require_own_run(run.findings, run.facts)
    if run.facts is not None:
        require_run(run.facts)
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
        self._was_resolved = (self._known["change"] == Change.RESOLVED).to_numpy(dtype=bool)
        self.unseen: list[Unseen] = []

    def find(self, scope: Scope, min_area_m2: float, progress: Progress) -> None:
        """Look for what was renumbered, changed and resolved."""
        known = self._known
        pairing = paired(known, self._found, ~self._was_resolved, Part(progress, 0, 0.5))
        #: For each row of the register the row of the run; -1 where it was not found.
        self.match, self.is_renumbered, self.fresh = pairing.match, pairing.is_renumbered, pairing.fresh(self._found)
        then, now = pairing.pairs
        self.is_changed = np.zeros(len(known), dtype=bool)
        self.is_changed[then] = changed(known.iloc[then], self._found.iloc[now], min_area_m2, Part(progress, 0.5, 1))
        is_gone = self.match < 0
        is_named = known["finding_id"].isin(self._found["finding_id"]).to_numpy(dtype=bool)
        self.is_resolved = is_gone & ~self._was_resolved
        doubtful = np.flatnonzero(self.is_resolved & ~is_named)
        reasons = scope.unseen(known.iloc[doubtful])
        self.is_resolved[doubtful] = [reason is None for reason in reasons]
        self.unseen = [reason for reason in reasons if reason is not None]
        self.is_returned = self._was_resolved & ~is_gone
        #: Rows whose identifier another finding has now.
        self.is_ousted = is_gone & is_named
        self.identifiers = self._identifiers()

    def _identifiers(self) -> list[str]:
        """Give the identifiers that rows have now, then those of new rows; each stands once."""
        found = self._found["finding_id"].tolist()
        old = self._known["finding_id"].tolist()
        taken = {*found, *old}
        result = [old[row] if now < 0 else found[now] for row, now in enumerate(self.match.tolist())]
        for row in np.flatnonzero(self.is_ousted).tolist():
            result[row] = _identifier_besides(old[row], self._known["geometry_hash"].iat[row], taken)
            taken.add(result[row])
        return result + [found[row] for row in self.fresh.tolist()]

    def findings(self) -> gpd.GeoDataFrame:
        """Give the rows of the register as they are now, and the new ones below."""
        is_found = self.match >= 0
        fresh = self.fresh
        source = np.concatenate([self.match[is_found], fresh])
        target = np.concatenate([np.flatnonzero(is_found), np.arange(len(fresh)) + len(self._known)])
        columns = {}
        for name in (*names(FINDING_FIELDS), "geometry"):
            columns[name] = np.concatenate([_values(self._known, name), _nothing(len(fresh))])
            columns[name][target] = _values(self._found, name)[source]
        columns["finding_id"] = objects(self.identifiers, len(self.identifiers))
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
        change[old][~self._was_resolved] = Change.UNCHANGED.value
        change[old][self.is_changed] = Change.CHANGED.value
        change[old][self.is_renumbered] = Change.RENUMBERED.value
        change[old][self.is_returned] = Change.NEW.value
        change[old][self.is_resolved] = Change.RESOLVED.value
        change[new] = Change.NEW.value
        has_other_id = self.is_renumbered | self.is_ousted
        columns["replaces_id"][old][has_other_id] = _values(self._known, "finding_id")[has_other_id]
        is_decided = columns["review_status"][old] != ReviewStatus.OPEN.value
        columns["look_again"][old][(self.is_changed | self.is_returned) & is_decided.astype(bool)] = True
        return columns

    def entries(self, findings: gpd.GeoDataFrame, run: Run) -> Iterator[HistoryEntry]:
        """Give the history of what became of the rows."""
        rows = zip(findings["finding_id"], findings["review_status"], findings["review_note"], strict=True)
        events = [*(self._events(row) for row in range(len(self._known))), *[[RegisterEvent.NEW]] * len(self.fresh)]
        for number, ((finding_id, status, note), happened) in enumerate(zip(rows, events, strict=True)):
            for event in happened:
                yield history_entry(finding_id, run.at, run.by, event, status, note, self._detail(number, event))

    def _events(self, row: int) -> list[RegisterEvent]:
        happened = (
            (self.is_renumbered | self.is_ousted, RegisterEvent.RENUMBERED),
            (self.is_changed & ~self.is_returned, RegisterEvent.CHANGED),
            (self.is_returned, RegisterEvent.RETURNED),
            (self.is_resolved, RegisterEvent.RESOLVED),
        )
        return [event for rows, event in happened if rows[row]]

    def _detail(self, row: int, event: RegisterEvent) -> str | None:
        if event == RegisterEvent.NEW:
            return self._moved_to.get(self.identifiers[row])
        if event == RegisterEvent.RENUMBERED:
            return f"{self._known['finding_id'].iat[row]} {self._known['zone_id'].iat[row]}"
        if event != RegisterEvent.CHANGED:
            return None
        pairs = {name: self._pair(name, row) for name in _TOLD_OF_CHANGE}
        return json.dumps({name: pair for name, pair in pairs.items() if pair[0] != pair[1]}, sort_keys=True)

    @cached_property
    def _moved_to(self) -> dict[str, str]:
        """Give the identifier that a finding has now by the one that it had."""
        pairs = zip(self._known["finding_id"], self.identifiers, strict=False)
        return {then: now for then, now in pairs if then != now}

    def _pair(self, name: str, row: int) -> list:
        pair = [self._known[name].iat[row], self._found[name].iat[self.match[row]]]
        pair = [None if is_blank(value) else value for value in pair]
        if name == "area_m2":
            return [value if value is None else round(float(value), _AREA_DIGITS) for value in pair]
        return [int(value) if name == "severity" and value is not None else value for value in pair]


def _identifier_besides(finding_id: str, geometry_hash: str | None, taken: Collection[str]) -> str:
    """Give an identifier to a finding whose own has passed to another one; the same in every copy of the register."""
    for count in itertools.count():
        text = "|".join((finding_id, geometry_hash or "", str(count)))
        identifier = hashlib.sha256(text.encode()).hexdigest()[:HASH_LENGTH]
        if identifier not in taken:
            break
    return identifier


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
    others = sum(each.subject == Subject.CHECK for each in merge.unseen)
    if others:
        progress.note(say("findings of checks of other kinds, which stay as they are: {count}", count=others))
    places = zip(findings["teryt"], findings["municipality"], strict=True)
    municipalities = {teryt: name for teryt, name in places if not is_blank(teryt) and not is_blank(name)}
    for warning in warnings_of_unseen(merge.unseen, municipalities, is_run_given=run.facts is not None):
        progress.warn(warning)


def _with_run(runs: pd.DataFrame, run: Run, scope: Scope) -> pd.DataFrame:
    facts = scope.table() if run.facts is None else pd.concat([run.facts, run_table(scope.said())])
    rows = list(zip(facts["subject"], facts["item"], facts["value"], strict=True))
    text = json.dumps([run.at, run.by, rows], ensure_ascii=False)
    run_id = hashlib.sha256(text.encode()).hexdigest()[:HASH_LENGTH]
    if (runs["run_id"] == run_id).any():
        return runs
    added = pd.DataFrame([(run_id, run.at, *row) for row in rows], columns=runs.columns, dtype=object)
    return pd.concat([runs, added], ignore_index=True)


def _values(frame: pd.DataFrame, name: str) -> NDArray[np.object_]:
    return objects((None if name != "geometry" and is_blank(value) else value for value in frame[name]), len(frame))


def _nothing(count: int) -> NDArray[np.object_]:
    return np.full(count, None, dtype=object)
