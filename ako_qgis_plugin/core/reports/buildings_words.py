"""What stands on the ground of a conflict already, in words: evidence for a person, which changes no verdict."""

from __future__ import annotations

from ako_qgis_plugin.core.frames import is_blank
from ako_qgis_plugin.core.numbers import number_text, share_text
from ako_qgis_plugin.core.reports.report_words import told


def buildings_text(count: object, built_up_pct: object, language: str) -> str:
    """Say how many buildings stand on a conflict and how much of it they cover; nothing where that is not known."""
    if is_blank(count):
        return ""
    number = int(float(str(count)))
    if not number:
        return told("no_buildings", language)
    told_number = number_text(number, 0, language)
    if is_blank(built_up_pct):
        return told("buildings", language, count=told_number)
    share = share_text(float(str(built_up_pct)), language)
    return told("buildings_share", language, count=told_number, share=share)
