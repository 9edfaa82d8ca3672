"""The directions in which modules may import each other, and what the package never imports."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "ako_qgis_plugin"
MODULES = sorted((ROOT / PACKAGE).rglob("*.py"))
#: A module imports from its own layer or from one to the left of it.
LAYERS = ("core", "processing_algorithms", "panels", "plugin", "__init__")
#: Packages of the core: each imports from those before it.
CORE_PACKAGES = (
    *("municipal_plans", "rules", "conformity", "plan_quality", "borders", "regional_plan", "register"),
    *("functional_area", "reports"),
)
#: Packages of the functional area, and those that each imports from; the modules beside them import from none.
FUNCTIONAL_AREA = f"{PACKAGE}.core.functional_area"
FUNCTIONAL_PACKAGES = {
    "flows": set(),
    "links": {"flows"},
    "methods": {"flows"},
    "variants": {"flows", "links", "methods"},
}
QGIS = {"qgis", "PyQt", "PyQt5", "PyQt6", "sip", "osgeo", "processing", "console"}
#: Bindings of one Qt version, and libraries that bring a GDAL of their own into the process.
NEVER = {"PyQt", "PyQt5", "PyQt6", "PySide2", "PySide6", "pyogrio", "fiona", "rasterio"}
NETWORK = {
    *("aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver"),
    *("ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "wsgiref", "xmlrpc"),
}
#: They moved from QtWidgets to QtGui in Qt 6; the shim of QGIS 3.40 has them in QtGui too.
MOVED_TO_QTGUI = {"QAction", "QActionGroup", "QShortcut"}


def dotted_name(path: Path) -> str:
    """Give the name under which a file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported_names(source: str, module: str, *, is_package: bool = False) -> set[str]:
    """Give all that a module imports, anywhere in it, as full dotted names; relative ones are resolved."""
    base = module.split(".") if is_package else module.split(".")[:-1]
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = base[: len(base) - node.level + 1] if node.level else []
            origin = ".".join([*above, *([node.module] if node.module else [])])
            names |= {origin, *(f"{origin}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {"import_module", "__import__"}:
            names |= {
                arg.value for arg in node.args[:1] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
            }
    return names


def imports_of(path: Path) -> set[str]:
    """Give all that a file of the package imports."""
    return imported_names(path.read_text(encoding="utf-8"), dotted_name(path), is_package=path.stem == "__init__")


def matching(names: set[str], forbidden: set[str]) -> set[str]:
    """Give those names that are a forbidden package or lie below one."""
    return {name for name in names if any(name == bad or name.startswith(f"{bad}.") for bad in forbidden)}


def layer(dotted: str) -> int:
    """Give the place of a module of the package in LAYERS."""
    parts = dotted.split(".")
    return LAYERS.index(parts[1] if len(parts) > 1 else "__init__")


def modules_of(name: str) -> list:
    """Give the files of one layer as parameters."""
    return [pytest.param(path, id=dotted_name(path)) for path in MODULES if f".{name}" in f".{dotted_name(path)}"]


every_module = pytest.mark.parametrize("path", [pytest.param(path, id=dotted_name(path)) for path in MODULES])
core_module = pytest.mark.parametrize("path", modules_of(f"{PACKAGE}.core"))


@core_module
def test_core_imports_neither_qgis_nor_qt_nor_gdal(path):
    assert not matching(imports_of(path), QGIS)


@core_module
def test_core_never_reaches_for_the_network(path):
    assert not matching(imports_of(path), NETWORK)


@every_module
def test_every_module_stands_in_a_layer(path):
    assert path.relative_to(ROOT / PACKAGE).with_suffix("").parts[0] in LAYERS


@every_module
def test_imports_go_from_plugin_to_panels_to_algorithms_to_core(path):
    own = {name for name in imports_of(path) if name.startswith(f"{PACKAGE}.") and name.split(".")[1] in LAYERS}
    assert not {name for name in own if layer(name) > layer(dotted_name(path))}


@core_module
def test_core_packages_import_from_their_left_alone(path):
    package = (*dotted_name(path).split("."), "")[2]
    end = CORE_PACKAGES.index(package) + 1 if package in CORE_PACKAGES else 0
    found = {name.split(".")[2] for name in imports_of(path) if name.startswith(f"{PACKAGE}.core.")}
    assert not found & set(CORE_PACKAGES[end:])


@pytest.mark.parametrize("path", modules_of(FUNCTIONAL_AREA))
def test_functional_area_goes_from_flows_to_links_or_methods_and_on_to_variants(path):
    package = (*dotted_name(path).split("."), "")[3]
    found = {name.split(".")[3] for name in imports_of(path) if name.startswith(f"{FUNCTIONAL_AREA}.")}
    others = FUNCTIONAL_PACKAGES.keys() - {package} - FUNCTIONAL_PACKAGES.get(package, set())
    assert not found & others


@every_module
def test_only_the_class_factory_imports_the_plugin_module(path):
    imports_plugin = bool(matching(imports_of(path), {f"{PACKAGE}.plugin"}))
    assert not imports_plugin or dotted_name(path) == PACKAGE


@every_module
def test_qt_comes_through_qgis_and_gdal_from_qgis_alone(path):
    assert not matching(imports_of(path), NEVER)


@every_module
def test_actions_and_shortcuts_come_from_qtgui(path):
    assert not imports_of(path) & {f"qgis.PyQt.QtWidgets.{name}" for name in MOVED_TO_QTGUI}


def test_the_package_itself_imports_nothing_until_qgis_asks():
    body = ast.parse((ROOT / PACKAGE / "__init__.py").read_text(encoding="utf-8")).body
    imports = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [ast.unparse(node) for node in imports] == ["from __future__ import annotations"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import qgis.core as q", "qgis.core"),
        ("from qgis import core", "qgis.core"),
        ("def f():\n    from osgeo import ogr", "osgeo.ogr"),
        ("from .. import panels", "p.panels"),
        ("from ..panels.dock import Dock", "p.panels.dock"),
        ("from . import sibling", "p.core.sibling"),
        ("import importlib\nimportlib.import_module('requests')", "requests"),
    ],
)
def test_an_import_is_seen_however_it_is_written(source, expected):
    assert expected in imported_names(source, "p.core.module")


def test_a_relative_import_of_a_package_starts_at_the_package():
    assert "p.core.findings" in imported_names("from . import findings", "p.core", is_package=True)


def test_a_name_that_only_begins_alike_is_not_forbidden():
    assert matching({"qgis_helpers", "qgis.core"}, {"qgis"}) == {"qgis.core"}


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=dotted_name)
def test_packages_hold_nothing_but_their_description(path):
    # QGIS does not unload packages, so that after an upgrade theirs would be the old code.
    body = ast.parse(path.read_text(encoding="utf-8")).body
    allowed = (ast.Expr, ast.ImportFrom, ast.FunctionDef) if path.parent.name == PACKAGE else ast.Expr
    assert all(isinstance(node, allowed) for node in body)


@pytest.mark.parametrize("path", MODULES, ids=dotted_name)
def test_no_module_is_imported_as_a_name_of_its_package(path):
    # QGIS would unload the package and keep the module: the old code once more.
    packages = {dotted_name(each) for each in MODULES if each.name == "__init__.py"} - {PACKAGE}
    nodes = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ImportFrom)]
    assert not [node.module for node in nodes if node.module in packages]
