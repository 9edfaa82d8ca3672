"""The real qgis_process with a profile of its own."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.application.small_agglomeration import Inputs

ROOT = Path(__file__).parents[2]
QGIS_PROCESS = ROOT / "scripts" / "qgis_process"
#: A run on inputs as small as these takes two seconds.
TIMEOUT_S = 120


@pytest.fixture(scope="session")
def inputs(tmp_path_factory) -> Inputs:
    return Inputs(tmp_path_factory.mktemp("dane wejściowe ąćęłńóśźż"))


@pytest.fixture(scope="session")
def environment(tmp_path_factory) -> dict[str, str]:
    """Give the caller's environment with a profile that no other run uses."""
    return {**os.environ, "AKO_PROFILE": str(tmp_path_factory.mktemp("profil"))}


@pytest.fixture
def run(environment, tmp_path):
    """Give a function that runs scripts/qgis_process, from the test's own folder unless told otherwise."""

    def call(*arguments: object, **changed: object) -> subprocess.CompletedProcess:
        options = {"cwd": tmp_path, "env": environment, "timeout": TIMEOUT_S, "stdin": subprocess.DEVNULL, **changed}
        command = [QGIS_PROCESS, *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)

    return call
