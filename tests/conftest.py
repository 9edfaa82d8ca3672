"""What every test needs: the environment of scripts/env.sh, the reference data, the number of examples."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parents[1]

# Both must stand before the first import of pyproj or QGIS, and also where pytest is started by hand.
os.environ.setdefault("PROJ_DATA", "/usr/share/proj")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PROJ_NETWORK", "OFF")

# Geometry is slow to make, and a slow machine is no fault of the code: no deadlines.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# A red run has to be red again when somebody looks at it.
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, print_blob=True)
settings.register_profile("thorough", settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("AKO_HYPOTHESIS", "ci" if os.environ.get("CI") else "default"))


@pytest.fixture(scope="session")
def reference_data() -> Path:
    """Give the folder of official data; tests that need it are skipped where it is absent."""
    folder = Path(os.environ.get("AKO_REFERENCE_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"the reference data are not at {folder}; AKO_REFERENCE_DATA names their folder")
    return folder.resolve()
