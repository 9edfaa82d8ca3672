"""Two copies of a register put together: what only one person did counts, where both decided nothing is lost.

Copies know what they have in common by the entries of their histories, so that neither needs the copy both came from.
Either may be given first, and putting them together once more changes nothing.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from ako_qgis_plugin.core.conformity.run_scope import Scope
from ako_qgis_plugin.core.frames import is_blank, objects
from ako_qgis_plugin.core.progress import Progress, SilentProgress
from ako_qgis_plugin.core.register.register import (
    HistoryEntry,
    Register,
    entries_of,
    history_entry,
    history_frame,
    story_of,
)
from ako_qgis_plugin.core.register.update import require_one_row_each
from ako_qgis_plugin.core.schema import (
    DECISION_FIELDS,
    FINDING_FIELDS,
    NEGOTIATION_FIELDS,
    REGISTER_FIELDS,
    RegisterEvent,
    ReviewStatus,
    names,
)
from ako_qgis_plugin.core.wording import say

#: Values by field; the geometry as well-known binary, which is compared a thousand times as fast.
Row = dict[str, Any]

#: Events after which a row has the status and the note that the entry tells.
_DECISIONS = frozenset({RegisterEvent.DECIDED, RegisterEvent.WITHDRAWN, RegisterEvent.DISPUTED})

#: What comes from the run that looked at a finding last.
_OF_RUN = (*names(FINDING_FIELDS), "change", "replaces_id", "geometry")
_OF_DECISION = (*names(DECISION_FIELDS), "is_disputed")

_PORTION = 500


def merge_copies(one: Register, other: Register, progress: Progress | None = None) -> Register:
    """Give all that stands in either of two copies.

    - Rows of one copy alone come along; findings, as the later of the runs that only one copy knows has them.
    - A decision of one side counts. Where both decided differently the later one shows, ``is_disputed`` is set, and the
      history holds both, with an entry that names the one that does not show.
    - Texts on which both wrote differently stand below each other, with who wrote them and when.

    Raises
    ------
    RegisterError
        If a finding stands twice in a copy.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    for register in (one, other):
        require_one_row_each(register)
    mine, theirs = _Copy(one), _Copy(other)
    mine.follow(theirs)
    theirs.follow(mine)
    rows, entries = _merged(mine, theirs, progress)
    known = {*mine.entry_ids, *theirs.entry_ids}
    further = [entry for entry in theirs.entries if entry.entry_id not in mine.entry_ids]
    further += [entry for entry in entries if entry.entry_id not in known]
    disputed = sum(bool(row["is_disputed"]) for row in rows)
    progress.note(
        say("findings in both copies together: {count}; disputed: {disputed}", count=len(rows), disputed=disputed)
    )
    return Register(
        _frame(rows),
        pd.concat([one.history, history_frame(further)], ignore_index=True),
        pd.concat([one.runs, other.runs[~other.runs["run_id"].isin(one.runs["run_id"])]], ignore_index=True),
    )


class _Copy:
    """A copy of a register: rows by the identifier that they have in both, stories by the one they have here."""

    def __init__(self, register: Register) -> None:
        self.rows: dict[str, Row] = {row["finding_id"]: row for row in map(_plain, _records(register.findings))}
        self.entries = entries_of(register.history)
        self.entry_ids = {entry.entry_id: number for number, entry in enumerate(self.entries)}
        self.runs = register.runs
        self._of_finding: defaultdict[str, list[HistoryEntry]] = defaultdict(list)
        for entry in self.entries:
            self._of_finding[entry.finding_id].append(entry)

    def follow(self, other: _Copy) -> None:
        """Give rows the identifiers that they got in the other copy, where a zone was renumbered there."""
        current = list(self.rows)
        unseen = [entry for entry in other.entries if entry.earlier_id and entry.entry_id not in self.entry_ids]
        for _, moves in itertools.groupby(sorted(unseen, key=lambda each: each.at), key=lambda each: each.at):
            # Zones of one plan swap their numbers at once.
            current = _moved(current, {str(entry.earlier_id): entry.finding_id for entry in moves})
        self.rows = dict(zip(current, self.rows.values(), strict=True))

    def story(self, row: Row) -> list[HistoryEntry]:
        """Give what this copy knows of a row, oldest first."""
        return story_of(row["finding_id"], lambda each: self._of_finding.get(each, []))

    def times_seen(self, rows: Mapping[str, Row], other: _Copy) -> dict[str, str]:
        """Give when a run that the other copy does not know looked last at rows; those it never saw are left out."""
        own = self.runs[~self.runs["run_id"].isin(other.runs["run_id"])]
        seen: dict[str, str] = {}
        if not rows:
            return seen
        findings = pd.DataFrame(list(rows.values()), dtype=object)
        for (_, at), facts in own.groupby(["run_id", "at"]):
            for key, reason in zip(rows, Scope.of_run(facts).unseen(findings), strict=True):
                if reason is None:
                    seen[key] = max(at, seen.get(key, ""))
        return seen


def _moved(identifiers: list[str], moves: dict[str, str]) -> list[str]:
    """Give the identifiers after some have moved; one whose new identifier is not free keeps its own."""
    known = set(identifiers)
    moves = {then: now for then, now in moves.items() if then in known}
    while True:
        result = [moves.get(each, each) for each in identifiers]
        counts = Counter(result)
        blocked = [then for then, now in moves.items() if counts[now] > 1]
        if not blocked:
            return result
        for then in blocked:
            del moves[then]


def _merged(mine: _Copy, theirs: _Copy, progress: Progress) -> tuple[list[Row], list[HistoryEntry]]:
    differing = {key: row for key, row in mine.rows.items() if key in theirs.rows and row != theirs.rows[key]}
    seen_here = mine.times_seen(differing, theirs)
    seen_there = theirs.times_seen({key: theirs.rows[key] for key in differing}, mine)
    result = mine.rows | {key: row for key, row in theirs.rows.items() if key not in mine.rows}
    entries: list[HistoryEntry] = []
    for number, (key, here) in enumerate(differing.items()):
        if number % _PORTION == 0:
            progress.advance(number / len(differing))
        pair = _Pair(key, (here, theirs.rows[key]), (mine, theirs))
        result[key] = pair.row((seen_here.get(key, ""), seen_there.get(key, "")))
        entries += pair.entries
    # A row that was renumbered in the other copy, and is gone there, keeps its place under the new number.
    return [row | {"finding_id": key} for key, row in result.items()], entries


class _Pair:
    """One finding in both copies."""

    def __init__(self, key: str, rows: tuple[Row, Row], copies: tuple[_Copy, _Copy]) -> None:
        self._key = key
        self._rows = rows
        self._copies = copies
        self._stories = stories = [copy.story(row) for copy, row in zip(copies, rows, strict=True)]
        known = [{entry.entry_id for entry in story} for story in stories]
        self._common = [entry for entry in stories[0] if entry.entry_id in known[1]]
        self._own = [
            [entry for entry in story if entry.entry_id not in others]
            for story, others in zip(stories, reversed(known), strict=True)
        ]
        self.entries: list[HistoryEntry] = []

    def row(self, seen: tuple[str, str]) -> Row:
        """Give the row of both, and keep the entries that tell of clashes."""
        found = self._of_run(seen)
        result = {name: found[name] for name in _OF_RUN}
        result |= self._decision()
        is_decided = result["review_status"] != ReviewStatus.OPEN
        result["look_again"] = is_decided and self._flag("look_again", self._own)
        return result | self._texts(result)

    def _of_run(self, seen: tuple[str, str]) -> Row:
        here, there = ((row["finding_id"] == self._key, at) for row, at in zip(self._rows, seen, strict=True))
        if here == there:
            return max(self._rows, key=lambda row: _as_text(row, _OF_RUN))
        return self._rows[0] if here > there else self._rows[1]

    def _decision(self) -> Row:
        here, there = ((row["review_status"], row["review_note"]) for row in self._rows)
        later, earlier = sorted(self._rows, key=lambda row: _as_text(row, _BY_TIME), reverse=True)
        if here == there:
            own = [[entry for entry in each if entry.event in _DECISIONS] for each in self._own]
            chosen = {name: later[name] for name in _OF_DECISION}
            return chosen | {"is_disputed": self._flag("is_disputed", own)}
        row = self._aware() or self._ahead((here, there), _decided, (ReviewStatus.OPEN.value, None))
        if row is not None:
            return {name: row[name] for name in _OF_DECISION}
        self._enter(RegisterEvent.DISPUTED, later["reviewed_at"], later["reviewed_by"], later, _hidden(earlier))
        return {name: later[name] for name in names(DECISION_FIELDS)} | {"is_disputed": True}

    def _aware(self) -> Row | None:
        """Give the row of the copy whose history holds the other's decision as one that does not show; None else.

        A decision written by hand has no entry of its own by which it would be known again.
        """
        has_met = [
            any(entry.event == RegisterEvent.DISPUTED and entry.detail == _hidden(other) for entry in own)
            for own, other in zip(self._own, reversed(self._rows), strict=True)
        ]
        if has_met[0] == has_met[1]:
            return None
        return self._rows[0] if has_met[0] else self._rows[1]

    def _ahead(
        self, values: tuple[Any, Any], told_by: Callable[[HistoryEntry], Any | None], nothing: Any
    ) -> Row | None:
        """Give the row of the copy that alone has something new to say; None where both have.

        ``told_by`` gives the value that an entry tells, None where it tells of something else; ``nothing`` is what a
        row holds before any entry. A value that no entry tells was written by hand, and is new too.
        """
        telling = [[entry for entry in story if told_by(entry) is not None] for story in self._stories]
        is_silent = []
        for value, own, entries, copy in zip(values, self._own, telling, self._copies, strict=True):
            last = max(entries, key=lambda entry: copy.entry_ids[entry.entry_id], default=None)
            is_told = value == (nothing if last is None else told_by(last))
            is_silent.append(is_told and not any(told_by(entry) is not None for entry in own))
        if is_silent[0] != is_silent[1]:
            return self._rows[1] if is_silent[0] else self._rows[0]
        base = next((told_by(entry) for entry in reversed(self._common) if told_by(entry) is not None), nothing)
        if base in values:
            return self._rows[0] if values[1] == base else self._rows[1]
        return None

    def _flag(self, name: str, own: list[list[HistoryEntry]]) -> bool:
        """Give the flag of the copy that knows more; where both know something of their own, it is set if one is."""
        here, there = (bool(row[name]) for row in self._rows)
        if bool(own[0]) == bool(own[1]):
            return here or there
        return here if own[0] else there

    def _texts(self, result: Row) -> Row:
        texts = {name: self._text(name) for name in names(NEGOTIATION_FIELDS)}
        clashed = {name: text for name, text in texts.items() if text not in (row[name] for row in self._rows)}
        if clashed:
            at, by = max(_time_of(_last_text(story, name)) for story in self._stories for name in clashed)
            detail = json.dumps(clashed, ensure_ascii=False, sort_keys=True)
            self._enter(RegisterEvent.EDITED, at, by, result, detail)
        return texts

    def _text(self, name: str) -> str | None:
        here, there = (row[name] for row in self._rows)
        if here == there:
            return here
        row = self._ahead(((here,), (there,)), lambda entry: _told_text(entry, name), (None,))
        if row is not None:
            return row[name]
        # One holds the other where they were put together before.
        if not here or not there or here in there or there in here:
            return max(here or "", there or "", key=len)
        signed = (
            _signed(row[name], _last_text(story, name)) for row, story in zip(self._rows, self._stories, strict=True)
        )
        return "\n\n".join(text for _, text in sorted(signed))

    def _enter(self, event: RegisterEvent, at: str | None, by: str | None, row: Row, detail: str) -> None:
        at = at or max((entry.at for story in self._stories for entry in story), default="")
        entry = history_entry(self._key, at, by, event, row["review_status"], row["review_note"], detail)
        self.entries.append(entry)


#: By which of two decisions is the later one, and always the same one where they are of one time.
_BY_TIME = ("reviewed_at", "reviewed_by", "review_status", "review_note")


def _hidden(row: Row) -> str:
    """Write the decision of a row down, as the history holds one that does not show."""
    return json.dumps({name: row[name] for name in names(DECISION_FIELDS)}, ensure_ascii=False, sort_keys=True)


def _decided(entry: HistoryEntry) -> tuple[str, str | None] | None:
    return (entry.review_status, entry.review_note) if entry.event in _DECISIONS else None


def _told_text(entry: HistoryEntry, name: str) -> tuple[str | None] | None:
    """Give the text that an entry tells, in a tuple: none is a text too."""
    return (entry.texts[name],) if name in entry.texts else None


def _last_text(story: list[HistoryEntry], name: str) -> HistoryEntry | None:
    return next((entry for entry in reversed(story) if name in entry.texts), None)


def _time_of(entry: HistoryEntry | None) -> tuple[str, str]:
    return ("", "") if entry is None else (entry.at, entry.by or "")


def _signed(text: str, entry: HistoryEntry | None) -> tuple[tuple[str, str], str]:
    at, by = _time_of(entry)
    signature = " ".join(part for part in (by, at) if part) or "?"
    return (at, by), f"[{signature}]\n{text}"


def _as_text(row: Row, fields: Iterable[str]) -> list[str]:
    """Give values as texts, so that rows have an order, missing first."""
    return ["" if row[name] is None else str(row[name]) for name in fields]


def _records(findings: gpd.GeoDataFrame) -> list[Row]:
    columns = {name: findings[name].tolist() for name in names(REGISTER_FIELDS)}
    columns["geometry"] = shapely.to_wkb(findings.geometry.to_numpy()).tolist()
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def _plain(row: Row) -> Row:
    """Give a row with missing values as None, and with what nobody may leave out."""
    plain = {name: None if is_blank(value) else value for name, value in row.items()}
    plain["review_status"] = plain["review_status"] or ReviewStatus.OPEN.value
    return plain | {name: bool(plain[name]) for name in ("look_again", "is_disputed")}


def _frame(rows: list[Row]) -> gpd.GeoDataFrame:
    columns = {name: objects((row[name] for row in rows), len(rows)) for name in names(REGISTER_FIELDS)}
    geometry = gpd.GeoSeries(shapely.from_wkb(objects((row["geometry"] for row in rows), len(rows))))
    return gpd.GeoDataFrame(pd.DataFrame(columns, index=geometry.index), geometry=geometry)
