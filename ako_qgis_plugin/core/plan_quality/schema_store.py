"""Schemas of the official format as files: where each web address lies on disk, and what one of them needs.

Nothing is fetched here. A store is a folder in which a schema lies under the host and path of its address, as in
``schemas.opengis.net/gml/3.2.1/gml.xsd``, so that an office may unpack the schemas it has by hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.municipal_plans.gml_stream import SCHEMA_ROOT, VERSIONS
from ako_qgis_plugin.core.wording import say, shortened

#: Official addresses of the schemas, by namespace, as the ministry's files name them.
OFFICIAL_ADDRESSES = {
    namespace: f"{SCHEMA_ROOT}{version}/planowaniePrzestrzenne_{version.replace('.', '_')}.xsd"
    for namespace, version in VERSIONS.items()
}

#: The official schema with all that it imports is 64 files of 1.5 MB; what exceeds these is no schema set.
MAX_SCHEMAS = 1_000
MAX_SCHEMA_BYTES = 20 * 2**20

#: More missing schemas than this are not named one by one.
_MISSING_NAMED = 20

_XSD = "{http://www.w3.org/2001/XMLSchema}"
_REFERENCES = tuple(_XSD + name for name in ("import", "include", "redefine"))
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")


class SchemaFault(StrEnum):
    """Why a file cannot be validated."""

    INCOMPLETE = "incomplete"
    UNUSABLE = "unusable"
    OTHER_VERSION = "other_version"


class SchemaError(AkoError):
    """A schema cannot be used; ``fault`` says why in a word, ``detail`` names what is missing or wrong."""

    def __init__(self, sentence: str, fault: SchemaFault, detail: str) -> None:
        self.fault = fault
        self.detail = detail
        super().__init__(sentence)


@dataclass(frozen=True)
class SchemaStore:
    """Folders in which schemas are looked for, in their order."""

    folders: tuple[Path, ...]

    def find(self, address: str) -> Path | None:
        """Give the file of an address, of a ``file:`` address the file it names; None where there is none."""
        if _is_file(address):
            path = _local_path(address)
            return path if path.is_file() else None
        return next((path for folder in self.folders for path in _places(folder, address) if path.is_file()), None)


def place_in(folder: Path, address: str) -> Path:
    """Give the file in which a folder keeps the schema of a web address."""
    parts = urlsplit(address)
    query = f"_{parts.query}" if parts.query else ""
    names = [parts.netloc, *unquote(parts.path + query).split("/")]
    return folder.joinpath(*(_UNSAFE.sub("_", name) for name in names if name.strip(".")))


def _places(folder: Path, address: str) -> Sequence[Path]:
    place = place_in(folder, address)
    # An office that has only the ministry's schema puts it into a folder, as it came.
    return (place, folder / place.name) if address in OFFICIAL_ADDRESSES.values() else (place,)


def _is_file(address: str) -> bool:
    return urlsplit(address).scheme == "file"


def _local_path(address: str) -> Path:
    path = unquote(urlsplit(address).path)
    return Path(path.lstrip("/") if re.match(r"/[A-Za-z]:", path) else path)


def references(address: str, content: bytes) -> list[str]:
    """Give the addresses of the schemas that a schema imports, includes or redefines, made absolute.

    Raises
    ------
    SchemaError
        If the content is no schema: an error page, or XML that is broken.

    """
    root = _parsed(address, content)
    locations = (element.get("schemaLocation") for element in root.iterchildren(*_REFERENCES))
    try:
        named = [urldefrag(urljoin(address, location.strip())).url for location in locations if location]
    except ValueError as error:
        raise _unusable(address, error) from error
    # A schema from the web has no business with the files of this machine.
    return named if _is_file(address) else [other for other in named if not _is_file(other)]


def _parsed(address: str, content: bytes, *resolvers: etree.Resolver) -> Any:
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    for resolver in resolvers:
        parser.resolvers.add(resolver)
    try:
        root = etree.fromstring(content, parser, base_url=address)
    except etree.XMLSyntaxError as error:
        raise _unusable(address, error) from error
    if root.tag != f"{_XSD}schema":
        raise _unusable(address, say("the root element is {root}", root=shortened(root.tag)))
    return root


def _unusable(address: str, reason: object) -> SchemaError:
    detail = f"{address} ({shortened(reason, 500)})"
    return SchemaError(say("{schema}: is no XML schema that can be used", schema=detail), SchemaFault.UNUSABLE, detail)


def collect(address: str, store: SchemaStore) -> dict[str, Path]:
    """Give the files of a schema and of all that it needs, by address.

    Raises
    ------
    SchemaError
        If one is no schema, or if some are missing; these are named.

    """
    found: dict[str, Path] = {}
    missing: list[str] = []
    waiting = [address]
    while waiting and len(found) < MAX_SCHEMAS:
        wanted = waiting.pop()
        if wanted in found or wanted in missing:
            continue
        path = store.find(wanted)
        if path is None:
            missing.append(wanted)
        else:
            found[wanted] = path
            waiting += references(wanted, read_schema(path))
    if missing:
        raise _incomplete(address, missing)
    return found


def read_schema(path: Path) -> bytes:
    """Give the bytes of a schema file; raises SchemaError where it cannot be read or is far too large."""
    try:
        if path.stat().st_size > MAX_SCHEMA_BYTES:
            raise _unusable(str(path), say("larger than {limit} MB", limit=MAX_SCHEMA_BYTES // 2**20))
        return path.read_bytes()
    except OSError as error:
        raise _unusable(str(path), error.strerror or error) from error


def _incomplete(address: str, missing: list[str]) -> SchemaError:
    detail = ", ".join(sorted(missing)[:_MISSING_NAMED])
    sentence = say("the schema {schema} could not be completed; missing: {missing}", schema=address, missing=detail)
    return SchemaError(sentence, SchemaFault.INCOMPLETE, detail)


class _Answers(etree.Resolver):
    """Gives the parser what it asks for from the files found before; it never looks anywhere else."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        super().__init__()
        self._files = files

    def resolve(self, system_url: str, public_id: str, context: Any) -> Any:
        path = self._files.get(system_url)
        if path is None:
            return self.resolve_empty(context)
        return self.resolve_string(read_schema(path), context, base_url=system_url)


@dataclass(frozen=True)
class Schema:
    """A schema with all that it needs, ready to validate."""

    address: str
    namespace: str
    validator: etree.XMLSchema


def load_schema(address: str, store: SchemaStore) -> Schema:
    """Make a schema of its files.

    Raises
    ------
    SchemaError
        If files are missing, or do not make a schema.

    """
    files = collect(address, store)
    root = _parsed(address, read_schema(files[address]), _Answers(files))
    try:
        validator = etree.XMLSchema(root)
    except etree.XMLSchemaParseError as error:
        raise _unusable(address, error) from error
    return Schema(address, root.get("targetNamespace", ""), validator)


class Schemas:
    """Gives the schema of each version of the format, loaded once; an ``own`` one stands for the official ones."""

    def __init__(self, store: SchemaStore, own: str | None = None) -> None:
        self._store = store
        self._own = own
        self._loaded: dict[str, Schema | SchemaError] = {}

    def of(self, namespace: str) -> Schema:
        """Give the schema of a namespace of the APP format.

        Raises
        ------
        SchemaError
            If it cannot be had, or if the own schema is of another version.

        """
        if namespace not in self._loaded:
            try:
                self._loaded[namespace] = self._load(namespace)
            except SchemaError as error:
                self._loaded[namespace] = error
        schema = self._loaded[namespace]
        if isinstance(schema, SchemaError):
            raise schema
        return schema

    def _load(self, namespace: str) -> Schema:
        schema = load_schema(self._own or OFFICIAL_ADDRESSES[namespace], self._store)
        if schema.namespace == namespace:
            return schema
        detail = f"{schema.namespace} ≠ {namespace}"
        sentence = say(
            "{schema}: describes {described}, the plan follows {followed}",
            schema=schema.address,
            described=schema.namespace,
            followed=namespace,
        )
        raise SchemaError(sentence, SchemaFault.OTHER_VERSION, detail)
