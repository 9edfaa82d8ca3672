"""Texts of a stranger made fit for documents, and put in the order of the Polish alphabet."""

from __future__ import annotations

import re

#: What XML 1.0 cannot hold, and with it neither DOCX nor XLSX.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_ALPHABET = {letter: number for number, letter in enumerate("aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż")}


def writable(text: str) -> tuple[str, int]:
    """Give a text as documents can hold it, and how many of its characters were replaced."""
    return _UNWRITABLE.subn(_REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))


def alphabetical(text: str) -> list[tuple[int, str]]:
    """Give a key by which Polish names stand in the order of the Polish alphabet."""
    return [(_ALPHABET.get(letter, -1), letter) for letter in text.casefold()]
