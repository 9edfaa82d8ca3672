"""Changes zips: their members as XML, their names and headers, and what they claim of themselves."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from random import Random

NAMES = (
    *("../a.gml", "/a.gml", "C:\\a.gml", "a.GML", "zażółć.gml", "a.zip", "b/a.7z", "__MACOSX/a.gml", ".a.gml", "a.xml"),
    *(
        "a.gml\x00.txt",
        "a" * 300 + ".gml",
        "",
        "a/",
        "a.txt",
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/styles.xml",
    ),
    *("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"),
)
_KINDS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)

#: Gives a changed document of at most so many bytes, from a seed.
MutateDocument = Callable[[bytes, int, int], bytes]
Members = list[tuple[str, bytes]]


class ZipMutator:
    """Changes a zip that can be read member by member, any other byte by byte."""

    def __init__(self, mutate_document: MutateDocument, mutate_bytes: Callable[[bytes, int], bytes]) -> None:
        self._mutate_document = mutate_document
        self._mutate_bytes = mutate_bytes

    def mutate(self, archive: bytes, max_size: int, seed: int) -> bytes:
        """Give a changed zip of at most ``max_size`` bytes."""
        random = Random(seed)
        members = _members(archive)
        if not members or random.random() < 0.05:
            return self._mutate_bytes(archive, max_size)
        if random.random() < 0.85:
            at = random.randrange(len(members))
            name, content = members[at]
            members[at] = name, self._mutate_document(content, max_size, random.randrange(2**31))
        else:
            self._change_members(members, random)
        packed = bytearray(_packed(members, random.choice(_KINDS)))
        if random.random() < 0.1:
            _spoil_headers(packed, random)
        # A zip that is cut is no zip: better a smaller one.
        return bytes(packed) if len(packed) <= max_size else archive[:max_size]

    def _change_members(self, members: Members, random: Random) -> None:
        at = random.randrange(len(members))
        kind = random.randrange(5)
        if kind == 0:
            members[at] = random.choice(NAMES), members[at][1]
        elif kind == 1 and len(members) > 1:
            del members[at]
        elif kind == 2:
            members.append((f"{at}-{random.randrange(10)}.gml", members[at][1]))
        elif kind == 3:
            members[at] = members[at][0], _packed(members[:1], zipfile.ZIP_DEFLATED)
        else:
            members[at] = members[at][0], members[at][1] * random.choice((0, 2, 100))


def _members(archive: bytes) -> Members:
    """Give what can be read; the mutator's own guard against bombs is the size."""
    members: Members = []
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as source:
            for info in source.infolist()[:50]:
                if info.file_size > 2**20:
                    return []
                members.append((info.filename, source.read(info)))
    except Exception:  # whatever a broken zip raises: it is then changed byte by byte
        return []
    return members


def _packed(members: Members, kind: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", kind) as archive:
        for name, content in members:
            # The same name twice is a case of its own, not a mistake here.
            archive.NameToInfo.pop(name, None)
            archive.writestr(zipfile.ZipInfo(name or "x"), content, kind)
    return target.getvalue()


def _spoil_headers(packed: bytearray, random: Random) -> None:
    """Change a byte of a header: of a local one, of the directory, or of its end."""
    marks = [at for at in range(len(packed) - 4) if packed[at : at + 2] == b"PK" and packed[at + 2] < 8]
    if marks:
        at = random.choice(marks) + random.randrange(4, 46)
        if at < len(packed):
            packed[at] = random.choice((0, 1, 8, 12, 14, 99, 127, 128, 255))
