"""Tells how much of the reader a corpus reaches: lines of functions, run without the fuzzer's own instruments."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from ako_qgis_plugin.core.errors import AkoError
from fuzz.targets import TARGETS

PACKAGE = Path(__file__).parents[1] / "ako_qgis_plugin"
Lines = set[tuple[str, int]]


def lines_of(path: Path) -> Lines:
    """Give the lines of the functions in a module."""
    module = compile(path.read_text(encoding="utf-8"), str(path), "exec")
    return {(str(path), line) for code in _functions(module) for _, _, line in code.co_lines() if line}


def _functions(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            # The body of a class runs on import.
            if constant.co_flags & 0x0002:
                yield constant
            yield from _functions(constant)


def reached(name: str, corpus: Path) -> Lines:
    """Give the lines that the files of a corpus reach."""
    target = TARGETS[name]
    met: Lines = set()

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if not frame.f_code.co_filename.startswith(str(PACKAGE)):
            return None
        met.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / f"input{target.suffix}"
        for file in sorted(corpus.iterdir()):
            path.write_bytes(file.read_bytes())
            sys.settrace(trace)
            try:
                target.read(path)
            except AkoError:
                pass
            except Exception as crash:  # it is counted among the crashes, not here
                print(f"{file.name}: {crash!r}"[:200], file=sys.stderr)
            finally:
                sys.settrace(None)
    return met


def main() -> None:
    """Print the lines reached, all lines, and the lines missed by module, as JSON."""
    name, corpus = sys.argv[1], Path(sys.argv[2])
    met = reached(name, corpus)
    everything = {module: lines_of(PACKAGE / module) for module in TARGETS[name].modules}
    missed = {module: sorted(line for _, line in lines - met) for module, lines in everything.items()}
    total = sum(map(len, everything.values()))
    print(json.dumps({"reached": total - sum(map(len, missed.values())), "lines": total, "missed": missed}))


if __name__ == "__main__":
    main()
