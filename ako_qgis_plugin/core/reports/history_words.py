"""Entries of a register's history in the words of documents."""

from __future__ import annotations

import json
from typing import Any

from ako_qgis_plugin.core.frames import is_blank
from ako_qgis_plugin.core.numbers import area_text, time_text
from ako_qgis_plugin.core.register.register import HistoryEntry
from ako_qgis_plugin.core.reports.report_words import told, word
from ako_qgis_plugin.core.schema import RegisterEvent
from ako_qgis_plugin.core.words import CERTAINTIES, FIELDS, REGISTER_EVENTS, REVIEW_STATUSES, VERDICTS

#: What a line says: time, event, who, status, note.
Line = dict[str, str]

#: Codes in the details of an entry.
_CODES = {"verdict": VERDICTS, "certainty": CERTAINTIES, "review_status": REVIEW_STATUSES}


def history_line(entry: HistoryEntry, language: str) -> Line:
    """Give an entry as a line."""
    parts = [entry.review_note or "", detail_in_words(entry, language)]
    return {
        "at": time_text(entry.at, language),
        "event": word(REGISTER_EVENTS, entry.event, language),
        "by": entry.by or "",
        "status": word(REVIEW_STATUSES, entry.review_status, language),
        "note": "; ".join(part for part in parts if part),
    }


def disputed_lines(story: list[HistoryEntry], language: str) -> list[Line]:
    """Give the two decisions of the last dispute, the one that shows first; the decisions made where none is noted."""
    disputes = [entry for entry in story if entry.event == RegisterEvent.DISPUTED]
    if not disputes:
        return [history_line(entry, language) for entry in story if entry.event == RegisterEvent.DECIDED]
    shown, hidden = disputes[-1], _details(disputes[-1])
    lines = [{**history_line(shown, language), "note": shown.review_note or ""}]
    lines.append(
        {
            "at": time_text(hidden.get("reviewed_at"), language),
            "event": lines[0]["event"],
            "by": hidden.get("reviewed_by") or "",
            "status": word(REVIEW_STATUSES, hidden.get("review_status"), language),
            "note": hidden.get("review_note") or "",
        }
    )
    return lines


def detail_in_words(entry: HistoryEntry, language: str) -> str:
    """Say what an entry holds beyond status and note."""
    if not entry.detail:
        return ""
    if entry.event == RegisterEvent.RENUMBERED:
        identifier, _, zone = entry.detail.partition(" ")
        return told("earlier_zone", language, zone=zone, id=identifier)
    if entry.event == RegisterEvent.NEW:
        return told("now_elsewhere", language, id=entry.detail)
    details = _details(entry)
    if not details:
        return entry.detail
    return "; ".join(_pair_in_words(name, value, language) for name, value in details.items())


def _pair_in_words(name: str, value: Any, language: str) -> str:
    field = FIELDS[name][language] if name in FIELDS else name
    if isinstance(value, list):
        before, after = (_value_in_words(name, each, language) for each in value)
        return told("from_to", language, field=field, before=before, after=after)
    return f"{field}: {_value_in_words(name, value, language)}"


def _value_in_words(name: str, value: Any, language: str) -> str:
    if is_blank(value):
        return "–"
    if name in _CODES:
        return word(_CODES[name], value, language)
    if name == "area_m2":
        return area_text(float(value), language)
    return time_text(value, language) if name == "reviewed_at" else str(value)


def _details(entry: HistoryEntry) -> dict[str, Any]:
    try:
        found = json.loads(entry.detail or "")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
