"""Enum members are written with the name of their enum (`Qt.ItemDataRole.UserRole`): Qt 6 knows no other way."""

from __future__ import annotations

import ast
import importlib
from enum import Enum
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = [path for path in sorted((ROOT / "ako_qgis_plugin").rglob("*.py")) if "qgis" in path.read_text("utf-8")]


def imported_objects(tree: ast.Module) -> dict[str, object]:
    """Give what a module imports by name from qgis, wherever in it."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
            module = importlib.import_module(node.module)
            found |= {alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names}
    return found


def unscoped_enums(source: str) -> list[str]:
    """Give the enum members that are written without their enum."""
    tree = ast.parse(source)
    known = imported_objects(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            member = getattr(known.get(node.value.id), node.attr, None)
            # In Qt 5 the members are numbers of a class of their own, in QGIS's monkey patches true enums.
            is_member = isinstance(member, Enum) or (isinstance(member, int) and type(member) not in (int, bool))
            if is_member and not isinstance(member, known[node.value.id]):
                found.append(ast.unparse(node))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_enum_members_carry_the_name_of_their_enum(qgis_app, path):
    assert unscoped_enums(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("line", "member"),
    [
        ("from qgis.PyQt.QtCore import Qt\nrole = Qt.UserRole", "Qt.UserRole"),
        ("from qgis.core import QgsProcessing\nkind = QgsProcessing.TypeVector", "QgsProcessing.TypeVector"),
        ("from qgis.core import QgsWkbTypes\nkind = QgsWkbTypes.Polygon", "QgsWkbTypes.Polygon"),
    ],
)
def test_an_unscoped_member_is_seen(qgis_app, line, member):
    assert unscoped_enums(line) == [member]


def test_a_scoped_member_is_accepted(qgis_app):
    assert unscoped_enums("from qgis.PyQt.QtCore import Qt\nrole = Qt.ItemDataRole.UserRole") == []
