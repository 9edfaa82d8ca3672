"""Files that once broke a reader, or stalled it, are read or refused in words, quickly and in little memory.

Each lies in the folder of its target (``fuzz/targets.py``), under a name that says what is wrong with it.
"""

import resource
import time
import warnings
from contextlib import suppress

import pytest

from ako_qgis_plugin.core.errors import AkoError
from fuzz.targets import TARGETS
from tests.conftest import ROOT

CRASHES = ROOT / "tests" / "data" / "crashes"
SECONDS = 3.0
BYTES = 300 * 2**20


def peak_memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def readings():
    """Give each file with its reader, and plans with every reader of plans: what broke one may break another."""
    for path in sorted(CRASHES.glob("*/*")):
        own = path.parent.name
        for name, target in TARGETS.items():
            if name == own or path.suffix == target.suffix == ".gml":
                yield pytest.param(path, name, id=f"{name}-{path.stem}")


@pytest.mark.parametrize(("path", "name"), list(readings()))
def test_a_file_that_broke_a_reader_breaks_it_no_more(path, name):
    began, before = time.process_time(), peak_memory()
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        with suppress(AkoError):
            TARGETS[name].read(path)
    assert time.process_time() - began < SECONDS
    assert peak_memory() - before < BYTES
