"""Finds, in the syntax tree, words that reach a person though no translator has seen them."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterable, Iterator

#: What a translator sees is their argument of this place; the rest is looked at like any other text.
SEEN = {"say": 0, "tr": 0, "translate": 1}
#: What is given to these is read by a person; so is what an exception is made of.
TELLING = {
    *("note", "warn", "doubt", "_doubt", "format", "__init__"),
    *("pushInfo", "pushWarning", "pushMessage", "reportError", "setProgressText", "setText", "setToolTip"),
}
EXCEPTION = re.compile(r"\w+(Error|Exception)")
# Names of fields, files and codes hold underscores, points, digits, or capitals inside.
_LOWER_CASE = r"[a-ząćęłńóśźż]{2,}(?![\w.(])"
WORD = re.compile(rf"(?<![\w{{:.])[A-ZĆŁÓŚŹŻ]?{_LOWER_CASE}")
SENTENCE = re.compile(rf"{WORD.pattern}[,;:]? {_LOWER_CASE}")


def words_told(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and text of single words and sentences given to what a person reads."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = _name(call)
            if name in SEEN:
                arguments = _unseen(call)
            elif name in TELLING or EXCEPTION.fullmatch(name):
                arguments = _arguments(call)
            else:
                continue
            yield from ((node.lineno, text) for node, text in _literals(arguments) if WORD.search(text))


def sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and text of sentences, wherever they go; docstrings, keys and Polish-English tables are none."""
    docstrings = {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node, text in _literals([tree]):
        if node not in docstrings and SENTENCE.search(text):
            yield node.lineno, text


def misfilled(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and text where the places of ``say`` are not the ones that are filled, or are no plain names."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call) == "say":
            text = ast.literal_eval(call.args[0])
            if {keyword.arg for keyword in call.keywords} != set(places(text)) or len(call.args) > 1:
                yield call.lineno, text


def places(text: str) -> list[str]:
    """Give the places of a text as they are written, sorted: ``{}`` is empty; raises ValueError where it is broken."""
    parts = string.Formatter().parse(text)
    return sorted(
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in parts
        if name is not None
    )


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _arguments(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _unseen(call: ast.Call) -> list[ast.expr]:
    seen = SEEN[_name(call)]
    return [*call.args[seen + 1 :], *(keyword.value for keyword in call.keywords)]


def _literals(nodes: Iterable[ast.AST]) -> Iterator[tuple[ast.expr, str]]:
    for node in nodes:
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node, node.value
        elif isinstance(node, ast.JoinedStr):
            yield node, "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield from _literals(part.value for part in node.values if isinstance(part, ast.FormattedValue))
        elif isinstance(node, ast.Call) and _name(node) in SEEN:
            yield from _literals([*ast.iter_child_nodes(node.func), *_unseen(node)])
        elif isinstance(node, ast.Dict):
            if {getattr(key, "value", None) for key in node.keys} != {"pl", "en"}:
                yield from _literals(node.values)
        else:
            yield from _literals(ast.iter_child_nodes(node))
