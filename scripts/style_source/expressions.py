"""Pieces of QGIS expressions and of map-tip templates."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "ako_qgis_plugin" / "core" / "rulebook"

#: Width of a map tip: a line of some 60 characters reads well [px].
TIP_WIDTH = 440

#: "S11 Ostrow - Kepno (schematic)": the remark at the end of a name.
REMARK = r" *\([^()]*\)$"

TIP_FONT = "font-family: sans-serif; font-size: 9pt"

#: Provisions of this group are judged by the border check, never drawn.
UNDRAWN_GROUP = "neighbour"


def table(name: str) -> list[dict[str, str]]:
    """Read a table of the rule book."""
    with (TABLES / name).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def categories() -> list[dict[str, str]]:
    """Give the categories that are drawn on a map."""
    return [row for row in table("categories.csv") if row["group"] != UNDRAWN_GROUP]


def quoted(text: str) -> str:
    """Give a string literal of the expression language."""
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def field(name: str) -> str:
    """Give a field as text, empty where NULL."""
    return f"coalesce(to_string(\"{name}\"), '')"


def column(name: str) -> str:
    """Give a field as it is."""
    return f'"{name}"'


def escaped(expression: str) -> str:
    """Make a text harmless inside HTML."""
    for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        expression = f"replace({expression}, {quoted(raw)}, {quoted(entity)})"
    return expression


def in_words(expression: str, words: Mapping[str, str]) -> str:
    """Translate a code; an unknown one stands as it is."""
    pairs = ", ".join(f"{quoted(code)}, {quoted(word)}" for code, word in words.items())
    return f"coalesce(map_get(map({pairs}), {expression}), {expression}, '')"


def number(expression: str, places: int, language: str) -> str:
    """Format a number as the language writes it."""
    return f"format_number({expression}, {places}, {quoted(language)})"


def is_in(name: str, values: Iterable[str]) -> str:
    """Give a filter on a field."""
    return f'"{name}" IN ({", ".join(quoted(value) for value in values)})'


def as_expression(template: str) -> str:
    """Turn a template with ``[% %]`` into one expression that gives the same text."""
    pieces = re.split(r"\[%(.*?)%\]", template, flags=re.DOTALL)
    return " || ".join(
        f"coalesce({piece.strip()}, '')" if place % 2 else quoted(piece) for place, piece in enumerate(pieces) if piece
    )


def row(label: str, html: str, present: str) -> str:
    """Give a template row of label and value that disappears where there is nothing to say."""
    written = label.replace("'", "''")
    cells = (
        f'\'<tr><td valign="top" width="96"><font color="#666666">{written}</font></td><td valign="top">\''
        f" || {html} || '</td></tr>'"
    )
    return f"[% if({present}, {cells}, '') %]\n"


def without_unit(label: str) -> str:
    """Give a label whose unit stands behind the number: ``[%]`` would also end an expression of a template."""
    return label.partition(" [")[0]


def short_name(name: str) -> str:
    """Give a name without the remark in brackets at its end, for labels."""
    return f"regexp_replace({field(name)}, {quoted(REMARK)}, '')"


def has(name: str) -> str:
    """Give a condition: the field holds something."""
    return f"{field(name)} <> ''"


def tip(band: str, body: str) -> str:
    """Give a map-tip template: a coloured band above rows; plain tables, since QGIS on Qt 6 has no web engine."""
    return (
        f'<table width="{TIP_WIDTH}" cellspacing="0" cellpadding="5" style="{TIP_FONT}">\n{band}</table>\n'
        f'<table width="{TIP_WIDTH}" cellspacing="0" cellpadding="2" style="{TIP_FONT}">\n{body}</table>\n'
    )
