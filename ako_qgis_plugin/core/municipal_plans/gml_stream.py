"""Reads a GML file object by object: nothing is fetched, no entity is expanded, what was read is let go.

The walk knows the wrappers (wfs:member, gml:featureMember, gml:featureMembers, a single object as root) and the object
types of the APP schema, whatever their prefixes; it does not know what the objects mean.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice
from typing import IO, Any

from lxml import etree

from ako_qgis_plugin.core.errors import PlanFormatError
from ako_qgis_plugin.core.municipal_plans.archives import PlanFile
from ako_qgis_plugin.core.wording import say, shortened

SCHEMA_ROOT = "https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/"

XLINK_HREF = "{http://www.w3.org/1999/xlink}href"

#: Versions of the APP schema that are read, by namespace.
VERSIONS = {SCHEMA_ROOT + version: version for version in ("1.0", "2.0", "3.0")}

ACT = "AktPlanowaniaPrzestrzennego"
ZONE = "StrefaPlanistyczna"
INFILL_AREA = "ObszarUzupelnieniaZabudowy"
DOWNTOWN_AREA = "ObszarZabudowySrodmiejskiej"
STANDARDS_AREA = "ObszarStandardowDostepnosciInfrastrukturySpolecznej"

#: Object types that become records, and those that carry nothing a layer could show.
SPATIAL_TYPES = (ACT, ZONE, INFILL_AREA, DOWNTOWN_AREA, STANDARDS_AREA)
DOCUMENT_TYPES = ("DokumentFormalny", "RysunekAktuPlanowaniaPrzestrzennego")

#: One object with its coordinates; more than this between two objects is no plan [bytes].
MAX_OBJECT_BYTES = 256 * 2**20

#: In memory an element takes thirty times the letters of an empty one; so many between two objects are no plan.
MAX_OBJECT_TAGS = 2_000_000

#: The parser's time grows with the square of the attributes of one element; plans have three.
MAX_ATTRIBUTES = 5_000

#: Elements one inside the other, counted from the root; those of a plan stand at most some twenty deep.
MAX_DEPTH = 100

#: Declarations and comments before the root element; more than this is no plan [bytes].
MAX_PROLOG_BYTES = 2**20

_MEMBERS = ("member", "featureMember", "featureMembers")
_CUT_SHORT = "truncatedResponse"
_TAGS = ["{*}" + name for name in (*SPATIAL_TYPES, *DOCUMENT_TYPES, *_MEMBERS, _CUT_SHORT, "Signature")]
_COUNT = re.compile("[0-9]{1,18}")
_PROLOG_BLOCK_BYTES = 2**15
_IS_TOO_DEEP = etree.XPath(f"boolean({'/'.join('*' * MAX_DEPTH)})")
_OTHER_ENCODING_STARTS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00", b"<\x00", b"\x00<")
_UTF8_BOM = b"\xef\xbb\xbf"
_DECLARED_ENCODING = re.compile(rb"""<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']""")
#: In these every byte below 128 means what ASCII says, so nobody can hide a DTD from the look at the prolog.
_PLAIN_ENCODING = re.compile(rb"utf-?8|us-ascii|ascii|iso-8859-\d+|windows-125\d|cp125\d", re.IGNORECASE)


class _Prolog(Enum):
    """What stands before the root element."""

    SOUND = "sound"
    UNDECIDED = "undecided"
    EMPTY = "empty"
    NOT_XML = "not_xml"
    DTD = "dtd"
    OTHER_ENCODING = "other_encoding"


@dataclass
class FileSummary:
    """What a file said of itself, and what it held.

    A reader that is to go on past objects of an unknown version of the schema gives a list of ``strangers``: line, kind
    and namespace of each. One that follows links gives a set of ``documents``: the gml:id and ``kind namespace local
    id`` of documents and drawings, which are not read otherwise.
    """

    root: str = ""
    collection_srs: str | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    versions: set[str] = field(default_factory=set)
    members: int = 0
    others: Counter[str] = field(default_factory=Counter)
    strangers: list[tuple[int, str, str]] | None = None
    documents: set[str] | None = None

    def count(self, attribute: str) -> int | None:
        """Give a number of objects that the header states; None where it states none."""
        text = self.attributes.get(attribute, "")
        return int(text) if _COUNT.fullmatch(text) else None


def local_name(element: Any) -> str:
    """Give the name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(element: Any) -> str:
    """Give the namespace of an element; empty where it has none."""
    tag = element.tag
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def read_objects(
    file: PlanFile,
    summary: FileSummary,
    spent: Callable[[int], None],
    kinds: Collection[str] = SPATIAL_TYPES,
) -> Iterator[Any]:
    """Yield each object of the APP schema as an element, which is emptied when the next one is asked for.

    ``spent`` is told the number of bytes of each block read; ``kinds`` are the types wanted.

    Raises
    ------
    PlanFormatError
        If the file is not XML, is truncated, has a DTD, or follows a schema that is not known.

    """
    with file.open() as stream:
        reader = _GuardedReader(file.name, stream, spent)
        reader.require_plain_prolog()
        walk = etree.iterparse(
            reader,
            events=("end",),
            tag=_TAGS,
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            # A comment amid coordinates would otherwise cut them off.
            remove_comments=True,
            remove_pis=True,
            # A boundary may hold more text than libxml2's default limit; the reader keeps a limit of its own.
            huge_tree=True,
        )
        try:
            for _, element in walk:
                reader.restart_object()
                if summary.members == 0 and not summary.root:
                    _read_head(file.name, element.getroottree(), summary)
                if _is_own_object(file.name, element, summary) and local_name(element) in kinds:
                    _require_flat(file.name, element)
                    yield element
                _let_go(element)
        except etree.XMLSyntaxError as error:
            raise reader.explained(error, walk.error_log) from error
        _finish(file.name, walk.root, summary)


def _read_head(name: str, tree: Any, summary: FileSummary) -> None:
    if tree.docinfo.internalDTD is not None or tree.docinfo.externalDTD is not None:
        raise _refusal(name, _Prolog.DTD)
    root = tree.getroot()
    summary.root = root.tag
    summary.attributes = dict(root.attrib)
    envelope = root.find("{*}boundedBy/{*}Envelope")
    summary.collection_srs = None if envelope is None else envelope.get("srsName")


def _is_own_object(name: str, element: Any, summary: FileSummary) -> bool:
    kind, space = local_name(element), namespace(element)
    if kind == _CUT_SHORT:
        raise PlanFormatError(
            say("{file}: the server cut its answer short; download the data in smaller parts", file=name)
        )
    if kind in SPATIAL_TYPES or kind in DOCUMENT_TYPES:
        summary.members += 1
        if space not in VERSIONS and summary.strangers is not None:
            summary.strangers.append((element.sourceline, kind, space))
            return False
        _require_known_schema(name, element)
        summary.versions.add(VERSIONS[space])
        if kind in DOCUMENT_TYPES and summary.documents is not None:
            summary.documents |= {gml_id(element), " ".join((kind, *_identity(element)))}
        return True
    if kind in _MEMBERS:
        _count_others(name, element, summary)
    return False


def _require_flat(name: str, element: Any) -> None:
    if _IS_TOO_DEEP(element) or next(islice(element.iterancestors(), MAX_DEPTH, None), None) is not None:
        raise PlanFormatError(
            say(
                "{file}, line {line}: elements stand more than {limit} deep in each other; this is no planning act",
                file=name,
                line=element.sourceline,
                limit=MAX_DEPTH,
            )
        )


def gml_id(element: Any) -> str:
    """Give the gml:id of an object; empty where it has none."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "id"), "")


def _identity(element: Any) -> tuple[str, str]:
    namespace_part, local_id = (
        " ".join((element.findtext(f"{{*}}idIIP/{{*}}Identyfikator/{{*}}{part}") or "").split())
        for part in ("przestrzenNazw", "lokalnyId")
    )
    return namespace_part, local_id


def _count_others(name: str, wrapper: Any, summary: FileSummary) -> None:
    # Objects of the APP schema are emptied when their own end is met, so what still holds something is foreign.
    for child in wrapper.iterchildren(tag=etree.Element):
        if local_name(child) in (*SPATIAL_TYPES, *DOCUMENT_TYPES, "FeatureCollection"):
            continue
        if namespace(child).startswith(SCHEMA_ROOT) and summary.strangers is None:
            _require_known_schema(name, child)
        summary.members += 1
        summary.others[child.tag] += 1


def _require_known_schema(name: str, element: Any) -> None:
    if namespace(element) not in VERSIONS:
        raise PlanFormatError(
            say(
                "{file}, line {line}: {kind} is of the unknown namespace '{namespace}'; known are {known}",
                file=name,
                line=element.sourceline,
                kind=local_name(element),
                namespace=shortened(namespace(element)),
                known=", ".join(VERSIONS),
            )
        )


def _let_go(element: Any) -> None:
    element.clear()
    parent = element.getparent()
    if parent is None or local_name(parent) not in (*_MEMBERS, "FeatureCollection"):
        return
    while element.getprevious() is not None:
        del parent[0]


def _finish(name: str, root: Any, summary: FileSummary) -> None:
    if not summary.root:
        _read_head(name, root.getroottree(), summary)
    if namespace(root).startswith(SCHEMA_ROOT):
        _require_known_schema(name, root)


class _GuardedReader:
    """Gives blocks of a file to the parser, and knows what the parser cannot: how much, and whether it ended."""

    def __init__(self, name: str, stream: IO[bytes], spent: Callable[[int], None]) -> None:
        self._name = name
        self._stream = stream
        self._spent = spent
        self._ahead = b""
        self._ended = False
        self._object_bytes = 0
        self._object_tags = 0
        self._attributes = 0

    def read(self, size: int = -1) -> bytes:
        block, self._ahead = self._ahead or self._next_block(size), b""
        self._ended = not block
        self._require_modest(block)
        self._spent(len(block))
        return block

    def restart_object(self) -> None:
        self._object_bytes = 0
        self._object_tags = 0

    def _require_modest(self, block: bytes) -> None:
        self._object_bytes += len(block)
        self._object_tags += block.count(b"<")
        # An equals sign stands before each attribute, and a tag that holds thousands fills whole blocks.
        _, tag, last = block.rpartition(b"<")
        self._attributes = last.count(b"=") if tag else self._attributes + last.count(b"=")
        if self._object_bytes > MAX_OBJECT_BYTES:
            raise PlanFormatError(
                say(
                    "{file}: one object is larger than {limit} MB; this is no planning act",
                    file=self._name,
                    limit=round(MAX_OBJECT_BYTES / 2**20),
                )
            )
        if self._object_tags > MAX_OBJECT_TAGS or self._attributes > MAX_ATTRIBUTES:
            raise PlanFormatError(
                say(
                    "{file}: one object has millions of elements or attributes; this is no planning act",
                    file=self._name,
                )
            )

    def require_plain_prolog(self) -> None:
        """Look at what stands before the root element; the parser would already obey a DTD there."""
        while True:
            block = self._next_block(_PROLOG_BLOCK_BYTES)
            self._ahead += block
            fault = _prolog_fault(self._ahead, is_complete=not block)
            if fault is _Prolog.SOUND:
                return
            if fault is not _Prolog.UNDECIDED:
                raise _refusal(self._name, fault)
            if not block or len(self._ahead) > MAX_PROLOG_BYTES:
                raise _refusal(self._name, _Prolog.EMPTY)

    def _next_block(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except OSError as error:
            raise PlanFormatError(
                say("{file}: cannot be read ({reason})", file=self._name, reason=error.strerror or error)
            ) from error

    def explained(self, error: Any, log: Any) -> PlanFormatError:
        entity = next((entry for entry in log if "ENTITY" in entry.type_name), None)
        if entity is not None:
            return self._malformed(say("line {line}", line=entity.line), entity.message)
        place = say("line {line}", line=error.lineno) if error.lineno else say("its beginning")
        if self._ended:
            return PlanFormatError(
                say("{file}: ends too early, at {place} (was the download interrupted?)", file=self._name, place=place)
            )
        return self._malformed(place, str(error.msg).split(", line ")[0].replace("\n", " "))

    def _malformed(self, place: str, reason: str) -> PlanFormatError:
        sentence = say(
            "{file}: is not well-formed XML at {place} ({reason})",
            file=self._name,
            place=place,
            reason=shortened(reason),
        )
        return PlanFormatError(sentence)


def _refusal(name: str, fault: _Prolog) -> PlanFormatError:
    sentences = {
        _Prolog.EMPTY: say("{file}: holds no XML element; a GML file of a planning act is expected", file=name),
        _Prolog.NOT_XML: say("{file}: is not XML; a GML file of a planning act is expected", file=name),
        _Prolog.DTD: say(
            "{file}: has a document type declaration (DTD); plans have none, and it is not read for safety's sake",
            file=name,
        ),
        _Prolog.OTHER_ENCODING: say("{file}: is written in an encoding that is not read; save it as UTF-8", file=name),
    }
    return PlanFormatError(sentences[fault])


def _prolog_fault(head: bytes, *, is_complete: bool) -> _Prolog:
    if head.startswith(_OTHER_ENCODING_STARTS):
        return _Prolog.OTHER_ENCODING
    rest = head.removeprefix(_UTF8_BOM).lstrip()
    declared = _DECLARED_ENCODING.match(rest)
    if declared and not _PLAIN_ENCODING.fullmatch(declared.group(1)):
        return _Prolog.OTHER_ENCODING
    while rest.startswith((b"<?", b"<!--")):
        _, found, after = rest.partition(b"?>" if rest.startswith(b"<?") else b"-->")
        if not found:
            return _Prolog.NOT_XML if is_complete else _Prolog.UNDECIDED
        rest = after.lstrip()
    if not rest or (len(rest) < len(b"<!--") and not is_complete):
        return _Prolog.UNDECIDED
    if rest.startswith(b"<!"):
        return _Prolog.DTD
    return _Prolog.SOUND if re.match(rb"<[^/!?\s]", rest) else _Prolog.NOT_XML
