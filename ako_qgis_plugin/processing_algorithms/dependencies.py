"""What the algorithms need beside QGIS, and one sentence where it is missing."""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

REQUIRED_MODULES = ("numpy", "pandas", "shapely", "geopandas", "lxml")

#: Documents alone need these.
DOCUMENT_MODULES = ("docxtpl", "openpyxl")

#: Vectorised geometry functions appeared in shapely 2.0; geopandas 1.0 is the first that is built on them alone.
MINIMUM_VERSIONS = {"shapely": (2, 0), "geopandas": (1, 0)}


@cache
def missing_requirement() -> str:
    """Say in one sentence what keeps the algorithms from running; empty when nothing does."""
    missing = _missing(REQUIRED_MODULES)
    if missing:
        return QCoreApplication.translate(
            "Dependencies",
            "The Python libraries {} are missing: install them (on Debian: python3-geopandas, on Windows and macOS"
            " through the QPIP plugin), then restart QGIS.",
        ).format(", ".join(missing))
    return _too_old(_versions(MINIMUM_VERSIONS)) or _foreign_proj(_folder_of("pyproj")) or _broken()


@cache
def missing_for_documents() -> str:
    """Say in one sentence what keeps documents from being written; empty when nothing does."""
    reason, missing = missing_requirement(), _missing(DOCUMENT_MODULES)
    if reason or not missing:
        return reason
    return QCoreApplication.translate(
        "Dependencies",
        "The Python libraries {} are missing, without which no documents can be written: install them (on Debian:"
        " python3-docxtpl and python3-openpyxl, on Windows and macOS through the QPIP plugin), then restart QGIS.",
    ).format(", ".join(missing))


def reach_qpip_folder(profile: Path) -> str:
    """Put the folder of the QPIP plugin first on Python's path where libraries are missing or too old; say which.

    QPIP does so itself, but in the application alone: qgis_process, and with it a planner's scripts, never starts it.
    """
    root = profile / "python" / "dependencies"
    # Older releases of QPIP know no folder for each version of Python.
    folders = [root / f"{sys.version_info.major}.{sys.version_info.minor}", root]
    folder = next((str(each) for each in folders if each.is_dir()), "")
    if (
        not folder
        or folder in sys.path
        or not (_missing((*REQUIRED_MODULES, *DOCUMENT_MODULES)) or _too_old(_versions(MINIMUM_VERSIONS)))
    ):
        return ""
    sys.path.insert(0, folder)
    return folder


def import_quietly(*modules: str) -> None:
    """Import libraries once without what they say of those that they use, which is no matter of the planner's."""
    # QGIS resets the filters of warnings: geopandas 1.0 writes of shapely 2.1 into every log, docxtpl of setuptools.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", UserWarning)
        for name in modules:
            import_module(name)


def _missing(modules: Sequence[str]) -> list[str]:
    return [name for name in modules if not _is_installed(name)]


def _is_installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _versions(names: Mapping[str, tuple[int, int]]) -> dict[str, str]:
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            # Some distributions strip what pip writes; the library itself is there.
            continue
    return found


def _too_old(versions: Mapping[str, str]) -> str:
    for name, found in versions.items():
        minimum = MINIMUM_VERSIONS[name]
        if _numbers(found)[: len(minimum)] < minimum:
            sentence = QCoreApplication.translate("Dependencies", "{} {} is too old: version {} or newer is needed.")
            return sentence.format(name, found, ".".join(map(str, minimum)))
    return ""


def _folder_of(name: str) -> Path | None:
    spec = find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None


def _foreign_proj(folder_of_pyproj: Path | None) -> str:
    # Even with QGIS's own version of PROJ a wheel of pyproj ends the run with status 134: it is not loaded at all.
    copies = folder_of_pyproj and folder_of_pyproj.with_name("pyproj.libs")
    if not sys.platform.startswith("linux") or not copies or not copies.is_dir():
        return ""
    return QCoreApplication.translate(
        "Dependencies",
        "The pyproj in {} brings a PROJ of its own, which crashes QGIS: remove the wheels of pyproj and shapely there"
        " and install the distribution's python3-geopandas, or build shapely with pip's option --no-binary shapely.",
    ).format(folder_of_pyproj.parent)


def _broken() -> str:
    try:
        import shapely
    except ImportError as error:
        sentence = QCoreApplication.translate(
            "Dependencies", "shapely is installed but cannot be loaded ({}): install it anew, then restart QGIS."
        )
        return sentence.format(error)
    return _different_geos(shapely.geos_version)


def _different_geos(version_of_shapely: tuple[int, ...]) -> str:
    # Two GEOS libraries in one Linux process crash the application at exit; elsewhere wheels carry their own safely.
    version_of_qgis = _numbers(Qgis.geosVersion())[:3]
    if not sys.platform.startswith("linux") or version_of_qgis[:2] == tuple(version_of_shapely[:2]):
        return ""
    return QCoreApplication.translate(
        "Dependencies",
        "shapely brings GEOS {} while QGIS uses {}, which crashes QGIS: remove that wheel and install the"
        " distribution's python3-geopandas, or build shapely with pip's option --no-binary shapely.",
    ).format(".".join(map(str, version_of_shapely)), ".".join(map(str, version_of_qgis)))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))
