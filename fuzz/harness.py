"""Fuzzes one target; started by ``fuzz/run.py``, which reads what it leaves in its folder.

libFuzzer would stop at the first crash. Here each kind of crash is kept once, in the folder ``crashes``, and the
search goes on, so that one run finds them all; what kills or stalls the process is kept by libFuzzer itself.
"""

from __future__ import annotations

import hashlib
import os
import resource
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ako_qgis_plugin"]):
    from fuzz.targets import TARGETS, Target

from ako_qgis_plugin.core.errors import AkoError
from fuzz.table_mutator import TableMutator
from fuzz.xml_mutator import XmlMutator
from fuzz.zip_mutator import ZipMutator

#: A file of at most 64 kB is read or refused well below this, instrumented as the code is [s of CPU].
SLOW_S = 5.0
#: What one such file may add to the memory of the process [bytes].
MUCH_MEMORY = 300 * 2**20


class SlowError(Exception):
    """A small file took too long."""


class MemoryHogError(Exception):
    """A small file took too much memory."""


class Harness:
    """Runs a target on one input after another, and keeps those that break it."""

    def __init__(self, target: Target, folder: Path) -> None:
        self._target = target
        self._crashes = folder / "crashes"
        self._crashes.mkdir(parents=True, exist_ok=True)
        self._met = {path.name.partition(".")[0] for path in self._crashes.iterdir()}
        # The fuzzer ends without a word to Python: nothing would remove a temporary folder.
        self._path = folder / f"input{target.suffix}"

    def try_input(self, content: bytes) -> None:
        """Let the target read an input; a kind of crash that is new is kept."""
        self._path.write_bytes(content)
        started, memory = time.process_time(), _peak_memory()
        try:
            self._read()
            spent = time.process_time() - started
            if spent > SLOW_S:
                raise SlowError(f"{spent:.1f} s")
            if _peak_memory() - memory > MUCH_MEMORY:
                raise MemoryHogError(f"{(_peak_memory() - memory) / 2**20:.0f} MB")
        except Exception as crash:  # whatever it is, it is what we look for
            self._keep(content, crash)

    def _read(self) -> None:
        try:
            self._target.read(self._path)
        except AkoError as error:
            str(error)

    def _keep(self, content: bytes, crash: Exception) -> None:
        kind = _kind(crash)
        if kind in self._met:
            return
        self._met.add(kind)
        (self._crashes / f"{kind}{self._target.suffix}").write_bytes(content)
        told = "".join(traceback.format_exception(crash))
        (self._crashes / f"{kind}.txt").write_text(told, encoding="utf-8", errors="replace")


def _kind(crash: Exception) -> str:
    """Name a crash by its type and the places in the plugin it came through."""
    places = [
        f"{Path(frame.filename).stem}-{frame.lineno}"
        for frame in traceback.extract_tb(crash.__traceback__)
        if "ako_qgis_plugin" in frame.filename or "targets" in frame.filename
    ]
    inner = places[-1] if places else "nowhere"
    name = type(crash).__name__
    if name == "UnsoundResultError":
        name += hashlib.sha256(str(crash)[:40].encode()).hexdigest()[:6]
    return f"{name}-{inner}"


def _peak_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def mutator(target: Target) -> Callable[[bytes, int, int], bytes] | None:
    """Give the mutator that knows the format of a target; None where bytes are changed as they come."""

    def mutate_bytes(content: bytes, max_size: int) -> bytes:
        # The name is bound anew when the fuzzing begins.
        return atheris.Mutate(content, max_size)

    xml = XmlMutator(mutate_bytes)
    if target.suffix == ".gml":
        return xml.mutate
    if target.suffix == ".csv":
        return TableMutator(mutate_bytes).mutate
    if target.suffix == ".txt":
        return None
    return ZipMutator(xml.mutate, mutate_bytes).mutate


def main() -> None:
    """Fuzz the target named first, in the folder named second; the rest is for libFuzzer."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    target = TARGETS[name]
    # QGIS shows Python's warnings to the planner.
    warnings.simplefilter("error", RuntimeWarning)
    harness = Harness(target, folder)
    own = mutator(target)
    atheris.Setup([sys.argv[0], *sys.argv[3:]], harness.try_input, **({} if own is None else {"custom_mutator": own}))
    atheris.Fuzz()


if __name__ == "__main__":
    os.chdir(Path(__file__).parents[1])
    main()
