r"""Symbols of local plans and studia: taken apart without guessing, looked up in the plan's own regulation.

The grammar, in this order:

1. Letters of any case, with NFKC normalisation (``MN²``, full-width letters), kinds of dashes and blanks made one.
   A single small letter behind a number is an index where a symbol in capitals stands beside it (``1aMN``, ``MN2b``);
   the small words ``i``, ``oraz``, ``lub`` join two symbols.
2. Numbers count plots and are dropped wherever they stand: ``3MN``, ``MN.12``, ``1.2.MN/U``, ``MN-3``, ``1MN - 10MN``.
   So are a capital before a number with which no symbol begins (``A1MN``, ``B.2.MN``; a part of the plan), and a Roman
   number other than I before a number or ``.`` (``V.MN``, ``II/3MN``), from two letters on before any sign (``IV-MN``).
3. ``/ , ; + & | \ ( ) [ ]`` join symbols, and so do ``-``, ``.``, ``_`` and a blank between letters: ``MN/U``,
   ``MN-U``, ``MN;U``, ``MN (U)``. The first symbol decides, the others become the additional profile.
4. ``KD`` with the letters of a road's class behind ``-``, ``.``, ``_`` or a blank is one symbol where the crosswalk has
   it: ``KD-D``, ``KD.GP``.
5. A whole joint symbol of the crosswalk (``MN/U``, ``EF/PEF``) wins over its first part.

What has two readings is not read: letters on both sides of a number (``MN1U``), ``I.MN`` (Roman one, or technical
infrastructure; ``I/MN`` is joint), and a symbol whose meaning differs between the regulations where that of the plan is
unknown. Letters that stand in no row, such as ``MNU``, are never taken apart.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from ako_qgis_plugin.core.schema import HOST_ZONE
from ako_qgis_plugin.core.wording import say


class Regulation(StrEnum):
    """The regulation whose symbols a plan uses: Dz.U. 2003 nr 164 poz. 1587, or Dz.U. 2021 poz. 2404."""

    OF_2003 = "2003"
    OF_2021 = "2021"


@dataclass(frozen=True, slots=True)
class SymbolRow:
    """A row of the crosswalk: what a symbol of one regulation is taken for; empty where it has no class or zone."""

    symbol: str
    regulation: Regulation
    symbol_class: str
    name_pl: str
    zone: str
    needs_review: bool

    @property
    def has_host(self) -> bool:
        """Say whether the symbol has no zone of its own and belongs to the zone it lies in."""
        return self.zone == HOST_ZONE

    @property
    def meaning(self) -> tuple[str, str]:
        """Give what the symbol is taken for: class and zone."""
        return self.symbol_class, self.zone


class UnreadableSymbolError(ValueError):
    """A text is no symbol, or has two readings; says why."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A symbol taken apart: as written without numbers, and the parts in capitals."""

    written: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was taken for. ``reason`` says why it was not recognised, or what of it was not; else it is empty."""

    symbol: str
    row: SymbolRow | None = None
    additional: tuple[str, ...] = ()
    reason: str = ""
    nearest: tuple[str, ...] = ()


#: Symbols that mean one thing by the regulation of 2003 and another by that of 2021, or in plans made in its time
#: (gas or mining, sewers or transport ...): read only where the regulation is known, whatever the crosswalk holds.
CLASHING = frozenset({"G", "W", "K", "C", "ZN", "E", "T", "O"})

#: The symbol of public roads; the letters of a road's class may follow behind a sign.
_ROADS = "KD"

_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_AMBIGUOUS_ROMAN = "I"
#: Small letters behind a number, before a symbol in capitals or behind one.
_INDEX = re.compile(r"(?P<before>\d)[a-z](?=[A-ZĄĆĘŁŃÓŚŹŻ])|(?P<behind>[A-ZĄĆĘŁŃÓŚŹŻ][.\s]?\d+)[a-z](?![\w])")
_JOINING_WORD = re.compile(r"(?<=\s)(?:i|oraz|lub)(?=\s)")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_TOKEN = re.compile(
    r"(?P<letters>[^\W\d_]+)|(?P<number>\d+)|(?P<joint>[/,;+&|\\()\[\]]+)|(?P<sign>[-._\s]+)|(?P<bad>.)"
)

#: How many known symbols are named beside one that is not.
_NEAREST_SHOWN = 3
#: How like two symbols must be to be named, 0 to 1; a hint for people, nothing is decided by it.
_NEAREST_CUTOFF = 0.5
#: So many letters of a text are compared with symbols.
_LONGEST_COMPARED = 20


class SymbolTable:
    """The crosswalk, asked what a text on a plan means."""

    def __init__(self, rows: Iterable[SymbolRow]) -> None:
        self.rows = tuple(rows)
        self._by_key: dict[tuple[str, ...], dict[Regulation, SymbolRow]] = {}
        for row in self.rows:
            self._by_key.setdefault(symbol_key(row.symbol), {})[row.regulation] = row
        self._longest = max(map(len, self._by_key), default=1)

    @cached_property
    def _words(self) -> frozenset[str]:
        """Symbols of one part, of any regulation."""
        return frozenset(key[0] for key in self._by_key if len(key) == 1)

    @cached_property
    def _initials(self) -> frozenset[str]:
        return frozenset(part[0] for key in self._by_key for part in key)

    def read(self, text: str, regulation: Regulation | None) -> Reading:
        """Say what a text on a plan means, in the regulation of the plan; None where that is not known."""
        try:
            parsed = self.parse(text)
        except UnreadableSymbolError as error:
            return Reading(" ".join(text.split()), reason=str(error), nearest=self._nearest(text))
        return self._looked_up(parsed, regulation)

    def key_of(self, text: str) -> tuple[str, ...]:
        """Give the parts of a text's symbol; of one that is no symbol, the text itself."""
        try:
            return self.parse(text).parts
        except UnreadableSymbolError:
            return (text,)

    def parse(self, text: str) -> Parsed:
        """Take a text apart; raises UnreadableSymbolError where it is no symbol or has two readings."""
        tokens = _tokens(text)
        tokens = tokens[self._numbering(tokens) :]
        self._require_one_reading(tokens)
        parts: list[str] = []
        written: list[str] = []
        between = ""
        for kind, piece in tokens:
            if kind != "letters":
                between += "" if kind == "number" else piece
                continue
            upper = piece.upper()
            if self._is_road(parts, between, upper):
                parts[-1] += upper
            elif upper not in parts:
                parts.append(upper)
            else:
                continue
            written += [*([_sign(between)] if written else []), piece]
            between = ""
        if not parts:
            raise UnreadableSymbolError(say("no letters"))
        return Parsed("".join(written), tuple(parts))

    def _is_road(self, parts: list[str], between: str, letters: str) -> bool:
        is_joined = bool(between) and not between.strip("-._ \t\n")
        return is_joined and parts[-1:] == [_ROADS] and _ROADS + letters in self._words

    def _numbering(self, tokens: list[tuple[str, str]]) -> int:
        """Give how many tokens at the start number the part of a plan, as in ``A1MN``, ``B.2.MN`` and ``IV.MN``."""
        start = 0
        while start < len(tokens) and tokens[start][0] in ("number", "sign", "joint"):
            start += 1
        later = [kind for kind, _ in tokens[start + 1 :]]
        if start == len(tokens) or "letters" not in later:
            return 0
        letters, next_kind, next_piece = tokens[start][1], *tokens[start + 1]
        if letters in self._words:
            return 0
        is_numbered = next_kind == "number" or (next_kind != "letters" and later[1] == "number")
        if letters != _AMBIGUOUS_ROMAN and _ROMAN.fullmatch(letters):
            is_sign = next_kind == "sign" and (len(letters) > 1 or next_piece == ".")
            return start + 1 if is_numbered or is_sign else 0
        is_part = len(letters) == 1 and letters.isupper() and letters not in self._initials
        is_numbered = is_numbered and next_kind != "joint"
        return start + 1 if is_part and (is_numbered or next_piece == ".") else 0

    def _require_one_reading(self, tokens: list[tuple[str, str]]) -> None:
        places = [number for number, (kind, _) in enumerate(tokens) if kind == "letters"]
        for left, right in pairwise(places):
            between = [kind for kind, _ in tokens[left + 1 : right]]
            text = "".join(piece for _, piece in tokens[left : right + 1])
            if between == ["number"]:
                raise UnreadableSymbolError(
                    say("'{text}' has two readings: put a sign between the symbols, or leave the number out", text=text)
                )
            if left == places[0] and tokens[left][1] == _AMBIGUOUS_ROMAN and between != ["joint"]:
                raise UnreadableSymbolError(
                    say("'{text}' has two readings: I is a number or technical infrastructure", text=text)
                )

    def _looked_up(self, parsed: Parsed, regulation: Regulation | None) -> Reading:
        parts = parsed.parts
        for length in range(min(len(parts), self._longest), 0, -1):
            rows = self._by_key.get(parts[:length])
            row = None if rows is None else _row_of(rows, regulation)
            if row is not None:
                return self._with_rest(parsed, row, length, regulation)
        reason = self._reason(parts[0], regulation)
        return Reading(parsed.written, reason=reason, nearest=self._nearest(parts[0]))

    def _with_rest(self, parsed: Parsed, row: SymbolRow, length: int, regulation: Regulation | None) -> Reading:
        """Add the parts behind the first symbol; those of a joint row need no row of their own."""
        classes: list[str] = []
        strange: list[str] = []
        for number, part in enumerate(parsed.parts[1:], start=1):
            found = _row_of(self._by_key.get((part,), {}), regulation)
            if found is not None:
                classes.append(found.symbol_class)
            elif number >= length:
                strange.append(self._reason(part, regulation))
        additional = tuple(code for code in dict.fromkeys(classes) if code and code != row.symbol_class)
        if not strange:
            return Reading(parsed.written, row, additional)
        reason = say("read by its first symbol; {reasons}", reasons="; ".join(strange))
        return Reading(parsed.written, row, additional, reason)

    def _reason(self, part: str, regulation: Regulation | None) -> str:
        """Say why a part was not recognised."""
        rows = self._by_key.get((part,))
        if rows is None:
            return say("'{symbol}' is not in the crosswalk", symbol=part)
        if regulation is None:
            meanings = "; ".join(f"{key}: {rows[key].name_pl}" for key in sorted(rows))
            return say(
                "'{symbol}' differs between the regulations ({meanings}) and that of the plan is not known",
                symbol=part,
                meanings=meanings,
            )
        other = next(iter(rows))
        return say(
            "'{symbol}' is no symbol of the regulation of {own}, only of that of {other}",
            symbol=part,
            own=regulation.value,
            other=other.value,
        )

    def _nearest(self, text: str) -> tuple[str, ...]:
        letters = "".join(re.findall(r"[^\W\d_]+|[/-]", text.upper()))[:_LONGEST_COMPARED]
        spelling = {row.symbol.upper(): row.symbol for row in self.rows if row.symbol.upper() != letters}
        found = difflib.get_close_matches(letters, sorted(spelling), _NEAREST_SHOWN, _NEAREST_CUTOFF)
        return tuple(spelling[key] for key in found)


def symbol_key(symbol: str) -> tuple[str, ...]:
    """Give the parts by which a symbol of the crosswalk is found."""
    return tuple(piece.upper() for kind, piece in _tokens(symbol) if kind == "letters")


def _row_of(rows: Mapping[Regulation, SymbolRow], regulation: Regulation | None) -> SymbolRow | None:
    """Give the row of a regulation; where that is not known, only what means one thing."""
    if regulation is not None:
        return rows.get(regulation)
    if not rows or any(row.symbol.upper() in CLASHING for row in rows.values()):
        return None
    first, *others = (rows[key] for key in sorted(rows, reverse=True))
    return None if any(row.meaning != first.meaning for row in others) else first


def _tokens(text: str) -> list[tuple[str, str]]:
    """Give the letters, numbers and signs of a text; raises UnreadableSymbolError at any other sign."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip()
    plain = _INDEX.sub(lambda found: found["before"] or found["behind"], plain)
    plain = _JOINING_WORD.sub("/", plain)
    tokens = [(str(found.lastgroup), found.group()) for found in _TOKEN.finditer(plain)]
    strange = [piece for kind, piece in tokens if kind == "bad"]
    if strange:
        raise UnreadableSymbolError(say("'{sign}' does not belong into a symbol", sign=strange[0]))
    return tokens


def _sign(between: str) -> str:
    """Give the sign between two symbols as it was written, without what belonged to numbers."""
    joint = [sign for sign in between if sign in "/,;+&|\\-()[]"]
    return joint[0].translate(str.maketrans("()[]\\", "/////")) if joint else between.strip()[:1] or "/"
