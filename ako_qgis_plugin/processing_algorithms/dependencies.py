"""What the algorithms need beside QGIS, and one sentence where it is missing."""

from __future__ import annotations

import re
import sys
from functools import cache
from importlib.util import find_spec

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

REQUIRED_MODULES = ("numpy", "pandas", "shapely", "geopandas", "lxml")

#: Vectorised geometry functions appeared here.
MINIMUM_SHAPELY = (2, 0)


@cache
def missing_requirement() -> str:
    """Say in one sentence what keeps the algorithms from running; empty when nothing does."""
    missing = [name for name in REQUIRED_MODULES if find_spec(name) is None]
    if missing:
        return QCoreApplication.translate(
            "Dependencies",
            "The Python libraries {} are missing: install them (on Debian: python3-geopandas, elsewhere through the"
            " QPIP plugin), then restart QGIS.",
        ).format(", ".join(missing))
    import shapely

    if tuple(int(part) for part in re.findall(r"\d+", shapely.__version__)[:2]) < MINIMUM_SHAPELY:
        sentence = QCoreApplication.translate("Dependencies", "shapely {} is too old: version 2.0 or newer is needed.")
        return sentence.format(shapely.__version__)
    return _different_geos(shapely.geos_version)


def _different_geos(version_of_shapely: tuple[int, ...]) -> str:
    # Two GEOS libraries in one Linux process crash the application at exit; elsewhere wheels carry their own safely.
    version_of_qgis = tuple(int(part) for part in re.findall(r"\d+", Qgis.geosVersion())[:3])
    if not sys.platform.startswith("linux") or version_of_qgis[:2] == tuple(version_of_shapely[:2]):
        return ""
    return QCoreApplication.translate(
        "Dependencies",
        "shapely brings GEOS {} while QGIS uses {}, which crashes QGIS: install the distribution's python3-geopandas"
        " instead of a wheel.",
    ).format(".".join(map(str, version_of_shapely)), ".".join(map(str, version_of_qgis)))
