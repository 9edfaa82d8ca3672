"""The protocol as DOCX."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from ako_qgis_plugin.core.reports.protocol_context import ProtocolContext, Scope
from ako_qgis_plugin.core.reports.template import fill_template

#: Begins the names of its shipped templates.
PROTOCOL = "protocol"


def write_protocol(template: Path, contexts: ProtocolContext, scope: Scope, target: Path, date: dt.date) -> None:
    """Fill a template and write the document; the same input gives the same bytes.

    Raises
    ------
    TemplateError
        If the template asks for what there is not, or its tags are broken.
    Cancelled
        If the caller asked to stop.

    """
    fill_template(
        template, lambda placer: contexts.of(scope, placer), lambda _: contexts.chart(scope.place), target, date
    )
