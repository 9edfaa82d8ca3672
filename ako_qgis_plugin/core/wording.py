"""What the plugin tells a person: English sentences, in the person's language where the caller brings a translator.

The language is that of the menus, for what is said in a run; documents and findings have a language of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

#: The translations stand under this name, which no other plugin has.
CONTEXT = "AkoCore"

#: Gives a sentence in another language; its ``{places}`` stay as they are named.
Translator = Callable[[str], str]

#: A message names at most so many of the features it speaks of.
NAMED_AT_MOST = 5

#: So much of a value is quoted in a message; a file of a stranger may hold megabytes in its place [characters].
QUOTED_AT_MOST = 200

_translate: Translator = str


def translate_with(translator: Translator) -> None:
    """Have all that is said from now on translated, in whatever thread; ``str`` leaves it in English."""
    global _translate
    _translate = translator


def say(sentence: str, /, **places: object) -> str:
    """Give a sentence in the person's language, with its named ``{places}`` filled.

    The sentence is a literal, so that translators see it, and reads well with any number: ``zones left out: {count}``.
    """
    return _translate(sentence).format(**places)


def shortened(text: object, at_most: int = QUOTED_AT_MOST) -> str:
    """Give the beginning of a text that is too long to be quoted, any other as it is."""
    whole = str(text)
    return whole if len(whole) <= at_most else f"{whole[: at_most - 1]}\N{HORIZONTAL ELLIPSIS}"


def listed(items: Iterable[str], at_most: int = NAMED_AT_MOST) -> str:
    """Name the first few items and count the rest."""
    everything = list(items)
    shown, rest = ", ".join(everything[:at_most]), len(everything) - at_most
    return say("{shown} and {rest} more", shown=shown, rest=rest) if rest > 0 else shown
