"""The register: findings, what people decided on them, and a history that is only ever added to."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.schema import (
    DECISION_FIELDS,
    HISTORY_FIELDS,
    NEGOTIATION_FIELDS,
    RegisterEvent,
    ReviewStatus,
    names,
)
from ako_qgis_plugin.core.wording import listed, say

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

#: What people may write into a row.
EDITABLE_FIELDS = (*names(DECISION_FIELDS), *names(NEGOTIATION_FIELDS), "look_again", "is_disputed")

#: Characters of an entry's identifier.
_HASH_LENGTH = 16


class RegisterError(AkoError):
    """A register cannot be read or written; the message says why and what would be right."""


class RegisterLockedError(RegisterError):
    """Another program is writing into the register just now; nothing was changed."""


class RegisterChangedError(RegisterError):
    """Somebody else has written into the register meanwhile; nothing was overwritten.

    Attributes
    ----------
    finding_ids
        The rows that hold other values than expected; empty where the whole register was to be replaced.

    """

    def __init__(self, register: str, finding_ids: Iterable[str] = ()) -> None:
        self.finding_ids = tuple(finding_ids)
        if self.finding_ids:
            message = say(
                "{register}: somebody else has changed these findings meanwhile, nothing was written: {findings}",
                register=register,
                findings=listed(self.finding_ids),
            )
        else:
            message = say(
                "{register}: somebody else has written into the register meanwhile, nothing was overwritten;"
                " run this again",
                register=register,
            )
        super().__init__(message)


@dataclass(frozen=True)
class Register:
    """A register in memory.

    Attributes
    ----------
    findings
        ``REGISTER_FIELDS`` and ``geometry`` (EPSG:2180); one row a ``finding_id``.
    history
        ``HISTORY_FIELDS``, in the order in which they were written.
    runs
        ``REGISTER_RUN_FIELDS``.

    """

    findings: gpd.GeoDataFrame
    history: pd.DataFrame
    runs: pd.DataFrame


@dataclass(frozen=True)
class Edit:
    """What a person changes in one row: values of ``EDITABLE_FIELDS`` as they were and as they shall be."""

    finding_id: str
    before: Mapping[str, object]
    after: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry of the history, ``HISTORY_FIELDS``.

    ``review_status`` and ``review_note`` are those after the event. ``detail`` holds what the event needs beyond them:

    - EDITED, and DECIDED or WITHDRAWN that change such fields too: JSON of the ``NEGOTIATION_FIELDS`` that were
      written, see ``texts``;
    - RENUMBERED: the earlier ``finding_id``, a space, and the earlier zone;
    - NEW: where another finding had this ``finding_id`` before, the one that that finding has now;
    - CHANGED: JSON of what differs, field to the values before and after;
    - DISPUTED: JSON of the decision that does not show, ``DECISION_FIELDS``.
    """

    entry_id: str
    finding_id: str
    at: str
    by: str | None
    event: str
    review_status: str
    review_note: str | None = None
    detail: str | None = None

    @property
    def texts(self) -> dict[str, str | None]:
        """Give what was written into ``NEGOTIATION_FIELDS``."""
        found = _json_object(self.detail)
        return {name: found[name] for name in names(NEGOTIATION_FIELDS) if name in found}

    @property
    def earlier_id(self) -> str | None:
        """Give the identifier that the finding had before its zone was renumbered."""
        if self.event != RegisterEvent.RENUMBERED or not self.detail:
            return None
        return self.detail.partition(" ")[0]

    @property
    def begins(self) -> bool:
        """Say whether what stands under this identifier before belongs to another finding."""
        return self.event == RegisterEvent.RENUMBERED or (self.event == RegisterEvent.NEW and bool(self.detail))


def history_entry(
    finding_id: str,
    at: str,
    by: str | None,
    event: str,
    review_status: str | None = None,
    review_note: str | None = None,
    detail: str | None = None,
    *,
    repetition: int = 0,
) -> HistoryEntry:
    """Make an entry; its identifier is a hash of the rest, so that copies of a register can be put together.

    ``repetition`` counts equal entries before it: two decisions within one second are two entries.
    """
    values = (
        finding_id,
        at,
        by or None,
        RegisterEvent(event).value,
        review_status or ReviewStatus.OPEN.value,
        review_note,
        detail,
    )
    text = json.dumps([*values, repetition], ensure_ascii=False)
    return HistoryEntry(hashlib.sha256(text.encode()).hexdigest()[:_HASH_LENGTH], *values)


def entries_of(history: pd.DataFrame, at: str | None = None) -> list[HistoryEntry]:
    """Give the entries of a history, or those of one time."""
    rows = history if at is None else history[history["at"] == at]
    return [HistoryEntry(*values) for values in zip(*(rows[name] for name in names(HISTORY_FIELDS)), strict=True)]


def history_frame(entries: Iterable[HistoryEntry]) -> pd.DataFrame:
    """Put entries into a table, ``HISTORY_FIELDS``."""
    import pandas as pd

    columns = names(HISTORY_FIELDS)
    rows = [tuple(getattr(entry, name) for name in columns) for entry in entries]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def story_of(finding_id: str, entries: Callable[[str], Iterable[HistoryEntry]]) -> list[HistoryEntry]:
    """Give the history of a finding, oldest first, also from the time when its zone had another number.

    ``entries`` gives those of an identifier, in the order in which they were written. What stood under an identifier
    before a renumbered zone got it belongs to another finding.
    """
    story: list[HistoryEntry] = []
    seen: set[str] = set()
    identifier: str | None = finding_id
    until: str | None = None
    while identifier is not None and f"{identifier} {until}" not in seen:
        seen.add(f"{identifier} {until}")
        own = []
        for entry in sorted(entries(identifier), key=lambda entry: entry.at):
            if until is not None and (entry.at > until or (entry.at == until and entry.begins)):
                break
            own.append(entry)
        start = max((number for number, entry in enumerate(own) if entry.begins), default=0)
        story = own[start:] + story
        identifier, until = (own[start].earlier_id, own[start].at) if own else (None, None)
    return story


def told_apart(entries: Iterable[HistoryEntry], known: Iterable[HistoryEntry]) -> list[HistoryEntry]:
    """Give new entries identifiers of their own where a history holds the same already, or they repeat each other."""
    count = Counter(_without_id(entry) for entry in known)
    result = []
    for entry in entries:
        values = _without_id(entry)
        result.append(history_entry(*values, repetition=count[values]) if count[values] else entry)
        count[values] += 1
    return result


def edit_entry(
    edit: Edit, event: RegisterEvent, by: str | None, at: str, present: Mapping[str, object]
) -> HistoryEntry:
    """Make the entry of an edit; ``present`` holds the values of the row after it."""
    texts = {
        name: value
        for name, value in edit.after.items()
        if name in names(NEGOTIATION_FIELDS) and value != edit.before.get(name)
    }
    detail = json.dumps(texts, ensure_ascii=False, sort_keys=True) if texts else None
    status, note = (present.get(name) for name in ("review_status", "review_note"))
    return history_entry(edit.finding_id, at, by, event, _text(status), _text(note), detail)


def decision(row: Mapping[str, object], status: ReviewStatus, note: str | None, by: str, at: datetime) -> Edit:
    """Give the edit by which a person decides on a row: it need not be looked at again, and no dispute is left."""
    after = {
        "review_status": status.value,
        "review_note": note or None,
        "reviewed_by": by or None,
        "reviewed_at": utc_text(at),
        "look_again": False,
        "is_disputed": False,
    }
    return Edit(str(row["finding_id"]), {name: row[name] for name in after}, after)


def utc_text(at: datetime) -> str:
    """Give a time as registers hold it: ISO 8601 in UTC, to the second; one without a zone is local."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _without_id(entry: HistoryEntry) -> tuple:
    return tuple(getattr(entry, name) for name in names(HISTORY_FIELDS)[1:])


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _json_object(text: str | None) -> dict:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
