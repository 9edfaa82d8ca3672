"""Finds the plan files in what the user named: GML or XML files, and zips that hold them.

Nothing is unpacked to disk. What a zip says of its own sizes is not believed: the bytes are counted as they come.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from typing import IO, cast

from ako_qgis_plugin.core.errors import PlanFormatError
from ako_qgis_plugin.core.municipal_plans.remarks import NAMES_SHOWN, Remarks
from ako_qgis_plugin.core.wording import listed, say, shortened

PLAN_SUFFIXES = frozenset({".gml", ".xml"})
ARCHIVE_SUFFIXES = frozenset({".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz"})

#: The plans of a voivodeship with their drawings stay far below these; what exceeds them is no plan.
MAX_MEMBERS = 2_000
MAX_UNPACKED_BYTES = 4 * 2**30

#: Deflate reaches 1:1032; GML with its repeated tags reaches about 1:30.
MAX_RATIO = 200

#: Below this size the ratio says nothing: a small file may well repeat itself.
RATIO_MATTERS_BYTES = 64 * 2**20

_ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_ENCRYPTED_FLAG = 0x1
_UTF8_NAME_FLAG = 0x800
_CORRUPT = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, struct.error),
    *(ArithmeticError, EOFError, LookupError, MemoryError, OSError, RuntimeError, ValueError),
)


@dataclass(frozen=True)
class PlanFile:
    """One GML file: the name users know it by, its size [bytes], and how to open it for reading."""

    name: str
    size: int
    open: Callable[[], AbstractContextManager[IO[bytes]]]


def find_plan_files(paths: list[Path], remarks: Remarks) -> list[PlanFile]:
    """Give the plan files among ``paths`` and inside the zips among them.

    Raises
    ------
    PlanFormatError
        If a path cannot be read, or a zip is corrupt, encrypted, nested, a bomb, or points outside itself.

    """
    files: list[PlanFile] = []
    for path in paths:
        if path.is_dir():
            raise PlanFormatError(say("{file}: is a folder; name the GML files in it, or a zip of it", file=path))
        with _open_file(path) as stream:
            is_archive = stream.read(4) in _ZIP_MAGIC
        size = path.stat().st_size
        if is_archive:
            files.extend(_members(path, remarks))
        else:
            files.append(PlanFile(path.name, size, partial(_open_file, path)))
    return files


def _open_file(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as error:
        raise PlanFormatError(
            say("{file}: cannot be read ({reason})", file=path, reason=error.strerror or error)
        ) from error


def _members(path: Path, remarks: Remarks) -> list[PlanFile]:
    try:
        # Stays open as long as one of its files is known: to read the directory anew for each takes the square of them.
        archive = zipfile.ZipFile(path)
        infos = [info for info in archive.infolist() if not info.is_dir()]
    except _CORRUPT as error:
        raise PlanFormatError(
            say("{file}: the zip is damaged ({reason})", file=path.name, reason=shortened(error))
        ) from error
    if len(infos) > MAX_MEMBERS:
        raise PlanFormatError(
            say(
                "{file}: {count} files in one zip; at most {limit} are accepted",
                file=path.name,
                count=len(infos),
                limit=MAX_MEMBERS,
            )
        )
    budget = _Budget(path)
    files, ignored = [], []
    for info in infos:
        member = _safe_name(path, info)
        suffix = member.suffix.lower()
        if suffix in ARCHIVE_SUFFIXES:
            raise PlanFormatError(
                say(
                    "{file}: holds another archive ({member}); unpack it and name the inner one",
                    file=path.name,
                    member=shortened(member),
                )
            )
        if suffix not in PLAN_SUFFIXES or member.name.startswith(".") or "__MACOSX" in member.parts:
            ignored.append(shortened(member))
            continue
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise PlanFormatError(
                say(
                    "{file}: {member} is protected by a password; zip it without one",
                    file=path.name,
                    member=shortened(member),
                )
            )
        files.append(PlanFile(f"{path.name}/{member}", info.file_size, partial(_Member, archive, path, info, budget)))
    budget.require_declared(sum(file.size for file in files))
    if not files:
        raise PlanFormatError(say("{file}: no GML or XML file in the zip", file=path.name))
    if ignored:
        remarks.note(
            say(
                "{file}: files that are no GML were passed over: {members}",
                file=path.name,
                members=listed(sorted(ignored), NAMES_SHOWN),
            )
        )
    return files


def _safe_name(path: Path, info: zipfile.ZipInfo) -> PurePosixPath:
    name = info.filename.replace("\\", "/")
    if not info.flag_bits & _UTF8_NAME_FLAG:
        name = _polish_name(name)
    member = PurePosixPath(name)
    if member.is_absolute() or re.match(r"[A-Za-z]:", name) or ".." in member.parts:
        raise PlanFormatError(
            say(
                "{file}: points outside itself ({member}); such a zip is not opened",
                file=path.name,
                member=shortened(name),
            )
        )
    return member


def _polish_name(name: str) -> str:
    # Without the flag zipfile reads names as cp437; writers mean UTF-8 or the code page of Polish Windows.
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp852")


class _Budget:
    """How much a zip may still unpack."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._packed = path.stat().st_size
        self._unpacked = 0

    def require_declared(self, size: int) -> None:
        self._require(size)

    def spend(self, size: int) -> None:
        self._unpacked += size
        self._require(self._unpacked)

    def _require(self, size: int) -> None:
        if size > MAX_UNPACKED_BYTES:
            raise PlanFormatError(
                say(
                    "{file}: unpacks to more than {limit} GB; it is not opened further",
                    file=self._path.name,
                    limit=round(MAX_UNPACKED_BYTES / 2**30),
                )
            )
        if size > RATIO_MATTERS_BYTES and size > MAX_RATIO * self._packed:
            raise PlanFormatError(
                say(
                    "{file}: unpacks to more than {limit} times its size (a zip bomb?); it is not opened further",
                    file=self._path.name,
                    limit=MAX_RATIO,
                )
            )


class _Member(AbstractContextManager[IO[bytes]]):
    """Reads one file of a zip and counts the bytes it really gives."""

    def __init__(self, archive: zipfile.ZipFile, path: Path, info: zipfile.ZipInfo, budget: _Budget) -> None:
        self._archive = archive
        self._path = path
        self._info = info
        self._budget = budget

    def __enter__(self) -> IO[bytes]:
        try:
            self._stream = self._archive.open(self._info)
        except _CORRUPT as error:
            raise self._damaged(error) from error
        return cast("IO[bytes]", self)

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def read(self, size: int = -1) -> bytes:
        try:
            block = self._stream.read(size)
        except _CORRUPT as error:
            raise self._damaged(error) from error
        self._budget.spend(len(block))
        return block

    def _damaged(self, error: Exception) -> PlanFormatError:
        return PlanFormatError(
            say(
                "{file}: {member} cannot be unpacked ({reason})",
                file=self._path.name,
                member=shortened(self._info.filename),
                reason=shortened(error),
            )
        )
