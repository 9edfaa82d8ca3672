"""The set-up script on a machine where it has run, and the libraries it left there."""

from __future__ import annotations

import os
import subprocess
import time
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted(
    path
    for path in (ROOT / "scripts").iterdir()
    if path.is_file() and path.read_bytes().startswith(b"#!/usr/bin/env bash")
)
#: Every "make test" and "make demo" begins with it [s]; measured: 0.04.
QUICK_S = 1.0


@pytest.fixture
def second_run(tmp_path):
    # Stand-ins that tell on a script which goes to the network or asks for more rights.
    for name in ("apt-get", "sudo", "pip", "pip3", "curl", "wget"):
        tool = tmp_path / name
        tool.write_text(f'#!/bin/sh\necho "{name} was called" >&2\nexit 1\n')
        tool.chmod(0o755)
    start = time.monotonic()
    run = subprocess.run(
        [ROOT / "scripts" / "setup.sh", "tests"],
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        cwd="/",
        capture_output=True,
        text=True,
    )
    return run, time.monotonic() - start


def test_a_second_set_up_touches_neither_network_nor_system(second_run):
    run, _ = second_run
    assert (run.returncode, run.stderr) == (0, "")


def test_a_second_set_up_says_nothing(second_run):
    run, _ = second_run
    assert run.stdout == ""


def test_a_second_set_up_is_quick(second_run):
    _, seconds = second_run
    assert seconds < QUICK_S


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_shell_scripts_are_executable_and_parse(script):
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", script], capture_output=True).returncode == 0


def test_geopandas_is_of_the_first_major_version():
    assert version("geopandas").split(".")[0] == "1"


def test_shapely_is_of_the_second_major_version():
    assert version("shapely").split(".")[0] == "2"


@pytest.mark.parametrize("library", ["shapely.lib", "pyproj._crs"])
def test_libraries_link_the_geos_and_proj_of_the_system(library):
    # A wheel carries copies beside it, which crash QGIS when it ends.
    package = __import__(library.split(".")[0])
    extension = __import__(library, fromlist=["x"]).__file__
    linked = subprocess.run(["ldd", extension], check=True, capture_output=True, text=True).stdout
    wanted = "libgeos_c.so" if package.__name__ == "shapely" else "libproj.so"
    assert [line.split("=> /")[1].split("/")[0] for line in linked.splitlines() if wanted in line] in (["lib"], ["usr"])
