"""A script in the real application, on a screen in memory: what it answers, and how QGIS ended."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCREEN = "1280x800"


def answered(
    script: Path,
    answer: Path,
    environment: Mapping[str, str],
    timeout_s: float,
    *,
    qgis: Sequence[str | Path] = (ROOT / "scripts" / "qgis",),
    screen: str = SCREEN,
) -> dict:
    """Run a script that writes its answer as JSON; give that with ``status`` and ``output`` of QGIS.

    Fails the test where there is no answer in time, or the answer is an error.
    """
    # Else scripts/qgis would draw on no screen at all.
    seeing = {key: value for key, value in environment.items() if key != "QT_QPA_PLATFORM"}
    command = [shutil.which("xvfb-run"), "-a", "-s", f"-screen 0 {screen}x24", *qgis]
    run = subprocess.Popen(
        [*command, "--nologo", "--noversioncheck", "--code", script],
        env=seeing,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        output, _ = run.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        # xvfb-run would leave the screen and the application behind.
        os.killpg(run.pid, signal.SIGKILL)
        output, _ = run.communicate()
    if not answer.is_file():
        pytest.fail(f"QGIS gave no answer (status {run.returncode}):\n{output}")
    result = json.loads(answer.read_text(encoding="utf-8"))
    if "error" in result:
        pytest.fail(result["error"])
    return {**result, "status": run.returncode, "output": output}
