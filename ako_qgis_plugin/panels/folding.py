"""Texts as they are searched."""

from __future__ import annotations

import unicodedata

#: Letters that are no others with a mark.
_NOT_DECOMPOSED = str.maketrans("łŁ", "lL")


def folded(text: str) -> str:
    """Give a text as it is searched: lower case, letters without their marks."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.translate(_NOT_DECOMPOSED))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()
