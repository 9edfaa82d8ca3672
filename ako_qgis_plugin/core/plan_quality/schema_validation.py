"""Validates plans against the XML schema of their format: every error of every object, in one reading.

Each object is validated by itself, so wrappers (WFS, GML) and signatures need no schema of their own, one object never
hides another, and a file of any size takes the memory of one object. Only what holds across objects, that each gml:id
stands once in a file, is looked at beside the schema.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lxml import etree

from ako_qgis_plugin.core.errors import PlanFormatError
from ako_qgis_plugin.core.municipal_plans.archives import PlanFile, find_plan_files
from ako_qgis_plugin.core.municipal_plans.gml_stream import (
    ACT,
    DOCUMENT_TYPES,
    SPATIAL_TYPES,
    VERSIONS,
    XLINK_HREF,
    FileSummary,
    local_name,
    namespace,
    read_objects,
)
from ako_qgis_plugin.core.municipal_plans.plan_identity import plan_id, read_act_link
from ako_qgis_plugin.core.municipal_plans.remarks import Remarks
from ako_qgis_plugin.core.plan_quality.faults import Fault, Value
from ako_qgis_plugin.core.plan_quality.schema_store import Schema, SchemaError, Schemas
from ako_qgis_plugin.core.plan_quality.schema_words import REPEATED_ID, Text, meaning, why_not
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.wording import NAMED_AT_MOST, shortened

#: Checks of plan_checks.csv.
SCHEMA_ERROR, LIKE_SCHEMA_ERRORS, NOT_VALIDATED = "Q050", "Q051", "Q052"

#: Like errors of one plan get a finding each up to this number, beyond it one for all of them.
TOLD_ONE_BY_ONE = 5

_REPEATED = "REPEATED_ID"
_GML_ID = "{http://www.opengis.net/gml/3.2}id"
_IDS = etree.XPath("descendant-or-self::*/@gml:id", namespaces={"gml": "http://www.opengis.net/gml/3.2"})
_SPACE = re.compile(r"\{[^}']*\}")
_SUBJECT = re.compile(r"Element '(?P<element>[^']*)'(?:, attribute '(?P<attribute>[^']*)')?: (?P<rest>.*)", re.DOTALL)
_MESSAGE_LENGTH = 400
_BEGINNING_BYTES = 2**20


@dataclass(frozen=True, slots=True)
class SchemaReport:
    """What validation gave.

    ``validated`` holds the number of objects of each file that were held against a schema, ``unvalidated`` the files
    that were not, or not to their end, and why. A file is sound only if it is in the first alone, without faults.
    """

    faults: tuple[Fault, ...]
    validated: dict[str, int]
    unvalidated: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Object:
    """An object by what it says of itself; ``zone_id`` where it is a zone or area, ``name`` in any case."""

    file: str
    plan: str | None
    zone_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class _Breach:
    """One breach of the schema by an object: its line, what it concerns, its name in the parser, its sentence."""

    owner: _Object
    line: int
    subject: str
    name: str
    message: str


@dataclass(slots=True)
class _Findings:
    errors: list[_Breach] = field(default_factory=list)
    plans: set[str] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)
    validated: Counter[str] = field(default_factory=Counter)
    unvalidated: dict[str, str] = field(default_factory=dict)


def validate_files(paths: Sequence[str | Path], schemas: Schemas, progress: Progress) -> SchemaReport:
    """Hold every object of GML files, and of zips that hold them, against the schema of its version.

    Parameters
    ----------
    paths
        Files of plans, the same that ``read_plans`` takes.
    schemas
        Gives the schema of a version; ``Schemas(SchemaStore((folder,)))`` for the official ones in a folder.
    progress
        Told the share of bytes read.

    Returns
    -------
    Faults of the checks Q050 (an error of an object), Q051 (many like errors) and Q052 (not validated). A file that
    is no well-formed plan is told in ``unvalidated`` alone: what is wrong with it the reader of plans says.

    Raises
    ------
    PlanFormatError
        If a path cannot be read, or a zip is damaged.
    Cancelled
        If the caller asked to stop.

    """
    files = find_plan_files([Path(path) for path in paths], Remarks())
    total, done = max(sum(file.size for file in files), 1), 0

    def spent(size: int) -> None:
        nonlocal done
        done += size
        progress.advance(min(done / total, 1.0))

    found = _Findings()
    for file in files:
        try:
            found.errors += _errors_of(file, schemas, found, spent)
        except PlanFormatError as error:
            found.unvalidated[file.name] = str(error)
    only_plan = next(iter(found.plans)) if len(found.plans) == 1 else None
    faults = (*found.faults, *_faults(found.errors, only_plan))
    return SchemaReport(faults, dict(found.validated), found.unvalidated)


def namespaces_of(paths: Sequence[str | Path]) -> set[str]:
    """Give the namespaces of the versions of the format that files begin with, to have their schemas ready."""
    found: set[str] = set()
    for file in find_plan_files([Path(path) for path in paths], Remarks()):
        with file.open() as stream:
            beginning = stream.read(_BEGINNING_BYTES)
        found |= {space for space in VERSIONS if space.encode() in beginning}
    return found


def _errors_of(file: PlanFile, schemas: Schemas, found: _Findings, spent: Callable[[int], None]) -> Iterator[_Breach]:
    ids: Counter[str] = Counter()
    for element in read_objects(file, FileSummary(), spent, (*SPATIAL_TYPES, *DOCUMENT_TYPES)):
        owner = _owner(file.name, element)
        if owner.plan is not None:
            found.plans.add(owner.plan)
        try:
            schema = schemas.of(namespace(element))
        except SchemaError as missing:
            _note_unvalidated(owner, namespace(element), missing, found)
            continue
        found.validated[file.name] += 1
        yield from _examine(owner, element, schema)
        yield from _repeated_id(owner, element, ids)


def _note_unvalidated(owner: _Object, space: str, error: SchemaError, found: _Findings) -> None:
    if owner.file in found.unvalidated:
        return
    found.unvalidated[owner.file] = str(error)
    values: dict[str, Value] = {
        "file": owner.file,
        "version": VERSIONS[space],
        "why": why_not(error.fault, error.detail),
    }
    found.faults.append(Fault(NOT_VALIDATED, owner.plan, other=owner.file, values=values))


def _owner(file: str, element: Any) -> _Object:
    """Tell an object and the plan it belongs to, as far as it says so itself."""
    space, local = (
        " ".join((element.findtext(f"{{*}}idIIP/{{*}}Identyfikator/{{*}}{part}") or "").split())
        for part in ("przestrzenNazw", "lokalnyId")
    )
    kind = local_name(element)
    name = local or element.get(_GML_ID) or f"{kind} {element.sourceline}"
    if kind == ACT:
        return _Object(file, plan_id(space, local) if space and local else None, None, name)
    if kind in DOCUMENT_TYPES:
        return _Object(file, None, None, name)
    link = element.find("{*}plan")
    act = read_act_link((link.get(XLINK_HREF) or "").strip()) if link is not None else None
    prefix, dash, _ = local.partition("-")
    plan = plan_id(*act) if act else plan_id(space, prefix) if space and dash else None
    return _Object(file, plan, local or None, name)


def _examine(owner: _Object, element: Any, schema: Schema) -> Iterator[_Breach]:
    if schema.validator.validate(element):
        return
    for entry in schema.validator.error_log:
        told = _SUBJECT.match(entry.message)
        subject, message = "", entry.message
        if told is not None:
            subject, message = (told["attribute"] and f"@{told['attribute']}") or told["element"], told["rest"]
        subject = _SPACE.sub("", subject)
        message = shortened(" ".join(_SPACE.sub("", message).split()), _MESSAGE_LENGTH)
        yield _Breach(owner, entry.line, shortened(subject), entry.type_name, message)


def _repeated_id(owner: _Object, element: Any, ids: Counter[str]) -> Iterator[_Breach]:
    """Tell a gml:id, of the object or of a part of it, that another object of the file has; once for each object."""
    own = set(map(str, _IDS(element)))
    repeated = sorted(own & ids.keys())
    ids.update(own)
    if repeated:
        yield _Breach(owner, element.sourceline or 0, "@id", _REPEATED, _some(repeated))


def _faults(errors: Iterable[_Breach], only_plan: str | None) -> Iterator[Fault]:
    """Make faults of errors: one for each object and kind, one for all objects where there are many of a kind."""
    kinds: dict[tuple[str | None, str, str], dict[_Object, list[_Breach]]] = defaultdict(lambda: defaultdict(list))
    for error in errors:
        plan = error.owner.plan or only_plan
        # One object in two files is one; where nobody knows the plan, the file tells objects apart.
        owner = replace(error.owner, plan=plan, file="" if plan else error.owner.file)
        kinds[plan, error.subject, error.name][owner].append(error)
    for (plan, subject, name), objects in kinds.items():
        other = f"{subject} {name.removeprefix('SCHEMAV_')}"
        if len(objects) > TOLD_ONE_BY_ONE:
            every = [error for same in objects.values() for error in same]
            values = _values(every) | {"objects": _some([owner.name for owner in objects])}
            yield Fault(LIKE_SCHEMA_ERRORS, plan, other=other, values=values)
            continue
        for owner, same in objects.items():
            where = "" if owner.zone_id else f"{owner.name} "
            whose = where if plan else f"{owner.file} {where}"
            yield Fault(SCHEMA_ERROR, plan, owner.zone_id, f"{whose}{other}", values=_values(same))


def _some(names: Sequence[str]) -> str:
    return ", ".join(map(shortened, names[:NAMED_AT_MOST])) + (", …" if len(names) > NAMED_AT_MOST else "")


def _values(errors: Sequence[_Breach]) -> dict[str, Value]:
    first = errors[0]
    fault: Text = REPEATED_ID if first.name == _REPEATED else meaning(first.name)
    return {
        "file": first.owner.file,
        "line": str(first.line),
        "element": first.subject,
        "fault": fault,
        "message": first.message,
        "count": len(errors),
        "object": first.owner.name,
    }
