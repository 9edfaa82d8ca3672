"""Fetches the XML schemas of plans once and keeps them in the user's profile, and validates plans with them.

For an algorithm with a parameter SCHEMA one call does all::

    report = validate_plans(paths, self.parameterAsString(parameters, self.SCHEMA, context), feedback, progress)

``report.faults`` are faults of the checks Q050 to Q052, like those of the other checks.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsBlockingNetworkRequest, QgsFeedback, QgsProcessingFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ako_qgis_plugin.core.errors import AkoError, Cancelled
from ako_qgis_plugin.core.wording import listed, say

if TYPE_CHECKING:
    from ako_qgis_plugin.core.plan_quality.schema_store import SchemaStore
    from ako_qgis_plugin.core.plan_quality.schema_validation import SchemaReport
    from ako_qgis_plugin.core.progress import Progress

#: Value of the parameter SCHEMA: the schema at the ministry's address, of the version that each file follows.
OFFICIAL = "official"

_WEB = ("http", "https")


class SchemaPlaceError(AkoError):
    """The parameter SCHEMA names nothing that could hold a schema, or the profile cannot be written to."""


def cache_folder() -> Path:
    """Give the folder of the profile in which fetched schemas are kept."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ako" / "schemas"


def validate_plans(
    paths: Sequence[str | Path], schema: str, feedback: QgsProcessingFeedback, progress: Progress
) -> SchemaReport:
    """Hold files of plans against their schema, fetching what is not there yet.

    Parameters
    ----------
    paths
        GML files and zips of them.
    schema
        ``official``; a web address; the path of an XSD file; or a folder with schemas, either laid out like their
        addresses (``schemas.opengis.net/gml/3.2.1/gml.xsd``) or with the ministry's schema in it. What a file or
        folder lacks is taken from the profile, and fetched where that lacks it too.
    feedback
        Is told what is fetched and what could not be; a cancel ends a download.
    progress
        Told the share of bytes validated.

    Raises
    ------
    SchemaPlaceError
        If ``schema`` is none of these, or fetched schemas cannot be written.
    PlanFormatError
        If a path cannot be read, or a zip is damaged.
    Cancelled
        If the user asked to stop.

    """
    from ako_qgis_plugin.core.plan_quality.schema_store import OFFICIAL_ADDRESSES, Schemas
    from ako_qgis_plugin.core.plan_quality.schema_validation import namespaces_of, validate_files

    store, own = _store_and_own(schema.strip())
    addresses = [own] if own else [OFFICIAL_ADDRESSES[space] for space in sorted(namespaces_of(paths))]
    for address in addresses:
        complete(address, store, feedback)
    report = validate_files(paths, Schemas(store, own), progress)
    for why in sorted(set(report.unvalidated.values())):
        feedback.pushWarning(say("not validated against a schema: {reason}", reason=why))
    count = sum(report.validated.values())
    feedback.pushInfo(say("objects validated against their schema: {count}", count=count))
    return report


def _store_and_own(schema: str) -> tuple[SchemaStore, str | None]:
    """Give the folders to look in, and the address of a schema that stands for the official ones."""
    from ako_qgis_plugin.core.plan_quality.schema_store import SchemaStore

    cache = cache_folder()
    if schema == OFFICIAL:
        return SchemaStore((cache,)), None
    if urlsplit(schema).scheme in _WEB:
        return SchemaStore((cache,)), schema
    path = Path(schema).absolute()
    if schema and path.is_file():
        return SchemaStore((path.parent, cache)), path.as_uri()
    if schema and path.is_dir():
        return SchemaStore((path, cache)), None
    raise SchemaPlaceError(
        say("{schema}: neither a file or folder that is there, nor a web address, nor the word official", schema=schema)
    )


def complete(address: str, store: SchemaStore, feedback: QgsProcessingFeedback) -> None:
    """Fetch a schema and all that it imports into the last folder of a store, as far as they are not there.

    What is there is never fetched again, so that a complete set works without a network. What cannot be had is told
    as a warning; whether the schema is complete shows when it is loaded.

    Raises
    ------
    SchemaPlaceError
        If the folder cannot be written to.
    Cancelled
        If the user asked to stop.

    """
    from ako_qgis_plugin.core.plan_quality.schema_store import MAX_SCHEMAS, SchemaError, read_schema, references

    seen: set[str] = set()
    lost: list[str] = []
    waiting = [address]
    while waiting and len(seen) < MAX_SCHEMAS:
        wanted = waiting.pop()
        if wanted in seen:
            continue
        seen.add(wanted)
        try:
            path = store.find(wanted)
            content = _fetched(wanted, store, feedback) if path is None else read_schema(path)
            waiting += references(wanted, content)
        except SchemaError as error:
            lost.append(str(error))
    if lost:
        feedback.pushWarning(
            say(
                "schemas that are neither in the profile nor to be had from the network (offline?): {schemas}",
                schemas=listed(lost),
            )
        )


def _fetched(address: str, store: SchemaStore, feedback: QgsProcessingFeedback) -> bytes:
    """Fetch a schema and keep it, once it is known to be one; raises SchemaError where it cannot be had."""
    from ako_qgis_plugin.core.plan_quality.schema_store import place_in, references

    content = _download(address, feedback)
    references(address, content)
    _keep(place_in(store.folders[-1], address), content)
    feedback.pushInfo(say("schema fetched: {address}", address=address))
    return content


def _download(address: str, feedback: QgsFeedback) -> bytes:
    from ako_qgis_plugin.core.plan_quality.schema_store import MAX_SCHEMA_BYTES, SchemaError, SchemaFault

    reason = say("not on the network")
    if urlsplit(address).scheme in _WEB:
        request = QgsBlockingNetworkRequest()
        status = request.get(QNetworkRequest(QUrl(address)), True, feedback)
        if feedback.isCanceled():
            raise Cancelled
        content = bytes(request.reply().content())
        if status == QgsBlockingNetworkRequest.ErrorCode.NoError and 0 < len(content) <= MAX_SCHEMA_BYTES:
            return content
        reason = request.errorMessage() or say("larger than {limit} MB", limit=MAX_SCHEMA_BYTES // 2**20)
    raise SchemaError(f"{address} ({reason})", SchemaFault.INCOMPLETE, address)


def _keep(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: another run may read it at the same time."""
    draft = path.with_name(f".{path.name}~{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise SchemaPlaceError(
            say("{file}: the fetched schema cannot be kept: {reason}", file=path, reason=error.strerror or error)
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink()
