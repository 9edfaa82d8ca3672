"""Collects what the plugin says into i18n/ako_LANGUAGE.ts; what is translated already stays.

Texts are read from the syntax tree, since lupdate misses literals that are put together of several lines.
Usage: translations.py [LANGUAGE...]     (default: pl)
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "ako_qgis_plugin"
#: Where the plugin looks for the translations of ``say``: ``CONTEXT`` of ``core/wording.py``.
CONTEXT_OF_SAY = "AkoCore"
#: These hand their argument on to Qt.
HANDING_ON = ("tr", "tr_core")

HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class UntranslatableError(Exception):
    """A text is not a literal, so that no translator ever sees it."""


def texts() -> dict[str, list[str]]:
    """Give the texts to be translated, by context, in the order of the sources.

    Raises
    ------
    UntranslatableError
        If ``say``, ``tr`` or ``translate`` is called with anything but literals.

    """
    found: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for context, text in _texts_of(ast.parse(path.read_text(encoding="utf-8")), path):
            known = found.setdefault(context, [])
            if text not in known:
                known.append(text)
    return found


def _texts_of(tree: ast.AST, path: Path, owner: str = "") -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef) and node.name in HANDING_ON:
            continue
        inner = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            yield CONTEXT_OF_SAY, _literal(node.args[0], path)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "tr":
                yield owner, _literal(node.args[0], path)
            elif node.func.attr == "translate" and len(node.args) == 2:
                yield _literal(node.args[0], path), _literal(node.args[1], path)
        yield from _texts_of(node, path, inner)


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise UntranslatableError(f"{path.relative_to(ROOT)}, line {node.lineno}: only a literal can be translated")


def translations(path: Path) -> dict[tuple[str, str], str]:
    """Give the translations of a file by context and source; what is not translated is left out."""
    if not path.is_file():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if message.findtext("translation")
    }


def rendered(language: str, known: dict[tuple[str, str], str]) -> str:
    """Give the content of a translation file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, sources in sorted(texts().items()):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sources:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            if (name, source) in known:
                translation.text = known[name, source]
            else:
                translation.set("type", "unfinished")
    ET.indent(root)
    return HEADER + ET.tostring(root, encoding="unicode") + "\n"


def path_of(language: str) -> Path:
    """Give the translation file of a language."""
    return PACKAGE / "i18n" / f"ako_{language}.ts"


def main() -> None:
    """Bring translation files up to date with the sources."""
    for language in sys.argv[1:] or ["pl"]:
        path = path_of(language)
        path.parent.mkdir(exist_ok=True)
        path.write_text(rendered(language, translations(path)), encoding="utf-8")


if __name__ == "__main__":
    main()
